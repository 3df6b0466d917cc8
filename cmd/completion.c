/* footing completion: what a shell offers while one types, from the tables of verbs and flags. */
#include "cmd/session.h"

static void words_add(struct buf *out) {
    for (const struct verb *verb = verbs; verb->name; verb++)
        buf_addf(out, "%s%s", verb == verbs ? "" : " ", verb->name);
}

static void flags_add(const struct verb *verb, struct buf *out) {
    for (int i = 0; i < FLAG_COUNT; i++)
        if (flag_is_for(&flag_rows[i], verb))
            buf_addf(out, "%s--%s", i ? " " : "", flag_rows[i].name);
}

static void bash_add(struct buf *out) {
    buf_adds(out, "_footing() {\n    local word=${COMP_WORDS[COMP_CWORD]} words\n"
                  "    case ${COMP_WORDS[1]} in\n");
    for (const struct verb *verb = verbs; verb->name; verb++) {
        buf_addf(out, "    %s) words='", verb->name);
        flags_add(verb, out);
        buf_adds(out, "' ;;\n");
    }
    buf_adds(out, "    esac\n    [ \"$COMP_CWORD\" = 1 ] && words='");
    words_add(out);
    buf_adds(out, "'\n    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n}\n"
                  "complete -o default -F _footing footing\n");
}

static void zsh_flag_add(const struct flag_row *row, struct buf *out) {
    buf_addf(out, " '--%s[", row->name);
    for (const char *c = row->help; *c; c++) {
        if (*c == '\'')
            buf_adds(out, "'\\''");
        else if (*c == '[' || *c == ']' || *c == ':')
            buf_addf(out, "\\%c", *c);
        else
            buf_addc(out, *c);
    }
    buf_addf(out, "]%s%s'", row->value ? ":" : "", row->value ? row->value : "");
}

static void zsh_add(struct buf *out) {
    buf_adds(out, "#compdef footing\n_footing() {\n    local -a verbs=(");
    for (const struct verb *verb = verbs; verb->name; verb++)
        buf_addf(out, "\n        '%s:%s'", verb->name, verb->help);
    buf_adds(out, ")\n    if (( CURRENT == 2 )); then _describe verb verbs; return; fi\n"
                  "    case $words[2] in\n");
    for (const struct verb *verb = verbs; verb->name; verb++) {
        buf_addf(out, "    %s) _arguments", verb->name);
        for (int i = 0; i < FLAG_COUNT; i++)
            if (flag_is_for(&flag_rows[i], verb))
                zsh_flag_add(&flag_rows[i], out);
        buf_adds(out, " '*:file:_files' ;;\n");
    }
    buf_adds(out, "    esac\n}\ncompdef _footing footing\n");
}

static void fish_add(struct buf *out) {
    for (const struct verb *verb = verbs; verb->name; verb++)
        buf_addf(out, "complete -c footing -n __fish_use_subcommand -a %s -d \"%s\"\n", verb->name,
                 verb->help);
    for (int i = 0; i < FLAG_COUNT; i++) {
        const struct flag_row *row = &flag_rows[i];
        buf_addf(out, "complete -c footing -n '__fish_seen_subcommand_from %s' -l %s%s -d \"%s\"\n",
                 row->verbs ? row->verbs : "(complete -C \"footing \" | string split -f1 \\t)",
                 row->name, row->value ? " -r" : "", row->help);
    }
}

static const struct {
    const char *name;
    void (*add)(struct buf *);
} shells[] = {{"bash", bash_add}, {"zsh", zsh_add}, {"fish", fish_add}};

int verb_completion(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    struct str asked = session->args.words[0];
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        if (!str_is(asked, shells[i].name))
            continue;
        shells[i].add(&text);
        show_raw(&session->show, &text);
        return session_status(session);
    }
    fail(&session->report, NOWHERE, "no completion for '%.*s'", STR(asked));
    hint(&session->report, "bash, zsh or fish");
    return session_status(session);
}
