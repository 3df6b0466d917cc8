/* base/str.h, base/arena.h, base/map.h, base/report.h: text, memory, names and what went wrong. */
#include "base/map.h"
#include "base/report.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

#define IS(text, literal) assert_true(str_is((text), (literal)))

/* --- str ------------------------------------------------------------------------------------------------------------ */

static void empty_texts_are_all_the_same(void **state)
{
    (void)state;
    struct str none = {0};
    assert_true(str_eq(none, S("")));
    assert_true(str_eq(str_of(NULL), S("")));
    assert_int_equal(str_cmp(none, S("")), 0);
    assert_true(str_starts(S("a"), none) && str_ends(S("a"), none) && str_has(S("a"), none) && str_has(none, none));
    assert_int_equal(str_find(none, 'x'), -1);
    assert_int_equal(str_trim(none).len + str_from(none, 3).len + str_slice(none, 0, 9).len, 0);
    assert_int_equal(str_columns(none), 0);
    assert_int_equal(str_distance(none, none), 0);
}

static void compares_bytes(void **state)
{
    (void)state;
    assert_true(str_cmp(S("a"), S("b")) < 0);
    assert_true(str_cmp(S("a"), S("aa")) < 0);
    assert_true(str_cmp(S("\xff"), S("a")) > 0);
    assert_true(str_eq_nocase(S("Content-TYPE"), S("content-type")));
    assert_false(str_eq_nocase(S("\xc3\x84"), S("\xc3\xa4")));
    assert_true(str_starts(S("abc"), S("ab")) && !str_starts(S("a"), S("ab")));
    assert_true(str_ends(S("abc"), S("bc")) && !str_ends(S("c"), S("bc")));
    assert_true(str_has(S("abc"), S("b")) && !str_has(S("abc"), S("ac")));
}

static void slices_and_trims(void **state)
{
    (void)state;
    IS(str_slice(S("abcdef"), 1, 3), "bc");
    IS(str_slice(S("abc"), 2, 99), "c");
    IS(str_slice(S("abc"), 3, 2), "");
    IS(str_from(S("abc"), 4), "");
    IS(str_trim(S(" \t\n a b \r\v\f")), "a b");
    IS(str_trim(S("   ")), "");
}

static void cuts_at_a_mark(void **state)
{
    (void)state;
    struct str rest = S("a..b.");
    IS(str_cut(&rest, '.'), "a");
    IS(str_cut(&rest, '.'), "");
    IS(str_cut(&rest, '.'), "b");
    assert_non_null(rest.at); /* there was a mark, and nothing behind it */
    IS(str_cut(&rest, '.'), "");
    assert_null(rest.at);
}

static void reads_integers_to_the_last(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        int64_t n;
    } rows[] = {
        {"0", true, 0}, {"-0", true, 0}, {"+7", true, 7}, {"007", true, 7},
        {"9223372036854775807", true, INT64_MAX}, {"9223372036854775808", false, 0},
        {"-9223372036854775808", true, INT64_MIN}, {"-9223372036854775809", false, 0},
        {"", false, 0}, {"-", false, 0}, {"+", false, 0}, {"1 ", false, 0}, {" 1", false, 0}, {"0x1", false, 0}, {"--1", false, 0},
        {"99999999999999999999999", false, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t n = 0;
        assert_int_equal(str_to_int(str_of(rows[i].text), &n), rows[i].ok);
        assert_true(n == rows[i].n);
    }
}

static void measures_how_far_texts_are_apart(void **state)
{
    (void)state;
    assert_int_equal(str_distance(S("subnet"), S("subnet")), 0);
    assert_int_equal(str_distance(S("subent"), S("subnet")), 1); /* a swap */
    assert_int_equal(str_distance(S("vcp"), S("vpc")), 1);
    assert_int_equal(str_distance(S("kitten"), S("sitting")), 3);
    assert_int_equal(str_distance(S(""), S("abc")), 3);
    assert_int_equal(str_distance(S("abc"), S("")), 3);
    assert_int_equal(str_distance(S("ca"), S("abc")), 3); /* alignment: no edit inside a swap */
}

static void counts_columns_of_a_terminal(void **state)
{
    (void)state;
    assert_int_equal(str_columns(S("plain")), 5);
    assert_int_equal(str_columns(S("na\xc3\xafve")), 5);
    assert_int_equal(str_columns(S("\xed\x95\x9c\xea\xb8\x80")), 4);   /* two syllables of Hangul */
    assert_int_equal(str_columns(S("e\xcc\x81")), 1);                  /* e and a combining acute */
    assert_int_equal(str_columns(S("\xf0\x9f\x98\x80")), 2);           /* an emoji */
    assert_int_equal(str_columns(S("a\xff\xe2\x82")), 4);              /* no UTF-8 */
}

static void writes_hex_and_base64(void **state)
{
    (void)state;
    struct buf buf = {0};
    hex_add(&buf, "\x00\xab\xff", 3);
    IS(buf_str(&buf), "00abff");
    static const char *const rfc4648[][2] = {{"", ""},          {"f", "Zg=="},         {"fo", "Zm8="},        {"foo", "Zm9v"},
                                             {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (size_t i = 0; i < sizeof rfc4648 / sizeof *rfc4648; i++) {
        buf_reset(&buf);
        base64_add(&buf, rfc4648[i][0], strlen(rfc4648[i][0]));
        IS(buf_str(&buf), rfc4648[i][1]);
    }
    buf_reset(&buf);
    base64_add(&buf, "\xff\xfe\xfd", 3);
    IS(buf_str(&buf), "//79");
    buf_release(&buf);
}

/* --- buf ------------------------------------------------------------------------------------------------------------ */

static void a_buf_grows_and_stays_terminated(void **state)
{
    (void)state;
    struct buf buf = {0};
    IS(buf_str(&buf), "");
    assert_non_null(buf_str(&buf).at);
    buf_add(&buf, (struct str){0});
    assert_string_equal(buf.at, "");
    for (int i = 0; i < 1000; i++) {
        buf_addf(&buf, "%d,", i % 10);
        assert_int_equal(buf.at[buf.len], 0);
    }
    assert_int_equal(buf.len, 2000);
    buf_addc(&buf, 'x');
    buf_adds(&buf, "yz");
    assert_string_equal(buf.at + 2000, "xyz");
    buf_reset(&buf);
    assert_string_equal(buf.at, "");
    buf_wipe(&buf);
    assert_null(buf.at);
    buf_release(&buf);
}

static void a_cap_cuts_and_is_remembered(void **state)
{
    (void)state;
    struct buf buf = {.max = 5};
    buf_adds(&buf, "abc");
    assert_false(buf.full);
    buf_adds(&buf, "def");
    assert_true(buf.full);
    assert_string_equal(buf.at, "abcde");
    buf_addf(&buf, "%d", 42);
    buf_addc(&buf, 'z');
    assert_string_equal(buf.at, "abcde");
    buf_release(&buf);
    assert_int_equal(buf.max, 5);
    assert_false(buf.full);
    buf_addf(&buf, "%s", "123456789");
    assert_string_equal(buf.at, "12345");
    buf_release(&buf);
}

/* --- arena ---------------------------------------------------------------------------------------------------------- */

static bool is_zero(const char *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (bytes[i] != 0)
            return false;
    return true;
}

static void an_arena_gives_zeroed_aligned_pieces(void **state)
{
    struct arena arena = {.locked = *state != NULL};
    for (int round = 0; round < 3; round++) {
        char *pieces[300];
        for (size_t i = 0; i < 300; i++) {
            size_t bytes = i * i;
            pieces[i] = arena_alloc(&arena, bytes);
            assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
            assert_true(is_zero(pieces[i], bytes));
            memset(pieces[i], (int)i | 1, bytes);
        }
        for (size_t i = 1; i < 300; i++)
            assert_true(pieces[i][0] == (char)(i | 1) && pieces[i][i * i - 1] == (char)(i | 1));
        arena_reset(&arena);
    }
    arena_release(&arena);
    assert_int_equal(arena.total_bytes, 0);
    assert_non_null(arena_alloc(&arena, 0)); /* usable again */
    arena_release(&arena);
    arena_release(&arena);
}

static void an_arena_copies_texts(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct str copy = arena_str(&arena, (struct str){"ab\0cd", 4});
    assert_int_equal(copy.len, 4);
    assert_int_equal(copy.at[4], 0);
    assert_string_equal(arena_cstr(&arena, (struct str){0}), "");
    IS(arena_printf(&arena, "%s-%d", "x", 7), "x-7");
    assert_null(arena_array(&arena, int, 4)[3] ? &arena : NULL);
    arena_release(&arena);
}

/* --- map ------------------------------------------------------------------------------------------------------------ */

static void a_map_finds_what_was_set(void **state)
{
    (void)state;
    enum { N = 5000 };
    static char keys[N][8];
    struct map map = {0};
    assert_null(map_get(&map, S("x")));
    for (size_t i = 0; i < N; i++) {
        snprintf(keys[i], sizeof keys[i], "k%zu", i);
        map_set(&map, str_of(keys[i]), keys[i]);
    }
    for (size_t i = 0; i < N; i++) {
        assert_ptr_equal(map_get(&map, str_of(keys[i])), keys[i]);
        IS(map.slots[i].key, keys[i]);
    }
    assert_null(map_get(&map, S("k5000")));
    map_set(&map, S("k7"), &map);
    assert_ptr_equal(map_get(&map, S("k7")), &map);
    assert_int_equal(map.n, N);
    map_release(&map);
    assert_null(map_get(&map, S("k7")));
    map_release(&map);
}

/* --- report --------------------------------------------------------------------------------------------------------- */

static void a_report_collects_facts(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    char name[] = "main";
    assert_true(report_ok(&report));
    warn(&report, NOWHERE, "odd");
    assert_true(report_ok(&report));
    for (int i = 0; i < 20; i++)
        assert_false((fail)(&report, (struct span){1, 2, 3, 4}, "vpc '%s'", name));
    name[0] = 'x'; /* the report keeps its own text */
    note(&report, NOWHERE, "while testing");
    assert_false(refuse(&report, NOWHERE, "no"));
    assert_int_equal(report.n, 23);
    assert_int_equal(report.errors, 20);
    assert_int_equal(report.refusals, 1);
    assert_false(report_ok(&report));
    IS(report.items[1].text, "vpc 'main'");
    assert_int_equal(report.items[20].at.col, 3);
    assert_int_equal(report.items[21].severity, SEVERITY_NOTE);
    hint(&report, "try %d", 1);
    hint(&report, "or 2");
    IS(report.items[22].hint, "try 1; or 2");
    assert_int_equal(report_source(&report, S("a.yaml"), S("x: 1")), 1);
    assert_int_equal(report_source(&report, S("b.yaml"), S("")), 2);
    IS(report.sources[0].text, "x: 1");
    IS(report.sources[1].name, "b.yaml");
    arena_release(&arena);
}

static void hints_at_the_nearest_name_only_when_near(void **state)
{
    (void)state;
    static const char *const known[] = {"subnet", "vpc", "security_group", "db_instance", NULL};
    static const struct {
        const char *typed, *hint;
    } rows[] = {
        {"subnets", "did you mean 'subnet'?"}, {"subent", "did you mean 'subnet'?"}, {"VPC", "did you mean 'vpc'?"},
        {"vcp", "did you mean 'vpc'?"}, {"securty_grup", "did you mean 'security_group'?"}, {"dbinstance", "did you mean 'db_instance'?"},
        {"lambda", ""}, {"x", ""}, {"", ""}, {"abc", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena = {0};
        struct report report = {.arena = &arena};
        (fail)(&report, NOWHERE, "unknown");
        assert_int_equal(hint_nearest(&report, str_of(rows[i].typed), known), rows[i].hint[0] != '\0');
        IS(report.items[0].hint, rows[i].hint);
        arena_release(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(empty_texts_are_all_the_same),
        cmocka_unit_test(compares_bytes),
        cmocka_unit_test(slices_and_trims),
        cmocka_unit_test(cuts_at_a_mark),
        cmocka_unit_test(reads_integers_to_the_last),
        cmocka_unit_test(measures_how_far_texts_are_apart),
        cmocka_unit_test(counts_columns_of_a_terminal),
        cmocka_unit_test(writes_hex_and_base64),
        cmocka_unit_test(a_buf_grows_and_stays_terminated),
        cmocka_unit_test(a_cap_cuts_and_is_remembered),
        cmocka_unit_test(an_arena_gives_zeroed_aligned_pieces),
        {"a_locked_arena_does_the_same", an_arena_gives_zeroed_aligned_pieces, NULL, NULL, (void *)"locked"},
        cmocka_unit_test(an_arena_copies_texts),
        cmocka_unit_test(a_map_finds_what_was_set),
        cmocka_unit_test(a_report_collects_facts),
        cmocka_unit_test(hints_at_the_nearest_name_only_when_near),
    };
    return cmocka_run_group_tests_name("base: text, memory, maps, reports", tests, NULL, NULL);
}
