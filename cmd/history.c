/* footing history: the runs of a stack, as the state remembers them. */
#include "base/json.h"
#include "base/map.h"
#include "cmd/session.h"
#include "cmd/show_value.h"
#include "providers/aws/aws.h"

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
static void run_add(struct session *session, struct buf *out, const struct value *run,
                    bool with_changes) {
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
    if (with_changes)
        changes_add(session, out, value_key(run, "changes"));
}

/* --- one run ---------------------------------------------------------------------------------- */

/* What one run is rendered with. */
struct telling {
    struct session *session;
    struct ids ids; /* of what is there now */
    struct buf *out;
};

static void sign_add(struct telling *telling, const char *sign) {
    tone_adds(telling->out, &telling->session->show,
              *sign == '+'   ? TONE_GREEN
              : *sign == '-' ? TONE_RED
                             : TONE_YELLOW,
              sign);
}

static void atoms_add(struct telling *telling, const struct field *field, const char *sign,
                      const struct value *const *atoms, size_t n) {
    for (size_t i = 0; i < n; i++) {
        buf_adds(telling->out, "          ");
        sign_add(telling, sign);
        atom_line_add(telling->out, &telling->ids, field, atoms[i]);
        buf_addc(telling->out, '\n');
    }
}

static void facet_add(struct telling *telling, const struct field *field,
                      const struct value *before, const struct value *after) {
    struct atoms atoms;
    atoms_between(field->facet, before, after, &telling->session->arena, &atoms);
    buf_addf(telling->out, "        %s\n", field->name);
    atoms_add(telling, field, "+ ", atoms.added, atoms.n_added);
    atoms_add(telling, field, "- ", atoms.changed_from, atoms.n_changed);
    atoms_add(telling, field, "+ ", atoms.changed_to, atoms.n_changed);
    atoms_add(telling, field, "- ", atoms.removed, atoms.n_removed);
}

static void field_add(struct telling *telling, const struct sheet *sheet, struct str name,
                      const struct value *before, const struct value *after) {
    const struct field *field = sheet ? sheet_field(sheet, name) : NULL;
    if (before && after ? value_same(before, after) : before == after)
        return;
    if (field && field->facet && !field->facet->one) {
        facet_add(telling, field, before, after);
        return;
    }
    buf_adds(telling->out, "        ");
    escape_add(telling->out, name);
    buf_adds(telling->out, "  ");
    if (before) {
        value_line_add(telling->out, &telling->ids, field, before);
        buf_adds(telling->out, " -> ");
    }
    value_line_add(telling->out, &telling->ids, field, after);
    buf_addc(telling->out, '\n');
}

/* Tags one by one; the engine's own are of no interest here. */
static void tags_add(struct telling *telling, const struct value *before,
                     const struct value *after) {
    const struct value *sides[] = {after, before};
    for (int side = 0; side < 2; side++)
        for (size_t i = 0; i < value_count(sides[side]); i++) {
            struct str key = sides[side]->as.map.entries[i].key;
            if (str_starts(key, S("footing:")) || (side == 1 && value_get(after, key)))
                continue;
            struct str name = arena_printf(&telling->session->arena, "tag %.*s", STR(key));
            field_add(telling, NULL, name, value_get(before, key), value_get(after, key));
        }
}

static void passage_add(struct telling *telling, const struct value *change) {
    static const char *const signs[][2] = {{"create", "+ "}, {"delete", "- "}, {"move", "> "},
                                           {"update", "~ "}, {"pass", "+ "}};
    const struct sheet *sheet = provider_sheet(&aws_provider, value_str(value_key(change, "type")));
    const struct value *before = value_key(change, "before"), *after = value_key(change, "after");
    struct str what = value_str(value_key(change, "change"));
    buf_adds(telling->out, "    ");
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_is(what, signs[i][0]))
            sign_add(telling, signs[i][1]);
    tone_add(telling->out, &telling->session->show, TONE_BOLD,
             value_str(value_key(change, "address")));
    buf_adds(telling->out, "  ");
    escape_add(telling->out, value_str(value_key(change, "id")));
    if (str_is(what, "move")) {
        buf_adds(telling->out, "  was ");
        escape_add(telling->out, value_str(value_key(change, "from")));
    }
    buf_adds(telling->out, str_is(what, "pass") ? "  made and deleted again\n" : "\n");
    const struct value *sides[] = {after, before};
    for (int side = 0; side < 2 && !str_is(what, "delete"); side++)
        for (size_t i = 0; i < value_count(sides[side]); i++) {
            struct str name = sides[side]->as.map.entries[i].key;
            if (side == 1 && value_get(after, name))
                continue;
            if (str_is(name, "tags"))
                tags_add(telling, value_get(before, name), value_get(after, name));
            else
                field_add(telling, sheet, name, value_get(before, name), value_get(after, name));
        }
}

static void call_add(struct telling *telling, const struct value *call) {
    struct buf *out = telling->out;
    struct str outcome = value_str(value_key(call, "outcome")),
               code = value_str(value_key(call, "code"));
    bool done = str_is(outcome, "done") || str_is(outcome, "moot");
    buf_addf(out, "    %5.*s  %.*s %.*s  ", STR(value_str(value_key(call, "step"))),
             STR(value_str(value_key(call, "service"))),
             STR(value_str(value_key(call, "operation"))));
    escape_add(out, value_str(value_key(call, "address")));
    buf_adds(out, "  ");
    tone_add(out, &telling->session->show, done ? TONE_GREEN : TONE_RED, outcome);
    if (value_key(call, "ms")) {
        buf_adds(out, "  ");
        duration_add(out, value_integer(value_key(call, "ms"), 0));
    }
    if (code.len > 0) {
        buf_adds(out, "  ");
        escape_add(out, code);
        buf_adds(out, ": ");
        escape_add(out, value_str(value_key(call, "message")));
    }
    buf_addc(out, '\n');
}

static bool ids_of_stack(struct telling *telling, const struct stack *stack) {
    struct session *session = telling->session;
    struct row *rows;
    size_t n;
    telling->ids = (struct ids){.arena = &session->arena};
    if (!store_rows(session->store, stack->id, &session->arena, &rows, &n, &session->report))
        return false;
    for (size_t i = 0; i < n; i++)
        map_set(&telling->ids.addresses, rows[i].physical_id, &rows[i].address);
    return true;
}

static bool show_run(struct session *session, const struct stack *stack, struct str word) {
    HOLDS(buf_release) struct buf text = {0};
    struct telling telling = {.session = session, .out = &text};
    const struct value *run = NULL;
    int64_t number = 0;
    if (str_to_int(word, &number) &&
        !store_run_told(session->store, stack->id, number, &session->arena, &run, &session->report))
        return false;
    if (!run) {
        fail(&session->report, NOWHERE, "stack '%.*s' has no run '%.*s'", STR(stack->key.name),
             STR(word));
        hint(&session->report, "'footing history' lists its runs");
        return false;
    }
    if (session->show.json) {
        json_write(&text, run, JSON_COMPACT);
        buf_addc(&text, '\n');
        show_raw(&session->show, &text);
        return true;
    }
    if (!ids_of_stack(&telling, stack))
        return false;
    run_add(session, &text, run, false);
    for (size_t i = 0; i < value_count(value_key(run, "changes")); i++)
        passage_add(&telling, value_item(value_key(run, "changes"), i));
    if (value_count(value_key(run, "sent")) > 0)
        buf_adds(&text, "  calls\n");
    for (size_t i = 0; i < value_count(value_key(run, "sent")); i++)
        call_add(&telling, value_item(value_key(run, "sent"), i));
    show_text(&session->show, &text);
    ids_release(&telling.ids);
    return true;
}

int verb_history(struct session *session) {
    struct stack stack;
    const struct value *runs = NULL;
    HOLDS(buf_release) struct buf text = {0};
    if (!session_stored_stack(session, &stack))
        return session_status(session);
    if (session->args.n_words > 0) {
        show_run(session, &stack, session->args.words[0]);
        return session_status(session);
    }
    if (!store_history(session->store, stack.id, &session->arena, &runs, &session->report))
        return session_status(session);
    if (session->show.json) {
        json_write(&text, runs, JSON_COMPACT);
        buf_addc(&text, '\n');
        show_raw(&session->show, &text);
        return session_status(session);
    }
    for (size_t i = 0; i < value_count(runs); i++)
        run_add(session, &text, value_item(runs, i), true);
    show_text(&session->show, &text);
    return session_status(session);
}
