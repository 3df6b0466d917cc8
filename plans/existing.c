/* `existing:`: names for what footing does not own and never changes or deletes. Each is looked up
 * before the plan is resolved; until then a placeholder stands for it. */
#include "plans/load.h"
#include "plans/names.h"

/* --- what is looked for ----------------------------------------------------------------------- */

/* { tags: … } as it stands; NULL: reported. */
static const struct value *tags_wish(struct loading *loading, const struct value *tags) {
    bool ok = tags->kind == VALUE_MAP && value_count(tags) > 0;
    for (size_t i = 0; ok && i < value_count(tags); i++)
        ok = tags->as.map.entries[i].value->kind == VALUE_TEXT;
    if (ok)
        return tags;
    fail(loading->report, tags->at, "tags: wants a map of texts");
    return NULL;
}

/* The address in the other stack: the one here unless said. Of a composite it is its principal's. */
static const struct value *address_there(struct loading *loading, const struct group *group,
                                         const struct value *said) {
    if (!said)
        return value_text(loading->arena, str_from(group->address, group->unit->prefix.len));
    struct str prefix = address_prefix(value_str(said)), name = address_bare(value_str(said)),
               type = str_cut(&name, '.');
    const struct composite *composite = provider_composite(loading->options->provider, type);
    if (!composite || !composite->existing)
        return said;
    return value_textf(loading->arena, "%.*s%s.%.*s", STR(prefix), composite->existing->principal,
                       STR(name));
}

/* { stack: S }: what has the tags of that stack. */
static const struct value *stack_wish(struct loading *loading, const struct group *group,
                                      const struct value *wish) {
    const struct value *stack = value_key(wish, "stack"), *address = value_key(wish, "address");
    struct maker tags = {.arena = loading->arena};
    if (stack->kind != VALUE_TEXT || (address && address->kind != VALUE_TEXT)) {
        fail(loading->report, stack->at, "stack: wants the name of a stack");
        return NULL;
    }
    maker_set(&tags, S(TAG_STACK), stack);
    maker_set(&tags, S(TAG_ADDRESS), address_there(loading, group, address));
    return maker_map(&tags);
}

static bool check_keys(struct loading *loading, const struct value *wish) {
    static const char *const keys[] = {"id", "name", "tags", "stack", "address", NULL};
    size_t ways = 0;
    bool ok = true;
    for (size_t i = 0; i < wish->as.map.n; i++) {
        const struct entry *entry = &wish->as.map.entries[i];
        ways += word_in("id name tags stack", entry->key);
        if (word_in("id name tags stack address", entry->key))
            continue;
        ok = fail(loading->report, entry->at, "something that exists is not found by '%.*s'",
                  STR(entry->key));
        hint_nearest(loading->report, entry->key, keys);
    }
    if (!ok || (ways == 1 && (!value_key(wish, "address") || value_key(wish, "stack"))))
        return ok;
    fail(loading->report, wish->at,
         "something that exists is found by one of id, name, tags and stack");
    hint(loading->report, "{ tags: { Name: shared } }, or { stack: S, address: TYPE.NAME }");
    return false;
}

static const struct value *one(struct loading *loading, const char *key,
                               const struct value *value) {
    struct maker wish = {.arena = loading->arena};
    maker_set(&wish, str_of(key), value);
    return maker_map(&wish);
}

static const struct value *text_wish(struct loading *loading, const struct group *group,
                                     const struct value *text) {
    const struct sheet *sheet = group->sheet;
    if (looks_like_id(sheet, value_str(text)) || (sheet->named_by && value_str(text).len > 0))
        return one(loading, "id", text);
    if (str_is(value_str(text), "default") && sheet->read.default_at)
        return one(loading, "default", text);
    fail(loading->report, text->at, "'%.*s' is no id of a %s", STR(value_str(text)), sheet->type);
    if (sheet->id_arn)
        hint(loading->report, "an id is an ARN with ':%s' in it; a name is looked up by { name: %.*s }",
             sheet->id_arn, STR(value_str(text)));
    else
        hint(loading->report, "an id is '%s' and hex digits; a name is looked up by { name: %.*s }",
             sheet->id_prefix, STR(value_str(text)));
    return NULL;
}

/* One of { id }, { default }, { name }, { tags }. NULL: reported. */
static const struct value *wish_of(struct loading *loading, const struct group *group,
                                   const struct value *raw) {
    const struct value *wish = text_expand(loading, NULL, raw, false);
    if (!wish)
        return NULL;
    if (wish->kind == VALUE_TEXT)
        return text_wish(loading, group, wish);
    if (wish->kind != VALUE_MAP) {
        fail(loading->report, wish->at, "existing %s '%.*s': wants an id, or how to find it",
             group->sheet->type, STR(group->name));
        return NULL;
    }
    if (!check_keys(loading, wish))
        return NULL;
    const struct value *id = value_key(wish, "id"), *name = value_key(wish, "name"), *tags;
    if (id)
        return text_wish(loading, group, id);
    if (name && name->kind == VALUE_TEXT)
        return one(loading, "name", name);
    if (name) {
        fail(loading->report, name->at, "name: wants a text");
        return NULL;
    }
    tags = value_key(wish, "stack") ? stack_wish(loading, group, wish)
                                    : tags_wish(loading, value_key(wish, "tags"));
    return tags ? one(loading, "tags", tags) : NULL;
}

/* --- what is found ---------------------------------------------------------------------------- */

/* As good as the real one for finding mistakes. */
static const struct value *placeholder(struct loading *loading, const struct group *group,
                                       const struct value *wish) {
    struct maker map = {.arena = loading->arena}, list = {.arena = loading->arena};
    const struct value *id = value_key(wish, "id");
    maker_set(&map, S("id"),
              id ? id
                 : value_textf(loading->arena, "%s0%016llx",
                              group->sheet->id_prefix ? group->sheet->id_prefix : "",
                               (unsigned long long)str_hash(group->address)));
    maker_add(&list, maker_map(&map));
    loading->guessed = true;
    return maker_list(&list);
}

static struct group *declare_one(struct loading *loading, const struct sheet *sheet,
                                 const struct entry *entry) {
    struct group *group = name_check(loading, sheet, entry)
                              ? group_new(loading, sheet, entry->key, entry->at)
                              : NULL;
    if (!group)
        return NULL;
    const struct value *wish = wish_of(loading, group, entry->value);
    if (wish && loading->facts.look_up)
        group->existing = loading->facts.look_up(loading->facts.ctx, sheet, wish, entry->at,
                                                 loading->report);
    else if (wish)
        group->existing = placeholder(loading, group, wish);
    group->absent = group->failed = !group->existing;
    return group;
}

/* --- composites ------------------------------------------------------------------------------- */

/* Keys to what is seen of the parts; where nothing can be asked yet, made-up ids. NULL: reported. */
static const struct value *parts_of(struct loading *loading, const struct assembly *assembly,
                                    const struct group *principal) {
    if (loading->facts.assemble)
        return loading->facts.assemble(
            loading->facts.ctx, assembly,
            value_str(value_key(value_item(principal->existing, 0), "id")), principal->at,
            loading->report);
    const struct sheet *sheet = provider_sheet(loading->options->provider,
                                               str_of(assembly->part));
    const struct value *keys = assembly->sort(NULL, loading->arena);
    struct maker parts = {.arena = loading->arena};
    for (size_t i = 0; i < value_count(keys); i++) {
        struct maker part = {.arena = loading->arena};
        struct str key = keys->as.map.entries[i].key;
        unsigned long long hash = str_hash(principal->address) ^ str_hash(key);
        maker_set(&part, S("id"), value_textf(loading->arena, "%s0%016llx", sheet->id_prefix, hash));
        maker_set(&parts, key, maker_map(&part));
    }
    loading->guessed = true;
    return maker_map(&parts);
}

/* The principal by the words of the file, then its parts as instances: "subnet.shared/private-a". */
static void declare_composite(struct loading *loading, const struct composite *composite,
                              const struct entry *entry) {
    const struct assembly *assembly = composite->existing;
    const struct provider *provider = loading->options->provider;
    struct group *principal = declare_one(
        loading, provider_sheet(provider, str_of(assembly->principal)), entry);
    if (!principal)
        return;
    principal->composite = arena_printf(loading->arena, "%.*s%s.%.*s", STR(loading->unit->prefix),
                                        composite->sheet->type, STR(entry->key));
    const struct value *parts = principal->existing ? parts_of(loading, assembly, principal) : NULL;
    struct group *group = parts ? group_new(loading,
                                            provider_sheet(provider, str_of(assembly->part)),
                                            entry->key, entry->at)
                                : NULL;
    if (!group) {
        map_set(&loading->unit->misplaced, entry->key, loading);
        return;
    }
    struct maker all = {.arena = loading->arena};
    for (size_t i = 0; i < value_count(parts); i++)
        maker_add(&all, parts->as.map.entries[i].value);
    group->composite = principal->composite;
    group->instances = parts;
    group->existing = maker_list(&all);
}

static void declare_type(struct loading *loading, const struct entry *type) {
    const struct provider *provider = loading->options->provider;
    const struct composite *composite = provider_composite(provider, type->key);
    const struct sheet *sheet = provider_sheet(provider, type->key);
    bool can_be = composite ? composite->existing != NULL
                            : sheet && (sheet->id_prefix || sheet->named_by) && sheet->read.operation;
    if (!can_be) {
        type_unknown(loading, type);
        return;
    }
    if (!map_wanted(loading, type->value, composite ? composite->sheet->type : sheet->type))
        return;
    for (size_t i = 0; i < value_count(type->value); i++) {
        const struct entry *entry = &type->value->as.map.entries[i];
        if (composite)
            declare_composite(loading, composite, entry);
        else
            declare_one(loading, sheet, entry);
    }
}

void existing_declare(struct loading *loading) {
    const struct value *types = value_key(loading->unit->tree, "existing");
    if (!map_wanted(loading, types, "existing"))
        return;
    for (size_t i = 0; i < value_count(types); i++)
        declare_type(loading, &types->as.map.entries[i]);
}

/* --- what it stands for ----------------------------------------------------------------------- */

const struct value *existing_ids(struct loading *loading, const struct group *group,
                                 struct span at) {
    struct maker ids = {.arena = loading->arena};
    for (size_t i = 0; i < value_count(group->existing); i++)
        maker_add(&ids, value_at(loading->arena,
                                 value_key(value_item(group->existing, i), "id"), at));
    const struct value *list = maker_list(&ids);
    return value_count(list) == 1 ? value_item(list, 0) : list;
}

const struct value *existing_id(struct loading *loading, const struct group *group, struct str key,
                                struct span at) {
    const struct value *seen = group->instances ? value_get(group->instances, key) : NULL;
    return seen ? value_at(loading->arena, value_key(seen, "id"), at) : NULL;
}

const struct value *existing_field(struct loading *loading, const struct group *group,
                                   struct str key, struct str path) {
    bool one = value_count(group->existing) == 1 && key.len == 0;
    const struct value *seen = one                  ? value_item(group->existing, 0)
                               : group->instances ? value_get(group->instances, key)
                                                  : NULL;
    const struct value *found = seen ? value_path(loading->arena, seen, path) : NULL;
    if (!seen || found || loading->facts.look_up)
        return found;
    struct str address = key.len == 0 ? group->address
                                      : arena_printf(loading->arena, "%.*s/%.*s",
                                                     STR(group->address), STR(key));
    return value_ref(loading->arena, address, arena_str(loading->arena, path));
}
