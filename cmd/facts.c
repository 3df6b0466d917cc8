#include "cmd/facts.h"

#include <unistd.h>

#define MY_IP S("my-ip")

static const struct value *ask_cloud(struct session *session, struct str name, struct span at,
                                     struct report *report) {
    const struct value *fact = session->cloud->fact(session->cloud, name, &session->arena, report);
    if (!fact && !report_ok(report))
        note(report, at, "the plan asks for it here");
    return fact;
}

static void show_my_ip(struct session *session, struct str now, struct str kept) {
    HOLDS(buf_release) struct buf line = {0};
    if (session->show.quiet || session->show.json)
        return;
    buf_addf(&line, "my-ip is %.*s", STR(now));
    if (kept.len > 0 && !str_eq(now, kept))
        buf_addf(&line, "; until now it was %.*s", STR(kept));
    buf_addc(&line, '\n');
    show_text(&session->show, &line);
}

/* Once a command: every rule that names it means the same. */
static const struct value *my_ip(struct session *session, struct span at, struct report *report) {
    const struct engine *engine = &session->engine;
    bool somebody = isatty(STDIN_FILENO) && !session->show.json;
    struct str kept = {0};
    if (session->my_ip)
        return session->my_ip;
    if (engine->store && !engine->stack_is_new)
        kept = store_fact(engine->store, engine->stack.id, MY_IP, &session->arena);
    session->my_ip = kept.len > 0 && !somebody ? value_text(&session->arena, kept)
                                               : ask_cloud(session, MY_IP, at, report);
    if (session->my_ip)
        show_my_ip(session, value_str(session->my_ip), kept);
    return session->my_ip;
}

const struct value *session_fact(void *ctx, struct str name, struct span at,
                                 struct report *report) {
    struct session *session = ctx;
    const struct value *fact = str_eq(name, MY_IP) ? my_ip(session, at, report)
                                                   : ask_cloud(session, name, at, report);
    return fact ? value_at(&session->arena, fact, at) : NULL;
}

bool facts_keep(struct session *session) {
    int64_t stack = session->engine.stack.id;
    return !session->my_ip || stack == 0 ||
           store_fact_put(session->store, stack, MY_IP, value_str(session->my_ip),
                          &session->report);
}
