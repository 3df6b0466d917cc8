/* An elastic IP: a public IPv4 address that stays, and costs money as long as it is held.
 *
 * Who uses it names it (a NAT gateway), so the association is no field of its own. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidAllocationID.NotFound InvalidAddress.NotFound"

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
        { "id",           TEXT, READ_ONLY | KNOWN, "AllocationId", "eipalloc-…", .aliases = ALIASES("allocation_id", "AllocationId") },
        { "public_ip",    TEXT, READ_ONLY | KNOWN, "PublicIp", "the address", .aliases = ALIASES("ip", "PublicIp") }
    ),
    .create = { "AllocateAddress", NULL, FILLS({"Domain", "=vpc"}), .settle = SETTLE_TAG },
    .remove = { "ReleaseAddress", "AllocationId", .settle = SETTLE_REPEAT, .done_on = GONE, .busy_on = "InvalidIPAddress.InUse" },
    .read   = { "DescribeAddresses", .filter = "allocation-id", .one = "AllocationIds", .items = "Addresses", .id = "AllocationId",
                .page = 1000, .batch = 200, .gone_on = GONE },
    // clang-format on
    .lacks = "Not supported: addresses for instances and network interfaces (who uses an address names it, as a NAT gateway does; there is "
             "no such type yet), reverse DNS (it needs a forward record that no plan can wait for), pools of IPAM and of Outposts (no type "
             "makes one).",
    .holders = address_holders,
    .tagging = &ec2_tagging,
    .tag_type = "elastic-ip",
};
