/* Composites: one name in the file, several resources of the plan. What the provider makes of one
 * is declared as if it stood in the file; what the file says of it whatever its type (tags,
 * protect …) holds for each of them. */
#include "plans/load.h"
#include "plans/names.h"

/* --- what the file says ----------------------------------------------------------------------- */

static bool once_only(struct loading *loading, const struct sheet *sheet,
                      const struct value *body) {
    static const char *const keys[] = {"count", "for_each", "ignore"};
    bool ok = true;
    for (size_t i = 0; i < value_count(body); i++)
        for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++)
            if (str_is(body->as.map.entries[i].key, keys[k]))
                ok = fail(loading->report, body->as.map.entries[i].at,
                          "'%s' has no meaning for a %s, which stands for several resources",
                          keys[k], sheet->type);
    return ok;
}

static const struct value *read_fields(struct loading *loading, struct decl *decl) {
    const struct sheet *sheet = decl->group->sheet;
    struct maker fields = {.arena = loading->arena};
    bool all_ok = true;
    for (const struct field *field = sheet->fields; field->name; field++) {
        bool ok;
        const struct value *value = field_value(loading, decl, field, &ok);
        all_ok = all_ok && ok;
        if (value)
            maker_set(&fields, str_of(field->name), value);
    }
    return all_ok ? maker_map(&fields) : NULL;
}

/* --- expanding -------------------------------------------------------------------------------- */

static const struct value *fact(void *ctx, struct str name, struct span at, struct report *report) {
    return fact_value(ctx, name, at, report);
}

static bool exists(void *ctx, struct str address) {
    struct loading *loading = ctx;
    const struct plan_facts *facts = &loading->facts;
    return facts->exists &&
           facts->exists(facts->ctx, address_in(loading, loading->unit, address));
}

/* The address that `was:` says, whole: "net:network.old". Empty and *ok: none. */
static struct str was_of(struct loading *loading, const struct group *group, bool *ok) {
    const struct value *was = value_key(group->body, "was");
    if (value_is_null(was))
        return (struct str){0};
    struct str whole = address_was(loading, group->unit, value_str(was)), old = address_bare(whole),
               type = str_cut(&old, '.');
    if (!str_is(type, group->sheet->type) || !name_is_good(old)) {
        *ok = fail(loading->report, was->at, "was: '%.*s' is no address of a %s",
                   STR(value_str(was)), group->sheet->type);
        hint(loading->report, "an address is %s.NAME", group->sheet->type);
        return (struct str){0};
    }
    const struct unit *unit = loading->root;
    while (unit && !str_eq(unit->prefix, address_prefix(whole)))
        unit = unit->next;
    const struct value *present = value_get(
        value_get(value_key(unit ? unit->tree : NULL, "resources"), type), old);
    if (present)
        *ok = fail(loading->report, was->at, "was: '%.*s' is still in the plan",
                   STR(value_str(was)));
    return whole;
}

/* "network.old" of the composite is "subnet.old/a" of its "subnet.main/a". */
static const struct value *was_of_child(struct loading *loading, const struct group *group,
                                        struct str was, struct str address) {
    struct str old = address_bare(was), type = str_cut(&address, '.');
    str_cut(&address, '/');
    str_cut(&old, '.');
    return value_at(loading->arena,
                    value_textf(loading->arena, ":%.*s%.*s.%.*s%s%.*s", STR(address_prefix(was)),
                                STR(type), STR(old), address.len > 0 ? "/" : "", STR(address)),
                    value_key(group->body, "was")->at);
}

/* A resource's fields and what is said of all of them. */
static const struct value *with_meta(struct loading *loading, const struct group *group,
                                     struct str was, const struct entry *child) {
    static const char *const keys[] = {"protect", "keep", "replace", "depends_on", "tags"};
    struct maker body = {.arena = loading->arena};
    maker_merge(&body, child->value);
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
        maker_set(&body, str_of(keys[i]), value_get(group->body, str_of(keys[i])));
    if (was.len > 0)
        maker_set(&body, S("was"), was_of_child(loading, group, was, child->key));
    return value_at(loading->arena, maker_map(&body), group->at);
}

static const struct value *children_of(struct loading *loading, const struct group *group,
                                       struct str was, const struct value *made) {
    struct maker children = {.arena = loading->arena};
    for (size_t i = 0; i < value_count(made); i++) {
        const struct entry *child = &made->as.map.entries[i];
        maker_set_at(&children, child->key, group->at, with_meta(loading, group, was, child));
    }
    return maker_map(&children);
}

bool compose(struct loading *loading, const struct composite *composite, const struct entry *entry,
             struct composed *out) {
    const struct sheet *sheet = composite->sheet;
    size_t n = 0;
    while (sheet->fields[n].name)
        n++;
    struct census census = {
        .fallbacks = arena_array(loading->arena, const struct value *, n + 1)};
    struct group group = {
        .address = arena_printf(loading->arena, "%.*s%s.%.*s", STR(loading->unit->prefix),
                                sheet->type, STR(entry->key)),
        .name = entry->key,
        .unit = loading->unit,
        .sheet = sheet,
        .census = &census,
        .body = entry->value,
        .at = entry->at,
    };
    struct decl decl = {.address = group.address,
                        .group = &group,
                        .body = group.body,
                        .slots = arena_array(loading->arena, struct slot, n + 1)};
    bool ok = once_only(loading, sheet, group.body);
    ok = keys_check(loading, &group) && ok;
    ok = when_decide(loading, &group) && ok;
    struct str was = was_of(loading, &group, &ok);
    struct expansion expansion = {.name = group.name,
                                  .fields = read_fields(loading, &decl),
                                  .at = group.at,
                                  .fact = fact,
                                  .exists = exists,
                                  .ctx = loading};
    const struct value *made = ok && expansion.fields
                                   ? composite->expand(&expansion, loading->arena, loading->report)
                                   : NULL;
    *out = (struct composed){
        .unit = loading->unit, .address = group.address, .absent = group.absent, .at = group.at};
    if (made)
        out->resources = children_of(loading, &group, was, made);
    else
        map_set(&loading->unit->misplaced, group.name, loading);
    return made != NULL;
}
