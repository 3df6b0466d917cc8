/* Digests by the crypto library, which is loaded when the first one is asked for: linked, it would
 * cost every start of the program more than all the rest does. */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/str.h"

#define DIGEST_BYTES 32

/* SHA-256, and HMAC with it. False: the library is not there, or refuses. */
bool digest_sha256(struct str bytes, unsigned char out[DIGEST_BYTES]);
bool digest_hmac(struct str key, struct str bytes, unsigned char out[DIGEST_BYTES]);

#endif
