/* The world: every object that the sandbox's cloud holds, as a value by (place, kind, id).
 *
 * A place is "ACCOUNT/REGION" ("ACCOUNT/" for what is global). Objects live in memory; when a file is given, each call's
 * changes are written to SQLite in one transaction before its answer leaves. A call is atomic: what it put is kept by
 * world_commit or undone by world_abort. Values handed out live until world_tidy, which runs between calls. */
#ifndef SANDBOX_WORLD_H
#define SANDBOX_WORLD_H

#include "base/value.h"

struct world;

/* `file` NULL: memory only. NULL when the file cannot be opened or read (reported). */
struct world *world_open(const char *file, struct report *);
void world_close(struct world *);

const struct value *world_get(struct world *, struct str place, const char *kind, struct str id); /* NULL: absent */
/* Walks the objects of a kind in the order of their making: start with *at = 0; NULL at the end. Putting is allowed meanwhile. */
const struct value *world_next(struct world *, struct str place, const char *kind, size_t *at);
/* Puts a copy of `value` (NULL: removes). Belongs to the open call until commit or abort. */
void world_put(struct world *, struct str place, const char *kind, struct str id, const struct value *value);

/* Keeps the open call's changes; false when they cannot be written (then they are undone). The next `stale_reads` rewinds
 * will not see them. */
bool world_commit(struct world *, int64_t now_ms, unsigned stale_reads, struct report *);
void world_abort(struct world *);
/* Shows the world as it was before the changes that are still stale; world_replay, its pair, brings them back. */
void world_rewind(struct world *);
void world_replay(struct world *);
/* Gives back the memory of replaced values. Between calls only. */
void world_tidy(struct world *);
/* The latest time that a commit was given, over all openings of the file; 0 in a new world. */
int64_t world_latest_ms(const struct world *);

#endif
