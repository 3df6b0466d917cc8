/* Tags of the objects of RDS and of ElastiCache: one form for all, by their ARNs. */
#include "providers/aws/sandbox/rds.h"

#define TAGS_MAX 50
#define KEY_MAX 128
#define VALUE_MAX 256

static bool of_caches(const struct request *req) { return strcmp(req->service->name, "elasticache") == 0; }

/* --- checks --------------------------------------------------------------------------------------------------------- */

static bool tag_check(struct request *req, const struct value *tags, const struct value *tag) {
    struct str key = member_text(tag, "Key");
    if (key.len == 0 || str_columns(key) > KEY_MAX)
        return reject(req, "InvalidParameterValue", "Tag keys must have 1 to %d characters.", KEY_MAX);
    if (str_eq_nocase(str_slice(key, 0, 4), S("aws:")))
        return reject(req, "InvalidParameterValue", "Tag keys starting with 'aws:' are reserved for system use.");
    if (str_columns(member_text(tag, "Value")) > VALUE_MAX)
        return reject(req, "InvalidParameterValue", "Tag values must have at most %d characters.", VALUE_MAX);
    return list_find(tags, "Key", key) == tag ||
           reject(req, "InvalidParameterValue", "Duplicate tag key '%.*s' specified.", STR(key));
}

/* `tags` with the input's set in it; NULL after reject. */
static const struct value *tags_merged(struct request *req, const struct value *tags) {
    const struct value *more = input(req, "Tags");
    for (size_t i = 0; i < value_count(more); i++) {
        const struct value *tag = value_item(more, i);
        if (!tag_check(req, more, tag))
            return NULL;
        struct str key = member_text(tag, "Key");
        const struct value *old = list_find(tags, "Key", key),
                           *made = record(req->arena, "Key:t Value:v", key, value_text(req->arena, member_text(tag, "Value")));
        tags = old ? list_replace(req->arena, tags, old, made) : list_with(req->arena, tags, made);
    }
    return value_count(tags) <= TAGS_MAX
               ? tags
               : reject(req, of_caches(req) ? "TagQuotaPerResourceExceeded" : "InvalidParameterValue",
                        "A resource can have at most %d tags.", TAGS_MAX);
}

bool rds_tags_input(struct request *req, const struct value **tags) {
    *tags = tags_merged(req, value_list(req->arena, NULL, 0));
    return *tags != NULL;
}

/* --- handlers ------------------------------------------------------------------------------------------------------- */

static struct str name_in(struct str arn) {
    for (int i = 0; i < 6; i++)
        str_cut(&arn, ':');
    return arn;
}

/* What the ARN in the input names. */
static const struct value *named_by_arn(struct request *req, const struct rds_noun **noun) {
    struct str arn = input_text(req, "ResourceName");
    const struct value *thing = rds_by_arn(req, arn, noun);
    if (!thing && *noun)
        return rds_reject_missing(req, *noun, (*noun)->missing ? name_in(arn) : arn);
    return thing ? thing : reject(req, of_caches(req) ? "InvalidARN" : "InvalidParameterValue", "Invalid resource name: %.*s", STR(arn));
}

static const struct value *retag(struct request *req, const struct rds_noun *noun, const struct value *thing,
                                 const struct value *tags) {
    thing_put(req, &noun->species, value_with(req->arena, thing, str_of(noun->species.tags), tags));
    return record(req->arena, "TagList:v", tags); /* RDS's answer has no such member */
}

static const struct value *add_tags_to_resource(struct request *req) {
    const struct rds_noun *noun;
    const struct value *thing = named_by_arn(req, &noun);
    const struct value *tags = thing ? tags_merged(req, value_get(thing, str_of(noun->species.tags))) : NULL;
    return tags ? retag(req, noun, thing, tags) : NULL;
}

static const struct value *remove_tags_from_resource(struct request *req) {
    const struct rds_noun *noun;
    const struct value *thing = named_by_arn(req, &noun);
    if (!thing)
        return NULL;
    const struct value *tags = value_get(thing, str_of(noun->species.tags));
    struct maker left = {.arena = req->arena};
    for (size_t i = 0; i < value_count(tags); i++)
        if (!list_has(input(req, "TagKeys"), member_text(value_item(tags, i), "Key")))
            maker_add(&left, value_item(tags, i));
    return retag(req, noun, thing, maker_list(&left));
}

static const struct value *list_tags_for_resource(struct request *req) {
    const struct rds_noun *noun;
    const struct value *thing = named_by_arn(req, &noun);
    return thing ? record(req->arena, "TagList:v", value_get(thing, str_of(noun->species.tags))) : NULL;
}

const struct handler rds_tag_handlers[] = {
    {"AddTagsToResource", add_tags_to_resource},
    {"RemoveTagsFromResource", remove_tags_from_resource},
    {"ListTagsForResource", list_tags_for_resource},
    {0},
};
