/* The diff, and that what it says converges: every case plans, applies on the little world, and must then have nothing to do. */
#include "tests/unit/world.h"

#define NETWORK                                                                                                                    \
    want(w, "vpc.main", "{\"cidr\":\"10.0.0.0/16\",\"dns_hostnames\":true}");                                                      \
    want(w, "subnet.a", "{\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"a\",\"public_ips\":true}");                          \
    want(w, "internet_gateway.main", "{\"vpc\":\"main\"}");                                                                        \
    want(w, "route_table.main",                                                                                                    \
         "{\"vpc\":\"main\",\"routes\":[{\"to\":\"0.0.0.0/0\",\"via\":\"main\"}],\"subnets\":\"a\"}")

static void creates_and_settles(void **state) {
    (void)state;
    struct world *w = world_new();
    NETWORK;
    world_plan(w);
    assert_text(world_diff_text(w), "+ vpc.main\n+ subnet.a\n+ internet_gateway.main\n+ route_table.main\n");
    world_run(w);
    assert_settled(w);
    world_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(creates_and_settles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
