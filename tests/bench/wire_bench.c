/* Repeats one piece of the wire floor, for script/bench to count: what a repetition costs is the
 * difference between runs of 2N and N, so that start-up drops out. Prints one JSON object.
 *
 *   wire_bench sign N              signs the request below N times with one signer, as a run does
 *   wire_bench request N           encodes it too
 *   wire_bench answer FILE         writes the body of a DescribeInstances answer; FILE holds its
 *                                  output as boto3 shapes it
 *   wire_bench decode FILE N       reads the body in FILE N times, each time into a fresh arena
 *   wire_bench calls ENDPOINT CA N sends N calls, every second one mutating, as many at a time as
 *                                  a run does */
#include <assert.h>
#include <time.h>

#include "base/json.h"
#include "providers/aws/wire/client.h"
#include "providers/aws/wire/http.h"
#include "providers/aws/wire/sign.h"

enum { IN_FLIGHT = 10 };

static const int64_t wall_ms = 1795244462000; /* 2026-11-21T07:01:02Z */
static const struct signing_key key = {
    .access_key = {"AKIDEXAMPLE", 11},
    .secret_key = {"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", 40},
};

static const struct operation *operation_of(const char *name) {
    const struct operation *operation = operation_find(service_find(S("ec2")), str_of(name));
    assert(operation && "the tables have it");
    return operation;
}

static double cpu_us(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static struct str read_file(const char *path, struct arena *arena) {
    HOLDS(buf_release) struct buf text = {0};
    char piece[65536];
    FILE *file = fopen(path, "rb");
    if (!file)
        die("cannot open the file");
    for (size_t n; (n = fread(piece, 1, sizeof piece, file)) > 0;)
        buf_add(&text, (struct str){piece, n});
    fclose(file);
    return arena_str(arena, buf_str(&text));
}

/* --- signing ---------------------------------------------------------------------------------- */

static const struct value *question(struct arena *arena) {
    return json_parse(
        arena, S("{\"Filters\":[{\"Name\":\"vpc-id\",\"Values\":[\"vpc-0a1b2c3d4e5f60718\"]},"
                 "{\"Name\":\"tag:footing:stack\",\"Values\":[\"bench\"]}],\"MaxResults\":1000}"));
}

static struct wire_message encode(const struct value *input, struct arena *arena) {
    struct report report = {.arena = arena};
    struct wire_message message;
    const struct service *service = service_find(S("ec2"));
    const struct operation *operation = operation_of("DescribeInstances");
    if (!encode_request(service, operation, input, NULL, arena, &report, &message))
        die("the request cannot be encoded");
    return message;
}

static void sign(struct signer *signer, const struct wire_message *message, struct arena *arena) {
    struct sign_request request = {
        .method = message->method,
        .host = S("ec2.eu-west-1.amazonaws.com"),
        .path = message->path,
        .query = message->query,
        .headers = message->headers,
        .n_headers = message->n_headers,
        .body = message->body,
        .region = S("eu-west-1"),
        .service = S("ec2"),
        .wall_ms = wall_ms,
    };
    struct http_header *added;
    size_t n;
    sign_header(signer, &key, &request, arena, &added, &n);
}

static void sign_times(long times, bool encodes) {
    struct arena lasting = {0}, scratch = {0};
    struct signer signer;
    signer_init(&signer);
    const struct value *input = question(&lasting);
    struct wire_message message = encode(input, &lasting);
    sign(&signer, &message, &scratch); /* derives the day's key */
    double started = cpu_us();
    for (long i = 0; i < times; i++) {
        arena_reset(&scratch);
        if (encodes)
            message = encode(input, &scratch);
        sign(&signer, &message, &scratch);
    }
    printf("{\"us\": %.3f}\n", (cpu_us() - started) / (double)times);
    signer_release(&signer);
    arena_release(&scratch);
    arena_release(&lasting);
}

/* --- answers ---------------------------------------------------------------------------------- */

static void write_answer(const char *path) {
    struct arena arena = {0};
    const struct value *output = json_parse(&arena, read_file(path, &arena));
    if (!output)
        die("the file is no JSON");
    struct wire_message message;
    encode_answer(service_find(S("ec2")), operation_of("DescribeInstances"), output,
                  S("4f1c2d7e-8a9b-4c3d-9e0f-112233445566"), &arena, &message);
    fwrite(message.body.at, 1, message.body.len, stdout);
    arena_release(&arena);
}

static void decode_times(const char *path, long times) {
    struct arena lasting = {0}, scratch = {0};
    struct http_header type = {S("Content-Type"), S("text/xml;charset=UTF-8")};
    struct wire_message message = {
        .status = 200, .headers = &type, .n_headers = 1, .body = read_file(path, &lasting)};
    const struct service *service = service_find(S("ec2"));
    const struct operation *operation = operation_of("DescribeInstances");
    size_t items = 0;
    double started = cpu_us();
    for (long i = 0; i < times; i++) {
        arena_reset(&scratch);
        const struct value *output;
        struct api_error error;
        if (decode_answer(service, operation, &message, &scratch, &output, &error) != DECODED_VALUE)
            die("the answer cannot be read");
        items = value_count(value_key(output, "Reservations"));
    }
    printf("{\"us\": %.3f, \"items\": %zu}\n", (cpu_us() - started) / (double)times, items);
    arena_release(&scratch);
    arena_release(&lasting);
}

/* --- calls ------------------------------------------------------------------------------------ */

static void start(struct client *client, long i, struct arena *arena, struct report *report) {
    const struct value *input =
        json_parse(arena, i % 2 ? S("{\"CidrBlock\":\"10.0.0.0/16\"}") : S("{}"));
    const struct operation *operation = operation_of(i % 2 ? "CreateVpc" : "DescribeVpcs");
    if (!client_start(client, service_find(S("ec2")), operation, input, arena, NULL, report))
        die("a call cannot be sent");
}

static long take_answers(struct client *client) {
    struct call_result results[IN_FLIGHT];
    size_t n = client_poll(client, INT64_MAX, results, IN_FLIGHT);
    for (size_t i = 0; i < n; i++)
        if (results[i].verdict != VERDICT_DONE)
            die("a call failed");
    return (long)n;
}

static void call_times(const char *endpoint, const char *ca_bundle, long times) {
    static const char *const environment[] = {NULL}; /* no profile, no proxy of whoever runs this */
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    struct transport *transport = http_open(ca_bundle, IN_FLIGHT, clock_real());
    struct client_settings settings = {.region = S("eu-west-1"),
                                       .endpoint = str_of(endpoint),
                                       .access_key = key.access_key,
                                       .secret_key = key.secret_key,
                                       .environ = environment,
                                       .transport = transport,
                                       .clock = clock_real(),
                                       .random = random_system()};
    struct client *client = client_open(&settings, &arena, &report);
    if (!client)
        die("no client");
    double started = cpu_us();
    for (long sent = 0, answered = 0; answered < times; answered += take_answers(client))
        while (sent < times && sent - answered < IN_FLIGHT)
            start(client, sent++, &arena, &report);
    size_t connections, ca_loads;
    http_counts(transport, &connections, &ca_loads);
    printf("{\"us\": %.3f, \"connections\": %zu, \"ca_loads\": %zu}\n",
           (cpu_us() - started) / (double)times, connections, ca_loads);
    client_close(client);
    transport->close(transport);
    arena_release(&arena);
}

static long count_of(const char *text) {
    int64_t n;
    if (!str_to_int(str_of(text), &n) || n < 1)
        die("N is a number from 1");
    return (long)n;
}

int main(int argc, char **argv) {
    struct str what = str_of(argc > 1 ? argv[1] : "");
    if (argc == 3 && (str_is(what, "sign") || str_is(what, "request")))
        sign_times(count_of(argv[2]), str_is(what, "request"));
    else if (argc == 3 && str_is(what, "answer"))
        write_answer(argv[2]);
    else if (argc == 4 && str_is(what, "decode"))
        decode_times(argv[2], count_of(argv[3]));
    else if (argc == 5 && str_is(what, "calls"))
        call_times(argv[2], argv[3], count_of(argv[4]));
    else
        die("usage: see the head of tests/bench/wire_bench.c");
    return 0;
}
