#include "providers/aws/arn_tags.h"

const struct value *tag_key_alone(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}
