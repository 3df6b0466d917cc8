#include "cmd/args.h"

#include <assert.h>

#include "providers/provider.h"

/* What reading collects before the verb is known. */
struct reading {
    struct args *args;
    struct str *words;
    struct str *values[FLAG_COUNT];
    size_t room; /* words or values that one command line can have */
    struct arena *arena;
    struct report *report;
};

/* --- finding flags ---------------------------------------------------------------------------- */

/* Of two flags with one name the verb's own; the first when neither is. */
static int flag_named(struct str name, const struct verb *verb) {
    int found = -1;
    for (int i = 0; i < FLAG_COUNT; i++) {
        if (!str_is(name, flag_rows[i].name))
            continue;
        if (verb && flag_is_for(&flag_rows[i], verb))
            return i;
        found = found < 0 ? i : found;
    }
    return found;
}

/* The verb that was typed, or that stands further on. */
static const struct verb *verb_near(const struct reading *r, int argc, char *const *argv, int i) {
    const struct verb *verb = r->args->n_words ? verb_find(r->words[0]) : NULL;
    for (i++; !verb && r->args->n_words == 0 && i < argc; i++)
        verb = verb_find(str_of(argv[i]));
    return verb;
}

static int flag_lettered(struct str letters) {
    for (int i = 0; letters.len == 1 && i < FLAG_COUNT; i++)
        if (flag_rows[i].letter == letters.at[0])
            return i;
    return -1;
}

/* All flags as they are typed, or those that a verb has; ends with NULL. */
static const char *const *flag_names(const struct verb *verb, struct arena *arena) {
    const char **names = arena_array(arena, const char *, FLAG_COUNT + 1);
    size_t n = 0;
    for (int i = 0; i < FLAG_COUNT; i++)
        if (!verb || flag_is_for(&flag_rows[i], verb))
            names[n++] = arena_printf(arena, "--%s", flag_rows[i].name).at;
    return names;
}

static void hint_flag(struct reading *r, const struct verb *verb, struct str typed) {
    if (!hint_nearest(r->report, typed, flag_names(verb, r->arena)) && verb)
        hint(r->report, "'footing help %s' lists its flags", verb->name);
}

/* --- reading ---------------------------------------------------------------------------------- */

static void keep(struct reading *r, int flag, struct str value) {
    struct given *given = &r->args->flags[flag];
    if (!r->values[flag])
        r->values[flag] = arena_array(r->arena, struct str, r->room);
    r->values[flag][given->n++] = value;
    given->values = r->values[flag];
}

/* One flag at argv[*i]; takes the next argument too when it is the value. The verb that comes later
 * may still not have it. */
static bool read_flag(struct reading *r, int argc, char *const *argv, int *i) {
    struct str typed = str_of(argv[*i]), rest = typed;
    bool is_long = str_starts(typed, S("--"));
    rest = str_from(rest, is_long ? 2 : 1);
    struct str name = str_cut(&rest, '=');
    bool has_value = rest.at != NULL;
    int flag = is_long ? flag_named(name, verb_near(r, argc, argv, *i)) : flag_lettered(name);
    if (flag < 0) {
        typed.len -= has_value ? rest.len + 1 : 0;
        fail(r->report, NOWHERE, "no flag '%.*s'", STR(typed));
        hint_flag(r, r->args->n_words ? verb_find(r->words[0]) : NULL, typed);
        return false;
    }
    const struct flag_row *row = &flag_rows[flag];
    if (row->kind == FLAG_IS_ON && has_value)
        return fail(r->report, NOWHERE, "--%s takes no value", row->name);
    if (row->kind != FLAG_IS_ON && !has_value) {
        if (*i + 1 == argc)
            return fail(r->report, NOWHERE, "--%s needs a value: --%s %s", row->name, row->name,
                        row->value);
        rest = str_of(argv[++*i]);
    }
    keep(r, flag, rest);
    return true;
}

static bool read_all(struct reading *r, int argc, char *const *argv) {
    bool only_words = false;
    for (int i = 0; i < argc; i++) {
        struct str arg = str_of(argv[i]);
        if (!only_words && str_is(arg, "--"))
            only_words = true;
        else if (only_words || arg.len < 2 || arg.at[0] != '-')
            r->words[r->args->n_words++] = arg;
        else if (!read_flag(r, argc, argv, &i))
            return false;
    }
    return true;
}

/* --- against the verb ------------------------------------------------------------------------- */

static bool find_verb(struct reading *r) {
    struct args *args = r->args;
    if (args->n_words == 0 && arg_on(args, FLAG_VERSION))
        args->verb = verb_find(S("version"));
    if (args->n_words == 0)
        return true;
    args->verb = verb_find(r->words[0]);
    if (args->verb) {
        args->words = r->words + 1;
        args->n_words--;
        return true;
    }
    const char *names[64] = {0};
    for (size_t i = 0; i < 63 && verbs[i].name; i++)
        names[i] = verbs[i].name;
    fail(r->report, NOWHERE, "no verb '%.*s'", STR(r->words[0]));
    if (!hint_nearest(r->report, r->words[0], names))
        hint(r->report, "'footing help' lists the verbs");
    return false;
}

static bool check_flags(struct reading *r) {
    const struct verb *verb = r->args->verb;
    for (int i = 0; verb && i < FLAG_COUNT; i++) {
        if (!arg_on(r->args, (enum flag)i) || flag_is_for(&flag_rows[i], verb))
            continue;
        fail(r->report, NOWHERE, "'%s' has no flag '--%s'", verb->name, flag_rows[i].name);
        hint(r->report, "it belongs to: %s", flag_rows[i].verbs);
        return false;
    }
    return true;
}

/* Words that name a file by their look, where a verb could also mean a word of its own. */
static bool looks_like_file(struct str word) {
    return str_find(word, '/') >= 0 || str_ends(word, S(".yaml")) || str_ends(word, S(".yml")) ||
           str_ends(word, S(".json")) || str_ends(word, S(".jsonnet"));
}

static bool take_plan(struct reading *r) {
    struct args *args = r->args;
    const struct verb *verb = args->verb;
    args->plan = arg_text(args, FLAG_FILE);
    if (!verb->takes_plan || args->n_words == 0)
        return true;
    struct str last = args->words[args->n_words - 1];
    bool needed = verb->words_min > 0 && args->n_words == verb->words_min; /* an id may look like a file: shop/web */
    if (needed || (args->n_words <= verb->words_max && !looks_like_file(last)))
        return true;
    if (args->plan.len > 0)
        return fail(r->report, NOWHERE, "two plan files: '%.*s' and '%.*s'", STR(args->plan),
                    STR(last));
    args->plan = last;
    args->n_words--;
    return true;
}

static bool check_words(struct reading *r) {
    const struct args *args = r->args;
    const struct verb *verb = args->verb;
    if (args->n_words > verb->words_max)
        fail(r->report, NOWHERE, "'%s' does not take '%.*s'", verb->name,
             STR(args->words[verb->words_max]));
    else if (args->n_words < verb->words_min)
        fail(r->report, NOWHERE, "'%s' needs more words", verb->name);
    else
        return true;
    hint(r->report, "footing %s%s%s", verb->name, verb->words[0] ? " " : "", verb->words);
    return false;
}

bool args_read(int argc, char *const *argv, struct arena *arena, struct report *report,
               struct args *out) {
    assert(argc >= 0);
    *out = (struct args){0};
    struct reading r = {.args = out, .room = (size_t)argc + 1, .arena = arena, .report = report};
    r.words = arena_array(arena, struct str, r.room);
    out->words = r.words;
    if (!read_all(&r, argc, argv) || !find_verb(&r) || !check_flags(&r))
        return false;
    if (!out->verb || arg_on(out, FLAG_HELP))
        return true;
    return take_plan(&r) && check_words(&r);
}

/* --- asking ----------------------------------------------------------------------------------- */

bool arg_on(const struct args *args, enum flag flag) {
    return args->flags[flag].n > 0;
}

struct str arg_text(const struct args *args, enum flag flag) {
    const struct given *given = &args->flags[flag];
    return given->n ? given->values[given->n - 1] : (struct str){0};
}

bool arg_number(const struct args *args, enum flag flag, double min, double max, double fallback,
                struct report *report, double *out) {
    *out = fallback;
    if (!arg_on(args, flag))
        return true;
    struct str text = arg_text(args, flag);
    char digits[32] = "", *end = digits;
    if (text.len < sizeof digits)
        memcpy(digits, text.at, text.len);
    *out = strtod(digits, &end);
    if (text.len == 0 || end == digits || *end || !(*out >= min && *out <= max))
        return fail(report, NOWHERE, "--%s: '%.*s' is not a number from %g to %g",
                    flag_rows[flag].name, STR(text), min, max);
    return true;
}
