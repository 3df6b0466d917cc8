/* Managed policies and their versions: the account's own, and those that AWS keeps. */
#include "providers/aws/iam/managed.h"
#include "providers/aws/sandbox/iam.h"

#define VERSIONS "$versions"
#define VERSIONS_MAX 5
#define DOCUMENT_MAX 6144

/* --- AWS's own ------------------------------------------------------------------------------------------------------ */

/* As if it were stored. */
static const struct value *managed_thing(struct request *req, const struct managed_policy *policy) {
    struct str name = managed_policy_name(policy), whole = str_of(policy->name);
    struct str path = arena_printf(req->arena, "/%.*s", STR(str_slice(whole, 0, whole.len - name.len)));
    const struct value *when = value_text(req->arena, S("2015-02-06T18:39:46Z"));
    const struct value *version = record(req->arena, "VersionId:c Document:t IsDefaultVersion:b CreateDate:v", "v1",
                                         managed_policy_document(policy, req->arena), true, when);
    return record(req->arena, "PolicyName:t PolicyId:t Arn:t Path:t Description:c DefaultVersionId:c CreateDate:v UpdateDate:v " VERSIONS ":v",
                  name, arena_printf(req->arena, "ANPA%016llX", (unsigned long long)str_hash(whole)),
                  arena_printf(req->arena, "arn:%s:iam::aws:policy/%s", partition_of_region(req->region), policy->name), path,
                  policy->description, "v1", when, when, list_with(req->arena, NULL, version));
}

/* --- finding -------------------------------------------------------------------------------------------------------- */

static struct str arn_name(struct str arn) {
    size_t from = arn.len;
    while (from > 0 && arn.at[from - 1] != '/')
        from--;
    return str_from(arn, from);
}

const struct value *iam_policy_find(struct request *req, struct str arn) {
    const struct managed_policy *managed = managed_policy_of_arn(arn);
    if (managed)
        return managed_thing(req, managed);
    const struct value *policy = iam_get(req, &policy_noun, arn_name(arn));
    return policy && str_eq(member_text(policy, "Arn"), arn) ? policy : NULL;
}

const struct value *iam_policy_version(const struct value *policy, struct str version) {
    return list_find(value_get(policy, S(VERSIONS)), "VersionId", version);
}

struct str iam_policy_document(const struct value *policy) {
    return member_text(iam_policy_version(policy, member_text(policy, "DefaultVersionId")), "Document");
}

static bool holds(const struct value *holder, struct str arn, bool as_boundary) {
    if (as_boundary)
        return str_eq(member_text(value_get(holder, S("PermissionsBoundary")), "PermissionsBoundaryArn"), arn);
    return list_has(value_get(holder, S("$attached")), arn);
}

int64_t iam_policy_attachments(struct request *req, struct str arn, bool as_boundary) {
    static const struct iam_noun *const nouns[] = {&user_noun, &group_noun, &role_noun};
    const struct value *holder;
    int64_t n = 0;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        for (size_t at = 0; (holder = iam_next(req, nouns[i], &at));)
            n += holds(holder, arn, as_boundary);
    return n;
}

const struct value *iam_policy_view(struct request *req, const struct value *policy) {
    struct str arn = member_text(policy, "Arn");
    return record_with(req->arena, policy, "AttachmentCount:i PermissionsBoundaryUsageCount:i IsAttachable:b",
                       iam_policy_attachments(req, arn, false), iam_policy_attachments(req, arn, true), true);
}

static const struct value *policy_input(struct request *req) {
    struct str arn = input_text(req, "PolicyArn");
    if (!str_starts(arn, S("arn:")))
        return reject(req, "ValidationError", "Invalid ARN: %.*s", STR(arn));
    const struct value *policy = iam_policy_find(req, arn);
    return policy ? policy : reject(req, "NoSuchEntity", "Policy %.*s was not found.", STR(arn));
}

static const struct value *own_policy_input(struct request *req) {
    const struct value *policy = policy_input(req);
    if (policy && managed_policy_of_arn(input_text(req, "PolicyArn")))
        return reject(req, "AccessDenied", "User: %.*s is not authorized to perform: iam:%s on resource: policy %.*s", STR(req->caller.arn),
                      req->operation->name, STR(input_text(req, "PolicyArn")));
    return policy;
}

/* --- policies ------------------------------------------------------------------------------------------------------- */

static bool document_check(struct request *req, struct str document) {
    if (policy_size(document) > DOCUMENT_MAX)
        return iam_quota_exceeded(req, "PolicySize", DOCUMENT_MAX);
    return iam_document_check(req, POLICY_FOR_IDENTITY, document);
}

static const struct value *version_make(struct request *req, int64_t number, bool is_default) {
    return record(req->arena, "VersionId:t Document:v IsDefaultVersion:b CreateDate:v",
                  arena_printf(req->arena, "v%lld", (long long)number), input(req, "PolicyDocument"), is_default, time_now(req));
}

static const struct value *create_policy(struct request *req) {
    const struct value *policy = iam_make(req, &policy_noun);
    if (!policy || !document_check(req, input_text(req, "PolicyDocument")))
        return NULL;
    policy = record_with(req->arena, policy, "DefaultVersionId:c Description:t UpdateDate:v $latest:i " VERSIONS ":v", "v1",
                         input_text(req, "Description"), time_now(req), (int64_t)1, list_with(req->arena, NULL, version_make(req, 1, true)));
    iam_put(req, &policy_noun, policy);
    const struct value *shown = iam_policy_view(req, policy);
    return record(req->arena, "Policy:v", value_without(req->arena, shown, S("Description")));
}

static const struct value *get_policy(struct request *req) {
    const struct value *policy = policy_input(req);
    return policy ? record(req->arena, "Policy:v", iam_policy_view(req, policy)) : NULL;
}

static bool is_listed(struct request *req, const struct value *policy) {
    struct str usage = input_text(req, "PolicyUsageFilter");
    bool as_boundary = str_is(usage, "PermissionsBoundary");
    if (!iam_under_prefix(req, policy))
        return false;
    return (!input_true(req, "OnlyAttached") && usage.len == 0) ||
           iam_policy_attachments(req, member_text(policy, "Arn"), as_boundary) > 0;
}

static const struct value *list_policies(struct request *req) {
    struct maker all = {.arena = req->arena};
    struct str scope = input_text(req, "Scope");
    const struct value *policy;
    for (size_t at = 0; !str_is(scope, "AWS") && (policy = iam_next(req, &policy_noun, &at));)
        if (is_listed(req, policy))
            maker_add(&all, iam_bare(req, value_without(req->arena, iam_policy_view(req, policy), S("Description"))));
    for (const struct managed_policy *managed = managed_policies; !str_is(scope, "Local") && managed->name; managed++)
        if (is_listed(req, policy = managed_thing(req, managed)))
            maker_add(&all, value_without(req->arena, iam_policy_view(req, policy), S("Description")));
    return iam_page(req, "Policies", maker_list(&all));
}

static const struct value *delete_policy(struct request *req) {
    const struct value *policy = own_policy_input(req);
    if (!policy)
        return NULL;
    struct str arn = member_text(policy, "Arn");
    if (iam_policy_attachments(req, arn, false) + iam_policy_attachments(req, arn, true) > 0)
        return reject(req, "DeleteConflict", "Cannot delete a policy attached to entities.");
    if (value_count(value_get(policy, S(VERSIONS))) > 1)
        return reject(req, "DeleteConflict", "This policy has more than one version. Before you delete a policy, you must delete the "
                      "policy's versions. The default version is deleted with the policy.");
    iam_remove(req, &policy_noun, member_text(policy, "PolicyName"));
    return nothing(req);
}

static void entities_add(struct request *req, const struct iam_noun *noun, struct str arn, struct maker *all) {
    struct str filter = input_text(req, "EntityFilter"), usage = input_text(req, "PolicyUsageFilter");
    const struct value *holder;
    if (filter.len && !str_is(filter, noun->word))
        return;
    for (size_t at = 0; (holder = iam_next(req, noun, &at));) {
        bool used = (!str_is(usage, "PermissionsBoundary") && holds(holder, arn, false)) ||
                    (!str_is(usage, "PermissionsPolicy") && holds(holder, arn, true));
        if (used && iam_under_prefix(req, holder))
            maker_add(all, record_with(req->arena, holder, "$noun:c", noun->word));
    }
}

static const struct value *list_entities(struct request *req) {
    const struct value *policy = policy_input(req);
    if (!policy)
        return NULL;
    struct maker all = {.arena = req->arena}, groups = {.arena = req->arena}, users = {.arena = req->arena}, roles = {.arena = req->arena};
    entities_add(req, &group_noun, input_text(req, "PolicyArn"), &all);
    entities_add(req, &user_noun, input_text(req, "PolicyArn"), &all);
    entities_add(req, &role_noun, input_text(req, "PolicyArn"), &all);
    const struct value *page = iam_page(req, "Entities", maker_list(&all)), *list = value_get(page, S("Entities"));
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *item = value_item(list, i);
        struct str noun = member_text(item, "$noun");
        maker_add(str_is(noun, "Group") ? &groups : str_is(noun, "User") ? &users : &roles, item);
    }
    return page ? record_with(req->arena, page, "PolicyGroups:v PolicyUsers:v PolicyRoles:v", maker_list(&groups), maker_list(&users),
                              maker_list(&roles))
                : NULL;
}

/* --- versions ------------------------------------------------------------------------------------------------------- */

/* The versions with this one as the default. */
static const struct value *with_default(struct request *req, const struct value *versions, struct str id) {
    struct maker list = {.arena = req->arena};
    for (size_t i = 0; i < value_count(versions); i++) {
        const struct value *version = value_item(versions, i);
        maker_add(&list, record_with(req->arena, version, "IsDefaultVersion:b", str_eq(member_text(version, "VersionId"), id)));
    }
    return maker_list(&list);
}

static void versions_put(struct request *req, const struct value *policy, const struct value *versions, struct str default_id) {
    iam_put(req, &policy_noun, record_with(req->arena, policy, VERSIONS ":v DefaultVersionId:t UpdateDate:v",
                                           with_default(req, versions, default_id), default_id, time_now(req)));
}

/* Newest first, and numbers are never used again. */
static const struct value *create_version(struct request *req) {
    const struct value *policy = own_policy_input(req);
    if (!policy || !document_check(req, input_text(req, "PolicyDocument")))
        return NULL;
    const struct value *versions = value_get(policy, S(VERSIONS));
    if (value_count(versions) >= VERSIONS_MAX)
        return reject(req, "LimitExceeded", "A managed policy can have up to %d versions. Before you create a new version, you must "
                      "delete an existing version.", VERSIONS_MAX);
    int64_t number = value_integer(value_get(policy, S("$latest")), 1) + 1;
    bool is_default = input_true(req, "SetAsDefault");
    const struct value *version = version_make(req, number, is_default);
    struct maker list = {.arena = req->arena};
    maker_add(&list, version);
    for (size_t i = 0; i < value_count(versions); i++)
        maker_add(&list, value_item(versions, i));
    policy = record_with(req->arena, policy, "$latest:i", number);
    versions_put(req, policy, maker_list(&list), member_text(is_default ? version : policy, is_default ? "VersionId" : "DefaultVersionId"));
    return record(req->arena, "PolicyVersion:v", value_without(req->arena, version, S("Document")));
}

static const struct value *version_input(struct request *req, const struct value *policy) {
    struct str id = input_text(req, "VersionId");
    const struct value *version = iam_policy_version(policy, id);
    return version ? version : reject(req, "NoSuchEntity", "Policy %.*s version %.*s does not exist or is not attachable.",
                                      STR(member_text(policy, "Arn")), STR(id));
}

static const struct value *get_version(struct request *req) {
    const struct value *policy = policy_input(req), *version = policy ? version_input(req, policy) : NULL;
    return version ? record(req->arena, "PolicyVersion:v", version) : NULL;
}

static const struct value *list_versions(struct request *req) {
    const struct value *policy = policy_input(req);
    if (!policy)
        return NULL;
    struct maker list = {.arena = req->arena};
    const struct value *versions = value_get(policy, S(VERSIONS));
    for (size_t i = 0; i < value_count(versions); i++)
        maker_add(&list, value_without(req->arena, value_item(versions, i), S("Document")));
    return iam_page(req, "Versions", maker_list(&list));
}

static const struct value *delete_version(struct request *req) {
    const struct value *policy = own_policy_input(req), *version = policy ? version_input(req, policy) : NULL;
    if (!version)
        return NULL;
    struct str id = member_text(version, "VersionId"), default_id = member_text(policy, "DefaultVersionId");
    if (str_eq(id, default_id))
        return reject(req, "DeleteConflict", "Cannot delete the default version of a policy.");
    versions_put(req, policy, list_without(req->arena, value_get(policy, S(VERSIONS)), "VersionId", id), default_id);
    return nothing(req);
}

static const struct value *set_default(struct request *req) {
    const struct value *policy = own_policy_input(req), *version = policy ? version_input(req, policy) : NULL;
    if (!version)
        return NULL;
    versions_put(req, policy, value_get(policy, S(VERSIONS)), member_text(version, "VersionId"));
    return nothing(req);
}

const struct handler iam_policy_handlers[] = {
    {"CreatePolicy", create_policy},
    {"GetPolicy", get_policy},
    {"ListPolicies", list_policies},
    {"DeletePolicy", delete_policy},
    {"ListEntitiesForPolicy", list_entities},
    {"CreatePolicyVersion", create_version},
    {"GetPolicyVersion", get_version},
    {"ListPolicyVersions", list_versions},
    {"DeletePolicyVersion", delete_version},
    {"SetDefaultPolicyVersion", set_default},
    {0},
};
