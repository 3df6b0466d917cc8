/* The three stages of Signature Version 4, shared by who signs (sign.c) and who verifies (verify.c).
 *
 * Order: stage_canonical_request, stage_string_to_sign, stage_signature; each fills its buffer of the signer and reads the
 * one before. */
#ifndef WIRE_SIGN_STAGES_H
#define WIRE_SIGN_STAGES_H

#include "providers/aws/wire/sign.h"

#define SIGNING_ALGORITHM "AWS4-HMAC-SHA256"
#define UNSIGNED_PAYLOAD "UNSIGNED-PAYLOAD"
#define DIGEST_BYTES 32
#define DIGEST_HEX_SIZE (2 * DIGEST_BYTES + 1)

/* "20150830T123600Z"; its first eight characters are the day of the scope. */
#define BASIC_DATE_LENGTH 8

/* Fills canonical_request and signed_headers. `headers` are those to sign, Host included, in any order and case. The query
 * is the raw one; a parameter named X-Amz-Signature is left out. Working memory comes from the arena. */
void stage_canonical_request(struct signer *, const struct sign_request *, struct str query,
                             const struct http_header *headers, size_t n, struct str payload_hash,
                             struct arena *);
/* Fills string_to_sign; `date_time` is "20150830T123600Z". */
void stage_string_to_sign(struct signer *, struct str date_time, struct str region, struct str service);
/* Fills signature, 64 hex digits. */
void stage_signature(struct signer *, struct str access_key, struct str secret_key, struct str day,
                     struct str region, struct str service);

/* The hex SHA-256 of a text, with the signer's reused context. */
void digest_hex(struct signer *, struct str text, char hex[DIGEST_HEX_SIZE]);
/* Whether a header stays unsigned because things between client and server may change it. */
bool header_is_unsigned(struct str name);

#endif
