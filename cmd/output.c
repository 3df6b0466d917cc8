/* footing output: prints a stack's outputs, for people and for other programs. */
#include "base/json.h"
#include "cmd/outputs.h"
#include "cmd/session.h"

/* One output in one form. `text` is its value as text: a text as it is, anything else as JSON. */
struct form {
    const char *name;
    /* NULL: written; else why this form has no way to say it. */
    const char *(*add)(struct buf *, struct str name, struct str text);
    const char *head;  /* stands before all of them; NULL: nothing */
    bool names_any;    /* a name need not be that of an environment variable */
    bool all_together; /* printed by a function of its own: ecs */
};

static void quoted_add(struct buf *out, struct str text) {
    buf_addc(out, '\'');
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] == '\'')
            buf_adds(out, "'\\''");
        else
            buf_addc(out, text.at[i]);
    }
    buf_addc(out, '\'');
}

/* For `eval` in a shell. */
static const char *env_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "export %.*s=", STR(name));
    quoted_add(out, text);
    buf_addc(out, '\n');
    return NULL;
}

/* Between single quotes everything stands for itself, but what Python's reader still sees there:
 * \\ and ${NAME}. */
static bool fits_single_quotes(struct str text) {
    return str_find(text, '\'') < 0 && str_find(text, '\r') < 0 && !str_has(text, S("${")) &&
           !str_has(text, S("\\\\")) && !str_ends(text, S("\\"));
}

/* Between double quotes the readers agree on \n and \r alone. */
static bool fits_double_quotes(struct str text) {
    return str_find(text, '"') < 0 && str_find(text, '\\') < 0 && str_find(text, '$') < 0 &&
           str_find(text, '`') < 0;
}

/* For compose and the libraries called dotenv (of Python, Node, Ruby): they read quotes
 * differently, so only what all of them read alike is written. */
static const char *dotenv_add(struct buf *out, struct str name, struct str text) {
    bool single = fits_single_quotes(text);
    if (!single && !fits_double_quotes(text))
        return "the readers of .env files have no common way to quote it";
    buf_addf(out, "%.*s=%c", STR(name), single ? '\'' : '"');
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool named = !single && (c == '\n' || c == '\r');
        if (named)
            buf_adds(out, c == '\n' ? "\\n" : "\\r");
        else
            buf_addc(out, c);
    }
    buf_adds(out, single ? "'\n" : "\"\n");
    return NULL;
}

/* For `docker run --env-file`: it takes lines as they are, without any quoting. */
static const char *docker_add(struct buf *out, struct str name, struct str text) {
    if (str_find(text, '\n') >= 0 || str_ends(text, S("\r")))
        return "a file for --env-file holds one line a value";
    buf_addf(out, "%.*s=%.*s\n", STR(name), STR(text));
    return NULL;
}

/* For $GITHUB_OUTPUT and $GITHUB_ENV: a here-document where the text has several lines, whose end
 * is no line of it. */
static const char *github_add(struct buf *out, struct str name, struct str text) {
    if (str_find(text, '\n') < 0 && str_find(text, '\r') < 0) {
        buf_addf(out, "%.*s=%.*s\n", STR(name), STR(text));
        return NULL;
    }
    HOLDS(buf_release) struct buf end = {0};
    buf_addf(&end, "footing_end_of_%.*s", STR(name));
    while (str_has(text, buf_str(&end)))
        buf_addc(&end, '_');
    buf_addf(out, "%.*s<<%s\n%.*s\n%s\n", STR(name), end.at, STR(text), end.at);
    return NULL;
}

/* For `travis env set`: one argument a value, quoted as its shell reads it. */
static const char *travis_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "travis env set %.*s ", STR(name));
    quoted_add(out, text);
    buf_addc(out, '\n');
    return NULL;
}

/* For .ebextensions: environment properties as option settings. */
static const char *eb_add(struct buf *out, struct str name, struct str text) {
    HOLDS(arena_release) struct arena arena = {.locked = true}; /* it may be a secret */
    buf_addf(out, "    %.*s: ", STR(name));
    json_write(out, value_text(&arena, text), JSON_COMPACT); /* a JSON text is a YAML one */
    buf_addc(out, '\n');
    return NULL;
}

static const char *text_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "%.*s = ", STR(name));
    escape_add(out, text);
    buf_addc(out, '\n');
    return NULL;
}

/* A new row: how programs of that kind read names and values. */
static const struct form forms[] = {
    {"text", text_add, .names_any = true},
    {"env", env_add},
    {"dotenv", dotenv_add},
    {"docker", docker_add},
    {"eb", eb_add, "option_settings:\n  aws:elasticbeanstalk:application:environment:\n"},
    {"ecs", .all_together = true},
    {"github", github_add},
    {"travis", travis_add},
};
#define N_FORMS (sizeof forms / sizeof *forms)

static const struct form *find_form(struct session *session) {
    struct str asked = arg_text(&session->args, FLAG_FORMAT);
    for (size_t i = 0; i < N_FORMS; i++)
        if (str_is(asked, forms[i].name) || (asked.len == 0 && i == 0))
            return &forms[i];
    static const char *const names[] = {"text", "json", "env",    "dotenv", "docker",
                                        "eb",   "ecs",  "github", "travis", NULL};
    fail(&session->report, NOWHERE, "no output format '%.*s'", STR(asked));
    if (!hint_nearest(&session->report, asked, names))
        hint(&session->report, "text, json, env, dotenv, docker, eb, ecs, github or travis");
    return NULL;
}

static void value_add(struct buf *out, const struct value *value, bool reveal) {
    if (output_is_secret(value) && !reveal)
        buf_adds(out, "(secret)");
    else if (value && value->has_unknown)
        buf_adds(out, "(known after apply)");
    else if (value && value->kind == VALUE_TEXT)
        buf_add(out, value->as.text);
    else
        json_write(out, value ? value : value_null(), JSON_COMPACT | (reveal ? JSON_REVEAL : 0));
}

static void show_json(struct session *session, const struct value *outputs, bool reveal) {
    HOLDS(buf_wipe) struct buf text = {0};
    struct maker map = {.arena = &session->arena}, secret = {.arena = &session->arena};
    maker_set(&secret, S("$secret"), value_bool(true));
    const struct value *hidden = maker_map(&secret);
    bool whole = outputs->kind == VALUE_MAP && session->args.n_words == 0;
    for (size_t i = 0; whole && i < outputs->as.map.n; i++) {
        const struct entry *entry = &outputs->as.map.entries[i];
        maker_set(&map, entry->key,
                  output_is_secret(entry->value) && !reveal ? hidden : entry->value);
    }
    const struct value *shown = whole                                  ? maker_map(&map)
                                : output_is_secret(outputs) && !reveal ? hidden
                                                                       : outputs;
    json_write(&text, shown, JSON_PRETTY | (reveal ? JSON_REVEAL : 0));
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
}

/* --- for programs ----------------------------------------------------------------------------- */

static bool is_variable_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && (i == 0 || c < '0' || c > '9'))
            return false;
    }
    return name.len > 0;
}

static bool name_fits(struct session *session, const struct form *form, struct str name) {
    if (form->names_any || is_variable_name(name))
        return true;
    fail(&session->report, NOWHERE, "output '%.*s' has no name for an environment variable",
         STR(name));
    hint(&session->report, "letters, digits and '_', no digit first; --format text and json take "
                           "any name");
    return false;
}

/* What a program would take for the value although it is none. */
static bool is_left_out(struct session *session, const struct form *form,
                        const struct entry *entry) {
    if (form->names_any || !entry->value->has_unknown)
        return false;
    warn(&session->report, NOWHERE, "output '%.*s' is left out: it is only known after an apply",
         STR(entry->key));
    return true;
}

static void warn_of_secret(struct session *session, const struct form *form,
                           const struct entry *entry, bool reveal) {
    if (form->names_any || reveal || !output_is_secret(entry->value))
        return;
    warn(&session->report, NOWHERE, "output '%.*s' is secret and stands as '(secret)'",
         STR(entry->key));
    hint(&session->report, "--reveal prints it in clear");
}

static void show_all(struct session *session, const struct form *form, const struct value *outputs,
                     bool reveal) {
    HOLDS(buf_wipe) struct buf text = {0};
    bool ok = true;
    if (form->head)
        buf_adds(&text, form->head);
    for (size_t i = 0; i < outputs->as.map.n; i++) {
        HOLDS(buf_wipe) struct buf value = {0};
        const struct entry *entry = &outputs->as.map.entries[i];
        ok = name_fits(session, form, entry->key) && ok;
        if (is_left_out(session, form, entry))
            continue;
        warn_of_secret(session, form, entry, reveal);
        value_add(&value, entry->value, reveal);
        const char *why_not = form->add(&text, entry->key, buf_str(&value));
        if (!why_not)
            continue;
        ok = fail(&session->report, NOWHERE, "output '%.*s' cannot be printed as %s: %s",
                  STR(entry->key), form->name, why_not);
        hint(&session->report, "--format env can say everything");
    }
    if (ok)
        show_raw(&session->show, &text);
}

/* --- for a task definition -------------------------------------------------------------------- */

/* ECS reads these by itself: a secret of Secrets Manager, a parameter of SSM. */
static bool is_secret_arn(struct str text) {
    struct str parts[6];
    for (size_t i = 0; i < 6; i++)
        parts[i] = i < 5 ? str_cut(&text, ':') : text;
    bool secret = str_is(parts[2], "secretsmanager") && str_starts(parts[5], S("secret:"));
    bool parameter = str_is(parts[2], "ssm") && str_starts(parts[5], S("parameter/"));
    return str_is(parts[0], "arn") && (secret || parameter);
}

static bool ecs_takes(struct session *session, const struct entry *entry) {
    if (!output_is_secret(entry->value))
        return true;
    fail(&session->report, NOWHERE,
         "output '%.*s' is secret, and a task definition shows its environment to whoever reads it",
         STR(entry->key));
    hint(&session->report, "let the output be the ARN of a secret of Secrets Manager or of an SSM "
                           "parameter: ECS reads it from there");
    return false;
}

/* Two lists of a container definition: "environment" and "secrets". */
static void show_ecs(struct session *session, const struct form *form,
                     const struct value *outputs) {
    struct arena *arena = &session->arena;
    struct maker environment = {.arena = arena}, secrets = {.arena = arena}, map = {.arena = arena};
    HOLDS(buf_release) struct buf text = {0};
    bool ok = true;
    for (size_t i = 0; i < outputs->as.map.n; i++) {
        const struct entry *entry = &outputs->as.map.entries[i];
        HOLDS(buf_release) struct buf value = {0};
        ok = name_fits(session, form, entry->key) && ecs_takes(session, entry) && ok;
        if (!ok || is_left_out(session, form, entry))
            continue;
        value_add(&value, entry->value, false);
        struct maker pair = {.arena = arena};
        bool secret = is_secret_arn(buf_str(&value));
        maker_set(&pair, S("name"), value_text(arena, entry->key));
        maker_set(&pair, secret ? S("valueFrom") : S("value"), value_text(arena, buf_str(&value)));
        maker_add(secret ? &secrets : &environment, maker_map(&pair));
    }
    if (!ok)
        return;
    maker_set(&map, S("environment"), maker_list(&environment));
    maker_set(&map, S("secrets"), maker_list(&secrets));
    json_write(&text, maker_map(&map), JSON_PRETTY);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
}

/* One output alone: its bare value, for `$(footing output NAME)`. */
static bool show_one(struct session *session, const struct value *value, bool reveal) {
    HOLDS(buf_wipe) struct buf text = {0};
    if (value->has_unknown)
        return fail(&session->report, NOWHERE, "output '%.*s' is only known after an apply",
                    STR(session->args.words[0]));
    value_add(&text, value, reveal);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
    return true;
}

static const struct value *pick(struct session *session, const struct value *outputs) {
    struct str name = session->args.words[0];
    const struct value *value = value_get(outputs, name);
    if (value)
        return value;
    fail(&session->report, NOWHERE, "no output '%.*s'", STR(name));
    const char **names = arena_array(&session->arena, const char *, outputs->as.map.n + 1);
    for (size_t i = 0; i < outputs->as.map.n; i++)
        names[i] = arena_cstr(&session->arena, outputs->as.map.entries[i].key);
    hint_nearest(&session->report, name, names);
    return NULL;
}

int verb_output(struct session *session) {
    struct stack stack;
    bool reveal = arg_on(&session->args, FLAG_REVEAL);
    bool json = session->show.json || str_is(arg_text(&session->args, FLAG_FORMAT), "json");
    const struct form *form = json ? &forms[0] : find_form(session);
    if (!form || !session_stored_stack(session, &stack))
        return session_status(session);
    const struct value *outputs = outputs_now(session, &stack, reveal);
    const struct value *one = NULL;
    if (outputs && session->args.n_words > 0 && !(one = pick(session, outputs)))
        return session_status(session);
    if (!outputs)
        return session_status(session);
    if (one && !json && form != &forms[0]) {
        struct maker alone = {.arena = &session->arena};
        maker_set(&alone, session->args.words[0], one);
        outputs = maker_map(&alone);
        one = NULL;
    }
    if (json)
        show_json(session, one ? one : outputs, reveal);
    else if (one)
        show_one(session, one, reveal);
    else if (form->all_together)
        show_ecs(session, form, outputs);
    else
        show_all(session, form, outputs, reveal);
    return session_status(session);
}
