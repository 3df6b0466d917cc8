/* The engine: the life of an apply, load -> look up -> settle -> refresh -> diff -> compile -> run.
 * The verbs of cmd/ call these in turn.
 *
 * An engine holds the cloud and the store (clock and random come with the cloud), the stack, and
 * who watches. Who shows progress gives a `watcher`; the engine never prints. */
#ifndef PLANS_ENGINE_H
#define PLANS_ENGINE_H

#include "plans/compile.h"
#include "plans/plan.h"
#include "plans/refresh.h"

enum event_kind {
    EVENT_RUN_BEGIN,
    EVENT_STEP_START,
    EVENT_STEP_WAIT, /* a wait looked and goes on */
    EVENT_STEP_DONE,
    EVENT_STEP_RETRY,
    EVENT_STEP_FAILED,
    EVENT_STEP_SKIPPED,
    EVENT_SETTLED,
    EVENT_RUN_END
};
struct event {
    enum event_kind kind;
    const struct step *step;
    struct str address, text; /* text: error, state while waiting, what was settled */
    int64_t at_wall_ms, elapsed_ms, expected_ms;
    size_t done, total; /* steps */
};
struct watcher {
    void (*see)(struct watcher *, const struct event *);
    /* Called at least ten times a second of real time while the run waits at a terminal (NULL:
     * never): to draw elapsed times. */
    void (*tick)(struct watcher *, int64_t now_ms);
};

struct engine {
    struct cloud *cloud;
    struct store *store; /* NULL: there is no state yet, and this verb only reads */
    struct str verb;     /* "apply": how the journal calls the run */
    struct stack stack;
    bool stack_is_new;        /* not stored yet (plan never writes) */
    bool stack_moved;         /* --same-stack: the run writes the new path of the plan file */
    struct arena *arena;      /* the command's */
    struct watcher *watcher;  /* may be NULL */
    volatile int *interrupts; /* how many times Ctrl-C was pressed; may be NULL */
    size_t calls, read_calls; /* sent so far */
    int64_t run;              /* the open run of the store, 0: none */
    /* Ids of objects that an earlier run may have deleted without hearing of it (a list of texts; a
     * read may lag): that they are gone surprises nobody. Set by engine_settle. */
    const struct value *may_be_gone;
};

/* --- who is this stack? -----------------------------------------------------------------------
 * Checks account, region and realm against the plan and the store; refuses with nothing touched. */
struct stack_wish {
    struct str name, region, account; /* of the plan; empty: free */
    struct span region_at, account_at;
    struct str plan_path;
    bool same_stack; /* --same-stack */
};
bool engine_open_stack(struct engine *, const struct stack_wish *, struct report *);

/* --- settle -----------------------------------------------------------------------------------
 * Decides every call that an earlier run left ambiguous. Writes to the store when `write`;
 * otherwise only overlays its findings on the rows (plan writes nothing). */
bool engine_settle(struct engine *, struct row **rows, size_t *n, bool write, struct report *);

/* --- rows, refreshed --------------------------------------------------------------------------
 * To be called under the stack's lock when `write`. Refuses when (nearly) everything reads as gone
 * and `accept_gone` does not say that this is so. */
bool engine_know(struct engine *, bool write, bool refresh, bool accept_gone, struct known **out,
                 size_t *n, struct report *);

/* --- run --------------------------------------------------------------------------------------
 * Executes a program; journals; returns false when any step failed or the run was interrupted
 * (outcome says which). To be called with an empty program too: what the plan says beside the calls
 * (protect, keep, edges, a new name) is written to the rows here. */
struct run_result {
    enum run_outcome outcome;
    size_t made, changed, deleted, failed, skipped; /* resources */
};
struct run_input {
    const struct program *program;
    const struct diff *diff;
    const struct resource *wanted;
    size_t n_wanted;
    const struct known *known;
    size_t n_known;
};
bool engine_run(struct engine *, const struct run_input *, struct run_result *out, struct report *);

/* What the timings of a wait are called: "subnet ready", "subnet gone". */
struct str timing_name(const struct step *, char text[96]);

/* --- one reading call -------------------------------------------------------------------------
 * Waited for; sent again as the verdicts allow. NULL + error filled: refused; NULL + failure:
 * broken. */
const struct value *engine_ask(struct engine *, const char *service, const char *operation,
                               const struct value *input, struct arena *, struct cloud_error *error,
                               struct report *);

/* Looks up outputs of known rows: value_look over (address, path), ctx is a struct known_look. */
struct known_look {
    const struct known *known;
    size_t n;
};
const struct value *known_look(void *ctx, struct str address, struct str path);

#endif
