/* What the input of a database may say. Each check rejects with AWS's words. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/group.h"
#include "providers/aws/sandbox/rds_check.h"

#define IDENTIFIER_MAX 63
#define PASSWORD_MIN 8
#define RETENTION_MAX 35
#define STORAGE_MIN 20
#define STORAGE_MAX 65536
#define GP3_STRIPED 400 /* GiB from which gp3's IOPS can be chosen */
#define DAY_MINUTES (24 * 60)

/* --- names ---------------------------------------------------------------------------------------------------------- */

bool rds_identifier_check(struct request *req, const char *member, struct str name, size_t most) {
    bool good = name.len > 0 && name.len <= most && ((name.at[0] | 0x20) >= 'a' && (name.at[0] | 0x20) <= 'z') &&
                name.at[name.len - 1] != '-' && !str_has(name, S("--"));
    for (size_t i = 0; good && i < name.len; i++)
        good = name.at[i] == '-' || (name.at[i] >= '0' && name.at[i] <= '9') || ((name.at[i] | 0x20) >= 'a' && (name.at[i] | 0x20) <= 'z');
    return good || reject(req, "InvalidParameterValue", "The parameter %s is not a valid identifier. Identifiers must begin with a "
                          "letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two "
                          "consecutive hyphens.", member);
}

bool rds_user_check(struct request *req, const struct rds_engine *engine) {
    struct str user = input_text(req, "MasterUsername");
    if (!rds_given(req, "MasterUsername"))
        return false;
    bool good = user.len <= engine->user_max && ((user.at[0] | 0x20) >= 'a' && (user.at[0] | 0x20) <= 'z');
    for (size_t i = 0; good && i < user.len; i++)
        good = user.at[i] == '_' || (user.at[i] >= '0' && user.at[i] <= '9') || ((user.at[i] | 0x20) >= 'a' && (user.at[i] | 0x20) <= 'z');
    if (!good)
        return reject(req, "InvalidParameterValue", "The parameter MasterUsername is not a valid identifier. Identifiers must begin with "
                      "a letter and must contain only ASCII letters, digits and underscores, %zu at most.", engine->user_max);
    return !rds_word(engine->reserved, user) ||
           reject(req, "InvalidParameterValue", "MasterUsername %.*s cannot be used as it is a reserved word used by the engine", STR(user));
}

bool rds_password_check(struct request *req, const struct rds_engine *engine) {
    struct str password = input_text(req, "MasterUserPassword");
    bool managed = input_true(req, "ManageMasterUserPassword");
    if (managed && input_has(req, "MasterUserPassword"))
        return reject(req, "InvalidParameterCombination",
                      "You can't specify MasterUserPassword when ManageMasterUserPassword is enabled.");
    if (!input_has(req, "MasterUserPassword"))
        return true;
    if (password.len < PASSWORD_MIN)
        return reject(req, "InvalidParameterValue", "The parameter MasterUserPassword is not a valid password because it is shorter than "
                      "%d characters.", PASSWORD_MIN);
    if (password.len > engine->password_max)
        return reject(req, "InvalidParameterValue", "The parameter MasterUserPassword is not a valid password because it is longer than "
                      "%zu characters.", engine->password_max);
    for (size_t i = 0; i < password.len; i++)
        if (password.at[i] <= ' ' || password.at[i] > '~' || strchr("/@\"", password.at[i]))
            return reject(req, "InvalidParameterValue", "The parameter MasterUserPassword is not a valid password. Only printable ASCII "
                          "characters besides '/', '@', '\"', ' ' may be used.");
    return true;
}

bool rds_database_check(struct request *req, const struct rds_engine *engine) {
    struct str name = input_text(req, "DBName");
    bool good = name.len <= engine->database_max && (name.len == 0 || name.at[0] == '_' || ((name.at[0] | 0x20) >= 'a' && (name.at[0] | 0x20) <= 'z'));
    for (size_t i = 0; good && i < name.len; i++)
        good = name.at[i] == '_' || (name.at[i] >= '0' && name.at[i] <= '9') || ((name.at[i] | 0x20) >= 'a' && (name.at[i] | 0x20) <= 'z');
    if (!good)
        return reject(req, "InvalidParameterValue", "DBName must begin with a letter and contain only alphanumeric characters.");
    return !rds_word("postgres0 db select table user", name) ||
           reject(req, "InvalidParameterValue", "Database name %.*s cannot be used as it is a reserved word used by the engine", STR(name));
}

/* --- windows -------------------------------------------------------------------------------------------------------- */

static int digits(struct str text, size_t at) {
    return text.at[at] >= '0' && text.at[at] <= '9' && text.at[at + 1] >= '0' && text.at[at + 1] <= '9'
               ? (text.at[at] - '0') * 10 + text.at[at + 1] - '0'
               : 99;
}

/* "03:30" to minutes; -1: it is none. */
static int minute_of(struct str text) {
    if (text.len != 5 || text.at[2] != ':' || digits(text, 0) > 23 || digits(text, 3) > 59)
        return -1;
    return digits(text, 0) * 60 + digits(text, 3);
}

/* "sun:03:30" to minutes of the week; -1: it is none. */
static int week_minute_of(struct str text) {
    static const char days[] = "mon:tue:wed:thu:fri:sat:sun:";
    for (int day = 0; text.len == 9 && day < 7; day++)
        if (str_eq_nocase(str_slice(text, 0, 4), (struct str){days + (ptrdiff_t)day * 4, 4})) {
            int minute = minute_of(str_from(text, 4));
            return minute < 0 ? -1 : day * DAY_MINUTES + minute;
        }
    return -1;
}

int rds_window_begins(struct str maintenance) { return week_minute_of(str_cut(&maintenance, '-')); }

static bool overlap(struct str backup, struct str maintenance) {
    int from = minute_of(str_cut(&backup, '-')), to = minute_of(backup);
    int begins = week_minute_of(str_cut(&maintenance, '-')) % DAY_MINUTES, ends = week_minute_of(maintenance) % DAY_MINUTES;
    for (int minute = from; minute != to; minute = (minute + 1) % DAY_MINUTES)
        if (begins <= ends ? minute >= begins && minute < ends : minute >= begins || minute < ends)
            return true;
    return false;
}

bool rds_windows_check(struct request *req, struct str backup, struct str maintenance) {
    struct str rest = backup, week = maintenance;
    int from = minute_of(str_cut(&rest, '-')), to = minute_of(rest);
    int begins = week_minute_of(str_cut(&week, '-')), ends = week_minute_of(week);
    if (backup.len && (from < 0 || to < 0))
        return reject(req, "InvalidParameterValue", "Invalid backup window format: %.*s. Should be specified as a range hh24:mi-hh24:mi "
                      "(24H Clock UTC).", STR(backup));
    if (backup.len && (to - from + DAY_MINUTES) % DAY_MINUTES < 30)
        return reject(req, "InvalidParameterValue", "The backup window must be at least 30 minutes.");
    if (maintenance.len && (begins < 0 || ends < 0))
        return reject(req, "InvalidParameterValue", "Invalid maintenance window format: %.*s. Should be specified as a range "
                      "ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). Example: Sun:23:45-Mon:00:15", STR(maintenance));
    int length = (ends - begins + 7 * DAY_MINUTES) % (7 * DAY_MINUTES);
    if (maintenance.len && (length < 30 || length > DAY_MINUTES))
        return reject(req, "InvalidParameterValue", "The maintenance window must be between 30 minutes and 24 hours.");
    return !backup.len || !maintenance.len || !overlap(backup, maintenance) ||
           reject(req, "InvalidParameterValue", "The backup window and maintenance window must not overlap.");
}

bool rds_retention_check(struct request *req, int64_t least) {
    int64_t days = value_integer(input(req, "BackupRetentionPeriod"), 1);
    return (days >= least && days <= RETENTION_MAX) ||
           reject(req, "InvalidParameterValue", "Invalid backup retention period: %lld. Retention period must be between %lld and %d",
                  (long long)days, (long long)least, RETENTION_MAX);
}

/* --- what it runs on ------------------------------------------------------------------------------------------------ */

bool rds_class_check(struct request *req, const struct rds_engine *engine, struct str version, struct str class) {
    if (!rds_class_exists(class))
        return reject(req, "InvalidParameterValue", "Invalid DB Instance class: %.*s", STR(class));
    return rds_class_runs(engine, class) ||
           reject(req, "InvalidParameterCombination", "RDS does not support creating a DB instance with the following combination: "
                  "DBInstanceClass=%.*s, Engine=%s, EngineVersion=%.*s, LicenseModel=%s. For supported combinations of instance class "
                  "and database engine version, see the documentation.", STR(class), engine->name, STR(version), engine->license);
}

/* Storage as it is to be. */
bool rds_storage_check(struct request *req, const struct rds_engine *engine, const struct rds_storage *storage) {
    const char *type = storage->type;
    bool io = strcmp(type, "io1") == 0 || strcmp(type, "io2") == 0, gp3 = strcmp(type, "gp3") == 0;
    if (!rds_word("standard gp2 gp3 io1 io2", str_of(type)))
        return reject(req, "InvalidParameterValue", "Invalid storage type: %s", type);
    int64_t least = io ? 100 : STORAGE_MIN;
    if (storage->gib < least || storage->gib > STORAGE_MAX)
        return reject(req, "InvalidParameterValue", "Invalid storage size for engine name %s and storage type %s: %lld", engine->name, type,
                      (long long)storage->gib);
    if (io && storage->iops == 0)
        return reject(req, "InvalidParameterCombination", "You must specify IOPS for storage type %s.", type);
    if (!io && !gp3 && (storage->iops || storage->throughput))
        return reject(req, "InvalidParameterCombination", "You can't specify IOPS or storage throughput for storage type %s.", type);
    if (gp3 && storage->gib < GP3_STRIPED && (storage->iops > 3000 || storage->throughput > 125))
        return reject(req, "InvalidParameterCombination", "You can't specify IOPS or storage throughput for engine %s and a storage size "
                      "less than %d.", engine->name, GP3_STRIPED);
    if (storage->iops && (storage->iops < 1000 || storage->iops > (gp3 ? 64000 : 256000)))
        return reject(req, "InvalidParameterValue", "Invalid iops value %lld for storage type %s", (long long)storage->iops, type);
    return storage->most == 0 || storage->most >= storage->gib ||
           reject(req, "InvalidParameterCombination", "Max storage size must be greater than storage size.");
}

bool rds_monitoring_check(struct request *req) {
    int64_t seconds = value_integer(input(req, "MonitoringInterval"), 0);
    bool known = seconds == 0 || seconds == 1 || seconds == 5 || seconds == 10 || seconds == 15 || seconds == 30 || seconds == 60;
    if (!known)
        return reject(req, "InvalidParameterValue", "Invalid monitoring interval: %lld. Valid values are 0, 1, 5, 10, 15, 30, 60",
                      (long long)seconds);
    if (seconds > 0 && !input_has(req, "MonitoringRoleArn"))
        return reject(req, "InvalidParameterCombination",
                      "A MonitoringRoleARN value is required if you specify a MonitoringInterval value other than 0.");
    int64_t days = value_integer(input(req, "PerformanceInsightsRetentionPeriod"), 7);
    return days == 7 || days == 731 || (days > 0 && days % 31 == 0 && days / 31 < 24) ||
           reject(req, "InvalidParameterValue", "Invalid Performance Insights retention period. Valid values are: 7, month * 31 and 731");
}

bool rds_logs_check(struct request *req, const struct rds_engine *engine, struct str version, const struct value *types) {
    for (size_t i = 0; i < value_count(types); i++) {
        struct str type = value_str(value_item(types, i));
        if (!rds_word(engine->logs, type))
            return reject(req, "InvalidParameterCombination", "You cannot use the log types '%.*s' with engine version %s %.*s. For "
                          "supported log types, see the documentation.", STR(type), engine->name, STR(version));
    }
    return true;
}

/* --- where it lies -------------------------------------------------------------------------------------------------- */

/* The groups of the input as a database shows them, or the VPC's default one; false after reject. */
bool rds_groups_input(struct request *req, struct str vpc, const struct value **out) {
    const struct value *ids = input(req, "VpcSecurityGroupIds"), *fallback = group_named(req, vpc, S("default"));
    struct maker groups = {.arena = req->arena};
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i));
        const struct value *group = thing_get(req, &group_species, id);
        if (!group)
            return reject(req, "InvalidParameterValue", "Invalid security group , groupId= %.*s, groupName=.", STR(id));
        if (!str_eq(member_text(group, "VpcId"), vpc))
            return reject(req, "InvalidParameterCombination", "The DB instance and EC2 security group are in different VPCs. The DB "
                          "instance is in %.*s and the EC2 security group is in %.*s", STR(vpc), STR(member_text(group, "VpcId")));
        maker_add(&groups, record(req->arena, "VpcSecurityGroupId:t Status:c", id, "active"));
    }
    if (groups.n == 0 && fallback)
        maker_add(&groups, record(req->arena, "VpcSecurityGroupId:t Status:c", member_text(fallback, "GroupId"), "active"));
    *out = maker_list(&groups);
    return true;
}

/* The parameter group of the input as a database shows it, or the default one of the family. NULL after reject. */
const struct value *rds_parameters_input(struct request *req, struct str family, const char *status) {
    struct str name = rds_name(req, &parameter_group_noun), own = arena_printf(req->arena, "default.%.*s", STR(family));
    if (name.len == 0 || str_eq(name, own)) {
        rds_default_parameters(req, family);
        name = own;
    }
    const struct value *group = rds_find(req, &parameter_group_noun, name);
    if (!group)
        return NULL;
    if (!str_eq(member_text(group, "DBParameterGroupFamily"), family))
        return reject(req, "InvalidParameterCombination", "The parameter group %.*s with DBParameterGroupFamily %.*s can't be used for "
                      "this instance. Please use a parameter group with DBParameterGroupFamily %.*s.", STR(name),
                      STR(member_text(group, "DBParameterGroupFamily")), STR(family));
    const struct value *shown = record(req->arena, "DBParameterGroupName:t ParameterApplyStatus:c", name, status);
    return value_list(req->arena, &shown, 1);
}

/* The subnet group of the input, or one over the default VPC's subnets that is listed nowhere. NULL after reject. */
const struct value *rds_subnets_input(struct request *req) {
    struct str name = rds_name(req, &subnet_group_noun);
    if (name.len && !str_is(name, "default"))
        return rds_find(req, &subnet_group_noun, name);
    const struct value *vpc = default_vpc(req), *subnet;
    struct maker subnets = {.arena = req->arena};
    for (size_t at = 0; vpc && (subnet = thing_next(req, &subnet_species, &at));)
        if (str_eq(member_text(subnet, "VpcId"), member_text(vpc, "VpcId")))
            maker_add(&subnets, record(req->arena, "SubnetIdentifier:t SubnetAvailabilityZone:v SubnetStatus:c",
                                       member_text(subnet, "SubnetId"),
                                       record(req->arena, "Name:t", member_text(subnet, "AvailabilityZone")), "Active"));
    if (!vpc || subnets.n == 0)
        return reject(req, "InvalidSubnet", "No default subnet detected in VPC. Please contact AWS Support to recreate default Subnets.");
    return record(req->arena, "DBSubnetGroupName:c DBSubnetGroupDescription:c VpcId:t SubnetGroupStatus:c Subnets:v", "default", "default",
                  member_text(vpc, "VpcId"), "Complete", maker_list(&subnets));
}

/* There are none but the engines' own. */
bool rds_options_check(struct request *req) {
    struct str name = input_text(req, "OptionGroupName");
    return name.len == 0 || str_starts(name, S("default:")) ||
           reject(req, "OptionGroupNotFoundFault", "Specified OptionGroupName: %.*s not found.", STR(name));
}

bool rds_public_check(struct request *req, struct str vpc) {
    return !input_true(req, "PubliclyAccessible") || gateway_of_vpc(req, vpc) ||
           reject(req, "InvalidVPCNetworkStateFault", "Cannot create a publicly accessible DBInstance.  The specified VPC has no internet "
                  "gateway attached.Update the VPC and then try again");
}
