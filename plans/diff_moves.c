/* A thing that leaves the plan and one that comes with the same fields: perhaps it was renamed. The
 * plan stands; it is said how to keep the object. */
#include "plans/diff_work.h"
#include "plans/names.h"

/* What a plan sets about an object, without its name and without facets (they may name each other
 * by their new names). */
static struct str likeness(const struct node *node, bool old, struct arena *arena) {
    struct buf buf = {0};
    buf_adds(&buf, node->sheet->type);
    for (const struct field *field = node->sheet->fields; field->name; field++) {
        if (field->traits & (READ_ONLY | ACTION | GENERATED | COMPUTED) || field->facet)
            continue;
        struct str name = str_of(field->name);
        const struct value *value =
            value_get(old ? node->known->row.wanted : node->settled->fields, name);
        buf_addc(&buf, '\x1f');
        if (value && value->kind == VALUE_TEXT)
            buf_add(&buf, value->as.text);
        else if (value)
            buf_addf(&buf, "%d",
                     value->kind == VALUE_BOOL ? value->as.boolean : (int)value_integer(value, -1));
    }
    struct str text = arena_str(arena, buf_str(&buf));
    buf_release(&buf);
    return text;
}

static bool all_known(const struct node *node) {
    for (const struct field *field = node->sheet->fields; field->name; field++) {
        const struct value *value = value_get(node->settled->fields, str_of(field->name));
        if (value && !field->facet && value->has_unknown)
            return false;
    }
    return true;
}

void diff_offer_moves(struct differ *differ) {
    struct map leaving = {0};
    for (uint32_t i = differ->n_wanted; i < differ->n; i++) {
        struct node *node = &differ->nodes[i];
        if (node_is_doomed(node) && !node->old && !differ->input->teardown)
            map_set(&leaving, likeness(node, true, differ->arena), node);
    }
    for (uint32_t i = 0; leaving.n > 0 && i < differ->n_wanted; i++) {
        const struct node *node = &differ->nodes[i];
        if (!node->settled || node->exists || node->known || !all_known(node))
            continue;
        struct str like = likeness(node, false, differ->arena);
        const struct node *old = map_get(&leaving, like);
        if (!old)
            continue;
        warn(differ->report, node->want->at,
             "'%.*s' is made and '%.*s', which is like it, is deleted", STR(node->address),
             STR(old->address));
        struct str prefix = address_prefix(node->address);
        bool same_file = str_eq(prefix, address_prefix(old->address));
        hint(differ->report, "if it was only renamed: was: %s%.*s",
             prefix.len > 0 && !same_file ? ":" : "",
             STR(same_file ? address_bare(old->address) : old->address));
        map_set(&leaving, like, NULL);
    }
    map_release(&leaving);
}
