#include "providers/aws/wire/codec.h"

#include "base/json.h"
#include "providers/aws/wire/codec_parts.h"
#include "providers/aws/wire/xml.h"

#include <openssl/evp.h>

/* --- messages --------------------------------------------------------------------------------- */

struct str buf_keep(struct arena *arena, struct buf *buf)
{
    struct str kept = arena_str(arena, buf_str(buf));
    buf_release(buf);
    return kept;
}

void header_add(struct arena *arena, struct wire_message *message, const char *name,
                struct str value)
{
    struct http_header *headers = arena_array(arena, struct http_header, message->n_headers + 1);
    if (message->n_headers > 0)
        memcpy(headers, message->headers, message->n_headers * sizeof *headers);
    headers[message->n_headers++] = (struct http_header){str_of(name), arena_str(arena, value)};
    message->headers = headers;
}

const struct value *empty_map(struct arena *arena)
{
    struct maker maker = {.arena = arena};
    return maker_map(&maker);
}

static const struct shape *shape_or_none(const struct service *service, uint16_t index)
{
    return index ? shape_at(service, index) : NULL;
}

static bool is_rest(const struct service *service)
{
    return service->protocol == PROTOCOL_REST_JSON || service->protocol == PROTOCOL_REST_XML;
}

/* A whole JSON body is a member of nobody: this stands for it. */
static struct member_model whole(const struct service *service, const struct shape *shape)
{
    return (struct member_model){.name = "body", .shape = (uint16_t)(shape - service->shapes)};
}

/* --- client: a request ------------------------------------------------------------------------ */

const struct value *input_with_tokens(const struct service *service,
                                      const struct operation *operation, const struct value *input,
                                      struct random *random, struct arena *arena)
{
    const struct shape *shape = shape_or_none(service, operation->input);
    if (!input)
        input = empty_map(arena);
    if (input->kind != VALUE_MAP)
        return input;
    struct maker maker = {.arena = arena};
    maker_merge(&maker, input);
    for (size_t i = 0; shape && random && i < shape->n_members; i++) {
        struct str name = str_of(shape->members[i].name);
        if (!(shape->members[i].traits & MEMBER_TOKEN) || !value_is_null(value_get(input, name)))
            continue;
        char uuid[37];
        random_uuid(random, uuid);
        maker_set(&maker, name, value_text(arena, str_of(uuid)));
    }
    return value_at(arena, maker_map(&maker), input->at);
}

/* "{AccountId}." with the input's values in the braces. */
static bool expand_host_prefix(const struct operation *operation, const struct value *input,
                               struct arena *arena, struct report *report, struct str *out)
{
    HOLDS(buf_release) struct buf prefix = {0};
    for (struct str rest = str_of(operation->host_prefix); rest.len > 0;) {
        buf_add(&prefix, str_cut(&rest, '{'));
        if (!rest.at)
            break;
        struct str name = str_cut(&rest, '}');
        const struct value *label = value_get(input, name);
        struct str text = value_str(label);
        for (size_t i = 0; i < text.len; i++)
            if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.",
                        text.at[i]))
                return fail(report, label->at,
                            "%.*s: only letters, digits, hyphens and dots may stand in a host name",
                            STR(name));
        if (text.len == 0)
            return fail(report, input->at, "%.*s: must not be empty, it is part of a host name",
                        STR(name));
        buf_add(&prefix, text);
    }
    *out = arena_str(arena, buf_str(&prefix));
    return true;
}

static void encode_form(const struct service *service, const struct operation *operation,
                        const struct value *input, struct arena *arena, struct wire_message *out)
{
    struct buf body = {0};
    buf_addf(&body, "Action=%s&Version=%s", operation->name, service->api_version);
    form_add(&body, service, shape_or_none(service, operation->input), input);
    out->body = buf_keep(arena, &body);
    header_add(arena, out, "Content-Type", S("application/x-www-form-urlencoded; charset=utf-8"));
}

static void encode_json(const struct service *service, const struct operation *operation,
                        const struct value *input, struct arena *arena, struct wire_message *out)
{
    const struct shape *shape = shape_or_none(service, operation->input);
    struct member_model all = {0};
    struct buf body = {0};
    if (shape) {
        all = whole(service, shape);
        json_add(&body, json_to_wire(arena, service, &all, input));
    } else {
        buf_adds(&body, "{}");
    }
    out->body = buf_keep(arena, &body);
    header_add(arena, out, "Content-Type",
               arena_printf(arena, "application/x-amz-json-%s", service->json_version));
    header_add(arena, out, "X-Amz-Target",
               arena_printf(arena, "%s.%s", service->target_prefix, operation->name));
    if (service->query_compatible)
        header_add(arena, out, "x-amzn-query-mode", S("true"));
}

static void add_checksum(struct arena *arena, struct wire_message *out)
{
    if (http_header_get(out->headers, out->n_headers, "Content-MD5").len > 0)
        return;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    HOLDS(buf_release) struct buf text = {0};
    if (EVP_Digest(out->body.at, out->body.len, digest, &n, EVP_md5(), NULL) != 1)
        return; /* a FIPS build has no MD5; AWS says what it misses */
    base64_add(&text, digest, n);
    header_add(arena, out, "Content-MD5", buf_str(&text));
}

bool encode_request(const struct service *service, const struct operation *operation,
                    const struct value *input, struct random *random, struct arena *arena,
                    struct report *report, struct wire_message *out)
{
    *out = (struct wire_message){.method = operation->method, .path = S("/")};
    const struct value *given = input_with_tokens(service, operation, input, random, arena);
    struct str path;
    if (given->kind == VALUE_MAP)
        given = extras_encode_input(service, operation, given, arena);
    if (check_input(service, operation, given, report, &path) != COMPLAINT_NONE)
        return false;
    if (operation->host_prefix &&
        !expand_host_prefix(operation, given, arena, report, &out->host_prefix))
        return false;
    if (is_rest(service) && !rest_encode_request(service, operation, given, arena, report, out))
        return false;
    if (!is_rest(service))
        (service->protocol == PROTOCOL_JSON ? encode_json : encode_form)(service, operation, given,
                                                                         arena, out);
    if (operation->traits & OPERATION_CHECKSUM_REQUIRED)
        add_checksum(arena, out);
    return true;
}

/* --- client: an answer ------------------------------------------------------------------------ */

static const struct value *decode_xml_answer(struct reading *reading,
                                             const struct operation *operation,
                                             const struct wire_message *answer,
                                             struct str *request_id)
{
    const struct shape *shape = shape_or_none(reading->service, operation->output);
    if (str_trim(answer->body).len == 0)
        return shape && shape->n_members > 0 ? give_up(reading, "the body is empty")
                                             : empty_map(reading->arena);
    return xml_read(reading, shape, operation->result_wrapper, answer->body, request_id);
}

static const struct value *decode_json_answer(struct reading *reading,
                                              const struct operation *operation,
                                              const struct wire_message *answer)
{
    const struct shape *shape = shape_or_none(reading->service, operation->output);
    if (str_trim(answer->body).len == 0 || !shape)
        return empty_map(reading->arena);
    const struct value *wire = json_parse(reading->arena, answer->body);
    if (!wire || wire->kind != VALUE_MAP)
        return give_up(reading, "the body is cut or no JSON object");
    struct member_model all = whole(reading->service, shape);
    return json_from_wire(reading, &all, wire);
}

enum decoded decode_answer(const struct service *service, const struct operation *operation,
                           const struct wire_message *answer, struct arena *arena,
                           const struct value **value, struct api_error *error)
{
    *value = NULL;
    if (answer->status < 200 || answer->status >= 300) {
        decode_error(service, operation, answer, arena, error);
        return DECODED_ERROR;
    }
    *error = (struct api_error){.status = answer->status,
                                .request_id = arena_str(arena, header_request_id(answer))};
    struct reading reading = {.service = service, .arena = arena};
    if ((*value = extras_decode_body(&reading, operation, answer)))
        return DECODED_VALUE;
    if (is_rest(service))
        *value = rest_decode_answer(&reading, shape_or_none(service, operation->output), answer);
    else if (service->protocol == PROTOCOL_JSON)
        *value = decode_json_answer(&reading, operation, answer);
    else
        *value = decode_xml_answer(&reading, operation, answer, &error->request_id);
    if (!*value || reading.problem.len > 0) {
        *value = NULL;
        error->message = arena_printf(arena, "the answer to %s cannot be read: %.*s",
                                      operation->name, STR(reading.problem));
        return DECODED_BROKEN;
    }
    *value = extras_decode_output(service, operation, *value, arena);
    return DECODED_VALUE;
}

/* --- server: a request ------------------------------------------------------------------------ */

static const struct value *decode_json_request(struct reading *reading,
                                               const struct operation *operation,
                                               const struct wire_message *request)
{
    if (str_trim(request->body).len == 0 || !operation->input)
        return empty_map(reading->arena);
    const struct value *wire = json_parse(reading->arena, request->body);
    if (!wire || wire->kind != VALUE_MAP)
        return give_up(reading, "the body is no JSON object");
    struct member_model all = whole(reading->service, shape_at(reading->service, operation->input));
    return json_from_wire(reading, &all, wire);
}

bool decode_request(const struct service *service, const struct operation *operation,
                    const struct wire_message *request, struct arena *arena,
                    const struct value **input, struct api_error *error)
{
    struct reading reading = {.service = service, .arena = arena};
    if (is_rest(service))
        *input = rest_decode_request(&reading, operation, request);
    else if (service->protocol == PROTOCOL_JSON)
        *input = decode_json_request(&reading, operation, request);
    else
        *input = form_read(&reading, shape_or_none(service, operation->input), request->body);
    if (reading.problem.len > 0 || !*input) {
        body_error(service, reading.problem, arena, error);
        return false;
    }
    if (reading.unknown.len > 0 && service->protocol == PROTOCOL_EC2) {
        input_error(service, COMPLAINT_UNKNOWN, reading.unknown, arena, error);
        return false;
    }
    struct report report = {.arena = arena};
    struct str path;
    enum complaint complaint = check_input(service, operation, *input, &report, &path);
    /* Servers of JSON say at once all that is too short, too long or no choice: theirs to count. */
    bool counted = complaint == COMPLAINT_RANGE && service->protocol == PROTOCOL_JSON;
    if (complaint != COMPLAINT_NONE && !counted) {
        input_error(service, complaint, path, arena, error);
        return false;
    }
    *input = extras_decode_input(service, operation, *input, arena);
    return true;
}

/* --- server: an answer ------------------------------------------------------------------------ */

static void ec2_answer_add(struct buf *out, const struct service *service,
                           const struct operation *operation, const struct shape *shape,
                           const struct value *output, struct str request_id)
{
    HOLDS(buf_release) struct buf root = {0};
    buf_addf(&root, "%sResponse", operation->name);
    xml_open_add(out, root.at, service->xml_namespace);
    xml_leaf_add(out, "requestId", request_id);
    if (shape)
        xml_members_add(out, service, shape, output);
    else
        xml_leaf_add(out, "return", S("true"));
    xml_close_add(out, root.at);
}

static void query_answer_add(struct buf *out, const struct service *service,
                             const struct operation *operation, const struct shape *shape,
                             const struct value *output, struct str request_id)
{
    HOLDS(buf_release) struct buf root = {0};
    buf_addf(&root, "%sResponse", operation->name);
    xml_open_add(out, root.at, service->xml_namespace);
    if (operation->result_wrapper)
        xml_open_add(out, operation->result_wrapper, NULL);
    if (shape)
        xml_members_add(out, service, shape, output);
    if (operation->result_wrapper)
        xml_close_add(out, operation->result_wrapper);
    xml_open_add(out, "ResponseMetadata", NULL);
    xml_leaf_add(out, "RequestId", request_id);
    xml_close_add(out, "ResponseMetadata");
    xml_close_add(out, root.at);
}

void encode_answer(const struct service *service, const struct operation *operation,
                   const struct value *output, struct str request_id, struct arena *arena,
                   struct wire_message *out)
{
    const struct shape *shape = shape_or_none(service, operation->output);
    const struct value *given = output ? output : empty_map(arena);
    given = extras_encode_output(service, operation, given, arena);
    *out = (struct wire_message){.status = operation->status ? operation->status : 200};
    struct buf body = {0};
    if (extras_encode_body(service, operation, given, &body)) {
        header_add(arena, out, "Content-Type", S("application/xml"));
    } else if (is_rest(service)) {
        rest_encode_answer(service, shape, given, arena, out);
    } else if (service->protocol == PROTOCOL_JSON && shape) {
        struct member_model all = whole(service, shape);
        json_add(&body, json_to_wire(arena, service, &all, given));
    } else if (service->protocol == PROTOCOL_EC2) {
        ec2_answer_add(&body, service, operation, shape, given, request_id);
    } else if (service->protocol == PROTOCOL_QUERY) {
        query_answer_add(&body, service, operation, shape, given, request_id);
    }
    if (body.len > 0)
        out->body = arena_str(arena, buf_str(&body));
    buf_release(&body);
    answer_headers_add(service, request_id, arena, out);
}
