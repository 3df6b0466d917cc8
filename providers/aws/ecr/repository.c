/* A repository: a place for the images of one program. */
#include "providers/aws/ecr/ecr.h"

#define GONE "RepositoryNotFoundException"

static const struct value *key_alone(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}

#define TAG {"TagResource", .fills = FILLS({"resourceArn", "$arn"}), .items = "tags", .settle = SETTLE_REPEAT}
static const struct tagging tagging = {
    .on_create = "tags",
    .facet =
        {
            .add = TAG,
            .change = TAG,
            .remove = {"UntagResource", .fills = FILLS({"resourceArn", "$arn"}), .items = "tagKeys", .settle = SETTLE_REPEAT, .wire = key_alone},
            .key = "Key",
        },
    .seen = "tags",
    .detail = &(const struct detail){"ListTagsForResource", "resourceArn", .by = "repositoryArn"},
};

/* --- its two documents ---------------------------------------------------------------------------------------------- */

static const struct value *text_of(struct arena *arena, const char *member, const struct value *atom) {
    const struct value *document = value_key(atom, "ref");
    return value_with(arena, NULL, str_of(member), document->kind == VALUE_MAP ? value_json(arena, document) : document);
}

static const struct value *policy_text(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field;
    return text_of(arena, "policyText", atom);
}

static const struct value *lifecycle_text(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field;
    return text_of(arena, "lifecyclePolicyText", atom);
}

static const struct value *no_text(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)atom;
    struct maker nothing = {.arena = arena};
    return maker_map(&nothing);
}

/* Who was just made is not known to ECR yet. */
#define SET_POLICY {"SetRepositoryPolicy", "repositoryName", .settle = SETTLE_REPEAT, .wire = policy_text, \
                    .lag_on = "InvalidParameterException", .lag_saying = "Invalid repository policy provided"}
static const struct facet policy = {
    .add = SET_POLICY,
    .change = SET_POLICY,
    .remove = {"DeleteRepositoryPolicy", "repositoryName", .settle = SETTLE_REPEAT, .done_on = "RepositoryPolicyNotFoundException", .wire = no_text},
    .key = "",
    .one = true,
};
static const struct detail policy_read = {"GetRepositoryPolicy", "repositoryName", .none_on = "RepositoryPolicyNotFoundException"};

#define PUT_LIFECYCLE {"PutLifecyclePolicy", "repositoryName", .settle = SETTLE_REPEAT, .wire = lifecycle_text}
static const struct facet lifecycle = {
    .add = PUT_LIFECYCLE,
    .change = PUT_LIFECYCLE,
    .remove = {"DeleteLifecyclePolicy", "repositoryName", .settle = SETTLE_REPEAT, .done_on = "LifecyclePolicyNotFoundException", .wire = no_text},
    .key = "",
    .one = true,
};
static const struct detail lifecycle_read = {"GetLifecyclePolicy", "repositoryName", .none_on = "LifecyclePolicyNotFoundException"};

static const struct call scanning = {"PutImageScanningConfiguration", "repositoryName", .settle = SETTLE_REPEAT};
static const struct call mutability = {"PutImageTagMutability", "repositoryName", .settle = SETTLE_REPEAT};

const struct sheet ecr_repository_sheet = {
    .type = "ecr_repository",
    .service = "ecr",
    .version = 1,
    .help = "a place for the images of one program",
    .named_by = "name",
    .lacks = "A policy that would lock out who sets it is refused by AWS, and never forced. A registry whose scanning is ENHANCED scans as the "
             "registry says, whatever scan_on_push is.",
    .example = "iam_user:\n"
               "  deployer: { policies: [AmazonEC2ContainerRegistryPowerUser] }\n"
               "ecr_repository:\n"
               "  app:\n"
               "    push: [iam_user.deployer]\n"
               "    lifecycle: { keep: 30, untagged: 14 }\n",
    // clang-format off
    .fields = FIELDS(
        { "name",         REPOSITORY_NAME, GENERATED | CREATE_ONLY | EXCLUSIVE, "repositoryName", "its name: app, shop/web", .max = 256,
          .aliases = ALIASES("RepositoryName") },
        { "scan_on_push", FLAG, 0, "imageScanningConfiguration.scanOnPush", "images are scanned for known weaknesses as they come",
          .fallback = "true", .initial = "false", .by = &scanning, .by_member = "imageScanningConfiguration.scanOnPush",
          .aliases = ALIASES("image_scanning_configuration", "ImageScanningConfiguration") },
        { "immutable",    IMMUTABLE, 0, ".", "a tag stays at its image: true, { except: [latest] }, or { only: [v*] }", .seen = "imageTagMutability",
          .fallback = "false", .initial = "false", .by = &mutability, .by_member = ".",
          .aliases = ALIASES("image_tag_mutability", "ImageTagMutability", "image_tag_mutability_exclusion_filter") },
        { "encryption",   IMAGE_ENCRYPTION, CREATE_ONLY, "encryptionConfiguration", "AES256, KMS (AWS's key), KMS_DSSE, or the ARN of a key",
          .fallback = "\"AES256\"", .aliases = ALIASES("encryption_configuration", "EncryptionConfiguration", "kms_key", "encryption_type") },
        { "policy",       POLICY_OF("repository"), 0, NULL, "who may do what with its images, as a policy document; push and pull are joined to it",
          .seen = "policyText", .max = 10240, .facet = &policy, .detail = &policy_read,
          .aliases = ALIASES("repository_policy", "RepositoryPolicyText", "policy_text") },
        { "push",         PRINCIPALS("push"), 0, NULL, "who may push: users and roles of the plan, accounts, ARNs", .into = "policy" },
        { "pull",         PRINCIPALS("pull"), 0, NULL, "who may pull", .into = "policy" },
        { "lifecycle",    IMAGE_LIFECYCLE, 0, NULL, "when images go: { keep: 30, untagged: 14 }, or rules as AWS has them; left out: never",
          .seen = "lifecyclePolicyText", .facet = &lifecycle, .detail = &lifecycle_read,
          .aliases = ALIASES("lifecycle_policy", "LifecyclePolicy", "LifecyclePolicyText") },
        { "id",           TEXT, READ_ONLY | KNOWN, "repositoryName", "its name" },
        { "url",          TEXT, READ_ONLY | KNOWN, "repositoryUri", "where images are pushed to: 123456789012.dkr.ecr.…/app" },
        { "arn",          TEXT, READ_ONLY | KNOWN, "repositoryArn", "arn:aws:ecr:…:repository/…" },
        { "registry",     TEXT, READ_ONLY | KNOWN, "registryId", "the account that holds it" }
    ),
    .create = { "CreateRepository", .answer = "repository", .settle = SETTLE_NAME },
    .remove = { "DeleteRepository", "repositoryName", .settle = SETTLE_REPEAT, .done_on = GONE },
    .read   = { "DescribeRepositories", .one = "repositoryNames", .items = "repositories", .id = "repositoryName", .page = 100, .gone_on = GONE,
                .token = "nextToken" },
    // clang-format on
    .holds_data = true,
    .contents = &(const struct holder){"image", "ListImages", "repositoryName", "imageIds", "imageDigest"},
    .force = "force",
    .tagging = &tagging,
};
