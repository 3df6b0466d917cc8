/* Who holds what cannot be deleted, and whose network interfaces are by what AWS's services write on them. */
#include "providers/aws/ec2/ec2.h"

#define INTERFACES(filter_) "network interface", "DescribeNetworkInterfaces", filter_, "NetworkInterfaces", "NetworkInterfaceId"
#define TELLS_OF_ITSELF .tells = "Description", .since = "Attachment.AttachTime"

// clang-format off
const struct holder group_holders[] = {
    { INTERFACES("group-id"), TELLS_OF_ITSELF },
    { "a rule of security group", "DescribeSecurityGroups", "ip-permission.group-id", "SecurityGroups", "GroupId", .tells = "GroupName" },
    { "an outbound rule of security group", "DescribeSecurityGroups", "egress.ip-permission.group-id", "SecurityGroups", "GroupId",
      .tells = "GroupName" },
    { NULL }
};

const struct holder subnet_holders[] = {
    { INTERFACES("subnet-id"), TELLS_OF_ITSELF },
    { NULL }
};

const struct holder vpc_holders[] = {
    { "subnet", "DescribeSubnets", "vpc-id", "Subnets", "SubnetId" },
    { "internet gateway", "DescribeInternetGateways", "attachment.vpc-id", "InternetGateways", "InternetGatewayId" },
    { "route table", "DescribeRouteTables", "vpc-id", "RouteTables", "RouteTableId", .except = "Associations[0].Main" },
    { "security group", "DescribeSecurityGroups", "vpc-id", "SecurityGroups", "GroupId", .except = "GroupName", .tells = "GroupName" },
    { INTERFACES("vpc-id"), TELLS_OF_ITSELF },
    { NULL }
};

/* A gateway is held by whatever has a public address behind it. */
const struct holder gateway_holders[] = {
    { INTERFACES("vpc-id"), .of = "vpc", .wants = "Association.PublicIp", TELLS_OF_ITSELF },
    { NULL }
};

const struct holder address_holders[] = {
    { "network interface", "DescribeAddresses", "allocation-id", "Addresses", "NetworkInterfaceId", .wants = "AssociationId",
      .tells = "InstanceId" },
    { NULL }
};

const struct keeper aws_keepers[] = {
    { "ELB ",                        "a load balancer", 300 },
    { "RDSNetworkInterface",         "a database", 300 },
    { "ElastiCache",                 "a cache", 300 },
    { "AWS Lambda VPC ENI",          "a Lambda function", 2400 },
    { "VPC Endpoint Interface",      "a vpc endpoint", 120 },
    { "Interface for NAT Gateway",   "a NAT gateway", 60 },
    { "EFS mount target",            "a file system", 120 },
    { "arn:aws:ecs:",                "an ECS task", 60 },
    { "Amazon EKS",                  "an EKS cluster", 300 },
    { "AWS created network interface for directory", "a directory", 600 },
    { NULL }
};
// clang-format on
