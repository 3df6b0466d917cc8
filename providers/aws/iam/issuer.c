/* What an OpenID Connect provider is asked about: its address, and audiences. */
#include "providers/aws/iam/iam.h"

#include <stdlib.h>

#define SCHEME "https://"
#define CLIENTS_MAX 100
#define CLIENT_CHARS_MAX 255

/* IAM gives it back without scheme and without a slash at its end. */
static struct str bare(struct str url) {
    if (str_starts(url, S(SCHEME)))
        url = str_from(url, strlen(SCHEME));
    while (url.len > 0 && url.at[url.len - 1] == '/')
        url.len--;
    return url;
}

static bool issuer_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    (void)resolver;
    if (raw->kind == VALUE_UNKNOWN)
        return *out = raw, true;
    struct str url = value_str(raw), host = bare(url);
    bool other_scheme = str_has(host, S("://")), good = host.len > 0 && !str_has(host, S("?")) && !str_has(host, S(" "));
    if (raw->kind != VALUE_TEXT || !good || other_scheme) {
        fail(report, raw->at, "%s: '%.*s' is no address of an issuer", field->name, STR(url));
        hint(report, other_scheme ? "it is reached by https only" : "such as token.actions.githubusercontent.com, without a query");
        return false;
    }
    *out = value_at(arena, value_text(arena, host), raw->at);
    return true;
}

static const struct value *issuer_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item;
    return shown ? value_text(arena, bare(value_str(shown))) : NULL;
}

static const struct value *issuer_wire(const struct field *field, const struct value *value, struct arena *arena) {
    (void)field;
    return value_textf(arena, SCHEME "%.*s", STR(value_str(value)));
}

static void issuer_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'string'}");
}

const struct kind kind_issuer = {
    .name = "address", .canon = issuer_canon, .seen = issuer_seen, .wire = issuer_wire, .schema = issuer_schema};

static int compare(const void *a, const void *b) { return value_compare(*(const struct value *const *)a, *(const struct value *const *)b); }

static const struct value *atoms_from(struct arena *arena, const struct value *some) {
    bool is_list = some && some->kind == VALUE_LIST;
    size_t n = is_list ? value_count(some) : some ? 1 : 0, kept = 0;
    const struct value **atoms = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct value *one = is_list ? value_item(some, i) : some;
        atoms[i] = value_at(arena, value_with(arena, NULL, S("ref"), one), one->at);
    }
    if (n > 1)
        qsort(atoms, n, sizeof *atoms, compare);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || !value_same(atoms[kept - 1], atoms[i]))
            atoms[kept++] = atoms[i];
    return value_list(arena, atoms, kept);
}

static bool audiences_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                            struct report *report, const struct value **out) {
    (void)resolver;
    bool is_list = raw->kind == VALUE_LIST;
    size_t n = is_list ? value_count(raw) : 1;
    for (size_t i = 0; i < n; i++) {
        const struct value *one = is_list ? value_item(raw, i) : raw;
        bool text = one->kind == VALUE_TEXT && one->as.text.len > 0 && one->as.text.len <= CLIENT_CHARS_MAX;
        if (!text && one->kind != VALUE_UNKNOWN)
            return fail(report, one->at, "%s: an audience is a text of 1 to %d characters", field->name, CLIENT_CHARS_MAX);
    }
    if (n > CLIENTS_MAX)
        return fail(report, raw->at, "%s: %zu are too many, AWS takes %d", field->name, n, CLIENTS_MAX);
    *out = value_at(arena, atoms_from(arena, raw), raw->at);
    return true;
}

static const struct value *audiences_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item;
    return atoms_from(arena, shown);
}

static const struct value *audiences_wire(const struct field *field, const struct value *value, struct arena *arena) {
    return kind_refs.wire(field, value, arena);
}

static bool audiences_same(const struct field *field, const struct value *want, const struct value *seen) {
    return kind_refs.same(field, want, seen);
}

static void audiences_show(struct buf *out, const struct value *value) { kind_refs.show(out, value); }

static const struct value *audiences_written(const struct field *field, const struct value *atoms, struct arena *arena) {
    (void)field;
    return value_path(arena, atoms, S("[].ref"));
}

static void audiences_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_SOME("{'type':'string'}"));
}

const struct kind kind_audiences = {.name = "texts",
                                    .canon = audiences_canon,
                                    .seen = audiences_seen,
                                    .wire = audiences_wire,
                                    .same = audiences_same,
                                    .show = audiences_show,
                                    .written = audiences_written,
                                    .schema = audiences_schema};
