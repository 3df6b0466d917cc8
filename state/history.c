/* What happened to a stack, run by run: for `footing history`. */
#include "state/inside.h"

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
        "SELECT id, verb, host, pid, began_ms, ended_ms, outcome, calls, reads FROM run"
        " WHERE stack = ?1 ORDER BY id",
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
