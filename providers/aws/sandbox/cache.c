/* The nouns of ElastiCache. */
#include "providers/aws/sandbox/cache.h"

// clang-format off
const struct rds_noun cache_subnet_group_noun = {
    {"cache-subnet-group", "", "CacheSubnetGroupName", "cache subnet group", "CacheSubnetGroupNotFoundFault", "InvalidParameterValue", .tags = "$tags"},
    "subnetgroup", "ARN", "CacheSubnetGroupAlreadyExists", "CacheSubnetGroupQuotaExceeded", 300,
    .missing = "Cache Subnet Group * does not exist.", .taken = "Cache subnet group * already exists." };
// clang-format on

const struct rds_noun *const cache_nouns[] = {&cache_subnet_group_noun, NULL};
