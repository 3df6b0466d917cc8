/* What a read shows of an object, to the canonical map of fields that the diff compares. */
#include "plans/refresh.h"

#include <assert.h>

/* A map of texts; what the cloud itself has put there is not ours to see. */
static const struct value *tags_of_item(const struct sheet *sheet, const struct value *item,
                                        struct arena *arena) {
    const struct value *list = value_path(arena, item, str_of(sheet->tagging->seen));
    struct maker tags = {.arena = arena};
    bool map = sheet->tagging->map;
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *tag = map ? NULL : value_item(list, i);
        struct str key = map ? list->as.map.entries[i].key : value_str(value_key(tag, "Key"));
        const struct value *value = map ? list->as.map.entries[i].value : value_key(tag, "Value");
        if (!str_starts(key, S("aws:")))
            maker_set(&tags, key, value ? value : value_text(arena, S("")));
    }
    return maker_map(&tags);
}

static const struct value *field_of_item(const struct field *field, const struct value *item,
                                         struct arena *arena) {
    const char *path = field->seen ? field->seen : field->member;
    const struct value *shown = path ? value_path(arena, item, str_of(path)) : NULL;
    if (field->detail && !shown) /* it was not read */
        return NULL;
    return field->kind->seen ? field->kind->seen(field, shown, item, arena) : shown;
}

/* What the cloud has put off: a map of fields; NULL: nothing. */
static const struct value *pending_of_item(const struct sheet *sheet, const struct value *item,
                                           struct arena *arena) {
    const struct value *at = value_path(arena, item, str_of(sheet->pending.at));
    struct maker pending = {.arena = arena};
    for (const struct field *field = sheet->fields; at && field->name; field++) {
        const char *path = field->seen ? field->seen : field->member;
        bool never = field->traits & (WRITE_ONLY | ACTION | READ_ONLY) || field->detail || !path;
        const struct value *shown = never ? NULL : value_path(arena, at, str_of(path));
        if (shown && field->kind->seen)
            shown = field->kind->seen(field, shown, at, arena);
        if (!value_is_null(shown))
            maker_set(&pending, str_of(field->name), shown);
    }
    return pending.n > 0 ? maker_map(&pending) : NULL;
}

const struct value *seen_of_item(const struct sheet *sheet, const struct value *item,
                                 struct arena *arena) {
    assert(sheet && item);
    struct maker seen = {.arena = arena};
    for (const struct field *field = sheet->fields; field->name; field++) {
        if (field->traits & (WRITE_ONLY | ACTION))
            continue;
        const struct value *value = field_of_item(field, item, arena);
        if (!value_is_null(value))
            maker_set(&seen, str_of(field->name), value);
    }
    if (sheet->pending.at)
        maker_set(&seen, S(SEEN_PENDING), pending_of_item(sheet, item, arena));
    const struct value *id = value_path(arena, item, str_of(sheet->read.id));
    if (id)
        maker_set(&seen, S("id"), id);
    bool tags_shown = sheet->tagging && (!sheet->tagging->detail ||
                                         value_path(arena, item, str_of(sheet->tagging->seen)));
    if (tags_shown)
        maker_set(&seen, S("tags"), tags_of_item(sheet, item, arena));
    return maker_map(&seen);
}
