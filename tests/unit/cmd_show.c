/* What comes near a terminal: lines that fit, colours that are asked for, durations, answers to questions. */
#include "cmd/prompt.h"
#include "cmd/show.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static void assert_buf(struct buf *out, const char *expected) {
    assert_string_equal(out->at ? out->at : "", expected);
    buf_release(out);
}

static void test_lines_are_folded_at_blanks(void **state) {
    (void)state;
    static const struct {
        const char *text, *folded;
        size_t columns;
    } cases[] = {
        {"short\n", "short\n", 20},
        {"one two three four five six\n", "one two three four\n    five six\n", 20},
        {"    indented words go on under themselves\n",
         "    indented words\n        go on under\n        themselves\n", 20},
        {"no-blank-anywhere-in-this-line\n", "no-blank-anywhere-in\n    -this-line\n", 20},
        {"한국어 글자는 두 칸을 차지합니다\n", "한국어 글자는 두\n    칸을 차지합니다\n", 20},
        {"  name  what it is, in so many words\n", "  name  what it is,\n        in so many\n        words\n", 20},
        {"\033[32m  ok    \033[0mvpc.main: made, in 1 s\n",
         "\033[32m  ok    \033[0mvpc.main:\n        made, in 1 s\n", 20},
        {"wide enough for any terminal that there is\n",
         "wide enough for any terminal that there is\n", 0},
        {"too narrow to help\n", "too narrow to help\n", 5},
        {"no end of line", "no end of line", 40},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = {0};
        fold_add(&out, str_of(cases[i].text), cases[i].columns);
        assert_buf(&out, cases[i].folded);
    }
}

static void test_colours_take_no_columns(void **state) {
    (void)state;
    struct buf out = {0};
    fold_add(&out, S("\033[32m+ vpc.main\033[0m is made\n"), 20);
    assert_buf(&out, "\033[32m+ vpc.main\033[0m is made\n");
    clip_add(&out, S("\033[1mabcdef\033[0m"), 4);
    assert_buf(&out, "\033[1mabc\033[0m…");
    clip_add(&out, S("\033[1mabcd\033[0m"), 4);
    assert_buf(&out, "\033[1mabcd\033[0m");
}

static void test_lines_are_clipped_between_characters(void **state) {
    (void)state;
    struct buf out = {0};
    clip_add(&out, S("한국어"), 6);
    assert_buf(&out, "한국어");
    clip_add(&out, S("한국어"), 5);
    assert_buf(&out, "한국…");
    clip_add(&out, S("한국어"), 4);
    assert_buf(&out, "한…");
    clip_add(&out, S("abc"), 1);
    assert_buf(&out, "…");
    clip_add(&out, S("abc"), 0);
    assert_buf(&out, "");
}

static void test_tones_only_in_colour(void **state) {
    (void)state;
    struct show plain = {0}, colour = {.colour = true};
    struct buf out = {0};
    tone_adds(&out, &plain, TONE_RED, "x");
    assert_buf(&out, "x");
    tone_adds(&out, &colour, TONE_RED, "x");
    assert_buf(&out, "\033[31mx\033[0m");
    tone_adds(&out, &colour, TONE_PLAIN, "x");
    assert_buf(&out, "x");
}

static void test_what_others_wrote_has_no_effect(void **state) {
    (void)state;
    struct show plain = {0};
    struct buf out = {0};
    tone_add(&out, &plain, TONE_BOLD,
             S("a\033[2Jb\r\n\x9b"
               "c\xe2\x80\xaeklm"));
    for (size_t i = 0; i < out.len; i++)
        assert_true((unsigned char)out.at[i] >= ' ' && out.at[i] != 0x7f);
    assert_non_null(strstr(out.at, "\\x1b"));
    assert_null(strstr(out.at, "\xe2\x80\xae"));
    buf_release(&out);
}

static void test_durations(void **state) {
    (void)state;
    static const struct {
        int64_t ms;
        const char *text;
    } cases[] = {
        {0, "0.0 s"},          {49, "0.0 s"},          {50, "0.1 s"},
        {9949, "9.9 s"},       {9950, "10 s"},         {119499, "119 s"},
        {120000, "2 min 0 s"}, {200400, "3 min 20 s"}, {7500000, "2 h 5 min"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf out = {0};
        duration_add(&out, cases[i].ms);
        assert_buf(&out, cases[i].text);
    }
}

static void test_counts(void **state) {
    (void)state;
    struct buf out = {0};
    count_add(&out, 1, "call");
    count_add(&out, 0, "read");
    assert_buf(&out, "1 call0 reads");
}

static void test_environment_of_the_terminal(void **state) {
    (void)state;
    struct args none = {0};
    struct show show;
    setenv("COLUMNS", "37", 1);
    show_open(&show, &none);
    assert_int_equal(show.columns, 37);
    assert_false(show.json);
    setenv("COLUMNS", "wide", 1);
    setenv("NO_COLOR", "1", 1);
    show_open(&show, &none);
    assert_false(show.colour || show.err_colour);
    unsetenv("COLUMNS");
    unsetenv("NO_COLOR");
}

static void test_answers(void **state) {
    (void)state;
    static const struct {
        const char *typed, *wanted;
        bool yes;
    } cases[] = {
        {"y", "", true},         {"Y\r", "", true},         {" yes ", "", true},
        {"YES", "", true},       {"", "", false},           {"n", "", false},
        {"yeah", "", false},     {"yes", "yes", true},      {"y", "yes", false},
        {"Yes", "yes", false},   {"shop", "shop", true},    {"yes", "shop", false},
        {" shop", "shop", true}, {"shop-2", "shop", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(answer_is_yes(str_of(cases[i].typed), str_of(cases[i].wanted)),
                         cases[i].yes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines_are_folded_at_blanks),
        cmocka_unit_test(test_colours_take_no_columns),
        cmocka_unit_test(test_lines_are_clipped_between_characters),
        cmocka_unit_test(test_tones_only_in_colour),
        cmocka_unit_test(test_what_others_wrote_has_no_effect),
        cmocka_unit_test(test_durations),
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_environment_of_the_terminal),
        cmocka_unit_test(test_answers),
    };
    return cmocka_run_group_tests_name("cmd_show", tests, NULL, NULL);
}
