/* A DB subnet group: the subnets, in two zones at least, that databases may lie in.
 *
 * A change names all subnets anew, whatever it is about. */
#include "providers/aws/rds/rds.h"

/* A subnet that was just made may not be visible to RDS yet. */
#define NOT_YET .lag_on = "InvalidSubnet InvalidParameterValue", .lag_saying = "ubnet"

static const struct call modify = {"ModifyDBSubnetGroup", "DBSubnetGroupName", .settle = SETTLE_REPEAT, NOT_YET};

const struct sheet db_subnet_group_sheet = {
    .type = "db_subnet_group",
    .service = "rds",
    .version = 1,
    .help = "the subnets that databases may lie in",
    .example = "db_subnet_group:\n"
               "  data: { subnets: main.private }\n",
    .named_by = "name",
    // clang-format off
    .fields = FIELDS(
        { "name",        NAME("a-z0-9._-"), GENERATED | CREATE_ONLY | EXCLUSIVE, "DBSubnetGroupName", "its name, in small letters",
          .max = 255, .aliases = ALIASES("DBSubnetGroupName", "db_subnet_group_name") },
        { "subnets",     REFS("subnet"), REQUIRED, "SubnetIds", "its subnets, of one VPC and in two zones at least",
          .seen = "Subnets[].SubnetIdentifier", .by = &modify, .by_member = "SubnetIds", .aliases = ALIASES("subnet_ids", "SubnetIds") },
        { "description", TEXT, 0, "DBSubnetGroupDescription", "what it is for", .max = 255, .fallback = "\"made by footing\"",
          .by = &modify, .by_member = "DBSubnetGroupDescription", .with = "subnets",
          .aliases = ALIASES("DBSubnetGroupDescription") },
        { "id",          TEXT, READ_ONLY | KNOWN, "DBSubnetGroupName", "its name" },
        { "arn",         TEXT, READ_ONLY | KNOWN, "DBSubnetGroupArn", "arn:aws:rds:…:subgrp:…" },
        { "vpc",         TEXT, READ_ONLY | KNOWN, "VpcId", "the VPC of its subnets" }
    ),
    .create = { "CreateDBSubnetGroup", .answer = "DBSubnetGroup", .settle = SETTLE_NAME, NOT_YET },
    .remove = { "DeleteDBSubnetGroup", "DBSubnetGroupName", .settle = SETTLE_REPEAT, .done_on = "DBSubnetGroupNotFoundFault",
                .busy_on = "InvalidDBSubnetGroupStateFault" },
    .read   = { "DescribeDBSubnetGroups", .one = "DBSubnetGroupName", .one_is_text = true, .items = "DBSubnetGroups",
                .id = "DBSubnetGroupName", .page = 100, .gone_on = "DBSubnetGroupNotFoundFault", .token = "Marker" },
    // clang-format on
    .tagging = &db_subnet_group_tagging,
};
