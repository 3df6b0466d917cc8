/* AWS's protocol compliance cases, through the codec that ships.
 *
 * The cases are read from conformance/protocols where the project's shared folder has them
 * (FOOTING_CONFORMANCE says otherwise); their models are C tables made at build time by
 * script/models.py, as those of the services are. Each input case is encoded and compared, then
 * decoded as the server does; each output case is decoded and compared, then encoded as the server
 * does and decoded again. */
#include "base/json.h"
#include "providers/aws/wire/codec.h"

#include <libxml/parser.h>
#include <math.h>
#include <setjmp.h>
#include <unistd.h>
#include <cmocka.h>

extern const struct service *const suites[];

/* Cases that cannot apply, by how their names begin, and why. */
static const struct {
    const char *id, *why;
} exempt[] = {
    {"SDKAppliedContentEncoding_",
     "no operation of ours takes compressed requests, and no library of ours compresses"},
    {"SDKAppendsGzipAndIgnoresHttpProvidedEncoding_", "the same"},
    {"SDKAppendedGzipAfterProvidedEncoding_", "the same"},
    {"MediaTypeHeaderInputBase64",
     "boto3's value of a JSON header is what the JSON says, not its text"},
    {"MediaTypeHeaderOutputBase64", "the same"},
    {"RestJsonDeserializesDenseSetMapAndSkipsNull",
     "the models do not say which maps may hold nulls; boto3 keeps them"},
};

/* Cases that the other side cannot turn round. */
static const struct {
    const char *id, *why;
} one_way[] = {
    {"HttpPrefixHeadersResponse", "its map takes every header there is, the server's own too"},
};

static struct arena arena;
static struct report report;
static int failures;

static bool is_exempt(struct str id)
{
    for (size_t i = 0; i < sizeof exempt / sizeof *exempt; i++)
        if (str_starts(id, str_of(exempt[i].id)))
            return true;
    return false;
}

static bool goes_one_way(struct str id)
{
    for (size_t i = 0; i < sizeof one_way / sizeof *one_way; i++)
        if (str_is(id, one_way[i].id))
            return true;
    return false;
}

static void complain(struct str id, const char *what, struct str want, struct str have)
{
    failures++;
    print_error("%.*s: %s\n   want %.*s\n   have %.*s\n", STR(id), what, STR(want), STR(have));
}

static struct str json_of(const struct value *value)
{
    struct buf text = {0};
    json_write(&text, value ? value : value_null(), JSON_SORTED | JSON_REVEAL);
    struct str kept = arena_str(&arena, buf_str(&text));
    buf_release(&text);
    return kept;
}

/* --- values in one form: the suites have seconds for dates, texts for blobs --------------------- */

static const struct value *settle(const struct service *, const struct member_model *,
                                  const struct value *);

static const struct value *settle_scalar(const struct shape *shape, const struct value *value)
{
    int64_t ms;
    if (shape->kind == SHAPE_TIMESTAMP) {
        if (value->kind == VALUE_INT)
            return value_textf(&arena, "at %.3f", (double)value->as.integer);
        struct str text = value_str(value);
        if (value->kind == VALUE_REAL)
            return value_textf(&arena, "at %.3f", strtod(arena_cstr(&arena, text), NULL));
        return time_parse(text, &ms) ? value_textf(&arena, "at %.3f", (double)ms / 1000) : value;
    }
    if (shape->kind == SHAPE_BLOB)
        return value_bytes(&arena, value_str(value));
    if (value->kind == VALUE_INT && (shape->kind == SHAPE_FLOAT || shape->kind == SHAPE_DOUBLE))
        return value_textf(&arena, "%.9g", (double)value->as.integer);
    if (value->kind == VALUE_REAL)
        return value_textf(&arena, "%.9g", strtod(arena_cstr(&arena, value_str(value)), NULL));
    return value;
}

/* What a request does not carry: an empty list or map in a form, and the token that nobody gave. */
static bool is_nothing(const struct service *service, const struct member_model *member,
                       const struct value *value)
{
    bool form = service->protocol == PROTOCOL_EC2 || service->protocol == PROTOCOL_QUERY;
    bool carried = !form && member && member->location == LOCATION_BODY &&
                   shape_at(service, member->shape)->kind != SHAPE_STRUCTURE;
    bool empty_text = value->kind == VALUE_TEXT && value_str(value).len == 0 && member &&
                      member->location == LOCATION_HEADER;
    bool empty = value_count(value) == 0 && (value->kind == VALUE_LIST || value->kind == VALUE_MAP);
    return (!carried && (empty || empty_text)) ||
           (member && (member->traits & MEMBER_TOKEN) &&
            str_is(value_str(value), "00000000-0000-4000-8000-000000000000"));
}

/* A map of query parameters without those that a member names: the member wins, so they never
 * travel. */
static const struct value *without_named(const struct shape *shape, const struct value *map)
{
    for (size_t i = 0; i < shape->n_members; i++)
        if (shape->members[i].location == LOCATION_QUERY)
            map = value_without(&arena, map, str_of(member_wire(&shape->members[i])));
    return map;
}

static const struct value *settle_structure(const struct service *service,
                                            const struct shape *shape, const struct value *value)
{
    struct maker maker = {.arena = &arena};
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        const struct member_model *member = member_find(shape, entry->key);
        const struct value *one = member ? settle(service, member, entry->value) : entry->value;
        if (member && member->location == LOCATION_QUERY && one->kind == VALUE_MAP)
            one = without_named(shape, one);
        if (!value_is_null(one) && !is_nothing(service, member, one))
            maker_set(&maker, entry->key, one);
    }
    return maker_map(&maker);
}

static const struct value *settle(const struct service *service, const struct member_model *member,
                                  const struct value *value)
{
    const struct shape *shape = shape_at(service, member->shape);
    if (value_is_null(value) || (shape->traits & SHAPE_DOCUMENT))
        return value ? value : value_null();
    if (shape->kind == SHAPE_STRUCTURE)
        return settle_structure(service, shape, value);
    struct maker maker = {.arena = &arena};
    if (shape->kind == SHAPE_LIST) {
        for (size_t i = 0; i < value_count(value); i++)
            maker_add(&maker, settle(service, &shape->members[0], value_item(value, i)));
        return maker_list(&maker);
    }
    if (shape->kind == SHAPE_MAP) {
        for (size_t i = 0; i < value_count(value); i++)
            maker_set(&maker, value->as.map.entries[i].key,
                      settle(service, &shape->members[1], value->as.map.entries[i].value));
        return maker_map(&maker);
    }
    return settle_scalar(shape, value);
}

static bool same_values(const struct service *service, uint16_t shape, struct str id,
                        const char *what, const struct value *want, const struct value *have)
{
    const struct shape *model = shape ? shape_at(service, shape) : NULL;
    const struct value *a = model ? settle_structure(service, model, want) : want;
    const struct value *b = model ? settle_structure(service, model, have) : have;
    if (value_count(want) == 0 && value_count(have) == 0)
        return true;
    if (value_same(a, b))
        return true;
    complain(id, what, json_of(a), json_of(b));
    return false;
}

/* --- bodies in one form ----------------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static struct str joined_sorted(struct str *parts, size_t n, char mark)
{
    qsort(parts, n, sizeof *parts, by_text);
    struct buf out = {0};
    for (size_t i = 0; i < n; i++) {
        buf_add(&out, parts[i]);
        buf_addc(&out, mark);
    }
    struct str kept = arena_str(&arena, buf_str(&out));
    buf_release(&out);
    return kept;
}

/* Fields in byte order, so that only their set is compared. */
static struct str sorted_fields(struct str text)
{
    struct str parts[512];
    size_t n = 0;
    while (text.len > 0 && n < 512) {
        struct str field = str_cut(&text, '&');
        parts[n++] = str_find(field, '=') < 0 ? arena_printf(&arena, "%.*s=", STR(field)) : field;
    }
    return joined_sorted(parts, n, '&');
}

static struct str element_text(const xmlNode *node)
{
    struct str parts[256];
    size_t n = 0;
    struct buf out = {0};
    for (const xmlNs *ns = node->nsDef; ns && n < 256; ns = ns->next)
        parts[n++] = arena_printf(&arena, "xmlns:%s=%s", ns->prefix ? (const char *)ns->prefix : "",
                                  (const char *)ns->href);
    for (const xmlAttr *attribute = node->properties; attribute && n < 256;
         attribute = attribute->next)
        parts[n++] = arena_printf(&arena, "@%s=%s", (const char *)attribute->name,
                                  attribute->children ? (const char *)attribute->children->content
                                                      : "");
    bool leaf = true;
    for (const xmlNode *child = node->children; child; child = child->next)
        leaf = leaf && child->type != XML_ELEMENT_NODE;
    for (const xmlNode *child = node->children; child && n < 256; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            parts[n++] = element_text(child);
        else if (leaf && child->content)
            parts[n++] = arena_printf(&arena, "'%s'", (const char *)child->content);
    }
    struct str inner = joined_sorted(parts, n, ' ');
    buf_addf(&out, "%s:%s{%.*s}",
             node->ns && node->ns->prefix ? (const char *)node->ns->prefix : "",
             (const char *)node->name, STR(inner));
    struct str kept = arena_str(&arena, buf_str(&out));
    buf_release(&out);
    return kept;
}

static struct str sorted_xml(struct str text)
{
    xmlDocPtr document = xmlReadMemory(text.at, (int)text.len, "", NULL,
                                       XML_PARSE_NOERROR | XML_PARSE_NONET);
    if (!document)
        return arena_printf(&arena, "no xml: %.*s", STR(text));
    struct str out = element_text(xmlDocGetRootElement(document));
    xmlFreeDoc(document);
    return out;
}

static struct str sorted_body(const struct service *service, struct str type, struct str body)
{
    if (body.len == 0)
        return S("");
    if (service->protocol == PROTOCOL_EC2 || service->protocol == PROTOCOL_QUERY)
        return sorted_fields(body);
    if (str_has(type, S("json"))) {
        const struct value *value = json_parse(&arena, body);
        return value ? json_of(value) : body;
    }
    return str_has(type, S("xml")) && str_starts(str_trim(body), S("<"))
               ? sorted_xml(str_trim(body))
               : body;
}

/* --- input cases ------------------------------------------------------------------------------ */

/* Fills with zeros: the suites expect the token 00000000-0000-4000-8000-000000000000. */
static void no_random(struct random *random, void *bytes, size_t n)
{
    (void)random;
    memset(bytes, 0, n);
}

static void check_headers(struct str id, const struct value *want, const struct wire_message *have)
{
    const struct value *headers = value_key(want, "headers");
    for (size_t i = 0; i < value_count(headers); i++) {
        const struct entry *entry = &headers->as.map.entries[i];
        struct str text = http_header_get(have->headers, have->n_headers,
                                          arena_cstr(&arena, entry->key));
        bool type = str_eq_nocase(entry->key,
                                  S("Content-Type")); /* ours may add "; charset=utf-8" */
        if (type ? !str_starts(text, value_str(entry->value))
                 : !str_eq(text, value_str(entry->value)))
            complain(id, arena_printf(&arena, "header %.*s", STR(entry->key)).at,
                     value_str(entry->value), text);
    }
    const struct value *forbidden = value_key(want, "forbidHeaders");
    for (size_t i = 0; i < value_count(forbidden); i++) {
        struct str name = value_str(value_item(forbidden, i));
        if (http_header_get(have->headers, have->n_headers, arena_cstr(&arena, name)).len > 0)
            complain(id, "a header that must not be there", S(""), name);
    }
}

static void check_request(const struct service *service, struct str id, const struct value *want,
                          const struct wire_message *have)
{
    struct str query = value_str(value_key(want, "uri"));
    struct str path = str_cut(&query, '?');
    struct str host = value_str(value_key(want, "host"));
    struct str base = str_from(host, str_find(host, '/') < 0
                                         ? host.len
                                         : (size_t)str_find(host, '/')); /* the endpoint's */
    if (!str_eq(path, arena_printf(&arena, "%.*s%.*s", STR(base), STR(have->path))))
        complain(id, "path", path, have->path);
    if (!str_eq(sorted_fields(query), sorted_fields(have->query)))
        complain(id, "query", query, have->query);
    if (!str_is(value_str(value_key(want, "method")), have->method))
        complain(id, "method", value_str(value_key(want, "method")), str_of(have->method));
    if (host.len > 0 && have->host_prefix.len > 0 && !str_starts(host, have->host_prefix))
        complain(id, "host", host, have->host_prefix);
    check_headers(id, want, have);
    const struct value *body = value_key(want, "body");
    struct str type = http_header_get(have->headers, have->n_headers, "Content-Type");
    if (body && !str_eq(sorted_body(service, type, value_str(body)),
                        sorted_body(service, type, have->body)))
        complain(id, "body", value_str(body), have->body);
}

static const struct operation *operation_of(const struct service *service, const struct value *one)
{
    const struct operation *operation =
        operation_find(service, value_str(value_path(&arena, one, S("given.name"))));
    assert_non_null(operation);
    return operation;
}

static void input_case(const struct service *service, const struct value *one)
{
    const struct operation *operation = operation_of(service, one);
    struct str id = value_str(value_key(one, "id"));
    struct random zeros = {no_random};
    struct wire_message request;
    report = (struct report){.arena = &arena};
    if (!encode_request(service, operation, value_key(one, "params"), &zeros, &arena, &report,
                        &request)) {
        complain(id, "cannot be encoded", S(""), report.items[0].text);
        return;
    }
    check_request(service, id, value_key(one, "serialized"), &request);
    if (goes_one_way(id))
        return;
    const struct value *input;
    struct api_error error;
    if (!decode_request(service, operation, &request, &arena, &input, &error)) {
        complain(id, "the server cannot read it", S(""), error.message);
        return;
    }
    same_values(service, operation->input, id, "the server reads", value_key(one, "params"), input);
}

/* --- output cases ----------------------------------------------------------------------------- */

static struct wire_message answer_of(const struct value *response)
{
    struct wire_message message = {
        .status = (int)value_integer(value_key(response, "status_code"), 0),
        .body = value_str(value_key(response, "body"))};
    const struct value *headers = value_key(response, "headers");
    message.n_headers = value_count(headers);
    message.headers = arena_array(&arena, struct http_header, message.n_headers);
    for (size_t i = 0; i < message.n_headers; i++)
        message.headers[i] = (struct http_header){headers->as.map.entries[i].key,
                                                  value_str(headers->as.map.entries[i].value)};
    return message;
}

static void value_case(const struct service *service, const struct operation *operation,
                       struct str id, const struct value *want, const struct wire_message *answer)
{
    const struct value *have;
    struct api_error error;
    if (decode_answer(service, operation, answer, &arena, &have, &error) != DECODED_VALUE) {
        complain(id, "cannot be read", S(""), error.message);
        return;
    }
    if (!same_values(service, operation->output, id, "answer", want, have) || goes_one_way(id))
        return;
    struct wire_message again;
    encode_answer(service, operation, have, S("id"), &arena, &again);
    if (decode_answer(service, operation, &again, &arena, &have, &error) != DECODED_VALUE)
        complain(id, "the server's answer cannot be read", again.body, error.message);
    else
        same_values(service, operation->output, id, "the server's answer", want, have);
}

static uint16_t error_shape_of(const struct service *service, const struct operation *operation,
                               struct str name)
{
    for (const uint16_t *at = operation->errors; at && *at; at++)
        if (str_is(name, shape_at(service, *at)->name))
            return *at;
    return 0;
}

static void error_case(const struct service *service, const struct operation *operation,
                       const struct value *one, const struct wire_message *answer)
{
    struct str id = value_str(value_key(one, "id"));
    struct str code = value_str(value_key(one, "errorCode")),
               message = value_str(value_key(one, "errorMessage"));
    const struct value *have;
    struct api_error error;
    if (decode_answer(service, operation, answer, &arena, &have, &error) != DECODED_ERROR) {
        complain(id, "is no error", code, S(""));
        return;
    }
    struct wire_message again;
    for (int turn = 0; turn < 2; turn++) {
        struct str name = value_str(value_path(&arena, one, S("given.errors[0].shape")));
        if (!str_eq(error.code, code))
            complain(id, turn ? "the server's code" : "code", code, error.code);
        if (message.len > 0 && !str_eq(error.message, message))
            complain(id, turn ? "the server's message" : "message", message, error.message);
        same_values(service, error_shape_of(service, operation, name), id,
                    turn ? "the server's error" : "error", value_key(one, "error"), error.detail);
        encode_error(service, operation, &error, &arena, &again);
        decode_answer(service, operation, &again, &arena, &have, &error);
    }
}

static void output_case(const struct service *service, const struct value *one)
{
    const struct operation *operation = operation_of(service, one);
    struct wire_message answer = answer_of(value_key(one, "response"));
    if (value_key(one, "error"))
        error_case(service, operation, one, &answer);
    else
        value_case(service, operation, value_str(value_key(one, "id")), value_key(one, "result"),
                   &answer);
}

/* --- the files -------------------------------------------------------------------------------- */

static const char *folder(void)
{
    const char *given = getenv("FOOTING_CONFORMANCE");
    return given && *given ? given : SOURCE_DIR "/../shared/conformance";
}

static const struct value *read_file(const char *kind, const char *name)
{
    FILE *file = fopen(arena_printf(&arena, "%s/protocols/%s/%s.json", folder(), kind, name).at,
                       "rb");
    assert_non_null(file);
    struct buf text = {0};
    char chunk[65536];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, file)) > 0;)
        buf_add(&text, (struct str){chunk, n});
    fclose(file);
    const struct value *value = json_parse(&arena, buf_str(&text));
    buf_release(&text);
    assert_non_null(value);
    return value;
}

static const struct service *suite_find(const char *kind, const char *name, size_t number)
{
    HOLDS(buf_release) struct buf wanted = {0};
    buf_addf(&wanted, "%s_%s_%zu", kind, name, number);
    for (size_t i = 0; i < wanted.len; i++)
        if (wanted.at[i] == '-')
            wanted.at[i] = '_';
    for (size_t i = 0; suites[i]; i++)
        if (strcmp(suites[i]->name, wanted.at) == 0)
            return suites[i];
    return NULL;
}

static void run_file(const char *kind, const char *name)
{
    const struct value *file = read_file(kind, name);
    int cases = 0;
    failures = 0;
    for (size_t i = 0; i < value_count(file); i++) {
        const struct service *service = suite_find(kind, name, i);
        const struct value *list = value_key(value_item(file, i), "cases");
        assert_non_null(service);
        for (size_t j = 0; j < value_count(list); j++) {
            const struct value *one = value_item(list, j);
            if (is_exempt(value_str(value_key(one, "id"))))
                continue;
            (strcmp(kind, "input") == 0 ? input_case : output_case)(service, one);
            cases++;
        }
    }
    print_message("%s/%s: %d cases, %d complaints\n", kind, name, cases, failures);
    arena_release(&arena);
    assert_int_equal(failures, 0);
}

#define FILES(X)                                                                                   \
    X(ec2, "ec2")                                                                                  \
    X(query, "query")                                                                              \
    X(json_1_0, "json_1_0")                                                                        \
    X(json_1_1, "json")                                                                            \
    X(rest_json, "rest-json")                                                                      \
    X(rest_xml, "rest-xml")

#define TESTS(label, name)                                                                         \
    static void input_##label(void **state)                                                        \
    {                                                                                              \
        (void)state;                                                                               \
        run_file("input", name);                                                                   \
    }                                                                                              \
    static void output_##label(void **state)                                                       \
    {                                                                                              \
        (void)state;                                                                               \
        run_file("output", name);                                                                  \
    }
FILES(TESTS)
#define ENTRY(label, name) cmocka_unit_test(input_##label), cmocka_unit_test(output_##label),

int main(void)
{
    const struct CMUnitTest tests[] = {FILES(ENTRY)};
    if (access(folder(), R_OK) != 0) {
        print_error("SKIPPED: no conformance cases at %s\n", folder());
        const char *ci = getenv("CI");
        return ci && strcmp(ci, "true") == 0 ? 1 : 77;
    }
    return cmocka_run_group_tests_name("protocols", tests, NULL, NULL);
}
