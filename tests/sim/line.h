/* The line between an engine and the sandbox: a transport that hashes everything that passes,
 * counts what goes wrong, and cuts the engine's life short at a chosen moment. */
#ifndef TESTS_SIM_LINE_H
#define TESTS_SIM_LINE_H

#include "base/transport.h"
#include "state/store.h"

enum trouble {
    TROUBLE_LOST,
    TROUBLE_5XX,
    TROUBLE_THROTTLED,
    TROUBLE_REFUSED,
    TROUBLE_KILLED,
    TROUBLE_KINDS
};

struct line {
    struct transport transport; /* first */
    struct transport *inner;
    struct clock *clock;
    struct store *store;
    uint64_t hash;              /* of all that has passed: requests, answers, times */
    volatile int interrupts;    /* the engine's */
    int64_t life;               /* requests and answers until it is killed; 0: it lives */
    size_t requests, troubles[TROUBLE_KINDS];
};

void line_open(struct line *, struct transport *inner, struct clock *, struct store *);
void line_hash(struct line *, struct str);
/* The engine is dead: what was under way takes effect unheard, or not. */
void line_bury(struct line *, bool effect);

#endif
