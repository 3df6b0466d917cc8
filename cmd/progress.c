#include "cmd/progress.h"

#include <assert.h>

#include "base/json.h"
#include "cmd/interrupts.h"

#define LIVE_LINES_MAX 12
#define READING_REAL_MS 400 /* what is read faster is not told of */

/* --- events as JSON --------------------------------------------------------------------------- */

static const char *const event_names[] = {
    [EVENT_RUN_BEGIN] = "begin",      [EVENT_STEP_START] = "start",
    [EVENT_STEP_WAIT] = "wait",       [EVENT_STEP_DONE] = "done",
    [EVENT_STEP_RETRY] = "retry",     [EVENT_STEP_FAILED] = "failed",
    [EVENT_STEP_SKIPPED] = "skipped", [EVENT_SETTLED] = "settled",
    [EVENT_RUN_END] = NULL, /* told with its outcome */
};

void event_show(struct show *show, struct clock *clock, const char *name,
                const struct value *facts) {
    HOLDS(arena_release) struct arena arena = {0};
    HOLDS(buf_release) struct buf line = {0};
    char at[25];
    time_iso(clock->wall_ms(clock), at);
    struct maker map = {.arena = &arena};
    maker_set(&map, S("event"), value_text(&arena, str_of(name)));
    maker_set(&map, S("at"), value_text(&arena, str_of(at)));
    if (facts)
        maker_merge(&map, facts);
    json_write(&line, maker_map(&map), JSON_COMPACT);
    buf_addc(&line, '\n');
    show_raw(show, &line);
}

void event_show_report(struct show *show, struct clock *clock, const struct report *report,
                       size_t from) {
    static const char *const severities[] = {"error", "refusal", "warning", "note"};
    for (size_t i = from; i < report->n; i++) {
        HOLDS(arena_release) struct arena arena = {0};
        HOLDS(buf_release) struct buf place = {0};
        const struct diagnostic *entry = &report->items[i];
        struct maker map = {.arena = &arena};
        report_place_add(report, entry->at, &place);
        maker_set(&map, S("severity"), value_text(&arena, str_of(severities[entry->severity])));
        maker_set(&map, S("text"), value_text(&arena, entry->text));
        if (entry->hint.len > 0)
            maker_set(&map, S("hint"), value_text(&arena, entry->hint));
        if (place.len > 0)
            maker_set(&map, S("place"), value_text(&arena, buf_str(&place)));
        event_show(show, clock, "diagnostic", maker_map(&map));
    }
}

static void see_json(struct progress *progress, const struct event *event) {
    HOLDS(arena_release) struct arena arena = {0};
    struct maker map = {.arena = &arena};
    const struct step *step = event->step;
    if (step) {
        maker_set(&map, S("step"), value_text(&arena, step->id));
        maker_set(&map, S("kind"), value_text(&arena, str_of(step_kind_name(step->kind))));
        maker_set(&map, S("does"), value_text(&arena, step->does));
    }
    if (event->address.len > 0)
        maker_set(&map, S("address"), value_text(&arena, event->address));
    if (step && step->operation) {
        maker_set(&map, S("service"), value_text(&arena, str_of(step->service)));
        maker_set(&map, S("operation"), value_text(&arena, str_of(step->operation)));
    }
    if (event->text.len > 0)
        maker_set(&map, S("text"), value_text(&arena, event->text));
    if (step)
        maker_set(&map, S("elapsed_ms"), value_int(&arena, event->elapsed_ms));
    if (event->expected_ms > 0)
        maker_set(&map, S("expected_ms"), value_int(&arena, event->expected_ms));
    maker_set(&map, S("done"), value_int(&arena, (int64_t)event->done));
    maker_set(&map, S("total"), value_int(&arena, (int64_t)event->total));
    event_show(progress->show, progress->clock, event_names[event->kind], maker_map(&map));
}

/* --- live lines ------------------------------------------------------------------------------- */

static void erase_add(struct progress *progress, struct buf *out) {
    if (progress->drawn > 0)
        buf_addf(out, "\r\033[%zuA\033[J", progress->drawn);
    progress->drawn = 0;
}

static void running_add(const struct progress *progress, const struct running *line, int64_t now_ms,
                        struct buf *out) {
    const struct show *show = progress->show;
    HOLDS(buf_release) struct buf text = {0};
    tone_adds(&text, show, TONE_CYAN, "  … ");
    tone_add(&text, show, TONE_BOLD, line->step->address);
    buf_adds(&text, "  ");
    escape_add(&text, line->step->does);
    buf_adds(&text, "  ");
    duration_add(&text, now_ms - line->began_ms);
    if (line->expected_ms >= 1000) {
        buf_adds(&text, tone_on(show, TONE_DIM));
        buf_adds(&text, " of about ");
        duration_add(&text, line->expected_ms);
        buf_adds(&text, tone_off(show, TONE_DIM));
    }
    if (line->state[0]) {
        buf_adds(&text, "  ");
        escape_add(&text, str_of(line->state));
    }
    clip_add(out, buf_str(&text), show->columns > 1 ? show->columns - 1 : 200);
    buf_addc(out, '\n');
}

static size_t lines_that_fit(const struct progress *progress) {
    size_t rows = progress->show->rows;
    size_t fit = rows > 4 ? rows - 3 : rows ? 1 : LIVE_LINES_MAX;
    return fit < LIVE_LINES_MAX ? fit : LIVE_LINES_MAX;
}

/* Looking at the cloud is told of when it takes its time. */
static size_t reading_add(const struct progress *progress, int64_t now_ms, struct buf *out) {
    int64_t elapsed_ms = now_ms - progress->began_ms;
    if (!progress->reading || (double)elapsed_ms < READING_REAL_MS * progress->clock->scale)
        return 0;
    HOLDS(buf_release) struct buf text = {0};
    tone_adds(&text, progress->show, TONE_CYAN, "  … ");
    buf_adds(&text, "reading the cloud: ");
    count_add(&text, progress->reading->read_calls, "read");
    buf_adds(&text, "  ");
    duration_add(&text, elapsed_ms);
    clip_add(out, buf_str(&text), progress->show->columns > 1 ? progress->show->columns - 1 : 200);
    buf_addc(out, '\n');
    return 1;
}

/* `stays` may hold lines that stay: they come to stand above the live ones. */
static void draw(struct progress *progress, struct buf *stays) {
    HOLDS(buf_release) struct buf out = {0}, folded = {0};
    show_look(progress->show);
    erase_add(progress, &out);
    fold_add(&folded, buf_str(stays), progress->show->columns);
    buf_add(&out, buf_str(&folded));
    int64_t now_ms = progress->clock->now_ms(progress->clock);
    size_t fit = lines_that_fit(progress), n = progress->n < fit ? progress->n : fit;
    for (size_t i = 0; i < n; i++)
        running_add(progress, &progress->lines[i], now_ms, &out);
    if (n > 0) {
        HOLDS(buf_release) struct buf sum = {0};
        buf_addf(&sum, "  %zu of %zu steps done", progress->done, progress->total);
        if (progress->n > n)
            buf_addf(&sum, ", %zu more running", progress->n - n);
        clip_add(&out, buf_str(&sum),
                 progress->show->columns > 1 ? progress->show->columns - 1 : 200);
        buf_addc(&out, '\n');
    }
    progress->drawn = n > 0 ? n + 1 : reading_add(progress, now_ms, &out);
    show_raw(progress->show, &out);
}

static struct running *running_of(struct progress *progress, const struct step *step) {
    for (size_t i = 0; i < progress->n; i++)
        if (progress->lines[i].step == step)
            return &progress->lines[i];
    return NULL;
}

static void line_begin(struct progress *progress, const struct event *event) {
    if (running_of(progress, event->step))
        return;
    if (progress->n == progress->room) {
        progress->room = progress->room ? 2 * progress->room : 16;
        progress->lines = must_realloc(progress->lines, progress->room * sizeof *progress->lines);
    }
    progress->lines[progress->n++] =
        (struct running){.step = event->step,
                         .began_ms = progress->clock->now_ms(progress->clock),
                         .expected_ms = event->expected_ms};
}

static void line_end(struct progress *progress, const struct step *step) {
    struct running *line = running_of(progress, step);
    if (!line)
        return;
    size_t at = (size_t)(line - progress->lines);
    memmove(line, line + 1, (progress->n - at - 1) * sizeof *line);
    progress->n--;
}

static void line_state(struct progress *progress, const struct step *step, struct str state) {
    struct running *line = running_of(progress, step);
    if (line)
        snprintf(line->state, sizeof line->state, "%.*s", STR(state));
}

/* --- lines that stay -------------------------------------------------------------------------- */

/* "  vpc.main: create  0.4 s" */
static void over_add(const struct progress *progress, const struct event *event, enum tone tone,
                     const char *sign, struct buf *out) {
    const struct show *show = progress->show;
    tone_adds(out, show, tone, sign);
    tone_add(out, show, TONE_BOLD, event->address);
    if (event->step) {
        buf_adds(out, event->address.len > 0 ? ": " : "");
        escape_add(out, event->step->does);
    }
    if (event->kind == EVENT_STEP_DONE) {
        buf_adds(out, "  ");
        buf_adds(out, tone_on(show, TONE_DIM));
        duration_add(out, event->elapsed_ms);
        buf_adds(out, tone_off(show, TONE_DIM));
    }
    if (event->text.len > 0) {
        buf_adds(out, event->step ? ": " : " ");
        escape_add(out, event->text);
    }
    buf_addc(out, '\n');
}

/* What is of interest when it is over: what changed something, and what took its time. */
static bool is_told(const struct progress *progress, const struct event *event) {
    bool changes = event->step->kind == STEP_CALL || event->step->kind == STEP_EACH;
    return changes || progress->show->verbose ||
           (event->step->kind == STEP_WAIT && event->elapsed_ms >= 1000);
}

/* "subnet.main: create failed: ..." is told by the report at the end, with its place; here only
 * that it happened. */
static void stays_add(const struct progress *progress, const struct event *event, struct buf *out) {
    struct event brief = *event;
    switch (event->kind) {
    case EVENT_STEP_DONE:
        if (is_told(progress, event))
            over_add(progress, event, TONE_GREEN, "  ok      ", out);
        break;
    case EVENT_STEP_FAILED:
        brief.text = (struct str){0};
        over_add(progress, &brief, TONE_RED, "  failed  ", out);
        break;
    case EVENT_STEP_SKIPPED: over_add(progress, event, TONE_DIM, "  skipped ", out); break;
    case EVENT_SETTLED: over_add(progress, event, TONE_CYAN, "  settled ", out); break;
    case EVENT_STEP_RETRY:
        if (!progress->show->live || progress->show->verbose)
            over_add(progress, event, TONE_YELLOW, "  again   ", out);
        break;
    case EVENT_STEP_START:
    case EVENT_STEP_WAIT:
    case EVENT_RUN_BEGIN:
    case EVENT_RUN_END: break;
    }
}

static void see_text(struct progress *progress, const struct event *event) {
    HOLDS(buf_release) struct buf stays = {0};
    stays_add(progress, event, &stays);
    if (progress->show->live) {
        bool starts = event->kind == EVENT_STEP_START && event->step;
        bool goes_on = event->kind == EVENT_STEP_WAIT || event->kind == EVENT_STEP_RETRY;
        if (starts)
            line_begin(progress, event);
        else if (goes_on && event->step)
            line_state(progress, event->step, event->text);
        else if (event->step)
            line_end(progress, event->step);
        draw(progress, &stays);
        return;
    }
    if (stays.len > 0)
        show_text(progress->show, &stays);
}

/* --- the watcher ------------------------------------------------------------------------------ */

static void see(struct watcher *watcher, const struct event *event) {
    struct progress *progress = (struct progress *)watcher;
    assert((size_t)event->kind < sizeof event_names / sizeof *event_names);
    progress->done = event->done;
    progress->total = event->total;
    if (!event_names[event->kind])
        return;
    if (progress->show->json)
        see_json(progress, event);
    else if (!progress->show->quiet)
        see_text(progress, event);
}

static void tick(struct watcher *watcher, int64_t now_ms) {
    struct progress *progress = (struct progress *)watcher;
    HOLDS(buf_release) struct buf stays = {0};
    (void)now_ms;
    if (interrupted() && !progress->told_interrupt) {
        progress->told_interrupt = true;
        buf_adds(
            &stays,
            "  interrupted: what is in flight is awaited and recorded; once more leaves at once\n");
    }
    if (progress->n > 0 || progress->reading || stays.len > 0)
        draw(progress, &stays);
}

void progress_open(struct progress *progress, struct show *show, struct engine *engine,
                   bool reading) {
    struct clock *clock = engine->cloud->clock;
    *progress = (struct progress){
        .watcher = {.see = see, .tick = show->live ? tick : NULL},
        .show = show,
        .clock = clock,
        .reading = reading ? engine : NULL,
        .began_ms = clock->now_ms(clock),
    };
    engine->watcher = &progress->watcher;
}

void progress_close(struct progress *progress, struct engine *engine) {
    HOLDS(buf_release) struct buf out = {0};
    erase_add(progress, &out);
    if (out.len > 0)
        show_raw(progress->show, &out);
    free(progress->lines);
    *progress = (struct progress){0};
    engine->watcher = NULL;
}
