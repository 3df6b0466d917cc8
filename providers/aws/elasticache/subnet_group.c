/* A cache subnet group: the subnets that caches may lie in. */
#include "providers/aws/elasticache/elasticache.h"

/* A subnet that was just made may not be visible to ElastiCache yet. */
#define NOT_YET .lag_on = "InvalidSubnet InvalidParameterValue", .lag_saying = "ubnet"

static const struct call modify = {"ModifyCacheSubnetGroup", "CacheSubnetGroupName", .settle = SETTLE_REPEAT, .busy_on = "SubnetInUse",
                                   NOT_YET};

const struct sheet cache_subnet_group_sheet = {
    .type = "cache_subnet_group",
    .service = "elasticache",
    .version = 1,
    .help = "the subnets that caches may lie in",
    .example = "cache_subnet_group:\n"
               "  main: { subnets: main.private }\n",
    .aliases = ALIASES("aws_elasticache_subnet_group"),
    .named_by = "name",
    // clang-format off
    .fields = FIELDS(
        { "name",        NAME("a-z0-9-"), GENERATED | CREATE_ONLY | EXCLUSIVE, "CacheSubnetGroupName", "its name, in small letters",
          .max = 255, .aliases = ALIASES("CacheSubnetGroupName", "cache_subnet_group_name") },
        { "subnets",     REFS("subnet"), REQUIRED, "SubnetIds", "its subnets, of one VPC",
          .seen = "Subnets[].SubnetIdentifier", .by = &modify, .by_member = "SubnetIds", .aliases = ALIASES("subnet_ids", "SubnetIds") },
        { "description", TEXT, 0, "CacheSubnetGroupDescription", "what it is for", .max = 255, .fallback = "\"made by footing\"",
          .by = &modify, .by_member = "CacheSubnetGroupDescription", .aliases = ALIASES("CacheSubnetGroupDescription") },
        { "id",          TEXT, READ_ONLY | KNOWN, "CacheSubnetGroupName", "its name" },
        { "arn",         TEXT, READ_ONLY | KNOWN, "ARN", "arn:aws:elasticache:…:subnetgroup:…" },
        { "vpc",         TEXT, READ_ONLY | KNOWN, "VpcId", "the VPC of its subnets" }
    ),
    .create = { "CreateCacheSubnetGroup", .answer = "CacheSubnetGroup", .settle = SETTLE_NAME, NOT_YET },
    .remove = { "DeleteCacheSubnetGroup", "CacheSubnetGroupName", .settle = SETTLE_REPEAT, .done_on = "CacheSubnetGroupNotFoundFault",
                .busy_on = "CacheSubnetGroupInUse" },
    .read   = { "DescribeCacheSubnetGroups", .one = "CacheSubnetGroupName", .one_is_text = true, .items = "CacheSubnetGroups",
                .id = "CacheSubnetGroupName", .page = 100, .gone_on = "CacheSubnetGroupNotFoundFault", .token = "Marker" },
    // clang-format on
    .holders = cache_subnet_group_holders,
    .tagging = &elasticache_tagging,
};
