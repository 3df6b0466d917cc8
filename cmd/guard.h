/* The guard: what an audit of a proposal finds before anything is made. The plan shows it, an apply with findings from `guard:` on is
 * refused unless they are accepted. */
#ifndef CMD_GUARD_H
#define CMD_GUARD_H

#include "cmd/audit.h"
#include "cmd/proposal.h"

struct guarded {
    struct audit_view view;     /* of what the proposal would leave, each finding new or unchanged */
    struct audit_result result;
    size_t fixed;               /* findings of what exists that would be gone */
};

/* False: what the plan accepts has mistakes, and they are reported. */
bool guard_look(struct session *, const struct proposal *, struct guarded *);
/* "this plan adds …" and the findings worth a line; nothing when there are none. */
void guard_add(const struct guarded *, struct buf *out);
/* Everything that was found, but what passes. */
const struct value *guard_json(const struct guarded *, struct arena *);
/* False: refused, each finding at its place. */
bool guard_lets_through(struct guarded *, const struct proposal *);

#endif
