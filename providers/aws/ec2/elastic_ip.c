/* An elastic IP: a public IPv4 address that stays, and costs money as long as it is held.
 *
 * A NAT gateway names its own; an instance is named here, for the list of addresses alone shows what an instance has. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidAllocationID.NotFound InvalidAddress.NotFound"

/* An address that nobody has shows an instance of no name. */
static const struct value *holder_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item, (void)arena;
    return value_str(shown).len ? shown : NULL;
}

static bool holder_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    return kind_ref.canon(field, raw, resolver, arena, report, out);
}

static void holder_schema(const struct field *field, struct buf *out) {
    kind_ref.schema(field, out);
}
static const struct kind kind_holder = {.name = "reference", .canon = holder_canon, .seen = holder_seen, .schema = holder_schema};

/* An instance that is made anew takes its address along: the new one gets it while the old one still runs. */
static const struct facet associated = {
    .add = {"AssociateAddress", "AllocationId", FILLS({"InstanceId", "$ref"}, {"AllowReassociation", ":true"}), .settle = SETTLE_REPEAT,
            .lag_on = "InvalidInstanceID.NotFound InvalidAllocationID.NotFound", .busy_on = "IncorrectInstanceState", .busy_s = 300},
    .remove = {"DisassociateAddress", NULL, FILLS({"AssociationId", "$association"}), .settle = SETTLE_REPEAT,
               .done_on = "InvalidAssociationID.NotFound"},
    .key = "ref",
    .exclusive = true,
    .empty_first = true,
    .one = true,
};

const struct sheet elastic_ip_sheet = {
    .type = "elastic_ip",
    .service = "ec2",
    .version = 1,
    .help = "a public IPv4 address that stays the same",
    .example = "elastic_ip:\n"
               "  nat: {}\n",
    .id_prefix = "eipalloc-",
    .aliases = ALIASES("eip", "aws_eip"),
    // clang-format off
    .fields = FIELDS(
        { "address",      TEXT, CREATE_ONLY | COMPUTED | KNOWN, "Address", "an address to get back that was yours before; AWS picks one",
          .seen = "PublicIp" },
        { "pool",         TEXT, CREATE_ONLY | COMPUTED | KNOWN, "PublicIpv4Pool", "the pool it comes from; Amazon's",
          .aliases = ALIASES("public_ipv4_pool", "PublicIpv4Pool") },
        { "border_group", TEXT, CREATE_ONLY | COMPUTED | KNOWN, "NetworkBorderGroup", "where AWS announces it; the region",
          .aliases = ALIASES("network_border_group", "NetworkBorderGroup") },
        { "instance",     &kind_holder, "instance", 0, NULL, "the instance that has it", .seen = "InstanceId", .facet = &associated, .aliases = ALIASES("instance_id", "InstanceId") },
        { "id",           TEXT, READ_ONLY | KNOWN, "AllocationId", "eipalloc-…", .aliases = ALIASES("allocation_id", "AllocationId") },
        { "association",  TEXT, READ_ONLY | VOLATILE, NULL, "eipassoc-…", .seen = "AssociationId", .needs = "instance" },
        { "public_ip",    TEXT, READ_ONLY | KNOWN, "PublicIp", "the address", .aliases = ALIASES("ip", "PublicIp") }
    ),
    .create = { "AllocateAddress", NULL, FILLS({"Domain", "=vpc"}), .settle = SETTLE_TAG },
    .remove = { "ReleaseAddress", "AllocationId", .settle = SETTLE_REPEAT, .done_on = GONE, .busy_on = "InvalidIPAddress.InUse" },
    .read   = { "DescribeAddresses", .filter = "allocation-id", .one = "AllocationIds", .items = "Addresses", .id = "AllocationId",
                .page = 1000, .batch = 200, .gone_on = GONE },
    // clang-format on
    .lacks = "Not supported: addresses for network interfaces that no instance has (there is no such type), reverse DNS (it needs a forward record that no plan can wait for), pools of IPAM and of Outposts (no type "
             "makes one).",
    .holders = address_holders,
    .tagging = &ec2_tagging,
    .tag_type = "elastic-ip",
};
