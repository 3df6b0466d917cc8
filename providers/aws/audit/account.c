/* The account's own settings: contacts, the access analyzer, what a region encrypts and blocks by itself. */
#include "base/json.h"
#include "providers/aws/audit/audit.h"

/* --- contacts ----------------------------------------------------------------------------------- */

static void judge_security_contact(struct audit *audit) {
    bool absent = audit_is_absent(audit, "security_contact", NULL);
    const struct value *answer = absent ? NULL : audit_need(audit, "security_contact", NULL);
    if (audit_is_plan(audit) || (!absent && !answer))
        return;
    if (value_str(value_path(NULL, answer, S("AlternateContact.EmailAddress"))).len > 0)
        audit_passes(audit, NULL, audit_account(audit), "AWS knows whom to write to about security");
    else
        audit_fails(audit, NULL, audit_account(audit), "AWS knows nobody to write to about security but the root user");
}

/* --- the access analyzer ------------------------------------------------------------------------ */

/* One that finds what is shared with others: of the account or of the whole organization. */
static const struct value *analyzer_of(const struct value *analyzers) {
    for (size_t i = 0; i < value_count(analyzers); i++) {
        const struct value *analyzer = value_item(analyzers, i);
        if (word_in("ACCOUNT ORGANIZATION", value_str(value_key(analyzer, "type"))) &&
            str_is(value_str(value_key(analyzer, "status")), "ACTIVE"))
            return analyzer;
    }
    return NULL;
}

static void judge_analyzer(struct audit *audit) {
    const struct value *analyzers = audit_need(audit, "analyzers", NULL), *analyzer = analyzer_of(analyzers);
    if (!analyzers)
        return;
    if (analyzer)
        audit_passes(audit, NULL, value_str(value_key(analyzer, "arn")), "an access analyzer looks for what is shared with others");
    else
        audit_fails(audit, NULL, audit_account(audit), "no access analyzer looks for what is shared with others");
}

static void mend_analyzer(struct audit *audit, const struct finding *finding) {
    (void)finding;
    struct arena *arena = audit_arena(audit);
    const struct value *name = value_with(arena, NULL, S("analyzerName"), value_text(arena, S("footing")));
    struct mend mend = {
        .service = "accessanalyzer",
        .operation = "CreateAnalyzer",
        .input = value_with(arena, name, S("type"), value_text(arena, S("ACCOUNT"))),
        .does = S("make an access analyzer 'footing' for the account"),
        .undo = "DeleteAnalyzer",
        .undo_input = name,
    };
    audit_mends(audit, &mend);
}

/* Counted by one page of them: an account with thousands is as bad as one with a hundred. */
static void judge_shared(struct audit *audit) {
    const struct value *analyzers = audit_need(audit, "analyzers", NULL), *analyzer = analyzer_of(analyzers);
    struct str arn = value_str(value_key(analyzer, "arn"));
    if (!analyzer)
        return; /* analyzer-on tells */
    const struct value *input = value_with(audit_arena(audit), NULL, S("analyzerArn"), value_key(analyzer, "arn"));
    const struct value *answer = audit_need(audit, "analyzer_findings", input);
    size_t n = value_count(value_key(answer, "findings"));
    bool more = value_str(value_key(answer, "nextToken")).len > 0;
    if (!answer)
        return;
    if (n > 0)
        audit_fails(audit, NULL, arn, "the access analyzer found %s%zu things that others reach", more ? "more than " : "", n);
    else
        audit_passes(audit, NULL, arn, "the access analyzer found nothing that others reach");
}

/* --- what a region does by itself --------------------------------------------------------------- */

static void judge_disks(struct audit *audit) {
    const struct value *answer = audit_need(audit, "disk_encryption", NULL);
    if (!answer)
        return;
    if (value_true(value_key(answer, "EbsEncryptionByDefault")))
        audit_passes(audit, NULL, audit_account(audit), "new disks are encrypted by themselves");
    else
        audit_fails(audit, NULL, audit_account(audit), "new disks are encrypted only where somebody asks for it");
}

static void mend_disks(struct audit *audit, const struct finding *finding) {
    (void)finding;
    const struct value *empty = json_parse(audit_arena(audit), S("{}"));
    struct mend mend = {
        .service = "ec2",
        .operation = "EnableEbsEncryptionByDefault",
        .input = empty,
        .does = arena_printf(audit_arena(audit), "encrypt new disks in %.*s by default", STR(audit_region(audit))),
        .undo = "DisableEbsEncryptionByDefault",
        .undo_input = empty,
    };
    audit_mends(audit, &mend);
}

static void judge_public_access(struct audit *audit) {
    const struct value *answer = audit_need(audit, "public_access", NULL);
    struct str mode = value_str(value_path(NULL, answer, S("VpcBlockPublicAccessOptions.InternetGatewayBlockMode")));
    if (!answer)
        return;
    if (mode.len > 0 && !str_is(mode, "off"))
        audit_passes(audit, NULL, audit_account(audit), "networks of the region are kept from the internet (%.*s)", STR(mode));
    else
        audit_fails(audit, NULL, audit_account(audit), "nothing keeps networks of the region from the internet");
}

const struct check account_checks[] = {
    // clang-format off
    { "contact-security", "AWS knows whom to write to about security", AUDIT_MEDIUM, "account", "security_contact",
      .judge = judge_security_contact, .risk = "a warning of AWS's goes to a mailbox that nobody reads",
      .fix = "aws account put-alternate-contact --alternate-contact-type SECURITY, with a mailbox of several people",
      .compliance = CIS_IAM("1.2", "1.2", "2.2", "2.3") " fsbp:Account.1", .prowler = "account_security_contact_information_is_registered" },
    { "contact-current", "the account's contact details are current", AUDIT_MEDIUM, "account", NULL,
      .risk = "AWS cannot reach you, and who reads the old mailbox can take the account over",
      .fix = "look whether name, address, telephone and e-mail of the account are still right (console: Account)",
      .compliance = CIS_IAM("1.1", "1.1", "2.1", "2.2"), .prowler = "account_maintain_current_contact_details" },
    { "analyzer-on", "an access analyzer looks at the region", AUDIT_LOW, "accessanalyzer", "analyzers", .judge = judge_analyzer,
      .mend = mend_analyzer, .risk = "nobody notices what is shared with other accounts", .fix = "CreateAnalyzer of type ACCOUNT",
      .compliance = CIS_IAM("1.20", "1.19", "2.19", "2.18") " fsbp:IAM.28", .prowler = "accessanalyzer_enabled" },
    { "analyzer-clean", "the access analyzer finds nothing shared", AUDIT_LOW, "accessanalyzer", "analyzers analyzer_findings",
      .judge = judge_shared, .risk = "others reach what it names", .fix = "stop sharing it, or archive what is meant so",
      .prowler = "accessanalyzer_enabled_without_findings" },
    { "ebs-default-enc", "new disks are encrypted by themselves", AUDIT_HIGH, "ec2", "disk_encryption", .judge = judge_disks,
      .mend = mend_disks, .risk = "one forgotten flag leaves data readable on a disk that is handed on", .fix = "EnableEbsEncryptionByDefault",
      .compliance = CIS_NETWORK("2.2.1", "2.2.1", "5.1.1", "6.1.1") " fsbp:EC2.7", .prowler = "ec2_ebs_default_encryption" },
    { "vpc-bpa", "networks are kept from the internet by default", AUDIT_INFO, "ec2", "public_access", .judge = judge_public_access,
      .risk = "one route makes a network public", .fix = "where nothing is meant to be public: ModifyVpcBlockPublicAccessOptions",
      .compliance = "fsbp:EC2.172" },
    { 0 }
    // clang-format on
};
