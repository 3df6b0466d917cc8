#include "plans/ask.h"

#include <assert.h>

#include "base/json.h"

/* More tries than any throttling that passes needs; the cloud's own quota ("spent") usually ends it
 * before. */
#define TRIES_MAX 30
#define IDLE_TRIES_MAX 3 /* of what nobody depends on */
#define TICK_REAL_MS 100

/* --- the loop's small helpers ----------------------------------------------------------------- */

bool engine_interrupted(const struct engine *engine, int times) {
    return engine->interrupts && *engine->interrupts >= times;
}

void engine_tell(struct engine *engine, struct event event) {
    if (!engine->watcher || !engine->watcher->see)
        return;
    event.at_wall_ms = engine->cloud->clock->wall_ms(engine->cloud->clock);
    engine->watcher->see(engine->watcher, &event);
}

size_t engine_poll(struct engine *engine, int64_t deadline_ms, struct outcome *out, size_t max) {
    struct clock *clock = engine->cloud->clock;
    if (!engine->watcher || !engine->watcher->tick)
        return engine->cloud->poll(engine->cloud, deadline_ms, out, max);
    int64_t now = clock->now_ms(clock), tick = now + (int64_t)(TICK_REAL_MS * clock->scale) + 1;
    size_t n = engine->cloud->poll(engine->cloud, deadline_ms < tick ? deadline_ms : tick, out,
                                   max);
    engine->watcher->tick(engine->watcher, clock->now_ms(clock));
    return n;
}

/* --- one ask ---------------------------------------------------------------------------------- */

bool ask_start(struct engine *engine, struct ask *ask, struct report *report) {
    assert(ask->state == ASK_READY && ask->arena);
    assert(ask->flight.kind == FLIGHT_ASK);
    ask->state = ASK_FLYING;
    ask->tries++;
    if (engine->cloud->start(engine->cloud, ask->service, ask->operation, ask->input, ask->arena,
                             ask, report)) {
        engine->read_calls++;
        return true;
    }
    ask->state = ASK_OVER;
    ask->broken = true;
    return false;
}

/* True: there is a next page, and the input asks for it. A read by name has one object there. */
static bool turn_page(struct ask *ask) {
    const struct value *items =
        ask->whole ? value_with(ask->arena, ask->answer, str_of(ask->whole),
                                value_get(ask->input, str_of(ask->whole)))
                   : value_path(ask->arena, ask->answer, str_of(ask->list));
    if (items && items->kind == VALUE_MAP)
        maker_add(&ask->found, items);
    for (size_t i = 0; items && items->kind == VALUE_LIST && i < value_count(items); i++) {
        const struct value *item = value_item(items, i); /* "A[].B" is a list of lists */
        size_t many = item->kind == VALUE_LIST ? value_count(item) : 1;
        for (size_t k = 0; k < many; k++)
            maker_add(&ask->found, item->kind == VALUE_LIST ? value_item(item, k) : item);
    }
    struct str token = str_of(ask->token ? ask->token : "NextToken");
    const struct value *next = value_get(ask->answer, token);
    if (value_str(next).len == 0)
        return false;
    ask->input = value_with(ask->arena, ask->input, token, next);
    return true;
}

static void ask_answered(struct ask *ask, const struct outcome *outcome) {
    ask->answer = outcome->answer;
    ask->tries = 0;
    if (ask->list && turn_page(ask)) {
        ask->state = ASK_READY;
        ask->not_before_ms = 0;
        return;
    }
    ask->items = ask->list ? maker_list(&ask->found) : NULL;
    ask->state = ASK_OVER;
}

void ask_landed(struct engine *engine, struct ask *ask, const struct outcome *outcome,
                struct report *report) {
    assert(ask->state == ASK_FLYING);
    if (outcome->verdict == CLOUD_DONE) {
        ask_answered(ask, outcome);
        return;
    }
    ask->answer = NULL;
    ask->error = (struct cloud_error){arena_str(ask->arena, outcome->error.code),
                                      arena_str(ask->arena, outcome->error.message),
                                      arena_str(ask->arena, outcome->error.request_id)};
    bool again = outcome->verdict != CLOUD_REFUSED && !outcome->spent &&
                 ask->tries < (ask->tries_max ? ask->tries_max : ask->idle ? IDLE_TRIES_MAX : TRIES_MAX);
    if (again) {
        ask->state = ASK_READY;
        ask->not_before_ms = engine->cloud->clock->now_ms(engine->cloud->clock) + outcome->retry_ms;
        return;
    }
    ask->state = ASK_OVER;
    ask->broken = outcome->verdict != CLOUD_REFUSED;
    if (ask->broken && !ask->idle)
        ask_fail(engine, ask, S("no answer"), NOWHERE, report);
}

bool ask_fail(const struct engine *engine, const struct ask *ask, struct str who, struct span at,
              struct report *report) {
    fail(report, at, "%.*s: %.*s%s%.*s", STR(who), STR(ask->error.code),
         ask->error.message.len ? ": " : "", STR(ask->error.message));
    note(report, at, "while calling %s %s in %.*s%s%.*s%s", ask->service, ask->operation,
         STR(engine->cloud->who.region), ask->error.request_id.len ? " (request " : "",
         STR(ask->error.request_id), ask->error.request_id.len ? ")" : "");
    return false;
}

/* --- many, in parallel ------------------------------------------------------------------------ */

struct asking {
    struct engine *engine;
    struct ask *asks;
    size_t n, first, flying; /* all before `first` are over */
    struct report *report;
};

/* Starts what may start now; gives when the next one may. */
static int64_t start_ready(struct asking *asking) {
    struct cloud *cloud = asking->engine->cloud;
    int64_t now = cloud->clock->now_ms(cloud->clock), next = INT64_MAX;
    for (size_t i = asking->first; i < asking->n && asking->flying < cloud->in_flight_max; i++) {
        struct ask *ask = &asking->asks[i];
        if (ask->state != ASK_READY)
            continue;
        int64_t earliest = cloud->earliest(cloud, ask->service, ask->operation);
        if (ask->not_before_ms > earliest)
            earliest = ask->not_before_ms;
        if (earliest > now)
            next = earliest < next ? earliest : next;
        else
            asking->flying += ask_start(asking->engine, ask, asking->report);
    }
    while (asking->first < asking->n && asking->asks[asking->first].state == ASK_OVER)
        asking->first++;
    return next;
}

static void take_outcomes(struct asking *asking, int64_t deadline_ms) {
    struct outcome outcomes[16];
    size_t n = engine_poll(asking->engine, deadline_ms, outcomes,
                           sizeof outcomes / sizeof *outcomes);
    for (size_t i = 0; i < n; i++) {
        struct flight *flight = outcomes[i].tag;
        assert(flight->kind == FLIGHT_ASK && asking->flying > 0);
        ask_landed(asking->engine, (struct ask *)flight, &outcomes[i], asking->report);
        asking->flying--;
    }
}

bool asks_run(struct engine *engine, struct ask *asks, size_t n, struct report *report) {
    struct asking asking = {.engine = engine, .asks = asks, .n = n, .report = report};
    bool stopped = false;
    while (!stopped) {
        int64_t next = start_ready(&asking);
        if (asking.first == n)
            break;
        take_outcomes(&asking, next);
        stopped = engine_interrupted(engine, 1);
    }
    while (asking.flying > 0 && !engine_interrupted(engine, 2))
        take_outcomes(&asking, INT64_MAX);
    if (stopped)
        return fail(report, NOWHERE, "interrupted while reading; nothing was changed");
    for (size_t i = 0; i < n; i++)
        if (asks[i].broken)
            return false;
    return true;
}

const struct value *engine_ask(struct engine *engine, const char *service, const char *operation,
                               const struct value *input, struct arena *arena,
                               struct cloud_error *error, struct report *report) {
    struct ask ask = {.service = service, .operation = operation, .input = input, .arena = arena};
    asks_run(engine, &ask, 1, report);
    if (error)
        *error = ask.error;
    return ask.answer;
}

/* --- inputs ----------------------------------------------------------------------------------- */

/* What goes with every call of a read; "$PATH" is in the item. */
static void fill_in(const struct fill *fill, const struct value *item, struct maker *input) {
    for (; fill && fill->member; fill++) {
        struct str from = str_of(fill->from + 1);
        assert(fill->from[0] == '=' || fill->from[0] == ':' || (fill->from[0] == '$' && item));
        maker_set(input, str_of(fill->member),
                  fill->from[0] == '='   ? value_text(input->arena, from)
                  : fill->from[0] == ':' ? json_parse(input->arena, from)
                                         : value_path(input->arena, item, from));
    }
}

static void constants(const struct fill *fill, struct maker *input) {
    fill_in(fill, NULL, input);
}

/* { Filters: [ { Name, Values } ] }, the one form that filters have. */
const struct value *input_by_filter(const struct sheet *sheet, struct str name,
                                    const struct str *values, size_t n, struct arena *arena) {
    assert(sheet->tagging && sheet->tagging->filters && n > 0);
    struct maker list = {.arena = arena}, filter = {.arena = arena}, filters = {.arena = arena},
                 input = {.arena = arena};
    for (size_t i = 0; i < n; i++)
        maker_add(&list, value_text(arena, values[i]));
    const char *called = sheet->tagging->filter_name;
    maker_set(&filter, called ? str_of(called) : S("Name"), value_text(arena, name));
    maker_set(&filter, S("Values"), maker_list(&list));
    maker_add(&filters, maker_map(&filter));
    constants(sheet->read.fills, &input);
    maker_set(&input, str_of(sheet->tagging->filters), maker_list(&filters));
    return maker_map(&input);
}

size_t read_batch(const struct sheet *sheet, size_t n) {
    if (sheet->read.by_name)
        return 1;
    assert(sheet->read.batch > 0 || !sheet->read.filter);
    return sheet->read.filter ? (size_t)sheet->read.batch : n > 0 ? n : 1;
}

const struct value *input_whole(const struct sheet *sheet, struct arena *arena) {
    struct maker input = {.arena = arena};
    constants(sheet->read.fills, &input);
    return maker_map(&input);
}

/* { logGroupIdentifiers: ids } */
static const struct value *input_by_member(const struct sheet *sheet, const struct str *ids, size_t n,
                                           struct arena *arena) {
    struct maker list = {.arena = arena}, input = {.arena = arena};
    for (size_t i = 0; i < n; i++)
        maker_add(&list, value_text(arena, ids[i]));
    constants(sheet->read.fills, &input);
    maker_set(&input, str_of(sheet->read.filter), maker_list(&list));
    return maker_map(&input);
}

const struct value *input_by_ids(const struct sheet *sheet, const struct str *ids, size_t n,
                                 struct arena *arena) {
    assert(n > 0 && n <= read_batch(sheet, n));
    if (sheet->read.by_name)
        return input_one(sheet, ids[0], arena);
    if (!sheet->read.filter)
        return input_whole(sheet, arena);
    return sheet->read.direct ? input_by_member(sheet, ids, n, arena)
                              : input_by_filter(sheet, str_of(sheet->read.filter), ids, n, arena);
}

const struct value *input_by_tag(const struct sheet *sheet, const char *tag,
                                 const struct str *values, size_t n, struct arena *arena) {
    assert(sheet->tagging && !sheet->read.by_name);
    if (!sheet->tagging->filter)
        return input_whole(sheet, arena);
    return input_by_filter(sheet, arena_printf(arena, "%s%s", sheet->tagging->filter, tag), values,
                           n, arena);
}

const struct value *input_one(const struct sheet *sheet, struct str id, struct arena *arena) {
    if (!sheet->read.one)
        return input_by_ids(sheet, &id, 1, arena);
    const struct value *text = value_text(arena, id);
    struct maker input = {.arena = arena};
    constants(sheet->read.fills, &input);
    maker_set(&input, str_of(sheet->read.one),
              sheet->read.one_is_text ? text : value_list(arena, &text, 1));
    return maker_map(&input);
}

struct ask ask_list(const struct sheet *sheet, const struct value *input, struct arena *arena) {
    return (struct ask){.service = sheet->service,
                        .operation = sheet->read.operation,
                        .input = input,
                        .whole = sheet->read.whole ? sheet->read.one : NULL,
                        .list = sheet->read.whole ? "" : sheet->read.items,
                        .token = sheet->read.token,
                        .arena = arena,
                        .found = {.arena = arena}};
}

bool ask_found_none(const struct ask *ask, const struct sheet *sheet) {
    return !ask->answer && word_in(sheet->read.gone_on, ask->error.code);
}

/* --- details ---------------------------------------------------------------------------------- */

struct ask ask_detail(const struct sheet *sheet, const struct detail *detail,
                      const struct value *item, struct arena *arena) {
    const char *by = detail->by ? detail->by : sheet->read.id;
    struct maker input = {.arena = arena};
    fill_in(detail->fills, item, &input);
    maker_set(&input, str_of(detail->id), value_path(arena, item, str_of(by)));
    return (struct ask){.service = sheet->service,
                        .operation = detail->operation,
                        .input = maker_map(&input),
                        .list = detail->items,
                        .token = detail->token,
                        .arena = arena,
                        .found = {.arena = arena}};
}

struct ask ask_each(const struct sheet *sheet, const struct detail *detail,
                    const struct value *item, const struct value *name, struct arena *arena) {
    struct ask ask = ask_detail(sheet, detail, item, arena);
    ask.operation = detail->each;
    ask.list = ask.token = NULL;
    ask.input = value_with(arena, ask.input, str_of(detail->each_id), name);
    return ask;
}

const struct value *detail_added(const struct detail *detail, const struct ask *ask,
                                 const struct value *item, struct arena *arena) {
    if (!ask->answer && !word_in(detail->none_on, ask->error.code))
        return NULL;
    struct maker whole = {.arena = arena};
    maker_merge(&whole, item);
    if (detail->items)
        maker_set(&whole, str_of(detail->items),
                  ask->answer ? ask->items : value_list(arena, NULL, 0));
    else
        maker_merge(&whole, ask->answer);
    return maker_map(&whole);
}

bool items_read_tags(struct engine *engine, const struct sheet *const *sheets,
               const struct value **items, size_t n, struct arena *arena, struct report *report) {
    struct ask *asks = arena_array(arena, struct ask, n + 1);
    size_t *of = arena_array(arena, size_t, n + 1), n_asks = 0;
    for (size_t i = 0; i < n; i++) {
        if (!sheets[i]->tagging || !sheets[i]->tagging->detail)
            continue;
        of[n_asks] = i;
        asks[n_asks++] = ask_detail(sheets[i], sheets[i]->tagging->detail, items[i], arena);
    }
    if (!asks_run(engine, asks, n_asks, report))
        return false;
    for (size_t i = 0; i < n_asks; i++) {
        const struct sheet *sheet = sheets[of[i]];
        items[of[i]] = detail_added(sheet->tagging->detail, &asks[i], items[of[i]], arena);
        if (!items[of[i]] && !ask_found_none(&asks[i], sheet))
            return ask_fail(engine, &asks[i], S("cannot read whose it is"), NOWHERE, report);
    }
    return true;
}

/* --- items ------------------------------------------------------------------------------------ */

struct str item_id(const struct sheet *sheet, const struct value *item) {
    return value_str(value_path(NULL, item, str_of(sheet->read.id)));
}

struct str item_tag(const struct sheet *sheet, const struct value *item, const char *tag) {
    if (!sheet->tagging)
        return (struct str){0};
    const struct value *tags = value_path(NULL, item, str_of(sheet->tagging->seen));
    if (sheet->tagging->map)
        return value_str(value_get(tags, str_of(tag)));
    for (size_t i = 0; i < value_count(tags); i++)
        if (str_is(value_str(value_key(value_item(tags, i), "Key")), tag))
            return value_str(value_key(value_item(tags, i), "Value"));
    return (struct str){0};
}

bool item_is_gone(const struct sheet *sheet, const struct value *item) {
    const char *path = sheet->gone.state ? sheet->gone.state : sheet->ready.state;
    if (item && sheet->read.gone_at && value_path(NULL, item, str_of(sheet->read.gone_at)))
        return true;
    return !item || (path && sheet->gone_states &&
                     word_in(sheet->gone_states, value_str(value_path(NULL, item, str_of(path)))));
}
