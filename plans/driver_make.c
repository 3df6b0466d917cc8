/* What brings an object to what is wanted, facets aside: create it, wait until it is ready, set
 * what creation cannot, tag it. */
#include "plans/compile_work.h"

#include <assert.h>

#include "base/json.h"

static void making_add(struct compiler *compiler, struct work *work, uint32_t draft, bool core) {
    steps_add(compiler, &work->making, draft);
    if (core)
        steps_add(compiler, &work->core, draft);
}

static struct step *step_of(struct compiler *compiler, uint32_t draft) {
    return &draft_at(compiler, draft)->step;
}

static uint32_t call_draft(struct compiler *compiler, struct work *work, const struct call *call,
                           const struct value *input, const char *does, struct str what) {
    uint32_t draft =
        draft_add(compiler, work, STEP_CALL, "%s%s%.*s", does, what.len ? " " : "", STR(what));
    step_of(compiler, draft)->call = call;
    step_of(compiler, draft)->operation = call->operation;
    step_of(compiler, draft)->input = input;
    return draft;
}

/* --- create and wait -------------------------------------------------------------------------- */

/* What holds of the new row as soon as creation is answered: what was sent, and what the cloud
 * makes of the rest. */
static const struct value *made_value(struct compiler *compiler, const struct work *work) {
    struct maker maker = {.arena = compiler->arena};
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        const struct value *want = value_get(work->change->want->fields, str_of(field->name));
        const struct variant *variant = work_variant(work);
        bool later = field_is_later(work, field), theirs = later && field->traits & UNCLAIMED;
        if (variant && (word_in(variant->later, str_of(field->name)) ||
                        word_in(variant->inherits, str_of(field->name))))
            continue; /* as its source has it, which a read will tell */
        const struct value *value = theirs ? NULL : later ? initial_value(compiler, field) : want;
        if (value && !(field->traits & READ_ONLY))
            maker_set(&maker, str_of(field->name), value);
    }
    if (work->change->want->tags)
        maker_set(&maker, S("tags"), work->change->want->tags);
    return maker_map(&maker);
}

static struct str path_in(struct arena *arena, const char *answer, const char *path) {
    return answer ? arena_printf(arena, "%s.%s", answer, path) : str_of(path);
}

static const char *seen_path(const struct field *field) {
    return field->seen ? field->seen : field->member;
}

/* `known` outputs hold in the create's answer, the others in the item that the wait has seen. */
static void bind_outputs(struct compiler *compiler, const struct work *work, struct step *step,
                         const char *answer, bool known) {
    size_t n = 0;
    for (const struct field *field = work->change->sheet->fields; field->name; field++)
        n++;
    struct bind *binds = arena_array(compiler->arena, struct bind, n + 1);
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        bool output = field->traits & (READ_ONLY | COMPUTED) && !field->detail && !field->facet &&
                      seen_path(field);
        if (output && (!known || field->traits & KNOWN))
            binds[step->n_binds++] = (struct bind){
                path_in(compiler->arena, answer, seen_path(field)), str_of(field->name)};
    }
    step->binds = binds;
}

static uint32_t draft_waiting_for(struct compiler *compiler, struct work *work,
                                  const struct wait *ready) {
    const char *until = strcmp(ready->done, "*") == 0 ? "there" : ready->done; /* its first word is the usual end */
    uint32_t draft = draft_add(compiler, work, STEP_WAIT, "wait until %.*s", (int)strcspn(until, " "), until);
    step_of(compiler, draft)->wait = ready;
    step_of(compiler, draft)->operation = work->change->sheet->read.operation;
    bind_outputs(compiler, work, step_of(compiler, draft), NULL, false);
    return draft;
}

uint32_t draft_waiting(struct compiler *compiler, struct work *work) {
    return draft_waiting_for(compiler, work, &work->change->sheet->ready);
}

static void draft_wait(struct compiler *compiler, struct work *work) {
    if (!work->change->sheet->ready.state)
        return;
    work->ready = draft_waiting(compiler, work);
    draft_after(compiler, work->ready, work->create, EDGE_THEN);
    making_add(compiler, work, work->ready, true);
}

static void draft_create(struct compiler *compiler, struct work *work) {
    const struct sheet *sheet = work->change->sheet;
    const struct variant *variant = work_variant(work);
    const struct call *create = variant ? &variant->create : &sheet->create;
    work->create = call_draft(compiler, work, create, create_input(compiler, work), "create",
                              (struct str){0});
    bind_outputs(compiler, work, step_of(compiler, work->create), create->answer, true);
    draft_effect(
        compiler, work->create,
        (struct effect){EFFECT_MADE, work->change->address, {0}, made_value(compiler, work)});
    making_add(compiler, work, work->create, true);
}

/* --- plain fields that calls of their own set ------------------------------------------------- */

struct setting {
    const struct field *field;
    const struct value *value, *before;
};

/* A field needs another one set before it, and unset after it. */
static void order_settings(struct setting *settings, size_t n) {
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; k < n; k++) {
            const char *needs = settings[k].field->needs;
            bool first = word_in(needs, str_of(settings[i].field->name)) &&
                         settings[i].value->kind == VALUE_BOOL && !value_true(settings[i].value);
            if (!first)
                continue;
            struct setting kept = settings[i];
            settings[i] = settings[k];
            settings[k] = kept;
        }
}

static size_t settings_of_fresh(struct compiler *compiler, const struct work *work,
                                struct setting *settings) {
    size_t n = 0;
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        const struct value *want = value_get(work->change->want->fields, str_of(field->name));
        if (!field->by || !field_is_later(work, field) || !want)
            continue;
        bool theirs = field->traits & UNCLAIMED || work_variant(work);
        const struct value *initial = theirs ? NULL : initial_value(compiler, field);
        bool same = initial && !want->has_unknown &&
                    (field->kind->same ? field->kind->same(field, want, initial)
                                       : value_same(want, initial));
        if (!same)
            settings[n++] = (struct setting){field, want, NULL};
    }
    return n;
}

/* A call without a member for the field: what becomes of it, a read will tell. */
static bool says_it_all(const struct field *field) {
    return field->by_member && field->by_member[0] == '\0';
}

static size_t settings_of_update(struct compiler *compiler, const struct work *work,
                                 struct setting *settings) {
    size_t n = 0;
    for (size_t i = 0; i < work->change->n_fields; i++) {
        const struct field_change *change = &work->change->fields[i];
        if (!change->field || !change->field->by)
            continue;
        bool theirs = change->field->traits & UNCLAIMED;
        const struct value *value =
            change->after ? change->after
            : theirs      ? json_parse(compiler->arena, str_of(change->field->initial))
                          : initial_value(compiler, change->field);
        if (!value && says_it_all(change->field))
            value = value_null();
        if (value)
            settings[n++] = (struct setting){change->field, value, change->before};
    }
    return n;
}

static void send(struct compiler *compiler, uint32_t draft, const struct field *field,
                 const struct value *before, const struct value *value) {
    struct step *step = step_of(compiler, draft);
    const char *member = field->by_member ? field->by_member : field->member;
    if (member[0] == '\0')
        return;
    const struct value *wired = field->by_wire
                                    ? field->by_wire(field, before, value, compiler->arena)
                                    : field_wire(field, value, compiler->arena);
    step->input = input_with(compiler->arena, step->input, str_of(member), wired);
}

static void send_along(struct compiler *compiler, const struct work *work, uint32_t draft,
                       const struct field *field) {
    struct str rest = str_of(field->with);
    while (rest.len > 0) {
        struct str name = str_cut(&rest, ' ');
        const struct field *other = sheet_field(work->change->sheet, name);
        const struct value *value = value_get(work->change->want->fields, name);
        assert(other && other->by == field->by);
        if (!value_is_null(value))
            send(compiler, draft, other, NULL, value);
    }
}

/* What is off is told by what there is of another field. */
static const struct value *off_value(struct compiler *compiler, const struct work *work,
                                     const struct setting *setting) {
    const char *other = setting->field->when_off;
    const struct value *initial = other ? initial_value(compiler, setting->field) : NULL;
    if (!initial || !value_same(initial, setting->value))
        return setting->value;
    const struct value *seen = value_get(work->change->seen, str_of(other));
    return seen ? seen : value_get(work->change->want->fields, str_of(other));
}

static void set_one(struct compiler *compiler, struct work *work, uint32_t draft,
                    const struct setting *setting) {
    send(compiler, draft, setting->field, setting->before, off_value(compiler, work, setting));
    send_along(compiler, work, draft, setting->field);
    draft_effect(compiler, draft,
                 (struct effect){EFFECT_SET, work->change->address, str_of(setting->field->name),
                                 says_it_all(setting->field)
                                     ? initial_value(compiler, setting->field)
                                     : setting->value});
    steps_add(compiler, &work_field(work, setting->field)->set, draft);
}

static uint32_t last_of_core(const struct work *work) {
    return work->core.n ? work->core.items[work->core.n - 1] : NO_DRAFT;
}

static bool becomes_less(const struct setting *setting) {
    return setting->field->by_less && setting->before && setting->before->kind == VALUE_INT &&
           setting->value->kind == VALUE_INT &&
           setting->value->as.integer < setting->before->as.integer;
}

static const struct call *call_of(const struct setting *setting) {
    return becomes_less(setting) ? setting->field->by_less : setting->field->by;
}

static bool joins(const struct setting *a, const struct setting *b) {
    return call_of(a) == call_of(b) && !call_of(a)->alone;
}

/* What others stand on grows before them and shrinks after them. */
static void order_less_last(struct setting *settings, size_t n) {
    for (size_t i = 0, moved = 0; i + moved < n;) {
        if (!becomes_less(&settings[i])) {
            i++;
            continue;
        }
        struct setting kept = settings[i];
        memmove(&settings[i], &settings[i + 1], (n - i - 1) * sizeof(settings[0]));
        settings[n - 1] = kept;
        moved++;
    }
}

/* What began with a call is waited for before the next one. */
static void draft_settling(struct compiler *compiler, struct work *work, uint32_t call) {
    const struct sheet *sheet = work->change->sheet;
    const struct wait *wait = sheet->changed.state ? &sheet->changed : &sheet->ready;
    if (!step_of(compiler, call)->call->settles || !wait->state)
        return;
    uint32_t draft = draft_waiting_for(compiler, work, wait);
    step_of(compiler, draft)->again = true;
    draft_after(compiler, draft, call, EDGE_THEN);
    making_add(compiler, work, draft, true);
}

/* Where the call would make one too many, the oldest goes first. */
static void draft_room(struct compiler *compiler, struct work *work, const struct call *by) {
    const struct field *field = by->crowds ? sheet_field(work->change->sheet, str_of(by->crowds)) : NULL;
    const struct value *seen = field ? value_get(work->change->seen, str_of(field->name)) : NULL;
    if (work->fresh || !field || value_count(seen) < (size_t)by->crowd_max)
        return;
    const struct value *oldest = value_item(seen, 0);
    const struct call *remove = &field->facet->remove;
    uint32_t draft = call_draft(
        compiler, work, remove,
        call_input(compiler->arena, remove, work_id(compiler, work, false), oldest), "make room:",
        arena_printf(compiler->arena, "remove the oldest of %s", field->name));
    draft_after(compiler, draft, last_of_core(work), EDGE_THEN);
    making_add(compiler, work, draft, true);
}

static uint32_t draft_setting(struct compiler *compiler, struct work *work,
                              const struct setting *setting) {
    const struct call *by = call_of(setting);
    const struct value *input = call_input(compiler->arena, by, work_id(compiler, work, false),
                                           work_names(compiler, work, false));
    uint32_t draft = call_draft(compiler, work, by, input, "set", str_of(setting->field->name));
    draft_after(compiler, draft, last_of_core(work), EDGE_THEN);
    return draft;
}

/* --- halting ---------------------------------------------------------------------------------- */

static void draft_turn(struct compiler *compiler, struct work *work, bool runs) {
    const struct halt *halt = &work->change->sheet->halt;
    const struct call *call = runs ? &halt->start : &halt->stop;
    const struct value *input = call_input(compiler->arena, call, work_id(compiler, work, false),
                                           work_names(compiler, work, false));
    uint32_t draft = call_draft(compiler, work, call, input, runs ? "start" : "stop", S(""));
    draft_after(compiler, draft, last_of_core(work), EDGE_THEN);
    draft_effect(compiler, draft, (struct effect){EFFECT_SET, work->change->address,
                                                  str_of(halt->field), value_bool(runs)});
    making_add(compiler, work, draft, true);
    uint32_t wait = draft_waiting_for(compiler, work,
                                      runs ? &work->change->sheet->ready : &halt->stopped);
    step_of(compiler, wait)->again = true;
    draft_after(compiler, wait, draft, EDGE_THEN);
    making_add(compiler, work, wait, true);
}

/* Those for which the object is halted go last, so that it is halted once. */
static size_t part_settings(struct setting *settings, size_t n, struct arena *arena) {
    struct setting *sorted = arena_array(arena, struct setting, n + 1);
    size_t first = 0;
    for (int halted = 0; halted < 2; halted++)
        for (size_t i = 0, kept = first; i < n; i++)
            if (settings[i].field->by->halted == halted) {
                sorted[kept++] = settings[i];
                first = kept;
            }
    size_t n_free = 0;
    for (size_t i = 0; i < n; i++) {
        settings[i] = sorted[i];
        n_free += !sorted[i].field->by->halted;
    }
    return n_free;
}

static bool runs(const struct value *fields, const struct halt *halt) {
    return value_true(value_get(fields, str_of(halt->field)));
}

static void draft_group(struct compiler *, struct work *, const struct setting *, size_t n);

static void draft_halting(struct compiler *compiler, struct work *work, struct setting *settings,
                          size_t n) {
    const struct halt *halt = &work->change->sheet->halt;
    bool now = work->fresh || runs(work->change->seen, halt);
    bool then = runs(work->change->want->fields, halt);
    size_t n_free = part_settings(settings, n, compiler->arena);
    draft_group(compiler, work, settings, n_free);
    if (now && (n > n_free || !then))
        draft_turn(compiler, work, false);
    draft_group(compiler, work, settings + n_free, n - n_free);
    if (then && (n > n_free || !now))
        draft_turn(compiler, work, true);
}

/* One after another, the way AWS's own tools change attributes of one object; those that may share
 * a call do. */
static void draft_group(struct compiler *compiler, struct work *work,
                        const struct setting *settings, size_t n) {
    bool *done = arena_array(compiler->arena, bool, n + 1);
    for (size_t i = 0; i < n; i++) {
        if (done[i])
            continue;
        draft_room(compiler, work, settings[i].field->by);
        uint32_t draft = draft_setting(compiler, work, &settings[i]);
        for (size_t k = i; k < n; k++)
            if (k == i || (!done[k] && joins(&settings[i], &settings[k]))) {
                set_one(compiler, work, draft, &settings[k]);
                done[k] = true;
            }
        making_add(compiler, work, draft, true);
        draft_settling(compiler, work, draft);
    }
}

static void draft_settings(struct compiler *compiler, struct work *work) {
    size_t room = 0;
    for (const struct field *field = work->change->sheet->fields; field->name; field++)
        room++;
    struct setting *settings =
        arena_array(compiler->arena, struct setting, room + work->change->n_fields + 1);
    size_t n = work->fresh ? settings_of_fresh(compiler, work, settings)
                           : settings_of_update(compiler, work, settings);
    order_settings(settings, n);
    order_less_last(settings, n);
    if (work->change->sheet->halt.field)
        draft_halting(compiler, work, settings, n);
    else
        draft_group(compiler, work, settings, n);
}

/* --- tags ------------------------------------------------------------------------------------- */

static void draft_tag_call(struct compiler *compiler, struct work *work, const struct call *call,
                           const struct value *tags, const char *does) {
    const struct value *atoms = tags_as_atoms(tags, compiler->arena);
    if (value_count(atoms) == 0)
        return;
    bool map = work->change->sheet->tagging->map && !call->wire;
    struct maker list = {.arena = compiler->arena};
    for (size_t i = 0; i < value_count(atoms) && !map; i++)
        maker_add(&list, atom_wire(NULL, call, value_item(atoms, i), compiler->arena));
    const struct value *input =
        call_input(compiler->arena, call, work_id(compiler, work, false),
                   work_names(compiler, work, false));
    input = input_with(compiler->arena, input, str_of(call->items), map ? tags : maker_list(&list));
    uint32_t draft = call_draft(compiler, work, call, input, does, (struct str){0});
    draft_after(compiler, draft, last_of_core(work), EDGE_THEN);
    draft_effect(
        compiler, draft,
        (struct effect){EFFECT_SET, work->change->address, S("tags"), work->change->want->tags});
    making_add(compiler, work, draft, false);
}

static void draft_tags(struct compiler *compiler, struct work *work) {
    const struct tagging *tagging = work->change->sheet->tagging;
    for (size_t i = 0; tagging && i < work->change->n_fields; i++) {
        const struct field_change *change = &work->change->fields[i];
        if (change->field)
            continue;
        struct maker removed = {.arena = compiler->arena};
        for (size_t k = 0; change->before && k < change->before->as.map.n; k++)
            if (!value_get(change->after, change->before->as.map.entries[k].key))
                maker_set(&removed, change->before->as.map.entries[k].key,
                          change->before->as.map.entries[k].value);
        draft_tag_call(compiler, work, &tagging->facet.add, change->after, "tag");
        draft_tag_call(compiler, work, &tagging->facet.remove, maker_map(&removed), "untag");
    }
}

/* --- all of it -------------------------------------------------------------------------------- */

void drive_making(struct compiler *compiler, struct work *work) {
    if (work->fresh)
        draft_create(compiler, work);
    bool unfinished = work->change->action == ACTION_UPDATE && work->known &&
                      work->known->row.status == ROW_MAKING;
    if (work->fresh || unfinished)
        draft_wait(compiler, work);
    draft_settings(compiler, work);
    drive_facets(compiler, work);
    drive_needs(compiler, work);
    if (!work->fresh)
        draft_tags(compiler, work);
}
