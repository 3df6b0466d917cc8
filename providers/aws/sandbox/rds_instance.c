/* Database instances: making, listing, deleting. */
#include "providers/aws/sandbox/rds_instance.h"

#include "providers/aws/sandbox/ec2.h"

/* --- what the input says, or its source ----------------------------------------------------------------------------- */

static const struct value *said(struct request *req, const struct value *source, const char *member) {
    const struct value *given = input(req, member);
    return value_is_null(given) ? value_get(source, str_of(member)) : given;
}

static int64_t number(struct request *req, const struct value *source, const char *member, int64_t otherwise) {
    return value_integer(said(req, source, member), otherwise);
}

static bool flag(struct request *req, const struct value *source, const char *member, bool otherwise) {
    const struct value *given = said(req, source, member);
    return value_is_null(given) ? otherwise : value_true(given);
}

static struct str text(struct request *req, const struct value *source, const char *member, const char *otherwise) {
    struct str given = value_str(said(req, source, member));
    return given.len ? given : str_of(otherwise);
}

/* --- names and places ----------------------------------------------------------------------------------------------- */

/* Every account has, in each region, a part of its own in the names of its endpoints. */
struct str instance_address(struct request *req, struct str name) {
    char own[13];
    uint64_t hash = str_hash(req->place);
    for (size_t i = 0; i < 12; i++, hash = hash / 31 + str_hash((struct str){own, i}))
        own[i] = "abcdefghijklmnopqrstuvwxyz234567"[hash % 32];
    own[12] = '\0';
    return arena_printf(req->arena, "%.*s.%s.%.*s.rds.amazonaws.com%s", STR(name), own, STR(req->region),
                        str_starts(req->region, S("cn-")) ? ".cn" : "");
}

static const struct value *endpoint_of(struct request *req, struct str name, int64_t port) {
    return record(req->arena, "Address:t Port:i HostedZoneId:c", instance_address(req, name), port, "Z29XKXDKYMONMX");
}

static const struct value *subnet_in(struct request *req, const struct value *group, struct str zone) {
    const struct value *members = value_get(group, S("Subnets"));
    for (size_t i = 0; i < value_count(members); i++) {
        const struct value *subnet = thing_get(req, &subnet_species, member_text(value_item(members, i), "SubnetIdentifier"));
        if (subnet && (zone.len == 0 || str_eq(zone, member_text(subnet, "AvailabilityZone"))))
            return subnet;
    }
    return NULL;
}

bool instance_face(struct request *req, const struct value **instance) {
    const struct value *groups = value_get(*instance, S("VpcSecurityGroups")), *interface;
    struct str id = member_text(*instance, INSTANCE_FACE);
    struct maker shown = {.arena = req->arena};
    for (size_t i = 0; i < value_count(groups); i++) {
        struct str group_id = member_text(value_item(groups, i), "VpcSecurityGroupId");
        maker_add(&shown, record(req->arena, "GroupId:t GroupName:t", group_id,
                                 member_text(thing_get(req, &group_species, group_id), "GroupName")));
    }
    if (id.len && (interface = thing_get(req, &interface_species, id))) {
        thing_put(req, &interface_species, record_with(req->arena, interface, "Groups:v", maker_list(&shown)));
        return true;
    }
    struct interface_wish wish = {
        .subnet = subnet_in(req, value_get(*instance, S("DBSubnetGroup")), member_text(*instance, "AvailabilityZone")),
        .type = "interface", .description = S("RDSNetworkInterface"), .groups = maker_list(&shown)};
    if (!wish.subnet || !(interface = interface_make(req, &wish)))
        return false;
    *instance = record_with(req->arena, *instance, INSTANCE_FACE ":t", member_text(interface, "NetworkInterfaceId"));
    return true;
}

/* --- the password that AWS keeps ------------------------------------------------------------------------------------ */

/* As secretsmanager's things lie in the world. */
static const struct species kept_species = {"secret", "", "Name", "secret", "ResourceNotFoundException", "InvalidParameterException"};

const struct value *instance_secret(struct request *req, const struct value *instance) {
    struct str hex = new_hex(req, "", 32), key = input_text(req, "MasterUserSecretKmsKeyId");
    struct str name = arena_printf(req->arena, "rds!db-%.*s-%.*s-%.*s-%.*s-%.*s", STR(str_slice(hex, 0, 8)), STR(str_slice(hex, 8, 12)),
                                   STR(str_slice(hex, 12, 16)), STR(str_slice(hex, 16, 20)), STR(str_slice(hex, 20, 32)));
    struct str arn = arena_printf(req->arena, "arn:%s:secretsmanager:%.*s:%.*s:secret:%.*s-%.*s", partition_of_region(req->region),
                                  STR(req->region), STR(req->account), STR(name), STR(new_hex(req, "", 6)));
    struct str value = arena_printf(req->arena, "{\"username\":\"%.*s\",\"password\":\"%.*s\"}", STR(member_text(instance, "MasterUsername")),
                                    STR(new_hex(req, "", 28)));
    if (key.len == 0)
        key = arena_printf(req->arena, "arn:%s:kms:%.*s:%.*s:alias/aws/secretsmanager", partition_of_region(req->region), STR(req->region),
                           STR(req->account));
    thing_put(req, &kept_species,
              record(req->arena, "Name:t ARN:t Description:t KmsKeyId:t OwningService:c CreatedDate:v SecretString:t", name, arn,
                     arena_printf(req->arena, "The secret associated with the primary RDS DB instance: %.*s", STR(member_text(instance, "DBInstanceArn"))),
                     key, "rds", time_now(req), value));
    return record(req->arena, "SecretArn:t SecretStatus:c KmsKeyId:t", arn, "active", key);
}

void instance_secret_gone(struct request *req, const struct value *instance) {
    const struct value *kept = thing_where(req, &kept_species, "ARN",
                                           value_str(value_path(req->arena, instance, S("MasterUserSecret.SecretArn"))));
    if (kept)
        thing_remove(req, &kept_species, member_text(kept, "Name"));
}

/* --- making --------------------------------------------------------------------------------------------------------- */

void rds_default_parameters(struct request *req, struct str family) {
    struct str name = arena_printf(req->arena, "default.%.*s", STR(family));
    if (rds_get(req, &parameter_group_noun, name))
        return;
    thing_put(req, &parameter_group_noun.species,
              record(req->arena,
                     "DBParameterGroupName:t DBParameterGroupFamily:t Description:t DBParameterGroupArn:t $parameters:v $tags:v", name,
                     family, arena_printf(req->arena, "Default parameter group for %.*s", STR(family)),
                     rds_arn(req, &parameter_group_noun, name), value_list(req->arena, NULL, 0), value_list(req->arena, NULL, 0)));
}

/* Where it lies and what guards it. */
static const struct value *placed(struct request *req, const struct rds_birth *birth, const struct value *instance) {
    const struct value *subnets = rds_subnets_input(req), *groups, *parameters;
    struct str zone = input_text(req, "AvailabilityZone"), vpc = member_text(subnets, "VpcId");
    bool multi = flag(req, NULL, "MultiAZ", false);
    if (!subnets)
        return NULL;
    if (multi && zone.len)
        return reject(req, "InvalidParameterCombination", "Requesting a specific availability zone is not valid for Multi-AZ instances.");
    const struct value *subnet = subnet_in(req, subnets, zone);
    if (!subnet)
        return reject(req, "InvalidParameterCombination", "The requested Availability Zone %.*s isn't covered by the DB subnet group '%.*s'",
                      STR(zone), STR(member_text(subnets, "DBSubnetGroupName")));
    struct str family = rds_family(req->arena, birth->engine, birth->version);
    if (!rds_groups_input(req, vpc, &groups) || !rds_public_check(req, vpc) ||
        !(parameters = rds_parameters_input(req, family, "in-sync")))
        return NULL;
    bool ours = !str_is(member_text(subnets, "DBSubnetGroupName"), "default");
    instance = record_with(req->arena, instance,
                           "DBSubnetGroup:v VpcSecurityGroups:v DBParameterGroups:v AvailabilityZone:t MultiAZ:b PubliclyAccessible:b",
                           subnets, groups, parameters, member_text(subnet, "AvailabilityZone"), multi,
                           flag(req, NULL, "PubliclyAccessible", !ours));
    return instance_face(req, &instance) ? instance : NULL;
}

static bool zones_suffice(struct request *req, const struct value *instance) {
    const struct value *subnets = value_path(req->arena, instance, S("DBSubnetGroup.Subnets[].SubnetAvailabilityZone.Name"));
    struct str first = value_str(value_item(subnets, 0));
    for (size_t i = 1; i < value_count(subnets); i++)
        if (!str_eq(first, value_str(value_item(subnets, i))))
            return true;
    return reject(req, "DBSubnetGroupDoesNotCoverEnoughAZs", "DB Subnet Group doesn't meet availability zone coverage requirement. Please "
                  "add subnets to cover at least 2 availability zones.");
}

static struct rds_storage storage_of(struct request *req, const struct value *source) {
    struct rds_storage storage = {.gib = number(req, source, "AllocatedStorage", 0),
                                  .iops = number(req, NULL, "Iops", 0),
                                  .throughput = number(req, NULL, "StorageThroughput", 0),
                                  .most = number(req, source, "MaxAllocatedStorage", 0)};
    storage.type = arena_cstr(req->arena, text(req, source, "StorageType", storage.iops ? "io1" : "gp2"));
    return storage;
}

static const struct value *stored(struct request *req, const struct rds_birth *birth, const struct value *instance) {
    struct rds_storage storage = storage_of(req, birth->source);
    int64_t least = value_integer(value_get(birth->source, S("AllocatedStorage")), 0);
    bool encrypted = flag(req, birth->source, "StorageEncrypted", value_true(value_get(birth->source, S("Encrypted"))));
    struct str key = text(req, birth->source, "KmsKeyId", "");
    if (birth->engine->cluster)
        return record_with(req->arena, instance, "AllocatedStorage:i StorageType:c StorageEncrypted:b", (int64_t)1, "aurora", encrypted);
    if (!rds_storage_check(req, birth->engine, &storage))
        return NULL;
    if (storage.gib < least)
        return reject(req, "InvalidParameterCombination", "Requested storage size (%lld) cannot be less than the source's storage size (%lld).",
                      (long long)storage.gib, (long long)least);
    if (key.len && !encrypted)
        return reject(req, "InvalidParameterCombination", "KMS key can't be specified when storage encryption is disabled.");
    if (encrypted && key.len == 0)
        key = arena_printf(req->arena, "arn:%s:kms:%.*s:%.*s:key/aws-rds", partition_of_region(req->region), STR(req->region), STR(req->account));
    if (strcmp(storage.type, "gp3") == 0 && storage.iops == 0)
        storage.iops = storage.gib < 400 ? 3000 : 12000;
    if (strcmp(storage.type, "gp3") == 0 && storage.throughput == 0)
        storage.throughput = storage.gib < 400 ? 125 : 500;
    instance = record_with(req->arena, instance, "AllocatedStorage:i StorageType:c StorageEncrypted:b KmsKeyId:t", storage.gib,
                           storage.type, encrypted, key);
    if (storage.iops)
        instance = record_with(req->arena, instance, "Iops:i", storage.iops);
    if (storage.throughput)
        instance = record_with(req->arena, instance, "StorageThroughput:i", storage.throughput);
    return storage.most ? record_with(req->arena, instance, "MaxAllocatedStorage:i", storage.most) : instance;
}

/* Windows that nobody chose are AWS's choice, apart from each other and from those that somebody did. */
static bool windows(struct request *req, const struct value *source, struct str *backup, struct str *maintenance) {
    *backup = text(req, source, "PreferredBackupWindow", "");
    *maintenance = text(req, source, "PreferredMaintenanceWindow", "");
    if (!rds_windows_check(req, *backup, *maintenance))
        return false;
    static const char *const backups[] = {"02:15-02:45", "22:30-23:00"}, *const weeks[] = {"sun:05:10-sun:05:40", "sun:00:10-sun:00:40"};
    struct str chosen_backup = *backup, chosen_week = *maintenance;
    for (int i = 0; i < 2; i++) {
        *backup = chosen_backup.len ? chosen_backup : str_of(backups[i]);
        *maintenance = chosen_week.len ? chosen_week : str_of(weeks[i]);
        if (rds_windows_check(req, *backup, *maintenance))
            break;
    }
    req->error = (struct api_error){0};
    *maintenance = rds_lower(req, *maintenance);
    return true;
}

/* How it is kept and watched. */
static const struct value *kept(struct request *req, const struct rds_birth *birth, const struct value *instance) {
    const struct value *source = birth->source, *logs = said(req, source, "EnableCloudwatchLogsExports");
    struct str backup, maintenance;
    bool insights = flag(req, source, "EnablePerformanceInsights", false);
    if (!rds_retention_check(req, birth->engine->cluster ? 1 : 0) || !windows(req, source, &backup, &maintenance) ||
        !rds_monitoring_check(req) || !rds_options_check(req) || !rds_logs_check(req, birth->engine, birth->version, logs))
        return NULL;
    instance = record_with(
        req->arena, instance,
        "BackupRetentionPeriod:i PreferredBackupWindow:t PreferredMaintenanceWindow:t AutoMinorVersionUpgrade:b CopyTagsToSnapshot:b "
        "DeletionProtection:b IAMDatabaseAuthenticationEnabled:b MonitoringInterval:i MonitoringRoleArn:t PerformanceInsightsEnabled:b "
        "DatabaseInsightsMode:t CACertificateIdentifier:t NetworkType:t DedicatedLogVolume:b EngineLifecycleSupport:t "
        "EnabledCloudwatchLogsExports:v",
        number(req, source, "BackupRetentionPeriod", 1), backup, maintenance, flag(req, source, "AutoMinorVersionUpgrade", true),
        flag(req, NULL, "CopyTagsToSnapshot", false), flag(req, NULL, "DeletionProtection", false),
        flag(req, source, "EnableIAMDatabaseAuthentication", false), number(req, NULL, "MonitoringInterval", 0),
        text(req, NULL, "MonitoringRoleArn", ""), insights, text(req, NULL, "DatabaseInsightsMode", "standard"),
        text(req, source, "CACertificateIdentifier", "rds-ca-rsa2048-g1"), text(req, NULL, "NetworkType", "IPV4"),
        flag(req, NULL, "DedicatedLogVolume", false), text(req, NULL, "EngineLifecycleSupport", "open-source-rds-extended-support"),
        value_count(logs) ? logs : NULL);
    if (!insights)
        return instance;
    return record_with(req->arena, instance, "PerformanceInsightsRetentionPeriod:i PerformanceInsightsKMSKeyId:t",
                       number(req, NULL, "PerformanceInsightsRetentionPeriod", 7), text(req, NULL, "PerformanceInsightsKMSKeyId", "aws/rds"));
}

static const struct value *named(struct request *req, const struct rds_birth *birth, struct str name, const struct value *tags) {
    const struct value *nobody = value_list(req->arena, NULL, 0), *source = birth->source;
    struct str own = arena_printf(req->arena, "default:%s-%.*s", birth->engine->name, STR(rds_major(birth->engine, birth->version)));
    for (size_t i = 0; i < own.len; i++)
        own = own.at[i] == '.' ? arena_printf(req->arena, "%.*s-%.*s", STR(str_slice(own, 0, i)), STR(str_from(own, i + 1))) : own;
    const struct value *options = record(req->arena, "OptionGroupName:t Status:c", text(req, NULL, "OptionGroupName", arena_cstr(req->arena, own)),
                                         "in-sync");
    const struct value *certificate = record(req->arena, "CAIdentifier:c ValidTill:c", "rds-ca-rsa2048-g1", "2061-05-21T23:39:47Z");
    struct str data = member_text(source, INSTANCE_DATA);
    return record(req->arena,
                  "DBInstanceIdentifier:t DBInstanceArn:t DbiResourceId:t DBInstanceClass:t Engine:c EngineVersion:t LicenseModel:c "
                  "MasterUsername:t DBName:t $port:i PendingModifiedValues:v ReadReplicaDBInstanceIdentifiers:v DBSecurityGroups:v "
                  "OptionGroupMemberships:v CertificateDetails:v TagList:v DBClusterIdentifier:t CharacterSetName:t " INSTANCE_DATA ":t",
                  name, rds_arn(req, &instance_noun, name), new_hex(req, "db-", 26), text(req, source, "DBInstanceClass", ""),
                  birth->engine->name, birth->version, birth->engine->license, text(req, source, "MasterUsername", ""),
                  text(req, source, "DBName", ""), number(req, source, "Port", birth->engine->port), nothing(req), nobody, nobody,
                  value_list(req->arena, &options, 1), certificate, tags, input_text(req, "DBClusterIdentifier"),
                  input_text(req, "CharacterSetName"), data.len ? data : new_hex(req, "", 12));
}

static const struct value *born(struct request *req, const struct rds_birth *birth, const struct value *instance) {
    struct str name = member_text(instance, "DBInstanceIdentifier");
    struct maker then = {.arena = req->arena};
    maker_set(&then, S("Endpoint"), endpoint_of(req, name, value_integer(value_get(instance, S("$port")), 0)));
    maker_set(&then, S("InstanceCreateTime"), time_now(req));
    if (birth->more)
        instance = rds_merged(req->arena, instance, birth->more);
    struct rds_phase making = {.state = "creating", .seconds = birth->seconds, .then = maker_map(&then), .event = birth->event, .category = "creation"};
    struct rds_phase backing = {.state = "backing-up", .seconds = 60, .what = "backup"};
    instance = rds_goes(req, &instance_noun, instance, &making);
    bool backs = value_integer(value_get(instance, S("BackupRetentionPeriod")), 0) > 0 && !birth->engine->cluster;
    if (backs)
        instance = rds_goes(req, &instance_noun, instance, &backing);
    if (value_integer(value_get(instance, S("MonitoringInterval")), 0) > 0) {
        struct rds_phase watching = {.state = "configuring-enhanced-monitoring", .seconds = 30};
        instance = rds_goes(req, &instance_noun, instance, &watching);
    }
    return instance;
}

const struct value *instance_make(struct request *req, const struct rds_birth *birth) {
    struct str name = rds_name(req, &instance_noun), class = text(req, birth->source, "DBInstanceClass", "");
    int64_t port = number(req, birth->source, "Port", birth->engine->port);
    const struct value *tags, *instance;
    if (!rds_given(req, "DBInstanceIdentifier") || !rds_identifier_check(req, "DBInstanceIdentifier", name, 63) ||
        !rds_class_check(req, birth->engine, birth->version, class))
        return NULL;
    if (port < 1150 || port > 65535)
        return reject(req, "InvalidParameterValue", "Invalid port number: %lld. Must be between 1150 and 65535", (long long)port);
    if (!rds_name_is_free(req, &instance_noun, name) || !rds_tags_input(req, &tags) ||
        !(instance = stored(req, birth, named(req, birth, name, tags))) || !(instance = kept(req, birth, instance)) ||
        !(instance = placed(req, birth, instance)) || (!birth->engine->cluster && !zones_suffice(req, instance)))
        return NULL;
    if (input_true(req, "ManageMasterUserPassword"))
        instance = record_with(req->arena, instance, "MasterUserSecret:v", instance_secret(req, instance));
    instance = born(req, birth, instance);
    thing_put(req, &instance_noun.species, instance);
    return instance;
}

const struct value *instance_answer(struct request *req, const struct value *instance) {
    return record(req->arena, "DBInstance:v", instance);
}

static const struct value *create_db_instance(struct request *req) {
    const struct rds_engine *engine = rds_engine(input_text(req, "Engine"));
    struct str wanted = input_text(req, "EngineVersion");
    if (!rds_given(req, "DBInstanceIdentifier") || !rds_given(req, "Engine") || !rds_given(req, "DBInstanceClass"))
        return NULL;
    if (!engine)
        return reject(req, "InvalidParameterValue", "Invalid DB engine");
    struct rds_birth birth = {.engine = engine, .version = rds_version(engine, wanted), .seconds = input_true(req, "MultiAZ") ? 480 : 240,
                              .event = "DB instance created"};
    if (birth.version.len == 0)
        return reject(req, "InvalidParameterCombination", "Cannot find version %.*s for %s", STR(wanted), engine->name);
    if (engine->cluster)
        return reject(req, "InvalidParameterCombination", "The engine %s needs a DBClusterIdentifier.", engine->name);
    if (!rds_given(req, "AllocatedStorage") && !input_has(req, "AllocatedStorage"))
        return NULL;
    if (!rds_user_check(req, engine) || !rds_password_check(req, engine) || !rds_database_check(req, engine))
        return NULL;
    if (!input_true(req, "ManageMasterUserPassword") && !rds_given(req, "MasterUserPassword"))
        return NULL;
    const struct value *instance = instance_make(req, &birth);
    return instance ? instance_answer(req, instance) : NULL;
}

/* --- replicas ------------------------------------------------------------------------------------------------------- */

static const struct value *create_replica(struct request *req) {
    struct str from = input_text(req, "SourceDBInstanceIdentifier");
    const struct rds_noun *noun;
    if (!rds_given(req, "SourceDBInstanceIdentifier"))
        return NULL;
    const struct value *source = str_starts(from, S("arn:")) ? rds_by_arn(req, from, &noun) : rds_get(req, &instance_noun, from);
    if (!source)
        return reject(req, "DBInstanceNotFound", "The source instance could not be found: %.*s", STR(from));
    struct str source_name = member_text(source, "DBInstanceIdentifier"), name = rds_name(req, &instance_noun);
    if (!str_is(member_text(source, "DBInstanceStatus"), "available"))
        return reject(req, "InvalidDBInstanceState", "The DB Instance is not in an available state.");
    if (value_integer(value_get(source, S("BackupRetentionPeriod")), 0) == 0)
        return reject(req, "InvalidDBInstanceState", "Automated backups are not enabled for this database instance. To enable automated "
                      "backups, use ModifyDBInstance to set the backup retention period to a non-zero value.");
    const struct value *inherited = rds_merged(req->arena, source, record(req->arena, "MaxAllocatedStorage:v BackupRetentionPeriod:i",
                                                                          value_null(), (int64_t)0));
    struct rds_birth birth = {.engine = rds_engine(member_text(source, "Engine")), .version = member_text(source, "EngineVersion"),
                              .source = inherited, .seconds = 360, .event = "Read replica created",
                              .more = record(req->arena, "ReadReplicaSourceDBInstanceIdentifier:t", source_name)};
    if (input_text(req, "DBSubnetGroupName").len == 0) {
        struct str group = value_str(value_path(req->arena, source, S("DBSubnetGroup.DBSubnetGroupName")));
        req->input = value_with(req->arena, req->input, S("DBSubnetGroupName"), value_text(req->arena, group));
    }
    const struct value *replica = instance_make(req, &birth);
    if (!replica)
        return NULL;
    const struct value *replicas = value_get(source, S("ReadReplicaDBInstanceIdentifiers"));
    thing_put(req, &instance_noun.species,
              record_with(req->arena, source, "ReadReplicaDBInstanceIdentifiers:v",
                          list_with(req->arena, replicas, value_text(req->arena, name))));
    return instance_answer(req, replica);
}

/* Its source does not name it any more. */
static void leave_source(struct request *req, const struct value *replica) {
    const struct value *source = rds_get(req, &instance_noun, member_text(replica, "ReadReplicaSourceDBInstanceIdentifier"));
    const struct value *replicas = value_get(source, S("ReadReplicaDBInstanceIdentifiers"));
    struct maker left = {.arena = req->arena};
    for (size_t i = 0; i < value_count(replicas); i++)
        if (!str_eq(value_str(value_item(replicas, i)), member_text(replica, "DBInstanceIdentifier")))
            maker_add(&left, value_item(replicas, i));
    if (source)
        thing_put(req, &instance_noun.species,
                  record_with(req->arena, source, "ReadReplicaDBInstanceIdentifiers:v", maker_list(&left)));
}

static const struct value *promote_read_replica(struct request *req) {
    const struct value *replica = instance_available(req);
    if (!replica)
        return NULL;
    if (member_text(replica, "ReadReplicaSourceDBInstanceIdentifier").len == 0)
        return reject(req, "InvalidDBInstanceState", "DB Instance is not a read replica.");
    if (!rds_retention_check(req, 0))
        return NULL;
    struct maker then = {.arena = req->arena};
    maker_set(&then, S("ReadReplicaSourceDBInstanceIdentifier"), value_null());
    maker_set(&then, S("BackupRetentionPeriod"), value_int(req->arena, number(req, NULL, "BackupRetentionPeriod", 1)));
    struct rds_phase late = {.state = "available", .seconds = 3},
                     changing = {.state = "modifying", .seconds = 60, .then = maker_map(&then), .event = "Promoted read replica to be a stand alone database instance.", .category = "read replica"};
    leave_source(req, replica);
    replica = rds_goes(req, &instance_noun, rds_goes(req, &instance_noun, replica, &late), &changing);
    thing_put(req, &instance_noun.species, replica);
    return instance_answer(req, replica);
}

/* --- listing -------------------------------------------------------------------------------------------------------- */

const struct value *instance_available(struct request *req) {
    const struct value *instance = rds_input(req, &instance_noun);
    if (!instance)
        return NULL;
    if (str_is(member_text(instance, "DBInstanceStatus"), "available") || str_is(member_text(instance, "DBInstanceStatus"), "storage-optimization"))
        return instance;
    return reject(req, "InvalidDBInstanceState", "Database instance %.*s is not in available state.", STR(member_text(instance, "DBInstanceIdentifier")));
}

static const char *const filters[][2] = {{"db-instance-id", "DBInstanceIdentifier"}, {"dbi-resource-id", "DbiResourceId"},
                                         {"db-cluster-id", "DBClusterIdentifier"}, {"engine", "Engine"}};

/* Does it pass the filters of the input? *ok false: one of them is unknown, rejected. */
static bool passes(struct request *req, const struct value *instance, bool *ok) {
    const struct value *asked = input(req, "Filters");
    for (size_t i = 0; i < value_count(asked); i++) {
        struct str name = member_text(value_item(asked, i), "Name");
        const char *member = NULL;
        for (size_t k = 0; k < sizeof filters / sizeof *filters; k++)
            member = str_is(name, filters[k][0]) ? filters[k][1] : member;
        if (!member)
            return *ok = reject(req, "InvalidParameterValue", "Unrecognized filter name: %.*s", STR(name)) != NULL;
        struct str own = member_text(instance, member);
        const struct value *values = value_get(value_item(asked, i), S("Values"));
        bool by_arn = strcmp(member, "DBInstanceIdentifier") == 0 && list_has(values, member_text(instance, "DBInstanceArn"));
        if (!list_has(values, own) && !by_arn)
            return false;
    }
    return true;
}

static const struct value *describe_db_instances(struct request *req) {
    struct str name = rds_name(req, &instance_noun);
    struct maker all = {.arena = req->arena};
    const struct value *instance;
    bool ok = true;
    if (name.len && !(str_starts(name, S("arn:")) ? rds_by_arn(req, input_text(req, "DBInstanceIdentifier"), &(const struct rds_noun *){NULL}) : rds_find(req, &instance_noun, name)))
        return req->error.code.len ? NULL : reject(req, "DBInstanceNotFound", "DBInstance %.*s not found.", STR(name));
    for (size_t at = 0; ok && (instance = thing_next(req, &instance_noun.species, &at));)
        if ((name.len == 0 || str_eq(name, member_text(instance, "DBInstanceIdentifier")) || str_eq(name, member_text(instance, "DBInstanceArn"))) &&
            passes(req, instance, &ok))
            maker_add(&all, instance);
    return ok ? rds_page(req, "DBInstances", maker_list(&all)) : NULL;
}

/* --- deleting ------------------------------------------------------------------------------------------------------- */

void instance_gone(struct request *req, const struct value *instance) {
    struct str interface = member_text(instance, INSTANCE_FACE);
    if (interface.len)
        thing_remove(req, &interface_species, interface);
    instance_secret_gone(req, instance);
    leave_source(req, instance);
    thing_remove(req, &instance_noun.species, member_text(instance, "DBInstanceIdentifier"));
}

static bool deletion_check(struct request *req, const struct value *instance) {
    struct str name = member_text(instance, "DBInstanceIdentifier"), last = input_text(req, "FinalDBSnapshotIdentifier");
    bool skip = input_true(req, "SkipFinalSnapshot"), replica = member_text(instance, "ReadReplicaSourceDBInstanceIdentifier").len > 0,
         member = member_text(instance, "DBClusterIdentifier").len > 0;
    if (str_is(member_text(instance, "DBInstanceStatus"), "deleting"))
        return reject(req, "InvalidDBInstanceState", "Instance %.*s is already being deleted.", STR(name));
    if (value_true(value_get(instance, S("DeletionProtection"))))
        return reject(req, "InvalidParameterCombination", "Cannot delete protected DB Instance, please disable deletion protection and try again.");
    if (!skip && last.len == 0 && !member)
        return reject(req, "InvalidParameterCombination", "FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is specified.");
    if (skip && last.len)
        return reject(req, "InvalidParameterCombination", "FinalDBSnapshotIdentifier cannot be specified when SkipFinalSnapshot is specified.");
    if (last.len && (replica || member))
        return reject(req, "InvalidParameterCombination", "FinalDBSnapshotIdentifier can not be specified when deleting a %s",
                      member ? "cluster instance" : "replica instance");
    if (last.len && !str_is(member_text(instance, "DBInstanceStatus"), "available"))
        return reject(req, "InvalidDBInstanceState", "Cannot create a snapshot because the database instance %.*s is not currently in the "
                      "available state.", STR(name));
    return true;
}

static const struct value *delete_db_instance(struct request *req) {
    const struct value *instance = rds_input(req, &instance_noun);
    struct str last = input_text(req, "FinalDBSnapshotIdentifier");
    if (!instance || !deletion_check(req, instance) ||
        (last.len && !snapshot_make(req, instance, last, "manual", value_get(instance, S("TagList")))))
        return NULL;
    if (flag(req, NULL, "DeleteAutomatedBackups", true))
        snapshots_forget(req, member_text(instance, "DBInstanceIdentifier"));
    struct rds_phase deleting = {.state = "deleting", .seconds = last.len ? 240 : 150, .what = "gone", .event = "DB instance deleted", .category = "deletion"};
    instance = rds_goes(req, &instance_noun, record_with(req->arena, instance, "$phases:v", (const struct value *)NULL), &deleting);
    thing_put(req, &instance_noun.species, instance);
    return instance_answer(req, instance);
}

const struct handler rds_instance_handlers[] = {
    {"CreateDBInstance", create_db_instance},
    {"CreateDBInstanceReadReplica", create_replica},
    {"PromoteReadReplica", promote_read_replica},
    {"DescribeDBInstances", describe_db_instances},
    {"DeleteDBInstance", delete_db_instance},
    {0},
};
