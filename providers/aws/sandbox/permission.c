/* Permissions: what a security group's rule says, read from either of AWS's two forms. */
#include "providers/aws/sandbox/group.h"

#define PORT_MAX 65535
#define ICMP_MAX 255

/* --- protocols and ports -------------------------------------------------------------------------------------------- */

/* How AWS calls protocols that have ports or types; all others keep their number. */
static const struct protocol_word {
    const char *name, *number;
    enum { ANY_PORTS, PORTS, ICMP_TYPES } ports;
} protocol_words[] = {
    {"tcp", "6", PORTS},
    {"udp", "17", PORTS},
    {"icmp", "1", ICMP_TYPES},
    {"icmpv6", "58", ICMP_TYPES},
    {"-1", "all", ANY_PORTS},
};

/* What a rule says beside its source. */
struct traffic {
    struct str protocol; /* canonical */
    int64_t from, to;
};

static const struct protocol_word *protocol_find(struct str text) {
    for (size_t i = 0; i < sizeof protocol_words / sizeof *protocol_words; i++)
        if (str_eq_nocase(text, str_of(protocol_words[i].name)) || str_is(text, protocol_words[i].number))
            return &protocol_words[i];
    return NULL;
}

static bool ports_check(struct request *req, const struct value *wanted, struct traffic *out) {
    if (value_is_null(value_get(wanted, S("FromPort"))) || value_is_null(value_get(wanted, S("ToPort"))))
        return reject(req, "InvalidParameterValue",
                      "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.");
    if (out->from < 0 || out->to > PORT_MAX || out->from > out->to)
        return reject(req, "InvalidParameterValue", "Invalid value '%lld - %lld' for portRange: out of range or reversed",
                      (long long)out->from, (long long)out->to);
    return true;
}

static bool icmp_check(struct request *req, const struct traffic *traffic) {
    if (traffic->from < -1 || traffic->from > ICMP_MAX || traffic->to < -1 || traffic->to > ICMP_MAX)
        return reject(req, "InvalidParameterValue", "ICMP type (%lld) or code (%lld) is out of range",
                      (long long)traffic->from, (long long)traffic->to);
    if (traffic->from == -1 && traffic->to != -1)
        return reject(req, "InvalidParameterValue", "ICMP code (%lld) given without a type", (long long)traffic->to);
    return true;
}

static bool traffic_read(struct request *req, const struct value *wanted, struct traffic *out) {
    struct str protocol = member_text(wanted, "IpProtocol");
    const struct protocol_word *word = protocol_find(protocol);
    int64_t number;
    if (protocol.len == 0)
        return reject_missing(req, "ipProtocol");
    if (!word && (!str_to_int(protocol, &number) || number < 0 || number > 255))
        return reject(req, "InvalidParameterValue", "Invalid value '%.*s' for IP protocol. Unknown protocol.", STR(protocol));
    *out = (struct traffic){word ? str_of(word->name) : protocol, -1, -1};
    if (!word || word->ports == ANY_PORTS)
        return true;
    out->from = value_integer(value_get(wanted, S("FromPort")), -1);
    out->to = value_integer(value_get(wanted, S("ToPort")), -1);
    return word->ports == PORTS ? ports_check(req, wanted, out) : icmp_check(req, out);
}

/* --- sources -------------------------------------------------------------------------------------------------------- */

static const struct value *rule_record(struct request *req, bool is_egress, const struct traffic *traffic, const char *member,
                                       const struct value *source, struct str description) {
    const struct value *rule = record(req->arena, "IsEgress:b IpProtocol:t FromPort:i ToPort:i Description:t", is_egress,
                                      traffic->protocol, traffic->from, traffic->to, description);
    return value_with(req->arena, rule, str_of(member), source);
}

static const struct value *range_source(struct request *req, struct str text, bool v6) {
    struct cidr cidr;
    if (!cidr_read(text, &cidr) || is_v6(&cidr) != v6)
        return reject(req, "InvalidParameterValue", "CIDR block %.*s is malformed", STR(text));
    cidr_mask(&cidr);
    return value_text(req->arena, cidr_str(req, &cidr));
}

static const struct value *prefix_list_source(struct request *req, struct str id) {
    return thing_find(req, &prefix_list_species, id) ? value_text(req->arena, id) : NULL;
}

static const struct value *group_source(struct request *req, const struct value *group, const struct value *pair) {
    struct str id = member_text(pair, "GroupId"), name = member_text(pair, "GroupName"), vpc_id = member_text(group, "VpcId");
    struct str owner = member_text(pair, "UserId");
    if (id.len == 0 && name.len == 0)
        return reject_missing(req, "groupId");
    const struct value *other = id.len ? thing_find(req, &group_species, id) : group_named(req, vpc_id, name);
    if (!other && id.len)
        return NULL;
    if (!other || (owner.len && !str_eq(owner, req->account)))
        return reject(req, "InvalidGroup.NotFound", "The security group '%.*s' does not exist", STR(id.len ? id : name));
    if (!str_eq(member_text(other, "VpcId"), vpc_id))
        return reject(req, "InvalidGroup.NotFound", "You have specified two resources that belong to different networks.");
    return record(req->arena, "GroupId:t UserId:t", member_text(other, "GroupId"), req->account);
}

/* The four sorts of source: where they stand in a permission, in a rule, and in a SecurityGroupRuleRequest. */
enum source_sort { SOURCE_IPV4, SOURCE_IPV6, SOURCE_LIST, SOURCE_GROUP };
static const struct source_word {
    const char *list, *item, *rule, *request;
} source_words[] = {
    [SOURCE_IPV4] = {"IpRanges", "CidrIp", "CidrIpv4", "CidrIpv4"},
    [SOURCE_IPV6] = {"Ipv6Ranges", "CidrIpv6", "CidrIpv6", "CidrIpv6"},
    [SOURCE_LIST] = {"PrefixListIds", "PrefixListId", "PrefixListId", "PrefixListId"},
    [SOURCE_GROUP] = {"UserIdGroupPairs", "GroupId", "ReferencedGroupInfo", "ReferencedGroupId"},
};
#define N_SOURCES (sizeof source_words / sizeof *source_words)

static const struct value *source_read(struct request *req, const struct value *group, enum source_sort sort,
                                       const struct value *item, struct str text) {
    switch (sort) {
    case SOURCE_IPV4:
    case SOURCE_IPV6:
        return range_source(req, text, sort == SOURCE_IPV6);
    case SOURCE_LIST:
        return prefix_list_source(req, text);
    default:
        return group_source(req, group, item);
    }
}

static bool description_check(struct request *req, struct str description) {
    if (group_text_is_allowed(description))
        return true;
    return reject(req, "InvalidParameterValue", "Invalid rule description. Valid descriptions are strings less than 256 "
                  "characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*");
}

/* --- permissions to rules ------------------------------------------------------------------------------------------- */

static bool permission_read(struct request *req, const struct value *group, bool is_egress, const struct value *permission,
                            struct maker *rules) {
    struct traffic traffic;
    if (!traffic_read(req, permission, &traffic))
        return false;
    size_t before = rules->n;
    for (size_t sort = 0; sort < N_SOURCES; sort++) {
        const struct source_word *word = &source_words[sort];
        const struct value *items = value_get(permission, str_of(word->list));
        for (size_t i = 0; i < value_count(items); i++) {
            const struct value *item = value_item(items, i);
            struct str description = member_text(item, "Description");
            const struct value *source =
                source_read(req, group, (enum source_sort)sort, item, member_text(item, word->item));
            if (!source || !description_check(req, description))
                return false;
            maker_add(rules, rule_record(req, is_egress, &traffic, word->rule, source, description));
        }
    }
    if (rules->n == before)
        return reject(req, "MissingParameter", "The permission names no source: ipRanges, ipv6Ranges, prefixListIds or groups");
    return true;
}

/* The older flat members, as a permission. */
static const struct value *flat_permission(struct request *req) {
    struct arena *arena = req->arena;
    struct str cidr = input_text(req, "CidrIp"), group = input_text(req, "SourceSecurityGroupName");
    const struct value *range = record(arena, "CidrIp:t", cidr);
    const struct value *pair =
        record(arena, "GroupName:t UserId:t", group, input_text(req, "SourceSecurityGroupOwnerId"));
    return record(arena, "IpProtocol:t FromPort:v ToPort:v IpRanges:v UserIdGroupPairs:v", input_text(req, "IpProtocol"),
                  input(req, "FromPort"), input(req, "ToPort"), cidr.len ? value_list(arena, &range, 1) : NULL,
                  group.len ? value_list(arena, &pair, 1) : NULL);
}

const struct value *rules_of_input(struct request *req, const struct value *group, bool is_egress) {
    const struct value *permissions = input(req, "IpPermissions"), *flat = flat_permission(req);
    bool has_flat = value_count(flat) > 0;
    if (value_count(permissions) > 0 && has_flat)
        return reject(req, "InvalidParameterCombination", "The parameter ipPermissions cannot be used with other rule parameters");
    if (value_count(permissions) == 0 && !has_flat)
        return reject_missing(req, "ipPermissions");
    if (has_flat)
        permissions = value_list(req->arena, &flat, 1);
    struct maker rules = {.arena = req->arena};
    for (size_t i = 0; i < value_count(permissions); i++)
        if (!permission_read(req, group, is_egress, value_item(permissions, i), &rules))
            return NULL;
    return maker_list(&rules);
}

const struct value *rule_of_request(struct request *req, const struct value *group, bool is_egress,
                                    const struct value *wanted) {
    struct traffic traffic;
    struct str description = member_text(wanted, "Description");
    if (!traffic_read(req, wanted, &traffic) || !description_check(req, description))
        return NULL;
    const struct value *rule = NULL;
    for (size_t sort = 0; sort < N_SOURCES; sort++) {
        struct str text = member_text(wanted, source_words[sort].request);
        if (text.len == 0)
            continue;
        if (rule)
            return reject(req, "InvalidParameterCombination", "A rule has exactly one source or destination");
        const struct value *pair = record(req->arena, "GroupId:t", text);
        const struct value *source = source_read(req, group, (enum source_sort)sort, pair, text);
        if (!source)
            return NULL;
        rule = rule_record(req, is_egress, &traffic, source_words[sort].rule, source, description);
    }
    return rule ? rule : reject_missing(req, "cidrIpv4");
}

const struct value *rule_for_all(struct request *req, bool is_egress, const char *source_member, const struct value *source) {
    struct traffic traffic = {S("-1"), -1, -1};
    return rule_record(req, is_egress, &traffic, source_member, source, (struct str){0});
}

const struct value *rule_identified(struct request *req, const struct value *group, const struct value *rule,
                                    const struct value *tags) {
    struct str id = new_id(req, &rule_species);
    return record_with(req->arena, rule, "SecurityGroupRuleId:t SecurityGroupRuleArn:t GroupId:t GroupOwnerId:t Tags:v", id,
                       arn_of(req, "security-group-rule", id), member_text(group, "GroupId"), req->account, tags);
}

/* --- rules to permissions ------------------------------------------------------------------------------------------- */

static bool same_member(const struct value *a, const struct value *b, const char *member) {
    const struct value *x = value_get(a, str_of(member)), *y = value_get(b, str_of(member));
    return x == y || (x && y && value_same(x, y));
}

static bool same_traffic(const struct value *a, const struct value *b) {
    return same_member(a, b, "IsEgress") && same_member(a, b, "IpProtocol") && same_member(a, b, "FromPort") &&
           same_member(a, b, "ToPort");
}

bool rules_are_same(const struct value *a, const struct value *b) {
    for (size_t sort = 0; sort < N_SOURCES; sort++)
        if (!same_member(a, b, source_words[sort].rule))
            return false;
    return same_traffic(a, b);
}

bool rule_is_egress(const struct value *rule) {
    return value_true(value_get(rule, S("IsEgress")));
}

/* The sources of one sort in all rules with the same traffic as `like`. */
static const struct value *sources_view(struct request *req, const struct value *rules, const struct value *like,
                                        const struct source_word *word) {
    struct maker items = {.arena = req->arena};
    for (size_t i = 0; i < value_count(rules); i++) {
        const struct value *rule = value_item(rules, i), *source = value_get(rule, str_of(word->rule));
        if (!source || !same_traffic(rule, like))
            continue;
        struct maker item = {.arena = req->arena};
        if (source->kind == VALUE_MAP)
            maker_merge(&item, source);
        else
            maker_set(&item, str_of(word->item), source);
        if (value_get(rule, S("Description")))
            maker_set(&item, S("Description"), value_get(rule, S("Description")));
        maker_add(&items, maker_map(&item));
    }
    return maker_list(&items);
}

static const struct value *permission_view(struct request *req, const struct value *rules, const struct value *like) {
    struct maker permission = {.arena = req->arena};
    const struct protocol_word *protocol = protocol_find(member_text(like, "IpProtocol"));
    maker_set(&permission, S("IpProtocol"), value_get(like, S("IpProtocol")));
    if (protocol && protocol->ports != ANY_PORTS) {
        maker_set(&permission, S("FromPort"), value_get(like, S("FromPort")));
        maker_set(&permission, S("ToPort"), value_get(like, S("ToPort")));
    }
    for (size_t sort = 0; sort < N_SOURCES; sort++)
        maker_set(&permission, str_of(source_words[sort].list), sources_view(req, rules, like, &source_words[sort]));
    return maker_map(&permission);
}

/* Is this the first rule of its traffic? */
static bool leads(const struct value *rules, size_t at) {
    for (size_t i = 0; i < at; i++)
        if (same_traffic(value_item(rules, i), value_item(rules, at)))
            return false;
    return true;
}

const struct value *permissions_view(struct request *req, const struct value *rules, bool is_egress) {
    struct maker permissions = {.arena = req->arena};
    for (size_t i = 0; i < value_count(rules); i++)
        if (rule_is_egress(value_item(rules, i)) == is_egress && leads(rules, i))
            maker_add(&permissions, permission_view(req, rules, value_item(rules, i)));
    return maker_list(&permissions);
}

struct str rule_text(struct request *req, const struct value *rule) {
    struct str peer = {0}, protocol = member_text(rule, "IpProtocol");
    for (size_t sort = 0; sort < N_SOURCES; sort++) {
        const struct value *source = value_get(rule, str_of(source_words[sort].rule));
        if (source)
            peer = source->kind == VALUE_MAP ? member_text(source, "GroupId") : value_str(source);
    }
    if (str_is(protocol, "-1"))
        return arena_printf(req->arena, "peer: %.*s, ALL, ALLOW", STR(peer));
    char *upper = arena_cstr(req->arena, protocol);
    for (char *c = upper; *c; c++)
        if (*c >= 'a' && *c <= 'z')
            *c = (char)(*c - 'a' + 'A');
    return arena_printf(req->arena, "peer: %.*s, %s, from port: %lld, to port: %lld, ALLOW", STR(peer), upper,
                        (long long)value_integer(value_get(rule, S("FromPort")), -1),
                        (long long)value_integer(value_get(rule, S("ToPort")), -1));
}
