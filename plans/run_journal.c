/* Turns of the store. When the journal cannot be written, no further mutating call is sent: what is
 * in flight is heard out, told, and left to be settled by the next run. */
#include "plans/run.h"

#include <assert.h>
#include <unistd.h>

static bool broken(struct run *run) {
    if (run->turn_open) {
        store_turn_drop(run->engine->store);
        run->turn_open = false;
    }
    if (!run->journal_broken)
        note(run->report, NOWHERE, "the journal cannot be written, so no further change is sent");
    run->journal_broken = true;
    return false;
}

static bool begin_run(struct run *);

/* The run's own record is made with the first thing that it has to write: a run that changes
 * nothing leaves no trace. */
bool journal_turn(struct run *run) {
    if (run->journal_broken)
        return false;
    if (run->turn_open)
        return true;
    run->turn_open = store_turn_begin(run->engine->store, run->report);
    bool ok = run->turn_open && (run->engine->run || begin_run(run));
    return ok || broken(run);
}

bool journal_commit(struct run *run) {
    assert(!run->turn_open || run->engine->run > 0);
    if (!run->turn_open)
        return !run->journal_broken;
    run->turn_open = false; /* a commit that fails drops the turn itself */
    return store_turn_commit(run->engine->store, run->report) || broken(run);
}

void journal_row(struct run *run, struct row *row) {
    assert(row->physical_id.len > 0 && "a row is of an object");
    if (!journal_turn(run))
        return;
    if (!store_row_put(run->engine->store, run->engine->stack.id, run->engine->run, row,
                       run->report))
        broken(run);
}

void journal_row_gone(struct run *run, struct row *row) {
    if (row->id == 0 || !journal_turn(run))
        return;
    if (!store_row_gone(run->engine->store, run->engine->run, row->id, run->report))
        broken(run);
}

bool journal_sent(struct run *run, struct task *task) {
    if (!journal_turn(run))
        return false;
    task->sent.run = run->engine->run;
    return store_call_sent(run->engine->store, &task->sent, run->report) || broken(run);
}

void journal_ended(struct run *run, struct task *task, enum call_outcome outcome,
                   struct str answer_id, const struct cloud_error *error) {
    static const struct cloud_error none;
    const struct cloud_error *why = error ? error : &none;
    assert(task->sent.id > 0);
    if (journal_turn(run) &&
        !store_call_ended(run->engine->store, task->sent.id, outcome, answer_id, why->code,
                          why->message, why->request_id, run->report))
        broken(run);
}

void journal_moot(struct run *run, struct task *task) {
    for (size_t i = 0; i < task->n_lost && journal_turn(run); i++)
        if (!store_call_ended(run->engine->store, task->lost_calls[i], CALL_SETTLED_MOOT, S(""),
                              S(""), S(""), S(""), run->report))
            broken(run);
    task->n_lost = 0;
}

struct str timing_name(const struct step *step, char text[96]) {
    const struct sheet *sheet = step->sheet;
    const char *what = step->wait == &sheet->gone      ? "gone"
                       : step->wait == &sheet->changed ? "changed"
                                                       : "ready";
    snprintf(text, 96, "%s %s", sheet->type, what);
    return str_of(text);
}

void journal_timing(struct run *run, const struct task *task, int64_t ms) {
    char what[96];
    struct str name = timing_name(task->step, what);
    if (journal_turn(run) &&
        !store_timing_add(run->engine->store, run->engine->cloud->who.realm, name, ms, run->report))
        broken(run);
}

/* --- the run's own record --------------------------------------------------------------------- */

static bool begin_stack(struct engine *engine, struct report *report) {
    struct stack *stack = &engine->stack;
    if (engine->stack_is_new) {
        struct stack made;
        if (!store_stack_make(engine->store, &stack->key, stack->region, stack->plan_path,
                              engine->arena, &made, report))
            return false;
        engine->stack = made;
        engine->stack_is_new = false;
    }
    if (engine->stack_moved &&
        !store_stack_set_path(engine->store, stack->id, stack->plan_path, report))
        return false;
    engine->stack_moved = false;
    return true;
}

static bool begin_run(struct run *run) {
    struct engine *engine = run->engine;
    char host[65] = "";
    gethostname(host, sizeof host - 1);
    struct str verb = engine->verb.len ? engine->verb : S("apply");
    return begin_stack(engine, run->report) &&
           store_run_begin(engine->store, engine->stack.id, verb, str_of(host), getpid(),
                           &engine->run, run->report);
}

void journal_end(struct run *run) {
    struct engine *engine = run->engine;
    if (engine->run == 0)
        return;
    if (journal_turn(run) && !store_run_end(engine->store, engine->run, run->result->outcome,
                                            engine->calls, engine->read_calls, run->report))
        broken(run);
    journal_commit(run);
    engine->run = 0;
}
