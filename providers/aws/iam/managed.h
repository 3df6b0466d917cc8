/* Policies that AWS keeps for everybody: those that plans name most. Facts, for the plan language and for the sandbox. */
#ifndef AWS_IAM_MANAGED_H
#define AWS_IAM_MANAGED_H

#include "base/arena.h"
#include "base/str.h"

/* A new one: a row. The actions are the gist of AWS's document, whose full text is long and changes; the sandbox judges by them. */
struct managed_policy {
    const char *name; /* with its path, as plans write it: "job-function/Billing", "AdministratorAccess" */
    const char *actions; /* that it allows on everything, space-separated */
    const char *not_actions; /* instead: all but these */
    const char *description;
};
extern const struct managed_policy managed_policies[]; /* ends with {NULL} */

/* "job-function/Billing" or "Billing" to its row; NULL: not in the list. */
const struct managed_policy *managed_policy_find(struct str name);
/* The row of "arn:PARTITION:iam::aws:policy/PATH/NAME"; NULL: not in the list, or no such ARN. */
const struct managed_policy *managed_policy_of_arn(struct str arn);
/* What it says, as far as the row has it: a policy document in JSON. */
struct str managed_policy_document(const struct managed_policy *, struct arena *);
/* Its last part. */
struct str managed_policy_name(const struct managed_policy *);

#endif
