/* Subnets: a range of one VPC's addresses in one zone. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

#define SUBNET_BITS_MIN 16
#define SUBNET_BITS_MAX 28
#define SUBNET_IPV6_BITS 64
#define ADDRESSES_RESERVED 5 /* network, router, DNS, future use, broadcast */

/* --- making --------------------------------------------------------------------------------------------------------- */

const struct value *subnet_make(struct request *req, const struct subnet_wish *wish) {
    struct str id = new_id(req, &subnet_species), vpc_id = member_text(wish->vpc, "VpcId");
    const struct value *no_list = value_list(req->arena, NULL, 0);
    const struct value *options =
        record(req->arena, "HostnameType:c EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b", 
               wish->ipv6_only ? "resource-name" : "ip-name", false, false);
    const struct value *subnet = record(
        req->arena,
        "SubnetId:t SubnetArn:t VpcId:t CidrBlock:t State:c OwnerId:t AvailabilityZone:t AvailabilityZoneId:t DefaultForAz:b "
        "MapPublicIpOnLaunch:b AssignIpv6AddressOnCreation:b EnableDns64:b Ipv6Native:b MapCustomerOwnedIpOnLaunch:b "
        "PrivateDnsNameOptionsOnLaunch:v Ipv6CidrBlockAssociationSet:v Tags:v",
        id, arn_of(req, "subnet", id), vpc_id, wish->ipv6_only ? (struct str){0} : cidr_str(req, &wish->cidr), "available", req->account,
        zone_name(req, wish->zone), zone_id(req, wish->zone), wish->is_default, wish->is_default, wish->ipv6_only, false, wish->ipv6_only, false,
        options, wish->ipv6 ? wish->ipv6 : no_list, wish->tags ? wish->tags : no_list);
    thing_put(req, &subnet_species, subnet);
    acl_take_subnet(req, vpc_id, id);
    return thing_get(req, &subnet_species, id);
}

/* The zone with the fewest subnets of this VPC. */
static unsigned zone_pick(struct request *req, struct str vpc_id) {
    size_t counts[ZONES] = {0};
    const struct value *subnet;
    for (size_t at = 0; (subnet = thing_next(req, &subnet_species, &at));)
        if (str_eq(member_text(subnet, "VpcId"), vpc_id))
            counts[zone_find(req, member_text(subnet, "AvailabilityZone"))]++;
    unsigned best = 0;
    for (unsigned zone = 1; zone < ZONES; zone++)
        if (counts[zone] < counts[best])
            best = zone;
    return best;
}

static bool zone_input(struct request *req, struct str vpc_id, unsigned *zone) {
    const char *member = input_has(req, "AvailabilityZone") ? "AvailabilityZone" : "AvailabilityZoneId";
    struct str name = input_text(req, member);
    if (name.len == 0) {
        *zone = zone_pick(req, vpc_id);
        return true;
    }
    int found = zone_find(req, name);
    if (found < 0)
        return reject(req, "InvalidParameterValue",
                      "Value (%.*s) for parameter availabilityZone is invalid. Subnets can currently only be created in the "
                      "following availability zones: %.*s, %.*s, %.*s.",
                      STR(name), STR(zone_name(req, 0)), STR(zone_name(req, 1)), STR(zone_name(req, 2)));
    *zone = (unsigned)found;
    return true;
}

static bool range_check(struct request *req, const struct value *vpc, const struct cidr *cidr) {
    struct str text = cidr_str(req, cidr);
    if (cidr->prefix < SUBNET_BITS_MIN || cidr->prefix > SUBNET_BITS_MAX || !vpc_contains(req, vpc, cidr))
        return reject(req, "InvalidSubnet.Range", "The CIDR '%.*s' is invalid.", STR(text));
    const struct value *other;
    struct cidr taken;
    for (size_t at = 0; (other = thing_next(req, &subnet_species, &at));)
        if (str_eq(member_text(other, "VpcId"), member_text(vpc, "VpcId")) &&
            cidr_read(member_text(other, "CidrBlock"), &taken) && cidr_overlap(&taken, cidr))
            return reject(req, "InvalidSubnet.Conflict", "The CIDR '%.*s' conflicts with another subnet", STR(text));
    return true;
}

/* Gives the association of an IPv6 range; NULL after reject. */
static const struct value *ipv6_made(struct request *req, const struct value *vpc, struct str text) {
    struct cidr cidr, taken;
    if (!cidr_input(req, text, "ipv6CidrBlock", true, &cidr))
        return NULL;
    if (cidr.prefix != SUBNET_IPV6_BITS || !vpc_contains(req, vpc, &cidr))
        return reject(req, "InvalidSubnet.Range", "The IPv6 CIDR '%.*s' is invalid.", STR(text));
    const struct value *other;
    for (size_t at = 0; (other = thing_next(req, &subnet_species, &at));) {
        const struct value *association = value_item(value_get(other, S("Ipv6CidrBlockAssociationSet")), 0);
        if (cidr_read(member_text(association, "Ipv6CidrBlock"), &taken) && cidr_overlap(&taken, &cidr))
            return reject(req, "InvalidSubnet.Conflict", "The IPv6 CIDR '%.*s' conflicts with another subnet", STR(text));
    }
    return record(req->arena, "AssociationId:t Ipv6CidrBlock:t Ipv6CidrBlockState:v Ipv6AddressAttribute:c IpSource:c",
                  new_id(req, &subnet_cidr_species), cidr_str(req, &cidr), state_made(req, "associated"), "public", "amazon");
}

/* An IPv4 range, or for an IPv6-only subnet none. */
static bool ranges_input(struct request *req, struct subnet_wish *wish) {
    wish->ipv6_only = input_true(req, "Ipv6Native");
    if (wish->ipv6_only && input_has(req, "CidrBlock"))
        return reject(req, "InvalidParameterCombination", "The parameter cidrBlock cannot be used with the parameter ipv6Native");
    if (wish->ipv6_only)
        return input_has(req, "Ipv6CidrBlock") || reject_missing(req, "ipv6CidrBlock");
    if (!input_has(req, "CidrBlock"))
        return reject_missing(req, "cidrBlock");
    return cidr_input(req, input_text(req, "CidrBlock"), "cidrBlock", false, &wish->cidr) &&
           range_check(req, wish->vpc, &wish->cidr);
}

static const struct value *create_subnet(struct request *req) {
    struct subnet_wish wish = {.vpc = thing_find(req, &vpc_species, input_text(req, "VpcId"))};
    if (!wish.vpc)
        return NULL;
    if (!ranges_input(req, &wish) || !zone_input(req, member_text(wish.vpc, "VpcId"), &wish.zone) ||
        !tags_of_create(req, &subnet_species, &wish.tags))
        return NULL;
    if (input_has(req, "Ipv6CidrBlock")) {
        const struct value *association = ipv6_made(req, wish.vpc, input_text(req, "Ipv6CidrBlock"));
        if (!association)
            return NULL;
        wish.ipv6 = value_list(req->arena, &association, 1);
    }
    const struct value *subnet = subnet_make(req, &wish);
    return record(req->arena, "Subnet:v", subnet_view(req, thing_view(req, &subnet_species, subnet)));
}

static const struct value *create_default_subnet(struct request *req) {
    const struct value *vpc = default_vpc(req), *subnet;
    if (!vpc)
        return reject(req, "DefaultVpcDoesNotExist", "No default VPC exists for this account in this region.");
    if (!input_has(req, "AvailabilityZone") && !input_has(req, "AvailabilityZoneId"))
        return reject_missing(req, "availabilityZone");
    unsigned zone;
    if (!zone_input(req, member_text(vpc, "VpcId"), &zone))
        return NULL;
    for (size_t at = 0; (subnet = thing_next(req, &subnet_species, &at));)
        if (value_true(value_get(subnet, S("DefaultForAz"))) &&
            str_eq(member_text(subnet, "AvailabilityZone"), zone_name(req, zone)))
            return reject(req, "DefaultSubnetAlreadyExistsInAvailabilityZone",
                          "'%.*s' is already the default subnet in %.*s.", STR(member_text(subnet, "SubnetId")),
                          STR(zone_name(req, zone)));
    subnet = default_subnet_make(req, vpc, zone);
    return subnet ? record(req->arena, "Subnet:v", subnet_view(req, thing_view(req, &subnet_species, subnet))) : NULL;
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static int64_t addresses_left(struct request *req, const struct value *subnet) {
    struct cidr cidr;
    if (!cidr_read(member_text(subnet, "CidrBlock"), &cidr))
        return 0;
    int64_t left = ((int64_t)1 << (32 - cidr.prefix)) - ADDRESSES_RESERVED;
    const struct value *interface;
    for (size_t at = 0; (interface = thing_next(req, &interface_species, &at));)
        left -= str_eq(member_text(interface, "SubnetId"), member_text(subnet, "SubnetId"));
    return left;
}

const struct value *subnet_view(struct request *req, const struct value *subnet) {
    const struct value *set = value_get(subnet, S("Ipv6CidrBlockAssociationSet"));
    struct maker seen = {.arena = req->arena};
    for (size_t i = 0; i < value_count(set); i++) {
        const struct value *state = value_get(value_item(set, i), S("Ipv6CidrBlockState"));
        maker_add(&seen, value_with(req->arena, value_item(set, i), S("Ipv6CidrBlockState"),
                                    state_view(req, &subnet_cidr_species, state)));
    }
    return record_with(req->arena, subnet, "AvailableIpAddressCount:i Ipv6CidrBlockAssociationSet:v",
                       addresses_left(req, subnet), maker_list(&seen));
}

static const struct filter subnet_filters[] = {
    {"subnet-id", "SubnetId"},
    {"subnet-arn", "SubnetArn"},
    {"vpc-id", "VpcId"},
    {"cidr-block", "CidrBlock"},
    {"cidr", "CidrBlock"},
    {"cidrBlock", "CidrBlock"},
    {"availability-zone", "AvailabilityZone"},
    {"availabilityZone", "AvailabilityZone"},
    {"availability-zone-id", "AvailabilityZoneId"},
    {"availabilityZoneId", "AvailabilityZoneId"},
    {"available-ip-address-count", "AvailableIpAddressCount"},
    {"default-for-az", "DefaultForAz"},
    {"defaultForAz", "DefaultForAz"},
    {"map-public-ip-on-launch", "MapPublicIpOnLaunch"},
    {"enable-dns64", "EnableDns64"},
    {"ipv6-native", "Ipv6Native"},
    {"ipv6-cidr-block-association.ipv6-cidr-block", "Ipv6CidrBlockAssociationSet.Ipv6CidrBlock"},
    {"ipv6-cidr-block-association.association-id", "Ipv6CidrBlockAssociationSet.AssociationId"},
    {"ipv6-cidr-block-association.state", "Ipv6CidrBlockAssociationSet.Ipv6CidrBlockState.State"},
    {"private-dns-name-options-on-launch.hostname-type", "PrivateDnsNameOptionsOnLaunch.HostnameType"},
    {"private-dns-name-options-on-launch.enable-resource-name-dns-a-record",
     "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord"},
    {"private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record",
     "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord"},
    {"owner-id", "OwnerId"},
    {"outpost-arn", "OutpostArn"},
    {"state", "State"},
    {0},
};

static const struct listing subnet_listing = {&subnet_species, "Subnets", "SubnetIds", subnet_filters, 5, 1000,
                                              .view = subnet_view};

/* --- changing ------------------------------------------------------------------------------------------------------- */

/* What ModifySubnetAttribute takes, and where it goes in a subnet. */
static const struct {
    const char *member, *path;
    bool wrapped; /* as {Value} */
    bool needs_ipv6;
} subnet_attributes[] = {
    {"MapPublicIpOnLaunch", "MapPublicIpOnLaunch", true},
    {"AssignIpv6AddressOnCreation", "AssignIpv6AddressOnCreation", true, .needs_ipv6 = true},
    {"EnableDns64", "EnableDns64", true, .needs_ipv6 = true},
    {"PrivateDnsHostnameTypeOnLaunch", "PrivateDnsNameOptionsOnLaunch.HostnameType", false},
    {"EnableResourceNameDnsARecordOnLaunch", "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord", true},
    {"EnableResourceNameDnsAAAARecordOnLaunch", "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord", true},
    {"EnableLniAtDeviceIndex", "EnableLniAtDeviceIndex", false},
};

static bool hostname_type_check(struct request *req) {
    struct str type = input_text(req, "PrivateDnsHostnameTypeOnLaunch");
    if (type.len == 0 || str_is(type, "ip-name") || str_is(type, "resource-name"))
        return true;
    return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter privateDnsHostnameTypeOnLaunch is invalid.",
                  STR(type));
}

static const struct value *modify_subnet_attribute(struct request *req) {
    const struct value *subnet = thing_find(req, &subnet_species, input_text(req, "SubnetId"));
    if (!subnet || !hostname_type_check(req))
        return NULL;
    if (value_true(value_get(subnet, S("Ipv6Native"))) && str_is(input_text(req, "PrivateDnsHostnameTypeOnLaunch"), "ip-name"))
        return reject(req, "InvalidParameterValue", "Invalid value 'ip-name' for PrivateDnsHostnameTypeOnLaunch. The subnet "
                      "'%.*s' is IPv6 only.", STR(member_text(subnet, "SubnetId")));
    bool has_ipv6 = value_count(value_get(subnet, S("Ipv6CidrBlockAssociationSet"))) > 0;
    size_t given = 0;
    for (size_t i = 0; i < sizeof subnet_attributes / sizeof *subnet_attributes; i++) {
        const struct value *value = input(req, subnet_attributes[i].member);
        if (subnet_attributes[i].wrapped)
            value = value_get(value, S("Value"));
        if (value_is_null(value))
            continue;
        if (subnet_attributes[i].needs_ipv6 && value_true(value) && !has_ipv6)
            return reject(req, "InvalidParameterValue", "Invalid value for %s. The subnet has no IPv6 CIDR block.",
                          subnet_attributes[i].member);
        subnet = value_with(req->arena, subnet, str_of(subnet_attributes[i].path), value);
        given++;
    }
    if (given != 1)
        return given == 0 ? reject_missing(req, "attribute")
                          : reject(req, "InvalidParameterCombination", "Only one attribute can be modified at a time");
    thing_put(req, &subnet_species, subnet);
    return agreed(req);
}

static const struct value *associate_subnet_cidr_block(struct request *req) {
    const struct value *subnet = thing_find(req, &subnet_species, input_text(req, "SubnetId"));
    if (!subnet)
        return NULL;
    const struct value *set = value_get(subnet, S("Ipv6CidrBlockAssociationSet"));
    if (value_count(set) > 0)
        return reject(req, "InvalidSubnet.Conflict", "The subnet '%.*s' already has an IPv6 CIDR block",
                      STR(member_text(subnet, "SubnetId")));
    const struct value *vpc = thing_get(req, &vpc_species, member_text(subnet, "VpcId"));
    const struct value *association = ipv6_made(req, vpc, input_text(req, "Ipv6CidrBlock"));
    if (!association)
        return NULL;
    subnet = record_with(req->arena, subnet, "Ipv6CidrBlockAssociationSet:v", list_with(req->arena, set, association));
    thing_put(req, &subnet_species, subnet);
    const struct value *seen = value_item(value_get(subnet_view(req, subnet), S("Ipv6CidrBlockAssociationSet")), 0);
    return record(req->arena, "SubnetId:t Ipv6CidrBlockAssociation:v", member_text(subnet, "SubnetId"), seen);
}

static const struct value *disassociate_subnet_cidr_block(struct request *req) {
    struct str id = input_text(req, "AssociationId");
    if (!id_check(req, &subnet_cidr_species, id))
        return NULL;
    const struct value *subnet;
    for (size_t at = 0; (subnet = thing_next(req, &subnet_species, &at));) {
        const struct value *set = value_get(subnet, S("Ipv6CidrBlockAssociationSet"));
        const struct value *association = list_find(set, "AssociationId", id);
        if (!association)
            continue;
        if (value_true(value_get(subnet, S("Ipv6Native"))))
            return reject(req, "InvalidParameterValue", "The IPv6 CIDR block of the IPv6 only subnet '%.*s' cannot be disassociated",
                          STR(member_text(subnet, "SubnetId")));
        thing_put(req, &subnet_species,
                  record_with(req->arena, subnet, "Ipv6CidrBlockAssociationSet:v",
                              list_without(req->arena, set, "AssociationId", id)));
        association = record_with(req->arena, association, "Ipv6CidrBlockState:v",
                                  record(req->arena, "State:c", "disassociating"));
        return record(req->arena, "SubnetId:t Ipv6CidrBlockAssociation:v", member_text(subnet, "SubnetId"), association);
    }
    return reject_absent(req, &subnet_cidr_species, id);
}

static const struct value *delete_subnet(struct request *req) {
    struct str id = input_text(req, "SubnetId");
    if (!thing_find(req, &subnet_species, id))
        return NULL;
    if (is_used(req, &interface_species, "SubnetId", id))
        return reject_used(req, &subnet_species, id);
    table_release_subnet(req, id);
    acl_release_subnet(req, id);
    thing_remove(req, &subnet_species, id);
    return agreed(req);
}

const struct handler subnet_handlers[] = {
    {"CreateSubnet", create_subnet},
    {"CreateDefaultSubnet", create_default_subnet},
    {"DescribeSubnets", .list = &subnet_listing},
    {"ModifySubnetAttribute", modify_subnet_attribute},
    {"AssociateSubnetCidrBlock", associate_subnet_cidr_block},
    {"DisassociateSubnetCidrBlock", disassociate_subnet_cidr_block},
    {"DeleteSubnet", delete_subnet},
    {0},
};
