/* Species: one row a sort of object that the cloud holds: how its ids look, what AWS says when one is missing, and how long a
 * new one takes to be ready. Add a row here and a handler table beside it to give the sandbox a new sort of object. */
#ifndef SANDBOX_SPECIES_H
#define SANDBOX_SPECIES_H

#include "base/str.h"

struct species {
    const char *name;      /* in the world; for EC2 also the resource type of tags: "vpc" */
    const char *prefix;    /* of ids: "vpc-" */
    const char *id;        /* the member of its value that holds the id: "VpcId" */
    const char *noun;      /* as in "The vpc ID 'vpc-1' does not exist" */
    const char *not_found; /* codes */
    const char *malformed;
    const char *tags;      /* the member that holds its tags; NULL: it has none */
    const char *state;     /* this member reads `pending` until pending_ms after the object was made; NULL: none */
    const char *pending;
    int pending_ms;
};

extern const struct species vpc_species, subnet_species, gateway_species, table_species, group_species, rule_species, acl_species,
    interface_species, dhcp_species, prefix_list_species, address_species, nat_species, egress_gateway_species,
    peering_species, endpoint_species, flow_log_species,
    key_pair_species, instance_species, volume_species;
/* Associations have ids too, though they live inside other objects. */
extern const struct species table_association_species, vpc_cidr_species, subnet_cidr_species;
/* Things of STS and of the sandbox itself. */
extern const struct species session_species, token_species;

/* Those of EC2 that carry tags; ends with NULL. */
extern const struct species *const taggable_species[];
/* The taggable species whose ids look like this one; NULL: none. */
const struct species *species_of_id(struct str id);
/* The prefix and 8 or 17 hexadecimal digits. */
bool species_id_is_well_formed(const struct species *, struct str id);

#endif
