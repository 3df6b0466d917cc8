/* What every region has from the start: the default VPC with a subnet in each zone, a gateway and a way out, the default set of
 * DHCP options, and the prefix lists of the two services that gateway endpoints lead to. */
#include "providers/aws/sandbox/group.h"

#define DEFAULT_CIDR "172.31.0.0/16"
/* The region's own past: nothing of it is pending any more. */
#define LONG_AGO_MS INT64_C(86400000)

static const char *const default_subnet_cidrs[ZONES] = {"172.31.0.0/20", "172.31.16.0/20", "172.31.32.0/20"};

static struct cidr cidr_of(const char *text) {
    struct cidr cidr = {0};
    cidr_read(str_of(text), &cidr);
    return cidr;
}

const struct value *default_vpc(const struct request *req) {
    const struct value *vpc;
    for (size_t at = 0; (vpc = thing_next(req, &vpc_species, &at));)
        if (value_true(value_get(vpc, S("IsDefault"))))
            return vpc;
    return NULL;
}

static bool cidr_is_free(struct request *req, struct str vpc_id, const struct cidr *cidr) {
    const struct value *subnet;
    struct cidr taken;
    for (size_t at = 0; (subnet = thing_next(req, &subnet_species, &at));)
        if (str_eq(member_text(subnet, "VpcId"), vpc_id) && cidr_read(member_text(subnet, "CidrBlock"), &taken) &&
            cidr_overlap(&taken, cidr))
            return false;
    return true;
}

/* The zone's own range, or the first of the others that is free. */
const struct value *default_subnet_make(struct request *req, const struct value *vpc, unsigned zone) {
    for (unsigned i = 0; i < ZONES; i++) {
        struct subnet_wish wish = {
            .vpc = vpc, .cidr = cidr_of(default_subnet_cidrs[(zone + i) % ZONES]), .zone = zone, .is_default = true};
        if (cidr_is_free(req, member_text(vpc, "VpcId"), &wish.cidr))
            return subnet_make(req, &wish);
    }
    return reject(req, "InsufficientFreeAddressesInSubnet", "The default VPC has no room for another default subnet");
}

const struct value *default_vpc_make(struct request *req) {
    struct cidr cidr = cidr_of(DEFAULT_CIDR);
    const struct value *none = value_list(req->arena, NULL, 0);
    const struct value *vpc = vpc_make(req, &cidr, true, S("default"), none);
    struct str vpc_id = member_text(vpc, "VpcId");
    for (unsigned zone = 0; zone < ZONES; zone++)
        default_subnet_make(req, vpc, zone);
    const struct value *gateway = gateway_make(req, none);
    gateway_attach(req, gateway, vpc_id);
    const struct value *route =
        record(req->arena, "DestinationCidrBlock:c GatewayId:t Origin:c", "0.0.0.0/0",
               member_text(gateway, "InternetGatewayId"), "CreateRoute");
    thing_put(req, &table_species,
              record_with(req->arena, main_table(req, vpc_id), "Routes:v", value_list(req->arena, &route, 1)));
    return thing_get(req, &vpc_species, vpc_id);
}

void region_ensure(struct request *req) {
    size_t at = 0;
    if (thing_next(req, &dhcp_species, &at))
        return;
    struct request first = *req;
    first.now_ms -= LONG_AGO_MS;
    first.input = record(req->arena, "");
    dhcp_make_default(&first);
    prefix_lists_make(&first);
    default_vpc_make(&first);
}
