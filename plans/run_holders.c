/* Who holds an object that the cloud will not let go: asked at the first refusal, all questions of its sheet at once. Each answer is
 * told as it comes: what holds it, whose that is, since when, and how long such a one usually stays. Nothing is done about it. */
#include "plans/run.h"

#include <assert.h>

/* Of many holders these are named; the rest is a number. */
#define NAMED_MAX 3

/* --- one holder ------------------------------------------------------------------------------- */

static struct str tag_of(const struct value *item, const char *tag) {
    static const char *const lists[] = {"Tags", "TagSet"};
    for (size_t l = 0; l < 2; l++) {
        const struct value *tags = value_get(item, str_of(lists[l]));
        for (size_t i = 0; i < value_count(tags); i++)
            if (str_is(value_str(value_key(value_item(tags, i), "Key")), tag))
                return value_str(value_key(value_item(tags, i), "Value"));
    }
    return (struct str){0};
}

static const struct keeper *keeper_of(const struct provider *provider, struct str told) {
    for (const struct keeper *keeper = provider->keepers; keeper && keeper->begins; keeper++)
        if (str_starts(told, str_of(keeper->begins)))
            return keeper;
    return NULL;
}

static void add_whose(struct run *run, const struct value *item, struct str told, struct buf *out) {
    struct str stack = tag_of(item, TAG_STACK), address = tag_of(item, TAG_ADDRESS);
    const struct keeper *keeper = keeper_of(run->engine->cloud->provider, told);
    if (str_eq(stack, run->engine->stack.key.name))
        buf_addf(out, ", which is %.*s of this stack", STR(address));
    else if (stack.len > 0)
        buf_addf(out, ", which is %.*s of stack '%.*s'", STR(address), STR(stack));
    else if (keeper)
        buf_addf(out, ", of %s", keeper->whose);
    else
        buf_adds(out, ", made by hand or by another tool");
}

static void add_typical(struct run *run, struct str told, struct buf *out) {
    const struct keeper *keeper = keeper_of(run->engine->cloud->provider, told);
    if (keeper && keeper->typically_s >= 120)
        buf_addf(out, "; such a one usually goes within %d min", keeper->typically_s / 60);
    else if (keeper)
        buf_addf(out, "; such a one usually goes within %d s", keeper->typically_s);
}

static void add_holder(struct run *run, const struct holder *holder, const struct value *item,
                       struct buf *out) {
    struct str told = holder->tells ? value_str(value_path(NULL, item, str_of(holder->tells)))
                                    : (struct str){0};
    struct str since = holder->since ? value_str(value_path(NULL, item, str_of(holder->since)))
                                     : (struct str){0};
    buf_addf(out, "%sheld by %s %.*s", out->len > 0 ? "; " : "", holder->what,
             STR(value_str(value_path(NULL, item, str_of(holder->id)))));
    if (told.len > 0)
        buf_addf(out, " ('%.*s')", STR(told));
    add_whose(run, item, told, out);
    if (since.len > 0)
        buf_addf(out, ", since %.*s", STR(since));
    add_typical(run, told, out);
}

/* --- answers ---------------------------------------------------------------------------------- */

static bool holds(const struct holder *holder, const struct value *item, struct str itself) {
    if (holder->names && !str_eq(value_str(value_path(NULL, item, str_of(holder->names))), itself))
        return false;
    bool wanted = !holder->wants || !value_is_null(value_path(NULL, item, str_of(holder->wants)));
    const struct value *except =
        holder->except ? value_path(NULL, item, str_of(holder->except)) : NULL;
    bool spared = value_true(except) || str_is(value_str(except), "default");
    bool is_itself = str_eq(value_str(value_path(NULL, item, str_of(holder->id))), itself);
    return wanted && !spared && !is_itself;
}

static void holders_landed(struct run *run, struct look *look) {
    struct task *task = look->task;
    const struct holder *holder = look->holder;
    const struct value *items = value_path(&look->arena, look->ask.answer, str_of(holder->items));
    struct buf told = {0};
    size_t n = 0;
    for (size_t i = 0; i < value_count(items); i++)
        if (holds(holder, value_item(items, i), task_object(task)) && n++ < NAMED_MAX)
            add_holder(run, holder, value_item(items, i), &told);
    if (n > NAMED_MAX)
        buf_addf(&told, "; and by %zu more", n - NAMED_MAX);
    if (n > 0) {
        task->holders = arena_printf(&run->arena, "%.*s%s%.*s", STR(task->holders),
                                     task->holders.len > 0 ? "; " : "", STR(buf_str(&told)));
        run_tell(run, EVENT_STEP_RETRY, task, task->holders);
    }
    buf_release(&told);
}

/* --- questions -------------------------------------------------------------------------------- */

static const struct value *input_of(const struct holder *holder, const struct value *id,
                                    struct arena *arena) {
    struct maker filter = {.arena = arena}, filters = {.arena = arena}, input = {.arena = arena};
    if (holder->direct) {
        maker_set(&input, str_of(holder->filter), id);
        return maker_map(&input);
    }
    if (!holder->filter)
        return maker_map(&input);
    maker_set(&filter, S("Name"), value_text(arena, str_of(holder->filter)));
    maker_set(&filter, S("Values"), value_list(arena, &id, 1));
    maker_add(&filters, maker_map(&filter));
    maker_set(&input, holder->filters ? str_of(holder->filters) : S("Filters"), maker_list(&filters));
    return maker_map(&input);
}

/* What the filter is about: the object, or what a field of it names. */
static const struct value *about(struct run *run, const struct task *task, const struct holder *holder) {
    if (!holder->of)
        return value_text(&run->arena, task_object(task));
    return task->holding ? value_get(task->holding->row.seen, str_of(holder->of)) : NULL;
}

void holders_ask(struct run *run, struct task *task) {
    const struct sheet *sheet = task->step->sheet;
    if (task->asks_holders || !sheet)
        return;
    task->asks_holders = true;
    for (const struct holder *holder = sheet->holders; holder && holder->what; holder++) {
        const struct value *id = about(run, task, holder);
        if (value_str(id).len == 0)
            continue;
        struct look *look = look_add(run, sheet, holders_landed);
        look->task = task;
        look->holder = holder;
        look->ask.operation = holder->operation;
        look->ask.list = NULL;
        look->ask.idle = true;
        look->ask.input = input_of(holder, id, &look->arena);
    }
}
