/* A database instance of PostgreSQL, MySQL or MariaDB.
 *
 * Many fields change by one ModifyDBInstance. What would interrupt the database waits for its maintenance window unless `apply_now` is
 * set, and reads as pending until then: no drift, and not asked for again. Storage that grew by itself and minor versions that came by
 * themselves are no drift either. A password that the plan does not give is made and kept by AWS in Secrets Manager. What is deleted
 * leaves a snapshot behind, unless the plan says otherwise. */
#include "providers/aws/rds/rds.h"

#define GONE "DBInstanceNotFound"
#define IAM_LAG .lag_on = "InvalidParameterValue", .lag_saying = "IAM role ARN value is invalid"
#define NO_CHANGE .done_on = "InvalidParameterCombination", .done_saying = "No modifications were requested"

static const struct call modify = {"ModifyDBInstance", "DBInstanceIdentifier",
                                   FILLS({"ApplyImmediately", "$apply_now"}, {"AllowMajorVersionUpgrade", "$allow_major_upgrade"}),
                                   .settles = true, .settle = SETTLE_REPEAT, NO_CHANGE, IAM_LAG,
                                   .busy_on = "InvalidDBInstanceState", .busy_s = 1800};
static const struct call promote = {"PromoteReadReplica", "DBInstanceIdentifier", .alone = true, .settles = true, .settle = SETTLE_COMPARE,
                                    .done_on = "InvalidDBInstanceState", .done_saying = "not a read replica"};
static const struct call reboot = {"RebootDBInstance", "DBInstanceIdentifier", .alone = true, .settles = true, .settle = SETTLE_REPEAT,
                                   .busy_on = "InvalidDBInstanceState", .busy_s = 1800};
#define CHANGED(member_, help_) member_, help_, .by = &modify, .by_member = member_
#define CHANGED_AS(member_, other, help_) member_, help_, .by = &modify, .by_member = other

#define FAILED "failed incompatible-network incompatible-option-group incompatible-parameters incompatible-restore incompatible-create "    \
               "inaccessible-encryption-credentials restore-error storage-full insufficient-capacity"

static const struct variant variants[] = {
    {"replica_of",
     {"CreateDBInstanceReadReplica", .fills = FILLS({"SourceDBInstanceIdentifier", "$replica_of"}), .answer = "DBInstance",
      .settle = SETTLE_NAME, .busy_on = "InvalidDBInstanceState", .busy_s = 1800},
     .later = "maintenance_window backup_window",
     .inherits = "engine version license username password managed_password password_key database storage encrypted backups "
                 "character_set extended_support"},
    {NULL}};

const struct sheet db_instance_sheet = {
    .type = "db_instance",
    .service = "rds",
    .reach = {"address", "port"},
    .version = 1,
    .help = "a database of PostgreSQL, MySQL or MariaDB",
    .example = "db_instance:\n"
               "  shop:\n"
               "    engine: postgres\n"
               "    class: db.t4g.micro\n"
               "    subnets: main.private\n",
    .named_by = "name",
    // clang-format off
    .fields = FIELDS(
        { "name",                NAME("a-z0-9- letter single"), GENERATED | CREATE_ONLY | EXCLUSIVE, "DBInstanceIdentifier", "its name, in small letters",
          .max = 63, .aliases = ALIASES("identifier", "DBInstanceIdentifier", "db_instance_identifier") },
        { "engine",              CHOICE("postgres mysql mariadb"), CREATE_ONLY | COMPUTED, "Engine", "what it is", .aliases = ALIASES("Engine") },
        { "version",             VERSION, COMPUTED, CHANGED("EngineVersion", "16, or 16.4; a newer minor version is no difference. AWS's default"),
          .aliases = ALIASES("engine_version", "EngineVersion") },
        { "class",               &kind_db_class, NULL, REQUIRED, CHANGED("DBInstanceClass", "what it runs on: db.t4g.micro"),
          .aliases = ALIASES("instance_class", "DBInstanceClass") },
        { "replica_of",          REF("db_instance"), CREATE_ONLY, NULL, "the instance that it copies; taken out, it becomes one of its own",
          .seen = "ReadReplicaSourceDBInstanceIdentifier", .by = &promote, .by_member = "", .in_place = "-",
          .aliases = ALIASES("replicate_source_db", "SourceDBInstanceIdentifier") },
        { "storage",             INT, GROWS, CHANGED("AllocatedStorage", "GiB; it only grows"), .fallback = "20", .min = 20, .max = 65536, .with = "iops throughput",
          .aliases = ALIASES("allocated_storage", "AllocatedStorage") },
        { "storage_max",         &kind_limit, NULL, 0, CHANGED("MaxAllocatedStorage", "GiB up to which storage grows by itself; 0: it does not"),
          .fallback = "0", .initial = "0", .when_off = "storage", .min = 0, .max = 65536, .aliases = ALIASES("max_allocated_storage", "MaxAllocatedStorage") },
        { "storage_type",        CHOICE("gp3 gp2 io1 io2 standard"), 0, CHANGED("StorageType", "the kind of disks"), .fallback = "\"gp3\"",
          .with = "iops throughput", .aliases = ALIASES("StorageType") },
        { "iops",                INT, COMPUTED, CHANGED("Iops", "of io1 and io2, and of gp3 from 400 GiB"), .min = 1000, .max = 256000, .aliases = ALIASES("Iops") },
        { "throughput",          INT, COMPUTED, CHANGED("StorageThroughput", "MiB/s, of gp3 from 400 GiB"), .min = 125, .max = 4000,
          .aliases = ALIASES("storage_throughput", "StorageThroughput") },
        { "encrypted",           FLAG, CREATE_ONLY, "StorageEncrypted", "what lies on its disks is", .fallback = "true", .aliases = ALIASES("storage_encrypted", "StorageEncrypted") },
        { "key",                 &kind_key, NULL, CREATE_ONLY | COMPUTED, "KmsKeyId", "KMS key of its disks; AWS's own", .aliases = ALIASES("kms_key_id", "KmsKeyId", "kms_key") },
        { "database",            TEXT, CREATE_ONLY | COMPUTED, "DBName", "a database that is there from the start", .max = 64, .aliases = ALIASES("db_name", "DBName") },
        { "username",            TEXT, CREATE_ONLY, "MasterUsername", "its first user", .max = 63, .fallback = "\"dbadmin\"",
          .aliases = ALIASES("master_username", "MasterUsername") },
        { "password",            TEXT, SECRET | WRITE_ONLY, CHANGED("MasterUserPassword", "of its first user; left out, AWS makes and keeps one"), .max = 128,
          .aliases = ALIASES("master_password", "MasterUserPassword", "password_wo") },
        { "managed_password",    &kind_kept_password, NULL, 0, CHANGED("ManageMasterUserPassword", "AWS keeps the password in Secrets Manager"),
          .seen = "MasterUserSecret", .fallback = "true", .instead = "password=false", .initial = "false",
          .aliases = ALIASES("manage_master_user_password", "ManageMasterUserPassword") },
        { "password_key",        &kind_key, NULL, COMPUTED, CHANGED("MasterUserSecretKmsKeyId", "KMS key of the password that AWS keeps"),
          .seen = "MasterUserSecret.KmsKeyId", .aliases = ALIASES("master_user_secret_kms_key_id", "MasterUserSecretKmsKeyId") },
        { "iam_login",           FLAG, 0, CHANGED("EnableIAMDatabaseAuthentication", "users of IAM may log in"), .seen = "IAMDatabaseAuthenticationEnabled",
          .fallback = "false", .aliases = ALIASES("iam_database_authentication_enabled", "EnableIAMDatabaseAuthentication") },
        { "port",                INT, COMPUTED, CHANGED_AS("Port", "DBPortNumber", "5432 or 3306"), .seen = "Endpoint.Port", .min = 1150, .max = 65535,
          .aliases = ALIASES("Port") },
        { "subnets",             PASSED(SCHEMA_SOME(SCHEMA_REF("name"))), ACTION, NULL, "where it lies: a db_subnet_group of these and of its name is made",
          .aliases = ALIASES("subnet_ids") },
        { "subnet_group",        REF("db_subnet_group"), CREATE_ONLY | COMPUTED, "DBSubnetGroupName", "where it lies; the default VPC",
          .seen = "DBSubnetGroup.DBSubnetGroupName", .aliases = ALIASES("db_subnet_group_name", "DBSubnetGroupName") },
        { "security_groups",     REFS("security_group"), COMPUTED | EARLY, CHANGED("VpcSecurityGroupIds", "what may reach it; the VPC's default group"),
          .seen = "VpcSecurityGroups[].VpcSecurityGroupId", .aliases = ALIASES("vpc_security_group_ids", "VpcSecurityGroupIds", "security_group_ids") },
        { "zone",                TEXT, CREATE_ONLY | COMPUTED, "AvailabilityZone", "availability zone; AWS picks one", .aliases = ALIASES("availability_zone", "AvailabilityZone") },
        { "multi_az",            FLAG, 0, CHANGED("MultiAZ", "a standby in another zone"), .fallback = "false", .aliases = ALIASES("MultiAZ") },
        { "public",              FLAG, 0, CHANGED("PubliclyAccessible", "it has a public address"), .fallback = "false",
          .aliases = ALIASES("publicly_accessible", "PubliclyAccessible") },
        { "network_type",        CHOICE("IPV4 DUAL"), COMPUTED, CHANGED("NetworkType", "ipv4, or dual: IPv6 too"), .aliases = ALIASES("NetworkType") },
        { "parameter_group",     REF("db_parameter_group"), COMPUTED, CHANGED("DBParameterGroupName", "how the engine is set; the engine's default"),
          .seen = "DBParameterGroups[0].DBParameterGroupName", .aliases = ALIASES("parameter_group_name", "DBParameterGroupName") },
        { "option_group",        TEXT, COMPUTED, CHANGED("OptionGroupName", "options of the engine; its default"),
          .seen = "OptionGroupMemberships[0].OptionGroupName", .aliases = ALIASES("option_group_name", "OptionGroupName") },
        { "backups",             INT, 0, CHANGED("BackupRetentionPeriod", "days for which daily backups are kept; 0: there are none"),
          .fallback = "7", .min = 0, .max = 35, .aliases = ALIASES("backup_retention_period", "BackupRetentionPeriod") },
        { "backup_window",       &kind_backup_window, NULL, COMPUTED, CHANGED("PreferredBackupWindow", "03:00-04:00, in UTC; AWS's choice"),
          .aliases = ALIASES("preferred_backup_window", "PreferredBackupWindow") },
        { "maintenance_window",  &kind_maintenance_window, NULL, COMPUTED, CHANGED("PreferredMaintenanceWindow", "sun:05:00-sun:06:00, in UTC; AWS's choice"),
          .aliases = ALIASES("preferred_maintenance_window", "PreferredMaintenanceWindow") },
        { "minor_upgrades",      FLAG, 0, CHANGED("AutoMinorVersionUpgrade", "minor versions come by themselves"), .fallback = "true",
          .aliases = ALIASES("auto_minor_version_upgrade", "AutoMinorVersionUpgrade") },
        { "copy_tags",           FLAG, 0, CHANGED("CopyTagsToSnapshot", "snapshots have its tags"), .fallback = "true",
          .aliases = ALIASES("copy_tags_to_snapshot", "CopyTagsToSnapshot") },
        { "deletion_protection", FLAG, 0, CHANGED("DeletionProtection", "it cannot be deleted; a delete takes this off first, as a step of its own"),
          .fallback = "false", .guards = "false", .aliases = ALIASES("DeletionProtection") },
        { "logs",                LOGS("audit error general iam-db-auth-error postgresql slowquery upgrade"), 0,
          CHANGED_AS("EnableCloudwatchLogsExports", "CloudwatchLogsExportConfiguration", "logs that go to CloudWatch: postgresql, upgrade; audit, error, general, slowquery"),
          .seen = "EnabledCloudwatchLogsExports", .fallback = "[]", .by_wire = logs_change,
          .aliases = ALIASES("enabled_cloudwatch_logs_exports", "EnableCloudwatchLogsExports") },
        { "monitoring",          &kind_seconds, NULL, 0, CHANGED("MonitoringInterval", "seconds between looks at its operating system: 1, 5, 10, 15, 30, 60; 0: none"),
          .fallback = "0", .initial = "0", .with = "monitoring_role", .aliases = ALIASES("monitoring_interval", "MonitoringInterval") },
        { "monitoring_role",     TEXT, COMPUTED, CHANGED("MonitoringRoleArn", "ARN of the role that writes down what is seen"), .with = "monitoring",
          .aliases = ALIASES("monitoring_role_arn", "MonitoringRoleArn") },
        { "insights",            FLAG, 0, CHANGED("EnablePerformanceInsights", "Performance Insights"), .seen = "PerformanceInsightsEnabled", .fallback = "false",
          .aliases = ALIASES("performance_insights_enabled", "EnablePerformanceInsights") },
        { "insights_days",       &kind_insights_days, NULL, COMPUTED, CHANGED("PerformanceInsightsRetentionPeriod", "for how long insights are kept; 7"),
          .with = "insights", .aliases = ALIASES("performance_insights_retention_period", "PerformanceInsightsRetentionPeriod") },
        { "insights_key",        &kind_key, NULL, COMPUTED, CHANGED("PerformanceInsightsKMSKeyId", "KMS key of the insights; AWS's own"),
          .with = "insights", .aliases = ALIASES("performance_insights_kms_key_id", "PerformanceInsightsKMSKeyId") },
        { "insights_mode",       CHOICE("standard advanced"), COMPUTED, CHANGED("DatabaseInsightsMode", "of Database Insights"),
          .aliases = ALIASES("database_insights_mode", "DatabaseInsightsMode") },
        { "certificate",         TEXT, COMPUTED, CHANGED("CACertificateIdentifier", "the authority of its certificate: rds-ca-rsa2048-g1"),
          .aliases = ALIASES("ca_cert_identifier", "CACertificateIdentifier") },
        { "license",             TEXT, COMPUTED, CHANGED("LicenseModel", "its license model"), .aliases = ALIASES("license_model", "LicenseModel") },
        { "character_set",       TEXT, CREATE_ONLY | COMPUTED, "CharacterSetName", "its character set, where the engine lets it be chosen",
          .aliases = ALIASES("character_set_name", "CharacterSetName") },
        { "log_volume",          FLAG, 0, CHANGED("DedicatedLogVolume", "its write-ahead log has a volume of its own"), .fallback = "false",
          .aliases = ALIASES("dedicated_log_volume", "DedicatedLogVolume") },
        { "extended_support",    CHOICE("open-source-rds-extended-support open-source-rds-extended-support-disabled"), COMPUTED, CHANGED("EngineLifecycleSupport",
          "whether a version that has come to its end is supported on, for money"), .aliases = ALIASES("engine_lifecycle_support", "EngineLifecycleSupport") },
        { "reboot",              &kind_reboot, NULL, 0, NULL, "restart it when parameters wait for that", .seen = "DBParameterGroups[].ParameterApplyStatus",
          .fallback = "false", .initial = "false", .by = &reboot, .by_member = "" },
        { "apply_now",           FLAG, ACTION, NULL, "changes do not wait for the maintenance window", .fallback = "false",
          .aliases = ALIASES("apply_immediately", "ApplyImmediately") },
        { "allow_major_upgrade", FLAG, ACTION, NULL, "another major version may be changed to", .fallback = "false",
          .aliases = ALIASES("allow_major_version_upgrade", "AllowMajorVersionUpgrade") },
        { "final_snapshot",      &kind_last_snapshot, NULL, ACTION, NULL, "a snapshot stays when it is deleted: true, false, or its name", .fallback = "true",
          .aliases = ALIASES("final_snapshot_identifier", "skip_final_snapshot", "FinalDBSnapshotIdentifier", "SkipFinalSnapshot") },
        { "delete_backups",      FLAG, ACTION, NULL, "its automated backups go with it", .fallback = "true",
          .aliases = ALIASES("delete_automated_backups", "DeleteAutomatedBackups") },
        { "id",                  TEXT, READ_ONLY | KNOWN, "DBInstanceIdentifier", "its name" },
        { "arn",                 TEXT, READ_ONLY | KNOWN, "DBInstanceArn", "arn:aws:rds:…:db:…" },
        { "resource_id",         TEXT, READ_ONLY | KNOWN, "DbiResourceId", "db-…, which stays the same when it is renamed" },
        { "address",             TEXT, READ_ONLY, "Endpoint.Address", "the host name of its endpoint" },
        { "hosted_zone",         TEXT, READ_ONLY, "Endpoint.HostedZoneId", "the hosted zone of that name" },
        { "running_version",     TEXT, READ_ONLY | VOLATILE, "EngineVersion", "the version that runs" },
        { "secret",              TEXT, READ_ONLY, "MasterUserSecret.SecretArn", "ARN of the secret in which AWS keeps the password" },
        { "replicas",            TEXTS, READ_ONLY | VOLATILE, "ReadReplicaDBInstanceIdentifiers", "the instances that copy it" },
        { "restorable_until",    TEXT, READ_ONLY | VOLATILE, "LatestRestorableTime", "the latest time that it can be restored to" }
    ),
    .create = { "CreateDBInstance", .answer = "DBInstance", .settle = SETTLE_NAME, IAM_LAG },
    .remove = { "DeleteDBInstance", "DBInstanceIdentifier", FILLS({"DeleteAutomatedBackups", "$delete_backups"}), .settle = SETTLE_REPEAT,
                .done_on = GONE,
                .busy_on = "InvalidDBInstanceState", .busy_s = 1800 },
    .read   = { "DescribeDBInstances", .one = "DBInstanceIdentifier", .one_is_text = true, .items = "DBInstances", .id = "DBInstanceIdentifier",
                .page = 100, .gone_on = GONE, .token = "Marker" },
    .ready  = { "DBInstanceStatus", .done = "available storage-optimization", .failed = FAILED, .typically_s = 360, .deadline_s = 5400 },
    .changed = { "DBInstanceStatus", .done = "available storage-optimization stopped", .failed = FAILED, .typically_s = 60, .deadline_s = 7200, .late_s = 30 },
    .gone   = { "DBInstanceStatus", .done = "deleted", .typically_s = 240, .deadline_s = 3600 },
    // clang-format on
    .variants = variants,
    .offshoots = (const struct offshoot[]){{"subnets", "db_subnet_group", "subnets", .by = "subnet_group"}, {NULL}},
    .pending = {"PendingModifiedValues", .now = "apply_now"},
    .last = {"final_snapshot", "SkipFinalSnapshot", "FinalDBSnapshotIdentifier", .unless = "replica_of"},
    .holds_data = true,
    .any_of = "engine replica_of",
    .at_most_one = "engine replica_of",
    .tagging = &rds_tagging,
    .lacks = "Not supported: Oracle, Db2 and SQL Server and what only they have (Domain…, Timezone, NcharCharacterSetName, TdeCredential…, "
             "MultiTenant, ProcessorFeatures), RDS Custom and Outposts (CustomIamInstanceProfile, BackupTarget, EnableCustomerOwnedIp), "
             "replicas of another region (PreSignedUrl) and of a cluster, DBSecurityGroups of EC2-Classic, MasterUserAuthenticationType, "
             "AdditionalStorageVolumes, capacity reservations. A change of `subnet_group` replaces the instance.",
};
