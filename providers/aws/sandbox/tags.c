#include "providers/aws/sandbox/dispatch.h"
#include "providers/aws/sandbox/group.h"
#include "providers/aws/sandbox/tags.h"

#define TAGS_MAX 50
#define KEY_MAX 128
#define VALUE_MAX 256

/* --- what a tag may be ---------------------------------------------------------------------------------------------- */

static size_t characters(struct str text) {
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += ((unsigned char)text.at[i] & 0xc0) != 0x80; /* each but the later bytes of UTF-8 */
    return n;
}

static bool tag_check(struct request *req, const struct value *tag) {
    struct str key = member_text(tag, "Key");
    if (key.len == 0)
        return reject(req, "InvalidParameterValue", "Tag key cannot be null or empty.");
    if (str_eq_nocase(str_slice(key, 0, 4), S("aws:")))
        return reject(req, "InvalidParameterValue",
                      "Tag keys starting with 'aws:' are reserved for internal use");
    if (characters(key) > KEY_MAX)
        return reject(req, "InvalidParameterValue", "Tag key exceeds the maximum length of %d characters", KEY_MAX);
    if (characters(member_text(tag, "Value")) > VALUE_MAX)
        return reject(req, "InvalidParameterValue", "Tag value exceeds the maximum length of %d characters", VALUE_MAX);
    return true;
}

static bool tags_check(struct request *req, const struct value *tags) {
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *tag = value_item(tags, i);
        struct str key = member_text(tag, "Key");
        if (!tag_check(req, tag))
            return false;
        if (list_find(tags, "Key", key) != tag)
            return reject(req, "InvalidParameterValue", "Duplicate tag key '%.*s' specified.", STR(key));
    }
    return true;
}

/* A tag's value is a text even where the request leaves it out. */
static const struct value *tag_made(struct arena *arena, const struct value *tag) {
    return record(arena, "Key:t Value:v", member_text(tag, "Key"), value_text(arena, member_text(tag, "Value")));
}

/* `tags` with `more` set in it. */
static const struct value *tags_merged(struct request *req, const struct value *tags, const struct value *more) {
    for (size_t i = 0; i < value_count(more); i++) {
        const struct value *tag = tag_made(req->arena, value_item(more, i));
        const struct value *old = list_find(tags, "Key", member_text(tag, "Key"));
        tags = old ? list_replace(req->arena, tags, old, tag) : list_with(req->arena, tags, tag);
    }
    if (value_count(tags) > TAGS_MAX)
        return reject(req, "TagLimitExceeded", "The maximum number of Tags for a resource has been reached.");
    return tags;
}

bool tags_of_create(struct request *req, const struct species *species, const struct value **tags) {
    const struct value *given = input(req, "TagSpecifications");
    *tags = value_list(req->arena, NULL, 0);
    for (size_t i = 0; i < value_count(given); i++) {
        const struct value *specification = value_item(given, i);
        struct str type = member_text(specification, "ResourceType");
        if (type.len == 0)
            return reject(req, "InvalidParameterValue", "Tag specification resource type must have a value");
        if (!str_is(type, species->name))
            return reject(req, "InvalidParameterValue", "'%.*s' is not a valid taggable resource type for this operation.",
                          STR(type));
        if (list_find(given, "ResourceType", type) != specification)
            return reject(req, "InvalidParameterValue",
                          "The same resource type may not be specified more than once in tag specifications");
        const struct value *named = value_get(specification, S("Tags"));
        if (value_count(named) == 0)
            return reject(req, "InvalidParameterValue", "Tag specification must have at least one tag");
        if (!tags_check(req, named) || !(*tags = tags_merged(req, *tags, named)))
            return false;
    }
    return true;
}

/* --- CreateTags, DeleteTags ----------------------------------------------------------------------------------------- */

static bool resource_retag(struct request *req, struct str id, tags_change *change) {
    const struct species *species = species_of_id(id);
    if (!species)
        return reject(req, "InvalidID", "The ID '%.*s' is not valid", STR(id));
    if (species == &rule_species)
        return group_rule_retag(req, id, change);
    const struct value *thing = thing_find(req, species, id);
    const struct value *tags = thing ? change(req, value_get(thing, str_of(species->tags))) : NULL;
    if (tags)
        thing_put(req, species, value_with(req->arena, thing, str_of(species->tags), tags));
    return tags != NULL;
}

static const struct value *resources_retag(struct request *req, tags_change *change) {
    const struct value *ids = input(req, "Resources");
    if (value_count(ids) == 0)
        return reject_missing(req, "resourceIdSet");
    for (size_t i = 0; i < value_count(ids); i++)
        if (!resource_retag(req, value_str(value_item(ids, i)), change))
            return NULL;
    return agreed(req);
}

static const struct value *tags_add(struct request *req, const struct value *tags) {
    return tags_merged(req, tags, input(req, "Tags"));
}

static const struct value *create_tags(struct request *req) {
    const struct value *tags = input(req, "Tags");
    if (value_count(tags) == 0)
        return reject_missing(req, "tagSet");
    return tags_check(req, tags) ? resources_retag(req, tags_add) : NULL;
}

/* Is this tag named for deletion? A value that is given must be the tag's. */
static bool is_named(const struct value *named, const struct value *tag) {
    const struct value *by_key = list_find(named, "Key", member_text(tag, "Key"));
    const struct value *value = value_get(by_key, S("Value"));
    return by_key && (!value || str_eq(value_str(value), member_text(tag, "Value")));
}

static const struct value *tags_take(struct request *req, const struct value *tags) {
    const struct value *named = input(req, "Tags");
    struct maker kept = {.arena = req->arena};
    for (size_t i = 0; i < value_count(tags); i++)
        if (value_count(named) > 0 && !is_named(named, value_item(tags, i)))
            maker_add(&kept, value_item(tags, i));
    return maker_list(&kept);
}

static const struct value *delete_tags(struct request *req) {
    return resources_retag(req, tags_take);
}

/* --- DescribeTags --------------------------------------------------------------------------------------------------- */

/* A tag has no id; its place in a page token is its owner and key. */
static const struct species tag_species = {"tag", "", "$id", "tag", "InvalidParameterValue", "InvalidParameterValue",
                                           .tags = "$tags"};

static const struct filter tag_filters[] = {
    {"key", "Key"}, {"value", "Value"}, {"resource-id", "ResourceId"}, {"resource-type", "ResourceType"}, {0},
};
static const struct listing tag_listing = {&tag_species, "Tags", NULL, tag_filters, 5, 1000};

static void tags_gather(struct request *req, const struct species *species, const struct value *thing, struct maker *all) {
    const struct value *tags = value_get(thing, str_of(species->tags));
    struct str id = member_text(thing, species->id);
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *tag = value_item(tags, i);
        struct str key = member_text(tag, "Key");
        maker_add(all, record(req->arena, "ResourceId:t ResourceType:c Key:t Value:v $id:t $tags:v", id, species->name, key,
                              value_get(tag, S("Value")), arena_printf(req->arena, "%.*s/%.*s", STR(id), STR(key)),
                              value_list(req->arena, &tag, 1)));
    }
}

static const struct value *describe_tags(struct request *req) {
    struct maker all = {.arena = req->arena};
    const struct value *thing;
    for (const struct species *const *species = taggable_species; *species; species++)
        for (size_t at = 0; (thing = thing_next(req, *species, &at));)
            tags_gather(req, *species, thing, &all);
    const struct value *rules = group_rules_all(req);
    for (size_t i = 0; i < value_count(rules); i++)
        tags_gather(req, &rule_species, value_item(rules, i), &all);
    return list_items(req, &tag_listing, maker_list(&all));
}

const struct handler tags_handlers[] = {
    {"CreateTags", create_tags},
    {"DeleteTags", delete_tags},
    {"DescribeTags", describe_tags},
    {0},
};
