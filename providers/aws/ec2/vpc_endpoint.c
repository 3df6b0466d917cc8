/* A VPC endpoint: a way from a vpc to a service that does not lead over the internet.
 *
 * A gateway endpoint (S3, DynamoDB) puts a route to its prefix list into the route tables it names and takes it out again; those routes
 * stay out of the tables' own `routes`. An interface endpoint stands in subnets with network interfaces that hold these and its
 * groups until it is gone, which takes minutes. DeleteVpcEndpoints answers with success and lists what it did not do. */
#include "providers/aws/ec2/ec2.h"
#include "providers/aws/policy_document.h"

#define GONE "InvalidVpcEndpointId.NotFound InvalidVpcEndpoint.NotFound"
#define NOT_YET "InvalidVpcID.NotFound InvalidVpcId.NotFound InvalidRouteTableId.NotFound InvalidRouteTableID.NotFound "                     \
                "InvalidSubnetId.NotFound InvalidSubnetID.NotFound InvalidSecurityGroupId.NotFound InvalidGroup.NotFound"
/* What AWS makes of an endpoint without a policy. */
#define EVERYTHING                                                                                                                         \
    "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}]}"

static const struct call modify = {"ModifyVpcEndpoint", "VpcEndpointId", .settle = SETTLE_REPEAT, .lag_on = GONE " " NOT_YET};

/* Adding what is there is harmless, and so is removing what is not. */
#define MEMBERS(what, ...)                                                                                                                 \
    {                                                                                                                                      \
        .add = {"ModifyVpcEndpoint", "VpcEndpointId", .items = "Add" what, .settle = SETTLE_REPEAT, .lag_on = GONE " " NOT_YET,            \
                .busy_on = "RouteAlreadyExists"},                                                                                          \
        .remove = {"ModifyVpcEndpoint", "VpcEndpointId", .items = "Remove" what, .settle = SETTLE_REPEAT, .done_on = GONE},                \
        .key = "ref", __VA_ARGS__                                                                                                          \
    }
static const struct facet route_tables = MEMBERS("RouteTableIds", ), groups = MEMBERS("SecurityGroupIds", );
/* One subnet a zone. */
static const struct facet subnets = MEMBERS("SubnetIds", .remove_first = true);

/* "s3" and "ecr.api" are services of AWS in the plan's region; a whole name stays as it is. */
static bool service_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                          struct report *report, const struct value **out) {
    static const char *const whole[] = {"com.amazonaws.", "cn.com.amazonaws.", "aws."};
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str text = value_str(*out);
    bool is_whole = (*out)->kind != VALUE_TEXT || !resolver || !resolver->fact;
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        is_whole = is_whole || str_starts(text, str_of(whole[i]));
    if (is_whole)
        return true;
    if (text.len == 0)
        return fail(report, raw->at, "%s: a name such as s3, ecr.api or com.amazonaws.vpce.REGION.vpce-svc-… is wanted", field->name);
    const struct value *region = resolver->fact(resolver->ctx, S("region"), raw->at, report);
    if (!region)
        return false;
    const struct value *parts[] = {value_text(arena, S("com.amazonaws.")), region, value_textf(arena, ".%.*s", STR(text))};
    *out = value_at(arena, value_join(arena, parts, 3), raw->at);
    return true;
}

static void service_schema(const struct field *field, struct buf *out) {
    kind_text.schema(field, out);
}
static const struct kind kind_service = {.name = "service", .canon = service_canon, .schema = service_schema};

const struct sheet vpc_endpoint_sheet = {
    .type = "vpc_endpoint",
    .service = "ec2",
    .version = 1,
    .help = "a way from a vpc to a service, not over the internet",
    .example = "vpc_endpoint:\n"
               "  s3: { vpc: main, service: s3, route_tables: [main.private-a] }\n",
    .id_prefix = "vpce-",
    .aliases = ALIASES("aws_vpc_endpoint", "endpoint"),
    // clang-format off
    .fields = FIELDS(
        { "vpc",             REF("vpc"), REQUIRED | CREATE_ONLY, "VpcId", "the vpc it leads out of", .aliases = ALIASES("vpc_id", "VpcId") },
        { "service",         &kind_service, NULL, REQUIRED | CREATE_ONLY, "ServiceName", "s3, ecr.api …, or a whole service name",
          .aliases = ALIASES("service_name", "ServiceName") },
        { "type",            CHOICE("Gateway Interface GatewayLoadBalancer"), CREATE_ONLY, "VpcEndpointType", "gateway (S3 and DynamoDB; free), interface, or gatewayloadbalancer",
          .fallback = "\"Gateway\"", .aliases = ALIASES("vpc_endpoint_type", "VpcEndpointType") },
        { "route_tables",    REFS("route_table"), 0, "RouteTableIds", "of a gateway endpoint: the tables that lead to it",
          .fallback = "[]", .facet = &route_tables, .aliases = ALIASES("route_table_ids", "RouteTableIds", "route_table") },
        { "subnets",         REFS("subnet"), 0, "SubnetIds", "of an interface endpoint: where it stands, one a zone",
          .fallback = "[]", .facet = &subnets, .aliases = ALIASES("subnet_ids", "SubnetIds", "subnet") },
        { "security_groups", REFS("security_group"), COMPUTED | EARLY, "SecurityGroupIds", "of an interface endpoint: what may reach it; the vpc's default group",
          .seen = "Groups[].GroupId", .facet = &groups, .aliases = ALIASES("security_group_ids", "SecurityGroupIds", "security_group") },
        { "policy",          POLICY_OF("resource"), 0, "PolicyDocument", "what may be done through it; everything",
          .fallback = EVERYTHING, .initial = EVERYTHING, .by = &modify, .by_member = "PolicyDocument", .max = 20480, .aliases = ALIASES("policy_document", "PolicyDocument") },
        { "private_dns",     FLAG, 0, "PrivateDnsEnabled", "the service's own names lead to it; the vpc needs both DNS flags",
          .fallback = "false", .by = &modify, .by_member = "PrivateDnsEnabled", .aliases = ALIASES("private_dns_enabled", "PrivateDnsEnabled") },
        { "ip_type",         CHOICE("ipv4 dualstack ipv6"), COMPUTED, "IpAddressType", "the addresses of its interfaces",
          .by = &modify, .by_member = "IpAddressType", .aliases = ALIASES("ip_address_type", "IpAddressType") },
        { "dns_records",     CHOICE("ipv4 dualstack ipv6 service-defined"), COMPUTED, "DnsOptions.DnsRecordIpType", "the records that its names have",
          .by = &modify, .by_member = "DnsOptions.DnsRecordIpType", .aliases = ALIASES("dns_record_ip_type", "DnsRecordIpType") },
        { "resolver_only",   FLAG, COMPUTED, "DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint", "private names are for inbound resolvers only",
          .by = &modify, .by_member = "DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint", .aliases = ALIASES("private_dns_only_for_inbound_resolver_endpoint", "PrivateDnsOnlyForInboundResolverEndpoint") },
        { "service_region",  TEXT, CREATE_ONLY | COMPUTED, "ServiceRegion", "the service's region, where it is another one",
          .aliases = ALIASES("ServiceRegion") },
        { "id",              TEXT, READ_ONLY | KNOWN, "VpcEndpointId", "vpce-…" },
        { "owner",           TEXT, READ_ONLY | KNOWN, "OwnerId", "the account that owns it" },
        { "interfaces",      TEXTS, READ_ONLY, "NetworkInterfaceIds", "its network interfaces" },
        { "dns_name",        TEXT, READ_ONLY, NULL, "its first name", .seen = "DnsEntries[0].DnsName" },
        { "dns_zone",        TEXT, READ_ONLY, NULL, "the hosted zone of that name", .seen = "DnsEntries[0].HostedZoneId" }
    ),
    .create = { "CreateVpcEndpoint", .answer = "VpcEndpoint", .settle = SETTLE_TOKEN, .lag_on = NOT_YET, .busy_on = "RouteAlreadyExists" },
    .remove = { "DeleteVpcEndpoints", "VpcEndpointIds[]", .settle = SETTLE_REPEAT, .done_on = GONE, .refused = "Unsuccessful",
                .busy_on = "InvalidParameter" },
    .read   = { "DescribeVpcEndpoints", .one = "VpcEndpointIds", .items = "VpcEndpoints", .id = "VpcEndpointId",
                .page = 1000, .batch = 200, .gone_on = GONE },
    .ready  = { "State", .done = "available", .failed = "failed rejected expired partial deleting deleted", .typically_s = 60, .deadline_s = 600 },
    .gone   = { "State", .done = "deleted", .typically_s = 60, .deadline_s = 900 },
    // clang-format on
    .gone_states = "deleted",
    .lacks = "Not supported: endpoints of resources and service networks (ResourceConfigurationArn, ServiceNetworkArn), addresses chosen for "
             "its interfaces (SubnetConfigurations), PrivateDnsPreference and PrivateDnsSpecifiedDomains.",
    .tagging = &ec2_tagging,
    .tag_type = "vpc-endpoint",
};
