#include "plans/permissions.h"

#include "plans/ask.h"

/* An id that does not exist yet goes through diff and compiler as a text that no cloud gives out; behind it stands the address. */
#define STAND_IN "\x01"

struct permissions {
    const struct permissions_input *input;
    struct arena *arena;
    struct report *report;
};

/* --- stand-ins -------------------------------------------------------------------------------- */

/* "\x01vpc.main id": what will be in the field `id` of vpc.main. */
static const struct value *stand_in(struct arena *arena, struct str address, struct str path) {
    return value_textf(arena, STAND_IN "%.*s %.*s", STR(address), STR(path));
}

static const struct value *look_stand_in(void *ctx, struct str address, struct str path) {
    const struct permissions *work = ctx;
    return str_is(address, "run") || str_is(address, "each") ? NULL
                                                             : stand_in(work->arena, address, path);
}

static const struct value *stand_in_opened(struct arena *arena, const struct value *text) {
    struct str path = str_from(text->as.text, strlen(STAND_IN)), address = str_cut(&path, ' ');
    return value_ref(arena, address, path);
}

static bool has_stand_in(const struct value *text) {
    return text->kind == VALUE_TEXT && str_has(text->as.text, S(STAND_IN));
}

/* The input with unknowns where stand-ins were; a text that only holds one is unknown as a whole. */
static const struct value *opened(struct arena *arena, const struct value *value) {
    if (!value || value->kind == VALUE_UNKNOWN)
        return value;
    struct maker maker = {.arena = arena};
    if (value->kind == VALUE_LIST) {
        for (size_t i = 0; i < value_count(value); i++)
            maker_add(&maker, opened(arena, value_item(value, i)));
        return maker_list(&maker);
    }
    if (value->kind == VALUE_MAP) {
        for (size_t i = 0; i < value->as.map.n; i++)
            maker_set(&maker, value->as.map.entries[i].key,
                      opened(arena, value->as.map.entries[i].value));
        return maker_map(&maker);
    }
    if (!has_stand_in(value))
        return value;
    if (str_starts(value->as.text, S(STAND_IN)))
        return stand_in_opened(arena, value);
    return value_ref(arena, S("run"), S("text"));
}

static void open_program(struct permissions *work, const struct program *program) {
    struct step *steps = (struct step *)program->steps;
    for (size_t i = 0; i < program->n; i++)
        steps[i].input = opened(work->arena, steps[i].input);
}

/* --- everything as made ----------------------------------------------------------------------- */

/* A thing whose id is a name that the plan gives has it already: a field in the same member. */
static struct str id_given(const struct sheet *sheet, const struct value *fields) {
    const struct field *id = sheet_field(sheet, S("id"));
    for (const struct field *field = sheet->fields; id && id->member && field->name; field++)
        if (field != id && field->member && strcmp(field->member, id->member) == 0)
            return value_str(value_get(fields, str_of(field->name)));
    return (struct str){0};
}

static const struct value *seen_as_made(struct permissions *work, const struct change *change,
                                        const struct value *fields) {
    struct maker seen = {.arena = work->arena};
    maker_merge(&seen, change->seen);
    maker_merge(&seen, fields);
    maker_set(&seen, S("tags"), change->want->tags);
    return maker_map(&seen);
}

static const struct resource *raw_of(const struct compile_input *input, struct str address) {
    for (size_t i = 0; i < input->n_wanted; i++)
        if (str_eq(input->wanted[i].address, address))
            return &input->wanted[i];
    return NULL;
}

static struct known made(struct permissions *work, const struct change *change) {
    const struct resource *raw = raw_of(work->input->compile, change->address);
    const struct value *fields =
        value_resolve(work->arena, change->want->fields, look_stand_in, work);
    bool fresh = change->action == ACTION_CREATE || change->action == ACTION_REPLACE;
    struct str id = fresh ? id_given(change->sheet, fields) : change->id;
    if (id.len == 0)
        id = value_str(stand_in(work->arena, change->address, S("id")));
    const struct value *seen = seen_as_made(work, change, fields);
    return (struct known){
        .sheet = change->sheet,
        .seen = seen,
        .row = {.address = change->address,
                .type = str_of(change->sheet->type),
                .physical_id = id,
                .sheet_version = change->sheet->version,
                .generation = change->generation,
                .keep = change->want->keep,
                .wanted = seen,
                .seen = seen,
                .edges = raw ? edges_of(raw, work->arena) : NULL}};
}

/* What there will be after the apply. */
static size_t all_made(struct permissions *work, struct known **out) {
    const struct compile_input *input = work->input->compile;
    size_t n = 0;
    if (work->input->teardown) { /* what there is now */
        *out = (struct known *)input->known;
        return input->n_known;
    }
    *out = arena_array(work->arena, struct known, input->diff->n + 1);
    for (size_t i = 0; i < input->diff->n; i++)
        if (input->diff->changes[i].want)
            (*out)[n++] = made(work, &input->diff->changes[i]);
    return n;
}

static bool compile_teardown(struct permissions *work, const struct known *known, size_t n,
                             struct program *out) {
    struct diff_input input = {.provider = work->input->compile->provider,
                               .known = known,
                               .n_known = n,
                               .stack = work->input->compile->stack,
                               .store_uuid = work->input->compile->store_uuid,
                               .teardown = true};
    struct diff diff;
    struct compile_input compile_input = *work->input->compile;
    compile_input.known = known;
    compile_input.n_known = n;
    compile_input.diff = &diff;
    compile_input.wanted = NULL;
    compile_input.n_wanted = 0;
    return diff_make(&input, work->arena, work->report, &diff) &&
           compile(&compile_input, work->arena, work->report, out);
}

/* --- the reads -------------------------------------------------------------------------------- */

static void read_add(struct step *step, const struct known *known, const char *operation,
                     const struct value *input) {
    *step = (struct step){.kind = STEP_READ,
                          .sheet = known->sheet,
                          .address = known->row.address,
                          .service = known->sheet->service,
                          .operation = operation,
                          .input = input};
}

/* The item that a list would show, as far as a detail asks by it. */
static const struct value *item_of(struct permissions *work, const struct known *known) {
    struct maker item = {.arena = work->arena};
    for (const struct field *field = known->sheet->fields; field->name; field++) {
        const char *path = field->seen ? field->seen : field->member;
        if (!(field->traits & READ_ONLY) || !path || strpbrk(path, ".["))
            continue;
        const struct value *value = value_get(known->seen, str_of(field->name));
        maker_set(&item, str_of(path),
                  value ? value : stand_in(work->arena, known->row.address, str_of(field->name)));
    }
    maker_set(&item, str_of(known->sheet->read.id), value_text(work->arena, known->row.physical_id));
    return maker_map(&item);
}

static void detail_add(struct permissions *work, struct step *step, const struct known *known,
                       const struct detail *detail) {
    struct ask ask = ask_detail(known->sheet, detail, item_of(work, known), work->arena);
    read_add(step, known, detail->operation, ask.input);
}

static void each_add(struct permissions *work, struct step *step, const struct known *known,
                     const struct detail *detail) {
    struct ask ask = ask_each(known->sheet, detail, item_of(work, known), value_text(work->arena, S("any")), work->arena);
    read_add(step, known, detail->each, ask.input);
}

/* The list, the look at one that it lacks, and the details, for each thing: who asks for permission of a read looks at what it
 * names, not how often it is made. */
static struct program reads(struct permissions *work, const struct known *known, size_t n) {
    size_t room = 1, at = 0;
    for (size_t i = 0; i < n; i++) {
        room += 4;
        for (const struct field *field = known[i].sheet->fields; field->name; field++)
            room += field->detail ? 2 : 0;
    }
    struct step *steps = arena_array(work->arena, struct step, room);
    for (size_t i = 0; i < n; i++) {
        const struct sheet *sheet = known[i].sheet;
        const struct str *id = &known[i].row.physical_id;
        read_add(&steps[at++], &known[i], sheet->read.operation, input_by_ids(sheet, id, 1, work->arena));
        if (sheet->read.one)
            read_add(&steps[at++], &known[i], sheet->read.operation, input_one(sheet, *id, work->arena));
        if (sheet->contents) { /* asked before it goes with what it holds */
            const struct holder *contents = sheet->contents;
            const struct value *of = contents->of ? value_get(known[i].seen, str_of(contents->of)) : NULL;
            read_add(&steps[at++], &known[i], contents->operation,
                     value_with(work->arena, NULL, str_of(contents->filter), of ? of : value_text(work->arena, *id)));
        }
        if (sheet->tagging && sheet->tagging->detail)
            detail_add(work, &steps[at++], &known[i], sheet->tagging->detail);
        for (const struct field *field = sheet->fields; field->name; field++) {
            if (field->detail)
                detail_add(work, &steps[at++], &known[i], field->detail);
            if (field->detail && field->detail->each)
                each_add(work, &steps[at++], &known[i], field->detail);
        }
    }
    return (struct program){steps, at};
}

const struct value *permissions_make(const struct permissions_input *input, struct arena *arena,
                                     struct report *report) {
    struct permissions work = {input, arena, report};
    struct known *known;
    size_t n = all_made(&work, &known);
    struct program teardown = {0}, looks = reads(&work, known, n);
    if (!input->teardown && !compile_teardown(&work, known, n, &teardown))
        return NULL;
    open_program(&work, &teardown);
    open_program(&work, &looks);
    const struct provider *provider = input->compile->provider;
    const struct program *programs[] = {&looks, input->program, &teardown};
    const struct policy_wish wish = {.programs = programs,
                                     .n_programs = sizeof(programs) / sizeof(programs[0]),
                                     .asked = input->cloud->asked,
                                     .n_asked = input->cloud->n_asked,
                                     .who = &input->cloud->who,
                                     .stack = input->compile->stack};
    /* cppcheck-suppress returnDanglingLifetime ; the document keeps nothing of the wish */
    return provider->policy(provider, &wish, arena, report);
}
