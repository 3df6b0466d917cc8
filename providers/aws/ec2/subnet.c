/* A subnet: a range of addresses of one vpc in one availability zone.
 *
 * ModifySubnetAttribute changes one attribute a call. Two subnets of a vpc cannot overlap, so one
 * whose zone changes is deleted before its replacement is made. */
#include "providers/aws/ec2/ec2.h"

static const struct call modify = {"ModifySubnetAttribute", "SubnetId", .alone = true,
                                   .settle = SETTLE_REPEAT, .lag_on = "InvalidSubnetID.NotFound"};

/* A subnet has one IPv6 range at most; creation takes it along. */
static const struct facet ipv6 = {
    .add = {"AssociateSubnetCidrBlock", "SubnetId", FILLS({"Ipv6CidrBlock", "$ref"}),
            .settle = SETTLE_EDGE, .lag_on = "InvalidSubnetID.NotFound",
            .busy_on = "InvalidSubnet.Conflict", .busy_s = 60},
    .remove = {"DisassociateSubnetCidrBlock", NULL, FILLS({"AssociationId", "$ipv6_association"}),
               .settle = SETTLE_REPEAT, .done_on = "InvalidSubnetCidrBlockAssociationID.NotFound"},
    .key = "ref",
    .one = true,
    .settles = true,
};

static const char *const associations[] = {"Ipv6CidrBlockAssociationSet[].Ipv6CidrBlockState.State",
                                           NULL};

/* Canonical is the zone's whole name; its last letter alone means that zone of the plan's region.
 */
static bool zone_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str text = value_str(*out);
    bool letter =
        (*out)->kind == VALUE_TEXT && text.len == 1 && text.at[0] >= 'a' && text.at[0] <= 'z';
    if (!letter || !resolver || !resolver->fact)
        return true;
    const struct value *region = resolver->fact(resolver->ctx, S("region"), raw->at, report);
    if (!region)
        return false;
    const struct value *parts[] = {region, *out};
    *out = value_at(arena, value_join(arena, parts, 2), raw->at);
    return true;
}
static const struct value *zone_written(const struct field *field, const struct value *zone, struct arena *arena) {
    (void)field, (void)arena;
    return zone;
}

static void zone_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'string','pattern':'^[a-z]$|^[a-z]{2}(-[a-z0-9]+)+$'}");
}
static const struct kind kind_zone = {
    .name = "zone", .canon = zone_canon, .written = zone_written, .schema = zone_schema};

const struct sheet subnet_sheet = {
    .type = "subnet",
    .service = "ec2",
    .version = 1,
    .help = "a range of addresses of one vpc in one availability zone",
    .example = "subnet:\n"
               "  cache: { vpc: main, cidr: { in: main, bits: 8, at: 250 }, zone: a }\n",
    .id_prefix = "subnet-",
    // clang-format off
    .fields = FIELDS(
        { "vpc",        REF("vpc"), REQUIRED | CREATE_ONLY | EXCLUSIVE, "VpcId", "the vpc it lies in",
          .aliases = ALIASES("vpc_id", "VpcId") },
        { "cidr",       IPV4,       CREATE_ONLY | EXCLUSIVE, "CidrBlock", "its IPv4 range, inside the vpc's, /16 to /28; an IPv6-only subnet has none",
          .min = 16, .max = 28, .within = "vpc.cidr vpc.more_cidrs", .aliases = ALIASES("cidr_block", "CidrBlock") },
        { "zone",       &kind_zone, NULL, CREATE_ONLY | COMPUTED | KNOWN, "AvailabilityZone", "availability zone, whole or its letter; AWS picks one",
          .aliases = ALIASES("availability_zone", "AvailabilityZone", "az") },
        { "public_ips", FLAG, 0, "MapPublicIpOnLaunch.Value", "instances get a public address",
          .seen = "MapPublicIpOnLaunch", .fallback = "false", .by = &modify,
          .aliases = ALIASES("map_public_ip_on_launch", "MapPublicIpOnLaunch", "public") },
        { "hostname_type", CHOICE("ip-name resource-name"), 0, "PrivateDnsHostnameTypeOnLaunch", "what private host names are made of",
          .seen = "PrivateDnsNameOptionsOnLaunch.HostnameType", .fallback = "\"ip-name\"", .by = &modify,
          .aliases = ALIASES("private_dns_hostname_type_on_launch", "PrivateDnsHostnameTypeOnLaunch") },
        { "resource_name_dns_a", FLAG, 0, "EnableResourceNameDnsARecordOnLaunch.Value", "instance ids resolve to IPv4 addresses",
          .seen = "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord", .fallback = "false", .by = &modify,
          .aliases = ALIASES("enable_resource_name_dns_a_record_on_launch", "EnableResourceNameDnsARecordOnLaunch") },
        { "ipv6_cidr",  &kind_ipv6, "6", 0, "Ipv6CidrBlock", "its IPv6 range, a /64 of the vpc's: { in: VPC, bits: 8, at: N }",
          .seen = "Ipv6CidrBlockAssociationSet", .facet = &ipv6, .min = 64, .max = 64,
          .aliases = ALIASES("ipv6_cidr_block", "Ipv6CidrBlock", "ipv6") },
        { "ipv6_addresses", FLAG, 0, "AssignIpv6AddressOnCreation.Value", "instances get an IPv6 address",
          .seen = "AssignIpv6AddressOnCreation", .fallback = "false", .by = &modify, .needs = "ipv6_cidr",
          .aliases = ALIASES("assign_ipv6_address_on_creation", "AssignIpv6AddressOnCreation") },
        { "ipv6_only",  FLAG, CREATE_ONLY, "Ipv6Native", "it has no IPv4 range; it takes hostname_type resource-name",
          .fallback = "false", .needs = "ipv6_cidr ipv6_addresses", .aliases = ALIASES("ipv6_native", "Ipv6Native") },
        { "dns64",      FLAG, 0, "EnableDns64.Value", "names without IPv6 addresses resolve to ones that a NAT gateway translates",
          .seen = "EnableDns64", .fallback = "false", .by = &modify, .needs = "ipv6_cidr",
          .aliases = ALIASES("enable_dns64", "EnableDns64") },
        { "resource_name_dns_aaaa", FLAG, 0, "EnableResourceNameDnsAAAARecordOnLaunch.Value", "instance ids resolve to IPv6 addresses",
          .seen = "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord", .fallback = "false", .by = &modify, .needs = "ipv6_cidr",
          .aliases = ALIASES("enable_resource_name_dns_aaaa_record_on_launch", "EnableResourceNameDnsAAAARecordOnLaunch") },
        { "id",         TEXT, READ_ONLY | KNOWN, "SubnetId", "subnet-…" },
        { "arn",        TEXT, READ_ONLY | KNOWN, "SubnetArn", "its ARN" },
        { "owner",      TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" },
        { "zone_id",    TEXT, READ_ONLY | KNOWN, "AvailabilityZoneId", "the zone's id, the same in every account" },
        { "ipv6_association", OF_IPV6("AssociationId"), READ_ONLY, NULL, "subnet-cidr-assoc-…", .seen = "Ipv6CidrBlockAssociationSet",
          .needs = "ipv6_cidr" },
        { "free_addresses", INT, READ_ONLY | KNOWN | VOLATILE, "AvailableIpAddressCount", "addresses not in use" }
    ),
    .any_of = "cidr ipv6_cidr",
    .create = { "CreateSubnet", .answer = "Subnet", .settle = SETTLE_TAG, .lag_on = "InvalidVpcID.NotFound" },
    .remove = { "DeleteSubnet", "SubnetId", .settle = SETTLE_REPEAT, .done_on = "InvalidSubnetID.NotFound InvalidSubnetId.NotFound",
                .busy_on = "DependencyViolation" },
    .read   = { "DescribeSubnets", .filter = "subnet-id", .one = "SubnetIds", .items = "Subnets", .id = "SubnetId", .page = 1000,
                .batch = 200, .gone_on = "InvalidSubnetID.NotFound InvalidSubnetId.NotFound",
                .default_at = "DefaultForAz" },
    .ready  = { "State", .done = "available", .failed = "failed failed-insufficient-capacity", .typically_s = 2, .deadline_s = 600,
                .parts = associations, .parts_busy = "associating" },
    // clang-format on
    .lacks = "Not supported: ranges out of IPAM pools (no type makes a pool), zones by their id (zone takes names), subnets of Outposts with "
             "their address pools and local network interfaces (Outposts are ordered by hand).",
    .holders = subnet_holders,
    .tagging = &ec2_tagging,
    .tag_type = "subnet",
    .plural = true,
};
