/* The parts of the codec: what its files lend each other. Nothing outside this folder includes it,
 * but tests.
 *
 * codec.c        the six functions of codec.h: which protocol does what
 * codec_text.c   scalars as text, escaping, base64
 * codec_check.c  does an input fit its shape
 * codec_form.c   ec2 and query requests: form fields
 * codec_json.c   JSON bodies
 * codec_xml.c    XML bodies, written; xml.c reads them
 * codec_rest.c   what the two rest protocols carry in path, query and headers;
 *                codec_rest_read.c reads it
 * codec_error.c  error answers
 * codec_extras.c what botocore does in handlers beside the model */
#ifndef WIRE_CODEC_PARTS_H
#define WIRE_CODEC_PARTS_H

#include "providers/aws/wire/codec.h"

/* A message being read: where values go, and what was wrong with it. */
struct reading {
    const struct service *service;
    struct arena *arena;
    struct str problem; /* set by whoever gives up; empty: all is well */
    struct str unknown; /* the first form field that the shape does not know; empty: none */
};
/* Records the problem (the first one stays), gives NULL. */
const void *give_up(struct reading *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#define WIRE_DEPTH_MAX 64

/* --- codec_text.c ----------------------------------------------------------------------------- */

bool shape_is_scalar(const struct shape *); /* no structure, list or map */
/* Answers have no path and no query: what a request would put there is body. */
bool in_answer_body(const struct member_model *);
/* Adds a scalar as the wire has it: numbers, true, base64 for blobs, timestamps in the member's
 * form or else `form`. */
void scalar_add(struct buf *, const struct service *, const struct member_model *,
                const struct value *, enum timestamp_form form);
/* The value of a scalar's text; NULL with a problem when it is none. An empty number is no value:
 * NULL without a problem. */
const struct value *scalar_read(struct reading *, const struct member_model *, struct str text);
const struct value *timestamp_value(struct arena *, int64_t ms); /* its ISO 8601 text */
/* Of a text in any form, or seconds since 1970; false: no date. */
bool timestamp_ms(const struct value *, int64_t *ms);
void timestamp_add(struct buf *, int64_t ms, enum timestamp_form);

/* Escapes everything but RFC 3986's unreserved characters and those in `keep`. */
void uri_add(struct buf *, struct str, const char *keep);
struct str uri_decode(struct arena *, struct str, bool plus_is_space);
bool base64_decode(struct arena *, struct str text, struct str *out);

/* --- codec_check.c ---------------------------------------------------------------------------- */

enum complaint {
    COMPLAINT_NONE,
    COMPLAINT_UNKNOWN,
    COMPLAINT_MISSING,
    COMPLAINT_KIND,
    COMPLAINT_RANGE
};
/* Reports everything in `input` that its shape does not allow; gives the first complaint and its
 * path. */
enum complaint check_input(const struct service *, const struct operation *,
                           const struct value *input, struct report *, struct str *path);

/* --- bodies ----------------------------------------------------------------------------------- */

/* Form fields of an ec2 or query request, without Action and Version. */
void form_add(struct buf *, const struct service *, const struct shape *,
              const struct value *input);
const struct value *form_read(struct reading *, const struct shape *, struct str body);
/* One field's value; at NULL: absent. */
struct str form_field(struct arena *, struct str body, struct str name);

const struct value *json_to_wire(struct arena *, const struct service *,
                                 const struct member_model *, const struct value *);
const struct value *json_from_wire(struct reading *, const struct member_model *,
                                   const struct value *);
void json_add(struct buf *, const struct value *wire);

/* Writes the members of a structure as elements; the caller writes the element around them.
 * Members that travel in headers are left out, and so is what the shape does not know. */
void xml_members_add(struct buf *, const struct service *, const struct shape *,
                     const struct value *);
/* Writes a value as the element `name` (or, flattened, as several). */
void xml_value_add(struct buf *, const struct service *, const struct member_model *,
                   const char *name, const struct value *);
/* "<name", the namespace when there is one, and ">" */
void xml_open_add(struct buf *, const char *name, const char *xml_namespace);
void xml_close_add(struct buf *, const char *name);
void xml_leaf_add(struct buf *, const char *name, struct str text);

/* --- codec_rest.c, codec_rest_read.c ---------------------------------------------------------- */

/* The member that is the whole body; NULL: none. */
const struct member_model *rest_payload(const struct shape *);
/* The member that has this name there; NULL: none. */
const struct member_model *rest_member(const struct shape *, enum location, struct str wire);
/* Is the member part of the body of a request, or of an answer? Has the shape any such member? */
bool rest_in_body(const struct member_model *, bool answer);
bool rest_has_body(const struct shape *, bool answer);
bool rest_encode_request(const struct service *, const struct operation *, const struct value *,
                         struct arena *, struct report *, struct wire_message *out);
const struct value *rest_decode_answer(struct reading *, const struct shape *,
                                       const struct wire_message *);
const struct value *rest_decode_request(struct reading *, const struct operation *,
                                        const struct wire_message *);
void rest_encode_answer(const struct service *, const struct shape *, const struct value *,
                        struct arena *, struct wire_message *out);
/* Members that travel in the headers and the status of an answer. */
void rest_read_headers(struct reading *, const struct shape *, const struct wire_message *,
                       struct maker *);
void rest_add_headers(const struct service *, const struct shape *, const struct value *,
                      struct arena *, struct wire_message *);
/* How well a request fits an operation's method, path and query; 0: not at all. */
int rest_fit(const struct service *, const struct operation *, const struct wire_message *);

/* --- codec_error.c ---------------------------------------------------------------------------- */

void decode_error(const struct service *, const struct operation *, const struct wire_message *,
                  struct arena *, struct api_error *);
struct str header_request_id(const struct wire_message *);
/* What AWS answers to an input that does not fit (`what` names the member), and to a body that
 * cannot be read. */
void input_error(const struct service *, enum complaint, struct str what, struct arena *,
                 struct api_error *);
void body_error(const struct service *, struct str why, struct arena *, struct api_error *);
/* Content types and request ids of answers, which success and error have in common. */
void answer_headers_add(const struct service *, struct str request_id, struct arena *,
                        struct wire_message *);

/* --- codec_extras.c --------------------------------------------------------------------------- */

const struct value *extras_encode_input(const struct service *, const struct operation *,
                                        const struct value *, struct arena *);
const struct value *extras_decode_input(const struct service *, const struct operation *,
                                        const struct value *, struct arena *);
const struct value *extras_encode_output(const struct service *, const struct operation *,
                                         const struct value *, struct arena *);
const struct value *extras_decode_output(const struct service *, const struct operation *,
                                         const struct value *, struct arena *);
/* Answers whose bodies the model cannot say (S3's GetBucketLocation). NULL, false: it can. */
const struct value *extras_decode_body(struct reading *, const struct operation *,
                                       const struct wire_message *answer);
bool extras_encode_body(const struct service *, const struct operation *, const struct value *,
                        struct buf *body);

/* --- codec.c ---------------------------------------------------------------------------------- */

struct str buf_keep(struct arena *, struct buf *); /* its text in the arena; the buf is released */
void header_add(struct arena *, struct wire_message *, const char *name, struct str value);
const struct value *empty_map(struct arena *);

#endif
