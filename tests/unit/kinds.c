/* providers/kinds.c: what a plan's value becomes, what is refused with which words, what is equal
 * to what. */
#include "base/json.h"
#include "providers/provider.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

struct fixture {
    struct arena arena;
    struct report report;
};

static int set_up(void **state) {
    struct fixture *fixture = calloc(1, sizeof(*fixture));
    fixture->report.arena = &fixture->arena;
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *fixture = *state;
    arena_release(&fixture->arena);
    free(fixture);
    return 0;
}

/* Knows vpc.main, and subnet.app with its instances a and b. */
static const struct value *find(void *ctx, const char *types, const struct value *name,
                                struct report *report) {
    struct fixture *fixture = ctx;
    if (str_is(value_str(name), "main"))
        return value_ref(&fixture->arena, S("vpc.main"), S("id"));
    if (str_is(value_str(name), "app")) {
        const struct value *both[] = {value_ref(&fixture->arena, S("subnet.app/b"), S("id")),
                                      value_ref(&fixture->arena, S("subnet.app/a"), S("id"))};
        return value_list(&fixture->arena, both, 2);
    }
    if (str_starts(value_str(name), S("subnet-")))
        return name;
    (fail)(report, name->at, "no %s '%.*s'", types, STR(value_str(name)));
    return NULL;
}

/* The canonical form of a JSON text as JSON, or what was said against it. */
static const char *canon(struct fixture *fixture, const struct field *field, const char *json) {
    struct resolver resolver = {.find = find, .ctx = fixture};
    const struct value *raw = json_parse(&fixture->arena, str_of(json)), *out = NULL;
    assert_non_null(raw);
    struct buf text = {0};
    size_t before = fixture->report.n;
    if (field->kind->canon(field, raw, &resolver, &fixture->arena, &fixture->report, &out)) {
        assert_int_equal(fixture->report.n, before);
        json_write(&text, out, JSON_COMPACT);
    } else {
        assert_true(fixture->report.n > before);
        buf_add(&text, fixture->report.items[before].text);
    }
    const char *said = arena_cstr(&fixture->arena, buf_str(&text));
    buf_release(&text);
    return said;
}

static void test_canonical_forms(void **state) {
    static const struct field text = {"f", TEXT, .max = 5}, flag = {"f", FLAG},
                              number = {"f", INT, .min = 1, .max = 9}, any_number = {"f", INT},
                              range = {"f", CIDR}, four = {"f", CIDR4, .min = 16, .max = 28},
                              choice = {"f", CHOICE("red green")}, texts = {"f", TEXTS},
                              tags = {"f", TAGS}, ref = {"f", REF("vpc")},
                              refs = {"f", REFS("subnet")};
    static const struct {
        const struct field *field;
        const char *raw, *said;
    } rows[] = {
        {&text, "\"abc\"", "\"abc\""},
        {&text, "\"abcdef\"", "f: 6 characters are too many, 5 at most"},
        {&text, "[1]", "f: wants a text, not a list"},
        {&flag, "\"yes\"", "true"},
        {&flag, "\"Off\"", "false"},
        {&flag, "true", "true"},
        {&flag, "\"y\"", "f: 'y' is not true or false"},
        {&number, "\"7\"", "7"},
        {&number, "7", "7"},
        {&number, "\"0\"", "f: 0 is not between 1 and 9"},
        {&any_number, "\"-12\"", "-12"},
        {&any_number, "\"0x10\"", "f: '0x10' is not a whole number"},
        {&any_number, "\"99999999999999999999\"",
         "f: '99999999999999999999' is not a whole number"},
        {&range, "\"10.0.0.0/8\"", "\"10.0.0.0/8\""},
        {&range, "\"FD00:0:0::/48\"", "\"fd00::/48\""},
        {&range, "\"10.0.0.1/8\"", "f: 10.0.0.1/8 has bits set beyond its prefix"},
        {&range, "\"10.0.0/8\"", "f: '10.0.0/8' is not a CIDR range such as 10.0.0.0/16"},
        {&four, "\"fd00::/48\"", "f: fd00::/48 is IPv6, and an IPv4 range is wanted"},
        {&four, "\"10.0.0.0/8\"", "f: /8 is not between /16 and /28"},
        {&choice, "\"RED\"", "\"red\""},
        {&choice, "\"blue\"", "f: 'blue' is not red or green"},
        {&texts, "[\"b\", \"a\", \"b\"]", "[\"a\",\"b\"]"},
        {&texts, "\"a\"", "[\"a\"]"},
        {&texts, "[[]]", "f: wants a text, not a list"},
        {&tags, "{\"b\": \"1\", \"a\": null}", "{\"b\":\"1\"}"},
        {&tags, "{\"AWS:x\": \"1\"}", "f: keys that begin with 'AWS:' are reserved"},
        {&tags, "{\"\": \"1\"}", "f: a key has 1 to 128 characters"},
        {&ref, "\"main\"", "{\"$unknown\":\"vpc.main.id\"}"},
        {&ref, "\"app\"", "f: 'app' stands for 2 resources, and one is wanted"},
        {&ref, "\"nothing\"", "no vpc 'nothing'"},
        {&refs, "[\"app\", \"subnet-0123abcd\"]",
         "[{\"ref\":\"subnet-0123abcd\"},{\"ref\":{\"$unknown\":\"subnet.app/a.id\"}},"
         "{\"ref\":{\"$unknown\":\"subnet.app/b.id\"}}]"},
        {&refs, "[]", "[]"},
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
        assert_string_equal(canon(*state, rows[i].field, rows[i].raw), rows[i].said);
}

static void test_unknowns_pass(void **state) {
    struct fixture *fixture = *state;
    const struct kind *kinds[] = {&kind_text, &kind_flag, &kind_int,
                                  &kind_cidr, &kind_ref,  &kind_choice};
    const struct value *unknown = value_ref(&fixture->arena, S("vpc.main"), S("id")), *out;
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        struct field field = {"f", kinds[i], "a vpc"};
        assert_true(
            kinds[i]->canon(&field, unknown, NULL, &fixture->arena, &fixture->report, &out));
        assert_true(value_same(unknown, out));
    }
}

static void test_what_is_seen_is_canonical(void **state) {
    struct fixture *fixture = *state;
    static const struct field range = {"f", CIDR}, refs = {"f", REFS("subnet")};
    const struct value *shown = value_text(&fixture->arena, S("FD00::0/48"));
    assert_true(
        str_is(value_str(kind_cidr.seen(&range, shown, shown, &fixture->arena)), "fd00::/48"));
    const struct value *ids = json_parse(&fixture->arena, S("[\"subnet-b\", \"subnet-a\"]"));
    const struct value *seen = kind_refs.seen(&refs, ids, ids, &fixture->arena);
    const struct value *want = json_parse(&fixture->arena,
                                          S("[{\"ref\":\"subnet-a\"},{\"ref\":\"subnet-b\"}]"));
    assert_true(value_same(seen, want));
    assert_true(value_same(kind_refs.wire(&refs, want, &fixture->arena),
                           json_parse(&fixture->arena, S("[\"subnet-a\",\"subnet-b\"]"))));
}

static void test_sets_are_the_same_in_any_order(void **state) {
    struct fixture *fixture = *state;
    static const struct field refs = {"f", REFS("subnet")};
    const struct value *a = json_parse(&fixture->arena, S("[{\"ref\":\"x\"},{\"ref\":\"y\"}]"));
    const struct value *b = json_parse(&fixture->arena, S("[{\"ref\":\"y\"},{\"ref\":\"x\"}]"));
    const struct value *c = json_parse(&fixture->arena, S("[{\"ref\":\"y\"},{\"ref\":\"z\"}]"));
    assert_true(kind_refs.same(&refs, a, b));
    assert_false(kind_refs.same(&refs, a, c));
}

static void test_ranges_clash_when_they_overlap(void **state) {
    struct fixture *fixture = *state;
    const struct value *wide = value_text(&fixture->arena, S("10.0.0.0/8")),
                       *inner = value_text(&fixture->arena, S("10.3.0.0/16"));
    const struct value *other = value_text(&fixture->arena, S("11.0.0.0/8"));
    assert_true(kind_cidr.clash(wide, inner) && kind_cidr.clash(inner, wide));
    assert_false(kind_cidr.clash(wide, other));
}

static void test_taint_stays(void **state) {
    struct fixture *fixture = *state;
    static const struct field flag = {"f", FLAG};
    const struct value *raw = value_as_secret(&fixture->arena,
                                              value_text(&fixture->arena, S("yes"))),
                       *out;
    assert_true(kind_flag.canon(&flag, raw, NULL, &fixture->arena, &fixture->report, &out));
    assert_true(out->secret);
}

static void test_words(void **state) {
    (void)state;
    assert_true(word_in("a bc d", S("bc")));
    assert_false(word_in("a bc d", S("b")));
    assert_false(word_in("a bc d", S("")));
    assert_false(word_in(NULL, S("a")));
    assert_string_equal(action_name(ACTION_REPLACE), "replace");
    assert_string_equal(step_kind_name(STEP_CHECK), "check");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_canonical_forms, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_unknowns_pass, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_what_is_seen_is_canonical, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_sets_are_the_same_in_any_order, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_ranges_clash_when_they_overlap, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_taint_stays, set_up, tear_down),
        cmocka_unit_test(test_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
