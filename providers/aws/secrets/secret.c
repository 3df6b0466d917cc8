/* A secret of Secrets Manager.
 *
 * Everything takes its name, so that is its id; its ARN ends in six characters of AWS's own. Lists of secrets may be five minutes old:
 * each is asked for by itself. What it holds is never read: a plan knows its own value by a fingerprint, and one that was made up here is
 * known to Secrets Manager alone. */
#include "providers/aws/aws.h"
#include "providers/aws/policy_document.h"

#define GONE "ResourceNotFoundException"
#define BUSY "InternalServiceError"

static const struct value *key_alone(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}

static const struct value *policy_text(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field;
    const struct value *document = value_key(atom, "ref");
    const struct value *input = value_with(arena, NULL, S("ResourcePolicy"), document->kind == VALUE_MAP ? value_json(arena, document) : document);
    return value_with(arena, input, S("BlockPublicPolicy"), value_bool(true));
}

static const struct value *no_member(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)atom;
    struct maker none = {.arena = arena};
    return maker_map(&none);
}

static const struct tagging tagging = {
    .on_create = "Tags",
    .facet =
        {
            .add = {"TagResource", "SecretId", .items = "Tags", .settle = SETTLE_REPEAT, .lag_on = GONE},
            .change = {"TagResource", "SecretId", .items = "Tags", .settle = SETTLE_REPEAT},
            .remove = {"UntagResource", "SecretId", .items = "TagKeys", .settle = SETTLE_REPEAT, .wire = key_alone},
            .key = "Key",
        },
    .seen = "Tags",
};

static const struct facet policy = {
    .add = {"PutResourcePolicy", "SecretId", .settle = SETTLE_REPEAT, .wire = policy_text, .lag_on = "MalformedPolicyDocumentException " GONE},
    .change = {"PutResourcePolicy", "SecretId", .settle = SETTLE_REPEAT, .wire = policy_text, .lag_on = "MalformedPolicyDocumentException"},
    .remove = {"DeleteResourcePolicy", "SecretId", .settle = SETTLE_REPEAT, .wire = no_member},
    .key = "",
    .one = true,
};
static const struct detail policy_read = {"GetResourcePolicy", "SecretId"};

static const struct call update = {"UpdateSecret", "SecretId", .settle = SETTLE_REPEAT, .busy_on = BUSY, .lag_on = GONE};

/* --- a value that is made up ------------------------------------------------------------------------------------------ */

/* Letters, digits and marks that no connection string minds, each as likely as any other. It is kept nowhere but in the secret. */
static const struct value *make_up(const struct value *fields, struct str plan_folder, struct str state_folder, struct random *random,
                                   struct arena *arena, struct str *why) {
    static const char all[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~!*";
    struct str without = value_str(value_key(fields, "exclude"));
    int64_t length = value_integer(value_key(fields, "length"), 32);
    char from[sizeof all], *text = arena_array(arena, char, (size_t)length + 1);
    size_t n = 0, at = 0;
    (void)plan_folder, (void)state_folder;
    for (const char *c = all; *c; c++)
        if (str_find(without, *c) < 0)
            from[n++] = *c;
    if (n < 10) {
        *why = S("exclude leaves fewer than ten characters to make a secret of");
        return NULL;
    }
    while (at < (size_t)length) {
        unsigned char byte;
        random->fill(random, &byte, 1);
        if (byte < 256 / n * n)
            text[at++] = from[byte % n];
    }
    return value_as_secret(arena, value_text(arena, (struct str){text, (size_t)length}));
}

const struct sheet secret_sheet = {
    .type = "secret",
    .service = "secretsmanager",
    .version = 1,
    .help = "a secret of Secrets Manager; without a value, one is made up and kept there alone",
    .example = "secret:\n"
               "  session_key: { length: 48 }\n"
               "  smtp: { value: \"${env:SMTP_PASSWORD}\" }\n",
    .named_by = "name",
    .aliases = ALIASES("aws_secretsmanager_secret", "aws_secretsmanager_secret_version"),
    // clang-format off
    .fields = FIELDS(
        { "name",          NAME("A-Za-z0-9/_+=.@-"), GENERATED | CREATE_ONLY | EXCLUSIVE, "Name", "its name, as in shop/smtp", .max = 512, .aliases = ALIASES("Name") },
        { "value",         TEXT, SECRET | WRITE_ONLY | COMPUTED, "SecretString", "what it holds: ${env:X}, ${file:F}, ${command:…} or a secret variable; left out, made up once",
          .max = 65536, .by = &update, .by_member = "SecretString", .aliases = ALIASES("secret_string", "SecretString") },
        { "length",        INT, ACTION, NULL, "how long a value is that is made up; 32", .min = 8, .max = 4096, .aliases = ALIASES("PasswordLength", "password_length") },
        { "exclude",       TEXT, ACTION, NULL, "characters that a value has not that is made up", .aliases = ALIASES("ExcludeCharacters", "exclude_characters") },
        { "description",   QUIET_TEXT, 0, "Description", "what it is for", .max = 2048, .fallback = "\"\"", .by = &update, .by_member = "Description" },
        { "kms_key",       QUIET_TEXT, 0, "KmsKeyId", "the key it is encrypted with: an ARN, an id or an alias; left out, aws/secretsmanager", .max = 2048,
          .fallback = "\"\"", .by = &update, .by_member = "KmsKeyId", .aliases = ALIASES("kms_key_id", "KmsKeyId") },
        { "policy",        POLICY_OF("resource"), 0, NULL, "who may do what with it; one that lets everybody in is refused", .seen = "ResourcePolicy", .max = 20480,
          .facet = &policy, .detail = &policy_read, .aliases = ALIASES("resource_policy", "ResourcePolicy") },
        { "recovery_days", INT, ACTION, NULL, "how long it can be had back once it is deleted: 7 to 30; 30", .min = 7, .max = 30,
          .aliases = ALIASES("recovery_window_in_days", "RecoveryWindowInDays") },
        { "force_delete",  FLAG, ACTION, NULL, "deleted for good at once, and its name is free again", .aliases = ALIASES("ForceDeleteWithoutRecovery") },
        { "id",            TEXT, READ_ONLY | KNOWN, "Name", "its name" },
        { "arn",           TEXT, READ_ONLY | KNOWN, "ARN", "arn:aws:secretsmanager:…:secret:NAME-…" }
    ),
    .create = { "CreateSecret", .settle = SETTLE_NAME, .busy_on = BUSY },
    .remove = { "DeleteSecret", "SecretId", FILLS({"RecoveryWindowInDays", "$recovery_days"}, {"ForceDeleteWithoutRecovery", "$force_delete"}),
                .settle = SETTLE_REPEAT, .done_on = GONE, .busy_on = BUSY },
    .read   = { "DescribeSecret", .one = "SecretId", .one_is_text = true, .by_name = true, .items = "", .id = "Name", .page = 1, .gone_on = GONE,
                .gone_at = "DeletedDate" },
    // clang-format on
    .homemade = {"value", make_up, NULL},
    .at_most_one = "recovery_days force_delete; value length; value exclude",
    .tagging = &tagging,
    .lacks = "Rotation, replicas in other regions and binary values are not set by a plan. A name whose secret waits for the end of its recovery "
             "time cannot be taken: RestoreSecret brings that one back, and 'footing import' takes it over. No tag finds it: 'footing state rebuild' "
             "passes it by.",
};
