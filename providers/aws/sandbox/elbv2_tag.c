/* Tags of ELBv2's objects: one form for all, by their ARNs, many at a time. */
#include "providers/aws/sandbox/constraint.h"
#include "providers/aws/sandbox/elbv2.h"

#define TAGS_MAX 50
#define DESCRIBED_MAX 20

static const struct elbv2_noun *const nouns[] = {&target_group_noun};

/* --- checks --------------------------------------------------------------------------------------------------------- */

static const struct value *tags_merged(struct request *req, const struct value *tags) {
    const struct value *more = input(req, "Tags");
    for (size_t i = 0; i < value_count(more); i++) {
        const struct value *tag = value_item(more, i);
        struct str key = member_text(tag, "Key");
        if (str_eq_nocase(str_slice(key, 0, 4), S("aws:")))
            return reject(req, "ValidationError", "Tag keys starting with 'aws:' are reserved for system use");
        if (list_find(more, "Key", key) != tag)
            return reject(req, "DuplicateTagKeys", "Tag key '%.*s' is specified more than once", STR(key));
        const struct value *old = list_find(tags, "Key", key),
                           *made = record(req->arena, "Key:t Value:v", key, value_text(req->arena, member_text(tag, "Value")));
        tags = old ? list_replace(req->arena, tags, old, made) : list_with(req->arena, tags, made);
    }
    return value_count(tags) <= TAGS_MAX
               ? tags
               : reject(req, "TooManyTags", "The number of tags exceeds the limit of '%d'", TAGS_MAX);
}

bool elbv2_tags_input(struct request *req, const struct value **tags) {
    *tags = tags_merged(req, value_list(req->arena, NULL, 0));
    return *tags != NULL;
}

/* --- handlers ------------------------------------------------------------------------------------------------------- */

/* What an ARN names. NULL after reject. */
static const struct value *by_arn(struct request *req, struct str arn, const struct elbv2_noun **noun) {
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
        *noun = nouns[i];
        if (str_starts(elbv2_arn_path(arn), str_of((*noun)->path)))
            return elbv2_find(req, *noun, arn);
    }
    return reject(req, "ValidationError", "'%.*s' is not a valid resource ARN", STR(arn));
}

/* Every one that the input names, through `change`. */
static const struct value *retag(struct request *req,
                                 const struct value *(*change)(struct request *, const struct value *tags)) {
    const struct value *arns = input(req, "ResourceArns");
    if (!constraints_kept(req))
        return NULL;
    for (size_t i = 0; i < value_count(arns); i++) {
        const struct elbv2_noun *noun;
        const struct value *thing = by_arn(req, value_str(value_item(arns, i)), &noun);
        const struct value *tags = thing ? change(req, value_get(thing, S("$tags"))) : NULL;
        if (!tags)
            return NULL;
        elbv2_put(req, noun, value_with(req->arena, thing, S("$tags"), tags));
    }
    return nothing(req);
}

static const struct value *tags_without(struct request *req, const struct value *tags) {
    struct maker left = {.arena = req->arena};
    for (size_t i = 0; i < value_count(tags); i++)
        if (!list_has(input(req, "TagKeys"), member_text(value_item(tags, i), "Key")))
            maker_add(&left, value_item(tags, i));
    return maker_list(&left);
}

static const struct value *add_tags(struct request *req) { return retag(req, tags_merged); }
static const struct value *remove_tags(struct request *req) { return retag(req, tags_without); }

static const struct value *describe_tags(struct request *req) {
    const struct value *arns = input(req, "ResourceArns");
    struct maker all = {.arena = req->arena};
    if (!constraints_kept(req))
        return NULL;
    if (value_count(arns) > DESCRIBED_MAX)
        return reject(req, "ValidationError", "Up to '%d' resource ARNs can be specified", DESCRIBED_MAX);
    for (size_t i = 0; i < value_count(arns); i++) {
        const struct elbv2_noun *noun;
        const struct value *thing = by_arn(req, value_str(value_item(arns, i)), &noun);
        if (!thing)
            return NULL;
        maker_add(&all, record(req->arena, "ResourceArn:v Tags:v", value_item(arns, i), value_get(thing, S("$tags"))));
    }
    return record(req->arena, "TagDescriptions:v", maker_list(&all));
}

const struct handler elbv2_tag_handlers[] = {
    {"AddTags", add_tags},
    {"RemoveTags", remove_tags},
    {"DescribeTags", describe_tags},
    {0},
};
