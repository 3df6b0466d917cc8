/* Boxes: bytes sealed by a key and opened by it alone (AES-256-GCM), and keys made of passphrases
 * (scrypt). */
#ifndef BASE_BOX_H
#define BASE_BOX_H

#include "base/str.h"

#define BOX_KEY_BYTES 32
#define BOX_NONCE_BYTES 12 /* never the same twice with one key */
#define BOX_SALT_BYTES 16
#define BOX_TAG_BYTES 16   /* so much longer is what is sealed */

/* Appends to `out`. False: the library is not there, or refuses. */
bool box_seal(const unsigned char key[BOX_KEY_BYTES], const unsigned char nonce[BOX_NONCE_BYTES],
              struct str bytes, struct buf *out);
/* Appends what was sealed to `out`. False: another key, or somebody changed it. */
bool box_open(const unsigned char key[BOX_KEY_BYTES], const unsigned char nonce[BOX_NONCE_BYTES],
              struct str sealed, struct buf *out);
/* Slow on purpose: a tenth of a second, and 32 MiB. */
bool box_key_of(struct str passphrase, const unsigned char salt[BOX_SALT_BYTES],
                unsigned char key[BOX_KEY_BYTES]);

#endif
