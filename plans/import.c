#include "plans/import.h"

#include <assert.h>
#include <unistd.h>

#include "plans/rebuild.h"

static bool is_free(const struct resource *want, struct str id, const struct known *known, size_t n,
                    struct report *report) {
    for (size_t i = 0; i < n; i++) {
        const struct row *row = &known[i].row;
        if (known[i].sheet == want->sheet && str_eq(row->physical_id, id))
            return refuse(report, NOWHERE, "%.*s is '%.*s' of this stack already", STR(id),
                          STR(row->address));
        if (str_eq(row->address, want->address))
            return refuse(report, want->at, "'%.*s' is %.*s already", STR(want->address),
                          STR(row->physical_id));
    }
    return true;
}

static bool is_nobodys(const struct engine *engine, const struct known *found,
                       struct report *report) {
    const struct value *tags = value_key(found->seen, "tags");
    struct str stack = value_str(value_key(tags, TAG_STACK));
    struct str store = value_str(value_key(tags, TAG_STORE));
    bool ours = str_eq(store, store_uuid(engine->store)) &&
                str_eq(stack, engine->stack.key.name);
    if (store.len == 0 || ours)
        return true;
    refuse(report, NOWHERE, "%.*s belongs to stack '%.*s' (its tag " TAG_STORE " is %.*s)",
           STR(found->row.physical_id), STR(stack), STR(store));
    hint(report, "'footing state remove' there gives it up; then take its footing: tags off");
    return false;
}

/* What cannot be deleted is not taken over: a teardown would fail on it, or worse, succeed. */
static bool is_its_own(const struct known *found, struct report *report) {
    const struct sheet *sheet = found->sheet;
    if (!found->came_along)
        return true;
    refuse(report, NOWHERE, "%.*s is a default %s, which is not taken over",
           STR(found->row.physical_id), sheet->type);
    hint(report, "a plan names it: existing: { %s: { shared: %.*s } }", sheet->type,
         STR(found->row.physical_id));
    return false;
}

static bool read_it(struct engine *engine, struct known *found, struct report *report) {
    if (!refresh(engine, found, 1, report))
        return false;
    if (!found->gone)
        return is_its_own(found, report) && is_nobodys(engine, found, report);
    fail(report, NOWHERE, "there is no %s '%.*s' in account %.*s, region %.*s", found->sheet->type,
         STR(found->row.physical_id), STR(engine->stack.key.account), STR(engine->stack.region));
    return false;
}

static bool write_row(struct engine *engine, struct row *row, struct report *report) {
    struct stack *stack = &engine->stack, made = *stack;
    char host[65] = "";
    gethostname(host, sizeof host - 1);
    int64_t run;
    if (engine->stack_is_new && !store_stack_make(engine->store, &stack->key, stack->region,
                                                  stack->plan_path, engine->arena, &made, report))
        return false;
    *stack = made;
    return store_run_begin(engine->store, stack->id, engine->verb, str_of(host), getpid(), &run,
                           report) &&
           store_row_put(engine->store, stack->id, run, row, report) &&
           store_run_end(engine->store, run, RUN_DONE, 0, engine->read_calls, report);
}

bool import(struct engine *engine, const struct resource *want, struct str id,
            const struct known *known, size_t n, struct row *out, struct report *report) {
    assert(engine->store && want->sheet);
    struct known *all = arena_array(engine->arena, struct known, n + 1), *found = &all[n];
    if (n)
        memcpy(all, known, n * sizeof *all);
    *found = (struct known){.row = {.address = want->address,
                                    .type = str_of(want->sheet->type),
                                    .region = engine->stack.region,
                                    .physical_id = id,
                                    .sheet_version = want->sheet->version,
                                    .generation = 1},
                            .sheet = want->sheet};
    if (!is_free(want, id, known, n, report) || !read_it(engine, found, report))
        return false;
    struct known_look look = {all, n + 1};
    found_row(found, want, &look, engine->arena);
    found->row.made_ms = engine->cloud->clock->wall_ms(engine->cloud->clock);
    if (!store_turn_begin(engine->store, report))
        return false;
    if (!write_row(engine, &found->row, report)) {
        store_turn_drop(engine->store);
        return false;
    }
    *out = found->row;
    engine->stack_is_new = false;
    return store_turn_commit(engine->store, report);
}
