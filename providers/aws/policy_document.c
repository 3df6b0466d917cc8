#include "providers/aws/policy_document.h"

#include <assert.h>

#include "base/json.h"
#include "providers/aws/policy/policy.h"

/* --- the elements --------------------------------------------------------------------------------------------------- */

enum shape { SHAPE_TEXT, SHAPE_TEXTS, SHAPE_EFFECT, SHAPE_VERSION, SHAPE_PRINCIPAL, SHAPE_CONDITION, SHAPE_STATEMENTS };

struct element {
    const char *name;
    enum shape shape;
};

/* In the order in which AWS's own documents have them. */
static const struct element of_document[] = {
    {"Version", SHAPE_VERSION}, {"Id", SHAPE_TEXT}, {"Statement", SHAPE_STATEMENTS}, {NULL}};
static const struct element of_statement[] = {
    {"Sid", SHAPE_TEXT},         {"Effect", SHAPE_EFFECT},  {"Principal", SHAPE_PRINCIPAL}, {"NotPrincipal", SHAPE_PRINCIPAL},
    {"Action", SHAPE_TEXTS},     {"NotAction", SHAPE_TEXTS}, {"Resource", SHAPE_TEXTS},      {"NotResource", SHAPE_TEXTS},
    {"Condition", SHAPE_CONDITION}, {NULL}};

/* One document on its way to a normal form. */
struct normal {
    const struct field *field;
    struct arena *arena;
    struct report *report;
    bool seen;    /* as AWS shows it: without the fallbacks of a plan */
    bool compare; /* to be compared, not sent: what means the same looks the same */
};

static const struct value *map_of(struct normal *, const struct value *raw, const struct element *);

static const struct value *wrong(struct normal *normal, const struct value *at, const char *element, const char *what) {
    fail(normal->report, at->at, "%s: %s wants %s", normal->field->name, element, what);
    return NULL;
}

static struct str lowered(struct arena *arena, struct str text) {
    char *out = arena_cstr(arena, text);
    for (size_t i = 0; i < text.len; i++)
        out[i] = (char)(out[i] >= 'A' && out[i] <= 'Z' ? out[i] + ('a' - 'A') : out[i]);
    return (struct str){out, text.len};
}

/* --- texts, one or many --------------------------------------------------------------------------------------------- */

/* Flags and numbers are compared as texts by AWS too. NULL: it is neither. */
static const struct value *scalar(struct normal *normal, const struct value *raw) {
    if (raw->kind == VALUE_BOOL)
        return value_at(normal->arena, value_text(normal->arena, raw->as.boolean ? S("true") : S("false")), raw->at);
    if (raw->kind == VALUE_INT)
        return value_at(normal->arena, value_textf(normal->arena, "%lld", (long long)raw->as.integer), raw->at);
    if (raw->kind == VALUE_REAL)
        return value_at(normal->arena, value_text(normal->arena, raw->as.text), raw->at);
    return raw->kind == VALUE_TEXT || raw->kind == VALUE_UNKNOWN ? raw : NULL;
}

static int compare_values(const void *a, const void *b) {
    return value_compare(*(const struct value *const *)a, *(const struct value *const *)b);
}

typedef const struct value *reduce_one(struct normal *, const struct value *);

static const struct value *texts(struct normal *normal, const struct value *raw, const char *element, reduce_one *reduce) {
    bool is_list = raw->kind == VALUE_LIST;
    size_t n = is_list ? value_count(raw) : 1, kept = 0;
    const struct value **items = arena_array(normal->arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct value *item = is_list ? value_item(raw, i) : raw, *text = scalar(normal, item);
        if (!text)
            return wrong(normal, item, element, "a text or a list of texts");
        items[i] = normal->compare && reduce ? reduce(normal, text) : text;
    }
    if (n > 1)
        qsort(items, n, sizeof *items, compare_values);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || !value_same(items[kept - 1], items[i]))
            items[kept++] = items[i];
    return value_at(normal->arena, kept == 1 ? items[0] : value_list(normal->arena, items, kept), raw->at);
}

static const struct value *action_reduced(struct normal *normal, const struct value *text) {
    return text->kind == VALUE_TEXT ? value_text(normal->arena, lowered(normal->arena, text->as.text)) : text;
}

/* "arn:aws:iam::123456789012:root" is the account itself. */
static const struct value *principal_reduced(struct normal *normal, const struct value *text) {
    struct str rest = value_str(text);
    if (!str_starts(rest, S("arn:")) || !str_ends(rest, S(":root")))
        return text;
    str_cut(&rest, ':');
    str_cut(&rest, ':');
    bool iam = str_is(str_cut(&rest, ':'), "iam");
    str_cut(&rest, ':');
    return iam ? value_text(normal->arena, str_cut(&rest, ':')) : text;
}

/* --- principals, conditions ----------------------------------------------------------------------------------------- */

static const struct value *principal(struct normal *normal, const struct value *raw, const char *element) {
    struct maker maker = {.arena = normal->arena};
    if (raw->kind == VALUE_TEXT && str_is(raw->as.text, "*"))
        return raw;
    if (raw->kind != VALUE_MAP)
        return wrong(normal, raw, element, "'*' or a map such as { AWS: \"123456789012\" }");
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        bool aws = str_is(entry->key, "AWS");
        const struct value *ids = texts(normal, entry->value, element, aws ? principal_reduced : NULL);
        if (!ids)
            return NULL;
        if (aws && raw->as.map.n == 1 && str_is(value_str(ids), "*"))
            return ids;
        maker_set_at(&maker, entry->key, entry->at, ids);
    }
    return value_at(normal->arena, maker_map(&maker), raw->at);
}

/* Operators and keys are read in any case, and stand in no order. */
static const struct value *sorted_map(struct normal *normal, const struct value *map) {
    size_t n = value_count(map);
    const struct entry **order = arena_array(normal->arena, const struct entry *, n + 1);
    struct maker maker = {.arena = normal->arena};
    for (size_t i = 0; i < n; i++) {
        size_t at = i;
        for (; at > 0 && str_cmp(order[at - 1]->key, map->as.map.entries[i].key) > 0; at--)
            order[at] = order[at - 1];
        order[at] = &map->as.map.entries[i];
    }
    for (size_t i = 0; i < n; i++)
        maker_set_at(&maker, order[i]->key, order[i]->at, order[i]->value);
    return value_at(normal->arena, maker_map(&maker), map->at);
}

static struct str name_of(struct normal *normal, struct str name) {
    return normal->compare ? lowered(normal->arena, name) : name;
}

static const struct value *condition(struct normal *normal, const struct value *raw) {
    struct maker operators = {.arena = normal->arena};
    if (raw->kind != VALUE_MAP)
        return wrong(normal, raw, "Condition", "a map of operators such as { StringEquals: { KEY: VALUE } }");
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *op = &raw->as.map.entries[i];
        struct maker keys = {.arena = normal->arena};
        struct policy_condition read;
        if (!policy_operator_read(op->key, &read)) {
            fail(normal->report, op->at, "%s: '%.*s' is no condition operator", normal->field->name, STR(op->key));
            return NULL;
        }
        if (op->value->kind != VALUE_MAP)
            return wrong(normal, op->value, "a condition operator", "a map of keys such as { \"aws:SourceVpc\": VALUE }");
        for (size_t k = 0; k < op->value->as.map.n; k++) {
            const struct entry *key = &op->value->as.map.entries[k];
            const struct value *values = texts(normal, key->value, "Condition", NULL);
            if (!values)
                return NULL;
            maker_set_at(&keys, name_of(normal, key->key), key->at, values);
        }
        maker_set_at(&operators, name_of(normal, op->key), op->at, sorted_map(normal, maker_map(&keys)));
    }
    return value_at(normal->arena, sorted_map(normal, maker_map(&operators)), raw->at);
}

/* --- statements ----------------------------------------------------------------------------------------------------- */

static const struct value *effect(struct normal *normal, const struct value *raw) {
    struct str word = value_str(raw);
    if (raw->kind == VALUE_UNKNOWN)
        return raw;
    if (str_eq_nocase(word, S("Allow")) || str_eq_nocase(word, S("Deny")))
        return value_at(normal->arena, value_text(normal->arena, (word.at[0] | 0x20) == 'a' ? S("Allow") : S("Deny")), raw->at);
    return wrong(normal, raw, "Effect", "Allow or Deny");
}

static const struct value *statements(struct normal *normal, const struct value *raw) {
    bool is_list = raw->kind == VALUE_LIST;
    size_t n = is_list ? value_count(raw) : 1;
    const struct value **items = arena_array(normal->arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct value *statement = is_list ? value_item(raw, i) : raw;
        if (statement->kind != VALUE_MAP)
            return wrong(normal, statement, "Statement", "a map or a list of maps");
        items[i] = map_of(normal, statement, of_statement);
        if (!items[i])
            return NULL;
    }
    if (n == 0)
        return wrong(normal, raw, "Statement", "at least one statement");
    if (normal->compare)
        qsort(items, n, sizeof *items, compare_values);
    return value_at(normal->arena, value_list(normal->arena, items, n), raw->at);
}

static const struct value *version(struct normal *normal, const struct value *raw) {
    if (raw->kind == VALUE_TEXT && (str_is(raw->as.text, "2012-10-17") || str_is(raw->as.text, "2008-10-17")))
        return raw;
    return wrong(normal, raw, "Version", "2012-10-17 (or 2008-10-17)");
}

static const struct value *element_of(struct normal *normal, const struct element *element, const struct value *raw) {
    switch (element->shape) {
    case SHAPE_EFFECT: return effect(normal, raw);
    case SHAPE_VERSION: return version(normal, raw);
    case SHAPE_PRINCIPAL: return principal(normal, raw, element->name);
    case SHAPE_CONDITION: return condition(normal, raw);
    case SHAPE_STATEMENTS: return statements(normal, raw);
    case SHAPE_TEXTS: return texts(normal, raw, element->name, str_ends(str_of(element->name), S("Action")) ? action_reduced : NULL);
    case SHAPE_TEXT: break;
    }
    const struct value *text = scalar(normal, raw);
    return text ? text : wrong(normal, raw, element->name, "a text");
}

static const struct element *element_named(const struct element *table, struct str name) {
    while (table->name && !str_eq_nocase(str_of(table->name), name))
        table++;
    return table->name ? table : NULL;
}

static bool elements_known(struct normal *normal, const struct value *raw, const struct element *table) {
    const char *names[sizeof of_statement / sizeof *of_statement] = {NULL};
    for (size_t i = 0; table[i].name; i++)
        names[i] = table[i].name;
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        if (element_named(table, entry->key))
            continue;
        fail(normal->report, entry->at, "%s: '%.*s' is no element of a %s", normal->field->name, STR(entry->key),
             table == of_document ? "policy" : "policy's statement");
        hint_nearest(normal->report, entry->key, names);
        return false;
    }
    return true;
}

static const struct value *map_of(struct normal *normal, const struct value *raw, const struct element *table) {
    struct maker maker = {.arena = normal->arena};
    if (!elements_known(normal, raw, table))
        return NULL;
    for (const struct element *element = table; element->name; element++)
        for (size_t i = 0; i < raw->as.map.n; i++) {
            const struct entry *entry = &raw->as.map.entries[i];
            bool nothing = value_is_null(entry->value) || (element->shape == SHAPE_TEXT && entry->value->kind == VALUE_TEXT &&
                                                           entry->value->as.text.len == 0);
            if (nothing || !str_eq_nocase(str_of(element->name), entry->key))
                continue;
            const struct value *value = element_of(normal, element, entry->value);
            if (!value)
                return NULL;
            maker_set_at(&maker, str_of(element->name), entry->at, value);
        }
    return value_at(normal->arena, maker_map(&maker), raw->at);
}

static const struct value *document(struct normal *normal, const struct value *raw) {
    if (raw->kind != VALUE_MAP)
        return wrong(normal, raw, "a policy", "a map with a Statement, or a JSON text of one");
    const struct value *whole = map_of(normal, raw, of_document);
    if (!whole)
        return NULL;
    if (!value_key(whole, "Statement"))
        return wrong(normal, raw, "a policy", "a Statement");
    if (value_key(whole, "Version") || (normal->seen && !normal->compare))
        return whole;
    struct maker maker = {.arena = normal->arena};
    maker_set(&maker, S("Version"), value_text(normal->arena, normal->seen ? S("2008-10-17") : S("2012-10-17")));
    maker_merge(&maker, whole);
    return value_at(normal->arena, maker_map(&maker), raw->at);
}

/* --- texts of JSON -------------------------------------------------------------------------------------------------- */

/* A text with names in it: each unknown part stands in the JSON as a mark that no document has, and takes its place again. */
#define MARK "\xEE\x80\x80" /* U+E000 */

/* The parts of a text between the marks in it; what only looks like a mark is text. */
static const struct value *unmarked_text(struct normal *normal, const struct value *text, const struct expr *join) {
    struct maker parts = {.arena = normal->arena};
    struct str all = text->as.text;
    size_t from = 0;
    for (size_t i = 0; i < all.len; i++) {
        struct str rest = str_from(all, i + strlen(MARK));
        int64_t which;
        bool marked = str_starts(str_from(all, i), S(MARK)) && str_to_int(str_cut(&rest, ';'), &which) && which >= 0 &&
                      (size_t)which < join->n && rest.at;
        if (!marked)
            continue;
        maker_add(&parts, value_text(normal->arena, str_slice(all, from, i)));
        maker_add(&parts, join->args[which]);
        from = all.len - rest.len;
    }
    maker_add(&parts, value_text(normal->arena, str_from(all, from)));
    const struct value *list = maker_list(&parts);
    return value_join(normal->arena, list->as.list.items, list->as.list.n);
}

/* A document is a few levels deep: the reader of JSON sees to that. */
static const struct value *unmarked(struct normal *normal, const struct value *whole, const struct expr *join) {
    struct maker maker = {.arena = normal->arena};
    if (whole->kind == VALUE_TEXT)
        return unmarked_text(normal, whole, join);
    for (size_t i = 0; whole->kind == VALUE_LIST && i < whole->as.list.n; i++)
        maker_add(&maker, unmarked(normal, whole->as.list.items[i], join));
    for (size_t i = 0; whole->kind == VALUE_MAP && i < whole->as.map.n; i++)
        maker_set(&maker, whole->as.map.entries[i].key, unmarked(normal, whole->as.map.entries[i].value, join));
    return whole->kind == VALUE_LIST ? maker_list(&maker) : whole->kind == VALUE_MAP ? maker_map(&maker) : whole;
}

/* Every place inside is the text's own. */
static const struct value *placed(struct normal *normal, const struct value *whole, struct span at) {
    struct maker maker = {.arena = normal->arena};
    for (size_t i = 0; whole->kind == VALUE_LIST && i < whole->as.list.n; i++)
        maker_add(&maker, placed(normal, whole->as.list.items[i], at));
    for (size_t i = 0; whole->kind == VALUE_MAP && i < whole->as.map.n; i++)
        maker_set_at(&maker, whole->as.map.entries[i].key, at, placed(normal, whole->as.map.entries[i].value, at));
    if (whole->kind == VALUE_LIST)
        whole = maker_list(&maker);
    else if (whole->kind == VALUE_MAP)
        whole = maker_map(&maker);
    return value_at(normal->arena, whole, at);
}

static const struct value *read_json(struct normal *normal, const struct value *raw, struct str text, const struct expr *join) {
    struct report mistakes = {.arena = normal->arena};
    const struct value *read;
    if (!json_read(normal->arena, text, 0, &mistakes, &read)) {
        fail(normal->report, raw->at, "%s: %.*s", normal->field->name, STR(mistakes.items[0].text));
        return NULL;
    }
    if (join)
        read = unmarked(normal, read, join);
    read = placed(normal, read, raw->at);
    return raw->secret ? value_as_secret(normal->arena, read) : read;
}

static const struct value *read_text(struct normal *normal, const struct value *raw) {
    if (raw->kind == VALUE_TEXT)
        return read_json(normal, raw, policy_decode(normal->arena, raw->as.text), NULL);
    const struct expr *join = raw->as.expr;
    HOLDS(buf_release) struct buf text = {0};
    for (size_t i = 0; i < join->n; i++)
        if (join->args[i]->has_unknown)
            buf_addf(&text, MARK "%zu;", i);
        else
            buf_add(&text, value_str(join->args[i]));
    return read_json(normal, raw, buf_str(&text), join);
}

/* --- what AWS would refuse ------------------------------------------------------------------------------------------ */

static enum policy_use use_of(const struct field *field) {
    assert(field->of);
    static const char *const uses[] = {"identity", "trust", "resource", "repository"}; /* as enum policy_use has them */
    size_t use = 0;
    while (use + 1 < sizeof uses / sizeof *uses && strcmp(uses[use], field->of) != 0)
        use++;
    return (enum policy_use)use;
}

static bool accepted(struct normal *normal, const struct value *whole, struct span at, size_t *size) {
    HOLDS(buf_wipe) struct buf json = {0};
    struct str message;
    json_write(&json, whole, JSON_REVEAL);
    *size = policy_size(buf_str(&json));
    return policy_check(use_of(normal->field), buf_str(&json), normal->arena, &message) ||
           fail(normal->report, at, "%s: AWS refuses this: %.*s", normal->field->name, STR(message));
}

/* Statement by statement, each mistake at its own place; then what only the whole can have wrong. What is not known yet, AWS checks. */
static bool all_accepted(struct normal *normal, const struct value *whole) {
    const struct value *list = value_key(whole, "Statement");
    size_t size, max = (size_t)normal->field->max;
    bool good = true;
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *statement = value_item(list, i);
        struct maker alone = {.arena = normal->arena};
        if (statement->has_unknown)
            continue;
        maker_set(&alone, S("Version"), value_key(whole, "Version"));
        maker_set(&alone, S("Statement"), statement);
        good = accepted(normal, maker_map(&alone), statement->at, &size) && good;
    }
    if (!good || whole->has_unknown)
        return good;
    if (!accepted(normal, whole, whole->at, &size))
        return false;
    return max == 0 || size <= max ||
           fail(normal->report, whole->at, "%s: %zu characters are too many, AWS takes %zu (white space not counted)",
                normal->field->name, size, max);
}

/* --- the kind ------------------------------------------------------------------------------------------------------- */

static bool policy_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    (void)resolver;
    struct normal normal = {.field = field, .arena = arena, .report = report};
    bool is_text = raw->kind == VALUE_TEXT || (raw->kind == VALUE_UNKNOWN && raw->as.expr->op == EXPR_JOIN);
    if (raw->kind == VALUE_UNKNOWN && !is_text) {
        *out = raw;
        return true;
    }
    const struct value *read = is_text ? read_text(&normal, raw) : raw;
    const struct value *whole = read ? document(&normal, read) : NULL;
    if (!whole || !all_accepted(&normal, whole))
        return false;
    *out = raw->secret && !whole->secret ? value_as_secret(arena, whole) : whole;
    return true;
}

/* What cannot be read as a policy stays what it is, and differs from every plan. */
static const struct value *normal_form(const struct field *field, const struct value *shown, struct arena *arena, bool compare) {
    struct report unheard = {.arena = arena};
    struct normal normal = {field, arena, &unheard, .seen = true, .compare = compare};
    const struct value *read = shown;
    if (shown->kind == VALUE_TEXT)
        read = json_parse(arena, policy_decode(arena, shown->as.text));
    const struct value *whole = read ? document(&normal, read) : NULL;
    return whole ? whole : shown;
}

static const struct value *policy_seen(const struct field *field, const struct value *shown, const struct value *item,
                                       struct arena *arena) {
    (void)item;
    bool nothing = value_is_null(shown) || (shown->kind == VALUE_TEXT && shown->as.text.len == 0);
    const struct value *usual = nothing && field->initial ? json_parse(arena, str_of(field->initial)) : NULL;
    if (nothing && !usual)
        return NULL;
    return normal_form(field, nothing ? usual : shown, arena, false);
}

static bool policy_same(const struct field *field, const struct value *want, const struct value *seen) {
    struct arena scratch = {0};
    bool same = value_same(normal_form(field, want, &scratch, true), normal_form(field, seen, &scratch, true));
    arena_release(&scratch);
    return same;
}

static const struct value *policy_wire(const struct field *field, const struct value *policy, struct arena *arena) {
    (void)field;
    return policy->kind == VALUE_MAP ? value_json(arena, policy) : policy;
}

static void policy_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':['object','string']}");
}

const struct kind kind_policy = {
    .name = "policy", .canon = policy_canon, .seen = policy_seen, .wire = policy_wire, .same = policy_same, .schema = policy_schema};
