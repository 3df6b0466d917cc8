/* The top of a plan file: reading it, its keys, who the stack is, its environments; and the passes
 * over the rest. */
#include "plans/load.h"
#include "plans/names.h"
#include "plans/yaml.h"

#include <errno.h>
#include <limits.h>
#include <sys/stat.h>

enum { FILE_BYTES_MAX = 16 << 20, STACK_BYTES_MAX = 64 };

static const char *const top_keys[] = {"footing",   "stack",     "region",       "account",
                                       "tags",      "variables", "environments", "existing",
                                       "resources", "outputs",   NULL};

bool map_wanted(struct loading *loading, const struct value *value, const char *what) {
    if (value_is_null(value) || value->kind == VALUE_MAP)
        return true;
    fail(loading->report, value->at, "%s: wants a map, not a %s", what,
         value_kind_name(value->kind));
    if (str_find(value_str(value), ':') > 0)
        hint(loading->report, "'key: value' has a space after the colon");
    return false;
}

/* --- the file --------------------------------------------------------------------------------- */

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

static bool unreadable(struct loading *loading, struct str path, int error) {
    fail(loading->report, NOWHERE, "cannot read the plan file '%.*s': %s", STR(path),
         strerror(error));
    if (error == ENOENT)
        hint(loading->report, "'footing new' writes one to start from");
    return false;
}

/* Its identity is the file behind all links; messages name it as the user did. */
static bool read_file(struct loading *loading) {
    struct str path = loading->options->path;
    char whole[PATH_MAX];
    HOLDS(close_file) FILE *file = fopen(arena_cstr(loading->arena, path), "re");
    if (!file || !realpath(arena_cstr(loading->arena, path), whole))
        return unreadable(loading, path, errno);
    struct buf text = {0};
    bool read = slurp(file, &text);
    int error = errno;
    uint32_t number = read ? report_source(loading->report, path, buf_str(&text)) : 0;
    buf_release(&text);
    if (!read)
        return unreadable(loading, path, error);
    loading->plan->path = arena_str(loading->arena, str_of(whole));
    struct str folder = str_of(whole);
    folder.len = (size_t)(strrchr(whole, '/') - whole);
    loading->folder = arena_str(loading->arena, folder);
    struct str kept = loading->report->sources[number - 1].text;
    loading->plan->tree = yaml_read(loading->arena, kept, number, loading->report);
    if (!loading->plan->tree)
        return false;
    if (loading->plan->tree->kind == VALUE_MAP)
        return true;
    return fail(loading->report, loading->plan->tree->at, "a plan file is a map of keys, not a %s",
                value_kind_name(loading->plan->tree->kind));
}

/* --- its keys --------------------------------------------------------------------------------- */

/* Words of other tools for what stands at the top. */
static const struct {
    const char *theirs, *ours;
} top_words[] = {
    {"Parameters", "variables"}, {"variable", "variables"}, {"locals", "variables"},
    {"output", "outputs"},       {"resource", "resources"}, {"data", "existing"},
    {"Mappings", "variables"},   {"name", "stack"},
};

static void unknown_top_key(struct loading *loading, const struct entry *entry) {
    fail(loading->report, entry->at, "unknown key '%.*s'", STR(entry->key));
    if (word_in("include guard budget ttl expires", entry->key)) {
        hint(loading->report, "this version of footing has no meaning for it");
        return;
    }
    for (size_t i = 0; i < sizeof(top_words) / sizeof(top_words[0]); i++) {
        if (!str_is(entry->key, top_words[i].theirs))
            continue;
        hint(loading->report, "here it is '%s'", top_words[i].ours);
        return;
    }
    if (!hint_nearest(loading->report, entry->key, top_keys))
        hint(loading->report, "keys of your own begin with 'x-'");
}

static void check_top(struct loading *loading) {
    const struct value *tree = loading->plan->tree, *language = value_key(tree, "footing");
    for (size_t i = 0; i < value_count(tree); i++) {
        const struct entry *entry = &tree->as.map.entries[i];
        bool known = str_starts(entry->key, S("x-"));
        for (size_t k = 0; top_keys[k]; k++)
            known = known || str_is(entry->key, top_keys[k]);
        if (!known)
            unknown_top_key(loading, entry);
    }
    if (value_is_null(language)) {
        fail(loading->report, tree->at,
             "the plan file does not say which language it is written in");
        hint(loading->report, "its first line is 'footing: 1'");
    } else if (!str_is(value_str(language), "1"))
        fail(loading->report, language->at,
             "footing: '%.*s' is no version of the plan language that this footing reads: 1",
             STR(value_str(language)));
}

/* --- who the stack is ------------------------------------------------------------------------- */

/* A text that says who the stack is: nothing in it may depend on anything, for teardown needs no
 * variables. */
static bool identity(struct loading *loading, const struct value *value, const char *key,
                     struct str *out, struct span *at) {
    if (value_is_null(value))
        return true;
    if (value->kind != VALUE_TEXT || value->as.text.len == 0)
        return fail(loading->report, value->at, "%s: wants a text", key);
    if (str_has(value->as.text, S("${"))) {
        fail(loading->report, value->at, "%s: stands for itself and takes no ${…}", key);
        hint(loading->report,
             "it says whose the resources are; 'environments:' gives one file several of them");
        return false;
    }
    *out = value->as.text;
    *at = value->at;
    return true;
}

static bool all_digits(struct str text) {
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] < '0' || text.at[i] > '9')
            return false;
    return true;
}

static bool looks_like_region(struct str text) {
    size_t dashes = 0;
    for (size_t i = 0; i < text.len; i++) {
        bool fine = (text.at[i] >= 'a' && text.at[i] <= 'z') ||
                    (text.at[i] >= '0' && text.at[i] <= '9') || text.at[i] == '-';
        if (!fine)
            return false;
        dashes += text.at[i] == '-';
    }
    return dashes >= 2 && text.at[text.len - 1] >= '0' && text.at[text.len - 1] <= '9';
}

static void read_place(struct loading *loading, const struct value *map) {
    struct plan *plan = loading->plan;
    const struct value *region = value_key(map, "region"), *account = value_key(map, "account");
    if (identity(loading, region, "region", &plan->region, &plan->region_at) &&
        !value_is_null(region) && !looks_like_region(plan->region)) {
        fail(loading->report, region->at, "region: '%.*s' does not look like one",
             STR(plan->region));
        hint(loading->report, "a region is named like eu-west-1");
    }
    if (identity(loading, account, "account", &plan->account, &plan->account_at) &&
        !value_is_null(account) && (plan->account.len != 12 || !all_digits(plan->account)))
        fail(loading->report, account->at, "account: '%.*s' is not twelve digits",
             STR(plan->account));
}

static void read_stack(struct loading *loading) {
    struct plan *plan = loading->plan;
    const struct value *stack = value_key(plan->tree, "stack");
    if (value_is_null(stack)) {
        fail(loading->report, plan->tree->at, "the stack has no name");
        hint(loading->report, "add 'stack: NAME'");
        return;
    }
    if (!identity(loading, stack, "stack", &plan->stack, &plan->stack_at))
        return;
    if (!name_is_good(plan->stack))
        fail(
            loading->report, stack->at,
            "stack: '%.*s' is no name: a letter, then letters, digits, '-' and '_', all lower case",
            STR(plan->stack));
    else if (plan->stack.len > STACK_BYTES_MAX)
        fail(loading->report, stack->at, "stack: longer than %d characters", STACK_BYTES_MAX);
}

/* --- environments ----------------------------------------------------------------------------- */

static void check_environment(struct loading *loading, const struct entry *environment) {
    static const char *const keys[] = {"account", "region", "tags", "variables", "protect", NULL};
    const struct value *body = environment->value;
    if (!name_is_good(environment->key))
        fail(loading->report, environment->at, "'%.*s' is no name of an environment",
             STR(environment->key));
    if (!map_wanted(loading, body, "an environment") || value_is_null(body))
        return;
    map_wanted(loading, value_key(body, "variables"), "variables");
    for (size_t i = 0; i < value_count(body); i++) {
        const struct entry *entry = &body->as.map.entries[i];
        bool known = false;
        for (size_t k = 0; keys[k]; k++)
            known = known || str_is(entry->key, keys[k]);
        if (known)
            continue;
        fail(loading->report, entry->at, "an environment has no '%.*s'", STR(entry->key));
        hint_nearest(loading->report, entry->key, keys);
    }
    const struct value *protect = value_key(body, "protect");
    bool flag;
    if (protect && !str_is(value_str(protect), "all") && !raw_flag(protect, &flag))
        fail(loading->report, protect->at, "protect: '%.*s' is not 'all'", STR(value_str(protect)));
}

/* The environments' names: "dev, prod". */
static struct str names_of(struct loading *loading, const struct value *map) {
    struct buf names = {0};
    for (size_t i = 0; i < value_count(map); i++)
        buf_addf(&names, "%s%.*s", i > 0 ? ", " : "", STR(map->as.map.entries[i].key));
    struct str text = arena_str(loading->arena, buf_str(&names));
    buf_release(&names);
    return text;
}

static bool choose(struct loading *loading, const struct value *all, struct span at) {
    struct str name = loading->options->env_name;
    if (name.len == 0) {
        fail(loading->report, at, "the plan has several environments, and none is chosen");
        hint(loading->report, "add --env with one of: %.*s", STR(names_of(loading, all)));
        return false;
    }
    for (size_t i = 0; i < value_count(all); i++)
        if (str_eq(all->as.map.entries[i].key, name)) {
            loading->environment = all->as.map.entries[i].value;
            return true;
        }
    fail(loading->report, at, "--env %.*s: there is no such environment", STR(name));
    hint(loading->report, "there are: %.*s", STR(names_of(loading, all)));
    return false;
}

static void read_environment(struct loading *loading) {
    struct plan *plan = loading->plan;
    const struct value *all = value_key(plan->tree, "environments");
    if (!map_wanted(loading, all, "environments"))
        return;
    if (value_count(all) == 0) {
        if (loading->options->env_name.len > 0)
            fail(loading->report, NOWHERE, "--env %.*s: the plan file has no environments",
                 STR(loading->options->env_name));
        return;
    }
    for (size_t i = 0; i < value_count(all); i++)
        check_environment(loading, &all->as.map.entries[i]);
    if (!choose(loading, all, all->at))
        return;
    plan->stack = arena_printf(loading->arena, "%.*s-%.*s", STR(plan->stack),
                               STR(loading->options->env_name));
    if (!loading->environment || loading->environment->kind != VALUE_MAP)
        return;
    read_place(loading, loading->environment);
    const struct value *protect = value_key(loading->environment, "protect");
    bool flag = false;
    loading->protect_all = protect && (str_is(value_str(protect), "all") ||
                                       (raw_flag(protect, &flag) && flag));
}

static bool read_head(struct loading *loading) {
    if (!read_file(loading))
        return false;
    check_top(loading);
    read_stack(loading);
    read_place(loading, loading->plan->tree);
    read_environment(loading);
    return true;
}

/* --- passes ----------------------------------------------------------------------------------- */

static void read_tags(struct loading *loading) {
    bool ok = true;
    struct maker tags = {.arena = loading->arena};
    const struct value *own = tags_read(loading, NULL, value_key(loading->plan->tree, "tags"), &ok);
    const struct value *more = tags_read(loading, NULL, value_key(loading->environment, "tags"),
                                         &ok);
    if (own)
        maker_merge(&tags, own);
    if (more)
        maker_merge(&tags, more);
    loading->plan->tags = maker_map(&tags);
}

/* From the tree to resources and outputs, with the facts as they are. */
static void pass(struct loading *loading) {
    loading->groups = NULL;
    loading->decls = NULL;
    loading->n_groups = loading->n_decls = 0;
    loading->guessed = false;
    loading->declaring = true; /* nothing here may depend on what is made later */
    variables_load(loading);
    read_tags(loading);
    declare_resources(loading);
    loading->declaring = false;
    resolve_resources(loading);
    resolve_outputs(loading);
    check_resources(loading);
    map_release(&loading->variables);
    map_release(&loading->by_group);
    map_release(&loading->by_address);
    map_release(&loading->misplaced);
}

/* Mistakes in the order of the file, each with its notes; what has no place comes first. */
static int compare_places(const void *left, const void *right) {
    const struct diagnostic *a = *(struct diagnostic *const *)left,
                            *b = *(struct diagnostic *const *)right;
    if (a->at.file != b->at.file)
        return a->at.file < b->at.file ? -1 : 1;
    if (a->at.line != b->at.line)
        return a->at.line < b->at.line ? -1 : 1;
    if (a->at.col != b->at.col)
        return a->at.col < b->at.col ? -1 : 1;
    return a < b ? -1 : a > b;
}

/* What is said of a composite is found again in each of its resources. */
static bool said_before(struct diagnostic *const *heads, size_t i) {
    const struct diagnostic *entry = heads[i];
    while (entry->at.line > 0 && i-- > 0) {
        if (memcmp(&heads[i]->at, &entry->at, sizeof(entry->at)) != 0)
            return false;
        if (str_eq(heads[i]->text, entry->text))
            return true;
    }
    return false;
}

static void sort_report(struct report *report, size_t from) {
    struct diagnostic **heads = arena_array(report->arena, struct diagnostic *,
                                            report->n - from + 1);
    struct diagnostic *sorted = arena_array(report->arena, struct diagnostic, report->n - from + 1);
    size_t n = 0, out = 0;
    for (size_t i = from; i < report->n; i++)
        if (report->items[i].severity != SEVERITY_NOTE)
            heads[n++] = &report->items[i];
    if (n > 1)
        qsort(heads, n, sizeof(heads[0]), compare_places);
    for (size_t i = 0; i < n; i++) {
        const struct diagnostic *entry = heads[i], *end = report->items + report->n;
        if (said_before(heads, i)) {
            report->errors -= entry->severity == SEVERITY_ERROR;
            continue;
        }
        do
            sorted[out++] = *entry++;
        while (entry < end && entry->severity == SEVERITY_NOTE);
    }
    if (out > 0)
        memcpy(report->items + from, sorted, out * sizeof(sorted[0]));
    report->n = from + out;
}

static struct loading *begin(const struct plan_options *options, struct arena *arena,
                             struct report *report, struct plan *plan) {
    struct loading *loading = arena_new(arena, struct loading);
    *plan = (struct plan){.tags = maker_map(&(struct maker){.arena = arena}), .loading = loading};
    plan->variables = plan->tags;
    *loading = (struct loading){
        .options = options,
        .plan = plan,
        .arena = arena,
        .secrets = options->secrets ? options->secrets : arena,
        .report = report,
    };
    return loading;
}

bool plan_head(const struct plan_options *options, struct arena *arena, struct report *report,
               struct plan *out) {
    size_t errors = report->errors, from = report->n;
    read_head(begin(options, arena, report, out));
    sort_report(report, from);
    return report->errors == errors;
}

bool plan_read(const struct plan_options *options, struct arena *arena, struct report *report,
               struct plan *out) {
    size_t errors = report->errors, from = report->n;
    struct loading *loading = begin(options, arena, report, out);
    if (read_head(loading))
        pass(loading);
    sort_report(report, from);
    return report->errors == errors;
}

bool plan_resolve(const struct plan_options *options, const struct plan_facts *facts,
                  struct arena *arena, struct report *report, struct plan *plan) {
    struct loading *loading = plan->loading;
    size_t errors = report->errors, from = report->n;
    if (!loading->guessed)
        return true;
    loading->options = options;
    loading->plan = plan;
    loading->arena = arena;
    loading->report = report;
    loading->facts = *facts;
    pass(loading);
    sort_report(report, from);
    return report->errors == errors;
}
