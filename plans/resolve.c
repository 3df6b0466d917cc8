/* Declarations become resources; outputs become values. */
#include "plans/load.h"
#include "plans/names.h"

/* --- keys that are no field ------------------------------------------------------------------- */

static void hint_key(struct loading *loading, const struct sheet *sheet, struct str key) {
    static const char *const meta[] = {"protect", "keep", "ignore", "replace", "depends_on",
                                       "was",     "tags", "when",   "count",   "for_each"};
    enum { N_META = sizeof(meta) / sizeof(meta[0]) };
    size_t n = 0;
    for (const struct field *field = sheet->fields; field->name; field++)
        n++;
    struct str *names = arena_array(loading->arena, struct str, n + N_META);
    n = 0;
    for (const struct field *field = sheet->fields; field->name; field++)
        if (!(field->traits & READ_ONLY))
            names[n++] = str_of(field->name);
    for (size_t i = 0; i < N_META; i++)
        names[n++] = str_of(meta[i]);
    if (!hint_names(loading->report, loading->arena, key, names, n))
        hint(loading->report, "'footing help %s' lists its fields", sheet->type);
}

bool keys_check(struct loading *loading, const struct group *group) {
    bool ok = true;
    if (group->composite.len > 0)
        return true; /* of our own making */
    for (size_t i = 0; i < value_count(group->body); i++) {
        const struct entry *entry = &group->body->as.map.entries[i];
        if (key_is_meta(entry->key) || sheet_field(group->sheet, entry->key))
            continue;
        ok = fail(loading->report, entry->at, "%s has no field '%.*s'", group->sheet->type,
                  STR(entry->key));
        const struct field *field = field_meant(group->sheet, loading->arena, entry->key);
        const char *word = meta_meant(entry->key);
        if (field || word)
            hint(loading->report, field ? "here it is '%s'" : "here it is %s",
                 field ? field->name : word);
        else
            hint_key(loading, group->sheet, entry->key);
    }
    return ok;
}

/* --- resources -------------------------------------------------------------------------------- */

static bool resolve_decl(struct loading *loading, struct decl *decl, struct resource *resource) {
    *resource = (struct resource){.address = decl->address,
                                  .sheet = decl->group->sheet,
                                  .composite = decl->group->composite,
                                  .at = decl->group->at};
    struct maker fields = {.arena = loading->arena};
    bool all_ok = true;
    for (const struct field *field = decl->group->sheet->fields; field->name; field++) {
        bool ok;
        const struct value *value = field_value(loading, decl, field, &ok);
        all_ok = all_ok && ok;
        if (value && !field->into)
            maker_set(&fields, str_of(field->name), value);
    }
    resource->fields = maker_map(&fields);
    if (all_ok && resource->sheet->complete) {
        const struct value *whole = resource->sheet->complete(resource->fields, loading->arena,
                                                              loading->report);
        all_ok = whole != NULL;
        resource->fields = whole ? whole : resource->fields;
    }
    return meta_read(loading, decl, resource) && all_ok;
}

static void resolve_group(struct loading *loading, struct group *group) {
    bool keys_ok = keys_check(loading, group);
    bool alike = group->composite.len == 0; /* instances of one body have the same mistakes */
    for (size_t i = 0; i < group->n && !(alike && group->faulty); i++) {
        struct resource *resource = &loading->plan->resources[loading->plan->n_resources];
        bool ok = resolve_decl(loading, &loading->decls[group->first + i], resource) && keys_ok;
        group->faulty = group->faulty || !ok;
        loading->plan->n_resources += ok;
    }
}

void resolve_resources(struct loading *loading) {
    loading->plan->resources = arena_array(loading->arena, struct resource, loading->n_decls + 1);
    loading->plan->n_resources = 0;
    for (size_t i = 0; i < loading->n_groups; i++)
        resolve_group(loading, &loading->groups[i]);
}

/* --- outputs ---------------------------------------------------------------------------------- */

const struct value *output_value(struct loading *loading, struct unit *unit, struct str name,
                                 bool *is) {
    const struct value *raw = value_get(value_key(unit->tree, "outputs"), name);
    *is = raw;
    if (!raw)
        return NULL;
    struct slot *slot = map_get(&unit->outputs, name);
    if (!slot) {
        slot = arena_new(loading->arena, struct slot);
        map_set(&unit->outputs, name, slot);
    }
    if (slot->state == SLOT_BUSY) {
        fail(loading->report, raw->at, "output '%.*s' is made from itself", STR(name));
        slot->state = SLOT_FAILED;
    }
    if (slot->state == SLOT_NEW) {
        slot->state = SLOT_BUSY;
        const struct value *value = text_expand(loading, NULL, raw, false);
        *slot = (struct slot){value && slot->state == SLOT_BUSY ? SLOT_DONE : SLOT_FAILED, value};
    }
    return slot->state == SLOT_DONE ? slot->value : NULL;
}

/* The plan has the outputs of the plan file; those of an included file are what ${net:…} reads. */
void resolve_outputs(struct loading *loading, struct unit *unit) {
    const struct value *outputs = value_key(unit->tree, "outputs");
    struct plan *plan = loading->plan;
    if (!map_wanted(loading, outputs, "outputs") || unit->absent)
        return;
    if (!unit->parent) {
        plan->outputs = arena_array(loading->arena, struct output, value_count(outputs) + 1);
        plan->n_outputs = 0;
    }
    for (size_t i = 0; i < value_count(outputs); i++) {
        const struct entry *entry = &outputs->as.map.entries[i];
        if (!key_is_good(entry->key)) {
            fail(loading->report, entry->at,
                 "'%.*s' is no name of an output: letters, digits, '_', '.' and '-'",
                 STR(entry->key));
            continue;
        }
        bool is;
        const struct value *value = output_value(loading, unit, entry->key, &is);
        if (!unit->parent && value && value->kind != VALUE_NULL)
            plan->outputs[plan->n_outputs++] = (struct output){entry->key, value, entry->at};
    }
}
