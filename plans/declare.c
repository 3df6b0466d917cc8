/* From the tree under `resources:` to declarations: which resources there are, by which names.
 * `when`, `count` and `for_each` are decided here, so they can only use what is known before
 * anything is made. */
#include "plans/load.h"
#include "plans/names.h"

#include <assert.h>

enum { INSTANCES_MAX = 10000, GROUPS_A_NAME = 4 };

/* --- types and names -------------------------------------------------------------------------- */

/* Every type that a plan may declare. */
static const struct str *type_names(struct loading *loading, size_t *n) {
    const struct provider *provider = loading->options->provider;
    size_t composites = 0;
    while (provider->composites && provider->composites[composites])
        composites++;
    *n = provider->n_sheets + composites;
    struct str *names = arena_array(loading->arena, struct str, *n + 1);
    for (size_t i = 0; i < *n; i++)
        names[i] = str_of(i < composites ? provider->composites[i]->sheet->type
                                         : provider->sheets[i - composites]->type);
    return names;
}

void type_unknown(struct loading *loading, const struct entry *entry) {
    const struct provider *provider = loading->options->provider;
    const struct sheet *meant = type_meant(provider, loading->arena, entry->key);
    fail(loading->report, entry->at, "unknown type '%.*s'", STR(entry->key));
    size_t n;
    const struct str *names = type_names(loading, &n);
    if (meant)
        hint(loading->report, "here it is '%s'", meant->type);
    else if (!hint_names(loading->report, loading->arena, entry->key, names, n))
        hint(loading->report, "'footing help' lists the types");
    for (size_t i = 0; i < value_count(entry->value) && entry->value->kind == VALUE_MAP; i++)
        map_set(&loading->unit->misplaced, entry->value->as.map.entries[i].key, loading);
}

bool name_check(struct loading *loading, const struct sheet *sheet, const struct entry *entry) {
    struct str name = entry->key;
    if (!name_is_good(name)) {
        fail(loading->report, entry->at,
             "'%.*s' is no name: a letter, then letters, digits, '-' and '_', all lower case",
             STR(name));
        map_set(&loading->unit->misplaced, name, loading);
        return false;
    }
    if (name_is_reserved(name))
        return fail(loading->report, entry->at,
                    "'%.*s' is a word of the plan language and names nothing else", STR(name));
    if (looks_like_id(sheet, name))
        return fail(loading->report, entry->at, "'%.*s' looks like an id and cannot be a name",
                    STR(name));
    return true;
}

static bool check_body(struct loading *loading, const struct sheet *sheet,
                       const struct entry *entry) {
    if (entry->value->kind == VALUE_MAP || entry->value->kind == VALUE_NULL)
        return true;
    fail(loading->report, entry->value->at, "%s '%.*s' wants a map of fields, not a %s",
         sheet->type, STR(entry->key), value_kind_name(entry->value->kind));
    map_set(&loading->unit->misplaced, entry->key, loading);
    return false;
}

static size_t count_fields(const struct sheet *sheet) {
    size_t n = 0;
    while (sheet->fields[n].name)
        n++;
    return n;
}

static struct census *census_of(struct loading *loading, const struct sheet *sheet) {
    size_t i = 0;
    while (loading->options->provider->sheets[i] != sheet)
        i++;
    struct census *census = &loading->unit->census[i];
    if (!census->fallbacks)
        census->fallbacks = arena_array(loading->arena, const struct value *,
                                        count_fields(sheet) + 1);
    return census;
}

struct group *group_new(struct loading *loading, const struct sheet *sheet, struct str name,
                        struct span at) {
    struct str address = arena_printf(loading->arena, "%.*s%s.%.*s", STR(loading->unit->prefix),
                                      sheet->type, STR(name));
    const struct group *other = map_get(&loading->by_group, address);
    if (other) {
        const struct group *made = other->composite.len > 0 ? other : NULL;
        fail(loading->report, at, "'%.*s' is declared twice", STR(address));
        note(loading->report, other->at, made ? "'%.*s' makes it here" : "'%.*s' stands here",
             STR(made ? made->composite : address));
        return NULL;
    }
    struct group *group = &loading->groups[loading->n_groups++];
    *group = (struct group){.address = address,
                            .name = name,
                            .unit = loading->unit,
                            .absent = loading->unit->absent,
                            .sheet = sheet,
                            .census = census_of(loading, sheet),
                            .at = at};
    map_set(&loading->by_group, group->address, group);
    return group;
}

/* The resource that a field is short for: what is said of both whatever their types holds for it too. */
static const struct value *offshoot_body(struct loading *loading, const struct group *group,
                                         const struct offshoot *offshoot,
                                         const struct value *given) {
    static const char *const keys[] = {"when", "protect", "keep", "tags"};
    struct maker body = {.arena = loading->arena};
    maker_set(&body, str_of(offshoot->as), given);
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
        if (value_get(group->body, str_of(keys[i])))
            maker_set(&body, str_of(keys[i]), value_get(group->body, str_of(keys[i])));
    return value_at(loading->arena, maker_map(&body), group->at);
}

static void declare_offshoot(struct loading *loading, struct group *group,
                             const struct offshoot *offshoot) {
    const struct value *given = value_get(group->body, str_of(offshoot->field));
    if (value_is_null(given))
        return;
    if (!value_is_null(value_get(group->body, str_of(offshoot->by)))) {
        fail(loading->report, given->at, "%s '%.*s': '%s' makes a %s, and '%s' names one",
             group->sheet->type, STR(group->name), offshoot->field, offshoot->type, offshoot->by);
        return;
    }
    const struct sheet *sheet = provider_sheet(loading->options->provider, str_of(offshoot->type));
    assert(sheet);
    struct group *made = group_new(loading, sheet, group->name, group->at);
    if (!made)
        return;
    made->body = offshoot_body(loading, group, offshoot, given);
    struct maker body = {.arena = loading->arena};
    for (size_t i = 0; i < value_count(group->body); i++) {
        const struct entry *entry = &group->body->as.map.entries[i];
        if (str_is(entry->key, offshoot->field))
            maker_set_at(&body, str_of(offshoot->by), entry->at,
                         value_at(loading->arena, value_text(loading->arena, group->name),
                                  given->at));
        else
            maker_set_at(&body, entry->key, entry->at, entry->value);
    }
    group->body = value_at(loading->arena, maker_map(&body), group->body->at);
}

static void declare_group(struct loading *loading, const struct sheet *sheet,
                          const struct entry *entry) {
    if (!name_check(loading, sheet, entry) || !check_body(loading, sheet, entry))
        return;
    struct group *group = group_new(loading, sheet, entry->key, entry->at);
    if (!group)
        return;
    group->body = entry->value;
    for (const struct offshoot *offshoot = sheet->offshoots; offshoot && offshoot->field;
         offshoot++)
        declare_offshoot(loading, group, offshoot);
}

static void declare_type(struct loading *loading, const struct entry *type) {
    if (provider_composite(loading->options->provider, type->key))
        return; /* expanded by now */
    const struct sheet *sheet = provider_sheet(loading->options->provider, type->key);
    if (!sheet) {
        type_unknown(loading, type);
        return;
    }
    if (!map_wanted(loading, type->value, sheet->type))
        return;
    for (size_t i = 0; i < value_count(type->value); i++)
        declare_group(loading, sheet, &type->value->as.map.entries[i]);
}

/* --- composites ------------------------------------------------------------------------------- */

/* Every composite of the plan, expanded. */
struct composites {
    struct composed *items;
    size_t n;
};

static void compose_type(struct loading *loading, const struct composite *composite,
                         const struct value *names, struct composites *out) {
    if (!map_wanted(loading, names, composite->sheet->type))
        return;
    for (size_t i = 0; i < value_count(names); i++) {
        const struct entry *entry = &names->as.map.entries[i];
        if (name_check(loading, composite->sheet, entry) &&
            check_body(loading, composite->sheet, entry))
            out->n += compose(loading, composite, entry, &out->items[out->n]);
    }
}

static void compose_unit(struct loading *loading, struct composites *out) {
    const struct value *types = value_key(loading->unit->tree, "resources");
    for (size_t i = 0; types && types->kind == VALUE_MAP && i < value_count(types); i++) {
        const struct entry *type = &types->as.map.entries[i];
        const struct composite *composite = provider_composite(loading->options->provider,
                                                               type->key);
        if (composite)
            compose_type(loading, composite, type->value, out);
    }
}

/* "subnet.main/a" without the instance. */
static struct str stem(struct str address) { return str_cut(&address, '/'); }

/* One resource of a composite, or `n` instances of one. */
static void declare_child(struct loading *loading, const struct composed *composed,
                          const struct entry *first, size_t n) {
    struct str rest = first->key, type = str_cut(&rest, '.'), name = str_cut(&rest, '/');
    const struct sheet *sheet = provider_sheet(loading->options->provider, type);
    assert(sheet);
    struct group *group = group_new(loading, sheet, arena_str(loading->arena, name), composed->at);
    if (!group)
        return;
    group->composite = composed->address;
    group->absent = group->absent || composed->absent;
    if (rest.len == 0) {
        group->body = first->value;
        return;
    }
    struct maker instances = {.arena = loading->arena};
    for (size_t i = 0; i < n; i++)
        maker_set(&instances, str_from(first[i].key, stem(first[i].key).len + 1), first[i].value);
    group->instances = maker_map(&instances);
}

static void declare_composed(struct loading *loading, const struct composed *composed) {
    const struct entry *children = composed->resources->as.map.entries;
    size_t n = value_count(composed->resources);
    for (size_t i = 0, run = 1; i < n; i += run) {
        run = 1;
        while (i + run < n && str_eq(stem(children[i + run].key), stem(children[i].key)))
            run++;
        declare_child(loading, composed, &children[i], run);
    }
}

/* --- when, count, for_each -------------------------------------------------------------------- */

static const struct value *expanded(struct loading *loading, const struct group *group,
                                    const char *key, bool *ok) {
    const struct value *raw = value_get(group->body, str_of(key));
    if (value_is_null(raw))
        return NULL;
    const struct value *made = text_expand(loading, NULL, raw, false);
    *ok = *ok && made;
    return made;
}

bool when_decide(struct loading *loading, struct group *group) {
    bool ok = true, wanted = true;
    const struct value *when = expanded(loading, group, "when", &ok);
    if (when && !raw_flag(when, &wanted))
        return fail(loading->report, when->at, "when: '%.*s' is not true or false",
                    STR(value_str(when)));
    group->absent = group->absent || !wanted;
    return ok;
}

static bool decide_count(struct loading *loading, struct group *group, const struct value *count) {
    int64_t n;
    if (!raw_int(count, &n) || n < 0 || n > INSTANCES_MAX)
        return fail(loading->report, count->at, "count: '%.*s' is not a number from 0 to %d",
                    STR(value_str(count)), INSTANCES_MAX);
    struct maker instances = {.arena = loading->arena};
    for (int64_t i = 0; i < n; i++) {
        const struct value *key = value_textf(loading->arena, "%lld", (long long)i);
        maker_set(&instances, key->as.text, key);
    }
    group->instances = maker_map(&instances);
    group->counted = true;
    return true;
}

static bool add_instance(struct loading *loading, struct maker *instances, struct str key,
                         struct span at, const struct value *value) {
    size_t before = instances->n;
    if (!key_is_good(key))
        return fail(loading->report, at,
                    "for_each: '%.*s' is no key: letters, digits, '_', '.' and '-'", STR(key));
    maker_set_at(instances, key, at, value);
    return instances->n > before ||
           fail(loading->report, at, "for_each: '%.*s' is given twice", STR(key));
}

static bool decide_each(struct loading *loading, struct group *group, const struct value *each) {
    if (each->kind != VALUE_LIST && each->kind != VALUE_MAP)
        return fail(loading->report, each->at, "for_each wants a list or a map");
    if (value_count(each) > INSTANCES_MAX)
        return fail(loading->report, each->at, "for_each: more than %d instances", INSTANCES_MAX);
    struct maker instances = {.arena = loading->arena};
    bool ok = true;
    for (size_t i = 0; i < value_count(each); i++) {
        if (each->kind == VALUE_MAP) {
            const struct entry *entry = &each->as.map.entries[i];
            ok = add_instance(loading, &instances, entry->key, entry->at, entry->value) && ok;
            continue;
        }
        const struct value *item = value_item(each, i);
        if (item->kind == VALUE_TEXT)
            ok = add_instance(loading, &instances, item->as.text, item->at, item) && ok;
        else
            ok = fail(loading->report, item->at, "for_each: a list holds keys, and this is a %s",
                      value_kind_name(item->kind));
    }
    group->instances = maker_map(&instances);
    return ok;
}

/* The keys of a map that stands in the file are what they are; its values may name resources. */
static const struct value *each_of(struct loading *loading, struct group *group, bool *ok) {
    const struct value *raw = value_key(group->body, "for_each");
    group->raw = raw && raw->kind == VALUE_MAP;
    return group->raw ? raw : expanded(loading, group, "for_each", ok);
}

static bool decide_instances(struct loading *loading, struct group *group) {
    bool ok = when_decide(loading, group);
    const struct value *count = expanded(loading, group, "count", &ok),
                       *each = each_of(loading, group, &ok);
    if (count && each)
        return fail(loading->report, each->at, "'count' and 'for_each' exclude each other");
    if (count)
        return decide_count(loading, group, count) && ok;
    return (!each || decide_each(loading, group, each)) && ok;
}

/* --- declarations ----------------------------------------------------------------------------- */

static size_t instances_of(const struct group *group) {
    if (group->absent || group->failed || group->existing)
        return 0;
    return group->instances ? value_count(group->instances) : 1;
}

static void add_decl(struct loading *loading, struct group *group, const struct entry *instance) {
    struct decl *decl = &loading->decls[loading->n_decls++];
    *decl = (struct decl){
        .address = group->address,
        .group = group,
        .body = group->body,
        .slots = arena_array(loading->arena, struct slot, count_fields(group->sheet) + 1)};
    if (instance) {
        decl->address = arena_printf(loading->arena, "%.*s/%.*s", STR(group->address),
                                     STR(instance->key));
        decl->scope = (struct scope){.key = instance->key,
                                     .value = instance->value,
                                     .raw = group->raw,
                                     .counted = group->counted,
                                     .composed = group->composite.len > 0};
        if (group->composite.len > 0)
            decl->body = instance->value;
    }
    map_set(&loading->by_address, decl->address, decl);
}

static void declare_instances(struct loading *loading) {
    size_t n = 0;
    for (size_t i = 0; i < loading->n_groups; i++) {
        struct group *group = &loading->groups[i];
        bool decided = group->composite.len > 0 || group->existing || group->failed;
        group->failed = group->failed || (!decided && !decide_instances(loading, group));
        if (group->failed)
            map_set(&group->unit->misplaced, group->name, loading);
        n += instances_of(group);
    }
    loading->decls = arena_array(loading->arena, struct decl, n + 1);
    for (size_t i = 0; i < loading->n_groups; i++) {
        struct group *group = &loading->groups[i];
        group->first = loading->n_decls;
        group->n = instances_of(group);
        if (group->census->n == 0)
            group->census->first = group;
        group->census->n += group->existing ? value_count(group->existing) : group->n;
        for (size_t k = 0; k < group->n; k++)
            add_decl(loading, group,
                     group->instances ? &group->instances->as.map.entries[k] : NULL);
    }
}

/* How many groups a unit can have. */
static size_t count_groups(const struct unit *unit) {
    static const char *const keys[] = {"resources", "existing"};
    size_t n = 0;
    for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
        const struct value *types = value_get(unit->tree, str_of(keys[k]));
        for (size_t i = 0; types && types->kind == VALUE_MAP && i < value_count(types); i++)
            /* existing composites are two, and a resource has offshoots */
            n += GROUPS_A_NAME * value_count(types->as.map.entries[i].value);
    }
    return n;
}

/* What a unit declares, but for its composites. */
static void declare_unit(struct loading *loading) {
    const struct value *types = value_key(loading->unit->tree, "resources");
    if (!map_wanted(loading, types, "resources"))
        return;
    for (size_t i = 0; i < value_count(types); i++)
        declare_type(loading, &types->as.map.entries[i]);
}

/* Composites first: how many groups they make is known once they are expanded. */
void declare_resources(struct loading *loading) {
    struct composites composites = {0};
    size_t n = 0;
    for (const struct unit *unit = loading->root; unit; unit = unit->next)
        n += count_groups(unit);
    composites.items = arena_array(loading->arena, struct composed, n + 1);
    for (struct unit *unit = loading->root; unit; unit = unit->next) {
        loading->unit = unit;
        unit->census = arena_array(loading->arena, struct census,
                                   loading->options->provider->n_sheets + 1);
        compose_unit(loading, &composites);
    }
    for (size_t i = 0; i < composites.n; i++)
        n += value_count(composites.items[i].resources);
    loading->groups = arena_array(loading->arena, struct group, n + 1);
    for (struct unit *unit = loading->root; unit; unit = unit->next) {
        loading->unit = unit;
        existing_declare(loading);
        for (size_t i = 0; i < composites.n; i++)
            if (composites.items[i].unit == unit)
                declare_composed(loading, &composites.items[i]);
        declare_unit(loading);
    }
    loading->unit = loading->root;
    declare_instances(loading);
}
