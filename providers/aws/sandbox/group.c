/* Security groups. Their rules are changed in rule.c. */
#include "providers/aws/sandbox/group.h"

#define NAME_MAX_BYTES 255
#define RULES "$rules"

/* --- making --------------------------------------------------------------------------------------------------------- */

bool group_text_is_allowed(struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!alphanumeric && (c == '\0' || !strchr(" ._-:/()#,@[]+=&;{}!$*", c)))
            return false;
    }
    return text.len <= NAME_MAX_BYTES;
}

static const struct value *group_make(struct request *req, struct str vpc_id, struct str name, struct str description,
                                      const struct value *tags) {
    struct str id = new_id(req, &group_species);
    return record(req->arena, "GroupId:t GroupName:t Description:t VpcId:t OwnerId:t SecurityGroupArn:t Tags:v", id, name,
                  description, vpc_id, req->account, arn_of(req, "security-group", id), tags);
}

/* Adds a rule for all traffic. */
static const struct value *rules_with_all(struct request *req, const struct value *group, const struct value *rules,
                                          bool is_egress, const char *member, const struct value *source) {
    const struct value *rule = rule_for_all(req, is_egress, member, source);
    return list_with(req->arena, rules, rule_identified(req, group, rule, value_list(req->arena, NULL, 0)));
}

/* A new group lets everything out. */
static const struct value *first_rules(struct request *req, const struct value *group, const struct value *vpc) {
    const struct value *rules =
        rules_with_all(req, group, NULL, true, "CidrIpv4", value_text(req->arena, S("0.0.0.0/0")));
    if (!vpc_has_ipv6(vpc))
        return rules;
    return rules_with_all(req, group, rules, true, "CidrIpv6", value_text(req->arena, S("::/0")));
}

void group_make_default(struct request *req, const struct value *vpc) {
    const struct value *group = group_make(req, member_text(vpc, "VpcId"), S("default"), S("default VPC security group"),
                                           value_list(req->arena, NULL, 0));
    const struct value *self = record(req->arena, "GroupId:t UserId:t", member_text(group, "GroupId"), req->account);
    const struct value *rules = rules_with_all(req, group, NULL, false, "ReferencedGroupInfo", self);
    const struct value *everywhere = value_text(req->arena, S("0.0.0.0/0"));
    group_put_rules(req, group, rules_with_all(req, group, rules, true, "CidrIpv4", everywhere));
}

static bool name_check(struct request *req, struct str name) {
    if (str_eq_nocase(name, S("default")))
        return reject(req, "InvalidParameterValue", "Cannot use reserved security group name: %.*s", STR(name));
    if (str_eq_nocase(str_slice(name, 0, 3), S("sg-")))
        return reject(req, "InvalidParameterValue", "Invalid value '%.*s' for groupName. Group names cannot start with sg-",
                      STR(name));
    if (name.len == 0 || !group_text_is_allowed(name))
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter GroupName is invalid. Character sets beyond "
                      "ASCII are not supported.", STR(name));
    return true;
}

static bool description_check(struct request *req, struct str description) {
    if (description.len == 0)
        return reject_missing(req, "GroupDescription");
    if (!group_text_is_allowed(description))
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter GroupDescription is invalid. Character sets "
                      "beyond ASCII are not supported.", STR(description));
    return true;
}

/* The VPC of the input, or the default one. */
static const struct value *vpc_input(struct request *req) {
    if (input_has(req, "VpcId"))
        return thing_find(req, &vpc_species, input_text(req, "VpcId"));
    const struct value *vpc = default_vpc(req);
    return vpc ? vpc : reject(req, "VPCIdNotSpecified", "No default VPC for this user");
}

const struct value *group_named(const struct request *req, struct str vpc_id, struct str name) {
    const struct value *group;
    for (size_t at = 0; (group = thing_next(req, &group_species, &at));)
        if (str_eq(member_text(group, "VpcId"), vpc_id) && str_eq_nocase(member_text(group, "GroupName"), name))
            return group;
    return NULL;
}

static const struct value *create_security_group(struct request *req) {
    struct str name = input_text(req, "GroupName"), description = input_text(req, "Description");
    const struct value *vpc, *tags;
    if (!name_check(req, name) || !description_check(req, description) || !(vpc = vpc_input(req)) ||
        !tags_of_create(req, &group_species, &tags))
        return NULL;
    if (group_named(req, member_text(vpc, "VpcId"), name))
        return reject(req, "InvalidGroup.Duplicate", "The security group '%.*s' already exists for VPC '%.*s'", STR(name),
                      STR(member_text(vpc, "VpcId")));
    const struct value *group = group_make(req, member_text(vpc, "VpcId"), name, description, tags);
    group_put_rules(req, group, first_rules(req, group, vpc));
    return record(req->arena, "GroupId:t SecurityGroupArn:t Tags:v", member_text(group, "GroupId"),
                  member_text(group, "SecurityGroupArn"), tags);
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

const struct value *group_rules(const struct value *group) {
    return value_get(group, S(RULES));
}

void group_put_rules(struct request *req, const struct value *group, const struct value *rules) {
    thing_put(req, &group_species, record_with(req->arena, group, RULES ":v", rules));
}

const struct value *group_rules_all(struct request *req) {
    struct maker all = {.arena = req->arena};
    const struct value *group;
    for (size_t at = 0; (group = thing_next(req, &group_species, &at));)
        for (size_t i = 0; i < value_count(group_rules(group)); i++)
            maker_add(&all, value_item(group_rules(group), i));
    return maker_list(&all);
}

const struct value *group_input(struct request *req) {
    if (input_has(req, "GroupId"))
        return thing_find(req, &group_species, input_text(req, "GroupId"));
    struct str name = input_text(req, "GroupName");
    if (name.len == 0)
        return reject(req, "MissingParameter", "The request must contain the parameter groupName or groupId");
    const struct value *vpc = default_vpc(req);
    const struct value *group = vpc ? group_named(req, member_text(vpc, "VpcId"), name) : NULL;
    return group ? group : reject(req, "InvalidGroup.NotFound", "The security group '%.*s' does not exist", STR(name));
}

static const struct value *group_view(struct request *req, const struct value *group) {
    const struct value *rules = group_rules(group);
    return record_with(req->arena, group, "IpPermissions:v IpPermissionsEgress:v", permissions_view(req, rules, false),
                       permissions_view(req, rules, true));
}

static const struct filter group_filters[] = {
    {"group-id", "GroupId"},
    {"group-name", "GroupName"},
    {"description", "Description"},
    {"vpc-id", "VpcId"},
    {"owner-id", "OwnerId"},
    {"ip-permission.cidr", "IpPermissions.IpRanges.CidrIp"},
    {"ip-permission.from-port", "IpPermissions.FromPort"},
    {"ip-permission.to-port", "IpPermissions.ToPort"},
    {"ip-permission.protocol", "IpPermissions.IpProtocol"},
    {"ip-permission.group-id", "IpPermissions.UserIdGroupPairs.GroupId"},
    {"ip-permission.group-name", "IpPermissions.UserIdGroupPairs.GroupName"},
    {"ip-permission.user-id", "IpPermissions.UserIdGroupPairs.UserId"},
    {"ip-permission.ipv6-cidr", "IpPermissions.Ipv6Ranges.CidrIpv6"},
    {"ip-permission.prefix-list-id", "IpPermissions.PrefixListIds.PrefixListId"},
    {"egress.ip-permission.cidr", "IpPermissionsEgress.IpRanges.CidrIp"},
    {"egress.ip-permission.from-port", "IpPermissionsEgress.FromPort"},
    {"egress.ip-permission.to-port", "IpPermissionsEgress.ToPort"},
    {"egress.ip-permission.protocol", "IpPermissionsEgress.IpProtocol"},
    {"egress.ip-permission.group-id", "IpPermissionsEgress.UserIdGroupPairs.GroupId"},
    {"egress.ip-permission.group-name", "IpPermissionsEgress.UserIdGroupPairs.GroupName"},
    {"egress.ip-permission.user-id", "IpPermissionsEgress.UserIdGroupPairs.UserId"},
    {"egress.ip-permission.ipv6-cidr", "IpPermissionsEgress.Ipv6Ranges.CidrIpv6"},
    {"egress.ip-permission.prefix-list-id", "IpPermissionsEgress.PrefixListIds.PrefixListId"},
    {0},
};
static const struct listing group_listing = {&group_species, "SecurityGroups", "GroupIds", group_filters, 5, 1000,
                                             .view = group_view};

/* Names are known in the default VPC only. */
static const struct value *describe_security_groups(struct request *req) {
    const struct value *names = input(req, "GroupNames"), *vpc = default_vpc(req);
    if (value_count(names) == 0)
        return list_things(req, &group_listing);
    struct maker named = {.arena = req->arena};
    for (size_t i = 0; i < value_count(names); i++) {
        struct str name = value_str(value_item(names, i));
        const struct value *group = vpc ? group_named(req, member_text(vpc, "VpcId"), name) : NULL;
        if (!group)
            return reject(req, "InvalidGroup.NotFound", "The security group '%.*s' does not exist in default VPC '%.*s'",
                          STR(name), STR(vpc ? member_text(vpc, "VpcId") : S("none")));
        maker_add(&named, group_view(req, group));
    }
    return list_items(req, &group_listing, maker_list(&named));
}

static const struct filter vpc_group_filters[] = {
    {"group-id", "GroupId"},
    {"group-name", "GroupName"},
    {"description", "Description"},
    {"owner-id", "OwnerId"},
    {"primary-vpc-id", "PrimaryVpcId"},
    {0},
};
static const struct listing vpc_group_listing = {&group_species, "SecurityGroupForVpcs", NULL, vpc_group_filters, 5, 1000};

static const struct value *get_security_groups_for_vpc(struct request *req) {
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId")), *group;
    if (!vpc)
        return NULL;
    struct maker found = {.arena = req->arena};
    for (size_t at = 0; (group = thing_next(req, &group_species, &at));)
        if (str_eq(member_text(group, "VpcId"), member_text(vpc, "VpcId")))
            maker_add(&found, record_with(req->arena, group, "PrimaryVpcId:t", member_text(vpc, "VpcId")));
    return list_items(req, &vpc_group_listing, maker_list(&found));
}

/* References from peered VPCs; this cloud has no peering, so an existing group has none. */
static const struct value *describe_security_group_references(struct request *req) {
    const struct value *ids = input(req, "GroupId");
    for (size_t i = 0; i < value_count(ids); i++)
        if (!thing_find(req, &group_species, value_str(value_item(ids, i))))
            return NULL;
    return record(req->arena, "SecurityGroupReferenceSet:v", value_list(req->arena, NULL, 0));
}

/* --- changing ------------------------------------------------------------------------------------------------------- */

bool group_rule_retag(struct request *req, struct str rule_id, tags_change *change) {
    const struct value *group;
    for (size_t at = 0; (group = thing_next(req, &group_species, &at));) {
        const struct value *rule = list_find(group_rules(group), "SecurityGroupRuleId", rule_id);
        if (!rule)
            continue;
        const struct value *tags = change(req, value_get(rule, S("Tags")));
        if (tags)
            group_put_rules(req, group, list_replace(req->arena, group_rules(group), rule,
                                                     record_with(req->arena, rule, "Tags:v", tags)));
        return tags != NULL;
    }
    return reject_absent(req, &rule_species, rule_id);
}

/* Is the group the source of another group's rule, or the guard of an interface? */
static bool group_is_used(struct request *req, struct str id) {
    const struct value *rules = group_rules_all(req), *interface;
    for (size_t i = 0; i < value_count(rules); i++) {
        const struct value *rule = value_item(rules, i);
        if (str_eq(member_text(value_get(rule, S("ReferencedGroupInfo")), "GroupId"), id) &&
            !str_eq(member_text(rule, "GroupId"), id))
            return true;
    }
    for (size_t at = 0; (interface = thing_next(req, &interface_species, &at));)
        if (list_find(value_get(interface, S("Groups")), "GroupId", id))
            return true;
    return false;
}

static const struct value *delete_security_group(struct request *req) {
    const struct value *group = group_input(req);
    if (!group)
        return NULL;
    struct str id = member_text(group, "GroupId");
    if (str_is(member_text(group, "GroupName"), "default"))
        return reject(req, "CannotDelete", "the specified group: \"%.*s\" name: \"default\" cannot be deleted by a user",
                      STR(id));
    if (group_is_used(req, id))
        return reject(req, "DependencyViolation", "resource %.*s has a dependent object", STR(id));
    thing_remove(req, &group_species, id);
    return record(req->arena, "Return:b GroupId:t", true, id);
}

const struct handler group_handlers[] = {
    {"CreateSecurityGroup", create_security_group},
    {"DescribeSecurityGroups", describe_security_groups},
    {"GetSecurityGroupsForVpc", get_security_groups_for_vpc},
    {"DescribeSecurityGroupReferences", describe_security_group_references},
    {"DeleteSecurityGroup", delete_security_group},
    {0},
};
