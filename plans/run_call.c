/* One mutating call: prepared, journaled as sent, sent, its outcome weighed by the facts of the
 * sheet. */
#include "plans/run.h"

#include <assert.h>

#include "base/json.h"

#define THROTTLES_MAX 60 /* in a row; the cloud's own quota ("spent") usually ends it before */
#define BUSY_S 1200      /* where the sheet does not say */
#define LAG_MS 120000 /* how long what was just made may stay invisible */
#define PAUSE_FIRST_MS 500
#define PAUSE_BUSY_MAX_MS 15000
#define PAUSE_LAG_MAX_MS 5000

/* --- preparing -------------------------------------------------------------------------------- */

static void first_ref(void *ctx, const struct value *ref) {
    const struct value **first = ctx;
    *first = *first ? *first : ref;
}

static bool fail_unfilled(struct run *run, struct task *task) {
    const struct value *ref = NULL;
    value_refs(task->input, first_ref, &ref);
    struct str why = ref ? arena_printf(&run->arena,
                                        "it needs %.*s.%.*s, which the cloud has not told",
                                        STR(ref->as.expr->address), STR(ref->as.expr->path))
                         : S("it needs something that is not known");
    task_fail(run, task, NULL, why.at);
    return false;
}

static const struct effect *effect_of(const struct step *step, enum effect_kind kind) {
    for (size_t i = 0; i < step->n_effects; i++)
        if (step->effects[i].kind == kind)
            return &step->effects[i];
    return NULL;
}

/* The row as it will be when the object is there. */
static void prepare_made(struct run *run, struct task *task, const struct effect *made) {
    const struct change *change = task->holding->change;
    const struct resource *raw = task->holding->raw;
    assert(change && change->want);
    task->makes = true;
    task->made = (struct row){
        .address = change->address,
        .type = str_of(change->sheet->type),
        .region = run->engine->stack.region,
        .sheet_version = change->sheet->version,
        .generation = change->generation,
        .status = ROW_MAKING,
        .protect = change->want->protect,
        .keep = change->want->keep,
        .wanted = run_resolve(run, task, made->value, &run->arena),
        .edges = raw ? edges_of(raw, &run->arena) : NULL,
    };
}

static const struct value *context_of(struct task *task) {
    if (task->makes)
        return context_makes(&task->made, &task->scratch);
    if (effect_of(task->step, EFFECT_GONE))
        return context_removes(task->step->sheet, task_object(task), &task->scratch);
    return NULL;
}

static struct str folder_of(struct str path) {
    while (path.len > 0 && path.at[path.len - 1] != '/')
        path.len--;
    return path.len > 1 ? str_slice(path, 0, path.len - 1) : path;
}

/* What this machine gives to what is made. */
static bool prepare_homemade(struct run *run, struct task *task, const struct effect *made) {
    const struct sheet *sheet = task->step->sheet;
    struct str why = {0};
    if (!made || !sheet->homemade.make)
        return true;
    const struct value *fields = run_resolve(run, task, made->value, &task->scratch);
    if (!value_is_null(value_get(fields, str_of(sheet->homemade.field))))
        return true;
    task->homemade = sheet->homemade.make(fields, folder_of(run->engine->stack.plan_path),
                                          store_folder(run->engine->store),
                                          run->engine->cloud->random, &task->scratch, &why);
    if (!task->homemade)
        task_fail(run, task, NULL, arena_cstr(&run->arena, why));
    return task->homemade;
}

static void prepare_sent(struct task *task) {
    const struct step *step = task->step;
    struct buf json = {0};
    json_write(&json, task->input, JSON_SORTED);
    task->sent = (struct sent_call){
        .step = task->id,
        .address = step->address,
        .service = str_of(step->service),
        .operation = str_of(step->operation),
        .call_id = str_of(task->call_id),
        .input = arena_str(&task->scratch, buf_str(&json)),
        .settle = (int)step->call->settle,
        .attempt = ++task->attempt,
        .physical_id = task_object(task),
        .context = context_of(task),
    };
    buf_release(&json);
}

bool call_prepare(struct run *run, struct task *task) {
    assert(task->state == TASK_READY && task->step->call);
    if (!task->call_id[0])
        random_uuid(run->engine->cloud->random, task->call_id);
    arena_reset(&task->scratch);
    const struct effect *made = effect_of(task->step, EFFECT_MADE);
    if (!prepare_homemade(run, task, made))
        return false;
    task->input = run_resolve(run, task, task->step->input, &task->scratch);
    if (task->input && task->input->has_unknown)
        return fail_unfilled(run, task);
    if (made)
        prepare_made(run, task, made);
    prepare_sent(task);
    return journal_sent(run, task);
}

void call_launch(struct run *run, struct task *task) {
    struct engine *engine = run->engine;
    assert(task->sent.id > 0);
    if (task->attempt == 1) {
        task->began_ms = run_now(run);
        run_tell(run, EVENT_STEP_START, task, (struct str){0});
    }
    task->state = TASK_FLYING;
    if (engine->cloud->start(engine->cloud, task->step->service, task->step->operation, task->input,
                             &task->scratch, task, run->report)) {
        engine->calls++;
        run->flying++;
        return;
    }
    journal_ended(run, task, CALL_REFUSED, S(""), NULL);
    task_fail(run, task, NULL, "the call could not be sent");
}

/* --- outcomes --------------------------------------------------------------------------------- */

void call_done(struct run *run, struct task *task, const struct value *answer,
               enum call_outcome outcome, const struct cloud_error *error) {
    assert(outcome == CALL_DONE || outcome == CALL_SETTLED_DONE);
    if (task->makes && !rows_made(run, task, answer)) {
        journal_ended(run, task, CALL_LOST, S(""),
                      error); /* the next run looks for it by its tag */
        task_fail(run, task, NULL, "the answer names no object");
        return;
    }
    if (!task->makes && answer)
        rows_bind(run, task, answer);
    journal_moot(run, task);
    journal_ended(run, task, outcome, task->makes ? task->holding->row.physical_id : S(""), error);
    rows_effects(run, task);
    task_over(run, task, TASK_DONE);
}

void call_again(struct run *run, struct task *task, int64_t after_ms, struct str why) {
    run_tell(run, EVENT_STEP_RETRY, task, why);
    task_ready(run, task, run_now(run) + after_ms);
}

static int64_t pause_ms(int64_t since_ms, int64_t now, int64_t max_ms) {
    int64_t pause = PAUSE_FIRST_MS +
                    (now - since_ms) / 2; /* each about half again as long as all before */
    return pause < max_ms ? pause : max_ms;
}

/* Is it one of these codes, and does its message say so where the code alone does not? */
static bool tells(const char *codes, const char *saying, const struct cloud_error *error) {
    return word_in(codes, error->code) && (!saying || str_has(error->message, str_of(saying)));
}

/* True: tried again, as something holds it that may let go. */
static bool retry_busy(struct run *run, struct task *task, const struct cloud_error *error) {
    const struct call *call = task->step->call;
    int64_t now = run_now(run), limit_ms = (int64_t)(call->busy_s ? call->busy_s : BUSY_S) * 1000;
    if (!tells(call->busy_on, call->busy_saying, error))
        return false;
    if (!task->busy_since_ms)
        task->busy_since_ms = now;
    if (now - task->busy_since_ms >= limit_ms)
        return false;
    journal_ended(run, task, CALL_REFUSED, S(""), error);
    holders_ask(run, task);
    call_again(run, task, pause_ms(task->busy_since_ms, now, PAUSE_BUSY_MAX_MS),
               task->holders.len > 0
                   ? task->holders
                   : arena_printf(&run->arena, "still held: %.*s", STR(error->code)));
    return true;
}

static bool is_young_id(const struct run *run, struct str id) {
    struct clock *clock = run->engine->cloud->clock;
    int64_t since_ms = clock->wall_ms(clock) - YOUNG_MS;
    for (const struct holding *holding = run->holdings; holding; holding = holding->next)
        if (holding->has_row && holding->row.made_ms > since_ms &&
            (str_eq(holding->row.physical_id, id) ||
             str_eq(value_str(value_key(holding->row.seen, "arn")), id)))
            return true;
    return false;
}

/* Does the input name an object that was made a moment ago? Inputs are a few levels deep. */
static bool names_young(const struct run *run, const struct value *value) {
    if (!value)
        return false;
    if (value->kind == VALUE_TEXT)
        return is_young_id(run, value->as.text);
    for (size_t i = 0; value->kind == VALUE_LIST && i < value->as.list.n; i++)
        if (names_young(run, value->as.list.items[i]))
            return true;
    for (size_t i = 0; value->kind == VALUE_MAP && i < value->as.map.n; i++)
        if (names_young(run, value->as.map.entries[i].value))
            return true;
    return false;
}

/* True: tried again, as what it names was just made and is not visible everywhere yet. */
static bool retry_lag(struct run *run, struct task *task, const struct cloud_error *error) {
    int64_t now = run_now(run);
    const struct call *call = task->step->call;
    if (!tells(call->lag_on, call->lag_saying, error) || !names_young(run, task->input))
        return false;
    if (!task->lag_since_ms)
        task->lag_since_ms = now;
    if (now - task->lag_since_ms >= LAG_MS)
        return false;
    journal_ended(run, task, CALL_REFUSED, S(""), error);
    call_again(run, task, pause_ms(task->lag_since_ms, now, PAUSE_LAG_MAX_MS),
               S("what was just made is not visible yet"));
    return true;
}

static void call_refused(struct run *run, struct task *task, const struct cloud_error *error) {
    const struct call *call = task->step->call;
    if (task->when && word_in(task->when->step->codes, error->code)) {
        journal_ended(run, task, CALL_REFUSED, S(""), error);
        task_over(run, task, TASK_EXCUSED);
        return;
    }
    if (tells(call->done_on, call->done_saying, error) && !task->makes) {
        if (call->settle == SETTLE_EDGE)
            call_verify(run, task, error);
        else
            call_done(run, task, NULL, CALL_DONE, error);
        return;
    }
    if (retry_busy(run, task, error) || retry_lag(run, task, error))
        return;
    journal_ended(run, task, CALL_REFUSED, S(""), error);
    task_fail(run, task, error, "failed");
}

/* It certainly did not happen: another attempt, journaled like the first. */
static void call_unsent(struct run *run, struct task *task, const struct outcome *outcome) {
    journal_ended(run, task, CALL_REFUSED, S(""), &outcome->error);
    if (outcome->spent || ++task->throttles > THROTTLES_MAX)
        task_fail(run, task, &outcome->error, "given up after several tries");
    else
        call_again(run, task, outcome->retry_ms, arena_str(&run->arena, outcome->error.code));
}

/* Some calls are answered with success and a list of what they did not do. */
static bool is_refused_within(const struct task *task, const struct outcome *outcome,
                              struct cloud_error *error) {
    const char *list = task->step->call->refused;
    const struct value *first =
        list ? value_item(value_path(NULL, outcome->answer, str_of(list)), 0) : NULL;
    *error = outcome->error;
    if (!first)
        return false;
    error->code = value_str(value_path(NULL, first, S("Error.Code")));
    error->message = value_str(value_path(NULL, first, S("Error.Message")));
    return true;
}

void call_landed(struct run *run, struct task *task, const struct outcome *outcome) {
    struct cloud_error error;
    assert(task->state == TASK_FLYING);
    if (outcome->verdict == CLOUD_DONE && is_refused_within(task, outcome, &error)) {
        call_refused(run, task, &error);
        return;
    }
    switch (outcome->verdict) {
    case CLOUD_DONE: call_done(run, task, outcome->answer, CALL_DONE, NULL); return;
    case CLOUD_REFUSED: call_refused(run, task, &outcome->error); return;
    case CLOUD_AGAIN: call_unsent(run, task, outcome); return;
    case CLOUD_LOST: call_lost(run, task, outcome); return;
    }
}
