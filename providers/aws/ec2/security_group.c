/* A security group: what may reach the things that carry it, and what they may reach.
 *
 * AWS makes a group with one outbound rule (everything to 0.0.0.0/0), which is also what a plan
 * without `outbound` means; in a vpc with IPv6 it makes one for ::/0 too, and such a plan leaves it. A batch of rules fails whole when one of them is there already (or is
 * not there any more), so it is then sent again one by one. */
#include "providers/aws/ec2/ec2.h"

#define ALLOW_ALL "[{\"port\":\"all\",\"to\":\"anywhere-ipv4\"}]"
#define ALLOW_ALL_IPV6 "[{\"port\":\"all\",\"to\":\"anywhere-ipv6\"}]"
#define DUPLICATE "InvalidPermission.Duplicate"
#define MISSING "InvalidPermission.NotFound InvalidSecurityGroupRuleId.NotFound"
#define NOT_YET "InvalidGroup.NotFound InvalidGroupId.NotFound InvalidSecurityGroupID.NotFound"

/* clang-format off */
#define RULES_BY(direction, ...)                                                                                                        \
    {                                                                                                                              \
        .add    = { "AuthorizeSecurityGroup" direction, "GroupId", .items = "IpPermissions", .settle = SETTLE_EDGE,                \
                    .done_on = DUPLICATE, .lag_on = NOT_YET },                                                                     \
        .change = { "UpdateSecurityGroupRuleDescriptions" direction, "GroupId", .items = "IpPermissions",                          \
                    .settle = SETTLE_REPEAT, .lag_on = NOT_YET },                                                                  \
        .remove = { "RevokeSecurityGroup" direction, "GroupId", .items = "IpPermissions", .settle = SETTLE_REPEAT,                 \
                    .done_on = MISSING " " NOT_YET, .wire = rule_bare },                                                           \
        .key = "protocol from_port to_port cidr cidr6 prefix_list group",                                                          \
        .carried = "self",                                                                                                         \
        .split_on = DUPLICATE " " MISSING,                                                                                         \
        .extras = "extra_rules",                                                                                                   \
        __VA_ARGS__                                                                                                                \
    }
/* clang-format on */

static const struct facet ingress = RULES_BY("Ingress", .also = NULL);
static const struct facet egress = RULES_BY("Egress", .also = ALLOW_ALL_IPV6, .also_where = "vpc.ipv6");

/* The characters that EC2 takes in names and descriptions of groups. */
static bool group_text_ok(struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && (c == '\0' || !strchr(" ._-:/()#,@[]+=&;{}!$*", c)))
            return false;
    }
    return true;
}

bool group_text_canon(const struct field *field, const struct value *raw,
                      const struct resolver *resolver, struct arena *arena, struct report *report,
                      const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str text = value_str(*out);
    if (!group_text_ok(text)) {
        fail(report, raw->at,
             "%s: EC2 takes letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* here", field->name);
        return false;
    }
    if (field->traits & GENERATED && str_starts(text, S("sg-")))
        return fail(report, raw->at, "%s: a name cannot begin with 'sg-'", field->name);
    if (field->max && text.len > (size_t)field->max)
        return fail(report, raw->at, "%s: longer than %d characters", field->name, (int)field->max);
    return true;
}
static void group_text_schema(const struct field *field, struct buf *out) {
    kind_text.schema(field, out);
}
static const struct kind kind_group_text = {
    .name = "text", .canon = group_text_canon, .schema = group_text_schema};

const struct sheet security_group_sheet = {
    .type = "security_group",
    .service = "ec2",
    .version = 1,
    .help = "what may reach the things that carry it, and what they may reach",
    .example = "security_group:\n"
               "  web:\n"
               "    vpc: main\n"
               "    inbound:\n"
               "      - { port: [80, 443], from: anywhere }\n"
               "      - { port: 22, from: 203.0.113.0/24 }\n",
    .id_prefix = "sg-",
    // clang-format off
    .fields = FIELDS(
        { "vpc",         REF("vpc"), REQUIRED | CREATE_ONLY | EXCLUSIVE, "VpcId", "the vpc it belongs to",
          .aliases = ALIASES("vpc_id", "VpcId") },
        { "name",        &kind_group_text, NULL, CREATE_ONLY | EXCLUSIVE | GENERATED, "GroupName", "unique in its vpc", .max = 255,
          .aliases = ALIASES("group_name", "GroupName", "name_prefix") },
        { "description", &kind_group_text, NULL, CREATE_ONLY, "Description", "shown by AWS beside the name", .max = 255,
          .fallback = "\"made by footing\"", .aliases = ALIASES("GroupDescription", "group_description") },
        { "inbound",     INBOUND,  EARLY, NULL, "rules for what comes in: { port: N, from: SOURCE }",
          .seen = "IpPermissions", .fallback = "[]", .facet = &ingress,
          .aliases = ALIASES("ingress", "SecurityGroupIngress", "inbound_rules") },
        { "outbound",    OUTBOUND, EARLY, NULL, "rules for what goes out: { port: N, to: TARGET }; left out: everything",
          .seen = "IpPermissionsEgress", .fallback = ALLOW_ALL, .facet = &egress,
          .aliases = ALIASES("egress", "SecurityGroupEgress", "outbound_rules") },
        { "extra_rules", CHOICE("remove keep"), ACTION, NULL, "what happens to rules that the plan does not name",
          .fallback = "\"remove\"" },
        { "id",          TEXT, READ_ONLY | KNOWN, "GroupId", "sg-…" },
        { "arn",         TEXT, READ_ONLY | KNOWN, "SecurityGroupArn", "its ARN" }
    ),
    .create = { "CreateSecurityGroup", .settle = SETTLE_TAG, .lag_on = "InvalidVpcID.NotFound" },
    .remove = { "DeleteSecurityGroup", "GroupId", .settle = SETTLE_REPEAT, .done_on = NOT_YET,
                .busy_on = "DependencyViolation InvalidGroup.InUse" },
    .read   = { "DescribeSecurityGroups", .filter = "group-id", .one = "GroupIds", .items = "SecurityGroups", .id = "GroupId",
                .page = 1000, .batch = 200, .gone_on = "InvalidGroup.NotFound InvalidGroupId.NotFound InvalidSecurityGroupID.NotFound",
                .comes_with = "GroupName=default" },
    // clang-format on
    .lacks = "Not supported: groups of other accounts and of peered vpcs as sources (give their ranges), tags of single rules (a rule "
             "is known by what it lets through), revoke_rules_on_delete (groups that name each other are cut loose anyway), use in further "
             "vpcs by association (a group belongs to one).",
    .holders = group_holders,
    .tagging = &ec2_tagging,
    .tag_type = "security-group",
};
