/* Folding: a composite of which everything comes, or everything goes, is one line of a plan.
 *
 *     + network.main: vpc, 4 subnets, internet gateway, 1 nat, 3 route tables
 *
 * Only where the composite says how its parts are summed up. As soon as one part of it differs from the others, each part has its own lines. */
#ifndef CMD_SHOW_FOLD_H
#define CMD_SHOW_FOLD_H

#include "base/map.h"
#include "cmd/proposal.h"

struct fold {
    enum action action;
    const struct composite *composite; /* NULL: no composite of this program; it does not fold */
    struct str address;                /* "network.main" */
    const struct change *first;        /* at whose place the line stands */
    const struct change **parts;
    size_t n, room;
    bool mixed; /* it does not fold */
};

struct folds {
    struct map by_address; /* change's address to struct fold; only of those that fold */
    struct map by_composite;
};

void folds_of(struct folds *, struct arena *, const struct proposal *);
void folds_release(struct folds *);
/* NULL: the change stands for itself. */
const struct fold *fold_at(const struct folds *, const struct change *);
/* "vpc, 4 subnets, internet gateway" */
void fold_words_add(const struct fold *, struct buf *);

#endif
