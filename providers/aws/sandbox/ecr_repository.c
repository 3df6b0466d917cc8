/* Repositories. */
#include "providers/aws/sandbox/ecr.h"

#define REPOSITORIES_MAX 100000
#define NAMED_MAX 100
#define FILTERS_MAX 5
#define WILDCARDS_MAX 2

/* --- checks --------------------------------------------------------------------------------------------------------- */

static bool is_among(struct str word, const char *words) {
    struct str rest = str_of(words);
    while (rest.len)
        if (str_eq(str_cut(&rest, ' '), word))
            return true;
    return false;
}

static bool choice_check(struct request *req, const char *member, struct str word, const char *words) {
    return is_among(word, words) || ecr_constraint(req, member, "Member must satisfy enum value set: [%s]", words);
}

static bool filter_check(struct request *req, const struct value *filter) {
    struct str text = member_text(filter, "filter");
    size_t stars = 0;
    bool good = text.len > 0 && text.len <= 128;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        stars += c == '*';
        good = good && (((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || strchr("._*-", c));
    }
    return (good && stars <= WILDCARDS_MAX && str_is(member_text(filter, "filterType"), "WILDCARD")) ||
           ecr_constraint(req, "imageTagMutabilityExclusionFilters", "must satisfy regular expression '^[0-9a-zA-Z._*-]{1,128}$' with at most %d "
                          "wildcards", WILDCARDS_MAX);
}

/* Filters belong to the two rules that speak of them, and to no other. */
static bool mutability_check(struct request *req, struct str rule) {
    const struct value *filters = input(req, "imageTagMutabilityExclusionFilters");
    if (!choice_check(req, "imageTagMutability", rule, "MUTABLE IMMUTABLE MUTABLE_WITH_EXCLUSION IMMUTABLE_WITH_EXCLUSION"))
        return false;
    if (str_ends(rule, S("_WITH_EXCLUSION")) != (value_count(filters) > 0))
        return ecr_constraint(req, "imageTagMutabilityExclusionFilters", "exclusion filters go with %s", "MUTABLE_WITH_EXCLUSION and IMMUTABLE_WITH_EXCLUSION");
    if (value_count(filters) > FILTERS_MAX)
        return ecr_constraint(req, "imageTagMutabilityExclusionFilters", "Member must have length less than or equal to %d", FILTERS_MAX);
    for (size_t i = 0; i < value_count(filters); i++)
        if (!filter_check(req, value_item(filters, i)))
            return false;
    return true;
}

/* The key that is named, or ECR's own of the account. NULL after reject. */
static const struct value *encryption_input(struct request *req) {
    const struct value *given = input(req, "encryptionConfiguration");
    struct str type = given ? member_text(given, "encryptionType") : S("AES256"), key = member_text(given, "kmsKey");
    if (!choice_check(req, "encryptionConfiguration.encryptionType", type, "AES256 KMS KMS_DSSE"))
        return NULL;
    if (str_is(type, "AES256"))
        return key.len ? ecr_constraint(req, "encryptionConfiguration", "kmsKey cannot be specified with encryptionType AES256")
                       : record(req->arena, "encryptionType:t", type);
    struct str prefix = arena_printf(req->arena, "arn:%s:kms:%.*s:%.*s:key/", partition_of_region(req->region), STR(req->region), STR(req->account));
    if (key.len && str_starts(key, S("arn:")) && !str_has(key, S(":kms:")))
        return reject(req, "KmsException", "The KMS key '%.*s' does not exist.", STR(key));
    if (key.len && !str_starts(key, S("arn:")))
        key = arena_printf(req->arena, "%.*s%.*s", STR(prefix), STR(key));
    if (!key.len)
        key = arena_printf(req->arena, "%.*s11111111-2222-4333-8444-555555555555", STR(prefix));
    return record(req->arena, "encryptionType:t kmsKey:t", type, key);
}

static bool name_is_free(struct request *req, struct str name) {
    size_t n = 0;
    if (thing_get(req, &ecr_repository_species, name))
        return reject(req, "RepositoryAlreadyExistsException", "The repository with name '%.*s' already exists in the registry with id '%.*s'",
                      STR(name), STR(req->account));
    for (size_t at = 0; thing_next(req, &ecr_repository_species, &at);)
        n++;
    return n < REPOSITORIES_MAX ||
           reject(req, "LimitExceededException", "The registry with id '%.*s' already has %d repositories, the most that is allowed", STR(req->account),
                  REPOSITORIES_MAX);
}

/* --- handlers ------------------------------------------------------------------------------------------------------- */

static const struct value *create_repository(struct request *req) {
    struct str name = input_text(req, "repositoryName"), rule = input_text(req, "imageTagMutability");
    const struct value *encryption, *tags, *scanning = input(req, "imageScanningConfiguration");
    rule = rule.len ? rule : S("MUTABLE");
    if (!ecr_name_check(req, name) || !mutability_check(req, rule) || !(encryption = encryption_input(req)) ||
        !(tags = ecr_tags_merged(req, NULL)) || !name_is_free(req, name))
        return NULL;
    struct str url = arena_printf(req->arena, "%.*s.dkr.ecr.%.*s.amazonaws.com%s/%.*s", STR(req->account), STR(req->region),
                                  strcmp(partition_of_region(req->region), "aws-cn") == 0 ? ".cn" : "", STR(name));
    const struct value *repository = record(
        req->arena,
        "repositoryArn:t registryId:t repositoryName:t repositoryUri:t createdAt:v imageTagMutability:t imageTagMutabilityExclusionFilters:v "
        "imageScanningConfiguration:v encryptionConfiguration:v $tags:v",
        arn_of(req, "repository", name), req->account, name, url, time_now(req), rule, input(req, "imageTagMutabilityExclusionFilters"),
        record(req->arena, "scanOnPush:b", value_true(value_get(scanning, S("scanOnPush")))), encryption, tags);
    ecr_put(req, repository);
    return record(req->arena, "repository:v", repository);
}

static const struct value *describe_repositories(struct request *req) {
    struct maker all = {.arena = req->arena};
    const struct value *names = input(req, "repositoryNames"), *repository;
    if (value_count(names) > NAMED_MAX)
        return ecr_constraint(req, "repositoryNames", "Member must have length less than or equal to %d", NAMED_MAX);
    for (size_t i = 0; i < value_count(names); i++) {
        struct str name = value_str(value_item(names, i));
        if (!ecr_name_check(req, name) || !(repository = ecr_find(req, name)))
            return NULL;
        maker_add(&all, repository);
    }
    for (size_t at = 0; value_count(names) == 0 && (repository = thing_next(req, &ecr_repository_species, &at));)
        maker_add(&all, repository);
    return ecr_page(req, "repositories", maker_list(&all), value_count(names) > 0);
}

/* With `force` the images go too. */
static const struct value *delete_repository(struct request *req) {
    const struct value *repository = ecr_input(req), *image;
    struct str name = member_text(repository, "repositoryName");
    if (!repository)
        return NULL;
    for (size_t at = 0; (image = ecr_image_next(req, name, &at)); at = 0) {
        if (!input_true(req, "force"))
            return reject(req, "RepositoryNotEmptyException",
                          "The repository with name '%.*s' in registry with id '%.*s' cannot be deleted because it still contains images", STR(name),
                          STR(req->account));
        thing_remove(req, &ecr_image_species, member_text(image, "$id"));
    }
    thing_remove(req, &ecr_repository_species, name);
    return record(req->arena, "repository:v", repository);
}

static const struct value *put_image_scanning_configuration(struct request *req) {
    const struct value *repository = ecr_input(req), *given = input(req, "imageScanningConfiguration");
    if (!repository)
        return NULL;
    const struct value *scanning = record(req->arena, "scanOnPush:b", value_true(value_get(given, S("scanOnPush"))));
    ecr_put(req, record_with(req->arena, repository, "imageScanningConfiguration:v", scanning));
    return record(req->arena, "registryId:t repositoryName:v imageScanningConfiguration:v", req->account, input(req, "repositoryName"), scanning);
}

static const struct value *put_image_tag_mutability(struct request *req) {
    const struct value *repository = ecr_input(req), *filters = input(req, "imageTagMutabilityExclusionFilters");
    struct str rule = input_text(req, "imageTagMutability");
    if (!repository || !mutability_check(req, rule))
        return NULL;
    ecr_put(req, record_with(req->arena, repository, "imageTagMutability:t imageTagMutabilityExclusionFilters:v", rule, filters));
    return record(req->arena, "registryId:t repositoryName:v imageTagMutability:t imageTagMutabilityExclusionFilters:v", req->account,
                  input(req, "repositoryName"), rule, filters);
}

const struct handler ecr_repository_handlers[] = {
    {"CreateRepository", create_repository},
    {"DescribeRepositories", describe_repositories},
    {"DeleteRepository", delete_repository},
    {"PutImageScanningConfiguration", put_image_scanning_configuration},
    {"PutImageTagMutability", put_image_tag_mutability},
    {0},
};
