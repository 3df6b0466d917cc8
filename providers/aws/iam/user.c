/* A user: a person, or a program outside of AWS. */
#include "providers/aws/iam/iam.h"

static const struct listing names = {"ListUsers", .items = "Users", .id = "UserName", .token = "Marker"};
static const struct tagging tagging = IAM_TAGGING("User");
static const struct facet attached = IAM_ATTACHED("User"), boundary = IAM_BOUNDARY("User");
static const struct detail attached_read = IAM_ATTACHED_READ("User"), inline_read = IAM_INLINE_READ("User");
static const struct facet inlined = IAM_INLINE("User");
static const struct call update = {"UpdateUser", "UserName", .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY};

const struct sheet iam_user_sheet = {
    .type = "iam_user",
    .service = "iam",
    .version = 1,
    .help = "a person, or a program outside of AWS, who calls with keys or a password of his own",
    .named_by = "name",
    .aliases = ALIASES("user"),
    .lacks = "No list shows its tags: 'footing state rebuild' reads each user of the account once to see them; 'footing import' takes it over by its name. "
             "Passwords and second factors are people's own, and no plan sets them; a user who has some is not deleted.",
    .example = "iam_user:\n"
               "  deployer: { policies: [AmazonEC2ContainerRegistryPowerUser] }\n",
    // clang-format off
    .fields = FIELDS(
        { "name",      IAM_NAME, GENERATED | CREATE_ONLY | EXCLUSIVE, "UserName", "the name, one in the account", .max = 64, .aliases = ALIASES("UserName") },
        { "policies",  MANAGED_POLICIES, 0, NULL, "what he may do: managed policies of this plan, AWS's own by name, others by ARN", .seen = "AttachedPolicies", .fallback = "[]",
          .facet = &attached, .detail = &attached_read, .aliases = ALIASES("managed_policy_arns", "ManagedPolicyArns") },
        { "inline",    INLINE_POLICIES, 0, NULL, "policies of his own, by name", .seen = "PolicyNames", .fallback = "[]", .max = 2048,
          .facet = &inlined, .detail = &inline_read, .aliases = ALIASES("Policies", "inline_policy") },
        { "boundary",  MANAGED_POLICY, 0, "PermissionsBoundary", "a managed policy beyond which nothing is allowed", .seen = "PermissionsBoundary.PermissionsBoundaryArn",
          .facet = &boundary, .aliases = ALIASES("permissions_boundary", "PermissionsBoundary") },
        { "path",      TEXT, 0, "Path", "where he stands among users: /people/", .fallback = "\"/\"", .by = &update, .by_member = "NewPath" },
        { "id",        TEXT, READ_ONLY | KNOWN, "UserName", "the name" },
        { "arn",       TEXT, READ_ONLY | KNOWN, "Arn", "the ARN" },
        { "unique_id", TEXT, READ_ONLY | KNOWN, "UserId", "AIDA…" }
    ),
    .create = { "CreateUser", .answer = "User", .settle = SETTLE_NAME, .busy_on = IAM_BUSY },
    .remove = { "DeleteUser", "UserName", .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity", .busy_on = "DeleteConflict " IAM_BUSY, .busy_s = 120 },
    .read   = { "GetUser", .one = "UserName", .one_is_text = true, .by_name = true, .names = &names, .items = "User", .id = "UserName", .page = 1, .gone_on = "NoSuchEntity" },
    // clang-format on
    .tagging = &tagging,
    .holders = HOLDERS({"access key", "ListAccessKeys", "UserName", "AccessKeyMetadata", "AccessKeyId", .direct = true, .since = "CreateDate"},
                       {"second factor", "ListMFADevices", "UserName", "MFADevices", "SerialNumber", .direct = true, .since = "EnableDate"},
                       {"group", "ListGroupsForUser", "UserName", "Groups", "GroupName", .direct = true},
                       {"attached policy", "ListAttachedUserPolicies", "UserName", "AttachedPolicies", "PolicyName", .direct = true}),
};
