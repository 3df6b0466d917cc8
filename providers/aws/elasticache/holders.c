/* Who holds what of ElastiCache cannot be deleted. */
#include "providers/aws/elasticache/elasticache.h"

/* No filter asks for them: all are listed, and those that name the object hold it. */
#define NODES(names_) "cache cluster", "DescribeCacheClusters", NULL, "CacheClusters", "CacheClusterId", .names = names_, .tells = "ReplicationGroupId", .since = "CacheClusterCreateTime"

// clang-format off
const struct holder cache_subnet_group_holders[] = {
    { NODES("CacheSubnetGroupName") },
    { NULL }
};
// clang-format on
