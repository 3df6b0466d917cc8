#include "providers/aws/wire/retry.h"

#include <assert.h>

/* --- codes -------------------------------------------------------------------------------------------------------- */

/* Quota errors (LimitExceeded, LimitExceededException) are missing on purpose: waiting does not raise a quota. */
static const char *const throttling_codes[] = {
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
    NULL,
};

static const char *const transient_codes[] = {
    "InternalError",           "InternalFailure",    "InternalServerError", "RequestTimeout",
    "RequestTimeoutException", "ServiceUnavailable", "Unavailable",         NULL,
};

static const char *const skew_codes[] = {
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    NULL,
};

/* EC2 says RequestExpired of a token too. */
static const char *const expired_codes[] = {
    "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired", NULL,
};

static bool lists(const char *const *codes, struct str code) {
    for (; *codes; codes++)
        if (str_is(code, *codes))
            return true;
    return false;
}

bool code_is_throttling(struct str code, int status) {
    return status == 429 || lists(throttling_codes, code);
}

bool code_is_transient(struct str code, int status) {
    return status >= 500 || lists(transient_codes, code);
}

bool code_may_be_skew(struct str code) {
    return lists(skew_codes, code);
}

bool code_is_expired_token(struct str code) {
    return lists(expired_codes, code);
}

/* --- quota and delay ---------------------------------------------------------------------------------------------- */

#define QUOTA_TOKENS 500
#define DELAY_MAX_MS 20000
#define ASKED_MORE_MAX_MS 5000 /* a server may ask for this much beyond our own delay */

/* What each reason costs, its first delay and how many attempts it is worth. */
static const struct {
    int cost;
    int64_t base_ms;
    unsigned attempts_max;
} reasons[] = {
    [RETRY_THROTTLED] = {5, 1000, 20},
    [RETRY_TRANSIENT] = {14, 50, 10},
    [RETRY_UNREACHABLE] = {14, 50, 3},
};

struct retry_quota {
    const struct service *service;
    int tokens;
};

struct retry_call {
    const void *tag;
    const struct service *service;
    unsigned attempts;
    unsigned mended; /* enum mend, one bit each */
    int taken; /* by the last retry */
};

void retry_release(struct retry *retry) {
    free(retry->quotas);
    free(retry->calls);
    *retry = (struct retry){0};
}

static struct retry_quota *quota_of(struct retry *retry, const struct service *service) {
    for (size_t i = 0; i < retry->n_quotas; i++)
        if (retry->quotas[i].service == service)
            return &retry->quotas[i];
    size_t n = retry->n_quotas + 1;
    retry->quotas = must_realloc(retry->quotas, n * sizeof *retry->quotas);
    retry->quotas[retry->n_quotas] = (struct retry_quota){service, QUOTA_TOKENS};
    return &retry->quotas[retry->n_quotas++];
}

static struct retry_call *call_find(struct retry *retry, const struct service *service,
                                    const void *tag) {
    for (size_t i = 0; i < retry->n_calls; i++)
        if (retry->calls[i].tag == tag && retry->calls[i].service == service)
            return &retry->calls[i];
    return NULL;
}

static struct retry_call *call_of(struct retry *retry, const struct service *service,
                                  const void *tag) {
    struct retry_call *found = call_find(retry, service, tag);
    if (found)
        return found;
    if (retry->n_calls == retry->room_calls) {
        retry->room_calls = retry->room_calls ? 2 * retry->room_calls : 16;
        retry->calls = must_realloc(retry->calls, retry->room_calls * sizeof *retry->calls);
    }
    retry->calls[retry->n_calls] = (struct retry_call){.tag = tag, .service = service};
    return &retry->calls[retry->n_calls++];
}

static void call_forget(struct retry *retry, struct retry_call *call) {
    *call = retry->calls[--retry->n_calls];
}

/* Uniform in [0, base * 2^attempt], the top capped: "full jitter" spreads those who failed together. */
static int64_t draw_delay_ms(enum retry_reason reason, unsigned attempt, struct random *random) {
    int64_t top_ms = reasons[reason].base_ms;
    for (unsigned i = 0; i < attempt && top_ms < DELAY_MAX_MS; i++)
        top_ms *= 2;
    if (top_ms > DELAY_MAX_MS)
        top_ms = DELAY_MAX_MS;
    return (int64_t)random_below(random, (uint64_t)top_ms + 1);
}

bool retry_again(struct retry *retry, const struct service *service, const void *tag,
                 enum retry_reason reason, int64_t asked_ms, struct random *random,
                 int64_t *delay_ms) {
    struct retry_quota *quota = quota_of(retry, service);
    struct retry_call *call = call_of(retry, service, tag);
    if (call->attempts + 1 >= reasons[reason].attempts_max ||
        quota->tokens < reasons[reason].cost) {
        call_forget(retry, call);
        return false;
    }
    quota->tokens -= reasons[reason].cost;
    call->taken = reasons[reason].cost;
    int64_t drawn_ms = draw_delay_ms(reason, call->attempts++, random);
    if (asked_ms > drawn_ms + ASKED_MORE_MAX_MS)
        asked_ms = drawn_ms + ASKED_MORE_MAX_MS;
    *delay_ms = asked_ms > drawn_ms ? asked_ms : drawn_ms;
    return true;
}

bool retry_mend(struct retry *retry, const struct service *service, const void *tag,
                enum mend mend) {
    struct retry_call *call = call_of(retry, service, tag);
    bool first = !(call->mended & mend);
    call->mended |= mend;
    return first;
}

void retry_end(struct retry *retry, const struct service *service, const void *tag, bool success) {
    struct retry_call *call = call_find(retry, service, tag);
    struct retry_quota *quota = quota_of(retry, service);
    if (success)
        quota->tokens += call && call->taken ? call->taken : 1;
    if (quota->tokens > QUOTA_TOKENS)
        quota->tokens = QUOTA_TOKENS;
    if (call)
        call_forget(retry, call);
}

int64_t retry_asked_ms(const struct http_header *headers, size_t n) {
    int64_t asked = 0;
    if (str_to_int(http_header_get(headers, n, "x-amz-retry-after"), &asked) && asked >= 0)
        return asked;
    if (str_to_int(http_header_get(headers, n, "retry-after"), &asked) && asked >= 0 &&
        asked <= 3600)
        return asked * 1000;
    return -1;
}
