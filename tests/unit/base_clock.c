/* base/clock.h and base/transport.h: dates, scaled time, chance, headers. */
#include "base/transport.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static void writes_dates(void **state)
{
    (void)state;
    static const struct {
        int64_t ms;
        const char *iso, *basic;
    } rows[] = {
        {0, "1970-01-01T00:00:00.000Z", "19700101T000000Z"},
        {1795244462345, "2026-11-21T07:01:02.345Z", "20261121T070102Z"},
        {-1, "1969-12-31T23:59:59.999Z", "19691231T235959Z"},
        {951782400000, "2000-02-29T00:00:00.000Z", "20000229T000000Z"},
        {INT64_MAX, "9999-12-31T23:59:59.999Z", "99991231T235959Z"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[25];
        int64_t back;
        time_iso(rows[i].ms, text);
        assert_string_equal(text, rows[i].iso);
        assert_true(time_parse(str_of(text), &back));
        assert_true(back == rows[i].ms || rows[i].ms == INT64_MAX);
        time_basic(rows[i].ms, text);
        assert_string_equal(text, rows[i].basic);
    }
}

static void reads_the_dates_that_aws_writes(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t ms;
    } rows[] = {
        {"2026-11-21T07:01:02Z", 1795244462000},          {"2026-11-21T07:01:02.5Z", 1795244462500},
        {"2026-11-21T07:01:02.345678901Z", 1795244462345}, {"2026-11-21T16:01:02+09:00", 1795244462000},
        {"2026-11-21T16:01:02.001+0900", 1795244462001},  {"2026-11-21T02:01:02-05", 1795244462000},
        {"2026-11-21 07:01:02Z", 1795244462000},          {"20261121T070102Z", 1795244462000},
        {"Sat, 21 Nov 2026 07:01:02 GMT", 1795244462000}, {"21 Nov 2026 07:01:02 +0000", 1795244462000},
        {"Sat, 1 Nov 2026 07:01:02 UTC", 1793516462000},  {" 2026-11-21T07:01:02Z\n", 1795244462000},
        {"2016-12-31T23:59:60Z", 1483228800000},          {"0001-01-01T00:00:00Z", -62135596800000},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t ms = 0;
        if (!time_parse(str_of(rows[i].text), &ms) || ms != rows[i].ms)
            fail_msg("%s reads as %lld", rows[i].text, (long long)ms);
    }
}

static void reads_nothing_else(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "", "Z", "2026", "2026-11-21", "2026-11-21T07:01:02", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-00-10T00:00:00Z",
        "2026-11-31T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T07:60:02Z", "2026-11-21T07:01:02.Z", "2026-11-21T07:01:02Zx",
        "2026-11-21T07:01:02+9", "2026-11-21T07:01:02+09:", "2026-11-21T07:01:02+25:00", "2026-1-21T07:01:02Z",
        "Sat, 21 Nov 2026 07:01:02", "Sat, 21 Now 2026 07:01:02 GMT", "Sat, 21 Nov 26 07:01:02 GMT", "20261121T0701Z",
        "-026-11-21T07:01:02Z", "20261121T07010Z", "Sat,", "1795244462",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        int64_t ms;
        if (time_parse(str_of(texts[i]), &ms))
            fail_msg("%s reads as %lld", texts[i], (long long)ms);
    }
}

static void the_real_clock_goes_forward(void **state)
{
    (void)state;
    struct clock *clock = clock_real();
    int64_t before = clock->now_ms(clock);
    assert_true(clock->now_ms(clock) >= before);
    assert_true(clock->wall_ms(clock) > 1700000000000);
}

static void a_scaled_clock_runs_faster_from_now_on(void **state)
{
    (void)state;
    struct scaled_clock fast;
    struct clock *real = clock_real();
    clock_scaled_init(&fast, 1000);
    int64_t real_from = real->now_ms(real), from = fast.clock.now_ms(&fast.clock), wall_from = fast.clock.wall_ms(&fast.clock);
    assert_true(wall_from - real->wall_ms(real) < 60000);
    while (real->now_ms(real) < real_from + 5)
        ;
    int64_t passed = fast.clock.now_ms(&fast.clock) - from, wall_passed = fast.clock.wall_ms(&fast.clock) - wall_from;
    assert_true(passed >= 4000 && wall_passed >= 4000);
}

static void one_seed_gives_one_sequence(void **state)
{
    (void)state;
    struct random_seeded one, same, other;
    unsigned char a[33], b[33], c[33];
    random_seeded_init(&one, 42);
    random_seeded_init(&same, 42);
    random_seeded_init(&other, 43);
    one.random.fill(&one.random, a, sizeof a);
    same.random.fill(&same.random, b, sizeof b);
    other.random.fill(&other.random, c, sizeof c);
    assert_memory_equal(a, b, sizeof a);
    assert_memory_not_equal(a, c, sizeof a);
    one.random.fill(&one.random, b, sizeof b);
    assert_memory_not_equal(a, b, sizeof a);
}

static void uuids_have_their_form(void **state)
{
    (void)state;
    char text[37], again[37];
    for (int i = 0; i < 100; i++) {
        random_uuid(random_system(), text);
        assert_int_equal(strlen(text), 36);
        assert_int_equal(strspn(text, "0123456789abcdef-"), 36);
        assert_true(text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-');
        assert_int_equal(text[14], '4');
        assert_non_null(strchr("89ab", text[19]));
    }
    random_uuid(random_system(), again);
    assert_string_not_equal(text, again);
}

static void below_is_below_and_even(void **state)
{
    (void)state;
    struct random_seeded seeded;
    int seen[7] = {0};
    random_seeded_init(&seeded, 1);
    for (int i = 0; i < 7000; i++)
        seen[random_below(&seeded.random, 7)]++;
    for (int i = 0; i < 7; i++)
        assert_in_range(seen[i], 800, 1200);
    assert_int_equal(random_below(&seeded.random, 1), 0);
    assert_true(random_below(&seeded.random, UINT64_MAX) < UINT64_MAX);
}

static void headers_are_found_in_any_case(void **state)
{
    (void)state;
    const struct http_header headers[] = {{S("Content-Type"), S("text/xml")}, {S("x-amzn-requestid"), S("42")}};
    assert_true(str_is(http_header_get(headers, 2, "content-type"), "text/xml"));
    assert_true(str_is(http_header_get(headers, 2, "X-Amzn-RequestId"), "42"));
    assert_int_equal(http_header_get(headers, 2, "date").len, 0);
    assert_int_equal(http_header_get(NULL, 0, "date").len, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_dates),
        cmocka_unit_test(reads_the_dates_that_aws_writes),
        cmocka_unit_test(reads_nothing_else),
        cmocka_unit_test(the_real_clock_goes_forward),
        cmocka_unit_test(a_scaled_clock_runs_faster_from_now_on),
        cmocka_unit_test(one_seed_gives_one_sequence),
        cmocka_unit_test(uuids_have_their_form),
        cmocka_unit_test(below_is_below_and_even),
        cmocka_unit_test(headers_are_found_in_any_case),
    };
    return cmocka_run_group_tests_name("base: clock, random, transport", tests, NULL, NULL);
}
