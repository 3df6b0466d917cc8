#include "base/digest.h"

#include "base/crypto.h"

#include <assert.h>
#include <dlfcn.h>
#include <limits.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#define TEXT_OF(number) #number
#define LIBRARY_OF(version) "libcrypto.so." TEXT_OF(version)
/* The very library whose headers were read, found as the linker would have found it. */
#define LIBRARY LIBRARY_OF(OPENSSL_SHLIB_VERSION)

struct crypto {
    const EVP_MD *(*sha256)(void);
    int (*digest)(const void *, size_t, unsigned char *, unsigned *, const EVP_MD *, ENGINE *);
    unsigned char *(*hmac)(const EVP_MD *, const void *, int, const unsigned char *, size_t,
                           unsigned char *, unsigned *);
};

bool crypto_find(const char *name, void *function) {
    static void *library;
    if (!library)
        library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    void *symbol = library ? dlsym(library, name) : NULL;
    memcpy(function, &symbol, sizeof symbol); /* ISO C casts no object to a function */
    return symbol != NULL;
}

/* NULL: not there. Asking again costs nothing. */
static const struct crypto *crypto_library(void) {
    static struct crypto crypto;
    static bool found;
    if (!found)
        found = crypto_find("EVP_sha256", &crypto.sha256) &&
                crypto_find("EVP_Digest", &crypto.digest) && crypto_find("HMAC", &crypto.hmac);
    return found ? &crypto : NULL;
}

bool digest_sha256(struct str bytes, unsigned char out[DIGEST_BYTES]) {
    const struct crypto *crypto = crypto_library();
    unsigned n = DIGEST_BYTES;
    return crypto &&
           crypto->digest(bytes.at ? bytes.at : "", bytes.len, out, &n, crypto->sha256(), NULL) == 1;
}

bool digest_hmac(struct str key, struct str bytes, unsigned char out[DIGEST_BYTES]) {
    assert(key.len > 0 && key.len <= INT_MAX);
    const struct crypto *crypto = crypto_library();
    unsigned n = DIGEST_BYTES;
    const char *at = bytes.at ? bytes.at : "";
    return crypto && crypto->hmac(crypto->sha256(), key.at, (int)key.len, (const unsigned char *)at,
                                  bytes.len, out, &n);
}
