/* Waits: when to look, and one list for all the waits of a type.
 *
 * The state in the create's answer counts first. Then one early look, for what is ready at once;
 * then one when most of these are ready (the median that this realm has shown), and from there on
 * at growing distances, so that a late answer costs a few percent at most. */
#include "plans/run.h"

#include <assert.h>

#define EARLY_MAX_MS 1000
#define STEP_MIN_MS 250
#define STEP_MAX_MS 30000
#define DEADLINE_S 1800 /* where the sheet does not say */

static bool waits_for_end(const struct task *task) {
    return task->step->wait == &task->step->sheet->gone;
}

static int64_t clamp(int64_t ms, int64_t min, int64_t max) {
    return ms < min ? min : ms > max ? max : ms;
}

/* When to look next, counted from the begin of the wait. */
static int64_t next_look_ms(const struct task *task, int64_t elapsed_ms) {
    int64_t typical = task->expected_ms;
    if (task->looks == 0)
        return clamp(typical / 4, 0, EARLY_MAX_MS);
    if (elapsed_ms < typical * 8 / 10)
        return typical * 8 / 10;
    int64_t step = elapsed_ms < typical * 3 / 2 ? typical / 20 : elapsed_ms / 10;
    return elapsed_ms + clamp(step, STEP_MIN_MS, STEP_MAX_MS);
}

static void watch(struct run *run, struct task *task) {
    assert(task->began_ms > 0 && task->step->kind == STEP_WAIT);
    if (run->n_watching == run->watching_room) {
        run->watching_room = run->watching_room ? 2 * run->watching_room : 16;
        struct task **more = arena_array(&run->arena, struct task *, run->watching_room);
        if (run->n_watching)
            memcpy(more, run->watching, run->n_watching * sizeof *more);
        run->watching = more;
    }
    run->watching[run->n_watching++] = task;
    task->state = TASK_WATCHING;
    task->not_before_ms = task->began_ms + next_look_ms(task, run_now(run) - task->began_ms);
}

/* --- judging ---------------------------------------------------------------------------------- */

static void wait_done(struct run *run, struct task *task, const struct value *item) {
    if (item && !waits_for_end(task)) {
        rows_seen(run, task->holding, item);
        rows_bind(run, task, item);
    }
    if (task->looks > 0)
        journal_timing(run, task, run_now(run) - task->began_ms);
    rows_effects(run, task);
    task_over(run, task, TASK_DONE);
}

static void wait_failed(struct run *run, struct task *task, struct str state) {
    if (!waits_for_end(task) && !task->step->again) /* a change that failed breaks nothing */
        rows_broken(run, task->holding);
    task_fail(run, task, NULL, arena_printf(&run->arena, "it became '%.*s'", STR(state)).at);
}

static void wait_on(struct run *run, struct task *task, struct str state) {
    int64_t elapsed_ms = run_now(run) - task->began_ms;
    int64_t deadline_s = task->step->wait->deadline_s ? task->step->wait->deadline_s : DEADLINE_S;
    if (elapsed_ms >= deadline_s * 1000) {
        task_fail(run, task, NULL,
                  arena_printf(&run->arena, "still '%.*s' after %lld s",
                               STR(state.len ? state : S("not visible")),
                               (long long)(elapsed_ms / 1000))
                      .at);
        return;
    }
    run_tell(run, EVENT_STEP_WAIT, task, arena_str(&run->arena, state));
    watch(run, task);
}

static bool has_word(const char *words, struct str word) {
    struct str rest = str_of(words);
    while (rest.len > 0)
        if (str_eq_nocase(str_cut(&rest, ' '), word))
            return word.len > 0;
    return false;
}

/* Where reads may be stale, one absence does not prove the end. */
static bool is_over(struct run *run, struct task *task, const struct value *item,
                    struct str state) {
    if (item)
        return item_is_gone(task->step->sheet, item) || has_word(task->step->wait->done, state);
    return ++task->absences > (run->engine->cloud->settle_window_ms > 0);
}

/* Is it a state that is waited for? */
static bool is_done(const struct wait *wait, struct str state) {
    return strcmp(wait->done, "*") == 0 ? state.len > 0 : has_word(wait->done, state);
}

bool wait_parts_done(const struct wait *wait, const struct value *item, struct arena *arena) {
    for (const char *const *path = wait->parts; path && *path; path++) {
        const struct value *states = value_path(arena, item, str_of(*path));
        for (size_t i = 0; i < value_count(states); i++)
            if (has_word(wait->parts_busy, value_str(value_item(states, i))))
                return false;
    }
    return true;
}

/* Right after a change the state may read as before: it counts once it was seen to move, or when it
 * had the time to. */
static bool is_late(const struct run *run, struct task *task, struct str state) {
    const struct wait *wait = task->step->wait;
    task->moved |= state.len > 0 && !is_done(wait, state);
    return task->step->again && !task->moved &&
           run_now(run) - task->began_ms < (int64_t)wait->late_s * 1000;
}

static void judge(struct run *run, struct task *task, const struct value *item) {
    const struct wait *wait = task->step->wait;
    struct str state = value_str(value_path(NULL, item, str_of(wait->state)));
    bool done = waits_for_end(task) ? is_over(run, task, item, state)
                                    : item && is_done(wait, state) &&
                                         wait_parts_done(wait, item, &run->arena) &&
                                         !is_late(run, task, state);
    if (done)
        wait_done(run, task, item);
    else if (item && has_word(wait->failed, state))
        wait_failed(run, task, state);
    else
        wait_on(run, task, state);
}

/* --- looking ---------------------------------------------------------------------------------- */

static void looked(struct run *run, struct look *look) {
    for (size_t i = 0; i < look->n_group; i++) {
        struct task *task = look->group[i];
        assert(task->state == TASK_LOOKING);
        struct str id = task_object(task);
        if (!look->ask.answer) {
            task_fail(run, task, &look->ask.error, "its state cannot be read");
            continue;
        }
        const struct value *item = NULL;
        for (size_t k = 0; k < value_count(look->ask.items) && !item; k++)
            if (str_eq(item_id(look->sheet, value_item(look->ask.items, k)), id))
                item = value_item(look->ask.items, k);
        judge(run, task, item);
    }
}

/* One list for a due wait and all others of its type. */
static void look_for(struct run *run, const struct sheet *sheet) {
    struct look *look = look_add(run, sheet, looked);
    size_t batch = read_batch(sheet, run->n_watching), kept = 0;
    look->group = arena_array(&look->arena, struct task *, batch);
    struct str *ids = arena_array(&look->arena, struct str, batch);
    for (size_t i = 0; i < run->n_watching; i++) {
        struct task *task = run->watching[i];
        if (task->step->sheet != sheet || look->n_group == batch) {
            run->watching[kept++] = task;
            continue;
        }
        ids[look->n_group] = task_object(task);
        look->group[look->n_group++] = task;
        task->state = TASK_LOOKING;
        task->looks++;
    }
    run->n_watching = kept;
    assert(look->n_group > 0);
    look->ask.input = input_by_ids(sheet, ids, look->n_group, &look->arena);
}

void wait_looks(struct run *run) {
    int64_t now = run_now(run);
    for (size_t i = 0; i < run->n_watching;) {
        if (run->watching[i]->not_before_ms > now) {
            i++;
            continue;
        }
        look_for(run, run->watching[i]->step->sheet);
        i = 0; /* the list has changed */
    }
}

int64_t wait_next(const struct run *run) {
    int64_t next = INT64_MAX;
    for (size_t i = 0; i < run->n_watching; i++)
        next = run->watching[i]->not_before_ms < next ? run->watching[i]->not_before_ms : next;
    return next;
}

/* --- beginning -------------------------------------------------------------------------------- */

/* Is everything that the wait would bind known from the create's answer? */
static bool knows_all(const struct task *task) {
    for (size_t i = 0; i < task->step->n_binds; i++)
        if (!value_get(task->holding->row.seen, task->step->binds[i].field))
            return false;
    return true;
}

void wait_start(struct run *run, struct task *task) {
    assert(task->step->wait && task->step->wait->state && task->holding);
    task->began_ms = run_now(run);
    run_tell(run, EVENT_STEP_START, task, (struct str){0});
    struct str told = {0};
    if (!waits_for_end(task) && !task->step->again)
        told = task->holding->made_state;
    if (is_done(task->step->wait, told) && knows_all(task))
        wait_done(run, task, NULL);
    else if (has_word(task->step->wait->failed, told))
        wait_failed(run, task, told);
    else
        watch(run, task);
}
