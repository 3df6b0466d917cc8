/* The nouns of ElastiCache. */
#ifndef SANDBOX_CACHE_H
#define SANDBOX_CACHE_H

#include "providers/aws/sandbox/rds.h"

extern const struct handler cache_subnet_group_handlers[], cache_group_handlers[];
extern const struct rds_noun cache_subnet_group_noun, replication_group_noun, cache_snapshot_noun;

/* Does a cache lie in this subnet group; in this subnet of it (empty: any)? */
bool cache_holds_subnet_group(struct request *, struct str name, struct str subnet);
/* Before every call: ends the deletions that are over by now. */
void cache_settle(struct request *);

#endif
