/* Signs requests: {method, host, path, query, headers, body, region, service, wall_ms,
 * access_key, secret_key, token, s3, expires_s} gives the headers that signing adds or, with
 * expires_s, the presigned query. */
#include "providers/aws/wire/sign.h"
#include "tests/drivers/lines.h"

/* one for all lines, as a run has it: its cached keys are part of what is tested */
static struct signer signer;

static struct str text_of(const struct value *question, const char *key) {
    return value_str(value_get(question, str_of(key)));
}

static size_t read_headers(const struct value *list, struct arena *arena,
                           struct http_header **out) {
    size_t n = value_count(list);
    *out = arena_array(arena, struct http_header, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct value *pair = value_item(list, i);
        struct str name = value_str(value_item(pair, 0)), value = value_str(value_item(pair, 1));
        (*out)[i] = (struct http_header){name, value};
    }
    return n;
}

static void answer_headers(const struct signing_key *key, const struct sign_request *request,
                           struct arena *arena, struct maker *answer) {
    struct http_header *added;
    size_t n;
    sign_header(&signer, key, request, arena, &added, &n);
    struct maker map = {.arena = arena};
    for (size_t i = 0; i < n; i++)
        maker_set(&map, added[i].name, value_text(arena, added[i].value));
    maker_set(answer, S("headers"), maker_map(&map));
}

bool answer_line(const struct value *question, struct arena *arena, struct report *report,
                 struct maker *answer) {
    (void)report;
    if (!signer.cache)
        signer_init(&signer);
    struct http_header *headers;
    size_t n_headers = read_headers(value_key(question, "headers"), arena, &headers);
    bool s3 = value_true(value_key(question, "s3"));
    int64_t expires_s = value_integer(value_key(question, "expires_s"), 0);
    struct signing_key key = {text_of(question, "access_key"), text_of(question, "secret_key"),
                              text_of(question, "token")};
    struct sign_request request = {
        .method = arena_cstr(arena, text_of(question, "method")),
        .host = text_of(question, "host"),
        .path = text_of(question, "path"),
        .query = text_of(question, "query"),
        .headers = headers,
        .n_headers = n_headers,
        .body = question_bytes(question, "body", arena),
        .region = text_of(question, "region"),
        .service = text_of(question, "service"),
        .wall_ms = value_integer(value_key(question, "wall_ms"), 0),
        .unsigned_payload = value_true(value_key(question, "unsigned_payload")),
        .content_sha256_header = s3 && expires_s == 0,
        .single_encode = s3,
    };
    if (expires_s > 0)
        maker_set(answer, S("query"),
                  value_text(arena, sign_query(&signer, &key, &request, expires_s, arena)));
    else
        answer_headers(&key, &request, arena, answer);
    return true;
}

void end_of_lines(void) {
    signer_release(&signer);
}
