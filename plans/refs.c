/* Names in reference positions, typed by the sheet: a bare name, type.name, an instance, or the id
 * of something that exists. */
#include "plans/load.h"
#include "plans/names.h"

enum { LISTED_MAX = 6, LISTED_PARTS_MAX = 12 }; /* names in a hint */

/* --- facts ------------------------------------------------------------------------------------ */

/* What stands for a fact that nobody can tell yet: as good as the real one for finding mistakes. */
static const struct placeholder {
    const char *name, *text;
} placeholders[] = {
    {"region", "us-east-1"},
    {"account", "123456789012"},
    {"partition", "aws"},
    {"my-ip", "192.0.2.1/32"}, /* an address for documentation */
    {"zones", "a b c d e f g h"},
};

static struct str told(struct loading *loading, struct str name) {
    const struct plan *plan = loading->plan;
    if (str_is(name, "region"))
        return loading->facts.region.len > 0 ? loading->facts.region : plan->region;
    if (str_is(name, "account"))
        return loading->facts.account.len > 0 ? loading->facts.account : plan->account;
    return str_is(name, "partition") ? loading->facts.partition : (struct str){0};
}

const struct value *fact_value(struct loading *loading, struct str name, struct span at,
                               struct report *report) {
    struct str text = told(loading, name);
    if (text.len > 0)
        return value_at(loading->arena, value_text(loading->arena, text), at);
    if (loading->facts.fact)
        return loading->facts.fact(loading->facts.ctx, name, at, report);
    for (size_t i = 0; i < sizeof(placeholders) / sizeof(placeholders[0]); i++) {
        if (!str_is(name, placeholders[i].name))
            continue;
        loading->guessed = true;
        return value_at(loading->arena, value_text(loading->arena, str_of(placeholders[i].text)),
                        at);
    }
    fail(report, at, "'%.*s' is not known here", STR(name));
    return NULL;
}

static const struct value *fact(void *ctx, struct str name, struct span at, struct report *report) {
    return fact_value(ctx, name, at, report);
}

/* --- what a name stands for ------------------------------------------------------------------- */

struct decl *decl_at(struct loading *loading, struct str address) {
    return map_get(&loading->by_address, address);
}

static struct group *group_of(struct loading *loading, const struct unit *unit, struct str type,
                              struct str name) {
    struct buf address = {0};
    buf_addf(&address, "%.*s%.*s.%.*s", STR(unit->prefix), STR(type), STR(name));
    struct group *group = map_get(&loading->by_group, buf_str(&address));
    buf_release(&address);
    return group;
}

/* The types as "a vpc" or "an internet_gateway or nat_gateway". */
static struct str types_said(struct loading *loading, const char *types, bool article) {
    struct buf said = {0};
    struct str rest = str_of(types);
    if (article)
        buf_adds(&said, rest.len > 0 && strchr("aeiou", rest.at[0]) ? "an " : "a ");
    for (bool first = true; rest.len > 0; first = false) {
        struct str type = str_cut(&rest, ' ');
        buf_adds(&said, first ? "" : rest.len > 0 ? ", " : " or ");
        buf_add(&said, type);
    }
    struct str text = arena_str(loading->arena, buf_str(&said));
    buf_release(&said);
    return text;
}

static struct str listed(struct loading *loading, const struct str *names, size_t n) {
    struct buf list = {0};
    for (size_t i = 0; i < n; i++)
        buf_addf(&list, "%s%.*s", i > 0 ? ", " : "", STR(names[i]));
    struct str text = arena_str(loading->arena, buf_str(&list));
    buf_release(&list);
    return text;
}

/* The nearest name among groups of the types; else one of another type that has just this name. */
static void hint_group(struct loading *loading, const struct unit *unit, const char *types,
                       struct str name) {
    if (!hints_wanted(loading->report))
        return;
    struct str *names = arena_array(loading->arena, struct str, loading->n_groups + 1);
    const struct group *elsewhere = NULL;
    size_t n = 0;
    for (size_t i = 0; i < loading->n_groups; i++) {
        const struct group *group = &loading->groups[i];
        if (group->unit != unit)
            continue;
        if (word_in(types, str_of(group->sheet->type)))
            names[n++] = group->name;
        else if (str_eq(group->name, name))
            elsewhere = group;
    }
    if (hint_names(loading->report, loading->arena, name, names, n))
        return;
    if (elsewhere)
        hint(loading->report, "that name is %.*s", STR(elsewhere->address));
    else if (n == 0)
        hint(loading->report, "the %s declares no %.*s", unit->parent ? "file" : "plan",
             STR(types_said(loading, types, false)));
    else if (n <= LISTED_MAX)
        hint(loading->report, "the plan has: %.*s", STR(listed(loading, names, n)));
}

static void *not_found(struct loading *loading, struct span at, const struct unit *unit,
                       const char *types, struct str name) {
    if (map_get(&unit->misplaced, name))
        return NULL;
    fail(loading->report, at, "no %.*s is named '%.*s'", STR(types_said(loading, types, false)),
         STR(name));
    const struct sheet *first = provider_sheet(loading->options->provider,
                                               str_slice(str_of(types), 0, strcspn(types, " ")));
    if (first && first->id_arn && str_starts(name, str_of(first->id_prefix)))
        hint(loading->report, "its id is an ARN with ':%s' in it", first->id_arn);
    else if (first && first->id_prefix && str_starts(name, str_of(first->id_prefix)))
        hint(loading->report, "an id is '%s' and 8 to 17 hex digits", first->id_prefix);
    else
        hint_group(loading, unit, types, name);
    return NULL;
}

void *no_such(struct loading *loading, struct span at, const struct unit *unit, struct str type,
              struct str name) {
    return not_found(loading, at, unit, arena_cstr(loading->arena, type), name);
}

/* The keys of a group's instances. */
static const struct str *keys_of(struct loading *loading, const struct group *group, size_t *n) {
    *n = value_count(group->instances);
    struct str *keys = arena_array(loading->arena, struct str, *n + 1);
    for (size_t i = 0; i < *n; i++)
        keys[i] = group->instances->as.map.entries[i].key;
    return keys;
}

void *no_instance(struct loading *loading, struct span at, const struct group *group,
                  struct str key) {
    if (!group->instances) {
        fail(loading->report, at, "'%.*s' is one resource and has no instance '%.*s'",
             STR(group->address), STR(key));
        return NULL;
    }
    size_t n;
    const struct str *keys = keys_of(loading, group, &n);
    fail(loading->report, at, "'%.*s' has no instance '%.*s'", STR(group->address), STR(key));
    hint_names(loading->report, loading->arena, key, keys, n);
    note(loading->report, group->at, "'%.*s' is declared here", STR(group->address));
    return NULL;
}

static const struct value *ref_to(struct loading *loading, const struct decl *decl) {
    return value_ref(loading->arena, decl->address, S("id"));
}

/* A group, or one instance of it. */
static const struct value *stands_for(struct loading *loading, const struct group *group,
                                      struct str key, struct span at) {
    if (group->failed)
        return NULL;
    if (group->existing && key.len == 0)
        return existing_ids(loading, group, at);
    if (group->existing) {
        const struct value *id = existing_id(loading, group, key, at);
        return id ? id : no_instance(loading, at, group, key);
    }
    if (group->absent) {
        fail(loading->report, at, "'%.*s' is left out: its 'when' is false", STR(group->address));
        note(loading->report, group->at, "it is declared here");
        return NULL;
    }
    if (key.len > 0) {
        const struct decl *decl = decl_at(
            loading, arena_printf(loading->arena, "%.*s/%.*s", STR(group->address), STR(key)));
        return decl ? ref_to(loading, decl) : no_instance(loading, at, group, key);
    }
    if (!group->instances)
        return ref_to(loading, &loading->decls[group->first]);
    struct maker all = {.arena = loading->arena};
    for (size_t i = 0; i < group->n; i++)
        maker_add(&all, ref_to(loading, &loading->decls[group->first + i]));
    return maker_list(&all);
}

const struct value *group_stands_for(struct loading *loading, const struct group *group,
                                     struct span at) {
    return stands_for(loading, group, (struct str){0}, at);
}

/* --- composites ------------------------------------------------------------------------------- */

const struct group *principal_of(struct loading *loading, struct str composite) {
    for (size_t i = 0; i < loading->n_groups; i++)
        if (str_eq(loading->groups[i].composite, composite))
            return &loading->groups[i];
    return NULL;
}

static struct str name_of_composite(const struct group *group) {
    struct str name = group->composite;
    str_cut(&name, '.'); /* the prefixes of included files have none */
    return name;
}

/* "private" is every instance "private-…"; "private-a" is that one. */
static bool is_part(struct str key, struct str part) {
    return part.len == 0 || str_eq(key, part) ||
           (str_starts(key, part) && key.len > part.len && key.at[part.len] == '-');
}

/* Is there a composite `name` that makes resources of the types? */
static const struct group *composite_with(struct loading *loading, const struct unit *unit,
                                          const char *types, struct str name) {
    for (size_t i = 0; i < loading->n_groups; i++) {
        const struct group *group = &loading->groups[i];
        if (group->composite.len > 0 && group->unit == unit &&
            word_in(types, str_of(group->sheet->type)) && str_eq(name_of_composite(group), name))
            return group;
    }
    return NULL;
}

static void *no_part(struct loading *loading, const struct group *group, struct str part,
                     struct span at) {
    size_t n;
    const struct str *keys = keys_of(loading, group, &n);
    if (group->failed)
        return NULL;
    if (group->absent)
        fail(loading->report, at, "'%.*s' is left out: its 'when' is false",
             STR(group->composite));
    else {
        fail(loading->report, at, "'%.*s' has no %s '%.*s'", STR(group->composite),
             group->sheet->type, STR(part));
        bool near = hint_names(loading->report, loading->arena, part, keys, n);
        if (!near && n > 0 && n <= LISTED_PARTS_MAX)
            hint(loading->report, "there are: %.*s", STR(listed(loading, keys, n)));
    }
    note(loading->report, group->at, "it is declared here");
    return NULL;
}

/* Those of a group that are of the part: what exists by its id, else references. */
static void add_part(struct loading *loading, const struct group *group, struct str part,
                     struct span at, struct maker *all) {
    for (size_t i = 0; group->existing && group->instances && i < value_count(group->instances); i++) {
        struct str key = group->instances->as.map.entries[i].key;
        if (is_part(key, part))
            maker_add(all, existing_id(loading, group, key, at));
    }
    if (group->existing && !group->instances && part.len == 0)
        maker_add(all, existing_ids(loading, group, at));
    for (size_t i = 0; i < group->n; i++)
        if (is_part(loading->decls[group->first + i].scope.key, part))
            maker_add(all, ref_to(loading, &loading->decls[group->first + i]));
}

/* The composite's resources of the types; with `part`, the instances of that. */
static const struct value *find_part(struct loading *loading, const char *types,
                                     const struct group *any, struct str part, struct span at) {
    struct maker all = {.arena = loading->arena};
    for (size_t i = 0; i < loading->n_groups; i++) {
        const struct group *group = &loading->groups[i];
        if (str_eq(group->composite, any->composite) && word_in(types, str_of(group->sheet->type)))
            add_part(loading, group, part, at, &all);
    }
    const struct value *list = maker_list(&all);
    if (value_count(list) == 0)
        return no_part(loading, any, part, at);
    return value_count(list) == 1 ? value_item(list, 0) : list;
}

/* --- find ------------------------------------------------------------------------------------- */

bool reference_read(struct loading *loading, const struct value *text, struct reference *out) {
    struct str rest = value_str(text);
    ptrdiff_t colon = str_find(rest, ':');
    *out = (struct reference){.unit = unit_of(loading, text->at)};
    if (colon > 0 && name_is_good(str_slice(rest, 0, (size_t)colon)))
        out->unit = unit_enter(loading, out->unit, &rest, text->at);
    out->name = str_cut(&rest, '/');
    out->key = rest;
    ptrdiff_t dot = str_find(out->name, '.');
    if (dot < 0)
        return out->unit != NULL;
    out->type = str_slice(out->name, 0, (size_t)dot);
    out->name = str_from(out->name, (size_t)dot + 1);
    return out->unit != NULL;
}

/* network.main, network.main.private */
static const struct value *find_composite(struct loading *loading, const char *types,
                                          struct reference reference, struct span at) {
    struct str part = reference.name, name = str_cut(&part, '.');
    const struct unit *unit = reference.unit;
    if (map_get(&unit->misplaced, name))
        return NULL;
    const struct group *any = composite_with(loading, unit, types, name);
    if (any)
        return find_part(loading, types, any, part, at);
    if (!principal_of(loading, arena_printf(loading->arena, "%.*s%.*s.%.*s", STR(unit->prefix),
                                            STR(reference.type), STR(name))))
        fail(loading->report, at, "no %.*s is named '%.*s'", STR(reference.type), STR(name));
    else
        fail(loading->report, at, "'%.*s.%.*s' has no %.*s", STR(reference.type), STR(name),
             STR(types_said(loading, types, false)));
    return NULL;
}

static const struct value *find_typed(struct loading *loading, const char *types,
                                      struct reference reference, struct span at) {
    const struct provider *provider = loading->options->provider;
    if (provider_composite(provider, reference.type))
        return find_composite(loading, types, reference, at);
    if (!provider_sheet(provider, reference.type)) {
        const struct group *any = composite_with(loading, reference.unit, types, reference.type);
        if (any)
            return find_part(loading, types, any, reference.name, at);
        if (map_get(&reference.unit->misplaced, reference.type))
            return NULL;
        const struct sheet *meant = type_meant(provider, loading->arena, reference.type);
        fail(loading->report, at, "unknown type '%.*s'", STR(reference.type));
        if (meant)
            hint(loading->report, "here it is '%s.%.*s'", meant->type, STR(reference.name));
        return NULL;
    }
    if (!word_in(types, reference.type)) {
        fail(loading->report, at, "'%.*s.%.*s' is no %.*s", STR(reference.type),
             STR(reference.name), STR(types_said(loading, types, false)));
        return NULL;
    }
    const struct group *group = group_of(loading, reference.unit, reference.type, reference.name);
    return group ? stands_for(loading, group, reference.key, at)
                 : no_such(loading, at, reference.unit, reference.type, reference.name);
}

static const struct value *find_bare(struct loading *loading, const char *types,
                                     struct reference reference, struct span at) {
    const struct group *found = NULL;
    struct str rest = str_of(types);
    while (rest.len > 0) {
        const struct group *group = group_of(loading, reference.unit, str_cut(&rest, ' '),
                                             reference.name);
        if (!group)
            continue;
        if (found) {
            fail(loading->report, at, "'%.*s' may be %.*s or %.*s", STR(reference.name),
                 STR(found->address), STR(group->address));
            hint(loading->report, "name its type too");
            return NULL;
        }
        found = group;
    }
    return found ? stands_for(loading, found, reference.key, at)
                 : not_found(loading, at, reference.unit, types, reference.name);
}

static const struct value *find(void *ctx, const char *types, const struct value *name,
                                struct report *report) {
    struct loading *loading = ctx;
    struct str text = value_str(name), rest = str_of(types);
    (void)report; /* the loading's own */
    while (rest.len > 0) {
        const struct sheet *sheet = provider_sheet(loading->options->provider, str_cut(&rest, ' '));
        if (sheet && looks_like_id(sheet, text))
            return name;
    }
    if (text.len == 0) {
        fail(loading->report, name->at, "the name of %.*s is missing",
             STR(types_said(loading, types, true)));
        return NULL;
    }
    struct reference reference;
    if (!reference_read(loading, name, &reference))
        return NULL;
    if (reference.type.len > 0)
        return find_typed(loading, types, reference, name->at);
    return find_bare(loading, types, reference, name->at);
}

/* main.private, network.main.private: several, the first of which is as good as any. */
static bool names_part(struct loading *loading, const struct value *text) {
    const struct provider *provider = loading->options->provider;
    struct reference reference;
    if (!reference_read(loading, text, &reference))
        return false;
    bool whole = provider_composite(provider, reference.type) &&
                 str_find(reference.name, '.') < 0;
    return reference.type.len > 0 && !provider_sheet(provider, reference.type) && !whole;
}

static const struct value *find_one(void *ctx, const char *types, const struct value *name,
                                    struct report *report) {
    const struct value *found = find(ctx, types, name, report);
    bool several = found && found->kind == VALUE_LIST;
    return several && names_part(ctx, name) ? value_item(found, 0) : found;
}

/* A word with a colon in it is an id, or a name of an included file; one with a type before a dot is meant as a name. */
static bool has(void *ctx, const char *types, const struct value *name) {
    struct loading *loading = ctx;
    const struct unit *unit = unit_of(loading, name->at);
    struct str rest = value_str(name), bare = str_cut(&rest, '/'), after_dot = bare;
    ptrdiff_t colon = str_find(bare, ':');
    if (colon >= 0)
        return unit_inside(loading, unit, str_slice(bare, 0, (size_t)colon)) != NULL;
    if (word_in(types, str_cut(&after_dot, '.')) && after_dot.len > 0)
        return true;
    for (struct str left = str_of(types); left.len > 0;)
        if (group_of(loading, unit, str_cut(&left, ' '), bare))
            return true;
    return false;
}

struct resolver resolver_of(struct loading *loading) {
    return (struct resolver){.find = find, .fact = fact, .has = has, .ctx = loading};
}

struct resolver resolver_of_one(struct loading *loading) {
    return (struct resolver){.find = find_one, .fact = fact, .has = has, .ctx = loading};
}
