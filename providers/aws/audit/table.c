/* Everything the audit knows, in the order in which it is listed. */
#include "providers/aws/access/access.h"
#include "providers/aws/audit/people.h"

static const struct audit_source *const sources[] = {iam_sources, account_sources, network_sources, registry_sources, NULL};

static const struct check *const checks[] = {root_checks, user_checks, password_checks, admin_checks, policy_checks, role_checks,
                                            escalation_checks, last_use_checks, account_checks, group_checks, network_checks, registry_checks, NULL};

static const char *permissions(const char *service, const char *operation, struct arena *arena) {
    const struct access_service *found = access_service_find(service);
    const char *prefix = found ? found->prefix : service;
    HOLDS(buf_release) struct buf all = {0};
    for (const struct access_row *row = found ? found->rows : NULL; row && row->operation; row++) {
        if (strcmp(row->operation, operation) != 0 || row->when)
            continue;
        const char *action = row->action ? row->action : operation;
        buf_addf(&all, "%s%s%s%s", all.len ? " " : "", strchr(action, ':') ? "" : prefix, strchr(action, ':') ? "" : ":", action);
    }
    if (all.len == 0)
        buf_addf(&all, "%s:%s", prefix, operation);
    return arena_cstr(arena, buf_str(&all));
}

const struct audit_table aws_audit = {
    .sources = sources,
    .checks = checks,
    .permissions = permissions,
    .tags = people_tags,
    .undoes = "iam:UpdateAccessKey iam:UpdateAccountPasswordPolicy iam:DeleteAccountPasswordPolicy ec2:AuthorizeSecurityGroupIngress "
              "ec2:DisableEbsEncryptionByDefault accessanalyzer:DeleteAnalyzer ecr:SetRepositoryPolicy ecr:PutImageScanningConfiguration "
              "ecr:PutImageTagMutability",
    .global = "iam organizations account",
};
