/* What the sheets of RDS share: how its objects carry tags.
 *
 * RDS names nothing by an id of its own: names are unique in an account and region, kept in small letters, and everything is tagged by
 * its ARN. */
#ifndef AWS_RDS_RDS_H
#define AWS_RDS_RDS_H

#include "providers/aws/aws.h"

extern const struct tagging db_subnet_group_tagging, db_parameter_group_tagging; /* tags.c */

/* parameters.c */
extern const struct kind kind_parameters, kind_family;
#define PARAMETERS &kind_parameters, NULL
#define FAMILY(engines) &kind_family, engines /* "postgres mysql" */
/* An atom as a reset takes it: without its value. */
const struct value *parameter_reset(const struct field *, const struct value *atom, struct arena *);

#endif
