/* A VPC: a private network of its own in one region.
 *
 * The DNS flags and the metrics flag are not in CreateVpc and not in DescribeVpcs: each is set by a
 * ModifyVpcAttribute and read by a DescribeVpcAttribute of its own, one attribute a call. Hostnames
 * can only be on while support is. */
#include "providers/aws/ec2/ec2.h"

static const struct call modify = {"ModifyVpcAttribute", "VpcId", .alone = true,
                                   .settle = SETTLE_REPEAT, .lag_on = "InvalidVpcID.NotFound"};
static const struct call use_options = {
    "AssociateDhcpOptions", "VpcId", .alone = true, .settle = SETTLE_REPEAT,
    .lag_on = "InvalidVpcID.NotFound InvalidDhcpOptionID.NotFound InvalidDhcpOptionsID.NotFound"};
/* Only from dedicated back to default. */
static const struct call share = {"ModifyVpcTenancy", "VpcId", .alone = true, .settle = SETTLE_REPEAT};

#define OFF                                                                                        \
    .settle = SETTLE_REPEAT, .done_on = "InvalidVpcCidrBlockAssociationID.NotFound",               \
    .busy_on = "InvalidCidrBlock.InUse DependencyViolation"
static const struct facet ipv6 = {
    .add = {"AssociateVpcCidrBlock", "VpcId", FILLS({"AmazonProvidedIpv6CidrBlock", "$ref"}),
            .settle = SETTLE_COMPARE},
    .remove = {"DisassociateVpcCidrBlock", NULL, FILLS({"AssociationId", "$ipv6_association"}), OFF},
    .key = "ref",
    .one = true,
    .settles = true,
};
static const struct facet more_cidrs = {
    .add = {"AssociateVpcCidrBlock", "VpcId", FILLS({"CidrBlock", "$ref"}), .settle = SETTLE_EDGE,
            .done_on = "CidrConflict InvalidVpc.Range", .lag_on = "InvalidVpcID.NotFound"},
    .remove = {"DisassociateVpcCidrBlock", NULL, FILLS({"AssociationId", "$association"}), OFF},
    .key = "ref",
    .carried = "association",
    .settles = true,
};

static const char *const associations[] = {"CidrBlockAssociationSet[].CidrBlockState.State",
                                           "Ipv6CidrBlockAssociationSet[].Ipv6CidrBlockState.State",
                                           NULL};

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
    .example = "vpc:\n"
               "  lab: { cidr: 10.1.0.0/16, dns_hostnames: true }\n",
    .id_prefix = "vpc-",
    // clang-format off
    .fields = FIELDS(
        { "cidr",          IPV4, REQUIRED | CREATE_ONLY, "CidrBlock", "its IPv4 range, /16 to /28",
          .min = 16, .max = 28, .aliases = ALIASES("cidr_block", "CidrBlock") },
        { "more_cidrs",    &kind_more_cidrs, NULL, 0, NULL, "up to four further IPv4 ranges",
          .seen = "CidrBlockAssociationSet", .fallback = "[]", .facet = &more_cidrs, .max = 4,
          .aliases = ALIASES("secondary_cidr_blocks", "secondary_cidrs") },
        { "ipv6",          &kind_ipv6_flag, NULL, 0, "AmazonProvidedIpv6CidrBlock", "it has an IPv6 range too, a /56 of Amazon's",
          .seen = "Ipv6CidrBlockAssociationSet", .fallback = "false", .facet = &ipv6,
          .aliases = ALIASES("assign_generated_ipv6_cidr_block", "AmazonProvidedIpv6CidrBlock") },
        { "tenancy",       CHOICE("default dedicated"), CREATE_ONLY, "InstanceTenancy", "whether instances share hardware with others",
          .fallback = "\"default\"", .by = &share, .in_place = "dedicated default", .aliases = ALIASES("instance_tenancy", "InstanceTenancy") },
        { "dns_support",   FLAG, 0, "EnableDnsSupport.Value", "Amazon's DNS server answers inside it",
          .seen = "EnableDnsSupport.Value", .fallback = "true", .by = &modify, .detail = &support,
          .aliases = ALIASES("enable_dns_support", "EnableDnsSupport") },
        { "dns_hostnames", FLAG, 0, "EnableDnsHostnames.Value", "instances with public addresses get public DNS names",
          .seen = "EnableDnsHostnames.Value", .fallback = "false", .by = &modify, .detail = &hostnames, .needs = "dns_support",
          .aliases = ALIASES("enable_dns_hostnames", "EnableDnsHostnames") },
        { "network_address_usage_metrics", FLAG, 0, "EnableNetworkAddressUsageMetrics.Value", "CloudWatch counts its addresses",
          .seen = "EnableNetworkAddressUsageMetrics.Value", .fallback = "false", .by = &modify, .detail = &metrics,
          .aliases = ALIASES("enable_network_address_usage_metrics", "EnableNetworkAddressUsageMetrics") },
        { "dhcp_options",  REF("dhcp_options"), UNCLAIMED, "DhcpOptionsId", "the set of DHCP options in use; left out: as the cloud has it",
          .initial = "\"default\"", .by = &use_options, .aliases = ALIASES("dhcp_options_id", "DhcpOptionsId") },
        { "id",            TEXT, READ_ONLY | KNOWN, "VpcId", "vpc-…" },
        { "owner",         TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" },
        { "ipv6_cidr",     OF_IPV6("Ipv6CidrBlock"), READ_ONLY, NULL, "its IPv6 range", .seen = "Ipv6CidrBlockAssociationSet",
          .needs = "ipv6" },
        { "ipv6_association", OF_IPV6("AssociationId"), READ_ONLY, NULL, "vpc-cidr-assoc-…", .seen = "Ipv6CidrBlockAssociationSet",
          .needs = "ipv6" }
    ),
    .create = { "CreateVpc", .answer = "Vpc", .settle = SETTLE_TAG },
    .remove = { "DeleteVpc", "VpcId", .settle = SETTLE_REPEAT, .done_on = "InvalidVpcID.NotFound", .busy_on = "DependencyViolation" },
    .read   = { "DescribeVpcs", .filter = "vpc-id", .one = "VpcIds", .items = "Vpcs", .id = "VpcId", .page = 1000, .batch = 200,
                .gone_on = "InvalidVpcID.NotFound", .default_at = "IsDefault" },
    .ready  = { "State", .done = "available", .typically_s = 2, .deadline_s = 600,
                .parts = associations, .parts_busy = "associating" },
    // clang-format on
    .lacks = "Not supported: being the region's default VPC (existing: { network: { home: default } } names it; footing neither makes, "
             "changes nor deletes it), ranges out of IPAM pools and out of address pools of one's own (no type makes a pool), further IPv6 ranges "
             "and their border groups (Amazon gives one), tenancy host (AWS takes it for instances only), VPC encryption control (it is "
             "set up region by region, by hand).",
    .holders = vpc_holders,
    .tagging = &ec2_tagging,
    .tag_type = "vpc",
};
