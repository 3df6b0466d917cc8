/* The address ranges of a VPC: the first, up to four more of IPv4, and IPv6 ranges out of AWS's pool. */
#include "providers/aws/sandbox/ec2.h"

#define BLOCKS_MAX 5
#define IPV6_BITS 56

/* --- asking --------------------------------------------------------------------------------------------------------- */

static const struct value *associations_view(struct request *req, const struct value *associations, const char *state) {
    struct maker seen = {.arena = req->arena};
    for (size_t i = 0; i < value_count(associations); i++) {
        const struct value *association = value_item(associations, i);
        const struct value *now = state_view(req, &vpc_cidr_species, value_get(association, str_of(state)));
        maker_add(&seen, value_with(req->arena, association, str_of(state), now));
    }
    return maker_list(&seen);
}

const struct value *vpc_view(struct request *req, const struct value *vpc) {
    const struct value *v4 = value_get(vpc, S("CidrBlockAssociationSet"));
    const struct value *v6 = value_get(vpc, S("Ipv6CidrBlockAssociationSet"));
    return record_with(req->arena, vpc, "CidrBlockAssociationSet:v Ipv6CidrBlockAssociationSet:v",
                       associations_view(req, v4, "CidrBlockState"), associations_view(req, v6, "Ipv6CidrBlockState"));
}

const struct value *vpc_cidrs(struct request *req, const struct value *vpc, bool v6) {
    const struct value *set = value_get(vpc, v6 ? S("Ipv6CidrBlockAssociationSet") : S("CidrBlockAssociationSet"));
    struct maker texts = {.arena = req->arena};
    for (size_t i = 0; i < value_count(set); i++)
        maker_add(&texts, value_get(value_item(set, i), v6 ? S("Ipv6CidrBlock") : S("CidrBlock")));
    return maker_list(&texts);
}

bool vpc_contains(struct request *req, const struct value *vpc, const struct cidr *cidr) {
    const struct value *texts = vpc_cidrs(req, vpc, is_v6(cidr));
    struct cidr block;
    for (size_t i = 0; i < value_count(texts); i++)
        if (cidr_read(value_str(value_item(texts, i)), &block) && cidr_contains(&block, cidr))
            return true;
    return false;
}

bool vpc_has_ipv6(const struct value *vpc) {
    return value_count(value_get(vpc, S("Ipv6CidrBlockAssociationSet"))) > 0;
}

/* --- IPv6 ----------------------------------------------------------------------------------------------------------- */

/* AWS picks a /56 out of its own space. */
static struct cidr ipv6_pick(struct request *req) {
    struct cidr cidr = {.bits = 128, .prefix = IPV6_BITS};
    req->random->fill(req->random, cidr.address, IPV6_BITS / 8);
    cidr.address[0] = 0x26;
    cidr.address[1] = 0x00;
    cidr.address[2] = 0x1f;
    return cidr;
}

const struct value *vpc_add_ipv6(struct request *req, const struct value *vpc, const struct value **association) {
    struct cidr cidr = ipv6_pick(req);
    const struct value *made = record(
        req->arena,
        "AssociationId:t Ipv6CidrBlock:t Ipv6CidrBlockState:v NetworkBorderGroup:t Ipv6Pool:c Ipv6AddressAttribute:c IpSource:c",
        new_id(req, &vpc_cidr_species), cidr_str(req, &cidr), state_made(req, "associated"), req->region, "Amazon", "public",
        "amazon");
    const struct value *set = value_get(vpc, S("Ipv6CidrBlockAssociationSet"));
    vpc = record_with(req->arena, vpc, "Ipv6CidrBlockAssociationSet:v", list_with(req->arena, set, made));
    thing_put(req, &vpc_species, vpc);
    if (association)
        *association = made;
    return vpc;
}

static const struct value *associate_ipv6(struct request *req, const struct value *vpc) {
    if (value_count(value_get(vpc, S("Ipv6CidrBlockAssociationSet"))) >= BLOCKS_MAX)
        return reject(req, "CidrLimitExceeded", "This network '%.*s' has met its maximum number of allowed CIDRs: %d",
                      STR(member_text(vpc, "VpcId")), BLOCKS_MAX);
    const struct value *association;
    vpc_add_ipv6(req, vpc, &association);
    association = value_with(req->arena, association, S("Ipv6CidrBlockState"),
                             state_view(req, &vpc_cidr_species, value_get(association, S("Ipv6CidrBlockState"))));
    return record(req->arena, "VpcId:t Ipv6CidrBlockAssociation:v", member_text(vpc, "VpcId"), association);
}

/* --- IPv4 ----------------------------------------------------------------------------------------------------------- */

static bool blocks_check(struct request *req, const struct value *vpc, const struct cidr *cidr) {
    const struct value *texts = vpc_cidrs(req, vpc, false);
    if (value_count(texts) >= BLOCKS_MAX)
        return reject(req, "CidrLimitExceeded", "This network '%.*s' has met its maximum number of allowed CIDRs: %d",
                      STR(member_text(vpc, "VpcId")), BLOCKS_MAX);
    struct cidr block;
    for (size_t i = 0; i < value_count(texts); i++)
        if (cidr_read(value_str(value_item(texts, i)), &block) && cidr_overlap(&block, cidr))
            return reject(req, "CidrConflict", "The CIDR '%.*s' conflicts with another range of network '%.*s'",
                          STR(cidr_str(req, cidr)), STR(member_text(vpc, "VpcId")));
    return true;
}

static const struct value *associate_vpc_cidr_block(struct request *req) {
    struct cidr cidr;
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId"));
    if (!vpc)
        return NULL;
    if (input_true(req, "AmazonProvidedIpv6CidrBlock"))
        return associate_ipv6(req, vpc);
    if (!input_has(req, "CidrBlock"))
        return reject_missing(req, "cidrBlock");
    if (!cidr_input(req, input_text(req, "CidrBlock"), "cidrBlock", false, &cidr) || !vpc_cidr_check(req, &cidr) ||
        !blocks_check(req, vpc, &cidr))
        return NULL;
    const struct value *association = vpc_cidr_association(req, &cidr, state_made(req, "associated"));
    const struct value *set = value_get(vpc, S("CidrBlockAssociationSet"));
    thing_put(req, &vpc_species,
              record_with(req->arena, vpc, "CidrBlockAssociationSet:v", list_with(req->arena, set, association)));
    association = value_with(req->arena, association, S("CidrBlockState"),
                             state_view(req, &vpc_cidr_species, value_get(association, S("CidrBlockState"))));
    return record(req->arena, "VpcId:t CidrBlockAssociation:v", member_text(vpc, "VpcId"), association);
}

/* --- taking away ---------------------------------------------------------------------------------------------------- */

/* Does a subnet of this VPC lie in the range? */
static bool range_is_used(struct request *req, struct str vpc_id, const struct cidr *range) {
    const struct value *subnet;
    struct cidr cidr;
    for (size_t at = 0; (subnet = thing_next(req, &subnet_species, &at));) {
        if (!str_eq(member_text(subnet, "VpcId"), vpc_id))
            continue;
        const struct value *v6 = value_item(value_get(subnet, S("Ipv6CidrBlockAssociationSet")), 0);
        struct str text = is_v6(range) ? member_text(v6, "Ipv6CidrBlock") : member_text(subnet, "CidrBlock");
        if (cidr_read(text, &cidr) && cidr_contains(range, &cidr))
            return true;
    }
    return false;
}

/* One of a VPC's two sets, and the words it uses. */
static const struct cidr_set {
    const char *set, *cidr, *state, *answer;
} cidr_sets[] = {
    {"CidrBlockAssociationSet", "CidrBlock", "CidrBlockState", "CidrBlockAssociation"},
    {"Ipv6CidrBlockAssociationSet", "Ipv6CidrBlock", "Ipv6CidrBlockState", "Ipv6CidrBlockAssociation"},
};

static const struct value *disassociate(struct request *req, const struct value *vpc, const struct cidr_set *words,
                                        const struct value *association) {
    struct str text = member_text(association, words->cidr), vpc_id = member_text(vpc, "VpcId");
    struct cidr range;
    if (str_eq(text, member_text(vpc, "CidrBlock")))
        return reject(req, "OperationNotPermitted", "The vpc CIDR block with association ID %.*s may not be disassociated. "
                      "It is the primary IPv4 CIDR block of the VPC", STR(member_text(association, "AssociationId")));
    if (cidr_read(text, &range) && range_is_used(req, vpc_id, &range))
        return reject(req, "InvalidCidrBlock.InUse", "The vpc CIDR block with association ID %.*s is in use",
                      STR(member_text(association, "AssociationId")));
    const struct value *left = list_without(req->arena, value_get(vpc, str_of(words->set)), "AssociationId",
                                            member_text(association, "AssociationId"));
    thing_put(req, &vpc_species, value_with(req->arena, vpc, str_of(words->set), left));
    struct maker answer = {.arena = req->arena};
    maker_set(&answer, S("VpcId"), value_get(vpc, S("VpcId")));
    maker_set(&answer, str_of(words->answer),
              value_with(req->arena, association, str_of(words->state), record(req->arena, "State:c", "disassociating")));
    return maker_map(&answer);
}

static const struct value *disassociate_vpc_cidr_block(struct request *req) {
    struct str id = input_text(req, "AssociationId");
    if (!id_check(req, &vpc_cidr_species, id))
        return NULL;
    const struct value *vpc;
    for (size_t at = 0; (vpc = thing_next(req, &vpc_species, &at));)
        for (size_t i = 0; i < sizeof cidr_sets / sizeof *cidr_sets; i++) {
            const struct value *found = list_find(value_get(vpc, str_of(cidr_sets[i].set)), "AssociationId", id);
            if (found)
                return disassociate(req, vpc, &cidr_sets[i], found);
        }
    return reject_absent(req, &vpc_cidr_species, id);
}

const struct handler vpc_cidr_handlers[] = {
    {"AssociateVpcCidrBlock", associate_vpc_cidr_block},
    {"DisassociateVpcCidrBlock", disassociate_vpc_cidr_block},
    {0},
};
