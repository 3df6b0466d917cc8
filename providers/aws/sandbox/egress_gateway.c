/* Egress-only internet gateways: one a VPC at most, attached from the start. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

static struct str vpc_of(const struct value *gateway) {
    return member_text(value_item(value_get(gateway, S("Attachments")), 0), "VpcId");
}

bool vpc_has_egress_gateway(const struct request *req, struct str vpc_id) {
    const struct value *gateway;
    for (size_t at = 0; (gateway = thing_next(req, &egress_gateway_species, &at));)
        if (str_eq(vpc_of(gateway), vpc_id))
            return true;
    return false;
}

static const struct value *create_egress_gateway(struct request *req) {
    struct str vpc_id = input_text(req, "VpcId");
    const struct value *tags;
    if (!thing_find(req, &vpc_species, vpc_id) || !tags_of_create(req, &egress_gateway_species, &tags))
        return NULL;
    if (vpc_has_egress_gateway(req, vpc_id))
        return reject(req, "EgressOnlyInternetGatewayLimitExceeded",
                      "The maximum number of egress only internet gateways of network %.*s has been reached.", STR(vpc_id));
    const struct value *attachment = record(req->arena, "VpcId:t State:c", vpc_id, "attached");
    const struct value *gateway =
        record(req->arena, "EgressOnlyInternetGatewayId:t Attachments:v Tags:v", new_id(req, &egress_gateway_species),
               value_list(req->arena, &attachment, 1), tags);
    thing_put(req, &egress_gateway_species, gateway);
    return record(req->arena, "EgressOnlyInternetGateway:v ClientToken:t", gateway, input_text(req, "ClientToken"));
}

static const struct value *delete_egress_gateway(struct request *req) {
    struct str id = input_text(req, "EgressOnlyInternetGatewayId");
    if (!thing_find(req, &egress_gateway_species, id))
        return NULL;
    thing_remove(req, &egress_gateway_species, id);
    return record(req->arena, "ReturnCode:b", true);
}

static const struct filter egress_gateway_filters[] = {{0}};
static const struct listing egress_gateway_listing = {&egress_gateway_species,         "EgressOnlyInternetGateways",
                                                      "EgressOnlyInternetGatewayIds", egress_gateway_filters, 5, 255};

const struct handler egress_gateway_handlers[] = {
    {"CreateEgressOnlyInternetGateway", create_egress_gateway, .token = "ClientToken"},
    {"DescribeEgressOnlyInternetGateways", .list = &egress_gateway_listing},
    {"DeleteEgressOnlyInternetGateway", delete_egress_gateway},
    {0},
};
