#include "base/db.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUSY_TIMEOUT_MS = 5000 };

struct db_cached {
    struct str sql; /* as SQLite keeps it */
    uint64_t hash;
    sqlite3_stmt *statement;
};

static bool fail_sqlite(const struct db *db, struct report *report, const char *doing)
{
    fail(report, NOWHERE, "'%.*s': %s: %s", STR(db->path), doing, sqlite3_errmsg(db->handle));
    int code = sqlite3_errcode(db->handle) & 0xff;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        hint(report, "another process is writing to it; try again when that is done");
    else if (code == SQLITE_FULL)
        hint(report, "make room on the disk and run the command again");
    return false;
}

/* --- opening ---------------------------------------------------------------------------------------------------------- */

/* Makes an empty file that only its owner may read, so that SQLite, which would ask the umask, finds it there. One that
 * exists is not even opened: closing it would drop the locks of this process on it. */
static bool make_private(const char *path, struct report *report)
{
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0 && errno == EEXIST)
        return true;
    if (fd < 0)
        return fail(report, NOWHERE, "'%s': cannot create it: %s", path, strerror(errno));
    bool ok = fchmod(fd, 0600) == 0;
    int reason = errno;
    close(fd);
    return ok || fail(report, NOWHERE, "'%s': cannot make it private: %s", path, strerror(reason));
}

/* SQLite refuses a link anywhere in a path. Only the file itself matters here: the folders may well be links, so those are
 * followed before. */
static bool resolve_folder(const char *path, char resolved[PATH_MAX], struct report *report)
{
    const char *slash = strrchr(path, '/');
    char folder[PATH_MAX];
    size_t len = slash ? (size_t)(slash - path) + 1 : 0;
    if (len >= sizeof folder)
        return fail(report, NOWHERE, "'%s': %s", path, strerror(ENAMETOOLONG));
    memcpy(folder, path, len);
    folder[len] = '\0';
    if (realpath(len ? folder : ".", resolved) == NULL)
        return fail(report, NOWHERE, "'%s': %s", path, strerror(errno));
    size_t used = strlen(resolved);
    int n = snprintf(resolved + used, PATH_MAX - used, "/%s", slash ? slash + 1 : path);
    return (size_t)n < PATH_MAX - used || fail(report, NOWHERE, "'%s': %s", path, strerror(ENAMETOOLONG));
}

static bool open_handle(struct db *db, const char *path, bool read_only, struct report *report)
{
    char resolved[PATH_MAX];
    bool in_memory = strcmp(path, ":memory:") == 0;
    if (!in_memory && !resolve_folder(path, resolved, report))
        return false;
    if (!in_memory && !read_only && !make_private(resolved, report))
        return false;
    struct stat there;
    if (!in_memory && lstat(resolved, &there) != 0)
        return fail(report, NOWHERE, "'%s': %s", path, strerror(errno));
    if (!in_memory && S_ISLNK(there.st_mode))
        return fail(report, NOWHERE, "'%s' is a symbolic link, which is not followed", path);
    int flags = SQLITE_OPEN_NOMUTEX | (read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
#ifdef SQLITE_OPEN_NOFOLLOW
    flags |= SQLITE_OPEN_NOFOLLOW;
#endif
    if (sqlite3_open_v2(in_memory ? path : resolved, &db->handle, flags, NULL) != SQLITE_OK)
        return fail_sqlite(db, report, "cannot open it");
    return true;
}

static bool prepare_handle(struct db *db, bool writes_file, struct report *report)
{
    sqlite3_busy_timeout(db->handle, BUSY_TIMEOUT_MS);
    sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
    sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
    if (writes_file && !db_exec(db, "PRAGMA journal_mode = WAL", report))
        return false;
    return db_exec(db, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON", report);
}

static bool read_version(struct db *db, int64_t *version, struct report *report)
{
    struct sqlite3_stmt *statement = db_query(db, report, "PRAGMA user_version", "");
    if (statement == NULL || db_step(db, statement, report) != 1)
        return false;
    *version = db_int(statement, 0);
    db_done(statement);
    return true;
}

static bool knows_format(const struct db *db, int64_t version, size_t n, struct report *report)
{
    if (version <= (int64_t)n)
        return true;
    fail(report, NOWHERE, "'%.*s' was made by a newer footing: its format is %lld, this one knows up to %zu", STR(db->path),
         (long long)version, n);
    hint(report, "use the footing that made it, or a newer one");
    return false;
}

/* One migration, and the count of it, in one transaction. The version is read again inside, as another process may have
 * come first. */
static bool migrate_one(struct db *db, const char *const *migrations, size_t n, int64_t *version, struct report *report)
{
    if (!db_begin(db, report))
        return false;
    bool ok = read_version(db, version, report) && knows_format(db, *version, n, report);
    if (ok && *version < (int64_t)n) {
        char count[64];
        snprintf(count, sizeof count, "PRAGMA user_version = %lld", (long long)*version + 1);
        ok = db_exec(db, migrations[*version], report) && db_exec(db, count, report);
        *version += ok;
    }
    if (!ok) {
        db_rollback(db);
        return false;
    }
    return db_commit(db, report);
}

static bool migrate(struct db *db, bool read_only, const char *const *migrations, size_t n, struct report *report)
{
    int64_t version;
    if (!read_version(db, &version, report) || !knows_format(db, version, n, report))
        return false;
    if (version < (int64_t)n && read_only) {
        fail(report, NOWHERE, "'%.*s' was made by an older footing: its format is %lld, this one reads %zu", STR(db->path),
             (long long)version, n);
        hint(report, "run a verb that makes changes, such as apply: it brings the file up to date");
        return false;
    }
    while (version < (int64_t)n)
        if (!migrate_one(db, migrations, n, &version, report))
            return false;
    return true;
}

bool db_open(struct db *db, const char *path, bool read_only, const char *const *migrations, size_t n, struct report *report)
{
    bool writes_file = !read_only && strcmp(path, ":memory:") != 0;
    *db = (struct db){0};
    size_t len = strlen(path);
    db->path = (struct str){memcpy(must_alloc(len + 1), path, len + 1), len};
    if (open_handle(db, path, read_only, report) && prepare_handle(db, writes_file, report) &&
        migrate(db, read_only, migrations, n, report))
        return true;
    db_close(db);
    return false;
}

void db_close(struct db *db)
{
    for (size_t i = 0; i < db->n_cached; i++)
        sqlite3_finalize(db->cached[i].statement);
    free(db->cached);
    int result = sqlite3_close(db->handle);
    assert(result == SQLITE_OK); /* every statement is one of ours */
    (void)result;
    free((void *)(uintptr_t)db->path.at);
    *db = (struct db){0};
}

/* --- asking ----------------------------------------------------------------------------------------------------------- */

bool db_exec(struct db *db, const char *sql, struct report *report)
{
    if (sqlite3_exec(db->handle, sql, NULL, NULL, NULL) != SQLITE_OK)
        return fail_sqlite(db, report, "cannot use it");
    return true;
}

bool db_begin(struct db *db, struct report *report)
{
    for (size_t i = 0; i < db->n_cached; i++)
        sqlite3_reset(db->cached[i].statement);
    if (sqlite3_exec(db->handle, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
        return fail_sqlite(db, report, "cannot begin to write");
    return true;
}

bool db_commit(struct db *db, struct report *report)
{
    if (sqlite3_exec(db->handle, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
        return fail_sqlite(db, report, "cannot write");
    return true;
}

/* An error may have rolled back by itself; there is nothing left to do then. */
void db_rollback(struct db *db)
{
    if (!sqlite3_get_autocommit(db->handle))
        sqlite3_exec(db->handle, "ROLLBACK", NULL, NULL, NULL);
}

static sqlite3_stmt *prepared(struct db *db, const char *sql, struct report *report)
{
    struct str text = str_of(sql);
    uint64_t hash = str_hash(text);
    for (size_t i = 0; i < db->n_cached; i++)
        if (db->cached[i].hash == hash && str_eq(db->cached[i].sql, text))
            return db->cached[i].statement;
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) {
        fail_sqlite(db, report, "cannot use it");
        return NULL;
    }
    assert(statement != NULL); /* more than a comment */
    bool full = (db->n_cached & (db->n_cached - 1)) == 0; /* room is the next power of two */
    if (full)
        db->cached = must_realloc(db->cached, (db->n_cached ? 2 * db->n_cached : 1) * sizeof *db->cached);
    db->cached[db->n_cached++] = (struct db_cached){str_of(sqlite3_sql(statement)), hash, statement};
    return statement;
}

static int bind_text(sqlite3_stmt *statement, int i, struct str text)
{
    return sqlite3_bind_text64(statement, i, text.at ? text.at : "", text.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static int bind_one(sqlite3_stmt *statement, int i, char type, va_list *args)
{
    struct str text;
    switch (type) {
    case 't':
        text = va_arg(*args, struct str);
        return bind_text(statement, i, text);
    case 'c':
        text = str_of(va_arg(*args, const char *));
        return text.at ? bind_text(statement, i, text) : sqlite3_bind_null(statement, i);
    case 'i':
        return sqlite3_bind_int64(statement, i, va_arg(*args, int64_t));
    case 'b':
        return sqlite3_bind_int(statement, i, va_arg(*args, int) != 0);
    case 'n':
        return sqlite3_bind_null(statement, i);
    default:
        assert(type == 'x');
        text = va_arg(*args, struct str);
        return sqlite3_bind_blob64(statement, i, text.at ? text.at : "", text.len, SQLITE_TRANSIENT);
    }
}

static sqlite3_stmt *query(struct db *db, struct report *report, const char *sql, const char *types, va_list *args)
{
    sqlite3_stmt *statement = prepared(db, sql, report);
    if (statement == NULL)
        return NULL;
    db_done(statement);
    assert((size_t)sqlite3_bind_parameter_count(statement) == strlen(types));
    for (int i = 0; types[i] != '\0'; i++)
        if (bind_one(statement, i + 1, types[i], args) != SQLITE_OK) {
            fail_sqlite(db, report, "cannot use it");
            return NULL;
        }
    return statement;
}

struct sqlite3_stmt *db_query(struct db *db, struct report *report, const char *sql, const char *types, ...)
{
    va_list args;
    va_start(args, types);
    struct sqlite3_stmt *statement = query(db, report, sql, types, &args);
    va_end(args);
    return statement;
}

int db_step(struct db *db, struct sqlite3_stmt *statement, struct report *report)
{
    int result = sqlite3_step(statement);
    if (result == SQLITE_ROW)
        return 1;
    bool done = result == SQLITE_DONE;
    if (!done)
        fail_sqlite(db, report, sqlite3_stmt_readonly(statement) ? "cannot read it" : "cannot write to it");
    db_done(statement);
    return done ? 0 : -1;
}

void db_done(struct sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); /* which may be secrets */
}

bool db_run(struct db *db, struct report *report, const char *sql, const char *types, ...)
{
    va_list args;
    va_start(args, types);
    struct sqlite3_stmt *statement = query(db, report, sql, types, &args);
    va_end(args);
    if (statement == NULL)
        return false;
    int result = db_step(db, statement, report);
    assert(result != 1); /* it gives no rows */
    return result == 0;
}

struct str db_text(struct sqlite3_stmt *statement, int column, struct arena *arena)
{
    const void *at = sqlite3_column_blob(statement, column); /* text as it is stored, blobs too */
    int len = sqlite3_column_bytes(statement, column);
    return at ? arena_str(arena, (struct str){at, (size_t)len}) : (struct str){0};
}

int64_t db_int(struct sqlite3_stmt *statement, int column)
{
    return sqlite3_column_int64(statement, column);
}

bool db_is_null(struct sqlite3_stmt *statement, int column)
{
    return sqlite3_column_type(statement, column) == SQLITE_NULL;
}

int64_t db_last_id(struct db *db)
{
    return sqlite3_last_insert_rowid(db->handle);
}
