/* Records: a map value written in one line.
 *
 *   record(arena, "VpcId:t State:c IsDefault:b Tags:v", id, "available", false, tags)
 *
 * One letter a member: t struct str, c const char *, i int64_t, b bool, v const struct value *. What is empty (a text
 * without bytes, a NULL) is left out. The names must outlive the value: literals do. */
#ifndef SANDBOX_RECORD_H
#define SANDBOX_RECORD_H

#include "base/value.h"

const struct value *record(struct arena *, const char *members, ...);
/* `map` with these members set, the rest as it was; a NULL or empty one is taken out. */
const struct value *record_with(struct arena *, const struct value *map, const char *members, ...);

/* Lists grow and shrink by one. `list` may be NULL. */
const struct value *list_with(struct arena *, const struct value *list, const struct value *item);
/* Without the items whose `member` is this text. */
const struct value *list_without(struct arena *, const struct value *list, const char *member, struct str text);
/* The first item whose `member` is this text; NULL: none. */
const struct value *list_find(const struct value *list, const char *member, struct str text);
const struct value *list_replace(struct arena *, const struct value *list, const struct value *old, const struct value *item);
bool list_has(const struct value *list, struct str text); /* of texts */

#endif
