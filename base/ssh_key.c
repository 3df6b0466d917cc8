#include "base/ssh_key.h"

#include "base/crypto.h"

#include <assert.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>

enum { SEED_BYTES = 32, RSA_BITS = 2048, LINE = 70 };
#define MAGIC "openssh-key-v1"
#define BEGIN "-----BEGIN OPENSSH PRIVATE KEY-----\n"
#define END "-----END OPENSSH PRIVATE KEY-----\n"

struct library {
    EVP_PKEY *(*from_seed)(int, ENGINE *, const unsigned char *, size_t);
    int (*raw_public)(const EVP_PKEY *, unsigned char *, size_t *);
    EVP_PKEY *(*generate)(OSSL_LIB_CTX *, const char *, const char *, ...);
    int (*number)(const EVP_PKEY *, const char *, BIGNUM **);
    int (*number_bits)(const BIGNUM *);
    int (*number_bytes)(const BIGNUM *, unsigned char *);
    void (*number_free)(BIGNUM *);
    int (*write_pem)(BIO *, const EVP_PKEY *, const EVP_CIPHER *, const unsigned char *, int, pem_password_cb *,
                     void *);
    EVP_PKEY *(*read_pem)(BIO *, EVP_PKEY **, pem_password_cb *, void *);
    void (*key_free)(EVP_PKEY *);
    const BIO_METHOD *(*memory)(void);
    BIO *(*open)(const BIO_METHOD *);
    BIO *(*open_text)(const void *, int);
    long (*control)(BIO *, int, long, void *);
    int (*close)(BIO *);
};

static const struct library *library(void) {
    static struct library found;
    static bool is_found;
    if (!is_found)
        is_found = crypto_find("EVP_PKEY_new_raw_private_key", &found.from_seed) &&
                   crypto_find("EVP_PKEY_get_raw_public_key", &found.raw_public) &&
                   crypto_find("EVP_PKEY_Q_keygen", &found.generate) &&
                   crypto_find("EVP_PKEY_get_bn_param", &found.number) &&
                   crypto_find("BN_num_bits", &found.number_bits) && crypto_find("BN_bn2bin", &found.number_bytes) &&
                   crypto_find("BN_free", &found.number_free) &&
                   crypto_find("PEM_write_bio_PrivateKey_traditional", &found.write_pem) &&
                   crypto_find("PEM_read_bio_PrivateKey", &found.read_pem) &&
                   crypto_find("EVP_PKEY_free", &found.key_free) && crypto_find("BIO_s_secmem", &found.memory) &&
                   crypto_find("BIO_new", &found.open) && crypto_find("BIO_new_mem_buf", &found.open_text) &&
                   crypto_find("BIO_ctrl", &found.control) && crypto_find("BIO_free", &found.close);
    return is_found ? &found : NULL;
}

/* --- the wire form of SSH: lengths of four bytes before everything --------------------------------- */

static void add_length(struct buf *out, size_t n) {
    for (int shift = 24; shift >= 0; shift -= 8)
        buf_addc(out, (char)(n >> shift));
}

static void add_string(struct buf *out, struct str bytes) {
    add_length(out, bytes.len);
    buf_add(out, bytes);
}

static bool cut_string(struct str *rest, struct str *out) {
    const unsigned char *at = (const unsigned char *)rest->at;
    if (rest->len < 4)
        return false;
    size_t n = (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
    if (n > rest->len - 4)
        return false;
    *out = str_slice(*rest, 4, 4 + n);
    *rest = str_from(*rest, 4 + n);
    return true;
}

/* How many bits a number has that stands in the wire form. */
static int bits_of(struct str number) {
    while (number.len && number.at[0] == 0)
        number = str_from(number, 1);
    int bits = (int)number.len * 8;
    for (int top = 0x80; number.len && top && !((unsigned char)number.at[0] & top); top >>= 1)
        bits--;
    return bits;
}

/* --- public halves --------------------------------------------------------------------------------- */

/* What a blob says of itself; false: it is no key of a type that we know. */
static bool read_blob(struct str blob, struct arena *arena, struct ssh_key *out) {
    struct str rest = blob, type, first, second;
    if (!cut_string(&rest, &type) || !cut_string(&rest, &first))
        return false;
    bool ed25519 = str_is(type, "ssh-ed25519") && first.len == 32 && rest.len == 0;
    bool rsa = str_is(type, "ssh-rsa") && cut_string(&rest, &second) && rest.len == 0;
    if (!ed25519 && !rsa)
        return false;
    HOLDS(buf_release) struct buf text = {0};
    base64_add(&text, blob.at, blob.len);
    *out = (struct ssh_key){.type = ed25519 ? S("ssh-ed25519") : S("ssh-rsa"),
                            .blob = arena_str(arena, buf_str(&text)),
                            .bits = ed25519 ? 256 : bits_of(second)};
    return true;
}

bool ssh_key_read(struct str line, struct arena *arena, struct ssh_key *out) {
    struct str rest = str_trim(line), type = str_cut(&rest, ' ');
    HOLDS(buf_release) struct buf blob = {0};
    rest = str_trim(rest);
    return base64_read(str_cut(&rest, ' '), &blob) && read_blob(buf_str(&blob), arena, out) && str_eq(type, out->type);
}

static void public_of_rsa(const struct library *with, const EVP_PKEY *key, struct buf *blob) {
    static const char *const numbers[] = {"e", "n"};
    add_string(blob, S("ssh-rsa"));
    for (int i = 0; i < 2; i++) {
        BIGNUM *number = NULL;
        unsigned char bytes[2049] = {0}; /* a first byte of 0 where the number would seem negative */
        if (with->number(key, numbers[i], &number) != 1)
            continue;
        size_t bits = (size_t)with->number_bits(number), n = bits / 8 + 1;
        if (n < sizeof bytes)
            with->number_bytes(number, bytes + (bits % 8 == 0));
        add_string(blob, (struct str){(char *)bytes, n < sizeof bytes ? n : 0});
        with->number_free(number);
    }
}

/* --- private halves -------------------------------------------------------------------------------- */

/* The public half stands in clear before the private one. */
static bool read_openssh(struct str text, struct arena *arena, struct ssh_key *out) {
    struct str rest = str_from(text, strlen(BEGIN)), part;
    ptrdiff_t end = str_find(rest, '-');
    HOLDS(buf_wipe) struct buf bytes = {0};
    if (end < 0 || !base64_read(str_slice(rest, 0, (size_t)end), &bytes) ||
        !str_starts(buf_str(&bytes), S(MAGIC)))
        return false;
    rest = str_from(buf_str(&bytes), sizeof MAGIC);
    for (int i = 0; i < 3; i++) /* cipher, derivation of its key, options of that */
        if (!cut_string(&rest, &part))
            return false;
    rest = str_from(rest, 4); /* how many keys: one */
    return cut_string(&rest, &part) && read_blob(part, arena, out);
}

static bool read_rsa(struct str text, struct arena *arena, struct ssh_key *out) {
    const struct library *with = library();
    BIO *bio = with && text.len < 65536 ? with->open_text(text.at, (int)text.len) : NULL;
    EVP_PKEY *key = bio ? with->read_pem(bio, NULL, NULL, (void *)(uintptr_t) "") : NULL;
    HOLDS(buf_release) struct buf blob = {0};
    if (key)
        public_of_rsa(with, key, &blob);
    bool ok = key && read_blob(buf_str(&blob), arena, out);
    if (key)
        with->key_free(key);
    if (bio)
        with->close(bio);
    return ok;
}

bool ssh_key_of_private(struct str text, struct arena *arena, struct ssh_key *out) {
    return str_starts(text, S(BEGIN)) ? read_openssh(text, arena, out)
                                      : str_starts(text, S("-----BEGIN ")) && read_rsa(text, arena, out);
}

/* --- making ---------------------------------------------------------------------------------------- */

/* The section that a passphrase would seal: the same random number twice, the key, padding to blocks of eight. */
static void add_section(struct buf *out, const unsigned char check[4], struct str seed, struct str public_half) {
    HOLDS(buf_wipe) struct buf both = {0}, section = {0};
    buf_add(&both, seed);
    buf_add(&both, public_half);
    for (int i = 0; i < 2; i++)
        buf_add(&section, (struct str){(const char *)check, 4});
    add_string(&section, S("ssh-ed25519"));
    add_string(&section, public_half);
    add_string(&section, buf_str(&both));
    add_string(&section, S("footing"));
    for (char pad = 1; section.len % 8 != 0; pad++)
        buf_addc(&section, pad);
    add_string(out, buf_str(&section));
}

static void add_lines(struct buf *out, struct str bytes) {
    HOLDS(buf_wipe) struct buf text = {0};
    base64_add(&text, bytes.at, bytes.len);
    for (struct str rest = buf_str(&text); rest.len > 0; rest = str_from(rest, LINE)) {
        buf_add(out, str_slice(rest, 0, LINE));
        buf_addc(out, '\n');
    }
}

static bool make_ed25519(const struct library *with, struct random *random, struct arena *arena, struct buf *secret,
                         struct ssh_key *out) {
    unsigned char seed[SEED_BYTES + 4], public_half[32];
    size_t n = sizeof public_half;
    random->fill(random, seed, sizeof seed);
    EVP_PKEY *key = with->from_seed(EVP_PKEY_ED25519, NULL, seed, SEED_BYTES);
    bool ok = key && with->raw_public(key, public_half, &n) == 1 && n == sizeof public_half;
    HOLDS(buf_release) struct buf blob = {0};
    HOLDS(buf_wipe) struct buf whole = {0};
    struct str half = {(char *)public_half, sizeof public_half};
    add_string(&blob, S("ssh-ed25519"));
    add_string(&blob, half);
    buf_add(&whole, (struct str){MAGIC, sizeof MAGIC});
    add_string(&whole, S("none"));
    add_string(&whole, S("none"));
    add_string(&whole, S(""));
    add_length(&whole, 1);
    add_string(&whole, buf_str(&blob));
    add_section(&whole, seed + SEED_BYTES, (struct str){(char *)seed, SEED_BYTES}, half);
    buf_adds(secret, BEGIN);
    add_lines(secret, buf_str(&whole));
    buf_adds(secret, END);
    explicit_bzero(seed, sizeof seed);
    if (key)
        with->key_free(key);
    return ok && read_blob(buf_str(&blob), arena, out);
}

/* A number that a seed would tell is not to be had of the library: it takes the system's own. */
static bool make_rsa(const struct library *with, struct arena *arena, struct buf *secret, struct ssh_key *out) {
    EVP_PKEY *key = with->generate(NULL, NULL, "RSA", (size_t)RSA_BITS);
    BIO *bio = key ? with->open(with->memory()) : NULL;
    char *text = NULL;
    HOLDS(buf_release) struct buf blob = {0};
    bool ok = bio && with->write_pem(bio, key, NULL, NULL, 0, NULL, NULL) == 1;
    long n = ok ? with->control(bio, BIO_CTRL_INFO, 0, &text) : 0;
    if (n > 0)
        buf_add(secret, (struct str){text, (size_t)n});
    if (key) {
        public_of_rsa(with, key, &blob);
        with->key_free(key);
    }
    if (bio)
        with->close(bio);
    return n > 0 && read_blob(buf_str(&blob), arena, out);
}

bool ssh_key_make(bool rsa, struct random *random, struct arena *arena, struct buf *secret, struct ssh_key *out) {
    const struct library *with = library();
    return with && (rsa ? make_rsa(with, arena, secret, out) : make_ed25519(with, random, arena, secret, out));
}
