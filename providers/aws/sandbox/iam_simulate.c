/* The policy simulator: what a principal, or a bundle of documents, may do. */
#include "providers/aws/sandbox/caller.h"

static const struct value *context_of(struct request *req) {
    struct maker context = {.arena = req->arena};
    const struct value *entries = input(req, "ContextEntries");
    for (size_t i = 0; i < value_count(entries); i++) {
        const struct value *values = value_get(value_item(entries, i), S("ContextKeyValues"));
        maker_set(&context, member_text(value_item(entries, i), "ContextKeyName"), value_count(values) == 1 ? value_item(values, 0) : values);
    }
    return maker_map(&context);
}

static const struct value *evaluate(struct request *req, const struct policy_stack *stack, struct str action, struct str resource,
                                    const struct value *context) {
    const struct policy_request asked = {.action = action, .resource = resource, .context = context};
    const struct policy_answer answer = policy_decide(stack, &asked);
    struct maker matched = {.arena = req->arena};
    if (answer.by)
        maker_add(&matched, record(req->arena, "SourcePolicyId:t SourcePolicyType:c", answer.by->sid.len ? answer.by->sid : S("PolicyInputList.1"),
                                   "IAM Policy"));
    return record(req->arena, "EvalActionName:t EvalResourceName:t EvalDecision:c MatchedStatements:v MissingContextValues:v", action, resource,
                  answer.allowed ? "allowed" : answer.explicit_deny ? "explicitDeny" : "implicitDeny", maker_list(&matched),
                  value_list(req->arena, NULL, 0));
}

static const struct value *simulate(struct request *req, const struct policy_stack *stack) {
    struct maker results = {.arena = req->arena};
    const struct value *actions = input(req, "ActionNames"), *resources = input(req, "ResourceArns"), *context = context_of(req);
    for (size_t i = 0; i < value_count(actions); i++)
        for (size_t k = 0; k < (value_count(resources) ? value_count(resources) : 1); k++)
            maker_add(&results, evaluate(req, stack, value_str(value_item(actions, i)),
                                         value_count(resources) ? value_str(value_item(resources, k)) : S("*"), context));
    return iam_page(req, "EvaluationResults", maker_list(&results));
}

/* The documents of the input; NULL after reject. */
static const struct policy **documents_read(struct request *req, const char *member, size_t *n) {
    const struct value *list = input(req, member);
    *n = value_count(list);
    const struct policy **policies = (const struct policy **)arena_alloc_array(req->arena, *n + 1, sizeof(struct policy *));
    for (size_t i = 0; i < *n; i++) {
        struct report report = {.arena = req->arena};
        policies[i] = policy_read(req->arena, value_str(value_item(list, i)), &report);
        if (!policies[i]) {
            reject_because(req, "InvalidInput", "Invalid policy document at %s.%zu", member, i + 1);
            return NULL;
        }
    }
    return policies;
}

static const struct value *simulate_custom(struct request *req) {
    size_t n, n_boundary;
    const struct policy **policies = documents_read(req, "PolicyInputList", &n);
    const struct policy **boundary = policies ? documents_read(req, "PermissionsBoundaryPolicyInputList", &n_boundary) : NULL;
    if (!boundary)
        return NULL;
    const struct policy_stack stack = {.identity = policies, .n_identity = n, .boundary = n_boundary ? boundary[0] : NULL};
    return simulate(req, &stack);
}

static const struct value *simulate_principal(struct request *req) {
    struct str arn = input_text(req, "PolicySourceArn"), name = arn;
    for (size_t i = arn.len; i > 0 && name.len == arn.len; i--)
        if (arn.at[i - 1] == '/')
            name = str_from(arn, i);
    bool is_role = str_has(arn, S(":role/"));
    if (!iam_find(req, is_role ? &role_noun : &user_noun, name))
        return NULL;
    size_t n;
    const struct policy **more = documents_read(req, "PolicyInputList", &n);
    if (!more)
        return NULL;
    struct policy_stack stack = caller_stack(req, is_role ? CALLER_ROLE : CALLER_USER, name, NULL);
    const struct policy **all = (const struct policy **)arena_alloc_array(req->arena, stack.n_identity + n + 1, sizeof(struct policy *));
    for (size_t i = 0; i < stack.n_identity + n; i++)
        all[i] = i < stack.n_identity ? stack.identity[i] : more[i - stack.n_identity];
    stack.identity = all;
    stack.n_identity += n;
    return simulate(req, &stack);
}

const struct handler iam_simulate_handlers[] = {
    {"SimulateCustomPolicy", simulate_custom},
    {"SimulatePrincipalPolicy", simulate_principal},
    {0},
};
