/* What the sheets of RDS share: how its objects carry tags.
 *
 * RDS names nothing by an id of its own: names are unique in an account and region, kept in small letters, and everything is tagged by
 * its ARN. */
#ifndef AWS_RDS_RDS_H
#define AWS_RDS_RDS_H

#include "providers/aws/aws.h"

extern const struct tagging db_subnet_group_tagging; /* tags.c */

#endif
