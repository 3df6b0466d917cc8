/* Judges over evidence that no server of ours can make: what they say is a function of the evidence alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json.h"
#include "providers/audit.h"
#include "providers/aws/aws.h"

#include <cmocka.h>

#define ACCOUNT "123456789012"
#define NOW INT64_C(1790000000000)

/* Judges one check; every source that it asks for has the answer that stands under its name, or is denied. */
struct world {
    struct arena arena;
    struct audit *audit;
    const struct finding *findings;
    size_t n;
};

static void give_objects(struct world *world, const struct value *items, struct evidence *evidence) {
    struct audit_object *objects = arena_array(&world->arena, struct audit_object, value_count(items) + 1);
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        struct str id = value_str(value_key(item, "id"));
        objects[i] = (struct audit_object){.sheet = evidence->sheet,
                                           .id = id,
                                           .resource = id,
                                           .fields = value_key(item, "fields"),
                                           .item = value_key(item, "item")};
    }
    evidence->objects = objects;
    evidence->n_objects = value_count(items);
}

/* What is null there is known to be absent. */
static void give(struct world *world, const struct value *known, struct evidence *evidence) {
    const struct value *objects = evidence->sheet ? value_get(value_key(known, "types"), str_of(evidence->sheet->type)) : NULL;
    if (evidence->source)
        evidence->value = value_get(known, str_of(evidence->source->name));
    if (objects)
        give_objects(world, objects, evidence);
    bool absent = evidence->value && value_is_null(evidence->value);
    evidence->state = absent ? EVIDENCE_ABSENT : evidence->value || objects ? EVIDENCE_KNOWN : EVIDENCE_DENIED;
    evidence->error.code = S("AccessDenied");
}

static void judge(struct world *world, const char *check, const char *answers) {
    struct audit_setting setting = {.provider = &aws_provider,
                                    .account = S(ACCOUNT),
                                    .partition = S("aws"),
                                    .region = S("eu-west-1"),
                                    .now_ms = NOW};
    const struct value *known = json_parse(&world->arena, str_of(answers));
    const struct check *judged = audit_check(aws_provider.audit, str_of(check));
    assert_non_null(known);
    assert_non_null(judged);
    world->audit = audit_open(&setting, &world->arena);
    struct evidence **pending;
    size_t n;
    for (audit_judge(world->audit, &judged, 1, &pending, &n); n > 0; audit_judge(world->audit, &judged, 1, &pending, &n))
        for (size_t i = 0; i < n; i++)
            give(world, known, pending[i]);
    world->findings = audit_findings(world->audit, &world->n);
}

static void close_world(struct world *world) {
    audit_close(world->audit);
    arena_release(&world->arena);
}

/* A customer's policy, held by one user. */
#define ONE_POLICY(document)                                                                                                       \
    "{\"aws_policies\":[],\"authorization\":{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[],\"Policies\":["   \
    "{\"PolicyName\":\"p\",\"Arn\":\"arn:aws:iam::" ACCOUNT                                                                        \
    ":policy/p\",\"AttachmentCount\":1,\"PolicyVersionList\":[{\"IsDefaultVersion\":true,\"Document\":" document "}]}]}}"

static void expect_policy(const char *check, const char *answers, enum finding_status status) {
    struct world world = {0};
    judge(&world, check, answers);
    assert_int_equal(world.n, 1);
    assert_int_equal(world.findings[0].status, status);
    close_world(&world);
}

static void test_what_gives_everything(void **state) {
    (void)state;
    static const char *const everything[] = {
        ONE_POLICY("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"**\",\"Resource\":\"*\"}}"),
        ONE_POLICY("{\"Statement\":{\"Effect\":\"Allow\",\"Resource\":\"*\",\"Action\":[\"a*\",\"b*\",\"c*\",\"d*\",\"e*\",\"f*\",\"g*\","
                   "\"h*\",\"i*\",\"j*\",\"k*\",\"l*\",\"m*\",\"n*\",\"o*\",\"p*\",\"q*\",\"r*\",\"s*\",\"t*\",\"u*\",\"v*\",\"w*\","
                   "\"x*\",\"y*\",\"z*\"]}}"),
        ONE_POLICY("{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"arn:*\"}]}"),
        ONE_POLICY("{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*:*\",\"Resource\":\"arn:aws:*\"}]}"),
        ONE_POLICY("{\"Statement\":[{\"Effect\":\"Allow\",\"NotAction\":\"sts:GetSessionToken\",\"NotResource\":\"arn:aws:s3:::x\"}]}"),
        ONE_POLICY("\"%7B%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22%2A%22%2C%22Resource%22%3A%22%2A%22%7D%7D\""),
    };
    for (size_t i = 0; i < sizeof(everything) / sizeof(everything[0]); i++)
        expect_policy("pol-admin-custom", everything[i], FINDING_FAIL);
    expect_policy("pol-admin-custom", ONE_POLICY("{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:*\",\"Resource\":\"*\"}]}"), FINDING_PASS);
}

static void test_what_cannot_be_read_gives_nothing_and_is_told(void **state) {
    (void)state;
    expect_policy("pol-admin-custom", ONE_POLICY("\"%7B%22Statement\""), FINDING_PASS);
    expect_policy("pol-lint", ONE_POLICY("\"%7B%22Statement\""), FINDING_FAIL);
}

/* A user who may do all of IAM, in a boundary that holds none of it. */
#define BOUNDED(boundary)                                                                                                          \
    "{\"aws_policies\":[],\"authorization\":{\"GroupDetailList\":[],\"RoleDetailList\":[],\"UserDetailList\":[{\"UserName\":"      \
    "\"u\",\"Arn\":\"arn:aws:iam::" ACCOUNT ":user/u\",\"UserPolicyList\":[{\"PolicyName\":\"i\",\"PolicyDocument\":{"             \
    "\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"iam:*\",\"Resource\":\"*\"}}}]" boundary "}],\"Policies\":[{\"PolicyName\":"  \
    "\"edge\",\"Arn\":\"arn:aws:iam::" ACCOUNT ":policy/edge\",\"PolicyVersionList\":[{\"IsDefaultVersion\":true,\"Document\":{"    \
    "\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}}]}]}}"

static void test_a_boundary_takes_ways_away(void **state) {
    (void)state;
    expect_policy("graph-privesc", BOUNDED(""), FINDING_FAIL);
    expect_policy("graph-privesc",
                  BOUNDED(",\"PermissionsBoundary\":{\"PermissionsBoundaryArn\":\"arn:aws:iam::" ACCOUNT ":policy/edge\"}"),
                  FINDING_PASS);
}

#define ROOT(row) "{\"credential_report\":{\"generated\":\"2026-09-21T00:00:00Z\",\"rows\":[{\"user\":\"<root_account>\"" row "}]}}"

/* D18: an old sign-in does not hide that a key was used today. */
static void test_the_youngest_use_of_root_counts(void **state) {
    (void)state;
    expect_policy("root-used", ROOT(",\"password_last_used\":\"2020-01-01T00:00:00+00:00\""), FINDING_PASS);
    expect_policy("root-used",
                  ROOT(",\"password_last_used\":\"2020-01-01T00:00:00+00:00\",\"access_key_1_last_used_date\":\"2026-09-20T00:00:00+00:00\""),
                  FINDING_FAIL);
}

/* D10: an active key that was never used is as old as it is. */
static void test_a_key_that_was_never_used_is_unused(void **state) {
    (void)state;
    expect_policy("key-unused",
                  "{\"credential_report\":{\"rows\":[{\"user\":\"u\",\"arn\":\"a\",\"access_key_1_active\":\"true\","
                  "\"access_key_1_last_rotated\":\"2026-03-01T00:00:00+00:00\"}]},"
                  "\"access_keys\":[{\"Status\":\"Active\",\"CreateDate\":\"2026-03-01T00:00:00Z\"}]}",
                  FINDING_FAIL);
}

/* A report that is hours old says what the user has mended since. */
static void test_what_was_mended_since_the_report_is_no_finding(void **state) {
    (void)state;
    static const char *const report = "{\"login_profile\":{},\"credential_report\":{\"rows\":[{\"user\":\"u\",\"arn\":\"a\","
                                      "\"password_enabled\":\"true\",\"mfa_active\":\"false\"}]},\"mfa_devices\":%s}";
    char text[512];
    snprintf(text, sizeof(text), report, "[]");
    expect_policy("user-mfa-console", text, FINDING_FAIL);
    snprintf(text, sizeof(text), report, "[{\"SerialNumber\":\"arn:aws:iam::1:u2f/user/u\"}]");
    expect_policy("user-mfa-console", text, FINDING_PASS);
}

static void test_what_is_denied_is_unknown(void **state) {
    (void)state;
    size_t n;
    struct arena arena = {0};
    const struct check *const *all = audit_checks(aws_provider.audit, &arena, &n);
    for (size_t i = 0; i < n; i++) {
        if (all[i]->types || !all[i]->judge)
            continue;
        struct world world = {0};
        judge(&world, all[i]->id, "{}");
        assert_true(world.n >= 1);
        for (size_t k = 0; k < world.n; k++) {
            assert_int_equal(world.findings[k].status, FINDING_UNKNOWN);
            assert_true(str_has(world.findings[k].text, S("not allowed: ")));
        }
        close_world(&world);
    }
    arena_release(&arena);
}

/* --- every check has an account in which it fails, and one in which it passes ------------------------------------------------------ */

static enum finding_status worst(const struct world *world) {
    bool fails = false, unknown = world->n == 0;
    for (size_t i = 0; i < world->n; i++) {
        fails = fails || world->findings[i].status == FINDING_FAIL;
        unknown = unknown || world->findings[i].status == FINDING_UNKNOWN;
    }
    return unknown ? FINDING_UNKNOWN : fails ? FINDING_FAIL : FINDING_PASS;
}

static void expect_worst(const char *check, const struct value *answers, enum finding_status status) {
    struct world world = {0};
    struct buf text = {0};
    json_write(&text, answers, JSON_COMPACT);
    judge(&world, check, text.at);
    if (worst(&world) != status)
        fail_msg("%s: %s, not %s: %.*s", check, finding_status_name(worst(&world)), finding_status_name(status),
                 STR(world.n > 0 ? world.findings[0].text : S("nothing is found")));
    buf_release(&text);
    close_world(&world);
}

static const struct value *read_worlds(struct arena *arena) {
    struct buf text = {0};
    char piece[4096];
    FILE *file = fopen(SOURCE_DIR "/tests/unit/audit_worlds.json", "re");
    assert_non_null(file);
    for (size_t n; (n = fread(piece, 1, sizeof(piece), file)) > 0;)
        buf_add(&text, (struct str){piece, n});
    fclose(file);
    const struct value *worlds = json_parse(arena, arena_str(arena, buf_str(&text)));
    buf_release(&text);
    assert_non_null(worlds);
    return worlds;
}

/* The accounts are in audit_worlds.json; a check that is not there is missed here. What only a person can tell has none. */
static void test_every_check_fails_and_passes(void **state) {
    (void)state;
    struct arena arena = {0};
    size_t n;
    const struct value *worlds = read_worlds(&arena);
    const struct check *const *all = audit_checks(aws_provider.audit, &arena, &n);
    for (size_t i = 0; i < n; i++) {
        const struct value *world = NULL;
        for (size_t k = 0; k < value_count(worlds) && !world; k++)
            world = str_is(value_str(value_key(value_item(worlds, k), "check")), all[i]->id) ? value_item(worlds, k) : NULL;
        if (!all[i]->judge)
            continue;
        if (!world)
            fail_msg("%s has no accounts in audit_worlds.json", all[i]->id);
        expect_worst(all[i]->id, value_key(world, "fail"), FINDING_FAIL);
        expect_worst(all[i]->id, value_key(world, "pass"), FINDING_PASS);
    }
    arena_release(&arena);
}

/* What --explain, the reference page and the policy print of a check is all there. */
static void test_every_row_is_whole(void **state) {
    (void)state;
    size_t n;
    struct arena arena = {0};
    const struct check *const *all = audit_checks(aws_provider.audit, &arena, &n);
    for (size_t i = 0; i < n; i++) {
        struct str needs = str_of(all[i]->needs);
        assert_non_null(all[i]->title);
        assert_non_null(all[i]->service);
        assert_non_null(all[i]->risk);
        assert_non_null(all[i]->fix);
        assert_ptr_equal(audit_check(aws_provider.audit, str_of(all[i]->id)), all[i]);
        while (needs.len > 0)
            assert_non_null(audit_source(aws_provider.audit, str_cut(&needs, ' ')));
    }
    arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_gives_everything),
        cmocka_unit_test(test_what_cannot_be_read_gives_nothing_and_is_told),
        cmocka_unit_test(test_a_boundary_takes_ways_away),
        cmocka_unit_test(test_the_youngest_use_of_root_counts),
        cmocka_unit_test(test_a_key_that_was_never_used_is_unused),
        cmocka_unit_test(test_what_was_mended_since_the_report_is_no_finding),
        cmocka_unit_test(test_what_is_denied_is_unknown),
        cmocka_unit_test(test_every_check_fails_and_passes),
        cmocka_unit_test(test_every_row_is_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
