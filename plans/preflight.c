#include "plans/preflight.h"

#include <assert.h>

#include "base/cidr.h"
#include "base/json.h"
#include "base/map.h"
#include "plans/ask.h"
#include "plans/compile_work.h"
#include "providers/preflight.h"

/* From so many new names of a type on its list is read instead; where there is none, no more are asked about. */
#define NAMES_BY_LIST 4
#define NAMES_MAX 50

/* One thing that is made (or changed, of a COUNT), and one question about it. */
struct question {
    const struct probe *probe; /* NULL: is the name free? */
    const struct change *change;
    size_t ask, limit_ask; /* positions; NO_ASK: none */
    int64_t made;          /* of a LIMIT: how many are */
};
#define NO_ASK SIZE_MAX

struct probing {
    struct engine *engine;
    const struct preflight_input *input;
    struct arena *arena;
    struct report *report;
    struct ask *asks;
    size_t n_asks, asks_room;
    struct map by_key; /* of asks: a question's text to its position + 1 */
    struct map ours, doomed; /* "type id" of what is known, of what is deleted */
    struct map limits;       /* a LIMIT and its question, as text, to the position of the first that asks it + 1 */
    struct question *questions;
    size_t n, room;
    struct forecast *found;
    size_t n_found, found_room, unasked;
};

/* --- what is made --------------------------------------------------------------------------------------------------- */

static bool is_fresh(const struct change *change) { return change->action == ACTION_CREATE || change->action == ACTION_REPLACE; }

static bool is_doomed(const struct change *change) { return change->action == ACTION_DELETE || change->action == ACTION_REPLACE; }

static const struct value *wanted(const struct change *change, const char *field) {
    assert(change->want);
    return value_get(change->want->fields, str_of(field));
}

static void know_as(struct map *map, struct probing *probing, const struct sheet *sheet, struct str id) {
    if (sheet && id.len > 0)
        map_set(map, arena_printf(probing->arena, "%s %.*s", sheet->type, STR(id)), probing);
}

static bool known_as(const struct map *map, const struct sheet *sheet, struct str id) {
    HOLDS(buf_release) struct buf key = {0};
    buf_addf(&key, "%s %.*s", sheet->type, STR(id));
    return map_get(map, buf_str(&key)) != NULL;
}

static bool is_ours(struct probing *probing, const struct sheet *sheet, struct str id) { return known_as(&probing->ours, sheet, id); }

static void know_all(struct probing *probing) {
    const struct preflight_input *input = probing->input;
    for (size_t i = 0; i < input->n_known; i++)
        know_as(&probing->ours, probing, input->known[i].sheet, input->known[i].row.physical_id);
    for (size_t i = 0; i < input->diff->n; i++)
        if (is_doomed(&input->diff->changes[i]))
            know_as(&probing->doomed, probing, input->diff->changes[i].sheet, input->diff->changes[i].id);
}

/* --- questions ------------------------------------------------------------------------------------------------------ */

static size_t ask_once(struct probing *probing, struct ask ask) {
    HOLDS(buf_release) struct buf text = {0};
    buf_addf(&text, "%s %s ", ask.service, ask.operation);
    json_write(&text, ask.input, JSON_SORTED);
    struct str key = arena_str(probing->arena, buf_str(&text));
    size_t there = (size_t)(uintptr_t)map_get(&probing->by_key, key);
    if (there > 0)
        return there - 1;
    if (probing->n_asks == probing->asks_room) {
        size_t room = probing->asks_room ? probing->asks_room * 2 : 32;
        struct ask *asks = arena_array(probing->arena, struct ask, room);
        for (size_t i = 0; i < probing->n_asks; i++)
            asks[i] = probing->asks[i];
        probing->asks = asks;
        probing->asks_room = room;
    }
    ask.idle = true;
    probing->asks[probing->n_asks++] = ask;
    map_set(&probing->by_key, key, (void *)(uintptr_t)probing->n_asks);
    return probing->n_asks - 1;
}

static void question_add(struct probing *probing, struct question question) {
    if (probing->n == probing->room) {
        size_t room = probing->room ? probing->room * 2 : 64;
        struct question *questions = arena_array(probing->arena, struct question, room);
        for (size_t i = 0; i < probing->n; i++)
            questions[i] = probing->questions[i];
        probing->questions = questions;
        probing->room = room;
    }
    probing->questions[probing->n++] = question;
}

/* NULL: something that it names is not known yet. */
static const struct value *input_of(struct probing *probing, const struct fill *fills, const struct value *fields) {
    const struct call call = {.fills = fills};
    for (const struct fill *fill = fills; fill && fill->member; fill++) {
        const struct value *value = fill->from[0] == '$' ? value_get(fields, str_of(fill->from + 1)) : NULL;
        if (fill->from[0] == '$' && (value_is_null(value) || value->has_unknown || value->secret))
            return NULL;
    }
    return call_input(probing->arena, &call, NULL, fields);
}

static struct ask ask_of(struct probing *probing, const struct sheet *sheet, const char *operation, const struct value *input, const char *items,
                         const char *token) {
    return (struct ask){.service = sheet->service,
                        .operation = operation,
                        .input = input,
                        .list = items,
                        .token = token,
                        .arena = probing->arena,
                        .found = {.arena = probing->arena}};
}

/* Things that are counted together are one question. */
static bool joins_limit(struct probing *probing, const struct probe *probe, size_t ask) {
    struct str key = arena_printf(probing->arena, "%p %zu", (const void *)probe, ask);
    size_t first = (size_t)(uintptr_t)map_get(&probing->limits, key);
    if (first > 0)
        probing->questions[first - 1].made++;
    else
        map_set(&probing->limits, key, (void *)(uintptr_t)(probing->n + 1));
    return first > 0;
}

static void ask_probe(struct probing *probing, const struct probe *probe, const struct change *change, bool ask) {
    const struct value *value = probe->field ? wanted(change, probe->field) : NULL;
    struct question question = {probe, change, NO_ASK, NO_ASK, 1};
    if (probe->field && (value_is_null(value) || (value->kind == VALUE_UNKNOWN && probe->sort != PROBE_BETWEEN)))
        return;
    if (probe->sort == PROBE_COUNT) {
        question_add(probing, question);
        return;
    }
    const struct value *input = ask && is_fresh(change) ? input_of(probing, probe->fills, change->want->fields) : NULL;
    if (!input)
        return;
    question.ask = ask_once(probing, ask_of(probing, change->sheet, probe->operation, input, probe->items, probe->token));
    if (probe->sort == PROBE_LIMIT && joins_limit(probing, probe, question.ask))
        return;
    if (probe->limit_at)
        question.limit_ask = ask_once(probing, ask_of(probing, change->sheet, probe->limit_at->operation,
                                                      input_of(probing, probe->limit_at->fills, NULL), probe->limit_at->items, NULL));
    question_add(probing, question);
}

/* A name that is known and that nothing of ours has. Empty: nothing to ask. */
static struct str new_name(struct probing *probing, const struct change *change) {
    const struct value *name = change->sheet->named_by && is_fresh(change) ? wanted(change, change->sheet->named_by) : NULL;
    bool known = name && name->kind == VALUE_TEXT && !is_ours(probing, change->sheet, name->as.text);
    return known ? name->as.text : (struct str){0};
}

static size_t names_of(struct probing *probing, const struct sheet *sheet) {
    size_t n = 0;
    for (size_t i = 0; i < probing->input->diff->n; i++)
        n += probing->input->diff->changes[i].sheet == sheet && new_name(probing, &probing->input->diff->changes[i]).len > 0;
    return n;
}

static void ask_names(struct probing *probing, const struct sheet *sheet) {
    bool whole = !sheet->read.by_name && names_of(probing, sheet) >= NAMES_BY_LIST;
    size_t asked = 0;
    for (size_t i = 0; i < probing->input->diff->n; i++) {
        const struct change *change = &probing->input->diff->changes[i];
        struct str name = change->sheet == sheet ? new_name(probing, change) : (struct str){0};
        if (name.len == 0)
            continue;
        if (!whole && asked++ >= NAMES_MAX) {
            probing->unasked++;
            continue;
        }
        const struct value *input = whole ? input_whole(sheet, probing->arena) : input_one(sheet, name, probing->arena);
        question_add(probing, (struct question){NULL, change, ask_once(probing, ask_list(sheet, input, probing->arena)), NO_ASK, 1});
    }
}

static void ask_all(struct probing *probing, bool ask) {
    const struct provider *provider = probing->input->provider;
    for (size_t i = 0; i < probing->input->diff->n; i++) {
        const struct change *change = &probing->input->diff->changes[i];
        bool looks = change->want && (is_fresh(change) || change->action == ACTION_UPDATE);
        for (const struct probe *probe = provider->probes; looks && probe && probe->type; probe++)
            if (strcmp(probe->type, change->sheet->type) == 0)
                ask_probe(probing, probe, change, ask);
    }
    for (size_t i = 0; ask && i < provider->n_sheets; i++)
        if (provider->sheets[i]->named_by)
            ask_names(probing, provider->sheets[i]);
}

/* --- what is found -------------------------------------------------------------------------------------------------- */

static void forecast(struct probing *probing, const struct question *question, const char *field, bool certain, const char *says,
                     struct str text) {
    const struct change *change = question->change;
    const struct value *value = field ? wanted(change, field) : NULL;
    if (probing->n_found == probing->found_room) {
        size_t room = probing->found_room ? probing->found_room * 2 : 16;
        struct forecast *found = arena_array(probing->arena, struct forecast, room);
        for (size_t i = 0; i < probing->n_found; i++)
            found[i] = probing->found[i];
        probing->found = found;
        probing->found_room = room;
    }
    probing->found[probing->n_found++] = (struct forecast){.certain = certain,
                                                           .address = change->address,
                                                           .field = str_of(field ? field : ""),
                                                           .at = value && value->at.line ? value->at : change->at,
                                                           .text = text,
                                                           .says = says};
}
#define FORECAST(probing, question, field, certain, says, ...)                                                                                  \
    forecast((probing), (question), (field), (certain), (says), arena_printf((probing)->arena, __VA_ARGS__))

static struct str item_name(const struct probe *probe, const struct value *item) {
    return value_str(value_path(NULL, item, str_of(probe->id)));
}

static const struct value *items_of(const struct probing *probing, const struct question *question) { return probing->asks[question->ask].items; }

/* --- counting ------------------------------------------------------------------------------------------------------- */

static int64_t limit_of(struct probing *probing, const struct question *question, bool *told) {
    const struct lookup *at = question->probe->limit_at;
    const struct value *items = question->limit_ask == NO_ASK ? NULL : probing->asks[question->limit_ask].items;
    int64_t limit = question->probe->limit;
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i), *value = value_path(probing->arena, item, str_of(at->value));
        bool it = str_is(value_str(value_path(probing->arena, item, str_of(at->where))), at->is + 1);
        *told |= it && (raw_int(value ? value : value_null(), &limit));
    }
    return limit;
}

/* One finding a question, at the first of those that are made. */
static void judge_limit(struct probing *probing, const struct question *question) {
    const struct probe *probe = question->probe;
    const struct value *items = items_of(probing, question);
    bool told = false;
    int64_t limit = limit_of(probing, question, &told), after = question->made;
    for (size_t i = 0; i < value_count(items); i++)
        after += !known_as(&probing->doomed, question->change->sheet, item_name(probe, value_item(items, i)));
    if (after * 10 < limit * 9)
        return;
    FORECAST(probing, question, NULL, false, after <= limit || told ? NULL : "an account may have been given more: Service Quotas tells",
             "with this plan there are %lld %s, and %lld %s", (long long)after, probe->says, (long long)limit,
             told ? "is what the account may have" : "is the usual limit");
}

static void judge_count(struct probing *probing, const struct question *question) {
    const struct probe *probe = question->probe;
    int64_t n = (int64_t)value_count(wanted(question->change, probe->field));
    if (n > probe->limit)
        FORECAST(probing, question, probe->field, probe->certain, "an account may have been given more: Service Quotas tells",
                 "%lld %s, and %lld is the usual limit", (long long)n, probe->says, (long long)probe->limit);
}

/* --- comparing ------------------------------------------------------------------------------------------------------ */

/* The range `i` of a value: a text, a list of texts or of { ref }. False: there is none, or it is not known. */
static bool range_at(const struct value *value, size_t i, struct cidr *out) {
    const struct value *one = value && value->kind == VALUE_LIST ? value_item(value, i) : i == 0 ? value : NULL;
    if (one && one->kind == VALUE_MAP)
        one = value_key(one, "ref");
    return one && one->kind == VALUE_TEXT && cidr_read(one->as.text, out);
}

static size_t ranges_of(const struct value *value) { return !value ? 0 : value->kind == VALUE_LIST ? value_count(value) : 1; }

/* The two that overlap. */
static bool overlap(const struct value *a, const struct value *b, struct cidr *left, struct cidr *right) {
    for (size_t i = 0; i < ranges_of(a); i++)
        for (size_t k = 0; k < ranges_of(b); k++)
            if (range_at(a, i, left) && range_at(b, k, right) && cidr_overlap(left, right))
                return true;
    return false;
}

static void judge_apart(struct probing *probing, const struct question *question) {
    const struct probe *probe = question->probe;
    const struct value *own = wanted(question->change, probe->field), *items = items_of(probing, question);
    struct cidr left, right;
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        struct str name = item_name(probe, item);
        HOLDS(buf_release) struct buf its = {0}, theirs = {0};
        if (is_ours(probing, question->change->sheet, name) || !overlap(own, value_path(probing->arena, item, str_of(probe->path)), &left, &right))
            continue;
        cidr_add(&its, &left);
        cidr_add(&theirs, &right);
        FORECAST(probing, question, probe->field, probe->certain, probe->says, "its %s %s overlaps %.*s (%s), which is not of this stack", probe->field,
                 its.at, STR(name), theirs.at);
    }
}

/* The ranges of a thing that a field names: as the plan has it, as it is known, as an item shows it. */
static const struct value *ranges_named(struct probing *probing, const struct question *question, const char *field) {
    const struct value *ref = wanted(question->change, field), *items = items_of(probing, question);
    struct maker all = {.arena = probing->arena};
    const struct value *fields = NULL;
    for (size_t i = 0; i < probing->input->diff->n; i++) {
        const struct change *change = &probing->input->diff->changes[i];
        bool is = ref && ref->kind == VALUE_UNKNOWN ? ref->as.expr->op == EXPR_REF && str_eq(ref->as.expr->address, change->address)
                                                    : change->id.len > 0 && str_eq(change->id, value_str(ref));
        if (is && change->want)
            fields = change->want->fields;
    }
    struct str rest = str_of(question->probe->of);
    while (fields && rest.len > 0) {
        const struct value *value = value_get(fields, str_cut(&rest, ' '));
        for (size_t i = 0; i < ranges_of(value); i++)
            maker_add(&all, value->kind == VALUE_LIST ? value_item(value, i) : value);
    }
    if (fields)
        return maker_list(&all);
    for (size_t i = 0; i < value_count(items); i++)
        if (str_eq(item_name(question->probe, value_item(items, i)), value_str(ref)))
            return value_path(probing->arena, value_item(items, i), str_of(question->probe->path));
    return NULL;
}

static void judge_between(struct probing *probing, const struct question *question) {
    const struct probe *probe = question->probe;
    struct cidr left, right;
    if (!overlap(ranges_named(probing, question, probe->with), ranges_named(probing, question, probe->field), &left, &right))
        return;
    HOLDS(buf_release) struct buf text = {0};
    buf_addf(&text, "the ranges of its %s and its %s overlap: ", probe->with, probe->field);
    cidr_add(&text, &left);
    buf_adds(&text, " and ");
    cidr_add(&text, &right);
    forecast(probing, question, probe->field, probe->certain, probe->says, arena_str(probing->arena, buf_str(&text)));
}

static bool has_value(struct probing *probing, const struct value *item, const char *path, struct str text) {
    const struct value *there = value_path(probing->arena, item, str_of(path));
    bool has = str_eq(value_str(there), text);
    for (size_t i = 0; there && there->kind == VALUE_LIST && i < value_count(there); i++)
        has |= str_eq(value_str(value_item(there, i)), text);
    return has;
}

static void judge_values(struct probing *probing, const struct question *question) {
    const struct probe *probe = question->probe;
    const struct value *items = items_of(probing, question);
    struct str text = value_str(wanted(question->change, probe->field));
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        if (!has_value(probing, item, probe->path, text))
            continue;
        struct str name = probe->id ? item_name(probe, item) : (struct str){0};
        if (probe->sort == PROBE_FREE && !is_ours(probing, question->change->sheet, name))
            FORECAST(probing, question, probe->field, probe->certain, probe->says, "its %s '%.*s' is taken by %.*s, which is not of this stack",
                     probe->field, STR(text), STR(name));
        return;
    }
    if (probe->sort == PROBE_OFFERED)
        FORECAST(probing, question, probe->field, probe->certain, probe->says, "%s '%.*s' is not offered in %.*s", probe->field, STR(text),
                 STR(probing->engine->cloud->who.region));
}

static void judge_name(struct probing *probing, const struct question *question) {
    const struct sheet *sheet = question->change->sheet;
    const struct value *items = items_of(probing, question);
    struct str name = value_str(wanted(question->change, sheet->named_by));
    for (size_t i = 0; i < value_count(items); i++)
        if (str_eq(item_id(sheet, value_item(items, i)), name) && !item_is_gone(sheet, value_item(items, i)))
            FORECAST(probing, question, sheet->named_by, true, arena_printf(probing->arena, "footing import %.*s %.*s takes it over",
                     STR(question->change->address), STR(name)).at, "another %s has the name '%.*s', and it is not of this stack", sheet->type, STR(name));
}

static void judge(struct probing *probing, const struct question *question) {
    if (question->ask != NO_ASK && !probing->asks[question->ask].items)
        return; /* refused */
    if (!question->probe) {
        judge_name(probing, question);
        return;
    }
    switch (question->probe->sort) {
    case PROBE_COUNT: judge_count(probing, question); break;
    case PROBE_LIMIT: judge_limit(probing, question); break;
    case PROBE_APART: judge_apart(probing, question); break;
    case PROBE_BETWEEN: judge_between(probing, question); break;
    case PROBE_FREE:
    case PROBE_OFFERED: judge_values(probing, question); break;
    }
}

/* --- the round ------------------------------------------------------------------------------------------------------ */

/* "There is no such thing" is an answer; what may not be asked is none. */
static size_t count_unheard(struct probing *probing) {
    bool *answered = arena_array(probing->arena, bool, probing->n_asks + 1);
    size_t unheard = 0;
    for (size_t i = 0; i < probing->n; i++) {
        const struct question *question = &probing->questions[i];
        if (question->ask != NO_ASK && !question->probe)
            answered[question->ask] |= ask_found_none(&probing->asks[question->ask], question->change->sheet);
    }
    for (size_t i = 0; i < probing->n_asks; i++)
        unheard += !answered[i] && !probing->asks[i].answer;
    return unheard;
}

bool preflight_make(struct engine *engine, const struct preflight_input *input, bool ask, struct report *report, struct preflight *out) {
    struct probing probing = {.engine = engine, .input = input, .arena = engine->arena, .report = report};
    size_t errors = report->errors, before = engine->read_calls;
    *out = (struct preflight){0};
    know_all(&probing);
    ask_all(&probing, ask);
    if (probing.n_asks > 0)
        asks_run(engine, probing.asks, probing.n_asks, report);
    for (size_t i = 0; i < probing.n; i++)
        judge(&probing, &probing.questions[i]);
    out->calls = engine->read_calls - before;
    out->unheard = count_unheard(&probing);
    out->unasked = probing.unasked;
    out->items = probing.found;
    out->n = probing.n_found;
    for (size_t i = 0; i < out->n; i++)
        out->certain += out->items[i].certain;
    map_release(&probing.by_key);
    map_release(&probing.ours);
    map_release(&probing.doomed);
    map_release(&probing.limits);
    return report->errors == errors;
}

void preflight_report(const struct preflight *preflight, struct report *report) {
    for (size_t i = 0; i < preflight->n; i++) {
        const struct forecast *one = &preflight->items[i];
        if (one->certain)
            fail(report, one->at, "%.*s: %.*s", STR(one->address), STR(one->text));
        else
            warn(report, one->at, "%.*s: %.*s", STR(one->address), STR(one->text));
        if (one->says)
            hint(report, "%s", one->says);
    }
}
