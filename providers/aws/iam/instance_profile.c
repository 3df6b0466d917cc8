/* An instance profile: how an EC2 instance comes to its role. */
#include "providers/aws/iam/iam.h"

static const struct listing names = {"ListInstanceProfiles", .items = "InstanceProfiles", .id = "InstanceProfileName", .token = "Marker"};
static const struct tagging tagging = IAM_TAGGING("InstanceProfile");

/* One role at most, which may be in several profiles. */
static const struct facet holds = {
    .add = {"AddRoleToInstanceProfile", "InstanceProfileName", FILLS({"RoleName", "$ref"}), .settle = SETTLE_EDGE, .busy_on = IAM_BUSY,
            .lag_on = "NoSuchEntity InvalidParameterValue"},
    .remove = {"RemoveRoleFromInstanceProfile", "InstanceProfileName", FILLS({"RoleName", "$ref"}), .settle = SETTLE_REPEAT,
               .done_on = "NoSuchEntity", .busy_on = IAM_BUSY},
    .key = "ref",
    .empty_first = true,
    .one = true,
};

const struct sheet instance_profile_sheet = {
    .type = "instance_profile",
    .service = "iam",
    .version = 1,
    .help = "how an instance comes to its role",
    .named_by = "name",
    .aliases = ALIASES("iam_instance_profile"),
    .lacks = "No list shows its tags: 'footing state rebuild' reads each profile of the account once to see them; 'footing import' takes it over by its name.",
    .example = "iam_role:\n"
               "  machine: { trust: { service: ec2 }, policies: [ReadOnlyAccess] }\n"
               "instance_profile:\n"
               "  machine: { role: machine }\n",
    // clang-format off
    .fields = FIELDS(
        { "name",      IAM_NAME, GENERATED | CREATE_ONLY | EXCLUSIVE, "InstanceProfileName", "its name, one in the account", .max = 128, .aliases = ALIASES("InstanceProfileName") },
        { "role",      REF("iam_role"), 0, NULL, "the role that it gives; left out: none", .seen = "Roles[0].RoleName", .facet = &holds, .aliases = ALIASES("roles", "Roles") },
        { "path",      TEXT, CREATE_ONLY, "Path", "where it stands among profiles: /teams/data/", .fallback = "\"/\"" },
        { "id",        TEXT, READ_ONLY | KNOWN, "InstanceProfileName", "its name" },
        { "arn",       TEXT, READ_ONLY | KNOWN, "Arn", "its ARN" },
        { "unique_id", TEXT, READ_ONLY | KNOWN, "InstanceProfileId", "AIPA…" }
    ),
    .create = { "CreateInstanceProfile", .answer = "InstanceProfile", .settle = SETTLE_NAME, .busy_on = IAM_BUSY },
    .remove = { "DeleteInstanceProfile", "InstanceProfileName", .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity", .busy_on = "DeleteConflict " IAM_BUSY,
                .busy_s = 120 },
    .read   = { "GetInstanceProfile", .one = "InstanceProfileName", .one_is_text = true, .by_name = true, .names = &names, .items = "InstanceProfile",
                .id = "InstanceProfileName", .page = 1, .gone_on = "NoSuchEntity" },
    // clang-format on
    .tagging = &tagging,
};
