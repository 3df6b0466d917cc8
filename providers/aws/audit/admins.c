/* Administrators: that there is one apart from root, without billing rights and with MFA; and who holds AWS's
 * AdministratorAccess. */
#include "providers/aws/audit/people.h"

#define ADMIN_ARN ":iam::aws:policy/AdministratorAccess"

/* --- an admin apart from root ----------------------------------------------------------------- */

static bool can_be_used(const struct person *person) {
    return person->kind == PERSON_ROLE ? person->trust && !is_service_role(person) : person->kind != PERSON_GROUP || person->members > 0;
}

static void judge_exists(struct audit *audit) {
    const struct people *people = audit_is_plan(audit) ? NULL : people_of(audit); /* a plan is not all of the account */
    const struct person *admin = NULL;
    for (size_t i = 0; people && i < people->n; i++)
        if (people->persons[i].is_admin_with_mfa && can_be_used(&people->persons[i]))
            admin = &people->persons[i];
    if (!people)
        return;
    if (admin)
        audit_passes(audit, NULL, audit_account(audit), "%s '%.*s' is an administrator apart from root",
                     person_kind_name(admin->kind), STR(admin->name));
    else
        audit_fails(audit, NULL, audit_account(audit), "nobody but the root user is an administrator");
}

/* --- without billing rights ------------------------------------------------------------------- */

static const char *const billing_actions[] = {
    "aws-portal:ModifyBilling", "aws-portal:ModifyPaymentMethods", "aws-portal:ViewBilling", "billing:UpdateBillingPreferences",
    "billing:GetBillingDetails", "payments:CreatePaymentInstrument", "payments:MakePayment", "invoicing:GetInvoicePDF",
    "tax:PutTaxRegistration", "purchase-orders:AddPurchaseOrder", "consolidatedbilling:GetAccountBillingRole", "cur:PutReportDefinition",
    "bcm-data-exports:CreateExport", "freetier:PutFreeTierAlertPreference", "account:PutContactInformation",
};

static const char *billing_action_of(struct audit *audit, const struct person *person) {
    for (size_t i = 0; i < sizeof(billing_actions) / sizeof(billing_actions[0]); i++)
        if (person_may(audit, person, billing_actions[i], S("*"), NULL))
            return billing_actions[i];
    return NULL;
}

static void judge_billing(struct audit *audit) {
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *person = &people->persons[i];
        /* "Everything but billing" is what an administrator should hold, so who misses nothing else counts. */
        if (!person->is_admin_with_mfa || person->kind == PERSON_GROUP)
            continue;
        const char *action = billing_action_of(audit, person);
        if (action)
            audit_fails(audit, NULL, person->arn, "administrator '%.*s' may also do %s", STR(person->name), action);
        else
            audit_passes(audit, NULL, person->arn, "administrator '%.*s' has no billing rights", STR(person->name));
    }
    if (people && !audit_is_plan(audit))
        audit_asks_a_person(audit, audit_account(audit),
                            "whether IAM users reach billing pages at all is a switch that only the root user sees");
}

/* --- with MFA --------------------------------------------------------------------------------- */

static const struct value *devices_of(struct audit *audit, const struct person *person) {
    struct maker input = {.arena = audit_arena(audit)};
    maker_set(&input, S("UserName"), value_text(audit_arena(audit), person->name));
    return audit_need(audit, "mfa_devices", maker_map(&input));
}

static bool signs_in(struct audit *audit, const struct value *report, const struct person *person) {
    return row_says(report_row(report, arena_cstr(audit_arena(audit), person->name)), "password_enabled");
}

static void judge_mfa(struct audit *audit) {
    const struct people *people = people_of(audit);
    const struct value *report = audit_need(audit, "credential_report", NULL);
    for (size_t i = 0; people && report && i < people->n; i++) {
        const struct person *person = &people->persons[i];
        if (person->kind != PERSON_USER || !person->is_admin)
            continue;
        const struct value *devices = devices_of(audit, person);
        if (!devices)
            continue;
        if (value_count(devices) > 0)
            audit_passes(audit, NULL, person->arn, "administrator '%.*s' has MFA", STR(person->name));
        else
            audit_fails(audit, NULL, person->arn, "administrator '%.*s' has no MFA%s", STR(person->name),
                        signs_in(audit, report, person) ? "" : ", and no password either");
    }
}

/* --- those who sign in can enrol a device, and do little before ---------------------------------- */

/* A statement that takes away, or gives, by whether MFA was used. */
static bool asks_for_mfa(const struct person *person) {
    for (size_t i = 0; i < person->n_held; i++)
        for (size_t k = 0; person->held[i].policy && k < person->held[i].policy->n; k++)
            if (statement_speaks_of(&person->held[i].policy->statements[k], "aws:MultiFactorAuthPresent aws:MultiFactorAuthAge"))
                return true;
    return false;
}

static bool may_enrol(struct audit *audit, const struct person *person) {
    struct arena *arena = audit_arena(audit);
    const struct value *without = value_with(arena, NULL, S("aws:MultiFactorAuthPresent"), value_text(arena, S("false")));
    return person_may(audit, person, "iam:EnableMFADevice", person->arn, without);
}

static void judge_self_service(struct audit *audit) {
    const struct people *people = people_of(audit);
    const struct value *report = audit_need(audit, "credential_report", NULL);
    for (size_t i = 0; people && report && i < people->n; i++) {
        const struct person *person = &people->persons[i];
        if (person->kind != PERSON_USER || !signs_in(audit, report, person))
            continue;
        bool enrols = may_enrol(audit, person), gated = asks_for_mfa(person);
        if (!enrols)
            audit_fails(audit, NULL, person->arn, "'%.*s' signs in and may not enrol an MFA device", STR(person->name));
        else if (!gated)
            audit_fails(audit, NULL, person->arn, "'%.*s' may do everything without MFA that it may do with it", STR(person->name));
        else
            audit_passes(audit, NULL, person->arn, "'%.*s' may enrol MFA, and little before", STR(person->name));
    }
}

/* --- who holds AdministratorAccess ------------------------------------------------------------ */

static bool holds_directly(const struct person *person) {
    for (size_t i = 0; i < person->n_own; i++)
        if (str_ends(person->held[i].arn, S(ADMIN_ARN)))
            return true;
    return false;
}

struct holders {
    enum person_kind kind;
    bool of_services;
};

static void judge_holders(struct audit *audit) {
    const struct holders *which = audit_judged(audit)->facts;
    const struct people *people = people_of(audit);
    for (size_t i = 0; people && i < people->n; i++) {
        const struct person *person = &people->persons[i];
        if (person->kind != which->kind || is_service_linked(person) || is_service_role(person) != which->of_services)
            continue;
        if (holds_directly(person))
            audit_fails(audit, NULL, person->arn, "%s '%.*s' holds AdministratorAccess", person_kind_name(person->kind), STR(person->name));
        else
            audit_passes(audit, NULL, person->arn, "%s '%.*s' does not hold AdministratorAccess", person_kind_name(person->kind),
                         STR(person->name));
    }
}

#define DOCUMENTS "authorization aws_policies policy_version"
#define HOLDERS(kind, of_services) (&(const struct holders){kind, of_services})

const struct check admin_checks[] = {
    // clang-format off
    { "admin-exists", "there is an administrator apart from the root user", AUDIT_HIGH, "iam", DOCUMENTS, .judge = judge_exists,
      .risk = "without one, daily work is done as root", .fix = "make a group of administrators with MFA, and a user in it" },
    { "admin-no-billing", "administrators have no billing rights", AUDIT_MEDIUM, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_billing,
      .risk = "who runs servers need not be able to change how they are paid for",
      .fix = "attach a policy that denies billing actions to the group of administrators" },
    { "admin-mfa", "administrators have MFA", AUDIT_HIGH, "iam", DOCUMENTS " credential_report mfa_devices", .judge = judge_mfa,
      .risk = "one stolen password is the whole account", .fix = "enrol MFA, and deny everything without it to the group",
      .prowler = "iam_administrator_access_with_mfa" },
    { "user-mfa-selfserve", "people can enrol MFA, and must", AUDIT_LOW, "iam", DOCUMENTS " credential_report", .judge = judge_self_service,
      .risk = "who cannot enrol a device asks an administrator, or goes without one",
      .fix = "give the group AWS's policy for self-managed MFA: enrol one's own device, and nothing else until it is used" },
    { "admin-user-policy", "no user holds AdministratorAccess directly", AUDIT_CRITICAL, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_holders,
      .facts = HOLDERS(PERSON_USER, false), .risk = "what a user holds directly is forgotten when the job changes",
      .fix = "move it to a group or a role", .prowler = "iam_user_administrator_access_policy" },
    { "admin-group-policy", "no group holds AdministratorAccess", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_holders,
      .facts = HOLDERS(PERSON_GROUP, false), .risk = "everybody in the group is an administrator",
      .fix = "scope it down, or accept it for the one group of administrators", .prowler = "iam_group_administrator_access_policy" },
    { "admin-role-policy", "no role of people holds AdministratorAccess", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_holders,
      .facts = HOLDERS(PERSON_ROLE, false), .risk = "who may assume it is an administrator", .fix = "scope it down",
      .prowler = "iam_role_administratoraccess_policy" },
    { "admin-service-role", "no role of a service holds AdministratorAccess", AUDIT_HIGH, "iam", DOCUMENTS, .planned = PLANNED, .judge = judge_holders,
      .facts = HOLDERS(PERSON_ROLE, true), .risk = "whoever gets code onto the service is an administrator", .fix = "scope it down" },
    { 0 }
    // clang-format on
};
