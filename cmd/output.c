/* footing output: prints a stack's outputs, for people and for other programs. */
#include "base/json.h"
#include "cmd/outputs.h"
#include "cmd/session.h"

/* One output in one form. `text` is its value as text: a text as it is, anything else as JSON. */
struct form {
    const char *name;
    void (*add)(struct buf *, struct str name, struct str text);
    const char *head; /* stands before all of them; NULL: nothing */
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
static void env_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "export %.*s=", STR(name));
    quoted_add(out, text);
    buf_addc(out, '\n');
}

/* For compose and the libraries called dotenv: double quotes, with what they would expand
 * escaped. */
static void dotenv_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "%.*s=\"", STR(name));
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c == '\n') {
            buf_adds(out, "\\n");
            continue;
        }
        if (c == '"' || c == '\\' || c == '$' || c == '`')
            buf_addc(out, '\\');
        buf_addc(out, c);
    }
    buf_adds(out, "\"\n");
}

/* For `docker run --env-file`: it takes lines as they are, without any quoting. */
static void docker_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "%.*s=%.*s\n", STR(name), STR(text));
}

/* For $GITHUB_OUTPUT and $GITHUB_ENV: a here-document where the text has several lines. */
static void github_add(struct buf *out, struct str name, struct str text) {
    if (str_find(text, '\n') < 0)
        buf_addf(out, "%.*s=%.*s\n", STR(name), STR(text));
    else
        buf_addf(out, "%.*s<<footing_end_of_%.*s\n%.*s\nfooting_end_of_%.*s\n", STR(name),
                 STR(name), STR(text), STR(name));
}

/* For `travis env set`: one argument a value, quoted as its shell reads it. */
static void travis_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "travis env set %.*s ", STR(name));
    quoted_add(out, text);
    buf_addc(out, '\n');
}

/* For .ebextensions: environment properties as option settings. */
static void eb_add(struct buf *out, struct str name, struct str text) {
    HOLDS(arena_release) struct arena arena = {.locked = true}; /* it may be a secret */
    buf_addf(out, "    %.*s: ", STR(name));
    json_write(out, value_text(&arena, text), JSON_COMPACT); /* a JSON text is a YAML one */
    buf_addc(out, '\n');
}

static void text_add(struct buf *out, struct str name, struct str text) {
    buf_addf(out, "%.*s = ", STR(name));
    escape_add(out, text);
    buf_addc(out, '\n');
}

/* A new row: how programs of that kind read names and values. */
static const struct form forms[] = {
    {"text", text_add},
    {"env", env_add},
    {"dotenv", dotenv_add},
    {"docker", docker_add},
    {"eb", eb_add, "option_settings:\n  aws:elasticbeanstalk:application:environment:\n"},
    {"github", github_add},
    {"travis", travis_add},
};
#define N_FORMS (sizeof forms / sizeof *forms)

static const struct form *find_form(struct session *session) {
    struct str asked = arg_text(&session->args, FLAG_FORMAT);
    for (size_t i = 0; i < N_FORMS; i++)
        if (str_is(asked, forms[i].name) || (asked.len == 0 && i == 0))
            return &forms[i];
    static const char *const names[] = {"text", "json",   "env",    "dotenv", "docker",
                                        "eb",   "github", "travis", NULL};
    fail(&session->report, NOWHERE, "no output format '%.*s'", STR(asked));
    if (!hint_nearest(&session->report, asked, names))
        hint(&session->report, "text, json, env, dotenv, docker, eb, github or travis");
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

static void show_all(struct session *session, const struct form *form, const struct value *outputs,
                     bool reveal) {
    HOLDS(buf_wipe) struct buf text = {0};
    if (form->head)
        buf_adds(&text, form->head);
    for (size_t i = 0; i < outputs->as.map.n; i++) {
        HOLDS(buf_wipe) struct buf value = {0};
        value_add(&value, outputs->as.map.entries[i].value, reveal);
        form->add(&text, outputs->as.map.entries[i].key, buf_str(&value));
    }
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
    if (outputs && session->args.n_words > 0)
        outputs = pick(session, outputs);
    if (!outputs)
        return session_status(session);
    if (json)
        show_json(session, outputs, reveal);
    else if (session->args.n_words > 0)
        show_one(session, outputs, reveal);
    else
        show_all(session, form, outputs, reveal);
    return session_status(session);
}
