/* The store: what is written is read back, nothing secret is written, and a failed write leaves the
 * turn undone. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/json.h"
#include "state/store.h"

#include <cmocka.h> /* last: its macro `fail` would rename ours */

static struct arena arena;
static struct report report;

static int set_up(void **state) {
    (void)state;
    report = (struct report){.arena = &arena};
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_release(&arena);
    return 0;
}

static struct store *open_at(const char *path, bool read_only) {
    return store_open(path, read_only, random_system(), clock_real(), &report);
}

static const struct stack_key road = {
    {"road", 4}, {"aws", 3}, {"123456789012", 12}, {"sandbox", 7}};

static struct stack make_stack(struct store *store) {
    struct stack stack;
    assert_true(store_stack_make(store, &road, S("eu-west-1"), S("/plans/footing.yaml"), &arena,
                                 &stack, &report));
    return stack;
}

static int64_t begin_run(struct store *store, const struct stack *stack) {
    int64_t run = 0;
    assert_true(store_run_begin(store, stack->id, S("apply"), S("host"), 42, &run, &report));
    return run;
}

static const struct value *json(const char *text) {
    const struct value *value = json_parse(&arena, str_of(text));
    assert_non_null(value);
    return value;
}

static struct row vpc_row(void) {
    return (struct row){.address = S("vpc.main"),
                        .type = S("vpc"),
                        .region = S("eu-west-1"),
                        .physical_id = S("vpc-1"),
                        .sheet_version = 1,
                        .generation = 1,
                        .status = ROW_MAKING,
                        .wanted = json("{\"cidr\":\"10.0.0.0/16\"}"),
                        .made_ms = 7};
}

static void put(struct store *store, const struct stack *stack, int64_t run, struct row *row) {
    assert_true(store_turn_begin(store, &report));
    assert_true(store_row_put(store, stack->id, run, row, &report));
    assert_true(store_turn_commit(store, &report));
}

static size_t rows(struct store *store, const struct stack *stack, struct row **out) {
    size_t n = 0;
    assert_true(store_rows(store, stack->id, &arena, out, &n, &report));
    return n;
}

/* --- rows ------------------------------------------------------------------------------------- */

static void a_row_is_superseded_and_keeps_its_number(void **state) {
    (void)state;
    struct store *store = open_at(":memory:", false);
    struct stack stack = make_stack(store);
    int64_t run = begin_run(store, &stack);
    struct row main = vpc_row(), other = vpc_row(), *found;
    other.address = S("vpc.other");
    put(store, &stack, run, &main);
    put(store, &stack, run, &other);
    int64_t number = main.id;
    main.status = ROW_OK;
    main.seen = json("{\"id\":\"vpc-1\"}");
    main.protect = true;
    put(store, &stack, run, &main);
    assert_int_equal(main.id, number);
    assert_int_equal(rows(store, &stack, &found), 2);
    assert_string_equal(found[0].address.at,
                        "vpc.main"); /* in the order of making, not of writing */
    assert_int_equal(found[0].status, ROW_OK);
    assert_true(found[0].protect && !found[0].keep);
    assert_true(value_same(found[0].wanted, main.wanted) && value_same(found[0].seen, main.seen));
    assert_null(found[0].edges);
    assert_int_equal(found[0].made_ms, 7);
    assert_true(store_row_gone(store, run, main.id, &report));
    assert_int_equal(rows(store, &stack, &found), 1);
    assert_int_equal(found[0].id, other.id);
    store_close(store);
}

static void history_tells_what_a_run_did(void **state) {
    (void)state;
    struct store *store = open_at(":memory:", false);
    struct stack stack = make_stack(store);
    int64_t first = begin_run(store, &stack);
    struct row main = vpc_row();
    put(store, &stack, first, &main);
    main.status = ROW_OK;
    put(store, &stack, first, &main);
    assert_true(store_run_end(store, first, RUN_DONE, 3, 4, &report));
    int64_t second = begin_run(store, &stack);
    assert_true(store_row_gone(store, second, main.id, &report));
    const struct value *history;
    assert_true(store_history(store, stack.id, &arena, &history, &report));
    assert_int_equal(value_count(history), 2);
    assert_string_equal(value_str(value_path(&arena, history, S("[0].outcome"))).at, "done");
    assert_int_equal(value_integer(value_path(&arena, history, S("[0].calls")), 0), 3);
    assert_string_equal(value_str(value_path(&arena, history, S("[0].changes[0].change"))).at,
                        "create");
    assert_string_equal(value_str(value_path(&arena, history, S("[1].changes[0].change"))).at,
                        "delete");
    assert_string_equal(value_str(value_path(&arena, history, S("[1].outcome"))).at, "open");
    store_close(store);
}

static void unknowns_survive_and_secrets_do_not(void **state) {
    (void)state;
    struct store *store = open_at(":memory:", false);
    struct stack stack = make_stack(store);
    int64_t run = begin_run(store, &stack);
    struct row main = vpc_row(), *found;
    const struct value *ref = value_ref(&arena, S("subnet.a"), S("id"));
    const struct value *parts[] = {value_text(&arena, S("x-")), ref};
    struct maker wanted = {.arena = &arena};
    maker_set(&wanted, S("ref"), ref);
    maker_set(&wanted, S("join"), value_join(&arena, parts, 2));
    maker_set(&wanted, S("json"), value_json(&arena, value_list(&arena, parts, 2)));
    maker_set(&wanted, S("password"), value_as_secret(&arena, value_text(&arena, S("hunter2"))));
    main.wanted = maker_map(&wanted);
    put(store, &stack, run, &main);
    rows(store, &stack, &found);
    assert_true(value_same(value_key(found->wanted, "ref"), ref));
    assert_true(value_same(value_key(found->wanted, "join"), value_key(main.wanted, "join")));
    assert_true(value_same(value_key(found->wanted, "json"), value_key(main.wanted, "json")));
    struct str print = value_str(value_path(&arena, found->wanted, S("password.$secret")));
    assert_int_equal(print.len, 64);
    struct buf text = {0};
    json_write(&text, found->wanted, JSON_REVEAL);
    assert_false(str_has(buf_str(&text), S("hunter2")));
    buf_release(&text);
    store_close(store);
}

static void a_fingerprint_depends_on_the_secret_and_on_the_store(void **state) {
    (void)state;
    struct store *one = open_at(":memory:", false), *two = open_at(":memory:", false);
    struct buf a = {0}, b = {0}, c = {0}, d = {0};
    assert_true(store_fingerprint(one, S("x"), &a, &report) &&
                store_fingerprint(one, S("x"), &b, &report));
    assert_true(store_fingerprint(one, S("y"), &c, &report) &&
                store_fingerprint(two, S("x"), &d, &report));
    assert_string_equal(a.at, b.at);
    assert_string_not_equal(a.at, c.at);
    assert_string_not_equal(a.at, d.at);
    buf_release(&a), buf_release(&b), buf_release(&c), buf_release(&d);
    store_close(one);
    store_close(two);
}

/* --- stacks ----------------------------------------------------------------------------------- */

static void a_stack_is_found_by_its_whole_key(void **state) {
    (void)state;
    struct store *store = open_at(":memory:", false);
    struct stack made = make_stack(store), found;
    bool is_there;
    assert_true(store_stack_find(store, &road, &arena, &found, &is_there, &report) && is_there);
    assert_int_equal(found.id, made.id);
    assert_string_equal(found.plan_path.at, "/plans/footing.yaml");
    struct stack_key elsewhere = road;
    elsewhere.realm = S("aws");
    assert_true(store_stack_find(store, &elsewhere, &arena, &found, &is_there, &report) &&
                !is_there);
    const struct value *outputs = value_ref(&arena, S("vpc.main"), S("id")), *back;
    assert_true(store_outputs_put(store, made.id, outputs, &report));
    assert_true(store_outputs(store, made.id, &arena, &back, &report));
    assert_true(value_same(outputs, back));
    assert_true(store_stack_set_path(store, made.id, S("/new"), &report));
    struct stack *all;
    size_t n;
    assert_true(store_stacks(store, &arena, &all, &n, &report));
    assert_int_equal(n, 1);
    assert_string_equal(all[0].plan_path.at, "/new");
    store_close(store);
}

/* --- journal ---------------------------------------------------------------------------------- */

static struct sent_call create_call(int64_t run) {
    return (struct sent_call){.step = S("1"),
                              .address = S("vpc.main"),
                              .service = S("ec2"),
                              .operation = S("CreateVpc"),
                              .call_id = S("c-1"),
                              .input = S("{}"),
                              .settle = 1,
                              .attempt = 1,
                              .run = run,
                              .context = json("{\"row\":{\"address\":\"vpc.main\"}}")};
}

static void calls_without_an_end_are_open(void **state) {
    (void)state;
    struct store *store = open_at(":memory:", false);
    struct stack stack = make_stack(store);
    struct sent_call sent = create_call(begin_run(store, &stack)), lost = sent, done = sent, *open;
    assert_true(store_turn_begin(store, &report));
    assert_true(store_call_sent(store, &sent, &report) && store_call_sent(store, &lost, &report));
    assert_true(store_call_sent(store, &done, &report));
    assert_true(
        store_call_ended(store, lost.id, CALL_LOST, S(""), S("Cut"), S("cut off"), S(""), &report));
    assert_true(
        store_call_ended(store, done.id, CALL_DONE, S("vpc-1"), S(""), S(""), S("r-1"), &report));
    assert_true(store_turn_commit(store, &report));
    size_t n;
    assert_true(store_calls_open(store, stack.id, &arena, &open, &n, &report));
    assert_int_equal(n, 2);
    assert_int_equal(open[0].id, sent.id);
    assert_int_equal(open[1].id, lost.id);
    assert_string_equal(open[0].call_id.at, "c-1");
    assert_true(open[0].sent_ms > 0 && value_same(open[0].context, sent.context));
    store_close(store);
}

static void a_failed_write_undoes_the_turn(void **state) {
    (void)state;
    for (int64_t nth = 1; nth <= 3; nth++) {
        struct store *store = open_at(":memory:", false);
        struct stack stack = make_stack(store);
        struct sent_call call = create_call(begin_run(store, &stack)), *open;
        struct row main = vpc_row(), *found;
        size_t n;
        store_fail_at(store, nth);
        assert_true(store_turn_begin(store, &report));
        bool ok = store_call_sent(store, &call, &report) &&
                  store_row_put(store, stack.id, call.run, &main, &report);
        if (ok)
            assert_false(store_turn_commit(store, &report));
        else
            store_turn_drop(store);
        assert_false(report_ok(&report));
        assert_true(store_calls_open(store, stack.id, &arena, &open, &n, &report));
        assert_int_equal(n, 0);
        assert_int_equal(rows(store, &stack, &found), 0);
        store_close(store);
    }
}

static void times_are_told_by_their_median(void **state) {
    (void)state;
    struct store *store = open_at(":memory:", false);
    assert_int_equal(store_timing_median(store, S("aws"), S("vpc"), 99), 99);
    const int64_t first[] = {10, 30, 20};
    for (size_t i = 0; i < 3; i++)
        assert_true(store_timing_add(store, S("aws"), S("vpc"), first[i], &report));
    assert_int_equal(store_timing_median(store, S("aws"), S("vpc"), 99), 20);
    assert_int_equal(store_timing_median(store, S("sandbox"), S("vpc"), 99), 99);
    for (int i = 0; i < 40; i++)
        assert_true(store_timing_add(store, S("aws"), S("vpc"), 500, &report));
    assert_int_equal(store_timing_median(store, S("aws"), S("vpc"), 99), 500);
    store_close(store);
}

/* --- the file --------------------------------------------------------------------------------- */

struct place {
    char folder[64], state[96], file[128];
};

static struct place place_make(void) {
    struct place place;
    snprintf(place.folder, sizeof place.folder, "/tmp/footing-store-XXXXXX");
    assert_non_null(mkdtemp(place.folder));
    snprintf(place.state, sizeof place.state, "%s/.footing", place.folder);
    snprintf(place.file, sizeof place.file, "%s/state.db", place.state);
    return place;
}

static void place_remove(const struct place *place) {
    char command[160];
    snprintf(command, sizeof command, "rm -r '%s'", place->folder);
    assert_int_equal(system(command), 0);
}

static unsigned mode_of(const char *path) {
    struct stat about;
    assert_int_equal(stat(path, &about), 0);
    return about.st_mode & 0777;
}

static void the_store_is_private_and_keeps_itself_out_of_git(void **state) {
    (void)state;
    struct place place = place_make();
    mode_t mask = umask(0);
    assert_null(open_at(place.file, true));
    assert_true(report_ok(&report));
    assert_int_equal(access(place.state, F_OK), -1); /* reading makes nothing */
    struct store *store = open_at(place.file, false);
    assert_non_null(store);
    struct str uuid = arena_str(&arena, store_uuid(store));
    assert_int_equal(uuid.len, 36);
    assert_int_equal(mode_of(place.state), 0700);
    assert_int_equal(mode_of(place.file), 0600);
    char ignore[128], text[8] = "";
    snprintf(ignore, sizeof ignore, "%s/.gitignore", place.state);
    int fd = open(ignore, O_RDONLY);
    assert_int_equal(read(fd, text, sizeof text - 1), 2);
    assert_string_equal(text, "*\n");
    close(fd);
    store_close(store);
    store = open_at(place.file, true);
    assert_non_null(store);
    assert_true(str_eq(store_uuid(store), uuid));
    store_close(store);
    umask(mask);
    place_remove(&place);
}

static void assert_not_opened(const char *path, const char *word) {
    size_t before = report.n;
    assert_null(open_at(path, false));
    assert_true(report.n > before);
    bool said = false;
    for (size_t i = before; i < report.n; i++)
        said |= str_has(report.items[i].text, str_of(word));
    assert_true(said);
}

static void a_store_that_is_not_private_is_refused(void **state) {
    (void)state;
    struct place place = place_make();
    store_close(open_at(place.file, false));
    assert_int_equal(chmod(place.file, 0620), 0);
    assert_not_opened(place.file, "written by others");
    assert_int_equal(chmod(place.file, 0600), 0);
    assert_int_equal(chmod(place.state, 0707), 0);
    assert_not_opened(place.file, "everyone");
    assert_int_equal(chmod(place.state, 0700), 0);
    char link[160];
    snprintf(link, sizeof link, "%s/link.db", place.state);
    assert_int_equal(symlink(place.file, link), 0);
    assert_not_opened(link, "symbolic link");
    char foreign[160];
    snprintf(foreign, sizeof foreign, "%s/foreign.db", place.state);
    int fd = open(foreign, O_WRONLY | O_CREAT, 0600);
    assert_int_equal(write(fd,
                           "this is no database, and longer than a header of SQLite would be, as "
                           "it is one hundred bytes long....",
                           100),
                     100);
    close(fd);
    assert_not_opened(foreign, "foreign.db");
    place_remove(&place);
}

static void the_state_lies_beside_the_plan_or_above_it(void **state) {
    (void)state;
    struct place place = place_make();
    struct str plan = arena_printf(&arena, "%s/footing.yaml", place.folder);
    assert_true(str_eq(store_path_for(&arena, plan, false), str_of(place.file)));
    assert_true(str_ends(store_path_for(&arena, plan, true), S("/.footing/sandbox-state.db")));
    store_close(open_at(place.file, false));
    char below[128];
    snprintf(below, sizeof below, "%s/below", place.folder);
    assert_int_equal(mkdir(below, 0700), 0);
    plan = arena_printf(&arena, "%s/footing.yaml", below);
    assert_true(str_eq(store_path_for(&arena, plan, false), str_of(place.file)));
    place_remove(&place);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_row_is_superseded_and_keeps_its_number, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(history_tells_what_a_run_did, set_up, tear_down),
        cmocka_unit_test_setup_teardown(unknowns_survive_and_secrets_do_not, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_fingerprint_depends_on_the_secret_and_on_the_store,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_stack_is_found_by_its_whole_key, set_up, tear_down),
        cmocka_unit_test_setup_teardown(calls_without_an_end_are_open, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_failed_write_undoes_the_turn, set_up, tear_down),
        cmocka_unit_test_setup_teardown(times_are_told_by_their_median, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_store_is_private_and_keeps_itself_out_of_git, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_store_that_is_not_private_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_state_lies_beside_the_plan_or_above_it, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
