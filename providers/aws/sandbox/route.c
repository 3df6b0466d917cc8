/* Routes: one target a destination in a table. The local routes of a VPC's own ranges are not stored; they follow from the VPC,
 * unless a stored route for the same range overrides them. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/linger.h"

#define ROUTES_MAX 500

/* --- destinations --------------------------------------------------------------------------------------------------- */

/* What a route's destination is called: in the input and in a route, and in messages. */
static const struct destination_word {
    const char *member, *parameter;
    bool v6;
} destination_words[] = {
    {"DestinationCidrBlock", "destinationCidrBlock", false},
    {"DestinationIpv6CidrBlock", "destinationIpv6CidrBlock", true},
    {"DestinationPrefixListId", "destinationPrefixListId"},
};
#define N_DESTINATIONS (sizeof destination_words / sizeof *destination_words)

struct destination {
    const struct destination_word *word;
    struct str text; /* canonical */
    struct cidr cidr; /* but for prefix lists */
};

static bool is_prefix_list(const struct destination *destination) {
    return destination->word == &destination_words[2];
}

static bool destination_input(struct request *req, struct destination *out) {
    size_t given = 0;
    for (size_t i = 0; i < N_DESTINATIONS; i++)
        if (input_has(req, destination_words[i].member)) {
            out->word = &destination_words[i];
            given++;
        }
    if (given != 1)
        return reject(req, given ? "InvalidParameterCombination" : "MissingParameter",
                      "The request must contain exactly one of destinationCidrBlock, destinationIpv6CidrBlock, "
                      "destinationPrefixListId");
    out->text = input_text(req, out->word->member);
    if (is_prefix_list(out))
        return thing_find(req, &prefix_list_species, out->text) != NULL;
    if (!cidr_input(req, out->text, out->word->parameter, out->word->v6, &out->cidr))
        return false;
    out->text = cidr_str(req, &out->cidr);
    return true;
}

static const struct value *route_find(const struct value *table, const struct destination *destination) {
    return list_find(value_get(table, S("Routes")), destination->word->member, destination->text);
}

/* Is it one of the VPC's own ranges, and so has a local route? */
static bool is_local(struct request *req, const struct value *vpc, const struct destination *destination) {
    return !is_prefix_list(destination) && list_has(vpc_cidrs(req, vpc, destination->word->v6), destination->text);
}

/* --- targets -------------------------------------------------------------------------------------------------------- */

/* What a route may lead to. A row without a species names things that this cloud does not hold. */
static const struct target_word {
    const char *member;
    const struct species *species;
    const char *not_found, *noun;
} target_words[] = {
    {"GatewayId", &gateway_species, "InvalidGatewayID.NotFound", "gateway"},
    {"NatGatewayId", &nat_species, "InvalidNatGatewayID.NotFound", "natGateway"},
    {"NetworkInterfaceId", &interface_species, "InvalidNetworkInterfaceID.NotFound", "networkInterface"},
    {"InstanceId", NULL, "InvalidInstanceID.NotFound", "instance"},
    {"EgressOnlyInternetGatewayId", &egress_gateway_species, "InvalidGatewayID.NotFound", "gateway"},
    {"VpcPeeringConnectionId", &peering_species, "InvalidVpcPeeringConnectionID.NotFound", "vpcPeeringConnection"},
    {"TransitGatewayId", NULL, "InvalidTransitGatewayID.NotFound", "transitGateway"},
    {"VpcEndpointId", &endpoint_species, "InvalidVpcEndpointId.NotFound", "vpcEndpoint"},
    {"CarrierGatewayId", NULL, "InvalidCarrierGatewayID.NotFound", "carrierGateway"},
    {"LocalGatewayId", NULL, "InvalidLocalGatewayID.NotFound", "localGateway"},
    {"CoreNetworkArn", NULL, "InvalidCoreNetworkArn.NotFound", "coreNetwork"},
};
#define N_TARGETS (sizeof target_words / sizeof *target_words)

static const struct value *target_thing(const struct request *req, const struct target_word *word, struct str id) {
    const struct species *species = species_of_id(id) == &endpoint_species ? &endpoint_species : word->species;
    const struct value *thing = species ? thing_get(req, species, id) : NULL;
    if (word->species == &peering_species && !peering_is_active(req, thing))
        return NULL;
    return linger_is_over(thing) ? NULL : thing;
}

/* Does the target stand in this VPC? A gateway does when it is attached. */
static bool target_is_in(const struct value *target, struct str vpc_id) {
    const struct value *attachments = value_get(target, S("Attachments"));
    if (value_get(target, S("AccepterVpcInfo")))
        return peering_joins(target, vpc_id);
    return str_eq(member_text(target, "VpcId"), vpc_id) || list_find(attachments, "VpcId", vpc_id);
}

static bool target_check(struct request *req, const struct value *table, const struct target_word *word, struct str id) {
    const struct value *target = target_thing(req, word, id);
    if (!target)
        return reject(req, word->not_found, "The %s ID '%.*s' does not exist", word->noun, STR(id));
    if (word->species == &endpoint_species || species_of_id(id) == &endpoint_species)
        return reject(req, "InvalidParameterValue", "Cannot create or replace a route that targets VPC endpoint %.*s: it is none of "
                      "a Gateway Load Balancer", STR(id));
    if (!target_is_in(target, member_text(table, "VpcId")))
        return reject(req, "InvalidParameterValue", "route table %.*s and %s %.*s belong to different networks",
                      STR(member_text(table, "RouteTableId")),
                      word->species == &gateway_species ? "network gateway" : "interface", STR(id));
    return true;
}

static const struct target_word *target_input(struct request *req) {
    const struct target_word *word = NULL;
    for (size_t i = 0; i < N_TARGETS; i++) {
        if (!input_has(req, target_words[i].member))
            continue;
        if (word) {
            reject_because(req, "InvalidParameterCombination", "The parameters %s and %s cannot be used together",
                           word->member, target_words[i].member);
            return NULL;
        }
        word = &target_words[i];
    }
    if (!word)
        reject_because(req, "MissingParameter", "The request must contain exactly one target: gatewayId, natGatewayId, "
                       "networkInterfaceId, vpcPeeringConnectionId, transitGatewayId, egressOnlyInternetGatewayId");
    return word;
}

/* Inside the VPC's own ranges traffic may be sent to an appliance only. */
static bool inside_check(struct request *req, const struct value *table, const struct destination *destination,
                         const struct target_word *word) {
    const struct value *vpc = thing_get(req, &vpc_species, member_text(table, "VpcId"));
    if (is_prefix_list(destination) || word->species == &interface_species || !vpc_contains(req, vpc, &destination->cidr))
        return true;
    return reject(req, "InvalidParameterValue",
                  "The destination CIDR block %.*s is equal to or more specific than one of this VPC's CIDR blocks. This route "
                  "can target only an interface or an instance.", STR(destination->text));
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static bool is_blackhole(struct request *req, const struct value *table, const struct value *route) {
    for (size_t i = 0; i < N_TARGETS; i++) {
        struct str id = member_text(route, target_words[i].member);
        if (id.len)
            return !target_is_in(target_thing(req, &target_words[i], id), member_text(table, "VpcId"));
    }
    return false;
}

static void local_routes_add(struct request *req, const struct value *table, bool v6, struct maker *routes) {
    const struct value *vpc = thing_get(req, &vpc_species, member_text(table, "VpcId"));
    const struct value *texts = vpc_cidrs(req, vpc, v6);
    for (size_t i = 0; i < value_count(texts); i++) {
        struct destination destination = {&destination_words[v6], value_str(value_item(texts, i))};
        if (route_find(table, &destination))
            continue;
        const struct value *route = record(req->arena, "GatewayId:c Origin:c State:c", "local", "CreateRouteTable", "active");
        maker_add(routes, value_with(req->arena, route, str_of(destination.word->member), value_item(texts, i)));
    }
}

const struct value *routes_view(struct request *req, const struct value *table) {
    const struct value *stored = value_get(table, S("Routes"));
    struct maker routes = {.arena = req->arena};
    local_routes_add(req, table, false, &routes);
    local_routes_add(req, table, true, &routes);
    for (size_t i = 0; i < value_count(stored); i++) {
        const struct value *route = value_item(stored, i);
        const char *state = is_blackhole(req, table, route) ? "blackhole" : "active";
        maker_add(&routes, record_with(req->arena, route, "State:c", state));
    }
    return maker_list(&routes);
}

/* --- changing ------------------------------------------------------------------------------------------------------- */

static const struct value *route_made(struct request *req, const struct destination *destination,
                                      const struct target_word *word, struct str id) {
    struct maker route = {.arena = req->arena};
    maker_set(&route, str_of(destination->word->member), value_text(req->arena, destination->text));
    /* endpoints of both sorts show as gateways */
    const char *member = strcmp(word->member, "VpcEndpointId") == 0 ? "GatewayId" : word->member;
    maker_set(&route, str_of(member), value_text(req->arena, id));
    maker_set(&route, S("Origin"), value_text(req->arena, S("CreateRoute")));
    return maker_map(&route);
}

static void routes_put(struct request *req, const struct value *table, const struct value *routes) {
    thing_put(req, &table_species, record_with(req->arena, table, "Routes:v", routes));
}

/* What CreateRoute and ReplaceRoute have in common; the route that they want. NULL after reject. */
static const struct value *route_input(struct request *req, const struct value *table,
                                       const struct destination *destination) {
    const struct target_word *word = target_input(req);
    if (!word)
        return NULL;
    struct str id = input_text(req, word->member);
    if (!inside_check(req, table, destination, word) || !target_check(req, table, word, id))
        return NULL;
    return route_made(req, destination, word, id);
}

static const struct value *create_route(struct request *req) {
    struct destination destination;
    const struct value *table = thing_find(req, &table_species, input_text(req, "RouteTableId"));
    if (!table || !destination_input(req, &destination))
        return NULL;
    const struct value *vpc = thing_get(req, &vpc_species, member_text(table, "VpcId"));
    if (route_find(table, &destination) || is_local(req, vpc, &destination))
        return reject(req, "RouteAlreadyExists", "The route identified by %.*s already exists.", STR(destination.text));
    const struct value *route = route_input(req, table, &destination), *routes = value_get(table, S("Routes"));
    if (!route)
        return NULL;
    if (value_count(routes) >= ROUTES_MAX)
        return reject(req, "RouteLimitExceeded", "The maximum number of routes has been reached.");
    routes_put(req, table, list_with(req->arena, routes, route));
    return agreed(req);
}

static bool wants_local(const struct request *req) {
    return input_true(req, "LocalTarget") || str_is(input_text(req, "GatewayId"), "local");
}

static const struct value *replace_route(struct request *req) {
    struct destination destination;
    const struct value *table = thing_find(req, &table_species, input_text(req, "RouteTableId"));
    if (!table || !destination_input(req, &destination))
        return NULL;
    const struct value *old = route_find(table, &destination), *routes = value_get(table, S("Routes"));
    const struct value *vpc = thing_get(req, &vpc_species, member_text(table, "VpcId"));
    if (!old && !is_local(req, vpc, &destination))
        return reject(req, "InvalidParameterValue", "There is no route defined for '%.*s' in the route table. Use CreateRoute "
                      "instead.", STR(destination.text));
    if (wants_local(req)) {
        if (!is_local(req, vpc, &destination))
            return reject(req, "InvalidParameterValue", "'%.*s' is no local route", STR(destination.text));
        routes_put(req, table, list_without(req->arena, routes, destination.word->member, destination.text));
        return agreed(req);
    }
    const struct value *route = route_input(req, table, &destination);
    if (!route)
        return NULL;
    routes_put(req, table, old ? list_replace(req->arena, routes, old, route) : list_with(req->arena, routes, route));
    return agreed(req);
}

static const struct value *delete_route(struct request *req) {
    struct destination destination;
    const struct value *table = thing_find(req, &table_species, input_text(req, "RouteTableId"));
    if (!table || !destination_input(req, &destination))
        return NULL;
    const struct value *vpc = thing_get(req, &vpc_species, member_text(table, "VpcId"));
    if (is_local(req, vpc, &destination))
        return reject(req, "InvalidParameterValue", "cannot remove local route %.*s in route table %.*s",
                      STR(destination.text), STR(member_text(table, "RouteTableId")));
    if (!route_find(table, &destination))
        return reject(req, "InvalidRoute.NotFound", "no route with destination-%s %.*s in route table %.*s",
                      is_prefix_list(&destination) ? "prefix-list-id" : "cidr-block", STR(destination.text),
                      STR(member_text(table, "RouteTableId")));
    if (species_of_id(member_text(route_find(table, &destination), "GatewayId")) == &endpoint_species)
        return reject(req, "InvalidParameterValue", "cannot remove VPC endpoint route %.*s in route table %.*s", STR(destination.text),
                      STR(member_text(table, "RouteTableId")));
    routes_put(req, table, list_without(req->arena, value_get(table, S("Routes")), destination.word->member, destination.text));
    return agreed(req);
}

const struct handler route_handlers[] = {
    {"CreateRoute", create_route},
    {"ReplaceRoute", replace_route},
    {"DeleteRoute", delete_route},
    {0},
};
