/* Facets: atoms added to, changed on, moved between and removed from objects.
 *
 * Adding goes before removing, so that nothing is cut off in between, unless there is room for one
 * atom only or the removed atom names something that must be gone before what is added can be
 * there. An atom of an exclusive facet that leaves one object for another is moved where the sheet
 * has a call for it, and otherwise removed there before it is added here. */
#include "plans/compile_work.h"

#include <assert.h>

#include "base/json.h"

enum { SHOWN_MAX = 100 };

/* --- calls ------------------------------------------------------------------------------------ */

static const char *show_atom(struct compiler *compiler, const struct field *field,
                             const struct value *atom) {
    const struct value *value = field->facet->one ? value_key(atom, "ref") : atom;
    struct buf buf = {0};
    if (value && value->secret)
        return "";
    if (field->kind->show)
        field->kind->show(&buf, value);
    else if (value && value->kind == VALUE_UNKNOWN && value->as.expr->op == EXPR_REF)
        buf_add(&buf, value->as.expr->address);
    else if (value && value->kind == VALUE_TEXT)
        buf_add(&buf, value->as.text);
    else if (value)
        json_write(&buf, value, JSON_SPOKEN);
    if (buf.len > SHOWN_MAX) /* a document: the plan shows it */
        buf_reset(&buf);
    char *text = arena_cstr(compiler->arena, buf_str(&buf));
    buf_release(&buf);
    return text;
}

/* "add inbound: tcp 443 from 0.0.0.0/0", "add 3 inbound", "set vpc: vpc.main" */
static const char *does(struct compiler *compiler, const struct field *field, const char *verb,
                        const struct value *const *atoms, size_t n) {
    if (field->facet->one)
        verb = strcmp(verb, "remove") == 0 ? "clear" : "set";
    const char *shown = n == 1 ? show_atom(compiler, field, atoms[0]) : "";
    struct str text = n != 1 ? arena_printf(compiler->arena, "%s %zu %s", verb, n, field->name)
                      : *shown ? arena_printf(compiler->arena, "%s %s: %s", verb, field->name, shown)
                               : arena_printf(compiler->arena, "%s %s", verb, field->name);
    return arena_cstr(compiler->arena, text);
}

/* One facet call at work: which object, which field, what it does to the row. */
struct facet_call {
    struct work *work;
    const struct field *field;
    const struct call *call;
    bool old;                            /* on the object that is deleted */
    bool drops;                          /* takes atoms away */
    const struct value *const *replaces; /* the atoms whose places these take; NULL: none */
    const char *verb;
};

static const struct value *batch_input(struct compiler *compiler, const struct facet_call *facet,
                                       const struct value *atoms) {
    const struct value *input =
        call_input(compiler->arena, facet->call, work_id(compiler, facet->work, facet->old), NULL);
    return input_with(compiler->arena, input, str_of(facet->call->items), atoms);
}

/* What a call's fills may name: the atom's keys, then the object's fields. */
static const struct value *names_of(struct compiler *compiler, const struct facet_call *facet,
                                    const struct value *atom) {
    const struct change *change = facet->work->change;
    struct maker names = {.arena = compiler->arena};
    maker_merge(&names, change->seen);
    if (!facet->old && change->want)
        maker_merge(&names, change->want->fields);
    maker_merge(&names, atom);
    return maker_map(&names);
}

static const struct value *single_input(struct compiler *compiler, const struct facet_call *facet,
                                        const struct value *atom) {
    const struct value *input =
        call_input(compiler->arena, facet->call, work_id(compiler, facet->work, facet->old),
                   facet->call->fills ? names_of(compiler, facet, atom) : atom);
    const struct value *wire = atom_wire(facet->field, facet->call, atom, compiler->arena);
    if (facet->call->fills || facet->call->first || !wire || wire->kind != VALUE_MAP)
        return input;
    struct maker maker = {.arena = compiler->arena};
    maker_merge(&maker, input);
    maker_merge(&maker, wire);
    return maker_map(&maker);
}

/* `first`: the position of atoms[0] among all atoms of the facet call. */
static void add_effects(struct compiler *compiler, const struct facet_call *facet, uint32_t draft,
                        const struct value *const *atoms, size_t n, size_t first) {
    struct str address = facet->work->change->address, name = str_of(facet->field->name);
    if (facet->field->facet->one) {
        const struct value *value = facet->drops ? NULL : value_key(atoms[0], "ref");
        draft_effect(compiler, draft, (struct effect){EFFECT_SET, address, name, value});
        return;
    }
    for (size_t i = 0; i < n; i++) {
        if (facet->replaces)
            draft_effect(compiler, draft,
                         (struct effect){EFFECT_DROP, address, name, facet->replaces[first + i]});
        draft_effect(
            compiler, draft,
            (struct effect){facet->drops ? EFFECT_DROP : EFFECT_ADD, address, name, atoms[i]});
    }
}

static void on_old(const struct facet_call *facet, struct step *step) {
    if (!facet->old)
        return;
    step->old_id = facet->work->change->id;
    step->forgets_old = facet->work->fresh || facet->work->change->superseded;
}

static uint32_t draft_call(struct compiler *compiler, const struct facet_call *facet,
                           const char *text, const struct value *input) {
    uint32_t draft = draft_add(compiler, facet->work, STEP_CALL, "%s", text);
    struct step *step = &draft_at(compiler, draft)->step;
    step->call = facet->call;
    step->operation = facet->call->operation;
    step->input = input;
    on_old(facet, step);
    return draft;
}

/* The call for one atom, behind what it asks first. */
static uint32_t draft_single(struct compiler *compiler, const struct facet_call *facet,
                             const char *text, const struct value *atom) {
    const struct lookup *first = facet->call->first;
    const struct value *input = single_input(compiler, facet, atom);
    if (!first)
        return draft_call(compiler, facet, text, input);
    const struct value *id = work_id(compiler, facet->work, facet->old),
                       *names = names_of(compiler, facet, atom);
    const struct call ask = {.operation = first->operation, .fills = first->fills};
    uint32_t read = draft_add(compiler, facet->work, STEP_READ, "look up %s", first->value);
    struct step *step = &draft_at(compiler, read)->step;
    step->operation = first->operation;
    step->input = call_input(compiler->arena, &ask, id, names);
    step->lookup = first;
    step->is = first->is ? fill_value(compiler->arena, first->is, id, names) : NULL;
    step->found = arena_printf(compiler->arena, "%u", read);
    on_old(facet, step);
    const struct value *found = value_ref(compiler->arena, S("found"), step->found);
    uint32_t call = draft_call(
        compiler, facet, text, input_with(compiler->arena, input, str_of(first->member), found));
    draft_at(compiler, call)->asks = read;
    draft_after(compiler, call, read, EDGE_THEN);
    return call;
}

/* A batch that one of its atoms made fail is sent again atom by atom: WHEN, EACH, and a call with a
 * hole for the item. */
static uint32_t draft_split(struct compiler *compiler, const struct facet_call *facet,
                            uint32_t batch, const struct value *atoms,
                            const struct value *const *bare, size_t n) {
    uint32_t when =
        draft_add(compiler, facet->work, STEP_WHEN, "if one of them stands against all");
    draft_at(compiler, when)->step.of = batch; /* a draft's number until the program is ordered */
    draft_at(compiler, when)->step.codes = facet->field->facet->split_on;
    draft_after(compiler, when, batch, EDGE_THEN);
    uint32_t each = draft_add(compiler, facet->work, STEP_EACH, "one by one");
    draft_at(compiler, each)->parent = when;
    draft_at(compiler, each)->step.items = atoms;
    add_effects(compiler, facet, each, bare, n, 0);
    const struct value *item = value_ref(compiler->arena, S("each"), S("item"));
    uint32_t one =
        draft_call(compiler, facet,
                   arena_cstr(compiler->arena, arena_printf(compiler->arena, "%s %s", facet->verb,
                                                            facet->field->name)),
                   batch_input(compiler, facet, value_list(compiler->arena, &item, 1)));
    draft_at(compiler, one)->parent = each;
    return when;
}

static void draft_one_by_one(struct compiler *compiler, const struct facet_call *facet,
                             const struct value *const *atoms, size_t n, struct steps *out) {
    for (size_t i = 0; i < n; i++) {
        uint32_t draft = draft_single(
            compiler, facet, does(compiler, facet->field, facet->verb, &atoms[i], 1), atoms[i]);
        add_effects(compiler, facet, draft, &atoms[i], 1, i);
        steps_add(compiler, out, draft);
    }
}

/* `first`: the position of atoms[0] among all atoms of the facet call. */
static void draft_batch(struct compiler *compiler, const struct facet_call *facet,
                        const struct value *const *atoms, size_t n, size_t first,
                        struct steps *out) {
    struct maker list = {.arena = compiler->arena};
    for (size_t i = 0; i < n; i++)
        maker_add(&list, atom_wire(facet->field, facet->call, atoms[i], compiler->arena));
    const struct value *wired = maker_list(&list);
    uint32_t draft =
        draft_call(compiler, facet, does(compiler, facet->field, facet->verb, atoms, n),
                   batch_input(compiler, facet, wired));
    add_effects(compiler, facet, draft, atoms, n, first);
    if (facet->call->items_max && first > 0 && out->n > 0)
        draft_after(compiler, draft, out->items[out->n - 1], EDGE_THEN);
    bool splits = n > 1 && facet->field->facet->split_on;
    steps_add(compiler, out, splits ? draft_split(compiler, facet, draft, wired, atoms, n) : draft);
}

/* One call for as many atoms as it takes, one call after another; or one for each. Adds to `out`
 * the steps after which all of it is done. */
static void draft_atoms(struct compiler *compiler, const struct facet_call *facet,
                        const struct value *const *atoms, size_t n, struct steps *out) {
    if (!facet->call->items) {
        draft_one_by_one(compiler, facet, atoms, n, out);
        return;
    }
    size_t most = facet->call->items_max ? (size_t)facet->call->items_max : n;
    for (size_t i = 0; i < n; i += most)
        draft_batch(compiler, facet, atoms + i, n - i < most ? n - i : most, i, out);
}

/* --- moving ----------------------------------------------------------------------------------- */

static void draft_move(struct compiler *compiler, struct work *work, const struct field *field,
                       const struct value *atom, const struct loss *loss, struct steps *out) {
    struct facet_call facet = {
        .work = work, .field = field, .call = &field->facet->move, .verb = "move"};
    struct str text =
        arena_printf(compiler->arena, "move %s from %.*s: %s", field->name,
                     STR(loss->work->change->address), show_atom(compiler, field, atom));
    uint32_t draft = draft_call(compiler, &facet, arena_cstr(compiler->arena, text),
                                single_input(compiler, &facet, loss->atom));
    if (!loss->old)
        draft_effect(compiler, draft,
                     (struct effect){EFFECT_DROP, loss->work->change->address, str_of(field->name),
                                     loss->atom});
    add_effects(compiler, &facet, draft, &atom, 1, 0);
    steps_add(compiler, out, draft);
    steps_add(compiler,
              loss->old ? &work_field(loss->work, field)->old_drop
                        : &work_field(loss->work, field)->drop,
              draft);
}

/* --- what is there afterwards ----------------------------------------------------------------- */

bool names_first(struct compiler *compiler, const struct value *atom) {
    for (size_t i = 0; i < atom->as.map.n; i++)
        if (map_get(&compiler->goes_first, value_str(atom->as.map.entries[i].value)))
            return true;
    return false;
}

/* What becomes of the atoms of one field in this program. */
struct facet_plan {
    const struct value **added, **from, **to, **removed;
    size_t n_added, n_changed, n_removed;
    bool removes_first;
};

static void plan_facet(struct compiler *compiler, const struct field *field,
                       const struct value *before, const struct value *after,
                       struct facet_plan *out) {
    struct atoms atoms;
    atoms_between(field->facet, before, after, compiler->arena, &atoms);
    size_t room = atoms.n_added + atoms.n_changed + atoms.n_removed + 1;
    *out = (struct facet_plan){
        .added = arena_array(compiler->arena, const struct value *, room),
        .from = arena_array(compiler->arena, const struct value *, room),
        .to = arena_array(compiler->arena, const struct value *, room),
        .removed = arena_array(compiler->arena, const struct value *, room),
        .removes_first = field->facet->one || field->facet->remove_first,
    };
    for (size_t i = 0; i < atoms.n_added; i++)
        out->added[out->n_added++] = atoms.added[i];
    for (size_t i = 0; i < atoms.n_removed && field->facet->remove.operation; i++) {
        out->removed[out->n_removed++] = atoms.removed[i];
        out->removes_first |= names_first(compiler, atoms.removed[i]);
    }
    for (size_t i = 0; i < atoms.n_changed; i++) {
        bool in_place =
            field->facet->change.operation && !names_first(compiler, atoms.changed_from[i]);
        out->from[out->n_changed] = atoms.changed_from[i];
        out->to[out->n_changed] = atoms.changed_to[i];
        out->n_changed += in_place;
        if (in_place)
            continue;
        out->removes_first = true;
        out->removed[out->n_removed++] = atoms.changed_from[i];
        out->added[out->n_added++] = atoms.changed_to[i];
    }
}

static void draft_adds(struct compiler *compiler, struct work *work, const struct field *field,
                       const struct facet_plan *plan, struct steps *out) {
    struct facet_call facet = {
        .work = work, .field = field, .call = &field->facet->add, .verb = "add"};
    const struct value **rest =
        arena_array(compiler->arena, const struct value *, plan->n_added + 1);
    size_t n = 0;
    for (size_t i = 0; i < plan->n_added; i++) {
        struct loss *loss = find_loss(compiler, work, field, plan->added[i]);
        if (loss && loss->taker == work)
            draft_move(compiler, work, field, plan->added[i], loss, out);
        else
            rest[n++] = plan->added[i];
    }
    draft_atoms(compiler, &facet, rest, n, out);
}

static void draft_changes(struct compiler *compiler, struct work *work, const struct field *field,
                          const struct facet_plan *plan, struct steps *out) {
    struct facet_call facet = {.work = work,
                               .field = field,
                               .call = &field->facet->change,
                               .replaces = plan->from,
                               .verb = "change"};
    draft_atoms(compiler, &facet, plan->to, plan->n_changed, out);
}

/* What has been drafted since `first` comes after the object is there, and after `before`. */
static void order_field(struct compiler *compiler, struct work *work, uint32_t first,
                        const struct steps *before) {
    uint32_t base = work->ready != NO_DRAFT ? work->ready : work->create;
    for (uint32_t draft = first; draft < compiler->n; draft++) {
        if (draft_at(compiler, draft)->parent != NO_DRAFT)
            continue;
        draft_after(compiler, draft, base, EDGE_THEN);
        enum step_kind kind = draft_at(compiler, draft)->step.kind;
        if (kind == STEP_CALL || kind == STEP_READ)
            draft_after_all(compiler, draft, before, EDGE_THEN);
    }
}

/* One wait for all that such facets have added. */
static void draft_settled(struct compiler *compiler, struct work *work, struct steps *set) {
    if (work->settled == NO_DRAFT) {
        work->settled = draft_waiting(compiler, work);
        draft_at(compiler, work->settled)->step.again = true;
        steps_add(compiler, &work->making, work->settled);
    }
    draft_after_all(compiler, work->settled, set, EDGE_THEN);
    steps_add(compiler, set, work->settled);
}

static void draft_set(struct compiler *compiler, struct work *work, const struct field *field,
                      const struct facet_plan *plan, const struct steps *before) {
    struct field_steps *steps = work_field(work, field);
    uint32_t first = compiler->n, before_set = steps->set.n;
    draft_adds(compiler, work, field, plan, &steps->set);
    draft_changes(compiler, work, field, plan, &steps->set);
    order_field(compiler, work, first, before);
    for (uint32_t i = before_set; i < steps->set.n; i++)
        steps_add(compiler, &work->making, steps->set.items[i]);
    if (field->facet->settles && steps->set.n > before_set)
        draft_settled(compiler, work, &steps->set);
}

/* What another object takes over by a move is not removed. */
static void draft_drop(struct compiler *compiler, struct work *work, const struct field *field,
                       const struct facet_plan *plan, const struct steps *before) {
    struct facet_call facet = {.work = work,
                               .field = field,
                               .call = &field->facet->remove,
                               .drops = true,
                               .verb = "remove"};
    const struct value **rest =
        arena_array(compiler->arena, const struct value *, plan->n_removed + 1);
    size_t n = 0;
    for (size_t i = 0; i < plan->n_removed; i++) {
        struct loss *loss = find_loss(compiler, work, field, plan->removed[i]);
        if (!loss || !loss->taker)
            rest[n++] = plan->removed[i];
    }
    struct field_steps *steps = work_field(work, field);
    uint32_t first = compiler->n, before_drop = steps->drop.n;
    draft_atoms(compiler, &facet, rest, n, &steps->drop);
    order_field(compiler, work, first, before);
    for (uint32_t i = before_drop; i < steps->drop.n; i++)
        steps_add(compiler, &work->making, steps->drop.items[i]);
}

/* Is "vpc.ipv6" on of the thing that the work's field `vpc` names? */
static bool is_on_at(struct compiler *compiler, const struct work *work, const char *where) {
    struct str path = str_of(where);
    const struct value *ref = value_get(work->change->want->fields, str_cut(&path, '.'));
    bool unknown = ref && ref->kind == VALUE_UNKNOWN && ref->as.expr->op == EXPR_REF;
    const struct work *there = unknown ? map_get(&compiler->by_address, ref->as.expr->address)
                                       : map_get(&compiler->by_id, value_str(ref));
    return there && there->change->want && value_true(value_get(there->change->want->fields, path));
}

static const struct value *initial_atoms(struct compiler *compiler, const struct work *work,
                                         const struct field *field, const struct value *want) {
    const struct value *initial = initial_value(compiler, field);
    const struct facet *facet = field->facet;
    if (!facet->also || value_is_left_out(want) || !is_on_at(compiler, work, facet->also_where))
        return initial;
    const struct value *also = diff_constant(field, facet->also, compiler->arena);
    struct maker both = {.arena = compiler->arena};
    for (size_t i = 0; i < value_count(initial); i++)
        maker_add(&both, value_item(initial, i));
    for (size_t i = 0; i < value_count(also); i++)
        maker_add(&both, value_item(also, i));
    return maker_list(&both);
}

const struct field *next_facet(struct compiler *compiler, const struct work *work, size_t *at,
                               const struct value **before, const struct value **after) {
    const struct change *change = work->change;
    if (!work->fresh) {
        for (; *at < change->n_fields; (*at)++) {
            const struct field_change *field_change = &change->fields[*at];
            if (!field_change->field || !field_change->field->facet)
                continue;
            *before = field_change->before;
            *after = field_change->after;
            return change->fields[(*at)++].field;
        }
        return NULL;
    }
    for (; change->sheet->fields[*at].name; (*at)++) {
        const struct field *field = &change->sheet->fields[*at];
        if (!field->facet)
            continue;
        *after = value_get(change->want->fields, str_of(field->name));
        *before = field->member ? *after /* creation takes it along */
                                : initial_atoms(compiler, work, field, *after);
        (*at)++;
        return field;
    }
    return NULL;
}

void drive_facets(struct compiler *compiler, struct work *work) {
    const struct value *before, *after;
    const struct field *field;
    const struct steps none = {0};
    for (size_t at = 0; (field = next_facet(compiler, work, &at, &before, &after));) {
        const struct field_steps *steps = work_field(work, field);
        struct facet_plan plan;
        plan_facet(compiler, field, before, after, &plan);
        if (plan.removes_first)
            draft_drop(compiler, work, field, &plan, &none);
        draft_set(compiler, work, field, &plan, plan.removes_first ? &steps->drop : &none);
        if (!plan.removes_first)
            draft_drop(compiler, work, field, &plan, &steps->set);
    }
}

/* --- what is not there afterwards ------------------------------------------------------------- */

void drive_old_drop(struct compiler *compiler, struct work *work, const struct field *field,
                    const struct value *const *atoms, size_t n) {
    struct facet_call facet = {.work = work,
                               .field = field,
                               .call = &field->facet->remove,
                               .old = true,
                               .drops = true,
                               .verb = "remove"};
    const struct value **rest = arena_array(compiler->arena, const struct value *, n + 1);
    size_t left = 0;
    for (size_t i = 0; i < n; i++) {
        struct loss *loss = find_loss(compiler, work, field, atoms[i]);
        if (!loss || !loss->taker)
            rest[left++] = atoms[i];
    }
    draft_atoms(compiler, &facet, rest, left, &work_field(work, field)->old_drop);
}
