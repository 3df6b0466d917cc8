/* SQLite: open, migrate, ask. The only part of base that knows SQL; used by state/ and by the sandbox's store.
 *
 * A database is opened 0600 in WAL with synchronous=FULL, foreign keys and secure_delete on. Migrations are an array of SQL
 * texts; user_version says how many have run; a database newer than the program is refused. Opened read-only, nothing is
 * made and nothing migrated: an older one is refused too. */
#ifndef BASE_DB_H
#define BASE_DB_H

#include "base/value.h"

struct sqlite3;
struct sqlite3_stmt;

struct db {
    struct sqlite3 *handle;
    struct db_cached *cached; /* prepared statements by their text */
    size_t n_cached;
    struct str path;
};

/* path ":memory:" for tests. On failure: false and a report entry that names the path and SQLite's reason. */
bool db_open(struct db *, const char *path, bool read_only, const char *const *migrations, size_t n, struct report *);
void db_close(struct db *);
bool db_exec(struct db *, const char *sql, struct report *);
bool db_begin(struct db *, struct report *); /* BEGIN IMMEDIATE */
bool db_commit(struct db *, struct report *);
void db_rollback(struct db *);

/* A prepared statement, reset and ready, with ?1, ?2 … bound from `types`, one letter an argument:
 *   t struct str   c const char * (NULL binds null)   i int64_t   b bool   n (null, no argument)   x struct str as a blob
 * NULL on failure. Kept prepared for the life of the db; do not finalize. */
struct sqlite3_stmt *db_query(struct db *, struct report *, const char *sql, const char *types, ...);
/* Steps: 1 a row, 0 done, -1 failed (reported). The same text asked again while rows are still to come starts that query anew:
 * two loops over one text do not nest. Who stops before 0 says db_done, or this connection keeps its view of the past;
 * db_begin ends every unfinished query. */
int db_step(struct db *, struct sqlite3_stmt *, struct report *);
void db_done(struct sqlite3_stmt *);
/* Runs a statement that gives no rows. */
bool db_run(struct db *, struct report *, const char *sql, const char *types, ...);
struct str db_text(struct sqlite3_stmt *, int column, struct arena *); /* copied into the arena; empty for null */
int64_t db_int(struct sqlite3_stmt *, int column);
bool db_is_null(struct sqlite3_stmt *, int column);
int64_t db_last_id(struct db *);

#endif
