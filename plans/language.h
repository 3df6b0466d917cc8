/* The keys of the plan language that no sheet has: at the top of a file, in every resource, in a
 * variable, an environment, something that exists. One table each, for whoever tells of them: the
 * schema, help, the reference. */
#ifndef PLANS_LANGUAGE_H
#define PLANS_LANGUAGE_H

#include "providers/provider.h"

struct key {
    const char *name;
    const char *help;
    const char *schema;   /* of its value, as schema_add takes it; NULL: schema.c makes it */
    bool required;        /* and it is never null */
    bool literal;         /* stands for itself: no ${…} */
    bool not_composites;  /* of a resource's keys: has no meaning where one stands for several */
};

/* Each ends with a row without a name. */
extern const struct key top_keys[], meta_keys[], variable_keys[], environment_keys[],
    existing_keys[], range_keys[];

#endif
