#include "base/map.h"

#include "base/index.h"

static ptrdiff_t position_of(const struct map *map, struct str key)
{
    return map->n ? index_find(map->index, map->index_size, map->slots, sizeof *map->slots, key) : -1;
}

void *map_get(const struct map *map, struct str key)
{
    ptrdiff_t position = position_of(map, key);
    return position < 0 ? NULL : map->slots[position].value;
}

static void grow(struct map *map)
{
    map->room = map->room ? map->room * 2 : 8;
    map->slots = must_realloc(map->slots, map->room * sizeof *map->slots);
    map->index_size = index_size_for(map->room);
    map->index = must_realloc(map->index, map->index_size * sizeof *map->index);
    memset(map->index, 0, map->index_size * sizeof *map->index);
    index_fill(map->index, map->index_size, map->slots, sizeof *map->slots, map->n);
}

void map_set(struct map *map, struct str key, void *value)
{
    ptrdiff_t position = position_of(map, key);
    if (position >= 0) {
        map->slots[position].value = value;
        return;
    }
    if (map->n == map->room)
        grow(map);
    map->slots[map->n] = (struct map_slot){key, value};
    index_enter(map->index, map->index_size, key, map->n++);
}

void map_release(struct map *map)
{
    free(map->slots);
    free(map->index);
    *map = (struct map){0};
}
