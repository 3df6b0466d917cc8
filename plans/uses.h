/* Who uses whom: among resources as the plan wants them, and among objects as they are known.
 *
 * What a plan wants says it by reference. What is known says it by its stored edges, and by the ids that stand in what was wanted and
 * what is seen: so that things which have left the plan file, leftovers and rules added by hand can still be ordered. */
#ifndef PLANS_USES_H
#define PLANS_USES_H

#include "plans/diff.h"

struct use {
    uint32_t user, target;     /* indexes */
    const struct field *field; /* of the user; NULL: depends_on, or a need */
    const struct field *on;    /* of a need: the field of the target that must hold as long as the user is there */
};

struct uses {
    struct use *items; /* grouped by user, ascending */
    size_t n, room;
};

/* Among `wanted`: references inside fields (to itself left out), depends_on, and what the sheet needs. References to what is not there are left out. */
void uses_wanted(const struct resource *wanted, size_t n, struct arena *, struct uses *out);

/* Among `known`. What is gone uses nothing and is used by nothing. */
void uses_known(const struct known *known, size_t n, struct arena *, struct uses *out);

/* Where the uses by each of `n` users start: use i of user u is items[start[u] + i], up to start[u + 1]. */
uint32_t *uses_by_user(const struct uses *, uint32_t n, struct arena *);
/* The same turned round: positions in `items` of the uses of each target, grouped: at[start[t]] to at[start[t + 1] - 1]. */
struct uses_turned {
    uint32_t *start, *at;
};
struct uses_turned uses_by_target(const struct uses *, uint32_t n, struct arena *);

#endif
