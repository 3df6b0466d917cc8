/* The client's verdicts, mends, retries and pages, over a scripted transport and a clock that moves only by waiting. */
#include "providers/aws/wire/client.h"
#include "tests/unit/scripted.h"

#include <setjmp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

#define DESCRIBED "<DescribeVpcsResponse><vpcSet/></DescribeVpcsResponse>"
#define CREATED "<CreateVpcResponse><vpc><vpcId>vpc-1</vpcId></vpc></CreateVpcResponse>"
#define EC2_ERROR(code)                                                                            \
    "<Response><Errors><Error><Code>" code                                                         \
    "</Code><Message>no</Message></Error></Errors><RequestID>r-1</RequestID></Response>"
#define QUERY_ERROR(code)                                                                          \
    "<ErrorResponse><Error><Code>" code                                                            \
    "</Code><Message>no</Message></Error><RequestId>r-1</RequestId></ErrorResponse>"
#define ENDPOINT "http://aws.test"

struct fixture {
    struct scripted script;
    struct arena arena;
    struct report report;
    struct random_seeded random;
    struct client_settings settings;
    struct client *client;
    const char *environment[8];
};

static struct fixture now; /* large: not on the stack */

static int set_up(void **state) {
    (void)state;
    now = (struct fixture){.environment = {"AWS_ACCESS_KEY_ID=AKID", "AWS_SECRET_ACCESS_KEY=secret",
                                           "HOME=/nonexistent"}};
    scripted_init(&now.script);
    random_seeded_init(&now.random, 7);
    now.report.arena = &now.arena;
    now.settings = (struct client_settings){.region = S("eu-west-1"),
                                            .endpoint = S(ENDPOINT),
                                            .environ = now.environment,
                                            .transport = &now.script.transport,
                                            .clock = &now.script.clock,
                                            .random = &now.random.random};
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    client_close(now.client);
    scripted_release(&now.script);
    arena_release(&now.arena);
    return 0;
}

static struct client *client(void) {
    if (!now.client)
        now.client = client_open(&now.settings, &now.arena, &now.report);
    assert_non_null(now.client);
    return now.client;
}

static const struct operation *operation_of(const char *service_name, const char *name,
                                            const struct service **service) {
    *service = service_find(str_of(service_name));
    assert_non_null(*service);
    const struct operation *operation = operation_find(*service, str_of(name));
    assert_non_null(operation);
    return operation;
}

static const struct value *create_input(void) {
    struct maker map = {.arena = &now.arena};
    maker_set(&map, S("CidrBlock"), value_text(&now.arena, S("10.0.0.0/16")));
    return maker_map(&map);
}

/* One attempt, with its result. */
static struct call_result attempt(const char *service_name, const char *name, void *tag) {
    const struct service *service;
    const struct operation *operation = operation_of(service_name, name, &service);
    const struct value *input = strcmp(name, "CreateVpc") == 0 ? create_input() : NULL;
    assert_true(client_start(client(), service, operation, input, &now.arena, tag, &now.report));
    struct call_result result;
    assert_int_equal(client_poll(client(), INT64_MAX, &result, 1), 1);
    assert_ptr_equal(result.tag, tag);
    return result;
}

static struct call_result create(void) {
    return attempt("ec2", "CreateVpc", &now);
}

static struct call_result describe(void) {
    return attempt("ec2", "DescribeVpcs", &now);
}

static void say(int status, const char *body) {
    scripted_say(&now.script, (struct scripted_answer){.status = status, .body = body});
}

static const struct scripted_request *request(size_t i) {
    assert_true(i < now.script.n_requests);
    return &now.script.requests[i];
}

/* --- what leaves -------------------------------------------------------------------------------------------------- */

static void request_is_addressed_and_signed(void **state) {
    (void)state;
    say(200, CREATED);
    struct call_result result = create();
    assert_int_equal(result.verdict, VERDICT_DONE);
    assert_true(str_is(value_str(value_path(&now.arena, result.answer, S("Vpc.VpcId"))), "vpc-1"));
    assert_true(str_is(request(0)->url, ENDPOINT "/"));
    assert_true(request(0)->once);
    assert_true(str_has(request(0)->body, S("Action=CreateVpc")));
    assert_true(str_starts(
        scripted_header(request(0), "authorization"),
        S("AWS4-HMAC-SHA256 Credential=AKID/20251121/eu-west-1/ec2/aws4_request, SignedHeaders=")));
    assert_true(str_starts(scripted_header(request(0), "user-agent"), S("footing/")));
    say(200, DESCRIBED);
    assert_int_equal(describe().verdict, VERDICT_DONE);
    assert_false(request(1)->once);
    assert_int_equal(client_calls_sent(client()), 2);
}

static void aws_endpoint_is_used_without_a_custom_one(void **state) {
    (void)state;
    now.settings.endpoint = (struct str){0};
    say(200, DESCRIBED);
    describe();
    assert_true(str_is(request(0)->url, "https://ec2.eu-west-1.amazonaws.com/"));
    now.environment[3] = "AWS_ENDPOINT_URL_EC2=http://127.0.0.1:9/base/";
    describe();
    assert_true(str_is(request(1)->url, "http://127.0.0.1:9/base/"));
    assert_true(str_is(client_endpoint_override(client(), S("ec2")), "http://127.0.0.1:9/base/"));
    assert_int_equal(client_endpoint_override(client(), S("sts")).len, 0);
}

static void buckets_go_into_the_host(void **state) {
    (void)state;
    now.settings.endpoint = (struct str){0};
    const struct service *s3;
    const struct operation *operation = operation_of("s3", "GetBucketPolicy", &s3);
    static const char *const cases[][2] = {
        {"my-bucket", "GET https://my-bucket.s3.eu-west-1.amazonaws.com/?policy\n"},
        {"my.bucket", "GET https://s3.eu-west-1.amazonaws.com/my.bucket?policy\n"},
        {"My_Bucket", "GET https://s3.eu-west-1.amazonaws.com/My_Bucket?policy\n"},
    };
    for (size_t i = 0; i < 3; i++) {
        struct maker map = {.arena = &now.arena};
        maker_set(&map, S("Bucket"), value_text(&now.arena, str_of(cases[i][0])));
        struct buf text = {0};
        assert_true(
            client_show(client(), s3, operation, maker_map(&map), &now.arena, &now.report, &text));
        if (!str_starts(buf_str(&text), str_of(cases[i][1])))
            fail_msg("%s", text.at);
        buf_release(&text);
    }
}

static void shown_request_hides_what_signs(void **state) {
    (void)state;
    now.environment[3] = "AWS_SESSION_TOKEN=topsecret";
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "DescribeVpcs", &service);
    struct buf text = {0};
    assert_true(client_show(client(), service, operation, NULL, &now.arena, &now.report, &text));
    assert_true(str_has(buf_str(&text), S("Signature=(secret)\n")));
    assert_true(str_has(buf_str(&text), S("X-Amz-Security-Token: (secret)\n")));
    assert_true(str_has(buf_str(&text), S("\nAction=DescribeVpcs&Version=2016-11-15\n")));
    assert_false(str_has(buf_str(&text), S("topsecret")));
    buf_release(&text);
    assert_int_equal(now.script.n_requests, 0);
}

static void missing_settings_are_said(void **state) {
    (void)state;
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "DescribeVpcs", &service);
    now.settings.region = (struct str){0};
    assert_false(client_start(client(), service, operation, NULL, &now.arena, &now, &now.report));
    assert_true(str_is(now.report.items[0].text, "no AWS region is configured"));
    client_close(now.client);
    now.settings.region = S("eu-west-1");
    now.environment[0] = "AWS_EC2_METADATA_DISABLED=true";
    now.client = NULL;
    assert_false(client_start(client(), service, operation, NULL, &now.arena, &now, &now.report));
    assert_true(str_is(now.report.items[1].text, "no AWS credentials are configured"));
    assert_true(now.report.items[1].hint.len > 0);
    client_close(now.client);
    now.settings.profile = S("nobody");
    now.client = client_open(&now.settings, &now.arena, &now.report);
    assert_null(now.client);
    assert_true(str_has(now.report.items[2].text, S("'nobody'")));
    assert_int_equal(now.script.n_requests, 0);
}

/* --- verdicts ----------------------------------------------------------------------------------------------------- */

static void verdicts_follow_from_the_answer(void **state) {
    (void)state;
    static const struct {
        struct scripted_answer answer;
        enum verdict of_create, of_describe;
        const char *code;
    } cases[] = {
        {{.status = 400, .body = EC2_ERROR("InvalidParameterValue")},
         VERDICT_REFUSED,
         VERDICT_REFUSED,
         "InvalidParameterValue"},
        {{.status = 400, .body = EC2_ERROR("VpcLimitExceeded")},
         VERDICT_REFUSED,
         VERDICT_REFUSED,
         "VpcLimitExceeded"},
        {{.status = 400, .body = EC2_ERROR("LimitExceededException")},
         VERDICT_REFUSED,
         VERDICT_REFUSED,
         "LimitExceededException"},
        {{.status = 503, .body = EC2_ERROR("RequestLimitExceeded")},
         VERDICT_AGAIN,
         VERDICT_AGAIN,
         "RequestLimitExceeded"},
        {{.status = 400, .body = EC2_ERROR("Throttling")},
         VERDICT_AGAIN,
         VERDICT_AGAIN,
         "Throttling"},
        {{.status = 429, .body = EC2_ERROR("Strange")}, VERDICT_AGAIN, VERDICT_AGAIN, "Strange"},
        {{.status = 500, .body = EC2_ERROR("InternalError")},
         VERDICT_LOST,
         VERDICT_LOST,
         "InternalError"},
        {{.status = 503, .body = EC2_ERROR("Unavailable")},
         VERDICT_LOST,
         VERDICT_LOST,
         "Unavailable"},
        {{.status = 502, .body = "<html>bad gateway</html>"}, VERDICT_LOST, VERDICT_LOST, NULL},
        {{.status = 200, .body = "<CreateVpcResponse><vpc>"},
         VERDICT_LOST,
         VERDICT_LOST,
         "HTTP 200"},
        {{.status = 200, .body = "<!DOCTYPE x []><CreateVpcResponse/>"},
         VERDICT_LOST,
         VERDICT_LOST,
         "HTTP 200"},
        {{.fault = HTTP_LOST}, VERDICT_LOST, VERDICT_LOST, "AnswerLost"},
        {{.fault = HTTP_UNSENT}, VERDICT_AGAIN, VERDICT_AGAIN, "ConnectionFailed"},
        {{.fault = HTTP_CANCELLED}, VERDICT_LOST, VERDICT_LOST, "AnswerLost"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        scripted_say(&now.script, cases[i].answer);
        struct call_result result = create();
        if (result.verdict != cases[i].of_create ||
            (cases[i].code && !str_is(result.error.code, cases[i].code)))
            fail_msg("case %zu: verdict %d, code %.*s", i, (int)result.verdict,
                     STR(result.error.code));
        scripted_say(&now.script, cases[i].answer);
        result = describe();
        if (result.verdict != cases[i].of_describe)
            fail_msg("case %zu, reading: verdict %d", i, (int)result.verdict);
    }
}

static void refusal_keeps_its_facts(void **state) {
    (void)state;
    say(400, EC2_ERROR("DependencyViolation"));
    struct call_result result = create();
    assert_int_equal(result.error.status, 400);
    assert_true(str_is(result.error.message, "no"));
    assert_true(str_is(result.error.request_id, "r-1"));
}

/* --- retries ------------------------------------------------------------------------------------------------------ */

static void delays_grow_and_end(void **state) {
    (void)state;
    say(503, EC2_ERROR("RequestLimitExceeded"));
    int64_t top_ms = 1000;
    struct call_result result;
    for (int i = 0; !(result = describe()).spent; i++, top_ms = top_ms < 16000 ? top_ms * 2 : 20000)
        assert_in_range(result.retry_ms, 0, top_ms);
    assert_in_range(now.script.n_requests, 5, 20);
}

static void server_may_ask_for_patience(void **state) {
    (void)state;
    scripted_say(&now.script, (struct scripted_answer){.status = 503,
                                                       .retry_after = "3",
                                                       .body = EC2_ERROR("Throttling")});
    assert_in_range(describe().retry_ms, 3000, 3000);
    scripted_say(&now.script, (struct scripted_answer){.status = 503,
                                                       .retry_after = "3000",
                                                       .body = EC2_ERROR("Throttling")});
    assert_in_range(describe().retry_ms, 5000, 7000);
}

/* However many calls fail, an outage costs no more requests than the quota pays for. */
static void outage_is_no_storm(void **state) {
    (void)state;
    say(503, EC2_ERROR("Unavailable"));
    static char tags[200];
    size_t retries = 0;
    for (size_t i = 0; i < sizeof tags; i++)
        while (!attempt("ec2", "DescribeVpcs", &tags[i]).spent)
            retries++;
    assert_in_range(retries, 30, 35);
}

static void quota_comes_back(void **state) {
    (void)state;
    for (int i = 0; i < 200; i++) {
        scripted_say(&now.script,
                     (struct scripted_answer){.status = 503, .body = EC2_ERROR("Unavailable")});
        say(200, DESCRIBED);
        assert_false(describe().spent);
        assert_int_equal(describe().verdict, VERDICT_DONE);
    }
}

static void refusing_loopback_fails_fast(void **state) {
    (void)state;
    now.settings.endpoint = S("http://127.0.0.1:1");
    scripted_say(&now.script, (struct scripted_answer){.fault = HTTP_UNSENT});
    int64_t before_ms = now.script.now_ms;
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "DescribeVpcs", &service);
    const struct value *answer;
    struct api_error error;
    assert_true(client_ask(client(), service, operation, NULL, false, &now.arena, &now.report,
                           &answer, &error));
    assert_null(answer);
    assert_true(str_is(error.code, "ConnectionFailed"));
    assert_int_equal(now.script.n_requests, 3);
    assert_in_range(now.script.now_ms - before_ms, 0, 1000);
}

static void calls_wait_for_their_bucket(void **state) {
    (void)state;
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "CreateVpc", &service);
    say(200, CREATED);
    int64_t start_ms = now.script.now_ms;
    for (int i = 0; i < 1000; i++) {
        int64_t earliest_ms = client_earliest(client(), service, operation);
        if (earliest_ms > now.script.now_ms)
            scripted_advance(&now.script, earliest_ms - now.script.now_ms);
        assert_int_equal(create().verdict, VERDICT_DONE);
    }
    /* (1000 - 50) / 5 a second, and no later than a hundredth more */
    assert_in_range(now.script.now_ms - start_ms, 190000 - 200, 191900);
}

/* --- mends -------------------------------------------------------------------------------------------------------- */

static const char *date_text(int64_t wall_ms) {
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm parts;
    static char text[64];
    strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", gmtime_r(&seconds, &parts));
    return text;
}

/* A server with a clock of its own that refuses what was not signed within five minutes of it. */
struct strict {
    int64_t offset_ms;
    const char *refusal, *answer;
};

static struct scripted_answer answer_strictly(struct scripted *script,
                                              const struct scripted_request *asked) {
    const struct strict *strict = script->ctx;
    int64_t theirs_ms = script->wall_ms + strict->offset_ms, signed_ms = 0;
    assert_true(time_parse(scripted_header(asked, "x-amz-date"), &signed_ms));
    int64_t off_ms = signed_ms > theirs_ms ? signed_ms - theirs_ms : theirs_ms - signed_ms;
    const char *date = arena_cstr(&script->arena, str_of(date_text(theirs_ms)));
    bool refused = off_ms > 5 * 60 * 1000;
    return (struct scripted_answer){.status = refused ? 403 : 200,
                                    .date = date,
                                    .body = refused ? strict->refusal : strict->answer};
}

static void skewed_clock_costs_one_request(void **state) {
    static const struct {
        const char *service, *operation, *refusal, *answer;
    } forms[] = {
        {"ec2", "CreateVpc", EC2_ERROR("AuthFailure"), CREATED},
        {"ec2", "CreateVpc", EC2_ERROR("RequestExpired"), CREATED},
        {"sts", "GetCallerIdentity", QUERY_ERROR("SignatureDoesNotMatch"),
         "<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>"},
        {"ecr", "DescribeRepositories",
         "{\"__type\":\"InvalidSignatureException\",\"message\":\"no\"}", "{}"},
        {"s3", "ListBuckets",
         "<Error><Code>RequestTimeTooSkewed</Code><Message>no</Message></Error>",
         "<ListAllMyBucketsResult/>"},
    };
    for (size_t form = 0; form < sizeof forms / sizeof *forms; form++) {
        for (int step = -48; step <= 48; step++) {
            struct strict strict = {step * 1800000LL, forms[form].refusal, forms[form].answer};
            now.script.answer = answer_strictly;
            now.script.ctx = &strict;
            struct call_result result = attempt(forms[form].service, forms[form].operation, &now);
            if (step != 0) {
                assert_int_equal(result.verdict, VERDICT_AGAIN);
                assert_int_equal(result.retry_ms, 0);
                result = attempt(forms[form].service, forms[form].operation, &now);
            }
            if (result.verdict != VERDICT_DONE)
                fail_msg("form %zu, %d half hours: %.*s", form, step, STR(result.error.code));
            assert_int_equal(now.script.n_requests, step != 0 ? 2 : 1);
            strict.offset_ms = 0; /* somebody sets the clock: learned again in one request */
            result = attempt(forms[form].service, forms[form].operation, &now);
            if (step != 0)
                result = attempt(forms[form].service, forms[form].operation, &now);
            assert_int_equal(result.verdict, VERDICT_DONE);
            tear_down(state);
            set_up(state);
        }
    }
}

static void small_skew_excuses_nothing(void **state) {
    (void)state;
    scripted_say(&now.script,
                 (struct scripted_answer){.status = 401,
                                          .date = date_text(now.script.wall_ms + 3 * 60 * 1000),
                                          .body = EC2_ERROR("AuthFailure")});
    assert_int_equal(describe().verdict, VERDICT_REFUSED);
}

/* As many calls as a run has in the air, all sent before the first answer: gives how many came to the verdict. */
enum { IN_THE_AIR = 10 };

static int all_at_once(enum verdict wanted) {
    static int tags[IN_THE_AIR];
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "CreateVpc", &service);
    for (int i = 0; i < IN_THE_AIR; i++)
        assert_true(client_start(client(), service, operation, create_input(), &now.arena, &tags[i],
                                 &now.report));
    int came = 0;
    for (int n = 0; n < IN_THE_AIR; n++) {
        struct call_result result;
        assert_int_equal(client_poll(client(), INT64_MAX, &result, 1), 1);
        came += result.verdict == wanted;
    }
    return came;
}

/* Their dates are all wrong, and the first refusal has put the clock right when the second is read. */
static void calls_in_the_air_share_one_clock(void **state) {
    (void)state;
    struct strict strict = {-7200000, EC2_ERROR("RequestExpired"), CREATED};
    now.script.answer = answer_strictly;
    now.script.ctx = &strict;
    assert_int_equal(all_at_once(VERDICT_AGAIN), IN_THE_AIR);
    assert_int_equal(all_at_once(VERDICT_DONE), IN_THE_AIR);
    assert_int_equal(now.script.n_requests, 2 * IN_THE_AIR);
}

static char folder[] = "/tmp/footing-wire-client-XXXXXX";

static void write_keys(const char *key) {
    FILE *file = fopen(arena_printf(&now.arena, "%s/credentials", folder).at, "w");
    assert_non_null(file);
    fprintf(file,
            "[default]\naws_access_key_id = %s\naws_secret_access_key = s\naws_session_token = t\n",
            key);
    fclose(file);
}

static void expired_token_renews_the_chain(void **state) {
    (void)state;
    assert_non_null(mkdtemp(folder));
    now.environment[0] =
        arena_printf(&now.arena, "AWS_SHARED_CREDENTIALS_FILE=%s/credentials", folder).at;
    write_keys("FIRST");
    say(400, EC2_ERROR("RequestExpired"));
    client();
    write_keys("SECOND");
    struct call_result result = create();
    assert_int_equal(result.verdict, VERDICT_AGAIN);
    assert_true(str_has(scripted_header(request(0), "authorization"), S("Credential=FIRST/")));
    result = create();
    assert_true(str_has(scripted_header(request(1), "authorization"), S("Credential=SECOND/")));
    assert_int_equal(result.verdict, VERDICT_REFUSED); /* the files have nothing newer */
    unlink(arena_printf(&now.arena, "%s/credentials", folder).at);
    rmdir(folder);
}

/* --- pages -------------------------------------------------------------------------------------------------------- */

static void pages_are_joined(void **state) {
    (void)state;
    say(200,
        "<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet><nextToken>n1</nextToken></DescribeVpcsResponse>");
    say(503, EC2_ERROR("RequestLimitExceeded"));
    say(200, "<DescribeVpcsResponse><vpcSet/><nextToken>n2</nextToken></DescribeVpcsResponse>");
    say(200,
        "<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-2</vpcId></item></vpcSet></DescribeVpcsResponse>");
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "DescribeVpcs", &service);
    const struct value *answer;
    struct api_error error;
    assert_true(client_ask(client(), service, operation, NULL, true, &now.arena, &now.report,
                           &answer, &error));
    assert_int_equal(value_count(value_key(answer, "Vpcs")), 2);
    assert_null(value_key(answer, "NextToken"));
    assert_int_equal(now.script.n_requests, 4);
    assert_true(str_has(request(2)->body, S("NextToken=n1")));
    assert_true(str_has(request(3)->body, S("NextToken=n2")));
}

static void refused_page_is_a_refusal(void **state) {
    (void)state;
    say(200, "<DescribeVpcsResponse><vpcSet/><nextToken>n1</nextToken></DescribeVpcsResponse>");
    say(400, EC2_ERROR("UnauthorizedOperation"));
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "DescribeVpcs", &service);
    const struct value *answer;
    struct api_error error;
    assert_true(client_ask(client(), service, operation, NULL, true, &now.arena, &now.report,
                           &answer, &error));
    assert_null(answer);
    assert_true(str_is(error.code, "UnauthorizedOperation"));
}

static void page_that_leads_to_itself_is_an_error(void **state) {
    (void)state;
    say(200, "<DescribeVpcsResponse><vpcSet/><nextToken>n1</nextToken></DescribeVpcsResponse>");
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "DescribeVpcs", &service);
    const struct value *answer;
    struct api_error error;
    assert_true(client_ask(client(), service, operation, NULL, true, &now.arena, &now.report,
                           &answer, &error));
    assert_null(answer);
    assert_true(str_is(error.code, "PageRepeated"));
    assert_int_equal(now.script.n_requests, 2);
}

static void change_is_asked_once_after_a_lost_answer(void **state) {
    (void)state;
    scripted_say(&now.script, (struct scripted_answer){.fault = HTTP_LOST});
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "CreateVpc", &service);
    const struct value *answer;
    struct api_error error;
    assert_true(client_ask(client(), service, operation, create_input(), false, &now.arena,
                           &now.report, &answer, &error));
    assert_null(answer);
    assert_true(str_is(error.code, "AnswerLost"));
    assert_int_equal(now.script.n_requests, 1);
}

#define ONE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        ONE(request_is_addressed_and_signed),
        ONE(aws_endpoint_is_used_without_a_custom_one),
        ONE(buckets_go_into_the_host),
        ONE(shown_request_hides_what_signs),
        ONE(missing_settings_are_said),
        ONE(verdicts_follow_from_the_answer),
        ONE(refusal_keeps_its_facts),
        ONE(delays_grow_and_end),
        ONE(server_may_ask_for_patience),
        ONE(outage_is_no_storm),
        ONE(quota_comes_back),
        ONE(refusing_loopback_fails_fast),
        ONE(calls_wait_for_their_bucket),
        ONE(skewed_clock_costs_one_request),
        ONE(small_skew_excuses_nothing),
        ONE(calls_in_the_air_share_one_clock),
        ONE(expired_token_renews_the_chain),
        ONE(pages_are_joined),
        ONE(refused_page_is_a_refusal),
        ONE(page_that_leads_to_itself_is_an_error),
        ONE(change_is_asked_once_after_a_lost_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
