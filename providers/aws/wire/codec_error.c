/* Errors: how each protocol spells a refusal, read and written, and how AWS words those about an
 * input. */
#include "providers/aws/wire/codec_parts.h"
#include "providers/aws/wire/xml.h"

#include "base/json.h"

/* --- reading ---------------------------------------------------------------------------------- */

struct str header_request_id(const struct wire_message *answer)
{
    struct str id = http_header_get(answer->headers, answer->n_headers, "x-amzn-requestid");
    return id.len > 0 ? id
                      : http_header_get(answer->headers, answer->n_headers, "x-amz-request-id");
}

/* A bodyless answer, or one that no service of AWS wrote: the status is the code. */
static void error_from_status(const struct wire_message *answer, struct arena *arena,
                              struct api_error *error)
{
    static const struct {
        int status;
        const char *reason;
    } reasons[] = {
        {301, "Moved Permanently"},   {304, "Not Modified"},
        {307, "Temporary Redirect"},  {400, "Bad Request"},
        {403, "Forbidden"},           {404, "Not Found"},
        {405, "Method Not Allowed"},  {409, "Conflict"},
        {412, "Precondition Failed"}, {413, "Request Entity Too Large"},
        {429, "Too Many Requests"},   {500, "Internal Server Error"},
        {502, "Bad Gateway"},         {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    error->code = arena_printf(arena, "%d", answer->status);
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].status == answer->status && error->message.len == 0)
            error->message = str_of(reasons[i].reason);
}

/* The modeled shape that a code on the wire stands for; NULL when the operation's model does not
 * know it. */
static const struct shape *error_shape(const struct service *service,
                                       const struct operation *operation, struct str code)
{
    for (const uint16_t *at = operation->errors; at && *at; at++) {
        const struct shape *shape = shape_at(service, *at);
        if (str_is(code, shape->name) || (shape->error_code && str_is(code, shape->error_code)))
            return shape;
    }
    return NULL;
}

static struct str text_of(const struct value *map, const char *a, const char *b)
{
    const struct value *value = value_get(map, str_of(a));
    return value_str(value ? value : value_get(map, str_of(b)));
}

/* <Response><Errors><Error>, <ErrorResponse><Error>, <Error>, or Route 53's
 * <InvalidChangeBatch><Messages><Message>. */
static bool xml_error(const struct service *service, const struct operation *operation,
                      const struct wire_message *answer, struct arena *arena,
                      struct api_error *error)
{
    struct reading reading = {.service = service, .arena = arena};
    struct str root;
    const struct value *all = xml_read_free(&reading, answer->body, &root);
    const struct value *told = str_is(root, "Error") ? all : value_key(all, "Error");
    if (!told)
        told = value_path(arena, all, S("Errors.Error"));
    if (!told && value_key(all, "Messages")) {
        error->code = root;
        error->message = value_str(value_path(arena, all, S("Messages.Message")));
    } else if (told) {
        error->code = value_str(value_key(told, "Code"));
        error->message = text_of(told, "Message", "message");
    }
    struct str id = text_of(all, "RequestId", "RequestID");
    error->request_id = id.len > 0 ? id : error->request_id;
    const struct shape *shape = error_shape(service, operation, error->code);
    if (!shape || error->code.len == 0)
        return error->code.len > 0;
    const struct value *body = xml_read(&reading, shape, str_is(root, "Error") ? NULL : "Error",
                                        answer->body, NULL);
    struct maker maker = {.arena = arena};
    maker_merge(&maker, body);
    rest_read_headers(&reading, shape, answer, &maker);
    error->detail = maker_map(&maker);
    return true;
}

/* "com.amazon#Code:http://…" is Code. */
static struct str bare_code(struct str text)
{
    text = str_cut(&text, ':');
    ptrdiff_t hash = str_find(text, '#');
    return hash < 0 ? text : str_from(text, (size_t)hash + 1);
}

/* Services that once spoke the query protocol send their old code in a header:
 * "AWS.Old.Code;Sender". */
static struct str query_code(const struct wire_message *answer)
{
    struct str text = http_header_get(answer->headers, answer->n_headers, "x-amzn-query-error");
    return str_find(text, ';') > 0 ? str_cut(&text, ';') : (struct str){0};
}

static bool json_error(const struct service *service, const struct operation *operation,
                       const struct wire_message *answer, struct arena *arena,
                       struct api_error *error)
{
    const struct value *body = json_parse(arena, answer->body);
    struct str code = http_header_get(answer->headers, answer->n_headers, "x-amzn-errortype");
    if (code.len == 0)
        code = text_of(body, "__type", "code");
    if (code.len == 0)
        code = value_str(value_key(body, "Code"));
    error->code = bare_code(code);
    error->message = text_of(body, "message", "Message");
    const struct shape *shape = error->code.len > 0 ? error_shape(service, operation, error->code)
                                                    : NULL;
    if (shape) {
        struct reading reading = {.service = service, .arena = arena};
        struct maker maker = {.arena = arena};
        for (size_t i = 0; i < shape->n_members; i++) {
            const struct member_model *member = &shape->members[i];
            const struct value *wire = value_get(body, str_of(member_wire(member)));
            const struct value *value = value_is_null(wire)
                                            ? NULL
                                            : json_from_wire(&reading, member, wire);
            if (value && member->location == LOCATION_BODY)
                maker_set(&maker, str_of(member->name), value);
        }
        rest_read_headers(&reading, shape, answer, &maker);
        error->detail = maker_map(&maker);
    }
    struct str old = query_code(answer);
    error->code = old.len > 0 ? arena_str(arena, old) : error->code;
    return error->code.len > 0;
}

void decode_error(const struct service *service, const struct operation *operation,
                  const struct wire_message *answer, struct arena *arena, struct api_error *error)
{
    *error = (struct api_error){.status = answer->status,
                                .request_id = arena_str(arena, header_request_id(answer))};
    bool json = service->protocol == PROTOCOL_JSON || service->protocol == PROTOCOL_REST_JSON;
    bool read = str_trim(answer->body).len > 0 || json
                    ? (json ? json_error : xml_error)(service, operation, answer, arena, error)
                    : false;
    if (!read)
        error_from_status(answer, arena, error);
}

/* --- writing ---------------------------------------------------------------------------------- */

void answer_headers_add(const struct service *service, struct str request_id, struct arena *arena,
                        struct wire_message *out)
{
    bool json = service->protocol == PROTOCOL_JSON || service->protocol == PROTOCOL_REST_JSON;
    bool typed = http_header_get(out->headers, out->n_headers, "Content-Type").len > 0;
    if (service->protocol == PROTOCOL_JSON)
        header_add(arena, out, "Content-Type",
                   arena_printf(arena, "application/x-amz-json-%s", service->json_version));
    else if (json && !typed)
        header_add(arena, out, "Content-Type", S("application/json"));
    else if (!typed && (out->body.len > 0 || service->protocol != PROTOCOL_REST_XML))
        header_add(arena, out, "Content-Type",
                   service->protocol == PROTOCOL_REST_XML ? S("application/xml")
                                                          : S("text/xml;charset=UTF-8"));
    bool is_s3 = str_is(str_of(service->name), "s3");
    if (request_id.len > 0)
        header_add(arena, out, is_s3 ? "x-amz-request-id" : "x-amzn-RequestId", request_id);
}

static void xml_told_add(struct buf *out, const struct service *service, const struct shape *shape,
                         const struct api_error *error)
{
    xml_leaf_add(out, "Code", error->code);
    xml_leaf_add(out, "Message", error->message);
    if (!shape || !error->detail)
        return;
    const struct value *rest = error->detail;
    HOLDS(buf_release) struct buf members = {0};
    xml_members_add(&members, service, shape, rest);
    buf_add(out, buf_str(&members));
}

static void ec2_error_add(struct buf *out, const struct service *service, const struct shape *shape,
                          const struct api_error *error)
{
    buf_adds(out, "<Response><Errors><Error>");
    xml_told_add(out, service, shape, error);
    buf_adds(out, "</Error></Errors>");
    xml_leaf_add(out, "RequestID", error->request_id);
    buf_adds(out, "</Response>");
}

static void query_error_add(struct buf *out, const struct service *service,
                            const struct shape *shape, const struct api_error *error)
{
    xml_open_add(out, "ErrorResponse", service->xml_namespace);
    xml_open_add(out, "Error", NULL);
    xml_leaf_add(out, "Type", error->status >= 500 ? S("Receiver") : S("Sender"));
    xml_told_add(out, service, shape, error);
    xml_close_add(out, "Error");
    xml_leaf_add(out, "RequestId", error->request_id);
    xml_close_add(out, "ErrorResponse");
}

static void s3_error_add(struct buf *out, const struct service *service, const struct shape *shape,
                         const struct api_error *error)
{
    xml_open_add(out, "Error", NULL);
    xml_told_add(out, service, shape, error);
    xml_leaf_add(out, "RequestId", error->request_id);
    xml_close_add(out, "Error");
}

static void json_error_add(struct buf *out, const struct service *service,
                           const struct shape *shape, const struct api_error *error,
                           struct arena *arena)
{
    struct maker maker = {.arena = arena};
    maker_set(&maker, S("__type"), value_text(arena, error->code));
    maker_set(&maker, S("message"), value_text(arena, error->message));
    for (size_t i = 0; shape && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *value = value_get(error->detail, str_of(member->name));
        if (!value_is_null(value) && member->location == LOCATION_BODY)
            maker_set(&maker, str_of(member_wire(member)),
                      json_to_wire(arena, service, member, value));
    }
    json_add(out, maker_map(&maker));
}

void encode_error(const struct service *service, const struct operation *operation,
                  const struct api_error *error, struct arena *arena, struct wire_message *out)
{
    const struct shape *shape = operation ? error_shape(service, operation, error->code) : NULL;
    int status = error->status                  ? error->status
                 : shape && shape->error_status ? shape->error_status
                                                : 400;
    struct api_error told = *error;
    told.status = status;
    *out = (struct wire_message){.status = status};
    struct buf body = {0};
    bool rest = service->protocol == PROTOCOL_REST_JSON || service->protocol == PROTOCOL_REST_XML;
    if (service->protocol == PROTOCOL_EC2)
        ec2_error_add(&body, service, shape, &told);
    else if (service->protocol == PROTOCOL_JSON || service->protocol == PROTOCOL_REST_JSON)
        json_error_add(&body, service, shape, &told, arena);
    else if (str_is(str_of(service->name), "s3"))
        s3_error_add(&body, service, shape, &told);
    else
        query_error_add(&body, service, shape, &told);
    out->body = buf_keep(arena, &body);
    if (service->protocol == PROTOCOL_REST_JSON)
        header_add(arena, out, "x-amzn-ErrorType", told.code);
    if (rest && shape && told.detail)
        rest_add_headers(service, shape, told.detail, arena, out);
    answer_headers_add(service, told.request_id, arena, out);
}

/* --- what AWS says about an input ------------------------------------------------------------- */

/* Services that have words of their own; the rest of a protocol says what its last row says. */
static const struct wording {
    const char *service; /* NULL: any */
    enum protocol protocol;
    const char *missing, *unknown, *wrong, *broken;
} wordings[] = {
    // clang-format off
    {NULL,             PROTOCOL_EC2,       "MissingParameter",          "UnknownParameter",          "InvalidParameterValue",     "MalformedQueryString"},
    {"rds",            PROTOCOL_QUERY,     "MissingParameter",          "MalformedInput",            "InvalidParameterValue",     "MalformedInput"},
    {"elasticache",    PROTOCOL_QUERY,     "MissingParameter",          "MalformedInput",            "InvalidParameterValue",     "MalformedInput"},
    {NULL,             PROTOCOL_QUERY,     "ValidationError",           "MalformedInput",            "ValidationError",           "MalformedInput"},
    {"ecr",            PROTOCOL_JSON,      "InvalidParameterException", "InvalidParameterException", "InvalidParameterException", "SerializationException"},
    {"ecs",            PROTOCOL_JSON,      "InvalidParameterException", "InvalidParameterException", "InvalidParameterException", "SerializationException"},
    {"logs",           PROTOCOL_JSON,      "InvalidParameterException", "InvalidParameterException", "InvalidParameterException", "SerializationException"},
    {"secretsmanager", PROTOCOL_JSON,      "InvalidParameterException", "InvalidParameterException", "InvalidParameterException", "SerializationException"},
    {NULL,             PROTOCOL_JSON,      "ValidationException",       "ValidationException",       "ValidationException",       "SerializationException"},
    {NULL,             PROTOCOL_REST_JSON, "ValidationException",       "ValidationException",       "ValidationException",       "SerializationException"},
    {"route53",        PROTOCOL_REST_XML,  "InvalidInput",              "InvalidInput",              "InvalidInput",              "MalformedInput"},
    {NULL,             PROTOCOL_REST_XML,  "MalformedXML",              "MalformedXML",              "InvalidArgument",           "MalformedXML"},
    // clang-format on
};

static const struct wording *wording_of(const struct service *service)
{
    const struct wording *row = wordings;
    while (row->protocol != service->protocol ||
           (row->service && strcmp(row->service, service->name) != 0))
        row++;
    return row;
}

void input_error(const struct service *service, enum complaint complaint, struct str what,
                 struct arena *arena, struct api_error *error)
{
    const struct wording *words = wording_of(service);
    *error = (struct api_error){.status = 400};
    if (complaint == COMPLAINT_MISSING) {
        error->code = str_of(words->missing);
        error->message = arena_printf(arena, "The request must contain the parameter %.*s",
                                      STR(what));
    } else if (complaint == COMPLAINT_UNKNOWN) {
        error->code = str_of(words->unknown);
        error->message = arena_printf(arena, "The parameter %.*s is not recognized", STR(what));
    } else {
        error->code = str_of(words->wrong);
        error->message = arena_printf(arena, "Value for parameter %.*s is invalid", STR(what));
    }
}

void body_error(const struct service *service, struct str why, struct arena *arena,
                struct api_error *error)
{
    const struct wording *words = wording_of(service);
    bool form = service->protocol == PROTOCOL_EC2 || service->protocol == PROTOCOL_QUERY;
    *error = (struct api_error){.status = 400, .code = str_of(form ? words->wrong : words->broken)};
    error->message = arena_printf(arena, "The request could not be read: %.*s", STR(why));
}
