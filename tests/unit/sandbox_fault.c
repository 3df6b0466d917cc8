/* The language of faults, and the wildcards that it shares with filters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "providers/aws/sandbox/fault.h"
#include "providers/aws/sandbox/listing.h"

#include <cmocka.h> /* last: it has a macro named fail */

static struct arena arena;
static struct random_seeded random_source;

static struct faults read(const char *text) {
    struct faults faults = {0};
    struct report report = {.arena = &arena};
    assert_true(faults_set(&faults, str_of(text), &report));
    return faults;
}

static enum fault_kind draw(struct faults *faults, const char *operation, bool reused) {
    return faults_draw(faults, &random_source.random, str_of(operation), reused);
}

static void counts_run_out(void **state) {
    (void)state;
    struct faults faults = read("throttle:CreateVpc:2 , deny:Delete*");
    assert_int_equal(draw(&faults, "CreateSubnet", false), FAULT_NONE);
    assert_int_equal(draw(&faults, "CreateVpc", false), FAULT_THROTTLE);
    assert_int_equal(draw(&faults, "CreateVpc", false), FAULT_THROTTLE);
    assert_int_equal(draw(&faults, "CreateVpc", false), FAULT_NONE);
    for (int i = 0; i < 5; i++)
        assert_int_equal(draw(&faults, "DeleteVpc", false), FAULT_DENY);
    faults_release(&faults);
}

static void connections_are_told_apart(void **state) {
    (void)state;
    struct faults faults = read("cut-after:CreateVpc:1:reused cut-before:CreateVpc:new:1");
    assert_int_equal(draw(&faults, "CreateVpc", false), FAULT_CUT_BEFORE);
    assert_int_equal(draw(&faults, "CreateVpc", false), FAULT_NONE);
    assert_int_equal(draw(&faults, "CreateVpc", true), FAULT_CUT_AFTER);
    assert_int_equal(draw(&faults, "CreateVpc", true), FAULT_NONE);
    faults_release(&faults);
}

static void chances_are_drawn_and_replay(void **state) {
    (void)state;
    int hits[2] = {0};
    for (int run = 0; run < 2; run++) {
        struct faults faults = read("500:*:p=0.25");
        random_seeded_init(&random_source, 7);
        for (int i = 0; i < 4000; i++)
            hits[run] += draw(&faults, "DescribeVpcs", false) == FAULT_500;
        faults_release(&faults);
    }
    assert_int_equal(hits[0], hits[1]);
    assert_in_range(hits[0], 850, 1150);
}

static void settings_stand_alone(void **state) {
    (void)state;
    struct faults faults = read("stale:3\nskew:-90 latency:10-20");
    assert_int_equal(faults.stale_reads, 3);
    assert_int_equal(faults.skew_ms, -90000);
    for (int i = 0; i < 100; i++)
        assert_in_range(faults_latency_ms(&faults, &random_source.random), 10, 20);
    faults_release(&faults);
    faults = read("latency:5");
    assert_int_equal(faults_latency_ms(&faults, &random_source.random), 5);
    faults_release(&faults);
    faults = read("");
    assert_int_equal(faults_latency_ms(&faults, &random_source.random), 0);
    faults_release(&faults);
}

static void mistakes_change_nothing(void **state) {
    (void)state;
    static const char *const mistakes[] = {"throttle", "throttle:", "throttle:X:some", "500:*:p=2", "500:*:p=", "nonsense:X",
                                           "stale:x", "stale:-1", "latency:20-10", "skew:", "cut-after:X:-1"};
    struct faults faults = read("throttle:CreateVpc");
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
        struct report report = {.arena = &arena};
        assert_false(faults_set(&faults, str_of(mistakes[i]), &report));
        assert_int_equal(report.errors, 1);
        assert_int_equal(draw(&faults, "CreateVpc", false), FAULT_THROTTLE);
    }
    faults_release(&faults);
}

static void every_service_has_its_words(void **state) {
    (void)state;
    const char *code, *message;
    assert_true(fault_error(FAULT_THROTTLE, true, &code, &message));
    assert_string_equal(code, "RequestLimitExceeded");
    assert_true(fault_error(FAULT_THROTTLE, false, &code, &message));
    assert_string_equal(code, "Throttling");
    assert_false(fault_error(FAULT_CUT_AFTER, true, &code, &message));
    assert_false(fault_error(FAULT_NONE, true, &code, &message));
}

static void wildcards(void **state) {
    (void)state;
    static const struct {
        const char *pattern, *text;
        bool matches;
    } cases[] = {
        {"", "", true}, {"", "a", false}, {"*", "", true}, {"*", "anything", true}, {"a*c", "abbc", true}, {"a*c", "abcd", false},
        {"a?c", "abc", true}, {"a?c", "ac", false}, {"*.*.*", "1.2.3", true}, {"**a", "ba", true}, {"a\\*", "a*", true},
        {"a\\*", "ab", false}, {"\\?", "?", true}, {"\\?", "x", false}, {"*\\**", "a*b", true}, {"a\\\\b", "a\\b", true},
        {"*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (wildcard_matches(str_of(cases[i].pattern), str_of(cases[i].text)) != cases[i].matches)
            fail_msg("'%s' on '%s'", cases[i].pattern, cases[i].text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_run_out),          cmocka_unit_test(connections_are_told_apart),
        cmocka_unit_test(chances_are_drawn_and_replay), cmocka_unit_test(settings_stand_alone),
        cmocka_unit_test(mistakes_change_nothing), cmocka_unit_test(every_service_has_its_words),
        cmocka_unit_test(wildcards),
    };
    random_seeded_init(&random_source, 1);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&arena);
    return failed;
}
