/* Tags of EC2 objects: those that come with a create, and the rules that all tags obey. */
#ifndef SANDBOX_TAGS_H
#define SANDBOX_TAGS_H

#include "providers/aws/sandbox/dispatch.h"

/* Reads the TagSpecifications of a create of this species into *tags (an empty list when there are none). Rejects tags that
 * AWS would, and specifications for other species. */
bool tags_of_create(struct request *, const struct species *, const struct value **tags);

/* Gives the tags as they are to be; NULL after reject. */
typedef const struct value *tags_change(struct request *, const struct value *tags);

extern const struct handler tags_handlers[];

#endif
