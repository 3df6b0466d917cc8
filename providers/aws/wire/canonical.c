/* The canonical request: the first stage of Signature Version 4, pure text to text. */
#include "providers/aws/wire/sign_stages.h"

#include <assert.h>

#include "providers/aws/wire/codec_parts.h"

/* Headers that proxies, libraries and tracing add or change on the way, and the signature itself. */
static const char *const unsigned_headers[] = {
    "authorization",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
};

bool header_is_unsigned(struct str name) {
    for (size_t i = 0; i < sizeof unsigned_headers / sizeof *unsigned_headers; i++)
        if (str_eq_nocase(name, str_of(unsigned_headers[i])))
            return true;
    return false;
}

/* --- path --------------------------------------------------------------------------------------------------------- */

/* RFC 3986 5.2.4, and runs of slashes become one, as AWS asks. */
static struct str path_normalized(struct arena *arena, struct str path) {
    struct str *segments = arena_array(arena, struct str, path.len + 1);
    size_t n = 0;
    struct str rest = path;
    while (rest.len > 0) {
        struct str segment = str_cut(&rest, '/');
        if (segment.len == 0 || str_eq(segment, S(".")))
            continue;
        if (!str_eq(segment, S("..")))
            segments[n++] = segment;
        else if (n > 0)
            n--;
    }
    char *out = arena_alloc(arena, path.len + 2);
    size_t len = 0;
    out[len++] = '/';
    for (size_t i = 0; i < n; i++) {
        memcpy(out + len, segments[i].at, segments[i].len);
        len += segments[i].len;
        if (i + 1 < n || path.at[path.len - 1] == '/')
            out[len++] = '/';
    }
    return (struct str){out, len};
}

static void canonical_path(struct buf *out, const struct sign_request *request,
                           struct arena *arena) {
    if (request->path.len == 0) {
        buf_addc(out, '/');
        return;
    }
    /* S3 takes the path as it is on the wire; an object's key may well be "a//../b". */
    if (request->single_encode) {
        buf_add(out, request->path);
        return;
    }
    struct str path = request->no_normalize ? request->path : path_normalized(arena, request->path);
    uri_add(out, path, "/");
}

/* --- query -------------------------------------------------------------------------------------------------------- */

struct parameter {
    struct str name, value; /* encoded */
};

static int compare_parameters(const void *a, const void *b) {
    const struct parameter *left = a, *right = b;
    int order = str_cmp(left->name, right->name);
    return order ? order : str_cmp(left->value, right->value);
}

/* Decoded and encoded again, so that any way to write a character gives one text. */
static struct str recoded(struct arena *arena, struct buf *scratch, struct str text) {
    buf_reset(scratch);
    uri_add(scratch, uri_decode(arena, text, false), "");
    return arena_str(arena, buf_str(scratch));
}

static size_t query_parameters(struct signer *signer, struct str query, struct arena *arena,
                               struct parameter *out) {
    struct buf *scratch = &signer->string_to_sign; /* filled by the next stage only */
    size_t n = 0;
    while (query.len > 0) {
        struct str pair = str_cut(&query, '&');
        if (pair.len == 0)
            continue;
        struct str value = pair;
        struct str name = str_cut(&value, '=');
        if (str_eq(name, S("X-Amz-Signature")))
            continue;
        out[n].name = recoded(arena, scratch, name);
        out[n].value = recoded(arena, scratch, value);
        n++;
    }
    return n;
}

static void canonical_query(struct signer *signer, struct str query, struct arena *arena) {
    size_t most = 1;
    for (size_t i = 0; i < query.len; i++)
        most += query.at[i] == '&';
    struct parameter *parameters = arena_array(arena, struct parameter, most);
    size_t n = query_parameters(signer, query, arena, parameters);
    qsort(parameters, n, sizeof *parameters, compare_parameters);
    struct buf *out = &signer->canonical_request;
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            buf_addc(out, '&');
        buf_add(out, parameters[i].name);
        buf_addc(out, '=');
        buf_add(out, parameters[i].value);
    }
}

/* --- headers ------------------------------------------------------------------------------------------------------ */

struct signed_header {
    struct str name; /* lower case */
    struct str value;
    size_t place; /* in the request: equal names keep their order */
};

static int compare_headers(const void *a, const void *b) {
    const struct signed_header *left = a, *right = b;
    int order = str_cmp(left->name, right->name);
    return order ? order : (left->place > right->place) - (left->place < right->place);
}

static struct str lower(struct arena *arena, struct str text) {
    char *out = arena_alloc(arena, text.len + 1);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        out[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    return (struct str){out, text.len};
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Without space at its ends, runs of space inside become one. */
static void add_value(struct buf *out, struct str value) {
    value = str_trim(value);
    size_t from = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (!is_space(value.at[i]))
            continue;
        buf_add(out, str_slice(value, from, i));
        buf_addc(out, ' ');
        while (is_space(value.at[i + 1])) /* ends: a trimmed text ends with no space */
            i++;
        from = i + 1;
    }
    buf_add(out, str_from(value, from));
}

/* One line a name; the values of a name that comes more than once are joined by commas. */
static void canonical_headers(struct signer *signer, const struct http_header *headers, size_t n,
                              struct arena *arena) {
    struct signed_header *sorted = arena_array(arena, struct signed_header, n);
    for (size_t i = 0; i < n; i++)
        sorted[i] = (struct signed_header){lower(arena, headers[i].name), headers[i].value, i};
    qsort(sorted, n, sizeof *sorted, compare_headers);
    struct buf *out = &signer->canonical_request;
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && str_eq(sorted[i].name, sorted[i - 1].name)) {
            buf_addc(out, ',');
            add_value(out, sorted[i].value);
            continue;
        }
        if (i > 0) {
            buf_addc(out, '\n');
            buf_addc(&signer->signed_headers, ';');
        }
        buf_add(out, sorted[i].name);
        buf_addc(out, ':');
        add_value(out, sorted[i].value);
        buf_add(&signer->signed_headers, sorted[i].name);
    }
    buf_addc(out, '\n');
}

void stage_canonical_request(struct signer *signer, const struct sign_request *request,
                             struct str query, const struct http_header *headers, size_t n,
                             struct str payload_hash, struct arena *arena) {
    assert(n > 0 && "a signature covers the host at least");
    struct buf *out = &signer->canonical_request;
    buf_reset(out);
    buf_reset(&signer->signed_headers);
    buf_adds(out, request->method);
    buf_addc(out, '\n');
    canonical_path(out, request, arena);
    buf_addc(out, '\n');
    canonical_query(signer, query, arena);
    buf_addc(out, '\n');
    canonical_headers(signer, headers, n, arena);
    buf_addc(out, '\n');
    buf_add(out, buf_str(&signer->signed_headers));
    buf_addc(out, '\n');
    buf_add(out, payload_hash);
}
