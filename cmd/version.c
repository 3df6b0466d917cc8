/* footing version */
#include "cmd/session.h"

int verb_version(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    if (session->show.json)
        buf_adds(&text, "{\"version\":\"" FOOTING_VERSION "\"}\n");
    else
        buf_adds(&text, "footing " FOOTING_VERSION "\n");
    show_raw(&session->show, &text);
    return session_status(session);
}
