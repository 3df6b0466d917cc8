/* Roles: who may assume them; and what else stands beside them in IAM: providers of identity, server certificates. */
#include "providers/aws/audit/people.h"

/* --- trust, statement by statement ------------------------------------------------------------ */

struct trust {
    struct audit *audit;
    const struct person *role;
    const struct policy_statement *statement;
};

struct trust_question {
    bool (*bad)(const struct trust *);
    const char *what, *good;             /* a role that … */
    void (*rate)(const struct trust *);  /* the finding, otherwise than its check; NULL: never */
};

/* Asks it of every statement of every role's trust that allows. */
static void each_trust(struct audit *audit, const struct trust_question *question) {
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *role = &people->persons[i];
        const struct policy_statement *found = NULL;
        if (role->kind != PERSON_ROLE || is_service_linked(role))
            continue;
        for (size_t k = 0; role->trust && k < role->trust->n && !found; k++) {
            const struct policy_statement *statement = &role->trust->statements[k];
            if (!statement->deny && question->bad(&(struct trust){audit, role, statement}))
                found = statement;
        }
        if (found) {
            audit_fails(audit, NULL, role->arn, "role '%.*s' %s", STR(role->name), question->what);
            audit_shows(audit, "statement", found->source);
            if (question->rate)
                question->rate(&(struct trust){audit, role, found});
        } else {
            audit_passes(audit, NULL, role->arn, "role '%.*s' %s", STR(role->name), question->good);
        }
    }
}

static bool trusts_anybody(const struct trust *trust) {
    return statement_lets_anybody(trust->statement);
}

static void judge_anybody(struct audit *audit) {
    each_trust(audit, &(const struct trust_question){trusts_anybody, "may be assumed by anybody in the world",
                                                     "names who may assume it"});
}

static bool trusts_another_account(const struct trust *trust) {
    struct str ours = audit_account(trust->audit);
    for (size_t i = 0; i < trust->statement->n_principals; i++) {
        const struct policy_principal *principal = &trust->statement->principals[i];
        if (principal_is_anybody(principal) || principal_is_of_another_account(principal, ours))
            return true;
    }
    return false;
}

static bool trusts_another_account_freely(const struct trust *trust) {
    return trusts_another_account(trust) &&
           !statement_speaks_of(trust->statement, "sts:ExternalId aws:MultiFactorAuthPresent aws:PrincipalOrgID");
}

static void judge_other_accounts(struct audit *audit) {
    each_trust(audit, &(const struct trust_question){trusts_another_account_freely, "may be assumed from another account without an external id or MFA",
                                                     "is not open to other accounts without a condition"});
}

static bool reads_for_another_account(const struct trust *trust) {
    bool reads = false;
    for (size_t i = 0; i < trust->role->n_own; i++)
        reads = reads || str_is(trust->role->held[i].name, "ReadOnlyAccess");
    return reads && !is_service_role(trust->role) && trusts_another_account(trust);
}

static void judge_readers(struct audit *audit) {
    each_trust(audit, &(const struct trust_question){reads_for_another_account, "lets another account read everything (ReadOnlyAccess)",
                                                     "lets no other account read everything"});
}

/* --- services that may be talked into it ------------------------------------------------------ */

/* Services that start code of the account's own: only who may pass the role decides whom they serve. */
#define COMPUTE "ec2.amazonaws.com lambda.amazonaws.com ecs-tasks.amazonaws.com ecs.amazonaws.com"
#define EXEMPT "eks.amazonaws.com secretsmanager.amazonaws.com"

static bool trusts_service_without(const struct trust *trust, const char *services, bool among) {
    for (size_t i = 0; !statement_is_bounded(trust->statement) && i < trust->statement->n_principals; i++) {
        const struct policy_principal *principal = &trust->statement->principals[i];
        struct str service = principal->id.source;
        if (str_is(principal->type, "Service") && !word_in(EXEMPT, service) && word_in(services, service) == among)
            return true;
    }
    return false;
}

static bool trusts_a_confused_deputy(const struct trust *trust) {
    bool compute = trusts_service_without(trust, COMPUTE, true);
    return compute || trusts_service_without(trust, COMPUTE, false);
}

static void rate_compute(const struct trust *trust) {
    if (!trusts_service_without(trust, COMPUTE, false))
        audit_rates(trust->audit, AUDIT_LOW);
}

static void judge_deputies(struct audit *audit) {
    each_trust(audit, &(const struct trust_question){trusts_a_confused_deputy, "trusts a service that others use too, whoever they ask for",
                                                     "trusts no service without saying for whom", rate_compute});
}

/* --- identities of others --------------------------------------------------------------------- */

/* Values of the condition on a key that ends like this ("…:sub"); NULL: there is none. */
static const struct policy_condition *condition_on(const struct policy_statement *statement, struct str end) {
    for (size_t i = 0; i < statement->n_conditions; i++)
        if (str_ends(statement->conditions[i].key, end))
            return &statement->conditions[i];
    return NULL;
}

/* "repo:owner/" with a star behind it, and wider: any repository may come. */
static bool is_wide_subject(struct str subject) {
    ptrdiff_t slash = str_find(subject, '/'), star = str_find(subject, '*');
    return star >= 0 && (slash < 0 || star <= slash + 1);
}

static bool trusts_any_repository(const struct trust *trust) {
    bool oidc = false;
    for (size_t i = 0; i < trust->statement->n_principals; i++) {
        const struct policy_principal *principal = &trust->statement->principals[i];
        oidc = oidc || (str_is(principal->type, "Federated") && (str_has(principal->id.source, S(":oidc-provider/")) ||
                                                                 str_ends(principal->id.source, S("amazonaws.com"))));
    }
    if (!oidc)
        return false;
    const struct policy_condition *audience = condition_on(trust->statement, S(":aud")),
                                  *subject = condition_on(trust->statement, S(":sub"));
    if (!audience || !subject)
        return true;
    for (size_t i = 0; i < subject->values.n; i++)
        if (is_wide_subject(subject->values.items[i].source))
            return true;
    return false;
}

static void judge_oidc(struct audit *audit) {
    each_trust(audit, &(const struct trust_question){trusts_any_repository, "trusts an identity provider without naming audience and subject",
                                                     "trusts no identity provider at large"});
}

/* --- unused, expired, absent ------------------------------------------------------------------ */

enum { UNUSED_DAYS = 90, EXPIRY_DAYS = 30 };

static void judge_unused(struct audit *audit) {
    const struct people *people = audit_is_plan(audit) ? NULL : people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *role = &people->persons[i];
        int64_t age = days_since(audit, value_str(value_key(role->item, "CreateDate")));
        int64_t idle = days_since(audit, value_str(value_path(NULL, role->item, S("RoleLastUsed.LastUsedDate"))));
        if (role->kind != PERSON_ROLE || is_service_linked(role))
            continue;
        if (age > UNUSED_DAYS && (idle < 0 || idle > UNUSED_DAYS))
            audit_fails(audit, NULL, role->arn, "role '%.*s' was not used for %lld days", STR(role->name), (long long)(idle < 0 ? age : idle));
        else
            audit_passes(audit, NULL, role->arn, "role '%.*s' is young or in use", STR(role->name));
    }
}

/* Days until then; negative: gone by. */
static void judge_certificates(struct audit *audit) {
    const struct value *certificates = audit_need(audit, "server_certificates", NULL);
    for (size_t i = 0; i < value_count(certificates); i++) {
        const struct value *item = value_item(certificates, i);
        struct str name = value_str(value_key(item, "ServerCertificateName")), arn = value_str(value_key(item, "Arn"));
        int64_t left = days_until(audit, value_str(value_key(item, "Expiration")));
        if (left < 0)
            audit_fails(audit, NULL, arn, "certificate '%.*s' expired %lld days ago", STR(name), (long long)-left);
        else if (left < EXPIRY_DAYS)
            audit_fails(audit, NULL, arn, "certificate '%.*s' expires in %lld days", STR(name), (long long)left);
        else
            audit_passes(audit, NULL, arn, "certificate '%.*s' is valid for %lld days", STR(name), (long long)left);
        if (left >= 0 && left < EXPIRY_DAYS)
            audit_rates(audit, AUDIT_MEDIUM);
    }
    if (certificates && value_count(certificates) == 0)
        audit_passes(audit, NULL, audit_account(audit), "IAM holds no server certificates");
}

/* An Identity Center of this region is as good; where it cannot be asked, what IAM says stands. */
static void judge_saml(struct audit *audit) {
    const struct value *answer = audit_need(audit, "saml_providers", NULL);
    const struct value *centers = audit_may(audit, "identity_centers", NULL, NULL);
    if (!answer)
        return;
    if (value_count(value_key(answer, "SAMLProviderList")) > 0)
        audit_passes(audit, NULL, audit_account(audit), "people come through an identity provider");
    else if (value_count(centers) > 0)
        audit_passes(audit, NULL, audit_account(audit), "people come through IAM Identity Center");
    else
        audit_fails(audit, NULL, audit_account(audit), "no SAML provider%s: people are users of this account",
                    centers ? " and no Identity Center in this region" : "");
}

#define DOCUMENTS "authorization aws_policies policy_version"

const struct check role_checks[] = {
    // clang-format off
    { "role-trust-any", "no role may be assumed by anybody", AUDIT_CRITICAL, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_anybody,
      .risk = "every AWS account in the world may come in", .fix = "name the principals that need it", .compliance = "cis-7.0:2.21" },
    { "role-trust-xacct", "roles ask other accounts for an external id or MFA", AUDIT_MEDIUM, "iam", DOCUMENTS,
      .planned = PLANNED, .judge = judge_other_accounts, .risk = "whoever can act in that account, or trick it, can act here",
      .fix = "add a condition on sts:ExternalId or aws:MultiFactorAuthPresent" },
    { "role-xacct-readonly", "no role lets another account read everything", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_readers,
      .risk = "ReadOnlyAccess reads data, not only settings", .fix = "attach ViewOnlyAccess, and ask for an external id",
      .prowler = "iam_role_cross_account_readonlyaccess_policy" },
    { "role-confused-deputy", "roles say for whom a service may assume them", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_deputies,
      .risk = "another customer of the service can point it at this role", .fix = "add a condition on aws:SourceAccount or aws:SourceArn",
      .prowler = "iam_role_cross_service_confused_deputy_prevention" },
    { "role-oidc", "roles name the repository that may assume them", AUDIT_CRITICAL, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_oidc,
      .risk = "any repository of the provider's, or of the owner's, gets the role", .fix = "pin aud and sub: repo:owner/name:ref:refs/heads/main" },
    { "role-unused", "roles are used", AUDIT_LOW, "iam", DOCUMENTS, .judge = judge_unused,
      .risk = "nobody watches what nobody uses", .fix = "delete it" },
    { "cert-expired", "no server certificate in IAM has expired", AUDIT_HIGH, "iam", "server_certificates", .judge = judge_certificates,
      .risk = "clients refuse it, or people learn to click warnings away", .fix = "move to ACM, then DeleteServerCertificate",
      .compliance = CIS_IAM("1.19", "1.18", "2.18", "2.17") " fsbp:IAM.26", .prowler = "iam_no_expired_server_certificates_stored" },
    { "saml-exists", "people come through an identity provider", AUDIT_INFO, "iam", "saml_providers identity_centers", .judge = judge_saml,
      .risk = "users of the account outlive the people", .fix = "use IAM Identity Center",
      .compliance = CIS_IAM("1.21", "1.20", "2.20", "2.19"), .prowler = "iam_check_saml_providers_sts" },
    { 0 }
    // clang-format on
};
