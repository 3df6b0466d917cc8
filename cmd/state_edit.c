/* footing state move, remove: the state itself is changed; no cloud is asked. */
#include "cmd/state.h"

#include <unistd.h>

#include "plans/names.h"

/* A state under its lock, open to write, in a run of its own. */
struct edit {
    struct session *session;
    struct stack stack;
    struct row *rows;
    size_t n;
    int64_t run;
};

/* It is looked for without writing first, so that none is made where none was. */
static bool edit_open(struct edit *edit, const char *verb) {
    struct session *session = edit->session;
    if (!session_stored_stack(session, &edit->stack))
        return false;
    store_close(session->store);
    session->store = store_open(session->state_path.at, false, random_system(), session->clock,
                                &session->report);
    if (!session->store)
        return false;
    session->lock = lock_take(session->store, &edit->stack.key, str_of(verb), &session->report);
    return session->lock && store_rows(session->store, edit->stack.id, &session->arena, &edit->rows,
                                       &edit->n, &session->report);
}

static bool edit_begin(struct edit *edit, const char *verb) {
    struct session *session = edit->session;
    char host[65] = "";
    gethostname(host, sizeof host - 1);
    return store_turn_begin(session->store, &session->report) &&
           store_run_begin(session->store, edit->stack.id, str_of(verb), str_of(host), getpid(),
                           &edit->run, &session->report);
}

/* All of it or, when something failed, nothing: what closes the store drops an open turn. */
static bool edit_end(struct edit *edit) {
    struct session *session = edit->session;
    return store_run_end(session->store, edit->run, RUN_DONE, 0, 0, &session->report) &&
           store_turn_commit(session->store, &session->report);
}

static bool put(struct edit *edit, struct row *row) {
    struct session *session = edit->session;
    return store_row_put(session->store, edit->stack.id, edit->run, row, &session->report);
}

static struct row *row_at(const struct edit *edit, struct str address) {
    for (size_t i = 0; i < edit->n; i++)
        if (str_eq(edit->rows[i].address, address))
            return &edit->rows[i];
    return NULL;
}

static bool unknown(const struct edit *edit, struct str address) {
    struct session *session = edit->session;
    const char **names = arena_array(&session->arena, const char *, edit->n + 1);
    for (size_t i = 0; i < edit->n; i++)
        names[i] = arena_cstr(&session->arena, edit->rows[i].address);
    fail(&session->report, NOWHERE, "the state knows no '%.*s'", STR(address));
    hint_nearest(&session->report, address, names);
    return false;
}

static void tell(struct session *session, const char *before, const struct row *row,
                 const char *after, struct str to) {
    HOLDS(buf_release) struct buf line = {0};
    if (session->show.json) {
        state_list(session, row, 1);
        return;
    }
    buf_adds(&line, before);
    escape_add(&line, row->address);
    buf_adds(&line, " (");
    escape_add(&line, row->physical_id);
    buf_adds(&line, after);
    escape_add(&line, to);
    buf_addc(&line, '\n');
    if (!session->show.quiet)
        show_text(&session->show, &line);
}

/* --- move ------------------------------------------------------------------------------------- */

static bool is_name(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && c != '_' && c != '-' && c != '.' && c != '/')
            return false;
    }
    return name.len > 0 && name.at[0] >= 'a' && name.at[0] <= 'z';
}

/* "net:" or "app:net:", of included files, or nothing. */
static bool is_prefix(struct str prefix) {
    bool ok = true;
    while (prefix.len > 0)
        ok = name_is_good(str_cut(&prefix, ':')) && ok;
    return ok;
}

static bool may_move(const struct edit *edit, struct str from, struct str to) {
    struct report *report = &edit->session->report;
    const struct row *row = row_at(edit, from), *there = row_at(edit, to);
    if (!row)
        return unknown(edit, from);
    if (there)
        return refuse(report, NOWHERE, "'%.*s' is %.*s already", STR(to), STR(there->physical_id));
    struct str name = address_bare(to), type = str_cut(&name, '.');
    if (str_eq(type, row->type) && is_name(name) && is_prefix(address_prefix(to)))
        return true;
    return fail(report, NOWHERE, "'%.*s' is no address of type %.*s, as '%.*s' is", STR(to),
                STR(row->type), STR(from));
}

/* What names the moved one as its neighbour names it by its new address. */
static bool rename_edges(struct edit *edit, struct row *row, struct str from, struct str to) {
    struct arena *arena = &edit->session->arena;
    struct maker edges = {.arena = arena};
    bool changed = false;
    for (size_t i = 0; i < value_count(row->edges); i++) {
        const struct value *edge = value_item(row->edges, i);
        bool its = str_eq(value_str(value_key(edge, "to")), from);
        changed |= its;
        maker_add(&edges, its ? value_with(arena, edge, S("to"), value_text(arena, to)) : edge);
    }
    if (changed)
        row->edges = maker_list(&edges);
    return changed;
}

static bool move(struct edit *edit, struct str from, struct str to) {
    if (!may_move(edit, from, to) || !edit_begin(edit, "state move"))
        return false;
    struct row before = *row_at(edit, from);
    for (size_t i = 0; i < edit->n; i++) {
        struct row *row = &edit->rows[i];
        bool its = str_eq(row->address, from);
        if (its)
            row->address = to;
        if ((rename_edges(edit, row, from, to) || its) && !put(edit, row))
            return false;
    }
    if (!edit_end(edit))
        return false;
    tell(edit->session, "moved ", &before, ") to ", to);
    return true;
}

/* --- remove ----------------------------------------------------------------------------------- */

static bool remove_row(struct edit *edit, struct str address) {
    struct session *session = edit->session;
    const struct row *first = row_at(edit, address);
    if (!first)
        return unknown(edit, address);
    if (!edit_begin(edit, "state remove"))
        return false;
    for (size_t i = 0; i < edit->n; i++)
        if (str_eq(edit->rows[i].address, address) &&
            !store_row_gone(session->store, edit->run, edit->rows[i].id, &session->report))
            return false;
    if (!edit_end(edit))
        return false;
    tell(session, "forgot ", first, "), which stays in the cloud", S(""));
    return true;
}

/* --- the words -------------------------------------------------------------------------------- */

int state_move(struct session *session) {
    struct edit edit = {.session = session};
    if (edit_open(&edit, "state move"))
        move(&edit, session->args.words[1], session->args.words[2]);
    return session_status(session);
}

int state_remove(struct session *session) {
    struct edit edit = {.session = session};
    if (edit_open(&edit, "state remove"))
        remove_row(&edit, session->args.words[1]);
    return session_status(session);
}
