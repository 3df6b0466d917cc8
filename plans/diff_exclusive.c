/* Atoms that one object at a time may have, wanted by two: a subnet in two route tables, a vpc with
 * two gateways. The cloud would refuse the second, or every run would take it from one and give it
 * to the other. */
#include "plans/diff_work.h"

struct claim {
    const struct node *node;
    struct span at;
};

static const struct value *ref_of(const struct value *atom) {
    return value_key(atom, "ref");
}

static bool refuse_second(struct differ *differ, const struct node *node, const struct field *field,
                          const struct value *atom, struct span at, const struct claim *first) {
    struct buf what = {0};
    const struct value *value = field->facet->one ? ref_of(atom) : atom;
    if (field->kind->show)
        field->kind->show(&what, value);
    else if (value->kind == VALUE_UNKNOWN && value->as.expr->op == EXPR_REF)
        buf_add(&what, value->as.expr->address);
    else
        buf_add(&what, value_str(value));
    fail(differ->report, at, "'%.*s': '%s' can have one %s, and '%.*s' has it", STR(node->address),
         what.at ? what.at : "it", node->sheet->type, STR(first->node->address));
    note(differ->report, first->at, "here");
    buf_release(&what);
    return false;
}

static bool claim_atoms(struct differ *differ, struct map *claims, const struct node *node,
                        const struct field *field) {
    const struct value *value = value_get(node->settled->fields, str_of(field->name));
    const struct value *atoms = atoms_of(field->facet, value, differ->arena);
    bool ok = true;
    for (size_t i = 0; i < value_count(atoms); i++) {
        const struct value *atom = value_item(atoms, i);
        struct span at = atom->at.line ? atom->at : value->at.line ? value->at : node->want->at;
        struct str atom_text = atom_key(field->facet, atom, differ->arena);
        struct str key = arena_printf(differ->arena, "%s.%s %.*s", node->sheet->type, field->name,
                                      STR(atom_text));
        const struct claim *first = map_get(claims, key);
        if (first) {
            ok = refuse_second(differ, node, field, atom, at, first);
            continue;
        }
        struct claim *claim = arena_new(differ->arena, struct claim);
        *claim = (struct claim){node, at};
        map_set(claims, key, claim);
    }
    return ok;
}

bool diff_exclusive(struct differ *differ) {
    struct map claims = {0};
    bool ok = true;
    for (uint32_t i = 0; i < differ->n_wanted; i++) {
        const struct node *node = &differ->nodes[i];
        for (const struct field *field = node->sheet->fields; node->settled && field->name; field++)
            if (field->facet && field->facet->exclusive)
                ok &= claim_atoms(differ, &claims, node, field);
    }
    map_release(&claims);
    return ok;
}
