/* Reads on behalf of tasks: the queue of them, and the steps READ and CHECK. */
#include "plans/run.h"

#include <assert.h>

struct look *look_add(struct run *run, const struct sheet *sheet,
                      void (*landed)(struct run *, struct look *)) {
    struct look *look = must_alloc(sizeof *look);
    *look = (struct look){.landed = landed, .sheet = sheet, .next = run->looks};
    look->ask = ask_list(sheet, NULL, NULL);
    look->ask.arena = look->ask.found.arena = &look->arena;
    run->looks = look;
    return look;
}

static bool asked_for(const struct value *ids, struct str id) {
    for (size_t i = 0; i < value_count(ids); i++)
        if (str_eq(value_str(value_item(ids, i)), id))
            return true;
    return false;
}

/* --- tags that the list does not show --------------------------------------------------------- */

static void tags_landed(struct run *run, struct look *look) {
    struct look *list = look->list;
    const struct value **item = &list->tagged[look->index];
    (void)run;
    const struct value *whole = detail_added(look->sheet->tagging->detail, &look->ask, *item,
                                             &look->arena);
    if (!whole && !ask_found_none(&look->ask, look->sheet)) {
        list->ask.answer = NULL; /* it lands as refused */
        list->ask.error = (struct cloud_error){
            arena_str(&list->arena, look->ask.error.code),
            arena_str(&list->arena, look->ask.error.message),
            arena_str(&list->arena, look->ask.error.request_id)};
    }
    *item = whole ? value_copy(&list->arena, whole) : NULL;
    assert(list->tags_left > 0);
    if (--list->tags_left > 0)
        return;
    struct maker items = {.arena = &list->arena};
    for (size_t i = 0; i < value_count(list->ask.items); i++)
        if (list->tagged[i])
            maker_add(&items, list->tagged[i]);
    list->ask.items = maker_list(&items);
}

static void ask_tags(struct run *run, struct look *list, size_t index) {
    const struct detail *detail = list->sheet->tagging->detail;
    struct look *look = look_add(run, list->sheet, tags_landed);
    look->list = list;
    look->index = index;
    look->ask = ask_detail(list->sheet, detail, list->tagged[index], &look->arena);
    list->tags_left++;
}

bool look_reads_tags(struct run *run, struct look *look) {
    const struct tagging *tagging = look->sheet->tagging;
    size_t n = value_count(look->ask.items);
    if (!look->shows_tags || !tagging || !tagging->detail || look->tagged)
        return false;
    look->tagged = arena_array(&look->arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++) {
        look->tagged[i] = value_item(look->ask.items, i);
        if (!look->of || asked_for(look->of, item_id(look->sheet, look->tagged[i])))
            ask_tags(run, look, i);
    }
    return look->tags_left > 0;
}

void looks_release(struct run *run) {
    for (struct look *look = run->looks, *next; look; look = next) {
        next = look->next;
        arena_release(&look->arena);
        free(look);
    }
    run->looks = NULL;
}

static void begin(struct run *run, struct task *task) {
    if (!task->began_ms) {
        task->began_ms = run_now(run);
        run_tell(run, EVENT_STEP_START, task, (struct str){0});
    }
    task->state = TASK_LOOKING;
}

/* --- READ ------------------------------------------------------------------------------------- */

/* How long what was just made may be missing where it is looked up, and how often that is tried. */
#define LOOKUP_MS 60000
#define LOOKUP_PAUSE_MS 2000

static void lookup_again(struct run *run, struct task *task, int64_t after_ms);

static bool is_meant(const struct lookup *lookup, const struct value *is, const struct value *item) {
    const struct value *where = value_get(item, str_of(lookup->where));
    return lookup->is ? where && is && value_same(where, is) : value_true(where);
}

static void lookup_landed(struct run *run, struct look *look) {
    struct task *task = look->task;
    const struct lookup *lookup = task->step->lookup;
    const struct value *is = run_resolve(run, task, task->step->is, &look->arena);
    const struct value *items = value_path(&look->arena, look->ask.answer, str_of(lookup->items));
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        const struct value *value = value_path(&look->arena, item, str_of(lookup->value));
        if (value_is_null(value) || !is_meant(lookup, is, item))
            continue;
        map_set(&run->found, task->step->found, (void *)(uintptr_t)value_copy(&run->arena, value));
        task_over(run, task, TASK_DONE);
        return;
    }
    bool stale = run->engine->cloud->settle_window_ms > 0 &&
                 run_now(run) - task->began_ms < LOOKUP_MS;
    if (stale)
        lookup_again(run, task, LOOKUP_PAUSE_MS);
    else
        task_fail(run, task, NULL, "the cloud shows none");
}

static void read_landed(struct run *run, struct look *look) {
    struct task *task = look->task;
    if (look->ask.answer && task->step->lookup) {
        lookup_landed(run, look);
    } else if (look->ask.answer) {
        rows_bind(run, task, look->ask.answer);
        rows_effects(run, task);
        task_over(run, task, TASK_DONE);
    } else if (task->when && word_in(task->when->step->codes, look->ask.error.code)) {
        task_over(run, task, TASK_EXCUSED);
    } else {
        task_fail(run, task, &look->ask.error, "failed");
    }
}

static struct look *read_look(struct run *run, struct task *task) {
    struct look *look = look_add(run, task->step->sheet, read_landed);
    look->task = task;
    look->ask.service = task->step->service;
    look->ask.operation = task->step->operation;
    look->ask.list = NULL;
    look->ask.input = run_resolve(run, task, task->step->input, &look->arena);
    return look;
}

static void lookup_again(struct run *run, struct task *task, int64_t after_ms) {
    read_look(run, task)->ask.not_before_ms = run_now(run) + after_ms;
    task->state = TASK_LOOKING;
}

void read_start(struct run *run, struct task *task) {
    assert(task->step->kind == STEP_READ);
    begin(run, task);
    struct look *look = read_look(run, task);
    if (look->ask.input && look->ask.input->has_unknown) {
        look->ask.state = ASK_OVER;
        task_fail(run, task, NULL, "it needs something that is not known");
    }
}

/* --- CHECK ------------------------------------------------------------------------------------ */

static void check_batch(struct run *run, struct task *task);

/* Why this one may not be deleted; NULL: it may. What is gone already passes: there is nothing left
 * to protect. */
static const char *why_not(const struct run *run, const struct look *look, const struct value *item) {
    const char *is_default = look->sheet->read.default_at;
    if (item_is_gone(look->sheet, item))
        return NULL;
    if (is_default && value_true(value_path(NULL, item, str_of(is_default))))
        return "is the account's default one, which footing never deletes";
    return item_is_ours(run->engine, look->sheet, item)
               ? NULL
               : "does not carry this stack's tags, so it is not ours to delete";
}

static void check_landed(struct run *run, struct look *look) {
    struct task *task = look->task;
    const struct value *items = look->ask.items;
    if (!look->ask.answer && !ask_found_none(&look->ask, look->sheet)) {
        task_fail(run, task, &look->ask.error, "failed");
        return;
    }
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        const char *reason = asked_for(task->step->ids, item_id(look->sheet, item))
                                 ? why_not(run, look, item)
                                 : NULL;
        if (!reason)
            continue;
        struct str why = arena_printf(&run->arena, "%.*s %s", STR(item_id(look->sheet, item)), reason);
        task_fail(run, task, NULL, why.at);
        return;
    }
    check_batch(run, task);
}

/* The next batch of ids; none left: it holds. */
static void check_batch(struct run *run, struct task *task) {
    const struct sheet *sheet = task->step->sheet;
    size_t batch = read_batch(sheet, value_count(task->step->ids));
    size_t from = (size_t)task->looks * batch, n = 0;
    if (from >= value_count(task->step->ids) || !sheet->tagging) {
        task_over(run, task, TASK_DONE);
        return;
    }
    struct look *look = look_add(run, sheet, check_landed);
    struct str *ids = arena_array(&look->arena, struct str, batch);
    for (size_t i = from; i < value_count(task->step->ids) && n < batch; i++)
        ids[n++] = value_str(value_item(task->step->ids, i));
    look->task = task;
    look->shows_tags = true;
    look->of = task->step->ids;
    look->ask.input = input_by_ids(sheet, ids, n, &look->arena);
    task->looks++;
    task->state = TASK_LOOKING;
}

void check_start(struct run *run, struct task *task) {
    assert(task->step->ids && !task->step->ids->has_unknown);
    begin(run, task);
    check_batch(run, task);
}
