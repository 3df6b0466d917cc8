/* VPC endpoints. A gateway endpoint keeps a route to its service's prefix list in each of its route tables; an interface endpoint has
 * a network interface in each of its subnets, takes a minute to be there and another to go, and holds subnets and groups meanwhile. */
#include "base/json.h"
#include "providers/aws/policy/policy.h"
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/group.h"
#include "providers/aws/sandbox/linger.h"
#include "providers/aws/sandbox/tags.h"

#define MADE "$made"
#define GATEWAY_MS 2000
#define INTERFACE_MS 60000
#define EVERYTHING                                                                                                                         \
    "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}]}"

/* --- services --------------------------------------------------------------------------------------------------------- */

/* The services of AWS that this cloud's endpoints lead to; those with a gateway have a prefix list of their own. */
static const struct service_word {
    const char *name;
    bool gateway;
} led_to[] = {
    {"s3", true}, {"dynamodb", true}, {"autoscaling"}, {"athena"}, {"cloudformation"}, {"codebuild"}, {"ec2"}, {"ec2messages"},
    {"ecr.api"}, {"ecr.dkr"}, {"ecs"}, {"ecs-agent"}, {"ecs-telemetry"}, {"elasticache"}, {"elasticfilesystem"},
    {"elasticloadbalancing"}, {"events"}, {"execute-api"}, {"glue"}, {"kinesis-firehose"}, {"kinesis-streams"}, {"kms"}, {"lambda"},
    {"logs"}, {"monitoring"}, {"rds"}, {"rds-data"}, {"secretsmanager"}, {"sns"}, {"sqs"}, {"ssm"}, {"ssmmessages"}, {"states"},
    {"sts"}, {"xray"},
};
#define N_SERVICES (sizeof led_to / sizeof *led_to)

static struct str service_name(const struct request *req, const struct service_word *word) {
    return arena_printf(req->arena, "com.amazonaws.%.*s.%s", STR(req->region), word->name);
}

static const struct service_word *word_of_service(const struct request *req, struct str name) {
    for (size_t i = 0; i < N_SERVICES; i++)
        if (str_eq(service_name(req, &led_to[i]), name))
            return &led_to[i];
    return NULL;
}

/* By this name the service is reached without an endpoint too: "s3.eu-west-1.amazonaws.com". */
static struct str public_name(const struct request *req, const struct service_word *word) {
    return arena_printf(req->arena, "%s.%.*s.amazonaws.com", word->name, STR(req->region));
}

static const struct value *service_view(struct request *req, const struct service_word *word, bool gateway) {
    const struct value *type = record(req->arena, "ServiceType:c", gateway ? "Gateway" : "Interface");
    struct maker zones = {.arena = req->arena};
    for (unsigned i = 0; i < ZONES; i++)
        maker_add(&zones, value_text(req->arena, zone_name(req, i)));
    return record(req->arena,
                  "ServiceName:t ServiceType:v ServiceRegion:t AvailabilityZones:v Owner:c PrivateDnsName:t "
                  "VpcEndpointPolicySupported:b AcceptanceRequired:b ManagesVpcEndpoints:b",
                  service_name(req, word), value_list(req->arena, &type, 1), req->region, maker_list(&zones), "amazon",
                  gateway ? (struct str){0} : public_name(req, word), true, false, false);
}

static const struct species service_species = {"service", "com.amazonaws.", "ServiceName", "Vpc Endpoint Service", "InvalidServiceName",
                                               "InvalidServiceName"};
static const struct filter service_filters[] = {
    {"service-name", "ServiceName"}, {"service-type", "ServiceType.ServiceType"}, {"service-region", "ServiceRegion"}, {"owner", "Owner"}, {0},
};
static const struct listing service_listing = {&service_species, "ServiceDetails", NULL, service_filters, 1, 1000};

static const struct value *reject_service(struct request *req, struct str name) {
    return reject(req, "InvalidServiceName", "The Vpc Endpoint Service '%.*s' does not exist", STR(name));
}

static const struct value *describe_services(struct request *req) {
    const struct value *names = input(req, "ServiceNames");
    struct maker items = {.arena = req->arena}, shown = {.arena = req->arena};
    struct str last = {0};
    for (size_t i = 0; i < value_count(names); i++)
        if (!word_of_service(req, value_str(value_item(names, i))))
            return reject_service(req, value_str(value_item(names, i)));
    for (size_t i = 0; i < 2 * N_SERVICES; i++) {
        const struct service_word *word = &led_to[i / 2];
        bool gateway = i % 2 == 1;
        if ((!gateway || word->gateway) && (value_count(names) == 0 || list_has(names, service_name(req, word))))
            maker_add(&items, service_view(req, word, gateway));
    }
    const struct value *answer = list_items(req, &service_listing, maker_list(&items));
    const struct value *details = value_get(answer, S("ServiceDetails"));
    if (!answer)
        return NULL;
    for (size_t i = 0; i < value_count(details); i++) {
        struct str name = member_text(value_item(details, i), "ServiceName");
        if (!str_eq(last, name))
            maker_add(&shown, value_text(req->arena, name));
        last = name;
    }
    return record_with(req->arena, answer, "ServiceNames:v", maker_list(&shown));
}

/* --- how it looks ----------------------------------------------------------------------------------------------------- */

static bool is_gateway(const struct value *endpoint) {
    return str_is(member_text(endpoint, "VpcEndpointType"), "Gateway");
}

static const struct value *endpoint_view(struct request *req, const struct value *endpoint) {
    int64_t takes_ms = is_gateway(endpoint) ? GATEWAY_MS : INTERFACE_MS;
    bool pending = req->now_ms < value_integer(value_get(endpoint, S(MADE)), 0) + takes_ms;
    return linger_has_begun(endpoint) ? endpoint : record_with(req->arena, endpoint, "State:c", pending ? "pending" : "available");
}

bool vpc_has_endpoint(const struct request *req, struct str vpc_id) {
    const struct value *endpoint;
    for (size_t at = 0; (endpoint = thing_next(req, &endpoint_species, &at));)
        if (!linger_is_over(endpoint) && str_eq(member_text(endpoint, "VpcId"), vpc_id))
            return true;
    return false;
}

/* One that is gone is listed for a while, but nothing can be done with it. */
static const struct value *endpoint_find(struct request *req, struct str id) {
    const struct value *endpoint = thing_find(req, &endpoint_species, id);
    if (linger_has_begun(endpoint))
        return reject_absent(req, &endpoint_species, id);
    return endpoint;
}

/* --- what it is made of ----------------------------------------------------------------------------------------------- */

static const struct value *with_id(struct request *req, const struct value *list, struct str id) {
    return list_has(list, id) ? list : list_with(req->arena, list, value_text(req->arena, id));
}

static const struct value *without_id(struct request *req, const struct value *list, struct str id) {
    struct maker rest = {.arena = req->arena};
    for (size_t i = 0; i < value_count(list); i++)
        if (!str_eq(value_str(value_item(list, i)), id))
            maker_add(&rest, value_item(list, i));
    return maker_list(&rest);
}

static bool is_in_vpc(struct request *req, const struct value *endpoint, const struct value *thing, struct str id) {
    struct str vpc_id = member_text(endpoint, "VpcId");
    return str_eq(member_text(thing, "VpcId"), vpc_id) ||
           reject(req, "InvalidParameter", "%.*s does not belong to vpc %.*s", STR(id), STR(vpc_id));
}

static struct str list_id_of(const struct request *req, const struct value *endpoint) {
    const struct value *list = thing_where(req, &prefix_list_species, "PrefixListName", member_text(endpoint, "ServiceName"));
    return member_text(list, "PrefixListId");
}

/* Each of these adds to the endpoint, or takes from it, what an id names; NULL after reject. */
typedef const struct value *change_one(struct request *, const struct value *endpoint, struct str id);

static const struct value *add_table(struct request *req, const struct value *endpoint, struct str id) {
    const struct value *table = thing_find(req, &table_species, id), *tables = value_get(endpoint, S("RouteTableIds"));
    struct str list_id = list_id_of(req, endpoint);
    if (!table || !is_in_vpc(req, endpoint, table, id))
        return NULL;
    if (list_has(tables, id))
        return endpoint;
    const struct value *routes = value_get(table, S("Routes"));
    if (list_find(routes, "DestinationPrefixListId", list_id))
        return reject(req, "RouteAlreadyExists", "route table %.*s already has a route with destination-prefix-list-id %.*s",
                      STR(id), STR(list_id));
    const struct value *route = record(req->arena, "DestinationPrefixListId:t GatewayId:t Origin:c", list_id,
                                       member_text(endpoint, "VpcEndpointId"), "CreateRoute");
    thing_put(req, &table_species, record_with(req->arena, table, "Routes:v", list_with(req->arena, routes, route)));
    return record_with(req->arena, endpoint, "RouteTableIds:v", with_id(req, tables, id));
}

static const struct value *remove_table(struct request *req, const struct value *endpoint, struct str id) {
    const struct value *table = thing_get(req, &table_species, id);
    if (table) {
        const struct value *routes =
            list_without(req->arena, value_get(table, S("Routes")), "GatewayId", member_text(endpoint, "VpcEndpointId"));
        thing_put(req, &table_species, record_with(req->arena, table, "Routes:v", routes));
    }
    return record_with(req->arena, endpoint, "RouteTableIds:v", without_id(req, value_get(endpoint, S("RouteTableIds")), id));
}

static const struct value *add_subnet(struct request *req, const struct value *endpoint, struct str id) {
    const struct value *subnet = thing_find(req, &subnet_species, id), *subnets = value_get(endpoint, S("SubnetIds"));
    if (!subnet || !is_in_vpc(req, endpoint, subnet, id))
        return NULL;
    if (list_has(subnets, id))
        return endpoint;
    for (size_t i = 0; i < value_count(subnets); i++) {
        const struct value *other = thing_get(req, &subnet_species, value_str(value_item(subnets, i)));
        if (str_eq(member_text(other, "AvailabilityZone"), member_text(subnet, "AvailabilityZone")))
            return reject(req, "DuplicateSubnetsInSameZone", "Found another VPC endpoint subnet in the availability zone of %.*s",
                          STR(id));
    }
    struct interface_wish wish = {
        .subnet = subnet,
        .type = "vpc_endpoint",
        .description = arena_printf(req->arena, "VPC Endpoint Interface %.*s", STR(member_text(endpoint, "VpcEndpointId"))),
        .groups = value_get(endpoint, S("Groups")),
    };
    const struct value *interface = interface_make(req, &wish);
    if (!interface)
        return NULL;
    return record_with(req->arena, endpoint, "SubnetIds:v NetworkInterfaceIds:v", with_id(req, subnets, id),
                       with_id(req, value_get(endpoint, S("NetworkInterfaceIds")), member_text(interface, "NetworkInterfaceId")));
}

static const struct value *remove_subnet(struct request *req, const struct value *endpoint, struct str id) {
    const struct value *interfaces = value_get(endpoint, S("NetworkInterfaceIds")), *kept = interfaces;
    for (size_t i = 0; i < value_count(interfaces); i++) {
        struct str interface_id = value_str(value_item(interfaces, i));
        if (!str_eq(member_text(thing_get(req, &interface_species, interface_id), "SubnetId"), id))
            continue;
        thing_remove(req, &interface_species, interface_id);
        kept = without_id(req, kept, interface_id);
    }
    return record_with(req->arena, endpoint, "SubnetIds:v NetworkInterfaceIds:v",
                       without_id(req, value_get(endpoint, S("SubnetIds")), id), kept);
}

static const struct value *add_group(struct request *req, const struct value *endpoint, struct str id) {
    const struct value *group = thing_find(req, &group_species, id), *groups = value_get(endpoint, S("Groups"));
    if (!group || !is_in_vpc(req, endpoint, group, id))
        return NULL;
    if (list_find(groups, "GroupId", id))
        return endpoint;
    const struct value *guard = record(req->arena, "GroupId:t GroupName:t", id, member_text(group, "GroupName"));
    return record_with(req->arena, endpoint, "Groups:v", list_with(req->arena, groups, guard));
}

static const struct value *remove_group(struct request *req, const struct value *endpoint, struct str id) {
    return record_with(req->arena, endpoint, "Groups:v", list_without(req->arena, value_get(endpoint, S("Groups")), "GroupId", id));
}

/* What a list of the input says, done one by one. The table says for which type of endpoint. */
static const struct part {
    const char *member, *add, *remove, *noun;
    bool gateway;
    change_one *adds, *removes;
} parts[] = {
    {"RouteTableIds", "AddRouteTableIds", "RemoveRouteTableIds", "Route table IDs", true, add_table, remove_table},
    /* groups go before the interfaces that they guard */
    {"SecurityGroupIds", "AddSecurityGroupIds", "RemoveSecurityGroupIds", "Security group IDs", false, add_group, remove_group},
    {"SubnetIds", "AddSubnetIds", "RemoveSubnetIds", "Subnet IDs", false, add_subnet, remove_subnet},
};
#define N_PARTS (sizeof parts / sizeof *parts)

static const struct value *change_each(struct request *req, const struct value *endpoint, const struct part *part, const char *member,
                                       change_one *change) {
    const struct value *ids = input(req, member);
    if (value_count(ids) > 0 && part->gateway != is_gateway(endpoint))
        return reject(req, "InvalidParameter", "%s are only supported for %s type VPC endpoints.", part->noun,
                      part->gateway ? "Gateway" : "Interface");
    for (size_t i = 0; endpoint && i < value_count(ids); i++)
        endpoint = change(req, endpoint, value_str(value_item(ids, i)));
    return endpoint;
}

/* --- its settings ----------------------------------------------------------------------------------------------------- */

static const struct value *policy_input(struct request *req, const struct value *endpoint) {
    struct str document = input_text(req, "PolicyDocument"), message;
    if (input_true(req, "ResetPolicy"))
        document = S(EVERYTHING);
    if (document.len == 0)
        return endpoint;
    if (!policy_check(POLICY_FOR_RESOURCE, document, req->arena, &message))
        return reject(req, "InvalidPolicyDocument", "The specified policy document is not valid: %.*s", STR(message));
    return record_with(req->arena, endpoint, "PolicyDocument:t", document);
}

static bool name_is_taken(struct request *req, const struct value *endpoint) {
    const struct value *other;
    for (size_t at = 0; (other = thing_next(req, &endpoint_species, &at));)
        if (!linger_has_begun(other) && value_true(value_get(other, S("PrivateDnsEnabled"))) &&
            str_eq(member_text(other, "VpcId"), member_text(endpoint, "VpcId")) &&
            str_eq(member_text(other, "ServiceName"), member_text(endpoint, "ServiceName")) &&
            !str_eq(member_text(other, "VpcEndpointId"), member_text(endpoint, "VpcEndpointId")))
            return true;
    return false;
}

static const struct value *private_dns_input(struct request *req, const struct value *endpoint) {
    struct str vpc_id = member_text(endpoint, "VpcId");
    const struct value *vpc = thing_get(req, &vpc_species, vpc_id);
    bool both = value_true(value_get(vpc, S("EnableDnsSupport"))) && value_true(value_get(vpc, S("EnableDnsHostnames")));
    if (!input_has(req, "PrivateDnsEnabled"))
        return endpoint;
    if (input_true(req, "PrivateDnsEnabled") && is_gateway(endpoint))
        return reject(req, "InvalidParameter", "Private DNS can't be set because VPC endpoints of type Gateway do not support it.");
    if (input_true(req, "PrivateDnsEnabled") && !both)
        return reject(req, "InvalidParameter",
                      "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for %.*s",
                      STR(vpc_id));
    if (input_true(req, "PrivateDnsEnabled") && name_is_taken(req, endpoint))
        return reject(req, "InvalidParameter",
                      "private-dns-enabled cannot be set because there is already a conflicting DNS domain for %.*s in the VPC %.*s",
                      STR(public_name(req, word_of_service(req, member_text(endpoint, "ServiceName")))), STR(vpc_id));
    return record_with(req->arena, endpoint, "PrivateDnsEnabled:b", input_true(req, "PrivateDnsEnabled"));
}

static bool has_ipv6(struct request *req, struct str subnet_id) {
    const struct value *subnet = thing_get(req, &subnet_species, subnet_id);
    return value_count(value_get(subnet, S("Ipv6CidrBlockAssociationSet"))) > 0;
}

static const struct value *addresses_input(struct request *req, const struct value *endpoint) {
    struct str type = input_text(req, "IpAddressType");
    const struct value *subnets = value_get(endpoint, S("SubnetIds")), *options = input(req, "DnsOptions");
    struct maker dns = {.arena = req->arena};
    for (size_t i = 0; i < value_count(subnets) && type.len && !str_is(type, "ipv4"); i++)
        if (!has_ipv6(req, value_str(value_item(subnets, i))))
            return reject(req, "InvalidParameter", "The subnet %.*s does not support the IP address type %.*s.",
                          STR(value_str(value_item(subnets, i))), STR(type));
    if (type.len)
        endpoint = record_with(req->arena, endpoint, "IpAddressType:t", type);
    if (is_gateway(endpoint) && value_true(value_get(options, S("PrivateDnsOnlyForInboundResolverEndpoint"))))
        return reject(req, "InvalidParameter",
                      "PrivateDnsOnlyForInboundResolverEndpoint is only supported for Interface type VPC endpoints.");
    maker_merge(&dns, value_get(endpoint, S("DnsOptions")));
    maker_merge(&dns, options);
    return value_with(req->arena, endpoint, S("DnsOptions"), maker_map(&dns));
}

/* Its own names, and with private DNS also the service's. */
static const struct value *with_names(struct request *req, const struct value *endpoint) {
    const struct service_word *word = word_of_service(req, member_text(endpoint, "ServiceName"));
    struct maker entries = {.arena = req->arena};
    if (is_gateway(endpoint) || value_count(value_get(endpoint, S("SubnetIds"))) == 0)
        return value_with(req->arena, endpoint, S("DnsEntries"), maker_list(&entries));
    struct str name = arena_printf(req->arena, "%.*s-%.*s.%s.%.*s.vpce.amazonaws.com", STR(member_text(endpoint, "VpcEndpointId")),
                                   STR(member_text(endpoint, "$label")), word->name, STR(req->region));
    maker_add(&entries, record(req->arena, "DnsName:t HostedZoneId:c", name, "Z38GZ743OKFT7T"));
    if (value_true(value_get(endpoint, S("PrivateDnsEnabled"))))
        maker_add(&entries, record(req->arena, "DnsName:t HostedZoneId:c", public_name(req, word), "Z06320943MMOWYG6MAVL9"));
    return value_with(req->arena, endpoint, S("DnsEntries"), maker_list(&entries));
}

/* Interfaces show the groups that guard the endpoint. */
static const struct value *keep(struct request *req, const struct value *endpoint) {
    const struct value *interfaces = value_get(endpoint, S("NetworkInterfaceIds")), *groups = value_get(endpoint, S("Groups"));
    if (!is_gateway(endpoint) && value_count(groups) == 0)
        return reject(req, "InvalidParameter", "An interface endpoint must have at least one security group.");
    for (size_t i = 0; i < value_count(interfaces); i++) {
        const struct value *interface = thing_get(req, &interface_species, value_str(value_item(interfaces, i)));
        thing_put(req, &interface_species, record_with(req->arena, interface, "Groups:v", groups));
    }
    endpoint = with_names(req, endpoint);
    thing_put(req, &endpoint_species, endpoint);
    return endpoint;
}

static const struct value *settings_input(struct request *req, const struct value *endpoint) {
    endpoint = endpoint ? policy_input(req, endpoint) : NULL;
    endpoint = endpoint ? private_dns_input(req, endpoint) : NULL;
    return endpoint ? addresses_input(req, endpoint) : NULL;
}

/* --- making, changing, deleting --------------------------------------------------------------------------------------- */

static const struct service_word *service_input(struct request *req, struct str type) {
    struct str name = input_text(req, "ServiceName"), region = input_text(req, "ServiceRegion");
    const struct service_word *word = word_of_service(req, name);
    bool there = str_is(type, "Interface") || (str_is(type, "Gateway") && word && word->gateway);
    if (name.len == 0)
        reject_missing(req, "ServiceName");
    else if (!word)
        reject_service(req, name);
    else if (!there)
        reject_because(req, "InvalidParameter", "Endpoint type (%.*s) does not match available service types ([%sInterface]).", STR(type),
                       word->gateway ? "Gateway, " : "");
    else if (region.len && !str_eq(region, req->region))
        reject_because(req, "InvalidParameter", "The service %.*s is not available in the service region %.*s", STR(name), STR(region));
    else
        return word;
    return NULL;
}

static const struct value *groups_of_new(struct request *req, const struct value *endpoint) {
    const struct value *group = group_named(req, member_text(endpoint, "VpcId"), S("default"));
    if (is_gateway(endpoint) || input_has(req, "SecurityGroupIds") || !group)
        return endpoint;
    return add_group(req, endpoint, member_text(group, "GroupId"));
}

static const struct value *create_endpoint(struct request *req) {
    struct str type = input_has(req, "VpcEndpointType") ? input_text(req, "VpcEndpointType") : S("Gateway");
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId")), *tags, *none = value_list(req->arena, NULL, 0);
    if (!vpc || !service_input(req, type) || !tags_of_create(req, &endpoint_species, &tags))
        return NULL;
    bool gateway = str_is(type, "Gateway");
    const struct value *dns = record(req->arena, "DnsRecordIpType:c PrivateDnsOnlyForInboundResolverEndpoint:b",
                                     gateway ? "service-defined" : "ipv4", false);
    const struct value *endpoint = record(
        req->arena,
        "VpcEndpointId:t VpcEndpointType:t VpcId:t ServiceName:t ServiceRegion:t State:c PolicyDocument:c RouteTableIds:v SubnetIds:v Groups:v "
        "IpAddressType:c DnsOptions:v PrivateDnsEnabled:b RequesterManaged:b NetworkInterfaceIds:v CreationTimestamp:v Tags:v OwnerId:t "
        "$label:t " MADE ":i",
        new_id(req, &endpoint_species), type, member_text(vpc, "VpcId"), input_text(req, "ServiceName"), req->region, "pending", EVERYTHING,
        none, none, none, "ipv4", dns, false, false, none, time_now(req), tags, req->account, new_hex(req, "", 8), req->now_ms);
    endpoint = groups_of_new(req, endpoint);
    for (size_t i = 0; endpoint && i < N_PARTS; i++)
        endpoint = change_each(req, endpoint, &parts[i], parts[i].member, parts[i].adds);
    endpoint = settings_input(req, endpoint);
    if (!endpoint || !(endpoint = keep(req, endpoint)))
        return NULL;
    return record(req->arena, "VpcEndpoint:v ClientToken:t", endpoint_view(req, endpoint), input_text(req, "ClientToken"));
}

static const struct value *modify_endpoint(struct request *req) {
    const struct value *endpoint = endpoint_find(req, input_text(req, "VpcEndpointId"));
    for (size_t i = 0; endpoint && i < N_PARTS; i++) {
        endpoint = change_each(req, endpoint, &parts[i], parts[i].remove, parts[i].removes);
        endpoint = endpoint ? change_each(req, endpoint, &parts[i], parts[i].add, parts[i].adds) : NULL;
    }
    endpoint = settings_input(req, endpoint);
    return endpoint && keep(req, endpoint) ? agreed(req) : NULL;
}

/* When an interface endpoint has gone. */
void endpoint_release(struct request *req, const struct value *endpoint) {
    const struct value *interfaces = value_get(endpoint, S("NetworkInterfaceIds"));
    for (size_t i = 0; i < value_count(interfaces); i++)
        thing_remove(req, &interface_species, value_str(value_item(interfaces, i)));
}

static void endpoint_delete(struct request *req, const struct value *endpoint) {
    const struct value *tables = value_get(endpoint, S("RouteTableIds"));
    for (size_t i = 0; i < value_count(tables); i++)
        remove_table(req, endpoint, value_str(value_item(tables, i)));
    if (is_gateway(endpoint))
        thing_remove(req, &endpoint_species, member_text(endpoint, "VpcEndpointId"));
    else
        linger_begin(req, &endpoint_species, endpoint);
}

static const struct value *delete_endpoints(struct request *req) {
    const struct value *ids = input(req, "VpcEndpointIds");
    struct maker failed = {.arena = req->arena};
    if (value_count(ids) == 0)
        return reject_missing(req, "VpcEndpointId");
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i));
        const struct value *endpoint = thing_get(req, &endpoint_species, id);
        if (!id_check(req, &endpoint_species, id))
            return NULL;
        if (!endpoint || linger_is_over(endpoint))
            maker_add(&failed, not_done(req, id, endpoint_species.not_found,
                                        arena_printf(req->arena, "The Vpc Endpoint Id '%.*s' does not exist", STR(id))));
        else
            endpoint_delete(req, endpoint);
    }
    return record(req->arena, "Unsuccessful:v", maker_list(&failed));
}

static const struct filter endpoint_filters[] = {
    {"vpc-endpoint-id", "VpcEndpointId"},
    {"vpc-id", "VpcId"},
    {"service-name", "ServiceName"},
    {"service-region", "ServiceRegion"},
    {"vpc-endpoint-state", "State"},
    {"vpc-endpoint-type", "VpcEndpointType"},
    {"ip-address-type", "IpAddressType"},
    {0},
};
static const struct listing endpoint_listing = {&endpoint_species, "VpcEndpoints", "VpcEndpointIds",
                                                endpoint_filters, 5, 1000, .view = endpoint_view};

const struct handler endpoint_handlers[] = {
    {"CreateVpcEndpoint", create_endpoint, .token = "ClientToken"},
    {"ModifyVpcEndpoint", modify_endpoint},
    {"DescribeVpcEndpoints", .list = &endpoint_listing},
    {"DescribeVpcEndpointServices", describe_services},
    {"DeleteVpcEndpoints", delete_endpoints},
    {0},
};
