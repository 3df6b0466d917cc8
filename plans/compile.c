#include "plans/compile_work.h"
#include "plans/names.h"

#include <assert.h>

/* --- drafts ----------------------------------------------------------------------------------- */

void steps_add(struct compiler *compiler, struct steps *steps, uint32_t draft) {
    if (steps->n == steps->room) {
        uint32_t room = steps->room ? steps->room * 2 : 4;
        uint32_t *items = arena_array(compiler->arena, uint32_t, room);
        if (steps->n)
            memcpy(items, steps->items, steps->n * sizeof(items[0]));
        steps->items = items;
        steps->room = room;
    }
    steps->items[steps->n++] = draft;
}

static struct str does_text(struct arena *arena, const char *fmt, va_list args) {
    struct buf buf = {0};
    buf_vaddf(&buf, fmt, args);
    struct str text = arena_str(arena, buf_str(&buf));
    buf_release(&buf);
    return text;
}

static void add_block(struct compiler *compiler) {
    if (compiler->n_blocks == compiler->blocks_room) {
        uint32_t room = compiler->blocks_room ? compiler->blocks_room * 2 : 16;
        struct draft **blocks = arena_array(compiler->arena, struct draft *, room);
        if (compiler->n_blocks)
            memcpy(blocks, compiler->blocks, compiler->n_blocks * sizeof(blocks[0]));
        compiler->blocks = blocks;
        compiler->blocks_room = room;
    }
    compiler->blocks[compiler->n_blocks++] =
        arena_array(compiler->arena, struct draft, DRAFTS_A_BLOCK);
}

uint32_t draft_add(struct compiler *compiler, struct work *work, enum step_kind kind,
                   const char *does, ...) {
    if (compiler->n == compiler->n_blocks * DRAFTS_A_BLOCK)
        add_block(compiler);
    struct draft *draft = draft_at(compiler, compiler->n);
    *draft = (struct draft){.parent = NO_DRAFT, .asks = NO_DRAFT, .step = {.kind = kind}};
    if (work) {
        draft->step.address = work->change->address;
        draft->step.sheet = work->change->sheet;
        draft->step.service = work->change->sheet->service;
    }
    va_list args;
    va_start(args, does);
    draft->step.does = does_text(compiler->arena, does, args);
    va_end(args);
    return compiler->n++;
}

void draft_after(struct compiler *compiler, uint32_t number, uint32_t before, enum edge edge) {
    if (number == NO_DRAFT || before == NO_DRAFT || number == before)
        return;
    struct draft *draft = draft_at(compiler, number);
    if (draft->n_after == draft->after_room) {
        uint32_t room = draft->after_room ? draft->after_room * 2 : 4;
        struct after *after = arena_array(compiler->arena, struct after, room);
        if (draft->n_after)
            memcpy(after, draft->after, draft->n_after * sizeof(after[0]));
        draft->after = after;
        draft->after_room = room;
    }
    draft->after[draft->n_after++] = (struct after){before, edge};
}

void draft_after_all(struct compiler *compiler, uint32_t number, const struct steps *before,
                     enum edge edge) {
    for (uint32_t i = 0; i < before->n; i++)
        draft_after(compiler, number, before->items[i], edge);
}

void draft_effect(struct compiler *compiler, uint32_t number, struct effect effect) {
    struct draft *draft = draft_at(compiler, number);
    struct step *step = &draft->step;
    if (step->n_effects == draft->effects_room) {
        uint32_t room = draft->effects_room ? draft->effects_room * 2 : 1;
        struct effect *more = arena_array(compiler->arena, struct effect, room);
        if (step->n_effects)
            memcpy(more, step->effects, step->n_effects * sizeof(more[0]));
        draft->effects = more;
        draft->effects_room = room;
        step->effects = more;
    }
    draft->effects[step->n_effects++] = effect;
}

uint32_t draft_start(const struct compiler *compiler, uint32_t number) {
    const struct draft *draft = draft_at(compiler, number);
    if (draft->step.kind == STEP_WHEN)
        return draft->step.of;
    return draft->asks != NO_DRAFT ? draft->asks : number;
}

/* --- works ------------------------------------------------------------------------------------ */

struct field_steps *work_field(const struct work *work, const struct field *field) {
    return &work->fields[field - work->change->sheet->fields];
}

const struct value *work_id(struct compiler *compiler, const struct work *work, bool old) {
    if (old || !work->fresh)
        return value_text(compiler->arena, work->change->id);
    return value_ref(compiler->arena, work->change->address, S("id"));
}

static size_t n_fields(const struct sheet *sheet) {
    size_t n = 0;
    while (sheet->fields[n].name)
        n++;
    return n;
}

static void index_work(struct compiler *compiler, struct work *work, const struct change *change) {
    *work = (struct work){
        .change = change,
        .fresh = change->action == ACTION_CREATE || change->action == ACTION_REPLACE,
        .doomed = change->action == ACTION_DELETE || change->action == ACTION_REPLACE,
        .create = NO_DRAFT,
        .ready = NO_DRAFT,
        .settled = NO_DRAFT,
        .remove = NO_DRAFT,
        .gone = NO_DRAFT,
        .fields = arena_array(compiler->arena, struct field_steps, n_fields(change->sheet) + 1),
    };
    if (!change->superseded)
        map_set(&compiler->by_address, change->address, work);
    if (change->id.len && change->seen)
        map_set(&compiler->by_id, object_key(compiler->arena, change->sheet, change->id), work);
    if (work->doomed && change->delete_first)
        map_set(&compiler->goes_first,
                object_key(compiler->arena, change->sheet, change->id), work);
}

static void index_works(struct compiler *compiler) {
    const struct compile_input *input = compiler->input;
    compiler->works = arena_array(compiler->arena, struct work, input->diff->n + 1);
    for (size_t i = 0; i < input->diff->n; i++)
        index_work(compiler, &compiler->works[i], &input->diff->changes[i]);
    for (size_t i = 0; i < input->n_wanted; i++) {
        struct work *work = map_get(&compiler->by_address, input->wanted[i].address);
        if (work && work->change->want)
            work->raw = &input->wanted[i];
    }
    for (size_t i = 0; i < input->n_known; i++) {
        struct work *work = known_work(compiler, (uint32_t)i);
        if (work)
            work->known = &input->known[i];
    }
    uses_wanted(input->wanted, input->n_wanted, compiler->arena, &compiler->wanted_uses);
    uses_known(input->known, input->n_known, compiler->arena, &compiler->known_uses);
}

/* --- the compiler ----------------------------------------------------------------------------- */

static bool makes(const struct work *work) {
    enum action action = work->change->action;
    return work->fresh || action == ACTION_UPDATE || action == ACTION_MOVE;
}

static void drive(struct compiler *compiler) {
    size_t n = compiler->input->diff->n;
    drive_losses(compiler);
    for (size_t i = 0; i < n; i++)
        if (makes(&compiler->works[i]))
            drive_making(compiler, &compiler->works[i]);
    for (size_t i = 0; i < n; i++)
        if (compiler->works[i].doomed)
            drive_removal(compiler, &compiler->works[i]);
    compile_rings(compiler);
    drive_checks(compiler);
}

bool compile(const struct compile_input *input, struct arena *arena, struct report *report,
             struct program *out) {
    struct compiler compiler = {.input = input, .arena = arena, .report = report};
    index_works(&compiler);
    drive(&compiler);
    compile_edges(&compiler);
    bool ok = compile_program(&compiler, out);
    map_release(&compiler.by_address);
    map_release(&compiler.by_id);
    map_release(&compiler.losses);
    map_release(&compiler.goes_first);
    map_release(&compiler.naming);
    map_release(&compiler.initials);
    return ok;
}
