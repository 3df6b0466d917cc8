/* The sandbox's core, as its own files see it: state, and one exchange of messages. */
#ifndef SANDBOX_CORE_H
#define SANDBOX_CORE_H

#include "providers/aws/sandbox/fault.h"
#include "providers/aws/sandbox/ledger.h"
#include "providers/aws/sandbox/sandbox.h"
#include "providers/aws/sandbox/world.h"
#include "providers/aws/wire/sign.h"

struct sandbox {
    struct arena arena; /* as long as the sandbox */
    struct str account, region;
    struct clock *clock;
    struct simulated_clock *simulated; /* NULL: time goes by itself */
    struct random *random;
    int64_t opened_wall_ms;
    int64_t ahead_ms; /* how far the world's time is ahead of the clock: simulated time never goes back */
    struct world *world;
    bool enforce_iam;
    struct faults faults;
    struct ledger ledger;
    struct signer signer;
    struct face *face;                 /* NULL until it listens */
    struct inner_transport *transport; /* NULL until it is asked for */
};

/* The time that the world lives in. */
int64_t sandbox_now_ms(const struct sandbox *);
/* sandbox_handle that knows whether the connection has served a request before. */
enum sandbox_line sandbox_exchange(struct sandbox *, const struct http_request *, bool reused, struct arena *, struct http_answer *);
/* Paths of the sandbox's own, unsigned: the ledger, the faults, the caller's address. False: none of them. */
bool control_answer(struct sandbox *, const struct http_request *, struct str path, struct arena *, struct http_answer *);

void face_close(struct face *);
void inner_transport_close(struct inner_transport *);

#endif
