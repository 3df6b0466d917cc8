/* Probes: what is asked before something is made, and how the answer is judged. A table of a provider; plans/preflight.c is the engine
 * that reads it and knows no cloud.
 *
 * Beside the table every type whose things we name ourselves (a sheet's `named_by`) is asked whether somebody has the name already. */
#ifndef PROVIDERS_PREFLIGHT_H
#define PROVIDERS_PREFLIGHT_H

#include "providers/provider.h"

enum probe_sort {
    PROBE_COUNT,   /* the field has at most `limit` atoms; asks nothing */
    PROBE_LIMIT,   /* with what is made there are at most `limit` items */
    PROBE_FREE,    /* no item has the field's value at `path` */
    PROBE_APART,   /* the field's ranges overlap none at `path` of the items */
    PROBE_BETWEEN, /* the ranges of what the field and `with` name do not overlap; of what is not ours they are at `path` of the items */
    PROBE_OFFERED  /* some item has the field's value at `path` */
};

/* What is ours is never in its own way: items whose ids the state knows are passed over. */
struct probe {
    const char *type;
    enum probe_sort sort;
    const char *field;        /* that the finding is about; a probe of a value that is not known yet is passed over */
    const char *operation;    /* of the type's service; NULL: nothing is asked */
    const struct fill *fills; /* "=text", ":json", "$field": things that fill it alike share the question */
    const char *items, *token;
    const char *id, *path;    /* in an item: what it is called, what the field is compared with */
    const char *with, *of;    /* BETWEEN: the other field; the fields of the named things that hold their ranges, space-separated */
    int64_t limit;
    const struct lookup *limit_at; /* where the cloud tells the account's own limit; NULL: `limit` is the usual one */
    bool certain;             /* the cloud would refuse; else a warning */
    const char *says;         /* LIMIT, COUNT: "VPCs in a region"; else why it matters: "the two could never be peered"; may be NULL */
};

#endif
