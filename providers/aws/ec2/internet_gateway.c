/* An internet gateway: the door between one vpc and the internet. It is made loose and then
 * attached. */
#include "providers/aws/ec2/ec2.h"

/* A vpc has one gateway and a gateway one vpc. While anything in the vpc holds a public address the
 * door stays where it is. */
static const struct facet attachment = {
    .add = {"AttachInternetGateway", "InternetGatewayId", FILLS({"VpcId", "$ref"}),
            .settle = SETTLE_EDGE, .done_on = "Resource.AlreadyAssociated",
            .lag_on = "InvalidInternetGatewayID.NotFound InvalidVpcID.NotFound"},
    .remove = {"DetachInternetGateway", "InternetGatewayId", FILLS({"VpcId", "$ref"}),
               .settle = SETTLE_REPEAT,
               .done_on = "Gateway.NotAttached InvalidInternetGatewayID.NotFound",
               .busy_on = "DependencyViolation"},
    .key = "ref",
    .exclusive = true,
    .empty_first = true,
    .one = true,
};

const struct sheet internet_gateway_sheet = {
    .type = "internet_gateway",
    .service = "ec2",
    .version = 1,
    .help = "the door between one vpc and the internet",
    .example = "internet_gateway:\n"
               "  spare: {}            # attached with vpc: NAME\n",
    .id_prefix = "igw-",
    // clang-format off
    .fields = FIELDS(
        { "vpc",   REF("vpc"), 0, NULL, "the vpc it opens; left out: attached to none",
          .seen = "Attachments[0].VpcId", .facet = &attachment, .aliases = ALIASES("vpc_id", "VpcId") },
        { "id",    TEXT, READ_ONLY | KNOWN, "InternetGatewayId", "igw-…" },
        { "owner", TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" }
    ),
    .create = { "CreateInternetGateway", .answer = "InternetGateway", .settle = SETTLE_TAG },
    .remove = { "DeleteInternetGateway", "InternetGatewayId", .settle = SETTLE_REPEAT,
                .done_on = "InvalidInternetGatewayID.NotFound InvalidInternetGateway.NotFound", .busy_on = "DependencyViolation" },
    .read   = { "DescribeInternetGateways", .filter = "internet-gateway-id", .one = "InternetGatewayIds", .items = "InternetGateways",
                .id = "InternetGatewayId", .page = 1000, .batch = 200,
                .gone_on = "InvalidInternetGatewayID.NotFound InvalidInternetGateway.NotFound" },
    // clang-format on
    .holders = gateway_holders,
    .tagging = &ec2_tagging,
    .tag_type = "internet-gateway",
};
