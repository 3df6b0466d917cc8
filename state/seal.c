/* Values as they are stored: canonical JSON in which no secret stands in clear.
 *
 *   a secret          {"$secret": "fingerprint"}   keyed: a change can be seen, nothing guessed
 *   a reference       {"$ref": [address, path]}
 *   a concatenation   {"$join": [part, …]}
 *   a CIDR slot       {"$cidr": [base, bits, slot]} */
#include "state/inside.h"

#include <assert.h>

#include "base/digest.h"
#include "base/json.h"

/* How deep a stored value may be; canonical fields are a few levels. */
#define DEPTH_MAX 60

bool store_fingerprint(struct store *store, struct str bytes, struct buf *out,
                       struct report *report) {
    unsigned char digest[DIGEST_BYTES];
    if (!store_key(store, report))
        return false;
    if (!digest_hmac(store->key, bytes, digest))
        return fail(report, NOWHERE,
                    "cannot fingerprint a secret: the cryptographic library refused");
    hex_add(out, digest, sizeof digest);
    return true;
}

struct sealing {
    struct store *store;
    struct arena *arena;
    struct report *report;
    bool ok;
};

static const struct value *seal(struct sealing *, const struct value *, int depth);

bool store_secret_print(struct store *store, const struct value *secret, struct buf *out,
                        struct report *report) {
    struct buf clear = {0};
    json_write(&clear, secret, JSON_SORTED | JSON_REVEAL);
    bool ok = store_fingerprint(store, buf_str(&clear), out, report);
    buf_wipe(&clear);
    return ok;
}

static const struct value *seal_secret(struct sealing *sealing, const struct value *value) {
    struct buf print = {0};
    if (!store_secret_print(sealing->store, value, &print, sealing->report))
        sealing->ok = false;
    struct maker maker = {.arena = sealing->arena};
    maker_set(&maker, S("$secret"), value_text(sealing->arena, buf_str(&print)));
    buf_release(&print);
    return maker_map(&maker);
}

static const struct value *seal_expression(struct sealing *sealing, const struct expr *expr,
                                           int depth) {
    struct maker parts = {.arena = sealing->arena}, maker = {.arena = sealing->arena};
    if (expr->op == EXPR_REF) {
        maker_add(&parts, value_text(sealing->arena, expr->address));
        maker_add(&parts, value_text(sealing->arena, expr->path));
    }
    for (size_t i = 0; i < expr->n; i++)
        maker_add(&parts, seal(sealing, expr->args[i], depth + 1));
    struct str name = expr->op == EXPR_REF    ? S("$ref")
                      : expr->op == EXPR_JOIN ? S("$join")
                      : expr->op == EXPR_JSON ? S("$json")
                                              : S("$cidr");
    maker_set(&maker, name, maker_list(&parts));
    return maker_map(&maker);
}

static bool holds_secret(const struct value *value) {
    bool found = false;
    if (value->kind == VALUE_LIST)
        for (size_t i = 0; i < value->as.list.n; i++)
            found |= value->as.list.items[i]->secret;
    if (value->kind == VALUE_MAP)
        for (size_t i = 0; i < value->as.map.n; i++)
            found |= value->as.map.entries[i].value->secret;
    return found;
}

static const struct value *seal(struct sealing *sealing, const struct value *value, int depth) {
    if (depth >= DEPTH_MAX) {
        sealing->ok = fail(sealing->report, value->at, "a value is nested more than %d levels deep",
                           DEPTH_MAX);
        return value_null();
    }
    if (value->kind == VALUE_UNKNOWN)
        return seal_expression(sealing, value->as.expr, depth);
    if (value->secret && !holds_secret(value))
        return seal_secret(sealing, value);
    if (!value->secret && !value->has_unknown)
        return value;
    struct maker maker = {.arena = sealing->arena};
    if (value->kind == VALUE_LIST) {
        for (size_t i = 0; i < value->as.list.n; i++)
            maker_add(&maker, seal(sealing, value->as.list.items[i], depth + 1));
        return maker_list(&maker);
    }
    assert(value->kind == VALUE_MAP);
    for (size_t i = 0; i < value->as.map.n; i++)
        maker_set(&maker, value->as.map.entries[i].key,
                  seal(sealing, value->as.map.entries[i].value, depth + 1));
    return maker_map(&maker);
}

bool seal_value(struct store *store, const struct value *value, struct buf *out,
                struct report *report) {
    buf_reset(out);
    if (!value)
        return true;
    struct arena arena = {0};
    struct sealing sealing = {store, &arena, report, true};
    json_write(out, seal(&sealing, value, 0), JSON_SORTED);
    arena_release(&arena);
    return sealing.ok;
}

/* --- and back --------------------------------------------------------------------------------- */

static const struct value *unseal(struct arena *, const struct value *, int depth);

/* The parts of a map with this one key and a list under it; a user's own map never has such a key
 * with a list. */
static const struct value *parts_of(const struct value *map, struct str key) {
    const struct value *parts = map->as.map.n == 1 ? value_get(map, key) : NULL;
    return parts && parts->kind == VALUE_LIST ? parts : NULL;
}

static const struct value *unseal_map(struct arena *arena, const struct value *map, int depth) {
    const struct value *parts = parts_of(map, S("$ref"));
    if (parts && value_count(parts) == 2)
        return value_ref(arena, value_str(value_item(parts, 0)), value_str(value_item(parts, 1)));
    if ((parts = parts_of(map, S("$join")))) {
        parts = unseal(arena, parts, depth + 1);
        return value_join(arena, parts->as.list.items, parts->as.list.n);
    }
    if ((parts = parts_of(map, S("$json"))) && value_count(parts) == 1)
        return value_json(arena, unseal(arena, value_item(parts, 0), depth + 1));
    if ((parts = parts_of(map, S("$cidr"))) && value_count(parts) == 3) {
        parts = unseal(arena, parts, depth + 1);
        return value_cidr(arena, value_item(parts, 0), value_item(parts, 1), value_item(parts, 2));
    }
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < map->as.map.n; i++)
        maker_set(&maker, map->as.map.entries[i].key,
                  unseal(arena, map->as.map.entries[i].value, depth + 1));
    return maker_map(&maker);
}

static const struct value *unseal(struct arena *arena, const struct value *value, int depth) {
    assert(depth <= DEPTH_MAX + 4); /* as json_parse limits it */
    if (value->kind == VALUE_MAP)
        return unseal_map(arena, value, depth);
    if (value->kind != VALUE_LIST)
        return value;
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < value->as.list.n; i++)
        maker_add(&maker, unseal(arena, value->as.list.items[i], depth + 1));
    return maker_list(&maker);
}

const struct value *unseal_value(struct arena *arena, struct str text) {
    const struct value *value = text.len ? json_parse(arena, text) : NULL;
    if (!value || !(str_has(text, S("\"$ref\"")) || str_has(text, S("\"$join\"")) ||
                    str_has(text, S("\"$cidr\""))))
        return value;
    return unseal(arena, value, 0);
}

const struct value *store_form(struct store *store, const struct value *value,
                               struct arena *arena, struct report *report) {
    HOLDS(buf_release) struct buf text = {0};
    return seal_value(store, value, &text, report) ? json_parse(arena, buf_str(&text)) : NULL;
}

const struct value *store_unform(const struct value *form, struct arena *arena) {
    HOLDS(buf_release) struct buf text = {0};
    if (value_is_null(form))
        return NULL;
    json_write(&text, form, JSON_SORTED);
    return unseal_value(arena, buf_str(&text));
}
