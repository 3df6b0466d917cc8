/* The plan file, loaded: what the user wants, checked and canonical, before anything is asked of a cloud.
 *
 * Order: plan_read (text to a tree, all mistakes at once) -> plan_settle_inputs (variables) -> plan_resolve (resources, outputs) once the
 * facts that it needs (account, region, my-ip) are known. `validate` is all of it with placeholder facts. Nothing here asks a cloud. */
#ifndef PLANS_PLAN_H
#define PLANS_PLAN_H

#include "providers/provider.h"

struct plan_options {
    struct str path;               /* "footing.yaml" */
    const struct str *vars;        /* "K=V" of --var */
    size_t n_vars;
    const char *const *environ;    /* NULL: the process's */
    struct str env_name;           /* --env */
    const struct provider *provider;
};

struct output {
    struct str name;
    const struct value *value;     /* may hold unknowns */
    struct span at;
};

/* What a plan wants to know before it can be resolved; filled in by who has a cloud. */
struct plan_facts {
    struct str account, region, partition;
    const struct value *(*fact)(void *ctx, struct str name, struct span, struct report *); /* "my-ip"; NULL: placeholders */
    void *ctx;
};

struct plan {
    struct str path;               /* absolute, symbolic links resolved: identity of the file */
    struct str stack;
    struct str region;             /* as the file has it; empty: none */
    struct str account;            /* the only one allowed; empty: any */
    struct span region_at, account_at, stack_at;
    const struct value *tags;      /* map */
    const struct value *tree;      /* the whole file */
    const struct value *variables; /* map: name to value, secrets tainted */
    struct resource *resources;    /* after plan_resolve, in the file's order */
    size_t n_resources;
    struct output *outputs;
    size_t n_outputs;
};

bool plan_read(const struct plan_options *, struct arena *, struct report *, struct plan *out);
bool plan_resolve(const struct plan_options *, const struct plan_facts *, struct arena *, struct report *, struct plan *);

#endif
