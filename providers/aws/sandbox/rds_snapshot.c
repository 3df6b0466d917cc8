/* Snapshots of database instances, automated ones (rds:NAME-TIME) and those that people ask for; what is restored from them. */
#include "providers/aws/sandbox/rds_instance.h"

#define NAME_MAX_BYTES 255

static bool is_automated(const struct value *snapshot) { return str_is(member_text(snapshot, "SnapshotType"), "automated"); }

/* --- making --------------------------------------------------------------------------------------------------------- */

/* Members that a snapshot has as its instance has them. */
static const char *const copied[] = {
    "DBInstanceIdentifier", "Engine", "EngineVersion", "AllocatedStorage", "AvailabilityZone", "InstanceCreateTime", "MasterUsername",
    "LicenseModel", "Iops", "StorageThroughput", "StorageType", "KmsKeyId", "DbiResourceId", "IAMDatabaseAuthenticationEnabled",
    "BackupRetentionPeriod", "PreferredBackupWindow", "DedicatedLogVolume", "DBInstanceClass", "DBName", INSTANCE_DATA,
};

const struct value *snapshot_make(struct request *req, const struct value *instance, struct str name, const char *kind,
                                  const struct value *tags) {
    struct maker own = {.arena = req->arena};
    bool automated = strcmp(kind, "automated") == 0;
    struct str lower = rds_lower(req, name);
    if (!automated && (!rds_identifier_check(req, "DBSnapshotIdentifier", lower, NAME_MAX_BYTES) || !rds_name_is_free(req, &snapshot_noun, lower)))
        return NULL;
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++)
        maker_set(&own, str_of(copied[i]), value_get(instance, str_of(copied[i])));
    struct maker whole = {.arena = req->arena};
    const struct value *members = maker_map(&own);
    for (size_t i = 0; i < value_count(members); i++)
        if (!value_is_null(members->as.map.entries[i].value))
            maker_set(&whole, members->as.map.entries[i].key, members->as.map.entries[i].value);
    const struct value *snapshot = record_with(
        req->arena, maker_map(&whole),
        "DBSnapshotIdentifier:t DBSnapshotArn:t SnapshotType:c SnapshotCreateTime:v OriginalSnapshotCreateTime:v Port:v VpcId:v Encrypted:v "
        "OptionGroupName:v PercentProgress:i TagList:v",
        lower, rds_arn(req, &snapshot_noun, lower), kind, time_now(req), time_now(req), value_get(instance, S("$port")),
        value_path(req->arena, instance, S("DBSubnetGroup.VpcId")), value_get(instance, S("StorageEncrypted")),
        value_path(req->arena, instance, S("OptionGroupMemberships[0].OptionGroupName")), (int64_t)0, tags ? tags : value_list(req->arena, NULL, 0));
    struct rds_phase making = {.state = "creating", .seconds = automated ? 1 : 90, .then = record(req->arena, "PercentProgress:i", (int64_t)100),
                               .event = automated ? "Automated snapshot created" : "Manual snapshot created", .category = "creation"};
    snapshot = rds_goes(req, &snapshot_noun, snapshot, &making);
    thing_put(req, &snapshot_noun.species, snapshot);
    return snapshot;
}

void instance_backup(struct request *req, const struct value *instance) {
    char when[25];
    struct str name = member_text(instance, "DBInstanceIdentifier"), at = value_str(time_now(req));
    snprintf(when, sizeof when, "%.10s-%.2s-%.2s", at.at, at.at + 11, at.at + 14);
    struct str own = arena_printf(req->arena, "rds:%.*s-%s", STR(name), when);
    bool tagged = value_true(value_get(instance, S("CopyTagsToSnapshot")));
    if (!rds_get(req, &snapshot_noun, own))
        snapshot_make(req, instance, own, "automated", tagged ? value_get(instance, S("TagList")) : NULL);
    thing_put(req, &instance_noun.species, record_with(req->arena, instance, "LatestRestorableTime:v", time_now(req)));
}

void snapshots_forget(struct request *req, struct str instance) {
    const struct value *snapshot;
    for (size_t at = 0; (snapshot = thing_next(req, &snapshot_noun.species, &at));)
        if (is_automated(snapshot) && str_eq(instance, member_text(snapshot, "DBInstanceIdentifier")))
            thing_remove(req, &snapshot_noun.species, member_text(snapshot, "DBSnapshotIdentifier"));
}

static const struct value *create_db_snapshot(struct request *req) {
    const struct value *tags;
    if (!rds_given(req, "DBSnapshotIdentifier") || !rds_given(req, "DBInstanceIdentifier"))
        return NULL;
    const struct value *instance = rds_input(req, &instance_noun);
    if (!instance)
        return NULL;
    if (!str_is(member_text(instance, "DBInstanceStatus"), "available"))
        return reject(req, "InvalidDBInstanceState", "Cannot create a snapshot because the database instance %.*s is not currently in the "
                      "available state.", STR(member_text(instance, "DBInstanceIdentifier")));
    if (!rds_tags_input(req, &tags))
        return NULL;
    const struct value *snapshot = snapshot_make(req, instance, input_text(req, "DBSnapshotIdentifier"), "manual", tags);
    if (!snapshot)
        return NULL;
    struct rds_phase backing = {.state = "backing-up", .seconds = 30};
    thing_put(req, &instance_noun.species, rds_goes(req, &instance_noun, instance, &backing));
    return record(req->arena, "DBSnapshot:v", snapshot);
}

/* --- listing and deleting ------------------------------------------------------------------------------------------- */

static const struct value *describe_db_snapshots(struct request *req) {
    struct str name = rds_name(req, &snapshot_noun), instance = rds_lower(req, input_text(req, "DBInstanceIdentifier")),
               kind = input_text(req, "SnapshotType");
    struct maker all = {.arena = req->arena};
    const struct value *snapshot;
    if (kind.len && !rds_word("automated manual shared public awsbackup", kind))
        return reject(req, "InvalidParameterValue", "Invalid snapshot type: %.*s", STR(kind));
    if (name.len && !rds_get(req, &snapshot_noun, name))
        return reject(req, "DBSnapshotNotFound", "DBSnapshot %.*s not found.", STR(name));
    for (size_t at = 0; (snapshot = thing_next(req, &snapshot_noun.species, &at));)
        if ((name.len == 0 || str_eq(name, member_text(snapshot, "DBSnapshotIdentifier"))) &&
            (instance.len == 0 || str_eq(instance, member_text(snapshot, "DBInstanceIdentifier"))) &&
            (kind.len == 0 || str_eq(kind, member_text(snapshot, "SnapshotType"))))
            maker_add(&all, snapshot);
    return rds_page(req, "DBSnapshots", maker_list(&all));
}

static const struct value *delete_db_snapshot(struct request *req) {
    struct str name = rds_name(req, &snapshot_noun);
    const struct value *snapshot = rds_get(req, &snapshot_noun, name);
    if (!rds_given(req, "DBSnapshotIdentifier"))
        return NULL;
    if (!snapshot)
        return reject(req, "DBSnapshotNotFound", "DBSnapshot %.*s not found.", STR(name));
    if (is_automated(snapshot))
        return reject(req, "InvalidDBSnapshotState", "Only manual snapshots may be deleted.");
    if (!str_is(member_text(snapshot, "Status"), "available"))
        return reject(req, "InvalidDBSnapshotState", "Cannot delete the snapshot because it is not currently in the available or failed state.");
    thing_remove(req, &snapshot_noun.species, name);
    return record(req->arena, "DBSnapshot:v", record_with(req->arena, snapshot, "Status:c", "deleted"));
}

/* --- restoring ------------------------------------------------------------------------------------------------------ */

static const struct value *restored(struct request *req, const struct value *source, const char *event) {
    const struct rds_engine *engine = rds_engine(member_text(source, "Engine"));
    if (input_has(req, "Engine") && !str_is(input_text(req, "Engine"), engine->name))
        return reject(req, "InvalidParameterCombination", "The engine of the snapshot is %s.", engine->name);
    struct rds_birth birth = {.engine = engine, .version = member_text(source, "EngineVersion"), .source = source, .seconds = 420, .event = event};
    const struct value *instance = instance_make(req, &birth);
    return instance ? instance_answer(req, instance) : NULL;
}

static const struct value *restore_from_snapshot(struct request *req) {
    struct str name = rds_name(req, &snapshot_noun);
    const struct value *snapshot = rds_get(req, &snapshot_noun, name);
    if (!rds_given(req, "DBInstanceIdentifier") || !rds_given(req, "DBSnapshotIdentifier"))
        return NULL;
    if (!snapshot)
        return reject(req, "DBSnapshotNotFound", "DBSnapshot %.*s not found.", STR(name));
    if (!str_is(member_text(snapshot, "Status"), "available"))
        return reject(req, "InvalidDBSnapshotState", "Cannot restore from the snapshot because it is not currently in the available state.");
    return restored(req, snapshot, "Restored from snapshot");
}

static const struct value *restore_to_time(struct request *req) {
    struct str from = rds_lower(req, input_text(req, "SourceDBInstanceIdentifier")), to = rds_lower(req, input_text(req, "TargetDBInstanceIdentifier"));
    const struct value *source = rds_get(req, &instance_noun, from);
    if (!rds_given(req, "TargetDBInstanceIdentifier"))
        return NULL;
    if (!source)
        return reject(req, "DBInstanceNotFound", "DBInstance %.*s not found.", STR(from));
    if (input_has(req, "RestoreTime") == input_true(req, "UseLatestRestorableTime"))
        return reject(req, "InvalidParameterCombination", "Either RestoreTime or UseLatestRestorableTime is to be given.");
    if (!value_get(source, S("LatestRestorableTime")))
        return reject(req, "PointInTimeRestoreNotEnabled", "The DB instance %.*s has no automated backups.", STR(from));
    req->input = value_with(req->arena, req->input, S("DBInstanceIdentifier"), value_text(req->arena, to));
    return restored(req, source, "Restored to a point in time");
}

const struct handler rds_snapshot_handlers[] = {
    {"CreateDBSnapshot", create_db_snapshot},
    {"DescribeDBSnapshots", describe_db_snapshots},
    {"DeleteDBSnapshot", delete_db_snapshot},
    {"RestoreDBInstanceFromDBSnapshot", restore_from_snapshot},
    {"RestoreDBInstanceToPointInTime", restore_to_time},
    {0},
};
