/* GetAccountAuthorizationDetails: everything of IAM in pages, users first, then groups, roles, policies. */
#include "providers/aws/iam/managed.h"
#include "providers/aws/sandbox/iam.h"

static const struct value *user_detail(struct request *req, const struct value *user) {
    return record_with(req->arena, user, "UserPolicyList:v GroupList:v AttachedManagedPolicies:v", value_get(user, S("$inline")),
                       value_get(user, S("$groups")), iam_attached_view(req, user));
}

static const struct value *group_detail(struct request *req, const struct value *group) {
    return record_with(req->arena, group, "GroupPolicyList:v AttachedManagedPolicies:v", value_get(group, S("$inline")),
                       iam_attached_view(req, group));
}

static const struct value *role_detail(struct request *req, const struct value *role) {
    struct maker profiles = {.arena = req->arena};
    const struct value *used_by = iam_profiles_of(req, member_text(role, "RoleName"));
    for (size_t i = 0; i < value_count(used_by); i++)
        maker_add(&profiles, iam_profile_view(req, value_item(used_by, i)));
    return record_with(req->arena, iam_role_view(req, role), "RolePolicyList:v AttachedManagedPolicies:v InstanceProfileList:v RoleLastUsed:v",
                       value_get(role, S("$inline")), iam_attached_view(req, role), maker_list(&profiles), record(req->arena, ""));
}

static const struct value *policy_detail(struct request *req, const struct value *policy) {
    return record_with(req->arena, iam_policy_view(req, policy), "PolicyVersionList:v", value_get(policy, S("$versions")));
}

static bool is_wanted(const struct request *req, const char *sort) {
    const struct value *filter = input(req, "Filter");
    return value_count(filter) == 0 || list_has(filter, str_of(sort));
}

/* One sort of thing: what it is called in the filter and in the answer. */
struct sort {
    const char *filter, *member;
    const struct iam_noun *noun;
    const struct value *(*detail)(struct request *, const struct value *);
};
static const struct sort sorts[] = {
    {"User", "UserDetailList", &user_noun, user_detail},
    {"Group", "GroupDetailList", &group_noun, group_detail},
    {"Role", "RoleDetailList", &role_noun, role_detail},
    {"LocalManagedPolicy", "Policies", &policy_noun, policy_detail},
};
#define SORTS (sizeof sorts / sizeof *sorts)

struct found {
    const struct value *thing;
    const struct sort *sort;
};

/* AWS's own policies are told of only where they are in use. */
static size_t managed_in_use(struct request *req, struct found *out) {
    size_t n = 0;
    for (const struct managed_policy *policy = managed_policies; policy->name; policy++) {
        struct str arn = arena_printf(req->arena, "arn:%s:iam::aws:policy/%s", partition_of_region(req->region), policy->name);
        if (iam_policy_attachments(req, arn, false) == 0)
            continue;
        if (out)
            out[n] = (struct found){iam_policy_find(req, arn), &sorts[SORTS - 1]};
        n++;
    }
    return n;
}

/* Fills `out` when it is not NULL; gives how many there are. */
static size_t gather(struct request *req, struct found *out) {
    const struct value *thing;
    size_t n = 0;
    for (size_t i = 0; i < SORTS; i++)
        for (size_t at = 0; is_wanted(req, sorts[i].filter) && (thing = iam_next(req, sorts[i].noun, &at)); n++)
            if (out)
                out[n] = (struct found){thing, &sorts[i]};
    return is_wanted(req, "AWSManagedPolicy") ? n + managed_in_use(req, out ? out + n : NULL) : n;
}

static const struct value *get_details(struct request *req) {
    size_t n = gather(req, NULL), from, to;
    struct found *all = arena_array(req->arena, struct found, n + 1);
    if (!iam_page_bounds(req, n, &from, &to))
        return NULL;
    gather(req, all);
    struct maker answer = {.arena = req->arena}, list = {.arena = req->arena};
    for (size_t s = 0; s < SORTS; s++) {
        for (size_t i = from; i < to; i++)
            if (all[i].sort == &sorts[s])
                maker_add(&list, sorts[s].detail(req, all[i].thing));
        maker_set(&answer, str_of(sorts[s].member), maker_list(&list));
    }
    maker_set(&answer, S("IsTruncated"), value_bool(to < n));
    maker_set(&answer, S("Marker"), to < n ? value_text(req->arena, iam_marker(req, to)) : NULL);
    return maker_map(&answer);
}

const struct handler iam_details_handlers[] = {{"GetAccountAuthorizationDetails", get_details}, {0}};
