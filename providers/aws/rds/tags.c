#include "providers/aws/rds/rds.h"

static const struct value *key_alone(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}

/* AddTagsToResource overwrites, so one call adds and changes. */
#define ADD_TAGS {"AddTagsToResource", .fills = FILLS({"ResourceName", "$arn"}), .items = "Tags", .settle = SETTLE_REPEAT}

/* Lists of groups do not show their tags: one more call an object. `arn_at`: where an item has its ARN. */
#define TAGGING(arn_at)                                                                                                            \
    {                                                                                                                              \
        .on_create = "Tags",                                                                                                       \
        .facet =                                                                                                                   \
            {                                                                                                                      \
                .add = ADD_TAGS,                                                                                                   \
                .change = ADD_TAGS,                                                                                                \
                .remove = {"RemoveTagsFromResource", .fills = FILLS({"ResourceName", "$arn"}), .items = "TagKeys",                 \
                           .settle = SETTLE_REPEAT, .wire = key_alone},                                                            \
                .key = "Key",                                                                                                      \
            },                                                                                                                     \
        .seen = "TagList",                                                                                                         \
        .detail = &(const struct detail){"ListTagsForResource", "ResourceName", .by = arn_at, .items = "TagList"},                 \
    }

const struct tagging db_subnet_group_tagging = TAGGING("DBSubnetGroupArn");
const struct tagging db_parameter_group_tagging = TAGGING("DBParameterGroupArn");
