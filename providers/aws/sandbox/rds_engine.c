#include "providers/aws/sandbox/rds_engine.h"

#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/rds.h"

/* --- the tables ----------------------------------------------------------------------------------------------------- */

#define VERSIONS(...) ((const char *const[]){__VA_ARGS__, NULL})

// clang-format off
static const struct rds_engine engines[] = {
    { "postgres", "postgresql-license", 5432, 1, "postgresql upgrade iam-db-auth-error", "admin rdsadmin postgres_admin azure_superuser", 63, 128, 63, false,
      VERSIONS("13.20", "13.21", "14.17", "14.18", "15.12", "15.13", "16.3", "16.4", "16.6", "16.8", "16.9", "17.2", "17.4", "17.5") },
    { "mysql", "general-public-license", 3306, 2, "audit error general slowquery iam-db-auth-error", "rdsadmin rdsrepladmin", 16, 41, 64, false,
      VERSIONS("8.0.39", "8.0.40", "8.0.41", "8.0.42", "8.4.3", "8.4.4", "8.4.5") },
    { "mariadb", "general-public-license", 3306, 2, "audit error general slowquery iam-db-auth-error", "rdsadmin rdsrepladmin", 16, 41, 64, false,
      VERSIONS("10.6.20", "10.6.22", "10.11.10", "10.11.11", "10.11.13", "11.4.4", "11.4.5", "11.4.7") },
    { "aurora-postgresql", "postgresql-license", 5432, 1, "postgresql iam-db-auth-error instance", "admin rdsadmin", 63, 128, 63, true,
      VERSIONS("14.17", "15.12", "16.4", "16.6", "16.8", "17.4", "17.5") },
    { "aurora-mysql", "general-public-license", 3306, 2, "audit error general slowquery iam-db-auth-error instance", "rdsadmin rdsrepladmin", 16, 41, 64, true,
      VERSIONS("8.0.mysql_aurora.3.04.4", "8.0.mysql_aurora.3.08.2", "8.0.mysql_aurora.3.10.0") },
};

/* A family of classes with its sizes; Aurora runs on those that are marked. */
static const struct { const char *family, *sizes; bool aurora; } classes[] = {
    { "db.t3",  "micro small", false },          { "db.t3",  "medium large", true },          { "db.t3",  "xlarge 2xlarge", false },
    { "db.t4g", "micro small", false },          { "db.t4g", "medium large", true },          { "db.t4g", "xlarge 2xlarge", false },
    { "db.m5",  "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge", false },
    { "db.m6g", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge", false },
    { "db.m6i", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge", false },
    { "db.m7g", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge", false },
    { "db.m8g", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge", false },
    { "db.r5",  "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge", true },
    { "db.r6g", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge", true },
    { "db.r6i", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge", true },
    { "db.r7g", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge", true },
    { "db.r8g", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge", true },
    { "db.x2g", "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge", true },
};
// clang-format on
#define N_ENGINES (sizeof engines / sizeof *engines)
#define N_CLASSES (sizeof classes / sizeof *classes)

/* --- versions ------------------------------------------------------------------------------------------------------- */

const struct rds_engine *rds_engine(struct str name) {
    for (size_t i = 0; i < N_ENGINES; i++)
        if (str_eq_nocase(name, str_of(engines[i].name)))
            return &engines[i];
    return NULL;
}

struct str rds_major(const struct rds_engine *engine, struct str version) {
    struct str rest = version;
    for (int i = 0; i < engine->numbers; i++)
        str_cut(&rest, '.');
    size_t tail = rest.len ? rest.len + 1 : 0;
    return str_slice(version, 0, version.len - tail);
}

static size_t position(const struct rds_engine *engine, struct str version) {
    size_t at = 0;
    while (engine->versions[at] && !str_is(version, engine->versions[at]))
        at++;
    return at;
}

struct str rds_version(const struct rds_engine *engine, struct str wanted) {
    struct str newest = {0};
    for (const char *const *version = engine->versions; *version; version++) {
        struct str each = str_of(*version);
        bool begins = str_starts(each, wanted) && each.len > wanted.len && each.at[wanted.len] == '.';
        if (wanted.len == 0 || str_eq(each, wanted) || begins)
            newest = each;
    }
    return newest;
}

struct str rds_family(struct arena *arena, const struct rds_engine *engine, struct str version) {
    return arena_printf(arena, "%s%.*s", engine->name, STR(rds_major(engine, version)));
}

bool rds_upgrades(const struct rds_engine *engine, struct str from, struct str to) {
    size_t there = position(engine, to);
    return engine->versions[there] && there > position(engine, from);
}

/* --- classes -------------------------------------------------------------------------------------------------------- */

static bool class_is(size_t row, struct str class) {
    struct str family = str_of(classes[row].family);
    return str_starts(class, family) && class.len > family.len && class.at[family.len] == '.' &&
           rds_word(classes[row].sizes, str_from(class, family.len + 1));
}

bool rds_class_exists(struct str class) {
    bool exists = str_is(class, "db.serverless");
    for (size_t i = 0; i < N_CLASSES; i++)
        exists = exists || class_is(i, class);
    return exists;
}

bool rds_class_runs(const struct rds_engine *engine, struct str class) {
    bool runs = engine->cluster && str_is(class, "db.serverless");
    for (size_t i = 0; i < N_CLASSES; i++)
        runs = runs || (class_is(i, class) && (classes[i].aurora || !engine->cluster));
    return runs;
}

/* --- what is told of them ------------------------------------------------------------------------------------------- */

static const struct value *texts(struct arena *arena, const char *words) {
    struct maker list = {.arena = arena};
    for (struct str rest = str_of(words); rest.len > 0;)
        maker_add(&list, value_text(arena, str_cut(&rest, ' ')));
    return maker_list(&list);
}

static const struct value *targets_of(struct request *req, const struct rds_engine *engine, struct str version) {
    struct maker targets = {.arena = req->arena};
    for (const char *const *to = engine->versions; *to; to++)
        if (rds_upgrades(engine, version, str_of(*to))) {
            bool major = !str_eq(rds_major(engine, version), rds_major(engine, str_of(*to)));
            maker_add(&targets, record(req->arena, "Engine:c EngineVersion:c Description:t AutoUpgrade:b IsMajorVersionUpgrade:b",
                                       engine->name, *to, arena_printf(req->arena, "%s %s", engine->name, *to), false, major));
        }
    return maker_list(&targets);
}

static const struct value *version_view(struct request *req, const struct rds_engine *engine, const char *version) {
    return record(req->arena,
                  "Engine:c MajorEngineVersion:t EngineVersion:c DBParameterGroupFamily:t DBEngineDescription:c "
                  "DBEngineVersionDescription:t ValidUpgradeTarget:v ExportableLogTypes:v SupportsLogExportsToCloudwatchLogs:b "
                  "SupportsReadReplica:b Status:c",
                  engine->name, rds_major(engine, str_of(version)), version, rds_family(req->arena, engine, str_of(version)),
                  engine->name, arena_printf(req->arena, "%s %s", engine->name, version),
                  targets_of(req, engine, str_of(version)), texts(req->arena, engine->logs), true, !engine->cluster, "available");
}

static bool version_is_asked(struct request *req, const struct rds_engine *engine, const char *version) {
    struct str wanted = input_text(req, "EngineVersion"), family = input_text(req, "DBParameterGroupFamily"), whole = str_of(version);
    bool begins = str_starts(whole, wanted) && whole.len > wanted.len && whole.at[wanted.len] == '.';
    if (input_true(req, "DefaultOnly"))
        return str_eq(whole, rds_version(engine, wanted));
    return (wanted.len == 0 || str_eq(whole, wanted) || begins) &&
           (family.len == 0 || str_eq(family, rds_family(req->arena, engine, whole)));
}

static const struct value *describe_db_engine_versions(struct request *req) {
    struct str name = input_text(req, "Engine");
    struct maker all = {.arena = req->arena};
    for (size_t i = 0; i < N_ENGINES; i++)
        for (const char *const *version = engines[i].versions; *version; version++)
            if ((name.len == 0 || str_eq_nocase(name, str_of(engines[i].name))) && version_is_asked(req, &engines[i], *version))
                maker_add(&all, version_view(req, &engines[i], *version));
    return rds_page(req, "DBEngineVersions", maker_list(&all));
}

static const struct value *zones_of(struct request *req) {
    struct maker zones = {.arena = req->arena};
    for (unsigned i = 0; i < ZONES; i++)
        maker_add(&zones, record(req->arena, "Name:t", zone_name(req, i)));
    return maker_list(&zones);
}

static const struct value *option_view(struct request *req, const struct rds_engine *engine, const char *version, struct str class,
                                       const char *storage) {
    bool provisioned = str_starts(str_of(storage), S("io")) || strcmp(storage, "gp3") == 0;
    return record(req->arena,
                  "Engine:c EngineVersion:c DBInstanceClass:t LicenseModel:c AvailabilityZones:v MultiAZCapable:b ReadReplicaCapable:b "
                  "Vpc:b SupportsStorageEncryption:b StorageType:c SupportsIops:b SupportsStorageThroughput:b "
                  "SupportsEnhancedMonitoring:b SupportsIAMDatabaseAuthentication:b SupportsPerformanceInsights:b MinStorageSize:i "
                  "MaxStorageSize:i SupportsStorageAutoscaling:b SupportedNetworkTypes:v SupportsClusters:b",
                  engine->name, version, class, engine->license, zones_of(req), !engine->cluster, !engine->cluster, true, true, storage,
                  provisioned, strcmp(storage, "gp3") == 0, true, true, true, (int64_t)(engine->cluster ? 1 : 20), (int64_t)65536,
                  !engine->cluster, texts(req->arena, "IPV4 DUAL"), engine->cluster);
}

static void add_options(struct request *req, const struct rds_engine *engine, const char *version, struct maker *all) {
    struct str wanted = input_text(req, "DBInstanceClass");
    for (size_t i = 0; i < N_CLASSES; i++)
        for (struct str sizes = str_of(classes[i].sizes); sizes.len > 0;) {
            struct str size = str_cut(&sizes, ' ');
            struct str class = arena_printf(req->arena, "%s.%.*s", classes[i].family, STR(size));
            if ((wanted.len && !str_eq(wanted, class)) || !rds_class_runs(engine, class))
                continue;
            for (struct str types = str_of(engine->cluster ? "aurora" : "gp2 gp3 io1 io2"); types.len > 0;)
                maker_add(all, option_view(req, engine, version, class, arena_cstr(req->arena, str_cut(&types, ' '))));
        }
}

static const struct value *describe_orderable_db_instance_options(struct request *req) {
    const struct rds_engine *engine = rds_engine(input_text(req, "Engine"));
    struct str wanted = input_text(req, "EngineVersion");
    struct maker all = {.arena = req->arena};
    if (!rds_given(req, "Engine"))
        return NULL;
    if (!engine)
        return reject(req, "InvalidParameterValue", "Invalid DB engine: %.*s", STR(input_text(req, "Engine")));
    for (const char *const *version = engine->versions; *version; version++)
        if (wanted.len == 0 || str_is(wanted, *version))
            add_options(req, engine, *version, &all);
    return rds_page(req, "OrderableDBInstanceOptions", maker_list(&all));
}

const struct handler rds_engine_handlers[] = {
    {"DescribeDBEngineVersions", describe_db_engine_versions},
    {"DescribeOrderableDBInstanceOptions", describe_orderable_db_instance_options},
    {0},
};
