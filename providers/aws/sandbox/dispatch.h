/* Dispatch: which handler answers which operation, and what surrounds every handler alike: dry runs, client tokens, the
 * atomic call. To serve a new operation, add a row to the handler table of its noun; to serve a new noun, name its table in
 * dispatch.c. */
#ifndef SANDBOX_DISPATCH_H
#define SANDBOX_DISPATCH_H

#include "providers/aws/sandbox/listing.h"

typedef const struct value *handler_run(struct request *);

struct handler {
    const char *operation;
    handler_run *run;           /* gives the answer; NULL after reject */
    const struct listing *list; /* instead of run: a Describe of the world's objects */
    const char *token; /* the input's member that makes a repeated call answer as the first did; NULL: none */
    bool writes;       /* changes the world, though by its name it reads */
};

/* NULL: the sandbox does not serve this operation. */
const struct handler *handler_find(const struct service *, const struct operation *);
/* Runs the handler in a transaction of the world: NULL when rejected, and nothing has changed. `stale_reads`: for how many
 * reads the change shall stay unseen. */
const struct value *handle_request(struct request *, const struct handler *, unsigned stale_reads);
/* The HTTP status that AWS gives with this code; 0: that of the operation's model, or 400. */
int status_of_code(struct str code);

#endif
