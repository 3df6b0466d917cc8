/* How services tag that know their objects by ARN and show no tags in lists: RDS and ElastiCache. */
#ifndef AWS_ARN_TAGS_H
#define AWS_ARN_TAGS_H

#include "providers/aws/aws.h"

/* A tag's key alone, as the calls that untag want it. */
const struct value *tag_key_alone(const struct field *, const struct value *atom, struct arena *);

/* AddTagsToResource overwrites, so one call adds and changes. */
#define ARN_TAGS_ADD(...)                                                                                                          \
    { "AddTagsToResource", .fills = FILLS({"ResourceName", "$arn"}), .items = "Tags", .settle = SETTLE_REPEAT, __VA_ARGS__ }

/* One more call an object reads them. `arn_at`: where an item has its ARN; then what all its calls have, such as .busy_on. */
#define TAGGED_BY_ARN(arn_at, ...)                                                                                                 \
    {                                                                                                                              \
        .on_create = "Tags",                                                                                                       \
        .facet =                                                                                                                   \
            {                                                                                                                      \
                .add = ARN_TAGS_ADD(__VA_ARGS__),                                                                                  \
                .change = ARN_TAGS_ADD(__VA_ARGS__),                                                                               \
                .remove = {"RemoveTagsFromResource", .fills = FILLS({"ResourceName", "$arn"}), .items = "TagKeys",                 \
                           .settle = SETTLE_REPEAT, .wire = tag_key_alone, __VA_ARGS__},                                           \
                .key = "Key",                                                                                                      \
            },                                                                                                                     \
        .seen = "TagList",                                                                                                         \
        .detail = &(const struct detail){"ListTagsForResource", "ResourceName", .by = arn_at, .items = "TagList"},                 \
    }

#endif
