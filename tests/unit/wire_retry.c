/* The retry quota, the draw of delays, and token buckets, by themselves. (Their life inside a client: wire_client.c.) */
#include "base/clock.h"
#include "providers/aws/wire/buckets.h"
#include "providers/aws/wire/retry.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

#define DRAWS 10000
#define CELLS 20
#define CHI_SQUARE_MAX 43.8 /* 19 degrees of freedom, one in a thousand */

static const struct service *ec2(void) {
    return service_find(S("ec2"));
}

/* 10,000 first delays of throttled calls spread evenly over [0, 1000] milliseconds. */
static void delays_are_drawn_evenly(void **state) {
    (void)state;
    struct random_seeded random;
    random_seeded_init(&random, 42);
    size_t cells[CELLS] = {0};
    for (int i = 0; i < DRAWS; i++) {
        struct retry retry = {0};
        int64_t delay_ms;
        assert_true(
            retry_again(&retry, ec2(), &random, RETRY_THROTTLED, -1, &random.random, &delay_ms));
        assert_in_range(delay_ms, 0, 1000);
        cells[(size_t)delay_ms * CELLS / 1001]++;
        retry_release(&retry);
    }
    double chi_square = 0, expected = (double)DRAWS / CELLS;
    for (size_t i = 0; i < CELLS; i++)
        chi_square += ((double)cells[i] - expected) * ((double)cells[i] - expected) / expected;
    assert_true(chi_square < CHI_SQUARE_MAX);
}

static void quota_is_of_one_service(void **state) {
    (void)state;
    struct random_seeded random;
    random_seeded_init(&random, 1);
    struct retry retry = {0};
    int64_t delay_ms;
    char tags[100];
    size_t granted = 0;
    for (size_t i = 0; i < sizeof tags; i++)
        granted +=
            retry_again(&retry, ec2(), &tags[i], RETRY_TRANSIENT, -1, &random.random, &delay_ms);
    assert_int_equal(granted, 500 / 14);
    assert_true(retry_again(&retry, service_find(S("iam")), tags, RETRY_TRANSIENT, -1,
                            &random.random, &delay_ms));
    retry_end(&retry, ec2(), &tags[0], true); /* gives back what its retry took */
    assert_true(
        retry_again(&retry, ec2(), &tags[99], RETRY_TRANSIENT, -1, &random.random, &delay_ms));
    assert_false(
        retry_again(&retry, ec2(), &tags[98], RETRY_TRANSIENT, -1, &random.random, &delay_ms));
    retry_release(&retry);
}

static void call_is_mended_once_for_each_reason(void **state) {
    (void)state;
    struct retry retry = {0};
    assert_true(retry_mend(&retry, ec2(), state, MEND_TOKEN));
    assert_false(retry_mend(&retry, ec2(), state, MEND_TOKEN));
    assert_true(retry_mend(&retry, ec2(), state, MEND_CLOCK));
    assert_false(retry_mend(&retry, ec2(), state, MEND_CLOCK));
    assert_true(retry_mend(&retry, ec2(), &retry, MEND_TOKEN));
    retry_end(&retry, ec2(), state, true);
    assert_true(retry_mend(&retry, ec2(), state, MEND_TOKEN));
    retry_release(&retry);
}

/* How long `n` calls take that leave as early as they may. */
static int64_t spend_ms(struct buckets *buckets, const char *name, size_t n, int64_t now_ms) {
    const struct operation *operation = operation_find(ec2(), str_of(name));
    assert_non_null(operation);
    int64_t start_ms = now_ms;
    for (size_t i = 0; i < n; i++) {
        now_ms = buckets_earliest(buckets, ec2(), operation, now_ms);
        buckets_take(buckets, ec2(), operation, now_ms);
    }
    return now_ms - start_ms;
}

static void buckets_hold_the_published_figures(void **state) {
    (void)state;
    static const struct {
        const char *operation;
        size_t burst;
        int64_t refill_ms;
    } cases[] = {{"CreateVpc", 50, 200},
                 {"DescribeVpcs", 100, 50},
                 {"CreateTags", 100, 100},
                 {"CreateNatGateway", 10, 1000},
                 {"RunInstances", 5, 500}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buckets buckets = {0};
        assert_int_equal(spend_ms(&buckets, cases[i].operation, cases[i].burst, 0), 0);
        assert_in_range(spend_ms(&buckets, cases[i].operation, 10, 0), 10 * cases[i].refill_ms - 10,
                        10 * cases[i].refill_ms + 20);
        buckets_release(&buckets);
    }
}

static void refusals_slow_a_bucket_and_successes_mend_it(void **state) {
    (void)state;
    const struct operation *operation = operation_find(ec2(), S("CreateVpc"));
    struct buckets buckets = {.unlimited = true};
    assert_int_equal(spend_ms(&buckets, "CreateVpc", 5000, 0), 0);
    buckets_refused(&buckets, ec2(), operation, 0);
    int64_t slow_ms = spend_ms(&buckets, "CreateVpc", 10, 0);
    assert_true(slow_ms > 10 * 200);
    for (int i = 0; i < 100; i++)
        buckets_passed(&buckets, ec2(), operation, slow_ms);
    assert_in_range(spend_ms(&buckets, "CreateVpc", 10, slow_ms), 1800, 2200);
    buckets_release(&buckets);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(delays_are_drawn_evenly),
        cmocka_unit_test(quota_is_of_one_service),
        cmocka_unit_test(call_is_mended_once_for_each_reason),
        cmocka_unit_test(buckets_hold_the_published_figures),
        cmocka_unit_test(refusals_slow_a_bucket_and_successes_mend_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
