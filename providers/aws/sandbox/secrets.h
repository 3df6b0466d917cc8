/* Secrets Manager and the Parameter Store. Members whose names begin with $ never leave the sandbox. */
#ifndef SANDBOX_SECRETS_H
#define SANDBOX_SECRETS_H

#include "providers/aws/sandbox/constraint.h"
#include "providers/aws/sandbox/dispatch.h"

extern const struct handler secrets_handlers[], ssm_handlers[];
/* By its ARN, whatever its last six characters are where they are ??????; NULL: none. They do not reject. */
const struct value *secret_by_arn(struct request *, struct str arn);
const struct value *parameter_by_arn(struct request *, struct str arn);

/* Tags of both: the input's in these, after AWS's rules; NULL after reject with the code. Without those of the input's TagKeys. */
const struct value *plain_tags_merged(struct request *, const struct value *tags, const char *code);
const struct value *plain_tags_without(struct request *, const struct value *tags);

#endif
