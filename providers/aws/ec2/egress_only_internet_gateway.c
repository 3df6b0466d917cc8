/* An egress-only internet gateway: lets IPv6 traffic out of one vpc, and nothing in. It is made attached and stays so. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidGatewayID.NotFound InvalidEgressOnlyInternetGatewayId.NotFound InvalidEgressOnlyInternetGatewayID.NotFound"

const struct sheet egress_only_internet_gateway_sheet = {
    .type = "egress_only_internet_gateway",
    .service = "ec2",
    .version = 1,
    .help = "lets IPv6 traffic out of one vpc, and nothing in",
    .example = "egress_only_internet_gateway:\n"
               "  six: { vpc: main }\n",
    .id_prefix = "eigw-",
    .aliases = ALIASES("aws_egress_only_internet_gateway", "eigw"),
    // clang-format off
    .fields = FIELDS(
        { "vpc", REF("vpc"), REQUIRED | CREATE_ONLY, "VpcId", "the vpc it lets out of",
          .seen = "Attachments[0].VpcId", .aliases = ALIASES("vpc_id", "VpcId") },
        { "id",  TEXT, READ_ONLY | KNOWN, "EgressOnlyInternetGatewayId", "eigw-…" }
    ),
    .create = { "CreateEgressOnlyInternetGateway", .answer = "EgressOnlyInternetGateway", .settle = SETTLE_TOKEN,
                .lag_on = "InvalidVpcID.NotFound" },
    .remove = { "DeleteEgressOnlyInternetGateway", "EgressOnlyInternetGatewayId", .settle = SETTLE_REPEAT, .done_on = GONE,
                .busy_on = "DependencyViolation" },
    .read   = { "DescribeEgressOnlyInternetGateways", .one = "EgressOnlyInternetGatewayIds", .items = "EgressOnlyInternetGateways",
                .id = "EgressOnlyInternetGatewayId", .page = 255, .batch = 200, .gone_on = GONE },
    // clang-format on
    .tagging = &ec2_tagging,
    .tag_type = "egress-only-internet-gateway",
};
