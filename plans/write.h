/* Writing: things that exist as a plan file that says them, for a person to read and go on with.
 *
 * Readable names out of their Name tags, references instead of ids, nothing that a plan means
 * anyway. What the file does not name stays an id in it. */
#ifndef PLANS_WRITE_H
#define PLANS_WRITE_H

#include "plans/engine.h"

struct writing {
    const struct provider *provider;
    struct str stack, region, account;
    struct known *known; /* seen is full; addresses: write_names */
    size_t n;
    const char *comment; /* a line at the top; NULL: none */
};

/* A name as stacks and resources have it, made of any text; `fallback` when nothing is left. */
struct str name_of_text(struct arena *, struct str text, const char *fallback);
/* Gives each thing an address of its own. */
void write_names(struct writing *, struct arena *);
/* Appends the plan file. */
void write_plan(const struct writing *, struct arena *, struct buf *out);

#endif
