/* Containers: WHEN runs its children when its step was refused in the way it is for; EACH runs them
 * once for every item. */
#include "plans/run.h"

#include <assert.h>

static void open_children(struct run *run, struct task *container) {
    container->state = TASK_OPEN;
    for (size_t i = 0; i < container->n_next; i++) {
        struct task *child = container->next[i];
        if (child->parent != container)
            continue;
        assert(child->n_blockers > 0);
        if (--child->n_blockers == 0)
            task_ready(run, child, 0);
    }
}

static void pass_children(struct run *run, struct task *container) {
    for (size_t i = 0; i < container->n_next; i++)
        if (container->next[i]->parent == container)
            task_pass(run, container->next[i]);
}

/* --- EACH ------------------------------------------------------------------------------------- */

/* The tasks of one item; a template's `after` among its siblings holds within the item. */
static void add_item(struct run *run, struct task *each, const struct value *item, size_t index,
                     size_t *number) {
    const struct program *program = run->input->program;
    size_t first = run->n_tasks;
    for (size_t i = 0; i < program->n; i++) {
        const struct step *step = &program->steps[i];
        if (step->parent != each->step->index + 1)
            continue;
        assert(step->kind == STEP_CALL || step->kind == STEP_READ);
        struct task *task = task_add(run, step);
        task->parent = each;
        task->item = item;
        task->item_index = index;
        task->id = arena_printf(&run->arena, "%.*s.%zu", STR(each->id), ++*number);
        task->tail_ms = task->expected_ms + each->tail_ms;
        each->children_left++;
    }
    for (size_t i = first; i < run->n_tasks; i++)
        for (size_t k = first; k < run->n_tasks; k++)
            for (size_t a = 0; a < run->tasks[i]->step->n_after; a++)
                if (i != k && run->tasks[i]->step->after[a].step == run->tasks[k]->step->index)
                    task_precedes(run, run->tasks[k], run->tasks[i]);
}

static void open_each(struct run *run, struct task *each) {
    const struct value *items = run_resolve(run, each, each->step->items, &run->arena);
    if (!items || items->kind == VALUE_UNKNOWN) {
        task_fail(run, each, NULL, "what it goes over is not known");
        return;
    }
    size_t first = run->n_tasks, number = 0;
    each->state = TASK_OPEN;
    for (size_t i = 0; i < value_count(items); i++)
        add_item(run, each, value_item(items, i), i, &number);
    if (each->children_left == 0) {
        rows_effects(run, each);
        task_over(run, each, TASK_DONE);
        return;
    }
    for (size_t i = first; i < run->n_tasks; i++)
        if (run->tasks[i]->n_blockers == 0)
            task_ready(run, run->tasks[i], 0);
}

/* --- both ------------------------------------------------------------------------------------- */

void group_open(struct run *run, struct task *container) {
    container->began_ms = run_now(run);
    if (container->step->kind == STEP_EACH) {
        open_each(run, container);
        return;
    }
    assert(container->step->kind == STEP_WHEN);
    if (run->of_step[container->step->of]->state == TASK_EXCUSED) {
        assert(container->children_left > 0 && "an alternative does something");
        run_tell(run, EVENT_STEP_START, container, (struct str){0});
        open_children(run, container);
        return;
    }
    pass_children(run, container);
    task_over(run, container, TASK_PASSED);
}

void group_child_over(struct run *run, struct task *child) {
    struct task *container = child->parent;
    assert(container->children_left > 0);
    container->child_failed |= child->state == TASK_FAILED || child->state == TASK_SKIPPED;
    if (--container->children_left > 0 || container->state != TASK_OPEN)
        return;
    if (container->child_failed) {
        run_tell(run, EVENT_STEP_FAILED, container, S("one of its parts failed"));
        task_over(run, container, TASK_FAILED);
        return;
    }
    rows_effects(run, container);
    task_over(run, container, TASK_DONE);
}
