/* A log group of CloudWatch Logs.
 *
 * A create answers nothing: what was named is there. Lists show no tags. Its ARN is shown twice, with `:*` behind it for policies and
 * without for everything else; ours is the latter. */
#include "providers/aws/aws.h"

#define GONE "ResourceNotFoundException"
#define BUSY "OperationAbortedException ServiceUnavailableException"
#define OF_IT FILLS({"resourceArn", "$arn"})

static const struct value *key_alone(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}

static const struct value *no_member(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)atom;
    struct maker none = {.arena = arena};
    return maker_map(&none);
}

static const struct detail tags_read = {"ListTagsForResource", "resourceArn", .by = "logGroupArn"};

static const struct tagging tagging = {
    .on_create = "tags",
    .map = true,
    .facet =
        {
            .add = {"TagResource", .fills = OF_IT, .items = "tags", .settle = SETTLE_REPEAT, .busy_on = BUSY, .lag_on = GONE},
            .change = {"TagResource", .fills = OF_IT, .items = "tags", .settle = SETTLE_REPEAT, .busy_on = BUSY},
            .remove = {"UntagResource", .fills = OF_IT, .items = "tagKeys", .settle = SETTLE_REPEAT, .busy_on = BUSY, .wire = key_alone},
            .key = "Key",
        },
    .seen = "tags",
    .detail = &tags_read,
};

static const struct facet retention = {
    .add = {"PutRetentionPolicy", "logGroupName", FILLS({"retentionInDays", "$ref"}), .settle = SETTLE_REPEAT, .busy_on = BUSY, .lag_on = GONE},
    .change = {"PutRetentionPolicy", "logGroupName", FILLS({"retentionInDays", "$ref"}), .settle = SETTLE_REPEAT, .busy_on = BUSY},
    .remove = {"DeleteRetentionPolicy", "logGroupName", .settle = SETTLE_REPEAT, .busy_on = BUSY, .wire = no_member},
    .key = "",
    .one = true,
};

static const struct facet key = {
    .add = {"AssociateKmsKey", "logGroupName", FILLS({"kmsKeyId", "$ref"}), .settle = SETTLE_REPEAT, .busy_on = BUSY, .lag_on = GONE},
    .change = {"AssociateKmsKey", "logGroupName", FILLS({"kmsKeyId", "$ref"}), .settle = SETTLE_REPEAT, .busy_on = BUSY},
    .remove = {"DisassociateKmsKey", "logGroupName", .settle = SETTLE_REPEAT, .busy_on = BUSY, .wire = no_member},
    .key = "",
    .one = true,
};

static const struct call protect = {"PutLogGroupDeletionProtection", "logGroupIdentifier", .settle = SETTLE_REPEAT, .busy_on = BUSY,
                                    .lag_on = GONE};

/* --- how long ------------------------------------------------------------------------------------------------------- */

static const int64_t days[] = {1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653};
enum { N_DAYS = sizeof days / sizeof *days };

static bool days_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    if (!kind_int.canon(field, raw, resolver, arena, report, out))
        return false;
    int64_t wanted = value_integer(*out, 0);
    size_t above = 0;
    while (above < N_DAYS - 1 && days[above] < wanted)
        above++;
    if ((*out)->kind == VALUE_UNKNOWN || days[above] == wanted)
        return true;
    fail(report, raw->at, "%s: AWS keeps no logs for %lld days", field->name, (long long)wanted);
    hint(report, "it is 1, 3, 5, 7, 14, 30, 60, 90 … 3653; %lld is nearest above, and left out they stay for good", (long long)days[above]);
    return false;
}

static void days_schema(const struct field *field, struct buf *out) {
    (void)field;
    buf_adds(out, "{\"enum\":[");
    for (size_t i = 0; i < N_DAYS; i++)
        buf_addf(out, "%s%lld,\"%lld\"", i ? "," : "", (long long)days[i], (long long)days[i]);
    buf_adds(out, "]}");
}
static const struct kind kind_days = {.name = "days", .canon = days_canon, .schema = days_schema};

/* --- the sheet ------------------------------------------------------------------------------------------------------ */

const struct sheet log_group_sheet = {
    .type = "log_group",
    .service = "logs",
    .version = 1,
    .help = "a log group of CloudWatch Logs",
    .example = "log_group:\n"
               "  app: { retention: 30 }\n",
    .named_by = "name",
    .aliases = ALIASES("aws_cloudwatch_log_group"),
    // clang-format off
    .fields = FIELDS(
        { "name",      NAME("A-Za-z0-9_/.#-"), GENERATED | CREATE_ONLY | EXCLUSIVE, "logGroupName", "its name, as in /ecs/app",
          .max = 512, .aliases = ALIASES("log_group_name", "LogGroupName") },
        { "retention", &kind_days, NULL, 0, NULL, "how many days an event is kept; left out, for good", .seen = "retentionInDays",
          .facet = &retention, .aliases = ALIASES("retention_in_days", "RetentionInDays") },
        { "kms_key",   ARN_OF("kms"), 0, "kmsKeyId", "ARN of the key that it is encrypted with; left out, a key of AWS's own", .seen = "kmsKeyId", .max = 256,
          .facet = &key, .aliases = ALIASES("kms_key_id", "KmsKeyId") },
        { "class",     CHOICE("STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS"), CREATE_ONLY | COMPUTED, "logGroupClass",
          "what can be done with it, and what it costs; STANDARD", .seen = "logGroupClass", .aliases = ALIASES("log_group_class", "LogGroupClass") },
        { "deletion_protection", QUIET_FLAG, 0, "deletionProtectionEnabled", "cannot be deleted while it is on", .fallback = "false", .guards = "false",
          .by = &protect, .by_member = "deletionProtectionEnabled", .aliases = ALIASES("deletion_protection_enabled", "DeletionProtectionEnabled") },
        { "id",        TEXT, READ_ONLY | KNOWN, "logGroupName", "its name" },
        { "arn",       TEXT, READ_ONLY, "logGroupArn", "its ARN, without :* at its end" },
        { "stored_bytes", TEXT, READ_ONLY | VOLATILE, "storedBytes", "how much it holds" }
    ),
    .create = { "CreateLogGroup", .settle = SETTLE_NAME, .busy_on = BUSY },
    .remove = { "DeleteLogGroup", "logGroupName", .settle = SETTLE_REPEAT, .done_on = GONE, .busy_on = BUSY },
    .read   = { "DescribeLogGroups", .filter = "logGroupIdentifiers", .direct = true, .one = "logGroupNamePrefix", .one_is_text = true, .items = "logGroups",
                .id = "logGroupName", .page = 50, .batch = 50, .gone_on = GONE, .token = "nextToken" },
    .ready  = { "logGroupArn", .done = "*", .typically_s = 1, .deadline_s = 120 },
    // clang-format on
    .tagging = &tagging,
    .lacks = "Events, streams, metric and subscription filters are not resources of a plan. 'keep: true' is what other tools call skip_destroy.",
};
