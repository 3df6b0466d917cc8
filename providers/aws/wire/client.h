/* The client: one attempt of one AWS call at a time through encode, endpoint, sign, transport, decode; classifies what came back.
 *
 * It never retries: who called decides (the run journals every attempt). What it owns is what one attempt must know: credentials
 * and their refresh, the endpoint, the learned clock skew, the retry quota and token buckets that turn into delays. */
#ifndef WIRE_CLIENT_H
#define WIRE_CLIENT_H

#include "providers/aws/wire/codec.h"

struct client_settings {
    struct str region;     /* empty: AWS_REGION, AWS_DEFAULT_REGION, the profile's */
    struct str profile;    /* empty: AWS_PROFILE, "default" */
    struct str endpoint;   /* empty: AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's, AWS's own */
    struct str access_key, secret_key; /* given: used instead of the chain (the sandbox) */
    const char *const *environ;        /* NULL: the process's; tests give their own ("NAME=value", NULL-terminated) */
    struct str ca_bundle;
    struct transport *transport;
    struct clock *clock;
    struct random *random;
    /* Asks the user for an MFA code; NULL: cannot ask. */
    bool (*ask_mfa)(void *ctx, struct str serial, struct buf *code);
    void *ask_ctx;
};

enum verdict {
    VERDICT_DONE,    /* answer holds */
    VERDICT_REFUSED, /* AWS said no, nothing happened; error holds */
    VERDICT_AGAIN,   /* it certainly did not happen (throttled, never left, clock or token mended): send again after retry_ms */
    VERDICT_LOST     /* it may have happened: reads may be sent again after retry_ms, the rest must be settled */
};

struct call_result {
    void *tag;
    enum verdict verdict;
    const struct value *answer;
    struct api_error error; /* for AGAIN and LOST too: why */
    int64_t retry_ms;
    bool spent;             /* AGAIN or LOST, but the retry quota is used up: do not send again */
};

/* The CA bundle that the settings, AWS_CA_BUNDLE or the profile name, for http_open; NULL: the system's. */
const char *client_ca_bundle(const struct client_settings *, struct arena *);

struct client;
/* Resolves region and credentials lazily; fails only on malformed settings. The client lives in `arena`. */
struct client *client_open(const struct client_settings *, struct arena *, struct report *);
void client_close(struct client *);
struct str client_region(struct client *, struct report *);      /* empty + failure: none configured */
struct str client_profile(const struct client *);
struct str client_endpoint_override(const struct client *, struct str service); /* empty: AWS's own */
/* Starts one attempt; the input is encoded before it returns. False (reported): cannot be encoded, no credentials, no endpoint.
 * `earliest_ms` of the clock: client_earliest says when the token bucket of this API lets it go. `arena` holds the answer. */
bool client_start(struct client *, const struct service *, const struct operation *, const struct value *input, struct arena *arena,
                  void *tag, struct report *);
int64_t client_earliest(struct client *, const struct service *, const struct operation *);
size_t client_poll(struct client *, int64_t deadline_ms, struct call_result *out, size_t max);
/* Asks one reading call and waits for it, sending again as the verdicts allow. Pages when `all` is set: items of all pages are joined
 * in the first page's answer. */
bool client_ask(struct client *, const struct service *, const struct operation *, const struct value *input, bool all, struct arena *,
                struct report *, const struct value **answer, struct api_error *error);
/* What would be sent, signed, as readable text with the signature and tokens masked: for `footing call --show-request`. */
bool client_show(struct client *, const struct service *, const struct operation *, const struct value *input, struct arena *,
                 struct report *, struct buf *out);
size_t client_calls_sent(const struct client *);

#endif
