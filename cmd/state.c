/* footing state: what the state knows of a stack; list and show ask no cloud. */
#include "base/json.h"
#include "cmd/state.h"

static const char *status_word(enum row_status status) {
    static const char *const words[] = {[ROW_OK] = "",
                                        [ROW_MAKING] = "unfinished",
                                        [ROW_BROKEN] = "broken",
                                        [ROW_OLD] = "superseded"};
    return words[status];
}

static const struct value *row_json(const struct row *row, bool whole, struct arena *arena) {
    struct maker map = {.arena = arena};
    char made[25];
    time_iso(row->made_ms, made);
    maker_set(&map, S("address"), value_text(arena, row->address));
    maker_set(&map, S("type"), value_text(arena, row->type));
    maker_set(&map, S("id"), value_text(arena, row->physical_id));
    maker_set(&map, S("region"), value_text(arena, row->region));
    maker_set(&map, S("status"),
              value_text(arena, str_of(row->status == ROW_OK ? "ok" : status_word(row->status))));
    maker_set(&map, S("protect"), value_bool(row->protect));
    maker_set(&map, S("keep"), value_bool(row->keep));
    maker_set(&map, S("made"), value_text(arena, str_of(made)));
    if (!whole)
        return maker_map(&map);
    maker_set(&map, S("wanted"), row->wanted ? row->wanted : value_null());
    maker_set(&map, S("seen"), row->seen ? row->seen : value_null());
    maker_set(&map, S("edges"), row->edges ? row->edges : value_null());
    return maker_map(&map);
}

const struct value *state_row(const struct row *row, struct arena *arena) {
    return row_json(row, true, arena);
}

static void show_json(struct session *session, const struct value *value, unsigned form) {
    HOLDS(buf_release) struct buf text = {0};
    json_write(&text, value, form);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
}

void state_list(struct session *session, const struct row *rows, size_t n) {
    struct maker all = {.arena = &session->arena};
    HOLDS(buf_release) struct buf text = {0};
    size_t columns = 0;
    for (size_t i = 0; i < n; i++) {
        size_t needs = str_columns(rows[i].address);
        columns = needs > columns && needs < 60 ? needs : columns;
        maker_add(&all, row_json(&rows[i], false, &session->arena));
    }
    if (session->show.json) {
        show_json(session, maker_list(&all), JSON_COMPACT);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        escape_add(&text, rows[i].address);
        for (size_t c = str_columns(rows[i].address); c < columns; c++)
            buf_addc(&text, ' ');
        buf_adds(&text, "  ");
        escape_add(&text, rows[i].physical_id);
        buf_addf(&text, "%s%s\n", rows[i].status == ROW_OK ? "" : "  ",
                 status_word(rows[i].status));
    }
    show_text(&session->show, &text);
}

static bool show_address(struct session *session, const struct row *rows, size_t n,
                         struct str address) {
    const char **names = arena_array(&session->arena, const char *, n + 1);
    bool found = false;
    for (size_t i = 0; i < n; i++) {
        names[i] = arena_cstr(&session->arena, rows[i].address);
        if (!str_eq(rows[i].address, address))
            continue;
        found = true;
        show_json(session, row_json(&rows[i], true, &session->arena),
                  session->show.json ? JSON_COMPACT : JSON_PRETTY);
    }
    if (found)
        return true;
    fail(&session->report, NOWHERE, "the state knows no '%.*s'", STR(address));
    hint_nearest(&session->report, address, names);
    return false;
}

static int list(struct session *session) {
    struct stack stack;
    struct row *rows;
    size_t n;
    if (session_stored_stack(session, &stack) &&
        store_rows(session->store, stack.id, &session->arena, &rows, &n, &session->report))
        state_list(session, rows, n);
    return session_status(session);
}

static int show(struct session *session) {
    struct stack stack;
    struct row *rows;
    size_t n;
    if (session_stored_stack(session, &stack) &&
        store_rows(session->store, stack.id, &session->arena, &rows, &n, &session->report))
        show_address(session, rows, n, session->args.words[1]);
    return session_status(session);
}

/* A new word: a function that gives the exit status, and a row. */
static const struct word {
    const char *name;
    size_t n_words; /* it and what follows it */
    int (*run)(struct session *);
} words[] = {
    {"list", 1, list},
    {"show", 2, show},
    {"move", 3, state_move},
    {"remove", 2, state_remove},
    {"export", 1, state_export},
    {"import", 1, state_import},
    {"import", 2, state_import},
    {"rekey", 1, state_rekey},
    {"rebuild", 1, state_rebuild},
};

int verb_state(struct session *session) {
    const struct args *args = &session->args;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(args->words[0], words[i].name) && args->n_words == words[i].n_words)
            return words[i].run(session);
    fail(&session->report, NOWHERE, "'state' takes: %s", args->verb->words);
    return session_status(session);
}
