/* Hash indexes: where in an array of named items a name stands. Shared by maps, map values and their makers.
 *
 * The array's items start with their `struct str` key and are `stride` bytes each. The index is a table of positions plus
 * one, 0 being an empty slot, open addressing, never more than half full. It owns nothing. */
#ifndef BASE_INDEX_H
#define BASE_INDEX_H

#include "base/str.h"

/* How many slots an index over n items has: a power of two, at least twice n. */
size_t index_size_for(size_t n);
/* The position of `key`, or -1. */
ptrdiff_t index_find(const uint32_t *index, size_t size, const void *items, size_t stride, struct str key);
/* Enters the item at `position`; its key is not in the index yet. */
void index_enter(uint32_t *index, size_t size, struct str key, size_t position);
/* Enters items 0 to n - 1 into a zeroed index. */
void index_fill(uint32_t *index, size_t size, const void *items, size_t stride, size_t n);

#endif
