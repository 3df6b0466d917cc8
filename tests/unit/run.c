/* The run against a cloud of boxes: what is made, what goes wrong, and that a second run always
 * finds the way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "fake_cloud.h"

#include <cmocka.h> /* last: its macro `fail` would rename ours */

static struct fake *fake;
static struct store *store;
static struct command command;

static int set_up(void **state) {
    (void)state;
    static struct arena arena;
    struct report report = {.arena = &arena};
    fake = fake_open();
    store = store_open(":memory:", false, fake->cloud.random, fake->cloud.clock, &report);
    arena_release(&arena);
    command_open(&command, fake, store);
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

/* Three boxes, one in another, linked in a ring. */
static const struct wish three[] = {
    {"a", .colour = "red", .links = "c"},
    {"b", .in = "a", .links = "a c"},
    {"c", .label = "heavy", .links = "b"},
};

static bool apply(const struct wish *wishes, size_t n) {
    again();
    return command_plan(&command, wishes, n, true) && command_run(&command);
}

static void assert_applied(const struct wish *wishes, size_t n) {
    bool ok = apply(wishes, n);
    if (!ok)
        command_print(&command);
    assert_true(ok);
    assert_int_equal(command.result.outcome, RUN_DONE);
}

static size_t count_address(const char *address) {
    size_t n = 0;
    for (size_t i = 0; i < fake->n; i++)
        n += str_is(fake_tag(&fake->objects[i], TAG_ADDRESS), address);
    return n;
}

/* The world holds exactly the wishes, once each, every object has a row, and a second plan is
 * empty. */
static void assert_settled(const struct wish *wishes, size_t n) {
    assert_int_equal(fake->n, n);
    for (size_t i = 0; i < n; i++) {
        char address[64];
        snprintf(address, sizeof address, "box.%s", wishes[i].name);
        assert_int_equal(count_address(address), 1);
    }
    again();
    size_t before = fake_mutations(fake);
    bool ok = command_plan(&command, wishes, n, false);
    if (!ok || !diff_is_empty(&command.diff))
        command_print(&command);
    assert_true(ok);
    assert_true(diff_is_empty(&command.diff));
    assert_int_equal(command.program.n, 0);
    assert_int_equal(command.n_known, n);
    for (size_t i = 0; i < command.n_known; i++)
        assert_int_equal(command.known[i].row.status, ROW_OK);
    assert_int_equal(fake_mutations(fake), before);
}
#define THREE three, sizeof three / sizeof *three

static struct fake_object *box(const char *address) {
    for (size_t i = 0; i < fake->n; i++)
        if (str_is(fake_tag(&fake->objects[i], TAG_ADDRESS), address))
            return &fake->objects[i];
    return NULL;
}

static void press_once(struct fake *at, const char *operation, void *ctx) {
    (void)at, (void)operation;
    *(int *)ctx = 1;
}

static size_t count_open_calls(void) {
    struct sent_call *calls;
    size_t n;
    assert_true(store_calls_open(store, command.engine.stack.id, &fake->arena, &calls, &n,
                                 &command.report));
    return n;
}

/* --- without trouble -------------------------------------------------------------------------- */

static void a_ring_is_made_changed_and_torn_down(void **state) {
    (void)state;
    assert_applied(THREE);
    assert_int_equal(command.result.made, 3);
    assert_int_equal(fake_count(fake, "CreateBox"), 3);
    assert_string_equal(value_str(value_key(box("box.a")->item, "Colour")).at, "red");
    assert_string_equal(value_str(value_key(box("box.b")->item, "In")).at, box("box.a")->id);
    assert_int_equal(value_count(value_key(box("box.b")->item, "Links")), 2);
    assert_settled(THREE);
    const struct wish changed[] = {{"a", .colour = "blue"},
                                   {"b", .in = "a", .links = "c"},
                                   {"c", .label = "heavy", .links = "b"}};
    assert_applied(changed, 3);
    assert_int_equal(command.result.changed, 2);
    assert_int_equal(command.result.made, 0);
    assert_settled(changed, 3);
    assert_applied(NULL, 0);
    assert_int_equal(command.result.deleted, 3);
    assert_settled(NULL, 0);
}

static void a_replacement_takes_the_old_object_away(void **state) {
    (void)state;
    assert_applied(THREE);
    const struct wish changed[] = {{"a", .colour = "red", .links = "c"},
                                   {"b", .in = "a", .links = "a c"},
                                   {"c", .label = "light", .links = "b"}};
    assert_applied(changed, 3);
    assert_int_equal(command.result.made, 1);
    assert_int_equal(command.result.deleted, 1);
    assert_settled(changed, 3);
}

static void drift_is_mended(void **state) {
    (void)state;
    assert_applied(THREE);
    fake_set(fake, box("box.a"), "Colour", value_text(&fake->arena, S("green")));
    *box("box.c") = fake->objects[--fake->n];
    assert_applied(THREE);
    assert_settled(THREE);
}

static void waits_of_one_type_share_a_list(void **state) {
    (void)state;
    const struct wish five[] = {{"a"}, {"b"}, {"c"}, {"d"}, {"e"}};
    assert_applied(five, 5);
    /* one to see that the stack exists nowhere else; then two looks for all five, of two pages each
     */
    assert_in_range(fake_count(fake, "ListBoxes"), 3, 7);
    assert_int_equal(store_timing_median(store, S("fake"), S("box ready"), -1) > 0, true);
}

static void no_more_is_in_flight_than_the_cloud_allows(void **state) {
    (void)state;
    static struct wish many[40];
    static char names[40][16];
    for (int i = 0; i < 40; i++) {
        snprintf(names[i], sizeof names[i], "b%d", i);
        many[i] = (struct wish){names[i]};
    }
    assert_applied(many, 40);
    assert_int_equal(fake->most_pending, fake->cloud.in_flight_max);
    assert_settled(many, 40);
}

static void no_call_leaves_faster_than_its_api_allows(void **state) {
    (void)state;
    const struct wish wishes[] = {{"a"}, {"b"}, {"c"}, {"d"}, {"e"}, {"f"}};
    fake->create_every_ms = 700;
    assert_applied(wishes, 6); /* the cloud itself asserts the rate */
    assert_in_range(fake->now_ms, 5 * 700, 9 * 700);
    assert_settled(wishes, 6);
    fake->create_every_ms = 0;
}

static void what_was_held_back_when_ctrl_c_came_has_not_left(void **state) {
    (void)state;
    const struct wish wishes[] = {{"a"}, {"b"}, {"c"}, {"d"}};
    int interrupts = 0;
    fake->create_every_ms = 700;
    again();
    assert_true(command_plan(&command, wishes, 4, true));
    fake->on_start = press_once;
    fake->ctx = &interrupts;
    command.engine.interrupts = &interrupts;
    assert_false(command_run(&command));
    fake->on_start = NULL;
    assert_int_equal(command.result.outcome, RUN_INTERRUPTED);
    assert_int_equal(fake->n, 1);
    assert_int_equal(count_open_calls(), 0);
    fake->create_every_ms = 0;
    assert_applied(wishes, 4);
    assert_settled(wishes, 4);
}

/* --- trouble ---------------------------------------------------------------------------------- */

static void a_throttled_call_is_sent_again_with_its_id(void **state) {
    (void)state;
    fake_fate(fake, "CreateBox", 2, FATE_THROTTLED, NULL);
    assert_applied(THREE);
    assert_int_equal(fake_count(fake, "CreateBox"), 4);
    assert_settled(THREE);
}

static void a_lost_answer_is_settled(void **state) {
    (void)state;
    static const char *const operations[] = {"CreateBox", "PaintBox", "LinkBox"};
    static const enum fate fates[] = {FATE_LOST_BEFORE, FATE_LOST_AFTER};
    for (size_t o = 0; o < 3; o++)
        for (size_t f = 0; f < 2; f++) {
            fake_fate(fake, operations[o], 1, fates[f], NULL);
            assert_applied(THREE);
            assert_settled(THREE);
            fake_fate(fake, f ? "DeleteBox" : "UnlinkBox", 1, fates[o % 2], NULL);
            assert_applied(NULL, 0);
            assert_int_equal(fake->n, 0);
            fake->n_fates = 0;
        }
}

static void a_lost_answer_is_settled_where_filters_are_ignored(void **state) {
    (void)state;
    fake->ignores_filters = true;
    fake_fate(fake, "CreateBox", 2, FATE_LOST_AFTER, NULL);
    fake_fate(fake, "CreateBox", 3, FATE_LOST_BEFORE, NULL);
    assert_applied(THREE);
    assert_settled(THREE);
}

static void not_found_proves_nothing_at_once_where_reads_lag(void **state) {
    (void)state;
    fake->cloud.settle_window_ms = 60000;
    fake->hides_ms = 5000;
    fake_fate(fake, "CreateBox", 1, FATE_LOST_AFTER, NULL);
    assert_applied(THREE);
    assert_int_equal(fake_count(fake, "CreateBox"), 3);
    fake->now_ms += 10000;
    assert_settled(THREE);
}

static void what_holds_a_box_may_let_go(void **state) {
    (void)state;
    assert_applied(THREE);
    for (int i = 0; i < 4; i++)
        fake_fate(fake, "DeleteBox", 1, FATE_REFUSED, "BoxHeld");
    assert_applied(NULL, 0);
    assert_int_equal(fake->n, 0);
}

static void a_batch_refused_for_one_of_its_atoms_goes_one_by_one(void **state) {
    (void)state;
    const struct wish plain[] = {{"a"}, {"b"}, {"c"}};
    const struct wish linked[] = {{"a", .links = "b c"}, {"b"}, {"c"}};
    assert_applied(plain, 3);
    again();
    assert_true(command_plan(&command, linked, 3, true));
    struct maker links = {.arena = &fake->arena};
    maker_add(&links, value_text(&fake->arena, str_of(box("box.b")->id)));
    fake_set(fake, box("box.a"), "Links", maker_list(&links)); /* somebody was faster */
    assert_true(command_run(&command));
    assert_int_equal(fake_count(fake, "LinkBox"), 3);
    assert_settled(linked, 3);
}

static void a_failure_takes_with_it_only_what_needs_it(void **state) {
    (void)state;
    const struct wish wishes[] = {
        {"a"}, {"in-a", .in = "a"}, {"in-in-a", .in = "in-a"}, {"b"}, {"in-b", .in = "b"}};
    fake_fate(fake, "CreateBox", 1, FATE_REFUSED, "TooManyBoxes");
    assert_false(apply(wishes, 5));
    assert_int_equal(command.result.outcome, RUN_FAILED);
    assert_int_equal(command.result.failed, 1);
    assert_int_equal(command.result.made + command.result.skipped, 4);
    assert_true(str_has(command.report.items[0].text, S("TooManyBoxes")));
    assert_int_equal(command.report.errors, 1);
    assert_applied(wishes, 5);
    assert_settled(wishes, 5);
}

static void what_breaks_while_it_opens_is_replaced_next_time(void **state) {
    (void)state;
    const struct wish one[] = {{"a"}};
    fake->crush = true;
    assert_false(apply(one, 1));
    fake->crush = false;
    again();
    assert_true(command_plan(&command, one, 1, true));
    assert_int_equal(command.known[0].row.status, ROW_BROKEN);
    assert_int_equal(command.diff.count[ACTION_REPLACE], 1);
    assert_true(command_run(&command));
    assert_settled(one, 1);
}

static void nothing_is_deleted_that_is_not_ours(void **state) {
    (void)state;
    assert_applied(THREE);
    again();
    assert_true(command_plan(&command, NULL, 0, true));
    fake_set(fake, box("box.c"), "Tags", value_list(&fake->arena, NULL, 0));
    assert_false(command_run(&command));
    assert_int_equal(fake->n, 3);
}

/* --- walks: every call and every write goes wrong once ---------------------------------------- */

static void start_over(void) {
    void *state = NULL;
    tear_down(&state);
    set_up(&state);
}

static void interrupt_at(struct fake *at, const char *operation, void *ctx) {
    int *left = ctx;
    (void)at, (void)operation;
    if (--left[1] == 0)
        left[0] = 2;
}

/* Killed when the nth request leaves: everything in flight may or may not take effect, and nobody
 * hears of it. */
static bool killed_apply(int nth, bool effect) {
    int interrupts[2] = {0, nth};
    fake->on_start = interrupt_at;
    fake->ctx = interrupts;
    again();
    command.engine.interrupts = interrupts;
    bool ok = command_plan(&command, THREE, true) && command_run(&command);
    fake->on_start = NULL;
    struct outcome ignored;
    while (effect && fake->n_pending > 0) {
        fake->pending[0].arena = &fake->arena;
        fake_poll(&fake->cloud, INT64_MAX, &ignored, 1);
    }
    fake->n_pending = 0;
    return ok && interrupts[0] == 0;
}

static void a_kill_at_any_request_is_mended_by_the_next_run(void **state) {
    (void)state;
    for (int effect = 0; effect < 2; effect++)
        for (int nth = 1, ok = 0; !ok; nth++) {
            ok = killed_apply(nth, effect);
            assert_applied(THREE);
            assert_settled(THREE);
            start_over();
        }
}

static void a_failed_write_stops_all_changes(void **state) {
    (void)state;
    bool ok = false;
    for (int64_t nth = 1; !ok; nth++) {
        again();
        assert_true(command_plan(&command, THREE, true));
        store_fail_at(store, nth);
        ok = command_run(&command);
        store_fail_at(store, 0);
        if (!ok)
            assert_int_equal(command.result.outcome, RUN_FAILED);
        assert_applied(THREE);
        assert_settled(THREE);
        start_over();
    }
}

static void any_call_may_be_lost_or_refused(void **state) {
    (void)state;
    assert_applied(THREE);
    size_t calls = fake_mutations(fake);
    start_over();
    static const enum fate fates[] = {FATE_LOST_BEFORE, FATE_LOST_AFTER, FATE_REFUSED,
                                      FATE_THROTTLED};
    static const char *const operations[] = {"CreateBox", "PaintBox", "LinkBox", "ListBoxes"};
    for (size_t f = 0; f < 4; f++)
        for (size_t o = 0; o < 4; o++)
            for (int nth = 1; nth <= (int)calls; nth++) {
                fake_fate(fake, operations[o], nth, fates[f], "NotToday");
                if (!apply(THREE))
                    assert_int_equal(fates[f], FATE_REFUSED);
                fake->n_fates = 0;
                assert_applied(THREE);
                assert_settled(THREE);
                start_over();
            }
}

static void the_first_ctrl_c_hears_out_what_is_in_flight(void **state) {
    (void)state;
    int interrupts[2] = {0, 3};
    again();
    assert_true(command_plan(&command, THREE, true));
    fake->on_start = interrupt_at;
    fake->ctx = interrupts;
    command.engine.interrupts = interrupts;
    interrupts[0] = 1;
    assert_false(command_run(&command));
    assert_int_equal(command.result.outcome, RUN_INTERRUPTED);
    assert_int_equal(fake->n, 0);
    assert_applied(THREE);
    assert_settled(THREE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_ring_is_made_changed_and_torn_down, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_replacement_takes_the_old_object_away, set_up, tear_down),
        cmocka_unit_test_setup_teardown(drift_is_mended, set_up, tear_down),
        cmocka_unit_test_setup_teardown(waits_of_one_type_share_a_list, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_more_is_in_flight_than_the_cloud_allows, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(no_call_leaves_faster_than_its_api_allows, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_was_held_back_when_ctrl_c_came_has_not_left, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_throttled_call_is_sent_again_with_its_id, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_lost_answer_is_settled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_lost_answer_is_settled_where_filters_are_ignored, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(not_found_proves_nothing_at_once_where_reads_lag, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_holds_a_box_may_let_go, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_batch_refused_for_one_of_its_atoms_goes_one_by_one,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_failure_takes_with_it_only_what_needs_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_breaks_while_it_opens_is_replaced_next_time, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(nothing_is_deleted_that_is_not_ours, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_kill_at_any_request_is_mended_by_the_next_run, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_failed_write_stops_all_changes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(any_call_may_be_lost_or_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_first_ctrl_c_hears_out_what_is_in_flight, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
