/* What all nouns of IAM share. */
#include "providers/aws/sandbox/iam.h"

#include "base/clock.h"
#include "base/json.h"

#define PAGE_DEFAULT 100
#define PAGE_MAX 1000
#define PATH_MAX_BYTES 512

// clang-format off
const struct iam_noun user_noun = {
    "User", {"iam-user", "AIDA", "UserName", "user", "NoSuchEntity", "ValidationError", .tags = "Tags"}, "UserId", "user",
    "The user with name %.*s cannot be found.", "User with name %.*s already exists.", "UsersPerAccount", 5000, 64 };
const struct iam_noun group_noun = {
    "Group", {"iam-group", "AGPA", "GroupName", "group", "NoSuchEntity", "ValidationError"}, "GroupId", "group",
    "The group with name %.*s cannot be found.", "Group with name %.*s already exists.", "GroupsPerAccount", 300, 128 };
const struct iam_noun role_noun = {
    "Role", {"iam-role", "AROA", "RoleName", "role", "NoSuchEntity", "ValidationError", .tags = "Tags"}, "RoleId", "role",
    "The role with name %.*s cannot be found.", "Role with name %.*s already exists.", "RolesPerAccount", 1000, 64 };
/* Policies are named by their ARN once they are there. */
const struct iam_noun policy_noun = {
    "Policy", {"iam-policy", "ANPA", "PolicyName", "policy", "NoSuchEntity", "ValidationError", .tags = "Tags"}, "PolicyId", "policy",
    "Policy %.*s was not found.", "A policy called %.*s already exists. Duplicate names are not allowed.", "PoliciesPerAccount", 1500, 128 };
const struct iam_noun profile_noun = {
    "InstanceProfile", {"iam-profile", "AIPA", "InstanceProfileName", "instance profile", "NoSuchEntity", "ValidationError", .tags = "Tags"},
    "InstanceProfileId", "instance-profile", "Instance Profile %.*s cannot be found.", "Instance Profile %.*s already exists.",
    "InstanceProfilesPerAccount", 1000, 128 };
const struct iam_noun oidc_noun = {
    "OpenIDConnectProvider", {"iam-oidc", "", "OpenIDConnectProviderArn", "provider", "NoSuchEntity", "ValidationError", .tags = "Tags"},
    "", "oidc-provider", "OpenIDConnect Provider not found for arn %.*s", "Provider with url %.*s already exists.",
    "OpenIDConnectProvidersPerAccount", 100, 255 };
const struct iam_noun mfa_noun = {
    "MFADevice", {"iam-mfa", "", "SerialNumber", "device", "NoSuchEntity", "ValidationError", .tags = "Tags"}, "", "mfa",
    "VirtualMFADevice with serial number %.*s doesn't exist.", "MFADevice entity at the same path and name already exists.", "MFADevicesPerAccount", 10000, 226 };
// clang-format on

const struct iam_noun *const iam_nouns[] = {&user_noun, &group_noun, &role_noun, &policy_noun, &profile_noun, &oidc_noun, NULL};

const struct iam_noun *iam_noun_among(const struct request *req, const struct iam_noun *const *nouns) {
    const struct iam_noun *last = NULL;
    const char *at = NULL;
    for (; *nouns; nouns++) {
        const char *found = strstr(req->operation->name, (*nouns)->word);
        if (found && (!at || found > at)) {
            last = *nouns;
            at = found;
        }
    }
    return last;
}

/* --- objects -------------------------------------------------------------------------------------------------------- */

const struct value *iam_get(const struct request *req, const struct iam_noun *noun, struct str name) {
    return thing_get(req, &noun->species, name);
}

/* The text with the name where its %.*s stands. */
static struct str with_name(struct request *req, const char *text, struct str name) {
    const char *at = strstr(text, "%.*s");
    size_t head = at ? (size_t)(at - text) : strlen(text);
    return arena_printf(req->arena, "%.*s%.*s%s", (int)head, text, at ? (int)name.len : 0, name.at, at ? at + strlen("%.*s") : "");
}

const struct value *iam_find(struct request *req, const struct iam_noun *noun, struct str name) {
    const struct value *thing = iam_get(req, noun, name);
    return thing ? thing : reject(req, "NoSuchEntity", "%.*s", STR(with_name(req, noun->absent, name)));
}

const struct value *iam_next(const struct request *req, const struct iam_noun *noun, size_t *at) {
    return thing_next(req, &noun->species, at);
}

void iam_put(struct request *req, const struct iam_noun *noun, const struct value *thing) {
    thing_put(req, &noun->species, thing);
}

void iam_remove(struct request *req, const struct iam_noun *noun, struct str name) {
    thing_remove(req, &noun->species, name);
}

const struct value *iam_input(struct request *req, const struct iam_noun *noun) {
    return iam_find(req, noun, input_text(req, noun->species.id));
}

const struct value *iam_user_or_caller(struct request *req) {
    if (input_has(req, "UserName"))
        return iam_input(req, &user_noun);
    if (req->caller.kind == CALLER_USER)
        return iam_find(req, &user_noun, req->caller.name);
    return reject(req, "ValidationError", "Must specify userName when calling with non-User credentials");
}

struct str iam_arn(struct request *req, const struct iam_noun *noun, struct str path, struct str name) {
    return arena_printf(req->arena, "arn:%s:iam::%.*s:%s%.*s%.*s", partition_of_region(req->region), STR(req->account), noun->path,
                        STR(path.len ? path : S("/")), STR(name));
}

/* AIDA and seventeen characters out of thirty-two. */
struct str iam_unique_id(struct request *req, const char *prefix) {
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    unsigned char bytes[17];
    char text[sizeof bytes + 1] = {0};
    req->random->fill(req->random, bytes, sizeof bytes);
    for (size_t i = 0; i < sizeof bytes; i++)
        text[i] = alphabet[bytes[i] % 32];
    return arena_printf(req->arena, "%s%s", prefix, text);
}

bool iam_is_visible(const struct request *req, const struct value *thing) {
    return req->now_ms >= value_integer(value_get(thing, S("$made")), 0) + req->iam_lag_ms;
}

/* --- checks --------------------------------------------------------------------------------------------------------- */

const struct value *iam_constraint(struct request *req, struct str value, const char *member, const char *constraint) {
    char first = (char)(member[0] | 0x20);
    return reject(req, "ValidationError", "1 validation error detected: Value '%.*s' at '%c%s' failed to satisfy constraint: Member must %s",
                  STR(value), first, member + 1, constraint);
}

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool iam_name_check(struct request *req, struct str name, const char *member, size_t max) {
    char constraint[64];
    snprintf(constraint, sizeof constraint, "have length less than or equal to %zu", max);
    if (name.len > max)
        return iam_constraint(req, name, member, constraint);
    for (size_t i = 0; i < name.len; i++)
        if (!is_word(name.at[i]) && (!name.at[i] || !strchr("+=,.@-", name.at[i])))
            return reject(req, "ValidationError", "The specified value for %c%s is invalid. It must contain only alphanumeric characters "
                          "and/or the following: +=,.@_-", (char)(member[0] | 0x20), member + 1);
    return name.len > 0 || iam_constraint(req, name, member, "have length greater than or equal to 1");
}

bool iam_path_check(struct request *req, struct str path, const char *member) {
    bool good = path.len > 0 && path.len <= PATH_MAX_BYTES && path.at[0] == '/' && path.at[path.len - 1] == '/';
    for (size_t i = 0; good && i < path.len; i++)
        good = path.at[i] >= '!' && path.at[i] <= '~';
    return good || reject(req, "ValidationError", "The specified value for %c%s is invalid. It must begin and end with / and contain only "
                          "alphanumeric characters and/or / characters.", (char)(member[0] | 0x20), member + 1);
}

bool iam_number_check(struct request *req, const char *member, int64_t min, int64_t max) {
    const struct value *value = input(req, member);
    if (value_is_null(value))
        return true;
    char constraint[64];
    int64_t number = value_integer(value, min - 1);
    snprintf(constraint, sizeof constraint, "have value %s than or equal to %lld", number < min ? "greater" : "less",
             (long long)(number < min ? min : max));
    return (number >= min && number <= max) ||
           iam_constraint(req, arena_printf(req->arena, "%lld", (long long)number), member, constraint);
}

const struct value *iam_delete_conflict(struct request *req, const char *first) {
    return reject(req, "DeleteConflict", "Cannot delete entity, must %s first.", first);
}

const struct value *iam_quota_exceeded(struct request *req, const char *quota, int64_t most) {
    return reject(req, "LimitExceeded", "Cannot exceed quota for %s: %lld", quota, (long long)most);
}

/* --- documents ------------------------------------------------------------------------------------------------------ */

/* An entity of this account must be there; of another one nothing is known. */
static bool principal_exists(struct request *req, struct str id) {
    struct str rest = id, account;
    for (int i = 0; i < 4; i++)
        str_cut(&rest, ':');
    account = str_cut(&rest, ':');
    if (!str_starts(id, S("arn:")) || !str_eq(account, req->account) || str_is(rest, "root"))
        return true;
    const struct iam_noun *noun = str_starts(rest, S("user/")) ? &user_noun : str_starts(rest, S("role/")) ? &role_noun : NULL;
    if (!noun)
        return str_starts(rest, S("assumed-role/")) || str_starts(rest, S("federated-user/"));
    const struct value *thing;
    for (size_t at = 0; (thing = iam_next(req, noun, &at));)
        if (str_eq(member_text(thing, "Arn"), id))
            return iam_is_visible(req, thing);
    return false;
}

bool iam_principals_exist(struct request *req, struct str document, struct str *wrong) {
    struct report report = {.arena = req->arena};
    const struct policy *policy = policy_read(req->arena, document, &report);
    struct str place = req->place;
    bool good = true;
    req->place = arena_printf(req->arena, "%.*s/", STR(req->account));
    for (size_t i = 0; policy && good && i < policy->n; i++)
        for (size_t k = 0; good && k < policy->statements[i].n_principals; k++) {
            const struct policy_principal *principal = &policy->statements[i].principals[k];
            good = !str_is(principal->type, "AWS") || principal_exists(req, principal->id.source);
            *wrong = principal->id.source;
        }
    req->place = place;
    return good;
}

bool iam_document_check(struct request *req, enum policy_use use, struct str document) {
    struct str message, wrong;
    if (!policy_check(use, document, req->arena, &message))
        return reject(req, "MalformedPolicyDocument", "%.*s", STR(message));
    if (!iam_principals_exist(req, document, &wrong))
        return reject(req, "MalformedPolicyDocument", "Invalid principal in policy: \"AWS\":\"%.*s\"", STR(wrong));
    return true;
}

/* --- making --------------------------------------------------------------------------------------------------------- */

/* Names differ by more than their case. */
bool iam_name_is_free(struct request *req, const struct iam_noun *noun, struct str name) {
    const struct value *thing;
    for (size_t at = 0; (thing = iam_next(req, noun, &at));)
        if (str_eq_nocase(member_text(thing, noun->species.id), name))
            return reject(req, "EntityAlreadyExists", "%.*s", STR(with_name(req, noun->present, name)));
    return true;
}

static bool quota_check(struct request *req, const struct iam_noun *noun) {
    int64_t n = 0;
    for (size_t at = 0; iam_next(req, noun, &at);)
        n++;
    return n < noun->most || iam_quota_exceeded(req, noun->quota, noun->most);
}

const struct value *iam_make(struct request *req, const struct iam_noun *noun) {
    struct str name = input_text(req, noun->species.id), path = input_has(req, "Path") ? input_text(req, "Path") : S("/");
    const struct value *tags = NULL;
    if (!iam_name_check(req, name, noun->species.id, noun->name_max) || !iam_path_check(req, path, "Path") ||
        !iam_name_is_free(req, noun, name) || !quota_check(req, noun) || !iam_tags_check(req, input(req, "Tags"), &tags))
        return NULL;
    struct maker made = {.arena = req->arena};
    maker_merge(&made, record(req->arena, "Path:t Arn:t CreateDate:v Tags:v", path, iam_arn(req, noun, path, name), time_now(req),
                              value_count(tags) ? tags : NULL));
    maker_set(&made, str_of(noun->species.id), value_text(req->arena, name));
    if (noun->unique[0])
        maker_set(&made, str_of(noun->unique), value_text(req->arena, iam_unique_id(req, noun->species.prefix)));
    return maker_map(&made);
}

/* --- pages ---------------------------------------------------------------------------------------------------------- */

#define MARKER "AAFF"

struct str iam_marker(struct request *req, size_t at) {
    return arena_printf(req->arena, MARKER "%012zx", at);
}

static bool marker_read(struct str marker, size_t *at) {
    *at = 0;
    if (marker.len == 0)
        return true;
    char *end, text[32];
    struct str digits = str_from(marker, strlen(MARKER));
    if (!str_starts(marker, S(MARKER)) || digits.len != 12)
        return false;
    snprintf(text, sizeof text, "%.*s", STR(digits));
    *at = (size_t)strtoull(text, &end, 16);
    return *end == '\0';
}

bool iam_page_bounds(struct request *req, size_t n, size_t *from, size_t *to) {
    if (!iam_number_check(req, "MaxItems", 1, PAGE_MAX))
        return false;
    if (!marker_read(input_text(req, "Marker"), from) || *from > n)
        return reject(req, "ValidationError", "Invalid Marker.");
    size_t most = (size_t)value_integer(input(req, "MaxItems"), PAGE_DEFAULT);
    *to = *from + most < n ? *from + most : n;
    return true;
}

const struct value *iam_page(struct request *req, const char *member, const struct value *items) {
    size_t from, to, n = value_count(items);
    if (!iam_page_bounds(req, n, &from, &to))
        return NULL;
    struct maker page = {.arena = req->arena}, answer = {.arena = req->arena};
    for (size_t i = from; i < to; i++)
        maker_add(&page, value_item(items, i));
    maker_set(&answer, str_of(member), maker_list(&page));
    maker_set(&answer, S("IsTruncated"), value_bool(to < n));
    maker_set(&answer, S("Marker"), to < n ? value_text(req->arena, iam_marker(req, to)) : NULL);
    return maker_map(&answer);
}

bool iam_under_prefix(const struct request *req, const struct value *thing) {
    return str_starts(member_text(thing, "Path"), input_text(req, "PathPrefix"));
}

const struct value *iam_bare(struct request *req, const struct value *thing) {
    return value_without(req->arena, value_without(req->arena, thing, S("Tags")), S("PermissionsBoundary"));
}

const struct value *iam_list(struct request *req, const struct iam_noun *noun, const char *member,
                             const struct value *(*view)(struct request *, const struct value *)) {
    struct maker all = {.arena = req->arena};
    const struct value *thing;
    for (size_t at = 0; (thing = iam_next(req, noun, &at));)
        if (iam_under_prefix(req, thing))
            maker_add(&all, view(req, thing));
    return iam_page(req, member, maker_list(&all));
}
