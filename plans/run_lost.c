/* A call whose answer was lost, settled in place by its class; and "it is so already", believed
 * only when the read shows it.
 *
 *   it makes an object   searched by the tag of the call; found: ours; not found while that proves
 *                        something: sent again with the same call id
 *   anything else        sent again: an edge says that it is so already, a delete that there is
 *                        nothing, the rest is harmless */
#include "plans/run.h"

#include <assert.h>

#define SEARCH_PAUSE_MS 2000
#define VERIFY_PAUSE_MS 1000
#define VERIFY_MS 30000 /* how long a read may lag behind "it is so already" */

/* --- what it was going to make ---------------------------------------------------------------- */

static void search(struct run *run, struct task *task, int64_t after_ms);

/* The item in the place where the create's answer has it. */
static const struct value *as_answer(struct run *run, const struct call *create,
                                     const struct value *item) {
    struct str path = str_of(create->answer);
    if (path.len == 0)
        return item;
    if (str_ends(path, S("[0]"))) { /* a list of one */
        path.len -= strlen("[0]");
        item = value_list(&run->arena, &item, 1);
    }
    return value_with(&run->arena, NULL, path, item);
}

static void take_found(struct run *run, struct task *task, const struct value *const *items,
                       size_t n) {
    const struct sheet *sheet = task->step->sheet;
    struct str id = arena_str(&run->arena, item_id(sheet, items[0]));
    assert(task->makes && n > 0);
    for (size_t i = 1; i < n; i++)
        if (!str_eq(item_id(sheet, items[i]), id))
            rows_twin(run, task, items[i]);
    run_tell(run, EVENT_SETTLED, task,
             arena_printf(&run->arena, "the answer was lost, but %.*s was made", STR(id)));
    call_done(run, task, as_answer(run, task->step->call, items[0]), CALL_SETTLED_DONE, NULL);
}

static void take_nothing(struct run *run, struct task *task) {
    if (run_now(run) < task->lost_since_ms + run->engine->cloud->settle_window_ms) {
        search(run, task, SEARCH_PAUSE_MS);
        return;
    }
    journal_ended(run, task, CALL_SETTLED_NOT, S(""), NULL);
    task->lost_since_ms = 0;
    if (task->spent || task->losses > LOSSES_MAX)
        task_fail(run, task, NULL, "its answer was lost several times");
    else
        call_again(run, task, 0, S("the answer was lost, and it had not taken effect"));
}

static void search_landed(struct run *run, struct look *look) {
    struct task *task = look->task;
    const struct value *items = look->ask.items;
    if (!look->ask.answer && !ask_found_none(&look->ask, look->sheet)) {
        task_fail(run, task, &look->ask.error,
                  "its answer was lost, and whether it took effect cannot be read");
        return;
    }
    const struct value **found = arena_array(&look->arena, const struct value *,
                                             value_count(items) + 1);
    size_t n = 0;
    for (size_t i = 0; i < value_count(items); i++)
        if (item_is_of_call(run->engine, task->step->sheet, value_item(items, i),
                            str_of(task->call_id), task->sent.sent_ms))
            found[n++] = value_item(items, i);
    if (n)
        take_found(run, task, found, n);
    else
        take_nothing(run, task);
}

static void search(struct run *run, struct task *task, int64_t after_ms) {
    struct str call_id = str_of(task->call_id);
    struct look *look = look_add(run, task->step->sheet, search_landed);
    look->task = task;
    look->shows_tags = true;
    look->ask.input = input_by_call(run->engine, task->step->sheet, call_id, task->made.wanted,
                                    &look->arena);
    look->ask.not_before_ms = run_now(run) + after_ms;
    task->state = TASK_LOOKING;
}

/* --- lost ------------------------------------------------------------------------------------- */

static bool is_harmless(const struct call *call) {
    return call->settle == SETTLE_EDGE || call->settle == SETTLE_REPEAT;
}

void call_lost(struct run *run, struct task *task, const struct outcome *outcome) {
    const struct call *call = task->step->call;
    journal_ended(run, task, CALL_LOST, S(""), &outcome->error);
    task->losses++;
    task->spent = outcome->spent;
    if (run->stopping || run->journal_broken) {
        task->state = TASK_BLOCKED; /* the next run settles it */
    } else if (task->makes && sheet_finds_made(task->step->sheet)) {
        task->lost_since_ms = run_now(run);
        search(run, task, 0);
    } else if (is_harmless(call) && !task->spent && task->losses <= LOSSES_MAX) {
        assert(task->n_lost <= LOSSES_MAX);
        task->lost_calls[task->n_lost++] =
            task->sent.id; /* stays open: should no attempt succeed, the next run asks */
        call_again(run, task, outcome->retry_ms, S("the answer was lost"));
    } else {
        task_fail(run, task, &outcome->error, "its answer was lost");
    }
}

/* --- it is so already ------------------------------------------------------------------------- */

/* The effect that a call should have had: its own, or below an EACH the one of its item. */
static bool effect_is_seen(struct run *run, const struct task *task, const struct effect *effect,
                           const struct value *seen) {
    const struct field *field = sheet_field(task->step->sheet, effect->field);
    const struct value *want = run_resolve(run, task, effect->value, &run->arena),
                       *now = value_get(seen, effect->field);
    if (!field)
        return false;
    if (effect->kind == EFFECT_SET)
        return want && now &&
               (field->kind->same ? field->kind->same(field, want, now) : value_same(want, now));
    struct atoms atoms;
    const struct value *one = value_list(&run->arena, &want, 1);
    assert(field->facet);
    atoms_between(field->facet, now, one, &run->arena, &atoms);
    return atoms.n_added + atoms.n_changed == 0;
}

static bool call_is_seen(struct run *run, const struct task *task, const struct value *seen) {
    const struct task *of = task->item ? task->parent : task;
    size_t nth = 0;
    for (size_t i = 0; i < of->step->n_effects; i++) {
        const struct effect *effect = &of->step->effects[i];
        bool adds = effect->kind == EFFECT_ADD || (effect->kind == EFFECT_SET && effect->value);
        if (!adds || !str_eq(effect->address, task->step->address))
            continue;
        bool its = !task->item || nth == task->item_index;
        nth++;
        if (its && !effect_is_seen(run, task, effect, seen))
            return false;
    }
    return true;
}

static void verify(struct run *run, struct task *task, int64_t after_ms);

static void verify_landed(struct run *run, struct look *look) {
    struct task *task = look->task;
    const struct value *item = NULL;
    for (size_t i = 0; i < value_count(look->ask.items); i++)
        if (str_eq(item_id(look->sheet, value_item(look->ask.items, i)), task_object(task)))
            item = value_item(look->ask.items, i);
    const struct value *seen = item ? seen_of_item(look->sheet, item, &look->arena) : NULL;
    if (seen && call_is_seen(run, task, seen)) {
        call_done(run, task, NULL, CALL_DONE, &task->already);
    } else if (look->ask.answer && run_now(run) < task->verify_until_ms) {
        verify(run, task, VERIFY_PAUSE_MS);
    } else {
        journal_ended(run, task, CALL_REFUSED, S(""), &task->already);
        task_fail(run, task, &task->already, "it is there already, but not as wanted");
    }
}

static void verify(struct run *run, struct task *task, int64_t after_ms) {
    struct str id = task_object(task);
    struct look *look = look_add(run, task->step->sheet, verify_landed);
    look->task = task;
    look->ask.input = input_by_ids(task->step->sheet, &id, 1, &look->arena);
    look->ask.not_before_ms = run_now(run) + after_ms;
    task->state = TASK_LOOKING;
}

void call_verify(struct run *run, struct task *task, const struct cloud_error *error) {
    bool consistent = run->engine->cloud->settle_window_ms == 0;
    task->already = (struct cloud_error){arena_str(&run->arena, error->code),
                                         arena_str(&run->arena, error->message),
                                         arena_str(&run->arena, error->request_id)};
    task->verify_until_ms = run_now(run) + (consistent ? 0 : VERIFY_MS);
    assert(task_object(task).len > 0);
    verify(run, task, 0);
}
