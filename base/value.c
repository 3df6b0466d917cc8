#include "base/value.h"

#include <assert.h>

#include "base/index.h"

enum { SMALL_MAP = 8 }; /* up to here a look-up compares keys one by one */

static struct value *make(struct arena *arena, enum value_kind kind)
{
    struct value *value = arena_new(arena, struct value);
    value->kind = kind;
    return value;
}

const struct value *value_null(void)
{
    static const struct value null = {.kind = VALUE_NULL};
    return &null;
}

const struct value *value_bool(bool boolean)
{
    static const struct value values[] = {
        {.kind = VALUE_BOOL, .as.boolean = false},
        {.kind = VALUE_BOOL, .as.boolean = true},
    };
    return &values[boolean];
}

const struct value *value_int(struct arena *arena, int64_t integer)
{
    struct value *value = make(arena, VALUE_INT);
    value->as.integer = integer;
    return value;
}

static const struct value *with_text(struct arena *arena, enum value_kind kind, struct str text)
{
    struct value *value = make(arena, kind);
    value->as.text = arena_str(arena, text);
    return value;
}

const struct value *value_real(struct arena *arena, struct str source_text)
{
    return with_text(arena, VALUE_REAL, source_text);
}

const struct value *value_text(struct arena *arena, struct str text)
{
    return with_text(arena, VALUE_TEXT, text);
}

const struct value *value_bytes(struct arena *arena, struct str bytes)
{
    return with_text(arena, VALUE_BYTES, bytes);
}

const struct value *value_textf(struct arena *arena, const char *fmt, ...)
{
    struct buf text = {0};
    va_list args;
    va_start(args, fmt);
    buf_vaddf(&text, fmt, args);
    va_end(args);
    const struct value *value = value_text(arena, buf_str(&text));
    buf_wipe(&text);
    return value;
}

/* A list over an array that already lives in the arena. */
static struct value *list_over(struct arena *arena, const struct value *const *items, size_t n)
{
    struct value *list = make(arena, VALUE_LIST);
    list->as.list.items = items;
    list->as.list.n = n;
    for (size_t i = 0; i < n; i++) {
        list->secret |= items[i]->secret;
        list->has_unknown |= items[i]->has_unknown;
    }
    return list;
}

static const uint32_t *index_over(struct arena *arena, const struct entry *entries, size_t n)
{
    size_t size = index_size_for(n);
    uint32_t *index = arena_array(arena, uint32_t, size);
    index_fill(index, size, entries, sizeof *entries, n);
    return index;
}

/* A map over entries that already live in the arena, and perhaps their index. */
static struct value *map_over(struct arena *arena, const struct entry *entries, size_t n,
                              const uint32_t *index)
{
    struct value *map = make(arena, VALUE_MAP);
    map->as.map.entries = entries;
    map->as.map.n = n;
    for (size_t i = 0; i < n; i++) {
        map->secret |= entries[i].value->secret;
        map->has_unknown |= entries[i].value->has_unknown;
    }
    if (n > SMALL_MAP)
        map->as.map.index = index ? index : index_over(arena, entries, n);
    return map;
}

static const struct entry *copy_entries(struct arena *arena, const struct entry *entries, size_t n)
{
    struct entry *copy = arena_array(arena, struct entry, n);
    if (n > 0)
        memcpy(copy, entries, n * sizeof *copy);
    return copy;
}

const struct value *value_list(struct arena *arena, const struct value *const *items, size_t n)
{
    const struct value **copy = arena_array(arena, const struct value *, n);
    if (n > 0)
        memcpy(copy, items, n * sizeof *copy);
    return list_over(arena, copy, n);
}

const struct value *value_map(struct arena *arena, const struct entry *entries, size_t n)
{
    return map_over(arena, copy_entries(arena, entries, n), n, NULL);
}

const struct value *value_ref(struct arena *arena, struct str address, struct str path)
{
    struct expr *expr = arena_new(arena, struct expr);
    *expr = (struct expr){EXPR_REF, arena_str(arena, address), arena_str(arena, path)};
    struct value *value = make(arena, VALUE_UNKNOWN);
    value->has_unknown = true;
    value->as.expr = expr;
    return value;
}

const struct value *value_at(struct arena *arena, const struct value *value, struct span at)
{
    if (value == NULL)
        return NULL;
    struct value *placed = arena_new(arena, struct value);
    *placed = *value;
    placed->at = at;
    return placed;
}

/* --- walking -------------------------------------------------------------------------------------------------------- */

/* What is done to a value's leaves while its lists and maps are made anew. */
struct rewrite {
    struct arena *arena;
    bool copy;  /* texts and keys too, so that nothing of the old arena is borrowed */
    bool taint; /* every leaf becomes secret */
};

static const struct value *rewrite(const struct rewrite *, const struct value *, int depth);

static struct str rewrite_str(const struct rewrite *how, struct str text)
{
    return how->copy ? arena_str(how->arena, text) : text;
}

static const struct value **rewrite_items(const struct rewrite *how, const struct value *const *items, size_t n, int depth)
{
    const struct value **fresh = arena_array(how->arena, const struct value *, n);
    for (size_t i = 0; i < n; i++)
        fresh[i] = rewrite(how, items[i], depth + 1);
    return fresh;
}

static struct value *rewrite_map(const struct rewrite *how, const struct value *map, int depth)
{
    size_t n = map->as.map.n;
    struct entry *fresh = arena_array(how->arena, struct entry, n);
    for (size_t i = 0; i < n; i++) {
        const struct entry *entry = &map->as.map.entries[i];
        fresh[i] = (struct entry){rewrite_str(how, entry->key), entry->at, rewrite(how, entry->value, depth + 1)};
    }
    return map_over(how->arena, fresh, n, NULL);
}

static const struct expr *rewrite_expr(const struct rewrite *how, const struct expr *expr, int depth)
{
    if (!how->copy)
        return expr;
    struct expr *fresh = arena_new(how->arena, struct expr);
    *fresh = (struct expr){
        .op = expr->op,
        .address = rewrite_str(how, expr->address),
        .path = rewrite_str(how, expr->path),
        .args = rewrite_items(how, expr->args, expr->n, depth),
        .n = expr->n,
    };
    return fresh;
}

static struct value *rewrite_leaf(const struct rewrite *how, const struct value *value, int depth)
{
    struct value *fresh = arena_new(how->arena, struct value);
    *fresh = *value;
    if (value->kind == VALUE_TEXT || value->kind == VALUE_BYTES || value->kind == VALUE_REAL)
        fresh->as.text = rewrite_str(how, value->as.text);
    else if (value->kind == VALUE_UNKNOWN)
        fresh->as.expr = rewrite_expr(how, value->as.expr, depth);
    return fresh;
}

static const struct value *rewrite(const struct rewrite *how, const struct value *value, int depth)
{
    assert(depth < VALUE_DEPTH_MAX);
    struct value *fresh;
    if (value->kind == VALUE_LIST)
        fresh = list_over(how->arena, rewrite_items(how, value->as.list.items, value->as.list.n, depth), value->as.list.n);
    else if (value->kind == VALUE_MAP)
        fresh = rewrite_map(how, value, depth);
    else
        fresh = rewrite_leaf(how, value, depth);
    fresh->at = value->at;
    fresh->secret = value->secret || how->taint;
    return fresh;
}

/* The taint goes into every leaf, so that whatever is taken out of a secret map is secret. */
const struct value *value_as_secret(struct arena *arena, const struct value *value)
{
    struct rewrite how = {.arena = arena, .taint = true};
    return value ? rewrite(&how, value, 0) : NULL;
}

const struct value *value_copy(struct arena *arena, const struct value *value)
{
    struct rewrite how = {.arena = arena, .copy = true};
    return value ? rewrite(&how, value, 0) : NULL;
}

/* --- maker ---------------------------------------------------------------------------------------------------------- */

/* A maker works in room that it gives back; what is taken from it is as large as it must be. */
static void maker_release(struct maker *maker)
{
    arena_give_back(maker->arena, maker->entries, maker->room * sizeof *maker->entries);
    *maker = (struct maker){maker->arena};
}

static void maker_grow(struct maker *maker)
{
    assert(maker->arena != NULL);
    size_t room = maker->room ? maker->room * 2 : 4;
    if (room > SIZE_MAX / sizeof(struct entry))
        die("out of memory");
    struct entry *entries = arena_room(maker->arena, room * sizeof *entries);
    if (maker->n > 0)
        memcpy(entries, maker->entries, maker->n * sizeof *entries);
    arena_give_back(maker->arena, maker->entries, maker->room * sizeof *entries);
    maker->entries = entries;
    maker->room = room;
    maker->index = NULL; /* too small from here on; made again by the next key */
}

void maker_add(struct maker *maker, const struct value *item)
{
    if (item == NULL)
        return;
    if (maker->n == maker->room)
        maker_grow(maker);
    maker->entries[maker->n++] = (struct entry){.value = item};
}

static ptrdiff_t maker_find(struct maker *maker, struct str key)
{
    if (maker->n > SMALL_MAP) {
        if (maker->index == NULL) {
            maker->index_size = index_size_for(maker->room);
            maker->index = arena_array(maker->arena, uint32_t, maker->index_size);
            index_fill(maker->index, maker->index_size, maker->entries, sizeof *maker->entries, maker->n);
        }
        return index_find(maker->index, maker->index_size, maker->entries, sizeof *maker->entries, key);
    }
    for (size_t i = 0; i < maker->n; i++)
        if (str_eq(maker->entries[i].key, key))
            return (ptrdiff_t)i;
    return -1;
}

void maker_set_at(struct maker *maker, struct str key, struct span at, const struct value *value)
{
    if (value == NULL)
        return;
    ptrdiff_t position = maker_find(maker, key);
    if (position >= 0) {
        struct entry *entry = &maker->entries[position];
        entry->value = value;
        entry->at = at.file ? at : entry->at;
        return;
    }
    if (maker->n == maker->room)
        maker_grow(maker);
    if (maker->index != NULL)
        index_enter(maker->index, maker->index_size, key, maker->n);
    maker->entries[maker->n++] = (struct entry){key, at, value};
}

void maker_set(struct maker *maker, struct str key, const struct value *value)
{
    maker_set_at(maker, key, NOWHERE, value);
}

const struct entry *maker_entry(struct maker *maker, struct str key)
{
    ptrdiff_t position = maker_find(maker, key);
    return position >= 0 ? &maker->entries[position] : NULL;
}

void maker_merge(struct maker *maker, const struct value *map)
{
    if (map == NULL)
        return;
    assert(map->kind == VALUE_MAP);
    for (size_t i = 0; i < map->as.map.n; i++) {
        const struct entry *entry = &map->as.map.entries[i];
        maker_set_at(maker, entry->key, entry->at, entry->value);
    }
}

const struct value *maker_list(struct maker *maker)
{
    const struct value **items = arena_array(maker->arena, const struct value *, maker->n);
    for (size_t i = 0; i < maker->n; i++)
        items[i] = maker->entries[i].value;
    const struct value *list = list_over(maker->arena, items, maker->n);
    maker_release(maker);
    return list;
}

const struct value *maker_map(struct maker *maker)
{
    const struct entry *entries = copy_entries(maker->arena, maker->entries, maker->n);
    /* Its index nearly always fits: a maker is more than half full. */
    bool fits = maker->index_size == index_size_for(maker->n);
    const struct value *map = map_over(maker->arena, entries, maker->n, fits ? maker->index : NULL);
    maker_release(maker);
    return map;
}

const struct value *value_with(struct arena *arena, const struct value *whole, struct str path, const struct value *value)
{
    struct str rest = path;
    struct str key = str_cut(&rest, '.');
    bool is_last = rest.at == NULL;
    struct maker maker = {arena};
    if (whole != NULL && whole->kind == VALUE_MAP)
        maker_merge(&maker, whole);
    maker_set(&maker, arena_str(arena, key), is_last ? value : value_with(arena, value_get(whole, key), rest, value));
    const struct value *map = maker_map(&maker);
    return whole ? value_at(arena, map, whole->at) : map;
}

const struct value *value_without(struct arena *arena, const struct value *map, struct str key)
{
    if (value_get(map, key) == NULL)
        return map;
    struct maker maker = {arena};
    for (size_t i = 0; i < map->as.map.n; i++) {
        const struct entry *entry = &map->as.map.entries[i];
        if (!str_eq(entry->key, key))
            maker_set_at(&maker, entry->key, entry->at, entry->value);
    }
    return value_at(arena, maker_map(&maker), map->at);
}
