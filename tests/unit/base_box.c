/* Boxes against the published vector (the GCM specification, test case 14), and against a wrong key
 * and a meddler. */
#include "base/arena.h"
#include "base/box.h"

#include <setjmp.h>

#include <cmocka.h>

static const unsigned char zeros[BOX_KEY_BYTES];

static void a_box_is_the_published_one(void **state) {
    (void)state;
    HOLDS(buf_release) struct buf sealed = {0}, opened = {0}, hex = {0};
    struct str plain = {(const char *)zeros, 16};
    assert_true(box_seal(zeros, zeros, plain, &sealed));
    hex_add(&hex, sealed.at, sealed.len);
    assert_string_equal(hex.at, "cea7403d4d606b6e074ec5d3baf39d18"
                                "d0d1c8a799996bf0265b98b5d48ab919");
    assert_true(box_open(zeros, zeros, buf_str(&sealed), &opened));
    assert_true(str_eq(buf_str(&opened), plain));
}

static void nobody_else_opens_it(void **state) {
    (void)state;
    HOLDS(buf_release) struct buf sealed = {0}, opened = {0};
    unsigned char other[BOX_KEY_BYTES] = {1};
    assert_true(box_seal(zeros, zeros, S("hunter2"), &sealed));
    assert_false(box_open(other, zeros, buf_str(&sealed), &opened));
    for (size_t i = 0; i < sealed.len; i++) {
        sealed.at[i] ^= 1;
        assert_false(box_open(zeros, zeros, buf_str(&sealed), &opened));
        sealed.at[i] ^= 1;
    }
    assert_false(box_open(zeros, zeros, str_slice(buf_str(&sealed), 0, BOX_TAG_BYTES - 1), &opened));
    assert_int_equal(opened.len, 0);
    assert_true(box_open(zeros, zeros, buf_str(&sealed), &opened));
    assert_string_equal(opened.at, "hunter2");
}

static void a_passphrase_makes_a_key_of_its_own(void **state) {
    (void)state;
    unsigned char salt[BOX_SALT_BYTES] = {7}, one[BOX_KEY_BYTES], same[BOX_KEY_BYTES],
        other[BOX_KEY_BYTES];
    assert_true(box_key_of(S("sesame"), salt, one) && box_key_of(S("sesame"), salt, same));
    assert_memory_equal(one, same, sizeof one);
    assert_true(box_key_of(S("barley"), salt, other));
    assert_memory_not_equal(one, other, sizeof one);
    salt[0] = 8;
    assert_true(box_key_of(S("sesame"), salt, other));
    assert_memory_not_equal(one, other, sizeof one);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_box_is_the_published_one),
        cmocka_unit_test(nobody_else_opens_it),
        cmocka_unit_test(a_passphrase_makes_a_key_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
