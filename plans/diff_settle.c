/* Settling: every wanted node in the order of its references, so that each finds what it refers to
 * resolved. A node whose object is to be made anew gives unknowns to those that name it, and where
 * such an unknown falls into a field that only creation sets, they are made anew too, for the same
 * root. */
#include "plans/diff_work.h"

#include <assert.h>

#include "base/json.h"
#include "plans/graph.h"

/* --- looking up ------------------------------------------------------------------------------- */

/* What the object of a node is known to have at a path; NULL while it is to be made. */
static const struct value *known_output(struct differ *differ, const struct node *node,
                                        struct str path) {
    if (!node->exists || node->fresh)
        return NULL;
    if (str_is(path, "id"))
        return value_text(differ->arena, node->known->row.physical_id);
    const struct value *seen = value_path(differ->arena, node->known->seen, path);
    return seen ? seen : value_path(differ->arena, node->known->row.wanted, path);
}

const struct value *diff_look(void *ctx, struct str address, struct str path) {
    struct differ *differ = ctx;
    const struct node *node = map_get(&differ->by_address, address);
    if (!node)
        return NULL;
    const struct value *wanted =
        node->settled ? value_path(differ->arena, node->settled->fields, path) : NULL;
    return wanted ? wanted : known_output(differ, node, path);
}

/* --- comparing -------------------------------------------------------------------------------- */

bool diff_same(const struct field *field, const struct value *want, const struct value *seen) {
    if (value_is_null(want) || value_is_null(seen)) {
        const struct value *there = value_is_null(want) ? seen : want; /* a flag not shown is off */
        bool off = field->kind == &kind_flag && there && there->kind == VALUE_BOOL &&
                   !there->as.boolean;
        return off || value_is_null(want) == value_is_null(seen);
    }
    assert(want && seen);
    if (want->has_unknown || seen->has_unknown || !field->kind->same)
        return value_same(want, seen);
    return field->kind->same(field, want, seen);
}

/* Nobody can tell what a thing that was taken over was made with: it is taken at the plan's word. */
const struct value *diff_against(const struct field *field, const struct value *want,
                                 const struct value *wanted, const struct value *seen) {
    if (field->traits & WRITE_ONLY)
        return value_is_null(wanted) && field->fallback ? want : wanted;
    if (!(field->traits & PINNED) || !value_key(want, "name"))
        return seen;
    return value_key(wanted, "name") ? wanted : want;
}

bool diff_ignores(const struct node *node, const char *field) {
    for (size_t i = 0; node->want && i < node->want->n_ignore; i++)
        if (str_is(node->want->ignore[i], field))
            return true;
    return false;
}

const struct value *diff_constant(const struct field *field, const char *json,
                                  struct arena *arena) {
    struct report report = {.arena = arena};
    const struct value *out = NULL, *raw = json ? json_parse(arena, str_of(json)) : NULL;
    if (!raw)
        return NULL;
    bool canonical = field->kind->canon(field, raw, NULL, arena, &report, &out);
    assert(canonical && "a sheet's constant is canonical by its kind");
    return canonical ? out : NULL;
}

/* A name that footing made up carries no place in the plan file. */
static bool is_generated(const struct field *field, const struct value *value) {
    return field->traits & GENERATED && value && value->at.file == 0;
}

/* A made-up name is fixed once its object exists. */
static const struct value *name_in_use(const struct node *node, const struct field *field) {
    const struct value *name = value_get(node->known->row.wanted, str_of(field->name));
    return name ? name : value_get(node->known->seen, str_of(field->name));
}

/* A default of what only creation sets makes nothing anew that was never asked to be so: what was
 * imported, or made from something else, stays as it is. */
static bool is_left_alone(const struct node *node, const struct field *field,
                          const struct value *value) {
    return node->exists && !node->fresh && field->traits & CREATE_ONLY && field->fallback &&
           value->at.file == 0 && !value_get(node->known->row.wanted, str_of(field->name));
}

/* --- resolving a node's fields ---------------------------------------------------------------- */

static const struct value *settle_field(struct differ *differ, const struct node *node,
                                        const struct field *field) {
    const struct value *value = value_get(node->want->fields, str_of(field->name));
    if (is_generated(field, value) && node->exists)
        return name_in_use(node, field);
    if (value && is_left_alone(node, field, value))
        return NULL;
    if (!value || !value->has_unknown)
        return value;
    return value_at(differ->arena, value_resolve(differ->arena, value, diff_look, differ),
                    value->at);
}

/* Atoms that turn out to be the same once names are resolved ("self" and the group's own name) are
 * one. */
static const struct value *each_atom_once(struct differ *differ, const struct facet *facet,
                                          const struct value *value) {
    struct maker once = {.arena = differ->arena};
    struct map keys = {0};
    for (size_t i = 0; i < value_count(value); i++) {
        const struct value *atom = value_item(value, i);
        struct str key = atom_key(facet, atom, differ->arena);
        if (!map_get(&keys, key))
            maker_add(&once, atom);
        map_set(&keys, key, differ);
    }
    map_release(&keys);
    return once.n == value_count(value) ? value
                                        : value_at(differ->arena, maker_list(&once), value->at);
}

/* All fields of one stage: first those that are no facets (they order the nodes), facets when all
 * nodes are settled. */
static void settle_fields(struct differ *differ, struct node *node, bool facets) {
    struct maker maker = {.arena = differ->arena};
    for (const struct field *field = node->sheet->fields; field->name; field++) {
        bool now = (field->facet != NULL) == facets;
        const struct value *whole = facets ? node->settled->fields : node->want->fields;
        const struct value *value =
            now ? settle_field(differ, node, field) : value_get(whole, str_of(field->name));
        if (value && now && facets && !field->facet->one)
            value = each_atom_once(differ, field->facet, value);
        if (value)
            maker_set(&maker, str_of(field->name), value);
    }
    node->settled->fields = maker_map(&maker);
}

/* --- why an object is made anew --------------------------------------------------------------- */

struct first_fresh {
    struct differ *differ;
    const struct node *found;
};

static void look_for_fresh(void *ctx, const struct value *ref) {
    struct first_fresh *first = ctx;
    const struct node *node = map_get(&first->differ->by_address, ref->as.expr->address);
    if (!first->found && node && node->fresh)
        first->found = node;
}

/* The root of what makes this field differ: its own change, or that of what it refers to. */
static struct root root_of(struct differ *differ, const struct node *node,
                           const struct field *field, const struct value *want) {
    struct str name = str_of(field->name);
    struct first_fresh first = {differ, NULL};
    value_refs(want, look_for_fresh, &first);
    if (first.found && first.found->root.why != WHY_NEW)
        return first.found->root;
    const struct value *wanted = value_get(node->known->row.wanted, name),
                       *seen = value_get(node->known->seen, name);
    bool drift = wanted && diff_same(field, want, wanted) && !diff_same(field, wanted, seen);
    return (struct root){drift ? WHY_DRIFT : WHY_PLAN, node->address, name,
                         want && want->at.line ? want->at : node->want->at};
}

bool diff_replaces(const struct field *field, const struct value *before,
                   const struct value *after) {
    struct str to = str_of(field->in_place ? field->in_place : ""), from = str_cut(&to, ' ');
    bool in_place = str_is(from, "-") ? value_is_null(after) : to.len && str_eq(from, value_str(before)) && str_eq(to, value_str(after));
    return field->traits & CREATE_ONLY && !in_place;
}

/* Does a difference in this field replace the object? */
static bool replaces(const struct node *node, const struct field *field) {
    if (!(field->traits & CREATE_ONLY) || field->traits & (READ_ONLY | ACTION) ||
        diff_ignores(node, field->name))
        return false;
    struct str name = str_of(field->name);
    const struct value *want = value_get(node->settled->fields, name);
    const struct value *wanted = value_get(node->known->row.wanted, name);
    if (!want && (field->traits & COMPUTED || !wanted))
        return false;
    const struct value *now =
        diff_against(field, want, wanted, value_get(node->known->seen, name));
    return !diff_same(field, want, now) && diff_replaces(field, now, want);
}

static void settle_freshness(struct differ *differ, struct node *node) {
    const struct root own = {WHY_NOT, node->address, {0}, node->want->at};
    node->root = own;
    if (!node->exists)
        node->root.why = node->known && node->known->gone ? WHY_GONE : WHY_NEW;
    else if (node->asked)
        node->root.why = WHY_ASKED;
    else if (node->known->row.status == ROW_BROKEN)
        node->root.why = WHY_BROKEN;
    for (const struct field *field = node->sheet->fields; field->name && node->root.why == WHY_NOT;
         field++)
        if (replaces(node, field))
            node->root =
                root_of(differ, node, field, value_get(node->settled->fields, str_of(field->name)));
    node->fresh = node->root.why != WHY_NOT;
}

/* --- the stage -------------------------------------------------------------------------------- */

static void settle_node(struct differ *differ, struct node *node) {
    if (!node->selected)
        return;
    node->settled = arena_new(differ->arena, struct resource);
    *node->settled = *node->want;
    settle_fields(differ, node, false);
    settle_freshness(differ, node);
    if (node->exists && node->fresh)
        settle_fields(differ, node, false); /* defaults of the new one */
}

static bool refuse_ring(struct differ *differ, const uint32_t *order, uint32_t placed) {
    bool *done = arena_array(differ->arena, bool, (size_t)differ->n_wanted + 1);
    for (uint32_t i = 0; i < placed; i++)
        done[order[i]] = true;
    for (uint32_t i = 0; i < differ->n_wanted; i++)
        if (!done[i])
            return fail(differ->report, differ->nodes[i].want->at,
                        "'%.*s' refers to itself by way of others", STR(differ->nodes[i].address));
    return false;
}

bool diff_settle(struct differ *differ) {
    struct graph graph;
    uint32_t *order = arena_array(differ->arena, uint32_t, (size_t)differ->n_wanted + 1), placed;
    graph_init(&graph, differ->arena, differ->n_wanted);
    for (size_t i = 0; i < differ->wanted_uses.n; i++) {
        const struct use *use = &differ->wanted_uses.items[i];
        if (use->field && !use->field->facet)
            graph_edge(&graph, use->user, use->target);
    }
    if (!graph_order(&graph, differ->arena, order, &placed))
        return refuse_ring(differ, order, placed);
    for (uint32_t i = 0; i < placed; i++)
        settle_node(differ, &differ->nodes[order[i]]);
    for (uint32_t i = 0; i < differ->n_wanted; i++)
        if (differ->nodes[i].settled)
            settle_fields(differ, &differ->nodes[i], true);
    return true;
}

/* --- reasons ---------------------------------------------------------------------------------- */

struct str diff_reason(const struct differ *differ, const struct node *node) {
    const struct root *root = &node->root;
    bool own = str_eq(root->address, node->address);
    struct arena *arena = differ->arena;
    switch (root->why) {
    case WHY_GONE:
        return own ? S("gone since the last run")
                   : arena_printf(arena, "because %.*s is gone since the last run",
                                  STR(root->address));
    case WHY_BROKEN:
        return own ? S("half-made by an earlier run")
                   : arena_printf(arena, "because %.*s is half-made", STR(root->address));
    case WHY_ASKED:
        return own ? S("asked for with --replace")
                   : arena_printf(arena, "because %.*s is replaced", STR(root->address));
    case WHY_DRIFT:
        return arena_printf(arena, "because %.*s.%.*s was changed outside footing",
                            STR(root->address), STR(root->field));
    case WHY_PLAN:
        if (root->at.line)
            return arena_printf(arena, "because %.*s.%.*s changed, line %u", STR(root->address),
                                STR(root->field), root->at.line);
        return arena_printf(arena, "because %.*s.%.*s changed", STR(root->address),
                            STR(root->field));
    case WHY_NOT:
    case WHY_NEW:
        break;
    }
    return (struct str){0};
}
