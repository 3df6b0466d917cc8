/* What users, groups and roles have alike: inline policies, attached ones, a boundary. */
#include "providers/aws/sandbox/iam.h"

#define INLINE "$inline"
#define ATTACHED "$attached"
#define ATTACHED_MAX 10

static const struct iam_noun *const holders[] = {&user_noun, &group_noun, &role_noun, NULL};

/* How much text the inline policies of one holder may have together. */
static const struct {
    const struct iam_noun *noun;
    size_t inline_max;
    const char *inline_quota, *attached_quota;
} limits[] = {
    {&user_noun, 2048, "ACLSizePerUser", "PoliciesPerUser"},
    {&group_noun, 5120, "ACLSizePerGroup", "PoliciesPerGroup"},
    {&role_noun, 10240, "ACLSizePerRole", "PoliciesPerRole"},
};

static size_t limit_of(const struct iam_noun *noun) {
    size_t i = 0;
    while (limits[i].noun != noun)
        i++;
    return i;
}

/* The holder that the input names; a role of a service is not for everybody's hands. */
static const struct value *holder_input(struct request *req, const struct iam_noun **noun) {
    *noun = iam_noun_among(req, holders);
    const struct value *holder = iam_input(req, *noun);
    bool writes = !str_starts(str_of(req->operation->name), S("Get")) && !str_starts(str_of(req->operation->name), S("List"));
    if (holder && writes && *noun == &role_noun && str_starts(member_text(holder, "Path"), S("/aws-service-role/")))
        return reject(req, "UnmodifiableEntity", "Cannot perform the operation on the protected role '%.*s' - this role is only "
                      "modifiable by AWS", STR(member_text(holder, "RoleName")));
    return holder;
}

/* --- inline policies ------------------------------------------------------------------------------------------------ */

static bool inline_fits(struct request *req, const struct iam_noun *noun, const struct value *policies) {
    size_t total = 0, limit = limit_of(noun);
    for (size_t i = 0; i < value_count(policies); i++)
        total += policy_size(member_text(value_item(policies, i), "PolicyDocument"));
    if (total <= limits[limit].inline_max)
        return true;
    return reject(req, "LimitExceeded", "Maximum policy size of %zu bytes exceeded for %s %.*s", limits[limit].inline_max,
                  noun->species.noun, STR(input_text(req, noun->species.id)));
}

static const struct value *put_policy(struct request *req) {
    const struct iam_noun *noun;
    const struct value *holder = holder_input(req, &noun);
    struct str name = input_text(req, "PolicyName"), document = input_text(req, "PolicyDocument");
    if (!holder || !iam_name_check(req, name, "PolicyName", 128) || !iam_document_check(req, POLICY_FOR_IDENTITY, document))
        return NULL;
    const struct value *policies = list_without(req->arena, value_get(holder, S(INLINE)), "PolicyName", name);
    policies = list_with(req->arena, policies, record(req->arena, "PolicyName:t PolicyDocument:t", name, document));
    if (!inline_fits(req, noun, policies))
        return NULL;
    iam_put(req, noun, record_with(req->arena, holder, INLINE ":v", policies));
    return nothing(req);
}

static const struct value *inline_find(struct request *req, const struct iam_noun *noun, const struct value *holder) {
    struct str name = input_text(req, "PolicyName");
    const struct value *policy = list_find(value_get(holder, S(INLINE)), "PolicyName", name);
    return policy ? policy : reject(req, "NoSuchEntity", "The %s policy with name %.*s cannot be found.", noun->species.noun, STR(name));
}

static const struct value *get_policy(struct request *req) {
    const struct iam_noun *noun;
    const struct value *holder = holder_input(req, &noun), *policy = holder ? inline_find(req, noun, holder) : NULL;
    return policy ? value_with(req->arena, policy, str_of(noun->species.id), value_get(holder, str_of(noun->species.id))) : NULL;
}

static const struct value *list_policies(struct request *req) {
    const struct iam_noun *noun;
    const struct value *holder = holder_input(req, &noun);
    if (!holder)
        return NULL;
    struct maker names = {.arena = req->arena};
    const struct value *policies = value_get(holder, S(INLINE));
    for (size_t i = 0; i < value_count(policies); i++)
        maker_add(&names, value_get(value_item(policies, i), S("PolicyName")));
    return iam_page(req, "PolicyNames", maker_list(&names));
}

static const struct value *delete_policy(struct request *req) {
    const struct iam_noun *noun;
    const struct value *holder = holder_input(req, &noun), *policy = holder ? inline_find(req, noun, holder) : NULL;
    if (!policy)
        return NULL;
    const struct value *left = list_without(req->arena, value_get(holder, S(INLINE)), "PolicyName", input_text(req, "PolicyName"));
    iam_put(req, noun, record_with(req->arena, holder, INLINE ":v", value_count(left) ? left : NULL));
    return nothing(req);
}

/* --- attached policies ---------------------------------------------------------------------------------------------- */

const struct value *iam_attached_view(struct request *req, const struct value *holder) {
    struct maker list = {.arena = req->arena};
    const struct value *arns = value_get(holder, S(ATTACHED));
    for (size_t i = 0; i < value_count(arns); i++) {
        const struct value *policy = iam_policy_find(req, value_str(value_item(arns, i)));
        if (policy)
            maker_add(&list, record(req->arena, "PolicyName:t PolicyArn:v Path:t", member_text(policy, "PolicyName"), value_item(arns, i),
                                    member_text(policy, "Path")));
    }
    return maker_list(&list);
}

static bool policy_arn_check(struct request *req, struct str arn) {
    return (str_starts(arn, S("arn:")) && str_has(arn, S(":policy/"))) || reject(req, "InvalidInput", "ARN %.*s is not valid.", STR(arn));
}

/* Attaching again changes nothing. */
static const struct value *attach_policy(struct request *req) {
    const struct iam_noun *noun;
    struct str arn = input_text(req, "PolicyArn");
    const struct value *holder = holder_input(req, &noun);
    if (!holder || !policy_arn_check(req, arn))
        return NULL;
    if (!iam_policy_find(req, arn))
        return reject(req, "NoSuchEntity", "Policy %.*s does not exist or is not attachable.", STR(arn));
    if (str_has(arn, S(":policy/aws-service-role/")))
        return reject(req, "PolicyNotAttachable", "Cannot attach a Service Role Policy to a Customer Role.");
    const struct value *attached = value_get(holder, S(ATTACHED));
    if (list_has(attached, arn))
        return nothing(req);
    if (value_count(attached) >= ATTACHED_MAX)
        return iam_quota_exceeded(req, limits[limit_of(noun)].attached_quota, ATTACHED_MAX);
    iam_put(req, noun, record_with(req->arena, holder, ATTACHED ":v", list_with(req->arena, attached, value_text(req->arena, arn))));
    return nothing(req);
}

static const struct value *detach_policy(struct request *req) {
    const struct iam_noun *noun;
    struct str arn = input_text(req, "PolicyArn");
    const struct value *holder = holder_input(req, &noun);
    if (!holder || !policy_arn_check(req, arn))
        return NULL;
    const struct value *attached = value_get(holder, S(ATTACHED));
    if (!list_has(attached, arn))
        return reject(req, "NoSuchEntity", "Policy %.*s was not found.", STR(arn));
    struct maker left = {.arena = req->arena};
    for (size_t i = 0; i < value_count(attached); i++)
        if (!str_eq(value_str(value_item(attached, i)), arn))
            maker_add(&left, value_item(attached, i));
    const struct value *list = maker_list(&left);
    iam_put(req, noun, record_with(req->arena, holder, ATTACHED ":v", value_count(list) ? list : NULL));
    return nothing(req);
}

static const struct value *list_attached(struct request *req) {
    const struct iam_noun *noun;
    const struct value *holder = holder_input(req, &noun);
    if (!holder)
        return NULL;
    struct maker list = {.arena = req->arena};
    const struct value *all = iam_attached_view(req, holder);
    for (size_t i = 0; i < value_count(all); i++)
        if (iam_under_prefix(req, value_item(all, i)))
            maker_add(&list, value_item(all, i));
    return iam_page(req, "AttachedPolicies", maker_list(&list));
}

/* --- boundaries ----------------------------------------------------------------------------------------------------- */

const struct value *iam_with_boundary(struct request *req, const struct value *holder, struct str arn) {
    if (arn.len == 0)
        return value_without(req->arena, holder, S("PermissionsBoundary"));
    if (!policy_arn_check(req, arn))
        return NULL;
    if (!iam_policy_find(req, arn))
        return reject(req, "NoSuchEntity", "Scope ARN: %.*s does not exist or is not attachable.", STR(arn));
    return record_with(req->arena, holder, "PermissionsBoundary:v",
                       record(req->arena, "PermissionsBoundaryType:c PermissionsBoundaryArn:t", "Policy", arn));
}

static const struct value *put_boundary(struct request *req) {
    const struct iam_noun *noun;
    const struct value *holder = holder_input(req, &noun);
    if (holder)
        holder = iam_with_boundary(req, holder, input_text(req, "PermissionsBoundary"));
    if (!holder)
        return NULL;
    iam_put(req, noun, holder);
    return nothing(req);
}

static const struct value *delete_boundary(struct request *req) {
    const struct iam_noun *noun;
    const struct value *holder = holder_input(req, &noun);
    if (!holder)
        return NULL;
    iam_put(req, noun, iam_with_boundary(req, holder, (struct str){0}));
    return nothing(req);
}

// clang-format off
const struct handler iam_holder_handlers[] = {
    {"PutUserPolicy", put_policy},            {"PutGroupPolicy", put_policy},            {"PutRolePolicy", put_policy},
    {"GetUserPolicy", get_policy},            {"GetGroupPolicy", get_policy},            {"GetRolePolicy", get_policy},
    {"ListUserPolicies", list_policies},      {"ListGroupPolicies", list_policies},      {"ListRolePolicies", list_policies},
    {"DeleteUserPolicy", delete_policy},      {"DeleteGroupPolicy", delete_policy},      {"DeleteRolePolicy", delete_policy},
    {"AttachUserPolicy", attach_policy},      {"AttachGroupPolicy", attach_policy},      {"AttachRolePolicy", attach_policy},
    {"DetachUserPolicy", detach_policy},      {"DetachGroupPolicy", detach_policy},      {"DetachRolePolicy", detach_policy},
    {"ListAttachedUserPolicies", list_attached}, {"ListAttachedGroupPolicies", list_attached},
    {"ListAttachedRolePolicies", list_attached},
    {"PutUserPermissionsBoundary", put_boundary},       {"PutRolePermissionsBoundary", put_boundary},
    {"DeleteUserPermissionsBoundary", delete_boundary}, {"DeleteRolePermissionsBoundary", delete_boundary},
    {0},
};
// clang-format on
