/* Endpoints: AWS's own by partition and variant, custom ones by their order of precedence. (Every service, region and
 * variant stands beside botocore in tests/e2e.) */
#include "providers/aws/wire/endpoint.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static struct arena arena;
static struct report report;
static struct profiles profiles;

static int set_up(void **state) {
    (void)state;
    report = (struct report){.arena = &arena};
    profiles = (struct profiles){.arena = &arena};
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_release(&arena);
    return 0;
}

static void hosts_follow_partition_and_variant(void **state) {
    (void)state;
    static const struct {
        const char *service, *region;
        unsigned variants;
        const char *host, *signing_region;
    } cases[] = {
        {"ec2", "eu-west-1", ENDPOINT_PLAIN, "ec2.eu-west-1.amazonaws.com", "eu-west-1"},
        {"ec2", "cn-north-1", ENDPOINT_PLAIN, "ec2.cn-north-1.amazonaws.com.cn", "cn-north-1"},
        {"ec2", "us-gov-west-1", ENDPOINT_FIPS, "ec2.us-gov-west-1.amazonaws.com", "us-gov-west-1"},
        {"ec2", "us-east-1", ENDPOINT_FIPS, "ec2-fips.us-east-1.amazonaws.com", "us-east-1"},
        {"ec2", "us-east-1", ENDPOINT_DUAL_STACK, "ec2.us-east-1.api.aws", "us-east-1"},
        {"ec2", "us-moon-7", ENDPOINT_PLAIN, "ec2.us-moon-7.amazonaws.com", "us-moon-7"},
        {"ec2", "us-iso-moon-7", ENDPOINT_PLAIN, "ec2.us-iso-moon-7.c2s.ic.gov", "us-iso-moon-7"},
        {"iam", "eu-west-1", ENDPOINT_PLAIN, "iam.amazonaws.com", "us-east-1"},
        {"iam", "cn-northwest-1", ENDPOINT_PLAIN, "iam.cn-north-1.amazonaws.com.cn", "cn-north-1"},
        {"route53", "ap-south-1", ENDPOINT_PLAIN, "route53.amazonaws.com", "us-east-1"},
        {"ecr", "eu-west-1", ENDPOINT_PLAIN, "api.ecr.eu-west-1.amazonaws.com", "eu-west-1"},
        {"elbv2", "eu-west-1", ENDPOINT_PLAIN, "elasticloadbalancing.eu-west-1.amazonaws.com",
         "eu-west-1"},
        {"sts", "eu-west-1", ENDPOINT_PLAIN, "sts.eu-west-1.amazonaws.com", "eu-west-1"},
        {"s3", "eu-west-1", ENDPOINT_DUAL_STACK, "s3.dualstack.eu-west-1.amazonaws.com",
         "eu-west-1"},
        {"secretsmanager", "eu-west-1", ENDPOINT_DUAL_STACK,
         "secretsmanager.eu-west-1.amazonaws.com", "eu-west-1"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct endpoint endpoint;
        assert_true(endpoint_resolve(service_find(str_of(cases[i].service)),
                                     str_of(cases[i].region), cases[i].variants, &arena, &report,
                                     &endpoint));
        if (!str_is(endpoint.host, cases[i].host) ||
            !str_is(endpoint.signing_region, cases[i].signing_region))
            fail_msg("%s: got %.*s for %.*s", cases[i].host, STR(endpoint.host),
                     STR(endpoint.signing_region));
        assert_true(endpoint.tls);
    }
}

static void nonsense_is_refused(void **state) {
    (void)state;
    struct endpoint endpoint;
    const struct service *ec2 = service_find(S("ec2"));
    static const char *const regions[] = {"",    "eu-west-1.evil.example", "eu west", "-eu", "eu/",
                                          "eu@x"};
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++)
        assert_false(
            endpoint_resolve(ec2, str_of(regions[i]), ENDPOINT_PLAIN, &arena, &report, &endpoint));
    static const char *const urls[] = {"ftp://x",    "x",           "http://",    "http://:80",
                                       "http://u@h", "http://h/?q", "https://a b"};
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++)
        assert_false(
            endpoint_custom(ec2, S("eu-west-1"), str_of(urls[i]), &arena, &report, &endpoint));
    assert_false(endpoint_resolve(service_find(S("s3")), S("cn-north-1"), ENDPOINT_FIPS, &arena,
                                  &report, &endpoint));
    assert_int_equal(report.errors, 14);
}

static void custom_urls_are_taken_apart(void **state) {
    (void)state;
    static const struct {
        const char *url, *host, *path;
        bool tls, loopback;
    } cases[] = {
        {"http://127.0.0.1:4566", "127.0.0.1:4566", "", false, true},
        {"http://localhost:80/", "localhost", "", false, true},
        {"https://aws.proxy.example:443/a/b//", "aws.proxy.example", "/a/b", true, false},
        {"http://[::1]:9", "[::1]:9", "", false, true},
        {"https://vpce-1.ec2.eu-west-1.vpce.amazonaws.com",
         "vpce-1.ec2.eu-west-1.vpce.amazonaws.com", "", true, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct endpoint endpoint;
        assert_true(endpoint_custom(service_find(S("ec2")), S("eu-west-1"), str_of(cases[i].url),
                                    &arena, &report, &endpoint));
        assert_true(str_is(endpoint.host, cases[i].host));
        assert_true(str_is(endpoint.path, cases[i].path));
        assert_int_equal(endpoint.tls, cases[i].tls);
        assert_int_equal(endpoint_is_loopback(str_of(cases[i].url)), cases[i].loopback);
        assert_true(str_is(endpoint.signing_region, "eu-west-1"));
    }
}

static void only_this_machine_is_loopback(void **state) {
    (void)state;
    static const struct {
        const char *url;
        bool loopback;
    } cases[] = {
        {"http://127.0.0.1/x", true},
        {"https://127.1.2.3:9?q", true},
        {"http://localhost:1", true},
        {"http://[::1]:80/", true},
        {"http://127.0.0.1.example/", false},
        {"http://127.evil.example", false},
        {"http://localhost.evil", false},
        {"http://128.0.0.1", false},
        {"ftp://127.0.0.1", false},
        {"http://[::1].evil", false},
        {"127.0.0.1", false},
        {"", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (endpoint_is_loopback(str_of(cases[i].url)) != cases[i].loopback ||
            endpoint_is_of_machine(str_of(cases[i].url)) != cases[i].loopback)
            fail_msg("%s", cases[i].url);
    static const char *const machines[] = {"http://169.254.169.254/latest", "http://169.254.170.2",
                                           "http://[fd00:ec2::23]:80/v1", NULL};
    for (const char *const *url = machines; *url; url++)
        assert_true(endpoint_is_of_machine(str_of(*url)) && !endpoint_is_loopback(str_of(*url)));
    assert_false(endpoint_is_of_machine(S("http://169.253.169.254")));
    assert_false(endpoint_is_of_machine(S("http://169.254.169.254.evil")));
}

static void assert_configured(const char *const *environment, const char *service,
                              const char *wanted) {
    struct str found = endpoint_configured(str_of(service), environment, &profiles, S("default"));
    if (!str_is(found, wanted))
        fail_msg("%s: '%.*s', not '%s'", service, STR(found), wanted);
}

/* The nearest wins: variable of the service, variable of all, the profile's section, the profile. */
static void configured_urls_have_an_order(void **state) {
    (void)state;
    const char *environment[3] = {NULL};
    assert_true(profiles_read(
        &profiles,
        S("[default]\nservices = here\nendpoint_url = http://profile\n"
          "[services here]\nelastic_load_balancing_v2 =\n  endpoint_url = http://section\n"),
        1, false, &report));
    assert_configured(environment, "elbv2", "http://section");
    assert_configured(environment, "ec2", "http://profile");
    environment[0] = "AWS_ENDPOINT_URL=http://all";
    assert_configured(environment, "elbv2", "http://all");
    environment[1] = "AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2=http://one";
    assert_configured(environment, "elbv2", "http://one");
    assert_configured(environment, "ec2", "http://all");
    environment[1] = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=TRUE";
    assert_configured(environment, "elbv2", "");
}

static void variants_are_asked_for(void **state) {
    (void)state;
    const char *environment[2] = {NULL};
    assert_true(
        profiles_read(&profiles, S("[default]\nuse_fips_endpoint = true\n"), 1, false, &report));
    assert_int_equal(endpoint_variants(environment, &profiles, S("default")), ENDPOINT_FIPS);
    environment[0] = "AWS_USE_DUALSTACK_ENDPOINT=true";
    assert_int_equal(endpoint_variants(environment, &profiles, S("default")),
                     ENDPOINT_FIPS | ENDPOINT_DUAL_STACK);
    environment[0] = "AWS_USE_FIPS_ENDPOINT=false";
    assert_int_equal(endpoint_variants(environment, &profiles, S("default")), ENDPOINT_PLAIN);
}

static void every_service_has_its_row(void **state) {
    (void)state;
    for (size_t i = 0; i < n_services; i++) {
        struct endpoint endpoint;
        assert_true(endpoint_resolve(services[i], S("us-east-1"), ENDPOINT_PLAIN, &arena, &report,
                                     &endpoint));
        assert_true(endpoint.signing_name.len > 0);
    }
    assert_int_equal(n_services, n_endpoint_services);
}

#define ONE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        ONE(hosts_follow_partition_and_variant),
        ONE(nonsense_is_refused),
        ONE(custom_urls_are_taken_apart),
        ONE(configured_urls_have_an_order),
        ONE(variants_are_asked_for),
        ONE(every_service_has_its_row),
        ONE(only_this_machine_is_loopback),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
