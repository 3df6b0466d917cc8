/* Rebuild: the state of a stack made anew from the tags that its things carry.
 *
 * Order: rebuild_find, then (who has a plan file resolves it: what exists is known by now)
 * rebuild_write. The cloud is only read. */
#ifndef PLANS_REBUILD_H
#define PLANS_REBUILD_H

#include "plans/engine.h"

struct rebuilt {
    struct known *known; /* rows that are not stored yet, `seen` as the cloud shows them */
    size_t n;
    struct str store;            /* the UUID in their tags where it is not this store's */
    const struct sheet **unread; /* types that may not be read */
    size_t n_unread;
};

/* Finds what carries the stack's tags: one list a type, then what refresh reads. Refused when the
 * store knows the stack, when two things carry one address, or when they come from several states.
 * What is found lives in the engine's arena. */
bool rebuild_find(struct engine *, struct rebuilt *out, struct report *);

/* Writes the stack and its rows in one turn, as a run: wanted is what the plan wants of them, or
 * what they are where it does not name them. A store that knows no stack yet takes over the UUID of
 * the tags; one that does keeps its own, and the next apply tags anew (*adopted says which). Fails
 * when the plan wants a type that could not be read. To be called under the stack's lock. */
bool rebuild_write(struct engine *, struct rebuilt *, const struct resource *wanted,
                   size_t n_wanted, bool *adopted, struct report *);

/* Fills the row of something found in the cloud (known->seen): what `want` makes of it with the
 * references that `look` knows, or what it is where no plan names it (want NULL). */
void found_row(struct known *, const struct resource *want, struct known_look *look,
               struct arena *);

#endif
