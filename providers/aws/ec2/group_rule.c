/* One rule of a security group that is not ours, coming in or going out: an object of its own, with
 * an id and tags. So what others have written in the group is never read as ours, nor taken away.
 *
 * A group has each rule once. Who writes one that is there already is refused, whoever made it. */
#include "providers/aws/ec2/ec2.h"

#include <assert.h>

#define GONE "InvalidSecurityGroupRuleId.NotFound InvalidGroup.NotFound InvalidGroupId.NotFound InvalidSecurityGroupID.NotFound"
#define NOT_YET "InvalidGroup.NotFound InvalidGroupId.NotFound InvalidSecurityGroupID.NotFound"

/* --- kinds ------------------------------------------------------------------------------------ */

/* A group of the plan says all its rules itself, and would take away what is added here. */
static bool foreign_canon(const struct field *field, const struct value *raw,
                          const struct resolver *resolver, struct arena *arena,
                          struct report *report, const struct value **out) {
    if (!kind_ref.canon(field, raw, resolver, arena, report, out))
        return false;
    const struct value *found = *out;
    bool ours = found->kind == VALUE_UNKNOWN && found->as.expr->op == EXPR_REF &&
                str_starts(found->as.expr->address, S("security_group."));
    if (!ours)
        return true;
    fail(report, raw->at, "%s: '%.*s' is of this plan, and says its rules itself", field->name,
         STR(found->as.expr->address));
    hint(report, "write them under its own inbound and outbound");
    return false;
}

static void foreign_schema(const struct field *field, struct buf *out) {
    kind_ref.schema(field, out);
}

static const struct kind kind_foreign_group = {
    .name = "reference", .canon = foreign_canon, .schema = foreign_schema};

static bool is_self(const struct value *atom) {
    return value_true(value_key(atom, "self"));
}

/* As a set of rules is read, of which there must be one. */
static bool rule_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    const struct value *atoms;
    if (raw->kind == VALUE_LIST)
        return fail(report, raw->at, "%s: one rule is wanted, not a list", field->name);
    if (!kind_inbound.canon(field, raw, resolver, arena, report, &atoms))
        return false;
    if (value_count(atoms) != 1) {
        fail(report, raw->at, "%s: these are %zu rules, and one is wanted", field->name,
             value_count(atoms));
        hint(report, "one port or range, and one range of addresses or group; "
                     "security_group_rules takes many");
        return false;
    }
    const struct value *atom = value_item(atoms, 0), *said = value_key(raw, "description");
    if (is_self(atom)) {
        fail(report, raw->at, "%s: here 'self' must be the group's name", field->name);
        return false;
    }
    if (!value_is_null(said)) {
        fail(report, said->at, "%s: the description stands beside the rule", field->name);
        return false;
    }
    *out = value_at(arena, atom, raw->at);
    return true;
}

/* What goes out is read the same way: `of` says whether the other side is `from` or `to`. */
static void rule_schema(const struct field *field, struct buf *out) {
    kind_inbound.schema(field, out);
}

static const struct kind kind_inbound_rule = {.name = "rule",
                                              .canon = rule_canon,
                                              .seen = rule_seen,
                                              .wire = rule_wire,
                                              .show = inbound_show,
                                              .schema = rule_schema};
static const struct kind kind_outbound_rule = {.name = "rule",
                                               .canon = rule_canon,
                                               .seen = rule_seen,
                                               .wire = rule_wire,
                                               .show = outbound_show,
                                               .schema = rule_schema};

/* EC2 shows nothing where a rule has no description. */
static const struct value *description_seen(const struct field *field, const struct value *shown,
                                            const struct value *item, struct arena *arena) {
    (void)field, (void)item;
    return value_is_null(shown) ? value_text(arena, S("")) : shown;
}

static void description_schema(const struct field *field, struct buf *out) {
    kind_text.schema(field, out);
}

static const struct kind kind_description = {.name = "text",
                                             .canon = group_text_canon,
                                             .seen = description_seen,
                                             .schema = description_schema};

/* --- sheets ----------------------------------------------------------------------------------- */

#define DESCRIBE(direction)                                                                        \
    {"UpdateSecurityGroupRuleDescriptions" direction,                                              \
     "SecurityGroupRuleDescriptions[0].SecurityGroupRuleId", FILLS({"GroupId", "$group"}),         \
     .settle = SETTLE_REPEAT, .lag_on = GONE}

static const struct call describe_inbound = DESCRIBE("Ingress");
static const struct call describe_outbound = DESCRIBE("Egress");

/* clang-format off */
#define RULE_SHEET(direction, rule_kind, side, describe, what_it_lets)                                                             \
    .service = "ec2",                                                                                                              \
    .version = 1,                                                                                                                  \
    .id_prefix = "sgr-",                                                                                                           \
    .fields = FIELDS(                                                                                                              \
        { "group",       &kind_foreign_group, "security_group", REQUIRED | CREATE_ONLY | EXCLUSIVE, "GroupId",                     \
          "the group it is added to, one that is not of this plan", .aliases = ALIASES("security_group_id", "GroupId") },          \
        { "rule",        rule_kind, side, REQUIRED | CREATE_ONLY | EXCLUSIVE | EARLY, "IpPermissions[0]", what_it_lets,            \
          .seen = "IpProtocol" },                                                                                                  \
        { "description", &kind_description, NULL, 0, "SecurityGroupRuleDescriptions[0].Description", "shown by AWS beside it",     \
          .seen = "Description", .fallback = "\"\"", .by = describe, .max = 255 },                                                 \
        { "id",          TEXT, READ_ONLY | KNOWN, "SecurityGroupRuleId", "sgr-…" },                                                \
        { "arn",         TEXT, READ_ONLY | KNOWN, "SecurityGroupRuleArn", "its ARN" }                                              \
    ),                                                                                                                             \
    .create = { "AuthorizeSecurityGroup" direction, .answer = "SecurityGroupRules[0]", .settle = SETTLE_TAG, .lag_on = NOT_YET },  \
    .remove = { "RevokeSecurityGroup" direction, "SecurityGroupRuleIds[]", FILLS({"GroupId", "$group"}),                           \
                .settle = SETTLE_REPEAT, .done_on = GONE },                                                                        \
    .read   = { "DescribeSecurityGroupRules", .filter = "security-group-rule-id", .one = "SecurityGroupRuleIds",                   \
                .items = "SecurityGroupRules", .id = "SecurityGroupRuleId", .page = 1000, .batch = 200, .gone_on = GONE },         \
    .lacks = "Not supported: groups of other accounts and of peered vpcs as sources (give their ranges).",                          \
    .tagging = &ec2_tagging,                                                                                                       \
    .tag_type = "security-group-rule"
/* clang-format on */

const struct sheet security_group_inbound_rule_sheet = {
    .type = "security_group_inbound_rule",
    .help = "lets something in, through a group that is not ours",
    .example = "security_group_inbound_rule:\n"
               "  office:\n"
               "    group: sg-0123456789abcdef0\n"
               "    rule: { port: 443, from: 203.0.113.0/24 }\n",
    .aliases = ALIASES("aws_vpc_security_group_ingress_rule", "AWS::EC2::SecurityGroupIngress"),
    RULE_SHEET("Ingress", &kind_inbound_rule, "from", &describe_inbound,
               "what it lets in: { port: N, from: SOURCE }"),
};

const struct sheet security_group_outbound_rule_sheet = {
    .type = "security_group_outbound_rule",
    .help = "lets something out, through a group that is not ours",
    .example = "security_group_outbound_rule:\n"
               "  office:\n"
               "    group: sg-0123456789abcdef0\n"
               "    rule: { port: 443, to: 203.0.113.0/24 }\n",
    .aliases = ALIASES("aws_vpc_security_group_egress_rule", "AWS::EC2::SecurityGroupEgress"),
    RULE_SHEET("Egress", &kind_outbound_rule, "to", &describe_outbound,
               "what it lets out: { port: N, to: TARGET }"),
};
