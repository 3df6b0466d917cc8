/* The files of a plan: the plan file, and what it includes, and what that includes. Each is read
 * once a load, before anything else is looked at. */
#include "plans/load.h"
#include "plans/jsonnet.h"
#include "plans/names.h"
#include "plans/yaml.h"

#include <errno.h>
#include <limits.h>

enum { FILE_BYTES_MAX = 16 << 20, UNITS_MAX = 200 };

/* --- whose a place is ------------------------------------------------------------------------- */

void unit_owns_file(struct loading *loading, struct unit *unit, uint32_t file) {
    if (file >= loading->n_files) {
        size_t n = (size_t)file * 2 + 8;
        struct unit **units = arena_array(loading->arena, struct unit *, n);
        for (size_t i = 0; i < loading->n_files; i++)
            units[i] = loading->units_of_files[i];
        loading->units_of_files = units;
        loading->n_files = n;
    }
    loading->units_of_files[file] = unit;
}

struct unit *unit_of(const struct loading *loading, struct span at) {
    if (at.file == 0)
        return loading->unit;
    struct unit *unit = at.file < loading->n_files ? loading->units_of_files[at.file] : NULL;
    return unit ? unit : loading->root; /* a file of variables is the plan file's */
}

/* --- names across units ----------------------------------------------------------------------- */

struct str address_in(struct loading *loading, const struct unit *unit, struct str local) {
    return unit->prefix.len == 0
               ? local
               : arena_printf(loading->arena, "%.*s%.*s", STR(unit->prefix), STR(local));
}

struct str address_was(struct loading *loading, const struct unit *unit, struct str text) {
    return str_starts(text, S(":")) ? str_from(text, 1) : address_in(loading, unit, text);
}

struct unit *unit_inside(const struct loading *loading, const struct unit *unit, struct str name) {
    for (struct unit *inner = loading->root; inner; inner = inner->next)
        if (inner->parent == unit && str_eq(inner->name, name))
            return inner;
    return NULL;
}

static void *nothing_included(struct loading *loading, const struct unit *unit, struct str name,
                              struct span at) {
    struct str *names = arena_array(loading->arena, struct str, loading->n_units + 1);
    size_t n = 0;
    for (const struct unit *inner = loading->root; inner; inner = inner->next)
        if (inner->parent == unit)
            names[n++] = inner->name;
    if (map_get((struct map *)(uintptr_t)&unit->misplaced, name))
        return NULL;
    fail(loading->report, at, "nothing is included as '%.*s'", STR(name));
    if (!hint_names(loading->report, loading->arena, name, names, n))
        hint(loading->report, "include: { %.*s: { file: PATH } } gives a file that name", STR(name));
    return NULL;
}

struct unit *unit_enter(struct loading *loading, struct unit *unit, struct str *name,
                        struct span at) {
    for (ptrdiff_t colon; unit && (colon = str_find(*name, ':')) >= 0;) {
        struct str first = str_slice(*name, 0, (size_t)colon);
        struct unit *inner = unit_inside(loading, unit, first);
        unit = inner ? inner : nothing_included(loading, unit, first, at);
        *name = str_from(*name, (size_t)colon + 1);
    }
    return unit;
}

/* --- reading one file ------------------------------------------------------------------------- */

static void close_file(FILE **file) {
    if (*file)
        fclose(*file);
}

static bool slurp(FILE *file, struct buf *text) {
    text->max = FILE_BYTES_MAX + 1;
    char piece[16384];
    for (size_t n; !text->full && (n = fread(piece, 1, sizeof(piece), file)) > 0;)
        buf_add(text, (struct str){piece, n});
    return !ferror(file);
}

static bool unreadable(struct loading *loading, const struct unit *unit, int error) {
    if (unit->parent)
        return fail(loading->report, unit->at, "cannot read '%.*s': %s", STR(unit->shown),
                    strerror(error));
    fail(loading->report, NOWHERE, "cannot read the plan file '%.*s': %s", STR(unit->shown),
         strerror(error));
    if (error == ENOENT)
        hint(loading->report, "'footing new' writes one to start from");
    return false;
}

/* Its identity is the file behind all links; messages name it as the user did. */
static bool find_file(struct loading *loading, struct unit *unit) {
    char whole[PATH_MAX];
    if (!realpath(arena_cstr(loading->arena, unit->shown), whole))
        return unreadable(loading, unit, errno);
    unit->path = arena_str(loading->arena, str_of(whole));
    unit->folder = str_slice(unit->path, 0, (size_t)(strrchr(whole, '/') - whole));
    return true;
}

/* The program is one source, what it makes another: mistakes are shown where they are. */
static bool evaluate(struct loading *loading, struct unit *unit, uint32_t *number) {
    const struct plan_options *options = loading->options;
    struct jsonnet_variable *variables = arena_array(loading->arena, struct jsonnet_variable,
                                                     options->n_vars + 1);
    variables[0] = (struct jsonnet_variable){S("env"), options->env_name};
    size_t n = 1;
    for (size_t i = 0; i < options->n_vars; i++) /* a file's may be secret, and are for ${var.…} */
        if (options->vars[i].value->at.file == 0)
            variables[n++] = (struct jsonnet_variable){options->vars[i].name,
                                                       value_str(options->vars[i].value)};
    struct str made;
    if (!jsonnet_evaluate(loading->arena, *number, variables, n, loading->report, &made))
        return false;
    *number = report_source(loading->report,
                            arena_printf(loading->arena, "%.*s, evaluated", STR(unit->shown)), made);
    unit_owns_file(loading, unit, *number);
    return true;
}

/* The text as it stands in the file, or what the program in it makes. */
static bool read_text(struct loading *loading, struct unit *unit, uint32_t *number) {
    HOLDS(close_file) FILE *file = fopen(arena_cstr(loading->arena, unit->shown), "re");
    if (!file)
        return unreadable(loading, unit, errno);
    HOLDS(buf_release) struct buf text = {0};
    if (!slurp(file, &text))
        return unreadable(loading, unit, errno);
    *number = report_source(loading->report, unit->shown, buf_str(&text));
    unit_owns_file(loading, unit, *number);
    if (!str_ends(unit->shown, S(".jsonnet")))
        return true;
    return evaluate(loading, unit, number);
}

static bool read_unit(struct loading *loading, struct unit *unit) {
    uint32_t number = 0;
    if (!read_text(loading, unit, &number))
        return false;
    unit->text = loading->report->sources[number - 1].text;
    unit->tree = yaml_read(loading->arena, unit->text, number, loading->report);
    if (!unit->tree || unit->tree->kind == VALUE_MAP)
        return unit->tree;
    fail(loading->report, unit->tree->at, "a plan file is a map of keys, not a %s",
         value_kind_name(unit->tree->kind));
    unit->tree = NULL;
    return false;
}

bool unit_read_root(struct loading *loading) {
    struct unit *root = arena_new(loading->arena, struct unit);
    root->shown = loading->options->path;
    loading->root = loading->unit = root;
    loading->n_units = 1;
    if (!find_file(loading, root) || !read_unit(loading, root))
        return false;
    loading->plan->path = root->path;
    loading->plan->tree = root->tree;
    return true;
}

/* --- including -------------------------------------------------------------------------------- */

/* What already has a meaning before a colon. */
static bool name_means_else(struct str name) {
    return word_in("env file command aws arn", name);
}

static bool check_keys(struct loading *loading, const struct entry *entry) {
    static const char *const keys[] = {"file", "inputs", "when", "was", NULL};
    bool ok = true;
    for (size_t i = 0; i < value_count(entry->value); i++) {
        const struct entry *key = &entry->value->as.map.entries[i];
        if (word_in("file inputs when was", key->key))
            continue;
        ok = fail(loading->report, key->at, "an included file has no '%.*s' here", STR(key->key));
        if (word_in("source path", key->key))
            hint(loading->report, "here it is 'file'");
        else if (word_in("variables vars with", key->key))
            hint(loading->report, "here it is 'inputs'");
        else if (!hint_nearest(loading->report, key->key, keys))
            hint(loading->report, "what it shall know goes under 'inputs:'");
    }
    return ok;
}

/* The path, as it stands: which files a plan consists of depends on nothing. NULL: reported. */
static const struct value *path_of(struct loading *loading, const struct entry *entry) {
    const struct value *body = entry->value, *path = body;
    if (body->kind == VALUE_MAP && !check_keys(loading, entry))
        return NULL;
    if (body->kind == VALUE_MAP)
        path = value_key(body, "file");
    if (value_is_null(path) || path->kind != VALUE_TEXT || path->as.text.len == 0) {
        fail(loading->report, path && !value_is_null(path) ? path->at : entry->at,
             "include '%.*s': wants the path of a file", STR(entry->key));
        hint(loading->report, "%.*s: { file: PATH, inputs: { … } }", STR(entry->key));
        return NULL;
    }
    if (str_has(path->as.text, S("${"))) {
        fail(loading->report, path->at, "file: stands for itself and takes no ${…}");
        return NULL;
    }
    return path;
}

/* `was: net`: the name under which the file was included before. */
static bool check_was(struct loading *loading, const struct unit *parent,
                      const struct entry *entry) {
    const struct value *was = value_key(entry->value, "was");
    if (value_is_null(was))
        return true;
    if (!name_is_good(value_str(was)))
        return fail(loading->report, was->at, "was: '%.*s' is no name under which a file is included",
                    STR(value_str(was)));
    return !value_get(value_key(parent->tree, "include"), value_str(was)) ||
           fail(loading->report, was->at, "was: '%.*s' is still included", STR(value_str(was)));
}

static bool check_name(struct loading *loading, const struct entry *entry) {
    if (!name_is_good(entry->key))
        return fail(loading->report, entry->at,
                    "'%.*s' is no name: a letter, then letters, digits, '-' and '_', all lower case",
                    STR(entry->key));
    return !name_means_else(entry->key) ||
           fail(loading->report, entry->at, "'%.*s:' has a meaning of its own, so nothing can be "
                                            "included under that name",
                STR(entry->key));
}

/* Relative to the file that includes it, in messages too. */
static struct str path_shown(struct loading *loading, const struct unit *parent, struct str path) {
    const char *slash = memrchr(parent->shown.at, '/', parent->shown.len);
    if (str_starts(path, S("/")) || !slash)
        return path;
    struct str folder = {parent->shown.at, (size_t)(slash - parent->shown.at)};
    return arena_printf(loading->arena, "%.*s/%.*s", STR(folder), STR(path));
}

static bool no_ring(struct loading *loading, const struct unit *unit, const struct value *path) {
    for (const struct unit *outer = unit->parent; outer; outer = outer->parent) {
        if (!str_eq(outer->path, unit->path))
            continue;
        fail(loading->report, path->at, "'%.*s' includes itself", STR(outer->shown));
        for (const struct unit *way = unit->parent; way != outer; way = way->parent)
            note(loading->report, way->at, "by way of '%.*s'", STR(way->shown));
        return false;
    }
    return true;
}

static bool include_one(struct loading *loading, struct unit *parent, const struct entry *entry,
                        struct unit *last) {
    const struct value *path = check_name(loading, entry) ? path_of(loading, entry) : NULL;
    if (!path || !check_was(loading, parent, entry))
        return false;
    if (loading->n_units >= UNITS_MAX)
        return fail(loading->report, entry->at, "a plan has at most %d files", UNITS_MAX);
    struct unit *unit = arena_new(loading->arena, struct unit);
    *unit = (struct unit){
        .name = entry->key,
        .prefix = arena_printf(loading->arena, "%.*s%.*s:", STR(parent->prefix), STR(entry->key)),
        .parent = parent,
        .at = path->at,
        .inclusion = entry->value->kind == VALUE_MAP ? entry->value : NULL,
        .shown = path_shown(loading, parent, path->as.text),
    };
    if (!find_file(loading, unit) || !no_ring(loading, unit, path) || !read_unit(loading, unit))
        return false;
    last->next = unit;
    loading->n_units++;
    return true;
}

void units_include(struct loading *loading) {
    struct unit *last = loading->root;
    for (struct unit *unit = loading->root; unit; unit = unit->next) {
        const struct value *include = value_key(unit->tree, "include");
        if (!map_wanted(loading, include, "include"))
            continue;
        for (size_t i = 0; i < value_count(include); i++) {
            const struct entry *entry = &include->as.map.entries[i];
            if (include_one(loading, unit, entry, last))
                last = last->next;
            else /* what it would bring is missed by nobody */
                map_set(&unit->misplaced, entry->key, loading);
        }
    }
}

void plan_text_add(const struct plan *plan, struct buf *out) {
    for (const struct unit *unit = plan->loading->root; unit; unit = unit->next) {
        buf_addf(out, "%.*s\n", STR(unit->prefix));
        buf_add(out, unit->text);
    }
}
