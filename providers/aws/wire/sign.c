#include "providers/aws/wire/sign_stages.h"

#include <assert.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include "providers/aws/wire/codec_parts.h"

/* Keys of a day, region, service and credential; a run speaks to a handful of services. */
#define KEYS_MAX 32

/* Credential and scope, by which a key is found again. */
struct key_name {
    struct str access_key, secret_key, day, region, service;
};

struct signer_key {
    struct key_name name; /* in `texts` */
    char
        *texts; /* one piece of its own, cleansed: a growing one would leave copies of the secret */
    size_t texts_len;
    EVP_MAC_CTX
        *keyed; /* HMAC that already took the derived key; asking it again saves two blocks */
};

struct signer_cache {
    EVP_MD *sha256;
    EVP_MD_CTX *digest;
    EVP_MAC *hmac;
    struct signer_key keys[KEYS_MAX];
    size_t n, oldest;
    struct buf text; /* being put together */
};

/* --- life --------------------------------------------------------------------------------------------------------- */

/* OpenSSL's calls fail here only without memory or without its own SHA-256: both end the program. */
static void must(bool ok) {
    if (!ok)
        die("the crypto library does not give HMAC-SHA256");
}

void signer_init(struct signer *signer) {
    *signer = (struct signer){0};
    struct signer_cache *cache = must_alloc(sizeof *cache);
    *cache = (struct signer_cache){0};
    cache->sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    cache->digest = EVP_MD_CTX_new();
    cache->hmac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    must(cache->sha256 && cache->digest && cache->hmac);
    signer->cache = cache;
}

static void key_release(struct signer_key *key) {
    OPENSSL_cleanse(key->texts, key->texts_len);
    free(key->texts);
    EVP_MAC_CTX_free(key->keyed); /* cleanses its key */
    *key = (struct signer_key){0};
}

void signer_release(struct signer *signer) {
    struct signer_cache *cache = signer->cache;
    if (cache) {
        for (size_t i = 0; i < cache->n; i++)
            key_release(&cache->keys[i]);
        buf_release(&cache->text);
        EVP_MAC_free(cache->hmac);
        EVP_MD_CTX_free(cache->digest);
        EVP_MD_free(cache->sha256);
        free(cache);
    }
    buf_wipe(&signer->canonical_request); /* a presigned one carries the session token */
    buf_release(&signer->string_to_sign);
    buf_release(&signer->signature);
    buf_release(&signer->signed_headers);
    *signer = (struct signer){0};
}

/* --- digests ------------------------------------------------------------------------------------------------------ */

static void hex_text(const unsigned char *bytes, char hex[DIGEST_HEX_SIZE]) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < DIGEST_BYTES; i++) {
        *hex++ = digits[bytes[i] >> 4];
        *hex++ = digits[bytes[i] & 15];
    }
    *hex = '\0';
}

void digest_hex(struct signer *signer, struct str text, char hex[DIGEST_HEX_SIZE]) {
    struct signer_cache *cache = signer->cache;
    unsigned char bytes[DIGEST_BYTES];
    must(EVP_DigestInit_ex2(cache->digest, cache->sha256, NULL) == 1);
    must(EVP_DigestUpdate(cache->digest, text.at, text.len) == 1);
    must(EVP_DigestFinal_ex(cache->digest, bytes, NULL) == 1);
    hex_text(bytes, hex);
}

/* A NULL key asks with the key that the context already holds. */
static void hmac_bytes(EVP_MAC_CTX *context, const void *key, size_t key_len, struct str text,
                       unsigned char out[DIGEST_BYTES]) {
    char digest[] = "SHA256";
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                           OSSL_PARAM_construct_end()};
    size_t len = 0;
    must(EVP_MAC_init(context, key, key_len, key ? params : NULL) == 1);
    must(EVP_MAC_update(context, (const unsigned char *)text.at, text.len) == 1);
    must(EVP_MAC_final(context, out, &len, DIGEST_BYTES) == 1);
    assert(len == DIGEST_BYTES);
}

/* --- the key of a day --------------------------------------------------------------------------------------------- */

/* HMAC(HMAC(HMAC(HMAC("AWS4" + secret, day), region), service), "aws4_request"), left inside a keyed context. */
static EVP_MAC_CTX *derive_key(struct signer_cache *cache, struct str secret, struct str day,
                               struct str region, struct str service) {
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(cache->hmac);
    must(context);
    struct str prefix = S("AWS4");
    size_t first_len = prefix.len + secret.len;
    char *first = must_alloc(first_len); /* not a buf, whose growth leaves copies of the secret */
    memcpy(first, prefix.at, prefix.len);
    memcpy(first + prefix.len, secret.at, secret.len);
    unsigned char key[DIGEST_BYTES], next[DIGEST_BYTES];
    hmac_bytes(context, first, first_len, day, key);
    OPENSSL_cleanse(first, first_len);
    free(first);
    const struct str parts[] = {region, service, S("aws4_request")};
    for (size_t i = 0; i < 3; i++) {
        hmac_bytes(context, key, sizeof key, parts[i], next);
        memcpy(key, next, sizeof key);
    }
    hmac_bytes(context, key, sizeof key, (struct str){"", 0}, next);
    OPENSSL_cleanse(key, sizeof key);
    OPENSSL_cleanse(next, sizeof next);
    return context;
}

static bool same_name(const struct key_name *a, const struct key_name *b) {
    return str_eq(a->access_key, b->access_key) && str_eq(a->day, b->day) &&
           str_eq(a->region, b->region) && str_eq(a->service, b->service) &&
           str_eq(a->secret_key, b->secret_key);
}

static void keep_name(struct signer_key *key, const struct key_name *name) {
    const struct str *const from[] = {&name->access_key, &name->secret_key, &name->day,
                                      &name->region, &name->service};
    struct str *const to[] = {&key->name.access_key, &key->name.secret_key, &key->name.day,
                              &key->name.region, &key->name.service};
    for (size_t i = 0; i < sizeof from / sizeof *from; i++)
        key->texts_len += from[i]->len;
    char *at = key->texts = must_alloc(key->texts_len + 1);
    for (size_t i = 0; i < sizeof from / sizeof *from; i++) {
        if (from[i]->len > 0)
            memcpy(at, from[i]->at, from[i]->len);
        *to[i] = (struct str){at, from[i]->len};
        at += from[i]->len;
    }
}

static EVP_MAC_CTX *key_of(struct signer_cache *cache, const struct key_name *name) {
    for (size_t i = 0; i < cache->n; i++)
        if (same_name(&cache->keys[i].name, name))
            return cache->keys[i].keyed;
    bool full = cache->n == KEYS_MAX;
    struct signer_key *slot = &cache->keys[full ? cache->oldest : cache->n];
    if (full) {
        cache->oldest = (cache->oldest + 1) % KEYS_MAX;
        key_release(slot);
    } else {
        cache->n++;
    }
    keep_name(slot, name);
    slot->keyed = derive_key(cache, name->secret_key, name->day, name->region, name->service);
    return slot->keyed;
}

/* --- the second and third stage ----------------------------------------------------------------------------------- */

static void add_scope(struct buf *out, struct str day, struct str region, struct str service) {
    buf_add(out, day);
    buf_addc(out, '/');
    buf_add(out, region);
    buf_addc(out, '/');
    buf_add(out, service);
    buf_adds(out, "/aws4_request");
}

void stage_string_to_sign(struct signer *signer, struct str date_time, struct str region,
                          struct str service) {
    char hex[DIGEST_HEX_SIZE];
    digest_hex(signer, buf_str(&signer->canonical_request), hex);
    struct buf *out = &signer->string_to_sign;
    buf_reset(out);
    buf_adds(out, SIGNING_ALGORITHM "\n");
    buf_add(out, date_time);
    buf_addc(out, '\n');
    add_scope(out, str_slice(date_time, 0, BASIC_DATE_LENGTH), region, service);
    buf_addc(out, '\n');
    buf_adds(out, hex);
}

void stage_signature(struct signer *signer, struct str access_key, struct str secret_key,
                     struct str day, struct str region, struct str service) {
    const struct key_name name = {access_key, secret_key, day, region, service};
    EVP_MAC_CTX *keyed = key_of(signer->cache, &name);
    unsigned char bytes[DIGEST_BYTES];
    char hex[DIGEST_HEX_SIZE];
    hmac_bytes(keyed, NULL, 0, buf_str(&signer->string_to_sign), bytes);
    hex_text(bytes, hex);
    buf_reset(&signer->signature);
    buf_adds(&signer->signature, hex);
}

/* --- signing a request -------------------------------------------------------------------------------------------- */

/* The headers that signing itself sets; should the caller have given them, ours win. */
static bool header_is_ours(struct str name) {
    return str_eq_nocase(name, S("host")) || str_eq_nocase(name, S("x-amz-date")) ||
           str_eq_nocase(name, S("x-amz-security-token")) ||
           str_eq_nocase(name, S("x-amz-content-sha256"));
}

static struct http_header *headers_to_sign(const struct sign_request *request, size_t room_for,
                                           struct arena *arena, size_t *n) {
    struct http_header *out =
        arena_array(arena, struct http_header, request->n_headers + room_for + 1);
    *n = 0;
    out[(*n)++] = (struct http_header){S("host"), request->host};
    for (size_t i = 0; i < request->n_headers; i++)
        if (!header_is_unsigned(request->headers[i].name) &&
            !header_is_ours(request->headers[i].name))
            out[(*n)++] = request->headers[i];
    return out;
}

static struct str payload_hash(struct signer *signer, const struct sign_request *request,
                               struct arena *arena) {
    if (request->unsigned_payload)
        return S(UNSIGNED_PAYLOAD);
    char hex[DIGEST_HEX_SIZE];
    digest_hex(signer, request->body, hex);
    return arena_str(arena, (struct str){hex, DIGEST_HEX_SIZE - 1});
}

static struct str date_time_text(int64_t wall_ms, struct arena *arena) {
    char text[25];
    time_basic(wall_ms, text);
    return arena_str(arena, str_of(text));
}

static void three_stages(struct signer *signer, const struct signing_key *key,
                         const struct sign_request *request, struct str date_time) {
    stage_string_to_sign(signer, date_time, request->region, request->service);
    stage_signature(signer, key->access_key, key->secret_key,
                    str_slice(date_time, 0, BASIC_DATE_LENGTH), request->region, request->service);
}

/* Texts put together by hand: printf costs as much as a digest. */
static struct str credential_text(struct signer *signer, const struct signing_key *key,
                                  const struct sign_request *request, struct str date_time,
                                  struct arena *arena) {
    struct buf *text = &signer->cache->text;
    buf_reset(text);
    buf_add(text, key->access_key);
    buf_addc(text, '/');
    add_scope(text, str_slice(date_time, 0, BASIC_DATE_LENGTH), request->region, request->service);
    return arena_str(arena, buf_str(text));
}

static struct str authorization_text(struct signer *signer, struct str credential,
                                     struct arena *arena) {
    struct buf *text = &signer->cache->text;
    buf_reset(text);
    buf_add(text, S(SIGNING_ALGORITHM " Credential="));
    buf_add(text, credential);
    buf_add(text, S(", SignedHeaders="));
    buf_add(text, buf_str(&signer->signed_headers));
    buf_add(text, S(", Signature="));
    buf_add(text, buf_str(&signer->signature));
    return arena_str(arena, buf_str(text));
}

void sign_header(struct signer *signer, const struct signing_key *key,
                 const struct sign_request *request, struct arena *arena, struct http_header **out,
                 size_t *n) {
    assert(signer->cache && request->host.len > 0);
    struct str date_time = date_time_text(request->wall_ms, arena);
    struct str hash = payload_hash(signer, request, arena);
    struct http_header *added = arena_array(arena, struct http_header, 4);
    size_t n_added = 0;
    added[n_added++] = (struct http_header){S("X-Amz-Date"), date_time};
    if (request->content_sha256_header)
        added[n_added++] = (struct http_header){S("X-Amz-Content-SHA256"), hash};
    size_t n_signed = n_added;
    if (key->session_token.len > 0) {
        added[n_added++] = (struct http_header){S("X-Amz-Security-Token"), key->session_token};
        n_signed += !request->token_after;
    }
    size_t n_headers;
    struct http_header *headers = headers_to_sign(request, n_signed, arena, &n_headers);
    memcpy(headers + n_headers, added, n_signed * sizeof *added);
    stage_canonical_request(signer, request, request->query, headers, n_headers + n_signed, hash,
                            arena);
    three_stages(signer, key, request, date_time);
    struct str credential = credential_text(signer, key, request, date_time, arena);
    added[n_added++] =
        (struct http_header){S("Authorization"), authorization_text(signer, credential, arena)};
    *out = added;
    *n = n_added;
}

/* --- presigning --------------------------------------------------------------------------------------------------- */

static void add_parameter(struct buf *query, const char *name, struct str value) {
    if (query->len > 0)
        buf_addc(query, '&');
    buf_adds(query, name);
    buf_addc(query, '=');
    uri_add(query, value, "");
}

/* The names of the headers that will be signed, before there is a canonical request to read them from: the list is itself
 * a parameter that is signed. */
static struct str signed_names(struct signer *signer, const struct sign_request *request,
                               const struct http_header *headers, size_t n, struct arena *arena) {
    stage_canonical_request(signer, request, (struct str){0}, headers, n, S(""), arena);
    return arena_str(arena, buf_str(&signer->signed_headers));
}

struct str sign_query(struct signer *signer, const struct signing_key *key,
                      const struct sign_request *request, int64_t expires_s, struct arena *arena) {
    assert(signer->cache && request->host.len > 0 && expires_s > 0);
    struct str date_time = date_time_text(request->wall_ms, arena);
    size_t n_headers;
    struct http_header *headers = headers_to_sign(request, 0, arena, &n_headers);
    struct buf query = {0};
    buf_add(&query, request->query);
    add_parameter(&query, "X-Amz-Algorithm", S(SIGNING_ALGORITHM));
    add_parameter(&query, "X-Amz-Credential",
                  credential_text(signer, key, request, date_time, arena));
    add_parameter(&query, "X-Amz-Date", date_time);
    add_parameter(&query, "X-Amz-SignedHeaders",
                  signed_names(signer, request, headers, n_headers, arena));
    add_parameter(&query, "X-Amz-Expires", arena_printf(arena, "%lld", (long long)expires_s));
    bool has_token = key->session_token.len > 0;
    if (has_token && !request->token_after)
        add_parameter(&query, "X-Amz-Security-Token", key->session_token);
    struct str hash = payload_hash(signer, request, arena);
    stage_canonical_request(signer, request, buf_str(&query), headers, n_headers, hash, arena);
    three_stages(signer, key, request, date_time);
    if (has_token && request->token_after)
        add_parameter(&query, "X-Amz-Security-Token", key->session_token);
    add_parameter(&query, "X-Amz-Signature", buf_str(&signer->signature));
    struct str whole = arena_str(arena, buf_str(&query));
    buf_wipe(&query);
    return whole;
}
