/* A hash map from text to a pointer. Keys are borrowed; order of insertion is kept. A zeroed map is empty. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/arena.h"

struct map {
    struct map_slot {
        struct str key;
        void *value;
    } *slots; /* in order of insertion */
    size_t n, room;
    uint32_t *index;
    size_t index_size;
};

void *map_get(const struct map *, struct str key);           /* NULL when absent */
void map_set(struct map *, struct str key, void *value);     /* replaces */
void map_release(struct map *);

#endif
