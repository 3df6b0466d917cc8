#include "providers/aws/arn_tags.h"
#include "providers/aws/elasticache/elasticache.h"

/* A cache that is being changed cannot be tagged meanwhile. */
const struct tagging elasticache_tagging = TAGGED_BY_ARN(
    "ARN", .busy_on = "InvalidReplicationGroupState InvalidCacheClusterState InvalidServerlessCacheStateFault InvalidUserState "
                      "InvalidUserGroupState");
