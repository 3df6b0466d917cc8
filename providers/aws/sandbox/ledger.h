/* The ledger: what was asked of the sandbox, in order; the latest tens of thousands of calls. */
#ifndef SANDBOX_LEDGER_H
#define SANDBOX_LEDGER_H

#include "base/value.h"

/* Two halves: when the newer is full, the older is forgotten. */
struct ledger {
    struct ledger_half {
        struct arena arena;
        struct maker calls;
    } older, newer;
};

/* Adds a copy. */
void ledger_add(struct ledger *, const struct value *call);
const struct value *ledger_all(const struct ledger *, struct arena *);
void ledger_release(struct ledger *);

#endif
