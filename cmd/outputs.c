#include "cmd/outputs.h"

#include "base/map.h"

static const struct value *outputs_of(const struct plan *plan, struct arena *arena) {
    struct maker map = {.arena = arena};
    for (size_t i = 0; i < plan->n_outputs; i++)
        maker_set(&map, plan->outputs[i].name, plan->outputs[i].value);
    return maker_map(&map);
}

bool outputs_keep(struct session *session) {
    if (session->engine.stack.id == 0)
        return true;
    return store_outputs_put(session->store, session->engine.stack.id,
                             outputs_of(&session->plan, &session->arena), &session->report);
}

bool output_is_secret(const struct value *value) {
    return value && (value->secret || value_key(value, "$secret"));
}

/* --- looking at what is known ----------------------------------------------------------------- */

static const struct value *look(void *ctx, struct str address, struct str path) {
    const struct row *row = map_get(ctx, address);
    if (!row)
        return NULL;
    const struct value *value = value_path(NULL, row->seen, path);
    return value ? value : value_path(NULL, row->wanted, path);
}

static const struct value *evaluate(struct session *session, const struct stack *stack,
                                    const struct value *outputs) {
    struct row *rows;
    size_t n;
    if (!store_rows(session->store, stack->id, &session->arena, &rows, &n, &session->report))
        return NULL;
    struct map by_address = {0};
    for (size_t i = 0; i < n; i++)
        if (rows[i].status != ROW_OLD)
            map_set(&by_address, rows[i].address, &rows[i]);
    const struct value *now = value_resolve(&session->arena, outputs, look, &by_address);
    map_release(&by_address);
    return now;
}

static bool plan_with_facts(struct session *session, const struct stack *stack) {
    struct plan_facts facts = {
        .account = stack->key.account, .region = stack->region, .partition = stack->key.partition};
    return session_plan(session) && plan_resolve(&session->options, &facts, &session->arena,
                                                 &session->report, &session->plan);
}

const struct value *outputs_now(struct session *session, const struct stack *stack, bool reveal) {
    const struct value *outputs = NULL;
    if (reveal && !plan_with_facts(session, stack))
        return NULL;
    if (reveal)
        outputs = outputs_of(&session->plan, &session->arena);
    else if (!store_outputs(session->store, stack->id, &session->arena, &outputs, &session->report))
        return NULL;
    if (!outputs)
        outputs = maker_map(&(struct maker){.arena = &session->arena});
    return evaluate(session, stack, outputs);
}
