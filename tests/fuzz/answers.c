#include "tests/fuzz/answers.h"

#include "base/json.h"
#include "providers/aws/wire/codec.h"

#include <assert.h>

/* An answer that was read can be shown, and what can be shown can be read again. */
static void check_value(const struct value *value, struct arena *arena) {
    assert(value);
    struct buf text = {0};
    json_write(&text, value, JSON_SORTED | JSON_REVEAL);
    const struct value *again = json_parse(arena, buf_str(&text));
    assert(again);
    buf_release(&text);
}

static const struct value *said_and_read(const struct service *service,
                                         const struct operation *operation,
                                         const struct value *value, struct arena *arena) {
    struct wire_message said = {0};
    struct api_error error = {0};
    const struct value *read = NULL;
    encode_answer(service, operation, value, S("r-1"), arena, &said);
    assert(decode_answer(service, operation, &said, arena, &read, &error) == DECODED_VALUE);
    return read;
}

/* What our client reads our server can say, and our client reads the same in that. Only a policy
 * document of IAM that came unescaped, with a percent sign that spoils it, is a text at first;
 * our server escapes it, and it is a document from then on. */
static void say_again(const struct service *service, const struct operation *operation,
                      const struct value *value, struct arena *arena) {
    if (str_is(S("iam"), service->name))
        value = said_and_read(service, operation, value, arena);
    assert(value_same(value, said_and_read(service, operation, value, arena)));
}

static void check_error(const struct api_error *error) {
    assert(error->code.len > 0);
    assert(error->status >= 300);
}

static void decode(const struct service *service, const struct operation *operation, int status,
                   struct str body, struct arena *arena) {
    struct http_header headers[] = {{S("x-amzn-requestid"), S("5f1a7b1e-0000")}};
    struct wire_message answer = {
        .status = status, .headers = headers, .n_headers = 1, .body = body};
    const struct value *value = NULL;
    struct api_error error = {0};
    switch (decode_answer(service, operation, &answer, arena, &value, &error)) {
    case DECODED_VALUE:
        assert(status < 300);
        check_value(value, arena);
        say_again(service, operation, value, arena);
        return;
    case DECODED_ERROR:
        check_error(&error);
        return;
    case DECODED_BROKEN:
        assert(error.message.len > 0);
        return;
    }
    assert(false && "decode_answer gives one of three");
}

void fuzz_answer(const struct answered_operation *operations, size_t n, struct str input) {
    if (!input.len)
        return;
    unsigned char choice = (unsigned char)input.at[0];
    const struct answered_operation *chosen = &operations[(choice & 31u) % n];
    const struct service *service = service_find(str_of(chosen->service));
    assert(service);
    const struct operation *operation = operation_find(service, str_of(chosen->operation));
    assert(operation);
    struct arena arena = {0};
    decode(service, operation, choice & 32u ? 200 : 400, str_from(input, 1), &arena);
    arena_release(&arena);
}
