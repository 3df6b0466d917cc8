/* Flow logs: what one watches and where it is written never changes. Calls answer with success and list what they did not do. */
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

#define FORMAT                                                                                                                             \
    "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} "       \
    "${end} ${action} ${log-status}"

const struct value *not_done(struct request *req, struct str id, const char *code, struct str message) {
    const struct value *error = record(req->arena, "Code:c Message:t", code, message);
    return record(req->arena, "ResourceId:t Error:v", id, error);
}

/* --- what is wanted --------------------------------------------------------------------------------------------------- */

static const struct watched {
    const char *type;
    const struct species *species;
} watched[] = {{"VPC", &vpc_species}, {"Subnet", &subnet_species}, {"NetworkInterface", &interface_species}};

static const struct watched *watched_input(struct request *req) {
    struct str type = input_text(req, "ResourceType");
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++)
        if (str_is(type, watched[i].type))
            return &watched[i];
    reject_because(req, type.len ? "InvalidParameter" : "MissingParameter", type.len ? "Resources of type %.*s are not held here"
                   : "The request must contain the parameter ResourceType%.*s", STR(type));
    return NULL;
}

static bool destination_check(struct request *req, struct str type) {
    struct str arn = input_text(req, "LogDestination"), group = input_text(req, "LogGroupName");
    bool to_logs = str_is(type, "cloud-watch-logs"), has_role = input_has(req, "DeliverLogsPermissionArn");
    const char *service = to_logs ? ":logs:" : str_is(type, "s3") ? ":s3:" : ":firehose:";
    if (!arn.len == !group.len)
        return reject(req, arn.len ? "InvalidParameter" : "MissingParameter",
                      arn.len ? "Please only provide LogGroupName or only provide LogDestination."
                              : "The request must contain the parameter LogDestination or LogGroupName");
    if (group.len && !to_logs)
        return reject(req, "InvalidParameter", "LogGroupName can only be provided for the log destination type cloud-watch-logs.");
    if (arn.len && !str_has(arn, str_of(service)))
        return reject(req, "InvalidParameter", "LogDestination: %.*s is invalid for the log destination type %.*s", STR(arn), STR(type));
    if (to_logs && !has_role)
        return reject(req, "InvalidParameter", "DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.");
    if (str_is(type, "s3") && has_role)
        return reject(req, "InvalidParameter", "DeliverLogsPermissionArn is not applicable for s3 type.");
    return true;
}

static bool wish_check(struct request *req, struct str type) {
    int64_t interval = value_integer(input(req, "MaxAggregationInterval"), 600);
    if (!input_has(req, "TrafficType"))
        return reject_missing(req, "TrafficType");
    if (interval != 60 && interval != 600)
        return reject(req, "InvalidParameter", "Invalid Flow Log Max Aggregation Interval");
    if (input_has(req, "DestinationOptions") && !str_is(type, "s3"))
        return reject(req, "InvalidParameter", "DestinationOptions are only supported for the log destination type s3.");
    return destination_check(req, type);
}

/* --- making ----------------------------------------------------------------------------------------------------------- */

/* "arn:aws:logs:REGION:ACCOUNT:log-group:NAME", with or without ":*". */
static struct str group_of_arn(struct str arn) {
    for (int i = 0; i < 6; i++)
        str_cut(&arn, ':');
    return str_cut(&arn, ':');
}

static const struct value *options_of(struct request *req) {
    struct maker options = {.arena = req->arena};
    maker_merge(&options, record(req->arena, "FileFormat:c HiveCompatiblePartitions:b PerHourPartition:b", "plain-text", false, false));
    maker_merge(&options, input(req, "DestinationOptions"));
    return maker_map(&options);
}

static const struct value *log_of(struct request *req, struct str type, const struct value *tags) {
    bool to_logs = str_is(type, "cloud-watch-logs");
    struct str arn = input_text(req, "LogDestination"), group = input_text(req, "LogGroupName");
    if (to_logs && !group.len)
        group = group_of_arn(arn);
    if (to_logs && !arn.len)
        arn = arena_printf(req->arena, "arn:%s:logs:%.*s:%.*s:log-group:%.*s", partition_of_region(req->region), STR(req->region),
                           STR(req->account), STR(group));
    return record(req->arena,
                  "CreationTime:v DeliverLogsPermissionArn:t DeliverCrossAccountRole:t DeliverLogsStatus:c FlowLogStatus:c LogGroupName:t "
                  "TrafficType:t LogDestinationType:t LogDestination:t LogFormat:t Tags:v MaxAggregationInterval:i DestinationOptions:v",
                  time_now(req), input_text(req, "DeliverLogsPermissionArn"), input_text(req, "DeliverCrossAccountRole"), "SUCCESS", "ACTIVE",
                  group, input_text(req, "TrafficType"), type, arn,
                  input_has(req, "LogFormat") ? input_text(req, "LogFormat") : S(FORMAT), tags,
                  value_integer(input(req, "MaxAggregationInterval"), 600), str_is(type, "s3") ? options_of(req) : NULL);
}

static bool exists(const struct request *req, const struct value *log, struct str resource_id) {
    static const char *const same[] = {"TrafficType", "LogDestinationType", "LogDestination"};
    const struct value *other;
    for (size_t at = 0; (other = thing_next(req, &flow_log_species, &at));) {
        bool is_same = str_eq(member_text(other, "ResourceId"), resource_id);
        for (size_t i = 0; i < sizeof same / sizeof *same; i++)
            is_same = is_same && str_eq(member_text(other, same[i]), member_text(log, same[i]));
        if (is_same)
            return true;
    }
    return false;
}

static const struct value *create_flow_logs(struct request *req) {
    struct str type = input_has(req, "LogDestinationType") ? input_text(req, "LogDestinationType") : S("cloud-watch-logs");
    const struct watched *what = watched_input(req);
    const struct value *ids = input(req, "ResourceIds"), *tags;
    struct maker made = {.arena = req->arena}, failed = {.arena = req->arena};
    if (!what || !wish_check(req, type) || !tags_of_create(req, &flow_log_species, &tags))
        return NULL;
    const struct value *log = log_of(req, type, tags);
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i)), log_id = new_id(req, &flow_log_species);
        const char *code = !thing_get(req, what->species, id) ? what->species->not_found : exists(req, log, id) ? "FlowLogAlreadyExists" : NULL;
        if (code) {
            struct str message = thing_get(req, what->species, id)
                ? S("Error. There is an existing Flow Log with the same configuration and log destination.")
                : arena_printf(req->arena, "The %s ID '%.*s' does not exist", what->species->noun, STR(id));
            maker_add(&failed, not_done(req, id, code, message));
            continue;
        }
        thing_put(req, &flow_log_species, record_with(req->arena, log, "FlowLogId:t ResourceId:t", log_id, id));
        maker_add(&made, value_text(req->arena, log_id));
    }
    return record(req->arena, "ClientToken:t FlowLogIds:v Unsuccessful:v", input_text(req, "ClientToken"), maker_list(&made),
                  maker_list(&failed));
}

static const struct value *delete_flow_logs(struct request *req) {
    const struct value *ids = input(req, "FlowLogIds");
    struct maker failed = {.arena = req->arena};
    if (value_count(ids) == 0)
        return reject_missing(req, "FlowLogId");
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i));
        if (!id_check(req, &flow_log_species, id))
            return NULL;
        if (thing_get(req, &flow_log_species, id))
            thing_remove(req, &flow_log_species, id);
        else
            maker_add(&failed, not_done(req, id, flow_log_species.not_found,
                                        arena_printf(req->arena, "The flow log ID '%.*s' does not exist", STR(id))));
    }
    return record(req->arena, "Unsuccessful:v", maker_list(&failed));
}

static const struct filter flow_log_filters[] = {
    {"flow-log-id", "FlowLogId"},
    {"resource-id", "ResourceId"},
    {"traffic-type", "TrafficType"},
    {"log-group-name", "LogGroupName"},
    {"log-destination-type", "LogDestinationType"},
    {"deliver-log-status", "DeliverLogsStatus"},
    {0},
};
static const struct listing flow_log_listing = {&flow_log_species, "FlowLogs", "FlowLogIds", flow_log_filters, 1, 1000};

const struct handler flow_log_handlers[] = {
    {"CreateFlowLogs", create_flow_logs, .token = "ClientToken"},
    {"DescribeFlowLogs", .list = &flow_log_listing},
    {"DeleteFlowLogs", delete_flow_logs},
    {0},
};
