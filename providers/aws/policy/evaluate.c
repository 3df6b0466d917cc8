/* The verdict: which statements are about a request, and what they say together. */
#include "providers/aws/policy/policy.h"

/* --- one statement -------------------------------------------------------------------------------------------------- */

static bool action_matches(const struct policy_statement *statement, const struct policy_request *req) {
    HOLDS(buf_release) struct buf room = {0};
    for (size_t i = 0; i < statement->actions.n; i++) {
        struct str glob;
        if (policy_text_glob(&statement->actions.items[i], req->context, &room, &glob) &&
            policy_glob_matches(glob, req->action, true))
            return !statement->not_action;
    }
    return statement->not_action;
}

/* A trust policy names no resource: it is about its role. */
static bool resource_matches(const struct policy_statement *statement, const struct policy_request *req) {
    HOLDS(buf_release) struct buf room = {0};
    if (!statement->has_resource)
        return true;
    for (size_t i = 0; i < statement->resources.n; i++) {
        struct str glob;
        if (policy_text_glob(&statement->resources.items[i], req->context, &room, &glob) &&
            policy_glob_matches_arn(glob, req->resource))
            return !statement->not_resource;
    }
    return statement->not_resource;
}

/* An account's number stands for its root, and that for everybody in it. */
static bool id_names(struct str wanted, struct str id) {
    if (str_is(wanted, "*") || str_eq(wanted, id))
        return true;
    bool is_root = str_ends(id, S(":root"));
    struct str rest = id;
    for (int i = 0; i < 4; i++)
        str_cut(&rest, ':');
    return is_root && wanted.len == 12 && str_eq(wanted, str_cut(&rest, ':'));
}

static bool principal_is(const struct policy_principal *principal, const struct policy_request *req) {
    if (str_is(principal->type, "*"))
        return true;
    if (!str_eq(principal->type, req->principal_type))
        return false;
    if (req->n_principal_ids == 0)
        return str_is(principal->id.source, "*");
    for (size_t i = 0; i < req->n_principal_ids; i++)
        if (id_names(principal->id.source, req->principal_ids[i]))
            return true;
    return false;
}

static bool principal_matches(const struct policy_statement *statement, const struct policy_request *req) {
    if (!statement->has_principal)
        return true;
    for (size_t i = 0; i < statement->n_principals; i++)
        if (principal_is(&statement->principals[i], req))
            return !statement->not_principal;
    return statement->not_principal;
}

bool policy_statement_matches(const struct policy_statement *statement, const struct policy_request *req) {
    if (!action_matches(statement, req) || !resource_matches(statement, req) || !principal_matches(statement, req))
        return false;
    for (size_t i = 0; i < statement->n_conditions; i++)
        if (!policy_condition_holds(&statement->conditions[i], req->context))
            return false;
    return true;
}

/* --- documents together --------------------------------------------------------------------------------------------- */

enum policy_effect policy_effect(const struct policy *policy, const struct policy_request *req, const struct policy_statement **by) {
    enum policy_effect effect = POLICY_SILENT;
    for (size_t i = 0; i < policy->n && effect != POLICY_DENIES; i++) {
        const struct policy_statement *statement = &policy->statements[i];
        if ((effect == POLICY_ALLOWS && !statement->deny) || !policy_statement_matches(statement, req))
            continue;
        effect = statement->deny ? POLICY_DENIES : POLICY_ALLOWS;
        if (by)
            *by = statement;
    }
    return effect;
}

static enum policy_effect effect_of_all(const struct policy *const *policies, size_t n, const struct policy_request *req,
                                        const struct policy_statement **by) {
    enum policy_effect effect = POLICY_SILENT;
    for (size_t i = 0; i < n && effect != POLICY_DENIES; i++) {
        const struct policy_statement *spoke = NULL;
        enum policy_effect one = policy_effect(policies[i], req, &spoke);
        if (one > effect) {
            effect = one;
            *by = spoke;
        }
    }
    return effect;
}

struct policy_answer policy_decide(const struct policy_stack *stack, const struct policy_request *req) {
    const struct {
        enum policy_layer layer;
        const struct policy *const *policies;
        size_t n;
        bool bounds;
    } layers[] = {
        {POLICY_BY_IDENTITY, stack->identity, stack->n_identity, true},
        {POLICY_BY_BOUNDARY, &stack->boundary, stack->boundary ? 1 : 0, stack->boundary != NULL},
        {POLICY_BY_SESSION, stack->session, stack->n_session, stack->n_session > 0},
    };
    struct policy_answer answer = {.allowed = true};
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++) {
        const struct policy_statement *by = NULL;
        if (!layers[i].bounds)
            continue;
        enum policy_effect effect = effect_of_all(layers[i].policies, layers[i].n, req, &by);
        if (effect == POLICY_DENIES)
            return (struct policy_answer){.explicit_deny = true, .layer = layers[i].layer, .by = by};
        if (effect == POLICY_SILENT && answer.allowed)
            answer = (struct policy_answer){.layer = layers[i].layer};
        else if (answer.allowed && !answer.by)
            answer = (struct policy_answer){.allowed = true, .layer = layers[i].layer, .by = by};
    }
    return answer;
}
