/* The two documents of a repository: who may do what, and when images go. */
#include "providers/aws/ecr/lifecycle.h"
#include "providers/aws/sandbox/ecr.h"

#include "base/clock.h"
#include "base/json.h"

static const struct value *about(struct request *req, const char *member, struct str text) {
    return value_with(req->arena, record(req->arena, "registryId:t repositoryName:v", req->account, input(req, "repositoryName")), str_of(member),
                      value_text(req->arena, text));
}

/* One document more or less: `stored` is where a repository keeps it. */
static const struct value *keep(struct request *req, const struct value *repository, const char *stored, struct str text) {
    repository = value_without(req->arena, repository, str_of(stored));
    ecr_put(req, text.len ? value_with(req->arena, repository, str_of(stored), value_text(req->arena, text)) : repository);
    return repository;
}

/* --- the policy ----------------------------------------------------------------------------------------------------- */

static const struct value *has_policy(struct request *req, const struct value *repository) {
    if (!repository || value_get(repository, S("$policy")))
        return repository;
    return reject(req, "RepositoryPolicyNotFoundException",
                  "Repository policy does not exist for the repository with name '%.*s' in the registry with id '%.*s'",
                  STR(input_text(req, "repositoryName")), STR(req->account));
}

/* As ECR gives it back: parsed and written anew, with two blanks a level. */
static struct str rewritten(struct request *req, struct str text) {
    HOLDS(buf_release) struct buf out = {0};
    json_write(&out, json_parse(req->arena, text), JSON_PRETTY);
    return arena_str(req->arena, buf_str(&out));
}

static const struct value *set_repository_policy(struct request *req) {
    const struct value *repository = ecr_input(req);
    if (!repository || !ecr_policy_check(req, input_text(req, "policyText"), "repository"))
        return NULL;
    struct str text = rewritten(req, input_text(req, "policyText"));
    keep(req, repository, "$policy", text);
    return about(req, "policyText", text);
}

static const struct value *get_repository_policy(struct request *req) {
    const struct value *repository = has_policy(req, ecr_input(req));
    return repository ? about(req, "policyText", member_text(repository, "$policy")) : NULL;
}

static const struct value *delete_repository_policy(struct request *req) {
    const struct value *repository = has_policy(req, ecr_input(req));
    if (!repository)
        return NULL;
    keep(req, repository, "$policy", (struct str){0});
    return about(req, "policyText", member_text(repository, "$policy"));
}

/* --- lifecycles ----------------------------------------------------------------------------------------------------- */

static const struct value *has_lifecycle(struct request *req, const struct value *repository) {
    if (!repository || value_get(repository, S("$lifecycle")))
        return repository;
    return reject(req, "LifecyclePolicyNotFoundException",
                  "Lifecycle policy does not exist for the repository with name '%.*s' in the registry with id '%.*s'",
                  STR(input_text(req, "repositoryName")), STR(req->account));
}

static bool lifecycle_is_good(struct request *req, struct str text) {
    const struct value *document = json_parse(req->arena, text), *at;
    struct str message = S("not valid JSON");
    if (text.len < LIFECYCLE_BYTES_MIN || text.len > LIFECYCLE_BYTES_MAX)
        return ecr_constraint(req, "lifecyclePolicyText", "Member must have length between %d and %d", LIFECYCLE_BYTES_MIN, LIFECYCLE_BYTES_MAX);
    return (document && lifecycle_check(document, req->arena, &message, &at)) ||
           ecr_constraint(req, "LifecyclePolicyText", "Lifecycle policy validation failure: %.*s", STR(message));
}

static const struct value *put_lifecycle_policy(struct request *req) {
    const struct value *repository = ecr_input(req);
    struct str text = input_text(req, "lifecyclePolicyText");
    if (!repository || !lifecycle_is_good(req, text))
        return NULL;
    HOLDS(buf_release) struct buf compact = {0};
    json_write(&compact, json_parse(req->arena, text), JSON_COMPACT);
    text = arena_str(req->arena, buf_str(&compact));
    keep(req, repository, "$lifecycle", text);
    return about(req, "lifecyclePolicyText", text);
}

/* None has been evaluated: that takes a day. */
static const struct value *lifecycle_answer(struct request *req, const struct value *repository) {
    return record_with(req->arena, about(req, "lifecyclePolicyText", member_text(repository, "$lifecycle")), "lastEvaluatedAt:c",
                       "1970-01-01T00:00:00.000Z");
}

static const struct value *get_lifecycle_policy(struct request *req) {
    const struct value *repository = has_lifecycle(req, ecr_input(req));
    return repository ? lifecycle_answer(req, repository) : NULL;
}

static const struct value *delete_lifecycle_policy(struct request *req) {
    const struct value *repository = has_lifecycle(req, ecr_input(req));
    if (!repository)
        return NULL;
    keep(req, repository, "$lifecycle", (struct str){0});
    return lifecycle_answer(req, repository);
}

const struct handler ecr_policy_handlers[] = {
    {"SetRepositoryPolicy", set_repository_policy},
    {"GetRepositoryPolicy", get_repository_policy},
    {"DeleteRepositoryPolicy", delete_repository_policy},
    {"PutLifecyclePolicy", put_lifecycle_policy},
    {"GetLifecyclePolicy", get_lifecycle_policy},
    {"DeleteLifecyclePolicy", delete_lifecycle_policy},
    {0},
};
