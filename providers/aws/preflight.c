/* What AWS is asked before something is made. Quotas are warnings: an account may have been given more, and no list tells for certain.
 * So is what is offered: a server that is not AWS may list less than it takes. */
#include "providers/aws/aws.h"

static const struct lookup addresses_allowed = {NULL, "DescribeAccountAttributes", FILLS({"AttributeNames", ":[\"vpc-max-elastic-ips\"]"}),
                                                "AccountAttributes", "AttributeName", "=vpc-max-elastic-ips", "AttributeValues[0].AttributeValue"};

#define IN_VPC FILLS({"Filters[0].Name", "=vpc-id"}, {"Filters[0].Values[]", "$vpc"})
#define ORDERABLE FILLS({"Engine", "$engine"}, {"DBInstanceClass", "$class"}), "OrderableDBInstanceOptions", "Marker"
#define CIDRS "CidrBlockAssociationSet[].CidrBlock"

// clang-format off
const struct probe aws_probes[] = {
    {"vpc", PROBE_LIMIT, .operation = "DescribeVpcs", .items = "Vpcs", .id = "VpcId", .limit = 5, .says = "VPCs in a region"},
    {"vpc", PROBE_APART, "cidr", "DescribeVpcs", .items = "Vpcs", .id = "VpcId", .path = CIDRS, .says = "the two could never be peered"},
    {"vpc_peering", PROBE_BETWEEN, "peer_vpc", "DescribeVpcs", .items = "Vpcs", .id = "VpcId", .path = CIDRS, .with = "vpc",
     .of = "cidr more_cidrs", .certain = true, .says = "AWS peers no VPCs whose ranges overlap"},
    {"subnet", PROBE_APART, "cidr", "DescribeSubnets", IN_VPC, "Subnets", .id = "SubnetId", .path = "CidrBlock", .certain = true},
    {"subnet", PROBE_LIMIT, .operation = "DescribeSubnets", .fills = IN_VPC, .items = "Subnets", .id = "SubnetId", .limit = 200,
     .says = "subnets in a VPC"},
    {"internet_gateway", PROBE_LIMIT, .operation = "DescribeInternetGateways", .items = "InternetGateways", .id = "InternetGatewayId", .limit = 5,
     .says = "internet gateways in a region"},
    {"egress_only_internet_gateway", PROBE_LIMIT, .operation = "DescribeEgressOnlyInternetGateways", .items = "EgressOnlyInternetGateways",
     .id = "EgressOnlyInternetGatewayId", .limit = 5, .says = "egress-only internet gateways in a region"},
    {"elastic_ip", PROBE_LIMIT, .operation = "DescribeAddresses", .items = "Addresses", .id = "AllocationId", .limit = 5, .limit_at = &addresses_allowed,
     .says = "elastic IPs in a region"},
    {"route_table", PROBE_LIMIT, .operation = "DescribeRouteTables", .fills = IN_VPC, .items = "RouteTables", .id = "RouteTableId", .limit = 200,
     .says = "route tables in a VPC"},
    {"route_table", PROBE_COUNT, "routes", .limit = 500, .says = "routes in a table"},
    {"network_acl", PROBE_COUNT, "inbound", .limit = 20, .says = "inbound rules in a network ACL"},
    {"network_acl", PROBE_COUNT, "outbound", .limit = 20, .says = "outbound rules in a network ACL"},
    {"security_group", PROBE_FREE, "name", "DescribeSecurityGroups", IN_VPC, "SecurityGroups", .id = "GroupId", .path = "GroupName", .certain = true},
    {"security_group", PROBE_COUNT, "inbound", .limit = 60, .says = "inbound rules in a security group"},
    {"security_group", PROBE_COUNT, "outbound", .limit = 60, .says = "outbound rules in a security group"},
    {"vpc_endpoint", PROBE_OFFERED, "service", "DescribeVpcEndpointServices",
     FILLS({"Filters[0].Name", "=service-name"}, {"Filters[0].Values[]", "$service"}), "ServiceDetails", .path = "ServiceName",
     .says = "footing call ec2 DescribeVpcEndpointServices lists what is offered here"},
    {"db_instance", PROBE_OFFERED, "class", "DescribeOrderableDBInstanceOptions", ORDERABLE, .path = "DBInstanceClass",
     .says = "footing call rds DescribeOrderableDBInstanceOptions '{\"Engine\":…}' lists what is"},
    {"db_instance", PROBE_OFFERED, "zone", "DescribeOrderableDBInstanceOptions", ORDERABLE, .path = "AvailabilityZones[].Name",
     .says = "not for this engine and class"},
    {"iam_user", PROBE_COUNT, "policies", .limit = 10, .says = "managed policies at a user"},
    {"iam_role", PROBE_COUNT, "policies", .limit = 10, .says = "managed policies at a role"},
    {0},
};
// clang-format on
