#include "providers/aws/sandbox/record.h"

#include <assert.h>

static const struct value *text_or_nothing(struct arena *arena, struct str text) {
    return text.len ? value_text(arena, text) : NULL;
}

// NOLINTBEGIN(clang-analyzer-valist.Uninitialized): clang 14 loses sight of a va_list behind a call
static void set_members(struct maker *map, const char *members, va_list arguments) {
    struct str rest = str_of(members);
    while (rest.len) {
        struct str member = str_cut(&rest, ' ');
        struct str name = str_cut(&member, ':');
        assert(member.len == 1 && strchr("tcibv", member.at[0]));
        const struct value *value;
        switch (member.at[0]) {
        case 't':
            value = text_or_nothing(map->arena, va_arg(arguments, struct str));
            break;
        case 'c':
            value = text_or_nothing(map->arena, str_of(va_arg(arguments, const char *)));
            break;
        case 'i':
            value = value_int(map->arena, va_arg(arguments, int64_t));
            break;
        case 'b':
            value = value_bool(va_arg(arguments, int));
            break;
        default:
            value = va_arg(arguments, const struct value *);
        }
        if (value)
            maker_set(map, name, value);
    }
}
// NOLINTEND(clang-analyzer-valist.Uninitialized)

const struct value *record(struct arena *arena, const char *members, ...) {
    struct maker map = {.arena = arena};
    va_list arguments;
    va_start(arguments, members);
    set_members(&map, members, arguments);
    va_end(arguments);
    return maker_map(&map);
}

static bool names_member(const char *members, struct str name) {
    struct str rest = str_of(members);
    while (rest.len) {
        struct str member = str_cut(&rest, ' ');
        if (str_eq(str_cut(&member, ':'), name))
            return true;
    }
    return false;
}

const struct value *record_with(struct arena *arena, const struct value *old, const char *members, ...) {
    struct maker map = {.arena = arena};
    assert(!old || old->kind == VALUE_MAP);
    for (size_t i = 0; i < value_count(old); i++)
        if (!names_member(members, old->as.map.entries[i].key))
            maker_set(&map, old->as.map.entries[i].key, old->as.map.entries[i].value);
    va_list arguments;
    va_start(arguments, members);
    set_members(&map, members, arguments);
    va_end(arguments);
    return maker_map(&map);
}

const struct value *list_with(struct arena *arena, const struct value *list, const struct value *item) {
    struct maker grown = {.arena = arena};
    for (size_t i = 0; i < value_count(list); i++)
        maker_add(&grown, value_item(list, i));
    maker_add(&grown, item);
    return maker_list(&grown);
}

const struct value *list_without(struct arena *arena, const struct value *list, const char *member, struct str text) {
    struct maker shrunk = {.arena = arena};
    for (size_t i = 0; i < value_count(list); i++)
        if (!str_eq(value_str(value_get(value_item(list, i), str_of(member))), text))
            maker_add(&shrunk, value_item(list, i));
    return maker_list(&shrunk);
}

const struct value *list_find(const struct value *list, const char *member, struct str text) {
    for (size_t i = 0; i < value_count(list); i++)
        if (str_eq(value_str(value_get(value_item(list, i), str_of(member))), text))
            return value_item(list, i);
    return NULL;
}

const struct value *list_replace(struct arena *arena, const struct value *list, const struct value *old,
                                 const struct value *item) {
    struct maker changed = {.arena = arena};
    for (size_t i = 0; i < value_count(list); i++)
        maker_add(&changed, value_item(list, i) == old ? item : value_item(list, i));
    return maker_list(&changed);
}

bool list_has(const struct value *list, struct str text) {
    for (size_t i = 0; i < value_count(list); i++)
        if (str_eq(value_str(value_item(list, i)), text))
            return true;
    return false;
}
