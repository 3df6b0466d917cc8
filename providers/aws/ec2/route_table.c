/* A route table: where the traffic of the subnets associated with it goes.
 *
 * The local route comes with the table and stays out of the plan. A subnet has one association at a time; moving it to another table
 * is one call that gives the association a new id. */
#include "providers/aws/ec2/ec2.h"

/* A target that was just made may not be visible yet. */
#define TARGET_NOT_YET                                                                                                             \
    "InvalidRouteTableID.NotFound InvalidGatewayID.NotFound InvalidInternetGatewayID.NotFound InvalidNatGatewayID.NotFound "       \
    "InvalidVpcPeeringConnectionID.NotFound InvalidNetworkInterfaceID.NotFound"

static const struct facet routes = {
    .add = {"CreateRoute", "RouteTableId", .settle = SETTLE_EDGE, .done_on = "RouteAlreadyExists", .lag_on = TARGET_NOT_YET},
    .change = {"ReplaceRoute", "RouteTableId", .settle = SETTLE_REPEAT, .lag_on = TARGET_NOT_YET},
    .remove = {"DeleteRoute", "RouteTableId", .settle = SETTLE_REPEAT,
               .done_on = "InvalidRoute.NotFound InvalidRouteTableID.NotFound InvalidRouteTableId.NotFound", .wire = route_destination},
    .key = "to",
};

/* Routes for what comes in by a gateway. */
static const struct facet gateways = {
    .add = {"AssociateRouteTable", "RouteTableId", FILLS({"GatewayId", "$ref"}), .settle = SETTLE_EDGE,
            .done_on = "Resource.AlreadyAssociated", .lag_on = "InvalidRouteTableID.NotFound InvalidInternetGatewayID.NotFound"},
    .remove = {"DisassociateRouteTable", NULL, FILLS({"AssociationId", "$association"}), .settle = SETTLE_REPEAT,
               .done_on = "InvalidAssociationID.NotFound"},
    .move = {"ReplaceRouteTableAssociation", "RouteTableId", FILLS({"AssociationId", "$association"}), .settle = SETTLE_EDGE,
             .lag_on = "InvalidRouteTableID.NotFound"},
    .key = "ref",
    .carried = "association",
    .exclusive = true,
    .empty_first = true,
};

static const struct facet associations = {
    .add = {"AssociateRouteTable", "RouteTableId", FILLS({"SubnetId", "$ref"}), .settle = SETTLE_EDGE,
            .done_on = "Resource.AlreadyAssociated", .lag_on = "InvalidRouteTableID.NotFound InvalidSubnetID.NotFound"},
    .remove = {"DisassociateRouteTable", NULL, FILLS({"AssociationId", "$association"}), .settle = SETTLE_REPEAT,
               .done_on = "InvalidAssociationID.NotFound"},
    .move = {"ReplaceRouteTableAssociation", "RouteTableId", FILLS({"AssociationId", "$association"}), .settle = SETTLE_EDGE,
             .lag_on = "InvalidRouteTableID.NotFound"},
    .key = "ref",
    .carried = "association",
    .exclusive = true,
    .empty_first = true,
};

const struct sheet route_table_sheet = {
    .type = "route_table",
    .service = "ec2",
    .version = 1,
    .help = "where the traffic of its subnets goes",
    .example = "route_table:\n"
               "  out:\n"
               "    vpc: main\n"
               "    routes:\n"
               "      - { to: 192.168.0.0/16, via: internet_gateway.main }\n",
    .id_prefix = "rtb-",
    // clang-format off
    .fields = FIELDS(
        { "vpc",     REF("vpc"), REQUIRED | CREATE_ONLY, "VpcId", "the vpc it belongs to",
          .aliases = ALIASES("vpc_id", "VpcId") },
        { "routes",  ROUTES("internet_gateway nat_gateway egress_only_internet_gateway vpc_peering"), 0, NULL, "{ to: CIDR, via: GATEWAY } each; the vpc's own range is always there",
          .seen = "Routes", .fallback = "[]", .facet = &routes, .aliases = ALIASES("route", "Routes") },
        { "subnets", ASSOCIATIONS("subnet"), 0, NULL, "the subnets that use it",
          .seen = "Associations", .fallback = "[]", .facet = &associations,
          .aliases = ALIASES("subnet_associations", "subnet_ids", "subnet", "SubnetId") },
        { "gateways", ASSOCIATIONS("internet_gateway"), 0, NULL, "the gateways whose incoming traffic it routes",
          .seen = "Associations", .fallback = "[]", .facet = &gateways, .aliases = ALIASES("gateway_id", "GatewayId") },
        { "id",      TEXT, READ_ONLY | KNOWN, "RouteTableId", "rtb-…" },
        { "owner",   TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" }
    ),
    .create = { "CreateRouteTable", .answer = "RouteTable", .settle = SETTLE_TOKEN, .lag_on = "InvalidVpcID.NotFound" },
    .remove = { "DeleteRouteTable", "RouteTableId", .settle = SETTLE_REPEAT,
                .done_on = "InvalidRouteTableID.NotFound InvalidRouteTableId.NotFound", .busy_on = "DependencyViolation" },
    .read   = { "DescribeRouteTables", .filter = "route-table-id", .one = "RouteTableIds", .items = "RouteTables", .id = "RouteTableId",
                .page = 100, .batch = 100, .gone_on = "InvalidRouteTableID.NotFound InvalidRouteTableId.NotFound",
                .comes_with = "Associations[].Main" },
    // clang-format on
    .lacks = "Not supported: being the main table of a vpc (subnets are associated explicitly), routes that a virtual private gateway "
             "propagates (no type makes one; they are left alone), routes to core networks and Oracle networks, which go by ARNs.",
    .tagging = &ec2_tagging,
    .tag_type = "route-table",
};
