#include "plans/lookup.h"

#include <assert.h>

#include "plans/ask.h"

/* --- what to ask ------------------------------------------------------------------------------ */

/* As narrow as the type's filters allow; what comes back is compared anyway, for a server may
 * ignore filters. */
static const struct value *input_of(const struct sheet *sheet, const struct value *wish,
                                    struct arena *arena) {
    struct str id = value_str(value_key(wish, "id"));
    const struct value *tags = value_key(wish, "tags");
    if (id.len > 0)
        return sheet->named_by ? input_one(sheet, id, arena) : input_by_ids(sheet, &id, 1, arena);
    if (!tags || !sheet->tagging || !sheet->tagging->filter)
        return input_whole(sheet, arena);
    const struct entry *first = &tags->as.map.entries[0];
    struct str value = value_str(first->value);
    return input_by_tag(sheet, arena_cstr(arena, first->key), &value, 1, arena);
}

/* --- what fits -------------------------------------------------------------------------------- */

static bool has_tags(const struct sheet *sheet, const struct value *item,
                     const struct value *tags) {
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct entry *tag = &tags->as.map.entries[i];
        char key[256];
        if (tag->key.len >= sizeof(key))
            return false;
        memcpy(key, tag->key.at, tag->key.len);
        key[tag->key.len] = '\0';
        struct str seen = item_tag(sheet, item, key);
        if (!seen.at || !str_eq(seen, value_str(tag->value)))
            return false;
    }
    return true;
}

static bool fits(const struct sheet *sheet, const struct value *item, const struct value *seen,
                 const struct value *wish) {
    struct str id = value_str(value_key(wish, "id")), name = value_str(value_key(wish, "name"));
    if (item_is_gone(sheet, item))
        return false;
    if (id.len > 0)
        return str_eq(item_id(sheet, item), id);
    if (name.len > 0)
        return str_eq(value_str(value_key(seen, "name")), name) ||
               str_eq(item_tag(sheet, item, "Name"), name);
    if (value_key(wish, "default"))
        return value_true(value_path(NULL, item, str_of(sheet->read.default_at)));
    return has_tags(sheet, item, value_key(wish, "tags"));
}

static const struct value *matches(const struct engine *engine, const struct sheet *sheet,
                                   const struct value *items, const struct value *wish) {
    struct maker found = {.arena = engine->arena};
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        const struct value *seen = seen_of_item(sheet, item, engine->arena);
        if (fits(sheet, item, seen, wish))
            maker_add(&found, seen);
    }
    return maker_list(&found);
}

/* What is looked for by its tags shows them, if need be by calls of their own. NULL: reported. */
static const struct value *with_tags(struct engine *engine, const struct sheet *sheet,
                                     const struct value *list, const struct value *wish,
                                     struct report *report) {
    size_t n = value_count(list), kept = 0;
    const struct value **items = arena_array(engine->arena, const struct value *, n + 1);
    const struct sheet **sheets = arena_array(engine->arena, const struct sheet *, n + 1);
    for (size_t i = 0; i < n; i++) {
        items[i] = value_item(list, i);
        sheets[i] = sheet;
    }
    if (!value_key(wish, "tags"))
        return value_list(engine->arena, items, n);
    if (!items_read_tags(engine, sheets, items, n, engine->arena, report))
        return NULL;
    for (size_t i = 0; i < n; i++)
        if (items[i])
            items[kept++] = items[i];
    return value_list(engine->arena, items, kept);
}

/* --- looking up ------------------------------------------------------------------------------- */

static const struct value *wrong_number(const struct engine *engine, const struct sheet *sheet,
                                        const struct value *found, struct span at,
                                        struct report *report) {
    size_t n = value_count(found);
    if (n == 0)
        fail(report, at, "no %s in %.*s of account %.*s fits", sheet->type,
             STR(engine->cloud->who.region), STR(engine->cloud->who.account));
    else {
        fail(report, at, "%zu of type %s fit, and one is wanted", n, sheet->type);
        hint(report, "%.*s and %.*s are among them",
             STR(value_str(value_key(value_item(found, 0), "id"))),
             STR(value_str(value_key(value_item(found, 1), "id"))));
    }
    return NULL;
}

/* All that may fit. NULL: reported. */
static const struct value *listed(struct engine *engine, const struct sheet *sheet,
                                  const struct value *wish, struct span at, struct report *report) {
    struct named_asks found = {0};
    struct maker items = {.arena = engine->arena};
    if (!value_key(wish, "id") && sheet->read.names) {
        if (!asks_by_names(engine, &sheet, 1, engine->arena, &found, report))
            return NULL;
    } else {
        found.asks = arena_new(engine->arena, struct ask);
        found.n = 1;
        *found.asks = ask_list(sheet, input_of(sheet, wish, engine->arena), engine->arena);
        if (!asks_run(engine, found.asks, 1, report))
            return NULL;
    }
    for (size_t i = 0; i < found.n; i++) {
        if (!found.asks[i].answer && !ask_found_none(&found.asks[i], sheet)) {
            ask_fail(engine, &found.asks[i], S("cannot look up what exists"), at, report);
            return NULL;
        }
        for (size_t k = 0; k < value_count(found.asks[i].items); k++)
            maker_add(&items, value_item(found.asks[i].items, k));
    }
    return maker_list(&items);
}

const struct value *engine_look_up(struct engine *engine, const struct sheet *sheet,
                                   const struct value *wish, struct span at,
                                   struct report *report) {
    assert(value_count(wish) == 1);
    const struct value *list = listed(engine, sheet, wish, at, report);
    const struct value *items = list ? with_tags(engine, sheet, list, wish, report) : NULL;
    if (!items)
        return NULL;
    const struct value *found = matches(engine, sheet, items, wish);
    size_t n = value_count(found);
    return n == 1 || (n > 1 && sheet->plural) ? found
                                              : wrong_number(engine, sheet, found, at, report);
}

/* --- composites ------------------------------------------------------------------------------- */

/* The lists of all its types, asked for at once: map of type to items that name the principal. */
static const struct value *lists_of(struct engine *engine, const struct assembly *assembly,
                                    struct str id, struct span at, struct report *report) {
    enum { TYPES_MAX = 8 };
    struct ask asks[TYPES_MAX];
    const struct sheet *sheets[TYPES_MAX];
    size_t n = 0;
    for (struct str rest = str_of(assembly->types); rest.len > 0; n++) {
        assert(n < TYPES_MAX);
        sheets[n] = provider_sheet(engine->cloud->provider, str_cut(&rest, ' '));
        asks[n] = ask_list(sheets[n],
                           input_by_filter(sheets[n], str_of(assembly->filter), &id, 1,
                                           engine->arena),
                           engine->arena);
    }
    struct maker lists = {.arena = engine->arena};
    if (!asks_run(engine, asks, n, report))
        return NULL;
    for (size_t i = 0; i < n; i++) {
        struct maker items = {.arena = engine->arena};
        if (!asks[i].answer) {
            ask_fail(engine, &asks[i], S("cannot look up what exists"), at, report);
            return NULL;
        }
        for (size_t k = 0; k < value_count(asks[i].items); k++) {
            const struct value *item = value_item(asks[i].items, k);
            const struct value *seen = seen_of_item(sheets[i], item, engine->arena);
            if (!item_is_gone(sheets[i], item) &&
                str_eq(value_str(value_get(seen, str_of(assembly->principal))), id))
                maker_add(&items, item);
        }
        maker_set(&lists, str_of(sheets[i]->type), maker_list(&items));
    }
    return maker_map(&lists);
}

const struct value *engine_assemble(struct engine *engine, const struct assembly *assembly,
                                  struct str id, struct span at, struct report *report) {
    const struct value *lists = lists_of(engine, assembly, id, at, report);
    const struct sheet *part = provider_sheet(engine->cloud->provider, str_of(assembly->part));
    if (!lists)
        return NULL;
    const struct value *parts = assembly->sort(lists, engine->arena);
    struct maker seen = {.arena = engine->arena};
    for (size_t i = 0; i < value_count(parts); i++) {
        const struct entry *entry = &parts->as.map.entries[i];
        maker_set(&seen, entry->key, seen_of_item(part, entry->value, engine->arena));
    }
    return maker_map(&seen);
}
