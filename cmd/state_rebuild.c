/* footing state rebuild: the state was lost, the things carry their tags. Reads the cloud, writes
 * the state, sends nothing that changes anything. */
#include "cmd/interrupts.h"
#include "cmd/outputs.h"
#include "cmd/progress.h"
#include "cmd/state.h"
#include "plans/rebuild.h"

#define VERB "state rebuild"

/* --stack NAME alone will do: what no plan file names can still be torn down. */
static bool open_stack(struct session *session) {
    return session_head(session) && (!session->has_plan || session_plan(session)) &&
           session_store(session, true) && session_cloud(session) && session_stack(session, VERB);
}

static bool find(struct session *session, struct rebuilt *rebuilt) {
    struct progress progress;
    if (!session->show.json)
        progress_open(&progress, &session->show, &session->engine, true);
    bool ok = rebuild_find(&session->engine, rebuilt, &session->report);
    if (!session->show.json)
        progress_close(&progress, &session->engine);
    return ok;
}

/* The plan is resolved against what was found: what exists stays where it is. */
static bool resolve(struct session *session, const struct rebuilt *rebuilt) {
    session->rows = arena_array(&session->arena, struct row, rebuilt->n + 1);
    session->n_rows = rebuilt->n;
    for (size_t i = 0; i < rebuilt->n; i++)
        session->rows[i] = rebuilt->known[i].row;
    return !session->has_plan || session_resolve(session);
}

static void tell(struct session *session, const struct rebuilt *rebuilt, bool adopted) {
    HOLDS(buf_release) struct buf text = {0};
    struct row *rows = arena_array(&session->arena, struct row, rebuilt->n + 1);
    for (size_t i = 0; i < rebuilt->n; i++)
        rows[i] = rebuilt->known[i].row;
    for (size_t i = 0; i < rebuilt->n_unread; i++)
        warn(&session->report, NOWHERE, "what the stack has of type %s could not be read",
             rebuilt->unread[i]->type);
    state_list(session, rows, rebuilt->n);
    if (session->show.json || session->show.quiet)
        return;
    tone_adds(&text, &session->show, TONE_GREEN, "done");
    buf_adds(&text, ": the state knows ");
    count_add(&text, rebuilt->n, "resource");
    buf_adds(&text, " again\n");
    if (rebuilt->store.len && !adopted)
        buf_adds(&text, "this state knows other stacks and keeps its own UUID: the next apply "
                        "writes it into the tags\n");
    show_text(&session->show, &text);
}

int state_rebuild(struct session *session) {
    struct rebuilt rebuilt;
    bool adopted = false;
    interrupts_catch();
    if (!open_stack(session) || !find(session, &rebuilt) || !resolve(session, &rebuilt) ||
        !rebuild_write(&session->engine, &rebuilt, session->plan.resources,
                       session->has_plan ? session->plan.n_resources : 0, &adopted,
                       &session->report))
        return session_status(session);
    if (session->has_plan)
        outputs_keep(session);
    tell(session, &rebuilt, adopted);
    return session_status(session);
}
