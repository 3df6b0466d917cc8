/* A group: users who may do the same. */
#include "providers/aws/iam/iam.h"

static const struct facet attached = IAM_ATTACHED("Group"), inlined = IAM_INLINE("Group");
static const struct detail attached_read = IAM_ATTACHED_READ("Group"), inline_read = IAM_INLINE_READ("Group");
static const struct call update = {"UpdateGroup", "GroupName", .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY};

/* To be in it already, or not to be, is no mistake to IAM. */
static const struct facet members = {
    .add = {"AddUserToGroup", "GroupName", FILLS({"UserName", "$ref"}), .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY,
            .lag_on = "NoSuchEntity"},
    .remove = {"RemoveUserFromGroup", "GroupName", FILLS({"UserName", "$ref"}), .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity",
               .busy_on = IAM_BUSY},
    .key = "ref",
    .empty_first = true,
};
static const struct detail members_read = {"GetGroup", "GroupName", .items = "Users", .token = "Marker"};

const struct sheet iam_group_sheet = {
    .type = "iam_group",
    .service = "iam",
    .version = 1,
    .help = "users who may do the same",
    .named_by = "name",
    .aliases = ALIASES("group", "iam_group_membership"),
    .lacks = "AWS has no tags for groups: 'footing state rebuild' passes it by, and 'footing import' takes it over by its name. "
             "Members that somebody adds by hand show as drift and go.",
    .example = "iam_user:\n"
               "  ann: {}\n"
               "iam_group:\n"
               "  readers: { users: [ann], policies: [ReadOnlyAccess] }\n",
    // clang-format off
    .fields = FIELDS(
        { "name",      IAM_NAME, GENERATED | CREATE_ONLY | EXCLUSIVE, "GroupName", "its name, one in the account", .max = 128, .aliases = ALIASES("GroupName") },
        { "users",     REFS("iam_user"), 0, NULL, "who is in it", .seen = "Users[].UserName", .fallback = "[]",
          .facet = &members, .detail = &members_read, .aliases = ALIASES("members") },
        { "policies",  MANAGED_POLICIES, 0, NULL, "what they may do: managed policies of this plan, AWS's own by name, others by ARN", .seen = "AttachedPolicies", .fallback = "[]",
          .facet = &attached, .detail = &attached_read, .aliases = ALIASES("managed_policy_arns", "ManagedPolicyArns") },
        { "inline",    INLINE_POLICIES, 0, NULL, "policies of its own, by name", .seen = "PolicyNames", .fallback = "[]", .max = 5120,
          .facet = &inlined, .detail = &inline_read, .aliases = ALIASES("Policies", "inline_policy") },
        { "path",      TEXT, 0, "Path", "where it stands among groups: /teams/data/", .fallback = "\"/\"", .by = &update, .by_member = "NewPath" },
        { "id",        TEXT, READ_ONLY | KNOWN, "GroupName", "its name" },
        { "arn",       TEXT, READ_ONLY | KNOWN, "Arn", "its ARN" },
        { "unique_id", TEXT, READ_ONLY | KNOWN, "GroupId", "AGPA…" }
    ),
    .create = { "CreateGroup", .answer = "Group", .settle = SETTLE_NAME, .busy_on = IAM_BUSY },
    .remove = { "DeleteGroup", "GroupName", .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity", .busy_on = "DeleteConflict " IAM_BUSY, .busy_s = 120 },
    .read   = { "GetGroup", .one = "GroupName", .one_is_text = true, .by_name = true, .items = "Group", .id = "GroupName", .page = 1, .gone_on = "NoSuchEntity",
                .made_at = "CreateDate" },
    // clang-format on
    .holders = HOLDERS({"user", "GetGroup", "GroupName", "Users", "UserName", .direct = true},
                       {"attached policy", "ListAttachedGroupPolicies", "GroupName", "AttachedPolicies", "PolicyName", .direct = true}),
};
