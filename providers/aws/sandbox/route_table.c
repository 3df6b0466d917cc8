/* Route tables and their associations. Routes are in route.c. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

/* --- making --------------------------------------------------------------------------------------------------------- */

/* An association of a table with what `member` names: "SubnetId", "GatewayId"; NULL for the main one. */
static const struct value *association_make(struct request *req, struct str table_id, const char *member, struct str id) {
    const struct value *association =
        record(req->arena, "RouteTableAssociationId:t RouteTableId:t Main:b AssociationState:v",
               new_id(req, &table_association_species), table_id, member == NULL,
               member ? state_made(req, "associated") : state_steady(req, "associated"));
    return member ? value_with(req->arena, association, str_of(member), value_text(req->arena, id)) : association;
}

static void table_add_association(struct request *req, struct str table_id, const struct value *association) {
    const struct value *table = thing_get(req, &table_species, table_id);
    const struct value *associations = list_with(req->arena, value_get(table, S("Associations")), association);
    thing_put(req, &table_species, record_with(req->arena, table, "Associations:v", associations));
}

static void table_drop_association(struct request *req, const struct value *table, struct str association_id) {
    const struct value *left =
        list_without(req->arena, value_get(table, S("Associations")), "RouteTableAssociationId", association_id);
    thing_put(req, &table_species, record_with(req->arena, table, "Associations:v", left));
}

const struct value *table_make(struct request *req, struct str vpc_id, bool is_main, const struct value *tags) {
    struct str id = new_id(req, &table_species);
    const struct value *none = value_list(req->arena, NULL, 0);
    thing_put(req, &table_species,
              record(req->arena, "RouteTableId:t VpcId:t OwnerId:t Associations:v Routes:v PropagatingVgws:v Tags:v", id, vpc_id,
                     req->account, none, none, none, tags));
    if (is_main)
        table_add_association(req, id, association_make(req, id, NULL, (struct str){0}));
    return thing_get(req, &table_species, id);
}

bool table_is_main(const struct value *table) {
    const struct value *associations = value_get(table, S("Associations"));
    for (size_t i = 0; i < value_count(associations); i++)
        if (value_true(value_get(value_item(associations, i), S("Main"))))
            return true;
    return false;
}

const struct value *main_table(const struct request *req, struct str vpc_id) {
    const struct value *table;
    for (size_t at = 0; (table = thing_next(req, &table_species, &at));)
        if (str_eq(member_text(table, "VpcId"), vpc_id) && table_is_main(table))
            return table;
    return NULL;
}

static const struct value *create_route_table(struct request *req) {
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId")), *tags;
    if (!vpc || !tags_of_create(req, &table_species, &tags))
        return NULL;
    const struct value *table = table_make(req, member_text(vpc, "VpcId"), false, tags);
    return record(req->arena, "RouteTable:v ClientToken:t", table_view(req, table), input_text(req, "ClientToken"));
}

static const struct value *delete_route_table(struct request *req) {
    struct str id = input_text(req, "RouteTableId");
    const struct value *table = thing_find(req, &table_species, id);
    if (!table)
        return NULL;
    if (value_count(value_get(table, S("Associations"))) > 0)
        return reject_used(req, &table_species, id);
    thing_remove(req, &table_species, id);
    return agreed(req);
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

const struct value *table_view(struct request *req, const struct value *table) {
    const struct value *associations = value_get(table, S("Associations"));
    struct maker seen = {.arena = req->arena};
    for (size_t i = 0; i < value_count(associations); i++) {
        const struct value *association = value_item(associations, i);
        const struct value *state =
            state_view(req, &table_association_species, value_get(association, S("AssociationState")));
        maker_add(&seen, record_with(req->arena, association, "AssociationState:v", state));
    }
    return record_with(req->arena, table, "Associations:v Routes:v", maker_list(&seen), routes_view(req, table));
}

static const struct filter table_filters[] = {
    {"route-table-id", "RouteTableId"},
    {"vpc-id", "VpcId"},
    {"owner-id", "OwnerId"},
    {"association.route-table-association-id", "Associations.RouteTableAssociationId"},
    {"association.route-table-id", "Associations.RouteTableId"},
    {"association.subnet-id", "Associations.SubnetId"},
    {"association.gateway-id", "Associations.GatewayId"},
    {"association.main", "Associations.Main"},
    {"route.destination-cidr-block", "Routes.DestinationCidrBlock"},
    {"route.destination-ipv6-cidr-block", "Routes.DestinationIpv6CidrBlock"},
    {"route.destination-prefix-list-id", "Routes.DestinationPrefixListId"},
    {"route.egress-only-internet-gateway-id", "Routes.EgressOnlyInternetGatewayId"},
    {"route.gateway-id", "Routes.GatewayId"},
    {"route.instance-id", "Routes.InstanceId"},
    {"route.nat-gateway-id", "Routes.NatGatewayId"},
    {"route.transit-gateway-id", "Routes.TransitGatewayId"},
    {"route.vpc-peering-connection-id", "Routes.VpcPeeringConnectionId"},
    {"route.origin", "Routes.Origin"},
    {"route.state", "Routes.State"},
    {0},
};
static const struct listing table_listing = {&table_species, "RouteTables", "RouteTableIds", table_filters, 5, 100,
                                             .view = table_view};

/* --- associations --------------------------------------------------------------------------------------------------- */

/* The table that holds an association whose `member` is this text; *association is it. */
static const struct value *table_of_association(const struct request *req, const char *member, struct str text,
                                                const struct value **association) {
    const struct value *table;
    for (size_t at = 0; (table = thing_next(req, &table_species, &at));) {
        *association = list_find(value_get(table, S("Associations")), member, text);
        if (*association)
            return table;
    }
    return NULL;
}

static const struct value *association_find(struct request *req, const struct value **association) {
    struct str id = input_text(req, "AssociationId");
    if (!id_check(req, &table_association_species, id))
        return NULL;
    const struct value *table = table_of_association(req, "RouteTableAssociationId", id, association);
    return table ? table : reject_absent(req, &table_association_species, id);
}

void table_release_subnet(struct request *req, struct str subnet_id) {
    const struct value *association;
    const struct value *table = table_of_association(req, "SubnetId", subnet_id, &association);
    if (table)
        table_drop_association(req, table, member_text(association, "RouteTableAssociationId"));
}

static const struct value *association_answer(struct request *req, const char *id_member, const struct value *association) {
    struct maker answer = {.arena = req->arena};
    maker_set(&answer, str_of(id_member), value_get(association, S("RouteTableAssociationId")));
    maker_set(&answer, S("AssociationState"),
              state_view(req, &table_association_species, value_get(association, S("AssociationState"))));
    return maker_map(&answer);
}

/* The VPC of a subnet or an attached gateway. */
static struct str vpc_of_target(const struct value *target) {
    struct str vpc_id = member_text(target, "VpcId");
    return vpc_id.len ? vpc_id : member_text(value_item(value_get(target, S("Attachments")), 0), "VpcId");
}

static const struct value *associate_route_table(struct request *req) {
    bool to_subnet = input_has(req, "SubnetId");
    const char *member = to_subnet ? "SubnetId" : "GatewayId";
    struct str table_id = input_text(req, "RouteTableId"), id = input_text(req, member);
    if (to_subnet == input_has(req, "GatewayId"))
        return reject(req, to_subnet ? "InvalidParameterCombination" : "MissingParameter",
                      "The request must contain exactly one of subnetId, gatewayId");
    const struct value *table = thing_find(req, &table_species, table_id), *other;
    const struct value *target = table ? thing_find(req, to_subnet ? &subnet_species : &gateway_species, id) : NULL;
    if (!target)
        return NULL;
    if (!str_eq(vpc_of_target(target), member_text(table, "VpcId")))
        return reject(req, "InvalidParameterValue", "Route table %.*s and %s %.*s belong to different networks", STR(table_id),
                      to_subnet ? "subnet" : "network gateway", STR(id));
    if (table_of_association(req, member, id, &other))
        return reject(req, "Resource.AlreadyAssociated",
                      "the specified association for route table %.*s conflicts with an existing association", STR(table_id));
    const struct value *association = association_make(req, table_id, member, id);
    table_add_association(req, table_id, association);
    return association_answer(req, "AssociationId", association);
}

static const struct value *disassociate_route_table(struct request *req) {
    const struct value *association, *table = association_find(req, &association);
    if (!table)
        return NULL;
    if (value_true(value_get(association, S("Main"))))
        return reject(req, "InvalidParameterValue", "cannot disassociate the main route table association %.*s",
                      STR(input_text(req, "AssociationId")));
    table_drop_association(req, table, input_text(req, "AssociationId"));
    return agreed(req);
}

/* The association moves to another table under a new id; so does being the main table. */
static const struct value *replace_route_table_association(struct request *req) {
    const struct value *old, *from = association_find(req, &old);
    const struct value *to = from ? thing_find(req, &table_species, input_text(req, "RouteTableId")) : NULL;
    if (!to)
        return NULL;
    struct str table_id = member_text(to, "RouteTableId");
    if (!str_eq(member_text(from, "VpcId"), member_text(to, "VpcId")))
        return reject(req, "InvalidParameterValue", "Route tables %.*s and %.*s belong to different networks",
                      STR(member_text(from, "RouteTableId")), STR(table_id));
    const char *member = value_get(old, S("SubnetId")) ? "SubnetId" : value_get(old, S("GatewayId")) ? "GatewayId" : NULL;
    const struct value *association =
        association_make(req, table_id, member, member ? member_text(old, member) : (struct str){0});
    table_drop_association(req, from, input_text(req, "AssociationId"));
    table_add_association(req, table_id, association);
    return association_answer(req, "NewAssociationId", association);
}

const struct handler route_table_handlers[] = {
    {"CreateRouteTable", create_route_table, .token = "ClientToken"},
    {"DescribeRouteTables", .list = &table_listing},
    {"DeleteRouteTable", delete_route_table},
    {"AssociateRouteTable", associate_route_table},
    {"DisassociateRouteTable", disassociate_route_table},
    {"ReplaceRouteTableAssociation", replace_route_table_association},
    {0},
};
