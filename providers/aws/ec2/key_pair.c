/* A key pair: what opens an instance to SSH.
 *
 * Where the plan gives no public key, the pair is made here and only its public half goes to AWS: the private one is written to a
 * file of its own (0600) before the call leaves, never over one that is there. A file that is there gives its public half, so a call
 * whose answer was lost, and a pair that is made anew, bring the same key. EC2 names the pair; tags want another id. */
#include <errno.h>

#include "base/secret_file.h"
#include "base/report.h"
#include "base/ssh_key.h"
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidKeyPair.NotFound"

/* --- public keys ------------------------------------------------------------------------------------------------------ */

static bool refuse_key(const struct field *field, const struct value *raw, struct report *report) {
    struct str text = str_trim(value_str(raw)), rest = text, type = str_cut(&rest, ' ');
    if (str_starts(text, S("-----BEGIN "))) {
        fail(report, raw->at, "%s: this is a private key, which does not belong into a plan file", field->name);
        hint(report, "its public half stands beside it in the file that ends in .pub; 'file' takes the private one's path");
        source_mask(report, raw->at);
        return false;
    }
    if (str_starts(text, S("ecdsa-")) || str_starts(text, S("sk-")) || str_is(type, "ssh-dss")) {
        fail(report, raw->at, "%s: EC2 takes no key of type %.*s", field->name, STR(type));
        hint(report, "it takes ssh-ed25519 and ssh-rsa");
        return false;
    }
    fail(report, raw->at, "%s: this is no public key as OpenSSH writes it", field->name);
    hint(report, "such as ssh-ed25519 AAAA… or ${file:~/.ssh/id_ed25519.pub}");
    return false;
}

/* Canonical is type and key; the comment is the writer's. */
static bool public_key_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                             struct report *report, const struct value **out) {
    struct ssh_key key;
    if (!kind_text.canon(field, raw, resolver, arena, report, out) || (*out)->kind == VALUE_UNKNOWN)
        return *out;
    if (!ssh_key_read(value_str(raw), arena, &key))
        return refuse_key(field, raw, report);
    if (str_is(key.type, "ssh-rsa") && key.bits != 1024 && key.bits != 2048 && key.bits != 4096)
        return fail(report, raw->at, "%s: EC2 takes RSA keys of 1024, 2048 or 4096 bits, and this has %d", field->name, key.bits);
    *out = value_at(arena, value_textf(arena, "%.*s %.*s", STR(key.type), STR(key.blob)), raw->at);
    return true;
}

static const struct value *public_key_seen(const struct field *field, const struct value *shown, const struct value *item,
                                           struct arena *arena) {
    struct ssh_key key;
    (void)field, (void)item;
    return ssh_key_read(value_str(shown), arena, &key) ? value_textf(arena, "%.*s %.*s", STR(key.type), STR(key.blob)) : shown;
}

static const struct value *public_key_written(const struct field *field, const struct value *value, struct arena *arena) {
    (void)field, (void)arena;
    return value;
}

static void public_key_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'string','pattern':'^\\\\s*ssh-(ed25519|rsa) +[A-Za-z0-9+/]+=*(\\\\s|$)'}");
}
static const struct kind kind_public_key = {.name = "public key",
                                            .canon = public_key_canon,
                                            .seen = public_key_seen,
                                            .written = public_key_written,
                                            .schema = public_key_schema};

/* --- names ------------------------------------------------------------------------------------------------------------ */

static bool key_name_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                           struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str name = value_str(*out);
    for (size_t i = 0; i < name.len; i++)
        if (name.at[i] < ' ' || name.at[i] > '~')
            return fail(report, raw->at, "%s: EC2 takes ASCII characters here", field->name);
    if ((*out)->kind == VALUE_TEXT && (name.len == 0 || str_trim(name).len < name.len))
        return fail(report, raw->at, "%s: a name neither is empty nor begins or ends with a space", field->name);
    return true;
}

static void key_name_schema(const struct field *field, struct buf *out) {
    kind_text.schema(field, out);
}
static const struct kind kind_key_name = {.name = "text", .canon = key_name_canon, .schema = key_name_schema};

/* --- making ----------------------------------------------------------------------------------------------------------- */

static void key_file(struct buf *path, const struct value *fields, struct str plan_folder, struct str state_folder) {
    struct str file = value_str(value_get(fields, S("file")));
    HOLDS(buf_release) struct buf own = {0};
    if (file.len) {
        secret_file_path(path, plan_folder, file);
        return;
    }
    buf_addf(&own, "%.*s.pem", STR(value_str(value_get(fields, S("name")))));
    for (size_t i = 0; i < own.len; i++)
        if (own.at[i] == '/')
            own.at[i] = '-';
    secret_file_path(path, state_folder.len ? state_folder : plan_folder, buf_str(&own));
}

static bool make_file(const char *path, bool rsa, struct random *random, struct arena *arena, struct ssh_key *key, struct str *why) {
    HOLDS(buf_wipe) struct buf secret = {0};
    if (!ssh_key_make(rsa, random, arena, &secret, key))
        *why = S("the crypto library makes no key");
    else if (!secret_file_make(path, buf_str(&secret)))
        *why = arena_printf(arena, "cannot write its private key to '%s': %s", path, strerror(errno));
    else
        return true;
    return false;
}

static const struct value *make_key(const struct value *fields, struct str plan_folder, struct str state_folder,
                                    struct random *random, struct arena *arena, struct str *why) {
    HOLDS(buf_release) struct buf path = {0};
    HOLDS(buf_wipe) struct buf text = {0};
    struct ssh_key key = {0};
    bool rsa = str_is(value_str(value_get(fields, S("type"))), "rsa");
    key_file(&path, fields, plan_folder, state_folder);
    if (secret_file_read(path.at, &text)) {
        if (!ssh_key_of_private(buf_str(&text), arena, &key))
            *why = arena_printf(arena, "'%s' is there and is no private key of type ed25519 or rsa", path.at);
        else if (str_is(key.type, "ssh-rsa") != rsa)
            *why = arena_printf(arena, "'%s' is there and is no key of type %s", path.at, rsa ? "rsa" : "ed25519");
    } else if (errno != ENOENT) {
        *why = arena_printf(arena, "cannot read its private key in '%s': %s", path.at, strerror(errno));
    } else {
        make_file(path.at, rsa, random, arena, &key, why);
    }
    return why->len ? NULL : value_textf(arena, "%.*s %.*s", STR(key.type), STR(key.blob));
}

const struct sheet key_pair_sheet = {
    .type = "key_pair",
    .service = "ec2",
    .version = 1,
    .help = "what opens an instance to SSH; made here unless it is given",
    .example = "key_pair:\n"
               "  admin: {}\n"
               "  windows: { type: rsa, file: windows.pem }\n",
    .named_by = "name",
    // clang-format off
    .fields = FIELDS(
        { "name",        &kind_key_name, NULL, GENERATED | CREATE_ONLY | EXCLUSIVE, "KeyName", "its name, one in the region", .max = 255,
          .aliases = ALIASES("key_name", "KeyName", "key_name_prefix") },
        { "public_key",  &kind_public_key, NULL, CREATE_ONLY | COMPUTED, "PublicKeyMaterial", "the public half: ${file:~/.ssh/id_ed25519.pub}; left out, a pair is made",
          .seen = "PublicKey", .aliases = ALIASES("PublicKeyMaterial", "public_key_material") },
        { "type",        CHOICE("ed25519 rsa"), CREATE_ONLY | COMPUTED, NULL, "of a pair that is made: ed25519, or rsa (2048 bits), which Windows wants",
          .seen = "KeyType", .aliases = ALIASES("key_type", "KeyType") },
        { "file",        TEXT, ACTION, NULL, "of a pair that is made: where its private half is written, 0600, or stands already; NAME.pem beside the state",
          .aliases = ALIASES("private_key", "private_key_file") },
        { "id",          TEXT, READ_ONLY | KNOWN, "KeyName", "its name" },
        { "key_id",      TEXT, READ_ONLY | KNOWN, "KeyPairId", "key-…", .aliases = ALIASES("key_pair_id") },
        { "fingerprint", TEXT, READ_ONLY | KNOWN, "KeyFingerprint", "of the public key, as AWS forms it" }
    ),
    .create = { "ImportKeyPair", .settle = SETTLE_NAME },
    .remove = { "DeleteKeyPair", "KeyName", .settle = SETTLE_REPEAT, .done_on = GONE },
    .read   = { "DescribeKeyPairs", .filter = "key-name", .one = "KeyNames", .fills = FILLS({"IncludePublicKey", ":true"}),
                .items = "KeyPairs", .id = "KeyName", .page = 1000, .batch = 200, .gone_on = GONE },
    // clang-format on
    .homemade = {"public_key", make_key, key_file},
    .at_most_one = "public_key type; public_key file",
    .lacks = "Not supported: pairs that AWS makes (CreateKeyPair sends the private half over the network), and so its PuTTY form (KeyFormat ppk; "
             "puttygen turns the file into one).",
    .tagging = &key_pair_tagging,
    .tag_type = "key-pair",
};
