/* footing fmt: plan files in their canonical form. */
#include <unistd.h>

#include "cmd/file.h"
#include "cmd/session.h"
#include "plans/format.h"

enum { INPUT_BYTES_MAX = 16 << 20 };

static bool read_input(struct session *session, struct str *text) {
    HOLDS(buf_release) struct buf input = {.max = INPUT_BYTES_MAX};
    char part[16384];
    for (ssize_t n; !input.full && (n = read(STDIN_FILENO, part, sizeof part)) > 0;)
        buf_add(&input, (struct str){part, (size_t)n});
    if (input.full)
        return fail(&session->report, NOWHERE, "more than %d MiB on the standard input",
                    INPUT_BYTES_MAX >> 20);
    *text = arena_str(&session->arena, buf_str(&input));
    return true;
}

static bool refuse_jsonnet(struct session *session, struct str path) {
    if (!str_ends(path, S(".jsonnet")) && !str_ends(path, S(".libsonnet")))
        return true;
    fail(&session->report, NOWHERE, "'%.*s' is Jsonnet, and fmt writes YAML", STR(path));
    hint(&session->report, "jsonnetfmt -i %.*s", STR(path));
    return false;
}

static bool read_any(struct session *session, struct str path, struct str *text) {
    if (str_is(path, "-"))
        return read_input(session, text);
    return refuse_jsonnet(session, path) &&
           file_read(path, &session->arena, &session->report, text);
}

static void name_show(struct session *session, struct str path) {
    HOLDS(buf_release) struct buf line = {0};
    if (session->show.quiet)
        return;
    escape_add(&line, path);
    buf_addc(&line, '\n');
    show_raw(&session->show, &line);
}

/* Whether the file is, or by now is, as it should be. */
static bool format_one(struct session *session, struct str path) {
    bool only_check = arg_on(&session->args, FLAG_ONLY_CHECK), is_input = str_is(path, "-");
    struct str text = {0}, made = {0}, name = is_input ? S("<stdin>") : path;
    if (!read_any(session, path, &text))
        return false;
    uint32_t source = report_source(&session->report, name, text);
    if (!format_text(&session->arena, text, source, &session->report, &made))
        return false;
    bool same = str_eq(text, made);
    if (is_input && !only_check) {
        HOLDS(buf_release) struct buf out = {0};
        buf_add(&out, made);
        show_raw(&session->show, &out);
        return true;
    }
    if (!same && !only_check && !file_replace(path, made, &session->arena, &session->report))
        return false;
    if (!same)
        name_show(session, name);
    return same || !only_check;
}

int verb_fmt(struct session *session) {
    const struct args *args = &session->args;
    bool fine = true;
    if (args->n_words == 0)
        fine = format_one(session, args->plan.len > 0 ? args->plan : S("footing.yaml"));
    for (size_t i = 0; i < args->n_words; i++)
        fine = format_one(session, args->words[i]) && fine;
    return fine ? session_status(session) : STATUS_FAILED;
}
