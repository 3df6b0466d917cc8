#include "providers/aws/wire/buckets.h"

#include "base/arena.h"

#define CUT 0.7              /* what a refusal leaves of the refill */
#define GROWTH_PER_CALL 0.02 /* what a success adds, as a part of the published refill */
#define REFILL_MIN_PER_S 0.3
#define UNLIMITED_PER_S 1e6

/* Published figures: an API's burst and its refill a second. The first row that fits counts; an operation of NULL stands
 * for all that read or all that change. To add one: a row above the service's general ones. */
static const struct figures {
    const char *service, *operation;
    bool reads;
    double burst, refill_per_s;
} published[] = {
    // clang-format off
    { "ec2", "AuthorizeSecurityGroupIngress", false, 50, 5 },
    { "ec2", "RevokeSecurityGroupIngress",    false, 50, 5 },
    { "ec2", "CreateTags",                    false, 100, 10 },
    { "ec2", "DeleteTags",                    false, 100, 10 },
    { "ec2", "CreateNatGateway",              false, 10, 1 },
    { "ec2", "DeleteNatGateway",              false, 10, 1 },
    { "ec2", "CreateVpcEndpoint",             false, 4, 0.3 },
    { "ec2", "ModifyVpcEndpoint",             false, 4, 0.3 },
    { "ec2", "DeleteVpcEndpoints",            false, 4, 0.3 },
    { "ec2", "CreateNetworkInterface",        false, 100, 5 },
    { "ec2", "CreateVolume",                  false, 100, 5 },
    { "ec2", "CreateSnapshot",                false, 100, 5 },
    { "ec2", "CopyImage",                     false, 100, 1 },
    { "ec2", "RunInstances",                  false, 5, 2 },
    { "ec2", "StartInstances",                false, 5, 2 },
    { "ec2", "TerminateInstances",            false, 100, 5 },
    { "ec2", NULL,                            true,  100, 20 },
    { "ec2", NULL,                            false, 50, 5 },
    { "ecs", "RegisterTaskDefinition",        false, 20, 1 },
    { "ecs", "DeregisterTaskDefinition",      false, 20, 1 },
    { "ecs", "DescribeTaskDefinition",        true,  50, 20 },
    { "ecs", "ListTaskDefinitions",           true,  50, 20 },
    { "ecs", "CreateService",                 false, 50, 5 },
    { "ecs", "UpdateService",                 false, 50, 5 },
    { "ecs", "DeleteService",                 false, 50, 5 },
    { "ecs", NULL,                            true,  100, 20 },
    { "ecs", NULL,                            false, 100, 40 },
    { "elbv2", NULL,                          true,  40, 10 },
    { "elbv2", NULL,                          false, 20, 3 },
    { "route53", NULL,                        true,  5, 5 },
    { "route53", NULL,                        false, 5, 5 },
    { NULL, NULL,                             true,  100, 20 }, /* not published: a start to learn from */
    { NULL, NULL,                             false, 50, 10 },
    // clang-format on
};

struct bucket {
    const struct operation *operation;
    const struct figures *figures;
    double refill_per_s, burst;
    double tokens;
    int64_t at_ms; /* when `tokens` was true */
};

void buckets_release(struct buckets *buckets) {
    free(buckets->items);
    buckets->items = NULL;
    buckets->n = buckets->room = 0;
}

static const struct figures *figures_of(const struct service *service,
                                        const struct operation *operation) {
    bool reads = operation->traits & OPERATION_READS;
    size_t i = 0;
    for (;; i++) {
        const struct figures *row = &published[i];
        if (row->service && strcmp(row->service, service->name) != 0)
            continue;
        if (row->operation ? strcmp(row->operation, operation->name) == 0 : row->reads == reads)
            return row;
    }
}

static struct bucket *bucket_of(struct buckets *buckets, const struct service *service,
                                const struct operation *operation, int64_t now_ms) {
    for (size_t i = 0; i < buckets->n; i++)
        if (buckets->items[i].operation == operation)
            return &buckets->items[i];
    if (buckets->n == buckets->room) {
        buckets->room = buckets->room ? 2 * buckets->room : 16;
        buckets->items = must_realloc(buckets->items, buckets->room * sizeof *buckets->items);
    }
    const struct figures *figures = figures_of(service, operation);
    double refill = buckets->unlimited ? UNLIMITED_PER_S : figures->refill_per_s;
    double burst = buckets->unlimited ? UNLIMITED_PER_S : figures->burst;
    buckets->items[buckets->n] = (struct bucket){operation, figures, refill, burst, burst, now_ms};
    return &buckets->items[buckets->n++];
}

static double larger(double a, double b) {
    return a > b ? a : b;
}

static double smaller(double a, double b) {
    return a < b ? a : b;
}

static void refill(struct bucket *bucket, int64_t now_ms) {
    if (now_ms > bucket->at_ms) {
        bucket->tokens += (double)(now_ms - bucket->at_ms) * bucket->refill_per_s / 1000;
        bucket->at_ms = now_ms;
    }
    if (bucket->tokens > bucket->burst)
        bucket->tokens = bucket->burst;
}

int64_t buckets_earliest(struct buckets *buckets, const struct service *service,
                         const struct operation *operation, int64_t now_ms) {
    struct bucket *bucket = bucket_of(buckets, service, operation, now_ms);
    refill(bucket, now_ms);
    if (bucket->tokens >= 1)
        return now_ms;
    return now_ms + 1 + (int64_t)((1 - bucket->tokens) * 1000 / bucket->refill_per_s);
}

void buckets_take(struct buckets *buckets, const struct service *service,
                  const struct operation *operation, int64_t now_ms) {
    struct bucket *bucket = bucket_of(buckets, service, operation, now_ms);
    refill(bucket, now_ms);
    bucket->tokens -= 1;
}

/* Someone else drinks from the same bucket, or it is smaller than published: it is empty now and fills more slowly. */
void buckets_refused(struct buckets *buckets, const struct service *service,
                     const struct operation *operation, int64_t now_ms) {
    struct bucket *bucket = bucket_of(buckets, service, operation, now_ms);
    refill(bucket, now_ms);
    if (bucket->refill_per_s > bucket->figures->refill_per_s) { /* unlimited until now */
        bucket->refill_per_s = bucket->figures->refill_per_s;
        bucket->burst = bucket->figures->burst;
    }
    bucket->refill_per_s = larger(REFILL_MIN_PER_S, bucket->refill_per_s * CUT);
    bucket->tokens = smaller(bucket->tokens, 0);
}

void buckets_passed(struct buckets *buckets, const struct service *service,
                    const struct operation *operation, int64_t now_ms) {
    struct bucket *bucket = bucket_of(buckets, service, operation, now_ms);
    double most = larger(bucket->figures->refill_per_s, bucket->refill_per_s);
    bucket->refill_per_s =
        smaller(most, bucket->refill_per_s + GROWTH_PER_CALL * bucket->figures->refill_per_s);
}
