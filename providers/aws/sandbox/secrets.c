/* Secrets: their values by version, their tags and policies, and the time in which a deleted one can be had back. */
#include "providers/aws/sandbox/secrets.h"

#include "base/clock.h"
#include "base/json.h"
#include "providers/aws/sandbox/page.h"

#define GONE "ResourceNotFoundException"
#define INVALID "InvalidParameterException"
#define TAGS_MAX 50
#define DAY_MS (INT64_C(24) * 3600 * 1000)

// clang-format off
static const struct species secret_species = {
    "secret", "", "Name", "secret", GONE, INVALID, .tags = "Tags" };
// clang-format on

/* --- tags ----------------------------------------------------------------------------------------------------------- */

const struct value *plain_tags_merged(struct request *req, const struct value *tags, const char *code) {
    const struct value *more = input(req, "Tags");
    tags = tags ? tags : value_list(req->arena, NULL, 0);
    for (size_t i = 0; i < value_count(more); i++) {
        const struct value *tag = value_item(more, i);
        struct str key = member_text(tag, "Key");
        if (str_eq_nocase(str_slice(key, 0, 4), S("aws:")))
            return reject(req, code, "Tag keys starting with 'aws:' are reserved for system use.");
        if (list_find(more, "Key", key) != tag)
            return reject(req, code, "Duplicate tag key '%.*s' specified.", STR(key));
        const struct value *old = list_find(tags, "Key", key),
                           *made = record(req->arena, "Key:t Value:v", key, value_text(req->arena, member_text(tag, "Value")));
        tags = old ? list_replace(req->arena, tags, old, made) : list_with(req->arena, tags, made);
    }
    return value_count(tags) <= TAGS_MAX ? tags : reject(req, code, "A resource can have at most %d tags.", TAGS_MAX);
}

const struct value *plain_tags_without(struct request *req, const struct value *tags) {
    struct maker left = {.arena = req->arena};
    for (size_t i = 0; i < value_count(tags); i++)
        if (!list_has(input(req, "TagKeys"), member_text(value_item(tags, i), "Key")))
            maker_add(&left, value_item(tags, i));
    return maker_list(&left);
}

/* --- objects -------------------------------------------------------------------------------------------------------- */

const struct value *secret_by_arn(struct request *req, struct str arn) {
    const struct value *secret;
    bool any = str_ends(arn, S("-??????"));
    for (size_t at = 0; (secret = thing_next(req, &secret_species, &at));) {
        struct str own = member_text(secret, "ARN");
        if (str_eq(own, arn) || (any && own.len == arn.len && str_starts(own, str_slice(arn, 0, arn.len - 6))) ||
            str_eq(str_slice(own, 0, own.len - 7), arn)) /* AWS takes an ARN without its end, too */
            return secret;
    }
    return NULL;
}

static const struct value *secret_input(struct request *req) {
    struct str id = input_text(req, "SecretId");
    const struct value *secret = str_starts(id, S("arn:")) ? secret_by_arn(req, id) : thing_get(req, &secret_species, id);
    return secret ? secret : reject(req, GONE, "Secrets Manager can't find the specified secret.");
}

static bool is_doomed(const struct value *secret) {
    return value_get(secret, S("DeletedDate")) != NULL;
}

/* One that is not on its way out. */
static const struct value *living_input(struct request *req) {
    const struct value *secret = secret_input(req);
    if (!secret || !is_doomed(secret))
        return secret;
    return reject(req, "InvalidRequestException", "You can't perform this operation on the secret because it was marked for deletion.");
}

static const struct value *named(struct request *req, const struct value *secret) {
    return record(req->arena, "ARN:t Name:t", member_text(secret, "ARN"), member_text(secret, "Name"));
}

/* --- values --------------------------------------------------------------------------------------------------------- */

static const struct value *version_find(const struct value *secret, const char *by, struct str text) {
    const struct value *versions = value_get(secret, S("$versions"));
    for (size_t i = 0; i < value_count(versions); i++) {
        const struct value *version = value_item(versions, i);
        if (strcmp(by, "VersionId") == 0 ? str_eq(member_text(version, "VersionId"), text) : list_has(value_get(version, S("VersionStages")), text))
            return version;
    }
    return NULL;
}

static const struct value *stages(struct request *req, const char *stage) {
    const struct value *text = value_text(req->arena, str_of(stage));
    return value_list(req->arena, &text, stage ? 1 : 0);
}

/* The input's value becomes the present one, the present one the previous. NULL after reject. */
static const struct value *with_value(struct request *req, const struct value *secret, struct str *version) {
    const struct value *text = input(req, "SecretString"), *binary = input(req, "SecretBinary");
    struct str token = input_text(req, "ClientRequestToken");
    if (text && binary)
        return reject(req, INVALID, "You can't specify both a binary secret value and a string secret value in the same secret.");
    *version = token.len ? token : new_hex(req, "", 32);
    if (!text && !binary)
        return secret;
    const struct value *same = version_find(secret, "VersionId", *version);
    if (same && value_same(value_get(same, text ? S("SecretString") : S("SecretBinary")), text ? text : binary))
        return secret;
    if (same)
        return reject(req, "ResourceExistsException", "You can't use ClientRequestToken %.*s because that value is already in use for a version of "
                      "secret %.*s.", STR(*version), STR(member_text(secret, "ARN")));
    struct maker all = {.arena = req->arena};
    const struct value *old = value_get(secret, S("$versions"));
    maker_add(&all, record(req->arena, "VersionId:t VersionStages:v SecretString:v SecretBinary:v CreatedDate:v", *version,
                           stages(req, "AWSCURRENT"), text, binary, time_now(req)));
    for (size_t i = 0; i < value_count(old); i++) {
        const struct value *each = value_item(old, i);
        if (list_has(value_get(each, S("VersionStages")), S("AWSCURRENT")))
            maker_add(&all, value_with(req->arena, each, S("VersionStages"), stages(req, "AWSPREVIOUS")));
    }
    return record_with(req->arena, secret, "$versions:v LastChangedDate:v", maker_list(&all), time_now(req));
}

static const struct value *create_secret(struct request *req) {
    struct str name = input_text(req, "Name"), version;
    const struct value *old = thing_get(req, &secret_species, name), *tags;
    if (!pattern_kept(req, "ValidationException", "Name", "a-zA-Z0-9/_+=.@-") || !(tags = plain_tags_merged(req, NULL, INVALID)))
        return NULL;
    if (old && is_doomed(old))
        return reject(req, "InvalidRequestException",
                      "You can't create this secret because a secret with this name is already scheduled for deletion.");
    const struct value *again = old ? version_find(old, "VersionId", input_text(req, "ClientRequestToken")) : NULL;
    if (again && value_same(value_get(again, S("SecretString")), input(req, "SecretString")))
        return record_with(req->arena, named(req, old), "VersionId:t", member_text(again, "VersionId"));
    if (old)
        return reject(req, "ResourceExistsException", "The operation failed because the secret %.*s already exists.", STR(name));
    struct str arn = arena_printf(req->arena, "arn:%s:secretsmanager:%.*s:%.*s:secret:%.*s-%.*s", partition_of_region(req->region),
                                  STR(req->region), STR(req->account), STR(name), STR(new_hex(req, "", 6)));
    const struct value *secret =
        record(req->arena, "ARN:t Name:t Description:t KmsKeyId:t Tags:v CreatedDate:v LastChangedDate:v", arn, name,
               input_text(req, "Description"), input_text(req, "KmsKeyId"), tags, time_now(req), time_now(req));
    if (!(secret = with_value(req, secret, &version)))
        return NULL;
    thing_put(req, &secret_species, secret);
    return record_with(req->arena, named(req, secret), "VersionId:t", value_get(secret, S("$versions")) ? version : (struct str){0});
}

static const struct value *update_secret(struct request *req) {
    const struct value *secret = living_input(req);
    struct str version;
    if (!secret || !(secret = with_value(req, secret, &version)))
        return NULL;
    if (input_has(req, "Description"))
        secret = record_with(req->arena, secret, "Description:t", input_text(req, "Description"));
    if (input_has(req, "KmsKeyId"))
        secret = record_with(req->arena, secret, "KmsKeyId:t", input_text(req, "KmsKeyId"));
    thing_put(req, &secret_species, secret);
    bool valued = input_has(req, "SecretString") || input_has(req, "SecretBinary");
    return record_with(req->arena, named(req, secret), "VersionId:t", valued ? version : (struct str){0});
}

static const struct value *put_secret_value(struct request *req) {
    if (!input_has(req, "SecretString") && !input_has(req, "SecretBinary"))
        return reject(req, INVALID, "You must provide either SecretString or SecretBinary.");
    return update_secret(req);
}

static const struct value *get_secret_value(struct request *req) {
    const struct value *secret = living_input(req);
    if (!secret)
        return NULL;
    struct str id = input_text(req, "VersionId"), stage = input_text(req, "VersionStage");
    const struct value *version = id.len ? version_find(secret, "VersionId", id)
                                         : version_find(secret, "stage", stage.len ? stage : S("AWSCURRENT"));
    if (!version)
        return reject(req, GONE, "Secrets Manager can't find the specified secret value for %s: %.*s", id.len ? "VersionId" : "staging label",
                      STR(id.len ? id : stage.len ? stage : S("AWSCURRENT")));
    struct maker answer = {.arena = req->arena};
    maker_merge(&answer, named(req, secret));
    maker_merge(&answer, version);
    return maker_map(&answer);
}

/* --- looking -------------------------------------------------------------------------------------------------------- */

static const struct value *secret_view(struct request *req, const struct value *secret, const char *member) {
    const struct value *versions = value_get(secret, S("$versions"));
    struct maker map = {.arena = req->arena};
    for (size_t i = 0; i < value_count(versions); i++)
        maker_set(&map, member_text(value_item(versions, i), "VersionId"), value_get(value_item(versions, i), S("VersionStages")));
    return map.n ? value_with(req->arena, secret, str_of(member), maker_map(&map)) : secret;
}

static const struct value *describe_secret(struct request *req) {
    const struct value *secret = secret_input(req);
    return secret ? secret_view(req, secret, "VersionIdsToStages") : NULL;
}

static bool filter_fits(const struct value *secret, const struct value *filter) {
    const struct value *values = value_get(filter, S("Values")), *tags = value_get(secret, S("Tags"));
    struct str key = member_text(filter, "Key");
    for (size_t i = 0; i < value_count(values); i++) {
        struct str wanted = value_str(value_item(values, i));
        if ((str_is(key, "name") && str_starts(member_text(secret, "Name"), wanted)) ||
            (str_is(key, "description") && str_has(member_text(secret, "Description"), wanted)))
            return true;
        for (size_t t = 0; t < value_count(tags); t++)
            if ((str_is(key, "tag-key") && str_starts(member_text(value_item(tags, t), "Key"), wanted)) ||
                (str_is(key, "tag-value") && str_starts(member_text(value_item(tags, t), "Value"), wanted)))
                return true;
    }
    return false;
}

static const struct value *list_secrets(struct request *req) {
    const struct value *secret, *filters = input(req, "Filters");
    static const struct paging paging = {"MaxResults", 100, "NextToken", "NextToken", "InvalidNextTokenException", "The NextToken value is invalid: "};
    struct maker all = {.arena = req->arena};
    for (size_t at = 0; (secret = thing_next(req, &secret_species, &at));) {
        bool fits = !is_doomed(secret) || input_true(req, "IncludePlannedDeletion");
        for (size_t i = 0; i < value_count(filters); i++)
            fits = fits && filter_fits(secret, value_item(filters, i));
        if (fits)
            maker_add(&all, secret_view(req, secret, "SecretVersionsToStages"));
    }
    return page_cut(req, &paging, "SecretList", maker_list(&all));
}

/* --- deleting ------------------------------------------------------------------------------------------------------- */

static const struct value *delete_secret(struct request *req) {
    const struct value *secret = secret_input(req);
    bool force = input_true(req, "ForceDeleteWithoutRecovery");
    int64_t days = value_integer(input(req, "RecoveryWindowInDays"), 30);
    char date[25];
    if (force && input_has(req, "RecoveryWindowInDays"))
        return reject(req, INVALID, "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");
    if (days < 7 || days > 30)
        return reject(req, INVALID, "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
    if (!secret || (is_doomed(secret) && !force))
        return secret ? living_input(req) : NULL;
    time_iso((req->now_ms + (force ? 0 : days * DAY_MS)) / 1000 * 1000, date);
    if (force)
        thing_remove(req, &secret_species, member_text(secret, "Name"));
    else
        thing_put(req, &secret_species, record_with(req->arena, secret, "DeletedDate:v", time_now(req)));
    return record_with(req->arena, named(req, secret), "DeletionDate:t", arena_str(req->arena, str_of(date)));
}

static const struct value *restore_secret(struct request *req) {
    const struct value *secret = secret_input(req);
    if (!secret)
        return NULL;
    thing_put(req, &secret_species, value_without(req->arena, secret, S("DeletedDate")));
    return named(req, secret);
}

/* --- tags, policies, passwords ---------------------------------------------------------------------------------------- */

static const struct value *tag_resource(struct request *req) {
    const struct value *secret = living_input(req);
    const struct value *tags = secret ? plain_tags_merged(req, value_get(secret, S("Tags")), INVALID) : NULL;
    if (!tags)
        return NULL;
    thing_put(req, &secret_species, value_with(req->arena, secret, S("Tags"), tags));
    return nothing(req);
}

static const struct value *untag_resource(struct request *req) {
    const struct value *secret = living_input(req);
    if (!secret)
        return NULL;
    thing_put(req, &secret_species, value_with(req->arena, secret, S("Tags"), plain_tags_without(req, value_get(secret, S("Tags")))));
    return nothing(req);
}

static const struct value *put_resource_policy(struct request *req) {
    const struct value *secret = living_input(req);
    struct str text = input_text(req, "ResourcePolicy");
    if (!secret)
        return NULL;
    if (!json_parse(req->arena, text))
        return reject(req, "MalformedPolicyDocumentException", "This resource policy contains invalid JSON.");
    if (input_true(req, "BlockPublicPolicy") && (str_has(text, S("\"Principal\":\"*\"")) || str_has(text, S("\"AWS\":\"*\""))) &&
        !str_has(text, S("\"Condition\"")))
        return reject(req, "PublicPolicyException", "You can't attach a resource policy that allows broad access to the secret.");
    thing_put(req, &secret_species, record_with(req->arena, secret, "$policy:t", text));
    return named(req, secret);
}

static const struct value *get_resource_policy(struct request *req) {
    const struct value *secret = secret_input(req);
    return secret ? record_with(req->arena, named(req, secret), "ResourcePolicy:t", member_text(secret, "$policy")) : NULL;
}

static const struct value *delete_resource_policy(struct request *req) {
    const struct value *secret = living_input(req);
    if (!secret)
        return NULL;
    thing_put(req, &secret_species, value_without(req->arena, secret, S("$policy")));
    return named(req, secret);
}

static const struct value *get_random_password(struct request *req) {
    static const char all[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_{|}~";
    struct str without = input_text(req, "ExcludeCharacters");
    int64_t length = value_integer(input(req, "PasswordLength"), 32);
    char *text = arena_array(req->arena, char, (size_t)length + 1);
    size_t most = input_true(req, "ExcludePunctuation") ? 62 : sizeof all - 1, at = 0;
    for (int tries = 0; at < (size_t)length && tries < 1000000; tries++) {
        unsigned char byte;
        req->random->fill(req->random, &byte, 1);
        char c = all[byte % most];
        bool bad = str_find(without, c) >= 0 || (input_true(req, "ExcludeNumbers") && c >= '0' && c <= '9') ||
                   (input_true(req, "ExcludeUppercase") && c >= 'A' && c <= 'Z') || (input_true(req, "ExcludeLowercase") && c >= 'a' && c <= 'z');
        if (!bad)
            text[at++] = c;
    }
    return record(req->arena, "RandomPassword:t", (struct str){text, at});
}

const struct handler secrets_handlers[] = {
    {"CreateSecret", create_secret},
    {"UpdateSecret", update_secret},
    {"PutSecretValue", put_secret_value},
    {"GetSecretValue", get_secret_value},
    {"DescribeSecret", describe_secret},
    {"ListSecrets", list_secrets},
    {"DeleteSecret", delete_secret},
    {"RestoreSecret", restore_secret},
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
    {"PutResourcePolicy", put_resource_policy},
    {"GetResourcePolicy", get_resource_policy},
    {"DeleteResourcePolicy", delete_resource_policy},
    {"GetRandomPassword", get_random_password},
    {0},
};
