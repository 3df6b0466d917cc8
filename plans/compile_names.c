/* Which steps of a facet name what: so that one association waits for its own subnet and not for
 * those of its neighbours. */
#include "plans/compile_work.h"

struct indexer {
    struct compiler *compiler;
    const struct steps *list;
    uint32_t draft; /* as it stands in the list */
};

static struct str naming_key(struct compiler *compiler, const struct steps *list, struct str name) {
    return arena_printf(compiler->arena, "%p %.*s", (const void *)list, STR(name));
}

static void add_name(struct indexer *indexer, struct str name) {
    struct compiler *compiler = indexer->compiler;
    struct str key = naming_key(compiler, indexer->list, name);
    struct steps *steps = map_get(&compiler->naming, key);
    if (!steps) {
        steps = arena_new(compiler->arena, struct steps);
        map_set(&compiler->naming, key, steps);
    }
    if (steps->n == 0 || steps->items[steps->n - 1] != indexer->draft)
        steps_add(compiler, steps, indexer->draft);
}

static void add_ref(void *ctx, const struct value *ref) {
    add_name(ctx, ref->as.expr->address);
}

/* Atoms are flat maps. */
static void add_atom(struct indexer *indexer, const struct value *atom) {
    value_refs(atom, add_ref, indexer);
    for (size_t i = 0; atom->kind == VALUE_MAP && i < atom->as.map.n; i++)
        if (atom->as.map.entries[i].value->kind == VALUE_TEXT)
            add_name(indexer, atom->as.map.entries[i].value->as.text);
}

static void index_list(struct compiler *compiler, struct steps *list) {
    struct indexer indexer = {.compiler = compiler, .list = list};
    for (uint32_t i = 0; i < list->n; i++) {
        const struct step *step = &draft_at(compiler, list->items[i])->step;
        const struct step *call =
            step->kind == STEP_WHEN ? &draft_at(compiler, step->of)->step : step;
        indexer.draft = list->items[i];
        for (size_t k = 0; k < call->n_effects; k++)
            if (call->effects[k].value)
                add_atom(&indexer, call->effects[k].value);
    }
    list->indexed = true;
}

struct steps steps_naming(struct compiler *compiler, struct steps *list,
                          const struct work *target) {
    struct steps out = {0};
    struct str names[] = {target->change->id, target->change->address};
    if (!list->indexed)
        index_list(compiler, list);
    for (int i = 0; i < 2; i++) {
        const struct steps *steps =
            names[i].len ? map_get(&compiler->naming, naming_key(compiler, list, names[i])) : NULL;
        for (uint32_t k = 0; steps && k < steps->n; k++)
            steps_add(compiler, &out, steps->items[k]);
    }
    return out;
}
