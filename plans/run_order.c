/* The order of tasks: who waits for whom, what goes first, what a failure takes with it. */
#include "plans/run.h"

#include <assert.h>

/* What a call takes while nothing better is known. */
#define CALL_MS 300

int64_t run_now(const struct run *run) {
    struct clock *clock = run->engine->cloud->clock;
    return clock->now_ms(clock);
}

bool task_is_over(const struct task *task) {
    return task->state >= TASK_DONE;
}

struct span task_span(const struct task *task) {
    return task->holding && task->holding->change ? task->holding->change->at : NOWHERE;
}

void run_tell(struct run *run, enum event_kind kind, const struct task *task, struct str text) {
    struct event event = {.kind = kind, .text = text, .done = run->done, .total = run->total};
    if (task) {
        event.step = task->step;
        event.address = task->step->address;
        event.expected_ms = task->expected_ms;
        event.elapsed_ms = task->began_ms ? run_now(run) - task->began_ms : 0;
    }
    engine_tell(run->engine, event);
}

/* --- making ----------------------------------------------------------------------------------- */

static int64_t expected_ms(struct run *run, const struct step *step) {
    if (step->kind == STEP_WHEN || step->kind == STEP_EACH)
        return 0;
    if (step->kind != STEP_WAIT)
        return CALL_MS;
    char what[96];
    struct str name = timing_name(step, what);
    return store_timing_median(run->engine->store, run->engine->cloud->who.realm, name,
                               (int64_t)step->wait->typically_s * 1000);
}

struct task *task_add(struct run *run, const struct step *step) {
    if (run->n_tasks == run->tasks_room) {
        run->tasks_room = run->tasks_room ? 2 * run->tasks_room : 64;
        struct task **more = arena_array(&run->arena, struct task *, run->tasks_room);
        if (run->n_tasks)
            memcpy(more, run->tasks, run->n_tasks * sizeof *more);
        run->tasks = more;
    }
    struct task *task = arena_new(&run->arena, struct task);
    *task = (struct task){.flight = {FLIGHT_CALL},
                          .step = step,
                          .id = step->id,
                          .index = run->n_tasks,
                          .expected_ms = expected_ms(run, step)};
    task->holding = step->address.len ? holding_at(run, step->address) : NULL;
    run->tasks[run->n_tasks++] = task;
    run->open++;
    return task;
}

void task_precedes(struct run *run, struct task *first, struct task *then) {
    assert(first != then);
    if (first->n_next == first->next_room) {
        first->next_room = first->next_room ? 2 * first->next_room : 4;
        struct task **more = arena_array(&run->arena, struct task *, first->next_room);
        if (first->n_next)
            memcpy(more, first->next, first->n_next * sizeof *more);
        first->next = more;
    }
    first->next[first->n_next++] = then;
    then->n_blockers++;
}

/* Steps below an EACH are templates: their tasks are made when its items are known. */
static bool is_template(const struct program *program, const struct step *step) {
    while (step->parent) {
        step = &program->steps[step->parent - 1];
        if (step->kind == STEP_EACH)
            return true;
    }
    return false;
}

static void link_task(struct run *run, struct task *task) {
    const struct step *step = task->step;
    for (size_t i = 0; i < step->n_after; i++) {
        struct task *before = run->of_step[step->after[i].step];
        if (before && before != task->parent)
            task_precedes(run, before, task);
    }
    if (task->parent)
        task_precedes(run, task->parent, task); /* taken off when the container opens */
    if (step->kind == STEP_WHEN) {
        run->of_step[step->of]->when = task;
        task_precedes(run, run->of_step[step->of], task);
    }
    if (task->holding && !step->forgets_old && !task->parent)
        task->holding->steps_left++;
}

/* How long everything after a task takes, from the last task backwards: tasks in an order in which
 * each comes after its blockers. */
static void weigh(struct run *run) {
    struct task **order = arena_array(&run->arena, struct task *, run->n_tasks + 1);
    size_t *left = arena_array(&run->arena, size_t, run->n_tasks + 1), n = 0;
    for (size_t i = 0; i < run->n_tasks; i++) {
        left[i] = run->tasks[i]->n_blockers;
        if (left[i] == 0)
            order[n++] = run->tasks[i];
    }
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < order[i]->n_next; k++)
            if (--left[order[i]->next[k]->index] == 0)
                order[n++] = order[i]->next[k];
    assert(n == run->n_tasks && "a program has no ring");
    while (n-- > 0) {
        struct task *task = order[n];
        int64_t longest = 0;
        for (size_t k = 0; k < task->n_next; k++)
            longest = task->next[k]->tail_ms > longest ? task->next[k]->tail_ms : longest;
        task->tail_ms = task->expected_ms + longest;
    }
}

void order_tasks(struct run *run) {
    const struct program *program = run->input->program;
    run->of_step = arena_array(&run->arena, struct task *, program->n + 1);
    for (size_t i = 0; i < program->n; i++) {
        assert(program->steps[i].index == i);
        if (!is_template(program, &program->steps[i]))
            run->of_step[i] = task_add(run, &program->steps[i]);
    }
    for (size_t i = 0; i < run->n_tasks; i++) {
        struct task *task = run->tasks[i];
        if (task->step->parent) {
            task->parent = run->of_step[task->step->parent - 1];
            task->parent->children_left++;
        }
        run->total += !task->step->parent;
    }
    for (size_t i = 0; i < run->n_tasks; i++)
        link_task(run, run->tasks[i]);
    weigh(run);
    for (size_t i = 0; i < run->n_tasks; i++)
        if (run->tasks[i]->n_blockers == 0)
            task_ready(run, run->tasks[i], 0);
}

/* --- ready, and over -------------------------------------------------------------------------- */

/* The longest remaining path stands last, so that it is taken first and cheaply. */
void task_ready(struct run *run, struct task *task, int64_t not_before_ms) {
    assert(task->n_blockers == 0 && !task_is_over(task));
    if (run->n_ready == run->ready_room) {
        run->ready_room = run->ready_room ? 2 * run->ready_room : 64;
        struct task **more = arena_array(&run->arena, struct task *, run->ready_room);
        if (run->n_ready)
            memcpy(more, run->ready, run->n_ready * sizeof *more);
        run->ready = more;
    }
    size_t at = run->n_ready++;
    for (; at > 0 && run->ready[at - 1]->tail_ms >= task->tail_ms; at--)
        run->ready[at] = run->ready[at - 1];
    run->ready[at] = task;
    task->state = TASK_READY;
    task->not_before_ms = not_before_ms;
}

/* Who waits for a task that failed is skipped, and who waits for that one, and so on. Children go
 * with their container. */
struct skipping {
    struct task **items;
    size_t n, room;
};

static void skip_later(struct run *run, struct skipping *skipping, struct task *task) {
    if (task_is_over(task) || task->state != TASK_BLOCKED)
        return;
    if (skipping->n == skipping->room) {
        skipping->room = skipping->room ? 2 * skipping->room : 16;
        struct task **more = arena_array(&run->arena, struct task *, skipping->room);
        if (skipping->n)
            memcpy(more, skipping->items, skipping->n * sizeof *more);
        skipping->items = more;
    }
    task->state = TASK_SKIPPED;
    skipping->items[skipping->n++] = task;
}

static void count_over(struct run *run, struct task *task) {
    struct holding *holding = task->holding;
    assert(run->open > 0);
    run->open--;
    run->done += !task->parent;
    if (!holding)
        return;
    if (task->step->forgets_old) {
        holding->failed_old |= task->state == TASK_FAILED;
        holding->skipped_old |= task->state == TASK_SKIPPED;
        return;
    }
    holding->failed |= task->state == TASK_FAILED;
    holding->skipped |= task->state == TASK_SKIPPED;
    if (task->parent)
        return;
    assert(holding->steps_left > 0);
    if (--holding->steps_left == 0 && !holding->failed && !holding->skipped)
        rows_finish(run, holding);
}

static void skip_all(struct run *run, struct task *failed) {
    struct skipping skipping = {0};
    for (size_t i = 0; i < failed->n_next; i++)
        skip_later(run, &skipping, failed->next[i]);
    for (size_t at = 0; at < skipping.n; at++) {
        struct task *task = skipping.items[at];
        count_over(run, task);
        if (!task->parent)
            run_tell(run, EVENT_STEP_SKIPPED, task, S("what it needs failed"));
        else
            group_child_over(run, task);
        for (size_t i = 0; i < task->n_next; i++)
            skip_later(run, &skipping, task->next[i]);
    }
}

static void free_next(struct run *run, struct task *task) {
    for (size_t i = 0; i < task->n_next; i++) {
        struct task *next = task->next[i];
        if (task_is_over(next) || next->parent == task)
            continue;
        assert(next->n_blockers > 0);
        if (--next->n_blockers == 0)
            task_ready(run, next, 0);
    }
}

void task_pass(struct run *run, struct task *task) {
    assert(task->state == TASK_BLOCKED || task->state == TASK_READY);
    task->state = TASK_PASSED;
    run->open--;
    free_next(run, task);
    for (size_t i = 0; i < task->n_next; i++)
        if (task->next[i]->parent == task)
            task_pass(run, task->next[i]);
}

void task_over(struct run *run, struct task *task, enum task_state state) {
    assert(!task_is_over(task) && state >= TASK_DONE && state != TASK_SKIPPED);
    task->state = state;
    arena_release(&task->scratch);
    count_over(run, task);
    if (state != TASK_PASSED && state != TASK_FAILED) /* a failure has been told with its reason */
        run_tell(run, EVENT_STEP_DONE, task, (struct str){0});
    if (state == TASK_FAILED)
        skip_all(run, task);
    else
        free_next(run, task);
    if (task->parent)
        group_child_over(run, task);
}

/* "subnet.main: create failed: InvalidSubnet.Conflict: the range is taken" */
static struct str failure_text(struct run *run, const struct task *task,
                               const struct cloud_error *error, const char *why) {
    const struct step *step = task->step;
    struct str who = step->address.len ? step->address : str_of(step->sheet->type);
    if (!error || error->code.len == 0)
        return arena_printf(&run->arena, "%.*s: %.*s: %s", STR(who), STR(step->does), why);
    return arena_printf(&run->arena, "%.*s: %.*s%s%s: %.*s%s%.*s", STR(who), STR(step->does),
                        why ? ": " : "", why ? why : "", STR(error->code),
                        error->message.len ? ": " : "", STR(error->message));
}

void task_fail(struct run *run, struct task *task, const struct cloud_error *error,
               const char *why) {
    const struct step *step = task->step;
    struct str region = run->engine->cloud->who.region,
               request = error ? error->request_id : (struct str){0};
    struct str text = failure_text(run, task, error, why);
    fail(run->report, task_span(task), "%.*s", STR(text));
    if (step->operation)
        note(run->report, task_span(task), "while calling %s %s in %.*s%s%.*s%s", step->service,
             step->operation, STR(region), request.len ? " (request " : "", STR(request),
             request.len ? ")" : "");
    if (task->holders.len > 0)
        note(run->report, task_span(task), "%.*s", STR(task->holders));
    run_tell(run, EVENT_STEP_FAILED, task, text);
    task_over(run, task, TASK_FAILED);
}
