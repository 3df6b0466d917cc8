/* Refresh, in three rounds of parallel reads: the lists, what the lists lack (by id), and the
 * details that no list shows. */
#include "plans/refresh.h"

#include <assert.h>

#include "base/map.h"
#include "plans/ask.h"
#include "plans/walk.h"

/* Between two looks for something young that is not seen yet. */
#define YOUNG_PAUSE_MS 2000

struct refreshing {
    struct engine *engine;
    struct known *known;
    size_t n;
    const struct value **items; /* by index of known; NULL: not found (yet) */
    struct arena arena;         /* of this refresh; what is kept is copied into the engine's */
    struct report *report;
};

static struct str id_of(const struct known *known) {
    return known->row.physical_id;
}

static size_t count_of_sheet(const struct known *known, size_t n, const struct sheet *sheet) {
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += known[i].sheet == sheet && id_of(&known[i]).len > 0;
    return count;
}

/* --- the lists -------------------------------------------------------------------------------- */

static size_t lists_of(const struct sheet *sheet, size_t count) {
    assert(sheet->read.batch > 0 || !sheet->read.filter);
    if (!sheet->read.filter)
        return count > 0;
    return (count + (size_t)sheet->read.batch - 1) / (size_t)sheet->read.batch;
}

static size_t plan_lists(struct refreshing *work, const struct sheet *sheet, struct ask *asks) {
    size_t n = count_of_sheet(work->known, work->n, sheet), n_asks = 0, filled = 0;
    struct str *ids = arena_array(&work->arena, struct str, n + 1);
    for (size_t i = 0; i < work->n; i++)
        if (work->known[i].sheet == sheet && id_of(&work->known[i]).len > 0)
            ids[filled++] = id_of(&work->known[i]);
    size_t batch = sheet->read.filter ? (size_t)sheet->read.batch : n;
    for (size_t from = 0; from < n; from += batch) {
        size_t size = n - from < batch ? n - from : batch;
        asks[n_asks++] = ask_list(sheet, input_by_ids(sheet, ids + from, size, &work->arena),
                                  &work->arena);
    }
    assert(n_asks == lists_of(sheet, n));
    return n_asks;
}

static bool refused(struct refreshing *work, const struct ask *ask, const struct sheet *sheet) {
    return ask_fail(work->engine, ask,
                    arena_printf(&work->arena, "cannot read what is known of type %s", sheet->type),
                    NOWHERE, work->report);
}

static bool read_lists(struct refreshing *work) {
    const struct provider *provider = work->engine->cloud->provider;
    size_t n = 0;
    for (size_t s = 0; s < provider->n_sheets; s++)
        n += lists_of(provider->sheets[s],
                      count_of_sheet(work->known, work->n, provider->sheets[s]));
    struct ask *asks = arena_array(&work->arena, struct ask, n + 1);
    const struct sheet **sheets = arena_array(&work->arena, const struct sheet *, n + 1);
    size_t at = 0;
    for (size_t s = 0; s < provider->n_sheets; s++) {
        size_t more = plan_lists(work, provider->sheets[s], asks + at);
        for (size_t i = 0; i < more; i++)
            sheets[at++] = provider->sheets[s];
    }
    if (!asks_run(work->engine, asks, n, work->report))
        return false;
    struct map found = {0};
    bool ok = true;
    for (size_t i = 0; i < n && ok; i++) {
        ok = asks[i].answer || refused(work, &asks[i], sheets[i]);
        for (size_t k = 0; k < value_count(asks[i].items); k++)
            map_set(&found, item_id(sheets[i], value_item(asks[i].items, k)),
                    (void *)value_item(asks[i].items, k));
    }
    for (size_t i = 0; i < work->n; i++)
        work->items[i] = map_get(&found, id_of(&work->known[i]));
    map_release(&found);
    return ok;
}

/* --- what the lists lack ---------------------------------------------------------------------- */

/* Something that was just made may not have reached the read yet. */
static bool is_young(const struct refreshing *work, const struct known *known) {
    const struct cloud *cloud = work->engine->cloud;
    return cloud->settle_window_ms > 0 && known->row.made_ms > 0 &&
           cloud->clock->wall_ms(cloud->clock) - known->row.made_ms < YOUNG_MS;
}

/* One look, by id, at each of the missing. *again: some are young and still not seen. */
static bool confirm_once(struct refreshing *work, const size_t *missing, size_t n,
                         int64_t not_before_ms, bool *again) {
    struct ask *asks = arena_array(&work->arena, struct ask, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct known *known = &work->known[missing[i]];
        asks[i] = ask_list(known->sheet, input_one(known->sheet, id_of(known), &work->arena),
                           &work->arena);
        asks[i].not_before_ms = not_before_ms;
    }
    if (!asks_run(work->engine, asks, n, work->report))
        return false;
    *again = false;
    for (size_t i = 0; i < n; i++) {
        const struct known *known = &work->known[missing[i]];
        if (!asks[i].answer && !word_in(known->sheet->read.gone_on, asks[i].error.code))
            return refused(work, &asks[i], known->sheet);
        /* an answer may hold more than was asked for */
        for (size_t k = 0; k < value_count(asks[i].items); k++)
            if (str_eq(item_id(known->sheet, value_item(asks[i].items, k)), id_of(known)))
                work->items[missing[i]] = value_item(asks[i].items, k);
        *again |= !work->items[missing[i]] && is_young(work, known);
    }
    return true;
}

static bool confirm_missing(struct refreshing *work) {
    size_t *missing = arena_array(&work->arena, size_t, work->n + 1);
    int64_t not_before_ms = 0;
    for (bool again = true; again;) {
        size_t n = 0;
        for (size_t i = 0; i < work->n; i++)
            if (!work->items[i] && id_of(&work->known[i]).len > 0 && work->known[i].sheet->read.one)
                if (not_before_ms == 0 || is_young(work, &work->known[i]))
                    missing[n++] = i;
        if (n == 0)
            return true;
        if (!confirm_once(work, missing, n, not_before_ms, &again))
            return false;
        struct clock *clock = work->engine->cloud->clock;
        not_before_ms = clock->now_ms(clock) + YOUNG_PAUSE_MS;
    }
    return true;
}

/* --- details ---------------------------------------------------------------------------------- */

/* The details of a type, each once: fields that name the same one share its call. */
static size_t details_of(const struct sheet *sheet, const struct detail **out, size_t max) {
    size_t n = 0;
    for (const struct field *field = sheet->fields; field->name; field++) {
        bool listed = !field->detail;
        for (size_t i = 0; i < n; i++)
            listed |= out[i] == field->detail;
        if (!listed) {
            assert(n < max);
            out[n++] = field->detail;
        }
    }
    return n;
}
enum { DETAILS_MAX = 16 };

static struct ask ask_detail(const struct sheet *sheet, const struct detail *detail, struct str id,
                             struct arena *arena) {
    struct maker input = {.arena = arena};
    maker_set(&input, str_of(detail->id), value_text(arena, id));
    for (const struct fill *fill = detail->fills; fill && fill->member; fill++)
        maker_set(&input, str_of(fill->member),
                  value_text(arena, fill->from[0] == '=' ? str_of(fill->from + 1) : id));
    return (struct ask){.service = sheet->service,
                        .operation = detail->operation,
                        .input = maker_map(&input),
                        .arena = arena};
}

/* What a detail's answer says is added to the item; one that went away meanwhile is gone. */
static bool take_detail(struct refreshing *work, size_t known, const struct ask *ask) {
    const struct sheet *sheet = work->known[known].sheet;
    if (!work->items[known])
        return true;
    if (!ask->answer && word_in(sheet->read.gone_on, ask->error.code)) {
        work->items[known] = NULL;
        return true;
    }
    if (!ask->answer)
        return refused(work, ask, sheet);
    struct maker item = {.arena = &work->arena};
    maker_merge(&item, work->items[known]);
    maker_merge(&item, ask->answer);
    work->items[known] = maker_map(&item);
    return true;
}

static bool read_details(struct refreshing *work) {
    const struct detail *details[DETAILS_MAX];
    size_t n = 0;
    for (size_t i = 0; i < work->n; i++)
        n += work->items[i] ? details_of(work->known[i].sheet, details, DETAILS_MAX) : 0;
    struct ask *asks = arena_array(&work->arena, struct ask, n + 1);
    size_t *of = arena_array(&work->arena, size_t, n + 1), at = 0;
    for (size_t i = 0; i < work->n; i++) {
        size_t own = work->items[i] ? details_of(work->known[i].sheet, details, DETAILS_MAX) : 0;
        for (size_t k = 0; k < own; k++) {
            of[at] = i;
            asks[at++] = ask_detail(work->known[i].sheet, details[k], id_of(&work->known[i]),
                                    &work->arena);
        }
    }
    if (!asks_run(work->engine, asks, n, work->report))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!take_detail(work, of[i], &asks[i]))
            return false;
    return true;
}

/* --- all of it -------------------------------------------------------------------------------- */

static void keep_seen(struct refreshing *work) {
    for (size_t i = 0; i < work->n; i++) {
        struct known *known = &work->known[i];
        assert(known->sheet);
        known->gone = !work->items[i] || item_is_gone(known->sheet, work->items[i]);
        known->seen = NULL;
        known->came_along = !known->gone &&
                            item_comes_along(known->sheet, work->items[i], &work->arena);
        if (!known->gone)
            known->seen = value_copy(work->engine->arena,
                                     seen_of_item(known->sheet, work->items[i], &work->arena));
    }
}

bool refresh(struct engine *engine, struct known *known, size_t n, struct report *report) {
    struct refreshing work = {.engine = engine, .known = known, .n = n, .report = report};
    work.items = arena_array(&work.arena, const struct value *, n + 1);
    bool ok = read_lists(&work) && confirm_missing(&work) && read_details(&work);
    if (ok)
        keep_seen(&work);
    arena_release(&work.arena);
    return ok;
}

size_t refresh_formula(const struct provider *provider, const struct known *known, size_t n) {
    const struct detail *details[DETAILS_MAX];
    size_t calls = 0;
    for (size_t s = 0; s < provider->n_sheets; s++) {
        size_t count = count_of_sheet(known, n, provider->sheets[s]);
        calls += lists_of(provider->sheets[s], count) +
                 count * details_of(provider->sheets[s], details, DETAILS_MAX);
    }
    return calls;
}
