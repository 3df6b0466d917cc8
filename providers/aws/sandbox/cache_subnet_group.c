/* Cache subnet groups: subnets of one VPC. */
#include "providers/aws/sandbox/cache.h"

#define NAME_MAX_BYTES 255
#define SUBNETS_MAX 20

static const struct rds_noun *const noun = &cache_subnet_group_noun;

/* --- checks --------------------------------------------------------------------------------------------------------- */

static bool name_check(struct request *req, struct str name) {
    if (str_is(name, "default"))
        return reject(req, "InvalidParameterValue", "The parameter CacheSubnetGroupName must not be \"default\".");
    for (size_t i = 0; i < name.len; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789-", name.at[i]))
            return reject(req, "InvalidParameterValue", "The parameter CacheSubnetGroupName is not a valid identifier: it may only "
                          "contain letters, digits and hyphens.");
    return name.len <= NAME_MAX_BYTES ||
           reject(req, "InvalidParameterValue", "The parameter CacheSubnetGroupName must have at most %d characters.", NAME_MAX_BYTES);
}

static const struct value *ipv4(struct request *req) {
    const struct value *type = value_text(req->arena, S("ipv4"));
    return value_list(req->arena, &type, 1);
}

static const struct value *member_of(struct request *req, const struct value *subnet) {
    return record(req->arena, "SubnetIdentifier:t SubnetAvailabilityZone:v SupportedNetworkTypes:v", member_text(subnet, "SubnetId"),
                  record(req->arena, "Name:t", member_text(subnet, "AvailabilityZone")), ipv4(req));
}

/* The subnets of the input as a group shows them; *vpc is theirs. NULL after reject. */
static const struct value *subnets_input(struct request *req, struct str *vpc) {
    return rds_subnets(req, SUBNETS_MAX, "CacheSubnetQuotaExceededFault", member_of, vpc);
}

/* A subnet that leaves must not hold a node. */
static bool leavers_check(struct request *req, const struct value *group, const struct value *members) {
    const struct value *now = value_get(group, S("Subnets"));
    for (size_t i = 0; i < value_count(now); i++) {
        struct str subnet = member_text(value_item(now, i), "SubnetIdentifier");
        if (!list_find(members, "SubnetIdentifier", subnet) &&
            cache_holds_subnet_group(req, member_text(group, "CacheSubnetGroupName"), subnet))
            return reject(req, "SubnetInUse", "Subnet %.*s is in use by a cache cluster.", STR(subnet));
    }
    return true;
}

/* --- handlers ------------------------------------------------------------------------------------------------------- */

static const struct value *create_cache_subnet_group(struct request *req) {
    struct str name = rds_name(req, noun), vpc = {0};
    const struct value *members, *tags;
    if (!rds_given(req, "CacheSubnetGroupName") || !name_check(req, name) || !rds_given(req, "CacheSubnetGroupDescription") ||
        !(members = subnets_input(req, &vpc)) || !rds_name_is_free(req, noun, name) || !rds_tags_input(req, &tags))
        return NULL;
    const struct value *group = record(
        req->arena, "CacheSubnetGroupName:t CacheSubnetGroupDescription:t VpcId:t Subnets:v ARN:t SupportedNetworkTypes:v $tags:v", name,
        input_text(req, "CacheSubnetGroupDescription"), vpc, members, rds_arn(req, noun, name), ipv4(req), tags);
    thing_put(req, &noun->species, group);
    return record(req->arena, "CacheSubnetGroup:v", group);
}

static const struct value *describe_cache_subnet_groups(struct request *req) {
    return rds_list(req, noun, "CacheSubnetGroups", NULL);
}

static const struct value *modify_cache_subnet_group(struct request *req) {
    const struct value *group = rds_input(req, noun);
    struct str vpc = member_text(group, "VpcId");
    const struct value *members = value_get(group, S("Subnets"));
    if (!group || (input_has(req, "SubnetIds") && !(members = subnets_input(req, &vpc))))
        return NULL;
    if (!str_eq(vpc, member_text(group, "VpcId")))
        return reject(req, "InvalidParameterValue", "The new Subnets are not in the same Vpc as the existing subnet group");
    if (!leavers_check(req, group, members))
        return NULL;
    if (input_has(req, "CacheSubnetGroupDescription") && !rds_given(req, "CacheSubnetGroupDescription"))
        return NULL;
    struct str description = input_text(req, "CacheSubnetGroupDescription");
    if (description.len == 0)
        description = member_text(group, "CacheSubnetGroupDescription");
    group = record_with(req->arena, group, "Subnets:v CacheSubnetGroupDescription:t", members, description);
    thing_put(req, &noun->species, group);
    return record(req->arena, "CacheSubnetGroup:v", group);
}

static const struct value *delete_cache_subnet_group(struct request *req) {
    const struct value *group = rds_input(req, noun);
    if (!group)
        return NULL;
    if (cache_holds_subnet_group(req, member_text(group, "CacheSubnetGroupName"), (struct str){0}))
        return reject(req, "CacheSubnetGroupInUse", "Cache subnet group %.*s is currently in use by a cache cluster.",
                      STR(member_text(group, "CacheSubnetGroupName")));
    thing_remove(req, &noun->species, member_text(group, "CacheSubnetGroupName"));
    return nothing(req);
}

const struct handler cache_subnet_group_handlers[] = {
    {"CreateCacheSubnetGroup", create_cache_subnet_group},
    {"DescribeCacheSubnetGroups", describe_cache_subnet_groups},
    {"ModifyCacheSubnetGroup", modify_cache_subnet_group},
    {"DeleteCacheSubnetGroup", delete_cache_subnet_group},
    {0},
};
