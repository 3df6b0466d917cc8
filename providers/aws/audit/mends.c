/* How findings are mended: one function a kind of finding, from it and its evidence to calls. None takes away what its caller, or the
 * last administrator, comes in by. */
#include "base/cidr.h"
#include "providers/aws/audit/people.h"

/* --- whom it would hit ------------------------------------------------------------------------ */

static struct str user_of(struct str arn) {
    struct str rest = arn, name = arn;
    while (rest.len > 0)
        name = str_cut(&rest, '/');
    return name;
}

static bool stays_admin(const struct people *people, struct str arn) {
    bool is_admin = false, others = false;
    for (size_t i = 0; i < people->n; i++) {
        const struct person *person = &people->persons[i];
        bool admin = person->kind != PERSON_GROUP && (person->is_admin || person->is_admin_with_mfa);
        if (str_eq(person->arn, arn))
            is_admin = admin;
        else
            others = others || (admin && !is_service_role(person));
    }
    return !is_admin || others;
}

/* False: it is told why this user is left alone, or what is needed to know it is still to come. */
static bool may_touch(struct audit *audit, struct str arn) {
    struct str name = user_of(arn);
    if (str_eq(audit_caller(audit), arn)) {
        audit_mends_not(audit, "%.*s is who you are: it would cut your own access", STR(name));
        return false;
    }
    const struct people *people = people_of(audit);
    if (!people) {
        if (!audit_waits(audit))
            audit_mends_not(audit, "it cannot be told whether %.*s is the last administrator", STR(name));
        return false;
    }
    if (!stays_admin(people, arn)) {
        audit_mends_not(audit, "%.*s is the last administrator", STR(name));
        return false;
    }
    return true;
}

static const struct value *named(struct audit *audit, struct str user) {
    return value_with(audit_arena(audit), NULL, S("UserName"), value_text(audit_arena(audit), user));
}

/* --- keys and passwords ----------------------------------------------------------------------- */

static void deactivate(struct audit *audit, struct str user, struct str key) {
    struct arena *arena = audit_arena(audit);
    const struct value *input = value_with(arena, named(audit, user), S("AccessKeyId"), value_text(arena, key));
    struct mend mend = {
        .service = "iam",
        .operation = "UpdateAccessKey",
        .input = value_with(arena, input, S("Status"), value_text(arena, S("Inactive"))),
        .does = arena_printf(arena, "deactivate access key %.*s of %.*s", STR(key), STR(user)),
        .undo = "UpdateAccessKey",
        .undo_input = value_with(arena, input, S("Status"), value_text(arena, S("Active"))),
    };
    audit_mends(audit, &mend);
}

/* The date at which the report says that the key of the finding was made; empty: any of the user's that is active and, as the report
 * has it, was never used. */
static struct str made_of(const struct finding *finding) {
    struct str one = value_str(value_key(finding->evidence, "access_key_1_last_rotated"));
    return one.len > 0 ? one : value_str(value_key(finding->evidence, "access_key_2_last_rotated"));
}

static bool was_never_used(const struct value *row, struct str made) {
    static const char *const columns[][2] = {{"access_key_1_last_rotated", "access_key_1_last_used_date"},
                                             {"access_key_2_last_rotated", "access_key_2_last_used_date"}};
    for (size_t i = 0; i < 2; i++)
        if (str_eq(str_slice(value_str(value_get(row, str_of(columns[i][0]))), 0, 19), str_slice(made, 0, 19)))
            return value_str(value_get(row, str_of(columns[i][1]))).len == 0;
    return false;
}

void mend_key(struct audit *audit, const struct finding *finding) {
    struct str user = user_of(finding->resource), made = made_of(finding);
    const struct value *keys = audit_need(audit, "access_keys", named(audit, user));
    const struct value *report = audit_need(audit, "credential_report", NULL);
    if (!may_touch(audit, finding->resource) || !keys || !report)
        return;
    const struct value *row = report_row(report, arena_cstr(audit_arena(audit), user));
    for (size_t i = 0; i < value_count(keys); i++) {
        const struct value *key = value_item(keys, i);
        struct str created = value_str(value_key(key, "CreateDate"));
        bool meant = made.len > 0 ? str_eq(str_slice(created, 0, 19), str_slice(made, 0, 19)) : was_never_used(row, created);
        if (meant && str_is(value_str(value_key(key, "Status")), "Active"))
            deactivate(audit, user, value_str(value_key(key, "AccessKeyId")));
    }
}

void mend_login(struct audit *audit, const struct finding *finding) {
    struct str user = user_of(finding->resource);
    if (!may_touch(audit, finding->resource))
        return;
    struct mend mend = {
        .service = "iam",
        .operation = "DeleteLoginProfile",
        .input = named(audit, user),
        .does = arena_printf(audit_arena(audit), "take the password away from %.*s", STR(user)),
    };
    audit_mends(audit, &mend);
}

/* --- the password policy ---------------------------------------------------------------------- */

static bool expiry_is_asked_for(struct audit *audit) {
    size_t n;
    const struct finding *findings = audit_findings(audit, &n);
    for (size_t i = 0; i < n; i++)
        if (strcmp(findings[i].check->id, "pw-expire") == 0 && findings[i].status == FINDING_FAIL)
            return true;
    return false;
}

/* The policy as a call takes it: what the call leaves out goes back to its default. */
static const struct value *as_input(struct audit *audit, const struct value *policy) {
    static const char *const members[] = {"MinimumPasswordLength",      "RequireSymbols",
                                          "RequireNumbers",             "RequireUppercaseCharacters",
                                          "RequireLowercaseCharacters", "AllowUsersToChangePassword",
                                          "MaxPasswordAge",             "PasswordReusePrevention",
                                          "HardExpiry"};
    struct maker input = {.arena = audit_arena(audit)};
    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
        const struct value *is = value_get(policy, str_of(members[i]));
        bool unset = !is || value_is_null(is) || (is->kind == VALUE_INT && is->as.integer == 0);
        if (!unset)
            maker_set(&input, str_of(members[i]), is);
    }
    return maker_map(&input);
}

void mend_password_policy(struct audit *audit, const struct finding *finding) {
    (void)finding;
    struct arena *arena = audit_arena(audit);
    bool absent = audit_is_absent(audit, "password_policy", NULL);
    const struct value *answer = audit_may(audit, "password_policy", NULL, NULL);
    const struct value *before = as_input(audit, value_key(answer, "PasswordPolicy"));
    if (!answer && !absent)
        return;
    struct maker input = {.arena = arena};
    int64_t length = value_integer(value_key(before, "MinimumPasswordLength"), 0);
    maker_set(&input, S("AllowUsersToChangePassword"), value_bool(true));
    maker_merge(&input, before);
    maker_set(&input, S("MinimumPasswordLength"), value_int(arena, length > 14 ? length : 14));
    maker_set(&input, S("RequireSymbols"), value_bool(true));
    maker_set(&input, S("RequireNumbers"), value_bool(true));
    maker_set(&input, S("RequireUppercaseCharacters"), value_bool(true));
    maker_set(&input, S("RequireLowercaseCharacters"), value_bool(true));
    maker_set(&input, S("PasswordReusePrevention"), value_int(arena, 24));
    if (expiry_is_asked_for(audit))
        maker_set(&input, S("MaxPasswordAge"), value_int(arena, 90));
    struct mend mend = {
        .service = "iam",
        .operation = "UpdateAccountPasswordPolicy",
        .input = maker_map(&input),
        .does = S("set the password policy, every field of it"),
        .undo = absent ? "DeleteAccountPasswordPolicy" : "UpdateAccountPasswordPolicy",
        .undo_input = before,
    };
    audit_mends(audit, &mend);
}

/* --- security groups -------------------------------------------------------------------------- */

/* { GroupId, IpPermissions: [ one with only this range ] } */
static const struct value *one_rule(struct audit *audit, struct str group, const struct value *permission, const char *ranges,
                                    const struct value *range) {
    struct arena *arena = audit_arena(audit);
    struct maker input = {.arena = arena}, rule = {.arena = arena};
    maker_set(&rule, S("IpProtocol"), value_key(permission, "IpProtocol"));
    maker_set(&rule, S("FromPort"), value_key(permission, "FromPort"));
    maker_set(&rule, S("ToPort"), value_key(permission, "ToPort"));
    maker_set(&rule, str_of(ranges), value_list(arena, &range, 1));
    const struct value *one = maker_map(&rule);
    maker_set(&input, S("GroupId"), value_text(arena, group));
    maker_set(&input, S("IpPermissions"), value_list(arena, &one, 1));
    return maker_map(&input);
}

static void revoke(struct audit *audit, struct str group, const struct value *permission, const char *ranges, const char *member,
                   const struct value *range) {
    struct arena *arena = audit_arena(audit);
    struct str cidr = value_str(value_get(range, str_of(member)));
    const struct value *bare = value_with(arena, NULL, str_of(member), value_text(arena, cidr));
    int64_t from = value_integer(value_key(permission, "FromPort"), -1), to = value_integer(value_key(permission, "ToPort"), -1);
    struct str protocol = value_str(value_key(permission, "IpProtocol"));
    struct str ports = from < 0 ? S("all ports") : from == to ? arena_printf(arena, "%.*s %lld", STR(protocol), (long long)from)
                                                : arena_printf(arena, "%.*s %lld-%lld", STR(protocol), (long long)from, (long long)to);
    struct mend mend = {
        .service = "ec2",
        .operation = "RevokeSecurityGroupIngress",
        .input = one_rule(audit, group, permission, ranges, bare),
        .does = arena_printf(arena, "close %.*s of %.*s to %.*s", STR(ports), STR(group), STR(cidr)),
        .undo = "AuthorizeSecurityGroupIngress",
        .undo_input = one_rule(audit, group, permission, ranges, range),
    };
    audit_mends(audit, &mend);
}

/* Everybody, or so large a part of the internet that several of it are everybody. */
static bool cidr_is_wide(struct str text) {
    struct cidr range;
    return cidr_read(text, &range) && range.prefix < 8;
}

static void revoke_wide(struct audit *audit, struct str group, const struct value *permission, const char *ranges, const char *member) {
    const struct value *all = value_get(permission, str_of(ranges));
    for (size_t i = 0; i < value_count(all); i++)
        if (cidr_is_wide(value_str(value_get(value_item(all, i), str_of(member)))))
            revoke(audit, group, permission, ranges, member, value_item(all, i));
}

void mend_open_rules(struct audit *audit, const struct finding *finding, bool (*concerned)(const struct value *permission, const struct check *)) {
    size_t n;
    const struct audit_object *groups = audit_objects(audit, "security_group", &n);
    for (size_t i = 0; groups && i < n; i++) {
        const struct value *permissions = value_key(groups[i].item, "IpPermissions");
        if (!str_eq(groups[i].resource, finding->resource))
            continue;
        for (size_t p = 0; p < value_count(permissions); p++) {
            const struct value *permission = value_item(permissions, p);
            if (!concerned(permission, finding->check))
                continue;
            revoke_wide(audit, groups[i].id, permission, "IpRanges", "CidrIp");
            revoke_wide(audit, groups[i].id, permission, "Ipv6Ranges", "CidrIpv6");
        }
    }
}
