/* Inline policies: documents that a role, a user or a group has for itself, by name. Atoms { name, document }. */
#include "providers/aws/iam/iam.h"

#include "base/json.h"
#include "providers/aws/policy/policy.h"

#define NAME_MAX_CHARS 128

static bool name_is_good(const struct field *field, const struct entry *entry, struct report *report) {
    bool good = entry->key.len > 0 && entry->key.len <= NAME_MAX_CHARS;
    for (size_t i = 0; good && i < entry->key.len; i++) {
        char c = entry->key.at[i];
        good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("_+=,.@-", c));
    }
    return good || fail(report, entry->at, "%s: '%.*s' is no name of a policy: 1 to %d letters, digits and +=,.@_-", field->name,
                        STR(entry->key), NAME_MAX_CHARS);
}

static size_t size_of(const struct value *document) {
    HOLDS(buf_wipe) struct buf json = {0};
    json_write(&json, document, JSON_REVEAL);
    return policy_size(buf_str(&json));
}

static const struct value *atom(struct arena *arena, const struct value *name, const struct value *document, struct span at) {
    struct maker made = {.arena = arena};
    maker_set(&made, S("name"), name);
    maker_set(&made, S("document"), document);
    return value_at(arena, maker_map(&made), at);
}

/* All of one holder's share a limit. */
static bool all_fit(const struct field *field, const struct value *raw, size_t size, struct report *report) {
    return size <= (size_t)field->max ||
           fail(report, raw->at, "%s: %zu characters are too many, AWS takes %lld of all together (white space not counted)", field->name, size,
                (long long)field->max);
}

static bool inline_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    struct field one = {.name = field->name, .kind = &kind_policy, .of = "identity"};
    struct maker atoms = {.arena = arena};
    size_t size = 0;
    bool ok = true;
    if (raw->kind == VALUE_LIST && value_count(raw) == 0) /* what nothing is, in a sheet's table */
        return *out = maker_list(&atoms), true;
    if (raw->kind != VALUE_MAP) {
        fail(report, raw->at, "%s: wants a map of names to policies", field->name);
        hint(report, "%s: { read-images: { Statement: [ { Effect: Allow, Action: \"s3:GetObject\", Resource: \"*\" } ] } }", field->name);
        return false;
    }
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        const struct value *document = NULL;
        if (value_is_null(entry->value))
            continue;
        if (!name_is_good(field, entry, report) || !kind_policy.canon(&one, entry->value, resolver, arena, report, &document)) {
            ok = false;
            continue;
        }
        size += document->has_unknown ? 0 : size_of(document);
        maker_add(&atoms, atom(arena, value_text(arena, entry->key), document, entry->at));
    }
    *out = value_at(arena, maker_list(&atoms), raw->at);
    return ok && all_fit(field, raw, size, report);
}

/* Beside a name alone, nothing is known of it. */
static const struct value *inline_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *told = value_item(shown, i);
        if (told->kind == VALUE_MAP)
            maker_add(&atoms, atom(arena, value_key(told, "PolicyName"),
                                   kind_policy.seen(field, value_key(told, "PolicyDocument"), item, arena), told->at));
    }
    return maker_list(&atoms);
}

const struct value *iam_inline_put(const struct field *field, const struct value *atom_, struct arena *arena) {
    struct maker input = {.arena = arena};
    maker_set(&input, S("PolicyName"), value_key(atom_, "name"));
    maker_set(&input, S("PolicyDocument"), kind_policy.wire(field, value_key(atom_, "document"), arena));
    return maker_map(&input);
}

const struct value *iam_inline_name(const struct field *field, const struct value *atom_, struct arena *arena) {
    (void)field;
    struct maker input = {.arena = arena};
    maker_set(&input, S("PolicyName"), value_key(atom_, "name"));
    return maker_map(&input);
}

bool iam_inline_same(const struct value *a, const struct value *b) {
    const struct value *one = value_key(a, "document"), *other = value_key(b, "document");
    return one && other && (value_same(one, other) || (!one->has_unknown && !other->has_unknown && kind_policy.same(NULL, one, other)));
}

static bool inline_same(const struct field *field, const struct value *want, const struct value *seen) {
    (void)field;
    bool same = value_count(want) == value_count(seen);
    for (size_t i = 0; same && i < value_count(want); i++) {
        const struct value *there = NULL;
        for (size_t k = 0; k < value_count(seen); k++)
            if (value_same(value_key(value_item(want, i), "name"), value_key(value_item(seen, k), "name")))
                there = value_item(seen, k);
        same = there && iam_inline_same(value_item(want, i), there);
    }
    return same;
}

static void inline_show(struct buf *out, const struct value *value) {
    if (value->kind == VALUE_MAP)
        buf_add(out, value_str(value_key(value, "name")));
    for (size_t i = 0; value->kind == VALUE_LIST && i < value_count(value); i++)
        buf_addf(out, "%s%.*s", i ? ", " : "", STR(value_str(value_key(value_item(value, i), "name"))));
}

static const struct value *inline_written(const struct field *field, const struct value *atoms, struct arena *arena) {
    (void)field;
    struct maker map = {.arena = arena};
    for (size_t i = 0; i < value_count(atoms); i++)
        maker_set(&map, value_str(value_key(value_item(atoms, i), "name")), value_key(value_item(atoms, i), "document"));
    return maker_map(&map);
}

static void inline_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'object','propertyNames':{'pattern':'^[A-Za-z0-9_+=,.@-]{1,128}$'},"
                    "'additionalProperties':{'type':['object','string','null']}}");
}

const struct kind kind_inline = {.name = "policies by name",
                                 .canon = inline_canon,
                                 .seen = inline_seen,
                                 .same = inline_same,
                                 .show = inline_show,
                                 .written = inline_written,
                                 .schema = inline_schema};
