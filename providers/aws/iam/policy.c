/* A managed policy of the account: a document that roles, users and groups share. */
#include "providers/aws/iam/iam.h"

static const struct listing names = {"ListPolicies", .items = "Policies", .id = "Arn", .token = "Marker", .fills = FILLS({"Scope", "=Local"})};
static const struct tagging tagging = IAM_TAGGING_BY("Policy", "PolicyArn");

/* A change is a new version, in force at once. There are five at most. */
static const struct call new_version = {"CreatePolicyVersion", "PolicyArn", FILLS({"SetAsDefault", ":true"}), .settle = SETTLE_REPEAT,
                                        .busy_on = IAM_BUSY, .crowds = "older_versions", .crowd_max = 4};

static const struct facet older = {
    .remove = {"DeletePolicyVersion", "PolicyArn", FILLS({"VersionId", "$VersionId"}), .settle = SETTLE_REPEAT,
               .done_on = "NoSuchEntity", .busy_on = IAM_BUSY},
    .key = "VersionId",
    .empty_first = true,
};
static const struct detail versions_read = {"ListPolicyVersions", "PolicyArn", .items = "Versions", .token = "Marker"};
static const struct detail document_read = {"GetPolicyVersion", "PolicyArn", FILLS({"VersionId", "$DefaultVersionId"})};

const struct sheet iam_policy_sheet = {
    .type = "iam_policy",
    .service = "iam",
    .version = 1,
    .help = "a policy that roles, users and groups of the account share",
    .id_prefix = "arn:",
    .id_arn = "policy/",
    .id_form = "arn:{partition}:iam::{account}:policy{path}{name}",
    .aliases = ALIASES("policy", "managed_policy"),
    .lacks = "No list shows its tags: 'footing state rebuild' reads each policy of the account once to see them; 'footing import' takes it over by its ARN. "
             "A changed document is a new version in force at once; of five versions the oldest goes before it, and a version that is made "
             "default by hand shows as drift.",
    .example = "iam_policy:\n"
               "  deploy:\n"
               "    document:\n"
               "      Statement:\n"
               "        - { Effect: Allow, Action: \"ecs:UpdateService\", Resource: \"*\" }\n",
    // clang-format off
    .fields = FIELDS(
        { "name",        IAM_NAME, GENERATED | CREATE_ONLY | EXCLUSIVE, "PolicyName", "its name, one in the account", .max = 128, .aliases = ALIASES("PolicyName", "ManagedPolicyName") },
        { "document",    POLICY_OF("identity"), REQUIRED, "PolicyDocument", "what it allows and denies", .seen = "PolicyVersion.Document",
          .by = &new_version, .by_member = "PolicyDocument", .detail = &document_read, .max = 6144, .aliases = ALIASES("policy", "PolicyDocument") },
        { "description", SAID, CREATE_ONLY, "Description", "what it is for", .fallback = "\"\"" },
        { "path",        TEXT, CREATE_ONLY, "Path", "where it stands among policies: /teams/data/", .fallback = "\"/\"" },
        { "id",          TEXT, READ_ONLY | KNOWN, "Arn", "its ARN" },
        { "arn",         TEXT, READ_ONLY | KNOWN, "Arn", "its ARN" },
        { "policy_id",   TEXT, READ_ONLY | KNOWN, "PolicyId", "ANPA…" },
        { "default_version", TEXT, READ_ONLY | KNOWN | VOLATILE, "DefaultVersionId", "the version in force: v1" },
        { "attachments", INT,  READ_ONLY | KNOWN | VOLATILE, "AttachmentCount", "how many roles, users and groups have it" },
        { "older_versions", &kind_versions, NULL, READ_ONLY | VOLATILE, NULL, "versions that are not in force, oldest first", .seen = "Versions", .facet = &older, .detail = &versions_read }
    ),
    .create = { "CreatePolicy", .answer = "Policy", .settle = SETTLE_NAME, .busy_on = IAM_BUSY },
    .remove = { "DeletePolicy", "PolicyArn", .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity", .busy_on = "DeleteConflict " IAM_BUSY, .busy_s = 120 },
    .read   = { "GetPolicy", .one = "PolicyArn", .one_is_text = true, .by_name = true, .names = &names, .items = "Policy", .id = "Arn", .page = 1, .gone_on = "NoSuchEntity" },
    // clang-format on
    .tagging = &tagging,
    .holders = HOLDERS({"role", "ListEntitiesForPolicy", "PolicyArn", "PolicyRoles", "RoleName", .direct = true},
                       {"user", "ListEntitiesForPolicy", "PolicyArn", "PolicyUsers", "UserName", .direct = true},
                       {"group", "ListEntitiesForPolicy", "PolicyArn", "PolicyGroups", "GroupName", .direct = true}),
};
