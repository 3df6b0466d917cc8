/* Import: a thing that exists becomes what an address of the plan stands for. Only the state is
 * written; our tags come with the next apply. */
#ifndef PLANS_IMPORT_H
#define PLANS_IMPORT_H

#include "plans/engine.h"

/* Reads the thing by its id, writes its row as a run. `known` is what engine_know gave, without
 * refresh. Refused when the state has the address or the thing already, or when its tags say that
 * another stack owns it; fails when there is no such thing. To be called under the stack's lock. */
bool import(struct engine *, const struct resource *want, struct str id, const struct known *known,
            size_t n, struct row *out, struct report *);

#endif
