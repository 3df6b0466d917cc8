/* What stands between ${ and }: a variable, an input from outside, a field of a resource, what an
 * included file gives. */
#include "plans/expression.h"
#include "plans/names.h"
#include "plans/yaml.h"

/* The place of one ${…} in the file. */
static struct span place(const struct expander *expander, struct str expression) {
    struct str typed = expander->typed.len > 0 ? expander->typed : expression;
    struct str whole = arena_printf(expander->loading->arena, "${%.*s}", STR(typed));
    return span_of_part(expander->loading->report, expander->raw->at, whole);
}

struct span expression_place(const struct expander *expander, struct str expression) {
    return place(expander, expression);
}

/* --- what an expression may be ---------------------------------------------------------------- */

static const struct value *from_env(struct expander *expander, struct str expression,
                                    struct str name) {
    return input_env(expander->loading, name, place(expander, expression), expander->secret);
}

static const struct value *from_file(struct expander *expander, struct str expression,
                                     struct str path) {
    return input_file(expander->loading, expander->unit->folder, path, place(expander, expression),
                      expander->secret);
}

static const struct value *from_command(struct expander *expander, struct str expression,
                                        struct str command) {
    if (expander->secret)
        return input_command(expander->loading, command, place(expander, expression));
    fail(expander->loading->report, place(expander, expression),
         "a command may only give a secret");
    return NULL;
}

/* Of IAM policies: AWS replaces it. */
static const struct value *for_aws(struct expander *expander, struct str expression,
                                   struct str rest) {
    (void)rest;
    return value_textf(expander->loading->arena, "${%.*s}", STR(expression));
}

/* Follows a path inside a known value. */
static const struct value *inside(struct expander *expander, struct str expression,
                                  const struct value *value, struct str path) {
    if (path.len == 0)
        return value;
    const struct value *found = value_path(expander->loading->arena, value, path);
    if (!found)
        fail(expander->loading->report, place(expander, expression), "'%.*s' has no '%.*s'",
             STR(str_slice(expression, 0, expression.len - path.len - 1)), STR(path));
    return found;
}

static void unknown_variable(struct expander *expander, struct str expression, struct str name) {
    struct loading *loading = expander->loading;
    const struct map *variables = &expander->unit->variables;
    struct str *names = arena_array(loading->arena, struct str, variables->n + 1);
    for (size_t i = 0; i < variables->n; i++)
        names[i] = variables->slots[i].key;
    fail(loading->report, place(expander, expression), "no variable is named '%.*s'", STR(name));
    if (!hint_names(loading->report, loading->arena, name, names, variables->n))
        hint(loading->report, "declare it under 'variables:'");
}

static const struct value *from_variable(struct expander *expander, struct str expression,
                                         struct str path) {
    struct str name = str_cut(&path, '.');
    struct variable *variable = map_get(&expander->unit->variables, name);
    if (!variable) {
        unknown_variable(expander, expression, name);
        return NULL;
    }
    const struct value *value = variable_value(expander->loading, variable);
    return value ? inside(expander, expression, value, path) : NULL;
}

static const struct value *from_each(struct expander *expander, struct str expression,
                                     struct str path) {
    const struct scope *scope = expander->scope;
    struct str word = str_cut(&path, '.');
    if (!scope || scope->key.len == 0 || scope->counted || scope->composed) {
        fail(expander->loading->report, place(expander, expression),
             "'each' has a meaning only beside 'for_each'");
        return NULL;
    }
    if (str_is(word, "key") && path.len == 0)
        return value_text(expander->loading->arena, scope->key);
    if (str_is(word, "value")) {
        const struct value *value =
            scope->raw ? text_expand(expander->loading, NULL, scope->value, expander->secret)
                       : scope->value;
        return value ? inside(expander, expression, value, path) : NULL;
    }
    fail(expander->loading->report, place(expander, expression), "unknown '${%.*s}'",
         STR(expression));
    hint(expander->loading->report, "'for_each' gives ${each.key} and ${each.value}");
    return NULL;
}

static const struct value *from_count(struct expander *expander, struct str expression,
                                      struct str word) {
    const struct scope *scope = expander->scope;
    if (str_is(word, "index") && scope && scope->counted)
        return value_text(expander->loading->arena, scope->key);
    fail(expander->loading->report, place(expander, expression), "'${%.*s}' has no meaning here",
         STR(expression));
    hint(expander->loading->report, "'count' gives ${count.index}");
    return NULL;
}

/* --- references ------------------------------------------------------------------------------- */

static void unknown_field(struct expander *expander, struct str expression, const struct decl *decl,
                          struct str name) {
    struct loading *loading = expander->loading;
    const struct sheet *sheet = decl->group->sheet;
    size_t n = 0;
    for (const struct field *field = sheet->fields; field->name; field++)
        n++;
    struct str *names = arena_array(loading->arena, struct str, n + 1);
    for (size_t i = 0; i < n; i++)
        names[i] = str_of(sheet->fields[i].name);
    fail(loading->report, place(expander, expression), "%s has no field '%.*s'", sheet->type,
         STR(name));
    const struct field *meant = field_meant(sheet, loading->arena, name);
    if (meant)
        hint(loading->report, "here it is '%s'", meant->name);
    else
        hint_names(loading->report, loading->arena, name, names, n);
}

/* A field that the plan itself sets is what the plan says; any other is known once the resource is
 * there. */
static const struct value *value_of_field(struct expander *expander, struct str expression,
                                          struct decl *decl, struct str path) {
    struct loading *loading = expander->loading;
    struct str whole = path, name = str_cut(&path, '.');
    const struct field *field = sheet_field(decl->group->sheet, name);
    if (!field) {
        unknown_field(expander, expression, decl, name);
        return NULL;
    }
    if (field->traits & (READ_ONLY | GENERATED))
        return value_ref(loading->arena, decl->address, arena_str(loading->arena, whole));
    bool ok;
    const struct value *value = field_value(loading, decl, field, &ok);
    if (!ok || value)
        return ok ? inside(expander, expression, value, path) : NULL;
    if (field->traits & COMPUTED)
        return value_ref(loading->arena, decl->address, arena_str(loading->arena, whole));
    fail(loading->report, place(expander, expression), "'%.*s' does not set '%s'",
         STR(decl->address), field->name);
    note(loading->report, decl->group->at, "'%.*s' is declared here", STR(decl->address));
    return NULL;
}

/* Keys of instances may hold dots, so the longest address that is declared wins: gives its
 * declaration and what follows it. */
static struct decl *longest_address(struct loading *loading, const struct unit *unit,
                                    struct str expression, struct str *path) {
    for (size_t end = expression.len; end > 0; end--) {
        if (expression.at[end - 1] != '.')
            continue;
        struct decl *decl = decl_at(loading,
                                    address_in(loading, unit, str_slice(expression, 0, end - 1)));
        *path = str_from(expression, end);
        if (decl)
            return decl;
    }
    return NULL;
}

static const struct value *no_address(struct expander *expander, struct str expression,
                                      struct str type, struct str rest) {
    struct loading *loading = expander->loading;
    struct span at = place(expander, expression);
    struct str with_key = str_slice(
        rest, 0, (size_t)(str_find(rest, '.') < 0 ? (ptrdiff_t)rest.len : str_find(rest, '.')));
    struct str name = str_cut(&with_key, '/');
    const struct unit *unit = expander->unit;
    const struct group *group = map_get(&loading->by_group,
                                        arena_printf(loading->arena, "%.*s%.*s.%.*s",
                                                     STR(unit->prefix), STR(type), STR(name)));
    struct str address = arena_printf(loading->arena, "%.*s%.*s.%.*s", STR(unit->prefix), STR(type),
                                      STR(rest));
    if (decl_at(loading, address)) {
        fail(loading->report, at, "'${%.*s}' names no field", STR(expression));
        hint(loading->report, "its id is ${%.*s.id}", STR(address));
        return NULL;
    }
    if (!group || (!group->instances && with_key.len == 0))
        return no_such(loading, at, unit, type, name);
    if (with_key.len > 0 && !group->absent)
        return no_instance(loading, at, group, with_key);
    fail(loading->report, at, "'%.*s' stands for %zu resources", STR(group->address), group->n);
    if (group->n > 0)
        hint(loading->report, "name one of them: ${%.*s.FIELD}",
             STR(loading->decls[group->first].address));
    return NULL;
}

/* ${vpc.shared.cidr} of what is not ours: as it was seen. `*is`: it is such a one. */
static const struct value *from_existing(struct expander *expander, struct str expression,
                                         struct str type, struct str path, bool *is) {
    struct loading *loading = expander->loading;
    struct str key = str_cut(&path, '.'), name = str_cut(&key, '/'), field = path;
    struct str address = arena_printf(loading->arena, "%.*s%.*s.%.*s", STR(expander->unit->prefix),
                                      STR(type), STR(name));
    const struct group *group = map_get(&loading->by_group, address);
    *is = group && (group->existing || group->failed);
    if (!*is || !group->existing)
        return NULL;
    const struct value *value = NULL;
    if (sheet_field(group->sheet, str_cut(&field, '.')))
        value = existing_field(loading, group, key, path);
    if (!value && key.len > 0 && !value_get(group->instances, key))
        no_instance(loading, place(expander, expression), group, key);
    else if (!value && path.len == 0)
        fail(loading->report, place(expander, expression), "'${%.*s}' names no field",
             STR(expression));
    else if (!value)
        fail(loading->report, place(expander, expression), "'%.*s' has no '%.*s'", STR(address),
             STR(path));
    return value;
}

/* ${network.main.cidr}: a field of the first of its resources. */
static const struct value *from_composite(struct expander *expander, struct str expression,
                                          struct str type, struct str path) {
    struct loading *loading = expander->loading;
    struct str rest = path, name = str_cut(&path, '.');
    const struct unit *unit = expander->unit;
    const struct group *group = principal_of(loading,
                                             arena_printf(loading->arena, "%.*s%.*s.%.*s",
                                                          STR(unit->prefix), STR(type), STR(name)));
    if (group && group->existing)
        return from_existing(expander, expression, str_of(group->sheet->type), rest, &(bool){0});
    if (group && group->n > 0 && path.len > 0)
        return value_of_field(expander, expression, &loading->decls[group->first], path);
    if (!group)
        return no_such(loading, place(expander, expression), unit, type, name);
    if (group->absent)
        fail(loading->report, place(expander, expression),
             "'%.*s' is left out: its 'when' is false", STR(group->composite));
    else
        fail(loading->report, place(expander, expression), "'${%.*s}' names no field",
             STR(expression));
    return NULL;
}

static const struct value *not_yet(struct expander *expander, struct str expression) {
    fail(expander->loading->report, place(expander, expression), "'${%.*s}' is not known yet",
         STR(expression));
    hint(expander->loading->report,
         "what stands here comes before all resources, so it can only use variables");
    return NULL;
}

static const struct value *from_resource(struct expander *expander, struct str expression) {
    struct loading *loading = expander->loading;
    struct str rest = expression, type = str_cut(&rest, '.'), path = {0};
    if (provider_composite(loading->options->provider, type))
        return loading->declaring ? not_yet(expander, expression)
                                  : from_composite(expander, expression, type, rest);
    if (!provider_sheet(loading->options->provider, type)) {
        const struct sheet *meant = type_meant(loading->options->provider, loading->arena, type);
        fail(loading->report, place(expander, expression), "unknown type '%.*s'", STR(type));
        if (meant)
            hint(loading->report, "here it is ${%s.%.*s}", meant->type, STR(rest));
        else
            hint(loading->report, "a literal ${%.*s} is written $${%.*s}", STR(expression),
                 STR(expression));
        return NULL;
    }
    if (loading->declaring)
        return not_yet(expander, expression);
    bool existing;
    const struct value *seen = from_existing(expander, expression, type, rest, &existing);
    if (existing)
        return seen;
    struct decl *decl = longest_address(loading, expander->unit, expression, &path);
    return decl ? value_of_field(expander, expression, decl, path)
                : no_address(expander, expression, type, rest);
}

/* --- included files --------------------------------------------------------------------------- */

static void *no_output(struct expander *expander, const struct unit *unit, struct str name) {
    struct loading *loading = expander->loading;
    const struct value *outputs = value_key(unit->tree, "outputs");
    size_t n = outputs && outputs->kind == VALUE_MAP ? value_count(outputs) : 0;
    struct str *names = arena_array(loading->arena, struct str, n + 1);
    for (size_t i = 0; i < n; i++)
        names[i] = outputs->as.map.entries[i].key;
    fail(loading->report, place(expander, name), "'%.*s' has no output '%.*s'", STR(unit->shown),
         STR(name));
    if (!hint_names(loading->report, loading->arena, name, names, n))
        hint(loading->report, "its resources are read by ${%.*sTYPE.NAME.FIELD}",
             STR(unit->prefix));
    return NULL;
}

/* ${net:vpc_id}, ${net:vpc.main.id}: an output of the file that is included as `net`, else what it
 * declares. */
static const struct value *from_included(struct expander *expander, struct str expression) {
    struct loading *loading = expander->loading;
    struct expander inner = *expander;
    struct str rest = expression;
    inner.typed = expression;
    inner.unit = unit_enter(loading, expander->unit, &rest, place(expander, expression));
    if (!inner.unit)
        return NULL;
    if (inner.unit->absent) {
        fail(loading->report, place(&inner, rest), "'%.*s' is not included: its 'when' is false",
             STR(inner.unit->shown));
        return NULL;
    }
    bool is;
    const struct value *output = output_value(loading, inner.unit, rest, &is);
    if (is)
        return output;
    return str_find(rest, '.') > 0 ? from_resource(&inner, rest)
                                   : no_output(&inner, inner.unit, rest);
}

/* --- expressions ------------------------------------------------------------------------------ */

static const struct value *unknown_expression(struct expander *expander, struct str expression) {
    struct loading *loading = expander->loading;
    fail(loading->report, place(expander, expression), "unknown '${%.*s}'", STR(expression));
    if (map_get(&expander->unit->variables, expression))
        hint(loading->report, "the variable is ${var.%.*s}", STR(expression));
    else
        hint(loading->report, "a literal ${%.*s} is written $${%.*s}", STR(expression),
             STR(expression));
    return NULL;
}

const struct value *expression_value(struct expander *expander, struct str expression) {
    static const struct {
        const char *head;
        const struct value *(*give)(struct expander *, struct str expression, struct str rest);
    } heads[] = {
        {"var.", from_variable}, {"env:", from_env},     {"file:", from_file},
        {"each.", from_each},    {"count.", from_count}, {"command:", from_command},
        {"aws:", for_aws},
    };
    struct loading *loading = expander->loading;
    for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
        if (str_starts(expression, str_of(heads[i].head)))
            return heads[i].give(expander, expression,
                                 str_from(expression, str_of(heads[i].head).len));
    if (str_is(expression, "stack"))
        return value_text(loading->arena, loading->plan->stack);
    if (word_in("region account partition", expression))
        return fact_value(loading, expression, place(expander, expression), loading->report);
    ptrdiff_t colon = str_find(expression, ':');
    if (colon > 0 && name_is_good(str_slice(expression, 0, (size_t)colon)))
        return from_included(expander, expression);
    if (str_find(expression, '.') > 0)
        return from_resource(expander, expression);
    return unknown_expression(expander, expression);
}
