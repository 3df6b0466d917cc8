/* Refresh: paged reads for everything known, batched by type.
 *
 * The number of calls is a formula, refresh_formula; tests assert equality. Ids go as values of a
 * filter, never as parameters; what a filtered answer lacks is confirmed by id, with grace for
 * young things. */
#ifndef PLANS_REFRESH_H
#define PLANS_REFRESH_H

#include "plans/diff.h"

struct engine; /* plans/engine.h */

/* Reads the world for all rows: fills known[i].seen, .gone. Ids that read as gone are confirmed.
 * False: reported. */
bool refresh(struct engine *, struct known *, size_t n, struct report *);
/* How many calls refresh makes for these rows when all exist and no list has a second page. */
size_t refresh_formula(const struct provider *, const struct known *, size_t n);
/* One item as a read shows it, to the canonical map of fields (tags under "tags", what the cloud has
 * put off under SEEN_PENDING). */
const struct value *seen_of_item(const struct sheet *, const struct value *item, struct arena *);

#endif
