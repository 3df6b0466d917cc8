/* Changes of database instances: at once, or put off to the maintenance window, where they read as pending until then. */
#include "providers/aws/sandbox/rds_instance.h"

#define LATE_S 5 /* for so long a changed instance still reads as available */
#define DAY_MINUTES ((int64_t)24 * 60)
#define WEEK_MINUTES (7 * DAY_MINUTES)

/* Members of ModifyDBInstance that wait for the window unless they are to be applied at once. */
static const struct {
    const char *member, *pending; /* its name among the pending ones, and in the instance */
    const char *state;            /* while it is done */
    int seconds;
} delayed[] = {
    {"EngineVersion", "EngineVersion", "upgrading", 420},
    {"DBInstanceClass", "DBInstanceClass", "modifying", 300},
    {"AllocatedStorage", "AllocatedStorage", "modifying", 60},
    {"StorageType", "StorageType", "modifying", 60},
    {"Iops", "Iops", "modifying", 60},
    {"StorageThroughput", "StorageThroughput", "modifying", 60},
    {"MultiAZ", "MultiAZ", "modifying", 360},
    {"LicenseModel", "LicenseModel", "modifying", 60},
    {"CACertificateIdentifier", "CACertificateIdentifier", "modifying", 30},
    {"DedicatedLogVolume", "DedicatedLogVolume", "modifying", 120},
    {"EnableIAMDatabaseAuthentication", "IAMDatabaseAuthenticationEnabled", "configuring-iam-database-auth", 30},
    {"MasterUserPassword", "MasterUserPassword", "resetting-master-credentials", 20},
    {"NewDBInstanceIdentifier", "DBInstanceIdentifier", "renaming", 60},
};
#define N_DELAYED (sizeof delayed / sizeof *delayed)

/* Members that take effect whatever ApplyImmediately says. */
static const struct {
    const char *member, *own, *state;
} prompt[] = {
    {"PreferredBackupWindow", "PreferredBackupWindow", NULL},
    {"PreferredMaintenanceWindow", "PreferredMaintenanceWindow", NULL},
    {"AutoMinorVersionUpgrade", "AutoMinorVersionUpgrade", NULL},
    {"CopyTagsToSnapshot", "CopyTagsToSnapshot", NULL},
    {"DeletionProtection", "DeletionProtection", NULL},
    {"PubliclyAccessible", "PubliclyAccessible", "modifying"},
    {"MonitoringRoleArn", "MonitoringRoleArn", NULL},
    {"MonitoringInterval", "MonitoringInterval", "configuring-enhanced-monitoring"},
    {"EnablePerformanceInsights", "PerformanceInsightsEnabled", "modifying"},
    {"PerformanceInsightsRetentionPeriod", "PerformanceInsightsRetentionPeriod", NULL},
    {"PerformanceInsightsKMSKeyId", "PerformanceInsightsKMSKeyId", NULL},
    {"DatabaseInsightsMode", "DatabaseInsightsMode", NULL},
    {"PromotionTier", "PromotionTier", NULL},
    {"NetworkType", "NetworkType", "modifying"},
    {"EngineLifecycleSupport", "EngineLifecycleSupport", NULL},
};
#define N_PROMPT (sizeof prompt / sizeof *prompt)

/* --- checks --------------------------------------------------------------------------------------------------------- */

static int64_t now_or(struct request *req, const struct value *instance, const char *member, int64_t otherwise) {
    const struct value *given = input(req, member);
    return value_integer(value_is_null(given) ? value_get(instance, str_of(member)) : given, otherwise);
}

static bool changes_anything(struct request *req) {
    for (size_t i = 0; i < value_count(req->input); i++)
        if (!rds_word("DBInstanceIdentifier ApplyImmediately AllowMajorVersionUpgrade", req->input->as.map.entries[i].key))
            return true;
    return reject(req, "InvalidParameterCombination", "No modifications were requested") != NULL;
}

static bool storage_grows(struct request *req, const struct rds_engine *engine, const struct value *instance) {
    int64_t has = value_integer(value_get(instance, S("AllocatedStorage")), 0), wants = now_or(req, instance, "AllocatedStorage", 0);
    struct str type = input_text(req, "StorageType");
    struct rds_storage storage = {.type = arena_cstr(req->arena, type.len ? type : member_text(instance, "StorageType")),
                                  .gib = wants, .iops = value_integer(input(req, "Iops"), 0),
                                  .throughput = value_integer(input(req, "StorageThroughput"), 0),
                                  .most = now_or(req, instance, "MaxAllocatedStorage", 0)};
    bool asked = input_has(req, "AllocatedStorage") || input_has(req, "StorageType") || storage.iops || storage.throughput;
    if (wants < has)
        return reject(req, "InvalidParameterCombination", "Requested storage size (%lld) cannot be less than the current storage size (%lld)",
                      (long long)wants, (long long)has);
    if (wants > has && wants * 10 < has * 11)
        return reject(req, "InvalidParameterCombination", "The requested storage size must be at least 10%% larger than the current one (%lld).",
                      (long long)has);
    if (wants > has && str_is(member_text(instance, "DBInstanceStatus"), "storage-optimization"))
        return reject(req, "InvalidParameterCombination", "You can't currently modify the storage of this DB instance because the previous "
                      "storage change is being optimized.");
    if (storage.iops == 0 && (strcmp(storage.type, "io1") == 0 || strcmp(storage.type, "io2") == 0))
        storage.iops = value_integer(value_get(instance, S("Iops")), 0);
    if (input_has(req, "MaxAllocatedStorage") && storage.most < wants)
        return reject(req, "InvalidParameterCombination", "Max storage size must be greater than storage size.");
    return !asked || engine->cluster || rds_storage_check(req, engine, &storage);
}

/* To a version that there is a way to; across major ones only when that is allowed. *to: it, whole. */
static bool upgrade_is_open(struct request *req, const struct rds_engine *engine, const struct value *instance, struct str *to) {
    struct str from = member_text(instance, "EngineVersion"), wanted = input_text(req, "EngineVersion");
    *to = wanted.len ? rds_version(engine, wanted) : from;
    if (to->len == 0)
        return reject(req, "InvalidParameterCombination", "Cannot find version %.*s for %s", STR(wanted), engine->name);
    if (str_eq(*to, from))
        return true;
    if (!rds_upgrades(engine, from, *to))
        return reject(req, "InvalidParameterCombination", "Cannot upgrade %s from %.*s to %.*s", engine->name, STR(from), STR(*to));
    bool major = !str_eq(rds_major(engine, from), rds_major(engine, *to));
    if (major && !input_true(req, "AllowMajorVersionUpgrade"))
        return reject(req, "InvalidParameterCombination", "The AllowMajorVersionUpgrade flag must be present when upgrading to a new major version.");
    struct str group = value_str(value_path(req->arena, instance, S("DBParameterGroups[0].DBParameterGroupName")));
    if (major && !str_starts(group, S("default.")) && !input_has(req, "DBParameterGroupName"))
        return reject(req, "InvalidParameterCombination", "Current Parameter Group (%.*s) is non-default. You need to explicitly specify a new "
                      "Parameter Group in this case (default or custom)", STR(group));
    return true;
}

static bool rename_is_free(struct request *req) {
    struct str name = rds_lower(req, input_text(req, "NewDBInstanceIdentifier"));
    if (!input_has(req, "NewDBInstanceIdentifier"))
        return true;
    return rds_identifier_check(req, "NewDBInstanceIdentifier", name, 63) &&
           (!rds_get(req, &instance_noun, name) ||
            reject(req, "DBInstanceAlreadyExists", "DB Instance %.*s already exists", STR(name)));
}

static bool change_check(struct request *req, const struct rds_engine *engine, const struct value *instance, struct str *version) {
    struct str backup = input_text(req, "PreferredBackupWindow"), week = input_text(req, "PreferredMaintenanceWindow"),
               class = input_text(req, "DBInstanceClass");
    bool replica = member_text(instance, "ReadReplicaSourceDBInstanceIdentifier").len > 0;
    if (!changes_anything(req) || !rds_password_check(req, engine) || !rename_is_free(req) ||
        !upgrade_is_open(req, engine, instance, version) || !storage_grows(req, engine, instance))
        return false;
    if (input_has(req, "MasterUserPassword") && value_get(instance, S("MasterUserSecret")) && !input_has(req, "ManageMasterUserPassword"))
        return reject(req, "InvalidParameterCombination", "You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.");
    if (replica && input_true(req, "ManageMasterUserPassword"))
        return reject(req, "InvalidParameterCombination", "Managing the master user password isn't supported for a read replica.");
    if (class.len && !rds_class_check(req, engine, *version, class))
        return false;
    if ((backup.len || week.len) && !rds_windows_check(req, backup.len ? backup : member_text(instance, "PreferredBackupWindow"),
                                                       week.len ? week : member_text(instance, "PreferredMaintenanceWindow")))
        return false;
    int64_t port = value_integer(input(req, "DBPortNumber"), engine->port);
    if (port < 1150 || port > 65535)
        return reject(req, "InvalidParameterValue", "Invalid port number: %lld. Must be between 1150 and 65535", (long long)port);
    struct str vpc = value_str(value_path(req->arena, instance, S("DBSubnetGroup.VpcId")));
    return (!input_has(req, "BackupRetentionPeriod") || rds_retention_check(req, 0)) && rds_monitoring_check(req) &&
           rds_public_check(req, vpc) &&
           rds_logs_check(req, engine, *version, value_path(req->arena, req->input, S("CloudwatchLogsExportConfiguration.EnableLogTypes")));
}

/* --- what waits ----------------------------------------------------------------------------------------------------- */

/* The next beginning of the maintenance window. */
static int64_t window_ms(struct request *req, const struct value *instance) {
    int64_t begins = rds_window_begins(member_text(instance, "PreferredMaintenanceWindow"));
    int64_t minute = req->now_ms / 60000 + 3 * DAY_MINUTES; /* 1970 began on a thursday */
    int64_t ahead = (begins - minute % WEEK_MINUTES + WEEK_MINUTES) % WEEK_MINUTES;
    return (req->now_ms / 60000 + (ahead ? ahead : WEEK_MINUTES)) * 60000;
}

/* What an instance has once this is applied. */
static const struct value *applied(struct request *req, const struct value *instance, const struct value *pending) {
    struct maker then = {.arena = req->arena};
    for (size_t i = 0; i < value_count(pending); i++)
        if (!rds_word("MasterUserPassword DBInstanceIdentifier", pending->as.map.entries[i].key))
            maker_set(&then, pending->as.map.entries[i].key, pending->as.map.entries[i].value);
    maker_set(&then, S("PendingModifiedValues"), nothing(req));
    struct str version = member_text(pending, "EngineVersion"), to = member_text(pending, "DBInstanceIdentifier");
    const struct rds_engine *engine = rds_engine(member_text(instance, "Engine"));
    if (version.len) {
        struct str family = rds_family(req->arena, engine, version), own = value_str(value_path(req->arena, instance, S("DBParameterGroups[0].DBParameterGroupName")));
        if (str_starts(own, S("default."))) {
            rds_default_parameters(req, family);
            const struct value *group = record(req->arena, "DBParameterGroupName:t ParameterApplyStatus:c",
                                               arena_printf(req->arena, "default.%.*s", STR(family)), "in-sync");
            maker_set(&then, S("DBParameterGroups"), value_list(req->arena, &group, 1));
        }
    }
    if (to.len)
        maker_set(&then, S("$renamed"), value_text(req->arena, to));
    return maker_map(&then);
}

/* Begins everything that is pending. */
const struct value *instance_apply(struct request *req, const struct value *instance) {
    const struct value *pending = value_get(instance, S("PendingModifiedValues"));
    instance = record_with(req->arena, instance, "$due:v", (const struct value *)NULL);
    if (value_count(pending) == 0)
        return instance;
    struct rds_phase late = {.state = "available", .seconds = LATE_S};
    instance = rds_goes(req, &instance_noun, instance, &late);
    const char *state = "modifying";
    int seconds = 0;
    for (size_t i = 0; i < N_DELAYED; i++)
        if (value_get(pending, str_of(delayed[i].pending)) && delayed[i].seconds > seconds) {
            state = delayed[i].state;
            seconds = delayed[i].seconds;
        }
    bool grows = value_get(pending, S("AllocatedStorage")) || value_get(pending, S("StorageType"));
    struct rds_phase doing = {.state = state, .seconds = seconds, .then = applied(req, instance, pending),
                              .event = "Finished applying modifications", .category = "configuration change",
                              .what = value_get(pending, S("DBInstanceIdentifier")) ? "renamed" : NULL};
    instance = rds_goes(req, &instance_noun, instance, &doing);
    struct rds_phase settling = {.state = "storage-optimization", .seconds = 300};
    return grows && !doing.what ? rds_goes(req, &instance_noun, instance, &settling) : instance;
}

void instance_renamed(struct request *req, const struct value *instance) {
    struct str to = member_text(instance, "$renamed"), from = member_text(instance, "DBInstanceIdentifier");
    const struct value *endpoint = record_with(req->arena, value_get(instance, S("Endpoint")), "Address:t", instance_address(req, to));
    thing_remove(req, &instance_noun.species, from);
    thing_put(req, &instance_noun.species,
              record_with(req->arena, instance, "DBInstanceIdentifier:t DBInstanceArn:t Endpoint:v $renamed:v", to,
                          rds_arn(req, &instance_noun, to), endpoint, (const struct value *)NULL));
}

static const struct value *pending_of(struct request *req, const struct value *instance, struct str version) {
    struct maker pending = {.arena = req->arena};
    maker_merge(&pending, value_get(instance, S("PendingModifiedValues")));
    for (size_t i = 0; i < N_DELAYED; i++) {
        const struct value *given = input(req, delayed[i].member);
        struct str name = str_of(delayed[i].pending);
        if (value_is_null(given))
            continue;
        if (strcmp(delayed[i].member, "EngineVersion") == 0)
            given = value_text(req->arena, version);
        if (strcmp(delayed[i].member, "MasterUserPassword") == 0)
            given = value_text(req->arena, S("****"));
        if (strcmp(delayed[i].member, "NewDBInstanceIdentifier") == 0)
            given = value_text(req->arena, rds_lower(req, value_str(given)));
        const struct value *has = value_get(instance, name);
        bool same = has && value_same(has, given);
        maker_set(&pending, name, same ? NULL : given);
    }
    struct maker left = {.arena = req->arena};
    const struct value *all = maker_map(&pending);
    for (size_t i = 0; i < value_count(all); i++)
        if (!value_is_null(all->as.map.entries[i].value))
            maker_set(&left, all->as.map.entries[i].key, all->as.map.entries[i].value);
    return maker_map(&left);
}

/* --- what does not wait --------------------------------------------------------------------------------------------- */

static const struct value *with_logs(struct request *req, const struct value *instance) {
    const struct value *on = value_path(req->arena, req->input, S("CloudwatchLogsExportConfiguration.EnableLogTypes")),
                       *off = value_path(req->arena, req->input, S("CloudwatchLogsExportConfiguration.DisableLogTypes"));
    const struct value *has = value_get(instance, S("EnabledCloudwatchLogsExports"));
    struct maker types = {.arena = req->arena};
    for (size_t i = 0; i < value_count(has); i++)
        if (!list_has(off, value_str(value_item(has, i))))
            maker_add(&types, value_item(has, i));
    for (size_t i = 0; i < value_count(on); i++)
        if (!list_has(has, value_str(value_item(on, i))))
            maker_add(&types, value_item(on, i));
    return record_with(req->arena, instance, "EnabledCloudwatchLogsExports:v", types.n ? maker_list(&types) : NULL);
}

static const struct value *with_password_kept(struct request *req, const struct value *instance) {
    bool was = value_get(instance, S("MasterUserSecret")) != NULL;
    bool kept = input_has(req, "ManageMasterUserPassword") ? input_true(req, "ManageMasterUserPassword") : was;
    if (was && !kept)
        instance_secret_gone(req, instance);
    struct str key = input_text(req, "MasterUserSecretKmsKeyId");
    if (was && kept && key.len)
        return record_with(req->arena, instance, "MasterUserSecret:v",
                           record_with(req->arena, value_get(instance, S("MasterUserSecret")), "KmsKeyId:t", key));
    if (was == kept)
        return instance;
    return record_with(req->arena, instance, "MasterUserSecret:v", kept ? instance_secret(req, instance) : NULL);
}

/* Another port restarts the database at once. */
static const struct value *with_port(struct request *req, const struct value *instance, const char **state) {
    const struct value *port = input(req, "DBPortNumber"), *endpoint = value_get(instance, S("Endpoint"));
    if (value_is_null(port) || value_same(port, value_get(endpoint, S("Port"))))
        return instance;
    *state = "rebooting";
    return record_with(req->arena, instance, "Endpoint:v $port:v", value_with(req->arena, endpoint, S("Port"), port), port);
}

static const struct value *with_groups(struct request *req, const struct value *instance, struct str version, const char **state) {
    const struct rds_engine *engine = rds_engine(member_text(instance, "Engine"));
    const struct value *groups, *parameters;
    if (input_has(req, "VpcSecurityGroupIds")) {
        if (!rds_groups_input(req, value_str(value_path(req->arena, instance, S("DBSubnetGroup.VpcId"))), &groups))
            return NULL;
        *state = *state ? *state : "modifying";
        instance = record_with(req->arena, instance, "VpcSecurityGroups:v", groups);
        instance_face(req, &instance);
    }
    if (input_has(req, "DBParameterGroupName")) {
        if (!(parameters = rds_parameters_input(req, rds_family(req->arena, engine, version), "pending-reboot")))
            return NULL;
        struct str name = value_str(value_path(req->arena, parameters, S("[0].DBParameterGroupName")));
        if (!str_eq(name, value_str(value_path(req->arena, instance, S("DBParameterGroups[0].DBParameterGroupName")))))
            instance = record_with(req->arena, instance, "DBParameterGroups:v", parameters);
    }
    if (input_has(req, "OptionGroupName")) {
        const struct value *options = record(req->arena, "OptionGroupName:t Status:c", input_text(req, "OptionGroupName"), "in-sync");
        if (!rds_options_check(req))
            return NULL;
        instance = record_with(req->arena, instance, "OptionGroupMemberships:v", value_list(req->arena, &options, 1));
    }
    return instance;
}

static const struct value *with_prompt(struct request *req, const struct value *instance, const char **state) {
    for (size_t i = 0; i < N_PROMPT; i++) {
        const struct value *given = input(req, prompt[i].member);
        if (value_is_null(given) || value_same(given, value_get(instance, str_of(prompt[i].own))))
            continue;
        if (strcmp(prompt[i].member, "PreferredMaintenanceWindow") == 0)
            given = value_text(req->arena, rds_lower(req, value_str(given)));
        instance = value_with(req->arena, instance, str_of(prompt[i].own), given);
        *state = *state ? *state : prompt[i].state;
    }
    if (!value_true(value_get(instance, S("PerformanceInsightsEnabled"))))
        instance = record_with(req->arena, instance, "PerformanceInsightsRetentionPeriod:v PerformanceInsightsKMSKeyId:v",
                               (const struct value *)NULL, (const struct value *)NULL);
    else if (!value_get(instance, S("PerformanceInsightsRetentionPeriod")))
        instance = record_with(req->arena, instance, "PerformanceInsightsRetentionPeriod:i PerformanceInsightsKMSKeyId:c", (int64_t)7, "aws/rds");
    if (value_integer(value_get(instance, S("MonitoringInterval")), 0) == 0)
        instance = record_with(req->arena, instance, "MonitoringRoleArn:v", (const struct value *)NULL);
    const struct value *most = input(req, "MaxAllocatedStorage"), *has = value_get(instance, S("AllocatedStorage"));
    if (!value_is_null(most)) /* as much as there is means: it does not grow */
        instance = record_with(req->arena, instance, "MaxAllocatedStorage:v", value_integer(most, 0) > value_integer(has, 0) ? most : NULL);
    return instance;
}

/* Backups are switched on and off in the window; other lengths count at once. */
static const struct value *with_retention(struct request *req, const struct value *instance, struct maker *pending) {
    const struct value *days = input(req, "BackupRetentionPeriod");
    int64_t has = value_integer(value_get(instance, S("BackupRetentionPeriod")), 0), wants = value_integer(days, has);
    if (value_is_null(days) || wants == has)
        return instance;
    if ((has == 0) == (wants == 0))
        return record_with(req->arena, instance, "BackupRetentionPeriod:i", wants);
    maker_set(pending, S("BackupRetentionPeriod"), days);
    return instance;
}

static const struct value *modify_db_instance(struct request *req) {
    const struct value *instance = instance_available(req);
    const struct rds_engine *engine = rds_engine(member_text(instance, "Engine"));
    struct str version;
    const char *state = NULL;
    if (!instance || !change_check(req, engine, instance, &version))
        return NULL;
    const struct value *pending = pending_of(req, instance, version);
    struct maker all = {.arena = req->arena};
    maker_merge(&all, pending);
    instance = with_retention(req, instance, &all);
    instance = with_prompt(req, instance, &state);
    instance = with_logs(req, with_password_kept(req, instance));
    instance = with_port(req, instance, &state);
    instance = with_groups(req, instance, version, &state);
    if (!instance)
        return NULL;
    pending = maker_map(&all);
    instance = record_with(req->arena, instance, "PendingModifiedValues:v", pending);
    struct rds_phase prompt_phase = {.state = state, .seconds = 15};
    if (state)
        instance = rds_goes(req, &instance_noun, instance, &prompt_phase);
    if (input_true(req, "ApplyImmediately"))
        instance = instance_apply(req, instance);
    else if (value_count(pending) > 0)
        instance = record_with(req->arena, instance, "$due:i", window_ms(req, instance));
    thing_put(req, &instance_noun.species, instance);
    return instance_answer(req, instance);
}

/* --- rebooting, stopping, starting ---------------------------------------------------------------------------------- */

static const struct value *reboot_db_instance(struct request *req) {
    const struct value *instance = instance_available(req);
    if (!instance)
        return NULL;
    if (input_true(req, "ForceFailover") && !value_true(value_get(instance, S("MultiAZ"))))
        return reject(req, "InvalidParameterCombination", "You cannot specify ForceFailover when the instance is not configured for MultiAZ");
    const struct value *group = record_with(req->arena, value_item(value_get(instance, S("DBParameterGroups")), 0), "ParameterApplyStatus:c", "in-sync");
    struct rds_phase rebooting = {.state = "rebooting", .seconds = 30, .event = "DB instance restarted", .category = "availability",
                                  .then = record(req->arena, "DBParameterGroups:v", value_list(req->arena, &group, 1))};
    instance = rds_goes(req, &instance_noun, instance, &rebooting);
    thing_put(req, &instance_noun.species, instance);
    return instance_answer(req, instance);
}

static const struct value *rest_as(struct request *req, const struct value *instance, const char *state, int seconds, const char *rest,
                                   const char *event) {
    struct rds_phase phase = {.state = state, .seconds = seconds, .event = event, .category = "notification"};
    instance = rds_goes(req, &instance_noun, record_with(req->arena, instance, "$rest:c", rest), &phase);
    thing_put(req, &instance_noun.species, instance);
    return instance_answer(req, instance);
}

static const struct value *stop_db_instance(struct request *req) {
    const struct value *instance = instance_available(req);
    if (instance && value_count(value_get(instance, S("ReadReplicaDBInstanceIdentifiers"))) > 0)
        return reject(req, "InvalidDBInstanceState", "Cannot stop a database instance that has read replicas");
    return instance ? rest_as(req, instance, "stopping", 120, "stopped", "DB instance stopped") : NULL;
}

static const struct value *start_db_instance(struct request *req) {
    const struct value *instance = rds_input(req, &instance_noun);
    if (instance && !str_is(member_text(instance, "DBInstanceStatus"), "stopped"))
        return reject(req, "InvalidDBInstanceState", "Instance %.*s is not stopped.", STR(member_text(instance, "DBInstanceIdentifier")));
    return instance ? rest_as(req, instance, "starting", 180, "", "DB instance started") : NULL;
}

const struct handler rds_change_handlers[] = {
    {"ModifyDBInstance", modify_db_instance},
    {"RebootDBInstance", reboot_db_instance},
    {"StopDBInstance", stop_db_instance},
    {"StartDBInstance", start_db_instance},
    {0},
};
