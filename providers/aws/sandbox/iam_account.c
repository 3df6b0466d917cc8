/* The account as a whole: its alias, its summary, the credential report, and lists of what this cloud has none of. */
#include "providers/aws/sandbox/iam.h"

#include "base/clock.h"

/* --- the alias ------------------------------------------------------------------------------------------------------ */

#define ALIAS "iam-alias"

static const struct value *alias_of(struct request *req) {
    return world_get(req->world, req->place, ALIAS, S("alias"));
}

static bool alias_check(struct request *req, struct str alias) {
    bool good = alias.len >= 3 && alias.len <= 63 && alias.at[0] != '-' && alias.at[alias.len - 1] != '-' && !str_has(alias, S("--"));
    for (size_t i = 0; good && i < alias.len; i++)
        good = (alias.at[i] >= 'a' && alias.at[i] <= 'z') || (alias.at[i] >= '0' && alias.at[i] <= '9') || alias.at[i] == '-';
    return good || iam_constraint(req, alias, "AccountAlias", "satisfy regular expression pattern: ^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");
}

/* An account has one: a new one takes the place of the old. */
static const struct value *create_alias(struct request *req) {
    if (!alias_check(req, input_text(req, "AccountAlias")))
        return NULL;
    world_put(req->world, req->place, ALIAS, S("alias"), record(req->arena, "Alias:v", input(req, "AccountAlias")));
    return nothing(req);
}

static const struct value *delete_alias(struct request *req) {
    if (!str_eq(member_text(alias_of(req), "Alias"), input_text(req, "AccountAlias")))
        return reject(req, "NoSuchEntity", "The account alias %.*s does not exist.", STR(input_text(req, "AccountAlias")));
    world_put(req->world, req->place, ALIAS, S("alias"), NULL);
    return nothing(req);
}

static const struct value *list_aliases(struct request *req) {
    const struct value *alias = alias_of(req);
    return iam_page(req, "AccountAliases", alias ? list_with(req->arena, NULL, value_get(alias, S("Alias"))) : value_list(req->arena, NULL, 0));
}

/* --- the summary ---------------------------------------------------------------------------------------------------- */

static int64_t count_of(struct request *req, const struct iam_noun *noun) {
    int64_t n = 0;
    for (size_t at = 0; iam_next(req, noun, &at);)
        n++;
    return n;
}

static int64_t devices_in_use(struct request *req) {
    const struct value *device;
    int64_t n = 0;
    for (size_t at = 0; (device = iam_next(req, &mfa_noun, &at));)
        n += member_text(device, "$user").len > 0;
    return n;
}

static int64_t versions_in_use(struct request *req) {
    const struct value *policy;
    int64_t n = 0;
    for (size_t at = 0; (policy = iam_next(req, &policy_noun, &at));)
        n += (int64_t)value_count(value_get(policy, S("$versions")));
    return n;
}

static const struct value *get_summary(struct request *req) {
    const struct {
        const char *key;
        int64_t n;
    } rows[] = {
        {"Users", count_of(req, &user_noun)},
        {"UsersQuota", user_noun.most},
        {"Groups", count_of(req, &group_noun)},
        {"GroupsQuota", group_noun.most},
        {"Roles", count_of(req, &role_noun)},
        {"RolesQuota", role_noun.most},
        {"Policies", count_of(req, &policy_noun)},
        {"PoliciesQuota", policy_noun.most},
        {"PolicyVersionsInUse", versions_in_use(req)},
        {"PolicyVersionsInUseQuota", 10000},
        {"VersionsPerPolicyQuota", 5},
        {"PolicySizeQuota", 6144},
        {"InstanceProfiles", count_of(req, &profile_noun)},
        {"InstanceProfilesQuota", profile_noun.most},
        {"Providers", count_of(req, &oidc_noun)},
        {"MFADevices", count_of(req, &mfa_noun)},
        {"MFADevicesInUse", devices_in_use(req)},
        {"AccountMFAEnabled", 0},
        {"AccountAccessKeysPresent", 0},
        {"AccountPasswordPresent", 1},
        {"AccountSigningCertificatesPresent", 0},
        {"ServerCertificates", 0},
        {"ServerCertificatesQuota", 20},
        {"AccessKeysPerUserQuota", 2},
        {"SigningCertificatesPerUserQuota", 2},
        {"GroupsPerUserQuota", 10},
        {"AttachedPoliciesPerUserQuota", 10},
        {"AttachedPoliciesPerGroupQuota", 10},
        {"AttachedPoliciesPerRoleQuota", 10},
        {"UserPolicySizeQuota", 2048},
        {"GroupPolicySizeQuota", 5120},
        {"RolePolicySizeQuota", 10240},
        {"AssumeRolePolicySizeQuota", 2048},
        {"GlobalEndpointTokenVersion", 1},
    };
    struct maker map = {.arena = req->arena};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        maker_set(&map, str_of(rows[i].key), value_int(req->arena, rows[i].n));
    return record(req->arena, "SummaryMap:v", maker_map(&map));
}

/* --- what there is none of ------------------------------------------------------------------------------------------ */

static const struct value *none_of(struct request *req, const char *member) {
    if (input_has(req, "UserName") && !iam_input(req, &user_noun))
        return NULL;
    return iam_page(req, member, value_list(req->arena, NULL, 0));
}
static const struct value *list_ssh_keys(struct request *req) { return none_of(req, "SSHPublicKeys"); }
static const struct value *list_certificates(struct request *req) { return none_of(req, "Certificates"); }
static const struct value *list_credentials(struct request *req) { return none_of(req, "ServiceSpecificCredentials"); }
static const struct value *list_server_certificates(struct request *req) { return none_of(req, "ServerCertificateMetadataList"); }
static const struct value *list_saml(struct request *req) {
    return record(req->arena, "SAMLProviderList:v", value_list(req->arena, NULL, 0));
}

const struct handler iam_account_handlers[] = {
    {"CreateAccountAlias", create_alias},
    {"DeleteAccountAlias", delete_alias},
    {"ListAccountAliases", list_aliases},
    {"GetAccountSummary", get_summary},
    {"ListSSHPublicKeys", list_ssh_keys},
    {"ListSigningCertificates", list_certificates},
    {"ListServiceSpecificCredentials", list_credentials},
    {"ListServerCertificates", list_server_certificates},
    {"ListSAMLProviders", list_saml},
    {0},
};

/* --- the credential report ------------------------------------------------------------------------------------------ */

#define REPORT "iam-credential-report"
#define REPORT_TAKES_MS 4000
#define REPORT_LASTS_MS 14400000 /* four hours */

/* "2026-11-21T07:01:02+00:00", as the report has times. */
static struct str report_time(struct request *req, struct str iso) {
    return iso.len < 19 ? S("N/A") : arena_printf(req->arena, "%.*s+00:00", STR(str_slice(iso, 0, 19)));
}

static void report_key(struct request *req, const struct value *key, struct buf *out) {
    const struct value *used = value_get(key, S("$used"));
    struct str last = report_time(req, member_text(used, "LastUsedDate"));
    if (!key) {
        buf_adds(out, ",false,N/A,N/A,N/A,N/A");
        return;
    }
    buf_addf(out, ",%s,%.*s,%.*s,", str_is(member_text(key, "Status"), "Active") ? "true" : "false",
             STR(report_time(req, member_text(key, "CreateDate"))), STR(last));
    buf_addf(out, "%.*s,%.*s", STR(used ? member_text(used, "Region") : S("N/A")), STR(used ? member_text(used, "ServiceName") : S("N/A")));
}

static void report_user(struct request *req, const struct value *user, struct buf *out) {
    struct str name = member_text(user, "UserName"), changed;
    const struct value *login = world_get(req->world, req->place, "iam-login", name), *keys = iam_keys_of(req, name);
    changed = report_time(req, member_text(login, "$changed"));
    buf_addf(out, "%.*s,%.*s,%.*s,%s,%s,%.*s,N/A,%s", STR(name), STR(member_text(user, "Arn")),
             STR(report_time(req, member_text(user, "CreateDate"))), login ? "true" : "false", login ? "no_information" : "N/A", STR(changed),
             value_count(iam_devices_of(req, name)) ? "true" : "false");
    report_key(req, value_item(keys, 0), out);
    report_key(req, value_item(keys, 1), out);
    buf_adds(out, ",false,N/A,false,N/A\n");
}

static struct str report_make(struct request *req) {
    HOLDS(buf_release) struct buf text = {0};
    const struct value *user;
    buf_adds(&text, "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,"
                    "access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,"
                    "access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
                    "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,"
                    "cert_2_last_rotated\n");
    buf_addf(&text, "<root_account>,arn:%s:iam::%.*s:root,2020-01-01T00:00:00+00:00,not_supported,no_information,not_supported,not_supported,"
             "false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n", partition_of_region(req->region), STR(req->account));
    for (size_t at = 0; (user = iam_next(req, &user_noun, &at));)
        report_user(req, user, &text);
    return arena_str(req->arena, buf_str(&text));
}

static int64_t report_age_ms(struct request *req, const struct value *report) {
    return req->now_ms - value_integer(value_get(report, S("MadeMs")), 0);
}

/* One that is still good is not made anew. */
static const struct value *generate_report(struct request *req) {
    const struct value *report = world_get(req->world, req->place, REPORT, S("report"));
    if (report && report_age_ms(req, report) < REPORT_LASTS_MS)
        return record(req->arena, "State:c", report_age_ms(req, report) < REPORT_TAKES_MS ? "INPROGRESS" : "COMPLETE");
    world_put(req->world, req->place, REPORT, S("report"),
              record(req->arena, "Content:t MadeMs:i GeneratedTime:v", report_make(req), req->now_ms, time_now(req)));
    return record(req->arena, "State:c Description:c", "STARTED", "No report exists. Starting a new report generation task");
}

static const struct value *get_report(struct request *req) {
    const struct value *report = world_get(req->world, req->place, REPORT, S("report"));
    if (!report)
        return reject(req, "ReportNotPresent", "No report found. Call GenerateCredentialReport to generate one.");
    if (report_age_ms(req, report) < REPORT_TAKES_MS)
        return reject(req, "ReportInProgress", "Report generation is in progress.");
    if (report_age_ms(req, report) >= REPORT_LASTS_MS)
        return reject(req, "ReportExpired", "The report has expired. Call GenerateCredentialReport to generate a new one.");
    return record(req->arena, "Content:v ReportFormat:c GeneratedTime:v", value_bytes(req->arena, member_text(report, "Content")), "text/csv",
                  value_get(report, S("GeneratedTime")));
}

const struct handler iam_report_handlers[] = {
    {"GenerateCredentialReport", generate_report, .writes = true},
    {"GetCredentialReport", get_report},
    {0},
};
