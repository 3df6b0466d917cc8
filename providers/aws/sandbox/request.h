/* A request: what one handler sees of one call, and the words in which handlers are written.
 *
 * A handler reads the input, looks at and changes the world, and gives its answer, or rejects with AWS's code. The call is
 * atomic: when a handler rejects, whatever it put before is undone. */
#ifndef SANDBOX_REQUEST_H
#define SANDBOX_REQUEST_H

#include "providers/aws/sandbox/record.h"
#include "providers/aws/sandbox/species.h"
#include "providers/aws/sandbox/world.h"
#include "providers/aws/wire/codec.h"

enum caller_kind { CALLER_ROOT, CALLER_USER, CALLER_ROLE };
struct caller {
    enum caller_kind kind;
    struct str name; /* of the user or the role; empty: root */
    struct str arn, id;
};

struct request {
    struct world *world;
    struct random *random;
    struct arena *arena; /* of this call: the answer lives here */
    const struct service *service;
    const struct operation *operation;
    const struct value *input;
    struct str place; /* "ACCOUNT/REGION" */
    struct str account, region;
    struct str access_key;
    const struct value *session; /* of temporary credentials: the world's; NULL: long-term ones */
    struct caller caller;
    bool enforce_iam;
    int64_t iam_lag_ms; /* for how long what IAM made is not seen by others */
    int64_t now_ms;
    struct api_error error; /* filled by reject */
};

/* An answer without members. */
const struct value *nothing(struct request *);
/* { Return: true } */
const struct value *agreed(struct request *);
/* Fills the error: reject(request, code, format, …). Always NULL (as a bool: false), so that a handler can return it. */
#define reject(...) (reject_because(__VA_ARGS__), (const struct value *)NULL)
void reject_because(struct request *, const char *code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
static inline const struct value *reject_missing(struct request *req, const char *parameter) {
    return reject(req, "MissingParameter", "The request must contain the parameter %s", parameter);
}
static inline const struct value *reject_absent(struct request *req, const struct species *species, struct str id) {
    return reject(req, species->not_found, "The %s ID '%.*s' does not exist", species->noun, STR(id));
}

/* Members of the input. */
const struct value *input(const struct request *, const char *member);
struct str input_text(const struct request *, const char *member);
bool input_true(const struct request *, const char *member);
bool input_has(const struct request *, const char *member);

/* Objects. `find` rejects what is malformed or absent, `get` gives NULL. */
const struct value *thing_find(struct request *, const struct species *, struct str id);
const struct value *thing_get(const struct request *, const struct species *, struct str id);
const struct value *thing_next(const struct request *, const struct species *, size_t *at);
/* The first object whose `member` is this text; NULL: none. */
const struct value *thing_where(const struct request *, const struct species *, const char *member, struct str text);
/* Puts the object under the id that it carries. */
void thing_put(struct request *, const struct species *, const struct value *);
void thing_remove(struct request *, const struct species *, struct str id);
/* The object as it looks now: its state may still be pending. */
const struct value *thing_view(const struct request *, const struct species *, const struct value *);
/* The same for a part with a state of its own: a map {State} that was made with `state_made`; made by `state_steady` it is
 * never pending. */
const struct value *state_made(struct request *, const char *steady);
const struct value *state_steady(struct request *, const char *steady);
const struct value *state_view(const struct request *, const struct species *, const struct value *state);

bool id_check(struct request *, const struct species *, struct str id); /* rejects malformed ones */
struct str new_id(struct request *, const struct species *);
struct str new_hex(struct request *, const char *prefix, size_t digits);

struct str member_text(const struct value *, const char *member);
/* "arn:aws:ec2:REGION:ACCOUNT:vpc/vpc-1" */
struct str arn_of(const struct request *, const char *type, struct str id);
/* The time of the call, as timestamps are written. */
const struct value *time_now(struct request *);
const char *partition_of_region(struct str region);

#endif
