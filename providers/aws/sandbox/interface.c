/* Network interfaces: an address in a subnet, guarded by groups. What holds subnets and groups back when they are deleted. */
#include <assert.h>

#include "providers/aws/sandbox/group.h"

#define GROUPS_MAX 5
#define FIRST_HOST 4 /* before it: the network, the router, DNS and one for the future */

/* --- making --------------------------------------------------------------------------------------------------------- */

static struct str host_address(struct request *req, const struct cidr *cidr, uint32_t host) {
    struct cidr address;
    bool there = cidr_slot(cidr, cidr->bits - cidr->prefix, host, &address);
    assert(there);
    struct str text = cidr_str(req, &address);
    return str_cut(&text, '/');
}

static bool address_is_taken(const struct request *req, struct str subnet_id, struct str address) {
    const struct value *interface;
    for (size_t at = 0; (interface = thing_next(req, &interface_species, &at));)
        if (str_eq(member_text(interface, "SubnetId"), subnet_id) &&
            str_eq(member_text(interface, "PrivateIpAddress"), address))
            return true;
    return false;
}

static bool address_input(struct request *req, const struct value *subnet, struct str *address) {
    struct cidr cidr, wanted;
    struct str subnet_id = member_text(subnet, "SubnetId"), text = input_text(req, "PrivateIpAddress");
    if (!cidr_read(member_text(subnet, "CidrBlock"), &cidr))
        return false;
    if (text.len) {
        if (!cidr_read(arena_printf(req->arena, "%.*s/32", STR(text)), &wanted) || !cidr_contains(&cidr, &wanted))
            return reject(req, "InvalidParameterValue", "Address %.*s does not fall within the subnet's address range", STR(text));
        if (address_is_taken(req, subnet_id, text))
            return reject(req, "InvalidIPAddress.InUse", "The specified address is already in use.");
        *address = text;
        return true;
    }
    uint32_t last = (uint32_t)(((int64_t)1 << (32 - cidr.prefix)) - 1);
    for (uint32_t host = FIRST_HOST; host < last; host++) {
        *address = host_address(req, &cidr, host);
        if (!address_is_taken(req, subnet_id, *address))
            return true;
    }
    return reject(req, "InsufficientFreeAddressesInSubnet", "There are not enough free addresses in subnet '%.*s' to satisfy "
                  "the requested number of instances.", STR(subnet_id));
}

const struct value *interface_groups_input(struct request *req, struct str vpc_id) {
    const struct value *ids = input(req, "Groups");
    struct maker groups = {.arena = req->arena};
    if (value_count(ids) > GROUPS_MAX)
        return reject(req, "SecurityGroupsPerInterfaceLimitExceeded",
                      "The maximum number of security groups per interface has been reached.");
    for (size_t i = 0; i < value_count(ids); i++) {
        const struct value *group = thing_find(req, &group_species, value_str(value_item(ids, i)));
        if (!group)
            return NULL;
        if (!str_eq(member_text(group, "VpcId"), vpc_id))
            return reject(req, "InvalidGroup.NotFound", "You have specified two resources that belong to different networks.");
        maker_add(&groups, record(req->arena, "GroupId:t GroupName:t", member_text(group, "GroupId"),
                                  member_text(group, "GroupName")));
    }
    const struct value *fallback = group_named(req, vpc_id, S("default"));
    if (groups.n == 0 && fallback)
        maker_add(&groups, record(req->arena, "GroupId:t GroupName:c", member_text(fallback, "GroupId"), "default"));
    return maker_list(&groups);
}

static struct str mac_make(struct request *req) {
    unsigned char b[5];
    req->random->fill(req->random, b, sizeof b);
    return arena_printf(req->arena, "02:%02x:%02x:%02x:%02x:%02x", b[0], b[1], b[2], b[3], b[4]);
}

const struct value *interface_make(struct request *req, const struct interface_wish *wish) {
    struct str address, id = new_id(req, &interface_species);
    const struct value *subnet = wish->subnet, *none = value_list(req->arena, NULL, 0);
    if (!address_input(req, subnet, &address))
        return NULL;
    const struct value *primary = record(req->arena, "PrivateIpAddress:t Primary:b", address, true);
    const struct value *attachment = record(req->arena, "AttachmentId:t InstanceOwnerId:c DeviceIndex:i Status:c DeleteOnTermination:b",
                                            new_hex(req, "ela-attach-", 17), "amazon-aws", (int64_t)1, "attached", false);
    const struct value *interface = record(
        req->arena,
        "NetworkInterfaceId:t SubnetId:t VpcId:t AvailabilityZone:t OwnerId:t Description:t Groups:v InterfaceType:c MacAddress:t "
        "PrivateIpAddress:t PrivateIpAddresses:v RequesterManaged:b RequesterId:c SourceDestCheck:b Status:c Attachment:v TagSet:v",
        id, member_text(subnet, "SubnetId"), member_text(subnet, "VpcId"), member_text(subnet, "AvailabilityZone"), req->account,
        wish->description, wish->groups ? wish->groups : none, wish->type, mac_make(req), address,
        value_list(req->arena, &primary, 1), true, "amazon-aws", false, "in-use", attachment, none);
    thing_put(req, &interface_species, interface);
    return thing_get(req, &interface_species, id);
}

static const struct value *create_network_interface(struct request *req) {
    const struct value *subnet = thing_find(req, &subnet_species, input_text(req, "SubnetId")), *tags, *groups;
    struct str address;
    if (!subnet || !address_input(req, subnet, &address) || !(groups = interface_groups_input(req, member_text(subnet, "VpcId"))) ||
        !tags_of_create(req, &interface_species, &tags))
        return NULL;
    const struct value *primary = record(req->arena, "PrivateIpAddress:t Primary:b", address, true);
    const struct value *interface = record(
        req->arena,
        "NetworkInterfaceId:t SubnetId:t VpcId:t AvailabilityZone:t OwnerId:t Description:t Groups:v InterfaceType:c MacAddress:t "
        "PrivateIpAddress:t PrivateIpAddresses:v RequesterManaged:b SourceDestCheck:b Status:c TagSet:v",
        new_id(req, &interface_species), member_text(subnet, "SubnetId"), member_text(subnet, "VpcId"),
        member_text(subnet, "AvailabilityZone"), req->account, input_text(req, "Description"), groups, "interface",
        mac_make(req), address, value_list(req->arena, &primary, 1), false, true, "available", tags);
    thing_put(req, &interface_species, interface);
    interface = thing_get(req, &interface_species, member_text(interface, "NetworkInterfaceId"));
    return record(req->arena, "NetworkInterface:v ClientToken:t", thing_view(req, &interface_species, interface),
                  input_text(req, "ClientToken"));
}

/* --- asking and changing -------------------------------------------------------------------------------------------- */

static const struct filter interface_filters[] = {
    {"network-interface-id", "NetworkInterfaceId"},
    {"subnet-id", "SubnetId"},
    {"vpc-id", "VpcId"},
    {"group-id", "Groups.GroupId"},
    {"group-name", "Groups.GroupName"},
    {"availability-zone", "AvailabilityZone"},
    {"description", "Description"},
    {"interface-type", "InterfaceType"},
    {"mac-address", "MacAddress"},
    {"owner-id", "OwnerId"},
    {"private-ip-address", "PrivateIpAddress"},
    {"addresses.private-ip-address", "PrivateIpAddresses.PrivateIpAddress"},
    {"addresses.primary", "PrivateIpAddresses.Primary"},
    {"addresses.association.public-ip", "PrivateIpAddresses.Association.PublicIp"},
    {"association.public-ip", "Association.PublicIp"},
    {"association.allocation-id", "Association.AllocationId"},
    {"association.association-id", "Association.AssociationId"},
    {"attachment.attachment-id", "Attachment.AttachmentId"},
    {"attachment.instance-id", "Attachment.InstanceId"},
    {"attachment.status", "Attachment.Status"},
    {"requester-id", "RequesterId"},
    {"requester-managed", "RequesterManaged"},
    {"source-dest-check", "SourceDestCheck"},
    {"status", "Status"},
    {0},
};
static const struct listing interface_listing = {
    &interface_species, "NetworkInterfaces", "NetworkInterfaceIds", interface_filters, 5, 1000, .ids_or_page = true};

static const struct value *modify_network_interface_attribute(struct request *req) {
    const struct value *interface = thing_find(req, &interface_species, input_text(req, "NetworkInterfaceId"));
    if (!interface)
        return NULL;
    int given = input_has(req, "Groups") + input_has(req, "Description") + input_has(req, "SourceDestCheck");
    if (given != 1)
        return reject(req, given ? "InvalidParameterCombination" : "MissingParameter",
                      "The request must contain exactly one of groupSet, description, sourceDestCheck");
    const char *flat = input_has(req, "Description") ? "Description" : "SourceDestCheck";
    const struct value *value = input_has(req, "Groups") ? interface_groups_input(req, member_text(interface, "VpcId"))
                                                         : value_get(input(req, flat), S("Value"));
    if (!value)
        return NULL;
    thing_put(req, &interface_species,
              value_with(req->arena, interface, input_has(req, "Groups") ? S("Groups") : str_of(flat), value));
    return agreed(req);
}

static const struct value *delete_network_interface(struct request *req) {
    struct str id = input_text(req, "NetworkInterfaceId");
    const struct value *interface = thing_find(req, &interface_species, id);
    if (!interface)
        return NULL;
    if (value_get(interface, S("Attachment")))
        return reject(req, "InvalidParameterValue", "Network interface '%.*s' is currently in use.", STR(id));
    thing_remove(req, &interface_species, id);
    return agreed(req);
}

const struct handler interface_handlers[] = {
    {"CreateNetworkInterface", create_network_interface, .token = "ClientToken"},
    {"DescribeNetworkInterfaces", .list = &interface_listing},
    {"ModifyNetworkInterfaceAttribute", modify_network_interface_attribute},
    {"DeleteNetworkInterface", delete_network_interface},
    {0},
};
