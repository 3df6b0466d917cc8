/* ${…} in texts. Each is a value of its own; a text that is nothing but one ${…} becomes that
 * value, whatever its kind; otherwise the pieces are joined, now or, where one is unknown, when it
 * is known. $${ is a literal ${, and ${aws:…} is left to AWS. */
#include "plans/expression.h"
#include "plans/yaml.h"

#include <assert.h>

enum { NESTED_MAX = 4 };

static const struct value *expand_text(struct expander *);

/* An expression may be made with others: ${subnet.app/${each.key}.id}. */
static const struct value *evaluate_nested(struct expander *expander, struct str expression) {
    if (!str_has(expression, S("${")) || str_starts(expression, S("command:")))
        return expression_value(expander, expression);
    struct value inner = {.kind = VALUE_TEXT, .at = expander->raw->at, .as.text = expression};
    struct expander deeper = *expander;
    deeper.raw = &inner;
    if (++deeper.nested > NESTED_MAX) {
        fail(expander->loading->report, expander->raw->at, "${…} is nested too deeply");
        return NULL;
    }
    const struct value *made = expand_text(&deeper);
    if (!made || made->kind == VALUE_TEXT)
        return made ? expression_value(expander, made->as.text) : NULL;
    fail(expander->loading->report, expression_place(expander, expression), "'${%.*s}' is not known yet",
         STR(expression));
    return NULL;
}

/* --- texts ------------------------------------------------------------------------------------ */

/* Length of "${…}" at the start of the text with its inner braces; 0: not closed. */
static size_t expression_length(struct str text) {
    size_t depth = 0;
    for (size_t i = 1; i < text.len; i++) {
        depth += text.at[i] == '{';
        if (text.at[i] == '}' && --depth == 0)
            return i + 1;
    }
    return 0;
}

/* Where the next "${" begins; the text's length when there is none. */
static size_t next_expression(struct str text) {
    const char *found = text.len > 1 ? memmem(text.at, text.len, "${", 2) : NULL;
    return found ? (size_t)(found - text.at) : text.len;
}

static const struct value *as_text(struct expander *expander, const struct value *value,
                                   struct str expression) {
    struct arena *arena = expander->loading->arena;
    switch (value->kind) {
    case VALUE_TEXT:
    case VALUE_BYTES:
    case VALUE_UNKNOWN: return value;
    case VALUE_REAL: return value_text(arena, value->as.text);
    case VALUE_BOOL: return value_text(arena, value->as.boolean ? S("true") : S("false"));
    case VALUE_INT: return value_textf(arena, "%lld", (long long)value->as.integer);
    case VALUE_NULL:
    case VALUE_LIST:
    case VALUE_MAP: break;
    }
    fail(expander->loading->report, expression_place(expander, expression),
         "'${%.*s}' is a %s and cannot stand inside a text", STR(expression),
         value_kind_name(value->kind));
    return NULL;
}

/* A text in pieces. */
struct pieces {
    struct maker list;
    bool ok, secret;
};

static void literal(struct pieces *pieces, struct str text) {
    if (text.len > 0)
        maker_add(&pieces->list, value_text(pieces->list.arena, text));
}

/* One ${…} that stands among other text. */
static void piece(struct expander *expander, struct pieces *pieces, struct str expression) {
    const struct value *value = evaluate_nested(expander, expression);
    value = value ? as_text(expander, value, expression) : NULL;
    pieces->ok = pieces->ok && value;
    pieces->secret = pieces->secret || (value && value->secret);
    if (value)
        maker_add(&pieces->list, value);
}

/* Gives how many bytes of `rest` it took; 0: reported. */
static size_t take_piece(struct expander *expander, struct pieces *pieces, struct str rest) {
    size_t at = next_expression(rest);
    if (at == rest.len) {
        literal(pieces, rest);
        return rest.len;
    }
    if (at > 0 && rest.at[at - 1] == '$') {
        literal(pieces, str_slice(rest, 0, at - 1));
        literal(pieces, S("${"));
        return at + 2;
    }
    literal(pieces, str_slice(rest, 0, at));
    size_t length = expression_length(str_from(rest, at));
    if (length == 0) {
        fail(expander->loading->report,
             span_of_part(expander->loading->report, expander->raw->at, S("${")),
             "'${' is not closed");
        hint(expander->loading->report, "a literal ${ is written $${");
        return 0;
    }
    piece(expander, pieces, str_slice(rest, at + 2, at + length - 1));
    return at + length;
}

/* A value stands where its text does; but what another file gives keeps its place, for names in it
 * are that file's. */
static const struct value *placed(struct loading *loading, const struct value *value,
                                  const struct value *raw) {
    bool foreign = value && value->at.file > 0 &&
                   unit_of(loading, value->at) != unit_of(loading, raw->at);
    if (!value || foreign)
        return value;
    return value_at(value->secret ? loading->secrets : loading->arena, value, raw->at);
}

static const struct value *expand_text(struct expander *expander) {
    struct loading *loading = expander->loading;
    const struct value *raw = expander->raw;
    struct str text = raw->as.text;
    if (next_expression(text) == text.len)
        return raw;
    if (str_starts(text, S("${")) && expression_length(text) == text.len)
        return placed(loading, evaluate_nested(expander, str_slice(text, 2, text.len - 1)), raw);
    struct pieces pieces = {.list = {.arena = loading->arena}, .ok = true};
    while (text.len > 0) {
        size_t taken = take_piece(expander, &pieces, text);
        if (taken == 0)
            return NULL;
        text = str_from(text, taken);
    }
    if (!pieces.ok)
        return NULL;
    struct arena *arena = pieces.secret ? loading->secrets : loading->arena;
    const struct value *list = maker_list(&pieces.list);
    return value_at(arena, value_join(arena, list->as.list.items, list->as.list.n), raw->at);
}

/* --- values ----------------------------------------------------------------------------------- */

static const struct value *expand_list(struct loading *loading, const struct scope *scope,
                                       const struct value *raw, bool secret) {
    struct maker made = {.arena = loading->arena};
    bool ok = true, same = true;
    for (size_t i = 0; i < value_count(raw); i++) {
        const struct value *item = value_item(raw, i),
                           *expanded = text_expand(loading, scope, item, secret);
        ok = ok && expanded;
        same = same && expanded == item;
        maker_add(&made, expanded ? expanded : item);
    }
    if (!ok || same)
        return ok ? raw : NULL;
    return value_at(loading->arena, maker_list(&made), raw->at);
}

static const struct value *expand_map(struct loading *loading, const struct scope *scope,
                                      const struct value *raw, bool secret) {
    struct maker made = {.arena = loading->arena};
    bool ok = true, same = true;
    for (size_t i = 0; i < value_count(raw); i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        const struct value *expanded = text_expand(loading, scope, entry->value, secret);
        ok = ok && expanded;
        same = same && expanded == entry->value;
        maker_set_at(&made, entry->key, entry->at, expanded ? expanded : entry->value);
    }
    if (!ok || same)
        return ok ? raw : NULL;
    return value_at(loading->arena, maker_map(&made), raw->at);
}

const struct value *text_expand(struct loading *loading, const struct scope *scope,
                                const struct value *raw, bool secret) {
    assert(raw);
    struct expander expander = {.loading = loading,
                                .scope = scope,
                                .unit = unit_of(loading, raw->at),
                                .raw = raw,
                                .secret = secret};
    switch (raw->kind) {
    case VALUE_TEXT: return expand_text(&expander);
    case VALUE_LIST: return expand_list(loading, scope, raw, secret);
    case VALUE_MAP: return expand_map(loading, scope, raw, secret);
    default: return raw;
    }
}
