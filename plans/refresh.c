/* Refresh, in three rounds of parallel reads: the lists, what the lists lack (by id), and the
 * details that no list shows. */
#include "plans/refresh.h"

#include <assert.h>

#include "base/map.h"
#include "plans/ask.h"
#include "plans/names.h"
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
    size_t batch = read_batch(sheet, count);
    return (count + batch - 1) / batch;
}

static size_t plan_lists(struct refreshing *work, const struct sheet *sheet, struct ask *asks) {
    size_t n = count_of_sheet(work->known, work->n, sheet), n_asks = 0, filled = 0;
    struct str *ids = arena_array(&work->arena, struct str, n + 1);
    for (size_t i = 0; i < work->n; i++)
        if (work->known[i].sheet == sheet && id_of(&work->known[i]).len > 0)
            ids[filled++] = id_of(&work->known[i]);
    size_t batch = read_batch(sheet, n);
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

static struct str item_key(struct refreshing *work, const struct sheet *sheet,
                           const struct value *item) {
    return object_key(&work->arena, sheet, item_id(sheet, item));
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
        ok = asks[i].answer || (sheets[i]->read.by_name && ask_found_none(&asks[i], sheets[i])) ||
             refused(work, &asks[i], sheets[i]);
        for (size_t k = 0; k < value_count(asks[i].items); k++)
            map_set(&found, item_key(work, sheets[i], value_item(asks[i].items, k)),
                    (void *)value_item(asks[i].items, k));
    }
    for (size_t i = 0; i < work->n; i++)
        work->items[i] = map_get(&found, object_key(&work->arena, work->known[i].sheet,
                                                    id_of(&work->known[i])));
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
        if (!asks[i].answer && !ask_found_none(&asks[i], known->sheet))
            return refused(work, &asks[i], known->sheet);
        /* an answer may hold more than was asked for */
        for (size_t k = 0; k < value_count(asks[i].items); k++)
            if (str_eq(item_id(known->sheet, value_item(asks[i].items, k)), id_of(known)))
                work->items[missing[i]] = value_item(asks[i].items, k);
        *again |= !work->items[missing[i]] && is_young(work, known);
    }
    return true;
}

/* Whom a list has not shown may be asked for by id; who was asked for by name was. */
static bool is_missing(const struct refreshing *work, size_t i, bool again) {
    const struct known *known = &work->known[i];
    if (work->items[i] || id_of(known).len == 0)
        return false;
    return !(again || known->sheet->read.by_name) || is_young(work, known);
}

static bool confirm_missing(struct refreshing *work) {
    size_t *missing = arena_array(&work->arena, size_t, work->n + 1);
    int64_t not_before_ms = 0;
    for (bool again = true; again;) {
        size_t n = 0;
        for (size_t i = 0; i < work->n; i++)
            if (is_missing(work, i, not_before_ms > 0))
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

/* The details of a type, each once: its tags, and what fields name; those that name the same one
 * share its call. */
static size_t details_of(const struct sheet *sheet, const struct detail **out, size_t max) {
    size_t n = 0;
    if (sheet->tagging && sheet->tagging->detail)
        out[n++] = sheet->tagging->detail;
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

/* What a detail's answer says is added to the item; one that went away meanwhile is gone. */
static bool take_detail(struct refreshing *work, size_t known, const struct detail *detail,
                        const struct ask *ask) {
    const struct sheet *sheet = work->known[known].sheet;
    if (!work->items[known])
        return true;
    work->items[known] = detail_added(detail, ask, work->items[known], &work->arena);
    return work->items[known] || ask_found_none(ask, sheet) || refused(work, ask, sheet);
}

static bool read_details(struct refreshing *work) {
    const struct detail *details[DETAILS_MAX];
    size_t n = 0;
    for (size_t i = 0; i < work->n; i++)
        n += work->items[i] ? details_of(work->known[i].sheet, details, DETAILS_MAX) : 0;
    struct ask *asks = arena_array(&work->arena, struct ask, n + 1);
    size_t *of = arena_array(&work->arena, size_t, n + 1), at = 0;
    const struct detail **which = arena_array(&work->arena, const struct detail *, n + 1);
    for (size_t i = 0; i < work->n; i++) {
        size_t own = work->items[i] ? details_of(work->known[i].sheet, details, DETAILS_MAX) : 0;
        for (size_t k = 0; k < own; k++) {
            of[at] = i;
            which[at] = details[k];
            asks[at++] = ask_detail(work->known[i].sheet, details[k], work->items[i], &work->arena);
        }
    }
    if (!asks_run(work->engine, asks, n, work->report))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!take_detail(work, of[i], which[i], &asks[i]))
            return false;
    return true;
}

/* --- what details only name ------------------------------------------------------------------- */

/* The names that a detail has told of an item, until each of them is asked for. */
static const struct value *names_of(const struct refreshing *work, size_t known,
                                    const struct detail *detail) {
    return detail->each && work->items[known]
               ? value_get(work->items[known], str_of(detail->items))
               : NULL;
}

/* What the calls tell takes the places of the names; what went away meanwhile has none. */
static bool take_each(struct refreshing *work, size_t known, const struct detail *detail,
                      const struct ask *asks, size_t n) {
    const struct sheet *sheet = work->known[known].sheet;
    struct maker told = {.arena = &work->arena};
    for (size_t i = 0; i < n; i++) {
        if (!asks[i].answer && !ask_found_none(&asks[i], sheet))
            return refused(work, &asks[i], sheet);
        if (asks[i].answer)
            maker_add(&told, asks[i].answer);
    }
    work->items[known] = value_with(&work->arena, work->items[known], str_of(detail->items),
                                    maker_list(&told));
    return true;
}

/* One call a name: most objects have none. */
static bool read_each(struct refreshing *work) {
    const struct detail *details[DETAILS_MAX];
    size_t n = 0, at = 0;
    for (size_t i = 0; i < work->n; i++)
        for (size_t own = details_of(work->known[i].sheet, details, DETAILS_MAX), k = 0; k < own; k++)
            n += value_count(names_of(work, i, details[k]));
    struct ask *asks = arena_array(&work->arena, struct ask, n + 1);
    for (size_t i = 0; i < work->n; i++)
        for (size_t own = details_of(work->known[i].sheet, details, DETAILS_MAX), k = 0; k < own; k++)
            for (size_t name = 0; name < value_count(names_of(work, i, details[k])); name++)
                asks[at++] = ask_each(work->known[i].sheet, details[k], work->items[i],
                                      value_item(names_of(work, i, details[k]), name), &work->arena);
    assert(at == n);
    if (!asks_run(work->engine, asks, n, work->report))
        return false;
    at = 0;
    for (size_t i = 0; i < work->n; i++)
        for (size_t own = details_of(work->known[i].sheet, details, DETAILS_MAX), k = 0; k < own; k++) {
            size_t names = value_count(names_of(work, i, details[k]));
            if (names > 0 && !take_each(work, i, details[k], asks + at, names))
                return false;
            at += names;
        }
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
    bool ok = read_lists(&work) && confirm_missing(&work) && read_details(&work) &&
              read_each(&work);
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
    for (size_t i = 0; i < n; i++)
        for (const struct field *field = known[i].sheet->fields; field->name; field++)
            if (field->detail && field->detail->each)
                calls += value_count(value_get(known[i].seen, str_of(field->name)));
    return calls;
}
