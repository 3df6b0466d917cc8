#include "cmd/variables.h"

#include "cmd/file.h"
#include "plans/yaml.h"

static void add(struct variables *variables, struct arena *arena, struct str item) {
    if (variables->n == variables->room) {
        size_t room = variables->room ? variables->room * 2 : 8;
        struct str *items = arena_array(arena, struct str, room);
        for (size_t i = 0; i < variables->n; i++)
            items[i] = variables->items[i];
        variables->items = items;
        variables->room = room;
    }
    variables->items[variables->n++] = item;
}

static bool add_file(struct variables *variables, struct str path, struct arena *arena,
                     struct report *report) {
    struct str text;
    if (!file_read(path, arena, report, &text))
        return false;
    const struct value *tree = yaml_read(arena, text, report_source(report, path, text), report);
    if (!tree || !report_ok(report))
        return false;
    if (tree->kind != VALUE_MAP)
        return fail(report, tree->at, "a variables file is a map of names to values");
    bool ok = true;
    for (size_t i = 0; i < tree->as.map.n; i++) {
        const struct entry *entry = &tree->as.map.entries[i];
        if (entry->value->kind != VALUE_TEXT)
            ok = fail(report, entry->value->at, "variable '%.*s': wants a text", STR(entry->key));
        else
            add(variables, arena,
                arena_printf(arena, "%.*s=%.*s", STR(entry->key), STR(value_str(entry->value))));
    }
    return ok;
}

bool variables_collect(const struct args *args, struct arena *arena, struct report *report,
                       struct variables *out) {
    bool ok = true;
    const struct given *files = &args->flags[FLAG_VAR_FILE], *given = &args->flags[FLAG_VAR];
    for (size_t i = 0; i < files->n; i++)
        ok &= add_file(out, files->values[i], arena, report);
    for (size_t i = 0; i < given->n; i++) {
        if (str_find(given->values[i], '=') <= 0)
            ok = fail(report, NOWHERE, "--var %.*s: write it as NAME=VALUE", STR(given->values[i]));
        else
            add(out, arena, given->values[i]);
    }
    return ok;
}
