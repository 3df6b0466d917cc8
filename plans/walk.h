/* Walking: what hangs on a thing, told by what the sheets say of references.
 *
 * What names an object in a field that takes one reference (a subnet its vpc, a gateway the vpc it
 * is attached to) hangs on it, and so does what hangs on that. What these in turn name and nothing
 * else uses (the address of a NAT gateway) belongs to them. A thing of the root's own type never
 * does: a peering's other end stays where it is. */
#ifndef PLANS_WALK_H
#define PLANS_WALK_H

#include "plans/engine.h"

/* Something that was met and left where it is. */
struct passed {
    const struct sheet *sheet;
    struct str id;
    const char *why;
};

struct walked {
    struct known *known; /* the root first, then by type; seen as refresh sees it; no address yet */
    size_t n;
    struct passed *passed;
    size_t n_passed;
    const struct sheet **unread; /* types that may not be read */
    size_t n_unread;
};

/* Reads the lists of the types that can hang on the root's, then what a refresh reads of what was
 * found. Fails when there is no such thing; refused when a stack owns it. */
bool walk(struct engine *, const struct sheet *root, struct str id, struct walked *out,
          struct report *);

/* Does the value hold this id, somewhere? */
bool value_names(const struct value *, struct str id);
/* Is the item made along with another object, or the account's default one? */
bool item_comes_along(const struct sheet *, const struct value *item, struct arena *);

#endif
