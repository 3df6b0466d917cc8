/* Selectors: what a user types to mean one resource, or several that belong together.
 *
 *     subnet.app/a           one
 *     subnet.app             all instances of a repeated one
 *     network.main           everything that a composite stands for
 *     network.main.private   its parts "private-…", as a reference has it */
#ifndef PLANS_SELECTOR_H
#define PLANS_SELECTOR_H

#include "state/store.h"

/* Does it mean this address? `composite` is what the address is a part of, or empty. */
bool selector_means(struct str selector, struct str address, struct str composite);
/* The composite that a stored thing was a part of when it was last applied; empty: none. */
struct str composite_of_row(const struct row *);

/* Who can be named: addresses, and once each the names they share. */
struct selectable {
    const char **names; /* ends with NULL */
    size_t n, room;
};
void selectable_add(struct selectable *, struct arena *, struct str address, struct str composite);
/* Hints at the nearest name, or at how an address looks. */
void selectable_hint(const struct selectable *, struct report *, struct str typed);

#endif
