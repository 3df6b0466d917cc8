/* AWS's audit: its sources and checks, one file a subject. To add a check: a row in its subject's table, with a judge that asks
 * for evidence and says what it finds (providers/audit.h). To add a source: a row in sources.c. */
#ifndef AWS_AUDIT_AUDIT_H
#define AWS_AUDIT_AUDIT_H

#include "providers/audit.h"

extern const struct audit_table aws_audit; /* table.c */

extern const struct audit_source iam_sources[], account_sources[], network_sources[];
extern const struct audit_source registry_sources[]; /* registries.c */
extern const struct check registry_checks[];
extern const struct check root_checks[], user_checks[], password_checks[], admin_checks[], policy_checks[], role_checks[],
    escalation_checks[], last_use_checks[], account_checks[], group_checks[], network_checks[];

/* Numbers of the CIS AWS Foundations Benchmark for what stands in its IAM chapter: v1.4 to v4.0, v5.0, v6.0, v7.0. */
#define CIS_IAM(to_4, in_5, in_6, in_7)                                                                                            \
    "cis-1.4:" to_4 " cis-1.5:" to_4 " cis-2.0:" to_4 " cis-3.0:" to_4 " cis-4.0:" to_4 " cis-5.0:" in_5 " cis-6.0:" in_6          \
    " cis-7.0:" in_7

/* The same for its networking chapter: v1.4, v1.5 to v3.0, v4.0 and v5.0, v6.0 and v7.0. */
#define CIS_NETWORK(in_1_4, to_3, to_5, to_7)                                                                                      \
    "cis-1.4:" in_1_4 " cis-1.5:" to_3 " cis-2.0:" to_3 " cis-3.0:" to_3 " cis-4.0:" to_5 " cis-5.0:" to_5 " cis-6.0:" to_7        \
    " cis-7.0:" to_7

/* --- how findings are mended (mends.c) ------------------------------------------------------------ */
void mend_key(struct audit *, const struct finding *);
void mend_login(struct audit *, const struct finding *);
void mend_password_policy(struct audit *, const struct finding *);
/* Closes the inbound rules of the finding's group that are open to (nearly) everybody and concern its check. */
void mend_open_rules(struct audit *, const struct finding *, bool (*concerned)(const struct value *permission, const struct check *));

/* --- who is reached (exposure.c) ------------------------------------------------------------------
 * What an inbound or outbound rule set (atoms of security_group) opens. Ranges are taken together: two halves of the internet
 * are the internet. Prefix lists count by their entries. */
struct port_range {
    int64_t from, to;
    const char *protocols; /* "tcp"; space-separated */
};
/* Whether all the rules together let at least half of the IPv4 or IPv6 internet reach some port of the range; `*via` is a rule
 * that does (may be NULL). */
bool rules_open_to_all(struct audit *, const struct value *rules, const struct port_range *, const struct value **via);

/* --- the credential report (report.c) ------------------------------------------------------------
 * The evidence is { generated, rows: [ { user, arn, mfa_active … } ] }: rows by the names of the
 * report's columns, N/A and no_information left out, the root user among them. */
const struct value *report_digest(const struct value *answer, struct arena *);
#define ROOT_ROW "<root_account>"
const struct value *report_row(const struct value *report, const char *user);
bool row_says(const struct value *row, const char *column); /* "true" */
/* Days from the date in the column until now; -1: there is no date. */
int64_t row_days(const struct audit *, const struct value *row, const char *column);
/* "2 h 10 min old" */
void report_age_add(struct buf *, const struct audit *, const struct value *report);
int64_t days_until(const struct audit *, struct str date); /* negative: gone by; no date: far away */
int64_t days_since(const struct audit *, struct str date); /* -1: no date */

#endif
