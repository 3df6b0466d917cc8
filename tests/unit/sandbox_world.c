/* The sandbox's world: atomic calls, a file that brings everything back, and reads of the state before. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include "providers/aws/sandbox/record.h"
#include "providers/aws/sandbox/world.h"

#include <cmocka.h> /* last: it has a macro named fail */

#define HERE S("1/eu-west-1")

static struct arena arena;
static struct report report = {.arena = &arena};

static void put(struct world *world, const char *id, const char *text) {
    world_put(world, HERE, "vpc", str_of(id), text ? record(&arena, "Id:c Text:c", id, text) : NULL);
}

static void commit(struct world *world, unsigned stale_reads) {
    assert_true(world_commit(world, 1000, stale_reads, &report));
}

/* "a=1 b=2": the living, in order. */
static struct str living(struct world *world) {
    struct buf text = {0};
    const struct value *value;
    for (size_t at = 0; (value = world_next(world, HERE, "vpc", &at));)
        buf_addf(&text, "%s%.*s=%.*s", text.len ? " " : "", STR(value_str(value_key(value, "Id"))),
                 STR(value_str(value_key(value, "Text"))));
    struct str found = arena_str(&arena, buf_str(&text));
    buf_release(&text);
    return found;
}

#define assert_living(world, text) assert_string_equal(living(world).at, text)

static void a_call_is_atomic(void **state) {
    (void)state;
    struct world *world = world_open(NULL, &report);
    put(world, "a", "1");
    put(world, "b", "2");
    commit(world, 0);
    put(world, "a", "changed");
    put(world, "b", NULL);
    put(world, "c", "3");
    put(world, "a", "changed again");
    assert_living(world, "a=changed again c=3");
    world_abort(world);
    assert_living(world, "a=1 b=2");
    assert_null(world_get(world, HERE, "vpc", S("c")));
    assert_null(world_get(world, S("1/us-east-1"), "vpc", S("a")));
    world_close(world);
}

static void stale_reads_see_the_state_before(void **state) {
    (void)state;
    struct world *world = world_open(NULL, &report);
    put(world, "a", "1");
    commit(world, 2);
    put(world, "b", "2");
    put(world, "a", NULL);
    commit(world, 2);
    world_rewind(world);
    assert_living(world, "");
    world_replay(world);
    put(world, "c", "3");
    commit(world, 2);
    world_rewind(world); /* the first two are stale for the last time, the third is not */
    assert_living(world, "");
    world_replay(world);
    world_rewind(world);
    assert_living(world, "b=2");
    world_replay(world);
    world_rewind(world);
    assert_living(world, "b=2 c=3");
    world_replay(world);
    assert_living(world, "b=2 c=3");
    world_close(world);
}

static void a_file_brings_everything_back(void **state) {
    (void)state;
    char folder[] = "/tmp/sandbox-world-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/cloud.db", folder);
    struct world *world = world_open(path, &report);
    assert_non_null(world);
    put(world, "a", "1");
    put(world, "b", "2");
    commit(world, 0);
    put(world, "b", NULL);
    put(world, "c", "\xc3\xa9 \"quoted\"");
    commit(world, 0);
    put(world, "lost", "never committed");
    world_close(world);

    world = world_open(path, &report);
    assert_living(world, "a=1 c=\xc3\xa9 \"quoted\"");
    assert_int_equal(world_latest_ms(world), 1000);
    put(world, "d", "4");
    commit(world, 0);
    world_close(world);

    world = world_open(path, &report);
    assert_living(world, "a=1 c=\xc3\xa9 \"quoted\" d=4");
    world_close(world);
    static const char *const files[] = {"cloud.db", "cloud.db-wal", "cloud.db-shm"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        unlink(path);
    }
    assert_int_equal(rmdir(folder), 0);
}

static void a_file_that_cannot_be_opened_is_reported(void **state) {
    (void)state;
    size_t before = report.n;
    assert_null(world_open("/nowhere/at/all.db", &report));
    assert_true(report.n > before);
}

static void tidying_keeps_the_living(void **state) {
    (void)state;
    struct world *world = world_open(NULL, &report);
    put(world, "a", "1");
    put(world, "b", "2");
    for (int i = 0; i < 10000; i++) {
        put(world, "b", i % 2 ? "2" : "other");
        commit(world, 0);
        world_tidy(world);
    }
    put(world, "a", "3");
    commit(world, 0);
    assert_living(world, "a=3 b=2");
    world_close(world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_call_is_atomic),
        cmocka_unit_test(stale_reads_see_the_state_before),
        cmocka_unit_test(a_file_brings_everything_back),
        cmocka_unit_test(a_file_that_cannot_be_opened_is_reported),
        cmocka_unit_test(tidying_keeps_the_living),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&arena);
    return failed;
}
