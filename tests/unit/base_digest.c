/* Digests against the published vectors: FIPS 180-4's examples, RFC 4231. */
#include "base/arena.h"
#include "base/digest.h"

#include <setjmp.h>

#include <cmocka.h>

static void assert_hex(const unsigned char *bytes, const char *wanted) {
    HOLDS(buf_release) struct buf hex = {0};
    hex_add(&hex, bytes, DIGEST_BYTES);
    assert_string_equal(hex.at, wanted);
}

static void sha256_is_the_published_one(void **state) {
    (void)state;
    unsigned char out[DIGEST_BYTES];
    assert_true(digest_sha256(S("abc"), out));
    assert_hex(out, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_true(digest_sha256((struct str){0}, out));
    assert_hex(out, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

static void hmac_is_the_published_one(void **state) {
    (void)state;
    unsigned char out[DIGEST_BYTES];
    assert_true(digest_hmac(S("Jefe"), S("what do ya want for nothing?"), out));
    assert_hex(out, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    char key[131];
    memset(key, 0xaa, sizeof key);
    assert_true(digest_hmac((struct str){key, sizeof key},
                            S("Test Using Larger Than Block-Size Key - Hash Key First"), out));
    assert_hex(out, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sha256_is_the_published_one),
        cmocka_unit_test(hmac_is_the_published_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
