/* footing whoami: as whom, and whom, the other verbs would ask. */
#include "base/json.h"
#include "cmd/session.h"
#include "cmd/session_cloud.h"

static void show_json(struct session *session) {
    const struct cloud_identity *who = &session->cloud->who;
    struct arena *arena = &session->arena;
    HOLDS(buf_release) struct buf text = {0};
    struct maker map = {.arena = arena};
    maker_set(&map, S("account"), value_text(arena, who->account));
    if (who->alias.len > 0)
        maker_set(&map, S("alias"), value_text(arena, who->alias));
    maker_set(&map, S("principal"), value_text(arena, who->principal));
    maker_set(&map, S("partition"), value_text(arena, who->partition));
    maker_set(&map, S("region"), value_text(arena, who->region));
    maker_set(&map, S("profile"), value_text(arena, who->profile));
    maker_set(&map, S("realm"), value_text(arena, who->realm));
    maker_set(&map, S("root"), value_bool(who->is_root));
    json_write(&text, maker_map(&map), JSON_COMPACT);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
}

int verb_whoami(struct session *session) {
    if (!session_cloud_alone(session) ||
        !session->cloud->identify(session->cloud, &session->arena, &session->report))
        return session_status(session);
    if (session->show.json) {
        show_json(session);
        return session_status(session);
    }
    HOLDS(buf_release) struct buf text = {0};
    session_line_add(session, &text);
    escape_add(&text, session->cloud->who.principal);
    buf_addc(&text, '\n');
    show_text(&session->show, &text);
    return session_status(session);
}
