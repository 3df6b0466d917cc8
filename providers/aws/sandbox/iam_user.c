/* Users, groups, and who is in which. */
#include "providers/aws/sandbox/iam.h"

#define GROUPS "$groups"
#define GROUPS_MAX 10

/* --- users ---------------------------------------------------------------------------------------------------------- */

static const struct value *create_user(struct request *req) {
    const struct value *user = iam_make(req, &user_noun);
    if (user && input_has(req, "PermissionsBoundary"))
        user = iam_with_boundary(req, user, input_text(req, "PermissionsBoundary"));
    if (!user)
        return NULL;
    iam_put(req, &user_noun, user);
    return record(req->arena, "User:v", user);
}

/* The root user is an account, not an entity. */
static const struct value *root_view(struct request *req) {
    const struct value *when = value_text(req->arena, S("2020-01-01T00:00:00Z"));
    return record(req->arena, "UserName:c UserId:t Arn:t Path:c CreateDate:v", "root", req->account, req->caller.arn, "/", when);
}

static const struct value *get_user(struct request *req) {
    if (!input_has(req, "UserName") && req->caller.kind == CALLER_ROOT)
        return record(req->arena, "User:v", root_view(req));
    const struct value *user = iam_user_or_caller(req);
    return user ? record(req->arena, "User:v", user) : NULL;
}

static const struct value *list_users(struct request *req) {
    return iam_list(req, &user_noun, "Users", iam_bare);
}

/* What is keyed by the user's name follows it. */
static void user_follow(struct request *req, struct str old_name, struct str new_name) {
    static const char *const kinds[] = {"iam-login", "iam-report", NULL};
    for (const char *const *kind = kinds; *kind; kind++) {
        const struct value *thing = world_get(req->world, req->place, *kind, old_name);
        if (!thing)
            continue;
        world_put(req->world, req->place, *kind, old_name, NULL);
        world_put(req->world, req->place, *kind, new_name, record_with(req->arena, thing, "UserName:t", new_name));
    }
    const struct value *keys = iam_keys_of(req, old_name), *device;
    for (size_t i = 0; i < value_count(keys); i++)
        world_put(req->world, (struct str){0}, IAM_KEY, member_text(value_item(keys, i), "AccessKeyId"),
                  record_with(req->arena, value_item(keys, i), "UserName:t", new_name));
    for (size_t at = 0; (device = iam_next(req, &mfa_noun, &at));)
        if (str_eq(member_text(device, "$user"), old_name))
            iam_put(req, &mfa_noun, record_with(req->arena, device, "$user:t", new_name));
}

/* Gives the thing under its new name and path; NULL after reject. */
static const struct value *renamed(struct request *req, const struct iam_noun *noun, const struct value *thing, const char *new_name) {
    struct str old = member_text(thing, noun->species.id);
    struct str name = input_has(req, new_name) ? input_text(req, new_name) : old;
    struct str path = input_has(req, "NewPath") ? input_text(req, "NewPath") : member_text(thing, "Path");
    if (!iam_name_check(req, name, new_name, noun->name_max) || !iam_path_check(req, path, "NewPath") ||
        (!str_eq_nocase(name, old) && !iam_name_is_free(req, noun, name)))
        return NULL;
    const struct value *moved = record_with(req->arena, thing, "Path:t Arn:t", path, iam_arn(req, noun, path, name));
    moved = value_with(req->arena, moved, str_of(noun->species.id), value_text(req->arena, name));
    if (!str_eq(name, old))
        iam_remove(req, noun, old);
    iam_put(req, noun, moved);
    return moved;
}

static const struct value *update_user(struct request *req) {
    const struct value *user = iam_input(req, &user_noun);
    if (!user || !(user = renamed(req, &user_noun, user, "NewUserName")))
        return NULL;
    if (!str_eq(member_text(user, "UserName"), input_text(req, "UserName")))
        user_follow(req, input_text(req, "UserName"), member_text(user, "UserName"));
    return nothing(req);
}

static const struct value *delete_user(struct request *req) {
    const struct value *user = iam_input(req, &user_noun);
    if (!user)
        return NULL;
    struct str name = member_text(user, "UserName");
    const struct {
        bool holds;
        const char *first;
    } conflicts[] = {
        {value_count(value_get(user, S(GROUPS))) > 0, "remove users from group"},
        {value_count(value_get(user, S("$attached"))) > 0, "detach all policies"},
        {value_count(value_get(user, S("$inline"))) > 0, "delete policies"},
        {world_get(req->world, req->place, "iam-login", name) != NULL, "delete login profile"},
        {value_count(iam_keys_of(req, name)) > 0, "delete access keys"},
        {value_count(iam_devices_of(req, name)) > 0, "delete MFA device"},
    };
    for (size_t i = 0; i < sizeof conflicts / sizeof *conflicts; i++)
        if (conflicts[i].holds)
            return iam_delete_conflict(req, conflicts[i].first);
    iam_remove(req, &user_noun, name);
    return nothing(req);
}

const struct handler iam_user_handlers[] = {
    {"CreateUser", create_user}, {"GetUser", get_user},       {"ListUsers", list_users},
    {"UpdateUser", update_user}, {"DeleteUser", delete_user}, {0},
};

/* --- groups --------------------------------------------------------------------------------------------------------- */

static const struct value *members_of(struct request *req, struct str group) {
    struct maker members = {.arena = req->arena};
    const struct value *user;
    for (size_t at = 0; (user = iam_next(req, &user_noun, &at));)
        if (list_has(value_get(user, S(GROUPS)), group))
            maker_add(&members, user);
    return maker_list(&members);
}

static const struct value *create_group(struct request *req) {
    const struct value *group = iam_make(req, &group_noun);
    if (!group)
        return NULL;
    iam_put(req, &group_noun, group);
    return record(req->arena, "Group:v", group);
}

static const struct value *get_group(struct request *req) {
    const struct value *group = iam_input(req, &group_noun);
    if (!group)
        return NULL;
    struct maker users = {.arena = req->arena};
    const struct value *members = members_of(req, member_text(group, "GroupName"));
    for (size_t i = 0; i < value_count(members); i++)
        maker_add(&users, iam_bare(req, value_item(members, i)));
    const struct value *page = iam_page(req, "Users", maker_list(&users));
    return page ? record_with(req->arena, page, "Group:v", group) : NULL;
}

static const struct value *list_groups(struct request *req) {
    return iam_list(req, &group_noun, "Groups", iam_bare);
}

/* The texts with one put in the place of another; NULL as the new one: taken out. */
static const struct value *texts_with(struct request *req, const struct value *texts, struct str old, const struct str *new_text) {
    struct maker list = {.arena = req->arena};
    for (size_t i = 0; i < value_count(texts); i++)
        if (!str_eq(value_str(value_item(texts, i)), old))
            maker_add(&list, value_item(texts, i));
    if (new_text)
        maker_add(&list, value_text(req->arena, *new_text));
    return maker_list(&list);
}

static void groups_put(struct request *req, const struct value *user, const struct value *groups) {
    iam_put(req, &user_noun, record_with(req->arena, user, GROUPS ":v", value_count(groups) ? groups : NULL));
}

static const struct value *update_group(struct request *req) {
    const struct value *group = iam_input(req, &group_noun);
    if (!group || !(group = renamed(req, &group_noun, group, "NewGroupName")))
        return NULL;
    struct str old_name = input_text(req, "GroupName"), new_name = member_text(group, "GroupName");
    const struct value *members = members_of(req, old_name);
    for (size_t i = 0; i < value_count(members) && !str_eq(old_name, new_name); i++)
        groups_put(req, value_item(members, i), texts_with(req, value_get(value_item(members, i), S(GROUPS)), old_name, &new_name));
    return nothing(req);
}

static const struct value *delete_group(struct request *req) {
    const struct value *group = iam_input(req, &group_noun);
    if (!group)
        return NULL;
    if (value_count(members_of(req, member_text(group, "GroupName"))))
        return iam_delete_conflict(req, "remove users from group");
    if (value_count(value_get(group, S("$attached"))))
        return iam_delete_conflict(req, "detach all policies");
    if (value_count(value_get(group, S("$inline"))))
        return iam_delete_conflict(req, "delete policies");
    iam_remove(req, &group_noun, member_text(group, "GroupName"));
    return nothing(req);
}

/* Being in it already, or not at all, is no mistake. */
static const struct value *membership_set(struct request *req) {
    const struct value *group = iam_input(req, &group_noun), *user = group ? iam_input(req, &user_noun) : NULL;
    if (!user)
        return NULL;
    struct str name = member_text(group, "GroupName");
    bool add = strcmp(req->operation->name, "AddUserToGroup") == 0;
    const struct value *groups = value_get(user, S(GROUPS));
    if (add && !list_has(groups, name) && value_count(groups) >= GROUPS_MAX)
        return iam_quota_exceeded(req, "GroupsPerUser", GROUPS_MAX);
    groups_put(req, user, texts_with(req, groups, name, add ? &name : NULL));
    return nothing(req);
}

static const struct value *list_groups_for_user(struct request *req) {
    const struct value *user = iam_input(req, &user_noun);
    if (!user)
        return NULL;
    struct maker groups = {.arena = req->arena};
    const struct value *names = value_get(user, S(GROUPS));
    for (size_t i = 0; i < value_count(names); i++)
        maker_add(&groups, iam_get(req, &group_noun, value_str(value_item(names, i))));
    return iam_page(req, "Groups", maker_list(&groups));
}

const struct handler iam_group_handlers[] = {
    {"CreateGroup", create_group},
    {"GetGroup", get_group},
    {"ListGroups", list_groups},
    {"UpdateGroup", update_group},
    {"DeleteGroup", delete_group},
    {"AddUserToGroup", membership_set},
    {"RemoveUserFromGroup", membership_set},
    {"ListGroupsForUser", list_groups_for_user},
    {0},
};
