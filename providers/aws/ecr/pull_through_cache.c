/* A pull-through cache: a part of the registry that fetches images from another registry when they are first asked for. */
#include "providers/aws/ecr/ecr.h"

#define GONE "PullThroughCacheRuleNotFoundException"

static const struct call update = {"UpdatePullThroughCacheRule", "ecrRepositoryPrefix", .settle = SETTLE_REPEAT, .lag_on = "UnableToAccessSecretException"};

/* --- where images come from ----------------------------------------------------------------------------------------- */

static const struct {
    const char *word, *host;
} registries[] = {
    {"ecr-public", "public.ecr.aws"},   {"quay", "quay.io"},
    {"k8s", "registry.k8s.io"},         {"docker-hub", "registry-1.docker.io"},
    {"github-container-registry", "ghcr.io"}, {"gitlab-container-registry", "registry.gitlab.com"},
    {"chainguard", "cgr.dev"},
};
#define N_REGISTRIES (sizeof registries / sizeof *registries)

static bool is_private(struct str host) { return str_ends(host, S(".azurecr.io")) || (str_has(host, S(".dkr.ecr.")) && str_has(host, S(".amazonaws.com"))); }

static bool upstream_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                           struct report *report, const struct value **out) {
    const char *words[N_REGISTRIES + 1] = {NULL};
    if (!kind_text.canon(field, raw, resolver, arena, report, out) || (*out)->kind == VALUE_UNKNOWN)
        return *out != NULL;
    struct str text = value_str(raw);
    for (size_t i = 0; i < N_REGISTRIES; i++) {
        words[i] = registries[i].word;
        if (!str_eq_nocase(text, str_of(registries[i].word)) && !str_eq_nocase(text, str_of(registries[i].host)))
            continue;
        *out = value_at(arena, value_text(arena, str_of(registries[i].host)), raw->at);
        return true;
    }
    if (is_private(text))
        return true;
    fail(report, raw->at, "%s: '%.*s' is no registry that ECR fetches from", field->name, STR(text));
    if (!hint_nearest(report, text, words))
        hint(report, "docker-hub, quay, k8s, ecr-public, github-container-registry, gitlab-container-registry, chainguard, NAME.azurecr.io, or "
                     "another ECR: 123456789012.dkr.ecr.eu-west-1.amazonaws.com");
    return false;
}

static void text_schema(const struct field *field, struct buf *out) { kind_text.schema(field, out); }

static const struct kind kind_upstream = {.name = "registry", .canon = upstream_canon, .schema = text_schema};

/* --- under which names ---------------------------------------------------------------------------------------------- */

static bool prefix_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    struct str text = value_str(raw);
    if (str_is(text, "ROOT")) {
        *out = raw;
        return true;
    }
    const struct value *bare = raw;
    if (raw->kind == VALUE_TEXT && str_ends(text, S("/")))
        bare = value_at(arena, value_text(arena, str_slice(text, 0, text.len - 1)), raw->at);
    if (!kind_repository_name.canon(field, bare, resolver, arena, report, out))
        return false;
    *out = bare == raw ? *out : raw;
    return true;
}

static const struct kind kind_prefix = {.name = "name", .canon = prefix_canon, .schema = text_schema};
#define PREFIX &kind_prefix, "a-z0-9._/-"

/* --- as whom -------------------------------------------------------------------------------------------------------- */

static bool credential_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                             struct report *report, const struct value **out) {
    if (!kind_arn.canon(field, raw, resolver, arena, report, out))
        return false;
    if ((*out)->kind == VALUE_UNKNOWN || str_has(value_str(*out), S(":secret:ecr-pullthroughcache/")))
        return true;
    fail(report, raw->at, "%s: the secret's name does not begin with 'ecr-pullthroughcache/'", field->name);
    hint(report, "AWS takes no other: name the secret ecr-pullthroughcache/docker-hub, and put username and accessToken into it");
    return false;
}

static const struct kind kind_credential = {.name = "ARN", .canon = credential_canon, .schema = text_schema};

const struct sheet pull_through_cache_sheet = {
    .type = "pull_through_cache",
    .service = "ecr",
    .version = 1,
    .help = "a part of the registry that fetches images from another registry when they are first asked for",
    .named_by = "prefix",
    .aliases = ALIASES("ecr_pull_through_cache_rule", "PullThroughCacheRule"),
    .lacks = "AWS has no tags for it: 'footing state rebuild' passes it by, and 'footing import' takes it over by its prefix. Repositories that "
             "it has made stay when it goes. Credentials and role are kept when they are taken out of the plan: AWS has no call to take them off. "
             "Templates for the repositories that it makes are not supported.",
    .example = "pull_through_cache:\n"
               "  public: { prefix: public, upstream: ecr-public }\n",
    // clang-format off
    .fields = FIELDS(
        { "prefix",          PREFIX, REQUIRED | CREATE_ONLY | EXCLUSIVE, "ecrRepositoryPrefix", "what names in the registry begin with: docker; ROOT: all of it",
          .max = 30, .aliases = ALIASES("ecr_repository_prefix", "EcrRepositoryPrefix") },
        { "upstream",        &kind_upstream, NULL, REQUIRED | CREATE_ONLY, "upstreamRegistryUrl", "where images come from: docker-hub, quay, k8s, ecr-public …, or a host",
          .aliases = ALIASES("upstream_registry_url", "UpstreamRegistryUrl", "upstream_registry") },
        { "credential",      &kind_credential, "secretsmanager", COMPUTED, "credentialArn", "ARN of the secret to log in with: docker-hub, GitHub, GitLab, Azure and Chainguard want one",
          .by = &update, .by_member = "credentialArn", .aliases = ALIASES("credential_arn", "CredentialArn") },
        { "role",            ARN_OF("iam"), COMPUTED, "customRoleArn", "ARN of the role to fetch as, from an ECR of another account",
          .by = &update, .by_member = "customRoleArn", .aliases = ALIASES("custom_role_arn", "CustomRoleArn") },
        { "upstream_prefix", PREFIX, CREATE_ONLY | COMPUTED, "upstreamRepositoryPrefix", "what names there begin with; ROOT: any", .max = 30,
          .aliases = ALIASES("upstream_repository_prefix", "UpstreamRepositoryPrefix") },
        { "id",              TEXT, READ_ONLY | KNOWN, "ecrRepositoryPrefix", "its prefix" },
        { "registry",        TEXT, READ_ONLY | KNOWN, "registryId", "the account that holds it" }
    ),
    .create = { "CreatePullThroughCacheRule", .settle = SETTLE_NAME, .lag_on = "UnableToAccessSecretException" },
    .remove = { "DeletePullThroughCacheRule", "ecrRepositoryPrefix", .settle = SETTLE_REPEAT, .done_on = GONE },
    .read   = { "DescribePullThroughCacheRules", .one = "ecrRepositoryPrefixes", .items = "pullThroughCacheRules", .id = "ecrRepositoryPrefix", .page = 100,
                .gone_on = GONE, .token = "nextToken", .made_at = "createdAt" },
    // clang-format on
};
