/* What users and roles may use and do not, by the services that they last reached. Two calls a principal at least, so only when
 * chosen or with --deep. */
#include "providers/aws/audit/people.h"

enum { STALE_DAYS = 90, BEDROCK_DAYS = 60 };

static const struct value *services_of(struct audit *audit, struct str arn) {
    return audit_need(audit, "last_accessed", value_with(audit_arena(audit), NULL, S("Arn"), value_text(audit_arena(audit), arn)));
}

static struct str namespace_of(const struct value *service) {
    return value_str(value_key(service, "ServiceNamespace"));
}

static int64_t idle_days(const struct audit *audit, const struct value *service) {
    return days_since(audit, value_str(value_key(service, "LastAuthenticated")));
}

/* --- services that are allowed and not used ---------------------------------------------------- */

struct staleness {
    bool users, roles;
    const char *service; /* NULL: any */
    const char *what;    /* "SageMaker" */
    int64_t days;
};

/* Names of those that count, unused for longer. */
static const struct value *stale_ones(struct audit *audit, const struct staleness *wanted, const struct value *services) {
    struct maker found = {.arena = audit_arena(audit)};
    for (size_t i = 0; i < value_count(services); i++) {
        const struct value *service = value_item(services, i);
        int64_t idle = idle_days(audit, service);
        bool counts = !wanted->service || str_is(namespace_of(service), wanted->service);
        if (counts && (idle < 0 || idle > wanted->days))
            maker_add(&found, value_key(service, "ServiceNamespace"));
    }
    return maker_list(&found);
}

static void judge_staleness_of(struct audit *audit, const struct staleness *wanted, const struct person *person) {
    const struct value *services = services_of(audit, person->arn);
    if (!services)
        return;
    const struct value *stale = stale_ones(audit, wanted, services);
    const char *kind = person_kind_name(person->kind);
    if (value_count(stale) == 0)
        audit_passes(audit, NULL, person->arn, "%s '%.*s' uses what it may of %s", kind, STR(person->name), wanted->what);
    else if (wanted->service)
        audit_fails(audit, NULL, person->arn, "%s '%.*s' may use %s and did not for %lld days", kind, STR(person->name), wanted->what,
                    (long long)wanted->days);
    else
        audit_fails(audit, NULL, person->arn, "%s '%.*s' may use %zu services that it did not use for %lld days", kind,
                    STR(person->name), value_count(stale), (long long)wanted->days);
    if (value_count(stale) > 0)
        audit_shows(audit, "services", stale);
}

static void judge_staleness(struct audit *audit) {
    const struct staleness *wanted = audit_judged(audit)->facts;
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *person = &people->persons[i];
        bool counts = person->kind == PERSON_USER ? wanted->users : person->kind == PERSON_ROLE && wanted->roles;
        if (counts && !is_service_linked(person))
            judge_staleness_of(audit, wanted, person);
    }
}

/* --- keys that work ----------------------------------------------------------------------------- */

/* iam and sts are what a key is used for that only fetches short-lived ones. */
static const struct value *used_service(const struct value *services) {
    for (size_t i = 0; i < value_count(services); i++) {
        const struct value *service = value_item(services, i);
        bool used = value_str(value_key(service, "LastAuthenticated")).len > 0;
        if (used && !word_in("iam sts", namespace_of(service)))
            return service;
    }
    return NULL;
}

static void judge_long_lived(struct audit *audit) {
    const struct value *report = audit_need(audit, "credential_report", NULL), *rows = value_key(report, "rows");
    for (size_t i = 0; i < value_count(rows); i++) {
        const struct value *row = value_item(rows, i);
        struct str arn = value_str(value_key(row, "arn")), name = value_str(value_key(row, "user"));
        bool has_key = row_says(row, "access_key_1_active") || row_says(row, "access_key_2_active");
        if (!has_key || str_is(name, ROOT_ROW))
            continue;
        const struct value *services = services_of(audit, arn), *used = used_service(services);
        if (!services)
            continue;
        if (used)
            audit_fails(audit, NULL, arn, "%.*s works with a long-lived access key (%.*s)", STR(name), STR(namespace_of(used)));
        else
            audit_passes(audit, NULL, arn, "%.*s uses its access key for nothing but sessions", STR(name));
    }
}

#define NEEDS "authorization aws_policies policy_version last_accessed"
#define STALE(...) (&(const struct staleness){__VA_ARGS__})

const struct check last_use_checks[] = {
    // clang-format off
    { "key-long-lived", "programs work with short-lived credentials", AUDIT_HIGH, "iam", "credential_report last_accessed",
      .judge = judge_long_lived, .risk = "a key that does not expire is found in a backup years later",
      .fix = "use a role, Identity Center or Roles Anywhere", .prowler = "iam_user_with_temporary_credentials", .deep = true },
    { "stale-service", "users and roles use what they may", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_staleness,
      .facts = STALE(true, true, NULL, "every service", STALE_DAYS), .risk = "rights that nobody uses only serve who steals them",
      .fix = "take the services that the finding names out of the policies", .deep = true },
    { "stale-sagemaker-user", "users who may use SageMaker do", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_staleness,
      .facts = STALE(true, false, "sagemaker", "SageMaker", STALE_DAYS), .risk = "notebooks run code with the rights of a role",
      .fix = "take sagemaker out of the user's policies", .prowler = "iam_user_access_not_stale_to_sagemaker", .deep = true },
    { "stale-bedrock-user", "users who may use Bedrock do", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_staleness,
      .facts = STALE(true, false, "bedrock", "Bedrock", BEDROCK_DAYS), .risk = "a stolen key is used up on models within hours",
      .fix = "take bedrock out of the user's policies", .prowler = "iam_user_access_not_stale_to_bedrock", .deep = true },
    { "stale-bedrock-role", "roles that may use Bedrock do", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_staleness,
      .facts = STALE(false, true, "bedrock", "Bedrock", BEDROCK_DAYS), .risk = "a stolen session is used up on models within hours",
      .fix = "take bedrock out of the role's policies", .prowler = "iam_role_access_not_stale_to_bedrock", .deep = true },
    { 0 }
    // clang-format on
};
