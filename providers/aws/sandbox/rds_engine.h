/* What engines of databases there are: their versions, what they can be upgraded to, on which classes and storage they run. To know a
 * version, an engine or a class, add a row in rds_engine.c. */
#ifndef SANDBOX_RDS_ENGINE_H
#define SANDBOX_RDS_ENGINE_H

#include "providers/aws/sandbox/dispatch.h"

extern const struct handler rds_engine_handlers[];

struct rds_engine {
    const char *name;        /* "postgres" */
    const char *license;
    int64_t port;
    int numbers;             /* of a version that make its major one: 1 "16", 2 "8.0" */
    const char *logs;        /* that it can send to CloudWatch */
    const char *reserved;    /* names that its first user cannot have */
    size_t user_max, password_max, database_max;
    bool cluster;            /* Aurora: storage belongs to a cluster */
    const char *const *versions; /* oldest first */
};
const struct rds_engine *rds_engine(struct str name); /* NULL: unknown */
/* A version or the beginning of one ("16") to the newest that it means; empty: the newest of the engine. Empty answer: there is none. */
struct str rds_version(const struct rds_engine *, struct str wanted);
struct str rds_major(const struct rds_engine *, struct str version);
/* "postgres16" */
struct str rds_family(struct arena *, const struct rds_engine *, struct str version);
bool rds_upgrades(const struct rds_engine *, struct str from, struct str to); /* both are whole versions of it */
/* Is there such a class at all; does the engine run on it? */
bool rds_class_exists(struct str class);
bool rds_class_runs(const struct rds_engine *, struct str class);

#endif
