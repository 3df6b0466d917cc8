/* A VPC: a private IPv4 network of its own in one region.
 *
 * The DNS flags and the metrics flag are not in CreateVpc and not in DescribeVpcs: each is set by a
 * ModifyVpcAttribute and read by a DescribeVpcAttribute of its own, one attribute a call. Hostnames
 * can only be on while support is. */
#include "providers/aws/ec2/ec2.h"

static const struct call modify = {"ModifyVpcAttribute", "VpcId", .alone = true,
                                   .settle = SETTLE_REPEAT, .lag_on = "InvalidVpcID.NotFound"};

static const struct detail support = {"DescribeVpcAttribute", "VpcId",
                                      FILLS({"Attribute", "=enableDnsSupport"})};
static const struct detail hostnames = {"DescribeVpcAttribute", "VpcId",
                                        FILLS({"Attribute", "=enableDnsHostnames"})};
static const struct detail metrics = {"DescribeVpcAttribute", "VpcId",
                                      FILLS({"Attribute", "=enableNetworkAddressUsageMetrics"})};

const struct sheet vpc_sheet = {
    .type = "vpc",
    .service = "ec2",
    .version = 1,
    .help = "a private network in one region",
    .id_prefix = "vpc-",
    // clang-format off
    .fields = FIELDS(
        { "cidr",          IPV4, REQUIRED | CREATE_ONLY, "CidrBlock", "its IPv4 range, /16 to /28",
          .min = 16, .max = 28, .aliases = ALIASES("cidr_block", "CidrBlock") },
        { "tenancy",       CHOICE("default dedicated"), CREATE_ONLY, "InstanceTenancy", "whether instances share hardware with others",
          .fallback = "\"default\"", .aliases = ALIASES("instance_tenancy", "InstanceTenancy") },
        { "dns_support",   FLAG, 0, "EnableDnsSupport.Value", "Amazon's DNS server answers inside it",
          .seen = "EnableDnsSupport.Value", .fallback = "true", .by = &modify, .detail = &support,
          .aliases = ALIASES("enable_dns_support", "EnableDnsSupport") },
        { "dns_hostnames", FLAG, 0, "EnableDnsHostnames.Value", "instances with public addresses get public DNS names",
          .seen = "EnableDnsHostnames.Value", .fallback = "false", .by = &modify, .detail = &hostnames, .needs = "dns_support",
          .aliases = ALIASES("enable_dns_hostnames", "EnableDnsHostnames") },
        { "network_address_usage_metrics", FLAG, 0, "EnableNetworkAddressUsageMetrics.Value", "CloudWatch counts its addresses",
          .seen = "EnableNetworkAddressUsageMetrics.Value", .fallback = "false", .by = &modify, .detail = &metrics,
          .aliases = ALIASES("enable_network_address_usage_metrics", "EnableNetworkAddressUsageMetrics") },
        { "id",            TEXT, READ_ONLY | KNOWN, "VpcId", "vpc-…" },
        { "owner",         TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" },
        { "dhcp_options",  TEXT, READ_ONLY | KNOWN | VOLATILE, "DhcpOptionsId", "the set of DHCP options in use" }
    ),
    .create = { "CreateVpc", .answer = "Vpc", .settle = SETTLE_TAG },
    .remove = { "DeleteVpc", "VpcId", .settle = SETTLE_REPEAT, .done_on = "InvalidVpcID.NotFound", .busy_on = "DependencyViolation" },
    .read   = { "DescribeVpcs", .filter = "vpc-id", .one = "VpcIds", .items = "Vpcs", .id = "VpcId", .page = 1000, .batch = 200,
                .gone_on = "InvalidVpcID.NotFound", .default_at = "IsDefault" },
    .ready  = { "State", .done = "available", .typically_s = 2, .deadline_s = 600 },
    // clang-format on
    .tagging = &ec2_tagging,
    .tag_type = "vpc",
};
