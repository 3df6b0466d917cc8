/* Reading all objects of types whose lists show their names alone. */
#include "plans/ask.h"

#include <assert.h>

/* One list a type. */
static struct ask ask_for_names(const struct sheet *sheet, struct arena *arena) {
    const struct listing *names = sheet->read.names;
    struct maker input = {.arena = arena};
    for (const struct fill *fill = names->fills; fill && fill->member; fill++) {
        assert(fill->from[0] == '=');
        maker_set(&input, str_of(fill->member), value_text(arena, str_of(fill->from + 1)));
    }
    return (struct ask){.service = sheet->service,
                        .operation = names->operation,
                        .input = maker_map(&input),
                        .list = names->items,
                        .token = names->token,
                        .arena = arena,
                        .found = {.arena = arena}};
}

/* What the cloud keeps for itself is never ours. */
static bool is_theirs(const struct listing *names, const struct value *item) {
    return names->theirs_at && str_starts(value_str(value_path(NULL, item, str_of(names->theirs_at))),
                                          str_of(names->theirs));
}

bool asks_by_names(struct engine *engine, const struct sheet *const *sheets, size_t n,
                   struct arena *arena, struct named_asks *out, struct report *report) {
    struct ask *lists = arena_array(arena, struct ask, n + 1);
    size_t room = n;
    *out = (struct named_asks){0};
    for (size_t i = 0; i < n; i++)
        lists[i] = ask_for_names(sheets[i], arena);
    if (!asks_run(engine, lists, n, report))
        return false;
    for (size_t i = 0; i < n; i++)
        room += value_count(lists[i].items);
    out->asks = arena_array(arena, struct ask, room + 1);
    out->sheets = arena_array(arena, const struct sheet *, room + 1);
    for (size_t i = 0; i < n; i++) {
        const struct listing *names = sheets[i]->read.names;
        if (!lists[i].answer) { /* its refusal stands for all of them */
            out->sheets[out->n] = sheets[i];
            out->asks[out->n++] = lists[i];
        }
        for (size_t k = 0; k < value_count(lists[i].items); k++) {
            const struct value *item = value_item(lists[i].items, k);
            if (is_theirs(names, item))
                continue;
            struct str id = value_str(value_path(NULL, item, str_of(names->id)));
            out->sheets[out->n] = sheets[i];
            out->asks[out->n++] = ask_list(sheets[i], input_one(sheets[i], id, arena), arena);
        }
    }
    return asks_run(engine, out->asks, out->n, report);
}
