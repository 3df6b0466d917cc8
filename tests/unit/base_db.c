/* base/db.h: files are private, migrations run once, versions are told apart, statements are kept. */
#include "base/db.h"

#include <setjmp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static const char *const first[] = {"CREATE TABLE pair (name TEXT NOT NULL, number INTEGER, extra BLOB) STRICT"};
static const char *const second[] = {"CREATE TABLE pair (name TEXT NOT NULL, number INTEGER, extra BLOB) STRICT",
                                     "CREATE TABLE more (id INTEGER PRIMARY KEY); INSERT INTO more DEFAULT VALUES"};
static const char *const broken[] = {"CREATE TABLE pair (name TEXT NOT NULL, number INTEGER, extra BLOB) STRICT",
                                     "CREATE TABLE half (id INTEGER); nonsense"};

struct fixture {
    struct arena arena;
    struct report report;
    char folder[64], path[128];
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    f->report.arena = &f->arena;
    const char *tmp = getenv("TMPDIR");
    snprintf(f->folder, sizeof f->folder, "%s/base-db-XXXXXX", tmp && strlen(tmp) < 40 ? tmp : "/tmp");
    if (mkdtemp(f->folder) == NULL)
        return -1;
    snprintf(f->path, sizeof f->path, "%s/t.db", f->folder);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    static const char *const suffixes[] = {"", "-wal", "-shm", ".link"};
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
        char path[160];
        snprintf(path, sizeof path, "%s%s", f->path, suffixes[i]);
        unlink(path);
    }
    int result = rmdir(f->folder);
    arena_release(&f->arena);
    free(f);
    return result;
}

static void must_open(struct fixture *f, struct db *db)
{
    assert_true(db_open(db, f->path, false, first, 1, &f->report));
}

static int64_t ask_int(struct fixture *f, struct db *db, const char *sql)
{
    struct sqlite3_stmt *rows = db_query(db, &f->report, sql, "");
    assert_non_null(rows);
    assert_int_equal(db_step(db, rows, &f->report), 1);
    int64_t n = db_int(rows, 0);
    db_done(rows);
    return n;
}

static struct str last_text(const struct fixture *f)
{
    return f->report.n ? f->report.items[f->report.n - 1].text : S("");
}

static void makes_a_private_file_whatever_the_umask(void **state)
{
    struct fixture *f = *state;
    struct db db;
    struct stat there;
    mode_t before = umask(0);
    must_open(f, &db);
    umask(before);
    assert_int_equal(stat(f->path, &there), 0);
    assert_int_equal(there.st_mode & 0777, 0600);
    db_close(&db);
}

static void writes_durably_and_wipes(void **state)
{
    struct fixture *f = *state;
    struct db db;
    must_open(f, &db);
    struct sqlite3_stmt *rows = db_query(&db, &f->report, "PRAGMA journal_mode", "");
    assert_int_equal(db_step(&db, rows, &f->report), 1);
    assert_true(str_is(db_text(rows, 0, &f->arena), "wal"));
    db_done(rows);
    assert_int_equal(ask_int(f, &db, "PRAGMA synchronous"), 2);
    assert_int_equal(ask_int(f, &db, "PRAGMA foreign_keys"), 1);
    assert_int_equal(ask_int(f, &db, "PRAGMA secure_delete"), 1);
    db_close(&db);
}

static void binds_and_reads_every_type(void **state)
{
    struct fixture *f = *state;
    struct db db;
    assert_true(db_open(&db, ":memory:", false, first, 1, &f->report));
    const char *insert = "INSERT INTO pair VALUES (?1, ?2, ?3)";
    assert_true(db_run(&db, &f->report, insert, "tix", S("one"), INT64_MIN, ((struct str){"a\0b", 3})));
    assert_true(db_run(&db, &f->report, insert, "cbn", "two", true));
    assert_true(db_run(&db, &f->report, insert, "tnx", ((struct str){0}), ((struct str){0})));
    assert_int_equal(db_last_id(&db), 3);
    struct sqlite3_stmt *rows = db_query(&db, &f->report, "SELECT * FROM pair ORDER BY rowid", "");
    assert_int_equal(db_step(&db, rows, &f->report), 1);
    assert_true(str_is(db_text(rows, 0, &f->arena), "one"));
    assert_true(db_int(rows, 1) == INT64_MIN);
    assert_true(str_eq(db_text(rows, 2, &f->arena), (struct str){"a\0b", 3}));
    assert_int_equal(db_step(&db, rows, &f->report), 1);
    assert_int_equal(db_int(rows, 1), 1);
    assert_true(db_is_null(rows, 2));
    assert_int_equal(db_step(&db, rows, &f->report), 1);
    assert_false(db_is_null(rows, 0));
    assert_true(db_is_null(rows, 1));
    assert_false(db_is_null(rows, 2));
    assert_int_equal(db_text(rows, 0, &f->arena).len, 0);
    assert_int_equal(db_step(&db, rows, &f->report), 0);
    assert_false(db_run(&db, &f->report, insert, "cin", NULL, (int64_t)1)); /* NOT NULL */
    assert_true(str_has(last_text(f), S("NOT NULL")));
    db_close(&db);
}

static void keeps_statements_and_starts_them_anew(void **state)
{
    struct fixture *f = *state;
    struct db db;
    assert_true(db_open(&db, ":memory:", false, first, 1, &f->report));
    for (int64_t i = 0; i < 100; i++)
        assert_true(db_run(&db, &f->report, "INSERT INTO pair VALUES ('x', ?1, NULL)", "i", i));
    size_t n = db.n_cached;
    struct sqlite3_stmt *once = NULL;
    for (int i = 0; i < 3; i++) {
        struct sqlite3_stmt *rows = db_query(&db, &f->report, "SELECT number FROM pair WHERE number > ?1", "i", (int64_t)41);
        assert_true(once == NULL || rows == once);
        once = rows;
        assert_int_equal(db_step(&db, rows, &f->report), 1);
        assert_int_equal(db_int(rows, 0), 42);
    }
    assert_int_equal(db.n_cached, n + 1);
    db_close(&db);
}

static void rolls_back(void **state)
{
    struct fixture *f = *state;
    struct db db;
    must_open(f, &db);
    assert_true(db_begin(&db, &f->report));
    assert_true(db_exec(&db, "INSERT INTO pair VALUES ('x', 1, NULL)", &f->report));
    db_rollback(&db);
    db_rollback(&db); /* nothing to do */
    assert_int_equal(ask_int(f, &db, "SELECT count(*) FROM pair"), 0);
    assert_true(db_begin(&db, &f->report));
    assert_true(db_exec(&db, "INSERT INTO pair VALUES ('x', 1, NULL)", &f->report));
    assert_true(db_commit(&db, &f->report));
    assert_int_equal(ask_int(f, &db, "SELECT count(*) FROM pair"), 1);
    db_close(&db);
}

static void an_unfinished_query_does_not_hinder_a_begin(void **state)
{
    struct fixture *f = *state;
    struct db one, other;
    must_open(f, &one);
    must_open(f, &other);
    assert_true(db_run(&one, &f->report, "INSERT INTO pair VALUES ('a', 1, NULL), ('b', 2, NULL)", ""));
    struct sqlite3_stmt *rows = db_query(&one, &f->report, "SELECT name FROM pair", "");
    assert_int_equal(db_step(&one, rows, &f->report), 1); /* and left like this */
    assert_true(db_run(&other, &f->report, "INSERT INTO pair VALUES ('c', 3, NULL)", ""));
    assert_true(db_begin(&one, &f->report));
    assert_int_equal(ask_int(f, &one, "SELECT count(*) FROM pair"), 3);
    assert_true(db_commit(&one, &f->report));
    db_close(&one);
    db_close(&other);
}

static void migrates_once(void **state)
{
    struct fixture *f = *state;
    struct db db;
    must_open(f, &db);
    assert_int_equal(ask_int(f, &db, "PRAGMA user_version"), 1);
    db_close(&db);
    for (int i = 0; i < 2; i++) {
        assert_true(db_open(&db, f->path, false, second, 2, &f->report));
        assert_int_equal(ask_int(f, &db, "PRAGMA user_version"), 2);
        assert_int_equal(ask_int(f, &db, "SELECT count(*) FROM more"), 1);
        db_close(&db);
    }
}

static void a_broken_migration_leaves_what_was(void **state)
{
    struct fixture *f = *state;
    struct db db;
    must_open(f, &db);
    db_close(&db);
    assert_false(db_open(&db, f->path, false, broken, 2, &f->report));
    assert_true(str_has(last_text(f), S("nonsense")));
    db_close(&db); /* closing what failed to open is harmless */
    must_open(f, &db);
    assert_int_equal(ask_int(f, &db, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
    db_close(&db);
}

static void read_only_makes_and_migrates_nothing(void **state)
{
    struct fixture *f = *state;
    struct db db;
    assert_false(db_open(&db, f->path, true, first, 1, &f->report));
    assert_int_equal(access(f->path, F_OK), -1);
    must_open(f, &db);
    db_close(&db);
    assert_true(db_open(&db, f->path, true, first, 1, &f->report));
    assert_int_equal(ask_int(f, &db, "SELECT count(*) FROM pair"), 0);
    assert_false(db_run(&db, &f->report, "INSERT INTO pair VALUES ('x', 1, NULL)", ""));
    db_close(&db);
    assert_false(db_open(&db, f->path, true, second, 2, &f->report));
    assert_true(str_has(last_text(f), S("older footing")));
    assert_true(str_has(f->report.items[f->report.n - 1].hint, S("apply")));
}

static void refuses_a_newer_format(void **state)
{
    struct fixture *f = *state;
    struct db db;
    assert_true(db_open(&db, f->path, false, second, 2, &f->report));
    db_close(&db);
    for (int read_only = 0; read_only < 2; read_only++) {
        assert_false(db_open(&db, f->path, read_only, first, 1, &f->report));
        assert_true(str_has(last_text(f), S("newer footing")));
    }
}

static void refuses_a_link_and_what_is_no_database(void **state)
{
    struct fixture *f = *state;
    struct db db;
    char link[160];
    snprintf(link, sizeof link, "%s.link", f->path);
    FILE *file = fopen(f->path, "w");
    assert_non_null(file);
    for (int i = 0; i < 1000; i++)
        fputs("not a database\n", file);
    fclose(file);
    assert_false(db_open(&db, f->path, false, first, 1, &f->report));
    assert_true(str_has(last_text(f), S("not a database")));
    assert_true(str_has(last_text(f), str_of(f->path)));
    assert_int_equal(symlink(f->path, link), 0);
    assert_false(db_open(&db, link, false, first, 1, &f->report));
    assert_true(str_has(last_text(f), S("symbolic link")));
    assert_false(db_open(&db, "/nowhere/at/all.db", false, first, 1, &f->report));
    assert_true(str_has(last_text(f), S("/nowhere/at/all.db")));
}

static void follows_links_to_folders(void **state)
{
    struct fixture *f = *state;
    struct db db;
    char link[160], path[192];
    snprintf(link, sizeof link, "%s.link", f->path);
    snprintf(path, sizeof path, "%s/t.db", link);
    assert_int_equal(symlink(f->folder, link), 0);
    assert_true(db_open(&db, path, false, first, 1, &f->report));
    db_close(&db);
    assert_int_equal(access(f->path, F_OK), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(makes_a_private_file_whatever_the_umask),
        TEST(writes_durably_and_wipes),
        TEST(binds_and_reads_every_type),
        TEST(keeps_statements_and_starts_them_anew),
        TEST(rolls_back),
        TEST(an_unfinished_query_does_not_hinder_a_begin),
        TEST(migrates_once),
        TEST(a_broken_migration_leaves_what_was),
        TEST(read_only_makes_and_migrates_nothing),
        TEST(refuses_a_newer_format),
        TEST(refuses_a_link_and_what_is_no_database),
        TEST(follows_links_to_folders),
    };
    return cmocka_run_group_tests_name("base: db", tests, NULL, NULL);
}
