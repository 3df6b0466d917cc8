#include "cmd/show_value.h"

#include "base/json.h"

/* --- ids and whose they are ------------------------------------------------------------------- */

void ids_of(struct ids *ids, struct arena *arena, const struct diff *diff) {
    *ids = (struct ids){.arena = arena};
    for (size_t i = 0; i < diff->n; i++) {
        const struct change *change = &diff->changes[i];
        if (change->id.len > 0 && change->action != ACTION_REPLACE && !change->superseded)
            map_set(&ids->addresses, change->id, (void *)&change->address);
    }
}

void ids_release(struct ids *ids) {
    map_release(&ids->addresses);
}

/* A tag or a name is what it says, even where it is some object's id too. */
static bool may_name_objects(const struct field *field) {
    return field && field->kind != &kind_text && !(field->traits & GENERATED);
}

/* The same value with ids of ours turned into references, which print as addresses. */
static const struct value *named(const struct ids *ids, const struct value *value) {
    if (!value ||
        (value->kind != VALUE_TEXT && value->kind != VALUE_LIST && value->kind != VALUE_MAP))
        return value;
    struct maker maker = {.arena = ids->arena};
    if (value->kind == VALUE_TEXT) {
        const struct str *address = map_get(&ids->addresses, value->as.text);
        return address ? value_ref(ids->arena, *address, S("id")) : value;
    }
    for (size_t i = 0; i < value_count(value); i++) {
        if (value->kind == VALUE_LIST)
            maker_add(&maker, named(ids, value_item(value, i)));
        else
            maker_set(&maker, value->as.map.entries[i].key,
                      named(ids, value->as.map.entries[i].value));
    }
    return value->kind == VALUE_LIST ? maker_list(&maker) : maker_map(&maker);
}

/* --- one value -------------------------------------------------------------------------------- */

static void unknown_add(struct buf *out, const struct value *value) {
    const struct expr *expr = value->as.expr;
    if (expr->op == EXPR_REF && str_is(expr->path, "id"))
        buf_add(out, expr->address);
    else if (expr->op == EXPR_REF)
        buf_adds(out, "known after apply");
    else
        value_add_expr(out, value);
}

static void plain_add(struct buf *out, const struct value *value);

static void list_add(struct buf *out, const struct value *list) {
    for (size_t i = 0; i < value_count(list); i++) {
        buf_adds(out, i ? ", " : "");
        plain_add(out, value_item(list, i));
    }
    if (value_count(list) == 0)
        buf_adds(out, "none");
}

/* A secret scalar, or one as the state keeps it. */
static bool is_hidden(const struct value *value) {
    bool scalar = value->kind != VALUE_LIST && value->kind != VALUE_MAP;
    return (value->secret && scalar) || value_key(value, "$secret");
}

static void plain_add(struct buf *out, const struct value *value) {
    if (value_is_null(value))
        buf_adds(out, "nothing");
    else if (is_hidden(value))
        buf_adds(out, "(secret)");
    else if (value->kind == VALUE_UNKNOWN)
        unknown_add(out, value);
    else if (value->kind == VALUE_LIST)
        list_add(out, value);
    else if (value->kind == VALUE_TEXT && value->as.text.len > 0)
        buf_add(out, value->as.text);
    else
        json_write(out, value, JSON_SPOKEN);
}

void value_line_add(struct buf *out, const struct ids *ids, const struct field *field,
                    const struct value *value) {
    HOLDS(buf_release) struct buf text = {0};
    const struct value *shown = may_name_objects(field) ? named(ids, value) : value;
    bool own_words = field && field->kind->show && !value_is_null(value) && !value->secret &&
                     shown->kind != VALUE_UNKNOWN &&
                     !(shown->kind == VALUE_LIST && value_count(shown) == 0);
    if (own_words)
        field->kind->show(&text, shown);
    else
        plain_add(&text, shown);
    escape_add(out, buf_str(&text));
}

void atom_line_add(struct buf *out, const struct ids *ids, const struct field *field,
                   const struct value *atom) {
    HOLDS(buf_release) struct buf text = {0};
    const struct value *shown = named(ids, atom);
    if (field->kind->show && !atom->secret)
        field->kind->show(&text, shown);
    else
        plain_add(&text, value_key(shown, "ref") ? value_key(shown, "ref") : shown);
    escape_add(out, buf_str(&text));
}
