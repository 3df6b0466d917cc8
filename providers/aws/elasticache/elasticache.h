/* What the sheets of ElastiCache share. It names nothing by an id of its own: names are unique in an account and region, kept in small
 * letters, and everything is tagged by its ARN. */
#ifndef AWS_ELASTICACHE_ELASTICACHE_H
#define AWS_ELASTICACHE_ELASTICACHE_H

#include "providers/aws/aws.h"

extern const struct tagging elasticache_tagging; /* tags.c */
extern const struct holder cache_subnet_group_holders[]; /* holders.c */

#endif
