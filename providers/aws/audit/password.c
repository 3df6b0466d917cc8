/* The password policy. An account without one has AWS's default: eight characters, nothing else asked for. Where no user has a
 * password, it does not matter now: then one finding says so instead of seven. */
#include "providers/aws/audit/audit.h"

struct rule {
    const char *member;
    int64_t least, most; /* of a number */
};

static bool somebody_has_a_password(const struct value *report) {
    const struct value *rows = value_key(report, "rows");
    for (size_t i = 0; i < value_count(rows); i++) {
        const struct value *row = value_item(rows, i);
        if (!str_is(value_str(value_key(row, "user")), ROOT_ROW) && row_says(row, "password_enabled"))
            return true;
    }
    return false;
}

/* The policy, or the default one. NULL: not to be had. */
static const struct value *policy_of(struct audit *audit) {
    if (audit_is_absent(audit, "password_policy", NULL)) {
        struct maker none = {.arena = audit_arena(audit)};
        maker_set(&none, S("MinimumPasswordLength"), value_int(audit_arena(audit), 8));
        return maker_map(&none);
    }
    return value_key(audit_need(audit, "password_policy", NULL), "PasswordPolicy");
}

static void judge(struct audit *audit, const struct rule *rule, const char *wanted) {
    const struct value *report = audit_need(audit, "credential_report", NULL);
    const struct value *policy = policy_of(audit), *is = value_get(policy, str_of(rule->member));
    if (!report || !policy)
        return;
    bool number = rule->least > 0;
    int64_t n = value_integer(is, 0);
    if (number ? n >= rule->least && n <= rule->most : value_true(is)) {
        audit_passes(audit, NULL, audit_account(audit), "%s", wanted);
    } else if (somebody_has_a_password(report)) {
        audit_fails(audit, NULL, audit_account(audit), "not so: %s", wanted);
    } else {
        audit_fails(audit, NULL, audit_account(audit), "not so, though no user has a password now: %s", wanted);
        audit_rates(audit, AUDIT_INFO);
    }
    audit_shows(audit, rule->member, is ? is : value_null());
}

#define JUDGE(name, wanted, ...)                                                                                                   \
    static void judge_##name(struct audit *audit) {                                                                                \
        static const struct rule rule = {__VA_ARGS__};                                                                             \
        judge(audit, &rule, wanted);                                                                                               \
    }
JUDGE(length, "passwords have at least 14 characters", "MinimumPasswordLength", 14, 128)
JUDGE(reuse, "the last 24 passwords cannot be used again", "PasswordReusePrevention", 24, 24)
JUDGE(expire, "passwords expire after at most 90 days", "MaxPasswordAge", 1, 90)
JUDGE(lower, "passwords need a lower-case letter", "RequireLowercaseCharacters")
JUDGE(upper, "passwords need an upper-case letter", "RequireUppercaseCharacters")
JUDGE(digit, "passwords need a digit", "RequireNumbers")
JUDGE(symbol, "passwords need a symbol", "RequireSymbols")

#define NEEDS "password_policy credential_report"
#define FIX "one UpdateAccountPasswordPolicy with every field: what is left out goes back to its default"

const struct check password_checks[] = {
    // clang-format off
    { "pw-length", "passwords have at least 14 characters", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_length,
      .mend = mend_password_policy,
      .risk = "short passwords are guessed", .fix = FIX,
      .compliance = CIS_IAM("1.8", "1.7", "2.7", "2.8") " fsbp:IAM.7", .prowler = "iam_password_policy_minimum_length_14" },
    { "pw-reuse", "the last 24 passwords cannot be used again", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_reuse,
      .mend = mend_password_policy,
      .risk = "a password that was lost comes back", .fix = FIX,
      .compliance = CIS_IAM("1.9", "1.8", "2.8", "2.9") " fsbp:IAM.7", .prowler = "iam_password_policy_reuse_24" },
    { "pw-expire", "passwords expire after at most 90 days", AUDIT_INFO, "iam", NEEDS, .judge = judge_expire,
      .mend = mend_password_policy,
      .risk = "NIST advises against expiry; some frameworks still ask for it", .fix = FIX, .compliance = "fsbp:IAM.7",
      .prowler = "iam_password_policy_expires_passwords_within_90_days_or_less" },
    { "pw-lower", "passwords need a lower-case letter", AUDIT_LOW, "iam", NEEDS, .judge = judge_lower,
      .mend = mend_password_policy,
      .risk = "simple passwords are guessed", .fix = FIX, .compliance = "fsbp:IAM.7", .prowler = "iam_password_policy_lowercase" },
    { "pw-upper", "passwords need an upper-case letter", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_upper,
      .mend = mend_password_policy,
      .risk = "simple passwords are guessed", .fix = FIX, .compliance = "fsbp:IAM.7", .prowler = "iam_password_policy_uppercase" },
    { "pw-number", "passwords need a digit", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_digit,
      .mend = mend_password_policy,
      .risk = "simple passwords are guessed", .fix = FIX, .compliance = "fsbp:IAM.7", .prowler = "iam_password_policy_number" },
    { "pw-symbol", "passwords need a symbol", AUDIT_MEDIUM, "iam", NEEDS, .judge = judge_symbol,
      .mend = mend_password_policy,
      .risk = "simple passwords are guessed", .fix = FIX, .compliance = "fsbp:IAM.7", .prowler = "iam_password_policy_symbol" },
    { 0 }
    // clang-format on
};
