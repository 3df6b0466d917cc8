/* The registry of an account in a region: who may log in, who may replicate, how images are scanned. */
#include "providers/aws/sandbox/ecr.h"

#include "base/clock.h"

#define TOKEN_MS 43200000 /* twelve hours */
#define RULES_MAX 2

/* One a region, under the one name that it has. */
static const struct species registry_species = {"ecr-registry", "", "registryId", "registry", "RegistryPolicyNotFoundException",
                                                "InvalidParameterException"};

static const struct value *registry(struct request *req) {
    const struct value *there = thing_get(req, &registry_species, req->account);
    return there ? there : record(req->arena, "registryId:t", req->account);
}

/* --- logging in ----------------------------------------------------------------------------------------------------- */

static const struct value *get_authorization_token(struct request *req) {
    unsigned char bytes[48];
    char expires[25];
    HOLDS(buf_wipe) struct buf password = {0}, token = {0};
    struct maker data = {.arena = req->arena};
    req->random->fill(req->random, bytes, sizeof bytes);
    buf_adds(&password, "AWS:");
    base64_add(&password, bytes, sizeof bytes);
    base64_add(&token, password.at, password.len);
    time_iso(req->now_ms + TOKEN_MS, expires);
    struct str host = arena_printf(req->arena, "https://%.*s.dkr.ecr.%.*s.amazonaws.com%s", STR(req->account), STR(req->region),
                                   strcmp(partition_of_region(req->region), "aws-cn") == 0 ? ".cn" : "");
    maker_add(&data, record(req->arena, "authorizationToken:t expiresAt:c proxyEndpoint:t", arena_str(req->arena, buf_str(&token)),
                            arena_cstr(req->arena, str_of(expires)), host));
    return record(req->arena, "authorizationData:v", maker_list(&data));
}

/* --- its policy ----------------------------------------------------------------------------------------------------- */

static const struct value *policy_answer(struct request *req, struct str text) {
    return record(req->arena, "registryId:t policyText:t", req->account, text);
}

static const struct value *put_registry_policy(struct request *req) {
    if (!ecr_policy_check(req, input_text(req, "policyText"), "registry"))
        return NULL;
    thing_put(req, &registry_species, record_with(req->arena, registry(req), "$policy:t", input_text(req, "policyText")));
    return policy_answer(req, input_text(req, "policyText"));
}

static const struct value *has_policy(struct request *req) {
    const struct value *own = registry(req);
    return value_get(own, S("$policy")) ? own
                                        : reject(req, "RegistryPolicyNotFoundException",
                                                 "Registry policy does not exist in the registry with id '%.*s'", STR(req->account));
}

static const struct value *get_registry_policy(struct request *req) {
    const struct value *own = has_policy(req);
    return own ? policy_answer(req, member_text(own, "$policy")) : NULL;
}

static const struct value *delete_registry_policy(struct request *req) {
    const struct value *own = has_policy(req);
    if (!own)
        return NULL;
    thing_put(req, &registry_species, value_without(req->arena, own, S("$policy")));
    return policy_answer(req, member_text(own, "$policy"));
}

/* --- scanning ------------------------------------------------------------------------------------------------------- */

static const struct value *scanning_of(struct request *req) {
    const struct value *own = value_get(registry(req), S("$scanning"));
    return own ? own : record(req->arena, "scanType:c rules:v", "BASIC", value_list(req->arena, NULL, 0));
}

static bool rule_is_good(struct request *req, struct str type, const struct value *rule) {
    struct str frequency = member_text(rule, "scanFrequency");
    bool known = str_is(frequency, "SCAN_ON_PUSH") || str_is(frequency, "CONTINUOUS_SCAN") || str_is(frequency, "MANUAL");
    bool fits = str_is(type, "BASIC") ? !str_is(frequency, "CONTINUOUS_SCAN") : !str_is(frequency, "MANUAL");
    return (known && fits) || ecr_constraint(req, "rules", "%.*s is no scan frequency of a registry of scan type %.*s", STR(frequency), STR(type));
}

static const struct value *put_registry_scanning(struct request *req) {
    struct str type = input_has(req, "scanType") ? input_text(req, "scanType") : member_text(scanning_of(req), "scanType");
    const struct value *rules = input(req, "rules") ? input(req, "rules") : value_list(req->arena, NULL, 0);
    if (!str_is(type, "BASIC") && !str_is(type, "ENHANCED"))
        return ecr_constraint(req, "scanType", "Member must satisfy enum value set: [ENHANCED, BASIC]");
    if (value_count(rules) > RULES_MAX)
        return ecr_constraint(req, "rules", "Member must have length less than or equal to %d", RULES_MAX);
    for (size_t i = 0; i < value_count(rules); i++)
        if (!rule_is_good(req, type, value_item(rules, i)))
            return NULL;
    const struct value *scanning = record(req->arena, "scanType:t rules:v", type, rules);
    thing_put(req, &registry_species, record_with(req->arena, registry(req), "$scanning:v", scanning));
    return record(req->arena, "registryScanningConfiguration:v", scanning);
}

static const struct value *get_registry_scanning(struct request *req) {
    return record(req->arena, "registryId:t scanningConfiguration:v", req->account, scanning_of(req));
}

/* The rule of the registry that is about a repository; NULL: none. */
static const struct value *rule_about(struct request *req, struct str name, struct maker *filters) {
    const struct value *rules = value_get(scanning_of(req), S("rules"));
    for (size_t i = 0; i < value_count(rules); i++) {
        const struct value *list = value_get(value_item(rules, i), S("repositoryFilters"));
        for (size_t k = 0; k < value_count(list); k++)
            if (wildcard_matches(member_text(value_item(list, k), "filter"), name)) {
                maker_add(filters, value_item(list, k));
                return value_item(rules, i);
            }
    }
    return NULL;
}

static const struct value *repository_scanning(struct request *req, const struct value *repository) {
    struct maker filters = {.arena = req->arena};
    bool own = value_true(value_path(NULL, repository, S("imageScanningConfiguration.scanOnPush")));
    const struct value *rule = rule_about(req, member_text(repository, "repositoryName"), &filters);
    struct str frequency = rule ? member_text(rule, "scanFrequency") : own ? S("SCAN_ON_PUSH") : S("MANUAL");
    return record(req->arena, "repositoryArn:v repositoryName:v scanOnPush:b scanFrequency:t appliedScanFilters:v",
                  value_get(repository, S("repositoryArn")), value_get(repository, S("repositoryName")), !str_is(frequency, "MANUAL"), frequency,
                  maker_list(&filters));
}

static const struct value *batch_get_repository_scanning(struct request *req) {
    struct maker good = {.arena = req->arena}, failures = {.arena = req->arena};
    const struct value *names = input(req, "repositoryNames");
    for (size_t i = 0; i < value_count(names); i++) {
        struct str name = value_str(value_item(names, i));
        const struct value *repository = thing_get(req, &ecr_repository_species, name);
        maker_add(repository ? &good : &failures,
                  repository ? repository_scanning(req, repository)
                             : record(req->arena, "repositoryName:t failureCode:c failureReason:t", name, "REPOSITORY_NOT_FOUND",
                                      arena_printf(req->arena, "The repository with name '%.*s' does not exist in the registry with id '%.*s'",
                                                   STR(name), STR(req->account))));
    }
    return record(req->arena, "scanningConfigurations:v failures:v", maker_list(&good), maker_list(&failures));
}

/* --- replication ---------------------------------------------------------------------------------------------------- */

static const struct value *put_replication(struct request *req) {
    const struct value *wanted = input(req, "replicationConfiguration");
    thing_put(req, &registry_species, record_with(req->arena, registry(req), "replicationConfiguration:v", wanted));
    return record(req->arena, "replicationConfiguration:v", wanted);
}

static const struct value *describe_registry(struct request *req) {
    const struct value *own = registry(req);
    return value_get(own, S("replicationConfiguration"))
               ? own
               : record_with(req->arena, own, "replicationConfiguration:v", record(req->arena, "rules:v", value_list(req->arena, NULL, 0)));
}

const struct handler ecr_registry_handlers[] = {
    {"GetAuthorizationToken", get_authorization_token},
    {"PutRegistryPolicy", put_registry_policy},
    {"GetRegistryPolicy", get_registry_policy},
    {"DeleteRegistryPolicy", delete_registry_policy},
    {"PutRegistryScanningConfiguration", put_registry_scanning},
    {"GetRegistryScanningConfiguration", get_registry_scanning},
    {"BatchGetRepositoryScanningConfiguration", batch_get_repository_scanning},
    {"PutReplicationConfiguration", put_replication},
    {"DescribeRegistry", describe_registry},
    {0},
};
