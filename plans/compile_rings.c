/* Rings of doomed objects: security groups that name each other cannot be deleted in any order. The
 * atoms that close a ring are removed first; after that any order will do. */
#include "plans/compile_work.h"

#include "plans/graph.h"
#include "plans/names.h"

struct work *known_work(struct compiler *compiler, uint32_t known) {
    const struct known *of = &compiler->input->known[known];
    return map_get(&compiler->by_id, object_key(compiler->arena, of->sheet, of->row.physical_id));
}

static uint32_t number_of(const struct compiler *compiler, const struct work *work) {
    return (uint32_t)(work - compiler->works);
}

bool use_is_emptied(const struct compiler *compiler, const struct work *user,
                    const struct work *target, const struct field *field) {
    if (!field || !field->facet)
        return false;
    uint32_t ring = compiler->ring[number_of(compiler, user)];
    return field->facet->empty_first ||
           (ring && ring == compiler->ring[number_of(compiler, target)]);
}

static bool names_ring(struct compiler *compiler, const struct work *user,
                       const struct value *atom) {
    uint32_t ring = compiler->ring[number_of(compiler, user)];
    for (size_t i = 0; i < atom->as.map.n; i++) {
        const struct work *named =
            map_get(&compiler->by_id, value_str(atom->as.map.entries[i].value));
        if (named && named != user && compiler->ring[number_of(compiler, named)] == ring)
            return true;
    }
    return false;
}

static void cut(struct compiler *compiler, struct work *user, const struct field *field) {
    struct field_steps *steps = work_field(user, field);
    if (steps->cut)
        return;
    steps->cut = true;
    const struct value *seen =
        atoms_of(field->facet, value_get(user->change->seen, str_of(field->name)), compiler->arena);
    const struct value **atoms =
        arena_array(compiler->arena, const struct value *, value_count(seen) + 1);
    size_t n = 0;
    for (size_t i = 0; i < value_count(seen); i++)
        if (names_ring(compiler, user, value_item(seen, i)))
            atoms[n++] = value_item(seen, i);
    drive_old_drop(compiler, user, field, atoms, n);
}

static void find_rings(struct compiler *compiler) {
    uint32_t n = (uint32_t)compiler->input->diff->n;
    struct graph graph;
    graph_init(&graph, compiler->arena, n);
    for (size_t i = 0; i < compiler->known_uses.n; i++) {
        const struct use *use = &compiler->known_uses.items[i];
        const struct work *user = known_work(compiler, use->user),
                          *target = known_work(compiler, use->target);
        bool both = user && target && user->doomed && target->doomed;
        if (both && !(use->field && use->field->facet && use->field->facet->empty_first))
            graph_edge(&graph, number_of(compiler, target), number_of(compiler, user));
    }
    uint32_t *component = arena_array(compiler->arena, uint32_t, (size_t)n + 1);
    uint32_t *size = arena_array(compiler->arena, uint32_t, (size_t)n + 1);
    graph_components(&graph, compiler->arena, component, size);
    for (uint32_t i = 0; i < n; i++)
        compiler->ring[i] = size[component[i]] > 1 ? component[i] + 1 : 0;
}

void compile_rings(struct compiler *compiler) {
    compiler->ring = arena_array(compiler->arena, uint32_t, compiler->input->diff->n + 1);
    find_rings(compiler);
    for (size_t i = 0; i < compiler->known_uses.n; i++) {
        const struct use *use = &compiler->known_uses.items[i];
        struct work *user = known_work(compiler, use->user),
                    *target = known_work(compiler, use->target);
        bool both =
            user && target && user->doomed && target->doomed && use->field && use->field->facet;
        if (both && !use->field->facet->empty_first &&
            use_is_emptied(compiler, user, target, use->field))
            cut(compiler, user, use->field);
    }
}
