/* Drafts become a program: ordered, numbered, and proved: every hole is filled by a step that comes
 * before. */
#include "plans/compile_work.h"

#include <assert.h>

#include "plans/graph.h"

/* --- order ------------------------------------------------------------------------------------ */

struct layout {
    struct compiler *compiler;
    uint32_t *order, *position; /* draft by place, place by draft */
    uint32_t placed;
};

/* Children stand right behind their parent; drafting has put them there already. */
static uint32_t root_of(const struct compiler *compiler, uint32_t draft) {
    while (draft_at(compiler, draft)->parent != NO_DRAFT)
        draft = draft_at(compiler, draft)->parent;
    return draft;
}

static bool fail_ring(struct layout *layout) {
    struct compiler *compiler = layout->compiler;
    bool *done = arena_array(compiler->arena, bool, (size_t)compiler->n + 1);
    for (uint32_t i = 0; i < layout->placed; i++)
        done[layout->order[i]] = true;
    for (uint32_t i = 0; i < compiler->n; i++) {
        const struct step *step = &draft_at(compiler, i)->step;
        if (done[i] || step->address.len == 0)
            continue;
        fail(compiler->report, NOWHERE,
             "no order is possible: '%.*s' (%.*s) waits for something that waits for it",
             STR(step->address), STR(step->does));
        hint(compiler->report, "look for depends_on in a circle");
        return false;
    }
    return false;
}

static bool lay_out(struct layout *layout) {
    struct compiler *compiler = layout->compiler;
    uint32_t n = compiler->n, tops = 0;
    struct graph graph;
    uint32_t *sorted = arena_array(compiler->arena, uint32_t, (size_t)n + 1);
    graph_init(&graph, compiler->arena, n);
    for (uint32_t i = 0; i < n; i++) {
        const struct draft *draft = draft_at(compiler, i);
        for (uint32_t k = 0; k < draft->n_after; k++)
            graph_edge(&graph, i, root_of(compiler, draft->after[k].step));
        if (draft->parent != NO_DRAFT)
            graph_edge(&graph, i, draft->parent);
    }
    layout->order = sorted;
    if (!graph_order(&graph, compiler->arena, sorted, &layout->placed))
        return fail_ring(layout);
    /* Tops in their order, each followed by its children. */
    uint32_t *order = arena_array(compiler->arena, uint32_t, (size_t)n + 1);
    for (uint32_t i = 0; i < n; i++) {
        if (draft_at(compiler, sorted[i])->parent != NO_DRAFT)
            continue;
        order[tops++] = sorted[i];
        for (uint32_t child = sorted[i] + 1;
             child < n && draft_at(compiler, child)->parent != NO_DRAFT; child++)
            order[tops++] = child;
    }
    assert(tops == n && "children are drafted right behind their top");
    layout->order = order;
    layout->position = arena_array(compiler->arena, uint32_t, (size_t)n + 1);
    for (uint32_t i = 0; i < n; i++)
        layout->position[order[i]] = i;
    return true;
}

/* --- steps ------------------------------------------------------------------------------------ */

static int compare_after(const void *a, const void *b) {
    const struct after *left = a, *right = b;
    if (left->step != right->step)
        return left->step < right->step ? -1 : 1;
    return (int)left->edge - (int)right->edge;
}

static void place_after(struct layout *layout, const struct draft *draft, struct step *step) {
    struct after *after =
        arena_array(layout->compiler->arena, struct after, (size_t)draft->n_after + 1);
    size_t n = 0;
    for (uint32_t i = 0; i < draft->n_after; i++)
        after[i] = (struct after){layout->position[draft->after[i].step], draft->after[i].edge};
    if (draft->n_after)
        qsort(after, draft->n_after, sizeof(after[0]), compare_after);
    for (uint32_t i = 0; i < draft->n_after; i++)
        if (n == 0 || after[n - 1].step != after[i].step)
            after[n++] = after[i];
    step->after = after;
    step->n_after = n;
}

static void place_steps(struct layout *layout, struct step *steps) {
    struct compiler *compiler = layout->compiler;
    uint32_t *children = arena_array(compiler->arena, uint32_t, (size_t)compiler->n + 1);
    uint32_t top = 0;
    for (uint32_t i = 0; i < compiler->n; i++) {
        const struct draft *draft = draft_at(compiler, layout->order[i]);
        struct step *step = &steps[i];
        *step = draft->step;
        step->index = i;
        place_after(layout, draft, step);
        if (step->kind == STEP_WHEN)
            step->of = layout->position[step->of];
        if (draft->parent == NO_DRAFT) {
            step->id = arena_printf(compiler->arena, "%u", ++top);
            continue;
        }
        uint32_t parent = layout->position[draft->parent];
        step->parent = parent + 1;
        step->id =
            arena_printf(compiler->arena, "%.*s.%u", STR(steps[parent].id), ++children[parent]);
    }
}

/* --- the proof -------------------------------------------------------------------------------- */

struct proof {
    struct compiler *compiler;
    const struct layout *layout;
    const struct step *steps;
    const struct step *step;
    uint32_t *work, *stamps,
        stamp; /* of a search: steps to look at, and which search has seen a step */
    bool ok;
};

/* The top step that a step starts with. */
static const struct step *top_of(const struct step *steps, const struct step *step) {
    while (step->parent)
        step = &steps[step->parent - 1];
    return step;
}

static bool comes_after(struct proof *proof, uint32_t before) {
    const struct step *top = top_of(proof->steps, proof->step);
    uint32_t n = 0;
    proof->stamp++;
    for (proof->work[n++] = top->index; n > 0;) {
        const struct step *step = &proof->steps[proof->work[--n]];
        for (size_t i = 0; i < step->n_after; i++) {
            uint32_t next = step->after[i].step;
            if (next == before)
                return true;
            assert(next < top->index && "steps come in their order");
            if (next < before || proof->stamps[next] == proof->stamp)
                continue;
            proof->stamps[next] = proof->stamp;
            proof->work[n++] = next;
        }
    }
    return false;
}

static bool binds(const struct step *step, struct str path) {
    for (size_t i = 0; i < step->n_binds; i++)
        if (str_eq(step->binds[i].field, path))
            return true;
    return false;
}

static void prove_hole(void *ctx, const struct value *ref) {
    struct proof *proof = ctx;
    struct str address = ref->as.expr->address, path = ref->as.expr->path;
    if (!proof->ok || str_is(address, "run") || str_is(address, "each") ||
        str_is(address, "found"))
        return;
    const struct work *work = map_get(&proof->compiler->by_address, address);
    uint32_t producers[] = {work ? work->create : NO_DRAFT, work ? work->ready : NO_DRAFT,
                            work ? work->settled : NO_DRAFT};
    for (int i = 0; i < 3; i++) {
        uint32_t place =
            producers[i] == NO_DRAFT ? UINT32_MAX : proof->layout->position[producers[i]];
        if (place == UINT32_MAX || !binds(&proof->steps[place], path))
            continue;
        bool filled = comes_after(proof, place);
        assert(filled && "a hole is filled by a step that comes before");
        if (filled)
            return;
    }
    proof->ok = fail(proof->compiler->report, ref->at,
                     "'%.*s' needs %.*s.%.*s, which is not known before it is made",
                     STR(proof->step->address), STR(address), STR(path));
}

static bool prove(struct layout *layout, const struct step *steps) {
    size_t room = (size_t)layout->compiler->n + 1;
    struct proof proof = {
        .compiler = layout->compiler, .layout = layout, .steps = steps, .ok = true};
    proof.work = arena_array(layout->compiler->arena, uint32_t, room);
    proof.stamps = arena_array(layout->compiler->arena, uint32_t, room);
    for (uint32_t i = 0; i < layout->compiler->n && proof.ok; i++) {
        proof.step = &steps[i];
        if (steps[i].input)
            value_refs(steps[i].input, prove_hole, &proof);
        if (steps[i].items)
            value_refs(steps[i].items, prove_hole, &proof);
    }
    return proof.ok;
}

bool compile_program(struct compiler *compiler, struct program *out) {
    struct layout layout = {.compiler = compiler};
    if (!lay_out(&layout))
        return false;
    struct step *steps = arena_array(compiler->arena, struct step, (size_t)compiler->n + 1);
    place_steps(&layout, steps);
    *out = (struct program){steps, compiler->n};
    return prove(&layout, steps);
}

/* --- what is stored and shown ----------------------------------------------------------------- */

struct edge_maker {
    const struct resource *resource;
    const char *field;
    struct maker list;
    struct map done;
};

static void add_edge(struct edge_maker *maker, struct str to, const char *edge) {
    struct arena *arena = maker->list.arena;
    struct str key =
        arena_printf(arena, "%.*s %s %s", STR(to), edge, maker->field ? maker->field : "");
    if (str_eq(to, maker->resource->address) || str_is(to, ADDRESS_SELF) ||
        map_get(&maker->done, key))
        return;
    map_set(&maker->done, key, maker);
    struct maker map = {.arena = arena};
    maker_set(&map, S("to"), value_text(arena, to));
    maker_set(&map, S("edge"), value_text(arena, str_of(edge)));
    if (maker->field)
        maker_set(&map, S("field"), value_text(arena, str_of(maker->field)));
    maker_add(&maker->list, maker_map(&map));
}

static void add_use(void *ctx, const struct value *ref) {
    add_edge(ctx, ref->as.expr->address, "uses");
}

const struct value *edges_of(const struct resource *resource, struct arena *arena) {
    struct edge_maker maker = {.resource = resource, .list = {.arena = arena}};
    for (const struct field *field = resource->sheet->fields; field->name; field++) {
        const struct value *value = value_get(resource->fields, str_of(field->name));
        maker.field = field->name;
        if (value && value->has_unknown)
            value_refs(value, add_use, &maker);
    }
    maker.field = NULL;
    for (size_t i = 0; i < resource->n_depends_on; i++)
        add_edge(&maker, resource->depends_on[i], "depends_on");
    if (resource->composite.len)
        add_edge(&maker, resource->composite, EDGE_PART_OF);
    map_release(&maker.done);
    return maker_list(&maker.list);
}

const struct value *step_json(const struct program *program, const struct step *step,
                              struct arena *arena) {
    struct maker map = {.arena = arena}, after = {.arena = arena};
    maker_set(&map, S("id"), value_text(arena, step->id));
    maker_set(&map, S("step"), value_text(arena, str_of(step_kind_name(step->kind))));
    if (step->address.len)
        maker_set(&map, S("address"), value_text(arena, step->address));
    maker_set(&map, S("does"), value_text(arena, step->does));
    if (step->service)
        maker_set(&map, S("service"), value_text(arena, str_of(step->service)));
    if (step->operation)
        maker_set(&map, S("operation"), value_text(arena, str_of(step->operation)));
    if (step->input)
        maker_set(&map, S("input"), step->input);
    if (step->items)
        maker_set(&map, S("items"), step->items);
    if (step->ids)
        maker_set(&map, S("ids"), step->ids);
    if (step->kind == STEP_WHEN)
        maker_set(&map, S("on"), value_text(arena, str_of(step->codes)));
    for (size_t i = 0; i < step->n_after; i++)
        maker_add(&after, value_text(arena, program->steps[step->after[i].step].id));
    maker_set(&map, S("after"), maker_list(&after));
    return maker_map(&map);
}

const struct value *program_json(const struct program *program, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < program->n; i++)
        maker_add(&list, step_json(program, &program->steps[i], arena));
    return maker_list(&list);
}
