/* Refresh, identity and settling at the start, against a cloud of boxes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "fake_cloud.h"
#include "plans/ask.h"

#include <cmocka.h> /* last: its macro `fail` would rename ours */

static struct fake *fake;
static struct store *store;
static struct command command;
static struct wish wishes[64];
static char names[64][16];

static int set_up(void **state) {
    (void)state;
    static struct arena arena;
    struct report report = {.arena = &arena};
    fake = fake_open();
    store = store_open(":memory:", false, fake->cloud.random, fake->cloud.clock, &report);
    arena_release(&arena);
    command_open(&command, fake, store);
    for (int i = 0; i < 64; i++) {
        snprintf(names[i], sizeof names[i], "b%d", i);
        wishes[i] = (struct wish){.name = names[i]};
    }
    return store ? 0 : -1;
}

static int tear_down(void **state) {
    (void)state;
    command_close(&command);
    store_close(store);
    fake_close(fake);
    return 0;
}

static void again(void) {
    command_close(&command);
    command_open(&command, fake, store);
}

static void assert_applied(size_t n) {
    again();
    bool ok = command_plan(&command, wishes, n, true) && command_run(&command);
    if (!ok)
        command_print(&command);
    assert_true(ok);
}

static bool know(bool write, bool accept_gone) {
    struct stack_wish wish = {.name = S("tests"), .plan_path = S("/plans/tests.yaml")};
    again();
    return engine_open_stack(&command.engine, &wish, &command.report) &&
           engine_know(&command.engine, write, true, accept_gone, &command.known, &command.n_known,
                       &command.report);
}

static bool was_refused(const char *word) {
    for (size_t i = 0; i < command.report.n; i++)
        if (command.report.items[i].severity == SEVERITY_REFUSAL &&
            str_has(command.report.items[i].text, str_of(word)))
            return true;
    return false;
}

/* --- refresh ---------------------------------------------------------------------------------- */

static void calls_equal_the_formula(void **state) {
    (void)state;
    const size_t counts[] = {1, 3, 11};
    for (size_t i = 0; i < 3; i++) {
        assert_applied(counts[i]);
        fake->n_log = 0;
        assert_true(know(false, false));
        /* lists of five ids each come in pages of three; details one an object */
        size_t lists = (counts[i] + 4) / 5, pages = 0;
        for (size_t left = counts[i]; left > 0; left -= left < 5 ? left : 5)
            pages += ((left < 5 ? left : 5) + 2) / 3;
        assert_int_equal(refresh_formula(&fake_provider, command.known, command.n_known),
                         lists + counts[i]);
        assert_int_equal(fake_count(fake, "ListBoxes"), pages);
        assert_int_equal(fake_count(fake, "WeighBox"), counts[i]);
        assert_int_equal(fake->n_log, pages + counts[i]);
    }
}

static void what_is_read_is_canonical(void **state) {
    (void)state;
    assert_applied(1);
    assert_true(know(false, false));
    const struct value *seen = command.known[0].seen;
    assert_string_equal(value_str(value_key(seen, "colour")).at, "brown");
    assert_int_equal(value_integer(value_key(seen, "weight"), 0), 7);
    assert_int_equal(value_count(value_key(seen, "links")), 0);
    assert_string_equal(value_str(value_path(NULL, seen, S("id"))).at, fake->objects[0].id);
    assert_true(str_is(value_str(value_get(value_key(seen, "tags"), S(TAG_STACK))), "tests"));
    assert_non_null(value_key(seen, "opened"));
    struct known_look look = {command.known, command.n_known};
    assert_true(str_is(value_str(known_look(&look, S("box.b0"), S("id"))), fake->objects[0].id));
    assert_null(known_look(&look, S("box.b1"), S("id")));
}

static void one_that_is_gone_is_confirmed_by_its_id(void **state) {
    (void)state;
    assert_applied(4);
    fake->objects[1] = fake->objects[--fake->n];
    fake->n_log = 0;
    assert_true(know(false, false));
    assert_int_equal(fake_count(fake, "ListBoxes"), 2);
    size_t gone = 0;
    for (size_t i = 0; i < command.n_known; i++)
        gone += command.known[i].gone;
    assert_int_equal(gone, 1);
}

static void the_young_are_given_time(void **state) {
    (void)state;
    fake->cloud.settle_window_ms = 60000;
    assert_applied(2);
    fake->objects[0].hidden_until_ms = fake->now_ms + 7000;
    assert_true(know(false, false));
    assert_false(command.known[0].gone);
    fake->now_ms += YOUNG_MS;
    fake->objects[0].hidden_until_ms = fake->now_ms + 7000;
    assert_true(know(false, false));
    assert_true(command.known[0].gone || command.known[1].gone);
}

static void a_read_that_is_throttled_or_cut_is_asked_again(void **state) {
    (void)state;
    assert_applied(3);
    fake_fate(fake, "ListBoxes", 1, FATE_LOST_AFTER, NULL);
    fake_fate(fake, "WeighBox", 2, FATE_THROTTLED, NULL);
    assert_true(know(false, false));
    fake_fate(fake, "ListBoxes", 1, FATE_REFUSED, "NotAllowed");
    assert_false(know(false, false));
    assert_true(str_has(command.report.items[0].text, S("NotAllowed")));
    assert_int_equal(command.report.items[1].severity, SEVERITY_NOTE);
}

static void a_world_that_reads_as_gone_is_not_believed(void **state) {
    (void)state;
    assert_applied(5);
    fake->n = 2;
    assert_false(know(true, false));
    assert_true(was_refused("3 of the 5"));
    assert_true(know(true, true));
    fake->n = 3;
    fake->objects[2] = fake->objects[1];
    fake->n = 0;
    assert_false(know(true, false));
    assert_true(was_refused("5 of the 5"));
}

/* --- identity --------------------------------------------------------------------------------- */

static bool open_as(struct stack_wish wish) {
    again();
    return engine_open_stack(&command.engine, &wish, &command.report);
}

static void somewhere_else_is_refused(void **state) {
    (void)state;
    const struct stack_wish right = {.name = S("tests"), .plan_path = S("/plans/tests.yaml")};
    assert_applied(1);
    assert_true(open_as(right));
    assert_false(command.engine.stack_is_new);
    struct stack_wish wish = right;
    wish.account = S("222222222222");
    assert_false(open_as(wish));
    assert_true(was_refused("222222222222") && was_refused("111111111111"));
    wish = right;
    wish.region = S("there-2");
    assert_false(open_as(wish));
    assert_true(was_refused("there-2") && was_refused("here-1"));
    wish = right;
    wish.plan_path = S("/plans/other.yaml");
    assert_false(open_as(wish));
    assert_true(was_refused("/plans/other.yaml"));
    wish.same_stack = true;
    assert_true(open_as(wish));
    fake->cloud.who.region = S("there-2");
    assert_false(open_as(right));
    fake->cloud.who.region = S("here-1");
    fake->cloud.who.realm = S("http://elsewhere:1");
    assert_false(open_as(right));
    assert_true(was_refused("realm"));
    fake->cloud.who.realm = S("fake");
    fake->cloud.who.account = S("333333333333");
    assert_false(open_as(right));
    assert_true(was_refused("333333333333"));
    wish = right;
    wish.name = S("another");
    assert_true(open_as(wish));
    assert_true(command.engine.stack_is_new);
}

static void a_stack_that_another_state_made_is_refused(void **state) {
    (void)state;
    assert_applied(2);
    struct report report = {.arena = &fake->arena};
    struct store *first = store;
    store = store_open(":memory:", false, fake->cloud.random, fake->cloud.clock, &report);
    assert_false(know(true, false));
    assert_true(was_refused("exists"));
    store_close(store);
    store = first;
    assert_true(know(true, false));
}

/* --- settling --------------------------------------------------------------------------------- */

static void stop_at(struct fake *at, const char *operation, void *ctx) {
    (void)at;
    if (strcmp(operation, "CreateBox") == 0)
        *(int *)ctx = 2;
}

/* An apply that is killed while its first create is under way. */
static void killed_apply(bool effect) {
    int interrupts = 0;
    struct outcome ignored;
    again();
    command.engine.interrupts = &interrupts;
    assert_true(command_plan(&command, wishes, 1, true));
    fake->on_start = stop_at;
    fake->ctx = &interrupts;
    assert_false(command_run(&command));
    fake->on_start = NULL;
    assert_int_equal(fake->n_pending, 1);
    fake->pending[0].arena = &fake->arena;
    if (effect)
        fake_poll(&fake->cloud, INT64_MAX, &ignored, 1);
    fake->n_pending = 0;
}

static size_t open_calls(void) {
    struct sent_call *calls;
    size_t n;
    assert_true(store_calls_open(store, command.engine.stack.id, &fake->arena, &calls, &n,
                                 &command.report));
    return n;
}

static void what_a_killed_run_made_is_taken_over(void **state) {
    (void)state;
    killed_apply(true);
    assert_true(know(false, false)); /* a plan only overlays it */
    assert_int_equal(command.n_known, 1);
    assert_true(str_is(command.known[0].row.physical_id, fake->objects[0].id));
    assert_int_equal(command.known[0].row.status, ROW_MAKING);
    assert_int_equal(open_calls(), 1);
    assert_true(know(true, false));
    assert_int_equal(command.n_known, 1);
    assert_true(command.known[0].row.id > 0);
    assert_int_equal(open_calls(), 0);
}

static void what_a_killed_run_did_not_make_is_forgotten(void **state) {
    (void)state;
    killed_apply(false);
    assert_true(know(true, false));
    assert_int_equal(command.n_known, 0);
    assert_int_equal(open_calls(), 0);
}

static void a_twin_is_a_leftover(void **state) {
    (void)state;
    killed_apply(true);
    fake->objects[fake->n] = fake->objects[0];
    snprintf(fake->objects[fake->n].id, sizeof fake->objects[0].id, "box-twin");
    fake_set(fake, &fake->objects[fake->n], "BoxId", value_text(&fake->arena, S("box-twin")));
    fake->n++;
    assert_true(know(true, false));
    assert_int_equal(command.n_known, 2);
    assert_int_equal(command.known[0].row.status, ROW_MAKING);
    assert_int_equal(command.known[1].row.status, ROW_OLD);
    assert_applied(1);
    assert_int_equal(fake->n, 1);
}

static void a_settle_waits_while_not_found_proves_nothing(void **state) {
    (void)state;
    fake->cloud.settle_window_ms = 60000;
    fake->hides_ms = 20000;
    killed_apply(true);
    fake->hides_ms = 0;
    assert_true(know(true, false));
    assert_int_equal(command.n_known, 1);
    assert_true(fake->now_ms >= 20000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(calls_equal_the_formula, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_read_is_canonical, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_that_is_gone_is_confirmed_by_its_id, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_young_are_given_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_read_that_is_throttled_or_cut_is_asked_again, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_world_that_reads_as_gone_is_not_believed, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(somewhere_else_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_stack_that_another_state_made_is_refused, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_a_killed_run_made_is_taken_over, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_a_killed_run_did_not_make_is_forgotten, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_twin_is_a_leftover, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_settle_waits_while_not_found_proves_nothing, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
