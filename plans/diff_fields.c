/* Comparing: wanted last time, seen now, wanted now. What differs between the last two is a change;
 * who moved is told by the first. */
#include "plans/diff_work.h"
#include "plans/names.h"

#include <assert.h>

static void add_change(struct differ *differ, struct node *node, struct field_change change) {
    if (node->n_changes == node->changes_room) {
        size_t room = node->changes_room ? node->changes_room * 2 : 4;
        struct field_change *changes = arena_array(differ->arena, struct field_change, room);
        if (node->n_changes)
            memcpy(changes, node->changes, node->n_changes * sizeof(changes[0]));
        node->changes = changes;
        node->changes_room = room;
    }
    node->changes[node->n_changes++] = change;
}

/* Where neither side seems to have moved (equality by meaning is not always transitive), the plan
 * is taken to have. */
static enum cause cause_of(bool plan_moved, bool world_moved) {
    int cause = (plan_moved ? CAUSE_PLAN : 0) | (world_moved ? CAUSE_DRIFT : 0);
    return (enum cause)(cause ? cause : CAUSE_PLAN);
}

/* --- facets ----------------------------------------------------------------------------------- */

static bool same_atoms(const struct field *field, const struct value *a, const struct value *b,
                       struct arena *arena) {
    const struct facet *facet = field->facet;
    struct atoms atoms;
    if (facet->one && field->kind->same && !value_is_null(a) && !value_is_null(b))
        return field->kind->same(field, a, b);
    atoms_between(facet, a, b, arena, &atoms);
    size_t n_removed = facet->remove.operation ? atoms.n_removed : 0;
    return atoms.n_added + n_removed + atoms.n_changed == 0;
}

/* A plan that leaves the field out does not mind what the cloud adds by itself. */
static const struct value *without_also(struct differ *differ, const struct field *field,
                                        const struct value *seen, const struct value *want) {
    const struct value *also = diff_constant(field, field->facet->also, differ->arena);
    struct maker kept = {.arena = differ->arena};
    for (size_t i = 0; i < value_count(seen); i++) {
        struct str key = atom_key(field->facet, value_item(seen, i), differ->arena);
        bool theirs = false;
        for (size_t k = 0; k < value_count(also); k++)
            theirs |= str_eq(key, atom_key(field->facet, value_item(also, k), differ->arena));
        if (!theirs)
            maker_add(&kept, value_item(seen, i));
    }
    return value_is_left_out(want) ? maker_list(&kept) : seen;
}

/* With `extras: keep` only those atoms are ours that the plan names or named last time. */
static const struct value *without_extras(struct differ *differ, const struct facet *facet,
                                          const struct value *seen, const struct value *wanted,
                                          const struct value *want) {
    struct map ours = {0};
    const struct value *named[] = {wanted, want};
    for (int side = 0; side < 2; side++)
        for (size_t i = 0; i < value_count(named[side]); i++)
            map_set(&ours, atom_key(facet, value_item(named[side], i), differ->arena),
                    (void *)named[side]);
    struct maker kept = {.arena = differ->arena};
    for (size_t i = 0; i < value_count(seen); i++)
        if (map_get(&ours, atom_key(facet, value_item(seen, i), differ->arena)))
            maker_add(&kept, value_item(seen, i));
    map_release(&ours);
    return maker_list(&kept);
}

static bool keeps_extras(const struct node *node, const struct facet *facet) {
    return facet->extras &&
           str_is(value_str(value_get(node->settled->fields, str_of(facet->extras))), "keep");
}

static void compare_facet(struct differ *differ, struct node *node, const struct field *field) {
    struct str name = str_of(field->name);
    const struct value *want = value_get(node->settled->fields, name);
    const struct value *wanted = value_get(node->known->row.wanted, name),
                       *seen = value_get(node->known->seen, name);
    if (field->traits & UNCLAIMED && !want && !wanted)
        return;
    if (field->facet->also)
        seen = without_also(differ, field, seen, want);
    if (keeps_extras(node, field->facet))
        seen = without_extras(differ, field->facet, seen, wanted, want);
    bool never_ours = !want && field->traits & COMPUTED;
    if (never_ours || same_atoms(field, seen, want, differ->arena))
        return;
    bool plan_moved = !same_atoms(field, wanted, want, differ->arena);
    bool world_moved = !same_atoms(field, wanted, seen, differ->arena);
    add_change(differ, node,
               (struct field_change){.field = field,
                                     .before = seen,
                                     .after = want,
                                     .wanted = wanted,
                                     .cause = cause_of(plan_moved, world_moved)});
}

/* --- plain fields ----------------------------------------------------------------------------- */

/* A secret that was given before is known by its fingerprint alone. */
static const struct value *as_given_before(struct differ *differ, const struct value *want,
                                           const struct value *wanted) {
    const struct value *print = value_key(wanted, "$secret");
    if (!print || !want || want->has_unknown || !differ->input->fingerprint)
        return wanted;
    HOLDS(buf_release) struct buf now = {0};
    bool same = differ->input->fingerprint(differ->input->ctx, want, &now) &&
                str_eq(value_str(print), buf_str(&now));
    return same ? want : wanted;
}

/* It is put off until a window, as was wanted: nothing to be done. */
static bool is_scheduled(struct node *node, const struct field *field, const struct value *want) {
    const struct postponed *pending = &node->sheet->pending;
    const struct value *later = value_path(NULL, node->known->seen, S(SEEN_PENDING));
    later = value_get(later, str_of(field->name));
    if (!later || !diff_same(field, want, later))
        return false;
    return !pending->now ||
           !value_true(value_get(node->settled->fields, str_of(pending->now)));
}

static void add_scheduled(struct differ *differ, struct node *node, const struct field *field,
                          const struct value *seen, const struct value *want) {
    struct field_change *more = arena_array(differ->arena, struct field_change,
                                            node->n_scheduled + 1);
    if (node->n_scheduled)
        memcpy(more, node->scheduled, node->n_scheduled * sizeof(more[0]));
    more[node->n_scheduled++] = (struct field_change){.field = field, .before = seen, .after = want};
    node->scheduled = more;
}

static bool is_more(const struct value *a, const struct value *b) {
    return a && b && a->kind == VALUE_INT && b->kind == VALUE_INT && a->as.integer > b->as.integer;
}

/* What grew by itself is no difference; that the plan asks for less is a mistake. */
static bool has_grown(struct differ *differ, const struct node *node, const struct field *field,
                      const struct value *want, const struct value *seen) {
    const struct value *wanted = value_get(node->known->row.wanted, str_of(field->name));
    if (!(field->traits & GROWS) || node->fresh || !is_more(seen, want))
        return false;
    if (is_more(wanted, want)) {
        fail(differ->report, want->at.line ? want->at : node->want->at,
             "'%.*s': %s is %lld now and cannot become %lld, it only grows", STR(node->address),
             field->name, (long long)seen->as.integer, (long long)want->as.integer);
        hint(differ->report, "a smaller one is made by --replace %.*s, and its data is lost",
             STR(node->address));
    }
    return true;
}

/* As its source has it, as long as nobody says otherwise. */
static bool is_inherited(const struct node *node, const struct field *field) {
    const struct variant *variant = node->sheet->variants;
    for (; variant && variant->when; variant++)
        if (!value_is_null(value_path(NULL, node->settled->fields, str_of(variant->when))))
            return word_in(variant->inherits, str_of(field->name));
    return false;
}

static void compare_field(struct differ *differ, struct node *node, const struct field *field) {
    struct str name = str_of(field->name);
    const struct value *want = value_get(node->settled->fields, name);
    const struct value *wanted = value_get(node->known->row.wanted, name),
                       *seen = value_get(node->known->seen, name);
    if (field->traits & SECRET)
        wanted = as_given_before(differ, want, wanted);
    seen = diff_against(field, want, wanted, seen);
    bool never_ours =
        !want && (field->traits & COMPUTED ||
                  (field->traits & (CREATE_ONLY | UNCLAIMED) && !wanted) ||
                  (!wanted && is_inherited(node, field)));
    if (never_ours || diff_same(field, want, seen) || has_grown(differ, node, field, want, seen))
        return;
    if (want && is_scheduled(node, field, want)) {
        add_scheduled(differ, node, field, seen, want);
        return;
    }
    bool plan_moved = !diff_same(field, want, wanted),
         world_moved = wanted && !diff_same(field, wanted, seen);
    add_change(differ, node,
               (struct field_change){.field = field,
                                     .before = seen,
                                     .after = want,
                                     .wanted = wanted,
                                     .cause = cause_of(plan_moved, world_moved),
                                     .replaces = diff_replaces(field, seen, want)});
}

/* What a creation sets: every field with a value. */
static void list_field(struct differ *differ, struct node *node, const struct field *field) {
    const struct value *want = value_get(node->settled->fields, str_of(field->name));
    if (want && !(field->traits & ACTION))
        add_change(differ, node,
                   (struct field_change){.field = field, .after = want, .cause = CAUSE_PLAN});
}

/* --- tags ------------------------------------------------------------------------------------- */

/* A thing without a Name is named after the stack and itself, as consoles show it. */
static const struct value *default_name(const struct differ *differ, const struct node *node) {
    struct str name = address_name(differ->arena, node->address);
    return value_textf(differ->arena, "%.*s-%.*s", STR(differ->input->stack), STR(name));
}

const struct value *diff_tags(const struct differ *differ, const struct node *node,
                              const struct value *tags) {
    struct maker maker = {.arena = differ->arena};
    if (!value_key(tags, "Name"))
        maker_set(&maker, S("Name"), default_name(differ, node));
    maker_merge(&maker, tags);
    maker_set(&maker, S(TAG_STORE), value_text(differ->arena, differ->input->store_uuid));
    maker_set(&maker, S(TAG_STACK), value_text(differ->arena, differ->input->stack));
    maker_set(&maker, S(TAG_ADDRESS), value_text(differ->arena, node->address));
    return maker_map(&maker);
}

static void settle_tags(struct differ *differ, struct node *node) {
    const struct value *tags = node->want->tags;
    if (tags && tags->has_unknown)
        tags = value_resolve(differ->arena, tags, diff_look, differ);
    node->settled->tags = node->sheet->tagging ? diff_tags(differ, node, tags) : tags;
}

/* Tags that are not ours and never were are left alone. */
static void compare_tags(struct differ *differ, struct node *node) {
    const struct value *want = node->settled->tags;
    const struct value *seen = value_key(node->known->seen, "tags"),
                       *wanted = value_key(node->known->row.wanted, "tags");
    struct maker before = {.arena = differ->arena}, after = {.arena = differ->arena};
    bool plan_moved = false, world_moved = false;
    for (size_t i = 0; i < want->as.map.n; i++) {
        const struct entry *tag = &want->as.map.entries[i];
        const struct value *now = value_get(seen, tag->key), *last = value_get(wanted, tag->key);
        if (now && value_same(now, tag->value))
            continue;
        maker_set(&after, tag->key, tag->value);
        if (now)
            maker_set(&before, tag->key, now);
        plan_moved |= !last || !value_same(last, tag->value);
        world_moved |= last && (!now || !value_same(last, now));
    }
    for (size_t i = 0; wanted && i < wanted->as.map.n; i++) {
        const struct entry *tag = &wanted->as.map.entries[i];
        if (str_is(tag->key, TAG_CALL) || value_get(want, tag->key) || !value_get(seen, tag->key))
            continue;
        maker_set(&before, tag->key, value_get(seen, tag->key));
        plan_moved = true;
    }
    if (before.n + after.n == 0)
        return;
    add_change(differ, node,
               (struct field_change){.before = maker_map(&before),
                                     .after = maker_map(&after),
                                     .wanted = wanted,
                                     .cause = cause_of(plan_moved, world_moved)});
}

/* --- the stage -------------------------------------------------------------------------------- */

static void compare_node(struct differ *differ, struct node *node) {
    for (const struct field *field = node->sheet->fields; field->name; field++) {
        if (field->traits & READ_ONLY)
            continue;
        if (!node->exists)
            list_field(differ, node, field);
        else if (field->traits & ACTION || diff_ignores(node, field->name))
            continue;
        else if (field->facet)
            compare_facet(differ, node, field);
        else
            compare_field(differ, node, field);
    }
    if (!node->sheet->tagging)
        return;
    if (!node->exists)
        add_change(differ, node,
                   (struct field_change){.after = node->settled->tags, .cause = CAUSE_PLAN});
    else if (!diff_ignores(node, "tags"))
        compare_tags(differ, node);
}

void diff_compare(struct differ *differ) {
    for (uint32_t i = 0; i < differ->n_wanted; i++) {
        struct node *node = &differ->nodes[i];
        if (!node->settled)
            continue;
        settle_tags(differ, node);
        compare_node(differ, node);
    }
}
