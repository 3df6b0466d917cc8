/* Rows: what footing made, version by version. A row's id is the number of its first version and
 * stays through all of them. */
#include "state/inside.h"

#include <assert.h>

#define COLUMNS                                                                               \
    "thing, address, type, region, physical_id, sheet_version, generation, status, protect, " \
    "keep, wanted, seen, edges, made_ms"

static struct row row_of(struct sqlite3_stmt *query, struct arena *arena) {
    return (struct row){
        .id = db_int(query, 0),
        .address = db_text(query, 1, arena),
        .type = db_text(query, 2, arena),
        .region = db_text(query, 3, arena),
        .physical_id = db_text(query, 4, arena),
        .sheet_version = (int)db_int(query, 5),
        .generation = (int)db_int(query, 6),
        .status = (enum row_status)db_int(query, 7),
        .protect = db_int(query, 8) != 0,
        .keep = db_int(query, 9) != 0,
        .wanted = unseal_value(arena, db_text(query, 10, arena)),
        .seen = unseal_value(arena, db_text(query, 11, arena)),
        .edges = unseal_value(arena, db_text(query, 12, arena)),
        .made_ms = db_int(query, 13),
    };
}

bool store_rows(struct store *store, int64_t stack, struct arena *arena, struct row **out,
                size_t *n, struct report *report) {
    *out = NULL;
    *n = 0;
    struct sqlite3_stmt *query = db_query(
        &store->db, report, "SELECT count(*) FROM resource WHERE stack = ?1 AND ended_ms IS NULL",
        "i", stack);
    if (!query || db_step(&store->db, query, report) != 1)
        return false;
    size_t room = (size_t)db_int(query, 0);
    db_done(query);
    query = db_query(&store->db, report,
                     "SELECT " COLUMNS
                     " FROM resource WHERE stack = ?1 AND ended_ms IS NULL ORDER BY thing",
                     "i", stack);
    if (!query)
        return false;
    *out = arena_array(arena, struct row, room);
    int step;
    while ((step = db_step(&store->db, query, report)) == 1) {
        assert(*n < room);
        (*out)[(*n)++] = row_of(query, arena);
    }
    return step == 0;
}

/* --- writing ---------------------------------------------------------------------------------- */

static bool end_version(struct store *store, int64_t run, int64_t row_id, struct report *report) {
    return db_run(
        &store->db, report,
        "UPDATE resource SET ended_ms = ?3, ended_by = ?2 WHERE thing = ?1 AND ended_ms IS NULL",
        "iii", row_id, run, store->clock->wall_ms(store->clock));
}

struct sealed_row {
    struct buf wanted, seen, edges;
};

static bool seal_row(struct store *store, const struct row *row, struct sealed_row *out,
                     struct report *report) {
    return seal_value(store, row->wanted, &out->wanted, report) &&
           seal_value(store, row->seen, &out->seen, report) &&
           seal_value(store, row->edges, &out->edges, report);
}

static bool insert_version(struct store *store, int64_t stack, int64_t run, const struct row *row,
                           const struct sealed_row *sealed, struct report *report) {
    return db_run(
        &store->db, report,
        "INSERT INTO resource (thing, stack, address, type, region, physical_id, sheet_version,"
        " generation, status, protect, keep, wanted, seen, edges, made_ms, by_run, wrote_ms)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        "iittttiiibbtttiii", row->id, stack, row->address, row->type, row->region, row->physical_id,
        (int64_t)row->sheet_version, (int64_t)row->generation, (int64_t)row->status, row->protect,
        row->keep, buf_str(&sealed->wanted), buf_str(&sealed->seen), buf_str(&sealed->edges),
        row->made_ms, run, store->clock->wall_ms(store->clock));
}

/* The number of a thing that is new: one more than any version ever had, so that it is never used
 * twice. */
static bool next_thing(struct store *store, int64_t *thing, struct report *report) {
    struct sqlite3_stmt *query = db_query(&store->db, report,
                                          "SELECT coalesce(max(version), 0) + 1 FROM resource", "");
    if (!query || db_step(&store->db, query, report) != 1)
        return false;
    *thing = db_int(query, 0);
    db_done(query);
    return true;
}

bool store_row_put(struct store *store, int64_t stack, int64_t run, struct row *row,
                   struct report *report) {
    assert(store->in_turn);
    assert(row->address.len > 0 && row->type.len > 0);
    if (!store_may_write(store, report))
        return false;
    bool is_new = row->id == 0;
    if (is_new && !next_thing(store, &row->id, report))
        return false;
    struct sealed_row sealed = {0};
    bool ok = seal_row(store, row, &sealed, report) &&
              (is_new || end_version(store, run, row->id, report)) &&
              insert_version(store, stack, run, row, &sealed, report);
    buf_release(&sealed.wanted);
    buf_release(&sealed.seen);
    buf_release(&sealed.edges);
    if (!ok && is_new)
        row->id = 0;
    return ok;
}

bool store_row_gone(struct store *store, int64_t run, int64_t row_id, struct report *report) {
    assert(row_id > 0);
    return store_may_write(store, report) && end_version(store, run, row_id, report);
}
