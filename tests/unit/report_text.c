/* base/report_text.h and base/escape.h: marks stand under what they mean, and nothing from a file
 * speaks to the terminal. */
#include "base/escape.h"
#include "base/report_text.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static void test_escapes(void **state) {
    (void)state;
    static const struct {
        struct str text;
        const char *shown;
    } rows[] = {
        {{"plain 한글 é", sizeof("plain 한글 é") - 1}, "plain 한글 é"},
        {{"a\x1b[31mb", 7}, "a\\x1b[31mb"},
        {{"a\n\t\r\x7f\0z", 7}, "a\\n\\t\\r\\x7f\\x00z"},
        {{"\xc2\x9b", 2}, "\\u009b"},
        {{"\u202e\u2066\u200f", 9}, "\\u202e\\u2066\\u200f"},
        {{"\xff\xc3(\xe2\x82", 5}, "\\xff\\xc3(\\xe2\\x82"},
        {{"\xc0\x80\xed\xa0\x80", 5}, "\\xc0\\x80\\xed\\xa0\\x80"}, /* overlong, surrogate */
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct buf shown = {0};
        escape_add(&shown, rows[i].text);
        assert_string_equal(shown.at, rows[i].shown);
        buf_release(&shown);
    }
}

static void assert_rendered(const struct report *report, const struct report_paint *paint,
                            const char *expected) {
    struct buf out = {0};
    report_render_painted(report, paint, &out);
    assert_string_equal(out.at, expected);
    buf_release(&out);
}

static void test_marks(void **state) {
    (void)state;
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    uint32_t file = report_source(&report, S("a\x1b.yaml"), S("first: 1\r\n이름:\t값 x\nlast"));
    (fail)(&report, (struct span){file, 1, 1, 5}, "one");
    (hint)(&report, "do\nthis");
    note(&report, (struct span){file, 3, 1, 4}, "there");
    (fail)(&report, (struct span){file, 2, 9, 3}, "two");
    warn(&report, (struct span){file, 3, 4, 100}, "three\nlines");
    (refuse)(&report, NOWHERE, "four");
    assert_rendered(&report, &(struct report_paint){0},
                    "a\\x1b.yaml:1:1: error: one\n"
                    "    1 | first: 1\n"
                    "      | ^~~~~\n"
                    "hint: do\n"
                    "hint: this\n"
                    "a\\x1b.yaml:3:1: note: there\n"
                    "a\\x1b.yaml:2:9: error: two\n"
                    "    2 | 이름:\t값 x\n"
                    "      |      \t^~\n"
                    "a\\x1b.yaml:3:4: warning: three\\nlines\n"
                    "    3 | last\n"
                    "      |    ^\n"
                    "refused: four\n");
    arena_release(&arena);
}

static void test_paint(void **state) {
    (void)state;
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    (fail)(&report, (struct span){report_source(&report, S("f"), S("abc")), 1, 2, 1}, "x");
    assert_rendered(&report, &(struct report_paint){.error = "<", .mark = "[", .off = ">"},
                    "f:1:2: <error:> x\n    1 | abc\n      |  [^>\n");
    arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_escapes),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_paint),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
