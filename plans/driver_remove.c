/* What takes an old object away: the check that it is ours, emptying it, deleting it, waiting until
 * it is gone. */
#include "plans/compile_work.h"

#include <assert.h>

#include "base/json.h"

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

/* What stands in the way of deletion is taken away by a step of its own, which the plan shows. */
static void lift_guards(struct compiler *compiler, struct work *work) {
    const struct value *names = work_names(compiler, work, true);
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        if (!field->guards)
            continue;
        const struct value *off = json_parse(compiler->arena, str_of(field->guards));
        const struct value *is = value_get(work->change->seen, str_of(field->name));
        if (!is || value_same(is, off))
            continue;
        uint32_t draft = draft_add(compiler, work, STEP_CALL, "take %s off", field->name);
        struct step *step = &draft_at(compiler, draft)->step;
        const char *member = field->by_member ? field->by_member : field->member;
        step->call = field->by;
        step->operation = field->by->operation;
        step->input = input_with(
            compiler->arena,
            call_input(compiler->arena, field->by, work_id(compiler, work, true), names),
            str_of(member), field_wire(field, off, compiler->arena));
        forgets(compiler, work, draft);
        draft_effect(compiler, draft, (struct effect){EFFECT_SET, work->change->address,
                                                      str_of(field->name), off});
        steps_add(compiler, &work_field(work, field)->old_drop, draft);
    }
}

bool removal_keeps(const struct change *change) {
    const struct last *last = &change->sheet->last;
    struct str rest = str_of(last->unless);
    if (!last->field)
        return false;
    while (rest.len > 0)
        if (!value_is_null(value_get(change->seen, str_cut(&rest, ' '))))
            return false;
    const struct value *says = value_get(change->wanted, str_of(last->field));
    return !says || says->kind != VALUE_BOOL || value_true(says);
}

/* A snapshot is kept unless the plan has said otherwise; its name is made up where it gave none. */
static const struct value *with_last(struct compiler *compiler, const struct work *work,
                                     const struct value *input) {
    const struct last *last = &work->change->sheet->last;
    if (!last->field)
        return input;
    bool keeps = removal_keeps(work->change);
    if (last->skip)
        input = input_with(compiler->arena, input, str_of(last->skip), value_bool(!keeps));
    if (!keeps)
        return input;
    const struct value *name = value_get(work->change->wanted, str_of(last->field));
    if (!name || name->kind != VALUE_TEXT) {
        const struct value *parts[] = {
            value_textf(compiler->arena, "%.*s-final-", STR(work->change->id)),
            value_ref(compiler->arena, S("run"), S("stamp"))};
        name = value_join(compiler->arena, parts, 2);
    }
    return input_with(compiler->arena, input, str_of(last->name), name);
}

bool consent_covers(const struct str *consents, size_t n, struct str address) {
    struct str whole = address;
    ptrdiff_t slash = str_find(address, '/');
    if (slash > 0)
        whole = str_slice(address, 0, (size_t)slash);
    for (size_t i = 0; i < n; i++)
        if (str_is(consents[i], "all") || str_eq(consents[i], address) ||
            str_eq(consents[i], whole))
            return true;
    return false;
}

/* What is in it goes along only where that was said. */
static const struct value *with_force(struct compiler *compiler, const struct work *work,
                                      const struct value *input) {
    const char *force = work->change->sheet->force;
    const struct compile_input *given = compiler->input;
    bool forced = force && consent_covers(given->consents, given->n_consents,
                                          work->change->address);
    return forced ? input_with(compiler->arena, input, str_of(force), value_bool(true)) : input;
}

void drive_removal(struct compiler *compiler, struct work *work) {
    const struct sheet *sheet = work->change->sheet;
    assert(work->doomed && work->change->id.len);
    empty(compiler, work);
    lift_guards(compiler, work);
    work->remove =
        draft_add(compiler, work, STEP_CALL,
                  work->fresh || work->change->superseded ? "delete the old one" : "delete");
    struct step *step = &draft_at(compiler, work->remove)->step;
    step->call = &sheet->remove;
    step->operation = sheet->remove.operation;
    step->input = with_last(compiler, work,
                            call_input(compiler->arena, &sheet->remove,
                                       work_id(compiler, work, true),
                                       work_names(compiler, work, true)));
    step->input = with_force(compiler, work, step->input);
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
