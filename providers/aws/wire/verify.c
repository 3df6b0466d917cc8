/* The server's side of Signature Version 4: what AWS's front door says to a request. */
#include "providers/aws/wire/sign_stages.h"

#include <openssl/crypto.h>

#include "providers/aws/wire/codec_parts.h"

enum denial {
    DENIED_UNSIGNED,   /* no signature at all */
    DENIED_INCOMPLETE, /* a signature with parts missing or malformed */
    DENIED_KEY,        /* an access key or session token that nobody has */
    DENIED_SIGNATURE,
    DENIED_EXPIRED, /* signed too long ago, or too far ahead */
    DENIED_PAYLOAD  /* the body is not the one whose digest was signed */
};

/* How a family of services words its denials: code, then message. A service without a row is of the query family. To add
 * one: a row with its signing name. */
struct wording {
    struct {
        const char *code, *message;
    } says[DENIED_PAYLOAD + 1];
    int64_t skew_max_ms;
};

#define MINUTES(n) (INT64_C(60000) * (n))
#define EXPIRES_MAX_S 604800 /* of a presigned request: a week */
#define NOT_MATCHING                                                                                 \
    "The request signature we calculated does not match the signature you provided. Check your AWS " \
    "Secret Access Key and signing method. Consult the service documentation for details."
#define NO_TOKEN "The security token included in the request is invalid."
#define NOT_VALIDATED "AWS was not able to validate the provided access credentials"

// clang-format off
static const struct wording query_wording = {
    .says = {
        [DENIED_UNSIGNED]   = { "MissingAuthenticationToken", "Request is missing Authentication Token" },
        [DENIED_INCOMPLETE] = { "IncompleteSignature",        NULL },
        [DENIED_KEY]        = { "InvalidClientTokenId",       NO_TOKEN },
        [DENIED_SIGNATURE]  = { "SignatureDoesNotMatch",      NOT_MATCHING },
        [DENIED_EXPIRED]    = { "SignatureDoesNotMatch",      NULL },
        [DENIED_PAYLOAD]    = { "SignatureDoesNotMatch",      NOT_MATCHING },
    },
    .skew_max_ms = MINUTES(5),
};

static const struct wording ec2_wording = {
    .says = {
        [DENIED_UNSIGNED]   = { "MissingAuthenticationToken", "Request is missing Authentication Token" },
        [DENIED_INCOMPLETE] = { "IncompleteSignature",        NULL },
        [DENIED_KEY]        = { "AuthFailure",                NOT_VALIDATED },
        [DENIED_SIGNATURE]  = { "SignatureDoesNotMatch",      NOT_MATCHING },
        [DENIED_EXPIRED]    = { "RequestExpired",             "Request has expired." },
        [DENIED_PAYLOAD]    = { "SignatureDoesNotMatch",      NOT_MATCHING },
    },
    .skew_max_ms = MINUTES(5),
};

static const struct wording s3_wording = {
    .says = {
        [DENIED_UNSIGNED]   = { "AccessDenied",              "Access Denied" },
        [DENIED_INCOMPLETE] = { "AuthorizationHeaderMalformed", NULL },
        [DENIED_KEY]        = { "InvalidAccessKeyId",        "The AWS Access Key Id you provided does not exist in our records." },
        [DENIED_SIGNATURE]  = { "SignatureDoesNotMatch",     "The request signature we calculated does not match the signature you provided. Check your key and signing method." },
        [DENIED_EXPIRED]    = { "RequestTimeTooSkewed",      "The difference between the request time and the current time is too large." },
        [DENIED_PAYLOAD]    = { "XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed." },
    },
    .skew_max_ms = MINUTES(15),
};

static const struct wording json_wording = {
    .says = {
        [DENIED_UNSIGNED]   = { "MissingAuthenticationTokenException", "Missing Authentication Token" },
        [DENIED_INCOMPLETE] = { "IncompleteSignatureException",        NULL },
        [DENIED_KEY]        = { "UnrecognizedClientException",         NO_TOKEN },
        [DENIED_SIGNATURE]  = { "InvalidSignatureException",           NOT_MATCHING },
        [DENIED_EXPIRED]    = { "InvalidSignatureException",           NULL },
        [DENIED_PAYLOAD]    = { "InvalidSignatureException",           NOT_MATCHING },
    },
    .skew_max_ms = MINUTES(5),
};

static const struct {
    const char *service;
    const struct wording *wording;
} wordings[] = {
    { "ec2",            &ec2_wording },
    { "s3",             &s3_wording },
    { "ecr",            &json_wording },
    { "ecs",            &json_wording },
    { "logs",           &json_wording },
    { "secretsmanager", &json_wording },
    { "ssm",            &json_wording },
    { "acm",            &json_wording },
    { "tagging",        &json_wording },
    { "pricing",        &json_wording },
};
// clang-format on

static const struct wording *wording_of(struct str service) {
    for (size_t i = 0; i < sizeof wordings / sizeof *wordings; i++)
        if (str_is(service, wordings[i].service))
            return wordings[i].wording;
    return &query_wording;
}

/* What a request says about its signature, from the header or from the query. */
struct claim {
    struct signature_scope scope;
    struct str signed_headers; /* "host;x-amz-date" */
    struct str signature;
    struct str date_time; /* "20150830T123600Z" */
    struct str token;
    int64_t expires_ms; /* of a presigned request; 0: signed by header */
};

/* Where a denial goes. */
struct verdict_out {
    struct str *code, *message;
    const struct wording *wording;
};

static bool deny(struct verdict_out *out, enum denial denial, struct str message) {
    *out->code = str_of(out->wording->says[denial].code);
    const char *fixed = out->wording->says[denial].message;
    *out->message = fixed ? str_of(fixed) : message;
    return false;
}

/* --- reading the claim -------------------------------------------------------------------------------------------- */

/* "AKID/20150830/us-east-1/ec2/aws4_request" */
static bool read_scope(struct str credential, struct signature_scope *scope) {
    scope->access_key = str_cut(&credential, '/');
    scope->date = str_cut(&credential, '/');
    scope->region = str_cut(&credential, '/');
    scope->service = str_cut(&credential, '/');
    return scope->access_key.len > 0 && scope->date.len == BASIC_DATE_LENGTH &&
           scope->service.len > 0 && str_eq(credential, S("aws4_request"));
}

static struct str header_of(const struct sign_request *request, const char *name) {
    return str_trim(http_header_get(request->headers, request->n_headers, name));
}

static bool claim_from_header(const struct sign_request *request, struct str authorization,
                              struct arena *arena, struct claim *claim, struct verdict_out *out) {
    struct str rest = str_from(authorization, sizeof SIGNING_ALGORITHM - 1), credential = {0};
    while (rest.len > 0) {
        struct str value = str_trim(str_cut(&rest, ','));
        struct str name = str_cut(&value, '=');
        if (str_is(name, "Credential"))
            credential = value;
        else if (str_is(name, "SignedHeaders"))
            claim->signed_headers = value;
        else if (str_is(name, "Signature"))
            claim->signature = value;
    }
    if (!read_scope(credential, &claim->scope) || !claim->signed_headers.len ||
        !claim->signature.len)
        return deny(out, DENIED_INCOMPLETE,
                    arena_printf(arena,
                                 "Authorization header requires 'Credential', 'Signature' and "
                                 "'SignedHeaders' parameters. Authorization=%.*s",
                                 STR(authorization)));
    claim->date_time = header_of(request, "x-amz-date");
    claim->token = header_of(request, "x-amz-security-token");
    return true;
}

static struct str query_get(struct arena *arena, struct str query, const char *wanted) {
    while (query.len > 0) {
        struct str value = str_cut(&query, '&');
        struct str name = str_cut(&value, '=');
        if (str_is(name, wanted))
            return uri_decode(arena, value, false);
    }
    return (struct str){0};
}

static bool claim_from_query(const struct sign_request *request, struct arena *arena,
                             struct claim *claim, struct verdict_out *out) {
    struct str query = request->query, credential = query_get(arena, query, "X-Amz-Credential");
    int64_t expires_s = 0;
    claim->signed_headers = query_get(arena, query, "X-Amz-SignedHeaders");
    claim->signature = query_get(arena, query, "X-Amz-Signature");
    claim->date_time = query_get(arena, query, "X-Amz-Date");
    claim->token = query_get(arena, query, "X-Amz-Security-Token");
    bool timed = str_to_int(query_get(arena, query, "X-Amz-Expires"), &expires_s) &&
                 expires_s > 0 && expires_s <= EXPIRES_MAX_S;
    if (!read_scope(credential, &claim->scope) || !claim->signed_headers.len ||
        !claim->signature.len || !timed)
        return deny(
            out, DENIED_INCOMPLETE,
            S("AWS query-string parameters must include 'X-Amz-Algorithm', 'X-Amz-Credential', "
              "'X-Amz-Signature', 'X-Amz-SignedHeaders', 'X-Amz-Date' and 'X-Amz-Expires' "
              "(1 to 604800)."));
    claim->expires_ms = expires_s * 1000;
    return true;
}

static bool read_claim(const struct sign_request *request, struct arena *arena, struct claim *claim,
                       struct verdict_out *out) {
    struct str authorization = header_of(request, "authorization");
    if (str_starts(authorization, S(SIGNING_ALGORITHM)))
        return claim_from_header(request, authorization, arena, claim, out);
    if (str_is(query_get(arena, request->query, "X-Amz-Algorithm"), SIGNING_ALGORITHM))
        return claim_from_query(request, arena, claim, out);
    return deny(out, DENIED_UNSIGNED, (struct str){0});
}

/* --- checking the claim ------------------------------------------------------------------------------------------- */

static struct str basic(struct arena *arena, int64_t wall_ms) {
    char text[25];
    time_basic(wall_ms, text);
    return arena_str(arena, str_of(text));
}

static bool check_time(const struct claim *claim, int64_t now_ms, struct arena *arena,
                       struct verdict_out *out) {
    int64_t signed_ms = 0;
    if (!time_parse(claim->date_time, &signed_ms) ||
        claim->date_time.len != sizeof "20150830T123600Z" - 1)
        return deny(
            out, DENIED_INCOMPLETE,
            S("Date must be in ISO-8601 'basic format': a 'X-Amz-Date' such as 20150830T123600Z"));
    if (!str_eq(str_slice(claim->date_time, 0, BASIC_DATE_LENGTH), claim->scope.date))
        return deny(out, DENIED_INCOMPLETE,
                    S("Date in Credential scope does not match the date of the request"));
    int64_t window_ms = out->wording->skew_max_ms;
    int64_t oldest_ms = now_ms - (claim->expires_ms ? claim->expires_ms : window_ms);
    if (signed_ms < oldest_ms)
        return deny(
            out, DENIED_EXPIRED,
            arena_printf(arena,
                         "Signature expired: %.*s is now earlier than %.*s (%.*s - %lld min.)",
                         STR(claim->date_time), STR(basic(arena, oldest_ms)),
                         STR(basic(arena, now_ms)), (long long)(now_ms - oldest_ms) / MINUTES(1)));
    if (signed_ms > now_ms + window_ms)
        return deny(
            out, DENIED_EXPIRED,
            arena_printf(
                arena,
                "Signature not yet current: %.*s is still later than %.*s (%.*s + %lld min.)",
                STR(claim->date_time), STR(basic(arena, now_ms + window_ms)),
                STR(basic(arena, now_ms)), (long long)window_ms / MINUTES(1)));
    return true;
}

static bool check_key(const struct claim *claim, secret_lookup *secret_of, void *ctx,
                      struct str *secret, struct verdict_out *out) {
    struct str token = {0};
    if (!secret_of(ctx, claim->scope.access_key, secret, &token) || !str_eq(token, claim->token))
        return deny(out, DENIED_KEY, (struct str){0});
    return true;
}

/* The headers that the signature names, as they came; false when one of them did not come. */
static bool gather_headers(const struct sign_request *request, struct str names,
                           struct http_header *out, size_t *n, bool *has_host) {
    *n = 0;
    *has_host = false;
    while (names.len > 0) {
        struct str name = str_cut(&names, ';');
        size_t before = *n;
        if (str_eq_nocase(name, S("host"))) {
            *has_host = true;
            out[(*n)++] = (struct http_header){S("host"), request->host};
            continue;
        }
        for (size_t i = 0; i < request->n_headers; i++)
            if (str_eq_nocase(request->headers[i].name, name))
                out[(*n)++] = request->headers[i];
        if (*n == before)
            return false;
    }
    return true;
}

/* The digest that the client signed; *honest tells whether the body agrees with it. */
static struct str claimed_hash(struct signer *signer, const struct sign_request *request,
                               const struct claim *claim, struct arena *arena, bool *honest) {
    char hex[DIGEST_HEX_SIZE];
    digest_hex(signer, request->body, hex);
    struct str actual = arena_str(arena, (struct str){hex, DIGEST_HEX_SIZE - 1});
    struct str given = header_of(request, "x-amz-content-sha256");
    *honest = true;
    if (given.len == 0)
        return claim->expires_ms && str_is(claim->scope.service, "s3") ? S(UNSIGNED_PAYLOAD)
                                                                       : actual;
    *honest = str_eq(given, actual) || str_is(given, UNSIGNED_PAYLOAD) ||
              str_starts(given, S("STREAMING-"));
    return given;
}

static bool same_secretly(struct str a, struct str b) {
    return a.len == b.len && CRYPTO_memcmp(a.at, b.at, a.len) == 0;
}

static bool check_signature(struct signer *signer, const struct sign_request *request,
                            const struct claim *claim, struct str secret, struct arena *arena,
                            struct verdict_out *out) {
    struct http_header *headers =
        arena_array(arena, struct http_header, request->n_headers + claim->signed_headers.len + 1);
    size_t n;
    bool has_host, honest;
    if (!gather_headers(request, claim->signed_headers, headers, &n, &has_host) || !has_host)
        return deny(out, DENIED_SIGNATURE, (struct str){0});
    struct str hash = claimed_hash(signer, request, claim, arena, &honest);
    stage_canonical_request(signer, request, request->query, headers, n, hash, arena);
    stage_string_to_sign(signer, claim->date_time, claim->scope.region, claim->scope.service);
    stage_signature(signer, claim->scope.access_key, secret, claim->scope.date, claim->scope.region,
                    claim->scope.service);
    if (!same_secretly(buf_str(&signer->signature), claim->signature))
        return deny(out, DENIED_SIGNATURE, (struct str){0});
    return honest || deny(out, DENIED_PAYLOAD, (struct str){0});
}

bool verify_signature(struct signer *signer, const struct sign_request *request,
                      secret_lookup *secret_of, void *ctx, int64_t now_wall_ms, struct arena *arena,
                      struct signature_scope *scope, struct str *code, struct str *message) {
    struct claim claim = {0};
    struct str secret = {0};
    struct verdict_out out = {code, message, wording_of(request->service)};
    if (!read_claim(request, arena, &claim, &out))
        return false;
    *scope = claim.scope;
    out.wording = wording_of(claim.scope.service);
    struct sign_request raw = *request;
    raw.single_encode = raw.single_encode || str_is(claim.scope.service, "s3");
    return check_time(&claim, now_wall_ms, arena, &out) &&
           check_key(&claim, secret_of, ctx, &secret, &out) &&
           check_signature(signer, &raw, &claim, secret, arena, &out);
}
