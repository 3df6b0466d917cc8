/* Rows during a run: what each address has, what a step that is done makes true of it, and how
 * holes are filled from it. */
#include "plans/run.h"

#include <assert.h>

/* --- holdings --------------------------------------------------------------------------------- */

struct holding *holding_at(struct run *run, struct str address) {
    struct holding *holding = map_get(&run->by_address, address);
    if (holding)
        return holding;
    holding = arena_new(&run->arena, struct holding);
    *holding = (struct holding){.address = address, .next = run->holdings};
    run->holdings = holding;
    map_set(&run->by_address, address, holding);
    return holding;
}

static void add_old(struct run *run, struct holding *holding, struct row row) {
    assert(row.status == ROW_OLD);
    if (holding->n_olds == holding->olds_room) {
        holding->olds_room = holding->olds_room ? 2 * holding->olds_room : 2;
        struct row *more = arena_array(&run->arena, struct row, holding->olds_room);
        if (holding->n_olds)
            memcpy(more, holding->olds, holding->n_olds * sizeof *more);
        holding->olds = more;
    }
    holding->olds[holding->n_olds++] = row;
}

/* A row under its old name becomes the row of its new one, before anything is sent. */
static void move_row(struct run *run, const struct change *change) {
    struct holding *from = map_get(&run->by_address, change->from),
                   *to = holding_at(run, change->address);
    if (!from || !from->has_row || from == to)
        return;
    to->row = from->row;
    to->row.address = change->address;
    to->sheet = from->sheet;
    to->has_row = true;
    to->world_is_gone = from->world_is_gone;
    from->has_row = false;
    journal_row(run, &to->row);
}

static void take_known(struct run *run, const struct known *known) {
    struct holding *holding = holding_at(run, known->row.address);
    struct row row = known->row;
    row.seen = known->seen ? known->seen : row.seen;
    holding->sheet = known->sheet;
    if (row.status == ROW_OLD) {
        add_old(run, holding, row);
        return;
    }
    assert(!holding->has_row && "an address has one present object");
    holding->row = row;
    holding->has_row = true;
    holding->world_is_gone = known->gone || !known->seen || row.physical_id.len == 0;
}

static void forget(struct run *run, const struct change *change) {
    struct holding *holding = holding_at(run, change->address);
    if (!change->superseded) {
        if (holding->has_row)
            journal_row_gone(run, &holding->row);
        holding->has_row = false;
        return;
    }
    for (size_t i = 0; i < holding->n_olds; i++)
        if (str_eq(holding->olds[i].physical_id, change->id))
            journal_row_gone(run, &holding->olds[i]);
}

void rows_begin(struct run *run) {
    const struct run_input *input = run->input;
    for (size_t i = 0; i < input->n_wanted; i++)
        holding_at(run, input->wanted[i].address)->raw = &input->wanted[i];
    for (size_t i = 0; i < input->n_known; i++)
        take_known(run, &input->known[i]);
    for (size_t i = 0; i < input->diff->n; i++) {
        const struct change *change = &input->diff->changes[i];
        if (change->from.len && !str_eq(change->from, change->address))
            move_row(run, change);
        if (change->action == ACTION_FORGET)
            forget(run, change);
        if (change->superseded)
            continue;
        struct holding *holding = holding_at(run, change->address);
        holding->change = change;
        holding->sheet = change->sheet;
        holding->fresh = change->action == ACTION_CREATE || change->action == ACTION_REPLACE;
    }
}

void rows_release(struct run *run) {
    map_release(&run->by_address);
    map_release(&run->found);
}

/* --- looking up ------------------------------------------------------------------------------- */

struct looking {
    struct run *run;
    const struct task *task;
    struct arena *arena;
};

static const struct value *look_at_task(const struct looking *looking, struct str path) {
    if (!looking->task || !looking->task->item)
        return NULL;
    str_cut(&path, '.');
    return value_path(looking->arena, looking->task->item, path);
}

static const struct value *look_at_run(const struct looking *looking, struct str path) {
    if (str_is(path, "store"))
        return value_text(looking->arena, store_uuid(looking->run->engine->store));
    if (str_is(path, "stamp"))
        return value_text(looking->arena, str_of(looking->run->stamp));
    if (str_is(path, "made"))
        return looking->task ? looking->task->homemade : NULL;
    return str_is(path, "call") && looking->task
               ? value_text(looking->arena, str_of(looking->task->call_id))
               : NULL;
}

static const struct value *look_at_holding(struct looking *looking, struct str address,
                                           struct str path) {
    const struct holding *holding = map_get(&looking->run->by_address, address);
    if (!holding)
        return NULL;
    bool exists = holding->has_row && !holding->fresh && !holding->world_is_gone;
    if (str_is(path, "id"))
        return exists ? value_text(looking->arena, holding->row.physical_id) : NULL;
    const struct resource *want = holding->change ? holding->change->want : NULL;
    const struct value *value = want ? value_path(looking->arena, want->fields, path) : NULL;
    if (value && value->has_unknown)
        value = NULL; /* what the row holds has it resolved */
    if (!value && exists)
        value = value_path(looking->arena, holding->row.seen, path);
    return value || !exists ? value : value_path(looking->arena, holding->row.wanted, path);
}

static const struct value *look(void *ctx, struct str address, struct str path) {
    struct looking *looking = ctx;
    if (str_is(address, "run"))
        return look_at_run(looking, path);
    if (str_is(address, "each"))
        return look_at_task(looking, path);
    if (str_is(address, "found"))
        return map_get(&looking->run->found, path);
    return look_at_holding(looking, address, path);
}

const struct value *run_resolve(struct run *run, const struct task *task, const struct value *value,
                                struct arena *arena) {
    if (!value || !value->has_unknown)
        return value;
    struct looking looking = {run, task, arena};
    return value_resolve(arena, value, look, &looking);
}

struct str task_object(const struct task *task) {
    if (task->step->old_id.len)
        return task->step->old_id;
    const struct holding *holding = task->holding;
    bool exists = holding && holding->has_row && !holding->fresh;
    return exists ? holding->row.physical_id : (struct str){0};
}

/* --- effects ---------------------------------------------------------------------------------- */

/* Which row an effect is about: the old object's when the step works on that. NULL: there is none
 * (any more). */
static struct row *row_of_effect(struct run *run, const struct task *task,
                                 const struct effect *effect) {
    struct holding *holding = holding_at(run, effect->address);
    if (task->step->old_id.len && str_eq(effect->address, task->step->address)) {
        for (size_t i = 0; i < holding->n_olds; i++)
            if (str_eq(holding->olds[i].physical_id, task->step->old_id))
                return &holding->olds[i];
        if (holding->has_row && !str_eq(holding->row.physical_id, task->step->old_id))
            return NULL;
    }
    return holding->has_row ? &holding->row : NULL;
}

static const struct value *set_field(struct run *run, const struct value *fields, struct str field,
                                     const struct value *value) {
    struct maker maker = {.arena = &run->arena};
    maker_merge(&maker, fields);
    if (value && value->kind != VALUE_NULL)
        maker_set(&maker, field, value);
    const struct value *whole = maker_map(&maker);
    return value ? whole : value_without(&run->arena, whole, field);
}

static int by_content(const void *a, const void *b) {
    return value_compare(*(const struct value *const *)a, *(const struct value *const *)b);
}

static const struct facet *facet_of(const struct sheet *sheet, struct str field) {
    const struct field *found = sheet_field(sheet, field);
    return found ? found->facet : NULL;
}

static bool is_of_atoms(const struct effect *effect) {
    return effect->kind == EFFECT_ADD || effect->kind == EFFECT_DROP;
}

/* Atoms after what the effects add and drop, by their keys. */
static const struct value *change_atoms(struct run *run, const struct task *task,
                                        const struct facet *facet, const struct value *atoms,
                                        const struct effect *effects, size_t n_effects) {
    struct map by_key = {0};
    for (size_t i = 0; i < value_count(atoms); i++)
        map_set(&by_key, atom_key(facet, value_item(atoms, i), &run->arena),
                (void *)value_item(atoms, i));
    for (size_t i = 0; i < n_effects; i++) {
        const struct value *atom = run_resolve(run, task, effects[i].value, &run->arena);
        map_set(&by_key, atom_key(facet, atom, &run->arena),
                effects[i].kind == EFFECT_ADD ? (void *)atom : NULL);
    }
    const struct value **kept = arena_array(&run->arena, const struct value *, by_key.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < by_key.n; i++)
        if (by_key.slots[i].value)
            kept[n++] = by_key.slots[i].value;
    map_release(&by_key);
    qsort(kept, n, sizeof *kept, by_content);
    return value_list(&run->arena, kept, n);
}

static bool joins(const struct effect *a, const struct effect *b) {
    return is_of_atoms(a) && is_of_atoms(b) && str_eq(a->address, b->address) &&
           str_eq(a->field, b->field);
}

/* Applies the first effect, and those that follow on the same atoms with it; gives how many. */
static size_t apply_effects(struct run *run, const struct task *task, const struct effect *effects,
                            size_t n, struct row *row) {
    struct str field = effects[0].field;
    if (!is_of_atoms(effects)) {
        const struct value *value = run_resolve(run, task, effects[0].value, &run->arena);
        row->wanted = set_field(run, row->wanted, field, value);
        row->seen = set_field(run, row->seen, field, value);
        return 1;
    }
    size_t same = 1;
    while (same < n && joins(&effects[0], &effects[same]))
        same++;
    const struct facet *facet = facet_of(provider_sheet(run->engine->cloud->provider, row->type),
                                         field);
    assert(facet && "atoms belong to a facet");
    row->wanted = set_field(
        run, row->wanted, field,
        change_atoms(run, task, facet, value_get(row->wanted, field), effects, same));
    row->seen = set_field(
        run, row->seen, field,
        change_atoms(run, task, facet, value_get(row->seen, field), effects, same));
    return same;
}

static void apply_gone(struct run *run, const struct task *task, const struct effect *effect) {
    struct holding *holding = holding_at(run, effect->address);
    struct row *row = row_of_effect(run, task, effect);
    if (!row)
        return;
    journal_row_gone(run, row);
    row->id = 0;
    if (row == &holding->row) {
        holding->has_row = false;
        run->result->deleted++;
        return;
    }
    assert(holding->n_olds > 0);
    *row = holding->olds[--holding->n_olds];
    run->result->deleted++;
}

void rows_effects(struct run *run, const struct task *task) {
    const struct step *step = task->step;
    struct row *touched = NULL;
    for (size_t i = 0, taken; i < step->n_effects; i += taken) {
        const struct effect *effect = &step->effects[i];
        taken = 1;
        assert(effect->kind != EFFECT_MADE || task->makes);
        if (effect->kind == EFFECT_MADE)
            continue; /* rows_made */
        if (effect->kind == EFFECT_GONE) {
            apply_gone(run, task, effect);
            continue;
        }
        struct row *row = row_of_effect(run, task, effect);
        if (!row)
            continue;
        if (touched && touched != row)
            journal_row(run, touched);
        touched = row;
        taken = apply_effects(run, task, effect, step->n_effects - i, row);
    }
    if (touched)
        journal_row(run, touched);
}

/* --- an object is made ------------------------------------------------------------------------ */

/* The row steps aside for its successor, or goes when its object is gone. */
static void supersede(struct run *run, struct holding *holding) {
    if (!holding->has_row)
        return;
    if (holding->world_is_gone) {
        journal_row_gone(run, &holding->row);
    } else {
        holding->row.status = ROW_OLD;
        journal_row(run, &holding->row);
        add_old(run, holding, holding->row);
    }
    holding->has_row = false;
}

void rows_bind(struct run *run, const struct task *task, const struct value *from) {
    struct holding *holding = task->holding;
    if (!holding || !holding->has_row)
        return;
    for (size_t i = 0; i < task->step->n_binds; i++) {
        const struct bind *bind = &task->step->binds[i];
        const struct value *shown = value_path(&run->arena, from, bind->path);
        const struct field *field = sheet_field(holding->sheet, bind->field);
        const struct value *value = shown && field && field->kind->seen
                                        ? field->kind->seen(field, shown, from, &run->arena)
                                        : shown;
        if (value_is_null(value))
            continue;
        holding->row.seen = set_field(run, holding->row.seen, bind->field,
                                      value_copy(&run->arena, value));
    }
}

void rows_seen(struct run *run, struct holding *holding, const struct value *item) {
    if (!item || !holding || !holding->has_row)
        return;
    const struct value *seen = value_copy(&run->arena,
                                          seen_of_item(holding->sheet, item, &run->arena));
    struct maker merged = {.arena = &run->arena};
    maker_merge(&merged, holding->row.seen);
    maker_merge(&merged, seen);
    holding->row.seen = maker_map(&merged);
    const struct wait *ready = &holding->sheet->ready;
    holding->made_state = (struct str){0};
    if (ready->state && wait_parts_done(ready, item, &run->arena))
        holding->made_state =
            arena_str(&run->arena, value_str(value_path(&run->arena, item, str_of(ready->state))));
}

bool rows_made(struct run *run, struct task *task, const struct value *answer) {
    struct holding *holding = task->holding;
    struct clock *clock = run->engine->cloud->clock;
    assert(holding && task->makes);
    const char *path = task->step->call->answer;
    const struct value *item = path ? value_path(&run->arena, answer, str_of(path)) : answer;
    if (item && item->kind == VALUE_TEXT) /* the answer tells the id alone */
        item = value_with(&run->arena, NULL, str_of(holding->sheet->read.id), item);
    struct str id = item_id(holding->sheet, item);
    if (id.len == 0 && holding->sheet->named_by)
        id = value_str(value_get(task->made.wanted, str_of(holding->sheet->named_by)));
    if (id.len == 0)
        return false;
    supersede(run, holding);
    holding->row = task->made;
    holding->row.made_ms = clock->wall_ms(clock);
    holding->row.physical_id = arena_str(&run->arena, id);
    holding->row.seen = NULL;
    holding->has_row = true;
    holding->fresh = holding->world_is_gone = false;
    rows_seen(run, holding, item);
    rows_bind(run, task, answer);
    journal_row(run, &holding->row);
    return true;
}

/* A second object of one call: a leftover, which the next plan shows and deletes. */
void rows_twin(struct run *run, const struct task *task, const struct value *item) {
    assert(task->makes);
    struct row twin = task->made;
    struct clock *clock = run->engine->cloud->clock;
    twin.physical_id = arena_str(&run->arena, item_id(task->holding->sheet, item));
    twin.seen = value_copy(&run->arena, seen_of_item(task->holding->sheet, item, &run->arena));
    twin.made_ms = clock->wall_ms(clock);
    twin.status = ROW_OLD;
    journal_row(run, &twin);
    add_old(run, task->holding, twin);
}

/* --- done, and broken ------------------------------------------------------------------------- */

void rows_broken(struct run *run, struct holding *holding) {
    if (!holding || !holding->has_row)
        return;
    holding->row.status = ROW_BROKEN;
    journal_row(run, &holding->row);
}

static void count_change(struct run *run, const struct change *change) {
    switch (change->action) {
    case ACTION_CREATE:
    case ACTION_REPLACE: run->result->made++; break;
    case ACTION_UPDATE:
    case ACTION_ADOPT:
    case ACTION_MOVE: run->result->changed++; break;
    case ACTION_KEEP:
    case ACTION_DELETE:
    case ACTION_FORGET: break;
    }
}

static const struct value *wanted_now(struct run *run, const struct resource *want) {
    const struct value *fields = run_resolve(run, NULL, want->fields, &run->arena);
    const struct value *tags = run_resolve(run, NULL, want->tags, &run->arena);
    return tags ? set_field(run, fields, S("tags"), tags) : fields;
}

static bool same_row(const struct row *a, const struct row *b) {
    bool wanted = a->wanted && b->wanted ? value_same(a->wanted, b->wanted)
                                         : a->wanted == b->wanted;
    bool edges = a->edges && b->edges ? value_same(a->edges, b->edges)
                                      : value_count(a->edges) == value_count(b->edges);
    return wanted && edges && a->protect == b->protect && a->keep == b->keep &&
           a->status == b->status && a->sheet_version == b->sheet_version;
}

void rows_finish(struct run *run, struct holding *holding) {
    const struct change *change = holding->change;
    if (!change)
        return;
    assert(holding->steps_left == 0 && !holding->failed && !holding->skipped);
    count_change(run, change);
    if (!change->want || !holding->has_row)
        return;
    const struct row before = holding->row;
    holding->row.wanted = wanted_now(run, change->want);
    holding->row.edges = holding->raw ? edges_of(holding->raw, &run->arena) : before.edges;
    holding->row.protect = change->want->protect;
    holding->row.keep = change->want->keep;
    holding->row.sheet_version = change->sheet->version;
    holding->row.status = ROW_OK;
    if (!same_row(&before, &holding->row))
        journal_row(run, &holding->row);
}

void rows_settle(struct run *run) {
    for (struct holding *holding = run->holdings; holding; holding = holding->next)
        if (holding->steps_left == 0)
            rows_finish(run, holding);
}
