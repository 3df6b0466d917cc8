#include "base/box.h"

#include <assert.h>
#include <limits.h>
#include <openssl/evp.h>

#include "base/arena.h"
#include "base/crypto.h"

/* As OWASP's table of parameters has it. */
enum { SCRYPT_N = 1 << 15, SCRYPT_R = 8, SCRYPT_P = 3, SCRYPT_BYTES_MAX = 64 << 20 };

struct cipher {
    const EVP_CIPHER *(*aes)(void);
    EVP_CIPHER_CTX *(*open)(void);
    void (*close)(EVP_CIPHER_CTX *);
    int (*init)(EVP_CIPHER_CTX *, const EVP_CIPHER *, ENGINE *, const unsigned char *,
                const unsigned char *, int);
    int (*update)(EVP_CIPHER_CTX *, unsigned char *, int *, const unsigned char *, int);
    int (*final)(EVP_CIPHER_CTX *, unsigned char *, int *);
    int (*control)(EVP_CIPHER_CTX *, int, int, void *);
};

static const struct cipher *cipher(void) {
    static struct cipher found;
    static bool is_found;
    if (!is_found)
        is_found = crypto_find("EVP_aes_256_gcm", &found.aes) &&
                   crypto_find("EVP_CIPHER_CTX_new", &found.open) &&
                   crypto_find("EVP_CIPHER_CTX_free", &found.close) &&
                   crypto_find("EVP_CipherInit_ex", &found.init) &&
                   crypto_find("EVP_CipherUpdate", &found.update) &&
                   crypto_find("EVP_CipherFinal_ex", &found.final) &&
                   crypto_find("EVP_CIPHER_CTX_ctrl", &found.control);
    return is_found ? &found : NULL;
}

/* One way or the other; the tag stands behind the sealed bytes. */
static bool turn(const unsigned char *key, const unsigned char *nonce, struct str bytes, bool seal,
                 unsigned char *tag, struct buf *out) {
    const struct cipher *with = cipher();
    EVP_CIPHER_CTX *context = with ? with->open() : NULL;
    assert(bytes.len < INT_MAX);
    if (!context)
        return false;
    unsigned char *turned = must_alloc(bytes.len + 1);
    int n = 0, more = 0;
    bool ok = with->init(context, with->aes(), NULL, key, nonce, seal) == 1 &&
              with->update(context, turned, &n, (const unsigned char *)bytes.at,
                           (int)bytes.len) == 1 &&
              (seal || with->control(context, EVP_CTRL_GCM_SET_TAG, BOX_TAG_BYTES, tag) == 1) &&
              with->final(context, turned + n, &more) == 1 &&
              (!seal || with->control(context, EVP_CTRL_GCM_GET_TAG, BOX_TAG_BYTES, tag) == 1);
    if (ok)
        buf_add(out, (struct str){(char *)turned, (size_t)(n + more)});
    explicit_bzero(turned, bytes.len + 1);
    free(turned);
    with->close(context);
    return ok;
}

bool box_seal(const unsigned char key[BOX_KEY_BYTES], const unsigned char nonce[BOX_NONCE_BYTES],
              struct str bytes, struct buf *out) {
    unsigned char tag[BOX_TAG_BYTES];
    if (!turn(key, nonce, bytes, true, tag, out))
        return false;
    buf_add(out, (struct str){(char *)tag, sizeof tag});
    return true;
}

bool box_open(const unsigned char key[BOX_KEY_BYTES], const unsigned char nonce[BOX_NONCE_BYTES],
              struct str sealed, struct buf *out) {
    unsigned char tag[BOX_TAG_BYTES];
    if (sealed.len < sizeof tag)
        return false;
    struct str bytes = str_slice(sealed, 0, sealed.len - sizeof tag);
    memcpy(tag, sealed.at + bytes.len, sizeof tag);
    return turn(key, nonce, bytes, false, tag, out);
}

bool box_key_of(struct str passphrase, const unsigned char salt[BOX_SALT_BYTES],
                unsigned char key[BOX_KEY_BYTES]) {
    static int (*scrypt)(const char *, size_t, const unsigned char *, size_t, uint64_t, uint64_t,
                         uint64_t, uint64_t, unsigned char *, size_t);
    return (scrypt || crypto_find("EVP_PBE_scrypt", &scrypt)) &&
           scrypt(passphrase.at, passphrase.len, salt, BOX_SALT_BYTES, SCRYPT_N, SCRYPT_R, SCRYPT_P,
                  SCRYPT_BYTES_MAX, key, BOX_KEY_BYTES) == 1;
}
