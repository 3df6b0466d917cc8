/* NAT gateways: made in minutes, with a network interface in their subnet that holds an address until they are deleted. What is wrong
 * with one is seen only after a while: it becomes `failed`. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/linger.h"
#include "providers/aws/sandbox/tags.h"

/* --- making --------------------------------------------------------------------------------------------------------- */

/* Why the gateway is going to fail; a NULL code: it is not. */
struct failure {
    const char *code;
    struct str message;
};

static struct failure failure_of(struct request *req, const struct value *subnet, const struct value *address) {
    struct str vpc_id = member_text(subnet, "VpcId");
    if (!address)
        return (struct failure){0};
    if (!gateway_of_vpc(req, vpc_id))
        return (struct failure){"Gateway.NotAttached",
                                arena_printf(req->arena, "Network %.*s has no Internet gateway attached", STR(vpc_id))};
    if (member_text(address, "AssociationId").len)
        return (struct failure){"Resource.AlreadyAssociated",
                                arena_printf(req->arena, "Elastic IP address [%.*s] is already associated",
                                             STR(member_text(address, "AllocationId")))};
    return (struct failure){0};
}

static const struct value *interface_of(struct request *req, const struct value *subnet, struct str id, const struct value *address) {
    struct interface_wish wish = {
        .subnet = subnet,
        .type = "nat_gateway",
        .description = arena_printf(req->arena, "Interface for NAT Gateway %.*s", STR(id)),
    };
    const struct value *interface = interface_make(req, &wish);
    if (interface && address)
        address_attach(req, address, interface);
    return interface;
}

static const struct value *addresses_of(struct request *req, const struct value *interface, const struct value *address) {
    const struct value *one = record(
        req->arena, "AllocationId:t PublicIp:t PrivateIp:t NetworkInterfaceId:t AssociationId:t IsPrimary:b Status:c",
        member_text(address, "AllocationId"), member_text(address, "PublicIp"), member_text(interface, "PrivateIpAddress"),
        member_text(interface, "NetworkInterfaceId"), member_text(address, "AssociationId"), true,
        interface ? "succeeded" : "failed");
    return value_list(req->arena, &one, 1);
}

/* The elastic IP of the input; *ok tells a private gateway, which has none, from a refusal. */
static const struct value *address_input(struct request *req, bool *ok) {
    bool private = str_is(input_text(req, "ConnectivityType"), "private");
    struct str id = input_text(req, "AllocationId");
    const struct value *address = NULL;
    *ok = private;
    if (private && id.len)
        *ok = reject(req, "InvalidParameter", "AllocationId cannot be specified for a private NAT gateway") != NULL;
    if (private)
        return NULL;
    address = id.len ? thing_find(req, &address_species, id) : reject_missing(req, "AllocationId");
    *ok = address != NULL;
    return address;
}

static const struct value *create_nat_gateway(struct request *req) {
    const struct value *subnet = thing_find(req, &subnet_species, input_text(req, "SubnetId")), *tags;
    bool ok;
    const struct value *address = subnet ? address_input(req, &ok) : NULL;
    if (!subnet || !ok || !tags_of_create(req, &nat_species, &tags))
        return NULL;
    struct str id = new_id(req, &nat_species);
    struct failure failure = failure_of(req, subnet, address);
    const struct value *interface = failure.code ? NULL : interface_of(req, subnet, id, address);
    if (!failure.code && !interface)
        return NULL;
    if (address)
        address = thing_get(req, &address_species, member_text(address, "AllocationId"));
    struct str interface_id = member_text(interface, "NetworkInterfaceId");
    const struct value *nat = record(
        req->arena,
        "NatGatewayId:t SubnetId:t VpcId:t State:c ConnectivityType:c FailureCode:c FailureMessage:t NatGatewayAddresses:v Tags:v "
        "CreateTime:v $interface:t",
        id, member_text(subnet, "SubnetId"), member_text(subnet, "VpcId"), failure.code ? "failed" : "available",
        address ? "public" : "private", failure.code ? failure.code : "", failure.message,
        addresses_of(req, interface, address), tags, time_now(req), interface_id);
    thing_put(req, &nat_species, nat);
    return record(req->arena, "NatGateway:v ClientToken:t",
                  thing_view(req, &nat_species, thing_get(req, &nat_species, id)), input_text(req, "ClientToken"));
}

/* --- deleting ------------------------------------------------------------------------------------------------------- */

void nat_release(struct request *req, const struct value *nat) {
    struct str interface_id = member_text(nat, "$interface");
    const struct value *address = thing_where(req, &address_species, "NetworkInterfaceId", interface_id);
    if (interface_id.len == 0)
        return;
    if (address)
        address_detach(req, address);
    thing_remove(req, &interface_species, interface_id);
}

static const struct value *delete_nat_gateway(struct request *req) {
    struct str id = input_text(req, "NatGatewayId");
    const struct value *nat = thing_find(req, &nat_species, id);
    if (!nat)
        return NULL;
    linger_begin(req, &nat_species, nat);
    return record(req->arena, "NatGatewayId:t", id);
}

static const struct filter nat_filters[] = {
    {"nat-gateway-id", "NatGatewayId"},
    {"state", "State"},
    {"subnet-id", "SubnetId"},
    {"vpc-id", "VpcId"},
    {0},
};
static const struct listing nat_listing = {&nat_species, "NatGateways", "NatGatewayIds", nat_filters, 5, 1000};

const struct handler nat_handlers[] = {
    {"CreateNatGateway", create_nat_gateway, .token = "ClientToken"},
    {"DescribeNatGateways", .list = &nat_listing},
    {"DeleteNatGateway", delete_nat_gateway},
    {0},
};
