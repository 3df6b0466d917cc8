/* footing new: writes a plan file to start from. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "cmd/examples.h"
#include "cmd/session.h"

/* What the first line of an example says, behind its "# ". */
static struct str summary_of(const struct example *example) {
    struct str rest = str_of(example->text), line = str_cut(&rest, '\n');
    return str_starts(line, S("# ")) ? str_from(line, 2) : (struct str){0};
}

static const struct example *find(struct session *session, struct str name) {
    const char **names = arena_array(&session->arena, const char *, 64);
    for (size_t i = 0; examples[i].name; i++) {
        if (str_is(name, examples[i].name))
            return &examples[i];
        names[i < 62 ? i : 62] = examples[i].name;
    }
    fail(&session->report, NOWHERE, "no example '%.*s'", STR(name));
    hint_nearest(&session->report, name, names);
    return NULL;
}

static void list(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    buf_adds(&text, "footing new EXAMPLE writes one of these plan files:\n");
    for (const struct example *example = examples; example->name; example++)
        buf_addf(&text, "  %-14s  %.*s\n", example->name, STR(summary_of(example)));
    show_text(&session->show, &text);
}

static void close_file(FILE **file) {
    if (*file)
        fclose(*file);
}

/* Never over a file that is there. */
static bool write_new(struct session *session, const char *path, const char *content) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0 && errno == EEXIST) {
        fail(&session->report, NOWHERE, "'%s' is there already", path);
        hint(&session->report, "-f FILE writes another one");
        return false;
    }
    HOLDS(close_file) FILE *file = fd >= 0 ? fdopen(fd, "w") : NULL;
    if (!file || fputs(content, file) == EOF || fflush(file) == EOF)
        return fail(&session->report, NOWHERE, "cannot write '%s': %s", path, strerror(errno));
    return true;
}

int verb_new(struct session *session) {
    if (session->args.n_words == 0) {
        list(session);
        return session_status(session);
    }
    const struct example *example = find(session, session->args.words[0]);
    struct str asked = session->args.plan;
    const char *path = asked.len > 0 ? arena_cstr(&session->arena, asked) : "footing.yaml";
    if (!example || !write_new(session, path, example->text))
        return session_status(session);
    HOLDS(buf_release) struct buf text = {0};
    escape_add(&text, str_of(path));
    buf_adds(&text, " is there; look at what it would make: footing plan --sandbox\n");
    if (!session->show.quiet)
        show_text(&session->show, &text);
    return session_status(session);
}
