/* AWS's two files: the grammar that Python's configparser gives them, and what wins. */
#include "providers/aws/wire/profiles.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static struct arena arena;
static struct report report;
static struct profiles profiles;

static int set_up(void **state) {
    (void)state;
    report = (struct report){.arena = &arena};
    profiles = (struct profiles){.arena = &arena};
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_release(&arena);
    return 0;
}

static bool read_config(const char *text) {
    return profiles_read(&profiles, str_of(text), 1, false, &report);
}

static bool read_credentials(const char *text) {
    return profiles_read(&profiles, str_of(text), 2, true, &report);
}

static void assert_value(const char *profile, const char *key, const char *wanted) {
    struct str value;
    if (!profiles_find(&profiles, SECTION_PROFILE, str_of(profile), key, &value))
        fail_msg("[%s] has no %s", profile, key);
    if (!str_is(value, wanted))
        fail_msg("[%s] %s is '%.*s', not '%s'", profile, key, STR(value), wanted);
}

static void sections_and_keys(void **state) {
    (void)state;
    assert_true(read_config("\xef\xbb\xbf# a comment\n"
                            "[default]\n"
                            "Region = eu-west-1\r\n"
                            "output: json\n"
                            "empty =\n"
                            "; another\n"
                            "[profile dev]   trailing words\n"
                            "  region=us-east-1 # stays\n"
                            "\n"
                            "[profile \"two words\"]\n"
                            "region = x=y\n"
                            "[preview]\n"
                            "region = z\n"));
    assert_value("default", "region", "eu-west-1");
    assert_value("default", "output", "json");
    assert_value("default", "empty", "");
    assert_value("dev", "region", "us-east-1 # stays");
    assert_value("two words", "region", "x=y");
    assert_false(profiles_has(&profiles, SECTION_PROFILE, S("preview"))); /* another tool's */
    assert_int_equal(profiles_get(&profiles, SECTION_PROFILE, S("dev"), "output").len, 0);
    assert_int_equal(profiles_at(&profiles, S("dev")).line, 7);
    assert_false(profiles_has(&profiles, SECTION_PROFILE, S("nobody")));
}

static void tables_inside_values(void **state) {
    (void)state;
    assert_true(read_config("[profile dev]\n"
                            "s3 =\n"
                            "    addressing_style = path\n"
                            "    # none of it\n"
                            "    max_bandwidth = 1\n"
                            "\n"
                            "services = local\n"
                            "[services local]\n"
                            "ec2 =\n"
                            "  endpoint_url = http://127.0.0.1:1\n"
                            "[sso-session corp]\n"
                            "sso_region = eu-west-1\n"));
    struct str s3 = profiles_get(&profiles, SECTION_PROFILE, S("dev"), "s3");
    assert_true(str_is(profiles_nested(s3, "addressing_style"), "path"));
    assert_true(str_is(profiles_nested(s3, "max_bandwidth"), "1"));
    assert_int_equal(profiles_nested(s3, "other").len, 0);
    struct str ec2 = profiles_get(&profiles, SECTION_SERVICES, S("local"), "ec2");
    assert_true(str_is(profiles_nested(ec2, "endpoint_url"), "http://127.0.0.1:1"));
    assert_true(
        str_is(profiles_get(&profiles, SECTION_SSO_SESSION, S("corp"), "sso_region"), "eu-west-1"));
    assert_false(profiles_has(&profiles, SECTION_PROFILE, S("corp")));
}

static void credentials_file_wins(void **state) {
    (void)state;
    assert_true(read_credentials(
        "[dev]\naws_access_key_id = FROM_CREDENTIALS\n[profile odd]\nregion = a\n"));
    assert_true(read_config("[profile dev]\naws_access_key_id = FROM_CONFIG\nregion = b\n"));
    assert_value("dev", "aws_access_key_id", "FROM_CREDENTIALS");
    assert_value("dev", "region", "b");
    assert_value("profile odd", "region", "a"); /* names are bare there */
    struct str value;
    assert_true(profiles_find_in(&profiles, false, S("dev"), "aws_access_key_id", &value));
    assert_true(str_is(value, "FROM_CONFIG"));
    assert_false(profiles_find_in(&profiles, true, S("dev"), "region", &value));
}

static void mistakes_have_a_place(void **state) {
    (void)state;
    static const struct {
        const char *text, *says;
        uint32_t line;
    } cases[] = {
        {"region = x\n", "a key stands before the first section", 1},
        {"[default]\nregion\n", "neither a section, nor 'key = value'", 2},
        {"[default\nregion = x\n", "a section header wants a name and a closing ']'", 1},
        {"[default]\na = 1\nA = 2\n", "key 'a' comes twice in this section", 3},
        {"[profile a]\n[default]\n[profile a]\n", "section 'profile a' comes twice", 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        set_up(state);
        assert_false(read_config(cases[i].text));
        assert_true(str_is(report.items[0].text, cases[i].says));
        assert_int_equal(report.items[0].at.line, cases[i].line);
        tear_down(state);
    }
}

static void missing_files_are_empty(void **state) {
    (void)state;
    const char *const nowhere[] = {"HOME=/nonexistent", NULL};
    assert_true(profiles_load(&profiles, nowhere, &arena, &report));
    assert_int_equal(profiles.n, 0);
    const char *const folder[] = {"HOME=/nonexistent", "AWS_CONFIG_FILE=/", NULL};
    assert_false(profiles_load(&profiles, folder, &arena, &report));
    assert_true(str_starts(report.items[0].text, S("cannot read '/'")));
}

#define ONE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        ONE(sections_and_keys),     ONE(tables_inside_values),    ONE(credentials_file_wins),
        ONE(mistakes_have_a_place), ONE(missing_files_are_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
