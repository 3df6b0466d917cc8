/* Faults: what goes wrong on request, in a small language.
 *
 *   KIND:OPERATION[:HOW…]   separated by commas or white space; OPERATION may have wildcards
 *
 *   throttle    refused with the service's throttling code
 *   500, 503    refused with an internal error, without effect
 *   500-after   answered with an internal error, though it took effect
 *   cut-before  the connection is closed, the call has no effect
 *   cut-after   the connection is closed after the call took effect
 *   expired     refused as if the credentials had expired
 *   deny        refused for want of permission
 *
 * HOW is a count (the next so many), "p=0.05" (each with this probability), "reused" or "new" (only on such a connection),
 * several of them in any order; without a count or a probability it happens every time. And, without an operation:
 *
 *   stale:N             each change stays unseen by the next N reads
 *   iam-lag:SECONDS     what IAM makes is not seen by other services, nor do its keys work, for so long
 *   skew:SECONDS        the sandbox's clock is so much ahead (or, negative, behind)
 *   latency:MS          each answer takes so long; latency:MIN-MAX draws it
 *
 * Examples: "throttle:CreateVpc:2"  "500:*:p=0.05,latency:10-200"  "cut-after:CreateVpc:1:reused" */
#ifndef SANDBOX_FAULT_H
#define SANDBOX_FAULT_H

#include "base/clock.h"
#include "base/report.h"

enum fault_kind {
    FAULT_NONE,
    FAULT_THROTTLE,
    FAULT_500,
    FAULT_503,
    FAULT_500_AFTER,
    FAULT_CUT_BEFORE,
    FAULT_CUT_AFTER,
    FAULT_EXPIRED,
    FAULT_DENY
};

struct fault {
    enum fault_kind kind;
    struct str operation; /* with wildcards */
    int64_t left;         /* how many times more; -1: for ever */
    double probability;
    bool only_new, only_reused;
};

struct faults {
    struct arena arena;
    struct fault *items;
    size_t n;
    unsigned stale_reads;
    int64_t iam_lag_ms;
    int64_t skew_ms, latency_min_ms, latency_max_ms;
};

/* Replaces all faults by those of the text; on a mistake false, and nothing has changed. */
bool faults_set(struct faults *, struct str text, struct report *);
void faults_release(struct faults *);
/* What goes wrong with this call; counts and draws. */
enum fault_kind faults_draw(struct faults *, struct random *, struct str operation, bool reused);
int64_t faults_latency_ms(const struct faults *, struct random *);
/* The code and message of a fault that is an answer; false for those that are none. EC2 has words of its own. */
bool fault_error(enum fault_kind, bool is_ec2, const char **code, const char **message);

#endif
