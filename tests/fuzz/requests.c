/* Fuzzes what clients send to the sandbox: the first line is "METHOD PATH?QUERY", the second
 * X-Amz-Target (or nothing), the third the signing name (or nothing), the rest the body. */
#include "tests/fuzz/fuzz.h"

#include "providers/aws/wire/codec.h"

#include <assert.h>

static void read_message(struct str text, struct arena *arena, struct http_header headers[2],
                         struct wire_message *out, struct str *signing_name) {
    struct str line = str_cut(&text, '\n');
    struct str method = str_cut(&line, ' '), path = str_cut(&line, '?');
    struct str target = str_cut(&text, '\n');
    *signing_name = str_cut(&text, '\n');
    *out = (struct wire_message){
        .method = arena_cstr(arena, method),
        .path = str_starts(path, S("/")) ? path : S("/"),
        .query = line,
        .headers = headers,
        .body = text,
    };
    struct str form = S("application/x-www-form-urlencoded");
    headers[out->n_headers++] = (struct http_header){S("content-type"), form};
    if (target.len > 0)
        headers[out->n_headers++] = (struct http_header){S("x-amz-target"), target};
}

/* What was read can be sent by our own client, and is read again as a request of the same
 * operation. */
static void send_again(const struct service *service, const struct operation *operation,
                       const struct value *input, struct arena *arena) {
    struct report report = {.arena = arena};
    struct wire_message message = {0};
    struct api_error error = {0};
    const struct value *again = NULL;
    if (!encode_request(service, operation, input, NULL, arena, &report, &message))
        return; /* stricter than the server, which fills in what clients leave out */
    assert(decode_request(service, operation, &message, arena, &again, &error));
    assert(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
    struct arena arena = {0};
    struct http_header headers[2];
    struct wire_message message;
    struct str signing_name;
    read_message((struct str){(const char *)bytes, n}, &arena, headers, &message, &signing_name);
    const struct service *service = NULL;
    const struct operation *operation = NULL;
    const struct value *input = NULL;
    struct api_error error = {0};
    if (!recognise_request(&message, signing_name, &service, &operation, &error))
        assert(error.code.len > 0);
    else if (!decode_request(service, operation, &message, &arena, &input, &error))
        assert(error.code.len > 0);
    else
        send_again(service, operation, input, &arena);
    arena_release(&arena);
    return 0;
}
