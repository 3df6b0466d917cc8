/* The command line: words, flags, verbs, and what is said when they are wrong. */
#include "cmd/args.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static struct arena arena;
static struct report report;

static int reset(void **state) {
    (void)state;
    arena_release(&arena);
    report = (struct report){.arena = &arena};
    return 0;
}

static int forget(void **state) {
    (void)state;
    arena_release(&arena);
    return 0;
}

/* Reads a command line given as one text; its words are cut at blanks. */
static bool read_line(const char *line, struct args *args) {
    char *argv[16];
    int argc = 0;
    struct str rest = str_of(line);
    while (rest.len > 0)
        argv[argc++] = arena_cstr(&arena, str_cut(&rest, ' '));
    return args_read(argc, argv, &arena, &report, args);
}

#define assert_text(text, expected) assert_string_equal(arena_cstr(&arena, (text)), expected)

static void test_flags_stand_anywhere(void **state) {
    (void)state;
    struct args args;
    assert_true(read_line(
        "--sandbox apply --yes --region=eu-west-1 --target vpc.main --target subnet.a prod.yaml",
        &args));
    assert_string_equal(args.verb->name, "apply");
    assert_true(arg_on(&args, FLAG_SANDBOX) && arg_on(&args, FLAG_YES) &&
                !arg_on(&args, FLAG_JSON));
    assert_text(arg_text(&args, FLAG_REGION), "eu-west-1");
    assert_int_equal(args.flags[FLAG_TARGET].n, 2);
    assert_text(args.flags[FLAG_TARGET].values[0], "vpc.main");
    assert_text(args.plan, "prod.yaml");
    assert_int_equal(args.n_words, 0);
}

static void test_the_last_one_counts(void **state) {
    (void)state;
    struct args args;
    assert_true(read_line("plan --region a --region b", &args));
    assert_text(arg_text(&args, FLAG_REGION), "b");
}

static void test_behind_two_dashes_all_are_words(void **state) {
    (void)state;
    struct args args;
    assert_true(read_line("call ec2 DescribeVpcs -- --json", &args));
    assert_false(arg_on(&args, FLAG_JSON));
    assert_int_equal(args.n_words, 3);
    assert_text(args.words[2], "--json");
}

static void test_where_the_plan_file_stands(void **state) {
    (void)state;
    static const struct {
        const char *line, *plan;
        size_t words;
    } cases[] = {
        {"plan", "", 0},
        {"plan stack", "stack", 0},
        {"plan -f other.yaml", "other.yaml", 0},
        {"plan --file=other.yaml", "other.yaml", 0},
        {"output VPC", "", 1},
        {"output VPC other.yaml", "other.yaml", 1},
        {"output other.yaml", "other.yaml", 0},
        {"output ./stack", "./stack", 0},
        {"state show vpc.main", "", 2},
        {"new vpc", "", 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct args args;
        assert_true(read_line(cases[i].line, &args));
        assert_text(args.plan, cases[i].plan);
        assert_int_equal(args.n_words, cases[i].words);
    }
}

static void test_what_is_wrong_is_said_once(void **state) {
    static const struct {
        const char *line, *text, *hint;
    } cases[] = {
        {"pln", "no verb 'pln'", "did you mean 'plan'?"},
        {"frobnicate", "no verb 'frobnicate'", "'footing help' lists the verbs"},
        {"plan --cals", "no flag '--cals'", "did you mean '--calls'?"},
        {"plan --cals=1", "no flag '--cals'", "did you mean '--calls'?"},
        {"plan -x", "no flag '-x'", "'footing help plan' lists its flags"},
        {"plan --yes", "'plan' has no flag '--yes'", "it belongs to: apply teardown audit"},
        {"plan --region", "--region needs a value: --region NAME", ""},
        {"plan --calls=yes", "--calls takes no value", ""},
        {"plan a.yaml b.yaml", "'plan' does not take 'a.yaml'", "footing plan [PLAN]"},
        {"plan a.yaml -f b.yaml", "two plan files: 'b.yaml' and 'a.yaml'", ""},
        {"call ec2", "'call' needs more words", "footing call SERVICE OPERATION [JSON | @FILE]"},
        {"version now", "'version' does not take 'now'", "footing version"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct args args;
        reset(state);
        assert_false(read_line(cases[i].line, &args));
        assert_int_equal(report.n, 1);
        assert_text(report.items[0].text, cases[i].text);
        assert_text(report.items[0].hint, cases[i].hint);
    }
}

static void test_help_needs_no_right_words(void **state) {
    (void)state;
    struct args args;
    assert_true(read_line("call --help", &args));
    assert_true(read_line("", &args));
    assert_null(args.verb);
    assert_true(read_line("--version", &args));
    assert_string_equal(args.verb->name, "version");
}

static void test_numbers(void **state) {
    (void)state;
    struct args args;
    double number;
    assert_true(read_line("sandbox --port 8080", &args));
    assert_true(arg_number(&args, FLAG_PORT, 0, 65535, 1, &report, &number));
    assert_int_equal(number, 8080);
    assert_true(arg_number(&args, FLAG_TIME_SCALE, 1, 100, 60, &report, &number));
    assert_int_equal(number, 60);
    static const char *const wrong[] = {"sandbox --port 70000", "sandbox --port 80x",
                                        "sandbox --port=", "sandbox --port nan"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_true(read_line(wrong[i], &args));
        assert_false(arg_number(&args, FLAG_PORT, 0, 65535, 1, &report, &number));
    }
}

/* Do the verbs of two flags have one in common? */
static bool share_a_verb(const struct flag_row *one, const struct flag_row *other) {
    for (const struct verb *verb = verbs; verb->name; verb++)
        if (flag_is_for(one, verb) && flag_is_for(other, verb))
            return true;
    return false;
}

/* The tables themselves: a name once a verb, verbs that exist, help for all. */
static void test_the_tables_fit(void **state) {
    (void)state;
    for (int i = 0; i < FLAG_COUNT; i++) {
        const struct flag_row *row = &flag_rows[i];
        assert_non_null(row->name);
        assert_true(row->help && *row->help);
        assert_true((row->kind == FLAG_IS_ON) == (row->value == NULL));
        for (int k = 0; k < i; k++)
            assert_false(strcmp(row->name, flag_rows[k].name) == 0 && share_a_verb(row, &flag_rows[k]));
        struct str rest = str_of(row->verbs);
        while (rest.len > 0)
            assert_non_null(verb_find(str_cut(&rest, ' ')));
    }
    for (const struct verb *verb = verbs; verb->name; verb++)
        assert_true(verb->run && verb->words && verb->help && verb->words_min <= verb->words_max);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_flags_stand_anywhere, reset, forget),
        cmocka_unit_test_setup_teardown(test_the_last_one_counts, reset, forget),
        cmocka_unit_test_setup_teardown(test_behind_two_dashes_all_are_words, reset, forget),
        cmocka_unit_test_setup_teardown(test_where_the_plan_file_stands, reset, forget),
        cmocka_unit_test_setup_teardown(test_what_is_wrong_is_said_once, reset, forget),
        cmocka_unit_test_setup_teardown(test_help_needs_no_right_words, reset, forget),
        cmocka_unit_test_setup_teardown(test_numbers, reset, forget),
        cmocka_unit_test_setup_teardown(test_the_tables_fit, reset, forget),
    };
    return cmocka_run_group_tests_name("cmd_args", tests, NULL, NULL);
}
