/* Users by the credential report: MFA, passwords, keys. What the report says against a user may be hours old, so before it is a
 * finding the user is asked about live. */
#include "providers/aws/audit/audit.h"

enum { ROTATE_DAYS = 90, UNUSED_DAYS = 45 };

/* --- one user after another ------------------------------------------------------------------- */

struct user {
    struct audit *audit;
    const struct value *report, *row;
    const char *name;
    struct str arn;
};

static void each_user(struct audit *audit, void (*judge)(const struct user *)) {
    const struct value *report = audit_need(audit, "credential_report", NULL);
    const struct value *rows = value_key(report, "rows");
    for (size_t i = 0; i < value_count(rows); i++) {
        const struct value *row = value_item(rows, i);
        struct user user = {audit, report, row, value_str(value_key(row, "user")).at, value_str(value_key(row, "arn"))};
        if (user.name && strcmp(user.name, ROOT_ROW) != 0)
            judge(&user);
    }
}

/* What a source that takes a user's name says of this one, now. NULL: as audit_need. */
static const struct value *live(const struct user *user, const char *source) {
    struct maker input = {.arena = audit_arena(user->audit)};
    maker_set(&input, S("UserName"), value_key(user->row, "user"));
    return audit_need(user->audit, source, maker_map(&input));
}

static bool has_no_password_now(const struct user *user) {
    struct maker input = {.arena = audit_arena(user->audit)};
    maker_set(&input, S("UserName"), value_key(user->row, "user"));
    return audit_is_absent(user->audit, "login_profile", maker_map(&input));
}

/* Under a finding: how old what it stands on is. */
static void shows_age(const struct user *user) {
    HOLDS(buf_release) struct buf age = {0};
    report_age_add(&age, user->audit, user->report);
    buf_adds(&age, ", verified live");
    audit_shows(user->audit, "report", value_text(audit_arena(user->audit), buf_str(&age)));
}

/* --- MFA -------------------------------------------------------------------------------------- */

static void judge_mfa_of(const struct user *user) {
    if (!row_says(user->row, "password_enabled"))
        return;
    if (row_says(user->row, "mfa_active")) {
        audit_passes(user->audit, NULL, user->arn, "%s signs in with MFA", user->name);
        return;
    }
    const struct value *devices = live(user, "mfa_devices");
    if (has_no_password_now(user) || !devices)
        return;
    if (value_count(devices) > 0)
        audit_passes(user->audit, NULL, user->arn, "%s has MFA since the report was made", user->name);
    else
        audit_fails(user->audit, NULL, user->arn, "%s has a password and no MFA", user->name);
    shows_age(user);
}

static void judge_mfa(struct audit *audit) {
    each_user(audit, judge_mfa_of);
}

/* A virtual device's serial is an ARN of type mfa; FIDO2 is u2f; a hardware token's is bare. */
static bool is_hardware(struct str serial) {
    return !str_has(serial, S(":mfa/")) && !str_has(serial, S(":sms-mfa/"));
}

static void judge_hardware_of(const struct user *user) {
    if (!row_says(user->row, "password_enabled"))
        return;
    const struct value *devices = live(user, "mfa_devices");
    if (!devices)
        return;
    const struct value *soft = NULL;
    for (size_t i = 0; i < value_count(devices) && !soft; i++) {
        const struct value *serial = value_key(value_item(devices, i), "SerialNumber");
        soft = is_hardware(value_str(serial)) ? NULL : serial;
    }
    if (value_count(devices) > 0 && !soft)
        audit_passes(user->audit, NULL, user->arn, "%s has a hardware MFA device", user->name);
    else
        audit_fails(user->audit, NULL, user->arn, soft ? "%s has an MFA device that is no hardware" : "%s has no MFA device", user->name);
    audit_shows(user->audit, "device", soft);
}

static void judge_hardware(struct audit *audit) {
    each_user(audit, judge_hardware_of);
}

/* --- keys ------------------------------------------------------------------------------------- */

/* Whether the key that the report's columns speak of is still active: its id is not in the report, so the one with its date. */
static bool still_active(const struct value *keys, struct str rotated) {
    for (size_t i = 0; i < value_count(keys); i++) {
        const struct value *key = value_item(keys, i);
        bool same = str_eq(str_slice(value_str(value_key(key, "CreateDate")), 0, 19), str_slice(rotated, 0, 19));
        if (same && str_is(value_str(value_key(key, "Status")), "Active"))
            return true;
    }
    return false;
}

struct key_columns {
    const char *active, *rotated, *used;
};
static const struct key_columns key_columns[] = {
    {"access_key_1_active", "access_key_1_last_rotated", "access_key_1_last_used_date"},
    {"access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date"},
};

static int64_t age_of(const struct user *user, const struct key_columns *key) {
    return row_days(user->audit, user->row, key->rotated);
}

/* Days since its last use; of one never used, since it was made. */
static int64_t idle_of(const struct user *user, const struct key_columns *key) {
    int64_t used = row_days(user->audit, user->row, key->used);
    return used >= 0 ? used : age_of(user, key);
}

static struct str part_of(const struct user *user, size_t key) {
    return arena_printf(audit_arena(user->audit), "access key %zu", key + 1);
}

static void judge_key_days(const struct user *user, int64_t (*days_of)(const struct user *, const struct key_columns *), int64_t most,
                           const char *what) {
    for (size_t i = 0; i < 2; i++) {
        const struct key_columns *key = &key_columns[i];
        if (!row_says(user->row, key->active))
            continue;
        int64_t days = days_of(user, key);
        if (days <= most) {
            audit_passes(user->audit, NULL, user->arn, "access key %zu of %s is %s %lld days", i + 1, user->name, what, (long long)days);
            audit_parts(user->audit, part_of(user, i));
            continue;
        }
        const struct value *keys = live(user, "access_keys");
        if (!keys || !still_active(keys, value_str(value_get(user->row, str_of(key->rotated)))))
            continue;
        audit_fails(user->audit, NULL, user->arn, "access key %zu of %s is %s %lld days", i + 1, user->name, what, (long long)days);
        audit_parts(user->audit, part_of(user, i));
        audit_shows(user->audit, key->rotated, value_get(user->row, str_of(key->rotated)));
        audit_shows(user->audit, key->used, value_get(user->row, str_of(key->used)));
        shows_age(user);
    }
}

static void judge_rotation_of(const struct user *user) {
    judge_key_days(user, age_of, ROTATE_DAYS, "unchanged for");
}

static void judge_rotation(struct audit *audit) {
    each_user(audit, judge_rotation_of);
}

static void judge_idle_keys_of(const struct user *user) {
    judge_key_days(user, idle_of, UNUSED_DAYS, "unused for");
}

static void judge_idle_keys(struct audit *audit) {
    each_user(audit, judge_idle_keys_of);
}

static size_t active_now(const struct value *keys) {
    size_t n = 0;
    for (size_t i = 0; i < value_count(keys); i++)
        n += str_is(value_str(value_key(value_item(keys, i), "Status")), "Active");
    return n;
}

static void judge_two_keys_of(const struct user *user) {
    bool two = row_says(user->row, key_columns[0].active) && row_says(user->row, key_columns[1].active);
    const struct value *keys = two ? live(user, "access_keys") : NULL;
    if (two && !keys)
        return;
    if (active_now(keys) > 1)
        audit_fails(user->audit, NULL, user->arn, "%s has two active access keys", user->name);
    else
        audit_passes(user->audit, NULL, user->arn, "%s has at most one active access key", user->name);
}

static void judge_two_keys(struct audit *audit) {
    each_user(audit, judge_two_keys_of);
}

/* --- passwords -------------------------------------------------------------------------------- */

static void judge_idle_password_of(const struct user *user) {
    if (!row_says(user->row, "password_enabled"))
        return;
    int64_t days = row_days(user->audit, user->row, "password_last_used");
    bool never = days < 0;
    if (never)
        days = row_days(user->audit, user->row, "password_last_changed");
    if (days <= UNUSED_DAYS) {
        audit_passes(user->audit, NULL, user->arn, "%s signed in within %d days", user->name, UNUSED_DAYS);
        return;
    }
    if (has_no_password_now(user) || !live(user, "login_profile"))
        return;
    audit_fails(user->audit, NULL, user->arn, never ? "%s never signed in, and the password is %lld days old" : "%s signed in %lld days ago",
                user->name, (long long)days);
    shows_age(user);
}

static void judge_idle_password(struct audit *audit) {
    each_user(audit, judge_idle_password_of);
}

static void judge_setup_key_of(const struct user *user) {
    if (!row_says(user->row, "password_enabled"))
        return;
    bool unused = false;
    for (size_t i = 0; i < 2; i++)
        unused = unused || (row_says(user->row, key_columns[i].active) && row_days(user->audit, user->row, key_columns[i].used) < 0);
    if (unused)
        audit_fails(user->audit, NULL, user->arn, "%s has a password, and a key that was never used", user->name);
    else
        audit_passes(user->audit, NULL, user->arn, "%s has no key that was never used", user->name);
}

static void judge_setup_key(struct audit *audit) {
    each_user(audit, judge_setup_key_of);
}

static void judge_both_of(const struct user *user) {
    bool keys = row_says(user->row, key_columns[0].active) || row_says(user->row, key_columns[1].active);
    if (!row_says(user->row, "password_enabled"))
        return;
    if (keys)
        audit_fails(user->audit, NULL, user->arn, "%s has a password and an access key", user->name);
    else
        audit_passes(user->audit, NULL, user->arn, "%s has a password and no access key", user->name);
}

static void judge_both(struct audit *audit) {
    each_user(audit, judge_both_of);
}

const struct check user_checks[] = {
    // clang-format off
    { "user-mfa-console", "users who sign in have MFA", AUDIT_HIGH, "iam", "credential_report mfa_devices login_profile",
      .judge = judge_mfa, .risk = "a password alone can be guessed, reused or phished",
      .fix = "let the user enrol a device (aws iam enable-mfa-device), and deny everything without MFA to the group",
      .compliance = CIS_IAM("1.10", "1.9", "2.9", "2.10") " fsbp:IAM.5 fsbp:IAM.19", .prowler = "iam_user_mfa_enabled_console_access" },
    { "user-mfa-hw", "users who sign in have a hardware MFA device", AUDIT_LOW, "iam", "credential_report mfa_devices",
      .judge = judge_hardware, .risk = "virtual devices and text messages can be phished",
      .fix = "register a security key (FIDO2) for the user", .prowler = "iam_user_hardware_mfa_enabled", .deep = true },
    { "key-rotate", "access keys are renewed within 90 days", AUDIT_MEDIUM, "iam", "credential_report access_keys",
      .judge = judge_rotation, .mend = mend_key, .risk = "an old key has had time to leak",
      .fix = "make a second key, switch over, deactivate the first, delete it",
      .compliance = CIS_IAM("1.14", "1.13", "2.13", "2.12") " fsbp:IAM.3", .prowler = "iam_rotate_access_key_90_days" },
    { "key-unused", "access keys that are not used are inactive", AUDIT_MEDIUM, "iam", "credential_report access_keys",
      .judge = judge_idle_keys, .mend = mend_key, .risk = "nobody misses a key that nobody uses, until somebody else does",
      .fix = "UpdateAccessKey to Inactive, and delete it later",
      .compliance = CIS_IAM("1.12", "1.11", "2.11", "2.11") " fsbp:IAM.8 fsbp:IAM.22", .prowler = "iam_user_accesskey_unused" },
    { "console-unused", "passwords that are not used are taken away", AUDIT_MEDIUM, "iam", "credential_report login_profile",
      .judge = judge_idle_password, .mend = mend_login, .risk = "an account that nobody watches is the easiest to take over",
      .fix = "DeleteLoginProfile", .compliance = CIS_IAM("1.12", "1.11", "2.11", "2.11") " fsbp:IAM.8 fsbp:IAM.22",
      .prowler = "iam_user_console_access_unused" },
    { "key-at-setup", "no key was made for a user who only signs in", AUDIT_MEDIUM, "iam", "credential_report",
      .judge = judge_setup_key, .mend = mend_key, .risk = "a key that is never used only waits to be found", .fix = "delete the key",
      .compliance = "cis-1.4:1.11 cis-1.5:1.11 cis-2.0:1.11 cis-3.0:1.11 cis-4.0:1.11 cis-5.0:1.10 cis-6.0:2.10",
      .prowler = "iam_user_no_setup_initial_access_key" },
    { "key-two-active", "no user has two active access keys", AUDIT_MEDIUM, "iam", "credential_report access_keys",
      .judge = judge_two_keys, .risk = "the second key is for the days of a change-over, not for good",
      .fix = "deactivate the older one", .prowler = "iam_user_two_active_access_key",
      .compliance = "cis-1.4:1.13 cis-1.5:1.13 cis-2.0:1.13 cis-3.0:1.13 cis-4.0:1.13 cis-5.0:1.12 cis-6.0:2.12" },
    { "user-pw-and-key", "people and programs have users of their own", AUDIT_LOW, "iam", "credential_report",
      .judge = judge_both, .risk = "a person's key outlives the session, and a program's password is nobody's",
      .fix = "give the program a role, or a user of its own" },
    { 0 }
    // clang-format on
};
