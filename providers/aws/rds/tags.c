#include "providers/aws/arn_tags.h"
#include "providers/aws/rds/rds.h"

const struct tagging db_subnet_group_tagging = TAGGED_BY_ARN("DBSubnetGroupArn", );
const struct tagging db_parameter_group_tagging = TAGGED_BY_ARN("DBParameterGroupArn", );
