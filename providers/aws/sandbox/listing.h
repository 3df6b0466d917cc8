/* Listings: how a Describe call answers. A listing is a table of facts: which objects, which ids may be named, which filters
 * there are and where they look, how long a page may be. To serve a new Describe, write its listing. */
#ifndef SANDBOX_LISTING_H
#define SANDBOX_LISTING_H

#include "providers/aws/sandbox/request.h"

/* A filter looks at one path of dotted members; lists on the way are entered, any item may match. A table ends with {0}. */
struct filter {
    const char *name, *path;
};

struct listing {
    const struct species *species;
    const char *items;     /* the answer's member: "Vpcs" */
    const char *ids;       /* the input's member that names ids: "VpcIds"; NULL: none */
    const struct filter *filters; /* beside tag:KEY, tag-key and tag-value */
    int64_t page_min, page_max;   /* of MaxResults; page_max 0: never paged */
    bool ids_or_page;             /* ids and MaxResults exclude each other */
    /* How one object looks from outside; NULL: as it is stored, its state by the clock. */
    const struct value *(*view)(struct request *, const struct value *thing);
};

/* The answer to a Describe of the world's objects. */
const struct value *list_things(struct request *, const struct listing *);
/* The same for items that are no objects of their own. */
const struct value *list_items(struct request *, const struct listing *, const struct value *items);
/* `*` is any text, `?` any character, a backslash takes the next one as it is. */
bool wildcard_matches(struct str pattern, struct str text);

#endif
