/* The sandbox's core through its doors inside the process: messages signed as any client signs them, no socket. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include "base/json.h"
#include "providers/aws/sandbox/sandbox.h"
#include "providers/aws/wire/codec.h"
#include "providers/aws/wire/sign.h"

#include <cmocka.h> /* last: it has a macro named fail */

#define HOST S("127.0.0.1:4566")
#define START_MS 1795244400000 /* 2026-11-21 */

struct fixture {
    struct arena arena;
    struct report report;
    struct simulated_clock clock;
    struct random_seeded random;
    struct signer signer;
    struct signing_key key;
    struct sandbox *sandbox;
};

static void fixture_open(struct fixture *f, uint64_t seed, const char *faults, const char *file) {
    *f = (struct fixture){.key = {S(SANDBOX_ACCESS_KEY), S(SANDBOX_SECRET_KEY)}};
    f->report.arena = &f->arena;
    simulated_clock_init(&f->clock, START_MS);
    random_seeded_init(&f->random, seed);
    signer_init(&f->signer);
    const struct sandbox_settings settings = {.file = file,
                                              .clock = &f->clock.clock,
                                              .simulated = &f->clock,
                                              .random = &f->random.random,
                                              .faults = str_of(faults)};
    f->sandbox = sandbox_open(&settings, &f->report);
    assert_non_null(f->sandbox);
}

static void fixture_close(struct fixture *f) {
    sandbox_close(f->sandbox);
    signer_release(&f->signer);
    arena_release(&f->arena);
}

/* A call as it would leave a client. */
static struct http_request signed_request(struct fixture *f, const char *service_name, const char *operation_name, const char *input,
                                          const struct service **service, const struct operation **operation) {
    struct wire_message message;
    *service = service_find(str_of(service_name));
    *operation = operation_find(*service, str_of(operation_name));
    assert_non_null(*operation);
    assert_true(encode_request(*service, *operation, json_parse(&f->arena, str_of(input)), NULL, &f->arena, &f->report, &message));
    const struct sign_request to_sign = {.method = message.method,
                                         .host = HOST,
                                         .path = message.path,
                                         .query = message.query,
                                         .headers = message.headers,
                                         .n_headers = message.n_headers,
                                         .body = message.body,
                                         .region = S("eu-west-1"),
                                         .service = str_of((*service)->signing_name),
                                         .wall_ms = f->clock.clock.wall_ms(&f->clock.clock)};
    struct http_header *added;
    size_t n_added;
    sign_header(&f->signer, &f->key, &to_sign, &f->arena, &added, &n_added);
    struct http_header *headers = arena_array(&f->arena, struct http_header, message.n_headers + n_added + 1);
    memcpy(headers, message.headers, message.n_headers * sizeof *headers);
    memcpy(headers + message.n_headers, added, n_added * sizeof *headers);
    headers[message.n_headers + n_added] = (struct http_header){S("Host"), HOST};
    return (struct http_request){.method = message.method,
                                 .url = message.path,
                                 .headers = headers,
                                 .n_headers = message.n_headers + n_added + 1,
                                 .body = message.body};
}

/* The answer's value, or a map {code}. */
static const struct value *decoded(struct fixture *f, const struct service *service, const struct operation *operation,
                                   const struct http_answer *answer) {
    const struct value *value = NULL;
    struct api_error error = {0};
    struct http_header *headers = arena_array(&f->arena, struct http_header, answer->n_headers + 1);
    memcpy(headers, answer->headers, answer->n_headers * sizeof *headers);
    const struct wire_message message = {
        .status = answer->status, .headers = headers, .n_headers = answer->n_headers, .body = arena_str(&f->arena, answer->body)};
    if (decode_answer(service, operation, &message, &f->arena, &value, &error) == DECODED_VALUE)
        return value ? value : value_null();
    struct maker map = {.arena = &f->arena};
    maker_set(&map, S("code"), value_text(&f->arena, error.code));
    return maker_map(&map);
}

static const struct value *ask(struct fixture *f, const char *service_name, const char *operation_name, const char *input) {
    const struct service *service;
    const struct operation *operation;
    struct http_request request = signed_request(f, service_name, operation_name, input, &service, &operation);
    struct http_answer answer = {0};
    assert_int_equal(sandbox_handle(f->sandbox, &request, &f->arena, &answer), LINE_WHOLE);
    return decoded(f, service, operation, &answer);
}

static struct str text_at(struct fixture *f, const struct value *value, const char *path) {
    return value_str(value_path(&f->arena, value, str_of(path)));
}

#define assert_text(text, expected) assert_true(str_is((text), (expected)))

static size_t count_vpcs(struct fixture *f) {
    return value_count(value_key(ask(f, "ec2", "DescribeVpcs", "{}"), "Vpcs"));
}

/* --- calls ---------------------------------------------------------------------------------------------------------- */

static void a_vpc_is_pending_for_a_while(void **state) {
    (void)state;
    struct fixture f;
    fixture_open(&f, 1, "", NULL);
    const struct value *made = ask(&f, "ec2", "CreateVpc", "{\"CidrBlock\":\"10.0.0.0/16\"}");
    assert_text(text_at(&f, made, "Vpc.State"), "pending");
    assert_text(text_at(&f, ask(&f, "ec2", "DescribeVpcs", "{}"), "Vpcs[1].State"), "pending");
    f.clock.mono_ms += 2000;
    assert_text(text_at(&f, ask(&f, "ec2", "DescribeVpcs", "{}"), "Vpcs[1].State"), "available");
    fixture_close(&f);
}

static void signatures_hold_by_the_clock(void **state) {
    (void)state;
    struct fixture f;
    fixture_open(&f, 1, "", NULL);
    const struct service *service;
    const struct operation *operation;
    struct http_request request = signed_request(&f, "ec2", "DescribeVpcs", "{}", &service, &operation);
    struct http_answer answer = {0};
    sandbox_handle(f.sandbox, &request, &f.arena, &answer);
    assert_int_equal(answer.status, 200);
    f.clock.mono_ms += 16 * 60 * 1000;
    sandbox_handle(f.sandbox, &request, &f.arena, &answer);
    assert_text(text_at(&f, decoded(&f, service, operation, &answer), "code"), "RequestExpired");
    f.key.secret_key = S("guess");
    assert_text(text_at(&f, ask(&f, "sts", "GetCallerIdentity", "{}"), "code"), "SignatureDoesNotMatch");
    request.body = S("Action=DescribeSubnets&Version=2016-11-15");
    f.clock.mono_ms = 0;
    sandbox_handle(f.sandbox, &request, &f.arena, &answer);
    assert_int_equal(answer.status, 403);
    fixture_close(&f);
}

static void a_rejected_call_changes_nothing(void **state) {
    (void)state;
    struct fixture f;
    fixture_open(&f, 1, "", NULL);
    const struct value *refused = ask(&f, "ec2", "CreateTags",
                                      "{\"Resources\":[\"vpc-0123456789abcdef0\"],\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]}");
    assert_text(text_at(&f, refused, "code"), "InvalidVpcID.NotFound");
    assert_text(text_at(&f, ask(&f, "ec2", "CreateVpc", "{\"CidrBlock\":\"10.0.0.0/16\",\"DryRun\":true}"), "code"), "DryRunOperation");
    assert_int_equal(count_vpcs(&f), 1);
    fixture_close(&f);
}

static void everything_is_kept_in_the_file(void **state) {
    (void)state;
    char folder[] = "/tmp/sandbox-core-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/cloud.db", folder);
    struct fixture f;
    fixture_open(&f, 1, "", path);
    f.clock.mono_ms += 3600 * 1000;
    struct str made = text_at(&f, ask(&f, "ec2", "CreateVpc", "{\"CidrBlock\":\"10.0.0.0/16\"}"), "Vpc.VpcId");
    char id[64];
    snprintf(id, sizeof id, "%.*s", STR(made));
    fixture_close(&f);

    /* opened again an hour before: the world's time goes on, so nothing is pending for an hour */
    fixture_open(&f, 2, "", path);
    const struct value *seen = ask(&f, "ec2", "DescribeVpcs", "{}");
    assert_int_equal(value_count(value_key(seen, "Vpcs")), 2);
    assert_text(text_at(&f, seen, "Vpcs[1].VpcId"), id);
    f.clock.mono_ms += 2000;
    assert_text(text_at(&f, ask(&f, "ec2", "DescribeVpcs", "{}"), "Vpcs[1].State"), "available");
    fixture_close(&f);
    static const char *const files[] = {"cloud.db", "cloud.db-wal", "cloud.db-shm"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        unlink(path);
    }
    assert_int_equal(rmdir(folder), 0);
}

static void a_wrong_fault_keeps_it_closed(void **state) {
    (void)state;
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    struct sandbox_settings settings = {.clock = clock_real(), .random = random_system(), .faults = S("nonsense")};
    assert_null(sandbox_open(&settings, &report));
    assert_int_equal(report.errors, 1);
    arena_release(&arena);
}

/* --- the transport inside the process ------------------------------------------------------------------------------- */

struct sent {
    const struct service *service;
    const struct operation *operation;
};

static void send(struct fixture *f, const char *operation_name, const char *input, struct sent *sent) {
    struct transport *transport = sandbox_transport(f->sandbox);
    struct http_request request = signed_request(f, "ec2", operation_name, input, &sent->service, &sent->operation);
    request.url = S("http://127.0.0.1:4566/");
    request.n_headers--; /* the transport adds the host */
    transport->start(transport, &request, sent);
}

static void answers_come_in_order(void **state) {
    (void)state;
    struct fixture f;
    fixture_open(&f, 1, "", NULL);
    struct transport *transport = sandbox_transport(f.sandbox);
    struct sent sent[3];
    struct http_answer answers[3];
    for (int i = 0; i < 3; i++)
        send(&f, "CreateVpc", "{\"CidrBlock\":\"10.0.0.0/16\"}", &sent[i]);
    assert_int_equal(transport->poll(transport, 0, answers, 2), 2);
    assert_ptr_equal(answers[0].tag, &sent[0]);
    assert_ptr_equal(answers[1].tag, &sent[1]);
    assert_int_equal(answers[0].status, 200);
    assert_int_equal(transport->poll(transport, INT64_MAX, answers, 3), 1);
    assert_ptr_equal(answers[0].tag, &sent[2]);
    assert_int_equal(transport->poll(transport, INT64_MAX, answers, 3), 0);
    fixture_close(&f);
}

static void latency_moves_simulated_time(void **state) {
    (void)state;
    struct fixture f;
    fixture_open(&f, 1, "latency:500", NULL);
    struct transport *transport = sandbox_transport(f.sandbox);
    struct sent sent;
    struct http_answer answer;
    send(&f, "DescribeVpcs", "{}", &sent);
    assert_int_equal(transport->poll(transport, 300, &answer, 1), 0);
    assert_int_equal(f.clock.mono_ms, 300);
    assert_int_equal(transport->poll(transport, INT64_MAX, &answer, 1), 1);
    assert_int_equal(f.clock.mono_ms, 500);
    send(&f, "DescribeVpcs", "{}", &sent);
    transport->cancel_all(transport);
    assert_int_equal(transport->poll(transport, 500, &answer, 1), 1);
    assert_int_equal(answer.fault, HTTP_CANCELLED);
    fixture_close(&f);
}

static void cuts_are_lost_answers(void **state) {
    (void)state;
    static const struct {
        const char *faults;
        size_t vpcs;
    } cases[] = {{"cut-before:CreateVpc:1", 1}, {"cut-after:CreateVpc:1", 2}, {"cut-after:CreateVpc:1:new", 2}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fixture f;
        fixture_open(&f, 1, cases[i].faults, NULL);
        struct transport *transport = sandbox_transport(f.sandbox);
        struct sent sent;
        struct http_answer answer;
        send(&f, "CreateVpc", "{\"CidrBlock\":\"10.0.0.0/16\"}", &sent);
        assert_int_equal(transport->poll(transport, INT64_MAX, &answer, 1), 1);
        assert_int_equal(answer.fault, HTTP_LOST);
        assert_int_equal(count_vpcs(&f), cases[i].vpcs);
        fixture_close(&f);
    }
}

/* One seed, one story: ids, faults and latencies come out the same. */
static void tell_story(uint64_t seed, struct buf *story) {
    struct fixture f;
    fixture_open(&f, seed, "500:*:p=0.3 latency:1-100 stale:2", NULL);
    struct transport *transport = sandbox_transport(f.sandbox);
    struct sent sent[20];
    struct http_answer answer;
    for (size_t i = 0; i < 20; i++)
        send(&f, i % 2 ? "DescribeVpcs" : "CreateVpc", i % 2 ? "{}" : "{\"CidrBlock\":\"10.0.0.0/16\"}", &sent[i]);
    while (transport->poll(transport, INT64_MAX, &answer, 1) == 1)
        buf_addf(story, "%td at %lld: %d %.*s\n", (struct sent *)answer.tag - sent, (long long)f.clock.mono_ms, answer.status,
                 STR(answer.body));
    fixture_close(&f);
}

static void a_seed_replays_byte_for_byte(void **state) {
    (void)state;
    struct buf first = {0}, again = {0}, other = {0};
    tell_story(42, &first);
    tell_story(42, &again);
    tell_story(43, &other);
    assert_string_equal(first.at, again.at);
    assert_string_not_equal(first.at, other.at);
    buf_release(&first);
    buf_release(&again);
    buf_release(&other);
}

static void the_ledger_remembers(void **state) {
    (void)state;
    struct fixture f;
    fixture_open(&f, 1, "cut-after:DeleteVpc", NULL);
    ask(&f, "ec2", "DescribeVpcs", "{\"MaxResults\":5}");
    struct sent sent;
    struct http_answer answer;
    send(&f, "DeleteVpc", "{\"VpcId\":\"vpc-0123456789abcdef0\"}", &sent);
    struct transport *transport = sandbox_transport(f.sandbox);
    transport->poll(transport, INT64_MAX, &answer, 1);
    const struct value *ledger = sandbox_ledger(f.sandbox, &f.arena);
    assert_int_equal(value_count(ledger), 2);
    assert_text(text_at(&f, ledger, "[0].operation"), "DescribeVpcs");
    assert_int_equal(value_integer(value_path(&f.arena, ledger, S("[0].input.MaxResults")), 0), 5);
    assert_true(value_true(value_path(&f.arena, ledger, S("[1].mutating"))));
    assert_text(text_at(&f, ledger, "[1].code"), "InvalidVpcID.NotFound");
    assert_text(text_at(&f, ledger, "[1].access_key"), SANDBOX_ACCESS_KEY);
    fixture_close(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_vpc_is_pending_for_a_while), cmocka_unit_test(signatures_hold_by_the_clock),
        cmocka_unit_test(a_rejected_call_changes_nothing), cmocka_unit_test(everything_is_kept_in_the_file),
        cmocka_unit_test(a_wrong_fault_keeps_it_closed), cmocka_unit_test(answers_come_in_order),
        cmocka_unit_test(latency_moves_simulated_time), cmocka_unit_test(cuts_are_lost_answers),
        cmocka_unit_test(a_seed_replays_byte_for_byte), cmocka_unit_test(the_ledger_remembers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
