/* Network ACLs. Every subnet is associated with exactly one; the default one of its VPC takes it when it is made. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

#define ALLOW_ALL 100
#define DENY_THE_REST 32767 /* built in, cannot be changed */

static const struct species association_species = {
    "network-acl-association", "aclassoc-", "NetworkAclAssociationId", "association", "InvalidAssociationID.NotFound",
    "InvalidNetworkAclAssociationId.Malformed"};

/* --- making --------------------------------------------------------------------------------------------------------- */

static const struct value *entry_for_all(struct request *req, bool is_egress, int64_t number, const char *action) {
    return record(req->arena, "CidrBlock:c Egress:b Protocol:c RuleAction:c RuleNumber:i", "0.0.0.0/0", is_egress, "-1", action,
                  number);
}

static const struct value *acl_make(struct request *req, struct str vpc_id, bool is_default, const struct value *tags) {
    struct maker entries = {.arena = req->arena};
    for (int is_egress = 1; is_egress >= 0; is_egress--) {
        if (is_default)
            maker_add(&entries, entry_for_all(req, is_egress, ALLOW_ALL, "allow"));
        maker_add(&entries, entry_for_all(req, is_egress, DENY_THE_REST, "deny"));
    }
    const struct value *acl =
        record(req->arena, "NetworkAclId:t VpcId:t OwnerId:t IsDefault:b Entries:v Associations:v Tags:v",
               new_id(req, &acl_species), vpc_id, req->account, is_default, maker_list(&entries),
               value_list(req->arena, NULL, 0), tags);
    thing_put(req, &acl_species, acl);
    return acl;
}

const struct value *acl_make_default(struct request *req, struct str vpc_id) {
    return acl_make(req, vpc_id, true, value_list(req->arena, NULL, 0));
}

static const struct value *default_acl(const struct request *req, struct str vpc_id) {
    const struct value *acl;
    for (size_t at = 0; (acl = thing_next(req, &acl_species, &at));)
        if (str_eq(member_text(acl, "VpcId"), vpc_id) && value_true(value_get(acl, S("IsDefault"))))
            return acl;
    return NULL;
}

static const struct value *create_network_acl(struct request *req) {
    const struct value *vpc = thing_find(req, &vpc_species, input_text(req, "VpcId")), *tags;
    if (!vpc || !tags_of_create(req, &acl_species, &tags))
        return NULL;
    return record(req->arena, "NetworkAcl:v ClientToken:t", acl_make(req, member_text(vpc, "VpcId"), false, tags),
                  input_text(req, "ClientToken"));
}

static const struct value *delete_network_acl(struct request *req) {
    struct str id = input_text(req, "NetworkAclId");
    const struct value *acl = thing_find(req, &acl_species, id);
    if (!acl)
        return NULL;
    if (value_true(value_get(acl, S("IsDefault"))))
        return reject(req, "InvalidParameterValue", "cannot delete default network ACL %.*s", STR(id));
    if (value_count(value_get(acl, S("Associations"))) > 0)
        return reject_used(req, &acl_species, id);
    thing_remove(req, &acl_species, id);
    return agreed(req);
}

static const struct filter acl_filters[] = {
    {"network-acl-id", "NetworkAclId"},
    {"vpc-id", "VpcId"},
    {"owner-id", "OwnerId"},
    {"default", "IsDefault"},
    {"association.association-id", "Associations.NetworkAclAssociationId"},
    {"association.network-acl-id", "Associations.NetworkAclId"},
    {"association.subnet-id", "Associations.SubnetId"},
    {"entry.cidr", "Entries.CidrBlock"},
    {"entry.ipv6-cidr", "Entries.Ipv6CidrBlock"},
    {"entry.egress", "Entries.Egress"},
    {"entry.protocol", "Entries.Protocol"},
    {"entry.rule-action", "Entries.RuleAction"},
    {"entry.rule-number", "Entries.RuleNumber"},
    {"entry.port-range.from", "Entries.PortRange.From"},
    {"entry.port-range.to", "Entries.PortRange.To"},
    {"entry.icmp.code", "Entries.IcmpTypeCode.Code"},
    {"entry.icmp.type", "Entries.IcmpTypeCode.Type"},
    {0},
};
static const struct listing acl_listing = {&acl_species, "NetworkAcls", "NetworkAclIds", acl_filters, 5, 1000};

/* --- associations --------------------------------------------------------------------------------------------------- */

static struct str acl_associate(struct request *req, struct str acl_id, struct str subnet_id) {
    const struct value *acl = thing_get(req, &acl_species, acl_id);
    struct str id = new_id(req, &association_species);
    const struct value *association =
        record(req->arena, "NetworkAclAssociationId:t NetworkAclId:t SubnetId:t", id, acl_id, subnet_id);
    thing_put(req, &acl_species,
              record_with(req->arena, acl, "Associations:v",
                          list_with(req->arena, value_get(acl, S("Associations")), association)));
    return id;
}

void acl_take_subnet(struct request *req, struct str vpc_id, struct str subnet_id) {
    acl_associate(req, member_text(default_acl(req, vpc_id), "NetworkAclId"), subnet_id);
}

/* The ACL that holds an association whose `member` is this text; *association is it. */
static const struct value *acl_of_association(const struct request *req, const char *member, struct str text,
                                              const struct value **association) {
    const struct value *acl;
    for (size_t at = 0; (acl = thing_next(req, &acl_species, &at));) {
        *association = list_find(value_get(acl, S("Associations")), member, text);
        if (*association)
            return acl;
    }
    return NULL;
}

void acl_release_subnet(struct request *req, struct str subnet_id) {
    const struct value *association, *acl = acl_of_association(req, "SubnetId", subnet_id, &association);
    if (acl)
        thing_put(req, &acl_species,
                  record_with(req->arena, acl, "Associations:v",
                              list_without(req->arena, value_get(acl, S("Associations")), "SubnetId", subnet_id)));
}

static const struct value *replace_network_acl_association(struct request *req) {
    struct str id = input_text(req, "AssociationId");
    const struct value *association;
    if (!id_check(req, &association_species, id))
        return NULL;
    const struct value *from = acl_of_association(req, "NetworkAclAssociationId", id, &association);
    if (!from)
        return reject_absent(req, &association_species, id);
    const struct value *to = thing_find(req, &acl_species, input_text(req, "NetworkAclId"));
    if (!to)
        return NULL;
    if (!str_eq(member_text(from, "VpcId"), member_text(to, "VpcId")))
        return reject(req, "InvalidParameterValue", "Network ACLs %.*s and %.*s belong to different networks",
                      STR(member_text(from, "NetworkAclId")), STR(member_text(to, "NetworkAclId")));
    struct str subnet_id = member_text(association, "SubnetId");
    acl_release_subnet(req, subnet_id);
    return record(req->arena, "NewAssociationId:t", acl_associate(req, member_text(to, "NetworkAclId"), subnet_id));
}

/* --- entries -------------------------------------------------------------------------------------------------------- */

static const struct value *entry_find(const struct value *acl, bool is_egress, int64_t number) {
    const struct value *entries = value_get(acl, S("Entries"));
    for (size_t i = 0; i < value_count(entries); i++) {
        const struct value *entry = value_item(entries, i);
        if (value_true(value_get(entry, S("Egress"))) == is_egress &&
            value_integer(value_get(entry, S("RuleNumber")), -1) == number)
            return entry;
    }
    return NULL;
}

/* Protocols stay numbers here, unlike in security groups. */
static struct str protocol_number(struct str protocol) {
    static const char *const names[][2] = {{"tcp", "6"}, {"udp", "17"}, {"icmp", "1"}, {"icmpv6", "58"}, {"all", "-1"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq_nocase(protocol, str_of(names[i][0])))
            return str_of(names[i][1]);
    return protocol;
}

static bool number_check(struct request *req, int64_t number) {
    if (number >= 1 && number < DENY_THE_REST)
        return true;
    return reject(req, "InvalidParameterValue", "Value (%lld) for parameter ruleNumber is invalid. The rule number must be "
                  "between 1 and 32766", (long long)number);
}

/* What goes with a protocol: a range of ports, or a type and code. */
static bool ports_check(struct request *req, struct str protocol) {
    bool has_ports = str_is(protocol, "6") || str_is(protocol, "17");
    bool has_types = str_is(protocol, "1") || str_is(protocol, "58");
    if (has_ports && !input_has(req, "PortRange"))
        return reject(req, "MissingParameter", "The request must contain the parameter PortRange.From");
    if (has_types && !input_has(req, "IcmpTypeCode"))
        return reject(req, "MissingParameter", "The request must contain the parameter icmpTypeCode");
    return true;
}

/* The entry that the input describes; NULL after reject. */
static const struct value *entry_input(struct request *req) {
    struct cidr cidr;
    bool v6 = input_has(req, "Ipv6CidrBlock");
    struct str protocol = protocol_number(input_text(req, "Protocol")), action = input_text(req, "RuleAction");
    if (v6 == input_has(req, "CidrBlock"))
        return reject(req, v6 ? "InvalidParameterCombination" : "MissingParameter",
                      "The request must contain exactly one of cidrBlock, ipv6CidrBlock");
    const char *member = v6 ? "Ipv6CidrBlock" : "CidrBlock";
    if (!number_check(req, value_integer(input(req, "RuleNumber"), 0)) || !ports_check(req, protocol) ||
        !cidr_input(req, input_text(req, member), v6 ? "ipv6CidrBlock" : "cidrBlock", v6, &cidr))
        return NULL;
    if (!str_is(action, "allow") && !str_is(action, "deny"))
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter ruleAction is invalid. Expected: allow, deny",
                      STR(action));
    const struct value *entry =
        record(req->arena, "Egress:v Protocol:t RuleAction:t RuleNumber:v PortRange:v IcmpTypeCode:v", input(req, "Egress"),
               protocol, action, input(req, "RuleNumber"), input(req, "PortRange"), input(req, "IcmpTypeCode"));
    return value_with(req->arena, entry, str_of(member), value_text(req->arena, cidr_str(req, &cidr)));
}

static void entries_put(struct request *req, const struct value *acl, const struct value *entries) {
    thing_put(req, &acl_species, record_with(req->arena, acl, "Entries:v", entries));
}

static const struct value *create_network_acl_entry(struct request *req) {
    const struct value *acl = thing_find(req, &acl_species, input_text(req, "NetworkAclId"));
    const struct value *entry = acl ? entry_input(req) : NULL;
    if (!entry)
        return NULL;
    int64_t number = value_integer(input(req, "RuleNumber"), 0);
    if (entry_find(acl, input_true(req, "Egress"), number))
        return reject(req, "NetworkAclEntryAlreadyExists", "The network acl entry identified by %lld already exists.",
                      (long long)number);
    entries_put(req, acl, list_with(req->arena, value_get(acl, S("Entries")), entry));
    return agreed(req);
}

/* The entry that the input's number and direction name; NULL after reject. */
static const struct value *entry_named(struct request *req, const struct value *acl) {
    int64_t number = value_integer(input(req, "RuleNumber"), 0);
    if (!number_check(req, number))
        return NULL;
    const struct value *entry = entry_find(acl, input_true(req, "Egress"), number);
    return entry ? entry
                 : reject(req, "InvalidNetworkAclEntry.NotFound",
                          "The specified network acl entry with rule number %lld does not exist", (long long)number);
}

static const struct value *replace_network_acl_entry(struct request *req) {
    const struct value *acl = thing_find(req, &acl_species, input_text(req, "NetworkAclId"));
    const struct value *entry = acl ? entry_input(req) : NULL, *old = entry ? entry_named(req, acl) : NULL;
    if (!old)
        return NULL;
    entries_put(req, acl, list_replace(req->arena, value_get(acl, S("Entries")), old, entry));
    return agreed(req);
}

static const struct value *delete_network_acl_entry(struct request *req) {
    const struct value *acl = thing_find(req, &acl_species, input_text(req, "NetworkAclId"));
    const struct value *entry = acl ? entry_named(req, acl) : NULL, *entries = value_get(acl, S("Entries"));
    if (!entry)
        return NULL;
    struct maker left = {.arena = req->arena};
    for (size_t i = 0; i < value_count(entries); i++)
        if (value_item(entries, i) != entry)
            maker_add(&left, value_item(entries, i));
    entries_put(req, acl, maker_list(&left));
    return agreed(req);
}

const struct handler acl_handlers[] = {
    {"CreateNetworkAcl", create_network_acl, .token = "ClientToken"},
    {"DescribeNetworkAcls", .list = &acl_listing},
    {"DeleteNetworkAcl", delete_network_acl},
    {"ReplaceNetworkAclAssociation", replace_network_acl_association},
    {"CreateNetworkAclEntry", create_network_acl_entry},
    {"ReplaceNetworkAclEntry", replace_network_acl_entry},
    {"DeleteNetworkAclEntry", delete_network_acl_entry},
    {0},
};
