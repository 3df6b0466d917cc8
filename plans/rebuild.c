#include "plans/rebuild.h"

#include <assert.h>
#include <unistd.h>

#include "base/map.h"
#include "plans/ask.h"
#include "plans/names.h"

/* --- finding ---------------------------------------------------------------------------------- */

struct sighting {
    struct engine *engine;
    struct arena arena; /* of the lists */
    struct ask *asks;
    const struct sheet **sheets; /* of each ask */
    size_t n_asks;
    struct map by_address; /* to known */
    struct rebuilt *out;
    struct report *report;
};

/* Adds what is found by names alone. */
static bool ask_by_names(struct sighting *finding, const struct sheet *const *named, size_t n) {
    struct named_asks found;
    if (!asks_by_names(finding->engine, named, n, &finding->arena, &found, finding->report))
        return false;
    size_t room = finding->n_asks + found.n + 1;
    struct ask *asks = arena_array(&finding->arena, struct ask, room);
    const struct sheet **sheets = arena_array(&finding->arena, const struct sheet *, room);
    for (size_t i = 0; i < finding->n_asks + found.n; i++) {
        bool by_name = i >= finding->n_asks;
        asks[i] = by_name ? found.asks[i - finding->n_asks] : finding->asks[i];
        sheets[i] = by_name ? found.sheets[i - finding->n_asks] : finding->sheets[i];
    }
    finding->asks = asks;
    finding->sheets = sheets;
    finding->n_asks += found.n;
    return true;
}

static bool ask_all(struct sighting *finding) {
    const struct engine *engine = finding->engine;
    const struct provider *provider = engine->cloud->provider;
    const struct sheet **named = arena_array(&finding->arena, const struct sheet *, provider->n_sheets + 1);
    size_t n_named = 0;
    finding->asks = arena_array(&finding->arena, struct ask, provider->n_sheets + 1);
    finding->sheets = arena_array(&finding->arena, const struct sheet *, provider->n_sheets + 1);
    for (size_t s = 0; s < provider->n_sheets; s++) {
        const struct sheet *sheet = provider->sheets[s];
        if (sheet->tagging && sheet->read.names)
            named[n_named++] = sheet;
        if (!sheet->tagging || sheet->read.by_name)
            continue; /* whose name only a plan knows */
        finding->sheets[finding->n_asks] = sheet;
        finding->asks[finding->n_asks++] = ask_list(
            sheet, input_by_tag(sheet, TAG_STACK, &engine->stack.key.name, 1, &finding->arena),
            &finding->arena);
    }
    return asks_run(finding->engine, finding->asks, finding->n_asks, finding->report) &&
           ask_by_names(finding, named, n_named);
}

/* Servers may ignore filters, and one list may show several of our types: the tags decide. */
static bool is_of_stack(const struct sighting *finding, const struct sheet *sheet,
                        const struct value *item) {
    struct str type = address_type(item_tag(sheet, item, TAG_ADDRESS));
    return str_eq(item_tag(sheet, item, TAG_STACK), finding->engine->stack.key.name) &&
           item_tag(sheet, item, TAG_STORE).len > 0 && str_is(type, sheet->type) &&
           !item_is_gone(sheet, item);
}

static bool same_origin(struct sighting *finding, const struct sheet *sheet,
                        const struct value *item) {
    struct str store = item_tag(sheet, item, TAG_STORE), *other = &finding->out->store;
    if (str_eq(store, store_uuid(finding->engine->store)) || str_eq(store, *other))
        return true;
    if (other->len == 0) {
        *other = arena_str(finding->engine->arena, store);
        return true;
    }
    refuse(finding->report, NOWHERE,
           "things of stack '%.*s' come from several states: %.*s has the tag " TAG_STORE
           " %.*s, others have %.*s",
           STR(finding->engine->stack.key.name), STR(item_id(sheet, item)), STR(store),
           STR(*other));
    hint(finding->report, "two stacks share this name; bring the state of this one back, or take "
                          "the tags off what belongs to the other");
    return false;
}

static bool take_item(struct sighting *finding, const struct sheet *sheet,
                      const struct value *item) {
    struct engine *engine = finding->engine;
    struct str address = arena_str(engine->arena, item_tag(sheet, item, TAG_ADDRESS));
    struct str id = arena_str(engine->arena, item_id(sheet, item));
    const struct known *other = map_get(&finding->by_address, address);
    if (other) {
        refuse(finding->report, NOWHERE, "two things carry the address '%.*s': %.*s and %.*s",
               STR(address), STR(other->row.physical_id), STR(id));
        hint(finding->report, "delete the one that is left over, or take the tag " TAG_ADDRESS
                              " off it");
        return false;
    }
    if (!same_origin(finding, sheet, item))
        return false;
    struct known *known = &finding->out->known[finding->out->n++];
    *known = (struct known){.row = {.address = address,
                                    .type = str_of(sheet->type),
                                    .region = engine->stack.region,
                                    .physical_id = id,
                                    .sheet_version = sheet->version,
                                    .generation = 1,
                                    .made_ms = engine->cloud->clock->wall_ms(engine->cloud->clock)},
                            .sheet = sheet};
    map_set(&finding->by_address, address, known);
    return true;
}

/* All items of all lists, with their tags. */
static bool read_items(struct sighting *finding, const struct value ***items,
                       const struct sheet ***sheets, size_t *n) {
    size_t room = 1, at = 0;
    for (size_t i = 0; i < finding->n_asks; i++)
        room += value_count(finding->asks[i].items);
    *items = arena_array(&finding->arena, const struct value *, room);
    *sheets = arena_array(&finding->arena, const struct sheet *, room);
    for (size_t i = 0; i < finding->n_asks; i++)
        for (size_t k = 0; k < value_count(finding->asks[i].items); k++, at++) {
            (*items)[at] = value_item(finding->asks[i].items, k);
            (*sheets)[at] = finding->sheets[i];
        }
    *n = at;
    return items_read_tags(finding->engine, *sheets, *items, at, &finding->arena, finding->report);
}

static bool take_lists(struct sighting *finding) {
    struct rebuilt *out = finding->out;
    const struct value **items;
    const struct sheet **sheets;
    size_t n;
    if (!read_items(finding, &items, &sheets, &n))
        return false;
    out->known = arena_array(finding->engine->arena, struct known, n + 1);
    out->unread = arena_array(finding->engine->arena, const struct sheet *, finding->n_asks + 1);
    for (size_t i = 0; i < finding->n_asks; i++)
        if (!finding->asks[i].answer && !ask_found_none(&finding->asks[i], finding->sheets[i]))
            out->unread[out->n_unread++] = finding->sheets[i];
    for (size_t i = 0; i < n; i++)
        if (items[i] && is_of_stack(finding, sheets[i], items[i]) &&
            !take_item(finding, sheets[i], items[i]))
            return false;
    if (finding->n_asks == 0 || out->n_unread < finding->n_asks)
        return true;
    return ask_fail(finding->engine, &finding->asks[0], S("cannot see what the stack has"), NOWHERE,
                    finding->report);
}

/* What went away between the list and the refresh is not of the stack any more. */
static void drop_gone(struct rebuilt *out) {
    size_t kept = 0;
    for (size_t i = 0; i < out->n; i++)
        if (!out->known[i].gone)
            out->known[kept++] = out->known[i];
    out->n = kept;
}

static bool is_free(struct engine *engine, struct report *report) {
    if (engine->stack_is_new)
        return true;
    refuse(report, NOWHERE, "the state knows stack '%.*s' already", STR(engine->stack.key.name));
    hint(report, "'footing plan' compares it with the cloud; to begin from the tags alone, give "
                 "another file: --state FILE");
    return false;
}

bool rebuild_find(struct engine *engine, struct rebuilt *out, struct report *report) {
    assert(engine->store);
    *out = (struct rebuilt){0};
    if (!is_free(engine, report))
        return false;
    struct sighting finding = {.engine = engine, .out = out, .report = report};
    bool ok = ask_all(&finding) && take_lists(&finding);
    map_release(&finding.by_address);
    arena_release(&finding.arena);
    if (!ok || !refresh(engine, out->known, out->n, report))
        return false;
    drop_gone(out);
    if (out->n > 0)
        return true;
    fail(report, NOWHERE, "nothing in account %.*s, region %.*s carries the tags of stack '%.*s'",
         STR(engine->stack.key.account), STR(engine->stack.region), STR(engine->stack.key.name));
    hint(report, "look at account, region and stack name; a stack that was never applied needs no "
                 "state");
    return false;
}

/* --- rows ------------------------------------------------------------------------------------- */

/* A field whose references lead to something that was not found is left out: the next plan shows
 * it. */
static void add_known_fields(struct maker *maker, const struct value *fields) {
    for (size_t i = 0; i < value_count(fields); i++) {
        const struct entry *entry = &fields->as.map.entries[i];
        if (!entry->value->has_unknown)
            maker_set(maker, entry->key, entry->value);
    }
}

/* Which tags are ours: the plan's, and the engine's own as they are on the object. */
static const struct value *tags_of_plan(const struct known *known, const struct value *tags,
                                        struct arena *arena) {
    struct maker ours = {.arena = arena};
    const struct value *seen = value_key(known->seen, "tags");
    for (size_t i = 0; i < value_count(seen); i++) {
        const struct entry *tag = &seen->as.map.entries[i];
        if (str_is(tag->key, "Name") || str_starts(tag->key, S("footing:")))
            maker_set(&ours, tag->key, tag->value);
    }
    add_known_fields(&ours, tags);
    return maker_map(&ours);
}

/* A name that footing made up stays what it is, suffix and all. */
static void keep_made_up_names(struct maker *wanted, const struct known *known,
                               const struct resource *want) {
    for (const struct field *field = known->sheet->fields; field->name; field++) {
        const struct value *name = value_get(want->fields, str_of(field->name));
        if (field->traits & GENERATED && name && name->at.file == 0)
            maker_set(wanted, str_of(field->name), value_get(known->seen, str_of(field->name)));
    }
}

static const struct value *wanted_by_plan(const struct known *known, const struct resource *want,
                                          struct known_look *look, struct arena *arena) {
    struct maker wanted = {.arena = arena};
    add_known_fields(&wanted, value_resolve(arena, want->fields, known_look, look));
    keep_made_up_names(&wanted, known, want);
    if (known->sheet->tagging) {
        const struct value *tags =
            want->tags ? value_resolve(arena, want->tags, known_look, look) : NULL;
        maker_set(&wanted, S("tags"), tags_of_plan(known, tags, arena));
    }
    return maker_map(&wanted);
}

/* What no plan names was wanted as it is. */
static const struct value *wanted_as_seen(const struct known *known, struct arena *arena) {
    struct maker wanted = {.arena = arena};
    for (const struct field *field = known->sheet->fields; field->name; field++)
        if (!(field->traits & READ_ONLY))
            maker_set(&wanted, str_of(field->name),
                      value_get(known->seen, str_of(field->name)));
    maker_set(&wanted, S("tags"), value_key(known->seen, "tags"));
    return maker_map(&wanted);
}

void found_row(struct known *known, const struct resource *want, struct known_look *look,
               struct arena *arena) {
    known->row.seen = known->seen;
    if (!want || want->sheet != known->sheet) {
        known->row.wanted = wanted_as_seen(known, arena);
        return;
    }
    known->row.wanted = wanted_by_plan(known, want, look, arena);
    known->row.edges = edges_of(want, arena);
    known->row.protect = want->protect;
    known->row.keep = want->keep;
}

static void fill_rows(struct engine *engine, struct rebuilt *rebuilt,
                      const struct resource *wanted, size_t n_wanted) {
    struct map by_address = {0};
    struct known_look look = {rebuilt->known, rebuilt->n};
    for (size_t i = 0; i < n_wanted; i++)
        map_set(&by_address, wanted[i].address, (void *)&wanted[i]);
    for (size_t i = 0; i < rebuilt->n; i++)
        found_row(&rebuilt->known[i], map_get(&by_address, rebuilt->known[i].row.address), &look,
                  engine->arena);
    map_release(&by_address);
}

/* --- writing ---------------------------------------------------------------------------------- */

static bool all_was_read(const struct rebuilt *rebuilt, const struct resource *wanted,
                         size_t n_wanted, struct report *report) {
    for (size_t u = 0; u < rebuilt->n_unread; u++)
        for (size_t i = 0; i < n_wanted; i++)
            if (wanted[i].sheet == rebuilt->unread[u]) {
                fail(report, wanted[i].at, "what the stack has of type %s could not be read",
                     rebuilt->unread[u]->type);
                hint(report, "the credentials need its reading calls; without them the next apply "
                             "would make '%.*s' a second time",
                     STR(wanted[i].address));
                return false;
            }
    return true;
}

static bool write_rows(struct engine *engine, struct rebuilt *rebuilt, bool *adopted,
                       struct report *report) {
    struct stack *stack = &engine->stack;
    char host[65] = "";
    gethostname(host, sizeof host - 1);
    int64_t run;
    *adopted = false;
    if (rebuilt->store.len && !store_adopt_uuid(engine->store, rebuilt->store, adopted, report))
        return false;
    struct stack made;
    if (!store_stack_make(engine->store, &stack->key, stack->region, stack->plan_path,
                          engine->arena, &made, report))
        return false;
    *stack = made;
    if (!store_run_begin(engine->store, stack->id, engine->verb, str_of(host), getpid(), &run,
                         report))
        return false;
    for (size_t i = 0; i < rebuilt->n; i++)
        if (!store_row_put(engine->store, stack->id, run, &rebuilt->known[i].row, report))
            return false;
    return store_run_end(engine->store, run, RUN_DONE, 0, engine->read_calls, report);
}

bool rebuild_write(struct engine *engine, struct rebuilt *rebuilt, const struct resource *wanted,
                   size_t n_wanted, bool *adopted, struct report *report) {
    assert(engine->stack_is_new && rebuilt->n > 0);
    if (!all_was_read(rebuilt, wanted, n_wanted, report))
        return false;
    fill_rows(engine, rebuilt, wanted, n_wanted);
    if (!store_turn_begin(engine->store, report))
        return false;
    if (!write_rows(engine, rebuilt, adopted, report)) {
        store_turn_drop(engine->store);
        return false;
    }
    if (!store_turn_commit(engine->store, report))
        return false;
    engine->stack_is_new = false;
    return true;
}
