/* Roles, those of services, and instance profiles. */
#include "providers/aws/sandbox/iam.h"

#define TRUST "$trust"
#define LINKED "/aws-service-role/"
#define TRUST_MAX 2048

/* --- roles ---------------------------------------------------------------------------------------------------------- */

const struct value *iam_role_view(struct request *req, const struct value *role) {
    return record_with(req->arena, role, "AssumeRolePolicyDocument:v", value_get(role, S(TRUST)));
}

static const struct value *role_bare_view(struct request *req, const struct value *role) {
    return iam_role_view(req, iam_bare(req, role));
}

static bool trust_check(struct request *req, struct str document) {
    if (policy_size(document) > TRUST_MAX)
        return iam_quota_exceeded(req, "ACLSizePerRole", TRUST_MAX);
    return iam_document_check(req, POLICY_FOR_TRUST, document);
}

static bool description_check(struct request *req) {
    struct str text = input_text(req, "Description");
    return str_columns(text) <= 1000 || iam_constraint(req, text, "Description", "have length less than or equal to 1000");
}

static const struct value *create_role(struct request *req) {
    if (!iam_number_check(req, "MaxSessionDuration", 3600, 43200) || !description_check(req))
        return NULL;
    if (str_starts(input_text(req, "Path"), S(LINKED)))
        return reject(req, "ValidationError", "Path %s is reserved for service linked roles.", LINKED);
    const struct value *role = iam_make(req, &role_noun);
    if (!role || !trust_check(req, input_text(req, "AssumeRolePolicyDocument")))
        return NULL;
    if (input_has(req, "PermissionsBoundary") && !(role = iam_with_boundary(req, role, input_text(req, "PermissionsBoundary"))))
        return NULL;
    role = record_with(req->arena, role, TRUST ":v Description:t MaxSessionDuration:i", input(req, "AssumeRolePolicyDocument"),
                       input_text(req, "Description"), value_integer(input(req, "MaxSessionDuration"), 3600));
    iam_put(req, &role_noun, role);
    const struct value *shown = value_without(req->arena, iam_role_view(req, role), S("MaxSessionDuration"));
    return record(req->arena, "Role:v", value_without(req->arena, shown, S("Description")));
}

static const struct value *get_role(struct request *req) {
    const struct value *role = iam_input(req, &role_noun);
    return role ? record(req->arena, "Role:v", record_with(req->arena, iam_role_view(req, role), "RoleLastUsed:v", record(req->arena, ""))) : NULL;
}

static const struct value *list_roles(struct request *req) {
    return iam_list(req, &role_noun, "Roles", role_bare_view);
}

/* A role of a service is only for its service to change. */
static const struct value *own_role_input(struct request *req) {
    const struct value *role = iam_input(req, &role_noun);
    if (role && str_starts(member_text(role, "Path"), S(LINKED)))
        return reject(req, "UnmodifiableEntity", "Cannot perform the operation on the protected role '%.*s' - this role is only "
                      "modifiable by AWS", STR(member_text(role, "RoleName")));
    return role;
}

/* The description of a service's role may be changed by anybody. */
static const struct value *update_role(struct request *req) {
    const struct value *role = input_has(req, "MaxSessionDuration") ? own_role_input(req) : iam_input(req, &role_noun);
    if (!role || !iam_number_check(req, "MaxSessionDuration", 3600, 43200) || !description_check(req))
        return NULL;
    int64_t seconds = value_integer(value_get(role, S("MaxSessionDuration")), 3600);
    role = record_with(req->arena, role, "MaxSessionDuration:i", value_integer(input(req, "MaxSessionDuration"), seconds));
    if (input_has(req, "Description"))
        role = record_with(req->arena, role, "Description:t", input_text(req, "Description"));
    iam_put(req, &role_noun, role);
    return strcmp(req->operation->name, "UpdateRole") == 0 ? nothing(req) : record(req->arena, "Role:v", iam_role_view(req, role));
}

static const struct value *update_trust(struct request *req) {
    const struct value *role = own_role_input(req);
    if (!role || !trust_check(req, input_text(req, "PolicyDocument")))
        return NULL;
    iam_put(req, &role_noun, record_with(req->arena, role, TRUST ":v", input(req, "PolicyDocument")));
    return nothing(req);
}

static const struct value *delete_role(struct request *req) {
    const struct value *role = own_role_input(req);
    if (!role)
        return NULL;
    if (value_count(iam_profiles_of(req, member_text(role, "RoleName"))))
        return iam_delete_conflict(req, "remove roles from instance profile");
    if (value_count(value_get(role, S("$attached"))))
        return iam_delete_conflict(req, "detach all policies");
    if (value_count(value_get(role, S("$inline"))))
        return iam_delete_conflict(req, "delete policies");
    iam_remove(req, &role_noun, member_text(role, "RoleName"));
    return nothing(req);
}

const struct handler iam_role_handlers[] = {
    {"CreateRole", create_role},
    {"GetRole", get_role},
    {"ListRoles", list_roles},
    {"UpdateRole", update_role},
    {"UpdateRoleDescription", update_role},
    {"UpdateAssumeRolePolicy", update_trust},
    {"DeleteRole", delete_role},
    {0},
};

/* --- roles of services ---------------------------------------------------------------------------------------------- */

/* Services that have one, and its name. A service is not here: its name is made of the service's. */
static const struct {
    const char *service, *name;
    bool takes_suffix;
} linked_services[] = {
    {"autoscaling", "AutoScaling", true},
    {"ecs", "ECS"},
    {"elasticache", "ElastiCache"},
    {"elasticbeanstalk", "ElasticBeanstalk"},
    {"elasticloadbalancing", "ElasticLoadBalancing"},
    {"rds", "RDS"},
    {"replication.ecr", "ECRReplication"},
    {"pullthroughcache.ecr", "ECRPullThroughCache"},
    {"ops.apigateway", "APIGateway"},
    {"spot", "EC2Spot"},
};

static int linked_find(struct str service) {
    struct str suffix = S(".amazonaws.com");
    if (!str_ends(service, suffix))
        return -1;
    struct str name = str_slice(service, 0, service.len - suffix.len);
    for (size_t i = 0; i < sizeof linked_services / sizeof *linked_services; i++)
        if (str_is(name, linked_services[i].service))
            return (int)i;
    return -1;
}

static struct str trust_for(struct request *req, struct str service) {
    return arena_printf(req->arena, "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"%.*s\"},"
                        "\"Action\":\"sts:AssumeRole\"}]}", STR(service));
}

static const struct value *create_linked(struct request *req) {
    struct str service = input_text(req, "AWSServiceName"), suffix = input_text(req, "CustomSuffix");
    int i = linked_find(service);
    if (i < 0)
        return reject(req, "InvalidInput", "Service role cannot be created for %.*s.", STR(service));
    if (suffix.len && !linked_services[i].takes_suffix)
        return reject(req, "InvalidInput", "Custom suffix is not allowed for %.*s", STR(service));
    struct str name = arena_printf(req->arena, "AWSServiceRoleFor%s%s%.*s", linked_services[i].name, suffix.len ? "_" : "", STR(suffix));
    if (iam_get(req, &role_noun, name))
        return reject(req, "InvalidInput", "Service role name %.*s has been taken in this account, please try a different suffix.", STR(name));
    if (!description_check(req))
        return NULL;
    struct str path = arena_printf(req->arena, LINKED "%.*s/", STR(service));
    const struct value *role = record(
        req->arena, "Path:t RoleName:t RoleId:t Arn:t CreateDate:v Description:t MaxSessionDuration:i " TRUST ":t", path, name,
        iam_unique_id(req, role_noun.species.prefix), iam_arn(req, &role_noun, path, name), time_now(req),
        input_text(req, "Description"), (int64_t)3600, trust_for(req, service));
    iam_put(req, &role_noun, role);
    const struct value *shown = value_without(req->arena, iam_role_view(req, role), S("MaxSessionDuration"));
    return record(req->arena, "Role:v", shown);
}

/* Gone some seconds after the asking. */
#define DELETION "iam-deletion"
#define DELETION_MS 5000

static const struct value *delete_linked(struct request *req) {
    const struct value *role = iam_input(req, &role_noun);
    if (!role)
        return NULL;
    if (!str_starts(member_text(role, "Path"), S(LINKED)))
        return reject(req, "NoSuchEntity", "The role with name %.*s cannot be found.", STR(member_text(role, "RoleName")));
    struct str path = member_text(role, "Path"), name = member_text(role, "RoleName");
    struct str task = arena_printf(req->arena, "task%.*s%.*s/%.*s", STR(path), STR(name), STR(new_hex(req, "", 32)));
    world_put(req->world, req->place, DELETION, task, record(req->arena, "Task:t DueMs:i", task, req->now_ms + DELETION_MS));
    iam_remove(req, &role_noun, name);
    return record(req->arena, "DeletionTaskId:t", task);
}

static const struct value *deletion_status(struct request *req) {
    const struct value *task = world_get(req->world, req->place, DELETION, input_text(req, "DeletionTaskId"));
    if (!task)
        return reject(req, "NoSuchEntity", "DeletionTaskId %.*s not found", STR(input_text(req, "DeletionTaskId")));
    bool done = req->now_ms >= value_integer(value_get(task, S("DueMs")), 0);
    return record(req->arena, "Status:c", done ? "SUCCEEDED" : "IN_PROGRESS");
}

const struct handler iam_linked_handlers[] = {
    {"CreateServiceLinkedRole", create_linked},
    {"DeleteServiceLinkedRole", delete_linked},
    {"GetServiceLinkedRoleDeletionStatus", deletion_status},
    {0},
};

/* --- instance profiles ---------------------------------------------------------------------------------------------- */

#define ROLE "$role"

const struct value *iam_profile_view(struct request *req, const struct value *profile) {
    struct maker roles = {.arena = req->arena};
    const struct value *role = iam_get(req, &role_noun, member_text(profile, ROLE));
    if (role)
        maker_add(&roles, role_bare_view(req, role));
    return record_with(req->arena, profile, "Roles:v", maker_list(&roles));
}

static const struct value *profile_bare_view(struct request *req, const struct value *profile) {
    return iam_bare(req, iam_profile_view(req, profile));
}

const struct value *iam_profile_seen(struct request *req, struct str name) {
    struct request global = *req; /* what is of the account lies in no region */
    global.place = arena_printf(req->arena, "%.*s/", STR(req->account));
    const struct value *profile = iam_get(&global, &profile_noun, name);
    return profile && iam_is_visible(req, profile) ? profile : NULL;
}

const struct value *iam_profiles_of(struct request *req, struct str role) {
    struct maker profiles = {.arena = req->arena};
    const struct value *profile;
    for (size_t at = 0; (profile = iam_next(req, &profile_noun, &at));)
        if (str_eq(member_text(profile, ROLE), role))
            maker_add(&profiles, profile);
    return maker_list(&profiles);
}

static const struct value *create_profile(struct request *req) {
    const struct value *profile = iam_make(req, &profile_noun);
    if (!profile)
        return NULL;
    iam_put(req, &profile_noun, profile);
    return record(req->arena, "InstanceProfile:v", iam_profile_view(req, profile));
}

static const struct value *get_profile(struct request *req) {
    const struct value *profile = iam_input(req, &profile_noun);
    return profile ? record(req->arena, "InstanceProfile:v", iam_profile_view(req, profile)) : NULL;
}

static const struct value *list_profiles(struct request *req) {
    return iam_list(req, &profile_noun, "InstanceProfiles", profile_bare_view);
}

static const struct value *list_profiles_for_role(struct request *req) {
    const struct value *role = iam_input(req, &role_noun);
    if (!role)
        return NULL;
    struct maker views = {.arena = req->arena};
    const struct value *profiles = iam_profiles_of(req, member_text(role, "RoleName"));
    for (size_t i = 0; i < value_count(profiles); i++)
        maker_add(&views, profile_bare_view(req, value_item(profiles, i)));
    return iam_page(req, "InstanceProfiles", maker_list(&views));
}

static const struct value *add_role(struct request *req) {
    const struct value *profile = iam_input(req, &profile_noun), *role = profile ? iam_input(req, &role_noun) : NULL;
    if (!role)
        return NULL;
    if (member_text(profile, ROLE).len)
        return iam_quota_exceeded(req, "InstanceSessionsPerInstanceProfile", 1);
    iam_put(req, &profile_noun, record_with(req->arena, profile, ROLE ":t", member_text(role, "RoleName")));
    return nothing(req);
}

static const struct value *remove_role(struct request *req) {
    const struct value *profile = iam_input(req, &profile_noun), *role = profile ? iam_input(req, &role_noun) : NULL;
    if (!role)
        return NULL;
    if (!str_eq(member_text(profile, ROLE), member_text(role, "RoleName")))
        return reject(req, "NoSuchEntity", "Role %.*s in instance profile %.*s cannot be found.", STR(member_text(role, "RoleName")),
                      STR(member_text(profile, "InstanceProfileName")));
    iam_put(req, &profile_noun, value_without(req->arena, profile, S(ROLE)));
    return nothing(req);
}

static const struct value *delete_profile(struct request *req) {
    const struct value *profile = iam_input(req, &profile_noun);
    if (!profile)
        return NULL;
    if (member_text(profile, ROLE).len)
        return iam_delete_conflict(req, "remove roles from instance profile");
    iam_remove(req, &profile_noun, member_text(profile, "InstanceProfileName"));
    return nothing(req);
}

const struct handler iam_profile_handlers[] = {
    {"CreateInstanceProfile", create_profile},
    {"GetInstanceProfile", get_profile},
    {"ListInstanceProfiles", list_profiles},
    {"ListInstanceProfilesForRole", list_profiles_for_role},
    {"AddRoleToInstanceProfile", add_role},
    {"RemoveRoleFromInstanceProfile", remove_role},
    {"DeleteInstanceProfile", delete_profile},
    {0},
};
