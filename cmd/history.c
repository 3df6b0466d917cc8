/* footing history: the runs of a stack, as the state remembers them. */
#include "base/json.h"
#include "base/map.h"
#include "cmd/session.h"

/* What became of one address in one run: its versions told together. */
struct fate {
    struct str address, id;
    bool created, deleted;
};

static const char *fate_word(const struct fate *fate) {
    if (fate->created)
        return fate->deleted ? "replace" : "create";
    return fate->deleted ? "delete" : "update";
}

static void changes_add(struct session *session, struct buf *out, const struct value *changes) {
    size_t n = 0;
    struct fate *fates = arena_array(&session->arena, struct fate, value_count(changes) + 1);
    struct map by_address = {0};
    for (size_t i = 0; i < value_count(changes); i++) {
        const struct value *change = value_item(changes, i);
        struct str address = value_str(value_key(change, "address")),
                   what = value_str(value_key(change, "change"));
        struct fate *fate = map_get(&by_address, address);
        if (!fate) {
            fate = &fates[n++];
            fate->address = address;
            map_set(&by_address, address, fate);
        }
        fate->created |= str_is(what, "create");
        fate->deleted |= str_is(what, "delete");
        fate->id = value_str(value_key(change, "id"));
    }
    map_release(&by_address);
    for (size_t i = 0; i < n; i++) {
        buf_addf(out, "    %-8s", fate_word(&fates[i]));
        escape_add(out, fates[i].address);
        buf_adds(out, "  ");
        escape_add(out, fates[i].id);
        buf_addc(out, '\n');
    }
}

/* "3  apply  2026-11-21 07:01:02  done  14 calls" */
static void run_add(struct session *session, struct buf *out, const struct value *run) {
    struct str began = value_str(value_key(run, "began")),
               outcome = value_str(value_key(run, "outcome"));
    bool done = str_is(outcome, "done");
    buf_addf(out, "%lld  ", (long long)value_integer(value_key(run, "run"), 0));
    tone_add(out, &session->show, TONE_BOLD, value_str(value_key(run, "verb")));
    buf_adds(out, "  ");
    escape_add(out, str_slice(began, 0, 10));
    buf_addc(out, ' ');
    escape_add(out, str_slice(began, 11, 19));
    buf_adds(out, " UTC  ");
    tone_add(out, &session->show, done ? TONE_GREEN : TONE_RED, outcome);
    buf_adds(out, "  ");
    count_add(out, (size_t)value_integer(value_key(run, "calls"), 0), "call");
    buf_addc(out, '\n');
    changes_add(session, out, value_key(run, "changes"));
}

int verb_history(struct session *session) {
    struct stack stack;
    const struct value *runs = NULL;
    HOLDS(buf_release) struct buf text = {0};
    if (!session_stored_stack(session, &stack) ||
        !store_history(session->store, stack.id, &session->arena, &runs, &session->report))
        return session_status(session);
    if (session->show.json) {
        json_write(&text, runs, JSON_COMPACT);
        buf_addc(&text, '\n');
        show_raw(&session->show, &text);
        return session_status(session);
    }
    for (size_t i = 0; i < value_count(runs); i++)
        run_add(session, &text, value_item(runs, i));
    show_text(&session->show, &text);
    return session_status(session);
}
