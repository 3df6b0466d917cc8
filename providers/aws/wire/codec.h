/* The codec: operation + value to HTTP message and back, both directions, five protocols, driven
 * by the model tables alone.
 *
 * Values have the shape that boto3 users know (member names, not wire names). Timestamps in values
 * are texts in ISO 8601 ("2026-11-21T07:01:02Z"); reals given for a timestamp input are epoch
 * seconds. Blobs are BYTES. What botocore does in handlers beside the model (policy
 * documents, base64 of user data …) is the short list in codec_extras.c. */
#ifndef WIRE_CODEC_H
#define WIRE_CODEC_H

#include "base/transport.h"
#include "base/value.h"
#include "providers/aws/wire/model.h"

/* An HTTP message without its host: what the client gives to the signer, what the server gets
 * after verifying. */
struct wire_message {
    const char *method;          /* of requests */
    int status;                  /* of answers */
    struct str path;             /* escaped, begins with '/' */
    struct str query;            /* escaped, without '?'; empty: none */
    struct str host_prefix;      /* "bucket." or empty */
    struct http_header *headers; /* content type, target …; never Host, Date or Authorization */
    size_t n_headers;
    struct str body;
};

struct api_error {
    struct str code; /* "InvalidVpcID.NotFound"; for a bodyless answer the status as text */
    struct str message;
    struct str request_id;
    int status;
    const struct value *detail; /* members of a modeled error shape; may be NULL */
};

/* --- client ----------------------------------------------------------------------------------- */

/* Builds the request. Unknown members, missing required ones and wrong kinds are failures that
 * name the path ("Filters[0].Nme: no such member of DescribeVpcs"). Absent idempotency tokens are
 * filled from `random` (NULL: left out). */
bool encode_request(const struct service *, const struct operation *, const struct value *input,
                    struct random *, struct arena *, struct report *, struct wire_message *out);

/* The input with its absent idempotency tokens filled (NULL is an empty one): who may send a call
 * more than once asks first, so that every attempt carries the same. */
const struct value *input_with_tokens(const struct service *, const struct operation *,
                                      const struct value *input, struct random *, struct arena *);

enum decoded { DECODED_VALUE, DECODED_ERROR, DECODED_BROKEN };
/* Reads the answer: a value, AWS's error, or neither (cut, not the protocol's form, over a limit:
 * `error->message` says what). Status and request id stand in *error in every case. */
enum decoded decode_answer(const struct service *, const struct operation *,
                           const struct wire_message *answer, struct arena *,
                           const struct value **value, struct api_error *error);

/* --- server: the sandbox ---------------------------------------------------------------------- */

/* Names the service and operation of a request (form field Action + Version, X-Amz-Target, or
 * method and path). `signing_name` from the credential scope chooses among services ("" if
 * unsigned). False: no operation of ours; *error filled as AWS answers. */
bool recognise_request(const struct wire_message *, struct str signing_name,
                       const struct service **, const struct operation **, struct api_error *error);
/* Reads the input; checks kinds and required members as the model has them; false with *error as
 * AWS would answer. */
bool decode_request(const struct service *, const struct operation *, const struct wire_message *,
                    struct arena *, const struct value **input, struct api_error *error);
/* Writes an answer; what the output's shape does not know is left out. */
void encode_answer(const struct service *, const struct operation *, const struct value *output,
                   struct str request_id, struct arena *, struct wire_message *out);
/* Writes a refusal; the operation may be NULL. A status of 0 becomes the modeled error's, or 400. */
void encode_error(const struct service *, const struct operation *, const struct api_error *,
                  struct arena *, struct wire_message *out);

#endif
