/* A client as a driver's question describes it: its environment, a clock that is wrong or runs
 * faster, real HTTP. */
#ifndef DRIVERS_WORLDLY_H
#define DRIVERS_WORLDLY_H

#include "providers/aws/wire/client_parts.h"

struct worldly {
    struct arena arena;
    struct shifted_clock {
        struct clock clock;
        struct scaled_clock scaled;
        int64_t wrong_ms;
    } clock;
    struct transport *transport;
    struct client *client; /* NULL: not opened */
};

/* {environment, profile, region, endpoint, scale, wrong_ms}; the transport lives on, so
 * connections are kept between two clients unless the question says "fresh". False: reported. */
bool worldly_open(struct worldly *, const struct value *question, struct report *);
void worldly_close(struct worldly *);   /* the client */
void worldly_release(struct worldly *); /* everything */

#endif
