/* Retry: which errors pass by themselves, how long to wait, and when to stop asking.
 *
 * The standard mode of AWS's SDKs: each service has a quota of tokens that retries take and successes give back, so that an
 * outage ends in an error and not in a storm; delays grow and are drawn at random. */
#ifndef WIRE_RETRY_H
#define WIRE_RETRY_H

#include "base/arena.h"
#include "base/transport.h"
#include "providers/aws/wire/model.h"

/* --- what a code means ---------------------------------------------------------------------------------------------- */
bool code_is_throttling(struct str code, int status); /* too fast: it did not happen */
bool code_is_transient(struct str code, int status);  /* their side: it may have happened */
bool code_may_be_skew(struct str code);               /* our clock, if the Date header says so */
bool code_is_expired_token(struct str code);

/* --- when to ask again ---------------------------------------------------------------------------------------------- */
enum retry_reason { RETRY_THROTTLED, RETRY_TRANSIENT, RETRY_UNREACHABLE /* a loopback endpoint that refuses: not for long */ };

/* What may have been wrong with a refused request, and right in the next. */
enum mend { MEND_CLOCK = 1, MEND_TOKEN = 2 };

struct retry {
    struct retry_quota *quotas; /* one a service */
    struct retry_call *calls;   /* those that failed and may come again, by tag */
    size_t n_quotas, n_calls, room_calls;
};

void retry_release(struct retry *);
/* Takes from the quota for another attempt of the call `tag`; `asked_ms` is what the server asked for, or -1. Gives the
 * delay; false: the quota or the call's attempts are used up. */
bool retry_again(struct retry *, const struct service *, const void *tag, enum retry_reason, int64_t asked_ms,
                 struct random *, int64_t *delay_ms);
/* True once for each call and reason: what was mended and is refused again is something else. Costs no quota. */
bool retry_mend(struct retry *, const struct service *, const void *tag, enum mend);
/* The call ended: what its last retry took goes back when it succeeded. */
void retry_end(struct retry *, const struct service *, const void *tag, bool success);
/* What Retry-After (seconds) or x-amz-retry-after (milliseconds) ask for; -1: nothing. */
int64_t retry_asked_ms(const struct http_header *, size_t n);

#endif
