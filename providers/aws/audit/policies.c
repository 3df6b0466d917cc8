/* Policies: what a document gives by itself, who holds it, and what cannot be read. */
#include "providers/aws/audit/people.h"

#include <assert.h>

/* --- every policy once ------------------------------------------------------------------------ */

static struct str inline_arn(struct audit *audit, const struct person *person, const struct held *held) {
    return arena_printf(audit_arena(audit), "%.*s/%.*s", STR(person->arn), STR(held->name));
}

void each_policy(struct audit *audit, enum policy_origin origin, void (*judge)(const struct looking *)) {
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && origin == POLICY_CUSTOMER && i < people->n_customer; i++)
        judge(&(struct looking){audit, &people->customer[i], NULL, people->customer[i].arn});
    for (size_t i = 0; people && origin != POLICY_CUSTOMER && i < people->n; i++) {
        const struct person *person = &people->persons[i];
        for (size_t k = 0; k < person->n_own; k++) {
            const struct held *held = &person->held[k];
            if (held->origin == origin)
                judge(&(struct looking){audit, held, person, origin == POLICY_INLINE ? inline_arn(audit, person, held) : person->arn});
        }
    }
}

void policy_says(const struct looking *looking, bool bad, const char *what) {
    struct str name = looking->held->name;
    if (bad)
        audit_fails(looking->audit, NULL, looking->arn, "policy '%.*s' %s", STR(name), what);
    else
        audit_passes(looking->audit, NULL, looking->arn, "policy '%.*s' is not one that %s", STR(name), what);
    if (bad && looking->holder && looking->held->origin == POLICY_AWS)
        audit_shows(looking->audit, "policy", value_text(audit_arena(looking->audit), looking->held->arn));
}

/* --- everything on everything ----------------------------------------------------------------- */

static void judge_admin_of(const struct looking *looking) {
    bool unattached = str_is(str_of(audit_judged(looking->audit)->id), "pol-admin-unattached");
    if (looking->held->origin == POLICY_CUSTOMER && unattached != (looking->held->attached == 0))
        return;
    bool always = policy_is_admin(looking->audit, looking->held->policy, false);
    bool with_mfa = !always && policy_is_admin(looking->audit, looking->held->policy, true);
    policy_says(looking, always || with_mfa, with_mfa ? "gives everything, to who has signed in with MFA" : "gives everything");
    if (with_mfa)
        audit_rates(looking->audit, AUDIT_LOW);
}

#define ORIGIN(origin) (&(const enum policy_origin){origin})

static enum policy_origin origin_wanted(struct audit *audit) {
    return *(const enum policy_origin *)audit_judged(audit)->facts;
}

static void judge_admin(struct audit *audit) {
    each_policy(audit, origin_wanted(audit), judge_admin_of);
}

/* --- a service, or one action, on everything -------------------------------------------------- */

struct grant {
    enum policy_origin origin;
    const char *const *actions; /* all of them, on anything: NULL-terminated */
    const char *what;
};
#define GRANT(origin, what, ...) (&(const struct grant){origin, (const char *const[]){__VA_ARGS__, NULL}, what})

/* On a thing that no policy names. */
bool policy_gives_on_anything(struct audit *audit, const struct policy *policy, const char *action) {
    const struct policy_stack stack = {.identity = &policy, .n_identity = policy ? 1 : 0};
    struct str rest = str_of(action), service = str_cut(&rest, ':');
    struct str arn = arena_printf(audit_arena(audit), "arn:%.*s:%.*s:%.*s:%.*s:footing-probe/any", STR(audit_partition(audit)),
                                  STR(service), STR(audit_region(audit)), STR(audit_account(audit)));
    struct policy_request request = {.action = str_of(action), .resource = arn};
    return policy && policy_decide(&stack, &request).allowed;
}

/* A policy that gives everything is told as that, once. */
static bool gives_all(struct audit *audit, const struct policy *policy, const char *const *actions) {
    if (!policy || policy_is_admin(audit, policy, true))
        return false;
    for (; *actions; actions++)
        if (!policy_gives_on_anything(audit, policy, *actions))
            return false;
    return true;
}

bool policy_excludes(const struct policy *policy) {
    for (size_t i = 0; policy && i < policy->n; i++)
        if (!policy->statements[i].deny && policy->statements[i].not_action)
            return true;
    return false;
}

static void judge_grant_of(const struct looking *looking) {
    const struct grant *grant = audit_judged(looking->audit)->facts;
    policy_says(looking, !policy_excludes(looking->held->policy) && gives_all(looking->audit, looking->held->policy, grant->actions), grant->what);
}

static void judge_grant(struct audit *audit) {
    const struct grant *grant = audit_judged(audit)->facts;
    each_policy(audit, grant->origin, judge_grant_of);
}

/* --- credentials and data of any thing ----------------------------------------------------------- */

/* Actions whose answers are credentials, or that make some, from Cloudsplaining's list; without those that IAM can bound to no
 * resource and that give nothing by themselves (sts:GetSessionToken, ecr:GetAuthorizationToken), and without sts:AssumeRole, which
 * pol-assume-any is about. */
static const char *const credential_actions[] = {
    "apigateway:CreateApiKey", "appsync:CreateApiKey", "chime:CreateApiKey", "codeartifact:GetAuthorizationToken",
    "codepipeline:PollForJobs", "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetOpenIdToken",
    "cognito-identity:GetOpenIdTokenForDeveloperIdentity", "connect:GetFederationToken", "connect:ListSecurityKeys",
    "ec2:CreateKeyPair", "ec2:GetPasswordData", "gamelift:GetComputeAuthToken", "gamelift:GetInstanceAccess",
    "gamelift:RequestUploadCredentials", "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateServiceSpecificCredential",
    "iam:ResetServiceSpecificCredential", "iam:UpdateAccessKey", "iam:UpdateLoginProfile", "iot:CreateKeysAndCertificate",
    "lightsail:CreateKeyPair", "lightsail:DownloadDefaultKeyPair", "lightsail:GetBucketAccessKeys",
    "lightsail:GetInstanceAccessDetails", "lightsail:GetKeyPair", "lightsail:GetRelationalDatabaseMasterUserPassword",
    "mediapackage:RotateChannelCredentials", "mediapackage:RotateIngestEndpointCredentials", "rds-db:connect",
    "redshift-serverless:GetCredentials", "redshift:CreateClusterUser", "redshift:GetClusterCredentials",
    "redshift:GetClusterCredentialsWithIAM", "snowball:GetJobUnlockCode", "sso:GetRoleCredentials",
    "storagegateway:DescribeChapCredentials", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken",
    NULL,
};

static const char *const data_actions[] = {
    "s3:GetObject", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:GetParameterHistory",
    "secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue", NULL,
};

struct any_of {
    const char *const *actions;
    const char *what;
};

static void judge_any_of(const struct looking *looking) {
    struct audit *audit = looking->audit;
    const struct any_of *any = audit_judged(audit)->facts;
    const struct policy *policy = looking->held->policy;
    bool told_elsewhere = !policy || policy_excludes(policy) || policy_is_admin(audit, policy, true);
    struct maker found = {.arena = audit_arena(audit)};
    for (const char *const *action = any->actions; !told_elsewhere && *action; action++)
        if (policy_gives_on_anything(audit, policy, *action))
            maker_add(&found, value_text(audit_arena(audit), str_of(*action)));
    const struct value *actions = maker_list(&found);
    policy_says(looking, value_count(actions) > 0, any->what);
    if (value_count(actions) > 0)
        audit_shows(audit, "actions", actions);
}

static void judge_any(struct audit *audit) {
    each_policy(audit, POLICY_CUSTOMER, judge_any_of);
    each_policy(audit, POLICY_INLINE, judge_any_of);
}

/* --- sts:AssumeRole on any role --------------------------------------------------------------- */

static void judge_assume_of(const struct looking *looking) {
    struct audit *audit = looking->audit;
    const struct policy *policy = looking->held->policy;
    const struct policy_stack stack = {.identity = &policy, .n_identity = policy ? 1 : 0};
    struct str role = arena_printf(audit_arena(audit), "arn:%.*s:iam::%.*s:role/footing-probe", STR(audit_partition(audit)),
                                   STR(audit_account(audit)));
    struct policy_request request = {.action = S("sts:AssumeRole"), .resource = role};
    bool any = policy && !policy_is_admin(audit, policy, true) && policy_decide(&stack, &request).allowed;
    policy_says(looking, any, "lets its holder assume any role that trusts the account");
}

static void judge_assume(struct audit *audit) {
    each_policy(audit, POLICY_CUSTOMER, judge_assume_of);
}

/* --- how it is written ------------------------------------------------------------------------ */

/* What an exclusion leaves in, by name: told with the one finding instead of in one each. */
static const struct value *left_in(struct audit *audit, const struct policy *policy) {
    static const struct {
        const char *name, *const actions[4];
    } kinds[] = {
        {"every service but some", {"ec2:RunInstances", "s3:GetObject", "lambda:CreateFunction"}},
        {"privilege escalation", {"lambda:UpdateFunctionCode", "lambda:InvokeFunction"}},
        {"kms", {"kms:Decrypt", "kms:PutKeyPolicy"}},
        {"cloudtrail", {"cloudtrail:StopLogging", "cloudtrail:DeleteTrail"}},
        {"marketplace", {"aws-marketplace:Subscribe"}},
    };
    struct maker list = {.arena = audit_arena(audit)};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
        if (gives_all(audit, policy, kinds[i].actions))
            maker_add(&list, value_text(audit_arena(audit), str_of(kinds[i].name)));
    return maker_list(&list);
}

static void judge_not_action_of(const struct looking *looking) {
    const struct policy *policy = looking->held->policy;
    const struct policy_statement *found = NULL;
    for (size_t i = 0; policy && i < policy->n; i++)
        if (!policy->statements[i].deny && policy->statements[i].not_action)
            found = &policy->statements[i];
    policy_says(looking, found, "allows all actions but some (NotAction): new services are allowed as they come");
    if (!found)
        return;
    audit_shows(looking->audit, "statement", found->source);
    audit_shows(looking->audit, "gives", left_in(looking->audit, policy));
}

static void judge_not_action(struct audit *audit) {
    each_policy(audit, POLICY_CUSTOMER, judge_not_action_of);
    each_policy(audit, POLICY_INLINE, judge_not_action_of);
}

/* "ec2:*" and its like; "*" by itself is told by the checks of everything. */
static bool is_whole_service(struct str action) {
    struct str rest = action, service = str_cut(&rest, ':');
    return service.len > 0 && !str_has(service, S("*")) && str_is(rest, "*");
}

static void judge_service_wild_of(const struct looking *looking) {
    const struct policy *policy = looking->held->policy;
    struct str found = {0};
    for (size_t i = 0; policy && i < policy->n; i++) {
        const struct policy_statement *statement = &policy->statements[i];
        for (size_t k = 0; !statement->deny && !statement->not_action && k < statement->actions.n; k++)
            if (is_whole_service(statement->actions.items[k].source))
                found = statement->actions.items[k].source;
    }
    policy_says(looking, found.len > 0, "allows every action of a service");
    if (found.len > 0)
        audit_shows(looking->audit, "action", value_text(audit_arena(looking->audit), found));
}

static void judge_service_wild(struct audit *audit) {
    each_policy(audit, POLICY_CUSTOMER, judge_service_wild_of);
}

static void judge_lint_of(const struct looking *looking) {
    HOLDS(buf_release) struct buf json = {0};
    struct str message = {0};
    struct arena *arena = audit_arena(looking->audit);
    bool ok = looking->held->document && looking->held->policy;
    if (ok) {
        document_add(&json, looking->held->document);
        ok = policy_check(POLICY_FOR_IDENTITY, buf_str(&json), arena, &message);
    }
    policy_says(looking, !ok, "IAM would not take today");
    if (!ok)
        audit_shows(looking->audit, "why", value_text(arena, message.len ? message : S("it is no policy document")));
}

static void judge_lint(struct audit *audit) {
    each_policy(audit, POLICY_CUSTOMER, judge_lint_of);
    each_policy(audit, POLICY_INLINE, judge_lint_of);
}

/* --- who holds it ----------------------------------------------------------------------------- */

static void judge_unused_of(const struct looking *looking) {
    policy_says(looking, looking->held->attached == 0, "nobody holds");
}

static void judge_unused(struct audit *audit) {
    each_policy(audit, POLICY_CUSTOMER, judge_unused_of);
}

static void judge_direct(struct audit *audit) {
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *user = &people->persons[i];
        if (user->kind != PERSON_USER)
            continue;
        for (size_t k = 0; k < user->n_own; k++)
            audit_fails(audit, NULL, user->arn, "user '%.*s' holds policy '%.*s' directly", STR(user->name), STR(user->held[k].name));
        if (user->n_own == 0)
            audit_passes(audit, NULL, user->arn, "user '%.*s' holds no policy directly", STR(user->name));
    }
}

static void judge_group_less(struct audit *audit) {
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *user = &people->persons[i];
        if (user->kind != PERSON_USER)
            continue;
        if (value_count(value_key(user->item, "GroupList")) == 0)
            audit_fails(audit, NULL, user->arn, "user '%.*s' is in no group", STR(user->name));
        else
            audit_passes(audit, NULL, user->arn, "user '%.*s' is in a group", STR(user->name));
    }
}

static void judge_empty_groups(struct audit *audit) {
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *group = &people->persons[i];
        if (group->kind != PERSON_GROUP)
            continue;
        if (group->members == 0)
            audit_fails(audit, NULL, group->arn, "group '%.*s' has nobody in it", STR(group->name));
        else
            audit_passes(audit, NULL, group->arn, "group '%.*s' has %zu users", STR(group->name), group->members);
    }
}

static bool holds(const struct person *person, const char *policy) {
    for (size_t i = 0; i < person->n_own; i++)
        if (person->held[i].origin == POLICY_AWS && str_is(person->held[i].name, policy))
            return true;
    return false;
}

static void judge_cloudshell(struct audit *audit) {
    const struct people *people = people_of(audit);
    size_t found = 0;
    for (size_t i = 0; people && i < people->n; i++)
        if (holds(&people->persons[i], "AWSCloudShellFullAccess")) {
            audit_fails(audit, NULL, people->persons[i].arn, "'%.*s' may move files in and out through CloudShell",
                        STR(people->persons[i].name));
            found++;
        }
    if (people && found == 0)
        audit_passes(audit, NULL, audit_account(audit), "nobody holds AWSCloudShellFullAccess");
}

/* A role that holds the policy named in the row's facts. */
static void judge_some_role(struct audit *audit) {
    const char *policy = audit_judged(audit)->facts;
    const struct people *people = audit_is_plan(audit) ? NULL : people_of(audit);
    const struct person *found = NULL;
    for (size_t i = 0; people && i < people->n; i++)
        if (people->persons[i].kind == PERSON_ROLE && holds(&people->persons[i], policy))
            found = &people->persons[i];
    if (!people)
        return;
    if (found)
        audit_passes(audit, NULL, found->arn, "role '%.*s' holds %s", STR(found->name), policy);
    else
        audit_fails(audit, NULL, audit_account(audit), "no role holds %s", policy);
}

#define DOCUMENTS "authorization aws_policies policy_version"
#define KMS "kms:Decrypt", "kms:CreateGrant", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:ReEncryptFrom"
#define TRAIL "cloudtrail:StopLogging", "cloudtrail:DeleteTrail", "cloudtrail:UpdateTrail", "cloudtrail:PutEventSelectors", "cloudtrail:LookupEvents"
#define CIS_ADMIN CIS_IAM("1.16", "1.15", "2.15", "2.14") " fsbp:IAM.1"

const struct check policy_checks[] = {
    // clang-format off
    { "pol-admin-custom", "no attached policy of the account gives everything", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_admin,
      .facts = ORIGIN(POLICY_CUSTOMER), .risk = "who holds it is an administrator under another name", .fix = "name the actions that are needed",
      .compliance = CIS_ADMIN, .prowler = "iam_customer_attached_policy_no_administrative_privileges" },
    { "pol-admin-aws", "nobody holds a policy of AWS's that gives everything", AUDIT_CRITICAL, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_admin,
      .facts = ORIGIN(POLICY_AWS), .risk = "who holds it is an administrator", .fix = "detach it, or accept it for the one group of administrators",
      .compliance = CIS_ADMIN, .prowler = "iam_aws_attached_policy_no_administrative_privileges" },
    { "pol-admin-inline", "no inline policy gives everything", AUDIT_CRITICAL, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_admin,
      .facts = ORIGIN(POLICY_INLINE), .risk = "an administrator that no list of attachments shows", .fix = "delete it",
      .compliance = CIS_ADMIN, .prowler = "iam_inline_policy_no_administrative_privileges" },
    { "pol-admin-unattached", "no unattached policy gives everything", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_admin,
      .facts = ORIGIN(POLICY_CUSTOMER), .risk = "one call attaches it", .fix = "DeletePolicy",
      .prowler = "iam_customer_unattached_policy_no_administrative_privileges" },
    { "pol-assume-any", "no policy lets its holder assume any role", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_assume,
      .risk = "it is every role that trusts the account", .fix = "name the roles", .prowler = "iam_no_custom_policy_permissive_role_assumption" },
    { "pol-kms-full", "no policy gives all of KMS", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_grant,
      .facts = GRANT(POLICY_CUSTOMER, "gives all of KMS on every key", KMS), .risk = "it reads what is encrypted and can destroy the keys",
      .fix = "name keys and actions", .prowler = "iam_policy_no_full_access_to_kms" },
    { "pol-kms-full-inline", "no inline policy gives all of KMS", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_grant,
      .facts = GRANT(POLICY_INLINE, "gives all of KMS on every key", KMS), .risk = "it reads what is encrypted and can destroy the keys",
      .fix = "name keys and actions", .prowler = "iam_inline_policy_no_full_access_to_kms" },
    { "pol-trail-full", "no policy gives all of CloudTrail", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_grant,
      .facts = GRANT(POLICY_CUSTOMER, "gives all of CloudTrail", TRAIL), .risk = "who can stop the log leaves no traces",
      .fix = "allow reading only", .prowler = "iam_policy_no_full_access_to_cloudtrail" },
    { "pol-trail-full-inline", "no inline policy gives all of CloudTrail", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_grant,
      .facts = GRANT(POLICY_INLINE, "gives all of CloudTrail", TRAIL), .risk = "who can stop the log leaves no traces",
      .fix = "allow reading only", .prowler = "iam_inline_policy_no_full_access_to_cloudtrail" },
    { "pol-marketplace", "no policy lets its holder buy in the marketplace", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_grant,
      .facts = GRANT(POLICY_CUSTOMER, "lets its holder subscribe to anything in the marketplace", "aws-marketplace:Subscribe"),
      .risk = "subscriptions cost money and run other people's software", .fix = "scope it", .prowler = "iam_policy_no_wildcard_marketplace_subscribe" },
    { "pol-marketplace-inline", "no inline policy lets its holder buy in the marketplace", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_grant,
      .facts = GRANT(POLICY_INLINE, "lets its holder subscribe to anything in the marketplace", "aws-marketplace:Subscribe"),
      .risk = "subscriptions cost money and run other people's software", .fix = "scope it",
      .prowler = "iam_inline_policy_no_wildcard_marketplace_subscribe" },
    { "pol-creds", "no policy gives credentials of any thing", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_any,
      .facts = &(const struct any_of){credential_actions, "gives or makes credentials, whosever they are"},
      .risk = "who holds it can go on as somebody else", .fix = "name the users, databases or pools that it is about" },
    { "pol-exfil", "no policy reads all data of a store", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_any,
      .facts = &(const struct any_of){data_actions, "reads objects, parameters or secrets, whatever they are called"},
      .risk = "one leaked session copies everything that is stored", .fix = "name the buckets, paths and secrets that are needed" },
    { "pol-cloudshell", "nobody holds AWSCloudShellFullAccess", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_cloudshell,
      .risk = "data leaves through the browser", .fix = "detach it",
      .compliance = "cis-2.0:1.22 cis-3.0:1.22 cis-4.0:1.22 cis-5.0:1.21 cis-6.0:2.21 cis-7.0:2.20", .prowler = "iam_policy_cloudshell_admin_not_attached" },
    { "pol-service-wild", "policies list the actions they allow", AUDIT_LOW, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_service_wild,
      .risk = "new actions of the service are allowed as they come", .fix = "list the actions", .compliance = "fsbp:IAM.21" },
    { "pol-notaction", "no policy allows by exclusion", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_not_action,
      .risk = "all that is not named is allowed, also what does not exist yet", .fix = "list what is allowed instead" },
    { "pol-lint", "every policy can be read", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_lint,
      .risk = "what IAM cannot read does not protect", .fix = "write it anew" },
    { "pol-unused", "somebody holds every policy", AUDIT_LOW, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_unused,
      .risk = "forgotten policies are attached by mistake", .fix = "DeletePolicy" },
    { "user-direct-policy", "users hold policies through groups or roles", AUDIT_LOW, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_direct,
      .risk = "what a user holds directly is forgotten when the job changes", .fix = "move it to a group",
      .compliance = CIS_IAM("1.15", "1.14", "2.14", "2.13") " fsbp:IAM.2", .prowler = "iam_policy_attached_only_to_group_or_roles" },
    { "user-no-group", "every user is in a group", AUDIT_LOW, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_group_less,
      .risk = "rights are given one by one and never taken back", .fix = "put the user into a group" },
    { "group-empty", "every group has users", AUDIT_LOW, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_empty_groups,
      .risk = "an empty group is filled by mistake", .fix = "delete it" },
    { "role-support", "a role can open support cases", AUDIT_LOW, "iam", DOCUMENTS, .judge = judge_some_role, .facts = "AWSSupportAccess",
      .risk = "in an incident nobody can reach AWS without root", .fix = "attach AWSSupportAccess to a role",
      .compliance = CIS_IAM("1.17", "1.16", "2.16", "2.15") " fsbp:IAM.18", .prowler = "iam_support_role_created" },
    { "role-securityaudit", "a role can audit", AUDIT_LOW, "iam", DOCUMENTS, .judge = judge_some_role, .facts = "SecurityAudit",
      .risk = "audits are run with more rights than they need", .fix = "attach SecurityAudit to a role", .prowler = "iam_securityaudit_role_created" },
    { 0 }
    // clang-format on
};
