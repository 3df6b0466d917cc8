/* How long things take, by realm: what waits and progress expect. */
#include "state/inside.h"

#include <assert.h>

/* The median is of the latest few, so that it follows the cloud. */
#define LATEST 15

bool store_timing_add(struct store *store, struct str realm, struct str what, int64_t ms,
                      struct report *report) {
    assert(ms >= 0);
    return store_may_write(store, report) &&
           db_run(&store->db, report, "INSERT INTO timing (realm, what, ms) VALUES (?1, ?2, ?3)",
                  "tti", realm, what, ms) &&
           db_run(&store->db, report,
                  "DELETE FROM timing WHERE realm = ?1 AND what = ?2 AND id <="
                  " (SELECT id FROM timing WHERE realm = ?1 AND what = ?2"
                  " ORDER BY id DESC LIMIT 1 OFFSET ?3)",
                  "tti", realm, what, (int64_t)LATEST);
}

int64_t store_timing_median(struct store *store, struct str realm, struct str what,
                            int64_t fallback_ms) {
    struct arena arena = {0};
    struct report ignored = {
        .arena = &arena}; /* a time that cannot be read is a time that is not known */
    struct sqlite3_stmt *query = db_query(
        &store->db, &ignored, "SELECT ms FROM timing WHERE realm = ?1 AND what = ?2 ORDER BY ms",
        "tt", realm, what);
    int64_t times[LATEST];
    size_t n = 0;
    while (query && n < LATEST && db_step(&store->db, query, &ignored) == 1)
        times[n++] = db_int(query, 0);
    if (query)
        db_done(query);
    arena_release(&arena);
    return n ? times[n / 2] : fallback_ms;
}
