#include "plans/walk.h"

#include <assert.h>

#include "base/map.h"
#include "plans/ask.h"

struct met {
    const struct sheet *sheet;
    const struct value *item, *seen;
    struct str id;
    bool taken, along, owned; /* owned: its tags say by whom */
};

struct walking {
    struct engine *engine;
    struct arena arena;
    const struct sheet *root;
    struct str root_id;
    bool *hangs, *belongs, *listed; /* by index of the provider's sheets */
    struct met *met;
    size_t n;
    struct map taken; /* by id, to struct met */
    struct walked *out;
    struct report *report;
};

/* --- which types ------------------------------------------------------------------------------ */

/* A field that takes one reference and that a plan may set. */
static bool is_owner_field(const struct field *field) {
    return field->kind == &kind_ref && field->of && !(field->traits & READ_ONLY);
}

static bool names_type(const struct sheet *sheet, const char *type) {
    for (const struct field *field = sheet->fields; field->name; field++)
        if (is_owner_field(field) && word_in(field->of, str_of(type)))
            return true;
    return false;
}

/* What carries our tags and can be found again. */
static bool can_be_taken(const struct sheet *sheet) {
    return sheet->tagging && sheet->read.operation && sheet->id_prefix;
}

static void choose_types(struct walking *walking) {
    const struct provider *provider = walking->engine->cloud->provider;
    size_t n = provider->n_sheets;
    walking->hangs = arena_array(&walking->arena, bool, n + 1);
    walking->belongs = arena_array(&walking->arena, bool, n + 1);
    walking->listed = arena_array(&walking->arena, bool, n + 1);
    for (size_t i = 0; i < n; i++)
        walking->hangs[i] = provider->sheets[i] == walking->root;
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < n && !walking->hangs[i]; k++)
                if (walking->hangs[k] && can_be_taken(provider->sheets[i]) &&
                    names_type(provider->sheets[i], provider->sheets[k]->type))
                    more = walking->hangs[i] = true;
    }
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n && !walking->hangs[i]; k++)
            if (walking->hangs[k] && can_be_taken(provider->sheets[i]) &&
                strcmp(provider->sheets[i]->service, walking->root->service) == 0 &&
                names_type(provider->sheets[k], provider->sheets[i]->type))
                walking->belongs[i] = true;
    for (size_t i = 0; i < n; i++) {
        walking->listed[i] = walking->hangs[i] || walking->belongs[i];
        for (size_t k = 0; k < n; k++) /* who else could use what might belong to us */
            if (walking->belongs[k] && can_be_taken(provider->sheets[i]) &&
                names_type(provider->sheets[i], provider->sheets[k]->type))
                walking->listed[i] = true;
    }
}

/* --- what there is ---------------------------------------------------------------------------- */

static bool flag_or_text(const char *fact, const struct value *item, struct arena *arena) {
    struct str text = str_of(fact), path = str_cut(&text, '=');
    const struct value *found = fact ? value_path(arena, item, path) : NULL;
    for (size_t i = 0; text.at && found && i < value_count(found); i++)
        if (str_eq(value_str(value_item(found, i)), text))
            return true;
    if (text.at)
        return str_eq(value_str(found), text);
    for (size_t i = 0; found && found->kind == VALUE_LIST && i < value_count(found); i++)
        if (value_true(value_item(found, i)))
            return true;
    return value_true(found);
}

bool item_comes_along(const struct sheet *sheet, const struct value *item, struct arena *arena) {
    return flag_or_text(sheet->read.default_at, item, arena) ||
           flag_or_text(sheet->read.comes_with, item, arena);
}

static void meet(struct walking *walking, const struct sheet *sheet, const struct value *items) {
    struct arena *arena = &walking->arena;
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        if (item_is_gone(sheet, item))
            continue;
        walking->met[walking->n++] = (struct met){
            .sheet = sheet,
            .item = item,
            .seen = seen_of_item(sheet, item, arena),
            .id = item_id(sheet, item),
            .along = item_comes_along(sheet, item, arena),
            .owned = item_tag(sheet, item, TAG_STORE).len > 0,
        };
    }
}

static bool list_all(struct walking *walking) {
    const struct provider *provider = walking->engine->cloud->provider;
    struct arena *arena = &walking->arena;
    struct ask *asks = arena_array(arena, struct ask, provider->n_sheets + 1);
    const struct sheet **sheets = arena_array(arena, const struct sheet *, provider->n_sheets + 1);
    size_t n = 0, room = 1;
    struct maker nothing = {.arena = arena};
    const struct value *whole = maker_map(&nothing);
    for (size_t i = 0; i < provider->n_sheets; i++)
        if (walking->listed[i]) {
            sheets[n] = provider->sheets[i];
            asks[n++] = ask_list(provider->sheets[i], whole, arena);
        }
    if (!asks_run(walking->engine, asks, n, walking->report))
        return false;
    for (size_t i = 0; i < n; i++)
        room += value_count(asks[i].items);
    walking->met = arena_array(arena, struct met, room);
    walking->out->unread = arena_array(walking->engine->arena, const struct sheet *, n + 1);
    for (size_t i = 0; i < n; i++) {
        if (!asks[i].answer && sheets[i] == walking->root)
            return ask_fail(walking->engine, &asks[i], S("cannot see what is there"), NOWHERE,
                            walking->report);
        if (!asks[i].answer)
            walking->out->unread[walking->out->n_unread++] = sheets[i];
        meet(walking, sheets[i], asks[i].items);
    }
    return true;
}

/* --- what is taken ---------------------------------------------------------------------------- */

bool value_names(const struct value *value, struct str id) {
    if (!value)
        return false;
    if (value->kind == VALUE_TEXT)
        return str_eq(value->as.text, id);
    for (size_t i = 0; i < value_count(value); i++) {
        if (value->kind == VALUE_LIST && value_names(value_item(value, i), id))
            return true;
        if (value->kind == VALUE_MAP && value_names(value->as.map.entries[i].value, id))
            return true;
    }
    return false;
}

static bool of_marked_type(const struct walking *walking, const bool *marks,
                           const struct sheet *sheet) {
    const struct provider *provider = walking->engine->cloud->provider;
    for (size_t i = 0; i < provider->n_sheets; i++)
        if (provider->sheets[i] == sheet)
            return marks[i];
    return false;
}

static void take(struct walking *walking, struct met *met) {
    met->taken = true;
    map_set(&walking->taken, met->id, met);
}

static bool hangs_on_taken(const struct walking *walking, const struct met *met) {
    for (const struct field *field = met->sheet->fields; field->name; field++) {
        struct str id = value_str(value_get(met->seen, str_of(field->name)));
        if (is_owner_field(field) && id.len > 0 && map_get(&walking->taken, id))
            return true;
    }
    return false;
}

/* Who names this one in a field that takes one reference: some, and all of them taken? */
static bool used_by_taken_alone(const struct walking *walking, const struct met *met) {
    bool used = false;
    for (size_t i = 0; i < walking->n; i++) {
        const struct met *user = &walking->met[i];
        for (const struct field *field = user->sheet->fields; field->name; field++) {
            if (!is_owner_field(field) ||
                !str_eq(value_str(value_get(user->seen, str_of(field->name))), met->id))
                continue;
            if (!user->taken)
                return false;
            used = true;
        }
    }
    return used;
}

static bool take_root(struct walking *walking) {
    struct report *report = walking->report;
    const struct sheet *root = walking->root;
    const struct engine *engine = walking->engine;
    struct met *met = NULL;
    for (size_t i = 0; i < walking->n && !met; i++)
        if (walking->met[i].sheet == root && str_eq(walking->met[i].id, walking->root_id))
            met = &walking->met[i];
    if (!met)
        return fail(report, NOWHERE, "there is no %s '%.*s' in account %.*s, region %.*s",
                    root->type, STR(walking->root_id), STR(engine->cloud->who.account),
                    STR(engine->cloud->who.region));
    take(walking, met);
    if (met->along) {
        refuse(report, NOWHERE, "%.*s is the account's default %s, which is not taken over",
               STR(met->id), root->type);
        hint(report, "a plan names it: existing: { %s: { shared: default } }", root->type);
        return false;
    }
    if (!met->owned)
        return true;
    refuse(report, NOWHERE, "%.*s belongs to stack '%.*s' (its tag " TAG_STORE " is %.*s)",
           STR(met->id), STR(item_tag(root, met->item, TAG_STACK)),
           STR(item_tag(root, met->item, TAG_STORE)));
    hint(report, "a lost state is made anew by 'footing state rebuild'");
    return false;
}

static void take_what_hangs(struct walking *walking) {
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < walking->n; i++) {
            struct met *met = &walking->met[i];
            bool never = met->taken || met->along || met->owned || met->sheet == walking->root;
            if (never)
                continue;
            bool hangs = of_marked_type(walking, walking->hangs, met->sheet) &&
                         hangs_on_taken(walking, met);
            bool belongs = !hangs && of_marked_type(walking, walking->belongs, met->sheet) &&
                           used_by_taken_alone(walking, met);
            if (!hangs && !belongs)
                continue;
            take(walking, met);
            more = true;
        }
    }
}

/* --- what comes of it ------------------------------------------------------------------------- */

static struct known known_of(const struct engine *engine, const struct met *met) {
    struct clock *clock = engine->cloud->clock;
    return (struct known){.row = {.type = str_of(met->sheet->type),
                                  .region = engine->cloud->who.region,
                                  .physical_id = arena_str(engine->arena, met->id),
                                  .sheet_version = met->sheet->version,
                                  .generation = 1,
                                  .made_ms = clock->wall_ms(clock)},
                          .sheet = met->sheet};
}

static void put_down(struct walking *walking) {
    struct engine *engine = walking->engine;
    struct walked *out = walking->out;
    out->known = arena_array(engine->arena, struct known, walking->n + 1);
    out->passed = arena_array(engine->arena, struct passed, walking->n + 1);
    for (int root = 1; root >= 0; root--)
        for (size_t i = 0; i < walking->n; i++)
            if (walking->met[i].taken && (walking->met[i].sheet == walking->root) == root)
                out->known[out->n++] = known_of(engine, &walking->met[i]);
    for (size_t i = 0; i < walking->n; i++) {
        const struct met *met = &walking->met[i];
        if (met->taken || met->sheet == walking->root || !hangs_on_taken(walking, met) ||
            !(met->along || met->owned))
            continue;
        out->passed[out->n_passed++] = (struct passed){
            .sheet = met->sheet,
            .id = arena_str(engine->arena, met->id),
            .why = met->owned ? "another stack owns it" : "it came with what it hangs on",
        };
    }
}

bool walk(struct engine *engine, const struct sheet *root, struct str id, struct walked *out,
          struct report *report) {
    assert(engine->cloud && engine->arena && can_be_taken(root));
    *out = (struct walked){0};
    struct walking walking = {
        .engine = engine, .root = root, .root_id = id, .out = out, .report = report};
    choose_types(&walking);
    bool ok = list_all(&walking) && take_root(&walking);
    if (ok) {
        take_what_hangs(&walking);
        put_down(&walking);
    }
    map_release(&walking.taken);
    arena_release(&walking.arena);
    if (!ok || !refresh(engine, out->known, out->n, report))
        return false;
    size_t kept = 0;
    for (size_t i = 0; i < out->n; i++)
        if (!out->known[i].gone)
            out->known[kept++] = out->known[i];
    out->n = kept;
    return true;
}
