/* Changing the rules of a security group: whole batches, or nothing. */
#include "providers/aws/sandbox/group.h"

/* In each direction, IPv4 and IPv6 counted apart; a group or a prefix list counts as both. */
#define RULES_MAX 60

/* --- checks --------------------------------------------------------------------------------------------------------- */

static size_t rules_counted(const struct value *rules, bool is_egress, const char *other_family) {
    size_t n = 0;
    for (size_t i = 0; i < value_count(rules); i++)
        if (rule_is_egress(value_item(rules, i)) == is_egress && !value_get(value_item(rules, i), str_of(other_family)))
            n++;
    return n;
}

static bool limit_check(struct request *req, const struct value *rules, bool is_egress) {
    if (rules_counted(rules, is_egress, "CidrIpv6") <= RULES_MAX && rules_counted(rules, is_egress, "CidrIpv4") <= RULES_MAX)
        return true;
    return reject(req, "RulesPerSecurityGroupLimitExceeded",
                  "The maximum number of rules per security group has been reached.");
}

/* The rule among `rules` that lets the same traffic through; NULL: none. */
static const struct value *rule_like(const struct value *rules, const struct value *rule) {
    for (size_t i = 0; i < value_count(rules); i++)
        if (rules_are_same(value_item(rules, i), rule))
            return value_item(rules, i);
    return NULL;
}

static bool batch_check(struct request *req, const struct value *batch) {
    for (size_t i = 0; i < value_count(batch); i++)
        if (rule_like(batch, value_item(batch, i)) != value_item(batch, i))
            return reject(req, "InvalidParameterValue", "The same permission must not appear multiple times");
    return true;
}

static bool duplicate_check(struct request *req, const struct value *rules, const struct value *rule) {
    if (!rule_like(rules, rule))
        return true;
    return reject(req, "InvalidPermission.Duplicate", "the specified rule \"%.*s\" already exists", STR(rule_text(req, rule)));
}

/* --- authorize ------------------------------------------------------------------------------------------------------ */

static const struct value *authorize(struct request *req, bool is_egress) {
    const struct value *group = group_input(req), *tags;
    const struct value *batch = group ? rules_of_input(req, group, is_egress) : NULL;
    if (!batch || !batch_check(req, batch) || !tags_of_create(req, &rule_species, &tags))
        return NULL;
    const struct value *rules = group_rules(group);
    struct maker added = {.arena = req->arena};
    for (size_t i = 0; i < value_count(batch); i++) {
        if (!duplicate_check(req, group_rules(group), value_item(batch, i)))
            return NULL;
        const struct value *rule = rule_identified(req, group, value_item(batch, i), tags);
        rules = list_with(req->arena, rules, rule);
        maker_add(&added, rule);
    }
    if (!limit_check(req, rules, is_egress))
        return NULL;
    group_put_rules(req, group, rules);
    return record(req->arena, "Return:b SecurityGroupRules:v", true, maker_list(&added));
}

static const struct value *authorize_ingress(struct request *req) {
    return authorize(req, false);
}

static const struct value *authorize_egress(struct request *req) {
    return authorize(req, true);
}

/* --- revoke --------------------------------------------------------------------------------------------------------- */

/* Revoked rules are told in a flatter shape. */
static const struct value *revoked_record(struct request *req, const struct value *rule) {
    return record_with(req->arena, rule, "ReferencedGroupId:t ReferencedGroupInfo:v",
                       member_text(value_get(rule, S("ReferencedGroupInfo")), "GroupId"), (const struct value *)NULL);
}

static const struct value *revoked_answer(struct request *req, const struct value *group, const struct value *rules,
                                          const struct value *revoked, const struct value *unknown) {
    group_put_rules(req, group, rules);
    return record(req->arena, "Return:b RevokedSecurityGroupRules:v UnknownIpPermissions:v", true, revoked, unknown);
}

static const struct value *revoke_by_ids(struct request *req, const struct value *group, bool is_egress) {
    const struct value *ids = input(req, "SecurityGroupRuleIds"), *rules = group_rules(group);
    struct maker revoked = {.arena = req->arena};
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i));
        if (!id_check(req, &rule_species, id))
            return NULL;
        const struct value *rule = list_find(rules, "SecurityGroupRuleId", id);
        if (!rule || rule_is_egress(rule) != is_egress)
            return reject_absent(req, &rule_species, id);
        rules = list_without(req->arena, rules, "SecurityGroupRuleId", id);
        maker_add(&revoked, revoked_record(req, rule));
    }
    return revoked_answer(req, group, rules, maker_list(&revoked), NULL);
}

static bool is_in_default_vpc(struct request *req, const struct value *group) {
    const struct value *vpc = default_vpc(req);
    return vpc && str_eq(member_text(vpc, "VpcId"), member_text(group, "VpcId"));
}

/* In the default VPC unknown rules are told in the answer; elsewhere one of them fails the call. */
static const struct value *revoke_by_permissions(struct request *req, const struct value *group, bool is_egress) {
    const struct value *batch = rules_of_input(req, group, is_egress), *rules = group_rules(group);
    struct maker revoked = {.arena = req->arena}, unknown = {.arena = req->arena};
    if (!batch || !batch_check(req, batch))
        return NULL;
    for (size_t i = 0; i < value_count(batch); i++) {
        const struct value *rule = rule_like(rules, value_item(batch, i));
        if (!rule && !is_in_default_vpc(req, group))
            return reject(req, "InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
        if (!rule) {
            maker_add(&unknown, value_item(batch, i));
            continue;
        }
        rules = list_without(req->arena, rules, "SecurityGroupRuleId", member_text(rule, "SecurityGroupRuleId"));
        maker_add(&revoked, revoked_record(req, rule));
    }
    return revoked_answer(req, group, rules, maker_list(&revoked),
                          permissions_view(req, maker_list(&unknown), is_egress));
}

static const struct value *revoke(struct request *req, bool is_egress) {
    const struct value *group = group_input(req);
    if (!group)
        return NULL;
    if (value_count(input(req, "SecurityGroupRuleIds")) == 0)
        return revoke_by_permissions(req, group, is_egress);
    if (value_count(input(req, "IpPermissions")) > 0)
        return reject(req, "InvalidParameterCombination",
                      "The parameter securityGroupRuleIds cannot be used with the parameter ipPermissions");
    return revoke_by_ids(req, group, is_egress);
}

static const struct value *revoke_ingress(struct request *req) {
    return revoke(req, false);
}

static const struct value *revoke_egress(struct request *req) {
    return revoke(req, true);
}

/* --- modify and describe -------------------------------------------------------------------------------------------- */

/* The rule under an id with another content. */
static const struct value *rule_replaced(struct request *req, const struct value *old, const struct value *rule) {
    return record_with(req->arena, rule, "SecurityGroupRuleId:v SecurityGroupRuleArn:v GroupId:v GroupOwnerId:v Tags:v",
                       value_get(old, S("SecurityGroupRuleId")), value_get(old, S("SecurityGroupRuleArn")),
                       value_get(old, S("GroupId")), value_get(old, S("GroupOwnerId")), value_get(old, S("Tags")));
}

static const struct value *modify_security_group_rules(struct request *req) {
    const struct value *group = group_input(req), *updates = input(req, "SecurityGroupRules");
    if (!group)
        return NULL;
    const struct value *rules = group_rules(group);
    for (size_t i = 0; i < value_count(updates); i++) {
        struct str id = member_text(value_item(updates, i), "SecurityGroupRuleId");
        if (!id_check(req, &rule_species, id))
            return NULL;
        const struct value *old = list_find(rules, "SecurityGroupRuleId", id);
        if (!old)
            return reject_absent(req, &rule_species, id);
        const struct value *wanted = value_get(value_item(updates, i), S("SecurityGroupRule"));
        const struct value *rule = rule_of_request(req, group, rule_is_egress(old), wanted);
        const struct value *others = list_without(req->arena, rules, "SecurityGroupRuleId", id);
        if (!rule || !duplicate_check(req, others, rule))
            return NULL;
        rules = list_replace(req->arena, rules, old, rule_replaced(req, old, rule));
    }
    if (!limit_check(req, rules, false) || !limit_check(req, rules, true))
        return NULL;
    group_put_rules(req, group, rules);
    return agreed(req);
}

static const struct value *rule_described(struct request *req, const struct value *rule, struct str description) {
    return record_with(req->arena, rule, "Description:t", description);
}

static const struct value *describe_by_ids(struct request *req, const struct value *rules, bool is_egress) {
    const struct value *descriptions = input(req, "SecurityGroupRuleDescriptions");
    for (size_t i = 0; i < value_count(descriptions); i++) {
        const struct value *wanted = value_item(descriptions, i);
        struct str id = member_text(wanted, "SecurityGroupRuleId");
        if (!id_check(req, &rule_species, id))
            return NULL;
        const struct value *rule = list_find(rules, "SecurityGroupRuleId", id);
        if (!rule || rule_is_egress(rule) != is_egress)
            return reject_absent(req, &rule_species, id);
        if (!group_text_is_allowed(member_text(wanted, "Description")))
            return reject(req, "InvalidParameterValue", "Invalid rule description.");
        rules = list_replace(req->arena, rules, rule, rule_described(req, rule, member_text(wanted, "Description")));
    }
    return rules;
}

static const struct value *describe_by_permissions(struct request *req, const struct value *group, bool is_egress) {
    const struct value *batch = rules_of_input(req, group, is_egress), *rules = group_rules(group);
    for (size_t i = 0; i < value_count(batch); i++) {
        const struct value *wanted = value_item(batch, i), *rule = rule_like(rules, wanted);
        if (!rule)
            return reject(req, "InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
        rules = list_replace(req->arena, rules, rule, rule_described(req, rule, member_text(wanted, "Description")));
    }
    return batch ? rules : NULL;
}

static const struct value *update_descriptions(struct request *req, bool is_egress) {
    const struct value *group = group_input(req);
    if (!group)
        return NULL;
    const struct value *rules = value_count(input(req, "SecurityGroupRuleDescriptions")) > 0
                                    ? describe_by_ids(req, group_rules(group), is_egress)
                                    : describe_by_permissions(req, group, is_egress);
    if (!rules)
        return NULL;
    group_put_rules(req, group, rules);
    return agreed(req);
}

static const struct value *update_descriptions_ingress(struct request *req) {
    return update_descriptions(req, false);
}

static const struct value *update_descriptions_egress(struct request *req) {
    return update_descriptions(req, true);
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static const struct filter rule_filters[] = {{"group-id", "GroupId"}, {"security-group-rule-id", "SecurityGroupRuleId"}, {0}};
static const struct listing rule_listing = {&rule_species, "SecurityGroupRules", "SecurityGroupRuleIds", rule_filters, 5, 1000};

static const struct value *describe_security_group_rules(struct request *req) {
    return list_items(req, &rule_listing, group_rules_all(req));
}

const struct handler rule_handlers[] = {
    {"AuthorizeSecurityGroupIngress", authorize_ingress},
    {"AuthorizeSecurityGroupEgress", authorize_egress},
    {"RevokeSecurityGroupIngress", revoke_ingress},
    {"RevokeSecurityGroupEgress", revoke_egress},
    {"ModifySecurityGroupRules", modify_security_group_rules},
    {"UpdateSecurityGroupRuleDescriptionsIngress", update_descriptions_ingress},
    {"UpdateSecurityGroupRuleDescriptionsEgress", update_descriptions_egress},
    {"DescribeSecurityGroupRules", describe_security_group_rules},
    {0},
};
