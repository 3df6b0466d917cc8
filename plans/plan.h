/* The plan file, loaded: what the user wants, checked and canonical, before anything is asked of a
 * cloud.
 *
 * Order: plan_read, then plan_resolve once the facts that the plan asks for (account, region,
 * my-ip) are known. plan_read finds all mistakes of the file at once: it goes through resources and
 * outputs too, with placeholders for facts. `validate` is plan_read alone. Files, environment
 * variables and commands are read in plan_read and nowhere later. Nothing here asks a cloud. */
#ifndef PLANS_PLAN_H
#define PLANS_PLAN_H

#include "plans/accept.h"
#include "providers/provider.h"

/* One --var, or one key of a --var-file: that has a place, and may be a secret. */
struct plan_variable {
    struct str name;
    const struct value *value;
};

struct plan_options {
    struct str path;               /* "footing.yaml" */
    const struct plan_variable *vars; /* of two with one name the later counts */
    size_t n_vars;
    /* Asks a person for a secret that nothing else has. False: nobody is there, or nothing was
     * said. NULL: nobody is to be asked. */
    bool (*ask)(void *ctx, struct str name, struct buf *said);
    void *ask_ctx;
    const char *const *environ;    /* NULL: the process's */
    struct str env_name;           /* --env */
    const struct provider *provider;
    struct arena *secrets;         /* where secret texts live, a locked one; NULL: the plan's own */
};

struct output {
    struct str name;
    const struct value *value;     /* may hold unknowns */
    struct span at;
};

/* What a plan wants to know before it can be resolved; filled in by who has a cloud. */
struct plan_facts {
    struct str account, region, partition; /* empty: not known, a placeholder stands for it */
    /* "my-ip"; NULL: placeholders */
    const struct value *(*fact)(void *ctx, struct str name, struct span, struct report *);
    /* Does the state know this address? NULL: nothing is known. */
    bool (*exists)(void *ctx, struct str address);
    /* What exists and fits, as engine_look_up gives it (plans/lookup.h). NULL: placeholders. */
    const struct value *(*look_up)(void *ctx, const struct sheet *, const struct value *wish,
                                   struct span, struct report *);
    /* The parts of an existing composite, as engine_assemble gives them. */
    const struct value *(*assemble)(void *ctx, const struct assembly *, struct str id, struct span,
                                  struct report *);
    void *ctx;
};

struct loading; /* plans/load.h: what loading remembers between read and resolve */

struct plan {
    struct str path;               /* absolute, symbolic links resolved: identity of the file */
    struct str stack;              /* with --env prod: "name-prod" */
    struct str region;             /* as the file has it; empty: none */
    struct str account;            /* the only one allowed; empty: any */
    struct span region_at, account_at, stack_at;
    const struct value *tree;      /* the whole file */
    struct resource *resources;    /* in the file's order; final after plan_resolve */
    size_t n_resources;
    struct output *outputs;
    size_t n_outputs;
    bool guards;                   /* an apply with findings from `guard` on is refused */
    enum audit_severity guard;
    struct acceptances accepted;
    struct loading *loading;
};

/* Reads the file and checks all of it. False: every mistake is in the report, sorted by place. */
bool plan_read(const struct plan_options *, struct arena *, struct report *, struct plan *out);
/* Fills resources and outputs with what the facts make of them. Costs nothing when the plan asked
 * for no fact. */
bool plan_resolve(const struct plan_options *, const struct plan_facts *, struct arena *,
                  struct report *, struct plan *);
/* Only who the stack is: path, stack, region, account. For teardown, which needs neither variables
 * nor secrets. */
bool plan_head(const struct plan_options *, struct arena *, struct report *, struct plan *out);

/* Does the file declare this variable as a secret? */
bool plan_variable_is_secret(const struct plan *, struct str name);
/* The text of every file that was read for the plan: two plans of the same text say the same. */
void plan_text_add(const struct plan *, struct buf *out);

#endif
