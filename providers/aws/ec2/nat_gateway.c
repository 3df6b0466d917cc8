/* A NAT gateway: lets what has no public address out, from one subnet, through one address; it costs money by the hour.
 *
 * A public one fails in a vpc without internet gateway, and the internet gateway cannot leave before it: neither names the other, so
 * the sheet says what it needs. It lingers as `deleted` for an hour. */
#include "providers/aws/ec2/ec2.h"

#define GONE "NatGatewayNotFound InvalidNatGatewayID.NotFound"
#define NOT_YET "InvalidSubnetID.NotFound InvalidAllocationID.NotFound"

const struct sheet nat_gateway_sheet = {
    .type = "nat_gateway",
    .service = "ec2",
    .version = 1,
    .help = "lets what has no public address out of a vpc, in one zone and by one address",
    .example = "elastic_ip:\n"
               "  nat: {}\n"
               "nat_gateway:\n"
               "  a: { subnet: main.public-a, elastic_ip: nat }\n",
    .id_prefix = "nat-",
    .aliases = ALIASES("aws_nat_gateway", "nat"),
    // clang-format off
    .fields = FIELDS(
        { "subnet",       REF("subnet"), REQUIRED | CREATE_ONLY, "SubnetId", "the subnet it stands in, a public one",
          .aliases = ALIASES("subnet_id", "SubnetId") },
        { "elastic_ip",   REF("elastic_ip"), CREATE_ONLY | EXCLUSIVE, "AllocationId", "its address; a private one has none",
          .seen = "NatGatewayAddresses[0].AllocationId", .aliases = ALIASES("allocation_id", "AllocationId", "eip") },
        { "connectivity", CHOICE("public private"), CREATE_ONLY, "ConnectivityType", "to the internet, or to other networks of yours only",
          .fallback = "\"public\"", .aliases = ALIASES("connectivity_type", "ConnectivityType") },
        { "private_ip",   TEXT, CREATE_ONLY | COMPUTED, "PrivateIpAddress", "its address inside the subnet; AWS picks one",
          .seen = "NatGatewayAddresses[0].PrivateIp", .aliases = ALIASES("private_ip_address", "PrivateIpAddress") },
        { "id",           TEXT, READ_ONLY | KNOWN, "NatGatewayId", "nat-…" },
        { "vpc",          TEXT, READ_ONLY | KNOWN, "VpcId", "the vpc of its subnet", .aliases = ALIASES("vpc_id", "VpcId") },
        { "public_ip",    TEXT, READ_ONLY, NULL, "the address that others see", .seen = "NatGatewayAddresses[0].PublicIp" },
        { "interface",    TEXT, READ_ONLY, NULL, "its network interface", .seen = "NatGatewayAddresses[0].NetworkInterfaceId",
          .aliases = ALIASES("network_interface_id", "NetworkInterfaceId") }
    ),
    .needs  = NEEDS({ "internet_gateway", "vpc", .same = "subnet.vpc" }),
    .create = { "CreateNatGateway", .answer = "NatGateway", .settle = SETTLE_TOKEN, .lag_on = NOT_YET },
    .remove = { "DeleteNatGateway", "NatGatewayId", .settle = SETTLE_REPEAT, .done_on = GONE },
    .read   = { "DescribeNatGateways", .filter = "nat-gateway-id", .one = "NatGatewayIds", .items = "NatGateways", .id = "NatGatewayId",
                .page = 1000, .batch = 200, .gone_on = GONE },
    .ready  = { "State", .done = "available", .failed = "failed deleting deleted", .typically_s = 110, .deadline_s = 900 },
    .gone   = { "State", .done = "deleted", .typically_s = 60, .deadline_s = 1800 },
    // clang-format on
    .gone_states = "deleted",
    .lacks = "Not supported: secondary addresses (one carries 55,000 connections to each destination; a NAT gateway in each zone carries "
             "more), regional gateways with their zone addresses (they go by a vpc rather than a subnet), the time that connections get "
             "when an address leaves (a gateway keeps the address it was made with).",
    .tagging = &ec2_tagging_filter,
    .tag_type = "natgateway",
};
