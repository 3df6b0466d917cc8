/* Pull-through caches: rules alone; no image is ever fetched. */
#include "providers/aws/sandbox/ecr.h"

#define RULES_MAX 50
#define NAMED_MAX 100
#define PREFIX_MIN 2
#define PREFIX_MAX 30

static const struct species cache_rule_species = {"ecr-cache-rule", "", "ecrRepositoryPrefix", "pull through cache rule",
                                            "PullThroughCacheRuleNotFoundException", "InvalidParameterException"};

static const struct {
    const char *registry, *host;
    bool wants_credential;
} upstreams[] = {
    {"ecr-public", "public.ecr.aws", false},
    {"quay", "quay.io", false},
    {"k8s", "registry.k8s.io", false},
    {"docker-hub", "registry-1.docker.io", true},
    {"github-container-registry", "ghcr.io", true},
    {"gitlab-container-registry", "registry.gitlab.com", true},
    {"chainguard", "cgr.dev", true},
    {"azure-container-registry", ".azurecr.io", true},
    {"ecr", ".amazonaws.com", false},
};

static bool prefix_check(struct request *req, const char *member, struct str prefix) {
    struct str bare = str_ends(prefix, S("/")) ? str_slice(prefix, 0, prefix.len - 1) : prefix;
    if (str_is(prefix, "ROOT"))
        return true;
    if (prefix.len < PREFIX_MIN || prefix.len > PREFIX_MAX)
        return ecr_constraint(req, member, "Member must have length between %d and %d", PREFIX_MIN, PREFIX_MAX);
    return ecr_name_check(req, bare);
}

/* The registry of a host; NULL after reject. */
static const char *registry_of(struct request *req, struct str host, bool *wants_credential) {
    for (size_t i = 0; i < sizeof upstreams / sizeof *upstreams; i++)
        if (upstreams[i].host[0] == '.' ? str_ends(host, str_of(upstreams[i].host)) : str_is(host, upstreams[i].host)) {
            *wants_credential = upstreams[i].wants_credential;
            return upstreams[i].registry;
        }
    reject_because(req, "UnsupportedUpstreamRegistryException", "The specified upstream registry '%.*s' is not supported.", STR(host));
    return NULL;
}

static bool credential_check(struct request *req, bool wanted) {
    struct str arn = input_text(req, "credentialArn");
    if (arn.len == 0)
        return !wanted || reject(req, "InvalidParameterException", "The parameter 'credentialArn' is required for the specified upstream registry.");
    return (str_starts(arn, S("arn:")) && str_has(arn, S(":secretsmanager:")) && str_has(arn, S(":secret:ecr-pullthroughcache/"))) ||
           ecr_constraint(req, "credentialArn", "must satisfy regular expression '^arn:aws(-\\w+)*:secretsmanager:[a-zA-Z0-9-:]+:secret:"
                                                "ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$'");
}

/* NULL after reject. */
static const struct value *rule_find(struct request *req, struct str prefix) {
    const struct value *rule = thing_get(req, &cache_rule_species, prefix);
    return rule ? rule
                : reject(req, "PullThroughCacheRuleNotFoundException",
                         "Pull through cache rule with repository prefix '%.*s' does not exist in the registry with id '%.*s'", STR(prefix),
                         STR(ecr_registry(req)));
}

static bool prefix_is_free(struct request *req, struct str prefix) {
    size_t n = 0;
    if (thing_get(req, &cache_rule_species, prefix))
        return reject(req, "PullThroughCacheRuleAlreadyExistsException",
                      "Pull through cache rule with repository prefix '%.*s' already exists in the registry with id '%.*s'", STR(prefix),
                      STR(req->account));
    for (size_t at = 0; thing_next(req, &cache_rule_species, &at);)
        n++;
    return n < RULES_MAX || reject(req, "LimitExceededException", "The maximum number of pull through cache rules (%d) was reached", RULES_MAX);
}

static const struct value *create_rule(struct request *req) {
    struct str prefix = input_text(req, "ecrRepositoryPrefix"), host = input_text(req, "upstreamRegistryUrl"),
               upstream = input_text(req, "upstreamRepositoryPrefix");
    bool wants_credential = false;
    const char *registry = prefix_check(req, "ecrRepositoryPrefix", prefix) ? registry_of(req, host, &wants_credential) : NULL;
    if (!registry || (upstream.len && !prefix_check(req, "upstreamRepositoryPrefix", upstream)) || !credential_check(req, wants_credential) ||
        !prefix_is_free(req, prefix))
        return NULL;
    const struct value *rule =
        record(req->arena,
               "ecrRepositoryPrefix:t upstreamRegistryUrl:t upstreamRegistry:c createdAt:v updatedAt:v registryId:t credentialArn:v customRoleArn:v "
               "upstreamRepositoryPrefix:t",
               prefix, host, registry, time_now(req), time_now(req), req->account, input(req, "credentialArn"), input(req, "customRoleArn"),
               upstream.len ? upstream : S("ROOT"));
    thing_put(req, &cache_rule_species, rule);
    return rule;
}

static const struct value *describe_rules(struct request *req) {
    struct maker all = {.arena = req->arena};
    const struct value *prefixes = input(req, "ecrRepositoryPrefixes"), *rule;
    if (value_count(prefixes) > NAMED_MAX)
        return ecr_constraint(req, "ecrRepositoryPrefixes", "Member must have length less than or equal to %d", NAMED_MAX);
    for (size_t i = 0; i < value_count(prefixes); i++) {
        if (!(rule = rule_find(req, value_str(value_item(prefixes, i)))))
            return NULL;
        maker_add(&all, rule);
    }
    for (size_t at = 0; value_count(prefixes) == 0 && (rule = thing_next(req, &cache_rule_species, &at));)
        maker_add(&all, rule);
    return ecr_page(req, "pullThroughCacheRules", maker_list(&all), value_count(prefixes) > 0);
}

static const struct value *update_rule(struct request *req) {
    const struct value *rule = rule_find(req, input_text(req, "ecrRepositoryPrefix"));
    if (!rule || !credential_check(req, false))
        return NULL;
    rule = record_with(req->arena, rule, "updatedAt:v", time_now(req));
    if (input_has(req, "credentialArn"))
        rule = record_with(req->arena, rule, "credentialArn:v", input(req, "credentialArn"));
    if (input_has(req, "customRoleArn"))
        rule = record_with(req->arena, rule, "customRoleArn:v", input(req, "customRoleArn"));
    thing_put(req, &cache_rule_species, rule);
    return rule;
}

static const struct value *delete_rule(struct request *req) {
    const struct value *rule = rule_find(req, input_text(req, "ecrRepositoryPrefix"));
    if (rule)
        thing_remove(req, &cache_rule_species, member_text(rule, "ecrRepositoryPrefix"));
    return rule;
}

/* Whether the other registry would let us in is beyond the sandbox: what has what it needs is valid. */
static const struct value *validate_rule(struct request *req) {
    const struct value *rule = rule_find(req, input_text(req, "ecrRepositoryPrefix"));
    return rule ? record_with(req->arena, rule, "isValid:b", true) : NULL;
}

const struct handler ecr_cache_handlers[] = {
    {"CreatePullThroughCacheRule", create_rule},
    {"DescribePullThroughCacheRules", describe_rules},
    {"UpdatePullThroughCacheRule", update_rule},
    {"DeletePullThroughCacheRule", delete_rule},
    {"ValidatePullThroughCacheRule", validate_rule},
    {0},
};
