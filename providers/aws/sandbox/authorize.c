/* May the caller? What a call asks for is a table (providers/aws/access); what it is asked about stands in the world. */
#include "providers/aws/access/access.h"
#include "providers/aws/sandbox/caller.h"
#include "providers/aws/sandbox/ecr.h"
#include "providers/aws/sandbox/logs.h"
#include "providers/aws/sandbox/rds.h"
#include "providers/aws/sandbox/secrets.h"

#include "providers/aws/sandbox/ec2.h"

/* --- what a thing is ------------------------------------------------------------------------------------------------ */

/* A resource as the world has it: its real ARN, its tags. */
struct object {
    const struct value *thing, *tags;
    struct str arn, vpc;
    bool known_sort; /* its absence means something: there is no such thing */
};

static struct str last_part(struct str arn) {
    size_t from = arn.len;
    while (from > 0 && arn.at[from - 1] != '/')
        from--;
    return str_from(arn, from);
}

static void object_of_ec2(struct request *req, const struct access_need *need, struct object *out) {
    for (const struct species *const *species = taggable_species; *species; species++)
        if (str_is(need->type, (*species)->name)) {
            out->known_sort = true;
            out->thing = thing_get(req, *species, last_part(need->resource));
            out->tags = value_get(out->thing, str_of((*species)->tags));
        }
    struct str vpc = member_text(out->thing, "VpcId");
    if (vpc.len && !str_is(need->type, "vpc"))
        out->vpc = arn_of(req, "vpc", vpc);
}

static void object_of_iam(struct request *req, const struct access_need *need, struct object *out) {
    struct str place = req->place, name = last_part(need->resource);
    req->place = arena_printf(req->arena, "%.*s/", STR(req->account));
    for (const struct iam_noun *const *noun = iam_nouns; *noun; noun++)
        if (str_is(need->type, (*noun)->path)) {
            out->thing = *noun == &oidc_noun ? iam_get(req, *noun, need->resource) : iam_get(req, *noun, name);
            out->tags = value_get(out->thing, S("Tags"));
            out->arn = member_text(out->thing, "Arn");
        }
    req->place = place;
}

static void object_of_rds(struct request *req, const struct access_need *need, struct object *out) {
    const struct rds_noun *noun;
    out->thing = rds_by_arn(req, need->resource, &noun);
    if (!out->thing)
        return;
    out->tags = value_get(out->thing, str_of(noun->species.tags));
    out->arn = need->resource;
}

static void object_of_ecr(struct request *req, const struct access_need *need, struct object *out) {
    out->known_sort = str_is(need->type, "repository");
    out->thing = ecr_by_arn(req, need->resource);
    out->tags = value_get(out->thing, S("$tags"));
}

static void object_of_logs(struct request *req, const struct access_need *need, struct object *out) {
    struct str arn = need->resource; /* …:log-group:NAME*, for AWS is not of one mind about what stands behind the name */
    out->thing = log_group_by_arn(req, str_slice(arn, 0, arn.len - str_ends(arn, S("*"))));
    out->tags = value_get(out->thing, S("$tags"));
}

static struct object object_of(struct request *req, const struct access_need *need) {
    struct object object = {0};
    struct str rest = need->resource, service;
    str_cut(&rest, ':');
    str_cut(&rest, ':');
    service = str_cut(&rest, ':');
    bool open = str_has(need->resource, S("*")) && !str_is(service, "logs");
    if (need->made || (open && !need->open_path) || str_is(need->resource, "*"))
        return object;
    if (str_is(service, "ec2"))
        object_of_ec2(req, need, &object);
    if (str_is(service, "iam"))
        object_of_iam(req, need, &object);
    if (str_is(service, "ecr"))
        object_of_ecr(req, need, &object);
    if (str_is(service, "secretsmanager"))
        object.tags = value_get(object.thing = secret_by_arn(req, need->resource), S("Tags"));
    if (str_is(service, "logs"))
        object_of_logs(req, need, &object);
    if ((str_is(service, "rds") || str_is(service, "elasticache")) && str_is(service, req->service->name))
        object_of_rds(req, need, &object);
    return object;
}

/* --- the context of one need ---------------------------------------------------------------------------------------- */

static void tags_set(struct request *req, struct maker *context, const char *const *prefixes, const struct value *tags) {
    bool is_map = tags && tags->kind == VALUE_MAP;
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *item = is_map ? tags->as.map.entries[i].value : value_item(tags, i);
        struct str key = is_map ? tags->as.map.entries[i].key : member_text(item, "Key");
        const struct value *value = is_map ? item : value_get(item, S("Value"));
        if (key.len == 0) { /* as the services speak that write in lower case */
            key = member_text(item, "key");
            value = value_get(item, S("value"));
        }
        for (const char *const *prefix = prefixes; *prefix; prefix++)
            maker_set(context, arena_printf(req->arena, "%s%.*s", *prefix, STR(key)), value);
    }
}

static const struct value *tag_keys(struct request *req, const struct value *tags) {
    struct maker keys = {.arena = req->arena};
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *item = tags->kind == VALUE_MAP ? NULL : value_item(tags, i);
        struct str key = item ? member_text(item, "Key") : tags->as.map.entries[i].key;
        maker_add(&keys, value_text(req->arena, key.len ? key : member_text(item, "key")));
    }
    return value_count(tags) ? maker_list(&keys) : NULL;
}

static bool speaks_of_tags(const struct access_need *need) {
    return str_has(need->action, S("Tag"));
}

static const struct value *need_context(struct request *req, const struct value *base, const struct access_needs *needs,
                                        const struct access_need *need, const struct object *object) {
    static const char *const request_tag[] = {"aws:RequestTag/", NULL};
    static const char *const resource_tag[] = {"aws:ResourceTag/", "ec2:ResourceTag/", "iam:ResourceTag/", NULL};
    struct maker context = {.arena = req->arena};
    maker_merge(&context, base);
    if (need->taggable)
        tags_set(req, &context, resource_tag, object->tags);
    if ((need->made && need->taggable) || speaks_of_tags(need)) {
        tags_set(req, &context, request_tag, needs->tags);
        maker_set(&context, S("aws:TagKeys"), needs->tags ? tag_keys(req, needs->tags) : input(req, "TagKeys"));
    }
    if (need->key.len)
        maker_set(&context, need->key, value_text(req->arena, need->equals));
    const struct {
        const char *key;
        struct str text;
    } facts[] = {
        {"ec2:Region", req->region},
        {"ec2:Vpc", object->vpc},
        {"iam:AWSServiceName", input_text(req, "AWSServiceName")},
        {"iam:PolicyARN", input_text(req, "PolicyArn")},
        {"iam:PermissionsBoundary", input_text(req, "PermissionsBoundary")},
    };
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (facts[i].text.len)
            maker_set(&context, str_of(facts[i].key), value_text(req->arena, facts[i].text));
    return maker_map(&context);
}

/* --- refusing ------------------------------------------------------------------------------------------------------- */

static const char *layer_name(const struct policy_answer *answer) {
    return answer->layer == POLICY_BY_BOUNDARY ? "permissions boundary" : answer->layer == POLICY_BY_SESSION ? "session policy" : "identity-based policy";
}

struct str refusal_text(struct request *req, struct str action, struct str resource, const struct policy_answer *answer) {
    struct str who = req->caller.arn;
    if (answer->explicit_deny)
        return arena_printf(req->arena, "User: %.*s is not authorized to perform: %.*s on resource: %.*s with an explicit deny in %s %s", STR(who),
                            STR(action), STR(resource), answer->layer == POLICY_BY_IDENTITY ? "an" : "a", layer_name(answer));
    return arena_printf(req->arena, "User: %.*s is not authorized to perform: %.*s on resource: %.*s because no %s allows the %.*s action", STR(who),
                        STR(action), STR(resource), layer_name(answer), STR(action));
}

/* As long and as unreadable as AWS's; it holds nothing. */
static struct str encoded_message(struct request *req) {
    HOLDS(buf_release) struct buf text = {0};
    unsigned char bytes[96];
    req->random->fill(req->random, bytes, sizeof bytes);
    base64_add(&text, bytes, sizeof bytes);
    return arena_str(req->arena, buf_str(&text));
}

static bool refuse_call(struct request *req, struct str text) {
    if (strcmp(req->service->name, "ec2") == 0) {
        struct str encoded = encoded_message(req);
        return reject(req, "UnauthorizedOperation", "You are not authorized to perform this operation. %.*s. Encoded authorization failure "
                      "message: %.*s", STR(text), STR(encoded));
    }
    bool json = req->service->protocol == PROTOCOL_JSON || req->service->protocol == PROTOCOL_REST_JSON;
    return reject(req, json ? "AccessDeniedException" : "AccessDenied", "%.*s", STR(text));
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static bool need_met(struct request *req, const struct policy_stack *stack, const struct value *base, const struct access_needs *needs,
                     const struct access_need *need) {
    const struct object object = object_of(req, need);
    if (object.known_sort && !object.thing)
        return true; /* the service says itself that there is no such thing */
    const struct policy_request asked = {.action = need->action,
                                         .resource = object.arn.len ? object.arn : need->resource,
                                         .context = need_context(req, base, needs, need, &object)};
    const struct policy_answer answer = policy_decide(stack, &asked);
    return answer.allowed || refuse_call(req, refusal_text(req, asked.action, asked.resource, &answer));
}

bool authorize(struct request *req) {
    const char *service = req->service->name, *operation = req->operation->name;
    bool assumes = strcmp(service, "sts") == 0 && strcmp(operation, "AssumeRole") == 0; /* trust has a say there: authorize_assume */
    if (req->caller.kind == CALLER_ROOT || assumes || access_is_free(service, operation))
        return true;
    const struct access_place place = {str_of(partition_of_region(req->region)), req->region, req->account};
    const struct access_needs needs = access_needs(service, operation, req->input, &place, (struct str){0}, req->arena);
    const struct policy_stack stack = caller_stack(req, req->caller.kind, req->caller.name, req->session);
    const struct value *base = caller_context(req);
    for (size_t i = 0; i < needs.n; i++)
        if (!need_met(req, &stack, base, &needs, &needs.items[i]))
            return false;
    return true;
}

/* A trust that names the caller himself is enough within an account; one that names the account leaves it to his policies. */
bool authorize_assume(struct request *req, const struct value *role, struct str role_arn) {
    struct report report = {.arena = req->arena};
    const struct policy *trust = policy_read(req->arena, member_text(role, "$trust"), &report);
    struct str root = arena_printf(req->arena, "arn:%s:iam::%.*s:root", partition_of_region(req->region), STR(req->account));
    const struct value *context = caller_context(req);
    struct str own = value_str(value_get(context, S("aws:PrincipalArn")));
    const struct str ids[] = {req->caller.arn, own, root};
    struct policy_request asked = {.action = S("sts:AssumeRole"), .resource = role_arn, .context = context, .principal_type = S("AWS"),
                                   .principal_ids = ids, .n_principal_ids = 3};
    enum policy_effect any = trust ? policy_effect(trust, &asked, NULL) : POLICY_SILENT;
    asked.n_principal_ids = 2;
    bool direct = trust && policy_effect(trust, &asked, NULL) == POLICY_ALLOWS;
    const struct policy_stack stack = caller_stack(req, req->caller.kind, req->caller.name, req->session);
    const struct policy_answer answer = policy_decide(&stack, &asked);
    if (req->caller.kind == CALLER_ROOT)
        return reject(req, "AccessDenied", "Roles may not be assumed by root accounts.");
    if (any == POLICY_ALLOWS && !answer.explicit_deny && (direct || answer.allowed))
        return true;
    return reject(req, "AccessDenied", "User: %.*s is not authorized to perform: sts:AssumeRole on resource: %.*s", STR(req->caller.arn), STR(role_arn));
}
