/* The client from inside: what its files lend each other (client.c, client_verdict.c, client_identity.c,
 * client_ask.c). Nothing else includes this. */
#ifndef WIRE_CLIENT_PARTS_H
#define WIRE_CLIENT_PARTS_H

#include "providers/aws/wire/buckets.h"
#include "providers/aws/wire/client.h"
#include "providers/aws/wire/credentials.h"
#include "providers/aws/wire/endpoint.h"
#include "providers/aws/wire/retry.h"

/* One attempt on its way, or an answer that waits to be polled. */
struct flight {
    struct flight *next;
    const struct service *service; /* NULL: a plain exchange, of a credential source */
    const struct operation *operation;
    struct arena *arena; /* where the answer goes */
    bool own_key;        /* signed by somebody else's key: a role's source; nothing is mended or refreshed */
    bool on_loopback;
    int64_t skew_ms;     /* what its date was corrected by */
    unsigned identity;   /* whose signature it carries: the client's then */
    struct call_result result;
    struct http_answer *raw; /* of a plain exchange */
    bool done;               /* of a plain exchange */
};

struct client {
    struct client_settings settings;
    const char *const *environment;
    struct profiles profiles;
    struct str profile; /* "default" when none is named */
    struct str region;  /* empty: not looked for yet, or none */
    struct arena *arena;
    struct arena scratch; /* of one request being made */
    struct arena secrets; /* of the credentials below */
    struct credentials credentials;
    bool has_credentials, renewing;
    unsigned identity; /* counts them: a flight that carries older ones was not refused for the present ones */
    int64_t renew_after_ms; /* of the clock: not before */
    struct signer signer;
    struct retry retry;
    struct buckets buckets;
    int64_t skew_ms; /* AWS's clock minus ours */
    size_t calls_sent;
    struct flight *ready, *ready_last; /* answered, not yet polled */
    struct arena flights;  /* all there ever were: one in the air at the end is given back too */
    struct flight *spare;
};

/* --- client.c ------------------------------------------------------------------------------------------------------- */

/* One attempt; `key` NULL: the client's own credentials. The settled flight carries `tag`. */
bool client_send(struct client *, const struct service *, const struct operation *, const struct value *input,
                 const struct signing_key *key, struct str region, struct arena *, void *tag, struct report *);
/* Sleeps until the transport speaks, at most until the deadline, and lands one answer; false: none came. */
bool client_pump(struct client *, int64_t deadline_ms);
/* Waits for the result of one tag, leaving others ready. */
struct call_result client_await(struct client *, const void *tag);
struct flight *flight_take(struct client *);
void flight_give_back(struct client *, struct flight *);

/* What the wire carries, signed: for sending and for showing. Lives in the scratch arena. */
struct signed_request {
    struct http_request http;
    struct endpoint endpoint;
};
bool client_prepare(struct client *, const struct service *, const struct operation *, const struct value *input,
                    const struct signing_key *key, struct str region, struct report *, struct signed_request *);

/* --- client_verdict.c ----------------------------------------------------------------------------------------------- */

/* Fills the flight's result from what came back. May ask for new credentials: the answer is gone afterwards. */
void client_judge(struct client *, struct flight *, const struct http_answer *);

/* --- client_identity.c ---------------------------------------------------------------------------------------------- */

/* Makes sure that credentials are there and not about to end. False (reported): there are none. */
bool client_credentials(struct client *, bool mutating, struct report *);
/* After an expired token: resolves the chain anew; true when it gave other credentials. */
bool client_credentials_anew(struct client *, struct report *);
int64_t client_wall_ms(const struct client *); /* AWS's, as far as it is known */

#endif
