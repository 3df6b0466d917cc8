/* A network ACL: numbered rules at the border of subnets, without memory of connections.
 *
 * Every subnet has exactly one ACL, its vpc's default one if no other. So a subnet is associated by moving the association that it has
 * (which has to be asked for), and let go by moving it to the default ACL. A new ACL denies everything: its entries come first. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidNetworkAclID.NotFound"

/* clang-format off */
#define ENTRIES                                                                                                                    \
    {                                                                                                                              \
        .add    = { "CreateNetworkAclEntry", "NetworkAclId", .settle = SETTLE_EDGE, .done_on = "NetworkAclEntryAlreadyExists",     \
                    .lag_on = GONE },                                                                                              \
        .change = { "ReplaceNetworkAclEntry", "NetworkAclId", .settle = SETTLE_REPEAT, .lag_on = GONE },                           \
        .remove = { "DeleteNetworkAclEntry", "NetworkAclId", .settle = SETTLE_REPEAT,                                              \
                    .done_on = "InvalidNetworkAclEntry.NotFound " GONE, .wire = entry_name },                                      \
        .key = "rule",                                                                                                             \
    }
/* clang-format on */
static const struct facet entries = ENTRIES;

static const struct lookup association_of_subnet = {
    .member = "AssociationId",
    .operation = "DescribeNetworkAcls",
    .fills = FILLS({"Filters[0].Name", "=association.subnet-id"}, {"Filters[0].Values[]", "$ref"}),
    .items = "NetworkAcls[].Associations[]",
    .where = "SubnetId",
    .is = "$ref",
    .value = "NetworkAclAssociationId",
};

static const struct lookup default_acl = {
    .member = "NetworkAclId",
    .operation = "DescribeNetworkAcls",
    .fills = FILLS({"Filters[0].Name", "=vpc-id"}, {"Filters[0].Values[]", "$vpc"}),
    .items = "NetworkAcls",
    .where = "IsDefault",
    .value = "NetworkAclId",
};

static const struct facet associations = {
    .add = {"ReplaceNetworkAclAssociation", "NetworkAclId", .settle = SETTLE_EDGE, .lag_on = GONE, .first = &association_of_subnet},
    .remove = {"ReplaceNetworkAclAssociation", NULL, FILLS({"AssociationId", "$association"}), .settle = SETTLE_REPEAT,
               .done_on = "InvalidAssociationID.NotFound", .first = &default_acl},
    .move = {"ReplaceNetworkAclAssociation", "NetworkAclId", FILLS({"AssociationId", "$association"}), .settle = SETTLE_EDGE,
             .lag_on = GONE},
    .key = "ref",
    .carried = "association",
    .exclusive = true,
    .empty_first = true,
};

const struct sheet network_acl_sheet = {
    .type = "network_acl",
    .service = "ec2",
    .version = 1,
    .help = "numbered rules at the border of subnets, which know no connections: what goes out must be let in again",
    .example = "network_acl:\n"
               "  border:\n"
               "    vpc: main\n"
               "    inbound:\n"
               "      - { rule: 100, action: allow, port: 443, from: 0.0.0.0/0 }\n"
               "    outbound:\n"
               "      - { rule: 100, action: allow, port: 1024-65535, to: 0.0.0.0/0 }\n",
    .id_prefix = "acl-",
    .aliases = ALIASES("aws_network_acl", "nacl", "AWS::EC2::NetworkAcl"),
    // clang-format off
    .fields = FIELDS(
        { "vpc",      REF("vpc"), REQUIRED | CREATE_ONLY, "VpcId", "the vpc it belongs to",
          .aliases = ALIASES("vpc_id", "VpcId") },
        { "inbound",  &kind_inbound_entries, "from", 0, NULL, "what comes in: { rule: N, action: allow or deny, port: N, from: CIDR } each; nothing else does",
          .seen = "Entries", .fallback = "[]", .facet = &entries, .aliases = ALIASES("ingress") },
        { "outbound", &kind_outbound_entries, "to", 0, NULL, "what goes out: { rule: N, action: allow or deny, port: N, to: CIDR } each; nothing else does",
          .seen = "Entries", .fallback = "[]", .facet = &entries, .aliases = ALIASES("egress") },
        { "subnets",  ASSOCIATIONS("subnet"), 0, NULL, "the subnets at whose border it stands; let go, they are back at the vpc's default one",
          .seen = "Associations", .fallback = "[]", .facet = &associations, .needs = "inbound outbound",
          .aliases = ALIASES("subnet_ids", "subnet", "SubnetId") },
        { "id",       TEXT, READ_ONLY | KNOWN, "NetworkAclId", "acl-…" },
        { "owner",    TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" }
    ),
    .create = { "CreateNetworkAcl", .answer = "NetworkAcl", .settle = SETTLE_TOKEN, .lag_on = "InvalidVpcID.NotFound" },
    .remove = { "DeleteNetworkAcl", "NetworkAclId", .settle = SETTLE_REPEAT, .done_on = GONE, .busy_on = "DependencyViolation" },
    /* The whole list, one page nearly always: not every server of this API filters it by id. */
    .read   = { "DescribeNetworkAcls", .one = "NetworkAclIds", .items = "NetworkAcls", .id = "NetworkAclId",
                .page = 1000, .batch = 200, .gone_on = GONE, .default_at = "IsDefault" },
    // clang-format on
    .lacks = "Not supported: the rules that end every ACL (32767 and 32768 deny the rest; AWS lets nobody change them).",
    .tagging = &ec2_tagging,
    .tag_type = "network-acl",
};
