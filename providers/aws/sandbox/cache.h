/* The nouns of ElastiCache. */
#ifndef SANDBOX_CACHE_H
#define SANDBOX_CACHE_H

#include "providers/aws/sandbox/rds.h"

extern const struct handler cache_subnet_group_handlers[];
extern const struct rds_noun cache_subnet_group_noun;

#endif
