/* EC2's objects: the handler tables of each noun, and what one noun asks of another. */
#ifndef SANDBOX_EC2_H
#define SANDBOX_EC2_H

#include "base/cidr.h"
#include "providers/aws/sandbox/dispatch.h"

extern const struct handler vpc_handlers[], vpc_cidr_handlers[], subnet_handlers[], gateway_handlers[], route_table_handlers[],
    route_handlers[], group_handlers[], rule_handlers[], acl_handlers[], interface_handlers[], dhcp_handlers[],
    prefix_list_handlers[], region_handlers[], address_handlers[], nat_handlers[], egress_gateway_handlers[],
    peering_handlers[], endpoint_handlers[], flow_log_handlers[],
    key_pair_handlers[], instance_handlers[], image_handlers[];

/* --- regions and zones: region.c -------------------------------------------------------------------------------------- */
#define ZONES 3
struct str zone_name(const struct request *, unsigned zone); /* "eu-west-1a" */
struct str zone_id(const struct request *, unsigned zone);   /* "euw1-az1" */
/* The zone of this name or id; -1: none here. */
int zone_find(const struct request *, struct str name_or_id);

/* --- what every region has: default_network.c ------------------------------------------------------------------------- */
/* Makes what a region has from the start (the default VPC, the DHCP options set, the prefix lists) at its first use. */
void region_ensure(struct request *);
const struct value *default_vpc(const struct request *); /* NULL: it was deleted */
const struct value *default_vpc_make(struct request *);
void dhcp_make_default(struct request *);   /* dhcp.c */
void prefix_lists_make(struct request *); /* prefix_list.c */
const struct value *default_subnet_make(struct request *, const struct value *vpc, unsigned zone);

/* --- nouns made together with others ---------------------------------------------------------------------------------- */
/* A VPC with its main route table, default group and default ACL. Gives the VPC as stored. */
const struct value *vpc_make(struct request *, const struct cidr *, bool is_default, struct str tenancy, const struct value *tags);
const struct value *vpc_view(struct request *, const struct value *vpc);
const struct value *vpc_cidr_association(struct request *, const struct cidr *, const struct value *state);
bool vpc_cidr_check(struct request *, const struct cidr *);
/* Gives the VPC with one more /56, stored; *association (when asked for) is the new one. */
const struct value *vpc_add_ipv6(struct request *, const struct value *vpc, const struct value **association);
bool vpc_has_ipv6(const struct value *vpc);
/* Every CIDR block of a VPC that is associated: texts. */
const struct value *vpc_cidrs(struct request *, const struct value *vpc, bool v6);
bool vpc_contains(struct request *, const struct value *vpc, const struct cidr *);

struct subnet_wish {
    const struct value *vpc;
    struct cidr cidr;
    unsigned zone;
    bool is_default;
    bool ipv6_only;           /* it has no `cidr` */
    const struct value *ipv6; /* its associations; NULL: none */
    const struct value *tags;
};
const struct value *subnet_make(struct request *, const struct subnet_wish *);
const struct value *subnet_view(struct request *, const struct value *subnet);
const struct value *gateway_make(struct request *, const struct value *tags);
void gateway_attach(struct request *, const struct value *gateway, struct str vpc_id);
/* The gateway attached to this VPC; NULL: none. */
const struct value *gateway_of_vpc(const struct request *, struct str vpc_id);
const struct value *table_make(struct request *, struct str vpc_id, bool is_main, const struct value *tags);
const struct value *main_table(const struct request *, struct str vpc_id);
bool table_is_main(const struct value *table);
/* The table as Describe shows it: local routes first, and for each route whether its target is still there. */
const struct value *table_view(struct request *, const struct value *table);
const struct value *routes_view(struct request *, const struct value *table); /* route.c */
void table_release_subnet(struct request *, struct str subnet_id);
const struct value *acl_make_default(struct request *, struct str vpc_id);
void acl_take_subnet(struct request *, struct str vpc_id, struct str subnet_id);
void acl_release_subnet(struct request *, struct str subnet_id);
struct str dhcp_default_id(const struct request *);

/* A network interface that a service keeps in a subnet for its own ends. NULL after reject: the subnet is full. */
struct interface_wish {
    const struct value *subnet;
    const char *type; /* "nat_gateway" */
    struct str description;
    const struct value *groups; /* as interfaces show them; NULL: none */
};
const struct value *interface_make(struct request *, const struct interface_wish *);
/* The groups that the input names, or the VPC's default one, as interfaces show them; NULL after reject. */
const struct value *interface_groups_input(struct request *, struct str vpc_id);
/* The image of an id, or of "resolve:ssm:PARAMETER"; rejects what there is not. */
const struct value *image_find(struct request *, struct str text);
/* The interface of an instance that may take an address; rejects another one. */
const struct value *instance_interface(struct request *, struct str id);
void instance_settle(struct request *); /* those that have ended let go of what they held */
/* The profile that the input names, as instances show it; NULL and *ok: it names none. */
const struct value *instance_profile_input(struct request *, bool *ok);
/* Gives an interface a public address, and takes it away again. */
void address_attach(struct request *, const struct value *address, const struct value *interface);
void address_detach(struct request *, const struct value *address);
/* Lets go of a deleted NAT gateway's interface and address. */
void nat_release(struct request *, const struct value *nat);
/* Peerings: can traffic go by it; does it end in this VPC; has the VPC one that has not ended. */
bool peering_is_active(const struct request *, const struct value *peering); /* NULL: no */
bool peering_joins(const struct value *peering, struct str vpc_id);
bool vpc_has_peering(const struct request *, struct str vpc_id);
void peering_end(struct request *, const struct value *peering);
/* Endpoints: has the VPC one that is not gone; one that is going lets go of its interfaces. */
bool vpc_has_endpoint(const struct request *, struct str vpc_id);
void endpoint_release(struct request *, const struct value *endpoint);
bool vpc_has_egress_gateway(const struct request *, struct str vpc_id);

/* --- helpers ---------------------------------------------------------------------------------------------------------- */
/* Reads a CIDR block of the input into canonical form; rejects with AWS's words. */
bool cidr_input(struct request *, struct str text, const char *parameter, bool v6, struct cidr *out);
struct str cidr_str(struct request *, const struct cidr *);
bool is_v6(const struct cidr *);
/* Is there an object of this species whose `member` is this id? */
bool is_used(const struct request *, const struct species *, const char *member, struct str id);
/* An item of an answer's Unsuccessful. */
const struct value *not_done(struct request *, struct str id, const char *code, struct str message);
/* DependencyViolation: "The vpc 'vpc-1' has dependencies and cannot be deleted." */
const struct value *reject_used(struct request *, const struct species *, struct str id);

#endif
