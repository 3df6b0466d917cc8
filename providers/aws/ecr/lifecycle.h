/* Lifecycle policies of repositories: what ECR takes. The plan language and the sandbox ask the same question. */
#ifndef AWS_ECR_LIFECYCLE_H
#define AWS_ECR_LIFECYCLE_H

#include "base/value.h"

#define LIFECYCLE_BYTES_MIN 100
#define LIFECYCLE_BYTES_MAX 30720

/* A document with its rules, as AWS spells it. False: `message` says why, `at` (never NULL) is what it is about. */
bool lifecycle_check(const struct value *document, struct arena *, struct str *message, const struct value **at);

#endif
