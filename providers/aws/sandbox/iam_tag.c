/* Tags of IAM's objects: one form for all that have them. */
#include "providers/aws/sandbox/iam.h"

#define TAGS_MAX 50

/* --- checks --------------------------------------------------------------------------------------------------------- */

static const struct value *tag_find(const struct value *tags, struct str key) {
    for (size_t i = 0; i < value_count(tags); i++)
        if (str_eq_nocase(member_text(value_item(tags, i), "Key"), key))
            return value_item(tags, i);
    return NULL;
}

static bool tag_check(struct request *req, const struct value *tag) {
    struct str key = member_text(tag, "Key"), value = member_text(tag, "Value");
    if (str_eq_nocase(str_slice(key, 0, 4), S("aws:")))
        return reject(req, "InvalidInput", "User-defined tag keys can't start with aws:");
    if (key.len == 0 || str_columns(key) > 128)
        return iam_constraint(req, key, "tags.1.member.key", key.len ? "have length less than or equal to 128" : "have length greater than or equal to 1");
    return str_columns(value) <= 256 || iam_constraint(req, value, "tags.1.member.value", "have length less than or equal to 256");
}

/* Keys differ by more than their case. */
bool iam_tags_check(struct request *req, const struct value *tags, const struct value **out) {
    struct maker seen = {.arena = req->arena};
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *tag = value_item(tags, i);
        if (!tag_check(req, tag))
            return false;
        for (size_t k = 0; k < i; k++)
            if (str_eq_nocase(member_text(value_item(tags, k), "Key"), member_text(tag, "Key")))
                return reject(req, "InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
        maker_add(&seen, record(req->arena, "Key:t Value:v", member_text(tag, "Key"),
                                value_text(req->arena, member_text(tag, "Value"))));
    }
    *out = maker_list(&seen);
    return value_count(tags) <= TAGS_MAX ||
           reject(req, "LimitExceeded", "The number of tags has reached the maximum limit of %d.", TAGS_MAX);
}

/* --- handlers ------------------------------------------------------------------------------------------------------- */

/* Policies are named by their ARN, the other nouns by their names. */
static const struct value *tagged_input(struct request *req, const struct iam_noun **noun) {
    static const struct iam_noun *const tagged[] = {&user_noun, &role_noun, &policy_noun, &profile_noun, &oidc_noun, NULL};
    *noun = iam_noun_among(req, tagged);
    if (*noun != &policy_noun)
        return iam_input(req, *noun);
    const struct value *policy = iam_policy_find(req, input_text(req, "PolicyArn"));
    return policy && iam_get(req, &policy_noun, member_text(policy, "PolicyName"))
               ? policy
               : reject(req, "NoSuchEntity", "Policy %.*s was not found.", STR(input_text(req, "PolicyArn")));
}

static const struct value *tag_it(struct request *req) {
    const struct iam_noun *noun;
    const struct value *thing = tagged_input(req, &noun), *tags;
    if (!thing || !iam_tags_check(req, input(req, "Tags"), &tags))
        return NULL;
    struct maker all = {.arena = req->arena};
    const struct value *old = value_get(thing, S("Tags"));
    for (size_t i = 0; i < value_count(old); i++)
        if (!tag_find(tags, member_text(value_item(old, i), "Key")))
            maker_add(&all, value_item(old, i));
    for (size_t i = 0; i < value_count(tags); i++)
        maker_add(&all, value_item(tags, i));
    const struct value *list = maker_list(&all);
    if (value_count(list) > TAGS_MAX)
        return reject(req, "LimitExceeded", "The number of tags has reached the maximum limit of %d.", TAGS_MAX);
    iam_put(req, noun, record_with(req->arena, thing, "Tags:v", list));
    return nothing(req);
}

static bool key_named(const struct value *keys, struct str key) {
    for (size_t i = 0; i < value_count(keys); i++)
        if (str_eq_nocase(value_str(value_item(keys, i)), key))
            return true;
    return false;
}

static const struct value *untag_it(struct request *req) {
    const struct iam_noun *noun;
    const struct value *thing = tagged_input(req, &noun);
    if (!thing)
        return NULL;
    struct maker left = {.arena = req->arena};
    const struct value *old = value_get(thing, S("Tags"));
    for (size_t i = 0; i < value_count(old); i++)
        if (!key_named(input(req, "TagKeys"), member_text(value_item(old, i), "Key")))
            maker_add(&left, value_item(old, i));
    const struct value *list = maker_list(&left);
    iam_put(req, noun, record_with(req->arena, thing, "Tags:v", value_count(list) ? list : NULL));
    return nothing(req);
}

static const struct value *list_tags(struct request *req) {
    const struct iam_noun *noun;
    const struct value *thing = tagged_input(req, &noun);
    return thing ? iam_page(req, "Tags", value_get(thing, S("Tags"))) : NULL;
}

const struct handler iam_tag_handlers[] = {
    {"TagUser", tag_it},          {"UntagUser", untag_it},
    {"TagRole", tag_it},          {"UntagRole", untag_it},
    {"TagPolicy", tag_it},        {"UntagPolicy", untag_it},
    {"TagInstanceProfile", tag_it}, {"UntagInstanceProfile", untag_it},
    {"TagOpenIDConnectProvider", tag_it}, {"UntagOpenIDConnectProvider", untag_it},
    {"ListUserTags", list_tags},  {"ListRoleTags", list_tags},
    {"ListPolicyTags", list_tags}, {"ListInstanceProfileTags", list_tags},
    {"ListOpenIDConnectProviderTags", list_tags},
    {0},
};
