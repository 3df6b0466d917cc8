/* A proposal: everything up to the program that would be run. load -> look up -> settle -> refresh
 * -> diff -> compile. */
#ifndef CMD_PROPOSAL_H
#define CMD_PROPOSAL_H

#include "cmd/session.h"
#include "plans/preflight.h"

struct proposal_wish {
    const char
        *verb;     /* takes the stack's lock and may write the store: "apply"; NULL: only reads */
    bool teardown; /* nothing is wanted */
    bool no_refresh;
    bool looks_ahead; /* preflight: a plan or an apply, unless --no-preflight */
};

struct proposal {
    bool teardown;
    struct known *known;
    size_t n_known;
    struct diff diff;
    struct program program;
    struct preflight preflight;
    const struct resource *wanted; /* none for a teardown */
    size_t n_wanted;
};

/* The state's UUID; before the first apply there is none, and this stands for it; it is shown as an
 * unknown (plan_json.h). */
#define STORE_NOT_YET "00000000-0000-0000-0000-000000000000"
struct str proposal_store(const struct session *);

/* From the command line to the program. False: failed or refused; the report says so. */
bool proposal_make(struct session *, const struct proposal_wish *, struct proposal *out);
/* The same when plan, store, cloud and stack are open and the plan is resolved. */
bool proposal_make_opened(struct session *, const struct proposal_wish *, struct proposal *out);
/* The least-privilege policy for the proposal, its reads and its teardown. NULL: reported. */
const struct value *proposal_policy(struct session *, const struct proposal *);
/* How many calls change something when all goes well. */
size_t proposal_calls(const struct proposal *);
/* How long it should take: the longest path, each step by what this realm has taught, or what the
 * cap on calls in flight makes of their number. */
int64_t proposal_expected_ms(const struct session *, const struct proposal *);

#endif
