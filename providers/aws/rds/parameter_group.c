/* A DB parameter group: how the engines of databases that use it are set. Only what somebody has set is looked at; the rest is as the
 * engine has it. */
#include "providers/aws/rds/rds.h"

#define BUSY .busy_on = "InvalidDBParameterGroupState", .busy_s = 600
#define SET {"ModifyDBParameterGroup", "DBParameterGroupName", .items = "Parameters", .items_max = 20, .settle = SETTLE_REPEAT, BUSY}

static const struct facet parameters = {
    .add = SET,
    .change = SET,
    .remove = {"ResetDBParameterGroup", "DBParameterGroupName", .items = "Parameters", .items_max = 20, .settle = SETTLE_REPEAT, BUSY,
               .wire = parameter_reset},
    .key = "name",
};
static const struct detail set_by_users = {"DescribeDBParameters", "DBParameterGroupName", FILLS({"Source", "=user"}),
                                           .items = "Parameters", .token = "Marker"};

const struct sheet db_parameter_group_sheet = {
    .type = "db_parameter_group",
    .service = "rds",
    .version = 1,
    .help = "how a database engine is set",
    .example = "db_parameter_group:\n"
               "  main:\n"
               "    family: postgres16\n"
               "    parameters:\n"
               "      log_min_duration_statement: 500\n"
               "      max_connections: { value: 200, apply: reboot }\n",
    .lacks = "families of engines other than PostgreSQL, MySQL, MariaDB and Aurora",
    .named_by = "name",
    .builtin = "default.",
    // clang-format off
    .fields = FIELDS(
        { "name",        NAME("a-z0-9- letter single"), GENERATED | CREATE_ONLY | EXCLUSIVE, "DBParameterGroupName", "its name, in small letters",
          .max = 255, .aliases = ALIASES("DBParameterGroupName", "db_parameter_group_name") },
        { "family",      FAMILY("postgres mysql mariadb aurora-postgresql aurora-mysql"), REQUIRED | CREATE_ONLY, "DBParameterGroupFamily", "the engine and its version: postgres16, mysql8.0, mariadb10.11",
          .max = 255, .aliases = ALIASES("DBParameterGroupFamily", "parameter_group_family") },
        { "description", TEXT, CREATE_ONLY, "Description", "what it is for", .max = 255, .fallback = "\"made by footing\"" },
        { "parameters",  PARAMETERS, 0, NULL, "a map of names to values, or to { value, apply: now | reboot }", .seen = "Parameters",
          .fallback = "{}", .facet = &parameters, .detail = &set_by_users, .aliases = ALIASES("parameter", "Parameters") },
        { "id",          TEXT, READ_ONLY | KNOWN, "DBParameterGroupName", "its name" },
        { "arn",         TEXT, READ_ONLY | KNOWN, "DBParameterGroupArn", "arn:aws:rds:…:pg:…" }
    ),
    .create = { "CreateDBParameterGroup", .answer = "DBParameterGroup", .settle = SETTLE_NAME },
    .remove = { "DeleteDBParameterGroup", "DBParameterGroupName", .settle = SETTLE_REPEAT, .done_on = "DBParameterGroupNotFound", BUSY },
    .read   = { "DescribeDBParameterGroups", .one = "DBParameterGroupName", .one_is_text = true, .items = "DBParameterGroups",
                .id = "DBParameterGroupName", .page = 100, .gone_on = "DBParameterGroupNotFound", .token = "Marker" },
    // clang-format on
    .tagging = &db_parameter_group_tagging,
};
