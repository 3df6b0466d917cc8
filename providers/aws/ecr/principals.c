/* push: and pull: of a repository: users and roles of the plan, accounts, services and ARNs, as one statement of its policy. */
#include "providers/aws/ecr/ecr.h"

/* What AWS's own examples allow, and no more. */
static const struct {
    const char *sid, *actions;
} grants[] = {
    {"push", "ecr:BatchCheckLayerAvailability ecr:BatchGetImage ecr:CompleteLayerUpload ecr:GetDownloadUrlForLayer ecr:InitiateLayerUpload "
             "ecr:PutImage ecr:UploadLayerPart"},
    {"pull", "ecr:BatchGetImage ecr:GetDownloadUrlForLayer"},
};

struct naming {
    const struct field *field;
    const struct resolver *resolver;
    struct arena *arena;
    struct report *report;
};

#define ACCOUNT_DIGITS 12

static bool is_number(struct str text) {
    int64_t number;
    return text.len > 0 && text.at[0] >= '0' && text.at[0] <= '9' && str_to_int(text, &number);
}

static bool is_service(struct str text) { return str_ends(text, S(".amazonaws.com")) && str_find(text, ':') < 0; }

/* The ARN of what a name in the plan stands for. */
static const struct value *arn_of(struct naming *naming, const struct value *id) {
    if (id->kind == VALUE_UNKNOWN && id->as.expr->op == EXPR_REF && str_is(id->as.expr->path, "id"))
        return value_at(naming->arena, value_ref(naming->arena, id->as.expr->address, S("arn")), id->at);
    if (id->kind == VALUE_UNKNOWN)
        return id;
    fail(naming->report, id->at, "%s: '%.*s' exists already, and is wanted by its ARN", naming->field->name, STR(value_str(id)));
    return NULL;
}

static bool found(struct naming *naming, const struct value *name, struct maker *out) {
    const struct value *ids = naming->resolver->find(naming->resolver->ctx, "iam_user iam_role", name, naming->report);
    bool is_list = ids && ids->kind == VALUE_LIST, ok = ids != NULL;
    for (size_t i = 0; ok && i < (is_list ? value_count(ids) : 1); i++) {
        const struct value *arn = arn_of(naming, value_at(naming->arena, is_list ? value_item(ids, i) : ids, name->at));
        ok = arn != NULL;
        maker_add(out, arn);
    }
    return ok;
}

static bool named(struct naming *naming, const struct value *raw, struct maker *out) {
    struct str text = value_str(raw);
    if (raw->kind == VALUE_TEXT && str_is(text, "*")) {
        fail(naming->report, raw->at, "%s: '*' is everybody, also outside of the account", naming->field->name);
        hint(naming->report, "name accounts, or write the statement in 'policy' with a condition");
        return false;
    }
    if (raw->kind == VALUE_UNKNOWN || (raw->kind == VALUE_TEXT && (str_starts(text, S("arn:")) || is_service(text)))) {
        maker_add(out, raw);
        return true;
    }
    if (raw->kind != VALUE_TEXT)
        return fail(naming->report, raw->at, "%s: wants users or roles of the plan, accounts or ARNs", naming->field->name);
    if (!is_number(text))
        return found(naming, raw, out);
    if (text.len != ACCOUNT_DIGITS)
        return fail(naming->report, raw->at, "%s: '%.*s': an account has twelve digits", naming->field->name, STR(text));
    const struct value *partition = naming->resolver->fact(naming->resolver->ctx, S("partition"), raw->at, naming->report);
    if (partition)
        maker_add(out, value_at(naming->arena, value_textf(naming->arena, "arn:%.*s:iam::%.*s:root", STR(value_str(partition)), STR(text)), raw->at));
    return partition != NULL;
}

static bool principals_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                             struct report *report, const struct value **out) {
    struct naming naming = {field, resolver, arena, report};
    struct maker all = {.arena = arena};
    bool is_list = raw->kind == VALUE_LIST, ok = true;
    for (size_t i = 0; i < (is_list ? value_count(raw) : 1); i++)
        ok = named(&naming, is_list ? value_item(raw, i) : raw, &all) && ok;
    if (ok)
        *out = value_at(arena, maker_list(&all), raw->at);
    return ok;
}

/* --- the statement -------------------------------------------------------------------------------------------------- */

static const struct value *principal_of(const struct value *list, struct arena *arena) {
    struct maker arns = {.arena = arena}, services = {.arena = arena}, both = {.arena = arena};
    for (size_t i = 0; i < value_count(list); i++)
        maker_add(is_service(value_str(value_item(list, i))) ? &services : &arns, value_item(list, i));
    bool has_arns = arns.n > 0, has_services = services.n > 0;
    if (has_arns)
        maker_set(&both, S("AWS"), maker_list(&arns));
    if (has_services)
        maker_set(&both, S("Service"), maker_list(&services));
    return maker_map(&both);
}

static const struct value *actions_of(const char *sid, struct arena *arena) {
    struct maker actions = {.arena = arena};
    for (size_t i = 0; i < sizeof grants / sizeof *grants; i++) {
        struct str rest = str_of(grants[i].actions);
        while (strcmp(grants[i].sid, sid) == 0 && rest.len)
            maker_add(&actions, value_text(arena, str_cut(&rest, ' ')));
    }
    return maker_list(&actions);
}

static const struct value *principals_join(const struct field *field, const struct field *into, const struct value *whole,
                                           const struct value *own, struct arena *arena, struct report *report) {
    struct maker statements = {.arena = arena}, statement = {.arena = arena}, document = {.arena = arena};
    const struct value *there = value_key(whole, "Statement"), *out = NULL;
    if (whole && !there) {
        fail(report, own->at, "%s: the policy is not known yet, and nothing can be joined to it", field->name);
        return NULL;
    }
    for (size_t i = 0; i < value_count(there); i++)
        if (str_is(value_str(value_key(value_item(there, i), "Sid")), field->of)) {
            fail(report, own->at, "%s: the policy has a statement '%s' already", field->name, field->of);
            return NULL;
        }
    if (value_count(own) == 0)
        return whole;
    for (size_t i = 0; i < value_count(there); i++)
        maker_add(&statements, value_item(there, i));
    maker_set(&statement, S("Sid"), value_text(arena, str_of(field->of)));
    maker_set(&statement, S("Effect"), value_text(arena, S("Allow")));
    maker_set(&statement, S("Principal"), principal_of(own, arena));
    maker_set(&statement, S("Action"), actions_of(field->of, arena));
    maker_add(&statements, value_at(arena, maker_map(&statement), own->at));
    maker_merge(&document, whole);
    maker_set(&document, S("Statement"), maker_list(&statements));
    const struct value *joined = value_at(arena, maker_map(&document), own->at);
    return into->kind->canon(into, joined, NULL, arena, report, &out) ? out : NULL;
}

static void principals_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_SOME("{'type':'string','description':'a user or role of the plan, an account, a service, or an ARN'}"));
}

const struct kind kind_principals = {.name = "principals", .canon = principals_canon, .join = principals_join, .schema = principals_schema};
