/* The nouns of ElastiCache. */
#include "providers/aws/sandbox/cache.h"

// clang-format off
const struct rds_noun cache_subnet_group_noun = {
    {"cache-subnet-group", "", "CacheSubnetGroupName", "cache subnet group", "CacheSubnetGroupNotFoundFault", "InvalidParameterValue", .tags = "$tags"},
    "subnetgroup", "ARN", "CacheSubnetGroupAlreadyExists", "CacheSubnetGroupQuotaExceeded", 300,
    .missing = "Cache Subnet Group * does not exist.", .taken = "Cache subnet group * already exists." };
const struct rds_noun replication_group_noun = {
    {"replication-group", "", "ReplicationGroupId", "replication group", "ReplicationGroupNotFoundFault", "InvalidParameterValue", .tags = "$tags"},
    "replicationgroup", "ARN", "ReplicationGroupAlreadyExists", "ClusterQuotaForCustomerExceeded", 300,
    .missing = "ReplicationGroup * not found.", .taken = "Replication group * already exists." };
const struct rds_noun cache_snapshot_noun = {
    {"cache-snapshot", "", "SnapshotName", "snapshot", "SnapshotNotFoundFault", "InvalidParameterValue", .tags = "$tags"},
    "snapshot", "ARN", "SnapshotAlreadyExistsFault", "SnapshotQuotaExceededFault", 300,
    .missing = "Snapshot * not found.", .taken = "Snapshot * already exists." };
// clang-format on

const struct rds_noun *const cache_nouns[] = {&cache_subnet_group_noun, &replication_group_noun, &cache_snapshot_noun, NULL};
