/* providers/aws/policy_document.c: what a plan's policy becomes, what is refused with which words, what is the same to AWS. */
#include "base/json.h"
#include "providers/aws/policy_document.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static struct arena arena;

static int tear_down(void **state) {
    (void)state;
    arena_release(&arena);
    return 0;
}

static const struct field resource = {"policy", POLICY_OF("resource")}, trust = {"trust", POLICY_OF("trust")},
                          identity = {"policy", POLICY_OF("identity"), .max = 120};

static const char *json(const struct value *value) {
    struct buf text = {0};
    json_write(&text, value, JSON_COMPACT);
    const char *out = arena_cstr(&arena, buf_str(&text));
    buf_release(&text);
    return out;
}

/* The canonical form as JSON, or what was said against it, with the hint. */
static const char *canon(const struct field *field, const struct value *raw) {
    struct report report = {.arena = &arena};
    const struct value *out = NULL;
    if (field->kind->canon(field, raw, NULL, &arena, &report, &out)) {
        assert_int_equal(report.n, 0);
        return json(out);
    }
    assert_true(report.n > 0);
    struct str said = arena_printf(&arena, "%.*s%s%.*s", STR(report.items[0].text), report.items[0].hint.len ? " | " : "",
                                   STR(report.items[0].hint));
    return said.at;
}

#define ONE "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"
#define STATEMENT(rest) "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"," rest "}}"

static void test_canonical_forms(void **state) {
    (void)state;
    static const struct {
        const struct field *field;
        const char *raw, *said;
    } rows[] = {
        {&resource, ONE, ONE},
        /* a text of JSON is the same as the map */
        {&resource, "\"{\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":[\\\"s3:*\\\"],"
                    "\\\"Resource\\\":\\\"*\\\"}}\"", ONE},
        /* spelling, one statement, lists of one, anybody, sorted and each once */
        {&resource, "{\"statement\":{\"resource\":[\"*\"],\"effect\":\"allow\",\"action\":[\"s3:*\",\"s3:*\"],"
                    "\"principal\":{\"AWS\":[\"*\"]},\"Sid\":\"\"}}", ONE},
        {&resource, STATEMENT("\"Condition\":{\"Bool\":{\"b\":true,\"a\":[2,1,2]}}"),
         "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\","
         "\"Condition\":{\"Bool\":{\"a\":[\"1\",\"2\"],\"b\":\"true\"}}}]}"},
        {&resource, "[]", "policy: a policy wants a map with a Statement, or a JSON text of one"},
        {&resource, "{\"Version\":\"2012-10-17\"}", "policy: a policy wants a Statement"},
        {&resource, "{\"Statement\":[]}", "policy: Statement wants at least one statement"},
        {&resource, "{\"Statment\":[]}", "policy: 'Statment' is no element of a policy | did you mean 'Statement'?"},
        {&resource, "{\"Version\":\"2012-10-18\",\"Statement\":[]}", "policy: Version wants 2012-10-17 (or 2008-10-17)"},
        {&resource, STATEMENT("\"Efect\":1"), "policy: 'Efect' is no element of a policy's statement | did you mean 'Effect'?"},
        {&resource, "{\"Statement\":{\"Effect\":\"Permit\"}}", "policy: Effect wants Allow or Deny"},
        {&resource, "{\"Statement\":{\"Action\":{}}}", "policy: Action wants a text or a list of texts"},
        {&resource, "{\"Statement\":{\"Principal\":\"me\"}}", "policy: Principal wants '*' or a map such as { AWS: \"123456789012\" }"},
        {&resource, STATEMENT("\"Condition\":{\"StringEquls\":{\"a\":\"b\"}}"), "policy: 'StringEquls' is no condition operator"},
        {&resource, "\"{\\\"Statement\\\":\"", NULL},
        /* what IAM itself refuses, in its words */
        {&resource, "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}",
         "policy: AWS refuses this: Missing required field Principal"},
        {&trust, ONE, "trust: AWS refuses this: Has prohibited field Resource"},
        {&identity, ONE, "policy: AWS refuses this: Policy document should not specify a principal."},
        {&identity, "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:PutObject\",\"s3:DeleteObject\"],"
                    "\"Resource\":\"*\"}]}",
         "policy: 131 characters are too many, AWS takes 120 (white space not counted)"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *said = canon(rows[i].field, json_parse(&arena, str_of(rows[i].raw)));
        if (rows[i].said)
            assert_string_equal(said, rows[i].said);
        else
            assert_true(str_starts(str_of(said), S("policy: not valid JSON: ")));
    }
}

static const struct value *look(void *ctx, struct str address, struct str path) {
    (void)ctx, (void)address, (void)path;
    return value_text(&arena, S("vpc-\"1"));
}

/* Names of resources inside, in a map and in a text: known later, then in their place, escaped as JSON wants it. */
static void test_unknown_parts(void **state) {
    (void)state;
    const struct value *ref = value_ref(&arena, S("vpc.main"), S("id"));
    const struct value *map = json_parse(&arena, S(ONE));
    const struct value *parts[] = {value_text(&arena, S("{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:*\","
                                                        "\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"x-")),
                                   ref, value_text(&arena, S("\"}}}]}"))};
    const struct value *text = value_join(&arena, parts, 3);
    assert_string_equal(canon(&resource, map), ONE);
    struct report report = {.arena = &arena};
    const struct value *out;
    assert_true(kind_policy.canon(&resource, text, NULL, &arena, &report, &out));
    assert_int_equal(out->kind, VALUE_MAP);
    assert_string_equal(json(value_path(&arena, out, S("Statement[0].Condition.StringEquals"))),
                        "{\"aws:SourceVpc\":{\"$unknown\":\"x-${vpc.main.id}\"}}");
    const struct value *wire = kind_policy.wire(&resource, out, &arena);
    assert_int_equal(wire->kind, VALUE_UNKNOWN);
    wire = value_resolve(&arena, wire, look, NULL);
    assert_int_equal(wire->kind, VALUE_TEXT);
    const struct value *back = json_parse(&arena, wire->as.text);
    assert_string_equal(value_str(value_key(value_path(&arena, back, S("Statement[0].Condition.StringEquals")), "aws:SourceVpc")).at,
                        "x-vpc-\"1");
    assert_true(kind_policy.canon(&resource, ref, NULL, &arena, &report, &out));
    assert_ptr_equal(out, ref);
}

#define DOCUMENT(statement) "{\"Version\":\"2012-10-17\",\"Statement\":[" statement "]}"
#define ALLOW(rest) "{\"Effect\":\"Allow\"," rest "}"

static void test_same(void **state) {
    (void)state;
    static const struct {
        const char *want, *shown;
        bool same;
    } rows[] = {
        {ONE, "{\"Statement\":{\"Action\":[\"S3:*\"],\"Effect\":\"Allow\",\"Resource\":[\"*\"],\"Principal\":{\"AWS\":\"*\"},\"Sid\":\"\"},"
              "\"Version\":\"2012-10-17\"}", true},
        {ONE, "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%22%2A%22%2C"
              "%22Action%22%3A%22s3%3A%2A%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D", true},
        {ONE, "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}", false}, /* 2008 */
        {ONE, "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}", false},
        {ONE, "nonsense", false},
        {DOCUMENT(ALLOW("\"Principal\":{\"AWS\":[\"123456789012\",\"arn:aws:iam::210987654321:user/a\"]}")),
         DOCUMENT(ALLOW("\"Principal\":{\"AWS\":[\"arn:aws:iam::210987654321:user/a\",\"arn:aws:iam::123456789012:root\"]}")), true},
        {DOCUMENT(ALLOW("\"Principal\":{\"AWS\":\"arn:aws-cn:iam::123456789012:root\"}")),
         DOCUMENT(ALLOW("\"Principal\":{\"AWS\":\"123456789012\"}")), true},
        {DOCUMENT(ALLOW("\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:user/root\"}")),
         DOCUMENT(ALLOW("\"Principal\":{\"AWS\":\"123456789012\"}")), false},
        {DOCUMENT(ALLOW("\"Action\":\"a:B\"") "," ALLOW("\"Action\":\"c:D\"")),
         DOCUMENT(ALLOW("\"Action\":\"c:D\"") "," ALLOW("\"Action\":\"a:B\"")), true},
        {DOCUMENT(ALLOW("\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":[\"b\",\"a\"]},\"Bool\":{\"aws:SecureTransport\":true}}")),
         DOCUMENT(ALLOW("\"Condition\":{\"Bool\":{\"AWS:securetransport\":\"true\"},\"StringEquals\":{\"aws:sourceVpc\":[\"a\",\"b\"]}}")), true},
        {DOCUMENT(ALLOW("\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"A\"}}")),
         DOCUMENT(ALLOW("\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"a\"}}")), false},
        {DOCUMENT(ALLOW("\"Resource\":\"arn:aws:s3:::A\"")), DOCUMENT(ALLOW("\"Resource\":\"arn:aws:s3:::a\"")), false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct value *want = json_parse(&arena, str_of(rows[i].want));
        const struct value *seen = kind_policy.seen(&resource, value_text(&arena, str_of(rows[i].shown)), NULL, &arena);
        if (kind_policy.same(&resource, want, seen) != rows[i].same)
            fail_msg("row %zu: %s against %s", i, json(want), json(seen));
        assert_true(kind_policy.same(&resource, want, want));
    }
    assert_null(kind_policy.seen(&resource, NULL, NULL, &arena));
    assert_null(kind_policy.seen(&resource, value_text(&arena, S("")), NULL, &arena));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_canonical_forms, tear_down),
        cmocka_unit_test_teardown(test_unknown_parts, tear_down),
        cmocka_unit_test_teardown(test_same, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
