/* The top of a plan file: its keys, who the stack is, its environments; and the passes over the
 * rest. */
#include "plans/load.h"
#include "plans/names.h"

enum { STACK_BYTES_MAX = 64 };

static const char *const top_keys[] = {"footing",   "stack",     "region",       "account",
                                       "tags",      "variables", "environments", "include",
                                       "existing",  "resources", "outputs",      "guard",
                                       "accept",    NULL};
/* What only the plan file itself can say: it is of one stack. */
#define KEYS_OF_THE_STACK "stack region account environments guard accept"

bool map_wanted(struct loading *loading, const struct value *value, const char *what) {
    if (value_is_null(value) || value->kind == VALUE_MAP)
        return true;
    fail(loading->report, value->at, "%s: wants a map, not a %s", what,
         value_kind_name(value->kind));
    if (str_find(value_str(value), ':') > 0)
        hint(loading->report, "'key: value' has a space after the colon");
    return false;
}

/* --- its keys --------------------------------------------------------------------------------- */

/* Words of other tools for what stands at the top. */
static const struct {
    const char *theirs, *ours;
} top_words[] = {
    {"Parameters", "variables"}, {"variable", "variables"}, {"locals", "variables"},
    {"output", "outputs"},       {"resource", "resources"}, {"data", "existing"},
    {"Mappings", "variables"},   {"name", "stack"},        {"module", "include"},
    {"modules", "include"},      {"imports", "include"},   {"Resources", "resources"},
    {"Outputs", "outputs"},      {"Description", "x-description"},
};

static void unknown_top_key(struct loading *loading, const struct entry *entry) {
    fail(loading->report, entry->at, "unknown key '%.*s'", STR(entry->key));
    if (word_in("budget ttl expires", entry->key)) {
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

static void check_top_key(struct loading *loading, const struct unit *unit,
                          const struct entry *entry) {
    bool known = str_starts(entry->key, S("x-"));
    for (size_t k = 0; top_keys[k]; k++)
        known = known || str_is(entry->key, top_keys[k]);
    if (!known)
        unknown_top_key(loading, entry);
    if (!unit->parent || !word_in(KEYS_OF_THE_STACK, entry->key))
        return;
    fail(loading->report, entry->at, "an included file has no '%.*s'", STR(entry->key));
    hint(loading->report, "the plan file that includes it says it for all");
}

static void check_top(struct loading *loading, const struct unit *unit) {
    const struct value *language = value_key(unit->tree, "footing");
    for (size_t i = 0; i < value_count(unit->tree); i++)
        check_top_key(loading, unit, &unit->tree->as.map.entries[i]);
    if (value_is_null(language)) {
        fail(loading->report, unit->tree->at,
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
    if (!unit_read_root(loading))
        return false;
    check_top(loading, loading->root);
    read_stack(loading);
    read_place(loading, loading->plan->tree);
    read_environment(loading);
    return true;
}

/* --- what an audit of it may find ------------------------------------------------------------- */

static void read_guard(struct loading *loading) {
    struct plan *plan = loading->plan;
    const struct value *guard = value_key(plan->tree, "guard");
    const struct audit_table *table = loading->options->provider->audit;
    plan->guard = AUDIT_CRITICAL;
    plan->guards = !str_is(value_str(guard), "none");
    if (!value_is_null(guard) && plan->guards && !audit_severity_read(value_str(guard), &plan->guard)) {
        fail(loading->report, guard->at, "guard: '%.*s' is no severity", STR(value_str(guard)));
        hint(loading->report, "critical, high, medium, low, info, or none");
    }
    if (table)
        accept_read(value_key(plan->tree, "accept"), false, table, loading->arena, loading->report,
                    &plan->accepted);
}

/* --- passes ----------------------------------------------------------------------------------- */

/* What who includes it says, then what it says itself, then what the environment says. */
static void read_tags(struct loading *loading, struct unit *unit) {
    bool ok = true;
    struct maker tags = {.arena = loading->arena};
    maker_merge(&tags, unit->parent ? unit->parent->tags : NULL);
    maker_merge(&tags, tags_read(loading, NULL, value_key(unit->tree, "tags"), &ok));
    if (!unit->parent)
        maker_merge(&tags,
                    tags_read(loading, NULL, value_key(loading->environment, "tags"), &ok));
    unit->tags = maker_map(&tags);
}

/* Whether a file is included at all; what an absent one includes is absent too. */
static void decide_unit(struct loading *loading, struct unit *unit) {
    const struct value *raw = value_key(unit->inclusion, "when"), *when = NULL;
    bool wanted = true;
    unit->absent = unit->parent && unit->parent->absent;
    if (!value_is_null(raw))
        when = text_expand(loading, NULL, raw, false);
    if (when && !raw_flag(when, &wanted))
        fail(loading->report, when->at, "when: '%.*s' is not true or false", STR(value_str(when)));
    unit->absent = unit->absent || !wanted;
}

/* Every unit in its turn. */
static void each_unit(struct loading *loading,
                      void (*act)(struct loading *, struct unit *)) {
    for (struct unit *unit = loading->root; unit; unit = unit->next) {
        loading->unit = unit;
        act(loading, unit);
    }
    loading->unit = loading->root;
}

static void unit_release(struct loading *loading, struct unit *unit) {
    (void)loading;
    map_release(&unit->variables);
    map_release(&unit->outputs);
    map_release(&unit->misplaced);
}

/* From the tree to resources and outputs, with the facts as they are. */
static void pass(struct loading *loading) {
    loading->groups = NULL;
    loading->decls = NULL;
    loading->n_groups = loading->n_decls = 0;
    loading->guessed = false;
    loading->declaring = true; /* nothing here may depend on what is made later */
    each_unit(loading, variables_declare);
    variables_finish(loading, loading->root);
    each_unit(loading, decide_unit);
    each_unit(loading, read_tags);
    declare_resources(loading);
    loading->declaring = false;
    resolve_resources(loading);
    each_unit(loading, variables_finish);
    each_unit(loading, resolve_outputs);
    check_resources(loading);
    each_unit(loading, unit_release);
    map_release(&loading->by_group);
    map_release(&loading->by_address);
}

/* --- mistakes --------------------------------------------------------------------------------- */

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

/* What is said of a composite is found again in each of its resources, and what is said of a file
 * again wherever it is included. */
static bool said_before(struct loading *loading, struct map *said, const struct diagnostic *entry) {
    if (entry->at.line == 0)
        return false;
    struct str key = arena_printf(loading->arena, "%.*s:%u:%u:%.*s",
                                  STR(loading->report->sources[entry->at.file - 1].name),
                                  entry->at.line, entry->at.col, STR(entry->text));
    if (map_get(said, key))
        return true;
    map_set(said, key, said);
    return false;
}

/* The first mistake of an included file says where that is included. */
static void note_inclusion(struct loading *loading, const struct diagnostic *entry,
                           uint32_t *file) {
    struct report *report = loading->report;
    const struct unit *unit = unit_of(loading, entry->at);
    if (entry->at.file == *file)
        return;
    *file = entry->at.file;
    for (; entry->at.file > 0 && unit && unit->parent; unit = unit->parent)
        note(report, unit->at, "'%.*s' is included here as '%.*s'", STR(unit->shown),
             STR(unit->name));
}

static void sort_report(struct loading *loading, size_t from) {
    struct report *report = loading->report;
    struct diagnostic *items = arena_array(report->arena, struct diagnostic, report->n - from + 1),
                      **heads = arena_array(report->arena, struct diagnostic *,
                                            report->n - from + 1);
    size_t n = 0, all = report->n - from;
    if (all == 0)
        return;
    memcpy(items, report->items + from, all * sizeof(items[0]));
    for (size_t i = 0; i < all; i++)
        if (items[i].severity != SEVERITY_NOTE)
            heads[n++] = &items[i];
    if (n > 1)
        qsort(heads, n, sizeof(heads[0]), compare_places);
    struct map said = {0};
    uint32_t file = 0;
    report->n = from;
    for (size_t i = 0; i < n; i++) {
        const struct diagnostic *entry = heads[i];
        if (said_before(loading, &said, entry)) {
            report->errors -= entry->severity == SEVERITY_ERROR;
            continue;
        }
        report_put_back(report, entry);
        for (const struct diagnostic *more = entry + 1;
             more < items + all && more->severity == SEVERITY_NOTE; more++)
            report_put_back(report, more);
        note_inclusion(loading, entry, &file);
    }
    map_release(&said);
}

/* --- the three ways in ------------------------------------------------------------------------ */

static struct loading *begin(const struct plan_options *options, struct arena *arena,
                             struct report *report, struct plan *plan) {
    struct loading *loading = arena_new(arena, struct loading);
    *plan = (struct plan){.loading = loading};
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
    struct loading *loading = begin(options, arena, report, out);
    read_head(loading);
    sort_report(loading, from);
    return report->errors == errors;
}

bool plan_read(const struct plan_options *options, struct arena *arena, struct report *report,
               struct plan *out) {
    size_t errors = report->errors, from = report->n;
    struct loading *loading = begin(options, arena, report, out);
    if (read_head(loading)) {
        units_include(loading);
        for (struct unit *unit = loading->root->next; unit; unit = unit->next)
            check_top(loading, unit);
        read_guard(loading);
        pass(loading);
    }
    sort_report(loading, from);
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
    sort_report(loading, from);
    return report->errors == errors;
}
