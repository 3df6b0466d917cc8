/* Values as people read them in a plan: references by their addresses, what only the apply will
 * know said so, secrets hidden. */
#ifndef CMD_SHOW_VALUE_H
#define CMD_SHOW_VALUE_H

#include "base/map.h"
#include "cmd/show.h"
#include "plans/diff.h"

/* Which address an id belongs to: ids of what exists and stays or goes. What is replaced keeps its
 * bare id: its address will be another object's. Keys are ids, values struct str of the address. */
struct ids {
    struct map addresses;
    struct arena *arena;
};
void ids_of(struct ids *, struct arena *, const struct diff *);
void ids_release(struct ids *);

/* One line, escaped. `field` may be NULL (a tag's value). NULL values read "nothing". */
void value_line_add(struct buf *, const struct ids *, const struct field *field,
                    const struct value *);
/* One atom of a facet's field, escaped. */
void atom_line_add(struct buf *, const struct ids *, const struct field *field,
                   const struct value *atom);

#endif
