/* Settling at the start: every call that an earlier run sent and never heard of is decided by reads
 * alone, before anything is compared.
 *
 *   it makes an object   searched by the tag of the call; found: its row is written, it is ours
 *   it deletes one       read by id; gone: the row goes
 *   anything else        needs no decision: refresh reads what it has done, and to send it again
 *                        is harmless */
#include "plans/settle.h"

#include <assert.h>
#include <unistd.h>

#include "base/map.h"

#define SEARCH_PAUSE_MS 5000
#define MADE_EARLY_MS 2000 /* how long before the call that made it a thing may say it was made */

/* --- contexts --------------------------------------------------------------------------------- */

const struct value *context_makes(const struct row *row, struct arena *arena) {
    struct maker map = {.arena = arena}, context = {.arena = arena};
    maker_set(&map, S("address"), value_text(arena, row->address));
    maker_set(&map, S("type"), value_text(arena, row->type));
    maker_set(&map, S("region"), value_text(arena, row->region));
    maker_set(&map, S("sheet_version"), value_int(arena, row->sheet_version));
    maker_set(&map, S("generation"), value_int(arena, row->generation));
    maker_set(&map, S("protect"), value_bool(row->protect));
    maker_set(&map, S("keep"), value_bool(row->keep));
    maker_set(&map, S("wanted"), row->wanted ? row->wanted : value_null());
    maker_set(&map, S("edges"), row->edges ? row->edges : value_null());
    maker_set(&context, S("makes"), maker_map(&map));
    return maker_map(&context);
}

const struct value *context_removes(const struct sheet *sheet, struct str id, struct arena *arena) {
    struct maker map = {.arena = arena}, context = {.arena = arena};
    maker_set(&map, S("type"), value_text(arena, str_of(sheet->type)));
    maker_set(&map, S("id"), value_text(arena, id));
    maker_set(&context, S("removes"), maker_map(&map));
    return maker_map(&context);
}

bool context_row(const struct value *context, struct row *out) {
    const struct value *map = value_key(context, "makes");
    const struct value *wanted = value_key(map, "wanted"), *edges = value_key(map, "edges");
    *out = (struct row){
        .address = value_str(value_key(map, "address")),
        .type = value_str(value_key(map, "type")),
        .region = value_str(value_key(map, "region")),
        .sheet_version = (int)value_integer(value_key(map, "sheet_version"), 1),
        .generation = (int)value_integer(value_key(map, "generation"), 1),
        .status = ROW_MAKING,
        .protect = value_true(value_key(map, "protect")),
        .keep = value_true(value_key(map, "keep")),
        .wanted = value_is_null(wanted) ? NULL : wanted,
        .edges = value_is_null(edges) ? NULL : edges,
    };
    return map != NULL;
}

bool item_is_ours(const struct engine *engine, const struct sheet *sheet,
                  const struct value *item) {
    return str_eq(item_tag(sheet, item, TAG_STORE), store_uuid(engine->store)) &&
           str_eq(item_tag(sheet, item, TAG_STACK), engine->stack.key.name);
}

bool sheet_finds_made(const struct sheet *sheet) {
    return sheet->tagging || sheet->read.made_at;
}

/* Clouds tell times in whole seconds, by clocks of their own. */
static bool is_made_since(const struct sheet *sheet, const struct value *item, int64_t sent_ms) {
    const struct value *made = value_path(NULL, item, str_of(sheet->read.made_at));
    int64_t made_ms;
    return time_parse(value_str(made), &made_ms) && made_ms + MADE_EARLY_MS >= sent_ms;
}

bool item_is_of_call(const struct engine *engine, const struct sheet *sheet,
                     const struct value *item, struct str call_id, int64_t sent_ms) {
    if (!sheet->tagging)
        return sheet->read.made_at && is_made_since(sheet, item, sent_ms);
    return str_eq(item_tag(sheet, item, TAG_CALL), call_id) && item_is_ours(engine, sheet, item) &&
           !item_is_gone(sheet, item);
}

/* "{path}" and the like of an id's form. */
static struct str part_of_form(const struct engine *engine, const struct value *fields, struct str name) {
    const struct cloud_identity *who = &engine->cloud->who;
    return str_is(name, "partition") ? who->partition
           : str_is(name, "account") ? who->account
                                     : value_str(value_get(fields, name));
}

struct str id_of_fields(const struct engine *engine, const struct sheet *sheet,
                        const struct value *fields, struct arena *arena) {
    HOLDS(buf_release) struct buf id = {0};
    struct str rest = str_of(sheet->id_form);
    if (sheet->named_by)
        return value_str(value_get(fields, str_of(sheet->named_by)));
    while (rest.len > 0) {
        buf_add(&id, str_cut(&rest, '{'));
        if (rest.len > 0)
            buf_add(&id, part_of_form(engine, fields, str_cut(&rest, '}')));
    }
    return arena_str(arena, buf_str(&id));
}

const struct value *input_by_call(const struct engine *engine, const struct sheet *sheet,
                                  struct str call_id, const struct value *wanted,
                                  struct arena *arena) {
    struct str id = id_of_fields(engine, sheet, wanted, arena);
    return id.len > 0 ? input_one(sheet, id, arena)
                      : input_by_tag(sheet, TAG_CALL, &call_id, 1, arena);
}

/* --- cases ------------------------------------------------------------------------------------ */

struct open_case {
    const struct sent_call *call;
    const struct sheet *sheet; /* NULL: needs no decision */
    struct row row;            /* of what the call makes */
    struct str removes;        /* the id of what it deletes */
    struct maker found;        /* items that the call made */
    enum call_outcome outcome; /* CALL_SENT: not decided yet */
};

struct settling {
    struct engine *engine;
    struct open_case *cases;
    size_t n;
    struct row *rows; /* what engine_settle gives back */
    size_t n_rows, rows_room;
    struct arena arena;
    struct report *report;
};

static struct open_case case_of(struct settling *settling, const struct sent_call *call) {
    struct open_case made = {.call = call, .found = {.arena = &settling->arena}};
    const struct provider *provider = settling->engine->cloud->provider;
    const struct value *removes = value_key(call->context, "removes");
    if (context_row(call->context, &made.row))
        made.sheet = provider_sheet(provider, made.row.type);
    else if (removes)
        made.sheet = provider_sheet(provider, value_str(value_key(removes, "type")));
    made.removes = value_str(value_key(removes, "id"));
    assert(!(made.row.address.len && made.removes.len) && "a call makes or removes");
    made.outcome = made.sheet ? CALL_SENT : CALL_SETTLED_MOOT;
    return made;
}

static bool is_making(const struct open_case *one) {
    return one->row.address.len > 0;
}

/* --- searching -------------------------------------------------------------------------------- */

struct search {
    struct settling *settling;
    const struct sheet **sheets; /* of each ask */
    struct ask *asks;
    size_t n;
};

static void add_search(struct search *search, const struct sheet *sheet, const struct value *input,
                       int64_t not_before_ms) {
    search->sheets[search->n] = sheet;
    search->asks[search->n] = ask_list(sheet, input, &search->settling->arena);
    search->asks[search->n++].not_before_ms = not_before_ms;
}

/* Are the ids of the type known before its objects are made? */
static bool knows_ids(const struct sheet *sheet) {
    return sheet->named_by || sheet->id_form;
}

/* What has a name of ours is searched by that, one by one. */
static void add_named(struct search *search, const struct sheet *sheet, int64_t not_before_ms) {
    struct settling *settling = search->settling;
    for (size_t i = 0; i < settling->n; i++) {
        const struct open_case *one = &settling->cases[i];
        if (one->outcome == CALL_SENT && one->sheet == sheet && is_making(one))
            add_search(search, sheet,
                       input_by_call(settling->engine, sheet, one->call->call_id, one->row.wanted,
                                     &settling->arena),
                       not_before_ms);
    }
}

/* One list for each batch of undecided cases of a type, by tag or by id. */
static void add_searches(struct search *search, const struct sheet *sheet, bool making,
                         int64_t not_before_ms) {
    struct settling *settling = search->settling;
    struct str *names = arena_array(&settling->arena, struct str, settling->n + 1);
    size_t n = 0;
    for (size_t i = 0; i < settling->n; i++) {
        const struct open_case *one = &settling->cases[i];
        if (one->outcome == CALL_SENT && one->sheet == sheet && is_making(one) == making)
            names[n++] = making ? one->call->call_id : one->removes;
    }
    size_t batch = read_batch(sheet, n);
    for (size_t from = 0; from < n; from += batch) {
        size_t size = n - from < batch ? n - from : batch;
        add_search(search, sheet,
                   making ? input_by_tag(sheet, TAG_CALL, names + from, size, &settling->arena)
                          : input_by_ids(sheet, names + from, size, &settling->arena),
                   not_before_ms);
    }
}

static void take_item(struct settling *settling, const struct sheet *sheet,
                      const struct value *item) {
    for (size_t i = 0; i < settling->n; i++) {
        struct open_case *one = &settling->cases[i];
        if (one->outcome != CALL_SENT || one->sheet != sheet)
            continue;
        bool its = is_making(one)
                       ? item_is_of_call(settling->engine, sheet, item, one->call->call_id,
                                         one->call->sent_ms)
                       : str_eq(item_id(sheet, item), one->removes) && !item_is_gone(sheet, item);
        if (its)
            maker_add(&one->found, item);
    }
}

/* Whose they are is told by their tags, which the list may not show. */
static bool take_found(struct settling *settling, const struct sheet *sheet,
                       const struct value *found) {
    size_t n = value_count(found);
    const struct value **items = arena_array(&settling->arena, const struct value *, n + 1);
    const struct sheet **sheets = arena_array(&settling->arena, const struct sheet *, n + 1);
    for (size_t i = 0; i < n; i++) {
        items[i] = value_item(found, i);
        sheets[i] = sheet;
    }
    if (knows_ids(sheet) &&
        !items_read_tags(settling->engine, sheets, items, n, &settling->arena, settling->report))
        return false;
    for (size_t i = 0; i < n; i++)
        if (items[i])
            take_item(settling, sheet, items[i]);
    return true;
}

static bool search_once(struct settling *settling, int64_t not_before_ms) {
    const struct provider *provider = settling->engine->cloud->provider;
    size_t room = 2 * (provider->n_sheets + settling->n);
    struct search search = {.settling = settling,
                            .sheets = arena_array(&settling->arena, const struct sheet *, room),
                            .asks = arena_array(&settling->arena, struct ask, room)};
    for (size_t s = 0; s < provider->n_sheets; s++) {
        if (knows_ids(provider->sheets[s]))
            add_named(&search, provider->sheets[s], not_before_ms);
        else
            add_searches(&search, provider->sheets[s], true, not_before_ms);
        add_searches(&search, provider->sheets[s], false, not_before_ms);
    }
    assert(search.n <= room);
    if (!asks_run(settling->engine, search.asks, search.n, settling->report))
        return false;
    for (size_t i = 0; i < search.n; i++) {
        if (!search.asks[i].answer && !ask_found_none(&search.asks[i], search.sheets[i]))
            return ask_fail(settling->engine, &search.asks[i],
                            S("cannot settle what an earlier run left open"), NOWHERE,
                            settling->report);
        if (!take_found(settling, search.sheets[i], search.asks[i].items))
            return false;
    }
    return true;
}

/* Decides what can be; gives whether something may only not be visible yet. */
static bool decide(struct settling *settling, bool patient) {
    struct cloud *cloud = settling->engine->cloud;
    int64_t now = cloud->clock->wall_ms(cloud->clock);
    bool open = false;
    for (size_t i = 0; i < settling->n; i++) {
        struct open_case *one = &settling->cases[i];
        if (one->outcome != CALL_SENT)
            continue;
        bool early = patient && now < one->call->sent_ms + cloud->settle_window_ms;
        if (is_making(one) && one->found.n == 0 && early)
            open = true;
        else
            one->outcome = is_making(one) == (one->found.n > 0) ? CALL_SETTLED_DONE
                                                                : CALL_SETTLED_NOT;
    }
    return open;
}

static bool search_all(struct settling *settling, bool patient) {
    struct clock *clock = settling->engine->cloud->clock;
    int64_t not_before_ms = 0;
    do {
        if (!search_once(settling, not_before_ms))
            return false;
        not_before_ms = clock->now_ms(clock) + SEARCH_PAUSE_MS;
    } while (decide(settling, patient));
    return true;
}

/* --- rows ------------------------------------------------------------------------------------- */

static struct row *row_with_id(struct settling *settling, const struct sheet *sheet,
                               struct str id) {
    for (size_t i = 0; i < settling->n_rows; i++)
        if (str_eq(settling->rows[i].physical_id, id) &&
            str_is(settling->rows[i].type, sheet->type))
            return &settling->rows[i];
    return NULL;
}

static bool write_row(struct settling *settling, int64_t run, struct row *row) {
    struct engine *engine = settling->engine;
    return run == 0 || store_row_put(engine->store, engine->stack.id, run, row, settling->report);
}

/* What stood at the address was about to be replaced: it is now what is left over. */
static bool supersede(struct settling *settling, int64_t run, struct str address) {
    for (size_t i = 0; i < settling->n_rows; i++) {
        struct row *row = &settling->rows[i];
        if (!str_eq(row->address, address) || row->status == ROW_OLD)
            continue;
        row->status = ROW_OLD;
        if (!write_row(settling, run, row))
            return false;
    }
    return true;
}

static void tell(struct settling *settling, struct str address, struct str text) {
    engine_tell(settling->engine,
                (struct event){.kind = EVENT_SETTLED, .address = address, .text = text});
}

/* The first is kept; a twin is a leftover, which the plan shows and deletes. */
static bool adopt(struct settling *settling, int64_t run, const struct open_case *one) {
    struct arena *arena = settling->engine->arena;
    assert(one->found.n > 0);
    for (size_t i = 0; i < one->found.n; i++) {
        const struct value *item = one->found.entries[i].value;
        if (row_with_id(settling, one->sheet, item_id(one->sheet, item)))
            continue;
        struct row row = one->row;
        row.physical_id = arena_str(arena, item_id(one->sheet, item));
        row.seen = value_copy(arena, seen_of_item(one->sheet, item, &settling->arena));
        row.made_ms = one->call->sent_ms;
        row.status = i == 0 ? ROW_MAKING : ROW_OLD;
        if ((i == 0 && !supersede(settling, run, row.address)) || !write_row(settling, run, &row))
            return false;
        assert(settling->n_rows < settling->rows_room);
        settling->rows[settling->n_rows++] = row;
        tell(settling, row.address,
             arena_printf(arena, "an earlier run made %.*s and did not hear of it: taken over",
                          STR(row.physical_id)));
    }
    return true;
}

static bool strike(struct settling *settling, int64_t run, const struct open_case *one) {
    struct row *row = row_with_id(settling, one->sheet, one->removes);
    if (!row)
        return true;
    if (run && !store_row_gone(settling->engine->store, run, row->id, settling->report))
        return false;
    tell(settling, row->address,
         arena_printf(settling->engine->arena, "an earlier run deleted %.*s and did not hear of it",
                      STR(one->removes)));
    size_t at = (size_t)(row - settling->rows);
    assert(at < settling->n_rows);
    memmove(row, row + 1, (settling->n_rows - at - 1) * sizeof *row);
    settling->n_rows--;
    return true;
}

/* `run` 0: nothing is written, the rows in memory only. */
static bool conclude(struct settling *settling, int64_t run) {
    for (size_t i = 0; i < settling->n; i++) {
        const struct open_case *one = &settling->cases[i];
        assert(one->outcome != CALL_SENT && "every case is decided");
        bool done = one->outcome == CALL_SETTLED_DONE;
        if (done && !(is_making(one) ? adopt(settling, run, one) : strike(settling, run, one)))
            return false;
        struct str id = done && is_making(one) ? item_id(one->sheet, one->found.entries[0].value)
                                               : (struct str){0};
        if (run && !store_call_ended(settling->engine->store, one->call->id, one->outcome, id,
                                     S(""), S(""), S(""), settling->report))
            return false;
    }
    return true;
}

static bool conclude_in_store(struct settling *settling) {
    struct engine *engine = settling->engine;
    char host[65] = "";
    gethostname(host, sizeof host - 1);
    int64_t run = 0;
    if (!store_turn_begin(engine->store, settling->report))
        return false;
    bool ok = store_run_begin(engine->store, engine->stack.id, S("settle"), str_of(host), getpid(),
                              &run, settling->report) &&
              conclude(settling, run) &&
              store_run_end(engine->store, run, RUN_DONE, 0, engine->read_calls, settling->report);
    if (ok)
        return store_turn_commit(engine->store, settling->report);
    store_turn_drop(engine->store);
    return false;
}

/* --- all of it -------------------------------------------------------------------------------- */

static void keep_doubts(struct settling *settling) {
    struct maker ids = {.arena = settling->engine->arena};
    for (size_t i = 0; i < settling->n; i++)
        if (settling->cases[i].removes.len)
            maker_add(&ids, value_text(settling->engine->arena, settling->cases[i].removes));
    settling->engine->may_be_gone = maker_list(&ids);
}

static void take_rows(struct settling *settling, const struct row *rows, size_t n, size_t more) {
    settling->rows_room = n + more;
    settling->rows = arena_array(settling->engine->arena, struct row, settling->rows_room + 1);
    if (n)
        memcpy(settling->rows, rows, n * sizeof *rows);
    settling->n_rows = n;
}

static size_t count_found(const struct settling *settling) {
    size_t n = 0;
    for (size_t i = 0; i < settling->n; i++)
        n += settling->cases[i].found.n;
    return n;
}

bool engine_settle(struct engine *engine, struct row **rows, size_t *n, bool write,
                   struct report *report) {
    struct sent_call *calls;
    struct settling settling = {.engine = engine, .report = report};
    if (!engine->store || engine->stack_is_new)
        return true;
    if (!store_calls_open(engine->store, engine->stack.id, engine->arena, &calls, &settling.n,
                          report))
        return false;
    if (settling.n == 0)
        return true;
    settling.cases = arena_array(&settling.arena, struct open_case, settling.n);
    for (size_t i = 0; i < settling.n; i++)
        settling.cases[i] = case_of(&settling, &calls[i]);
    bool ok = search_all(&settling, write);
    if (ok) {
        keep_doubts(&settling);
        take_rows(&settling, *rows, *n, count_found(&settling));
        ok = write ? conclude_in_store(&settling) : conclude(&settling, 0);
    }
    if (ok) {
        assert(settling.n_rows <= settling.rows_room);
        *rows = settling.rows;
        *n = settling.n_rows;
    }
    arena_release(&settling.arena);
    return ok;
}
