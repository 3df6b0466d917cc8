/* DB parameter groups. What is set in a group stands in it; the engines' own settings are a table, of those that people set most: a name
 * that the table lacks is taken as a dynamic parameter of any value. To know one more, add its row. */
#include "providers/aws/sandbox/rds.h"

#define NAME_MAX_BYTES 255
#define CHANGES_MAX 20

static const char *const families[] = {
    "postgres11", "postgres12", "postgres13", "postgres14", "postgres15", "postgres16", "postgres17", "mysql5.7", "mysql8.0", "mysql8.4",
    "mariadb10.4", "mariadb10.5", "mariadb10.6", "mariadb10.11", "mariadb11.4", NULL,
};

struct parameter {
    const char *engine, *name, *value, *type; /* "mysql" is MariaDB's too; value NULL: none of its own */
    bool is_static;
    int64_t min, max;      /* of an integer; both 0: any */
    const char *choices;   /* NULL: any */
};
static const struct parameter table[] = {
    {"postgres", "autovacuum_max_workers", "3", "integer", true, 1, 262143},
    {"postgres", "log_min_duration_statement", NULL, "integer", false, -1, 2147483647},
    {"postgres", "log_statement", "none", "string", false, .choices = "none ddl mod all"},
    {"postgres", "maintenance_work_mem", NULL, "integer", false, 1024, 2147483647},
    {"postgres", "max_connections", "LEAST({DBInstanceClassMemory/9531392},5000)", "integer", true, 6, 8388607},
    {"postgres", "max_worker_processes", "GREATEST({DBInstanceVCPU*2},8)", "integer", true, 0, 262143},
    {"postgres", "random_page_cost", NULL, "float", false},
    {"postgres", "rds.force_ssl", "1", "boolean", false, .choices = "0 1"},
    {"postgres", "rds.logical_replication", "0", "boolean", true, .choices = "0 1"},
    {"postgres", "shared_buffers", "{DBInstanceClassMemory/32768}", "integer", true, 16, 1073741823},
    {"postgres", "shared_preload_libraries", "pg_stat_statements", "list", true},
    {"postgres", "statement_timeout", NULL, "integer", false, 0, 2147483647},
    {"postgres", "timezone", "UTC", "string", false},
    {"postgres", "work_mem", NULL, "integer", false, 64, 2147483647},
    {"mysql", "character_set_server", NULL, "string", false},
    {"mysql", "collation_server", NULL, "string", false},
    {"mysql", "general_log", "0", "boolean", false, .choices = "0 1"},
    {"mysql", "innodb_buffer_pool_size", "{DBInstanceClassMemory*3/4}", "integer", false, 5242880, 0},
    {"mysql", "innodb_log_file_size", "134217728", "integer", true, 4194304, 0},
    {"mysql", "long_query_time", NULL, "float", false},
    {"mysql", "lower_case_table_names", NULL, "integer", true, 0, 1},
    {"mysql", "max_allowed_packet", NULL, "integer", false, 1024, 1073741824},
    {"mysql", "max_connections", "{DBInstanceClassMemory/12582880}", "integer", false, 1, 100000},
    {"mysql", "performance_schema", "0", "boolean", true, .choices = "0 1"},
    {"mysql", "require_secure_transport", "0", "boolean", false, .choices = "0 1"},
    {"mysql", "slow_query_log", "0", "boolean", false, .choices = "0 1"},
    {"mysql", "time_zone", "UTC", "string", false},
    {0},
};

static bool of_family(const struct parameter *parameter, struct str family) {
    return str_starts(family, str_of(parameter->engine)) ||
           (strcmp(parameter->engine, "mysql") == 0 && str_starts(family, S("mariadb")));
}

static const struct parameter *parameter_of(struct str family, struct str name) {
    for (const struct parameter *each = table; each->name; each++)
        if (of_family(each, family) && str_is(name, each->name))
            return each;
    return NULL;
}

/* --- making and deleting -------------------------------------------------------------------------------------------- */

static bool family_is_known(struct str family) {
    for (const char *const *each = families; *each; each++)
        if (str_is(family, *each))
            return true;
    return false;
}

static bool name_check(struct request *req, struct str name) {
    bool good = name.len <= NAME_MAX_BYTES && name.len > 0 && name.at[0] >= 'a' && name.at[0] <= 'z' && name.at[name.len - 1] != '-' &&
                !str_has(name, S("--"));
    for (size_t i = 0; good && i < name.len; i++)
        good = strchr("abcdefghijklmnopqrstuvwxyz0123456789-", name.at[i]) != NULL;
    return good || reject(req, "InvalidParameterValue", "The parameter DBParameterGroupName is not a valid identifier. Identifiers must "
                          "begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or "
                          "contain two consecutive hyphens.");
}

static const struct value *create_db_parameter_group(struct request *req) {
    const struct rds_noun *noun = &parameter_group_noun;
    struct str name = rds_name(req, noun), family = input_text(req, "DBParameterGroupFamily");
    const struct value *tags;
    if (!rds_given(req, "DBParameterGroupName") || !rds_given(req, "DBParameterGroupFamily") || !rds_given(req, "Description") ||
        !name_check(req, name))
        return NULL;
    if (!family_is_known(family))
        return reject(req, "InvalidParameterValue", "ParameterGroupFamily %.*s is not a valid parameter group family", STR(family));
    if (!rds_name_is_free(req, noun, name) || !rds_tags_input(req, &tags))
        return NULL;
    const struct value *group = record(
        req->arena, "DBParameterGroupName:t DBParameterGroupFamily:t Description:t DBParameterGroupArn:t $parameters:v $tags:v", name,
        family, input_text(req, "Description"), rds_arn(req, noun, name), value_list(req->arena, NULL, 0), tags);
    thing_put(req, &noun->species, group);
    return record(req->arena, "DBParameterGroup:v", group);
}

static const struct value *describe_db_parameter_groups(struct request *req) {
    return rds_list(req, &parameter_group_noun, "DBParameterGroups", NULL);
}

static bool is_default(struct str name) { return str_starts(name, S("default.")); }

static const struct value *delete_db_parameter_group(struct request *req) {
    const struct value *group = rds_input(req, &parameter_group_noun);
    if (!group)
        return NULL;
    if (is_default(rds_name(req, &parameter_group_noun)))
        return reject(req, "InvalidDBParameterGroupState", "Default DBParameterGroup cannot be deleted: %.*s",
                      STR(rds_name(req, &parameter_group_noun)));
    thing_remove(req, &parameter_group_noun.species, member_text(group, "DBParameterGroupName"));
    return nothing(req);
}

/* --- what is set ---------------------------------------------------------------------------------------------------- */

static bool value_is_allowed(struct request *req, const struct parameter *known, struct str name, struct str value) {
    int64_t number;
    bool formula = value.len > 0 && (value.at[0] == '{' || str_has(value, S("(")));
    bool good = true;
    if (known && known->choices)
        good = rds_word(known->choices, value);
    else if (known && strcmp(known->type, "integer") == 0 && !formula)
        good = str_to_int(value, &number) && (number >= known->min || known->min == 0) && (number <= known->max || known->max == 0);
    return good || reject(req, "InvalidParameterValue", "Invalid parameter value: %.*s for: %.*s", STR(value), STR(name));
}

static bool change_check(struct request *req, struct str family, const struct value *change, bool reset) {
    struct str name = member_text(change, "ParameterName"), method = member_text(change, "ApplyMethod");
    const struct parameter *known = parameter_of(family, name);
    if (name.len == 0 || (!reset && member_text(change, "ParameterValue").len == 0))
        return reject(req, "InvalidParameterValue", "Parameters must have a name%s", reset ? "" : " and a value");
    for (size_t i = 0; i < name.len; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-", name.at[i]))
            return reject(req, "InvalidParameterValue", "Could not find parameter with name: %.*s", STR(name));
    if (!str_is(method, "immediate") && !str_is(method, "pending-reboot"))
        return reject(req, "InvalidParameterValue", "The parameter ApplyMethod must be immediate or pending-reboot");
    if (known && known->is_static && str_is(method, "immediate"))
        return reject(req, "InvalidParameterCombination", "cannot use immediate apply method for static parameter");
    return reset || value_is_allowed(req, known, name, member_text(change, "ParameterValue"));
}

/* The group that the input names and its changes, checked; NULL after reject. */
static const struct value *changes_input(struct request *req, bool reset) {
    const struct value *group = rds_input(req, &parameter_group_noun), *changes = input(req, "Parameters");
    if (!group)
        return NULL;
    if (is_default(rds_name(req, &parameter_group_noun)))
        return reject(req, "InvalidDBParameterGroupState", "Cannot modify a default DBParameterGroup: %.*s",
                      STR(rds_name(req, &parameter_group_noun)));
    if (value_count(changes) == 0 || value_count(changes) > CHANGES_MAX)
        return reject(req, "InvalidParameterValue", "A request must name 1 to %d parameters.", CHANGES_MAX);
    for (size_t i = 0; i < value_count(changes); i++)
        if (!change_check(req, member_text(group, "DBParameterGroupFamily"), value_item(changes, i), reset))
            return NULL;
    return group;
}

static const struct value *put_parameters(struct request *req, const struct value *group, const struct value *set) {
    thing_put(req, &parameter_group_noun.species, record_with(req->arena, group, "$parameters:v", set));
    return record(req->arena, "DBParameterGroupName:t", member_text(group, "DBParameterGroupName"));
}

static const struct value *modify_db_parameter_group(struct request *req) {
    const struct value *group = changes_input(req, false);
    const struct value *set = value_get(group, S("$parameters")), *changes = input(req, "Parameters");
    for (size_t i = 0; group && i < value_count(changes); i++) {
        const struct value *change = value_item(changes, i);
        struct str name = member_text(change, "ParameterName");
        const struct value *old = list_find(set, "ParameterName", name);
        const struct value *made = record(req->arena, "ParameterName:t ParameterValue:t ApplyMethod:t", name,
                                          member_text(change, "ParameterValue"), member_text(change, "ApplyMethod"));
        set = old ? list_replace(req->arena, set, old, made) : list_with(req->arena, set, made);
    }
    return group ? put_parameters(req, group, set) : NULL;
}

static const struct value *reset_db_parameter_group(struct request *req) {
    if (input_true(req, "ResetAllParameters")) {
        const struct value *whole = rds_input(req, &parameter_group_noun);
        if (whole && value_count(input(req, "Parameters")) > 0)
            return reject(req, "InvalidParameterCombination", "Parameters cannot be named when all are reset.");
        return whole ? put_parameters(req, whole, value_list(req->arena, NULL, 0)) : NULL;
    }
    const struct value *group = changes_input(req, true);
    const struct value *set = value_get(group, S("$parameters")), *changes = input(req, "Parameters");
    for (size_t i = 0; group && i < value_count(changes); i++)
        set = list_without(req->arena, set, "ParameterName", member_text(value_item(changes, i), "ParameterName"));
    return group ? put_parameters(req, group, set) : NULL;
}

static const struct value *shown(struct request *req, struct str name, const struct parameter *known, const struct value *set) {
    bool is_static = known && known->is_static;
    return record(req->arena, "ParameterName:t ParameterValue:t Source:c ApplyType:c DataType:c IsModifiable:b ApplyMethod:t", name,
                  set ? member_text(set, "ParameterValue") : str_of(known ? known->value : NULL), set ? "user" : "engine-default",
                  is_static ? "static" : "dynamic", known ? known->type : "string", true,
                  set ? member_text(set, "ApplyMethod") : S("pending-reboot"));
}

static const struct value *describe_db_parameters(struct request *req) {
    const struct value *group = rds_input(req, &parameter_group_noun);
    if (!group)
        return NULL;
    struct str family = member_text(group, "DBParameterGroupFamily"), source = input_text(req, "Source");
    const struct value *set = value_get(group, S("$parameters"));
    struct maker all = {.arena = req->arena};
    if (source.len && !rds_word("user system engine-default", source))
        return reject(req, "InvalidParameterValue", "Invalid source: %.*s", STR(source));
    for (size_t i = 0; i < value_count(set) && (source.len == 0 || str_is(source, "user")); i++) {
        struct str name = member_text(value_item(set, i), "ParameterName");
        maker_add(&all, shown(req, name, parameter_of(family, name), value_item(set, i)));
    }
    for (const struct parameter *each = table; each->name && (source.len == 0 || str_is(source, "engine-default")); each++)
        if (of_family(each, family) && !list_find(set, "ParameterName", str_of(each->name)))
            maker_add(&all, shown(req, str_of(each->name), each, NULL));
    return rds_page(req, "Parameters", maker_list(&all));
}

const struct handler rds_parameter_group_handlers[] = {
    {"CreateDBParameterGroup", create_db_parameter_group},
    {"DescribeDBParameterGroups", describe_db_parameter_groups},
    {"DeleteDBParameterGroup", delete_db_parameter_group},
    {"ModifyDBParameterGroup", modify_db_parameter_group},
    {"ResetDBParameterGroup", reset_db_parameter_group},
    {"DescribeDBParameters", describe_db_parameters},
    {0},
};
