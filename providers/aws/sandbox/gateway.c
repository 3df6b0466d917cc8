/* Internet gateways: attached to one VPC at most, and a VPC has one at most. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

const struct value *gateway_make(struct request *req, const struct value *tags) {
    const struct value *gateway = record(req->arena, "InternetGatewayId:t OwnerId:t Attachments:v Tags:v",
                                         new_id(req, &gateway_species), req->account, value_list(req->arena, NULL, 0), tags);
    thing_put(req, &gateway_species, gateway);
    return gateway;
}

static struct str vpc_of_gateway(const struct value *gateway) {
    return member_text(value_item(value_get(gateway, S("Attachments")), 0), "VpcId");
}

const struct value *gateway_of_vpc(const struct request *req, struct str vpc_id) {
    const struct value *gateway;
    for (size_t at = 0; (gateway = thing_next(req, &gateway_species, &at));)
        if (str_eq(vpc_of_gateway(gateway), vpc_id))
            return gateway;
    return NULL;
}

void gateway_attach(struct request *req, const struct value *gateway, struct str vpc_id) {
    const struct value *attachment = record(req->arena, "VpcId:t State:c", vpc_id, "available");
    thing_put(req, &gateway_species,
              record_with(req->arena, gateway, "Attachments:v", value_list(req->arena, &attachment, 1)));
}

static const struct value *create_internet_gateway(struct request *req) {
    const struct value *tags;
    if (!tags_of_create(req, &gateway_species, &tags))
        return NULL;
    return record(req->arena, "InternetGateway:v", gateway_make(req, tags));
}

static const struct value *attach_internet_gateway(struct request *req) {
    struct str id = input_text(req, "InternetGatewayId"), vpc_id = input_text(req, "VpcId");
    const struct value *gateway = thing_find(req, &gateway_species, id);
    if (!gateway || !thing_find(req, &vpc_species, vpc_id))
        return NULL;
    struct str attached = vpc_of_gateway(gateway);
    if (attached.len)
        return reject(req, "Resource.AlreadyAssociated", "resource %.*s is already attached to network %.*s", STR(id),
                      STR(attached));
    if (gateway_of_vpc(req, vpc_id))
        return reject(req, "InvalidParameterValue", "Network %.*s already has an internet gateway attached", STR(vpc_id));
    gateway_attach(req, gateway, vpc_id);
    return agreed(req);
}

/* Is there an interface with a public address in the VPC? */
static bool has_public_address(struct request *req, struct str vpc_id) {
    const struct value *interface;
    for (size_t at = 0; (interface = thing_next(req, &interface_species, &at));)
        if (str_eq(member_text(interface, "VpcId"), vpc_id) && value_get(interface, S("Association")))
            return true;
    return false;
}

static const struct value *detach_internet_gateway(struct request *req) {
    struct str id = input_text(req, "InternetGatewayId"), vpc_id = input_text(req, "VpcId");
    const struct value *gateway = thing_find(req, &gateway_species, id);
    if (!gateway || !thing_find(req, &vpc_species, vpc_id))
        return NULL;
    if (!str_eq(vpc_of_gateway(gateway), vpc_id))
        return reject(req, "Gateway.NotAttached", "resource %.*s is not attached to network %.*s", STR(id), STR(vpc_id));
    if (has_public_address(req, vpc_id))
        return reject(req, "DependencyViolation",
                      "Network %.*s has some mapped public address(es). Please unmap those public address(es) before "
                      "detaching the gateway.", STR(vpc_id));
    thing_put(req, &gateway_species,
              record_with(req->arena, gateway, "Attachments:v", value_list(req->arena, NULL, 0)));
    return agreed(req);
}

static const struct value *delete_internet_gateway(struct request *req) {
    struct str id = input_text(req, "InternetGatewayId");
    const struct value *gateway = thing_find(req, &gateway_species, id);
    if (!gateway)
        return NULL;
    if (vpc_of_gateway(gateway).len)
        return reject_used(req, &gateway_species, id);
    thing_remove(req, &gateway_species, id);
    return agreed(req);
}

static const struct filter gateway_filters[] = {
    {"internet-gateway-id", "InternetGatewayId"},
    {"attachment.vpc-id", "Attachments.VpcId"},
    {"attachment.state", "Attachments.State"},
    {"owner-id", "OwnerId"},
    {0},
};
static const struct listing gateway_listing = {&gateway_species, "InternetGateways", "InternetGatewayIds", gateway_filters, 5, 1000};

const struct handler gateway_handlers[] = {
    {"CreateInternetGateway", create_internet_gateway},
    {"AttachInternetGateway", attach_internet_gateway},
    {"DetachInternetGateway", detach_internet_gateway},
    {"DescribeInternetGateways", .list = &gateway_listing},
    {"DeleteInternetGateway", delete_internet_gateway},
    {0},
};
