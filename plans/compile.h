/* The compiler: changes become a program of calls. Pure: no I/O, no clock, no random. The same
 * input gives the same bytes. */
#ifndef PLANS_COMPILE_H
#define PLANS_COMPILE_H

#include "plans/diff.h"

struct compile_input {
    const struct provider *provider;
    const struct diff *diff;
    const struct known *known;
    size_t n_known;
    const struct resource *wanted;
    size_t n_wanted;
    struct str stack, store_uuid;
    /* The member that takes an idempotency token, or NULL (cloud->token_member). */
    const char *(*token_member)(void *ctx, const char *service, const char *operation);
    void *ctx;
    /* What may be destroyed with what it holds: addresses, or "all". */
    const struct str *consents;
    size_t n_consents;
};

bool compile(const struct compile_input *, struct arena *, struct report *, struct program *out);

/* Is the address among these, as itself, as an instance of it, or by "all"? */
bool consent_covers(const struct str *consents, size_t n, struct str address);
/* Does something restorable stay of the object that this change deletes (a final snapshot)? */
bool removal_keeps(const struct change *);

/* A stack resource's edges, to be stored with its row (design, section 1): list of {"to", "edge",
 * "field"}. One that orders nothing says which composite it is a part of. */
#define EDGE_PART_OF "part_of"
const struct value *edges_of(const struct resource *, struct arena *);

/* The program as `plan --json` has it under "calls", a line a step as `plan --calls` prints it, and
 * back from a saved plan. */
const struct value *program_json(const struct program *, struct arena *);
/* One of its steps. */
const struct value *step_json(const struct program *, const struct step *, struct arena *);

#endif
