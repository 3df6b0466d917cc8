/* Unknown values: expressions over what steps will produce, and their folding once that is known. */
#include <assert.h>

#include "base/cidr.h"
#include "base/json.h"

static const struct value *unknown_of(struct arena *arena, enum expr_op op, const struct value *args, bool secret)
{
    struct expr *expr = arena_new(arena, struct expr);
    *expr = (struct expr){.op = op, .args = args->as.list.items, .n = args->as.list.n};
    struct value *value = arena_new(arena, struct value);
    *value = (struct value){.kind = VALUE_UNKNOWN, .secret = secret || args->secret, .has_unknown = true};
    value->as.expr = expr;
    return value;
}

/* --- JOIN ------------------------------------------------------------------------------------------------------------- */

struct joining {
    struct arena *arena;
    struct maker parts; /* what is done: unknowns, and the texts between them */
    struct buf text;    /* known text since the last unknown */
    bool text_secret;
    bool secret; /* a join inside carried the taint itself */
};

static void add_text(struct buf *text, const struct value *value)
{
    switch (value->kind) {
    case VALUE_TEXT:
    case VALUE_BYTES:
    case VALUE_REAL:
        buf_add(text, value->as.text);
        break;
    case VALUE_NULL:
        break;
    default:
        json_write(text, value, JSON_REVEAL);
    }
}

static const struct value *take_text(struct joining *joining)
{
    const struct value *text = value_text(joining->arena, buf_str(&joining->text));
    if (joining->text_secret)
        text = value_as_secret(joining->arena, text);
    buf_reset(&joining->text);
    joining->text_secret = false;
    return text;
}

/* Joins inside joins are dissolved and neighbouring texts become one, so that equal expressions look equal. */
static void join_parts(struct joining *joining, const struct value *const *parts, size_t n, int depth)
{
    assert(depth < VALUE_DEPTH_MAX);
    for (size_t i = 0; i < n; i++) {
        const struct value *part = parts[i];
        if (!part->has_unknown) {
            add_text(&joining->text, part);
            joining->text_secret |= part->secret;
        } else if (part->kind == VALUE_UNKNOWN && part->as.expr->op == EXPR_JOIN) {
            joining->secret |= part->secret;
            join_parts(joining, part->as.expr->args, part->as.expr->n, depth + 1);
        } else {
            if (joining->text.len > 0)
                maker_add(&joining->parts, take_text(joining));
            maker_add(&joining->parts, part);
        }
    }
}

const struct value *value_join(struct arena *arena, const struct value *const *parts, size_t n)
{
    struct joining joining = {.arena = arena, .parts.arena = arena};
    join_parts(&joining, parts, n, 0);
    const struct value *joined;
    if (joining.parts.n == 0) {
        joined = take_text(&joining);
    } else {
        if (joining.text.len > 0)
            maker_add(&joining.parts, take_text(&joining));
        joined = unknown_of(arena, EXPR_JOIN, maker_list(&joining.parts), joining.secret);
    }
    buf_wipe(&joining.text);
    return joined;
}

/* --- JSON ------------------------------------------------------------------------------------------------------------- */

const struct value *value_json(struct arena *arena, const struct value *whole)
{
    const struct value *args = value_list(arena, &whole, 1);
    if (args->has_unknown)
        return unknown_of(arena, EXPR_JSON, args, false);
    struct buf text = {0};
    json_write(&text, whole, JSON_REVEAL);
    const struct value *value = value_text(arena, buf_str(&text));
    buf_wipe(&text);
    return whole->secret ? value_as_secret(arena, value) : value;
}

/* --- CIDR ------------------------------------------------------------------------------------------------------------- */

const struct value *value_cidr(struct arena *arena, const struct value *base, const struct value *bits, const struct value *slot)
{
    const struct value *args = value_list(arena, (const struct value *const[]){base, bits, slot}, 3);
    if (args->has_unknown)
        return unknown_of(arena, EXPR_CIDR, args, false);
    struct cidr whole, part;
    if (!cidr_read(value_str(base), &whole))
        return NULL;
    if (!cidr_slot(&whole, value_integer(bits, -1), value_integer(slot, -1), &part))
        return NULL;
    struct buf text = {0};
    cidr_add(&text, &part);
    const struct value *value = value_text(arena, buf_str(&text));
    buf_release(&text);
    return args->secret ? value_as_secret(arena, value) : value;
}

/* --- resolving -------------------------------------------------------------------------------------------------------- */

struct resolving {
    struct arena *arena;
    value_look *look;
    void *ctx;
};

static const struct value *resolve(const struct resolving *, const struct value *, int depth);

static const struct value *resolve_items(const struct resolving *by, const struct value *const *items, size_t n, int depth)
{
    struct maker fresh = {by->arena};
    for (size_t i = 0; i < n; i++)
        maker_add(&fresh, resolve(by, items[i], depth + 1));
    return maker_list(&fresh);
}

static const struct value *resolve_expr(const struct resolving *by, const struct value *value, int depth)
{
    const struct expr *expr = value->as.expr;
    if (expr->op == EXPR_REF)
        return by->look(by->ctx, expr->address, expr->path);
    const struct value *args = resolve_items(by, expr->args, expr->n, depth);
    if (expr->op == EXPR_JOIN)
        return value_join(by->arena, args->as.list.items, args->as.list.n);
    if (expr->op == EXPR_JSON)
        return value_json(by->arena, args->as.list.items[0]);
    assert(expr->op == EXPR_CIDR && expr->n == 3);
    return value_cidr(by->arena, args->as.list.items[0], args->as.list.items[1], args->as.list.items[2]);
}

static const struct value *resolve_map(const struct resolving *by, const struct value *map, int depth)
{
    size_t n = map->as.map.n;
    struct entry *entries = arena_array(by->arena, struct entry, n);
    for (size_t i = 0; i < n; i++) {
        entries[i] = map->as.map.entries[i];
        entries[i].value = resolve(by, entries[i].value, depth + 1);
    }
    return value_map(by->arena, entries, n);
}

static const struct value *resolve(const struct resolving *by, const struct value *value, int depth)
{
    assert(depth < VALUE_DEPTH_MAX);
    if (!value->has_unknown)
        return value;
    const struct value *fresh;
    if (value->kind == VALUE_LIST)
        fresh = resolve_items(by, value->as.list.items, value->as.list.n, depth);
    else if (value->kind == VALUE_MAP)
        fresh = resolve_map(by, value, depth);
    else
        fresh = resolve_expr(by, value, depth);
    if (fresh == NULL)
        return value;
    if (value->kind == VALUE_UNKNOWN && value->secret && !fresh->secret)
        fresh = value_as_secret(by->arena, fresh);
    return value_at(by->arena, fresh, value->at);
}

const struct value *value_resolve(struct arena *arena, const struct value *value, value_look *look, void *ctx)
{
    struct resolving by = {arena, look, ctx};
    return value ? resolve(&by, value, 0) : NULL;
}

static void refs(const struct value *value, void (*visit)(void *ctx, const struct value *ref), void *ctx, int depth)
{
    assert(depth < VALUE_DEPTH_MAX);
    if (!value->has_unknown)
        return;
    if (value->kind == VALUE_LIST) {
        for (size_t i = 0; i < value->as.list.n; i++)
            refs(value->as.list.items[i], visit, ctx, depth + 1);
    } else if (value->kind == VALUE_MAP) {
        for (size_t i = 0; i < value->as.map.n; i++)
            refs(value->as.map.entries[i].value, visit, ctx, depth + 1);
    } else if (value->as.expr->op == EXPR_REF) {
        visit(ctx, value);
    } else {
        for (size_t i = 0; i < value->as.expr->n; i++)
            refs(value->as.expr->args[i], visit, ctx, depth + 1);
    }
}

void value_refs(const struct value *value, void (*visit)(void *ctx, const struct value *ref), void *ctx)
{
    if (value != NULL)
        refs(value, visit, ctx, 0);
}

/* --- text ------------------------------------------------------------------------------------------------------------- */

static void add_part(struct buf *, const struct value *);

static void add_join(struct buf *buf, const struct expr *join)
{
    for (size_t i = 0; i < join->n; i++) {
        const struct value *part = join->args[i];
        bool literal = !part->has_unknown;
        buf_adds(buf, literal ? "" : "${");
        add_part(buf, part);
        buf_adds(buf, literal ? "" : "}");
    }
}

static void add_part(struct buf *buf, const struct value *part)
{
    if (part->kind == VALUE_UNKNOWN)
        value_add_expr(buf, part);
    else if (part->secret)
        buf_adds(buf, "(secret)");
    else if (part->has_unknown)
        json_write(buf, part, JSON_SPOKEN);
    else
        add_text(buf, part);
}

void value_add_expr(struct buf *buf, const struct value *unknown)
{
    assert(unknown->kind == VALUE_UNKNOWN);
    const struct expr *expr = unknown->as.expr;
    if (expr->op == EXPR_JOIN) {
        add_join(buf, expr);
        return;
    }
    if (expr->op == EXPR_REF) {
        buf_add(buf, expr->address);
        buf_addc(buf, '.');
        buf_add(buf, expr->path);
        return;
    }
    if (expr->op == EXPR_JSON) {
        json_write(buf, expr->args[0], JSON_SPOKEN);
        return;
    }
    buf_adds(buf, "cidr(");
    for (size_t i = 0; i < expr->n; i++) {
        buf_adds(buf, i ? ", " : "");
        add_part(buf, expr->args[i]);
    }
    buf_adds(buf, ")");
}
