/* What the sheets of ElastiCache share. It names nothing by an id of its own: names are unique in an account and region, kept in small
 * letters, and everything is tagged by its ARN. */
#ifndef AWS_ELASTICACHE_ELASTICACHE_H
#define AWS_ELASTICACHE_ELASTICACHE_H

#include "providers/aws/aws.h"

extern const struct tagging elasticache_tagging; /* tags.c */
/* kinds.c */
extern const struct kind kind_count, kind_cache_port, kind_enabled, kind_cache_node, kind_auth_token;
#define COUNT(list) &kind_count, list
#define CACHE_PORT &kind_cache_port, NULL
#define ENABLED &kind_enabled, NULL
#define CACHE_NODE &kind_cache_node, NULL
#define AUTH_TOKEN &kind_auth_token, NULL
extern const struct holder cache_subnet_group_holders[]; /* holders.c */

#endif
