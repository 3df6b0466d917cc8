/* Who calls. Access keys that neither IAM nor STS made here are the root user's. */
#include "providers/aws/sandbox/caller.h"

#include "base/clock.h"

#define USED_EVERY_MS 900000 /* a quarter of an hour */

static const struct value *key_of(struct world *world, struct str access_key) {
    return world_get(world, (struct str){0}, IAM_KEY, access_key);
}

bool caller_secret(struct world *world, struct str access_key, struct str *secret, struct str *session_token) {
    const struct value *session = world_get(world, (struct str){0}, session_species.name, access_key);
    const struct value *key = key_of(world, access_key);
    *secret = session ? member_text(session, "SecretAccessKey") : key ? member_text(key, "SecretAccessKey") : S("sandbox");
    *session_token = member_text(session, "SessionToken");
    return !key || str_is(member_text(key, "Status"), "Active");
}

/* "arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION" */
static struct str role_of_session(struct str arn) {
    struct str rest = arn;
    str_cut(&rest, '/');
    return str_cut(&rest, '/');
}

static void caller_is_root(struct request *req) {
    req->caller = (struct caller){
        .kind = CALLER_ROOT,
        .arn = arena_printf(req->arena, "arn:%s:iam::%.*s:root", partition_of_region(req->region), STR(req->account)),
        .id = req->account,
    };
}

static bool caller_is_user(struct request *req, struct str name) {
    struct str place = arena_printf(req->arena, "%.*s/", STR(req->account));
    const struct value *user = world_get(req->world, place, user_noun.species.name, name);
    if (!user)
        return reject(req, "InvalidClientTokenId", "The security token included in the request is invalid.");
    req->caller = (struct caller){CALLER_USER, name, member_text(user, "Arn"), member_text(user, "UserId")};
    return true;
}

bool caller_find(struct request *req) {
    const struct value *key = key_of(req->world, req->access_key);
    if (key && !iam_is_visible(req, key))
        return reject(req, "InvalidClientTokenId", "The security token included in the request is invalid.");
    if (key)
        return caller_is_user(req, member_text(key, "UserName"));
    struct str arn = member_text(req->session, "Arn"), user = member_text(req->session, "UserName");
    if (user.len)
        return caller_is_user(req, user);
    if (arn.len)
        req->caller = (struct caller){CALLER_ROLE, role_of_session(arn), arn, member_text(req->session, "UserId")};
    else
        caller_is_root(req);
    return true;
}

void caller_used(struct request *req) {
    const struct value *key = key_of(req->world, req->access_key), *used = value_get(key, S("$used"));
    int64_t at_ms = 0;
    if (!key || value_get(key, S("$deleted")))
        return;
    bool recent = time_parse(member_text(used, "LastUsedDate"), &at_ms) && req->now_ms - at_ms < USED_EVERY_MS;
    if (recent && str_is(member_text(used, "ServiceName"), req->service->name))
        return;
    used = record(req->arena, "LastUsedDate:v ServiceName:c Region:t", time_now(req), req->service->name, req->region);
    world_put(req->world, (struct str){0}, IAM_KEY, req->access_key, record_with(req->arena, key, "$used:v", used));
}

/* --- what binds him ------------------------------------------------------------------------------------------------- */

struct gathering {
    struct request *req;
    const struct policy **policies;
    size_t n, room;
};

/* A document that cannot be read allows nothing. */
static void gather(struct gathering *g, struct str document) {
    struct report report = {.arena = g->req->arena};
    const struct policy *policy = document.len ? policy_read(g->req->arena, document, &report) : NULL;
    if (policy && g->n < g->room)
        g->policies[g->n++] = policy;
}

static void gather_holder(struct gathering *g, const struct value *holder) {
    const struct value *own = value_get(holder, S("$inline")), *attached = value_get(holder, S("$attached"));
    for (size_t i = 0; i < value_count(own); i++)
        gather(g, member_text(value_item(own, i), "PolicyDocument"));
    for (size_t i = 0; i < value_count(attached); i++) {
        const struct value *policy = iam_policy_find(g->req, value_str(value_item(attached, i)));
        if (policy)
            gather(g, iam_policy_document(policy));
    }
}

static size_t policies_at_most(struct request *req, const struct value *holder) {
    size_t n = value_count(value_get(holder, S("$inline"))) + value_count(value_get(holder, S("$attached")));
    const struct value *groups = value_get(holder, S("$groups"));
    for (size_t i = 0; i < value_count(groups); i++) {
        const struct value *group = iam_get(req, &group_noun, value_str(value_item(groups, i)));
        n += value_count(value_get(group, S("$inline"))) + value_count(value_get(group, S("$attached")));
    }
    return n;
}

static struct gathering gathering_begin(struct request *req, size_t room) {
    return (struct gathering){req, (const struct policy **)arena_alloc_array(req->arena, room + 1, sizeof(struct policy *)), 0, room};
}

static void gather_session(struct request *req, const struct value *session, struct policy_stack *stack) {
    const struct value *documents = value_get(session, S("Policies"));
    if (value_count(documents) == 0)
        return;
    struct gathering g = gathering_begin(req, value_count(documents));
    for (size_t i = 0; i < value_count(documents); i++)
        gather(&g, value_str(value_item(documents, i)));
    stack->session = g.policies;
    stack->n_session = g.n;
}

struct policy_stack caller_stack(struct request *req, enum caller_kind kind, struct str name, const struct value *session) {
    struct str place = req->place;
    req->place = arena_printf(req->arena, "%.*s/", STR(req->account));
    const struct value *holder = iam_get(req, kind == CALLER_USER ? &user_noun : &role_noun, name);
    struct gathering g = gathering_begin(req, policies_at_most(req, holder));
    gather_holder(&g, holder);
    const struct value *groups = value_get(holder, S("$groups"));
    for (size_t i = 0; i < value_count(groups); i++)
        gather_holder(&g, iam_get(req, &group_noun, value_str(value_item(groups, i))));
    struct policy_stack stack = {.identity = g.policies, .n_identity = g.n};
    struct str boundary = member_text(value_get(holder, S("PermissionsBoundary")), "PermissionsBoundaryArn");
    const struct value *policy = boundary.len ? iam_policy_find(req, boundary) : NULL;
    if (policy) {
        struct gathering one = gathering_begin(req, 1);
        gather(&one, iam_policy_document(policy));
        stack.boundary = one.n ? one.policies[0] : NULL;
    }
    gather_session(req, session, &stack);
    req->place = place;
    return stack;
}

/* --- what is known of a request ------------------------------------------------------------------------------------- */

static const char *principal_type(enum caller_kind kind) {
    return kind == CALLER_ROOT ? "Account" : kind == CALLER_USER ? "User" : "AssumedRole";
}

static void principal_tags(struct request *req, struct maker *context) {
    struct str place = arena_printf(req->arena, "%.*s/", STR(req->account));
    const struct iam_noun *noun = req->caller.kind == CALLER_USER ? &user_noun : &role_noun;
    const struct value *tags = value_get(world_get(req->world, place, noun->species.name, req->caller.name), S("Tags"));
    for (size_t i = 0; i < value_count(tags); i++)
        maker_set(context, arena_printf(req->arena, "aws:PrincipalTag/%.*s", STR(member_text(value_item(tags, i), "Key"))),
                  value_get(value_item(tags, i), S("Value")));
}

/* Sessions of a role are named by the role's ARN. */
static struct str principal_arn(struct request *req) {
    struct str place = arena_printf(req->arena, "%.*s/", STR(req->account));
    const struct value *role = req->caller.kind == CALLER_ROLE ? world_get(req->world, place, role_noun.species.name, req->caller.name) : NULL;
    return role ? member_text(role, "Arn") : req->caller.arn;
}

const struct value *caller_context(struct request *req) {
    struct maker context = {.arena = req->arena};
    bool is_user = req->caller.kind == CALLER_USER, is_iam = strcmp(req->service->name, "iam") == 0;
    const struct {
        const char *key;
        struct str text;
    } facts[] = {
        {"aws:PrincipalArn", principal_arn(req)},
        {"aws:PrincipalAccount", req->account},
        {"aws:PrincipalType", str_of(principal_type(req->caller.kind))},
        {"aws:userid", req->caller.id},
        {"aws:username", is_user ? req->caller.name : (struct str){0}},
        {"aws:RequestedRegion", is_iam ? S("us-east-1") : req->region},
        {"aws:CurrentTime", value_str(time_now(req))},
        {"aws:SecureTransport", S("false")},
        {"aws:SourceIp", S("127.0.0.1")},
        {"aws:ViaAWSService", S("false")},
        {"aws:MultiFactorAuthPresent", req->session ? S("false") : (struct str){0}}, /* unknown to long-term keys */
    };
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (facts[i].text.len)
            maker_set(&context, str_of(facts[i].key), value_text(req->arena, facts[i].text));
    maker_set(&context, S("aws:EpochTime"), value_textf(req->arena, "%lld", (long long)(req->now_ms / 1000)));
    principal_tags(req, &context);
    return maker_map(&context);
}
