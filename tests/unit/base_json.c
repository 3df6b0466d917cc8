/* base/json.h: what is read is what was written, mistakes have a place, and what is written is always JSON. */
#include "base/json.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static struct arena arena;

static int release(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static void assert_written(const struct value *value, unsigned form, const char *expected)
{
    struct buf buf = {0};
    json_write(&buf, value, form);
    assert_string_equal(buf.at, expected);
    buf_release(&buf);
}

static void what_is_read_comes_back(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "\"\"", "\"a\"", "[]", "{}",
        "0.5", "0.50", "1e2", "1E+2", "-0.0", "3.141592653589793238462643383279",
        "18446744073709551615", "-9223372036854775809", "123456789012345678901234567890",
        "[1,2.50,\"3.7\",{\"4\":5e0,\"x\":[6,\"-7\",-7.10]},null,8]",
        "{\"b\":1,\"a\":{\"c\":[true,false,null]}}",
        "[\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\",1.0]",
        "\"\xc3\xa4\xed\x95\x9c\xf0\x9f\x98\x80\"",
        "[\"\\\\\",1.5,\"\\\"2.5\",3.50]",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const struct value *value = json_parse(&arena, str_of(texts[i]));
        assert_non_null(value);
        assert_written(value, JSON_COMPACT, texts[i]);
    }
}

static void numbers_have_their_kinds(void **state)
{
    (void)state;
    const struct value *list = json_parse(&arena, S("[1, 1.0, 9223372036854775808]"));
    assert_int_equal(value_item(list, 0)->kind, VALUE_INT);
    assert_int_equal(value_item(list, 1)->kind, VALUE_REAL);
    assert_int_equal(value_item(list, 2)->kind, VALUE_REAL);
    assert_true(str_is(value_str(value_item(list, 2)), "9223372036854775808"));
}

static void mistakes_have_their_place(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t line, col;
        const char *part;
    } rows[] = {
        {"", 1, 1, "expected"},
        {"[1,\n 2,,]", 2, 4, "token"},
        {"{\"a\":1,\n\"a\":2}", 2, 3, "duplicate object key"},
        {"[1] x", 1, 5, "end of file"},
        {"[1e999]", 1, 6, "overflow"},
        {"\"\xff\"", 1, 1, "decode byte"},
        {"{\"password\": hunter2}", 1, 19, "token"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct report report = {.arena = &arena};
        const struct value *value;
        assert_false(json_read(&arena, str_of(rows[i].text), 3, &report, &value));
        assert_null(value);
        assert_null(json_parse(&arena, str_of(rows[i].text)));
        const struct diagnostic *first = &report.items[0];
        if (first->at.line != rows[i].line || first->at.col != rows[i].col || !str_has(first->text, str_of(rows[i].part)))
            fail_msg("row %zu: %u:%u: %.*s", i, first->at.line, first->at.col, STR(first->text));
        assert_int_equal(first->at.file, 3);
        assert_false(str_has(first->text, S("hunter2")));
    }
    struct report report = {.arena = &arena};
    const struct value *value;
    assert_false(json_read(&arena, S("[\n1,]"), 0, &report, &value));
    assert_true(str_has(report.items[0].text, S("line 2, column ")));
}

static struct str nested(size_t depth)
{
    struct buf buf = {0};
    for (size_t i = 0; i < depth; i++)
        buf_adds(&buf, i % 2 ? "{\"[\":" : "[");
    buf_adds(&buf, "1");
    for (size_t i = depth; i-- > 0;)
        buf_adds(&buf, i % 2 ? "}" : "]");
    struct str text = arena_str(&arena, buf_str(&buf));
    buf_release(&buf);
    return text;
}

static void depth_is_limited(void **state)
{
    (void)state;
    struct report report = {.arena = &arena};
    const struct value *value;
    assert_true(json_read(&arena, nested(64), 1, &report, &value));
    assert_false(json_read(&arena, nested(65), 1, &report, &value));
    assert_true(str_has(report.items[0].text, S("deeper than 64")));
    assert_int_equal(report.items[0].at.col, 32 + 32 * 5 + 1);
    assert_null(json_parse(&arena, nested(100000)));
    assert_null(json_parse(&arena, S("\"open [[[[")));
    assert_null(json_parse(&arena, S("\"ends in \\")));
}

static void pretty_and_sorted_forms(void **state)
{
    (void)state;
    const struct value *value = json_parse(&arena, S("{\"b\":[1,{}],\"a\":{\"d\":[],\"c\":null}}"));
    assert_written(value, JSON_PRETTY,
                   "{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"a\": {\n    \"d\": [],\n    \"c\": null\n  }\n}");
    assert_written(value, JSON_SORTED, "{\"a\":{\"c\":null,\"d\":[]},\"b\":[1,{}]}");
    assert_written(NULL, JSON_COMPACT, "null");
}

static void bad_utf8_is_replaced(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"a\xff" "b", "\"a\xef\xbf\xbd" "b\""},
        {"\xc3", "\"\xef\xbf\xbd\""},                                     /* cut off */
        {"\xc0\xaf", "\"\xef\xbf\xbd\xef\xbf\xbd\""},                     /* overlong */
        {"\xed\xa0\x80", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""},     /* a surrogate */
        {"\xf4\x90\x80\x80x", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdx\""}, /* beyond U+10FFFF */
        {"\x7f", "\"\x7f\""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_written(value_text(&arena, str_of(rows[i][0])), JSON_COMPACT, rows[i][1]);
}

static void reals_of_other_grammars_become_json(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {".5", "0.5"}, {"+1.5", "1.5"}, {"1.", "1"}, {"00.1", "0.1"}, {".1e1", "1"}, {"0.1", "0.1"}, {"1e-7", "1e-7"},
        {".inf", "\".inf\""}, {"nan", "\"nan\""}, {"-", "\"-\""}, {"", "\"\""}, {"1e999", "1e999"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_written(value_real(&arena, str_of(rows[i][0])), JSON_COMPACT, rows[i][1]);
}

/* Whatever bytes come, reading ends with a value or NULL, and what was read is written and read again as the same. */
static void noise_is_survived(void **state)
{
    (void)state;
    static const char seed[] = "{\"a\":[1,2.5e3,\"x\\u00e4\\\"\",null,{\"b\":true}],\"c\":-0.10,\"d\":\"\xc3\xa4\"}";
    uint64_t random = 1;
    for (int round = 0; round < 20000; round++) {
        char text[sizeof seed];
        memcpy(text, seed, sizeof seed);
        for (int i = 0; i < 1 + round % 3; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            text[(random >> 33) % (sizeof seed - 1)] = "\"\\{}[],:0-.e\xff\0 a"[(random >> 50) % 16];
        }
        const struct value *value = json_parse(&arena, (struct str){text, sizeof seed - 1});
        if (value == NULL)
            continue;
        struct buf buf = {0};
        json_write(&buf, value, JSON_SORTED);
        assert_true(value_same(value, json_parse(&arena, buf_str(&buf))));
        buf_release(&buf);
        arena_reset(&arena);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_teardown(name, release)
    const struct CMUnitTest tests[] = {
        TEST(what_is_read_comes_back),
        TEST(numbers_have_their_kinds),
        TEST(mistakes_have_their_place),
        TEST(depth_is_limited),
        TEST(pretty_and_sorted_forms),
        TEST(bad_utf8_is_replaced),
        TEST(reals_of_other_grammars_become_json),
        TEST(noise_is_survived),
    };
    return cmocka_run_group_tests_name("base: json", tests, NULL, NULL);
}
