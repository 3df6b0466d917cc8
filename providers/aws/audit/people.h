/* Users, groups and roles with everything they hold: what the checks of IAM judge. Made once of GetAccountAuthorizationDetails (of a plan, of its resources)
 * and of the documents of AWS's own policies that somebody holds. */
#ifndef AWS_AUDIT_PEOPLE_H
#define AWS_AUDIT_PEOPLE_H

#include "providers/aws/audit/audit.h"
#include "providers/aws/policy/policy.h"

/* What plans have of people: each check by them judges all of it. */
#define PLANNED "iam_user iam_group iam_role iam_policy"

enum policy_origin { POLICY_INLINE, POLICY_CUSTOMER, POLICY_AWS };

/* A policy as somebody holds it, or as it lies in the account. */
struct held {
    enum policy_origin origin;
    struct str name, arn; /* arn empty: inline */
    const struct value *document;
    const struct policy *policy; /* NULL: it cannot be read */
    const struct person *via;    /* the group that it comes from; NULL: its own */
    int64_t attached;            /* of a customer's: how many hold it */
};

enum person_kind { PERSON_USER, PERSON_GROUP, PERSON_ROLE };
struct person {
    enum person_kind kind;
    struct str name, arn, path;
    const struct value *item;
    const struct held *held; /* its own, then its groups' */
    size_t n_held, n_own;
    struct policy_stack stack;
    const struct policy *trust; /* of a role */
    const struct value *trust_document;
    size_t members; /* of a group */
    /* Holds everything: always; or when signed in with MFA. */
    bool is_admin, is_admin_with_mfa;
};

struct people {
    const struct person *persons; /* users, groups, roles */
    size_t n;
    const struct held *customer; /* the account's own managed policies, default versions */
    size_t n_customer;
};

/* --- of a plan (planned.c) --- */
/* Its users, groups, roles and policies as GetAccountAuthorizationDetails would show them; each says by audit_names what it is in the plan. */
const struct value *planned_authorization(struct audit *);
/* The document of a policy that is none of the plan's. NULL: it is not known, and the check is UNKNOWN. */
const struct value *planned_managed_document(struct audit *, struct str arn);

/* NULL: as audit_need. */
const struct people *people_of(struct audit *);
/* Tags of the user, role or inline policy that the ARN names; as audit_table has it. */
const struct value *people_tags(struct audit *, struct str arn, bool may_ask);
void document_add(struct buf *, const struct value *document); /* as JSON; what is no JSON as it is */
const char *person_kind_name(enum person_kind);
bool is_service_role(const struct person *);        /* a service may assume it */
bool is_service_linked(const struct person *);      /* made by a service for itself; nobody can change it */
bool role_trusts_service(const struct person *, const char *service); /* "ec2.amazonaws.com" */

/* Does the role's trust let this person in (by itself, or through its account)? */
bool role_trusts(struct audit *, const struct person *role, const struct person *who);

/* May this person do it? `context` may be NULL; whose name policy variables ask is filled in. */
bool person_may(struct audit *, const struct person *, const char *action, struct str resource, const struct value *context);

/* --- whom a policy on a thing lets in (principals.c) ------------------------------------------------ */
/* NULL: there is none, it cannot be read, or it is yet to be made. */
const struct policy *document_read(struct audit *, const struct value *document);
bool statement_speaks_of(const struct policy_statement *, const char *condition_keys);
/* By an account, an organisation, an id that was agreed on, a network. */
bool statement_is_bounded(const struct policy_statement *);
bool statement_is_bounded_by(const struct policy_statement *, const char *condition_keys);
bool principal_is_anybody(const struct policy_principal *);
bool principal_is_of_another_account(const struct policy_principal *, struct str ours);
bool statement_lets_anybody(const struct policy_statement *);
const struct policy_statement *policy_open_statement(const struct policy *); /* NULL: none */

/* --- policies, one after another (policies.c) ------------------------------------------------------ */
struct looking {
    struct audit *audit;
    const struct held *held;
    const struct person *holder; /* of an inline one, or one who has it attached; NULL: a customer's that lies in the account */
    struct str arn;              /* what a finding names */
};
/* Those of one origin: inline ones with who holds them; managed ones once. */
void each_policy(struct audit *, enum policy_origin, void (*judge)(const struct looking *));
/* "policy 'x' WHAT", bad or good. */
void policy_says(const struct looking *, bool bad, const char *what);
/* Does it allow by exclusion (NotAction)? That has a check of its own, which tells once what is left in. */
bool policy_excludes(const struct policy *);
/* May its holder do this on a thing that no policy names: on anything of that kind? */
bool policy_gives_on_anything(struct audit *, const struct policy *, const char *action);
/* Does a policy by itself give everything? */
bool policy_is_admin(struct audit *, const struct policy *, bool with_mfa);

#endif
