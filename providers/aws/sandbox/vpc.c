/* VPCs: made with a main route table, a default group and a default ACL, which go with them. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/group.h"
#include "providers/aws/sandbox/tags.h"

#define VPC_BITS_MIN 16
#define VPC_BITS_MAX 28

/* --- making --------------------------------------------------------------------------------------------------------- */

const struct value *vpc_cidr_association(struct request *req, const struct cidr *cidr, const struct value *state) {
    return record(req->arena, "AssociationId:t CidrBlock:t CidrBlockState:v", new_id(req, &vpc_cidr_species),
                  cidr_str(req, cidr), state);
}

const struct value *vpc_make(struct request *req, const struct cidr *cidr, bool is_default, struct str tenancy,
                             const struct value *tags) {
    struct str id = new_id(req, &vpc_species);
    const struct value *association = vpc_cidr_association(req, cidr, state_steady(req, "associated"));
    const struct value *vpc = record(
        req->arena,
        "VpcId:t CidrBlock:t State:c OwnerId:t InstanceTenancy:t IsDefault:b DhcpOptionsId:t CidrBlockAssociationSet:v "
        "Ipv6CidrBlockAssociationSet:v Tags:v EnableDnsSupport:b EnableDnsHostnames:b "
        "EnableNetworkAddressUsageMetrics:b",
        id, cidr_str(req, cidr), "available", req->account, tenancy, is_default, dhcp_default_id(req),
        value_list(req->arena, &association, 1), value_list(req->arena, NULL, 0), tags, true, is_default, false);
    thing_put(req, &vpc_species, vpc);
    table_make(req, id, true, value_list(req->arena, NULL, 0));
    acl_make_default(req, id);
    group_make_default(req, vpc);
    return vpc;
}

/* VPCs have from 65,536 down to 16 addresses. */
bool vpc_cidr_check(struct request *req, const struct cidr *cidr) {
    if (cidr->prefix >= VPC_BITS_MIN && cidr->prefix <= VPC_BITS_MAX)
        return true;
    return reject(req, "InvalidVpc.Range", "The CIDR '%.*s' is invalid.", STR(cidr_str(req, cidr)));
}

static bool tenancy_check(struct request *req, struct str tenancy) {
    if (str_is(tenancy, "default") || str_is(tenancy, "dedicated"))
        return true;
    return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter instanceTenancy is invalid. "
                  "Valid values are: default, dedicated", STR(tenancy));
}

static const struct value *create_vpc(struct request *req) {
    struct cidr cidr;
    const struct value *tags;
    struct str tenancy = input_has(req, "InstanceTenancy") ? input_text(req, "InstanceTenancy") : S("default");
    if (!input_has(req, "CidrBlock"))
        return reject_missing(req, "cidrBlock");
    if (!cidr_input(req, input_text(req, "CidrBlock"), "cidrBlock", false, &cidr) || !vpc_cidr_check(req, &cidr) ||
        !tenancy_check(req, tenancy) || !tags_of_create(req, &vpc_species, &tags))
        return NULL;
    const struct value *vpc = vpc_make(req, &cidr, false, tenancy, tags);
    if (input_true(req, "AmazonProvidedIpv6CidrBlock"))
        vpc = vpc_add_ipv6(req, vpc, NULL);
    return record(req->arena, "Vpc:v", thing_view(req, &vpc_species, thing_get(req, &vpc_species, member_text(vpc, "VpcId"))));
}

static const struct value *create_default_vpc(struct request *req) {
    const struct value *there = default_vpc(req);
    if (there)
        return reject(req, "DefaultVpcAlreadyExists",
                      "A Default VPC already exists for this account in this region.");
    const struct value *vpc = default_vpc_make(req);
    return record(req->arena, "Vpc:v", thing_view(req, &vpc_species, vpc));
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static const struct filter vpc_filters[] = {
    {"vpc-id", "VpcId"},
    {"cidr", "CidrBlock"},
    {"cidr-block", "CidrBlock"},
    {"cidrBlock", "CidrBlock"},
    {"cidr-block-association.cidr-block", "CidrBlockAssociationSet.CidrBlock"},
    {"cidr-block-association.association-id", "CidrBlockAssociationSet.AssociationId"},
    {"cidr-block-association.state", "CidrBlockAssociationSet.CidrBlockState.State"},
    {"ipv6-cidr-block-association.ipv6-cidr-block", "Ipv6CidrBlockAssociationSet.Ipv6CidrBlock"},
    {"ipv6-cidr-block-association.ipv6-pool", "Ipv6CidrBlockAssociationSet.Ipv6Pool"},
    {"ipv6-cidr-block-association.association-id", "Ipv6CidrBlockAssociationSet.AssociationId"},
    {"ipv6-cidr-block-association.state", "Ipv6CidrBlockAssociationSet.Ipv6CidrBlockState.State"},
    {"dhcp-options-id", "DhcpOptionsId"},
    {"dhcpOptionsId", "DhcpOptionsId"},
    {"is-default", "IsDefault"},
    {"isDefault", "IsDefault"},
    {"owner-id", "OwnerId"},
    {"state", "State"},
    {0},
};

static const struct listing vpc_listing = {&vpc_species, "Vpcs", "VpcIds", vpc_filters, 5, 1000, .view = vpc_view};

/* Attributes that have a call of their own; the name in DescribeVpcAttribute beside the member. */
static const struct {
    const char *attribute, *member;
} vpc_flags[] = {
    {"enableDnsSupport", "EnableDnsSupport"},
    {"enableDnsHostnames", "EnableDnsHostnames"},
    {"enableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics"},
};
#define N_FLAGS (sizeof vpc_flags / sizeof *vpc_flags)

static const struct value *describe_vpc_attribute(struct request *req) {
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId"));
    if (!vpc)
        return NULL;
    struct str attribute = input_text(req, "Attribute");
    for (size_t i = 0; i < N_FLAGS; i++) {
        if (!str_is(attribute, vpc_flags[i].attribute))
            continue;
        struct maker answer = {.arena = req->arena};
        maker_set(&answer, S("VpcId"), value_get(vpc, S("VpcId")));
        maker_set(&answer, str_of(vpc_flags[i].member),
                  record(req->arena, "Value:v", value_get(vpc, str_of(vpc_flags[i].member))));
        return maker_map(&answer);
    }
    return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter attribute is invalid. Unknown attribute.",
                  STR(attribute));
}

/* --- changing ------------------------------------------------------------------------------------------------------- */

/* Hostnames need resolution. */
static bool dns_check(struct request *req, const struct value *vpc) {
    bool support = value_true(value_get(vpc, S("EnableDnsSupport")));
    bool hostnames = value_true(value_get(vpc, S("EnableDnsHostnames")));
    if (support || !hostnames)
        return true;
    return reject(req, "InvalidParameterCombination",
                  "DNS hostnames can be enabled only while DNS support is enabled for the VPC");
}

static const struct value *modify_vpc_attribute(struct request *req) {
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId"));
    if (!vpc)
        return NULL;
    const char *given = NULL;
    for (size_t i = 0; i < N_FLAGS; i++) {
        const struct value *flag = value_get(input(req, vpc_flags[i].member), S("Value"));
        if (!flag)
            continue;
        if (given)
            return reject(req, "InvalidParameterCombination", "Fields for multiple attribute types specified: %s, %s", given,
                          vpc_flags[i].attribute);
        vpc = value_with(req->arena, vpc, str_of(vpc_flags[i].member), flag);
        given = vpc_flags[i].attribute;
    }
    if (!given)
        return reject_missing(req, "attribute");
    if (!dns_check(req, vpc))
        return NULL;
    thing_put(req, &vpc_species, vpc);
    return agreed(req);
}

static const struct value *modify_vpc_tenancy(struct request *req) {
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId"));
    if (!vpc)
        return NULL;
    if (!str_is(input_text(req, "InstanceTenancy"), "default"))
        return reject(req, "UnsupportedTenancy", "The tenancy value %.*s is not supported.",
                      STR(input_text(req, "InstanceTenancy")));
    thing_put(req, &vpc_species, record_with(req->arena, vpc, "InstanceTenancy:c", "default"));
    return record(req->arena, "ReturnValue:b", true);
}

static const struct value *associate_dhcp_options(struct request *req) {
    struct str wanted = input_text(req, "DhcpOptionsId");
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId"));
    if (!vpc || (!str_is(wanted, "default") && !thing_find(req, &dhcp_species, wanted)))
        return NULL;
    thing_put(req, &vpc_species, record_with(req->arena, vpc, "DhcpOptionsId:t", wanted));
    return agreed(req);
}

/* --- deleting ------------------------------------------------------------------------------------------------------- */

/* What goes with its VPC: the main table, the default group, the default ACL. */
static bool goes_along(const struct species *species, const struct value *thing) {
    if (species == &acl_species)
        return value_true(value_get(thing, S("IsDefault")));
    if (species == &group_species)
        return str_is(member_text(thing, "GroupName"), "default");
    return species == &table_species && table_is_main(thing);
}

static const struct species *const inside_vpc[] = {
    &subnet_species, &table_species, &group_species, &acl_species, &interface_species,
};

static bool holds_something(struct request *req, struct str vpc_id) {
    const struct value *thing;
    for (size_t i = 0; i < sizeof inside_vpc / sizeof *inside_vpc; i++)
        for (size_t at = 0; (thing = thing_next(req, inside_vpc[i], &at));)
            if (str_eq(member_text(thing, "VpcId"), vpc_id) && !goes_along(inside_vpc[i], thing))
                return true;
    return gateway_of_vpc(req, vpc_id) || vpc_has_egress_gateway(req, vpc_id) || vpc_has_peering(req, vpc_id) ||
           vpc_has_endpoint(req, vpc_id);
}

static const struct value *delete_vpc(struct request *req) {
    struct str id = input_text(req, "VpcId");
    if (!thing_find(req, &vpc_species, id))
        return NULL;
    if (holds_something(req, id))
        return reject_used(req, &vpc_species, id);
    const struct value *thing;
    for (size_t i = 0; i < sizeof inside_vpc / sizeof *inside_vpc; i++)
        for (size_t at = 0; (thing = thing_next(req, inside_vpc[i], &at));)
            if (str_eq(member_text(thing, "VpcId"), id))
                thing_remove(req, inside_vpc[i], member_text(thing, inside_vpc[i]->id));
    thing_remove(req, &vpc_species, id);
    return agreed(req);
}

const struct handler vpc_handlers[] = {
    {"CreateVpc", create_vpc},
    {"CreateDefaultVpc", create_default_vpc},
    {"DescribeVpcs", .list = &vpc_listing},
    {"DescribeVpcAttribute", describe_vpc_attribute},
    {"ModifyVpcAttribute", modify_vpc_attribute},
    {"ModifyVpcTenancy", modify_vpc_tenancy},
    {"AssociateDhcpOptions", associate_dhcp_options},
    {"DeleteVpc", delete_vpc},
    {0},
};
