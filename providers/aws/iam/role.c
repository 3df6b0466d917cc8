/* A role: what a service, another account or a pipeline takes on. */
#include "providers/aws/iam/iam.h"

static const struct listing names = {"ListRoles", .items = "Roles", .id = "RoleName", .token = "Marker", .theirs_at = "Path", .theirs = "/aws-service-role/"};
static const struct tagging tagging = IAM_TAGGING("Role");
static const struct facet attached = IAM_ATTACHED("Role"), boundary = IAM_BOUNDARY("Role");
static const struct detail attached_read = IAM_ATTACHED_READ("Role"), inline_read = IAM_INLINE_READ("Role");
static const struct facet inlined = IAM_INLINE("Role");

/* A principal that was made a moment ago is not one yet. */
#define NOT_YET .lag_on = "MalformedPolicyDocument", .lag_saying = "Invalid principal"
static const struct call update = {"UpdateRole", "RoleName", .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY};
static const struct call update_trust = {"UpdateAssumeRolePolicy", "RoleName", .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY, NOT_YET};

const struct sheet iam_role_sheet = {
    .type = "iam_role",
    .service = "iam",
    .version = 1,
    .help = "what a service, another account or a pipeline takes on to act with its permissions",
    .named_by = "name",
    .aliases = ALIASES("role"),
    .lacks = "No list shows its tags: 'footing state rebuild' reads each role of the account once to see them; 'footing import' takes it over by its name.",
    .example = "iam_role:\n"
               "  machine: { trust: { service: ec2 }, policies: [ReadOnlyAccess] }\n"
               "  deployer:\n"
               "    trust: { github: acme/shop, branch: main }\n"
               "    description: what the pipeline takes on\n",
    // clang-format off
    .fields = FIELDS(
        { "name",        IAM_NAME, GENERATED | CREATE_ONLY | EXCLUSIVE, "RoleName", "its name, one in the account", .max = 64, .aliases = ALIASES("RoleName") },
        { "trust",       TRUST, REQUIRED, "AssumeRolePolicyDocument", "who may take it on: { service: ec2 }, { github: owner/repo, branch: main }, { account: \"123456789012\", mfa: true }, or a policy",
          .by = &update_trust, .by_member = "PolicyDocument", .max = 2048, .aliases = ALIASES("assume_role_policy", "AssumeRolePolicyDocument") },
        { "policies",    MANAGED_POLICIES, 0, NULL, "what it may do: managed policies of this plan, AWS's own by name, others by ARN", .seen = "AttachedPolicies", .fallback = "[]",
          .facet = &attached, .detail = &attached_read, .aliases = ALIASES("managed_policy_arns", "ManagedPolicyArns") },
        { "inline",      INLINE_POLICIES, 0, NULL, "policies of its own, by name", .seen = "PolicyNames", .fallback = "[]", .max = 10240,
          .facet = &inlined, .detail = &inline_read, .aliases = ALIASES("Policies", "inline_policy") },
        { "boundary",    MANAGED_POLICY, 0, "PermissionsBoundary", "a managed policy beyond which nothing is allowed", .seen = "PermissionsBoundary.PermissionsBoundaryArn",
          .facet = &boundary, .aliases = ALIASES("permissions_boundary", "PermissionsBoundary") },
        { "description", SAID, 0, "Description", "what it is for", .fallback = "\"\"", .by = &update, .by_member = "Description" },
        { "max_session", INT, 0, "MaxSessionDuration", "seconds that it is taken on for at most", .fallback = "3600", .min = 3600, .max = 43200,
          .by = &update, .by_member = "MaxSessionDuration", .aliases = ALIASES("max_session_duration", "MaxSessionDuration") },
        { "path",        TEXT, CREATE_ONLY, "Path", "where it stands among roles: /teams/data/", .fallback = "\"/\"" },
        { "id",          TEXT, READ_ONLY | KNOWN, "RoleName", "its name" },
        { "arn",         TEXT, READ_ONLY | KNOWN, "Arn", "its ARN" },
        { "unique_id",   TEXT, READ_ONLY | KNOWN, "RoleId", "AROA…" }
    ),
    .create = { "CreateRole", .answer = "Role", .settle = SETTLE_NAME, .busy_on = IAM_BUSY, NOT_YET },
    .remove = { "DeleteRole", "RoleName", .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity", .busy_on = "DeleteConflict " IAM_BUSY, .busy_s = 120 },
    .read   = { "GetRole", .one = "RoleName", .one_is_text = true, .by_name = true, .names = &names, .items = "Role", .id = "RoleName", .page = 1, .gone_on = "NoSuchEntity" },
    // clang-format on
    .tagging = &tagging,
    .holders = HOLDERS({"instance profile", "ListInstanceProfilesForRole", "RoleName", "InstanceProfiles", "InstanceProfileName", .direct = true},
                       {"attached policy", "ListAttachedRolePolicies", "RoleName", "AttachedPolicies", "PolicyName", .direct = true}),
};
