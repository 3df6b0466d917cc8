/* What happened to a stack, run by run: for `footing history`. */
#include "state/inside.h"

#define RUN_COLUMNS "id, verb, host, pid, began_ms, ended_ms, outcome, calls, reads"

static const char *outcome_name(int64_t outcome) {
    static const char *const names[] = {[RUN_OPEN] = "open",
                                        [RUN_DONE] = "done",
                                        [RUN_FAILED] = "failed",
                                        [RUN_INTERRUPTED] = "interrupted"};
    return outcome >= 0 && outcome < (int64_t)(sizeof names / sizeof *names) ? names[outcome]
                                                                             : "open";
}

static void set_time(struct maker *maker, struct str key, int64_t wall_ms) {
    char text[25];
    time_iso(wall_ms, text);
    maker_set(maker, key, value_text(maker->arena, str_of(text)));
}

/* What became of a thing in a run, by its versions: the first one makes it, an end without a next
 * one takes it away. */
static bool changes_of(struct store *store, int64_t run, struct arena *arena,
                       const struct value **out, struct report *report) {
    struct maker changes = {.arena = arena};
    struct sqlite3_stmt *query = db_query(
        &store->db, report,
        "SELECT address, CASE WHEN version = thing THEN 'create' ELSE 'update' END, version AS at,"
        " physical_id FROM resource WHERE by_run = ?1 UNION ALL"
        " SELECT address, 'delete', version, physical_id FROM resource AS last WHERE ended_by = ?1"
        " AND NOT EXISTS (SELECT 1 FROM resource WHERE thing = last.thing AND"
        " version > last.version) ORDER BY at",
        "i", run);
    int step = query ? 1 : -1;
    while (step == 1 && (step = db_step(&store->db, query, report)) == 1) {
        struct maker change = {.arena = arena};
        maker_set(&change, S("address"), value_text(arena, db_text(query, 0, arena)));
        maker_set(&change, S("change"), value_text(arena, db_text(query, 1, arena)));
        maker_set(&change, S("id"), value_text(arena, db_text(query, 3, arena)));
        maker_add(&changes, maker_map(&change));
    }
    *out = maker_list(&changes);
    return step == 0;
}

static const struct value *run_of(struct sqlite3_stmt *query, struct arena *arena) {
    struct maker run = {.arena = arena};
    maker_set(&run, S("run"), value_int(arena, db_int(query, 0)));
    maker_set(&run, S("verb"), value_text(arena, db_text(query, 1, arena)));
    maker_set(&run, S("host"), value_text(arena, db_text(query, 2, arena)));
    maker_set(&run, S("pid"), value_int(arena, db_int(query, 3)));
    set_time(&run, S("began"), db_int(query, 4));
    if (!db_is_null(query, 5))
        set_time(&run, S("ended"), db_int(query, 5));
    maker_set(&run, S("outcome"), value_text(arena, str_of(outcome_name(db_int(query, 6)))));
    maker_set(&run, S("calls"), value_int(arena, db_int(query, 7)));
    maker_set(&run, S("read_calls"), value_int(arena, db_int(query, 8)));
    return maker_map(&run);
}

bool store_history(struct store *store, int64_t stack, struct arena *arena,
                   const struct value **runs, struct report *report) {
    struct maker plain = {.arena = arena}, told = {.arena = arena};
    struct sqlite3_stmt *query = db_query(
        &store->db, report,
        "SELECT " RUN_COLUMNS " FROM run WHERE stack = ?1 ORDER BY id",
        "i", stack);
    int step = query ? 1 : -1;
    while (step == 1 && (step = db_step(&store->db, query, report)) == 1)
        maker_add(&plain, run_of(query, arena));
    const struct value *list = maker_list(&plain);
    for (size_t i = 0; step == 0 && i < value_count(list); i++) {
        const struct value *run = value_item(list, i), *changes;
        if (!changes_of(store, value_integer(value_key(run, "run"), 0), arena, &changes, report))
            return false;
        maker_add(&told, value_with(arena, run, S("changes"), changes));
    }
    *runs = maker_list(&told);
    return step == 0;
}

/* --- one run ---------------------------------------------------------------------------------- */

/* What stood before a run, and what it left: the versions of one thing told together. */
struct passage {
    struct maker map;
    bool made, gone;
    struct str first, last; /* addresses */
};

static void end_passage(struct passage *passage, struct maker *changes) {
    struct arena *arena = changes->arena;
    if (passage->map.n == 0)
        return;
    const char *what = passage->made && passage->gone             ? "pass"
                       : passage->made                            ? "create"
                       : passage->gone                            ? "delete"
                       : !str_eq(passage->first, passage->last) ? "move"
                                                                  : "update";
    maker_set(&passage->map, S("change"), value_text(arena, str_of(what)));
    maker_add(changes, maker_map(&passage->map));
    *passage = (struct passage){.map = {.arena = arena}};
}

static void add_version(struct passage *passage, struct sqlite3_stmt *query, int64_t run) {
    struct arena *arena = passage->map.arena;
    struct str address = db_text(query, 1, arena);
    bool ours = db_int(query, 5) == run, first = passage->map.n == 0;
    passage->made |= first && ours;
    passage->gone = !db_is_null(query, 6) && db_int(query, 6) == run;
    passage->first = first ? address : passage->first;
    passage->last = address;
    if (first && !ours)
        maker_set(&passage->map, S("from"), value_text(arena, address));
    maker_set(&passage->map, S("address"), value_text(arena, address));
    maker_set(&passage->map, S("type"), value_text(arena, db_text(query, 2, arena)));
    maker_set(&passage->map, S("id"), value_text(arena, db_text(query, 3, arena)));
    maker_set(&passage->map, ours ? S("after") : S("before"),
              unseal_value(arena, db_text(query, 4, arena)));
}

static bool passages_of(struct store *store, int64_t run, struct arena *arena,
                        const struct value **out, struct report *report) {
    struct maker changes = {.arena = arena};
    struct passage passage = {.map = {.arena = arena}};
    int64_t thing = 0;
    struct sqlite3_stmt *query =
        db_query(&store->db, report,
                 "SELECT thing, address, type, physical_id, wanted, by_run, ended_by FROM resource"
                 " WHERE by_run = ?1 OR ended_by = ?1 ORDER BY thing, version",
                 "i", run);
    int step = query ? 1 : -1;
    while (step == 1 && (step = db_step(&store->db, query, report)) == 1) {
        if (db_int(query, 0) != thing)
            end_passage(&passage, &changes);
        thing = db_int(query, 0);
        add_version(&passage, query, run);
    }
    end_passage(&passage, &changes);
    *out = maker_list(&changes);
    return step == 0;
}

static const struct value *call_told(struct sqlite3_stmt *query, struct arena *arena) {
    static const char *const outcomes[] = {
        [CALL_SENT] = "sent",         [CALL_DONE] = "done",
        [CALL_REFUSED] = "refused",   [CALL_LOST] = "lost",
        [CALL_SETTLED_DONE] = "done", [CALL_SETTLED_NOT] = "never arrived",
        [CALL_SETTLED_MOOT] = "moot"};
    static const char *const texts[] = {"step", "address", "service", "operation",
                                        "id",   "code",    "message", "request"};
    struct maker call = {.arena = arena};
    int64_t outcome = db_int(query, 8);
    for (int i = 0; i < 8; i++) {
        struct str text = db_text(query, i, arena);
        if (text.len > 0)
            maker_set(&call, str_of(texts[i]), value_text(arena, text));
    }
    bool known = outcome >= 0 && outcome < (int64_t)(sizeof outcomes / sizeof *outcomes);
    maker_set(&call, S("outcome"), value_text(arena, str_of(known ? outcomes[outcome] : "sent")));
    set_time(&call, S("sent"), db_int(query, 9));
    if (!db_is_null(query, 10))
        maker_set(&call, S("ms"), value_int(arena, db_int(query, 10) - db_int(query, 9)));
    return maker_map(&call);
}

static bool calls_of(struct store *store, int64_t run, struct arena *arena,
                     const struct value **out, struct report *report) {
    struct maker calls = {.arena = arena};
    struct sqlite3_stmt *query =
        db_query(&store->db, report,
                 "SELECT step, address, service, operation, answer_id, code, message, request_id,"
                 " outcome, sent_ms, ended_ms FROM call WHERE run = ?1 ORDER BY id",
                 "i", run);
    int step = query ? 1 : -1;
    while (step == 1 && (step = db_step(&store->db, query, report)) == 1)
        maker_add(&calls, call_told(query, arena));
    *out = maker_list(&calls);
    return step == 0;
}

bool store_run_told(struct store *store, int64_t stack, int64_t run, struct arena *arena,
                    const struct value **out, struct report *report) {
    *out = NULL;
    struct sqlite3_stmt *query =
        db_query(&store->db, report, "SELECT " RUN_COLUMNS " FROM run WHERE stack = ?1 AND id = ?2",
                 "ii", stack, run);
    int step = query ? db_step(&store->db, query, report) : -1;
    if (step != 1)
        return step == 0;
    const struct value *told = run_of(query, arena), *changes, *calls;
    db_done(query);
    if (!passages_of(store, run, arena, &changes, report) ||
        !calls_of(store, run, arena, &calls, report))
        return false;
    told = value_with(arena, told, S("changes"), changes);
    *out = value_with(arena, told, S("sent"), calls);
    return true;
}

bool store_row_told(struct store *store, int64_t row_id, struct arena *arena,
                    const struct value **made, const struct value **changed,
                    struct report *report) {
    struct maker runs = {.arena = arena};
    struct sqlite3_stmt *query =
        db_query(&store->db, report,
                 "SELECT " RUN_COLUMNS " FROM run WHERE id IN"
                 " (SELECT min(by_run) FROM resource WHERE thing = ?1 UNION"
                 "  SELECT max(by_run) FROM resource WHERE thing = ?1) ORDER BY id",
                 "i", row_id);
    int step = query ? 1 : -1;
    while (step == 1 && (step = db_step(&store->db, query, report)) == 1)
        maker_add(&runs, run_of(query, arena));
    const struct value *list = maker_list(&runs);
    size_t n = value_count(list);
    *made = n ? value_item(list, 0) : NULL;
    *changed = n ? value_item(list, n - 1) : NULL;
    return step == 0;
}
