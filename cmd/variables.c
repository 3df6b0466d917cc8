#include "cmd/variables.h"

#include "cmd/file.h"
#include "plans/yaml.h"

static void add(struct variables *variables, struct arena *arena, struct str name,
                const struct value *value) {
    if (variables->n == variables->room) {
        size_t room = variables->room ? variables->room * 2 : 8;
        struct plan_variable *items = arena_array(arena, struct plan_variable, room);
        for (size_t i = 0; i < variables->n; i++)
            items[i] = variables->items[i];
        variables->items = items;
        variables->room = room;
    }
    variables->items[variables->n++] = (struct plan_variable){name, value};
}

static void add_all(struct variables *variables, struct arena *arena, const struct value *map) {
    for (size_t i = 0; i < value_count(map); i++) {
        const struct entry *entry = &map->as.map.entries[i];
        if (entry->value->kind != VALUE_NULL)
            add(variables, arena, entry->key, entry->value);
    }
}

/* The name of the file, or of what stands for one. */
static struct str source_name(struct str path) {
    return str_is(path, "-") ? S("(stdin)") : path;
}

/* Any of them may be a secret, so excerpts show only names: stars after each line's first colon. */
static void mask_values(struct report *report, uint32_t file) {
    struct str rest = report->sources[file - 1].text;
    for (uint32_t line = 1; rest.len > 0; line++) {
        struct str text = str_cut(&rest, '\n');
        size_t from = (size_t)(str_find(text, ':') + 1);
        if (from < text.len)
            source_mask(report, (struct span){file, line, (uint32_t)from + 1,
                                              (uint32_t)(text.len - from)});
    }
}

static bool add_file(struct variables *variables, struct str path, struct arena *arena,
                     struct report *report) {
    struct str text;
    if (!(str_is(path, "-") ? file_read_stdin(arena, report, &text)
                            : file_read(path, arena, report, &text)))
        return false;
    uint32_t file = report_source(report, source_name(path), text);
    mask_values(report, file);
    const struct value *tree = yaml_read(arena, text, file, report);
    if (!tree || !report_ok(report))
        return false;
    if (tree->kind != VALUE_MAP)
        return fail(report, tree->at, "a variables file is a map of names to values");
    add_all(variables, arena, tree);
    return true;
}

bool variables_collect(const struct args *args, const struct value *saved, struct arena *arena,
                       struct report *report, struct variables *out) {
    bool ok = true;
    const struct given *files = &args->flags[FLAG_VAR_FILE], *given = &args->flags[FLAG_VAR];
    for (size_t i = 0; i < files->n; i++)
        ok &= add_file(out, files->values[i], arena, report);
    for (size_t i = 0; i < given->n; i++) {
        struct str text = given->values[i], name = str_cut(&text, '=');
        if (!text.at || name.len == 0)
            ok = fail(report, NOWHERE, "--var %.*s: write it as NAME=VALUE", STR(given->values[i]));
        else
            add(out, arena, name, value_text(arena, text));
    }
    add_all(out, arena, saved);
    return ok;
}
