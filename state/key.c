/* The key of the fingerprints. It is made when a secret is first met and never stands beside what
 * it protects: the state holds it in a box. What opens the box is a key file in the user's
 * configuration folder, one for all states, or FOOTING_PASSPHRASE.
 *
 *   meta "sealed_key": {"by": "file" | "passphrase", "salt", "nonce", "box"}, all in hex */
#include "state/inside.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/box.h"
#include "base/json.h"
#include "base/secret_file.h"

#define KEY_BYTES 32
#define KEY_FILE "key"

static bool unhex(struct str hex, unsigned char *out, size_t n) {
    if (hex.len != 2 * n)
        return false;
    for (size_t i = 0; i < hex.len; i++) {
        const char *digits = "0123456789abcdef", *digit = hex.at[i] ? strchr(digits, hex.at[i]) : 0;
        if (!digit)
            return false;
        out[i / 2] = (unsigned char)(i % 2 ? out[i / 2] << 4 | (digit - digits) : digit - digits);
    }
    return true;
}

static const struct value *hex_of(struct arena *arena, const void *bytes, size_t n) {
    HOLDS(buf_wipe) struct buf hex = {0};
    hex_add(&hex, bytes, n);
    return value_text(arena, buf_str(&hex));
}

/* --- the key file ----------------------------------------------------------------------------- */

static struct str key_folder(struct arena *arena) {
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    if (config && *config == '/')
        return arena_printf(arena, "%s/footing", config);
    return home && *home ? arena_printf(arena, "%s/.config/footing", home) : (struct str){0};
}

static bool make_folder(struct str path, struct report *report) {
    char name[4096];
    if (path.len >= sizeof name)
        return fail(report, NOWHERE, "the path of the configuration folder is too long");
    for (size_t i = 1; i <= path.len; i++) {
        if (i < path.len && path.at[i] != '/')
            continue;
        memcpy(name, path.at, i);
        name[i] = '\0';
        if (mkdir(name, 0700) != 0 && errno != EEXIST)
            return fail(report, NOWHERE, "cannot make the folder '%s': %s", name, strerror(errno));
    }
    return true;
}

static bool read_key_file(struct str path, unsigned char key[BOX_KEY_BYTES], bool *absent,
                          struct report *report) {
    char text[2 * BOX_KEY_BYTES + 1] = "";
    struct stat about;
    int fd = open(path.at, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    *absent = fd < 0 && errno == ENOENT;
    if (*absent)
        return true;
    bool ok = fd >= 0 && fstat(fd, &about) == 0 &&
              read(fd, text, sizeof text - 1) == (ssize_t)sizeof text - 1;
    int why = errno;
    if (fd >= 0)
        close(fd);
    if (ok && about.st_mode & (S_IRWXG | S_IRWXO)) {
        explicit_bzero(text, sizeof text);
        fail(report, NOWHERE, "'%.*s' can be read by others on this machine", STR(path));
        hint(report, "chmod 600 '%.*s'", STR(path));
        return false;
    }
    ok = ok && unhex((struct str){text, sizeof text - 1}, key, BOX_KEY_BYTES);
    explicit_bzero(text, sizeof text);
    return ok || fail(report, NOWHERE, "cannot read the key file '%.*s': %s", STR(path),
                      fd < 0 ? strerror(why) : "it holds no key");
}

static bool write_key_file(struct store *store, struct str path, unsigned char key[BOX_KEY_BYTES],
                           struct report *report) {
    store->random->fill(store->random, key, BOX_KEY_BYTES);
    HOLDS(buf_wipe) struct buf text = {0};
    hex_add(&text, key, BOX_KEY_BYTES);
    buf_addc(&text, '\n');
    bool absent = false;
    if (secret_file_make(path.at, buf_str(&text)))
        return true;
    if (errno == EEXIST) /* another process was faster */
        return read_key_file(path, key, &absent, report) && !absent;
    return fail(report, NOWHERE, "cannot write the key file '%.*s': %s", STR(path), strerror(errno));
}

static bool file_opener(struct store *store, bool make, unsigned char key[BOX_KEY_BYTES],
                        struct report *report) {
    struct str folder = key_folder(&store->arena);
    if (folder.len == 0)
        return fail(report, NOWHERE, "no configuration folder for the key: HOME is not set");
    struct str path = arena_printf(&store->arena, "%.*s/" KEY_FILE, STR(folder));
    bool absent = false;
    if (!read_key_file(path, key, &absent, report))
        return false;
    if (!absent)
        return true;
    if (make)
        return make_folder(folder, report) && write_key_file(store, path, key, report);
    fail(report, NOWHERE, "the key of this state's secrets is not here: there is no '%.*s'",
         STR(path));
    hint(report, "bring that file from where the state was made, or give the state a passphrase "
                 "there: footing state rekey");
    return false;
}

/* --- the box ---------------------------------------------------------------------------------- */

static struct str passphrase_given(void) {
    return str_of(getenv("FOOTING_PASSPHRASE"));
}

static bool opener(struct store *store, bool by_passphrase, struct str passphrase,
                   const unsigned char *salt, bool make, unsigned char key[BOX_KEY_BYTES],
                   struct report *report) {
    if (!by_passphrase)
        return file_opener(store, make, key, report);
    if (passphrase.len > 0)
        return box_key_of(passphrase, salt, key) ||
               fail(report, NOWHERE, "the cryptographic library makes no key of the passphrase");
    fail(report, NOWHERE, "the secrets of this state are sealed by a passphrase");
    hint(report, "give it in FOOTING_PASSPHRASE");
    return false;
}

/* The key in a box, opened by the passphrase, or by the key file where that is empty. */
static const struct value *sealed(struct store *store, struct str passphrase,
                                  struct report *report) {
    unsigned char salt[BOX_SALT_BYTES], nonce[BOX_NONCE_BYTES], with[BOX_KEY_BYTES];
    struct maker map = {.arena = &store->arena};
    HOLDS(buf_wipe) struct buf box = {0};
    store->random->fill(store->random, salt, sizeof salt);
    store->random->fill(store->random, nonce, sizeof nonce);
    bool ok = opener(store, passphrase.len > 0, passphrase, salt, true, with, report);
    if (ok && !box_seal(with, nonce, store->key, &box))
        ok = fail(report, NOWHERE, "the cryptographic library refuses to seal the key");
    explicit_bzero(with, sizeof with);
    if (!ok)
        return NULL;
    maker_set(&map, S("by"),
              value_text(map.arena, passphrase.len > 0 ? S("passphrase") : S("file")));
    maker_set(&map, S("salt"), hex_of(map.arena, salt, sizeof salt));
    maker_set(&map, S("nonce"), hex_of(map.arena, nonce, sizeof nonce));
    maker_set(&map, S("box"), hex_of(map.arena, box.at, box.len));
    return maker_map(&map);
}

static bool open_box(struct store *store, const struct value *sealed_key, struct report *report) {
    unsigned char salt[BOX_SALT_BYTES], nonce[BOX_NONCE_BYTES], with[BOX_KEY_BYTES],
        box[2 * KEY_BYTES + BOX_TAG_BYTES];
    HOLDS(buf_wipe) struct buf key = {0};
    bool by_passphrase = str_is(value_str(value_key(sealed_key, "by")), "passphrase");
    bool ok = unhex(value_str(value_key(sealed_key, "salt")), salt, sizeof salt) &&
              unhex(value_str(value_key(sealed_key, "nonce")), nonce, sizeof nonce) &&
              unhex(value_str(value_key(sealed_key, "box")), box, sizeof box);
    if (!ok)
        return fail(report, NOWHERE, "the key of the state's secrets is damaged");
    if (!opener(store, by_passphrase, passphrase_given(), salt, false, with, report))
        return false;
    ok = box_open(with, nonce, (struct str){(char *)box, sizeof box}, &key);
    explicit_bzero(with, sizeof with);
    if (!ok)
        return fail(report, NOWHERE, "%s does not open this state's secrets",
                    by_passphrase ? "FOOTING_PASSPHRASE" : "the key file");
    store->key = arena_str(&store->arena, buf_str(&key));
    return true;
}

static bool get_sealed(struct store *store, const struct value **out, struct report *report) {
    struct sqlite3_stmt *query =
        db_query(&store->db, report, "SELECT value FROM meta WHERE name = 'sealed_key'", "");
    int step = query ? db_step(&store->db, query, report) : -1;
    *out = step == 1 ? json_parse(&store->arena, db_text(query, 0, &store->arena)) : NULL;
    if (step == 1)
        db_done(query);
    return step >= 0;
}

static bool put_sealed(struct store *store, const struct value *sealed_key,
                       struct report *report) {
    HOLDS(buf_release) struct buf text = {0};
    json_write(&text, sealed_key, JSON_SORTED);
    return store_may_write(store, report) &&
           db_run(&store->db, report,
                  "INSERT INTO meta (name, value) VALUES ('sealed_key', ?1)"
                  " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                  "t", buf_str(&text));
}

/* --- the key ---------------------------------------------------------------------------------- */

static void make_key(struct store *store) {
    unsigned char bytes[KEY_BYTES];
    store->random->fill(store->random, bytes, sizeof bytes);
    store->key = value_str(hex_of(&store->arena, bytes, sizeof bytes));
    explicit_bzero(bytes, sizeof bytes);
}

bool store_key(struct store *store, struct report *report) {
    const struct value *sealed_key;
    if (store->key.len > 0)
        return true;
    if (store_in_memory(store)) { /* nothing of it is ever beside anything */
        make_key(store);
        return true;
    }
    if (!get_sealed(store, &sealed_key, report))
        return false;
    if (sealed_key)
        return open_box(store, sealed_key, report);
    make_key(store);
    sealed_key = sealed(store, passphrase_given(), report);
    if (sealed_key && put_sealed(store, sealed_key, report))
        return true;
    store->key = (struct str){0};
    return false;
}

bool store_rekey(struct store *store, struct str passphrase, struct report *report) {
    assert(store->in_turn);
    if (!store_key(store, report))
        return false;
    const struct value *sealed_key = sealed(store, passphrase, report);
    return sealed_key && put_sealed(store, sealed_key, report);
}

bool store_key_sealed(struct store *store, const struct value **out, struct report *report) {
    return get_sealed(store, out, report);
}

bool store_key_take(struct store *store, const struct value *sealed_key, struct report *report) {
    assert(store->in_turn);
    store->key = (struct str){0};
    return open_box(store, sealed_key, report) && put_sealed(store, sealed_key, report);
}
