/* Encodes and decodes: {do: request, service, operation, input} gives the message a client sends, and what our server reads
 * in it; {do: answer, service, operation, output} gives the message our server answers, and what our client reads in it. */
#include "providers/aws/wire/codec.h"
#include "tests/drivers/lines.h"

static void put_message(struct maker *answer, const struct wire_message *message, struct arena *arena) {
    struct maker headers = {.arena = arena};
    for (size_t i = 0; i < message->n_headers; i++)
        maker_set(&headers, message->headers[i].name, value_text(arena, message->headers[i].value));
    maker_set(answer, S("path"), value_text(arena, message->path));
    maker_set(answer, S("query"), value_text(arena, message->query));
    maker_set(answer, S("status"), value_int(arena, message->status));
    maker_set(answer, S("headers"), maker_map(&headers));
    maker_set(answer, S("body"), value_bytes(arena, message->body));
}

static bool request(const struct service *service, const struct operation *operation, const struct value *question,
                    struct arena *arena, struct report *report, struct maker *answer) {
    struct wire_message message;
    if (!encode_request(service, operation, value_key(question, "input"), NULL, arena, report, &message))
        return false;
    put_message(answer, &message, arena);
    const struct value *read;
    struct api_error error;
    if (!decode_request(service, operation, &message, arena, &read, &error))
        return fail(report, NOWHERE, "our server: %.*s", STR(error.message));
    maker_set(answer, S("read"), read);
    const struct service *its_service;
    const struct operation *its_operation;
    struct str scope = str_of(service->signing_name);
    if (!recognise_request(&message, scope, &its_service, &its_operation, &error))
        return fail(report, NOWHERE, "our server: %.*s", STR(error.message));
    maker_set(answer, S("recognised"), value_textf(arena, "%s %s", its_service->name, its_operation->name));
    return true;
}

static bool answer_back(const struct service *service, const struct operation *operation, const struct value *question,
                        struct arena *arena, struct report *report, struct maker *answer) {
    struct wire_message message;
    encode_answer(service, operation, value_key(question, "output"), S("request-id"), arena, &message);
    put_message(answer, &message, arena);
    const struct value *read;
    struct api_error error;
    if (decode_answer(service, operation, &message, arena, &read, &error) != DECODED_VALUE)
        return fail(report, NOWHERE, "our client: %.*s", STR(error.message));
    maker_set(answer, S("read"), read);
    return true;
}

bool answer_line(const struct value *question, struct arena *arena, struct report *report, struct maker *answer) {
    const struct service *service = service_find(value_str(value_key(question, "service")));
    struct str name = value_str(value_key(question, "operation"));
    const struct operation *operation = service ? operation_find(service, name) : NULL;
    if (!operation)
        return fail(report, NOWHERE, "no operation '%.*s'", STR(name));
    bool asks = str_is(value_str(value_key(question, "do")), "request");
    return (asks ? request : answer_back)(service, operation, question, arena, report, answer);
}

void end_of_lines(void) {
}
