/* Signature Version 4. One struct with one buffer a stage, one function a stage, named as AWS's documentation names them.
 *
 * Order: signer_init once; for each request fill a sign_request and call sign_header or sign_query. The day's derived key is
 * cached per (date, region, service, credential), digest contexts are reused, secrets wiped by signer_release. */
#ifndef WIRE_SIGN_H
#define WIRE_SIGN_H

#include "base/arena.h"
#include "base/transport.h"

struct signing_key {
    struct str access_key, secret_key, session_token; /* token empty: none */
};

struct sign_request {
    const char *method;
    struct str host;            /* "ec2.eu-west-1.amazonaws.com", with a port where it is not the scheme's own */
    struct str path, query;     /* raw as on the wire */
    const struct http_header *headers;
    size_t n_headers;
    struct str body;
    struct str region, service; /* of the scope */
    int64_t wall_ms;
    bool unsigned_payload;      /* UNSIGNED-PAYLOAD instead of the body's digest */
    bool content_sha256_header; /* S3: x-amz-content-sha256 is sent and signed */
    bool single_encode;         /* S3: the path is encoded once and not normalised */
    bool no_normalize;          /* leave '.' and '//' in the path */
    bool token_after;           /* session token added after signing (some services) */
};

struct signer {
    struct buf canonical_request, string_to_sign, signature, signed_headers;
    struct signer_cache *cache;
};

void signer_init(struct signer *);
void signer_release(struct signer *);
/* Gives the headers to add (x-amz-date, x-amz-security-token, x-amz-content-sha256, Authorization), in the arena. */
void sign_header(struct signer *, const struct signing_key *, const struct sign_request *, struct arena *,
                 struct http_header **out, size_t *n);
/* Gives the whole query of a presigned request. */
struct str sign_query(struct signer *, const struct signing_key *, const struct sign_request *, int64_t expires_s, struct arena *);

/* The server's side: checks an Authorization header or presigned query over the raw request. `secret_of` gives the secret for an
 * access key (false: unknown). On failure *code and *message are as AWS answers (SignatureDoesNotMatch, MissingAuthenticationToken,
 * InvalidClientTokenId, RequestExpired …). *scope gets "date/region/service" parts. */
struct signature_scope {
    struct str access_key, date, region, service;
};
typedef bool secret_lookup(void *ctx, struct str access_key, struct str *secret, struct str *session_token);
bool verify_signature(struct signer *signer, const struct sign_request *request, secret_lookup *secret_of, void *ctx,
                      int64_t now_wall_ms, struct arena *arena, struct signature_scope *scope, struct str *code,
                      struct str *message);

#endif
