/* What the sheets of EC2 share: tagging and kinds of their own. */
#ifndef AWS_EC2_EC2_H
#define AWS_EC2_EC2_H

#include "providers/aws/aws.h"

/* A range of IPv4 addresses; `min` and `max` bound its prefix. */
#define IPV4 &kind_cidr, "4"

/* Who may hold a thing (holders.c). */
extern const struct holder group_holders[], subnet_holders[], vpc_holders[], gateway_holders[], address_holders[];

extern const struct tagging ec2_tagging;        /* tags.c */
extern const struct tagging ec2_tagging_filter; /* where the read calls its filters "Filter" */
extern const struct tagging key_pair_tagging;   /* of what is read by its name and tagged by another id */

/* Security rules as sorted atoms { protocol, from_port, to_port, one of cidr | cidr6 | prefix_list | group, self, description }: one
 * source each, "-1" for every protocol, ports only where the protocol has them, `self` beside a group that is the rule's own. */
extern const struct kind kind_inbound, kind_outbound; /* rules.c, rules_seen.c */
#define INBOUND &kind_inbound, "from"
#define OUTBOUND &kind_outbound, "to"
/* A permission without its description, as revoking wants it. */
const struct value *rule_bare(const struct field *, const struct value *atom, struct arena *);
/* Between rules.c and rules_seen.c: what EC2 shows to atoms and back, sorting, text for people. */
const struct value *rules_seen(const struct field *, const struct value *permissions, const struct value *item, struct arena *);
const struct value *rule_seen(const struct field *, const struct value *shown, const struct value *item, struct arena *);
const struct value *rule_wire(const struct field *, const struct value *atom, struct arena *);
const struct value *rules_sorted(struct arena *, const struct value *atoms);
const struct value *rules_written(const struct field *, const struct value *atoms, struct arena *);
/* A text that EC2 takes in names and descriptions of groups, and in those of rules. */
bool group_text_canon(const struct field *, const struct value *raw, const struct resolver *, struct arena *, struct report *,
                      const struct value **out); /* security_group.c */
void inbound_show(struct buf *, const struct value *);
void outbound_show(struct buf *, const struct value *);

/* Routes as sorted atoms { to, via, target }: `target` is the member of CreateRoute that `via` goes into. `of`: the types it may name. */
extern const struct kind kind_routes; /* routes.c */
#define ROUTES(types) &kind_routes, types
/* One route as a plan file has it, for a schema. */
#define ROUTE_SCHEMA                                                                                                               \
    "{'type':'object','properties':{'to':{'description':'the range it is for','anyOf':[{'type':'string','pattern':"                \
    "'^([0-9.]+/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}|pl-[0-9a-f]+|anywhere(-ipv[46])?)$'},"                         \
    SCHEMA_REF("range") "," SCHEMA_REF("expression") "]},'via':{'description':'what it goes through','allOf':["                    \
    SCHEMA_REF("name") "],'not':{'const':'local'}}},'required':['to','via'],'additionalProperties':false}"
/* A route's destination alone, as deleting wants it. */
const struct value *route_destination(const struct field *, const struct value *atom, struct arena *);

/* Between the readers of rules and of entries: the word of a protocol that is named by word or number (empty: none), its number, and
 * "443", "8000-8080" or "all" as a range of ports. */
struct str protocol_named(struct str text);
struct str protocol_number(struct str word, struct arena *);
bool ports_read(const struct value *raw, struct report *, int64_t *from, int64_t *to);
/* Does an unknown range name an output of IPv6 (vpc.main.ipv6_cidr, or a cut of it)? */
bool value_is_ipv6_ref(const struct value *);

/* Ranges beside the first: vpc.ipv6, vpc.more_cidrs (atoms { ref, association }), subnet.ipv6_cidr; and what the association of an IPv6
 * range tells: `of` names its member. */
extern const struct kind kind_ipv6_flag, kind_more_cidrs, kind_ipv6, kind_of_ipv6; /* ranges.c */
#define OF_IPV6(member) &kind_of_ipv6, member

/* Entries of network ACLs, sorted by number; `of` is the key of the other side. */
extern const struct kind kind_inbound_entries, kind_outbound_entries; /* entries.c */
/* What deleting an entry names it by. */
const struct value *entry_name(const struct field *, const struct value *atom, struct arena *);

/* What a route table or a network ACL is associated with: atoms { ref, association }; the id of the association is only seen. */
extern const struct kind kind_associations; /* associations.c */
#define ASSOCIATIONS(types) &kind_associations, types

#endif
