/* What all of ECR's handlers share. */
#include "providers/aws/sandbox/ecr.h"

#include "providers/aws/sandbox/iam.h"
#include "providers/aws/sandbox/page.h"

#define PAGE_DEFAULT 100
#define PAGE_MAX 1000
#define NAME_MIN 2
#define NAME_MAX_BYTES 256
#define POLICY_BYTES_MAX 10240

// clang-format off
const struct species ecr_repository_species = {
    "ecr-repository", "", "repositoryName", "repository", "RepositoryNotFoundException", "InvalidParameterException", .tags = "$tags" };
const struct species ecr_image_species = {
    "ecr-image", "", "$id", "image", "ImageNotFoundException", "InvalidParameterException" };
// clang-format on

/* --- objects -------------------------------------------------------------------------------------------------------- */

struct str ecr_registry(const struct request *req) {
    struct str given = input_text(req, "registryId");
    return given.len ? given : req->account;
}

const struct value *ecr_find(struct request *req, struct str name) {
    bool own = str_eq(ecr_registry(req), req->account);
    const struct value *repository = own ? thing_get(req, &ecr_repository_species, name) : NULL;
    return repository ? repository
                      : reject(req, "RepositoryNotFoundException", "The repository with name '%.*s' does not exist in the registry with id '%.*s'",
                               STR(name), STR(ecr_registry(req)));
}

const struct value *ecr_input(struct request *req) {
    struct str name = input_text(req, "repositoryName");
    return ecr_name_check(req, name) ? ecr_find(req, name) : NULL;
}

const struct value *ecr_by_arn(struct request *req, struct str arn) {
    struct str prefix = arn_of(req, "repository", (struct str){0});
    return str_starts(arn, prefix) ? thing_get(req, &ecr_repository_species, str_from(arn, prefix.len)) : NULL;
}

void ecr_put(struct request *req, const struct value *repository) { thing_put(req, &ecr_repository_species, repository); }

const struct value *ecr_image_next(const struct request *req, struct str repository, size_t *at) {
    const struct value *image;
    while ((image = thing_next(req, &ecr_image_species, at)))
        if (str_eq(member_text(image, "repositoryName"), repository))
            return image;
    return NULL;
}

bool ecr_tag_is_immutable(const struct value *repository, struct str tag) {
    struct str rule = member_text(repository, "imageTagMutability");
    const struct value *filters = value_get(repository, S("imageTagMutabilityExclusionFilters"));
    bool immutable = str_starts(rule, S("IMMUTABLE"));
    for (size_t i = 0; i < value_count(filters); i++)
        if (wildcard_matches(member_text(value_item(filters, i), "filter"), tag))
            return !immutable;
    return immutable;
}

/* --- checks --------------------------------------------------------------------------------------------------------- */

const struct value *ecr_constraint(struct request *req, const char *member, const char *constraint, ...) {
    HOLDS(buf_release) struct buf text = {0};
    va_list arguments;
    va_start(arguments, constraint);
    buf_vaddf(&text, constraint, arguments);
    va_end(arguments);
    return reject(req, "InvalidParameterException", "Invalid parameter at '%s' failed to satisfy constraint: '%s'", member, text.at);
}

static bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/* Words of letters and digits, joined by ".", "_", "__", hyphens or a single "/". */
static bool is_name(struct str name) {
    if (name.len == 0 || !is_word(name.at[0]) || !is_word(name.at[name.len - 1]))
        return false;
    for (size_t i = 0; i < name.len; i++) {
        size_t n = 0;
        while (!is_word(name.at[i + n]))
            n++;
        struct str mark = str_slice(name, i, i + n);
        bool hyphens = true;
        for (size_t k = 0; k < n; k++)
            hyphens = hyphens && mark.at[k] == '-';
        if (!hyphens && !str_is(mark, "__") && !(n == 1 && strchr("._/", mark.at[0])))
            return false;
        i += n;
    }
    return true;
}

bool ecr_name_check(struct request *req, struct str name) {
    if (name.len < NAME_MIN)
        return ecr_constraint(req, "repositoryName", "Member must have length greater than or equal to %d", NAME_MIN);
    if (name.len > NAME_MAX_BYTES)
        return ecr_constraint(req, "repositoryName", "Member must have length less than or equal to %d", NAME_MAX_BYTES);
    return is_name(name) || ecr_constraint(req, "repositoryName", "must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:"
                                                                  "[._-][a-z0-9]+)*'");
}

bool ecr_policy_check(struct request *req, struct str text, const char *sort) {
    struct str message, wrong;
    enum policy_use use = strcmp(sort, "repository") == 0 ? POLICY_FOR_REPOSITORY : POLICY_FOR_RESOURCE;
    if (text.len > POLICY_BYTES_MAX)
        return ecr_constraint(req, "PolicyText", "Member must have length less than or equal to %d", POLICY_BYTES_MAX);
    return (policy_check(use, text, req->arena, &message) && iam_principals_exist(req, text, &wrong)) ||
           ecr_constraint(req, "PolicyText", "Invalid %s policy provided", sort);
}

/* --- pages ---------------------------------------------------------------------------------------------------------- */

const struct value *ecr_page(struct request *req, const char *member, const struct value *items, bool named) {
    struct paging paging = {"maxResults", PAGE_DEFAULT, "nextToken", "nextToken", "InvalidParameterException",
                            "Invalid parameter at 'nextToken': "};
    int64_t most = value_integer(input(req, "maxResults"), PAGE_DEFAULT);
    bool goes_on = input_has(req, "nextToken");
    if (named && (input_has(req, "maxResults") || goes_on))
        return ecr_constraint(req, goes_on ? "nextToken" : "maxResults", "cannot be used with a list of names");
    if (most < 1 || most > PAGE_MAX)
        return ecr_constraint(req, "maxResults", "Member must have value %s than or equal to %d", most < 1 ? "greater" : "less",
                              most < 1 ? 1 : PAGE_MAX);
    if (named)
        paging.usual = INT64_MAX; /* all of them */
    return page_cut(req, &paging, member, items);
}
