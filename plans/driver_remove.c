/* What takes an old object away: the check that it is ours, emptying it, deleting it, waiting until
 * it is gone. */
#include "plans/compile_work.h"

#include <assert.h>

static void forgets(struct compiler *compiler, const struct work *work, uint32_t draft) {
    struct step *step = &draft_at(compiler, draft)->step;
    step->old_id = work->change->id;
    step->forgets_old = work->fresh || work->change->superseded;
}

static void empty(struct compiler *compiler, struct work *work) {
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        if (!field->facet || !field->facet->empty_first)
            continue;
        const struct value *seen = atoms_of(
            field->facet, value_get(work->change->seen, str_of(field->name)), compiler->arena);
        size_t n = value_count(seen);
        const struct value **atoms = arena_array(compiler->arena, const struct value *, n + 1);
        for (size_t i = 0; i < n; i++)
            atoms[i] = value_item(seen, i);
        drive_old_drop(compiler, work, field, atoms, n);
    }
}

void drive_removal(struct compiler *compiler, struct work *work) {
    const struct sheet *sheet = work->change->sheet;
    assert(work->doomed && work->change->id.len);
    empty(compiler, work);
    work->remove =
        draft_add(compiler, work, STEP_CALL,
                  work->fresh || work->change->superseded ? "delete the old one" : "delete");
    struct step *step = &draft_at(compiler, work->remove)->step;
    step->call = &sheet->remove;
    step->operation = sheet->remove.operation;
    step->input = call_input(compiler->arena, &sheet->remove, work_id(compiler, work, true),
                             work->change->seen);
    forgets(compiler, work, work->remove);
    draft_effect(compiler, work->remove,
                 (struct effect){.kind = EFFECT_GONE, .address = work->change->address});
    work->gone = work->remove;
    if (!sheet->gone.state)
        return;
    work->gone = draft_add(compiler, work, STEP_WAIT, "wait until gone");
    draft_at(compiler, work->gone)->step.wait = &sheet->gone;
    draft_at(compiler, work->gone)->step.operation = sheet->read.operation;
    forgets(compiler, work, work->gone);
    draft_after(compiler, work->gone, work->remove, EDGE_THEN);
}

/* --- checks: one a type, before anything of it is emptied or deleted -------------------------- */

static void check_before(struct compiler *compiler, struct work *work, uint32_t check) {
    draft_after(compiler, work->remove, check, EDGE_NEEDS);
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        const struct steps *drops = &work_field(work, field)->old_drop;
        for (uint32_t i = 0; i < drops->n; i++)
            draft_after(compiler, draft_start(compiler, drops->items[i]), check, EDGE_NEEDS);
    }
}

static void draft_check(struct compiler *compiler, const struct sheet *sheet) {
    struct maker ids = {.arena = compiler->arena};
    for (size_t i = 0; i < compiler->input->diff->n; i++)
        if (compiler->works[i].doomed && compiler->works[i].change->sheet == sheet)
            maker_add(&ids, work_id(compiler, &compiler->works[i], true));
    if (ids.n == 0)
        return;
    uint32_t check = draft_add(compiler, NULL, STEP_CHECK, "check that %zu %s%s ours", ids.n,
                               sheet->type, ids.n == 1 ? " is" : "s are");
    struct step *step = &draft_at(compiler, check)->step;
    step->sheet = sheet;
    step->service = sheet->service;
    step->operation = sheet->read.operation;
    step->ids = maker_list(&ids);
    for (size_t i = 0; i < compiler->input->diff->n; i++)
        if (compiler->works[i].doomed && compiler->works[i].change->sheet == sheet)
            check_before(compiler, &compiler->works[i], check);
}

void drive_checks(struct compiler *compiler) {
    for (size_t i = 0; i < compiler->input->provider->n_sheets; i++)
        draft_check(compiler, compiler->input->provider->sheets[i]);
}
