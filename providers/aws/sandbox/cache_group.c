/* Replication groups: shards of one primary and up to five replicas each, and the cache clusters that are their members. A group is
 * stored as it was asked for; its members and endpoints are shown from that. Phases: `$phase` until `$until`, then it is available,
 * or gone with its network interfaces. */
#include "providers/aws/sandbox/cache.h"
#include "providers/aws/sandbox/ec2.h"

#define CREATE_MS 360000
#define MODIFY_MS 120000
#define REPLICA_MS 300000
#define DELETE_MS 240000
#define REPLICAS_MAX 5
#define SHARDS_MAX 90
#define RETENTION_MAX 35

static const struct rds_noun *const noun = &replication_group_noun;

static const struct {
    const char *engine, *version, *family;
} versions[] = {
    {"redis", "5.0.6", "redis5.0"}, {"redis", "6.2", "redis6.x"},   {"redis", "7.0", "redis7"},   {"redis", "7.1", "redis7"},
    {"valkey", "7.2", "valkey7"},   {"valkey", "8.0", "valkey8"},   {"valkey", "8.1", "valkey8"},
};
#define N_VERSIONS (sizeof versions / sizeof *versions)

/* --- what a group is ------------------------------------------------------------------------------------------------ */

static int64_t number(const struct value *group, const char *member) { return value_integer(value_get(group, str_of(member)), 0); }

static bool is_clustered(const struct value *group) { return value_true(value_get(group, S("ClusterEnabled"))); }

/* "euw1" */
static struct str short_region(struct request *req) {
    struct str rest = req->region, area = str_cut(&rest, '-'), way = str_cut(&rest, '-');
    bool two = str_is(way, "northeast") || str_is(way, "southeast") || str_is(way, "northwest") || str_is(way, "southwest");
    return arena_printf(req->arena, "%.*s%c%s%.*s", STR(area), way.len ? way.at[0] : 'x', two ? (way.at[5] == 'e' ? "e" : "w") : "", STR(rest));
}

static const struct value *endpoint(struct request *req, const struct value *group, const char *before, const char *after) {
    struct str host = arena_printf(req->arena, "%s%.*s.%.*s%s.%.*s.cache.amazonaws.com", before, STR(member_text(group, "ReplicationGroupId")),
                                   STR(member_text(group, "$hash")), after, STR(short_region(req)));
    return record(req->arena, "Address:t Port:i", host, number(group, "$port"));
}

static struct str member_name(struct request *req, const struct value *group, int64_t shard, int64_t node) {
    struct str id = member_text(group, "ReplicationGroupId");
    if (is_clustered(group))
        return arena_printf(req->arena, "%.*s-%04d-%03d", STR(id), (int)shard + 1, (int)node + 1);
    return arena_printf(req->arena, "%.*s-%03d", STR(id), (int)node + 1);
}

/* The subnets of its group in turn. */
static const struct value *subnet_of(struct request *req, const struct value *group, int64_t node) {
    const struct value *lies = rds_get(req, &cache_subnet_group_noun, member_text(group, "$subnet_group"));
    const struct value *subnets = value_get(lies, S("Subnets"));
    size_t n = value_count(subnets);
    return n ? value_item(subnets, (size_t)node % n) : NULL;
}

static struct str zone_of(struct request *req, const struct value *group, int64_t node) {
    return value_str(value_path(req->arena, subnet_of(req, group, node), S("SubnetAvailabilityZone.Name")));
}

static const struct value *shard_view(struct request *req, const struct value *group, int64_t shard) {
    struct maker nodes = {.arena = req->arena};
    bool clustered = is_clustered(group), tls = value_true(value_get(group, S("TransitEncryptionEnabled")));
    for (int64_t node = 0; node <= number(group, "$replicas"); node++)
        maker_add(&nodes, record(req->arena, "CacheClusterId:t CacheNodeId:c PreferredAvailabilityZone:t CurrentRole:c",
                                 member_name(req, group, shard, node), "0001", zone_of(req, group, node),
                                 clustered ? NULL : node ? "replica" : "primary"));
    const struct value *primary = endpoint(req, group, tls ? "master." : "", tls ? "" : ".ng.0001");
    const struct value *reader = endpoint(req, group, tls ? "replica." : "", tls ? "" : ".ng.0001.ro");
    return record(req->arena, "NodeGroupId:t Status:t PrimaryEndpoint:v ReaderEndpoint:v NodeGroupMembers:v",
                  arena_printf(req->arena, "%04d", (int)shard + 1), member_text(group, "Status"), clustered ? NULL : primary,
                  clustered ? NULL : reader, maker_list(&nodes));
}

static struct str phase_of(struct request *req, const struct value *group) {
    return number(group, "$until") > req->now_ms ? member_text(group, "$phase") : S("available");
}

static const struct value *group_view(struct request *req, const struct value *stored) {
    struct maker shards = {.arena = req->arena}, members = {.arena = req->arena};
    const struct value *group = record_with(req->arena, stored, "Status:t", phase_of(req, stored));
    for (int64_t shard = 0; shard < number(group, "$shards"); shard++) {
        maker_add(&shards, shard_view(req, group, shard));
        for (int64_t node = 0; node <= number(group, "$replicas"); node++)
            maker_add(&members, value_text(req->arena, member_name(req, group, shard, node)));
    }
    bool creating = str_is(member_text(group, "Status"), "creating");
    group = record_with(req->arena, group, "MemberClusters:v NodeGroups:v", maker_list(&members), creating ? NULL : maker_list(&shards));
    if (is_clustered(group) && !creating)
        group = record_with(req->arena, group, "ConfigurationEndpoint:v", endpoint(req, group, "clustercfg.", ""));
    return group;
}

/* --- its members, as cache clusters --------------------------------------------------------------------------------- */

static const struct value *member_view(struct request *req, const struct value *group, int64_t shard, int64_t node) {
    const struct value *groups = value_get(group, S("$security_groups"));
    struct maker shown = {.arena = req->arena};
    struct str topic = member_text(group, "$topic"), name = member_name(req, group, shard, node);
    for (size_t i = 0; i < value_count(groups); i++)
        maker_add(&shown, record(req->arena, "SecurityGroupId:t Status:c", value_str(value_item(groups, i)), "active"));
    return record(
        req->arena,
        "CacheClusterId:t ReplicationGroupId:t CacheClusterStatus:t CacheNodeType:t Engine:t EngineVersion:t NumCacheNodes:i "
        "PreferredAvailabilityZone:t PreferredMaintenanceWindow:t CacheParameterGroup:v CacheSubnetGroupName:t SecurityGroups:v "
        "NotificationConfiguration:v AutoMinorVersionUpgrade:b SnapshotRetentionLimit:i SnapshotWindow:t "
        "AtRestEncryptionEnabled:v TransitEncryptionEnabled:v AuthTokenEnabled:v CacheClusterCreateTime:v ARN:t",
        name, member_text(group, "ReplicationGroupId"), phase_of(req, group), member_text(group, "CacheNodeType"),
        member_text(group, "Engine"), member_text(group, "$version"), (int64_t)1, zone_of(req, group, node), member_text(group, "$window"),
        record(req->arena, "CacheParameterGroupName:t ParameterApplyStatus:c", member_text(group, "$parameters"), "in-sync"),
        member_text(group, "$subnet_group"), maker_list(&shown),
        topic.len ? record(req->arena, "TopicArn:t TopicStatus:c", topic, "active") : NULL,
        value_true(value_get(group, S("AutoMinorVersionUpgrade"))), number(group, "SnapshotRetentionLimit"),
        member_text(group, "SnapshotWindow"), value_get(group, S("AtRestEncryptionEnabled")), value_get(group, S("TransitEncryptionEnabled")),
        value_get(group, S("AuthTokenEnabled")), value_get(group, S("ReplicationGroupCreateTime")),
        arena_printf(req->arena, "arn:%s:elasticache:%.*s:%.*s:cluster:%.*s", partition_of_region(req->region), STR(req->region),
                     STR(req->account), STR(name)));
}

static const struct value *describe_cache_clusters(struct request *req) {
    struct maker all = {.arena = req->arena};
    struct str name = input_text(req, "CacheClusterId");
    bool alone = input_true(req, "ShowCacheClustersNotInReplicationGroups");
    const struct value *group;
    for (size_t at = 0; !alone && (group = thing_next(req, &noun->species, &at));)
        for (int64_t shard = 0; shard < number(group, "$shards"); shard++)
            for (int64_t node = 0; node <= number(group, "$replicas"); node++)
                if (name.len == 0 || str_eq_nocase(name, member_name(req, group, shard, node)))
                    maker_add(&all, member_view(req, group, shard, node));
    if (name.len && all.n == 0)
        return reject(req, "CacheClusterNotFound", "CacheCluster not found: %.*s", STR(name));
    return rds_page(req, "CacheClusters", maker_list(&all));
}

bool cache_holds_subnet_group(struct request *req, struct str name, struct str subnet) {
    const struct value *group;
    for (size_t at = 0; (group = thing_next(req, &noun->species, &at));)
        for (int64_t node = 0; str_eq(member_text(group, "$subnet_group"), name) && node <= number(group, "$replicas"); node++)
            if (subnet.len == 0 || str_eq(member_text(subnet_of(req, group, node), "SubnetIdentifier"), subnet))
                return true;
    return false;
}

/* --- network interfaces --------------------------------------------------------------------------------------------- */

static const struct value *groups_of_interface(struct request *req, const struct value *group) {
    const struct value *ids = value_get(group, S("$security_groups"));
    struct maker groups = {.arena = req->arena};
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i));
        maker_add(&groups, record(req->arena, "GroupId:t GroupName:t", id, member_text(thing_get(req, &group_species, id), "GroupName")));
    }
    return maker_list(&groups);
}

static void interfaces_drop(struct request *req, const struct value *group) {
    const struct value *ids = value_get(group, S("$interfaces"));
    for (size_t i = 0; i < value_count(ids); i++)
        thing_remove(req, &interface_species, value_str(value_item(ids, i)));
}

/* One a node, in the groups of now; NULL after reject. */
static const struct value *interfaces_make(struct request *req, const struct value *group) {
    struct maker ids = {.arena = req->arena};
    interfaces_drop(req, group);
    for (int64_t shard = 0; shard < number(group, "$shards"); shard++)
        for (int64_t node = 0; node <= number(group, "$replicas"); node++) {
            const struct value *subnet = thing_get(req, &subnet_species, member_text(subnet_of(req, group, node), "SubnetIdentifier"));
            const struct interface_wish wish = {
                .subnet = subnet, .type = "interface", .groups = groups_of_interface(req, group),
                .description = arena_printf(req->arena, "ElastiCache %.*s", STR(member_name(req, group, shard, node)))};
            const struct value *interface = subnet ? interface_make(req, &wish) : NULL;
            if (subnet && !interface)
                return NULL;
            if (interface)
                maker_add(&ids, value_text(req->arena, member_text(interface, "NetworkInterfaceId")));
        }
    return record_with(req->arena, group, "$interfaces:v", maker_list(&ids));
}

/* Deletions that are over by now. */
void cache_settle(struct request *req) {
    const struct value *group;
    for (size_t at = 0; (group = thing_next(req, &noun->species, &at));)
        if (str_is(member_text(group, "$phase"), "deleting") && number(group, "$until") <= req->now_ms) {
            interfaces_drop(req, group);
            thing_remove(req, &noun->species, member_text(group, "ReplicationGroupId"));
        }
}

/* --- checks --------------------------------------------------------------------------------------------------------- */

static bool name_check(struct request *req, struct str name) {
    bool good = name.len <= 40 && name.at[0] >= 'a' && name.at[0] <= 'z' && name.at[name.len - 1] != '-' && !str_has(name, S("--"));
    for (size_t i = 0; good && i < name.len; i++)
        good = strchr("abcdefghijklmnopqrstuvwxyz0123456789-", name.at[i]) != NULL;
    return good || reject(req, "InvalidParameterValue", "The parameter ReplicationGroupId is not a valid identifier. Identifiers must begin "
                          "with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain "
                          "two consecutive hyphens.");
}

static bool node_check(struct request *req) {
    struct str type = input_text(req, "CacheNodeType");
    return (str_starts(type, S("cache.")) && str_find(str_from(type, 6), '.') > 0) ||
           reject(req, "InvalidParameterValue", "The parameter CacheNodeType is invalid: %.*s", STR(type));
}

/* Which row of the engine's versions; -1 after reject. */
static int version_input(struct request *req, struct str engine, struct str wanted) {
    int last = -1;
    for (size_t i = 0; i < N_VERSIONS; i++)
        if (str_is(engine, versions[i].engine)) {
            last = (int)i;
            if (str_is(wanted, versions[i].version))
                return last;
        }
    if (last < 0)
        reject_because(req, "InvalidParameterValue", "Invalid cache engine: %.*s", STR(engine));
    else if (wanted.len)
        reject_because(req, "InvalidParameterValue", "Invalid cache engine version: %.*s", STR(wanted));
    return wanted.len ? -1 : last;
}

static bool token_check(struct request *req, bool tls) {
    struct str token = input_text(req, "AuthToken");
    if (!input_has(req, "AuthToken"))
        return true;
    if (!tls)
        return reject(req, "InvalidParameterCombination", "Auth token can only be used with transit encryption enabled.");
    bool good = token.len >= 16 && token.len <= 128;
    for (size_t i = 0; good && i < token.len; i++)
        good = token.at[i] > ' ' && token.at[i] <= '~' && !strchr("/\"@", token.at[i]);
    return good || reject(req, "InvalidParameterValue", "Invalid AuthToken provided: it must have 16 to 128 printable characters, without "
                          "'@', '\"' and '/'.");
}

static bool groups_check(struct request *req) {
    const struct value *ids = input(req, "SecurityGroupIds");
    for (size_t i = 0; i < value_count(ids); i++)
        if (!thing_get(req, &group_species, value_str(value_item(ids, i))))
            return reject(req, "InvalidParameterValue", "Security group %.*s does not exist.", STR(value_str(value_item(ids, i))));
    return true;
}

static bool retention_check(struct request *req) {
    int64_t days = value_integer(input(req, "SnapshotRetentionLimit"), 0);
    return (days >= 0 && days <= RETENTION_MAX) ||
           reject(req, "InvalidParameterValue", "The snapshot retention limit must be between 0 and %d.", RETENTION_MAX);
}

/* What failover and several zones want of the group as it will be. */
static bool failover_check(struct request *req, bool clustered, int64_t replicas, bool failover, bool multi_az) {
    if (clustered && !failover)
        return reject(req, "InvalidParameterCombination", "Automatic failover must be enabled for cluster mode enabled replication groups.");
    if (failover && !clustered && replicas < 1)
        return reject(req, "InvalidParameterCombination", "Replication group with automatic failover enabled must have at least 2 nodes.");
    if (multi_az && !failover)
        return reject(req, "InvalidParameterCombination", "Must enable automatic failover to enable Multi-AZ.");
    return !multi_az || replicas > 0 ||
           reject(req, "InvalidParameterCombination", "Must have at least one replica to enable Multi-AZ.");
}

static bool size_input(struct request *req, int64_t *shards, int64_t *replicas) {
    bool parts = input_has(req, "NumNodeGroups") || input_has(req, "ReplicasPerNodeGroup");
    int64_t all = value_integer(input(req, "NumCacheClusters"), 1);
    if (parts && input_has(req, "NumCacheClusters"))
        return reject(req, "InvalidParameterCombination", "Cannot specify NumCacheClusters parameter with NumNodeGroups or "
                      "ReplicasPerNodeGroup parameters.");
    *shards = value_integer(input(req, "NumNodeGroups"), 1);
    *replicas = parts ? value_integer(input(req, "ReplicasPerNodeGroup"), 0) : all - 1;
    if (*shards < 1 || *shards > SHARDS_MAX)
        return reject(req, "NodeGroupsPerReplicationGroupQuotaExceeded", "NumNodeGroups must be between 1 and %d.", SHARDS_MAX);
    return (*replicas >= 0 && *replicas <= REPLICAS_MAX) ||
           reject(req, "InvalidParameterValue", "A node group must have 0 to %d replicas.", REPLICAS_MAX);
}

/* The parameter group's name, the default one of the family when none is given; *clustered by it. Empty after reject. */
static struct str parameters_input(struct request *req, const char *family, bool clustered) {
    struct str given = input_text(req, "CacheParameterGroupName"), standard = arena_printf(req->arena, "default.%s", family);
    struct str on = arena_printf(req->arena, "%.*s.cluster.on", STR(standard));
    if (given.len == 0)
        return clustered ? on : standard;
    if (str_eq(given, standard) || str_eq(given, on))
        return given;
    reject_because(req, "CacheParameterGroupNotFound", "CacheParameterGroup %.*s not found.", STR(given));
    return (struct str){0};
}

/* --- making --------------------------------------------------------------------------------------------------------- */

static const struct value *enabled(struct request *req, bool on) {
    return value_text(req->arena, on ? S("enabled") : S("disabled"));
}

static struct str or_else(struct str text, const char *otherwise) { return text.len ? text : str_of(otherwise); }

static bool flag_input(struct request *req, const char *member, bool otherwise) {
    return input_has(req, member) ? input_true(req, member) : otherwise;
}

static const struct value *group_of_input(struct request *req, struct str name, int row, struct str parameters, const int64_t size[2],
                                          const struct value *tags) {
    bool failover = input_true(req, "AutomaticFailoverEnabled"), valkey = strcmp(versions[row].engine, "valkey") == 0;
    bool tls = input_true(req, "TransitEncryptionEnabled"), token = input_has(req, "AuthToken");
    bool at_rest = flag_input(req, "AtRestEncryptionEnabled", valkey), clustered = str_ends(parameters, S(".cluster.on"));
    struct str key = input_text(req, "KmsKeyId"), mode = or_else(input_text(req, "TransitEncryptionMode"), "required");
    const struct value *group = record(
        req->arena,
        "ReplicationGroupId:t Description:t Engine:c AutomaticFailover:v MultiAZ:v SnapshotRetentionLimit:i SnapshotWindow:t "
        "ClusterEnabled:b CacheNodeType:t AuthTokenEnabled:b TransitEncryptionEnabled:b AtRestEncryptionEnabled:b KmsKeyId:t ARN:t "
        "ReplicationGroupCreateTime:v AutoMinorVersionUpgrade:b ClusterMode:c TransitEncryptionMode:t DataTiering:c NetworkType:c "
        "IpDiscovery:c $tags:v $phase:c $until:i",
        name, input_text(req, "ReplicationGroupDescription"), versions[row].engine, enabled(req, failover),
        enabled(req, input_true(req, "MultiAZEnabled")), value_integer(input(req, "SnapshotRetentionLimit"), 0),
        or_else(input_text(req, "SnapshotWindow"), "03:00-04:00"), clustered, input_text(req, "CacheNodeType"), token, tls, at_rest, key,
        rds_arn(req, noun, name), time_now(req), flag_input(req, "AutoMinorVersionUpgrade", true), clustered ? "enabled" : "disabled",
        tls ? mode : (struct str){0}, "disabled", "ipv4", "ipv4", tags, "creating", req->now_ms + CREATE_MS);
    return record_with(req->arena, group,
                       "$version:c $parameters:t $subnet_group:t $security_groups:v $window:t $topic:t $port:i $hash:t $shards:i "
                       "$replicas:i",
                       versions[row].version, parameters, input_text(req, "CacheSubnetGroupName"), input(req, "SecurityGroupIds"),
                       or_else(input_text(req, "PreferredMaintenanceWindow"), "sun:05:00-sun:06:00"), input_text(req, "NotificationTopicArn"),
                       value_integer(input(req, "Port"), 6379), new_hex(req, "", 6), size[0], size[1]);
}

static const struct value *create_replication_group(struct request *req) {
    struct str name = rds_name(req, noun), engine = or_else(input_text(req, "Engine"), "redis"), parameters;
    int64_t size[2];
    const struct value *tags, *group;
    int row;
    if (!rds_given(req, "ReplicationGroupId") || !name_check(req, name) || !rds_given(req, "ReplicationGroupDescription") ||
        !rds_given(req, "CacheNodeType") || !node_check(req) || !size_input(req, &size[0], &size[1]) ||
        (row = version_input(req, engine, input_text(req, "EngineVersion"))) < 0 || !groups_check(req) || !retention_check(req) ||
        !token_check(req, input_true(req, "TransitEncryptionEnabled")))
        return NULL;
    parameters = parameters_input(req, versions[row].family, size[0] > 1 || str_is(input_text(req, "ClusterMode"), "enabled"));
    bool clustered = str_ends(parameters, S(".cluster.on"));
    if (parameters.len == 0 || !failover_check(req, clustered, size[1], input_true(req, "AutomaticFailoverEnabled"),
                                               input_true(req, "MultiAZEnabled")))
        return NULL;
    if (size[0] > 1 && !clustered)
        return reject(req, "InvalidParameterCombination", "Use cache.cluster.on parameter groups for more than one node group.");
    if (!rds_given(req, "CacheSubnetGroupName") || !rds_find(req, &cache_subnet_group_noun, input_text(req, "CacheSubnetGroupName")) ||
        !rds_name_is_free(req, noun, name) || !rds_tags_input(req, &tags))
        return NULL;
    if (!(group = interfaces_make(req, group_of_input(req, name, row, parameters, size, tags))))
        return NULL;
    thing_put(req, &noun->species, group);
    return record(req->arena, "ReplicationGroup:v", group_view(req, group));
}

static const struct value *describe_replication_groups(struct request *req) {
    return rds_list(req, noun, "ReplicationGroups", group_view);
}

/* --- changing ------------------------------------------------------------------------------------------------------- */

/* The group that the input names, if it is available; NULL after reject. */
static const struct value *steady_group(struct request *req) {
    const struct value *group = rds_input(req, noun);
    if (group && !str_is(phase_of(req, group), "available"))
        return reject(req, "InvalidReplicationGroupState", "Cluster must be in available state to perform this operation: %.*s is %.*s",
                      STR(member_text(group, "ReplicationGroupId")), STR(phase_of(req, group)));
    return group;
}

static const struct value *begin(struct request *req, const struct value *group, const char *phase, int64_t ms) {
    group = record_with(req->arena, group, "$phase:c $until:i", phase, req->now_ms + ms);
    thing_put(req, &noun->species, group);
    return record(req->arena, "ReplicationGroup:v", group_view(req, group));
}

/* Members of the input that are kept as they come: from, to. */
static const char *const plain[][2] = {
    {"ReplicationGroupDescription", "Description"}, {"CacheNodeType", "CacheNodeType"},
    {"SnapshotRetentionLimit", "SnapshotRetentionLimit"}, {"SnapshotWindow", "SnapshotWindow"},
    {"PreferredMaintenanceWindow", "$window"}, {"NotificationTopicArn", "$topic"}, {"SecurityGroupIds", "$security_groups"},
    {"AutoMinorVersionUpgrade", "AutoMinorVersionUpgrade"}, {"TransitEncryptionMode", "TransitEncryptionMode"},
};

static const struct value *with_plain(struct request *req, const struct value *group) {
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (input_has(req, plain[i][0]))
            group = value_with(req->arena, group, str_of(plain[i][1]), input(req, plain[i][0]));
    return group;
}

static const struct value *with_engine(struct request *req, const struct value *group) {
    struct str engine = or_else(input_text(req, "Engine"), arena_cstr(req->arena, member_text(group, "Engine")));
    struct str version = input_text(req, "EngineVersion"), now = member_text(group, "$version");
    bool other = !str_eq(engine, member_text(group, "Engine"));
    if (!other && (version.len == 0 || str_eq(version, now)))
        return group;
    int row = version_input(req, engine, version);
    if (row < 0)
        return NULL;
    if (other && (!str_is(engine, "valkey") || version.len == 0))
        return reject(req, "InvalidParameterCombination", "An engine can only be changed from redis to valkey, with an engine version.");
    for (int i = 0; !other && i < (int)N_VERSIONS; i++)
        if (str_is(engine, versions[i].engine) && str_is(now, versions[i].version) && row < i)
            return reject(req, "InvalidParameterValue", "Cannot downgrade engine version from %.*s to %.*s.", STR(now), STR(version));
    bool clustered = is_clustered(group);
    return record_with(req->arena, group, "Engine:c $version:c $parameters:t", versions[row].engine, versions[row].version,
                       arena_printf(req->arena, "default.%s%s", versions[row].family, clustered ? ".cluster.on" : ""));
}

static const struct value *modify_replication_group(struct request *req) {
    const struct value *group = steady_group(req);
    if (!group || (input_has(req, "CacheNodeType") && !node_check(req)) || !groups_check(req) || !retention_check(req) ||
        !token_check(req, value_true(value_get(group, S("TransitEncryptionEnabled")))))
        return NULL;
    if (value_count(req->input) < 2 || (value_count(req->input) == 2 && input_has(req, "ApplyImmediately")))
        return reject(req, "InvalidParameterCombination", "No modifications were requested");
    if (input_has(req, "AuthToken") && !input_true(req, "ApplyImmediately"))
        return reject(req, "InvalidParameterCombination", "Auth token can only be changed with ApplyImmediately.");
    bool failover = flag_input(req, "AutomaticFailoverEnabled", str_is(member_text(group, "AutomaticFailover"), "enabled"));
    bool multi_az = flag_input(req, "MultiAZEnabled", str_is(member_text(group, "MultiAZ"), "enabled"));
    if (!failover_check(req, is_clustered(group), number(group, "$replicas"), failover, multi_az) || !(group = with_engine(req, group)))
        return NULL;
    group = record_with(req->arena, with_plain(req, group), "AutomaticFailover:v MultiAZ:v", enabled(req, failover), enabled(req, multi_az));
    if (input_has(req, "AuthToken"))
        group = record_with(req->arena, group, "AuthTokenEnabled:b", true);
    if (input_has(req, "SecurityGroupIds") && !(group = interfaces_make(req, group)))
        return NULL;
    return begin(req, group, "modifying", MODIFY_MS);
}

static const struct value *replicas_become(struct request *req, bool more) {
    const struct value *group = steady_group(req);
    int64_t wanted = value_integer(input(req, "NewReplicaCount"), -1), now = number(group, "$replicas");
    if (!group)
        return NULL;
    if (!input_true(req, "ApplyImmediately"))
        return reject(req, "InvalidParameterValue", "ApplyImmediately must be true.");
    if (wanted < 0 || wanted > REPLICAS_MAX)
        return reject(req, "InvalidParameterValue", "NewReplicaCount must be between 0 and %d.", REPLICAS_MAX);
    if (wanted == now)
        return reject(req, "NoOperationFault", "The replication group already has %lld replicas.", (long long)now);
    if (more != (wanted > now))
        return reject(req, "InvalidParameterValue", "NewReplicaCount must be %s than the current number of replicas.", more ? "more" : "less");
    if (!more && !failover_check(req, is_clustered(group), wanted, str_is(member_text(group, "AutomaticFailover"), "enabled"),
                                 str_is(member_text(group, "MultiAZ"), "enabled")))
        return NULL;
    group = interfaces_make(req, record_with(req->arena, group, "$replicas:i", wanted));
    return group ? begin(req, group, "modifying", REPLICA_MS) : NULL;
}

static const struct value *increase_replica_count(struct request *req) { return replicas_become(req, true); }
static const struct value *decrease_replica_count(struct request *req) { return replicas_become(req, false); }

static const struct value *modify_shards(struct request *req) {
    const struct value *group = steady_group(req);
    int64_t wanted = value_integer(input(req, "NodeGroupCount"), 0), now = number(group, "$shards");
    size_t leaving = value_count(input(req, "NodeGroupsToRemove")), staying = value_count(input(req, "NodeGroupsToRetain"));
    if (!group)
        return NULL;
    if (!is_clustered(group))
        return reject(req, "InvalidParameterCombination", "Shard configuration can only be changed with cluster mode enabled.");
    if (!input_true(req, "ApplyImmediately") || wanted < 1 || wanted > SHARDS_MAX)
        return reject(req, "InvalidParameterValue", "NodeGroupCount must be 1 to %d, and ApplyImmediately true.", SHARDS_MAX);
    if (wanted == now)
        return reject(req, "InvalidParameterValue", "The replication group already has %lld node groups.", (long long)now);
    if (wanted < now && (int64_t)leaving != now - wanted && (int64_t)staying != wanted)
        return reject(req, "InvalidParameterValue", "NodeGroupsToRemove or NodeGroupsToRetain must be given to remove node groups.");
    group = interfaces_make(req, record_with(req->arena, group, "$shards:i", wanted));
    return group ? begin(req, group, "modifying", REPLICA_MS) : NULL;
}

/* --- the end -------------------------------------------------------------------------------------------------------- */

static bool last_snapshot(struct request *req, const struct value *group) {
    struct str name = input_text(req, "FinalSnapshotIdentifier");
    if (!input_has(req, "FinalSnapshotIdentifier"))
        return true;
    if (rds_get(req, &cache_snapshot_noun, name))
        return reject(req, "SnapshotAlreadyExistsFault", "Snapshot %.*s already exists.", STR(name));
    thing_put(req, &cache_snapshot_noun.species,
              record(req->arena, "SnapshotName:t ReplicationGroupId:t ReplicationGroupDescription:t SnapshotStatus:c SnapshotSource:c "
                     "CacheNodeType:t Engine:t EngineVersion:t NumNodeGroups:i ARN:t $tags:v",
                     name, member_text(group, "ReplicationGroupId"), member_text(group, "Description"), "available", "manual",
                     member_text(group, "CacheNodeType"), member_text(group, "Engine"), member_text(group, "$version"),
                     number(group, "$shards"), rds_arn(req, &cache_snapshot_noun, name), value_list(req->arena, NULL, 0)));
    return true;
}

static const struct value *delete_replication_group(struct request *req) {
    const struct value *group = steady_group(req);
    if (!group || !last_snapshot(req, group))
        return NULL;
    return begin(req, group, "deleting", DELETE_MS);
}

static const struct value *describe_snapshots(struct request *req) {
    struct maker all = {.arena = req->arena};
    struct str of = input_text(req, "ReplicationGroupId"), name = input_text(req, "SnapshotName");
    const struct value *snapshot;
    for (size_t at = 0; (snapshot = thing_next(req, &cache_snapshot_noun.species, &at));)
        if ((of.len == 0 || str_eq(of, member_text(snapshot, "ReplicationGroupId"))) &&
            (name.len == 0 || str_eq(name, member_text(snapshot, "SnapshotName"))))
            maker_add(&all, snapshot);
    if (name.len && all.n == 0)
        return rds_reject_missing(req, &cache_snapshot_noun, name);
    return rds_page(req, "Snapshots", maker_list(&all));
}

static const struct value *delete_snapshot(struct request *req) {
    const struct value *snapshot = rds_input(req, &cache_snapshot_noun);
    if (!snapshot)
        return NULL;
    thing_remove(req, &cache_snapshot_noun.species, member_text(snapshot, "SnapshotName"));
    return record(req->arena, "Snapshot:v", record_with(req->arena, snapshot, "SnapshotStatus:c", "deleting"));
}

const struct handler cache_group_handlers[] = {
    {"CreateReplicationGroup", create_replication_group},
    {"DescribeReplicationGroups", describe_replication_groups},
    {"ModifyReplicationGroup", modify_replication_group},
    {"ModifyReplicationGroupShardConfiguration", modify_shards},
    {"IncreaseReplicaCount", increase_replica_count},
    {"DecreaseReplicaCount", decrease_replica_count},
    {"DeleteReplicationGroup", delete_replication_group},
    {"DescribeCacheClusters", describe_cache_clusters},
    {"DescribeSnapshots", describe_snapshots},
    {"DeleteSnapshot", delete_snapshot},
    {0},
};
