/* The users, groups, roles and policies of a plan in the shape in which GetAccountAuthorizationDetails shows those of an account: so the
 * same checks judge a plan before it exists. What is only known after the apply stands as a name that nothing else has. */
#include "providers/aws/audit/people.h"

#include "providers/aws/iam/managed.h"

enum { USERS, GROUPS, ROLES, POLICIES, TYPES };
static const struct planned_type {
    const char *type, *arn, *name, *list, *inlines;
} types[TYPES] = {
    [USERS] = {"iam_user", "user", "UserName", "UserDetailList", "UserPolicyList"},
    [GROUPS] = {"iam_group", "group", "GroupName", "GroupDetailList", "GroupPolicyList"},
    [ROLES] = {"iam_role", "role", "RoleName", "RoleDetailList", "RolePolicyList"},
    [POLICIES] = {"iam_policy", "policy", "PolicyName", "Policies", NULL},
};

struct planning {
    struct audit *audit;
    struct arena *arena;
    const struct audit_object *objects[TYPES];
    size_t n[TYPES];
};

/* --- names ------------------------------------------------------------------------------------------------------------ */

static struct str text_of(const struct audit_object *object, const char *field) {
    return value_str(value_get(object->fields, str_of(field)));
}

static struct str arn_of(const struct planning *planning, int type, const struct audit_object *object) {
    struct str path = text_of(object, "path");
    return arena_printf(planning->arena, "arn:%.*s:iam::%.*s:%s%.*s%.*s", STR(audit_partition(planning->audit)),
                        STR(audit_account(planning->audit)), types[type].arn, STR(path.len ? path : S("/")), STR(text_of(object, "name")));
}

/* What a reference will be; of what only the cloud can tell, a name of its own. */
static const struct value *look(void *ctx, struct str address, struct str path) {
    const struct planning *planning = ctx;
    for (int type = 0; type < TYPES; type++)
        for (size_t i = 0; i < planning->n[type]; i++) {
            const struct audit_object *object = &planning->objects[type][i];
            if (!str_eq(object->address, address))
                continue;
            if (str_is(path, "arn") || (type == POLICIES && str_is(path, "id")))
                return value_text(planning->arena, arn_of(planning, type, object));
            if (str_is(path, "id") || str_is(path, "name"))
                return value_text(planning->arena, text_of(object, "name"));
        }
    return value_textf(planning->arena, "arn:%.*s:footing:::%.*s/%.*s", STR(audit_partition(planning->audit)), STR(address), STR(path));
}

static const struct value *told(struct planning *planning, const struct audit_object *object, const char *field) {
    const struct value *value = value_get(object->fields, str_of(field));
    return value ? value_resolve(planning->arena, value, look, planning) : NULL;
}

/* --- what they hold --------------------------------------------------------------------------------------------------- */

static const struct value *policy_named(struct planning *planning, struct str arn) {
    size_t from = arn.len;
    while (from > 0 && arn.at[from - 1] != '/')
        from--;
    struct maker made = {.arena = planning->arena};
    maker_set(&made, S("PolicyName"), value_text(planning->arena, str_from(arn, from)));
    maker_set(&made, S("PolicyArn"), value_text(planning->arena, arn));
    return maker_map(&made);
}

static const struct value *attached_to(struct planning *planning, const struct audit_object *object) {
    struct maker list = {.arena = planning->arena};
    const struct value *atoms = told(planning, object, "policies");
    for (size_t i = 0; i < value_count(atoms); i++)
        maker_add(&list, policy_named(planning, value_str(value_key(value_item(atoms, i), "ref"))));
    return maker_list(&list);
}

static const struct value *inlines_of(struct planning *planning, const struct audit_object *object) {
    struct maker list = {.arena = planning->arena};
    const struct value *atoms = told(planning, object, "inline");
    for (size_t i = 0; i < value_count(atoms); i++) {
        struct maker made = {.arena = planning->arena};
        maker_set(&made, S("PolicyName"), value_key(value_item(atoms, i), "name"));
        maker_set(&made, S("PolicyDocument"), value_key(value_item(atoms, i), "document"));
        maker_add(&list, maker_map(&made));
    }
    return maker_list(&list);
}

static const struct value *groups_of(struct planning *planning, struct str user) {
    struct maker list = {.arena = planning->arena};
    for (size_t i = 0; i < planning->n[GROUPS]; i++) {
        const struct value *members = told(planning, &planning->objects[GROUPS][i], "users");
        for (size_t k = 0; k < value_count(members); k++)
            if (str_eq(value_str(value_key(value_item(members, k), "ref")), user))
                maker_add(&list, value_text(planning->arena, text_of(&planning->objects[GROUPS][i], "name")));
    }
    return maker_list(&list);
}

static const struct value *versions_of(struct planning *planning, const struct audit_object *object) {
    struct maker version = {.arena = planning->arena}, list = {.arena = planning->arena};
    maker_set(&version, S("IsDefaultVersion"), value_bool(true));
    maker_set(&version, S("Document"), told(planning, object, "document"));
    maker_add(&list, maker_map(&version));
    return maker_list(&list);
}

static int64_t holders_of(struct planning *planning, struct str arn) {
    int64_t n = 0;
    for (int type = USERS; type < POLICIES; type++)
        for (size_t i = 0; i < planning->n[type]; i++) {
            const struct value *atoms = told(planning, &planning->objects[type][i], "policies");
            for (size_t k = 0; k < value_count(atoms); k++)
                n += str_eq(value_str(value_key(value_item(atoms, k), "ref")), arn);
        }
    return n;
}

/* --- all of them ------------------------------------------------------------------------------------------------------ */

static const struct value *boundary_of(struct planning *planning, const struct audit_object *object) {
    struct maker made = {.arena = planning->arena};
    const struct value *arn = told(planning, object, "boundary");
    if (!arn)
        return NULL;
    maker_set(&made, S("PermissionsBoundaryArn"), arn);
    return maker_map(&made);
}

static const struct value *shown(struct planning *planning, int type, const struct audit_object *object) {
    struct maker made = {.arena = planning->arena};
    struct str arn = arn_of(planning, type, object), path = text_of(object, "path");
    audit_names(planning->audit, arn, object);
    maker_set(&made, str_of(types[type].name), value_text(planning->arena, text_of(object, "name")));
    maker_set(&made, S("Arn"), value_text(planning->arena, arn));
    maker_set(&made, S("Path"), value_text(planning->arena, path.len ? path : S("/")));
    if (type == POLICIES) {
        maker_set(&made, S("PolicyVersionList"), versions_of(planning, object));
        maker_set(&made, S("AttachmentCount"), value_int(planning->arena, holders_of(planning, arn)));
        return maker_map(&made);
    }
    maker_set(&made, str_of(types[type].inlines), inlines_of(planning, object));
    maker_set(&made, S("AttachedManagedPolicies"), attached_to(planning, object));
    maker_set(&made, S("PermissionsBoundary"), boundary_of(planning, object));
    if (type == USERS)
        maker_set(&made, S("GroupList"), groups_of(planning, text_of(object, "name")));
    if (type == ROLES)
        maker_set(&made, S("AssumeRolePolicyDocument"), told(planning, object, "trust"));
    return maker_map(&made);
}

const struct value *planned_authorization(struct audit *audit) {
    struct planning planning = {.audit = audit, .arena = audit_arena(audit)};
    struct maker all = {.arena = planning.arena};
    for (int type = 0; type < TYPES; type++)
        planning.objects[type] = audit_objects(audit, types[type].type, &planning.n[type]);
    for (int type = 0; type < TYPES; type++) {
        struct maker list = {.arena = planning.arena};
        for (size_t i = 0; i < planning.n[type]; i++)
            maker_add(&list, shown(&planning, type, &planning.objects[type][i]));
        maker_set(&all, str_of(types[type].list), maker_list(&list));
    }
    return maker_map(&all);
}

const struct value *planned_managed_document(struct audit *audit, struct str arn) {
    const struct managed_policy *managed = managed_policy_of_arn(arn);
    if (managed)
        return value_text(audit_arena(audit), managed_policy_document(managed, audit_arena(audit)));
    audit_misses(audit, "what %.*s allows is not known to a plan: 'footing audit' reads it once it is held", STR(arn));
    return NULL;
}
