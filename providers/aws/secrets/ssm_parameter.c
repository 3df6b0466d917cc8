/* A parameter of SSM's Parameter Store: in clear (value), or encrypted (secret).
 *
 * Any change is PutParameter again, which wants the whole value. What is encrypted is never read back. */
#include "providers/aws/aws.h"

#define GONE "ParameterNotFound InvalidResourceId"

static const struct value *key_alone(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}

#define ABOUT_IT FILLS({"ResourceType", "=Parameter"})
static const struct detail tags_read = {"ListTagsForResource", "ResourceId", ABOUT_IT};
static const struct tagging tagging = {
    .on_create = "Tags",
    .facet =
        {
            .add = {"AddTagsToResource", "ResourceId", ABOUT_IT, .items = "Tags", .settle = SETTLE_REPEAT, .lag_on = GONE},
            .change = {"AddTagsToResource", "ResourceId", ABOUT_IT, .items = "Tags", .settle = SETTLE_REPEAT},
            .remove = {"RemoveTagsFromResource", "ResourceId", ABOUT_IT, .items = "TagKeys", .settle = SETTLE_REPEAT, .wire = key_alone},
            .key = "Key",
        },
    .seen = "TagList",
    .detail = &tags_read,
    .filter = "tag:",
    .filters = "ParameterFilters",
    .filter_name = "Key",
};
static const struct detail value_read = {"GetParameter", "Name"};
static const struct call put = {"PutParameter", "Name", FILLS({"Overwrite", ":true"}), .settle = SETTLE_REPEAT, .busy_on = "TooManyUpdates"};

/* What is encrypted shows as its cipher, which says nothing. */
static const struct value *value_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field;
    return str_is(value_str(value_path(arena, item, S("Parameter.Type"))), "SecureString") ? NULL : shown;
}

static bool value_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    return (*out)->kind == VALUE_UNKNOWN || value_str(*out).len > 0 || fail(report, raw->at, "%s: a parameter is never empty", field->name);
}

static void value_schema(const struct field *field, struct buf *out) { kind_text.schema(field, out); }
static const struct kind kind_value = {.name = "text", .canon = value_canon, .seen = value_seen, .schema = value_schema};

const struct sheet ssm_parameter_sheet = {
    .type = "ssm_parameter",
    .service = "ssm",
    .version = 1,
    .help = "a parameter of SSM: a setting in clear, or a secret",
    .example = "ssm_parameter:\n"
               "  log_level: { name: /shop/log-level, value: info }\n"
               "  smtp: { name: /shop/smtp, secret: \"${env:SMTP_PASSWORD}\" }\n",
    .named_by = "name",
    .aliases = ALIASES("aws_ssm_parameter"),
    // clang-format off
    .fields = FIELDS(
        { "name",        NAME("A-Za-z0-9_./-"), GENERATED | CREATE_ONLY | EXCLUSIVE, "Name", "its name, as in /shop/log-level", .max = 1011, .aliases = ALIASES("Name") },
        { "value",       &kind_value, NULL, COMPUTED, "Value", "what it is, in clear", .seen = "Parameter.Value", .detail = &value_read, .max = 8192,
          .by = &put, .by_member = "Value", .aliases = ALIASES("Value") },
        { "secret",      &kind_value, NULL, SECRET | WRITE_ONLY, "Value", "what it is, encrypted: ${env:X}, ${file:F}, ${command:…} or a secret variable", .max = 8192,
          .by = &put, .by_member = "Value", .aliases = ALIASES("secure_value") },
        { "type",        CHOICE("String StringList"), CREATE_ONLY | COMPUTED, "Type", "of a value in clear: String, or StringList for one with commas", .seen = "Type" },
        { "description", QUIET_TEXT, 0, "Description", "what it is for", .max = 1024, .fallback = "\"\"", .by = &put, .by_member = "Description", .with = "value secret" },
        { "pattern",     QUIET_TEXT, 0, "AllowedPattern", "a regular expression that every value fits", .max = 1024, .fallback = "\"\"",
          .by = &put, .by_member = "AllowedPattern", .with = "value secret", .aliases = ALIASES("allowed_pattern", "AllowedPattern") },
        { "kms_key",     TEXT, COMPUTED, "KeyId", "the key of a secret: an ARN, an id or an alias; alias/aws/ssm", .max = 256,
          .by = &put, .by_member = "KeyId", .with = "secret", .needs = "secret", .aliases = ALIASES("key_id", "KeyId") },
        { "tier",        CHOICE("Standard Advanced"), CREATE_ONLY | COMPUTED, "Tier", "Standard up to 4 KiB for nothing, or Advanced up to 8 KiB", .by = &put, .by_member = "Tier",
          .with = "value secret", .in_place = "Standard Advanced", .aliases = ALIASES("Tier") },
        { "data_type",   CHOICE("text aws:ec2:image"), CREATE_ONLY | COMPUTED, "DataType", "text, or aws:ec2:image for the id of an image", .aliases = ALIASES("DataType") },
        { "id",          TEXT, READ_ONLY | KNOWN, "Name", "its name" },
        { "arn",         TEXT, READ_ONLY, "ARN", "arn:aws:ssm:…:parameter/…" }
    ),
    .create = { "PutParameter", .fills = FILLS({"Type", "?secret=SecureString"}, {"Type", "?value=String"}), .settle = SETTLE_NAME, .busy_on = "TooManyUpdates" },
    .remove = { "DeleteParameter", "Name", .settle = SETTLE_REPEAT, .done_on = GONE },
    .read   = { "DescribeParameters", .filter = "Name", .items = "Parameters", .id = "Name", .page = 50, .batch = 50, .gone_on = GONE },
    .ready  = { "Name", .done = "*", .typically_s = 1, .deadline_s = 60 },
    // clang-format on
    .one_of = "value secret",
    .at_most_one = "secret type",
    .tagging = &tagging,
    .lacks = "Policies (Expiration and the like) and Intelligent-Tiering are not set by a plan.",
};
