/* Tags of repositories, by their ARNs. */
#include "providers/aws/sandbox/ecr.h"

#define TAGS_MAX 50
#define KEY_MAX 128
#define VALUE_MAX 256

static bool tag_check(struct request *req, const struct value *tags, const struct value *tag) {
    struct str key = member_text(tag, "Key");
    if (key.len == 0 || str_columns(key) > KEY_MAX)
        return reject(req, "InvalidTagParameterException", "Invalid parameter at 'tags' failed to satisfy constraint: 'tag keys have 1 to %d characters'",
                      KEY_MAX);
    if (str_eq_nocase(str_slice(key, 0, 4), S("aws:")))
        return reject(req, "InvalidTagParameterException", "Invalid parameter at 'tags' failed to satisfy constraint: 'aws: prefixed tag key names are "
                      "not allowed for external use.'");
    if (str_columns(member_text(tag, "Value")) > VALUE_MAX)
        return reject(req, "InvalidTagParameterException", "Invalid parameter at 'tags' failed to satisfy constraint: 'tag values have at most %d "
                      "characters'", VALUE_MAX);
    return list_find(tags, "Key", key) == tag ||
           reject(req, "InvalidTagParameterException", "Invalid parameter at 'tags' failed to satisfy constraint: 'Duplicate tag keys found.'");
}

const struct value *ecr_tags_merged(struct request *req, const struct value *tags) {
    const struct value *more = input(req, "tags");
    tags = tags ? tags : value_list(req->arena, NULL, 0);
    for (size_t i = 0; i < value_count(more); i++) {
        const struct value *tag = value_item(more, i);
        if (!tag_check(req, more, tag))
            return NULL;
        struct str key = member_text(tag, "Key");
        const struct value *old = list_find(tags, "Key", key),
                           *made = record(req->arena, "Key:t Value:v", key, value_text(req->arena, member_text(tag, "Value")));
        tags = old ? list_replace(req->arena, tags, old, made) : list_with(req->arena, tags, made);
    }
    return value_count(tags) <= TAGS_MAX ? tags
                                         : reject(req, "TooManyTagsException", "The list of tags on the repository is over the limit. The maximum "
                                                  "number of tags that can be applied to a repository is %d.", TAGS_MAX);
}

/* NULL after reject. */
static const struct value *tagged(struct request *req) {
    struct str arn = input_text(req, "resourceArn"), prefix = arn_of(req, "repository", (struct str){0});
    const struct value *repository = ecr_by_arn(req, arn);
    if (!repository && !str_starts(arn, prefix))
        return ecr_constraint(req, "resourceArn", "Invalid ARN");
    return repository ? repository
                      : reject(req, "RepositoryNotFoundException", "The repository with name '%.*s' does not exist in the registry with id '%.*s'",
                               STR(str_from(arn, prefix.len)), STR(req->account));
}

static const struct value *tag_resource(struct request *req) {
    const struct value *repository = tagged(req), *tags = repository ? ecr_tags_merged(req, value_get(repository, S("$tags"))) : NULL;
    if (!tags)
        return NULL;
    ecr_put(req, value_with(req->arena, repository, S("$tags"), tags));
    return nothing(req);
}

static const struct value *untag_resource(struct request *req) {
    const struct value *repository = tagged(req), *tags = value_get(repository, S("$tags"));
    struct maker left = {.arena = req->arena};
    if (!repository)
        return NULL;
    for (size_t i = 0; i < value_count(tags); i++)
        if (!list_has(input(req, "tagKeys"), member_text(value_item(tags, i), "Key")))
            maker_add(&left, value_item(tags, i));
    ecr_put(req, value_with(req->arena, repository, S("$tags"), maker_list(&left)));
    return nothing(req);
}

static const struct value *list_tags_for_resource(struct request *req) {
    const struct value *repository = tagged(req);
    return repository ? record(req->arena, "tags:v", value_get(repository, S("$tags"))) : NULL;
}

const struct handler ecr_tag_handlers[] = {
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
    {"ListTagsForResource", list_tags_for_resource},
    {0},
};
