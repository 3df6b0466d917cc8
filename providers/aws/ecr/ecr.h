/* What the sheets of ECR share. Its things are named by us, and lists show neither tags nor policies. */
#ifndef AWS_ECR_ECR_H
#define AWS_ECR_ECR_H

#include "providers/aws/aws.h"
#include "providers/aws/policy_document.h"

/* "shop/web": words of small letters and digits, joined by one of . _ __ or by hyphens, in folders of such (names.c). */
extern const struct kind kind_repository_name;
#define REPOSITORY_NAME &kind_repository_name, "a-z0-9._/-"

/* Who may push or pull, as a statement of the repository's policy (principals.c): `of` is the statement's Sid. */
extern const struct kind kind_principals;
#define PRINCIPALS(sid) &kind_principals, sid

/* When images go: rules as AWS has them, or { keep: 30, untagged: 14 } (lifecycle.c). */
extern const struct kind kind_image_lifecycle;
#define IMAGE_LIFECYCLE &kind_image_lifecycle, NULL

/* true, false, { except: [latest] } or { only: [v*] }: two members of a call (immutable.c). */
extern const struct kind kind_immutable;
#define IMMUTABLE &kind_immutable, NULL

/* AES256, KMS, KMS_DSSE, the ARN of a key, or { type: …, key: … } (encryption.c). */
extern const struct kind kind_image_encryption;
#define IMAGE_ENCRYPTION &kind_image_encryption, NULL

#endif
