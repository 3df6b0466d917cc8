#include "providers/aws/arn_tags.h"
#include "providers/aws/rds/rds.h"

const struct tagging db_subnet_group_tagging = TAGGED_BY_ARN("DBSubnetGroupArn", );
const struct tagging db_parameter_group_tagging = TAGGED_BY_ARN("DBParameterGroupArn", );
/* Lists of databases and snapshots show their tags. */
const struct tagging rds_tagging = {
    .on_create = "Tags",
    .facet = {.add = ARN_TAGS_ADD(), .change = ARN_TAGS_ADD(),
              .remove = {"RemoveTagsFromResource", .fills = FILLS({"ResourceName", "$arn"}), .items = "TagKeys",
                         .settle = SETTLE_REPEAT, .wire = tag_key_alone},
              .key = "Key"},
    .seen = "TagList",
};
