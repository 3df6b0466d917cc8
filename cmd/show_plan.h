/* A proposal as people read it: a good diff. Only what changes is shown.
 *
 *     ~ security_group.web
 *         inbound
 *           + tcp 8080 from 10.0.0.0/16
 *           - tcp 3389 from 0.0.0.0/0      added outside footing
 *     ! subnet.a  because subnet.a.cidr changed, line 8
 *         cidr  10.0.1.0/24 -> 10.0.9.0/24  replaces
 *     1 to update, 1 to replace; 5 unchanged
 *     6 calls, about 12 s
 */
#ifndef CMD_SHOW_PLAN_H
#define CMD_SHOW_PLAN_H

#include "cmd/proposal.h"

struct plan_form {
    bool drift_only;  /* only what changed outside footing */
    bool every_field; /* also what is left at its default */
    bool expand;      /* each part of a composite that comes or goes as a whole */
};

void plan_add(struct session *, const struct proposal *, const struct plan_form *, struct buf *out);
/* The changes one by one, in order, a composite that folds as one of them: its headline, and all its lines. */
void plan_blocks(struct session *, const struct proposal *, const struct plan_form *,
                 void (*see)(void *ctx, struct str head, struct str lines), void *ctx);
/* Its last lines: how many of what, how many calls, how long. */
void plan_sum_add(struct session *, const struct proposal *, const struct plan_form *, struct buf *out);
/* One change of it. */
void plan_change_add(struct session *, const struct proposal *, const struct change *,
                     struct buf *out);
/* The program: every call that can be sent, in an order in which they could be. */
void program_add(struct session *, const struct proposal *, struct buf *out);
/* The steps of it that are about one address. */
void program_add_of(struct session *, const struct proposal *, struct str address,
                    struct buf *out);
/* Whether the change has drift in it, and how many changes have. */
bool change_is_drift(const struct change *);
size_t plan_drifts(const struct diff *);

#endif
