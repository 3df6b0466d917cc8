/* A replication group: a cache of redis or valkey, from a single node to many shards with replicas each.
 *
 * The list shows neither version nor network nor windows: one of its members does, which is read beside it. Every change takes its time
 * and is waited for. Replicas come and go by calls of their own. */
#include "providers/aws/elasticache/elasticache.h"

#define NOW FILLS({"ApplyImmediately", ":true"})
#define BUSY .busy_on = "InvalidReplicationGroupState InvalidCacheClusterState", .busy_s = 2400
#define SAME .done_on = "InvalidParameterCombination", .done_saying = "No modifications were requested"

static const struct call modify = {"ModifyReplicationGroup", "ReplicationGroupId", NOW, .settles = true, .settle = SETTLE_REPEAT, BUSY, SAME};
static const struct call rotate = {"ModifyReplicationGroup", "ReplicationGroupId",
                                   FILLS({"ApplyImmediately", ":true"}, {"AuthTokenUpdateStrategy", "=ROTATE"}), .alone = true,
                                   .settles = true, .settle = SETTLE_REPEAT, BUSY};
static const struct call more = {"IncreaseReplicaCount", "ReplicationGroupId", NOW, .settles = true, .settle = SETTLE_REPEAT, BUSY,
                                 .done_on = "NoOperationFault"};
static const struct call fewer = {"DecreaseReplicaCount", "ReplicationGroupId", NOW, .settles = true, .settle = SETTLE_REPEAT, BUSY,
                                  .done_on = "NoOperationFault"};
static const struct call reshard = {"ModifyReplicationGroupShardConfiguration", "ReplicationGroupId", NOW, .settles = true,
                                    .settle = SETTLE_REPEAT, BUSY};

static const struct detail member = {"DescribeCacheClusters", "CacheClusterId", .by = "MemberClusters[0]", .items = "CacheClusters",
                                     .token = "Marker"};
#define OF_MEMBER(path) .seen = "CacheClusters[0]." path, .detail = &member

const struct sheet replication_group_sheet = {
    .type = "replication_group",
    .service = "elasticache",
    .version = 1,
    .help = "a cache of redis or valkey: a node, or shards of nodes with replicas",
    .example = "cache_subnet_group:\n"
               "  main: { subnets: main.private }\n"
               "replication_group:\n"
               "  store:\n"
               "    engine: valkey\n"
               "    node: cache.t4g.micro\n"
               "    subnet_group: main\n"
               "    replicas: 1\n"
               "    failover: true\n"
               "    multi_az: true\n",
    .aliases = ALIASES("aws_elasticache_replication_group", "elasticache"),
    .named_by = "name",
    .lacks = "Changes are made at once, not in the maintenance window. TLS cannot be turned on or off later: that makes a new cache. Fewer "
             "shards are had by --replace. Not supported: user groups, log delivery, global datastores, data tiering, IPv6, a shard laid out "
             "by itself (node_group_configuration), security groups outside a VPC.",
    // clang-format off
    .fields = FIELDS(
        { "name",            NAME("a-z0-9- letter single"), GENERATED | CREATE_ONLY | EXCLUSIVE, "ReplicationGroupId", "its name, in small letters",
          .max = 40, .aliases = ALIASES("ReplicationGroupId", "replication_group_id") },
        { "engine",          CHOICE("redis valkey"), REQUIRED | CREATE_ONLY, "Engine", "redis or valkey; from redis to valkey without a new cache, along with a version",
          .by = &modify, .by_member = "Engine", .with = "version", .in_place = "redis valkey" },
        { "version",         VERSION, COMPUTED, "EngineVersion", "the engine's version; it can only be raised", OF_MEMBER("EngineVersion"),
          .by = &modify, .by_member = "EngineVersion", .aliases = ALIASES("engine_version", "EngineVersion") },
        { "node",            CACHE_NODE, REQUIRED, "CacheNodeType", "the size of each node: cache.t4g.micro", .by = &modify, .by_member = "CacheNodeType",
          .aliases = ALIASES("node_type", "CacheNodeType", "cache_node_type", "class") },
        { "shards",          COUNT("NodeGroups[]"), GROWS, "NumNodeGroups", "parts that the data is spread over; several want a parameter group for clusters",
          .seen = "NodeGroups", .fallback = "1", .min = 1, .max = 500, .by = &reshard, .by_member = "NodeGroupCount", .aliases = ALIASES("num_node_groups", "NumNodeGroups") },
        { "replicas",        COUNT("NodeGroups[0].NodeGroupMembers[] - 1"), 0, "ReplicasPerNodeGroup", "copies of each shard's node", .seen = "NodeGroups",
          .fallback = "0", .min = 0, .max = 5, .by = &more, .by_less = &fewer, .by_member = "NewReplicaCount",
          .aliases = ALIASES("replicas_per_node_group", "ReplicasPerNodeGroup", "num_cache_clusters", "NumCacheClusters") },
        { "failover",        ENABLED, 0, "AutomaticFailoverEnabled", "a replica takes over from a node that fails", .seen = "AutomaticFailover",
          .fallback = "false", .by = &modify, .by_member = "AutomaticFailoverEnabled", .aliases = ALIASES("automatic_failover_enabled", "AutomaticFailoverEnabled") },
        { "multi_az",        ENABLED, 0, "MultiAZEnabled", "nodes of a shard lie in several zones; wants failover", .seen = "MultiAZ", .needs = "failover",
          .fallback = "false", .by = &modify, .by_member = "MultiAZEnabled", .aliases = ALIASES("multi_az_enabled", "MultiAZEnabled") },
        { "parameter_group", TEXT, COMPUTED, "CacheParameterGroupName", "how the engine is set: default.redis7, default.valkey8.cluster.on", OF_MEMBER("CacheParameterGroup.CacheParameterGroupName"),
          .by = &modify, .by_member = "CacheParameterGroupName", .aliases = ALIASES("parameter_group_name", "CacheParameterGroupName") },
        { "subnet_group",    REF("cache_subnet_group"), REQUIRED | CREATE_ONLY, "CacheSubnetGroupName", "the subnets that it lies in", OF_MEMBER("CacheSubnetGroupName"),
          .aliases = ALIASES("subnet_group_name", "CacheSubnetGroupName") },
        { "security_groups", REFS("security_group"), COMPUTED | EARLY, "SecurityGroupIds", "what may reach it; the VPC's default group", OF_MEMBER("SecurityGroups[].SecurityGroupId"),
          .by = &modify, .by_member = "SecurityGroupIds", .aliases = ALIASES("security_group_ids", "SecurityGroupIds") },
        { "port",            CACHE_PORT, CREATE_ONLY, "Port", "where it listens", .seen = "NodeGroups", .fallback = "6379", .min = 1, .max = 65535 },
        { "encrypted",       FLAG, CREATE_ONLY, "AtRestEncryptionEnabled", "what it writes to a disk is encrypted", .fallback = "true",
          .aliases = ALIASES("at_rest_encryption_enabled", "AtRestEncryptionEnabled") },
        { "kms_key",         TEXT, CREATE_ONLY, "KmsKeyId", "the key for that; ElastiCache's own", .aliases = ALIASES("kms_key_id", "KmsKeyId") },
        { "tls",             FLAG, CREATE_ONLY, "TransitEncryptionEnabled", "clients speak TLS with it", .fallback = "true",
          .aliases = ALIASES("transit_encryption_enabled", "TransitEncryptionEnabled") },
        { "tls_mode",        CHOICE("preferred required"), COMPUTED, "TransitEncryptionMode", "whether clients may do without", .needs = "tls",
          .by = &modify, .by_member = "TransitEncryptionMode", .aliases = ALIASES("transit_encryption_mode", "TransitEncryptionMode") },
        { "auth_token",      AUTH_TOKEN, SECRET | WRITE_ONLY, "AuthToken", "a password of 16 to 128 characters; another one is rotated in, and both hold until the next", .needs = "tls",
          .by = &rotate, .by_member = "AuthToken", .aliases = ALIASES("AuthToken", "password") },
        { "snapshots",       INT, 0, "SnapshotRetentionLimit", "days that daily snapshots are kept", .fallback = "7", .min = 0, .max = 35,
          .by = &modify, .by_member = "SnapshotRetentionLimit", .aliases = ALIASES("snapshot_retention_limit", "SnapshotRetentionLimit") },
        { "snapshot_window", &kind_backup_window, NULL, COMPUTED, "SnapshotWindow", "when: 03:00-04:00, in UTC", .by = &modify, .by_member = "SnapshotWindow", .aliases = ALIASES("SnapshotWindow") },
        { "maintenance_window", &kind_maintenance_window, NULL, COMPUTED, "PreferredMaintenanceWindow", "when it may be touched: sun:05:00-sun:06:00, in UTC", OF_MEMBER("PreferredMaintenanceWindow"),
          .by = &modify, .by_member = "PreferredMaintenanceWindow", .aliases = ALIASES("PreferredMaintenanceWindow") },
        { "minor_upgrades",  FLAG, 0, "AutoMinorVersionUpgrade", "AWS raises its minor version", .fallback = "true", .by = &modify, .by_member = "AutoMinorVersionUpgrade",
          .aliases = ALIASES("auto_minor_version_upgrade", "AutoMinorVersionUpgrade") },
        { "topic",           ARN_OF("sns"), COMPUTED, "NotificationTopicArn", "hears of what happens to it", OF_MEMBER("NotificationConfiguration.TopicArn"),
          .by = &modify, .by_member = "NotificationTopicArn", .aliases = ALIASES("notification_topic_arn", "NotificationTopicArn") },
        { "final_snapshot",  &kind_last_snapshot, NULL, ACTION, NULL, "a last one when it is deleted: true, false, or its name", .fallback = "true",
          .aliases = ALIASES("final_snapshot_identifier", "FinalSnapshotIdentifier") },
        { "id",              TEXT, READ_ONLY | KNOWN, "ReplicationGroupId", "its name" },
        { "arn",             TEXT, READ_ONLY | KNOWN, "ARN", "arn:aws:elasticache:…:replicationgroup:…" },
        { "address",         TEXT, READ_ONLY, NULL, "the host name of the node that takes writes", .seen = "NodeGroups[0].PrimaryEndpoint.Address" },
        { "reader_address",  TEXT, READ_ONLY, NULL, "a host name of all that can be read", .seen = "NodeGroups[0].ReaderEndpoint.Address" },
        { "cluster_address", TEXT, READ_ONLY, NULL, "the host name of a cluster of shards", .seen = "ConfigurationEndpoint.Address" }
    ),
    .create = { "CreateReplicationGroup", .fills = FILLS({"ReplicationGroupDescription", "=made by footing"}), .answer = "ReplicationGroup", .settle = SETTLE_NAME,
                .lag_on = "ServiceLinkedRoleNotFoundFault CacheSubnetGroupNotFoundFault" },
    .remove = { "DeleteReplicationGroup", "ReplicationGroupId", .settle = SETTLE_REPEAT, .done_on = "ReplicationGroupNotFoundFault", BUSY },
    .read   = { "DescribeReplicationGroups", .one = "ReplicationGroupId", .one_is_text = true, .items = "ReplicationGroups",
                .id = "ReplicationGroupId", .page = 100, .gone_on = "ReplicationGroupNotFoundFault", .token = "Marker" },
    .ready  = { "Status", .done = "available", .failed = "create-failed deleting", .typically_s = 420, .deadline_s = 3600 },
    .gone   = { "Status", .done = "deleted", .typically_s = 300, .deadline_s = 2700 },
    .last   = { "final_snapshot", .name = "FinalSnapshotIdentifier" },
    // clang-format on
    .holds_data = true,
    .tagging = &elasticache_tagging,
};
