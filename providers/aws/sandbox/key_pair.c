/* Key pairs: known by a name that is one in the region, and by an id. The private half of one that is made here leaves with the answer
 * and stays nowhere. */
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "base/ssh_key.h"
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

#define NAME_MAX_BYTES 255

/* --- fingerprints ----------------------------------------------------------------------------------------------------- */

/* "a1:b2:…" */
static struct str hex_pairs(struct arena *arena, const EVP_MD *digest, struct str bytes) {
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    HOLDS(buf_release) struct buf text = {0};
    EVP_Digest(bytes.at, bytes.len, sum, &n, digest, NULL);
    for (unsigned i = 0; i < n; i++) {
        buf_adds(&text, i ? ":" : "");
        hex_add(&text, &sum[i], 1);
    }
    return arena_str(arena, buf_str(&text));
}

static void der_add(struct buf *out, int tag, struct str content) {
    buf_addc(out, (char)tag);
    if (content.len > 255)
        buf_addf(out, "%c%c%c", 0x82, (int)(content.len >> 8), (int)(content.len & 255));
    else if (content.len > 127)
        buf_addf(out, "%c%c", 0x81, (int)content.len);
    else
        buf_addc(out, (char)content.len);
    buf_add(out, content);
}

/* The numbers of an SSH key stand as DER has them, behind lengths of four bytes. */
static struct str number_cut(struct str *rest) {
    const unsigned char *at = (const unsigned char *)rest->at;
    size_t n = rest->len < 4 ? 0 : (size_t)at[2] << 8 | at[3];
    struct str number = str_slice(*rest, 4, 4 + n);
    *rest = str_from(*rest, 4 + n);
    return number;
}

/* Of a public RSA key the MD5 of its SubjectPublicKeyInfo. */
static struct str fingerprint_rsa(struct arena *arena, struct str blob) {
    static const char algorithm[] = "\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05";
    HOLDS(buf_release) struct buf numbers = {0}, key = {0}, bits = {0}, inner = {0}, whole = {0};
    number_cut(&blob); /* "ssh-rsa" */
    struct str e = number_cut(&blob), n = number_cut(&blob);
    der_add(&numbers, 0x02, n);
    der_add(&numbers, 0x02, e);
    buf_addc(&bits, '\0');
    der_add(&key, 0x30, buf_str(&numbers));
    buf_add(&bits, buf_str(&key));
    buf_add(&inner, (struct str){algorithm, sizeof algorithm}); /* with the NUL that ends its parameters */
    der_add(&inner, 0x03, buf_str(&bits));
    der_add(&whole, 0x30, buf_str(&inner));
    return hex_pairs(arena, EVP_md5(), buf_str(&whole));
}

static struct str fingerprint(struct arena *arena, const struct ssh_key *key) {
    HOLDS(buf_release) struct buf blob = {0}, text = {0};
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    base64_read(key->blob, &blob);
    if (str_is(key->type, "ssh-rsa"))
        return fingerprint_rsa(arena, buf_str(&blob));
    EVP_Digest(blob.at, blob.len, sum, &n, EVP_sha256(), NULL);
    base64_add(&text, sum, n);
    return arena_str(arena, buf_str(&text));
}

/* Of an RSA key that was made here the SHA-1 of its private half. */
static struct str fingerprint_private(struct arena *arena, struct str pem) {
    BIO *bio = BIO_new_mem_buf(pem.at, (int)pem.len);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
    PKCS8_PRIV_KEY_INFO *info = key ? EVP_PKEY2PKCS8(key) : NULL;
    unsigned char *der = NULL;
    int n = info ? i2d_PKCS8_PRIV_KEY_INFO(info, &der) : 0;
    struct str text = hex_pairs(arena, EVP_sha1(), (struct str){(char *)der, n > 0 ? (size_t)n : 0});
    OPENSSL_clear_free(der, n > 0 ? (size_t)n : 0);
    PKCS8_PRIV_KEY_INFO_free(info);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return text;
}

/* --- making ----------------------------------------------------------------------------------------------------------- */

static bool name_check(struct request *req, struct str name) {
    if (name.len == 0)
        return reject_missing(req, "KeyName");
    if (name.len > NAME_MAX_BYTES)
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter KeyName is invalid. Invalid length: it exceeds %d characters.",
                      STR(name), NAME_MAX_BYTES);
    for (size_t i = 0; i < name.len; i++)
        if (name.at[i] < ' ' || name.at[i] > '~')
            return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter KeyName is invalid. Character sets beyond ASCII are not supported.",
                          STR(name));
    if (str_trim(name).len < name.len)
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter KeyName is invalid. Leading and trailing spaces are not allowed.",
                      STR(name));
    return !thing_where(req, &key_pair_species, "KeyName", name) ||
           reject(req, "InvalidKeyPair.Duplicate", "The keypair already exists");
}

static const struct value *keep(struct request *req, const struct ssh_key *key, struct str print, const struct value *tags) {
    struct str name = input_text(req, "KeyName");
    const struct value *pair =
        record(req->arena, "KeyPairId:t KeyName:t KeyFingerprint:t KeyType:c CreateTime:v Tags:v $public:t", new_id(req, &key_pair_species), name,
               print, str_is(key->type, "ssh-rsa") ? "rsa" : "ed25519", time_now(req), tags,
               arena_printf(req->arena, "%.*s %.*s %.*s", STR(key->type), STR(key->blob), STR(name)));
    thing_put(req, &key_pair_species, pair);
    return pair;
}

static const struct value *import_key_pair(struct request *req) {
    const struct value *tags;
    struct ssh_key key;
    if (!name_check(req, input_text(req, "KeyName")) || !tags_of_create(req, &key_pair_species, &tags))
        return NULL;
    if (!input_has(req, "PublicKeyMaterial"))
        return reject_missing(req, "PublicKeyMaterial");
    if (!ssh_key_read(input_text(req, "PublicKeyMaterial"), req->arena, &key))
        return reject(req, "InvalidKey.Format", "Key is not in valid OpenSSH public key format");
    if (str_is(key.type, "ssh-rsa") && key.bits != 1024 && key.bits != 2048 && key.bits != 4096)
        return reject(req, "InvalidKey.Format", "RSA keys must have a length of 1024, 2048 or 4096 bits");
    return keep(req, &key, fingerprint(req->arena, &key), tags);
}

static const struct value *create_key_pair(struct request *req) {
    const struct value *tags;
    struct ssh_key key;
    bool rsa = !str_is(input_text(req, "KeyType"), "ed25519");
    if (!name_check(req, input_text(req, "KeyName")) || !tags_of_create(req, &key_pair_species, &tags))
        return NULL;
    if (str_is(input_text(req, "KeyFormat"), "ppk"))
        return reject(req, "UnsupportedOperation", "The sandbox gives out private keys as PEM only.");
    HOLDS(buf_wipe) struct buf secret = {0};
    if (!ssh_key_make(rsa, req->random, req->arena, &secret, &key))
        return reject(req, "InternalError", "no key could be made");
    struct str print = rsa ? fingerprint_private(req->arena, buf_str(&secret)) : fingerprint(req->arena, &key);
    return record_with(req->arena, keep(req, &key, print, tags), "KeyMaterial:t", buf_str(&secret));
}

/* --- asking and deleting ---------------------------------------------------------------------------------------------- */

static const struct value *pair_view(struct request *req, const struct value *pair) {
    return input_true(req, "IncludePublicKey") ? record_with(req->arena, pair, "PublicKey:t", member_text(pair, "$public")) : pair;
}

static const struct filter pair_filters[] = {
    {"key-name", "KeyName"}, {"key-pair-id", "KeyPairId"}, {"fingerprint", "KeyFingerprint"}, {0},
};
static const struct listing pair_listing = {&key_pair_species, "KeyPairs", "KeyPairIds", pair_filters, .view = pair_view};

static const struct value *describe_key_pairs(struct request *req) {
    const struct value *names = input(req, "KeyNames");
    struct maker named = {.arena = req->arena};
    if (value_count(names) == 0)
        return list_things(req, &pair_listing);
    for (size_t i = 0; i < value_count(names); i++) {
        struct str name = value_str(value_item(names, i));
        const struct value *pair = thing_where(req, &key_pair_species, "KeyName", name);
        if (!pair)
            return reject(req, key_pair_species.not_found, "The key pair '%.*s' does not exist", STR(name));
        maker_add(&named, pair_view(req, pair));
    }
    return list_items(req, &pair_listing, maker_list(&named));
}

/* One that is not there is as good as deleted. */
static const struct value *delete_key_pair(struct request *req) {
    struct str id = input_text(req, "KeyPairId"), name = input_text(req, "KeyName");
    if (!id.len == !name.len)
        return id.len ? reject(req, "InvalidParameterCombination", "You may specify either KeyName or KeyPairId") : reject_missing(req, "KeyName");
    if (id.len && !id_check(req, &key_pair_species, id))
        return NULL;
    const struct value *pair = id.len ? thing_get(req, &key_pair_species, id) : thing_where(req, &key_pair_species, "KeyName", name);
    if (pair)
        thing_remove(req, &key_pair_species, member_text(pair, "KeyPairId"));
    return record(req->arena, "Return:b KeyPairId:t", true, member_text(pair, "KeyPairId"));
}

const struct handler key_pair_handlers[] = {
    {"ImportKeyPair", import_key_pair},
    {"CreateKeyPair", create_key_pair},
    {"DescribeKeyPairs", describe_key_pairs},
    {"DeleteKeyPair", delete_key_pair},
    {0},
};
