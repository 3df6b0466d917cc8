/* The sandbox: an AWS in the binary. Its core answers HTTP messages without a socket, in memory or kept in SQLite; face.c serves
 * the same core over loopback HTTP; sandbox_transport connects a client to it inside one process, for tests and simulation.
 *
 * As strict as AWS: signatures checked over the raw request, inputs validated with AWS's codes, dependencies enforced, a default VPC
 * present, slow things slow by its clock. A mutating call is committed to SQLite before its answer leaves. */
#ifndef SANDBOX_SANDBOX_H
#define SANDBOX_SANDBOX_H

#include "base/transport.h"
#include "base/value.h"

struct sandbox_settings {
    const char *file;        /* NULL: memory only */
    struct str region;       /* empty: us-east-1 and any other region asked for: every region is there, made at first use */
    struct str account;      /* empty: "000000000000" */
    struct clock *clock;     /* the sandbox's time */
    struct simulated_clock *simulated; /* the same clock, when the in-process transport shall move it; else NULL */
    struct random *random;
    bool enforce_iam;        /* what is not the root user's key may do what its policies allow, and no more */
    struct str faults;       /* as `footing sandbox --fault` takes them; see fault.h */
};

/* The credentials that --sandbox uses and that any client may use: any access key is known, its secret is the word "sandbox"
 * unless made by IAM inside; it is the root user's. */
#define SANDBOX_ACCESS_KEY "AKIASANDBOXSANDBOX00"
#define SANDBOX_SECRET_KEY "sandbox"

struct sandbox;
struct sandbox *sandbox_open(const struct sandbox_settings *, struct report *);
void sandbox_close(struct sandbox *);

/* One message in, one out. `url` is the raw request target ("/?Action=…"), headers as received (Host among them). The answer lives
 * in `arena`. What a fault made of it: */
enum sandbox_line { LINE_WHOLE, LINE_CUT_BEFORE, LINE_CUT_AFTER }; /* answer it; or close, before or after the call took effect */
enum sandbox_line sandbox_handle(struct sandbox *, const struct http_request *, struct arena *, struct http_answer *);

/* A client inside the process. Owned by the sandbox. Answers arrive in the order of start, or as faults and latency have it.
 * While nothing is due a poll waits; with a simulated clock it moves the clock instead. */
struct transport *sandbox_transport(struct sandbox *);

/* A clock that stands still until it is moved: for simulation. Name it in the settings as `simulated` too. */
struct simulated_clock {
    struct clock clock;
    int64_t mono_ms, wall_start_ms;
};
void simulated_clock_init(struct simulated_clock *, int64_t wall_ms);

/* HTTP on 127.0.0.1. port 0: the kernel picks. Gives the port, or 0 with a failure. */
uint16_t sandbox_listen(struct sandbox *, uint16_t port, struct report *);
int sandbox_descriptor(struct sandbox *); /* epoll descriptor to wait on */
void sandbox_serve(struct sandbox *);     /* serves what is ready; call when the descriptor is readable */

/* What was asked so far, in order: a list of {at, service, operation, mutating, input, access_key, status, code}. */
const struct value *sandbox_ledger(struct sandbox *, struct arena *);

#endif
