#include "base/index.h"
#include "base/value.h"

bool value_is_null(const struct value *value)
{
    return value == NULL || value->kind == VALUE_NULL;
}

const struct value *value_get(const struct value *map, struct str key)
{
    if (map == NULL || map->kind != VALUE_MAP)
        return NULL;
    const struct entry *entries = map->as.map.entries;
    size_t n = map->as.map.n;
    if (map->as.map.index != NULL) {
        ptrdiff_t position = index_find(map->as.map.index, index_size_for(n), entries, sizeof *entries, key);
        return position < 0 ? NULL : entries[position].value;
    }
    for (size_t i = 0; i < n; i++)
        if (str_eq(entries[i].key, key))
            return entries[i].value;
    return NULL;
}

/* What `rest` finds in each item; where it has a further [], the lists it finds become one. */
static const struct value *each_item(struct arena *arena, const struct value *list, struct str rest)
{
    if (list->kind != VALUE_LIST)
        return NULL;
    bool flatten = str_has(rest, S("[]"));
    struct maker found = {arena};
    for (size_t i = 0; i < list->as.list.n; i++) {
        const struct value *item = value_path(arena, list->as.list.items[i], rest);
        if (!flatten || item == NULL)
            maker_add(&found, item);
        else
            for (size_t j = 0; j < item->as.list.n; j++)
                maker_add(&found, item->as.list.items[j]);
    }
    return maker_list(&found);
}

/* Takes the first step off a path: the key, or the text between brackets. False for a path that is none. */
static bool take_step(struct str *path, struct str *step, bool *bracket)
{
    if (path->at[0] == '.')
        *path = str_from(*path, 1);
    *bracket = path->len > 0 && path->at[0] == '[';
    if (*bracket) {
        ptrdiff_t close = str_find(*path, ']');
        if (close < 0)
            return false;
        *step = str_slice(*path, 1, (size_t)close);
        *path = str_from(*path, (size_t)close + 1);
        return true;
    }
    size_t end = 0;
    while (end < path->len && path->at[end] != '.' && path->at[end] != '[')
        end++;
    *step = str_slice(*path, 0, end);
    *path = str_from(*path, end);
    return end > 0;
}

const struct value *value_path(struct arena *arena, const struct value *value, struct str path)
{
    while (value != NULL && path.len > 0) {
        struct str step;
        bool bracket;
        int64_t i;
        if (!take_step(&path, &step, &bracket))
            return NULL;
        if (!bracket)
            value = value_get(value, step);
        else if (step.len == 0)
            return each_item(arena, value, path);
        else if (str_to_int(step, &i) && i >= 0)
            value = value_item(value, (size_t)i);
        else
            return NULL;
    }
    return value;
}

struct str value_str(const struct value *value)
{
    if (value == NULL || (value->kind != VALUE_TEXT && value->kind != VALUE_BYTES && value->kind != VALUE_REAL))
        return (struct str){0};
    return value->as.text;
}

bool value_true(const struct value *value)
{
    return value != NULL && value->kind == VALUE_BOOL && value->as.boolean;
}

int64_t value_integer(const struct value *value, int64_t fallback)
{
    return value != NULL && value->kind == VALUE_INT ? value->as.integer : fallback;
}

size_t value_count(const struct value *value)
{
    if (value == NULL)
        return 0;
    if (value->kind == VALUE_LIST)
        return value->as.list.n;
    return value->kind == VALUE_MAP ? value->as.map.n : 0;
}

const struct value *value_item(const struct value *list, size_t i)
{
    if (list == NULL || list->kind != VALUE_LIST || i >= list->as.list.n)
        return NULL;
    return list->as.list.items[i];
}

const char *value_kind_name(enum value_kind kind)
{
    static const char *const names[] = {
        [VALUE_NULL] = "null", [VALUE_BOOL] = "bool",   [VALUE_INT] = "integer",
        [VALUE_REAL] = "real", [VALUE_TEXT] = "text",   [VALUE_BYTES] = "bytes",
        [VALUE_LIST] = "list", [VALUE_MAP] = "map",     [VALUE_UNKNOWN] = "unknown",
    };
    return names[kind];
}
