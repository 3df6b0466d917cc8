/* Reading policy documents. */
#include "base/json.h"
#include "providers/aws/policy/policy.h"

struct document {
    struct arena *arena;
    struct report *report;
    bool variables; /* its version knows policy variables */
};

/* --- URL encoding --------------------------------------------------------------------------------------------------- */

static int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool is_json(struct str text) {
    struct str head = str_trim(text);
    return head.len == 0 || head.at[0] == '{' || head.at[0] == '[' || head.at[0] == '"';
}

struct str policy_decode(struct arena *arena, struct str text) {
    if (is_json(text))
        return text;
    char *out = arena_alloc(arena, text.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        int high = text.at[i] == '%' && i + 2 < text.len ? hex_digit(text.at[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(text.at[i + 2]) : -1;
        if (low >= 0) {
            out[n++] = (char)(high * 16 + low);
            i += 2;
        } else {
            out[n++] = (char)(text.at[i] == '+' ? ' ' : text.at[i]);
        }
    }
    return (struct str){out, n};
}

void policy_encode(struct buf *out, struct str text) {
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("-_.~", c));
        if (plain)
            buf_addc(out, (char)c);
        else
            buf_addf(out, "%%%02X", c);
    }
}

size_t policy_size(struct str document) {
    size_t n = 0;
    for (size_t i = 0; i < document.len; i++)
        n += !strchr(" \t\r\n", document.at[i]) || document.at[i] == '\0';
    return n;
}

/* --- elements ------------------------------------------------------------------------------------------------------- */

/* The keys of policies are read in any case, as AWS reads them. */
static const struct value *element(const struct value *map, const char *name) {
    return policy_context(map, str_of(name));
}

/* A flag or a number is the text of it. */
static struct str scalar_text(struct document *doc, const struct value *value) {
    if (value->kind == VALUE_BOOL)
        return value->as.boolean ? S("true") : S("false");
    if (value->kind == VALUE_INT)
        return arena_printf(doc->arena, "%lld", (long long)value->as.integer);
    return value_str(value);
}

static bool texts_read(struct document *doc, const struct value *value, const char *what, struct policy_texts *out) {
    bool is_list = value->kind == VALUE_LIST;
    size_t n = is_list ? value_count(value) : 1;
    struct policy_text *items = arena_array(doc->arena, struct policy_text, n);
    for (size_t i = 0; i < n; i++) {
        const struct value *item = is_list ? value_item(value, i) : value;
        if (item->kind == VALUE_MAP || item->kind == VALUE_LIST || item->kind == VALUE_NULL)
            return fail(doc->report, item->at, "%s of a policy: a text is wanted, this is %s", what, value_kind_name(item->kind));
        items[i] = policy_text_make(doc->arena, scalar_text(doc, item), doc->variables);
    }
    *out = (struct policy_texts){items, n};
    return true;
}

/* Action or NotAction, Resource or NotResource: *negated tells which. */
static bool either_read(struct document *doc, const struct value *statement, const char *name, const char *not_name, bool *negated,
                        bool *present, struct policy_texts *out) {
    const struct value *value = element(statement, name), *other = element(statement, not_name);
    *negated = !value && other;
    *present = value || other;
    return !*present || texts_read(doc, value ? value : other, value ? name : not_name, out);
}

/* "*" alone is anybody. */
static bool principals_read(struct document *doc, const struct value *value, struct policy_statement *out) {
    struct policy_principal *list = NULL;
    size_t n = 0;
    if (value->kind != VALUE_MAP) {
        list = arena_new(doc->arena, struct policy_principal);
        *list = (struct policy_principal){S("*"), policy_text_make(doc->arena, value_str(value), false)};
        if (!str_is(value_str(value), "*"))
            return fail(doc->report, value->at, "Principal of a policy: '*' or a map is wanted");
        n = 1;
    }
    for (size_t i = 0; value->kind == VALUE_MAP && i < value->as.map.n; i++) {
        const struct entry *entry = &value->as.map.entries[i];
        struct policy_texts ids = {0};
        if (!texts_read(doc, entry->value, "Principal", &ids))
            return false;
        struct policy_principal *longer = arena_array(doc->arena, struct policy_principal, n + ids.n + 1);
        for (size_t k = 0; k < n; k++)
            longer[k] = list[k];
        for (size_t k = 0; k < ids.n; k++)
            longer[n++] = (struct policy_principal){entry->key, ids.items[k]};
        list = longer;
    }
    out->principals = list;
    out->n_principals = n;
    return true;
}

static bool principal_read(struct document *doc, const struct value *statement, struct policy_statement *out) {
    const struct value *value = element(statement, "Principal"), *other = element(statement, "NotPrincipal");
    out->not_principal = !value && other;
    out->has_principal = value || other;
    return !out->has_principal || principals_read(doc, value ? value : other, out);
}

static size_t conditions_count(const struct value *conditions) {
    size_t n = 0;
    for (size_t i = 0; conditions && conditions->kind == VALUE_MAP && i < conditions->as.map.n; i++)
        n += value_count(conditions->as.map.entries[i].value);
    return n;
}

static bool keys_read(struct document *doc, const struct entry *op, struct policy_condition *out) {
    struct policy_condition shape = {0};
    if (!policy_operator_read(op->key, &shape))
        return fail(doc->report, op->at, "condition operator '%.*s' is none that IAM has", STR(op->key));
    for (size_t i = 0; i < value_count(op->value); i++) {
        const struct entry *key = &op->value->as.map.entries[i];
        out[i] = shape;
        out[i].key = key->key;
        if (!texts_read(doc, key->value, "Condition", &out[i].values))
            return false;
    }
    return true;
}

static bool conditions_read(struct document *doc, const struct value *statement, struct policy_statement *out) {
    const struct value *conditions = element(statement, "Condition");
    if (value_is_null(conditions))
        return true;
    if (conditions->kind != VALUE_MAP)
        return fail(doc->report, conditions->at, "Condition of a policy: a map is wanted");
    struct policy_condition *list = arena_array(doc->arena, struct policy_condition, conditions_count(conditions) + 1);
    for (size_t i = 0; i < conditions->as.map.n; i++) {
        const struct entry *op = &conditions->as.map.entries[i];
        if (op->value->kind != VALUE_MAP)
            return fail(doc->report, op->at, "Condition of a policy: '%.*s' wants a map of keys", STR(op->key));
        if (!keys_read(doc, op, list + out->n_conditions))
            return false;
        out->n_conditions += value_count(op->value);
    }
    out->conditions = list;
    return true;
}

static bool statement_read(struct document *doc, const struct value *value, struct policy_statement *out) {
    bool has_action;
    struct str effect = value_str(element(value, "Effect"));
    *out = (struct policy_statement){.sid = value_str(element(value, "Sid")), .source = value};
    out->deny = str_is(effect, "Deny");
    if (!out->deny && !str_is(effect, "Allow"))
        return fail(doc->report, value->at, "Effect of a policy is neither 'Allow' nor 'Deny'");
    if (!either_read(doc, value, "Action", "NotAction", &out->not_action, &has_action, &out->actions) ||
        !either_read(doc, value, "Resource", "NotResource", &out->not_resource, &out->has_resource, &out->resources))
        return false;
    if (!has_action)
        return fail(doc->report, value->at, "a policy statement names no action");
    return principal_read(doc, value, out) && conditions_read(doc, value, out);
}

/* --- documents ------------------------------------------------------------------------------------------------------ */

const struct policy *policy_read(struct arena *arena, struct str text, struct report *report) {
    const struct value *root, *statements;
    if (!json_read(arena, policy_decode(arena, text), 0, report, &root))
        return NULL;
    struct document doc = {arena, report, str_is(value_str(element(root, "Version")), "2012-10-17")};
    if (!(statements = element(root, "Statement"))) {
        fail(report, root->at, "a policy document has no Statement");
        return NULL;
    }
    bool is_list = statements->kind == VALUE_LIST;
    size_t n = is_list ? value_count(statements) : 1;
    struct policy *policy = arena_new(arena, struct policy);
    struct policy_statement *list = arena_array(arena, struct policy_statement, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct value *statement = is_list ? value_item(statements, i) : statements;
        if (statement->kind != VALUE_MAP) {
            fail(report, statement->at, "a policy statement is no map");
            return NULL;
        }
        if (!statement_read(&doc, statement, &list[i]))
            return NULL;
    }
    *policy = (struct policy){list, n};
    return policy;
}
