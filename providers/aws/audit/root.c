/* The root user: MFA on, keys deleted, not used. What the summary says is live and wins over the credential report, which may be
 * four hours old. */
#include "providers/aws/audit/audit.h"

#define RECENT_DAYS 30 /* the root user was used within them: FAIL */

static int64_t number(const struct value *summary, const char *key) {
    return value_integer(value_get(value_key(summary, "SummaryMap"), str_of(key)), -1);
}

static struct str root_arn(struct audit *audit) {
    return arena_printf(audit_arena(audit), "arn:%.*s:iam::%.*s:root", STR(audit_partition(audit)), STR(audit_account(audit)));
}

static void shows_summary(struct audit *audit, const struct value *summary, const char *key) {
    audit_shows(audit, key, value_get(value_key(summary, "SummaryMap"), str_of(key)));
}

/* A summary that does not speak of the password (older partitions) leaves it open: then there is one. */
static bool has_credential(const struct value *summary) {
    return number(summary, "AccountPasswordPresent") != 0 || number(summary, "AccountAccessKeysPresent") > 0;
}

static void judge_mfa(struct audit *audit) {
    const struct value *summary = audit_need(audit, "account_summary", NULL);
    if (!summary)
        return;
    if (number(summary, "AccountMFAEnabled") > 0)
        audit_passes(audit, NULL, root_arn(audit), "the root user has MFA");
    else if (has_credential(summary))
        audit_fails(audit, NULL, root_arn(audit), "the root user has no MFA");
    else
        audit_passes(audit, NULL, root_arn(audit), "the root user has neither password nor keys");
    shows_summary(audit, summary, "AccountMFAEnabled");
    const struct value *row = report_row(audit_may(audit, "credential_report", NULL, NULL), ROOT_ROW);
    audit_shows(audit, "report_mfa_active", value_key(row, "mfa_active"));
}

/* A virtual device of the root user is assigned to "…:root", or named after it. */
static bool is_roots(const struct value *device) {
    return str_ends(value_str(value_path(NULL, device, S("User.Arn"))), S(":root")) ||
           str_ends(value_str(value_key(device, "SerialNumber")), S(":mfa/root-account-mfa-device"));
}

static void judge_hardware_mfa(struct audit *audit) {
    const struct value *summary = audit_need(audit, "account_summary", NULL);
    const struct value *devices = audit_need(audit, "virtual_mfa", NULL);
    if (!summary || !devices)
        return;
    const struct value *device = NULL;
    for (size_t i = 0; i < value_count(devices) && !device; i++)
        device = is_roots(value_item(devices, i)) ? value_item(devices, i) : NULL;
    if (number(summary, "AccountMFAEnabled") <= 0 && has_credential(summary))
        audit_fails(audit, NULL, root_arn(audit), "the root user has no MFA");
    else if (device)
        audit_fails(audit, NULL, root_arn(audit), "the root user has a virtual MFA device");
    else
        audit_passes(audit, NULL, root_arn(audit), "the root user has no virtual MFA device");
    audit_shows(audit, "device", value_key(device, "SerialNumber"));
}

static void judge_keys(struct audit *audit) {
    const struct value *summary = audit_need(audit, "account_summary", NULL);
    if (!summary)
        return;
    int64_t keys = number(summary, "AccountAccessKeysPresent");
    const struct value *row = report_row(audit_may(audit, "credential_report", NULL, NULL), ROOT_ROW);
    bool reported = row_says(row, "access_key_1_active") || row_says(row, "access_key_2_active");
    if (keys > 0 || (keys < 0 && reported))
        audit_fails(audit, NULL, root_arn(audit), "the root user has access keys");
    else
        audit_passes(audit, NULL, root_arn(audit), "the root user has no access keys");
    shows_summary(audit, summary, "AccountAccessKeysPresent");
}

static void judge_use(struct audit *audit) {
    static const char *const columns[] = {"password_last_used", "access_key_1_last_used_date", "access_key_2_last_used_date"};
    const struct value *report = audit_need(audit, "credential_report", NULL);
    if (!report)
        return;
    const struct value *row = report_row(report, ROOT_ROW);
    if (!row) {
        audit_asks_a_person(audit, root_arn(audit), "the credential report has no row for the root user; look at its last use");
        return;
    }
    const char *last = NULL;
    int64_t days = -1;
    for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++) {
        int64_t ago = row_days(audit, row, columns[i]);
        if (ago >= 0 && (days < 0 || ago < days)) {
            days = ago;
            last = columns[i];
        }
    }
    if (days >= 0 && days <= RECENT_DAYS)
        audit_fails(audit, NULL, root_arn(audit), "the root user was used %lld days ago", (long long)days);
    else
        audit_passes(audit, NULL, root_arn(audit), "the root user was not used for %d days", RECENT_DAYS);
    if (last)
        audit_shows(audit, last, value_get(row, str_of(last)));
}

static void judge_certificates(struct audit *audit) {
    const struct value *summary = audit_need(audit, "account_summary", NULL);
    if (!summary)
        return;
    int64_t certificates = number(summary, "AccountSigningCertificatesPresent");
    const struct value *row = report_row(audit_may(audit, "credential_report", NULL, NULL), ROOT_ROW);
    bool reported = row_says(row, "cert_1_active") || row_says(row, "cert_2_active");
    if (certificates > 0 || (certificates < 0 && reported))
        audit_fails(audit, NULL, root_arn(audit), "the root user has signing certificates");
    else
        audit_passes(audit, NULL, root_arn(audit), "the root user has no signing certificates");
    shows_summary(audit, summary, "AccountSigningCertificatesPresent");
}

/* --- in an organization ------------------------------------------------------------------------ */

/* Only the management account, and who it delegated this to, may ask what is managed centrally. */
struct organization {
    bool known, exists, is_ours; /* ours: this is its management account */
    bool told;                       /* what is managed centrally */
    const struct value *features;
};

static struct organization organization_of(struct audit *audit) {
    struct organization found = {0};
    if (audit_is_plan(audit))
        return found;
    if (audit_is_absent(audit, "organization", NULL)) {
        found.known = true;
        return found;
    }
    const struct value *answer = audit_need(audit, "organization", NULL);
    if (!answer)
        return found;
    found.exists = true;
    found.is_ours = str_eq(value_str(value_path(NULL, answer, S("Organization.MasterAccountId"))), audit_account(audit));
    found.features = found.is_ours ? audit_need(audit, "root_management", NULL) : audit_may(audit, "root_management", NULL, NULL);
    found.told = found.features || audit_is_absent(audit, "root_management", NULL);
    found.known = !audit_waits(audit) && !audit_lacks(audit);
    return found;
}

static bool is_managed(const struct organization *organization) {
    const struct value *enabled = value_key(organization->features, "EnabledFeatures");
    for (size_t i = 0; i < value_count(enabled); i++)
        if (str_is(value_str(value_item(enabled, i)), "RootCredentialsManagement"))
            return true;
    return false;
}

static void judge_central(struct audit *audit) {
    struct organization organization = organization_of(audit);
    if (!organization.known)
        return;
    if (!organization.exists)
        audit_passes(audit, NULL, audit_account(audit), "the account is in no organization: there are no other root users");
    else if (!organization.told)
        audit_asks_a_person(audit, audit_account(audit), "only the organization's management account can tell whether root users are managed centrally");
    else if (is_managed(&organization))
        audit_passes(audit, NULL, audit_account(audit), "root users of the organization are managed centrally");
    else
        audit_fails(audit, NULL, audit_account(audit), "root users of the organization are managed one by one");
    audit_shows(audit, "enabled", value_key(organization.features, "EnabledFeatures"));
}

static void judge_member_password(struct audit *audit) {
    struct organization organization = organization_of(audit);
    const struct value *summary = organization.known ? audit_need(audit, "account_summary", NULL) : NULL;
    if (!summary)
        return;
    bool is_member = organization.exists && !organization.is_ours, present = number(summary, "AccountPasswordPresent") != 0;
    if (!is_member)
        audit_passes(audit, NULL, root_arn(audit), "the account is no member of an organization");
    else if (!present)
        audit_passes(audit, NULL, root_arn(audit), "the root user of this member account has no password");
    else if (organization.told && !is_managed(&organization))
        audit_passes(audit, NULL, root_arn(audit), "the root user has a password, and nobody else could act for it");
    else
        audit_fails(audit, NULL, root_arn(audit), "the root user of this member account has a password");
    if (is_member && present && !organization.told)
        audit_rates(audit, AUDIT_LOW); /* whether it needs one is not known here */
    shows_summary(audit, summary, "AccountPasswordPresent");
}

const struct check root_checks[] = {
    // clang-format off
    { "root-mfa", "the root user has MFA", AUDIT_CRITICAL, "iam", "account_summary credential_report", .judge = judge_mfa,
      .risk = "who has its password owns the account, and nothing can bound it",
      .fix = "as root, in the console: Security credentials, Assign MFA device",
      .compliance = CIS_IAM("1.5", "1.4", "2.4", "2.5") " fsbp:IAM.9", .prowler = "iam_root_mfa_enabled" },
    { "root-mfa-hw", "the root user's MFA is a hardware device", AUDIT_CRITICAL, "iam", "account_summary virtual_mfa",
      .judge = judge_hardware_mfa,
      .risk = "a virtual device lives on a phone, and can be copied, lost or phished with it",
      .fix = "as root: register a security key, then remove the virtual device",
      .compliance = CIS_IAM("1.6", "1.5", "2.5", "2.6") " fsbp:IAM.6", .prowler = "iam_root_hardware_mfa_enabled" },
    { "root-keys", "the root user has no access keys", AUDIT_CRITICAL, "iam", "account_summary credential_report",
      .judge = judge_keys, .risk = "a key of the root user can do everything, without MFA and for ever",
      .fix = "as root, in the console: Security credentials, delete the access keys",
      .compliance = CIS_IAM("1.4", "1.3", "2.3", "2.4") " fsbp:IAM.4", .prowler = "iam_no_root_access_key" },
    { "root-used", "the root user is not used", AUDIT_HIGH, "iam", "credential_report", .judge = judge_use,
      .risk = "daily work as root cannot be bounded or told apart", .fix = "work as an administrator with MFA; keep root for what only it can do",
      .compliance = CIS_IAM("1.7", "1.6", "2.6", "2.7"), .prowler = "iam_avoid_root_usage" },
    { "root-certs", "the root user has no signing certificates", AUDIT_HIGH, "iam", "account_summary credential_report",
      .judge = judge_certificates, .risk = "a certificate signs requests as root, without MFA",
      .fix = "as root: delete the X.509 signing certificates" },
    { "root-central", "root users of the organization are managed centrally", AUDIT_HIGH, "iam", "organization root_management",
      .judge = judge_central, .risk = "every member account has a root user of its own, with a password of its own",
      .fix = "in the management account: EnableOrganizationsRootCredentialsManagement, then take the members' root passwords away",
      .compliance = "cis-7.0:2.1.1", .prowler = "iam_root_credentials_management_enabled" },
    { "root-password-member", "root users of member accounts have no password", AUDIT_MEDIUM, "iam",
      "organization root_management account_summary", .judge = judge_member_password,
      .risk = "a password that nobody needs can still be guessed or reset",
      .fix = "from the management account: AssumeRoot with IAMDeleteRootUserCredentials, then DeleteLoginProfile",
      .compliance = "cis-7.0:2.1.1" },
    { 0 }
    // clang-format on
};
