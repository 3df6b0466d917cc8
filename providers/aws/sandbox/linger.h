/* Lingering: things whose deletion takes time and that are listed as `deleted` for a while after. What they hold (addresses,
 * interfaces) they hold until then. To let a species linger, add a row in linger.c. */
#ifndef SANDBOX_LINGER_H
#define SANDBOX_LINGER_H

#include "providers/aws/sandbox/request.h"

/* Begins a deletion: the thing is `deleting` from now on. Once is enough; later calls change nothing. */
void linger_begin(struct request *, const struct species *, const struct value *thing);
/* Has its deletion come to an end? It is listed, but nothing can use it any more. */
bool linger_is_over(const struct value *thing);
/* Is it being deleted, or deleted? */
bool linger_has_begun(const struct value *thing);
/* Ends what is due by the request's time. Before every call. */
void linger_settle(struct request *);

#endif
