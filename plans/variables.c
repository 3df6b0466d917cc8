/* Variables: what a plan file asks of whoever runs it.
 *
 * A value comes from the first of: --var, the environment variable named by `env`, the chosen
 * environment's `variables`, `default`, the file named by `file`. A secret never stands in the plan
 * file and never on the command line. */
#include "plans/load.h"
#include "plans/names.h"
#include "plans/yaml.h"

static const char *const known_keys[] = {"default", "env",         "file", "secret",
                                         "type",    "description", NULL};

/* A declaration with what it says. */
struct spec {
    struct variable *variable;
    const struct value *body;
    struct str env, file, type;
    const struct value *fallback;
};

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

static bool literal_secret(struct loading *loading, const struct spec *spec,
                           const struct value *value) {
    if (!spec->variable->secret || value_is_null(value) || str_has(value_str(value), S("${")))
        return true;
    fail(loading->report, value->at, "variable '%.*s': a secret cannot stand in the plan file",
         STR(spec->variable->name));
    hint(loading->report, "give it with 'env: NAME' or 'file: PATH'");
    source_mask(loading->report, value->at);
    return false;
}

static bool read_spec(struct loading *loading, const struct entry *entry, struct spec *spec) {
    const struct value *body = entry->value;
    if (body->kind != VALUE_MAP && body->kind != VALUE_NULL) {
        fail(loading->report, body->at, "variable '%.*s': wants a map", STR(entry->key));
        hint(loading->report, "write %.*s: { default: VALUE }", STR(entry->key));
        return false;
    }
    if (!check_keys(loading, body))
        return false;
    const struct value *secret = value_key(body, "secret");
    if (secret && !raw_flag(secret, &spec->variable->secret))
        return fail(loading->report, secret->at, "secret: '%.*s' is not true or false",
                    STR(value_str(secret)));
    spec->body = body;
    spec->env = value_str(value_key(body, "env"));
    spec->file = value_str(value_key(body, "file"));
    spec->type = value_str(value_key(body, "type"));
    spec->fallback = value_key(body, "default");
    if (spec->type.len > 0 && !word_in("text number flag list map", spec->type))
        return fail(loading->report, value_key(body, "type")->at,
                    "type: '%.*s' is not text, number, flag, list or map", STR(spec->type));
    return literal_secret(loading, spec, spec->fallback);
}

/* --- where a value comes from ----------------------------------------------------------------- */

static const struct value *from_command_line(struct loading *loading, const struct spec *spec,
                                             bool *ok) {
    const struct str *vars = loading->options->vars;
    for (size_t i = loading->options->n_vars; i > 0; i--) { /* the last one wins */
        struct str text = vars[i - 1], name = str_cut(&text, '=');
        if (!str_eq(name, spec->variable->name))
            continue;
        if (!spec->variable->secret)
            return value_text(loading->arena, text);
        *ok = fail(loading->report, spec->variable->at,
                   "variable '%.*s' is secret: --var would show it to everyone on this machine",
                   STR(name));
        hint(loading->report,
             spec->env.len ? "set the environment variable %.*s"
                           : "add 'env: NAME' and set that%.*s",
             STR(spec->env));
        return NULL;
    }
    return NULL;
}

static const struct value *from_environment(struct loading *loading, const struct spec *spec,
                                            bool *ok) {
    const struct value *value = value_get(value_key(loading->environment, "variables"),
                                          spec->variable->name);
    if (value_is_null(value))
        return NULL;
    *ok = literal_secret(loading, spec, value);
    return *ok ? value : NULL;
}

/* The first source that has the value; NULL and *ok: none has. */
static const struct value *find_value(struct loading *loading, const struct spec *spec, bool *ok) {
    bool secret = spec->variable->secret;
    const struct value *value = from_command_line(loading, spec, ok);
    if (value || !*ok)
        return value;
    if (spec->env.len > 0 && input_env_is_set(loading, spec->env))
        return input_env(loading, spec->env, spec->variable->at, secret);
    value = from_environment(loading, spec, ok);
    if (!value && *ok && !value_is_null(spec->fallback))
        value = spec->fallback;
    if (value || !*ok) {
        value = value ? text_expand(loading, NULL, value, secret) : NULL;
        *ok = *ok && value;
        return value;
    }
    if (spec->file.len == 0)
        return NULL;
    value = input_file(loading, spec->file, value_key(spec->body, "file")->at, secret);
    *ok = value != NULL;
    return value;
}

static void missing(struct loading *loading, const struct spec *spec) {
    struct str name = spec->variable->name;
    fail(loading->report, spec->variable->at, "variable '%.*s' has no value", STR(name));
    if (spec->env.len > 0)
        hint(loading->report, "set the environment variable %.*s", STR(spec->env));
    else if (spec->variable->secret)
        hint(loading->report, "give it with 'env: NAME' or 'file: PATH'");
    if (!spec->variable->secret)
        hint(loading->report, "give it with --var %.*s=VALUE, or a default", STR(name));
}

/* --- types ------------------------------------------------------------------------------------ */

/* A list or map that came as text (--var, env, file) is YAML. */
static const struct value *parsed(struct loading *loading, const struct spec *spec,
                                  const struct value *value) {
    bool structured = str_is(spec->type, "list") || str_is(spec->type, "map");
    if (!structured || value->kind != VALUE_TEXT)
        return value;
    struct str source = arena_printf(loading->arena, "variable '%.*s'", STR(spec->variable->name));
    return yaml_read(loading->arena, value->as.text,
                     report_source(loading->report, source, value->as.text), loading->report);
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

static const struct value *typed(struct loading *loading, const struct spec *spec,
                                 const struct value *value) {
    const struct value *made = parsed(loading, spec, value);
    if (!made || spec->type.len == 0 || has_type(made, spec->type))
        return made;
    fail(loading->report, spec->variable->at, "variable '%.*s': the value is no %.*s",
         STR(spec->variable->name), STR(spec->type));
    return NULL;
}

/* --- all of them ------------------------------------------------------------------------------ */

static void load_one(struct loading *loading, const struct entry *entry) {
    struct variable *variable = arena_new(loading->arena, struct variable);
    *variable = (struct variable){.name = entry->key, .at = entry->at};
    struct spec spec = {.variable = variable};
    bool ok = read_spec(loading, entry, &spec);
    const struct value *value = ok ? find_value(loading, &spec, &ok) : NULL;
    if (ok && !value)
        missing(loading, &spec);
    variable->value = value ? typed(loading, &spec, value) : NULL;
    if (variable->value && variable->secret)
        variable->value = value_as_secret(loading->secrets, variable->value);
    map_set(&loading->variables, variable->name,
            variable); /* after its value: a default sees what stands above it */
}

static void hint_variables(struct loading *loading, struct str typed_name) {
    struct str *names = arena_array(loading->arena, struct str, loading->variables.n + 1);
    for (size_t i = 0; i < loading->variables.n; i++)
        names[i] = loading->variables.slots[i].key;
    hint_names(loading->report, loading->arena, typed_name, names, loading->variables.n);
}

/* Values that are given to nothing are typing errors. */
static void check_given(struct loading *loading) {
    for (size_t i = 0; i < loading->options->n_vars; i++) {
        struct str text = loading->options->vars[i], name = str_cut(&text, '=');
        if (!text.at)
            fail(loading->report, NOWHERE, "--var %.*s: wants NAME=VALUE", STR(name));
        else if (!map_get(&loading->variables, name)) {
            fail(loading->report, NOWHERE, "--var %.*s: the plan file declares no such variable",
                 STR(name));
            hint_variables(loading, name);
        }
    }
    const struct value *given = value_key(loading->environment, "variables");
    for (size_t i = 0; i < value_count(given) && given->kind == VALUE_MAP; i++) {
        const struct entry *entry = &given->as.map.entries[i];
        if (map_get(&loading->variables, entry->key))
            continue;
        fail(loading->report, entry->at, "no variable is named '%.*s'", STR(entry->key));
        hint_variables(loading, entry->key);
    }
}

void variables_load(struct loading *loading) {
    const struct value *declared = value_key(loading->plan->tree, "variables");
    if (!map_wanted(loading, declared, "variables"))
        return;
    struct maker values = {.arena = loading->arena};
    for (size_t i = 0; i < value_count(declared); i++) {
        const struct entry *entry = &declared->as.map.entries[i];
        load_one(loading, entry);
        const struct variable *variable = map_get(&loading->variables, entry->key);
        if (variable->value)
            maker_set_at(&values, entry->key, entry->at, variable->value);
    }
    check_given(loading);
    loading->plan->variables = maker_map(&values);
}
