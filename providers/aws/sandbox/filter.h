/* Filters of Describe calls: which items the input's Filters let through. */
#ifndef SANDBOX_FILTER_H
#define SANDBOX_FILTER_H

#include "providers/aws/sandbox/listing.h"

/* Rejects unknown names, filters without values and too many of them. */
bool filters_check(struct request *, const struct listing *);
bool filters_match(const struct request *, const struct listing *, const struct value *item);
/* Whether filters for the id let this one through; the others are not looked at. */
bool filters_match_id(const struct request *, const struct listing *, const struct value *item);

#endif
