/* SSH keys: what is read of a public half, what a private half tells, pairs that are made, and files written once. */
#include "base/secret_file.h"
#include "base/ssh_key.h"

#include <errno.h>
#include <setjmp.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define BLOB "AAAAC3NzaC1lZDI1NTE5AAAAIKYh2lH6SbzLdHGlCPOlF5zUyJ3e3Qwzu2mhm8lX5bCA"

static void reads_public_halves(void **state) {
    static const struct {
        const char *line;
        bool ok;
    } rows[] = {
        {"ssh-ed25519 " BLOB, true},
        {"  ssh-ed25519   " BLOB " me@here and more\n", true},
        {"ssh-rsa " BLOB, false},                         /* another type than it says */
        {"ssh-ed25519 " BLOB "AAAA", false},              /* more than a key */
        {"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKYh", false}, /* less */
        {"ssh-ed25519 AAAAC3Nz!", false},
        {"ssh-ed25519", false},
        {"ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTY=", false},
        {"", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena = {0};
        struct ssh_key key = {0};
        assert_int_equal(ssh_key_read(str_of(rows[i].line), &arena, &key), rows[i].ok);
        assert_true(!rows[i].ok || (str_is(key.blob, BLOB) && key.bits == 256));
        arena_release(&arena);
    }
}

static void a_private_half_tells_its_public_one(void **state) {
    (void)state;
    for (int rsa = 0; rsa < 2; rsa++) {
        struct arena arena = {0};
        struct buf secret = {0}, again = {0};
        struct random_seeded seeded, same;
        struct ssh_key key, told, other, read;
        random_seeded_init(&seeded, 7);
        random_seeded_init(&same, 7);
        assert_true(ssh_key_make(rsa, &seeded.random, &arena, &secret, &key));
        assert_true(ssh_key_of_private(buf_str(&secret), &arena, &told));
        assert_true(str_eq(key.type, told.type) && str_eq(key.blob, told.blob));
        assert_int_equal(key.bits, rsa ? 2048 : 256);
        struct str line = arena_printf(&arena, "%.*s %.*s", STR(key.type), STR(key.blob));
        assert_true(ssh_key_read(line, &arena, &read) && read.bits == key.bits);
        assert_true(str_starts(buf_str(&secret), rsa ? S("-----BEGIN RSA PRIVATE KEY-----\n") : S("-----BEGIN OPENSSH PRIVATE KEY-----\n")));
        /* one seed makes one key again, where the library lets it */
        assert_true(ssh_key_make(rsa, &same.random, &arena, &again, &other));
        assert_true(rsa || str_eq(buf_str(&secret), buf_str(&again)));
        for (size_t cut = 0; cut < secret.len; cut += 41) /* no prefix of it leads astray */
            ssh_key_of_private(str_slice(buf_str(&secret), 0, cut), &arena, &told);
        buf_wipe(&secret);
        buf_wipe(&again);
        arena_release(&arena);
    }
}

static void writes_a_file_once(void **state) {
    (void)state;
    char folder[] = "/tmp/footing-key-XXXXXX";
    struct buf path = {0}, text = {0}, plain = {0};
    struct stat there;
    assert_non_null(mkdtemp(folder));
    secret_file_path(&path, str_of(folder), S("a.pem"));
    assert_false(secret_file_read(path.at, &text));
    assert_int_equal(errno, ENOENT);
    assert_true(secret_file_make(path.at, S("one")));
    assert_int_equal(stat(path.at, &there), 0);
    assert_int_equal(there.st_mode & 0777, 0600);
    assert_false(secret_file_make(path.at, S("two")));
    assert_int_equal(errno, EEXIST);
    assert_true(secret_file_read(path.at, &text) && str_is(buf_str(&text), "one"));
    secret_file_path(&plain, str_of(folder), S("/etc/a.pem"));
    assert_true(str_is(buf_str(&plain), "/etc/a.pem"));
    unlink(path.at);
    rmdir(folder);
    buf_release(&path);
    buf_release(&text);
    buf_release(&plain);
}

static void reads_base64(void **state) {
    static const struct {
        const char *text, *bytes;
    } rows[] = {{"", ""}, {"YQ==", "a"}, {"YWI=", "ab"}, {"YWJj", "abc"}, {"YW\nJj\r\nZA==", "abcd"},
                {"YQ=", NULL}, {"YQ", NULL}, {"Y===", NULL}, {"YQ==YQ==", NULL}, {"Y Q=", NULL}, {"====", NULL}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf bytes = {0};
        assert_int_equal(base64_read(str_of(rows[i].text), &bytes), rows[i].bytes != NULL);
        assert_true(!rows[i].bytes || str_is(buf_str(&bytes), rows[i].bytes));
        buf_release(&bytes);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_public_halves),
        cmocka_unit_test(a_private_half_tells_its_public_one),
        cmocka_unit_test(writes_a_file_once),
        cmocka_unit_test(reads_base64),
    };
    return cmocka_run_group_tests_name("base: SSH keys", tests, NULL, NULL);
}
