/* A subnet: a range of addresses of one vpc in one availability zone.
 *
 * ModifySubnetAttribute changes one attribute a call. Two subnets of a vpc cannot overlap, so one
 * whose zone changes is deleted before its replacement is made. */
#include "providers/aws/ec2/ec2.h"

static const struct call modify = {"ModifySubnetAttribute", "SubnetId", .alone = true,
                                   .settle = SETTLE_REPEAT, .lag_on = "InvalidSubnetID.NotFound"};

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

static const struct kind kind_zone = {.name = "zone", .canon = zone_canon, .written = zone_written};

const struct sheet subnet_sheet = {
    .type = "subnet",
    .service = "ec2",
    .version = 1,
    .help = "a range of addresses of one vpc in one availability zone",
    .id_prefix = "subnet-",
    // clang-format off
    .fields = FIELDS(
        { "vpc",        REF("vpc"), REQUIRED | CREATE_ONLY | EXCLUSIVE, "VpcId", "the vpc it lies in",
          .aliases = ALIASES("vpc_id", "VpcId") },
        { "cidr",       IPV4,       REQUIRED | CREATE_ONLY | EXCLUSIVE, "CidrBlock", "its IPv4 range, inside the vpc's, /16 to /28",
          .min = 16, .max = 28, .within = "vpc.cidr", .aliases = ALIASES("cidr_block", "CidrBlock") },
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
        { "id",         TEXT, READ_ONLY | KNOWN, "SubnetId", "subnet-…" },
        { "arn",        TEXT, READ_ONLY | KNOWN, "SubnetArn", "its ARN" },
        { "owner",      TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" },
        { "zone_id",    TEXT, READ_ONLY | KNOWN, "AvailabilityZoneId", "the zone's id, the same in every account" },
        { "free_addresses", INT, READ_ONLY | KNOWN | VOLATILE, "AvailableIpAddressCount", "addresses not in use" }
    ),
    .create = { "CreateSubnet", .answer = "Subnet", .settle = SETTLE_TAG, .lag_on = "InvalidVpcID.NotFound" },
    .remove = { "DeleteSubnet", "SubnetId", .settle = SETTLE_REPEAT, .done_on = "InvalidSubnetID.NotFound InvalidSubnetId.NotFound",
                .busy_on = "DependencyViolation" },
    .read   = { "DescribeSubnets", .filter = "subnet-id", .one = "SubnetIds", .items = "Subnets", .id = "SubnetId", .page = 1000,
                .batch = 200, .gone_on = "InvalidSubnetID.NotFound InvalidSubnetId.NotFound",
                .default_at = "DefaultForAz" },
    .ready  = { "State", .done = "available", .failed = "failed failed-insufficient-capacity", .typically_s = 2, .deadline_s = 600 },
    // clang-format on
    .tagging = &ec2_tagging,
    .tag_type = "subnet",
    .plural = true,
};
