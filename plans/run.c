#include "plans/run.h"

#include <assert.h>

#define OUTCOMES_MAX 32
#define BEGINS_MAX 64

/* --- what starts ------------------------------------------------------------------------------ */

static void start_task(struct run *run, struct task *task) {
    switch (task->step->kind) {
    case STEP_WHEN:
    case STEP_EACH: group_open(run, task); return;
    case STEP_WAIT: wait_start(run, task); return;
    case STEP_READ: read_start(run, task); return;
    case STEP_CHECK: check_start(run, task); return;
    case STEP_CALL: return;
    }
}

/* When may it start? Not at all while no slot is free: an answer will come before. */
static int64_t may_start_ms(struct run *run, const struct task *task) {
    struct cloud *cloud = run->engine->cloud;
    if (task->step->kind != STEP_CALL)
        return task->not_before_ms;
    if (run->flying + run->n_chosen + run->n_held >= cloud->in_flight_max)
        return INT64_MAX;
    int64_t earliest = cloud->earliest(cloud, task->step->service, task->step->operation);
    return earliest > task->not_before_ms ? earliest : task->not_before_ms;
}

/* One pass over what is ready, the longest remaining path first: calls are chosen, everything else
 * begins. True: something began, so that there may be more. */
static bool pass(struct run *run, int64_t *next_ms) {
    struct task *begins[BEGINS_MAX];
    size_t n_begins = 0, kept = run->n_ready;
    int64_t now = run_now(run);
    *next_ms = INT64_MAX;
    for (size_t i = run->n_ready; i-- > 0;) {
        struct task *task = run->ready[i];
        int64_t at = may_start_ms(run, task);
        if (at <= now && task->step->kind == STEP_CALL) {
            run->chosen[run->n_chosen++] = task;
        } else if (at <= now && n_begins < BEGINS_MAX) {
            begins[n_begins++] = task;
        } else {
            run->ready[--kept] = task;
            *next_ms = at < *next_ms ? at : *next_ms;
        }
    }
    memmove(run->ready, run->ready + kept, (run->n_ready - kept) * sizeof *run->ready);
    run->n_ready -= kept;
    for (size_t i = 0; i < n_begins; i++)
        start_task(run, begins[i]);
    return n_begins > 0;
}

/* Calls are written as sent in one commit, and leave after it, as fast as the cloud allows. */
static void launch(struct run *run) {
    size_t ready = 0;
    for (size_t i = 0; i < run->n_chosen; i++)
        if (!run->journal_broken && call_prepare(run, run->chosen[i]))
            run->chosen[ready++] = run->chosen[i];
    run->n_chosen = 0;
    if (!journal_commit(run))
        return;
    for (size_t i = 0; i < ready; i++)
        run->held[run->n_held++] = run->chosen[i];
}

/* Each call that leaves takes from the rate of its API, so the next one is asked about anew. Gives
 * when one that is held may leave. */
static int64_t release_held(struct run *run) {
    struct cloud *cloud = run->engine->cloud;
    int64_t now = run_now(run), next_ms = INT64_MAX;
    size_t n = run->n_held;
    assert(!run->turn_open && "a call is committed as sent before its first byte leaves");
    if (run->journal_broken)
        return INT64_MAX;
    run->n_held = 0;
    for (size_t i = 0; i < n; i++) {
        struct task *task = run->held[i];
        int64_t at = cloud->earliest(cloud, task->step->service, task->step->operation);
        if (at <= now) {
            call_launch(run, task);
            continue;
        }
        run->held[run->n_held++] = task;
        next_ms = at < next_ms ? at : next_ms;
    }
    return next_ms;
}

/* The run stops: what is held certainly did not happen. */
static void drop_held(struct run *run) {
    static const struct cloud_error never_left = {{"NeverLeft", 9}, {0}, {0}};
    for (size_t i = 0; i < run->n_held; i++)
        journal_ended(run, run->held[i], CALL_REFUSED, S(""), &never_left);
    run->n_held = 0;
}

/* Gives when something may start by itself. */
static int64_t start_looks(struct run *run) {
    struct cloud *cloud = run->engine->cloud;
    int64_t now = run_now(run), next_ms = INT64_MAX;
    for (struct look *look = run->looks; look && run->flying < cloud->in_flight_max;
         look = look->next) {
        if (look->ask.state != ASK_READY)
            continue;
        int64_t at = cloud->earliest(cloud, look->ask.service, look->ask.operation);
        at = look->ask.not_before_ms > at ? look->ask.not_before_ms : at;
        if (at > now)
            next_ms = at < next_ms ? at : next_ms;
        else
            run->flying += ask_start(run->engine, &look->ask, run->report);
    }
    return next_ms;
}

/* Reads that are over tell their tasks, which may ask for more. */
static void close_looks(struct run *run) {
    for (struct look **at = &run->looks; *at;) {
        struct look *look = *at;
        if (look->ask.state != ASK_OVER || look->tags_left > 0 || look_reads_tags(run, look)) {
            at = &look->next;
            continue;
        }
        *at = look->next;
        bool waits = look->task ? !task_is_over(look->task) : true;
        if (waits)
            look->landed(run, look); /* new reads stand before *at: they are seen the next time */
        arena_release(&look->arena);
        free(look);
    }
}

/* --- the loop --------------------------------------------------------------------------------- */

static int64_t earlier(int64_t a, int64_t b) {
    return a < b ? a : b;
}

static int64_t start_what_may(struct run *run) {
    int64_t next_task_ms = INT64_MAX;
    if (run->stopping || run->journal_broken) {
        drop_held(run);
        journal_commit(run);
        return INT64_MAX;
    }
    wait_looks(run);
    start_looks(run); /* first: a read frees what waits for it, and is cheap */
    while (pass(run, &next_task_ms))
        ;
    launch(run);
    int64_t next_held_ms = release_held(run);
    return earlier(earlier(start_looks(run), wait_next(run)), earlier(next_task_ms, next_held_ms));
}

static void take(struct run *run, const struct outcome *outcome) {
    struct flight *flight = outcome->tag;
    assert(run->flying > 0);
    run->flying--;
    if (flight->kind == FLIGHT_CALL)
        call_landed(run, (struct task *)flight, outcome);
    else
        ask_landed(run->engine, (struct ask *)flight, outcome, run->report);
}

static bool may_go_on(struct run *run) {
    run->stopping |= engine_interrupted(run->engine, 1);
    if (engine_interrupted(run->engine, 2))
        return false;
    if (run->stopping || run->journal_broken)
        return run->flying + run->n_held > 0;
    return run->open > 0;
}

static void loop(struct run *run) {
    struct outcome outcomes[OUTCOMES_MAX];
    while (may_go_on(run)) {
        int64_t next_ms = start_what_may(run);
        close_looks(run); /* those that could not be sent */
        bool idle = run->flying == 0 && next_ms == INT64_MAX;
        assert(!idle || run->open == 0 || run->stopping || run->journal_broken ||
               run->n_ready > 0 || run->looks || run->n_watching > 0);
        if (run->turn_open || idle || engine_interrupted(run->engine, 2))
            continue; /* something is over already, or everything is */
        size_t n = engine_poll(run->engine, next_ms, outcomes, OUTCOMES_MAX);
        for (size_t i = 0; i < n; i++)
            take(run, &outcomes[i]);
        close_looks(run);
    }
    journal_commit(run);
}

/* --- begin and end ---------------------------------------------------------------------------- */

static void sum_up(struct run *run) {
    struct run_result *result = run->result;
    for (const struct holding *holding = run->holdings; holding; holding = holding->next) {
        bool failed = holding->failed || holding->failed_old;
        result->failed += failed;
        result->skipped += !failed &&
                           (holding->skipped || holding->skipped_old || holding->steps_left > 0);
    }
    bool whole = run->open == 0 && !run->journal_broken;
    for (size_t i = 0; i < run->n_tasks; i++) /* a check has no address */
        whole &= run->tasks[i]->state != TASK_FAILED && run->tasks[i]->state != TASK_SKIPPED;
    result->outcome = whole                            ? RUN_DONE
                      : run->stopping && run->open > 0 ? RUN_INTERRUPTED
                                                       : RUN_FAILED;
}

static void release(struct run *run) {
    for (size_t i = 0; i < run->n_tasks; i++)
        arena_release(&run->tasks[i]->scratch);
    looks_release(run);
    rows_release(run);
    arena_release(&run->arena);
}

/* "2026-11-25T10:37:55.000Z" as "20261125-103755" */
static void stamp(struct clock *clock, char text[16]) {
    char iso[25];
    time_iso(clock->wall_ms(clock), iso);
    snprintf(text, 16, "%.4s%.2s%.2s-%.2s%.2s%.2s", iso, iso + 5, iso + 8, iso + 11, iso + 14,
             iso + 17);
}

bool engine_run(struct engine *engine, const struct run_input *input, struct run_result *out,
                struct report *report) {
    assert(engine->store && engine->run == 0 && input->program && input->diff);
    *out = (struct run_result){.outcome = RUN_OPEN};
    struct run run = {.engine = engine, .input = input, .report = report, .result = out};
    run.chosen = arena_array(&run.arena, struct task *, engine->cloud->in_flight_max + 1);
    run.held = arena_array(&run.arena, struct task *, engine->cloud->in_flight_max + 1);
    stamp(engine->cloud->clock, run.stamp);
    rows_begin(&run);
    order_tasks(&run);
    run_tell(&run, EVENT_RUN_BEGIN, NULL, (struct str){0});
    rows_settle(&run);
    loop(&run);
    sum_up(&run);
    journal_end(&run);
    if (run.journal_broken)
        out->outcome = RUN_FAILED;
    run_tell(&run, EVENT_RUN_END, NULL, (struct str){0});
    release(&run);
    return out->outcome == RUN_DONE;
}
