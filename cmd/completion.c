/* footing completion: what a shell offers while one types, from the tables of verbs, flags, types and examples. Addresses it asks
 * of `footing completion addresses`, which reads the plan file and no cloud. */
#include "cmd/examples.h"
#include "cmd/session.h"
#include "providers/aws/aws.h"

/* --- what may stand where --------------------------------------------------------------------- */

static bool takes_address(const char *words) {
    return words && strstr(words, "ADDR");
}

static void word_add(struct buf *out, struct str word) {
    buf_adds(out, out->len > 0 ? " " : "");
    buf_add(out, word);
}

static void verbs_add(struct buf *out) {
    for (const struct verb *verb = verbs; verb->name; verb++)
        word_add(out, str_of(verb->name));
}

static void types_add(struct buf *out) {
    for (size_t i = 0; aws_provider.composites[i]; i++)
        word_add(out, str_of(aws_provider.composites[i]->sheet->type));
    for (size_t i = 0; i < aws_provider.n_sheets; i++)
        word_add(out, str_of(aws_provider.sheets[i]->type));
}

/* The words of a verb beside flags, files and addresses: examples, topics, and those which its line in the help has in lower case
 * ("list | show ADDR | …"). */
static void words_add(const struct verb *verb, struct buf *out) {
    if (verb->run == verb_new)
        for (const struct example *example = examples; example->name; example++)
            word_add(out, str_of(example->name));
    if (verb->run == verb_help) {
        verbs_add(out);
        types_add(out);
    }
    for (struct str rest = str_of(verb->words); rest.len > 0;) {
        struct str word = str_cut(&rest, ' ');
        while (word.len > 0 && (word.at[word.len - 1] == ']' || word.at[word.len - 1] == '|'))
            word.len--;
        if (word.len > 1 && word.at[0] >= 'a' && word.at[0] <= 'z')
            word_add(out, word);
    }
}

static void flags_add(const struct verb *verb, struct buf *out) {
    for (int i = 0; i < FLAG_COUNT; i++)
        if (flag_is_for(&flag_rows[i], verb))
            buf_addf(out, "%s--%s", out->len > 0 ? " " : "", flag_rows[i].name);
}

/* --- bash ------------------------------------------------------------------------------------- */

static void bash_add(struct buf *out) {
    const char *between = "";
    buf_adds(out, "_footing() {\n    local word=${COMP_WORDS[COMP_CWORD]} "
                  "before=${COMP_WORDS[COMP_CWORD-1]} words\n    case ${COMP_WORDS[1]} in\n");
    for (const struct verb *verb = verbs; verb->name; verb++) {
        HOLDS(buf_release) struct buf words = {0};
        words_add(verb, &words);
        flags_add(verb, &words);
        buf_addf(out, "    %s) words='%s'", verb->name, words.at);
        if (takes_address(verb->words))
            buf_addf(out, "; [[ $word == -* ]] || words+=\" $(footing completion addresses 2>/dev/null)\"");
        buf_adds(out, " ;;\n");
    }
    buf_adds(out, "    esac\n    case $before in\n    ");
    for (int i = 0; i < FLAG_COUNT; i++) {
        if (!takes_address(flag_rows[i].value))
            continue;
        buf_addf(out, "%s--%s", between, flag_rows[i].name);
        between = "|";
    }
    HOLDS(buf_release) struct buf all = {0};
    verbs_add(&all);
    buf_addf(out,
             ") words=$(footing completion addresses 2>/dev/null) ;;\n    esac\n"
             "    [ \"$COMP_CWORD\" = 1 ] && words='%s'\n"
             "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n}\n"
             "complete -o default -F _footing footing\n",
             all.at);
}

/* --- zsh -------------------------------------------------------------------------------------- */

static void zsh_text_add(struct buf *out, const char *text) {
    for (const char *c = text; *c; c++) {
        if (*c == '\'')
            buf_adds(out, "'\\''");
        else if (*c == '[' || *c == ']' || *c == ':')
            buf_addf(out, "\\%c", *c);
        else
            buf_addc(out, *c);
    }
}

static void zsh_flag_add(const struct flag_row *row, struct buf *out) {
    buf_addf(out, " '--%s[", row->name);
    zsh_text_add(out, row->help);
    buf_adds(out, "]");
    if (row->value)
        buf_addf(out, ":%s%s", row->value, takes_address(row->value) ? ":_footing_addresses" : ":_files");
    buf_adds(out, "'");
}

static void zsh_add(struct buf *out) {
    buf_adds(out, "#compdef footing\n_footing_addresses() {\n"
                  "    compadd -- ${(f)\"$(footing completion addresses 2>/dev/null)\"}\n}\n"
                  "_footing() {\n    local -a verbs=(");
    for (const struct verb *verb = verbs; verb->name; verb++) {
        buf_addf(out, "\n        '%s:", verb->name);
        zsh_text_add(out, verb->help);
        buf_addc(out, '\'');
    }
    buf_adds(out, ")\n    if (( CURRENT == 2 )); then _describe verb verbs; return; fi\n"
                  "    case $words[2] in\n");
    for (const struct verb *verb = verbs; verb->name; verb++) {
        HOLDS(buf_release) struct buf words = {0};
        words_add(verb, &words);
        buf_addf(out, "    %s) _arguments", verb->name);
        for (int i = 0; i < FLAG_COUNT; i++)
            if (flag_is_for(&flag_rows[i], verb))
                zsh_flag_add(&flag_rows[i], out);
        if (words.len > 0)
            buf_addf(out, " '2:word:(%s)'", words.at);
        buf_addf(out, " '*:%s' ;;\n",
                 takes_address(verb->words) ? "address:_footing_addresses" : "file:_files");
    }
    buf_adds(out, "    esac\n}\ncompdef _footing footing\n");
}

/* --- fish ------------------------------------------------------------------------------------- */

static void fish_text_add(struct buf *out, const char *text) {
    buf_adds(out, " -d \"");
    for (const char *c = text; *c; c++)
        buf_addf(out, "%s%c", strchr("\"\\$", *c) ? "\\" : "", *c);
    buf_adds(out, "\"\n");
}

static void fish_verb_add(const struct verb *verb, struct buf *out) {
    HOLDS(buf_release) struct buf words = {0};
    words_add(verb, &words);
    buf_addf(out, "complete -c footing -n __fish_use_subcommand -a %s", verb->name);
    fish_text_add(out, verb->help);
    if (words.len > 0)
        buf_addf(out, "complete -c footing -n '__fish_seen_subcommand_from %s' -a '%s'\n",
                 verb->name, words.at);
    if (takes_address(verb->words))
        buf_addf(out, "complete -c footing -n '__fish_seen_subcommand_from %s' -a '(footing completion addresses 2>/dev/null)'\n",
                 verb->name);
}

static void fish_flag_add(const struct flag_row *row, struct buf *out) {
    buf_adds(out, "complete -c footing");
    if (row->verbs)
        buf_addf(out, " -n '__fish_seen_subcommand_from %s'", row->verbs);
    buf_addf(out, " -l %s", row->name);
    if (row->letter)
        buf_addf(out, " -s %c", row->letter);
    if (takes_address(row->value))
        buf_adds(out, " -x -a '(footing completion addresses 2>/dev/null)'");
    else if (row->value)
        buf_adds(out, " -r");
    fish_text_add(out, row->help);
}

static void fish_add(struct buf *out) {
    for (const struct verb *verb = verbs; verb->name; verb++)
        fish_verb_add(verb, out);
    for (int i = 0; i < FLAG_COUNT; i++)
        fish_flag_add(&flag_rows[i], out);
}

/* --- the verb --------------------------------------------------------------------------------- */

/* What --target and its like may be given: composites, then resources. */
static void addresses_add(struct session *session, struct buf *out) {
    const struct plan *plan = &session->plan;
    struct str last = {0};
    for (size_t i = 0; i < plan->n_resources; i++) {
        struct str composite = plan->resources[i].composite;
        if (composite.len > 0 && !str_eq(composite, last))
            buf_addf(out, "%.*s\n", STR(composite));
        last = composite;
        buf_addf(out, "%.*s\n", STR(plan->resources[i].address));
    }
}

static const struct {
    const char *name;
    void (*add)(struct buf *);
} shells[] = {{"bash", bash_add}, {"zsh", zsh_add}, {"fish", fish_add}};

int verb_completion(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    struct str asked = session->args.words[0];
    size_t i = 0, n = sizeof shells / sizeof *shells;
    while (i < n && !str_is(asked, shells[i].name))
        i++;
    if (i < n) {
        shells[i].add(&text);
    } else if (!str_is(asked, "addresses")) {
        fail(&session->report, NOWHERE, "no completion for '%.*s'", STR(asked));
        hint(&session->report, "bash, zsh or fish");
    } else if (session_plan(session)) {
        addresses_add(session, &text);
    }
    show_raw(&session->show, &text);
    return session_status(session);
}
