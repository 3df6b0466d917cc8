/* DB subnet groups: subnets of one VPC, in two zones at least. */
#include "providers/aws/sandbox/rds.h"

#define NAME_MAX_BYTES 255
#define SUBNETS_MAX 20

/* --- checks --------------------------------------------------------------------------------------------------------- */

static bool name_check(struct request *req, struct str name) {
    if (str_is(name, "default"))
        return reject(req, "InvalidParameterValue", "The parameter DBSubnetGroupName must not be \"default\".");
    for (size_t i = 0; i < name.len; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789 ._-", name.at[i]))
            return reject(req, "InvalidParameterValue", "The parameter DBSubnetGroupName may only contain letters, numbers, periods, "
                          "underscores, spaces and hyphens.");
    return name.len <= NAME_MAX_BYTES ||
           reject(req, "InvalidParameterValue", "The parameter DBSubnetGroupName must have at most %d characters.", NAME_MAX_BYTES);
}

static const struct value *member_of(struct request *req, const struct value *subnet) {
    return record(req->arena, "SubnetIdentifier:t SubnetAvailabilityZone:v SubnetOutpost:v SubnetStatus:c",
                  member_text(subnet, "SubnetId"), record(req->arena, "Name:t", member_text(subnet, "AvailabilityZone")),
                  nothing(req), "Active");
}

static bool covers_zones(struct request *req, const struct value *members) {
    struct str first = value_str(value_path(req->arena, value_item(members, 0), S("SubnetAvailabilityZone.Name")));
    for (size_t i = 1; i < value_count(members); i++)
        if (!str_eq(value_str(value_path(req->arena, value_item(members, i), S("SubnetAvailabilityZone.Name"))), first))
            return true;
    return reject(req, "DBSubnetGroupDoesNotCoverEnoughAZs",
                  "The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement. Current AZ coverage: %.*s. Add "
                  "subnets to cover at least 2 AZs.", STR(first));
}

/* The subnets of the input as a group shows them; *vpc is theirs. NULL after reject. */
static const struct value *subnets_input(struct request *req, struct str *vpc) {
    const struct value *list = rds_subnets(req, SUBNETS_MAX, "DBSubnetQuotaExceededFault", member_of, vpc);
    return list && covers_zones(req, list) ? list : NULL;
}

/* --- handlers ------------------------------------------------------------------------------------------------------- */

static const struct value *create_db_subnet_group(struct request *req) {
    const struct rds_noun *noun = &subnet_group_noun;
    struct str name = rds_name(req, noun), vpc = {0};
    const struct value *members, *tags, *types = value_text(req->arena, S("IPV4"));
    if (!rds_given(req, "DBSubnetGroupName") || !name_check(req, name) || !rds_given(req, "DBSubnetGroupDescription") ||
        !(members = subnets_input(req, &vpc)) || !rds_name_is_free(req, noun, name) || !rds_tags_input(req, &tags))
        return NULL;
    const struct value *group = record(
        req->arena,
        "DBSubnetGroupName:t DBSubnetGroupDescription:t VpcId:t SubnetGroupStatus:c Subnets:v DBSubnetGroupArn:t "
        "SupportedNetworkTypes:v $tags:v",
        name, input_text(req, "DBSubnetGroupDescription"), vpc, "Complete", members, rds_arn(req, noun, name),
        value_list(req->arena, &types, 1), tags);
    thing_put(req, &noun->species, group);
    return record(req->arena, "DBSubnetGroup:v", group);
}

static const struct value *describe_db_subnet_groups(struct request *req) {
    return rds_list(req, &subnet_group_noun, "DBSubnetGroups", NULL);
}

static const struct value *modify_db_subnet_group(struct request *req) {
    const struct value *group = rds_input(req, &subnet_group_noun);
    struct str vpc = {0};
    const struct value *members = group ? subnets_input(req, &vpc) : NULL;
    if (!members)
        return NULL;
    if (!str_eq(vpc, member_text(group, "VpcId")))
        return reject(req, "InvalidParameterValue", "The new Subnets are not in the same Vpc as the existing subnet group");
    if (input_has(req, "DBSubnetGroupDescription") && !rds_given(req, "DBSubnetGroupDescription"))
        return NULL;
    struct str description = input_text(req, "DBSubnetGroupDescription");
    if (description.len == 0)
        description = member_text(group, "DBSubnetGroupDescription");
    group = record_with(req->arena, group, "Subnets:v DBSubnetGroupDescription:t", members, description);
    thing_put(req, &subnet_group_noun.species, group);
    return record(req->arena, "DBSubnetGroup:v", group);
}

static const struct value *delete_db_subnet_group(struct request *req) {
    const struct value *group = rds_input(req, &subnet_group_noun);
    if (!group)
        return NULL;
    thing_remove(req, &subnet_group_noun.species, member_text(group, "DBSubnetGroupName"));
    return nothing(req);
}

const struct handler rds_subnet_group_handlers[] = {
    {"CreateDBSubnetGroup", create_db_subnet_group},
    {"DescribeDBSubnetGroups", describe_db_subnet_groups},
    {"ModifyDBSubnetGroup", modify_db_subnet_group},
    {"DeleteDBSubnetGroup", delete_db_subnet_group},
    {0},
};
