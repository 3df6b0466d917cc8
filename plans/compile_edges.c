/* Edges between changes. What is made comes after what it refers to; what is deleted comes after whatever used it has let go. */
#include "plans/compile_work.h"
#include "plans/names.h"

#include <assert.h>

#include "plans/graph.h"

static void after_all(struct compiler *compiler, uint32_t draft, const struct steps *before, enum edge edge) {
    if (draft != NO_DRAFT)
        draft_after_all(compiler, draft_start(compiler, draft), before, edge);
}

/* --- what is made --------------------------------------------------------------------------------------------------------- */

struct making {
    struct compiler *compiler;
    struct work **of_wanted;  /* by index of wanted */
    uint32_t *ring;           /* by index of wanted: things that need each other ready are in one */
};

/* An atom of a `one` facet that goes leaves nothing to name it by; there is one step anyway. */
static struct steps naming(struct compiler *compiler, struct steps *list, const struct work *target, const struct field *field) {
    assert(field);
    return field->facet && !field->facet->one ? steps_naming(compiler, list, target) : *list;
}

/* The steps of the user in which what this field names is used. */
static struct steps steps_using(struct compiler *compiler, const struct work *user, const struct work *target,
                                const struct field *field) {
    struct steps create = {0};
    bool by_create = user->fresh && field && !field_is_later(user, field);
    if (field && (field->facet || field->by) && !by_create)
        return naming(compiler, &work_field(user, field)->set, target, field);
    if (!field && !user->fresh)
        return user->making;
    if (user->create != NO_DRAFT)
        steps_add(compiler, &create, user->create);
    return create;
}

/* Ready means: everything that makes it is done. Where two need each other ready (by facets), being there has to do. */
static struct steps steps_needed(struct making *making, const struct use *use, const struct work *target) {
    struct steps create = {0};
    if (use->field && use->field->traits & EARLY) {
        if (target->create != NO_DRAFT)
            steps_add(making->compiler, &create, target->create);
        return create;
    }
    bool mutual = making->ring[use->user] == making->ring[use->target];
    return mutual ? target->core : target->making;
}

static void find_mutual(struct making *making) {
    struct compiler *compiler = making->compiler;
    uint32_t n = (uint32_t)compiler->input->n_wanted;
    struct graph graph;
    graph_init(&graph, compiler->arena, n);
    for (size_t i = 0; i < compiler->wanted_uses.n; i++) {
        const struct use *use = &compiler->wanted_uses.items[i];
        if (!use->field || !(use->field->traits & EARLY))
            graph_edge(&graph, use->user, use->target);
    }
    making->ring = arena_array(compiler->arena, uint32_t, (size_t)n + 1);
    graph_components(&graph, compiler->arena, making->ring, arena_array(compiler->arena, uint32_t, (size_t)n + 1));
}

/* Where there is room for one, the old atom goes only when the new one can come. */
static void order_exchange(struct compiler *compiler, const struct work *user, const struct field *field, const struct steps *needed) {
    if (!field || !field->facet || !field->facet->one || user->fresh)
        return;
    const struct value *now = value_get(user->change->seen, str_of(field->name));
    const struct steps *drop = &work_field(user, field)->drop;
    for (uint32_t i = 0; i < drop->n && !map_get(&compiler->goes_first, value_str(now)); i++)
        draft_after_all(compiler, drop->items[i], needed, EDGE_USES);
}

static void order_making(struct compiler *compiler) {
    struct making making = {.compiler = compiler};
    making.of_wanted = arena_array(compiler->arena, struct work *, compiler->input->n_wanted + 1);
    for (size_t i = 0; i < compiler->input->diff->n; i++)
        if (compiler->works[i].raw)
            making.of_wanted[compiler->works[i].raw - compiler->input->wanted] = &compiler->works[i];
    find_mutual(&making);
    for (size_t i = 0; i < compiler->wanted_uses.n; i++) {
        const struct use *use = &compiler->wanted_uses.items[i];
        const struct work *user = making.of_wanted[use->user], *target = making.of_wanted[use->target];
        if (!user || !target || target->making.n == 0)
            continue;
        struct steps users = steps_using(compiler, user, target, use->field), needed = steps_needed(&making, use, target);
        for (uint32_t k = 0; k < users.n; k++)
            after_all(compiler, users.items[k], &needed, use->field ? EDGE_USES : EDGE_NEEDS);
        order_exchange(compiler, user, use->field, &needed);
    }
}

struct hole_order {
    struct compiler *compiler;
    uint32_t draft;
};

/* An output comes with the step that binds it. (An id alone may be used early: see EARLY.) */
static void order_hole(void *ctx, const struct value *ref) {
    struct hole_order *order = ctx;
    const struct work *work = map_get(&order->compiler->by_address, ref->as.expr->address);
    if (!work || str_is(ref->as.expr->path, "id"))
        return;
    uint32_t makers[] = {work->create, work->ready, work->settled};
    for (int i = 0; i < 3; i++)
        draft_after(order->compiler, draft_start(order->compiler, order->draft), makers[i], EDGE_USES);
}

/* What a value stands for may be an output of something else again, which the plan file does not name here. */
static void order_holes(struct compiler *compiler) {
    for (uint32_t i = 0; i < compiler->n; i++) {
        struct hole_order order = {compiler, i};
        const struct draft *draft = draft_at(compiler, i);
        if (draft->parent == NO_DRAFT && draft->step.input && draft->step.input->has_unknown)
            value_refs(draft->step.input, order_hole, &order);
    }
}

/* What one object adds, another had removed before. */
static void order_handovers(struct compiler *compiler) {
    for (size_t i = 0; i < compiler->n_handovers; i++) {
        const struct handover *handover = &compiler->handovers[i];
        const struct loss *loss = handover->loss;
        const struct field_steps *giver = work_field(loss->work, loss->field);
        const struct steps *taking = &work_field(handover->taker, loss->field)->set;
        for (uint32_t k = 0; k < taking->n; k++) {
            after_all(compiler, taking->items[k], loss->old ? &giver->old_drop : &giver->drop, EDGE_RELEASES);
            if (loss->old && giver->old_drop.n == 0)
                draft_after(compiler, draft_start(compiler, taking->items[k]), loss->work->gone, EDGE_RELEASES);
        }
    }
}

static void order_takeovers(struct compiler *compiler) {
    for (size_t i = 0; i < compiler->input->diff->n; i++) {
        const struct work *work = &compiler->works[i];
        for (size_t k = 0; k < work->change->n_takes_over; k++) {
            const struct work *old = map_get(
                &compiler->by_id,
                object_key(compiler->arena, work->change->sheet, work->change->takes_over[k]));
            assert(old && old->doomed);
            draft_after(compiler, work->create, old->gone, EDGE_RELEASES);
        }
    }
}

/* --- what is deleted ------------------------------------------------------------------------------------------------------ */

static bool takes_own_place(const struct work *work) {
    for (size_t i = 0; i < work->change->n_takes_over; i++)
        if (str_eq(work->change->takes_over[i], work->change->id))
            return true;
    return false;
}

static bool is_handed_over(const struct compiler *compiler, const struct work *work, const struct field *field) {
    for (size_t i = 0; i < compiler->n_handovers; i++)
        if (compiler->handovers[i].loss->work == work && compiler->handovers[i].loss->field == field)
            return true;
    return false;
}

/* Does the step let go of something that must be gone before its successor is made? */
static bool frees_a_place(struct compiler *compiler, const struct step *step) {
    for (size_t i = 0; i < step->n_effects; i++)
        if (step->effects[i].value && step->effects[i].value->kind == VALUE_MAP && names_first(compiler, step->effects[i].value))
            return true;
    return false;
}

/* An old object serves until its successor stands, unless others wait for what it holds. */
static void order_old_drops(struct compiler *compiler, const struct work *work, const struct field *field, bool serves_on) {
    const struct steps *drops = &work_field(work, field)->old_drop;
    draft_after_all(compiler, work->remove, drops, EDGE_THEN);
    if (!serves_on || is_handed_over(compiler, work, field))
        return;
    for (uint32_t i = 0; i < drops->n; i++) {
        uint32_t start = draft_start(compiler, drops->items[i]);
        const struct step *item = &draft_at(compiler, drops->items[i])->step;
        const struct step *step = item->kind == STEP_WHEN ? &draft_at(compiler, start)->step : item;
        if (step->old_id.len && !frees_a_place(compiler, step)) /* a move is its taker's */
            draft_after_all(compiler, start, &work->making, EDGE_THEN);
    }
}

static void order_own_removal(struct compiler *compiler, const struct work *work) {
    bool create_first = work->fresh && !takes_own_place(work);
    for (const struct field *field = work->change->sheet->fields; field->name; field++)
        order_old_drops(compiler, work, field, create_first);
    if (create_first)
        draft_after_all(compiler, work->remove, &work->making, EDGE_THEN);
}

static void release_after(struct compiler *compiler, const struct work *target, struct steps *list, const struct field *field) {
    struct steps steps = naming(compiler, list, target, field);
    draft_after_all(compiler, target->remove, &steps, EDGE_RELEASES);
}

/* The old object after its last user. */
static void order_release(struct compiler *compiler, const struct work *user, const struct work *target, const struct field *field) {
    if (user->doomed) {
        if (use_is_emptied(compiler, user, target, field))
            release_after(compiler, target, &work_field(user, field)->old_drop, field);
        else
            draft_after(compiler, target->remove, user->gone, EDGE_RELEASES);
        return;
    }
    if (!field)
        return;
    release_after(compiler, target, &work_field(user, field)->drop, field);
    if (!field->facet || !target->change->delete_first)
        release_after(compiler, target, &work_field(user, field)->set, field);
}

/* What a user needs to hold of its target is given up when the user is gone, not before. A successor of the user that is made first
 * needs it anew, and cannot wait for its own predecessor. */
static void order_need(struct compiler *compiler, const struct work *user, const struct work *target, const struct field *on) {
    if (!user->doomed || (user->fresh && !takes_own_place(user)))
        return;
    const struct field_steps *steps = work_field(target, on);
    for (uint32_t i = 0; i < steps->drop.n; i++)
        draft_after(compiler, draft_start(compiler, steps->drop.items[i]), user->gone, EDGE_RELEASES);
    for (uint32_t i = 0; i < steps->old_drop.n; i++)
        draft_after(compiler, draft_start(compiler, steps->old_drop.items[i]), user->gone, EDGE_RELEASES);
}

static void order_removal(struct compiler *compiler) {
    for (size_t i = 0; i < compiler->input->diff->n; i++)
        if (compiler->works[i].doomed)
            order_own_removal(compiler, &compiler->works[i]);
    for (size_t i = 0; i < compiler->known_uses.n; i++) {
        const struct use *use = &compiler->known_uses.items[i];
        const struct work *user = known_work(compiler, use->user), *target = known_work(compiler, use->target);
        bool output = use->field && use->field->traits & READ_ONLY;
        if (user && target && user != target && use->on)
            order_need(compiler, user, target, use->on);
        if (user && target && user != target && target->doomed && !output)
            order_release(compiler, user, target, use->field);
    }
}

void compile_edges(struct compiler *compiler) {
    order_making(compiler);
    order_holes(compiler);
    order_handovers(compiler);
    order_takeovers(compiler);
    order_removal(compiler);
}
