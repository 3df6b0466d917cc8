/* ECR's objects: repositories with their images, and the registry of an account in a region.
 *
 * Repositories go by names. Members whose names begin with $ never leave the sandbox: $tags, $policy, $lifecycle. An image is stored by
 * its digest under its repository. */
#ifndef SANDBOX_ECR_H
#define SANDBOX_ECR_H

#include "providers/aws/sandbox/dispatch.h"

extern const struct handler ecr_repository_handlers[], ecr_policy_handlers[], ecr_image_handlers[], ecr_tag_handlers[], ecr_registry_handlers[],
    ecr_cache_handlers[];
extern const struct species ecr_repository_species, ecr_image_species;

/* --- repositories --------------------------------------------------------------------------------------------------- */

/* The one that the input names (repositoryName, registryId); NULL after reject. */
const struct value *ecr_input(struct request *);
/* The one of this name; NULL after reject. */
const struct value *ecr_find(struct request *, struct str name);
/* The one of this ARN; NULL: none, or it is no ARN of a repository. Does not reject. */
const struct value *ecr_by_arn(struct request *, struct str arn);
void ecr_put(struct request *, const struct value *repository);
/* The registry that the input names, or the caller's own. */
struct str ecr_registry(const struct request *);

/* Reads the input's tags and puts them into `tags` (NULL: none yet). NULL after reject. */
const struct value *ecr_tags_merged(struct request *, const struct value *tags);

/* The images of a repository. */
const struct value *ecr_image_next(const struct request *, struct str repository, size_t *at);
/* Would a push be refused to move this tag? */
bool ecr_tag_is_immutable(const struct value *repository, struct str tag);

/* --- checks and pages ----------------------------------------------------------------------------------------------- */

/* InvalidParameterException: "Invalid parameter at 'x' failed to satisfy constraint: '…'". Always NULL. */
const struct value *ecr_constraint(struct request *, const char *member, const char *constraint, ...) __attribute__((format(printf, 3, 4)));
bool ecr_name_check(struct request *, struct str name);
/* Is the text of a policy one that ECR takes? `sort`: "repository", "registry". */
bool ecr_policy_check(struct request *, struct str text, const char *sort);
/* One page of the items, by nextToken and maxResults: { member, nextToken }. `named`: items were named, so there are no pages. */
const struct value *ecr_page(struct request *, const char *member, const struct value *items, bool named);

#endif
