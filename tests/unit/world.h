/* A little world for tests of the diff and the compiler: what is wanted, what is known, and a
 * machine that runs a program on it.
 *
 * The machine is strict: it asserts that every hole is filled when its step runs, that nothing is
 * deleted while something names it, that no two objects have what only one may have. After a run,
 * what is known is what the program has made of it. */
#ifndef TESTS_WORLD_H
#define TESTS_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cidr.h"
#include "base/json.h"
#include "base/map.h"
#include "plans/compile.h"
#include "providers/aws/aws.h"

#include <cmocka.h> /* last: it has a macro named fail */

#define WORLD_MAX 512

struct world {
    struct arena arena;
    struct report report;
    struct resource wanted[WORLD_MAX];
    size_t n_wanted;
    struct known known[WORLD_MAX];
    size_t n_known;
    int next_id;
    uint32_t line;
    struct diff diff;
    struct program program;
    struct selection selection;
    bool selects, teardown;
};

static inline struct world *world_new(void) {
    struct world *world = must_alloc(sizeof(*world));
    memset(world, 0, sizeof(*world));
    world->report.arena = &world->arena;
    return world;
}

static inline void world_free(struct world *world) {
    arena_release(&world->arena);
    free(world);
}

/* --- wanted ----------------------------------------------------------------------------------- */

static inline const struct value *world_find(void *ctx, const char *types, const struct value *name,
                                             struct report *report) {
    struct world *world = ctx;
    (void)report;
    struct str text = value_str(name);
    ptrdiff_t dash = str_find(text, '-');
    bool id = dash > 0 && (str_starts(text, S("vpc-")) || str_starts(text, S("sg-")) ||
                           str_starts(text, S("subnet-")) || str_starts(text, S("igw-")) ||
                           str_starts(text, S("pcx-")) || str_starts(text, S("dopt-")));
    if (id)
        return name;
    struct str type = str_of(types);
    type = str_cut(&type, ' ');
    return value_at(&world->arena,
                    value_ref(&world->arena,
                              arena_printf(&world->arena, "%.*s.%.*s", STR(type), STR(text)),
                              S("id")),
                    name->at);
}

static inline const struct value *world_fact(void *ctx, struct str name, struct span at,
                                             struct report *report) {
    struct world *world = ctx;
    (void)at, (void)report;
    return value_text(&world->arena, str_is(name, "region") ? S("eu-west-1") : S("203.0.113.7/32"));
}

static inline const struct value *world_canon(struct world *world, const struct field *field,
                                              const struct value *raw) {
    struct resolver resolver = {world_find, world_fact, world};
    const struct value *out = NULL;
    bool ok = field->kind->canon(field, raw, &resolver, &world->arena, &world->report, &out);
    if (!ok)
        fail_msg("%s: %.*s", field->name, STR(world->report.items[0].text));
    return out;
}

struct world_self {
    struct arena *arena;
    struct str address;
};
static inline const struct value *world_self(void *ctx, struct str address, struct str path) {
    struct world_self *self = ctx;
    return str_is(address, ADDRESS_SELF) ? value_ref(self->arena, self->address, path) : NULL;
}

/* What the way in which it is made says is no default's business. */
static inline bool world_inherits(const struct sheet *sheet, const struct value *raw, const struct field *field) {
    for (const struct variant *variant = sheet->variants; variant && variant->when; variant++)
        if (value_path(NULL, raw, str_of(variant->when)))
            return word_in(variant->inherits, str_of(field->name));
    return false;
}

/* Every key of the JSON stands on a line of its own in the imagined plan file. */
static inline struct resource *want(struct world *world, const char *address, const char *json) {
    assert_true(world->n_wanted < WORLD_MAX);
    struct resource *resource = &world->wanted[world->n_wanted++];
    struct str rest = str_of(address), type = str_cut(&rest, '.');
    const struct value *raw = json_parse(&world->arena, str_of(json));
    assert_non_null(raw);
    *resource =
        (struct resource){.address = str_of(address), .sheet = provider_sheet(&aws_provider, type)};
    resource->at = (struct span){1, ++world->line, 1, 1};
    struct maker fields = {.arena = &world->arena};
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = value_get(raw, str_of(field->name));
        if (value)
            value = value_at(&world->arena, value, (struct span){1, ++world->line, 1, 1});
        else if (field->fallback && !world_inherits(resource->sheet, raw, field))
            value = json_parse(&world->arena, str_of(field->fallback));
        else if (field->traits & GENERATED)
            value = value_textf(&world->arena, "demo-%.*s", STR(rest));
        if (!value)
            continue;
        struct world_self self = {&world->arena, resource->address};
        struct span at = value->at;
        value = value_resolve(&world->arena, world_canon(world, field, value), world_self, &self);
        maker_set(&fields, str_of(field->name), value_at(&world->arena, value, at));
    }
    resource->fields = maker_map(&fields);
    resource->tags = value_key(raw, "tags");
    resource->protect = value_true(value_key(raw, "protect"));
    resource->keep = value_true(value_key(raw, "keep"));
    resource->was = value_str(value_key(raw, "was"));
    struct str order = value_str(value_key(raw, "replace"));
    resource->replace = str_is(order, "create_first")   ? REPLACE_CREATE_FIRST
                        : str_is(order, "delete_first") ? REPLACE_DELETE_FIRST
                                                        : REPLACE_AS_SHEET;
    const struct value *lists[] = {value_key(raw, "ignore"), value_key(raw, "depends_on")};
    for (int l = 0; l < 2; l++) {
        struct str *names = arena_array(&world->arena, struct str, value_count(lists[l]) + 1);
        for (size_t i = 0; i < value_count(lists[l]); i++)
            names[i] = value_str(value_item(lists[l], i));
        *(l ? &resource->depends_on : &resource->ignore) = names;
        *(l ? &resource->n_depends_on : &resource->n_ignore) = value_count(lists[l]);
    }
    return resource;
}

static inline void want_nothing(struct world *world) {
    world->n_wanted = 0;
    world->line = 0;
}

/* A plan as lines: "vpc.main { JSON }". */
static inline void want_lines(struct world *world, const char *lines) {
    struct str rest = str_of(lines);
    want_nothing(world);
    while (rest.len > 0) {
        struct str line = str_cut(&rest, '\n'), address = str_cut(&line, ' ');
        want(world, arena_cstr(&world->arena, address), arena_cstr(&world->arena, line));
    }
}

/* --- plan ------------------------------------------------------------------------------------- */

static inline bool world_diff(struct world *world) {
    struct diff_input input = {.provider = &aws_provider,
                               .wanted = world->wanted,
                               .n_wanted = world->n_wanted,
                               .known = world->known,
                               .n_known = world->n_known,
                               .selection = world->selects ? &world->selection : NULL,
                               .stack = S("demo"),
                               .store_uuid = S("store-1"),
                               .teardown = world->teardown};
    return diff_make(&input, &world->arena, &world->report, &world->diff);
}

static inline const char *world_token(void *ctx, const char *service, const char *operation) {
    (void)ctx, (void)service;
    return strcmp(operation, "CreateRouteTable") == 0 ? "ClientToken" : NULL;
}

static inline bool world_compile(struct world *world) {
    struct compile_input input = {.provider = &aws_provider,
                                  .diff = &world->diff,
                                  .known = world->known,
                                  .n_known = world->n_known,
                                  .wanted = world->wanted,
                                  .n_wanted = world->n_wanted,
                                  .stack = S("demo"),
                                  .store_uuid = S("store-1"),
                                  .token_member = world_token};
    return compile(&input, &world->arena, &world->report, &world->program);
}

static inline void world_explain(struct world *world) {
    for (size_t i = 0; i < world->report.n; i++)
        print_message("report: %.*s\n", STR(world->report.items[i].text));
}

static inline void world_plan(struct world *world) {
    bool ok = world_diff(world) && world_compile(world);
    if (!ok)
        world_explain(world);
    assert_true(ok);
}

static inline const struct change *change_at(const struct world *world, struct str address) {
    for (size_t i = 0; i < world->diff.n; i++)
        if (str_eq(world->diff.changes[i].address, address) && !world->diff.changes[i].superseded)
            return &world->diff.changes[i];
    return NULL;
}

/* "+ vpc.main" … a line for each change that is no KEEP, with its fields and reason. */
static inline struct str world_diff_text(struct world *world) {
    struct buf buf = {0};
    for (size_t i = 0; i < world->diff.n; i++) {
        const struct change *change = &world->diff.changes[i];
        if (change->action == ACTION_KEEP)
            continue;
        buf_addf(&buf, "%c %.*s", change->action, STR(change->address));
        for (size_t k = 0; change->action != ACTION_CREATE && k < change->n_fields; k++)
            buf_addf(&buf, "%s%s%s", k ? ", " : ": ",
                     change->fields[k].field ? change->fields[k].field->name : "tags",
                     change->fields[k].cause == CAUSE_PLAN    ? ""
                     : change->fields[k].cause == CAUSE_DRIFT ? " (drift)"
                                                              : " (both)");
        if (change->reason.len)
            buf_addf(&buf, " [%.*s]", STR(change->reason));
        buf_addf(&buf, "%s\n", change->delete_first ? " delete first" : "");
    }
    struct str text = arena_str(&world->arena, buf_str(&buf));
    buf_release(&buf);
    return text;
}

/* "3 call CreateSubnet subnet.a: create < 1 2": what follows what. */
static inline struct str world_program_text(struct world *world) {
    struct buf buf = {0};
    for (size_t i = 0; i < world->program.n; i++) {
        const struct step *step = &world->program.steps[i];
        buf_addf(&buf, "%.*s %s", STR(step->id), step_kind_name(step->kind));
        if (step->operation && step->kind == STEP_CALL)
            buf_addf(&buf, " %s", step->operation);
        if (step->address.len)
            buf_addf(&buf, " %.*s", STR(step->address));
        buf_addf(&buf, ": %.*s", STR(step->does));
        for (size_t k = 0; k < step->n_after; k++)
            buf_addf(&buf, "%s %.*s", k ? "" : " <",
                     STR(world->program.steps[step->after[k].step].id));
        buf_addc(&buf, '\n');
    }
    struct str text = arena_str(&world->arena, buf_str(&buf));
    buf_release(&buf);
    return text;
}

static inline void assert_text(struct str got, const char *expected) {
    if (!str_is(got, expected))
        fail_msg("expected:\n%s\ngot:\n%.*s", expected, STR(got));
}

/* --- the machine ------------------------------------------------------------------------------ */

static inline struct known *world_row(struct world *world, struct str address) {
    for (size_t i = world->n_known; i-- > 0;)
        if (str_eq(world->known[i].row.address, address) && world->known[i].row.status != ROW_OLD)
            return &world->known[i];
    return NULL;
}

static inline struct known *world_object(struct world *world, struct str id) {
    for (size_t i = 0; i < world->n_known; i++)
        if (str_eq(world->known[i].row.physical_id, id))
            return &world->known[i];
    return NULL;
}

static inline const struct value *world_output(void *ctx, struct str address, struct str path) {
    if (str_is(address, "found")) /* what a READ has looked up */
        return value_textf(&((struct world *)ctx)->arena, "found-%.*s", STR(path));
    struct known *known = world_row(ctx, address);
    return known ? value_path(&((struct world *)ctx)->arena, known->seen, path) : NULL;
}

static inline bool names_id(const struct value *value, struct str id) {
    if (!value)
        return false;
    if (value->kind == VALUE_TEXT)
        return str_eq(value->as.text, id);
    for (size_t i = 0; value->kind == VALUE_LIST && i < value->as.list.n; i++)
        if (names_id(value->as.list.items[i], id))
            return true;
    for (size_t i = 0; value->kind == VALUE_MAP && i < value->as.map.n; i++)
        if (names_id(value->as.map.entries[i].value, id))
            return true;
    return false;
}

/* Two subnets of a vpc that overlap, two groups of a vpc with one name. */
static inline void assert_no_clash(const struct world *world, const struct known *new) {
    for (size_t i = 0; i < world->n_known; i++) {
        const struct known *other = &world->known[i];
        if (other == new || other->sheet != new->sheet || other->gone || !other->seen)
            continue;
        bool exclusive = false, clash = true;
        for (const struct field *field = new->sheet->fields; field->name; field++) {
            if (!(field->traits & EXCLUSIVE))
                continue;
            const struct value *a = value_get(new->seen, str_of(field->name)),
                               *b = value_get(other->seen, str_of(field->name));
            exclusive = true;
            clash = clash && (field->kind->clash ? field->kind->clash(a, b) : value_same(a, b));
        }
        if (exclusive && clash)
            fail_msg("%.*s is made while %.*s has its place", STR(new->row.address),
                     STR(other->row.address));
    }
}

/* Outputs that come with another field are there with it; an ARN, by which things are tagged, always. */
static inline const struct value *with_outputs(struct world *world, const struct sheet *sheet,
                                               const struct value *seen) {
    for (const struct field *field = sheet->fields; field->name; field++)
        if (field->traits & READ_ONLY && (field->needs || strcmp(field->name, "arn") == 0))
            seen = value_with(&world->arena, seen, str_of(field->name),
                              value_textf(&world->arena, "of-%s", field->name));
    return seen;
}

static inline void world_make(struct world *world, const struct step *step,
                              const struct effect *effect) {
    struct known *old = world_row(world, effect->address);
    int generation = change_at(world, effect->address)->generation;
    if (old)
        old->row.status = ROW_OLD;
    assert_true(world->n_known < WORLD_MAX);
    const struct value *value = value_resolve(&world->arena, effect->value, world_output, world);
    assert_false(value_key(value, "vpc") && value_key(value, "vpc")->has_unknown);
    struct known *known =
        old && old->gone ? old
                         : &world->known[world->n_known++]; /* what is gone is superseded at once */
    const struct value *id =
        value_textf(&world->arena, "%s%08d", step->sheet->id_prefix, ++world->next_id);
    struct maker seen = {.arena = &world->arena};
    maker_merge(&seen, value);
    maker_set(&seen, S("id"), id);
    if (sheet_field(step->sheet, S("zone")) && !value_key(value, "zone"))
        maker_set(&seen, S("zone"), value_text(&world->arena, S("eu-west-1a")));
    *known = (struct known){
        .row = {.id = world->next_id,
                .address = effect->address,
                .type = str_of(step->sheet->type),
                .physical_id = value_str(id),
                .sheet_version = step->sheet->version,
                .generation = generation,
                .status = ROW_OK,
                .wanted = value},
        .sheet = step->sheet,
        .seen = with_outputs(world, step->sheet, maker_map(&seen)),
    };
    assert_no_clash(world, known);
}

static inline const struct value *list_with(struct world *world, const struct value *list,
                                            const struct value *item) {
    struct maker maker = {.arena = &world->arena};
    for (size_t i = 0; i < value_count(list); i++)
        maker_add(&maker, value_item(list, i));
    maker_add(&maker, item);
    return maker_list(&maker);
}

static inline const struct value *list_without(struct world *world, const struct facet *facet,
                                               const struct value *list, const struct value *item) {
    struct maker maker = {.arena = &world->arena};
    struct str key = atom_key(facet, item, &world->arena);
    size_t dropped = 0;
    for (size_t i = 0; i < value_count(list); i++)
        if (str_eq(atom_key(facet, value_item(list, i), &world->arena), key))
            dropped++;
        else
            maker_add(&maker, value_item(list, i));
    assert_int_equal(dropped, 1);
    return maker_list(&maker);
}

static inline const struct value *with_or_without(struct world *world, const struct value *map,
                                                  struct str key, const struct value *value) {
    return value ? value_with(&world->arena, map, key, value)
                 : value_without(&world->arena, map, key);
}

/* A move takes the atom from an old object whose row nobody updates any more. */
static inline void take_from_old(struct world *world, const struct step *step,
                                 const struct field *field, const struct value *atom) {
    if (!field->facet->move.operation || strcmp(step->operation, field->facet->move.operation) != 0)
        return;
    for (size_t i = 0; i < world->n_known; i++) {
        struct known *known = &world->known[i];
        const struct value *has =
            known->sheet == step->sheet ? value_get(known->seen, str_of(field->name)) : NULL;
        if (has && names_id(has, value_str(value_key(atom, "ref"))))
            known->seen = value_with(&world->arena, known->seen, str_of(field->name),
                                     list_without(world, field->facet, has, atom));
    }
}

/* An exclusive atom that is added may be nowhere else at that moment. */
static inline void assert_nowhere_else(struct world *world, const struct known *known,
                                       const struct field *field, const struct value *atom) {
    struct str ref = value_str(value_key(atom, "ref"));
    for (size_t i = 0; field->facet->exclusive && i < world->n_known; i++)
        if (&world->known[i] != known && world->known[i].sheet == known->sheet &&
            names_id(value_get(world->known[i].seen, str_of(field->name)), ref))
            fail_msg("%.*s takes %.*s while %.*s has it", STR(known->row.address), STR(ref),
                     STR(world->known[i].row.address));
}

static inline void world_effect(struct world *world, const struct step *step,
                                const struct effect *effect) {
    if (effect->kind == EFFECT_MADE) {
        world_make(world, step, effect);
        return;
    }
    bool old = step->old_id.len && str_eq(effect->address, step->address);
    struct known *known =
        old ? world_object(world, step->old_id) : world_row(world, effect->address);
    assert_non_null(known);
    if (effect->kind == EFFECT_GONE) {
        for (size_t i = 0; i < world->n_known; i++)
            if (&world->known[i] != known && names_id(world->known[i].seen, known->row.physical_id))
                fail_msg("%.*s is deleted while %.*s names it", STR(known->row.address),
                         STR(world->known[i].row.address));
        for (const struct field *field = known->sheet->fields; field->name; field++)
            if (field->facet && field->facet->empty_first &&
                value_count(atoms_of(field->facet, value_get(known->seen, str_of(field->name)),
                                     &world->arena)))
                fail_msg("%.*s is deleted while it has %s", STR(known->row.address), field->name);
        *known = world->known[--world->n_known];
        return;
    }
    const struct field *field = sheet_field(known->sheet, effect->field);
    const struct value *value =
        effect->value ? value_resolve(&world->arena, effect->value, world_output, world) : NULL;
    const struct value *now = value_get(known->seen, effect->field);
    assert_false(value && value->has_unknown);
    if (effect->kind == EFFECT_ADD) {
        take_from_old(world, step, field, value);
        assert_nowhere_else(world, known, field, value);
        if (field->facet->carried && strstr(field->facet->carried, "association"))
            value = value_with(&world->arena, value, S("association"),
                               value_textf(&world->arena, "assoc-%d", ++world->next_id));
        value = list_with(world, now, value);
    }
    if (effect->kind == EFFECT_SET && field && field->facet && value)
        assert_nowhere_else(world, known, field,
                            value_item(atoms_of(field->facet, value, &world->arena), 0));
    if (effect->kind == EFFECT_DROP)
        value = list_without(world, field->facet, now, value);
    known->seen = with_or_without(world, known->seen, effect->field, value);
}

static inline void world_step(struct world *world, const struct step *step) {
    if (step->parent || step->kind == STEP_WHEN || step->kind == STEP_EACH)
        return;
    if (step->input) {
        const struct value *input = value_resolve(&world->arena, step->input, world_output, world);
        struct buf buf = {0};
        json_write(&buf, input, 0);
        struct str text = buf_str(&buf);
        if (str_has(text, S("$unknown")) && !str_has(text, S("run.")))
            fail_msg("%.*s: %.*s", STR(step->id), STR(text));
        buf_release(&buf);
    }
    for (size_t i = 0; i < step->n_effects; i++)
        world_effect(world, step, &step->effects[i]);
}

/* What the run does when all steps are done: the rows say what is wanted now. */
static inline void world_finish(struct world *world) {
    for (size_t i = 0; i < world->diff.n; i++) {
        const struct change *change = &world->diff.changes[i];
        if (change->action == ACTION_FORGET)
            for (size_t k = 0; k < world->n_known; k++)
                if (str_eq(world->known[k].row.physical_id, change->id) &&
                    str_eq(world->known[k].row.address, change->address))
                    world->known[k--] = world->known[--world->n_known];
        if (!change->want)
            continue;
        struct known *known = world_row(world, change->address);
        assert_non_null(known);
        known->row.wanted = value_with(
            &world->arena, value_resolve(&world->arena, change->want->fields, world_output, world),
            S("tags"), change->want->tags);
        known->row.protect = change->want->protect;
        known->row.keep = change->want->keep;
        known->row.status = ROW_OK;
        for (size_t k = 0; k < world->n_wanted; k++)
            if (str_eq(world->wanted[k].address, change->address))
                known->row.edges = edges_of(&world->wanted[k], &world->arena);
    }
}

static inline void world_run(struct world *world) {
    for (size_t i = 0; i < world->diff.n; i++) {
        struct known *moved =
            world->diff.changes[i].from.len ? world_row(world, world->diff.changes[i].from) : NULL;
        if (moved)
            moved->row.address = world->diff.changes[i].address;
    }
    for (size_t i = 0; i < world->program.n; i++)
        world_step(world, &world->program.steps[i]);
    world_finish(world);
}

static inline void world_apply(struct world *world) {
    world_plan(world);
    world_run(world);
}

static inline void assert_settled(struct world *world) {
    world_plan(world);
    if (!diff_is_empty(&world->diff)) {
        struct buf buf = {0};
        for (size_t i = 0; i < world->diff.n; i++)
            for (size_t k = 0; world->diff.changes[i].action != ACTION_KEEP &&
                               k < world->diff.changes[i].n_fields;
                 k++) {
                const struct field_change *change = &world->diff.changes[i].fields[k];
                buf_addf(&buf, "%.*s %s: ", STR(world->diff.changes[i].address),
                         change->field ? change->field->name : "tags");
                json_write(&buf, change->before ? change->before : value_null(), 0);
                buf_adds(&buf, " -> ");
                json_write(&buf, change->after ? change->after : value_null(), 0);
                buf_addc(&buf, '\n');
            }
        fail_msg("not settled:\n%.*s%s", STR(world_diff_text(world)), buf.at ? buf.at : "");
    }
    assert_int_equal(world->program.n, 0);
}

#endif
