/* What the input of a database may say: checks that its making, its changes and its restoring share. False, or NULL: rejected. */
#ifndef SANDBOX_RDS_CHECK_H
#define SANDBOX_RDS_CHECK_H

#include "providers/aws/sandbox/rds.h"
#include "providers/aws/sandbox/rds_engine.h"

struct rds_storage {
    const char *type;
    int64_t gib, iops, throughput, most; /* 0: not said */
};

bool rds_identifier_check(struct request *, const char *member, struct str name, size_t most);
bool rds_user_check(struct request *, const struct rds_engine *);
bool rds_password_check(struct request *, const struct rds_engine *);
bool rds_database_check(struct request *, const struct rds_engine *);
bool rds_windows_check(struct request *, struct str backup, struct str maintenance);
int rds_window_begins(struct str maintenance); /* minutes since the week's beginning, a monday */
bool rds_retention_check(struct request *, int64_t least);
bool rds_class_check(struct request *, const struct rds_engine *, struct str version, struct str class);
bool rds_storage_check(struct request *, const struct rds_engine *, const struct rds_storage *);
bool rds_monitoring_check(struct request *);
bool rds_logs_check(struct request *, const struct rds_engine *, struct str version, const struct value *types);
bool rds_groups_input(struct request *, struct str vpc, const struct value **out);
const struct value *rds_parameters_input(struct request *, struct str family, const char *status);
const struct value *rds_subnets_input(struct request *);
bool rds_options_check(struct request *);
bool rds_public_check(struct request *, struct str vpc);

#endif
