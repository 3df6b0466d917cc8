/* Variables: what a plan file asks of whoever runs it, and an included file of who includes it.
 *
 * A value comes from the first of: the inputs of who includes the file, or --var (and --var-file,
 * which --var beats) for the plan file itself; the environment variable named by `env`; the chosen
 * environment's `variables`; `default`; the file named by `file`. A secret never stands in the plan
 * file and never on the command line. */
#include "plans/load.h"
#include "plans/names.h"
#include "plans/yaml.h"

enum { HOPS_MAX = 64 };

static const char *const known_keys[] = {"default", "env",         "file", "secret",
                                         "type",    "description", NULL};

static struct str said(const struct variable *variable, const char *key) {
    return value_str(value_get(variable->body, str_of(key)));
}

/* --- declarations ----------------------------------------------------------------------------- */

static bool check_keys(struct loading *loading, const struct value *body) {
    bool ok = true;
    for (size_t i = 0; i < value_count(body); i++) {
        const struct entry *entry = &body->as.map.entries[i];
        bool known = false;
        for (size_t k = 0; known_keys[k]; k++)
            known = known || str_is(entry->key, known_keys[k]);
        if (known)
            continue;
        ok = fail(loading->report, entry->at, "a variable has no '%.*s'", STR(entry->key));
        hint_nearest(loading->report, entry->key, known_keys);
    }
    return ok;
}

static bool literal_secret(struct loading *loading, const struct variable *variable,
                           const struct value *value) {
    if (!variable->secret || value_is_null(value) || str_has(value_str(value), S("${")))
        return true;
    fail(loading->report, value->at, "variable '%.*s': a secret cannot stand in the plan file",
         STR(variable->name));
    hint(loading->report, "give it with 'env: NAME' or 'file: PATH'");
    source_mask(loading->report, value->at);
    return false;
}

static bool read_declaration(struct loading *loading, struct variable *variable) {
    const struct value *body = variable->body;
    if (body->kind != VALUE_MAP && body->kind != VALUE_NULL) {
        fail(loading->report, body->at, "variable '%.*s': wants a map", STR(variable->name));
        hint(loading->report, "write %.*s: { default: VALUE }", STR(variable->name));
        return false;
    }
    if (!check_keys(loading, body))
        return false;
    const struct value *secret = value_key(body, "secret");
    if (secret && !raw_flag(secret, &variable->secret))
        return fail(loading->report, secret->at, "secret: '%.*s' is not true or false",
                    STR(value_str(secret)));
    struct str type = said(variable, "type");
    if (type.len > 0 && !word_in("text number flag list map", type))
        return fail(loading->report, value_key(body, "type")->at,
                    "type: '%.*s' is not text, number, flag, list or map", STR(type));
    return literal_secret(loading, variable, value_key(body, "default"));
}

/* --- where a value comes from ----------------------------------------------------------------- */

/* What --var and --var-file give; only the plan file itself is given anything. */
static const struct plan_variable *given(const struct loading *loading,
                                         const struct variable *variable) {
    const struct plan_options *options = loading->options;
    if (variable->unit->parent)
        return NULL;
    for (size_t i = options->n_vars; i > 0; i--) /* the last one wins */
        if (str_eq(options->vars[i - 1].name, variable->name))
            return &options->vars[i - 1];
    return NULL;
}

/* A secret may come from a file or from stdin, which are read as one; not from a command line, which
 * every user of the machine can list. */
static const struct value *from_command_line(struct loading *loading,
                                             const struct variable *variable, bool *ok) {
    const struct plan_variable *found = given(loading, variable);
    if (!found || !variable->secret || found->value->at.file > 0)
        return found ? found->value : NULL;
    struct str env = said(variable, "env");
    *ok = fail(loading->report, variable->at,
               "variable '%.*s' is secret: --var would show it to everyone on this machine",
               STR(variable->name));
    hint(loading->report,
         env.len ? "set the environment variable %.*s" : "add 'env: NAME' and set that%.*s",
         STR(env));
    return NULL;
}

/* What stands in a plan file: an input, an environment's, a default; expanded. */
static const struct value *written(struct loading *loading, const struct variable *variable,
                                   bool *ok) {
    const struct value *value = variable->input ? variable->input->value : NULL;
    if (value_is_null(value) && !variable->unit->parent)
        value = value_get(value_key(loading->environment, "variables"), variable->name);
    if (value_is_null(value))
        value = value_key(variable->body, "default");
    if (value_is_null(value))
        return NULL;
    *ok = literal_secret(loading, variable, value);
    value = *ok ? text_expand(loading, NULL, value, variable->secret) : NULL;
    *ok = *ok && value;
    return value;
}

/* The first source that has the value; NULL and *ok: none has. */
static const struct value *find_value(struct loading *loading, const struct variable *variable,
                                      bool *ok) {
    struct str env = said(variable, "env"), file = said(variable, "file");
    const struct value *value = from_command_line(loading, variable, ok);
    if (value || !*ok)
        return value;
    bool has_input = variable->input && !value_is_null(variable->input->value);
    if (!has_input && env.len > 0 && input_env_is_set(loading, env))
        return input_env(loading, env, variable->at, variable->secret);
    value = written(loading, variable, ok);
    if (value || !*ok || file.len == 0)
        return value;
    value = input_file(loading, variable->unit->folder, file,
                       value_key(variable->body, "file")->at, variable->secret);
    *ok = value != NULL;
    return value;
}

/* Nothing has it: a person at a terminal may know a secret. */
static const struct value *asked(struct loading *loading, const struct variable *variable) {
    bool may = variable->secret && !variable->unit->parent;
    return may ? input_asked(loading, variable->name, variable->at) : NULL;
}

static void missing(struct loading *loading, const struct variable *variable) {
    struct str env = said(variable, "env");
    fail(loading->report, variable->at, "variable '%.*s' has no value", STR(variable->name));
    if (variable->unit->parent)
        hint(loading->report, "give it under 'inputs:' where the file is included");
    else if (env.len > 0)
        hint(loading->report, "set the environment variable %.*s", STR(env));
    else if (variable->secret)
        hint(loading->report, "give it with 'env: NAME' or 'file: PATH'");
    if (!variable->secret && !variable->unit->parent)
        hint(loading->report, "give it with --var %.*s=VALUE, or a default", STR(variable->name));
}

/* --- types ------------------------------------------------------------------------------------ */

/* A list or map that came as text (--var, env, file) is YAML. */
static const struct value *parsed(struct loading *loading, const struct variable *variable,
                                  const struct value *value) {
    struct str type = said(variable, "type");
    bool structured = str_is(type, "list") || str_is(type, "map");
    if (!structured || value->kind != VALUE_TEXT)
        return value;
    struct str source = arena_printf(loading->arena, "variable '%.*s'", STR(variable->name));
    uint32_t file = report_source(loading->report, source, value->as.text);
    unit_owns_file(loading, variable->unit, file);
    return yaml_read(loading->arena, value->as.text, file, loading->report);
}

static bool has_type(const struct value *value, struct str type) {
    int64_t number;
    bool flag;
    if (str_is(type, "list") || str_is(type, "map"))
        return value->kind == (str_is(type, "list") ? VALUE_LIST : VALUE_MAP);
    if (str_is(type, "number"))
        return raw_int(value, &number) || value->kind == VALUE_REAL;
    if (str_is(type, "flag"))
        return raw_flag(value, &flag);
    return value->kind == VALUE_TEXT;
}

static const struct value *typed(struct loading *loading, const struct variable *variable,
                                 const struct value *value) {
    struct str type = said(variable, "type");
    const struct value *made = parsed(loading, variable, value);
    if (!made || type.len == 0 || made->kind == VALUE_UNKNOWN || has_type(made, type))
        return made;
    const struct value *input = variable->input ? variable->input->value : NULL;
    fail(loading->report, input ? input->at : variable->at,
         "variable '%.*s': the value is no %.*s", STR(variable->name), STR(type));
    return NULL;
}

/* --- all of them ------------------------------------------------------------------------------ */

static const struct value *compute(struct loading *loading, struct variable *variable) {
    bool ok = true;
    const struct value *value = find_value(loading, variable, &ok);
    if (ok && !value)
        value = asked(loading, variable);
    if (ok && !value)
        missing(loading, variable);
    value = ok && value ? typed(loading, variable, value) : NULL;
    return value && variable->secret ? value_as_secret(loading->secrets, value) : value;
}

const struct value *variable_value(struct loading *loading, struct variable *variable) {
    struct slot *slot = &variable->slot;
    bool ring = slot->state == SLOT_BUSY;
    if (ring || loading->hops >= HOPS_MAX) {
        fail(loading->report, variable->at,
             ring ? "variable '%.*s' is made from itself" : "variable '%.*s' is too many steps away",
             STR(variable->name));
        slot->state = SLOT_FAILED;
    }
    if (slot->state == SLOT_NEW) {
        struct unit *turn = loading->unit;
        loading->unit = variable->unit;
        slot->state = SLOT_BUSY;
        loading->hops++;
        const struct value *value = variable->sound ? compute(loading, variable) : NULL;
        loading->hops--;
        loading->unit = turn;
        *slot = (struct slot){value && slot->state == SLOT_BUSY ? SLOT_DONE : SLOT_FAILED, value};
    }
    return slot->state == SLOT_DONE ? slot->value : NULL;
}

static void hint_variables(struct loading *loading, const struct unit *unit, struct str name) {
    struct str *names = arena_array(loading->arena, struct str, unit->variables.n + 1);
    for (size_t i = 0; i < unit->variables.n; i++)
        names[i] = unit->variables.slots[i].key;
    hint_names(loading->report, loading->arena, name, names, unit->variables.n);
}

/* Values that are given to nothing are typing errors. */
static void check_given(struct loading *loading, const struct unit *unit) {
    for (size_t i = 0; i < loading->options->n_vars; i++) {
        const struct plan_variable *var = &loading->options->vars[i];
        if (map_get(&unit->variables, var->name))
            continue;
        if (var->value->at.file > 0)
            fail(loading->report, var->value->at, "the plan file declares no variable '%.*s'",
                 STR(var->name));
        else
            fail(loading->report, NOWHERE, "--var %.*s: the plan file declares no such variable",
                 STR(var->name));
        hint_variables(loading, unit, var->name);
    }
}

static void check_names(struct loading *loading, const struct unit *unit, const struct value *map,
                        const char *what) {
    if (!map_wanted(loading, map, what))
        return;
    for (size_t i = 0; i < value_count(map); i++) {
        const struct entry *entry = &map->as.map.entries[i];
        if (map_get(&unit->variables, entry->key))
            continue;
        if (unit->parent)
            fail(loading->report, entry->at, "'%.*s' declares no variable '%.*s'",
                 STR(unit->shown), STR(entry->key));
        else
            fail(loading->report, entry->at, "no variable is named '%.*s'", STR(entry->key));
        hint_variables(loading, unit, entry->key);
    }
}

static const struct entry *input_of(const struct value *inputs, struct str name) {
    for (size_t i = 0; inputs && inputs->kind == VALUE_MAP && i < value_count(inputs); i++)
        if (str_eq(inputs->as.map.entries[i].key, name))
            return &inputs->as.map.entries[i];
    return NULL;
}

void variables_declare(struct loading *loading, struct unit *unit) {
    const struct value *declared = value_key(unit->tree, "variables"),
                       *inputs = value_key(unit->inclusion, "inputs");
    if (!map_wanted(loading, declared, "variables"))
        return;
    for (size_t i = 0; i < value_count(declared); i++) {
        const struct entry *entry = &declared->as.map.entries[i];
        struct variable *variable = arena_new(loading->arena, struct variable);
        *variable = (struct variable){.name = entry->key,
                                      .unit = unit,
                                      .at = entry->at,
                                      .body = entry->value,
                                      .input = input_of(inputs, entry->key)};
        variable->sound = read_declaration(loading, variable);
        map_set(&unit->variables, variable->name, variable);
    }
    if (unit->parent) {
        check_names(loading, unit, inputs, "inputs");
        return;
    }
    check_given(loading, unit);
    check_names(loading, unit, value_key(loading->environment, "variables"), "variables");
}

bool plan_variable_is_secret(const struct plan *plan, struct str name) {
    bool secret = false;
    const struct value *declared = value_get(value_key(plan->tree, "variables"), name),
                       *flag = value_key(declared, "secret");
    return flag && raw_flag(flag, &secret) && secret;
}

void variables_finish(struct loading *loading, struct unit *unit) {
    for (size_t i = 0; i < unit->variables.n; i++)
        variable_value(loading, unit->variables.slots[i].value);
}
