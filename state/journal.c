/* The journal: runs, and every mutating call that they sent. */
#include "state/inside.h"

#include <assert.h>

/* --- runs ------------------------------------------------------------------------------------- */

bool store_run_begin(struct store *store, int64_t stack, struct str verb, struct str host,
                     int64_t pid, int64_t *run, struct report *report) {
    if (!store_may_write(store, report) ||
        !db_run(&store->db, report,
                "INSERT INTO run (stack, verb, host, pid, began_ms, outcome)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                "ittiii", stack, verb, host, pid, store->clock->wall_ms(store->clock),
                (int64_t)RUN_OPEN))
        return false;
    *run = db_last_id(&store->db);
    return true;
}

bool store_run_end(struct store *store, int64_t run, enum run_outcome outcome, size_t calls,
                   size_t reads, struct report *report) {
    assert(outcome != RUN_OPEN);
    return store_may_write(store, report) &&
           db_run(
               &store->db, report,
               "UPDATE run SET ended_ms = ?2, outcome = ?3, calls = ?4, reads = ?5 WHERE id = ?1",
               "iiiii", run, store->clock->wall_ms(store->clock), (int64_t)outcome, (int64_t)calls,
               (int64_t)reads);
}

/* --- calls ------------------------------------------------------------------------------------ */

bool store_call_sent(struct store *store, struct sent_call *call, struct report *report) {
    assert(store->in_turn);
    assert(call->run > 0 && call->operation.len > 0 && call->call_id.len > 0);
    struct buf context = {0};
    call->sent_ms = store->clock->wall_ms(store->clock);
    bool ok =
        store_may_write(store, report) && seal_value(store, call->context, &context, report) &&
        db_run(&store->db, report,
               "INSERT INTO call (run, step, attempt, address, service, operation, call_id, input,"
               " settle, physical_id, context, sent_ms, outcome)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
               "itittttt" /* up to input */
               "ittii",
               call->run, call->step, (int64_t)call->attempt, call->address, call->service,
               call->operation, call->call_id, call->input, (int64_t)call->settle,
               call->physical_id, buf_str(&context), call->sent_ms, (int64_t)CALL_SENT);
    buf_release(&context);
    if (ok)
        call->id = db_last_id(&store->db);
    return ok;
}

bool store_call_ended(struct store *store, int64_t call, enum call_outcome outcome,
                      struct str answer_id, struct str code, struct str message,
                      struct str request_id, struct report *report) {
    assert(store->in_turn);
    assert(call > 0 && outcome != CALL_SENT);
    return store_may_write(store, report) &&
           db_run(&store->db, report,
                  "UPDATE call SET ended_ms = ?2, outcome = ?3, answer_id = ?4, code = ?5,"
                  " message = ?6, request_id = ?7 WHERE id = ?1",
                  "iiitttt", call, store->clock->wall_ms(store->clock), (int64_t)outcome, answer_id,
                  code, message, request_id);
}

#define CALL_COLUMNS                                                                     \
    "call.id, step, address, service, operation, call_id, input, settle, attempt, run, " \
    "physical_id, context, sent_ms"

static struct sent_call call_of(struct sqlite3_stmt *query, struct arena *arena) {
    return (struct sent_call){
        .id = db_int(query, 0),
        .step = db_text(query, 1, arena),
        .address = db_text(query, 2, arena),
        .service = db_text(query, 3, arena),
        .operation = db_text(query, 4, arena),
        .call_id = db_text(query, 5, arena),
        .input = db_text(query, 6, arena),
        .settle = (int)db_int(query, 7),
        .attempt = (int)db_int(query, 8),
        .run = db_int(query, 9),
        .physical_id = db_text(query, 10, arena),
        .context = unseal_value(arena, db_text(query, 11, arena)),
        .sent_ms = db_int(query, 12),
    };
}

bool store_calls_open(struct store *store, int64_t stack, struct arena *arena,
                      struct sent_call **out, size_t *n, struct report *report) {
    size_t room = 0;
    *out = NULL;
    *n = 0;
    /* the outcomes are spelled out, so that SQLite uses the index that holds open calls alone */
    struct sqlite3_stmt *query = db_query(
        &store->db, report,
        "SELECT " CALL_COLUMNS " FROM call JOIN run ON run.id = call.run"
        " WHERE call.outcome IN (0, 3) AND run.stack = ?1 ORDER BY call.id",
        "i", stack);
    if (!query)
        return false;
    int step;
    while ((step = db_step(&store->db, query, report)) == 1) {
        if (*n == room) {
            struct sent_call *more = arena_array(arena, struct sent_call,
                                                 room = room ? 2 * room : 16);
            if (*n)
                memcpy(more, *out, *n * sizeof *more);
            *out = more;
        }
        (*out)[(*n)++] = call_of(query, arena);
    }
    return step == 0;
}
