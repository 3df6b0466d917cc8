/* footing: from the command line to a verb, and from the verb to an exit status. */
#include <unistd.h>

#include "cmd/help.h"
#include "cmd/interrupts.h"
#include "cmd/session.h"

/* Without a verb, and for --help. */
static int help_instead(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    const struct verb *verb = session->args.verb;
    if (verb)
        help_verb_add(&session->show, verb, &text);
    else
        help_overview_add(&session->show, &text);
    show_text(&session->show, &text);
    return verb || arg_on(&session->args, FLAG_HELP) ? STATUS_DONE : STATUS_FAILED;
}

static int run(struct session *session, int argc, char **argv) {
    bool understood = args_read(argc, argv, &session->arena, &session->report, &session->args);
    show_open(&session->show, &session->args);
    if (!understood)
        return STATUS_FAILED;
    if (!session->args.verb || arg_on(&session->args, FLAG_HELP))
        return help_instead(session);
    return session->args.verb->run(session);
}

int main(int argc, char **argv) {
    static struct session session;
    interrupts_ignore_pipes();
    interrupts_end();
    session_open(&session);
    int status = run(&session, argc > 0 ? argc - 1 : 0, argv + 1);
    session_report(&session);
    if (session.show.broken && status == STATUS_DONE)
        status = STATUS_FAILED;
    if (*interrupts_count() > 1)
        _exit(status); /* out at once, calls may be in flight; all of them are journaled */
    session_close(&session);
    return status;
}
