/* What the sheets of RDS share: how its objects carry tags.
 *
 * RDS names nothing by an id of its own: names are unique in an account and region, kept in small letters, and everything is tagged by
 * its ARN. */
#ifndef AWS_RDS_RDS_H
#define AWS_RDS_RDS_H

#include "providers/aws/aws.h"

extern const struct tagging db_subnet_group_tagging, db_parameter_group_tagging, rds_tagging; /* tags.c */

/* parameters.c */
extern const struct kind kind_parameters, kind_family;
#define PARAMETERS &kind_parameters, NULL
#define FAMILY(engines) &kind_family, engines /* "postgres mysql" */
/* An atom as a reset takes it: without its value. */
const struct value *parameter_reset(const struct field *, const struct value *atom, struct arena *);

/* What databases say of themselves (database.c). */
extern const struct kind kind_db_class, kind_db_logs, kind_kept_password,
    kind_endpoint, kind_key, kind_reboot, kind_insights_days, kind_seconds, kind_limit;
#define LOGS(types) &kind_db_logs, types /* "postgresql upgrade" */
/* The types that are switched on and those that are switched off, as changes want them. */
const struct value *logs_change(const struct field *, const struct value *before, const struct value *after, struct arena *);

#endif
