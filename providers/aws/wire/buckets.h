/* Token buckets: how fast AWS lets each API be called, so that a run waits by itself and is not told to.
 *
 * Every API has its own bucket, preset to the published figures (per account and region); where AWS publishes none, and
 * where it says "too fast" anyway, the refill is learned: cut at a refusal, grown again by successes. */
#ifndef WIRE_BUCKETS_H
#define WIRE_BUCKETS_H

#include "providers/aws/wire/model.h"

struct buckets {
    struct bucket *items;
    size_t n, room;
    bool unlimited; /* start without figures: an emulator on this machine */
};

void buckets_release(struct buckets *);
/* When the next call of this API may leave; `now_ms` when it may at once. */
int64_t buckets_earliest(struct buckets *, const struct service *, const struct operation *, int64_t now_ms);
/* A call leaves. Leaving early is allowed and is paid back by those who wait. */
void buckets_take(struct buckets *, const struct service *, const struct operation *, int64_t now_ms);
void buckets_refused(struct buckets *, const struct service *, const struct operation *, int64_t now_ms);
void buckets_passed(struct buckets *, const struct service *, const struct operation *, int64_t now_ms);

#endif
