/* footing validate: reads the plan file and says all its mistakes. Asks no cloud. */
#include "base/json.h"
#include "cmd/session.h"

static void show_json(struct session *session, bool valid) {
    HOLDS(buf_release) struct buf text = {0};
    struct maker map = {.arena = &session->arena};
    maker_set(&map, S("valid"), value_bool(valid));
    maker_set(&map, S("errors"), value_int(&session->arena, (int64_t)session->report.errors));
    maker_set(&map, S("resources"), value_int(&session->arena, (int64_t)session->plan.n_resources));
    json_write(&text, maker_map(&map), JSON_COMPACT);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
}

int verb_validate(struct session *session) {
    bool valid = session_plan(session);
    if (session->show.json) {
        show_json(session, valid);
    } else if (valid && !session->show.quiet) {
        HOLDS(buf_release) struct buf text = {0};
        escape_add(&text, session->options.path);
        buf_adds(&text, " is right: stack '");
        escape_add(&text, session->plan.stack);
        buf_adds(&text, "', ");
        count_add(&text, session->plan.n_resources, "resource");
        buf_addc(&text, '\n');
        show_text(&session->show, &text);
    }
    return session_status(session);
}
