/* A flow log: a record of what comes and goes in a vpc, a subnet or at a network interface.
 *
 * Nothing about one can be changed. CreateFlowLogs and DeleteFlowLogs answer with success and list what they did not do, and the answer
 * of a create is the new id alone. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidFlowLogId.NotFound"
#define NOT_YET "InvalidVpcId.NotFound InvalidVpcID.NotFound InvalidSubnetId.NotFound InvalidSubnetID.NotFound " \
                "InvalidNetworkInterfaceId.NotFound InvalidNetworkInterfaceID.NotFound"

/* The read shows one id, whatever is watched: it belongs to the field whose things have such ids. */
static const struct value *watched_seen(const struct field *field, const struct value *shown, const struct value *item,
                                        struct arena *arena) {
    static const struct {
        const char *field, *prefix;
    } prefixes[] = {{"vpc", "vpc-"}, {"subnet", "subnet-"}, {"network_interface", "eni-"}};
    (void)item, (void)arena;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (strcmp(prefixes[i].field, field->name) == 0)
            return str_starts(value_str(shown), str_of(prefixes[i].prefix)) ? shown : NULL;
    return NULL;
}

static bool watched_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                          struct report *report, const struct value **out) {
    return kind_ref.canon(field, raw, resolver, arena, report, out);
}

static void watched_schema(const struct field *field, struct buf *out) {
    kind_ref.schema(field, out);
}
static const struct kind kind_watched = {.name = "reference", .canon = watched_canon, .seen = watched_seen, .schema = watched_schema};

/* Network interfaces are no type of ours: an id. */
static bool interface_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                            struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    return (*out)->kind == VALUE_UNKNOWN || str_starts(value_str(*out), S("eni-")) ||
           fail(report, raw->at, "%s: '%.*s' is no id of a network interface (eni-…)", field->name, STR(value_str(*out)));
}

static void text_schema(const struct field *field, struct buf *out) {
    kind_text.schema(field, out);
}
static const struct kind kind_interface = {.name = "text", .canon = interface_canon, .seen = watched_seen, .schema = text_schema};

static bool interval_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                           struct report *report, const struct value **out) {
    if (!kind_int.canon(field, raw, resolver, arena, report, out))
        return false;
    int64_t seconds = value_integer(*out, 60);
    return seconds == 60 || seconds == 600 ||
           fail(report, raw->at, "%s: %lld is neither 60 nor 600 seconds", field->name, (long long)seconds);
}

static void interval_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'enum':[60,600,'60','600']}");
}
static const struct kind kind_interval = {.name = "number", .canon = interval_canon, .schema = interval_schema};

const struct sheet flow_log_sheet = {
    .type = "flow_log",
    .service = "ec2",
    .version = 1,
    .help = "a record of what comes and goes in a vpc, a subnet or at a network interface",
    .example = "flow_log:\n"
               "  all:\n"
               "    vpc: main\n"
               "    destination_type: s3\n"
               "    destination: \"arn:aws:s3:::records\"\n",
    .id_prefix = "fl-",
    .aliases = ALIASES("aws_flow_log"),
    // clang-format off
    .fields = FIELDS(
        { "vpc",               &kind_watched, "vpc", CREATE_ONLY, "ResourceIds[]", "the vpc it watches; this, subnet or network_interface",
          .seen = "ResourceId", .aliases = ALIASES("vpc_id", "resource_id", "ResourceIds") },
        { "subnet",            &kind_watched, "subnet", CREATE_ONLY, "ResourceIds[]", "the subnet it watches",
          .seen = "ResourceId", .aliases = ALIASES("subnet_id") },
        { "network_interface", &kind_interface, NULL, CREATE_ONLY, "ResourceIds[]", "the id of the network interface it watches",
          .seen = "ResourceId", .aliases = ALIASES("eni_id") },
        { "traffic",           CHOICE("ALL ACCEPT REJECT"), CREATE_ONLY, "TrafficType", "what is recorded",
          .fallback = "\"ALL\"", .aliases = ALIASES("traffic_type", "TrafficType") },
        { "destination_type",  CHOICE("cloud-watch-logs s3 kinesis-data-firehose"), CREATE_ONLY, "LogDestinationType", "where it is written to",
          .fallback = "\"cloud-watch-logs\"", .aliases = ALIASES("log_destination_type", "LogDestinationType") },
        { "destination",       ARN, CREATE_ONLY | COMPUTED, "LogDestination", "ARN of the log group, bucket or stream; this or log_group",
          .aliases = ALIASES("log_destination", "LogDestination") },
        { "log_group",         TEXT, CREATE_ONLY | COMPUTED, "LogGroupName", "name of the log group", .max = 512,
          .aliases = ALIASES("log_group_name", "LogGroupName") },
        { "role",              ARN, CREATE_ONLY, "DeliverLogsPermissionArn", "ARN of the role that writes to the log group",
          .aliases = ALIASES("iam_role_arn", "DeliverLogsPermissionArn") },
        { "cross_account_role", ARN, CREATE_ONLY, "DeliverCrossAccountRole", "ARN of the role that writes in another account",
          .aliases = ALIASES("deliver_cross_account_role", "DeliverCrossAccountRole") },
        { "interval",          &kind_interval, NULL, CREATE_ONLY, "MaxAggregationInterval", "seconds that one record sums up at most: 60 or 600",
          .fallback = "600", .aliases = ALIASES("max_aggregation_interval", "MaxAggregationInterval") },
        { "format",            TEXT, CREATE_ONLY | COMPUTED, "LogFormat", "the fields of a record, as $${srcaddr} $${dstaddr} …; AWS's version 2",
          .aliases = ALIASES("log_format", "LogFormat") },
        { "file_format",       CHOICE("plain-text parquet"), CREATE_ONLY | COMPUTED, "DestinationOptions.FileFormat", "of files in a bucket",
          .aliases = ALIASES("FileFormat") },
        { "hive_partitions",   FLAG, CREATE_ONLY | COMPUTED, "DestinationOptions.HiveCompatiblePartitions", "Hive's names for folders in a bucket",
          .aliases = ALIASES("hive_compatible_partitions", "HiveCompatiblePartitions") },
        { "hourly_partitions", FLAG, CREATE_ONLY | COMPUTED, "DestinationOptions.PerHourPartition", "a folder an hour in a bucket, not a day",
          .aliases = ALIASES("per_hour_partition", "PerHourPartition") },
        { "id",                TEXT, READ_ONLY | KNOWN, "FlowLogId", "fl-…" },
        { "status",            TEXT, READ_ONLY | VOLATILE, "FlowLogStatus", "ACTIVE" },
        { "delivery",          TEXT, READ_ONLY | VOLATILE, "DeliverLogsStatus", "SUCCESS, or FAILED" },
        { "delivery_error",    TEXT, READ_ONLY | VOLATILE, "DeliverLogsErrorMessage", "why delivery failed" }
    ),
    .delete_first = true, /* two that watch the same and write to the same place exclude each other, whatever else they say */
    .one_of = "vpc subnet network_interface; destination log_group",
    .create = { "CreateFlowLogs", NULL, FILLS({"ResourceType", "?vpc=VPC"}, {"ResourceType", "?subnet=Subnet"}, {"ResourceType", "?network_interface=NetworkInterface"}),
                .answer = "FlowLogIds[0]", .settle = SETTLE_TOKEN, .lag_on = NOT_YET, .refused = "Unsuccessful" },
    .remove = { "DeleteFlowLogs", "FlowLogIds[]", .settle = SETTLE_REPEAT, .done_on = GONE, .refused = "Unsuccessful" },
    .read   = { "DescribeFlowLogs", .filter = "flow-log-id", .one = "FlowLogIds", .items = "FlowLogs", .id = "FlowLogId", .page = 1000,
                .batch = 200, .gone_on = GONE },
    .ready  = { "FlowLogStatus", .done = "active", .typically_s = 1, .deadline_s = 120 },
    // clang-format on
    .lacks = "Not supported: transit gateways, their attachments and regional NAT gateways as what is watched (no types of footing), and tag "
             "fields of the log's records (TagFieldSpecifications).",
    .tagging = &ec2_tagging_filter,
    .tag_type = "vpc-flow-log",
};
