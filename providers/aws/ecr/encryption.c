/* How images are encrypted. Its canonical form is AWS's own: { encryptionType, kmsKey }. */
#include "providers/aws/ecr/ecr.h"

static const char *const types[] = {"AES256", "KMS", "KMS_DSSE", NULL};

static const struct value *configured(struct arena *arena, struct str type, const struct value *key) {
    struct maker made = {.arena = arena};
    maker_set(&made, S("encryptionType"), value_text(arena, type));
    if (key)
        maker_set(&made, S("kmsKey"), key);
    return maker_map(&made);
}

static struct str type_named(struct str text) {
    for (size_t i = 0; types[i]; i++)
        if (str_eq_nocase(text, str_of(types[i])))
            return str_of(types[i]);
    return (struct str){0};
}

/* An alias may lead to another key tomorrow: AWS shows the key, so it is the key that a plan names. */
static bool key_is_good(const struct field *field, const struct value *key, struct report *report) {
    struct str text = value_str(key);
    if (key->kind == VALUE_UNKNOWN || (str_starts(text, S("arn:")) && str_has(text, S(":kms:")) && str_has(text, S(":key/"))))
        return true;
    fail(report, key->at, "%s: '%.*s' is no ARN of a KMS key", field->name, STR(text));
    hint(report, "such as arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    return false;
}

static bool pair_canon(const struct field *field, const struct value *raw, struct arena *arena, struct report *report,
                       const struct value **out) {
    static const char *const words[] = {"type", "key", NULL};
    const struct value *type = value_key(raw, "type"), *key = value_key(raw, "key");
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        if (str_is(entry->key, "type") || str_is(entry->key, "key"))
            continue;
        fail(report, entry->at, "%s: has no '%.*s'", field->name, STR(entry->key));
        hint_nearest(report, entry->key, words);
        return false;
    }
    struct str word = type ? type_named(value_str(type)) : S("KMS");
    if (word.len == 0)
        return fail(report, type->at, "%s: '%.*s' is not AES256, KMS or KMS_DSSE", field->name, STR(value_str(type)));
    if (!value_is_null(key) && str_is(word, "AES256"))
        return fail(report, key->at, "%s: AES256 has no key", field->name);
    if (!value_is_null(key) && !key_is_good(field, key, report))
        return false;
    *out = value_at(arena, configured(arena, word, value_is_null(key) ? NULL : key), raw->at);
    return true;
}

static bool encryption_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                             struct report *report, const struct value **out) {
    (void)resolver;
    struct str text = value_str(raw), type = type_named(text);
    if (raw->kind == VALUE_MAP)
        return pair_canon(field, raw, arena, report, out);
    if (raw->kind == VALUE_UNKNOWN || str_starts(text, S("arn:"))) {
        *out = value_at(arena, configured(arena, S("KMS"), raw), raw->at);
        return key_is_good(field, raw, report);
    }
    if (type.len) {
        *out = value_at(arena, configured(arena, type, NULL), raw->at);
        return true;
    }
    return fail(report, raw->at, "%s: '%.*s' is not AES256, KMS, KMS_DSSE or the ARN of a key", field->name, STR(text));
}

/* A key that the plan leaves to AWS is any. */
static bool encryption_same(const struct field *field, const struct value *want, const struct value *seen) {
    (void)field;
    const struct value *key = value_key(want, "kmsKey");
    return value_same(value_key(want, "encryptionType"), value_key(seen, "encryptionType")) &&
           (!key || (value_key(seen, "kmsKey") && value_same(key, value_key(seen, "kmsKey"))));
}

static void encryption_show(struct buf *out, const struct value *value) {
    const struct value *key = value_key(value, "kmsKey");
    buf_add(out, value_str(value_key(value, "encryptionType")));
    if (key && key->kind == VALUE_TEXT)
        buf_addf(out, " %.*s", STR(value_str(key)));
}

static const struct value *encryption_written(const struct field *field, const struct value *value, struct arena *arena) {
    (void)field;
    struct maker made = {.arena = arena};
    if (!value_key(value, "kmsKey"))
        return value_key(value, "encryptionType");
    maker_set(&made, S("type"), value_key(value, "encryptionType"));
    maker_set(&made, S("key"), value_key(value, "kmsKey"));
    return maker_map(&made);
}

static void encryption_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[{'enum':['AES256','KMS','KMS_DSSE']},{'type':'string','pattern':'^(arn:|[Aa][Ee][Ss]256$|[Kk][Mm][Ss]|.*[$][{])'},"
                    "{'type':'object','additionalProperties':false,'properties':{'type':{'enum':['AES256','KMS','KMS_DSSE']},"
                    "'key':{'type':'string'}}}]}");
}

const struct kind kind_image_encryption = {.name = "encryption",
                                           .canon = encryption_canon,
                                           .same = encryption_same,
                                           .show = encryption_show,
                                           .written = encryption_written,
                                           .schema = encryption_schema};
