/* Elastic IP addresses: held by the account until they are released, associated with one network interface at most. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

/* Addresses given back: theirs can be asked for again. */
static const struct species released_species = {
    "released-address", "", "PublicIp", "address", "InvalidAddress.NotFound", "InvalidParameterValue"};
static const struct species association_species = {
    "address-association", "eipassoc-", "AssociationId", "association", "InvalidAssociationID.NotFound",
    "InvalidAssociationId.Malformed"};

/* --- making --------------------------------------------------------------------------------------------------------- */

static struct str public_ip_pick(struct request *req) {
    unsigned char b[3];
    struct str ip;
    do {
        req->random->fill(req->random, b, sizeof b);
        ip = arena_printf(req->arena, "52.%u.%u.%u", b[0], b[1], b[2]);
    } while (thing_where(req, &address_species, "PublicIp", ip));
    return ip;
}

/* The address that the input asks for, or one of AWS's; without bytes after reject. */
static struct str public_ip_input(struct request *req) {
    struct str wanted = input_text(req, "Address");
    if (wanted.len == 0)
        return public_ip_pick(req);
    if (thing_where(req, &address_species, "PublicIp", wanted))
        reject_because(req, "InvalidAddress.InUse", "The address %.*s is already allocated.", STR(wanted));
    else if (!thing_get(req, &released_species, wanted))
        reject_because(req, "InvalidAddress.NotFound", "Address %.*s cannot be recovered.", STR(wanted));
    else
        return wanted;
    return (struct str){0};
}

static bool pool_check(struct request *req) {
    struct str pool = input_text(req, "PublicIpv4Pool"), group = input_text(req, "NetworkBorderGroup");
    if (pool.len && !str_is(pool, "amazon"))
        return reject(req, "InvalidPublicIpv4PoolID.NotFound", "The pool ID '%.*s' does not exist.", STR(pool));
    if (group.len && !str_eq(group, req->region))
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter networkBorderGroup is invalid.", STR(group));
    if (input_has(req, "Domain") && !str_is(input_text(req, "Domain"), "vpc"))
        return reject(req, "UnsupportedOperation", "EC2-Classic is not supported.");
    return true;
}

static const struct value *allocate_address(struct request *req) {
    const struct value *tags;
    if (!pool_check(req) || !tags_of_create(req, &address_species, &tags))
        return NULL;
    struct str ip = public_ip_input(req);
    if (ip.len == 0)
        return NULL;
    const struct value *address =
        record(req->arena, "AllocationId:t PublicIp:t Domain:c PublicIpv4Pool:c NetworkBorderGroup:t Tags:v",
               new_id(req, &address_species), ip, "vpc", "amazon", req->region, tags);
    thing_put(req, &address_species, address);
    thing_remove(req, &released_species, ip);
    return address;
}

static const struct value *release_address(struct request *req) {
    struct str id = input_text(req, "AllocationId");
    const struct value *address = thing_find(req, &address_species, id);
    if (!address)
        return NULL;
    struct str ip = member_text(address, "PublicIp");
    if (member_text(address, "AssociationId").len)
        return reject(req, "InvalidIPAddress.InUse", "The address with allocation ID %.*s is in use.", STR(id));
    thing_remove(req, &address_species, id);
    thing_put(req, &released_species, record(req->arena, "PublicIp:t", ip));
    return agreed(req);
}

/* --- associations --------------------------------------------------------------------------------------------------- */

void address_attach(struct request *req, const struct value *address, const struct value *interface) {
    struct str id = new_id(req, &association_species), ip = member_text(address, "PublicIp");
    struct str private_ip = member_text(interface, "PrivateIpAddress"), interface_id = member_text(interface, "NetworkInterfaceId");
    const struct value *association =
        record(req->arena, "AllocationId:t AssociationId:t IpOwnerId:t PublicIp:t", member_text(address, "AllocationId"), id,
               req->account, ip);
    const struct value *primary =
        record(req->arena, "PrivateIpAddress:t Primary:b Association:v", private_ip, true, association);
    thing_put(req, &interface_species, record_with(req->arena, interface, "Association:v PrivateIpAddresses:v", association,
                                                   value_list(req->arena, &primary, 1)));
    thing_put(req, &address_species,
              record_with(req->arena, address, "AssociationId:t NetworkInterfaceId:t NetworkInterfaceOwnerId:t PrivateIpAddress:t InstanceId:t",
                          id, interface_id, req->account, private_ip, member_text(value_get(interface, S("Attachment")), "InstanceId")));
}

void address_detach(struct request *req, const struct value *address) {
    const struct value *interface = thing_get(req, &interface_species, member_text(address, "NetworkInterfaceId"));
    if (interface) {
        const struct value *primary =
            record(req->arena, "PrivateIpAddress:t Primary:b", member_text(interface, "PrivateIpAddress"), true);
        const struct value *detached = value_without(req->arena, interface, S("Association"));
        thing_put(req, &interface_species,
                  record_with(req->arena, detached, "PrivateIpAddresses:v", value_list(req->arena, &primary, 1)));
    }
    const struct str none = {0};
    thing_put(req, &address_species,
              record_with(req->arena, address, "AssociationId:t NetworkInterfaceId:t NetworkInterfaceOwnerId:t PrivateIpAddress:t InstanceId:t",
                          none, none, none, none, none));
}

/* What a service made for itself is not for others to change. */
static bool is_theirs(struct request *req, const struct value *interface) {
    if (!value_true(value_get(interface, S("RequesterManaged"))))
        return true;
    return reject(req, "AuthFailure", "You do not have permission to access the specified resource.");
}

static const struct value *associate_address(struct request *req) {
    const struct value *address = thing_find(req, &address_species, input_text(req, "AllocationId"));
    struct str instance = input_text(req, "InstanceId");
    const struct value *interface = !address       ? NULL
                                    : instance.len ? instance_interface(req, instance)
                                                   : thing_find(req, &interface_species, input_text(req, "NetworkInterfaceId"));
    if (!interface || !is_theirs(req, interface))
        return NULL;
    struct str id = member_text(address, "AllocationId"), interface_id = member_text(interface, "NetworkInterfaceId");
    struct str holder = member_text(address, "NetworkInterfaceId");
    if (str_eq(holder, interface_id))
        return record(req->arena, "AssociationId:t", member_text(address, "AssociationId"));
    if (holder.len && !input_true(req, "AllowReassociation"))
        return reject(req, "Resource.AlreadyAssociated", "resource %.*s is already associated with associate-id %.*s", STR(id),
                      STR(member_text(address, "AssociationId")));
    const struct value *other = thing_where(req, &address_species, "NetworkInterfaceId", interface_id);
    if (other && !input_true(req, "AllowReassociation"))
        return reject(req, "Resource.AlreadyAssociated", "resource %.*s already has an address", STR(interface_id));
    if (!gateway_of_vpc(req, member_text(interface, "VpcId")))
        return reject(req, "Gateway.NotAttached", "Network %.*s is not attached to any internet gateway",
                      STR(member_text(interface, "VpcId")));
    if (holder.len)
        address_detach(req, address);
    if (other)
        address_detach(req, other);
    address_attach(req, thing_get(req, &address_species, id), thing_get(req, &interface_species, interface_id));
    return record(req->arena, "AssociationId:t", member_text(thing_get(req, &address_species, id), "AssociationId"));
}

static const struct value *disassociate_address(struct request *req) {
    struct str id = input_text(req, "AssociationId");
    if (!id_check(req, &association_species, id))
        return NULL;
    const struct value *address = thing_where(req, &address_species, "AssociationId", id);
    if (!address)
        return reject_absent(req, &association_species, id);
    if (!is_theirs(req, thing_get(req, &interface_species, member_text(address, "NetworkInterfaceId"))))
        return NULL;
    address_detach(req, address);
    return agreed(req);
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static const struct filter address_filters[] = {
    {"allocation-id", "AllocationId"},
    {"association-id", "AssociationId"},
    {"domain", "Domain"},
    {"instance-id", "InstanceId"},
    {"network-border-group", "NetworkBorderGroup"},
    {"network-interface-id", "NetworkInterfaceId"},
    {"network-interface-owner-id", "NetworkInterfaceOwnerId"},
    {"private-ip-address", "PrivateIpAddress"},
    {"public-ip", "PublicIp"},
    {0},
};
static const struct listing address_listing = {&address_species, "Addresses", "AllocationIds", address_filters};

/* Addresses may be named by themselves, too. */
static const struct value *describe_addresses(struct request *req) {
    const struct value *ips = input(req, "PublicIps"), *address;
    if (value_count(ips) == 0)
        return list_things(req, &address_listing);
    struct maker named = {.arena = req->arena};
    for (size_t i = 0; i < value_count(ips); i++) {
        struct str ip = value_str(value_item(ips, i));
        address = thing_where(req, &address_species, "PublicIp", ip);
        if (!address)
            return reject(req, "InvalidAddress.NotFound", "Address '%.*s' not found.", STR(ip));
        maker_add(&named, address);
    }
    return list_items(req, &address_listing, maker_list(&named));
}

const struct handler address_handlers[] = {
    {"AllocateAddress", allocate_address},
    {"AssociateAddress", associate_address},
    {"DisassociateAddress", disassociate_address},
    {"DescribeAddresses", describe_addresses},
    {"ReleaseAddress", release_address},
    {0},
};
