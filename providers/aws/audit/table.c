/* Everything the audit knows, in the order in which it is listed. */
#include "providers/aws/audit/audit.h"

static const struct audit_source *const sources[] = {iam_sources, network_sources, NULL};

static const struct check *const checks[] = {root_checks, user_checks, password_checks, admin_checks, policy_checks, role_checks,
                                            escalation_checks, group_checks, network_checks, NULL};

static const char *permissions(const char *service, const char *operation, struct arena *arena) {
    return arena_printf(arena, "%s:%s", service, operation).at;
}

const struct audit_table aws_audit = {.sources = sources, .checks = checks, .permissions = permissions, .global = "iam organizations account"};
