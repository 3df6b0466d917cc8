/* Whom a policy on a thing lets in: a role's trust, a repository's, a bucket's or an endpoint's policy. */
#include "base/json.h"
#include "providers/aws/audit/people.h"

const struct policy *document_read(struct audit *audit, const struct value *document) {
    HOLDS(buf_release) struct buf json = {0};
    struct arena *arena = audit_arena(audit);
    struct report unheard = {.arena = arena};
    if (value_is_null(document) || document->kind == VALUE_UNKNOWN)
        return NULL;
    document_add(&json, document);
    return policy_read(arena, arena_str(arena, buf_str(&json)), &unheard);
}

bool statement_speaks_of(const struct policy_statement *statement, const char *keys) {
    for (size_t i = 0; i < statement->n_conditions; i++)
        for (struct str rest = str_of(keys); rest.len > 0;)
            if (str_eq_nocase(statement->conditions[i].key, str_cut(&rest, ' ')))
                return true;
    return false;
}

/* Everything has such a value. */
static bool is_any_value(struct str value) {
    return word_in("* ** *.* 0.0.0.0/0 ::/0 arn:* arn:aws:*", value);
}

/* The key must be there and be one of values that say something. */
static bool condition_bounds(const struct policy_condition *condition, const char *keys) {
    struct str rest = str_of(keys);
    bool about = false;
    while (rest.len > 0 && !about)
        about = str_eq_nocase(condition->key, str_cut(&rest, ' '));
    if (!about || policy_operator_is_negated(condition->op) || condition->if_exists || condition->set == POLICY_ALL_VALUES)
        return false;
    for (size_t i = 0; i < condition->values.n; i++)
        if (is_any_value(condition->values.items[i].source))
            return false;
    return true;
}

bool statement_is_bounded_by(const struct policy_statement *statement, const char *keys) {
    for (size_t i = 0; i < statement->n_conditions; i++)
        if (condition_bounds(&statement->conditions[i], keys))
            return true;
    return false;
}

bool statement_is_bounded(const struct policy_statement *statement) {
    return statement_is_bounded_by(statement, "aws:PrincipalArn aws:PrincipalOrgID aws:PrincipalOrgPaths aws:PrincipalAccount "
                                              "aws:SourceAccount aws:SourceArn aws:SourceOrgID aws:SourceOwner aws:SourceVpc "
                                              "aws:SourceVpce aws:SourceIp aws:VpcSourceIp sts:ExternalId kms:CallerAccount aws:userid");
}

bool principal_is_anybody(const struct policy_principal *principal) {
    return str_is(principal->type, "*") || (str_is(principal->type, "AWS") && str_is(principal->id.source, "*"));
}

/* Who is not named by a NotPrincipal is let in, and that is nearly everybody. */
bool statement_lets_anybody(const struct policy_statement *statement) {
    if (statement->deny || statement_is_bounded(statement))
        return false;
    for (size_t i = 0; i < statement->n_principals; i++)
        if (principal_is_anybody(&statement->principals[i]))
            return true;
    return statement->not_principal;
}

const struct policy_statement *policy_open_statement(const struct policy *policy) {
    for (size_t i = 0; policy && i < policy->n; i++)
        if (statement_lets_anybody(&policy->statements[i]))
            return &policy->statements[i];
    return NULL;
}

/* The account of an AWS principal: its number, or that in its ARN. */
static struct str account_of(struct str principal) {
    if (!str_starts(principal, S("arn:")))
        return principal;
    for (int i = 0; i < 4; i++)
        str_cut(&principal, ':');
    return str_cut(&principal, ':');
}

bool principal_is_of_another_account(const struct policy_principal *principal, struct str ours) {
    struct str account = account_of(principal->id.source);
    return str_is(principal->type, "AWS") && !principal_is_anybody(principal) && account.len > 0 && !str_eq(account, ours);
}
