/* Exclusive facets: an atom that one object at a time may have, and that goes from one to another
 * in this program. */
#include "plans/compile_work.h"

static struct str loss_key(struct compiler *compiler, const struct work *work,
                           const struct field *field, const struct value *atom) {
    struct str key = atom_key(field->facet, atom, compiler->arena);
    return arena_printf(compiler->arena, "%s.%s %.*s", work->change->sheet->type, field->name,
                        STR(key));
}

struct loss *find_loss(struct compiler *compiler, const struct work *work,
                       const struct field *field, const struct value *atom) {
    return field->facet->exclusive
               ? map_get(&compiler->losses, loss_key(compiler, work, field, atom))
               : NULL;
}

/* --- who gives away --------------------------------------------------------------------------- */

static void add_loss(struct compiler *compiler, struct work *work, const struct field *field,
                     const struct value *atom, bool old) {
    struct loss *loss = arena_new(compiler->arena, struct loss);
    *loss = (struct loss){.work = work, .field = field, .atom = atom, .old = old};
    map_set(&compiler->losses, loss_key(compiler, work, field, atom), loss);
}

static void losses_of_stayer(struct compiler *compiler, struct work *work) {
    const struct value *before, *after;
    const struct field *field;
    for (size_t at = 0; (field = next_facet(compiler, work, &at, &before, &after));) {
        struct atoms atoms;
        if (!field->facet->exclusive)
            continue;
        atoms_between(field->facet, before, after, compiler->arena, &atoms);
        for (size_t i = 0; i < atoms.n_removed; i++)
            add_loss(compiler, work, field, atoms.removed[i], false);
    }
}

static void losses_of_doomed(struct compiler *compiler, struct work *work) {
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        if (!field->facet || !field->facet->exclusive)
            continue;
        const struct value *seen = atoms_of(
            field->facet, value_get(work->change->seen, str_of(field->name)), compiler->arena);
        for (size_t i = 0; i < value_count(seen); i++)
            add_loss(compiler, work, field, value_item(seen, i), true);
    }
}

/* --- who takes -------------------------------------------------------------------------------- */

/* A move needs what only a seen atom carries. */
static bool can_move(const struct loss *loss) {
    struct str rest = str_of(loss->field->facet->carried);
    while (rest.len > 0)
        if (!value_get(loss->atom, str_cut(&rest, ' ')))
            return false;
    return loss->field->facet->move.operation != NULL;
}

static void add_handover(struct compiler *compiler, struct work *taker, const struct loss *loss) {
    if (compiler->n_handovers == compiler->handovers_room) {
        size_t room = compiler->handovers_room ? compiler->handovers_room * 2 : 8;
        struct handover *handovers = arena_array(compiler->arena, struct handover, room);
        for (size_t i = 0; i < compiler->n_handovers; i++)
            handovers[i] = compiler->handovers[i];
        compiler->handovers = handovers;
        compiler->handovers_room = room;
    }
    compiler->handovers[compiler->n_handovers++] = (struct handover){taker, loss};
}

static void take(struct compiler *compiler, struct work *work) {
    const struct value *before, *after;
    const struct field *field;
    for (size_t at = 0;
         compiler->losses.n > 0 && (field = next_facet(compiler, work, &at, &before, &after));) {
        struct atoms atoms;
        if (!field->facet->exclusive)
            continue;
        atoms_between(field->facet, before, after, compiler->arena, &atoms);
        for (size_t i = 0; i < atoms.n_added; i++) {
            struct loss *loss = find_loss(compiler, work, field, atoms.added[i]);
            if (!loss)
                continue;
            if (can_move(loss) && !loss->taker)
                loss->taker = work;
            else
                add_handover(compiler, work, loss);
        }
    }
}

void drive_losses(struct compiler *compiler) {
    size_t n = compiler->input->diff->n;
    for (size_t i = 0; i < n; i++) {
        struct work *work = &compiler->works[i];
        if (!work->fresh && work->change->want)
            losses_of_stayer(compiler, work);
        if (work->doomed)
            losses_of_doomed(compiler, work);
    }
    for (size_t i = 0; i < n; i++)
        if (compiler->works[i].change->want)
            take(compiler, &compiler->works[i]);
}
