/* The account's own settings, and what stands beside IAM. */
#ifndef SANDBOX_ACCOUNT_H
#define SANDBOX_ACCOUNT_H

#include "providers/aws/sandbox/dispatch.h"

extern const struct handler account_handlers[], organization_handlers[], sso_admin_handlers[], analyzer_handlers[],
    region_setting_handlers[];

#endif
