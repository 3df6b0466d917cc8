/* The policy evaluator against what AWS's documentation says: documents, globs, conditions, layers; and what IAM refuses. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json.h"
#include "providers/aws/policy/policy.h"

#include <cmocka.h> /* last: it has a macro named fail */

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct policy *read_policy(struct arena *arena, const char *document) {
    struct report report = {.arena = arena};
    const struct policy *policy = policy_read(arena, str_of(document), &report);
    if (!policy)
        fail_msg("%s: %.*s", document, STR(report.items[0].text));
    return policy;
}

/* --- one document, one question ------------------------------------------------------------------------------------- */

#define VPC "arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1"
#define ALLOW(rest) "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\"," rest "}}"
#define WHEN(condition) ALLOW("\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":" condition)

// clang-format off
static const struct {
    const char *document, *action, *resource, *context;
    enum policy_effect effect;
} questions[] = {
    /* actions in any case, with globs; resources exactly */
    {ALLOW("\"Action\":\"EC2:create*\",\"Resource\":\"*\""), "ec2:CreateVpc", "*", "{}", POLICY_ALLOWS},
    {ALLOW("\"Action\":[\"s3:Get?bject\",\"ec2:*\"],\"Resource\":\"*\""), "s3:GetObject", "arn:aws:s3:::b/k", "{}", POLICY_ALLOWS},
    {ALLOW("\"Action\":\"ec2:CreateVpc\",\"Resource\":\"*\""), "ec2:CreateVpcEndpoint", "*", "{}", POLICY_SILENT},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:ec2:*:*:VPC/*\""), "ec2:DeleteVpc", VPC, "{}", POLICY_SILENT},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:ec2:*:*:vpc/*\""), "ec2:DeleteVpc", VPC, "{}", POLICY_ALLOWS},
    /* an action that knows no resources wants "*" */
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:ec2:*:*:*\""), "ec2:DescribeVpcs", "*", "{}", POLICY_SILENT},
    /* an incomplete ARN is completed; a * stays inside its part */
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:ec2\""), "ec2:DeleteVpc", VPC, "{}", POLICY_ALLOWS},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:ec2:*:vpc/vpc-1\""), "ec2:DeleteVpc", VPC, "{}", POLICY_SILENT},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b/*\""), "s3:GetObject", "arn:aws:s3:::b/a:b/c", "{}", POLICY_ALLOWS},
    {ALLOW("\"NotAction\":\"iam:*\",\"Resource\":\"*\""), "iam:GetUser", "*", "{}", POLICY_SILENT},
    {ALLOW("\"NotAction\":\"iam:*\",\"Resource\":\"*\""), "ec2:CreateVpc", "*", "{}", POLICY_ALLOWS},
    {ALLOW("\"Action\":\"*\",\"NotResource\":\"arn:aws:ec2:*:*:vpc/*\""), "ec2:DeleteVpc", VPC, "{}", POLICY_SILENT},
    {ALLOW("\"Action\":\"*\",\"NotResource\":\"arn:aws:ec2:*:*:vpc/*\""), "iam:ListUsers", "*", "{}", POLICY_ALLOWS},
    /* Deny over Allow, whatever the order */
    {"{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"ec2:Delete*\",\"Resource\":\"*\"},{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}",
     "ec2:DeleteVpc", VPC, "{}", POLICY_DENIES},
    /* variables, their fallback, and the characters themselves; none in documents of 2008 */
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:iam::*:user/${aws:username}\""), "iam:GetUser", "arn:aws:iam::1:user/ann",
     "{\"aws:username\":\"ann\"}", POLICY_ALLOWS},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:iam::*:user/${aws:username}\""), "iam:GetUser", "arn:aws:iam::1:user/bob",
     "{\"aws:username\":\"*\"}", POLICY_SILENT},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:iam::*:user/${aws:username}\""), "iam:GetUser", "arn:aws:iam::1:user/", "{}", POLICY_SILENT},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}/*\""), "s3:GetObject", "arn:aws:s3:::b/none/x", "{}", POLICY_ALLOWS},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b/${*}\""), "s3:GetObject", "arn:aws:s3:::b/k", "{}", POLICY_SILENT},
    {ALLOW("\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::b/${*}\""), "s3:GetObject", "arn:aws:s3:::b/*", "{}", POLICY_ALLOWS},
    {"{\"Version\":\"2008-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::${aws:username}\"}}", "s3:GetObject",
     "arn:aws:s3:::ann", "{\"aws:username\":\"ann\"}", POLICY_SILENT},
    /* conditions: all of them, any of the values; keys in any case */
    {WHEN("{\"Bool\":{\"aws:MultiFactorAuthPresent\":true}}"), "a:b", "*", "{\"aws:multifactorauthpresent\":\"true\"}", POLICY_ALLOWS},
    {WHEN("{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"false\"}}"), "a:b", "*", "{}", POLICY_SILENT},
    {WHEN("{\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":\"false\"}}"), "a:b", "*", "{}", POLICY_ALLOWS},
    {WHEN("{\"StringEquals\":{\"a\":[\"x\",\"y\"],\"b\":\"z\"}}"), "a:b", "*", "{\"a\":\"y\",\"b\":\"z\"}", POLICY_ALLOWS},
    {WHEN("{\"StringEquals\":{\"a\":[\"x\",\"y\"],\"b\":\"z\"}}"), "a:b", "*", "{\"a\":\"y\",\"b\":\"Z\"}", POLICY_SILENT},
    {WHEN("{\"StringEqualsIgnoreCase\":{\"a\":\"Y\"}}"), "a:b", "*", "{\"a\":\"y\"}", POLICY_ALLOWS},
    {WHEN("{\"StringEquals\":{\"a\":\"*\"}}"), "a:b", "*", "{\"a\":\"y\"}", POLICY_SILENT},
    {WHEN("{\"StringLike\":{\"a\":\"t?a*\"}}"), "a:b", "*", "{\"a\":\"t\\u00e4art\"}", POLICY_ALLOWS},
    {WHEN("{\"StringNotEquals\":{\"a\":[\"x\",\"y\"]}}"), "a:b", "*", "{\"a\":\"y\"}", POLICY_SILENT},
    {WHEN("{\"StringNotEquals\":{\"a\":\"x\"}}"), "a:b", "*", "{}", POLICY_ALLOWS},
    {WHEN("{\"StringEqualsIfExists\":{\"a\":\"x\"}}"), "a:b", "*", "{\"a\":\"y\"}", POLICY_SILENT},
    {WHEN("{\"Null\":{\"a\":\"true\"}}"), "a:b", "*", "{}", POLICY_ALLOWS},
    {WHEN("{\"Null\":{\"a\":\"false\"}}"), "a:b", "*", "{}", POLICY_SILENT},
    {WHEN("{\"NumericLessThan\":{\"a\":\"3600\"}}"), "a:b", "*", "{\"a\":\"600\"}", POLICY_ALLOWS},
    {WHEN("{\"NumericGreaterThanEquals\":{\"a\":10}}"), "a:b", "*", "{\"a\":\"9.5\"}", POLICY_SILENT},
    {WHEN("{\"DateGreaterThan\":{\"aws:CurrentTime\":\"2026-01-01T00:00:00Z\"}}"), "a:b", "*", "{\"aws:CurrentTime\":\"2026-11-21T10:00:00Z\"}", POLICY_ALLOWS},
    {WHEN("{\"DateLessThan\":{\"aws:EpochTime\":\"2026-01-01\"}}"), "a:b", "*", "{\"aws:EpochTime\":\"1700000000\"}", POLICY_ALLOWS},
    {WHEN("{\"IpAddress\":{\"aws:SourceIp\":[\"203.0.113.0/24\",\"2001:db8::/32\"]}}"), "a:b", "*", "{\"aws:SourceIp\":\"2001:db8::7\"}", POLICY_ALLOWS},
    {WHEN("{\"NotIpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}}"), "a:b", "*", "{\"aws:SourceIp\":\"203.0.113.9\"}", POLICY_SILENT},
    {WHEN("{\"ArnLike\":{\"a\":\"arn:aws:iam::*:role/x*\"}}"), "a:b", "*", "{\"a\":\"arn:aws:iam::1:role/x1\"}", POLICY_ALLOWS},
    {WHEN("{\"ArnEquals\":{\"a\":\"arn:aws:sns:*\"}}"), "a:b", "*", "{\"a\":\"arn:aws:sns:eu-west-1:1:t\"}", POLICY_ALLOWS},
    {WHEN("{\"StringEquals\":{\"aws:PrincipalTag/team\":\"${aws:ResourceTag/team}\"}}"), "a:b", "*",
     "{\"aws:PrincipalTag/team\":\"x\",\"aws:ResourceTag/team\":\"x\"}", POLICY_ALLOWS},
    {WHEN("{\"ForAllValues:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\"]}}"), "a:b", "*", "{\"aws:TagKeys\":[\"a\",\"c\"]}", POLICY_SILENT},
    {WHEN("{\"ForAllValues:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\"]}}"), "a:b", "*", "{}", POLICY_ALLOWS},
    {WHEN("{\"ForAnyValue:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\"]}}"), "a:b", "*", "{\"aws:TagKeys\":[\"a\",\"c\"]}", POLICY_ALLOWS},
    {WHEN("{\"ForAnyValue:StringEquals\":{\"aws:TagKeys\":[\"a\",\"b\"]}}"), "a:b", "*", "{}", POLICY_SILENT},
    {WHEN("{\"ForAnyValue:StringNotEquals\":{\"aws:TagKeys\":\"a\"}}"), "a:b", "*", "{\"aws:TagKeys\":[\"a\",\"c\"]}", POLICY_ALLOWS},
    {WHEN("{\"ForAllValues:StringNotEquals\":{\"aws:TagKeys\":\"a\"}}"), "a:b", "*", "{\"aws:TagKeys\":[\"a\",\"c\"]}", POLICY_SILENT},
    /* as IAM gives documents back */
    {"%7B%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22a%3A%2A%22%2C%22Resource%22%3A%22%2A%22%7D%7D", "a:b", "*", "{}", POLICY_ALLOWS},
};
// clang-format on

static void each_question_has_its_answer(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(questions); i++) {
        HOLDS(arena_release) struct arena arena = {0};
        const struct policy *policy = read_policy(&arena, questions[i].document);
        const struct policy_request req = {.action = str_of(questions[i].action),
                                           .resource = str_of(questions[i].resource),
                                           .context = json_parse(&arena, str_of(questions[i].context))};
        enum policy_effect effect = policy_effect(policy, &req, NULL);
        if (effect != questions[i].effect)
            fail_msg("%s\nasked for %s on %s with %s: %d", questions[i].document, questions[i].action, questions[i].resource,
                     questions[i].context, (int)effect);
    }
}

/* --- principals ----------------------------------------------------------------------------------------------------- */

#define TRUST(principal) "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\"," principal "}}"

static const struct {
    const char *document, *type;
    bool allowed;
} trusts[] = {
    {TRUST("\"Principal\":\"*\""), "Service", true},
    {TRUST("\"Principal\":{\"AWS\":\"*\"}"), "AWS", true},
    {TRUST("\"Principal\":{\"AWS\":\"*\"}"), "Service", false},
    {TRUST("\"Principal\":{\"AWS\":\"123456789012\"}"), "AWS", true},
    {TRUST("\"Principal\":{\"AWS\":[\"arn:aws:iam::999999999999:root\",\"arn:aws:iam::123456789012:user/ann\"]}"), "AWS", true},
    {TRUST("\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:user/bob\"}"), "AWS", false},
    {TRUST("\"NotPrincipal\":{\"AWS\":\"arn:aws:iam::123456789012:user/ann\"}"), "AWS", false},
    {TRUST("\"NotPrincipal\":{\"AWS\":\"arn:aws:iam::123456789012:user/bob\"}"), "AWS", true},
};

static void trust_names_its_principals(void **state) {
    (void)state;
    const struct str ids[] = {S("arn:aws:iam::123456789012:user/ann"), S("arn:aws:iam::123456789012:root")};
    for (size_t i = 0; i < COUNT(trusts); i++) {
        HOLDS(arena_release) struct arena arena = {0};
        const struct policy_request req = {.action = S("sts:AssumeRole"),
                                           .resource = S("*"),
                                           .principal_type = str_of(trusts[i].type),
                                           .principal_ids = ids,
                                           .n_principal_ids = COUNT(ids)};
        bool allowed = policy_effect(read_policy(&arena, trusts[i].document), &req, NULL) == POLICY_ALLOWS;
        if (allowed != trusts[i].allowed)
            fail_msg("%s for %s: %d", trusts[i].document, trusts[i].type, allowed);
    }
}

/* --- layers --------------------------------------------------------------------------------------------------------- */

static void boundaries_and_sessions_only_take_away(void **state) {
    (void)state;
    HOLDS(arena_release) struct arena arena = {0};
    const struct policy *all = read_policy(&arena, ALLOW("\"Action\":\"*\",\"Resource\":\"*\""));
    const struct policy *ec2 = read_policy(&arena, ALLOW("\"Action\":\"ec2:*\",\"Resource\":\"*\""));
    const struct policy *denies = read_policy(&arena, "{\"Statement\":{\"Sid\":\"no\",\"Effect\":\"Deny\",\"Action\":\"ec2:DeleteVpc\",\"Resource\":\"*\"}}");
    const struct policy_request create = {.action = S("ec2:CreateVpc"), .resource = S("*")};
    const struct policy_request delete = {.action = S("ec2:DeleteVpc"), .resource = S("*")};
    const struct policy_request user = {.action = S("iam:CreateUser"), .resource = S("*")};
    const struct policy *both[] = {all, denies};
    const struct policy_stack nothing = {0}, bare = {.identity = &all, .n_identity = 1},
                              bounded = {.identity = &all, .n_identity = 1, .boundary = ec2},
                              only_boundary = {.boundary = all},
                              session = {.identity = &all, .n_identity = 1, .session = &ec2, .n_session = 1},
                              denied = {.identity = both, .n_identity = 2, .boundary = all};
    assert_false(policy_decide(&nothing, &create).allowed);
    assert_true(policy_decide(&bare, &user).allowed);
    assert_true(policy_decide(&bounded, &create).allowed);
    assert_false(policy_decide(&bounded, &user).allowed);
    assert_int_equal(policy_decide(&bounded, &user).layer, POLICY_BY_BOUNDARY);
    assert_false(policy_decide(&only_boundary, &create).allowed);
    assert_int_equal(policy_decide(&only_boundary, &create).layer, POLICY_BY_IDENTITY);
    assert_false(policy_decide(&session, &user).allowed);
    assert_int_equal(policy_decide(&session, &user).layer, POLICY_BY_SESSION);
    assert_true(policy_decide(&denied, &create).allowed);
    const struct policy_answer no = policy_decide(&denied, &delete);
    assert_true(no.explicit_deny && !no.allowed && str_is(no.by->sid, "no"));
}

/* --- documents ------------------------------------------------------------------------------------------------------ */

static void documents_survive_their_encoding(void **state) {
    (void)state;
    HOLDS(arena_release) struct arena arena = {0};
    HOLDS(buf_release) struct buf encoded = {0};
    struct str document = S("{\"a\": \"caf\xc3\xa9 ~ 100%+\"}");
    policy_encode(&encoded, document);
    assert_string_equal(encoded.at, "%7B%22a%22%3A%20%22caf%C3%A9%20~%20100%25%2B%22%7D");
    assert_true(str_eq(policy_decode(&arena, buf_str(&encoded)), document));
    assert_int_equal(policy_size(S(" {\"a\" :\n\t1}\r\n")), 7);
}

static const char *const unreadable[] = {
    "", "%zz", "[]", "{\"Version\":\"2012-10-17\"}", "{\"Statement\":\"x\"}", "{\"Statement\":[1]}",
    "{\"Statement\":{\"Effect\":\"allow\",\"Action\":\"*\",\"Resource\":\"*\"}}", "{\"Statement\":{\"Effect\":\"Allow\",\"Resource\":\"*\"}}",
    "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":{\"a\":1},\"Resource\":\"*\"}}",
    "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Equals\":{\"a\":\"b\"}}}}",
    "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":1}}}",
};

static void what_is_no_policy_is_told(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(unreadable); i++) {
        HOLDS(arena_release) struct arena arena = {0};
        struct report report = {.arena = &arena};
        if (policy_read(&arena, str_of(unreadable[i]), &report) || report.errors == 0)
            fail_msg("read or not told: %s", unreadable[i]);
    }
}

#define ID(rest) "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\"," rest "}]}"

// clang-format off
static const struct {
    enum policy_use use;
    const char *document, *message; /* NULL: IAM takes it */
} checks[] = {
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"ec2:*\",\"Resource\":\"*\""), NULL},
    {POLICY_FOR_IDENTITY, ALLOW("\"Action\":[\"ec2:*\",\"*\"],\"Resource\":\"arn:aws:s3:::b/*\""), NULL},
    {POLICY_FOR_IDENTITY, "{", "Syntax errors in policy."},
    {POLICY_FOR_IDENTITY, "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "Syntax errors in policy."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"ec2:*\",\"Resource\":\"*\",\"Comment\":\"x\""), "Syntax errors in policy."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b\",\"NotAction\":\"a:b\",\"Resource\":\"*\""), "Syntax errors in policy."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b\",\"Resource\":\"*\",\"Condition\":{\"Like\":{\"a\":\"b\"}}"), "Syntax errors in policy."},
    {POLICY_FOR_IDENTITY, "{\"Version\":\"2008-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"*\"}}",
     "Policy document must be version 2012-10-17 or greater."},
    {POLICY_FOR_IDENTITY, ID("\"Resource\":\"*\""), "Policy statement must contain actions."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b\""), "Policy statement must contain resources."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"createVpc\",\"Resource\":\"*\""), "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b:c\",\"Resource\":\"*\""), "Actions/Condition can contain only one colon."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"e*2:x\",\"Resource\":\"*\""), "Vendor e*2 is not valid"},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b\",\"Resource\":\"bucket\""), "Resource bucket must be in ARN format or \"*\"."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b\",\"Resource\":\"arn:x:s3:::b\""), "Partition \"x\" is not valid for resource \"arn:x:s3:::b\"."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b\",\"Resource\":\"arn:aws:iam:eu-west-1:1:user/x\""),
     "IAM resource arn:aws:iam:eu-west-1:1:user/x cannot contain region information."},
    {POLICY_FOR_IDENTITY, ID("\"Action\":\"a:b\",\"Resource\":\"*\",\"Principal\":\"*\""), "Policy document should not specify a principal."},
    {POLICY_FOR_IDENTITY, ID("\"Sid\":\"a b\",\"Action\":\"a:b\",\"Resource\":\"*\""),
     "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"},
    {POLICY_FOR_IDENTITY, "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"a\",\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"*\"},"
     "{\"Sid\":\"a\",\"Effect\":\"Deny\",\"Action\":\"a:b\",\"Resource\":\"*\"}]}", "Statement IDs (SID) in a single policy must be unique."},
    {POLICY_FOR_TRUST, ID("\"Action\":\"sts:AssumeRole\",\"Principal\":{\"Service\":\"ecs-tasks.amazonaws.com\"}"), NULL},
    {POLICY_FOR_TRUST, ID("\"Action\":\"sts:AssumeRole\""), "Missing required field Principal"},
    {POLICY_FOR_TRUST, ID("\"Action\":\"sts:AssumeRole\",\"Principal\":\"*\",\"Resource\":\"*\""), "Has prohibited field Resource"},
    {POLICY_FOR_TRUST, ID("\"Action\":\"ec2:RunInstances\",\"Principal\":\"*\""), "AssumeRole policy may only specify STS AssumeRole actions."},
    {POLICY_FOR_TRUST, ID("\"Action\":\"sts:AssumeRole\",\"Principal\":{\"AWS\":\"bob\"}"), "Invalid principal in policy: \"AWS\":\"bob\""},
    {POLICY_FOR_TRUST, ID("\"Action\":\"sts:AssumeRole\",\"Principal\":{\"Service\":\"ecs\"}"), "Invalid principal in policy: \"Service\":\"ecs\""},
};
// clang-format on

static void what_iam_refuses_is_refused_in_its_words(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(checks); i++) {
        HOLDS(arena_release) struct arena arena = {0};
        struct str message;
        bool good = policy_check(checks[i].use, str_of(checks[i].document), &arena, &message);
        if (good != (checks[i].message == NULL) || !str_eq(message, str_of(checks[i].message)))
            fail_msg("%s\nsays: %.*s", checks[i].document, STR(message));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_question_has_its_answer),
        cmocka_unit_test(trust_names_its_principals),
        cmocka_unit_test(boundaries_and_sessions_only_take_away),
        cmocka_unit_test(documents_survive_their_encoding),
        cmocka_unit_test(what_is_no_policy_is_told),
        cmocka_unit_test(what_iam_refuses_is_refused_in_its_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
