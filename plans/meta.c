/* What every resource may say of itself, whatever its type. */
#include "plans/load.h"
#include "plans/names.h"

static const struct field tags_field = {"tags", &kind_tags, NULL};

/* The expanded value of a meta key; NULL: left out, or reported and *ok false. */
static const struct value *meta(struct loading *loading, const struct decl *decl, const char *key,
                                bool *ok) {
    const struct value *raw = value_get(decl->body, str_of(key));
    if (value_is_null(raw))
        return NULL;
    const struct value *value = text_expand(loading, &decl->scope, raw, false);
    *ok = *ok && value;
    return value;
}

static bool flag(struct loading *loading, const struct decl *decl, const char *key, bool *out) {
    bool ok = true;
    const struct value *value = meta(loading, decl, key, &ok);
    if (value && !raw_flag(value, out))
        return fail(loading->report, value->at, "%s: '%.*s' is not true or false", key,
                    STR(value_str(value)));
    return ok;
}

static bool read_replace(struct loading *loading, const struct decl *decl,
                         struct resource *resource) {
    static const char *const orders[] = {"create_first", "delete_first", NULL};
    bool ok = true;
    const struct value *value = meta(loading, decl, "replace", &ok);
    if (!value)
        return ok;
    struct str word = value_str(value);
    if (str_is(word, orders[0]) || str_is(word, orders[1])) {
        resource->replace = str_is(word, orders[0]) ? REPLACE_CREATE_FIRST : REPLACE_DELETE_FIRST;
        return true;
    }
    fail(loading->report, value->at, "replace: '%.*s' is not create_first or delete_first",
         STR(word));
    hint_nearest(loading->report, word, orders);
    return false;
}

/* --- lists of texts --------------------------------------------------------------------------- */

/* Calls `take` for each text of a list, or for the one text that stands for a list of one. */
static bool each_text(struct loading *loading, const char *key, const struct value *list, void *ctx,
                      bool (*take)(struct loading *, const struct value *text, void *ctx)) {
    size_t n = list->kind == VALUE_LIST ? value_count(list) : 1;
    bool ok = true;
    for (size_t i = 0; i < n; i++) {
        const struct value *item = list->kind == VALUE_LIST ? value_item(list, i) : list;
        if (item->kind == VALUE_TEXT)
            ok = take(loading, item, ctx) && ok;
        else
            ok = fail(loading->report, item->at, "%s: wants texts, not a %s", key,
                      value_kind_name(item->kind));
    }
    return ok;
}

struct ignoring {
    const struct sheet *sheet;
    struct str *names;
    size_t n;
};

static bool take_ignored(struct loading *loading, const struct value *name, void *ctx) {
    struct ignoring *ignoring = ctx;
    struct str text = value_str(name);
    if (!str_is(text, "tags") && !sheet_field(ignoring->sheet, text)) {
        fail(loading->report, name->at, "ignore: %s has no field '%.*s'", ignoring->sheet->type,
             STR(text));
        const struct field *meant = field_meant(ignoring->sheet, loading->arena, text);
        if (meant)
            hint(loading->report, "here it is '%s'", meant->name);
        return false;
    }
    ignoring->names[ignoring->n++] = text;
    return true;
}

static bool read_ignore(struct loading *loading, const struct decl *decl,
                        struct resource *resource) {
    bool ok = true;
    const struct value *list = meta(loading, decl, "ignore", &ok);
    if (!list)
        return ok;
    struct ignoring ignoring = {
        .sheet = decl->group->sheet,
        .names = arena_array(loading->arena, struct str, value_count(list) + 1)};
    ok = each_text(loading, "ignore", list, &ignoring, take_ignored);
    resource->ignore = ignoring.names;
    resource->n_ignore = ignoring.n;
    return ok;
}

/* --- depends_on ------------------------------------------------------------------------------- */

struct depending {
    const struct decl *decl;
    struct maker on; /* addresses as keys: each once */
};

static const char *every_type(struct loading *loading) {
    struct buf types = {0};
    for (size_t i = 0; i < loading->options->provider->n_sheets; i++)
        buf_addf(&types, "%s%s", i > 0 ? " " : "", loading->options->provider->sheets[i]->type);
    const char *words = arena_cstr(loading->arena, buf_str(&types));
    buf_release(&types);
    return words;
}

static bool take_dependency(struct loading *loading, const struct value *name, void *ctx) {
    struct depending *depending = ctx;
    struct resolver resolver = resolver_of(loading);
    if (str_find(value_str(name), '.') < 0) {
        fail(loading->report, name->at, "depends_on: '%.*s' is no address", STR(value_str(name)));
        hint(loading->report, "an address is type.name");
        return false;
    }
    const struct value *found = resolver.find(resolver.ctx, every_type(loading), name,
                                              loading->report);
    for (size_t i = 0; found && i < (found->kind == VALUE_LIST ? value_count(found) : 1); i++) {
        const struct value *one = found->kind == VALUE_LIST ? value_item(found, i) : found;
        if (one->kind != VALUE_UNKNOWN)
            return fail(loading->report, name->at, "depends_on: '%.*s' is not of this plan",
                        STR(value_str(name)));
        if (str_eq(one->as.expr->address, depending->decl->address))
            return fail(loading->report, name->at, "depends_on: '%.*s' is itself",
                        STR(value_str(name)));
        maker_set(&depending->on, one->as.expr->address, one);
    }
    return found != NULL;
}

static bool read_depends_on(struct loading *loading, const struct decl *decl,
                            struct resource *resource) {
    bool ok = true;
    const struct value *list = meta(loading, decl, "depends_on", &ok);
    if (!list)
        return ok;
    struct depending depending = {.decl = decl, .on = {.arena = loading->arena}};
    ok = each_text(loading, "depends_on", list, &depending, take_dependency);
    struct str *addresses = arena_array(loading->arena, struct str, depending.on.n + 1);
    for (size_t i = 0; i < depending.on.n; i++)
        addresses[i] = depending.on.entries[i].key;
    resource->depends_on = addresses;
    resource->n_depends_on = depending.on.n;
    return ok;
}

/* --- was -------------------------------------------------------------------------------------- */

/* An address in the words of the file: of its own resources, or after ':' of the whole plan's. */
static bool take_was(struct loading *loading, const struct decl *decl, const struct value *value,
                     struct resource *resource) {
    const struct group *group = decl->group;
    const char *own = group->sheet->type;
    struct str text = value_str(value), whole = address_was(loading, group->unit, text),
               rest = address_bare(whole), type = str_cut(&rest, '.');
    if (!rest.at || rest.len == 0) {
        fail(loading->report, value->at, "was: '%.*s' is no address", STR(text));
        hint(loading->report, "an address is TYPE.NAME: %s.%.*s", own,
             STR(name_is_good(text) ? text : S("NAME")));
        return false;
    }
    if (!str_is(type, own))
        return fail(loading->report, value->at, "was: '%.*s' is a %.*s, and a %s stays one",
                    STR(text), STR(type), own);
    const struct decl *other = decl_at(loading, whole);
    if (other) {
        fail(loading->report, value->at, "was: '%.*s' is still in the plan", STR(text));
        note(loading->report, other->group->at, "it is declared here");
        return false;
    }
    resource->was = whole;
    return true;
}

/* A file that was included under another name: its resources had that in their addresses. */
static void was_of_unit(struct loading *loading, const struct decl *decl,
                        struct resource *resource) {
    struct str former = address_bare(decl->address);
    bool renamed = false;
    for (const struct unit *unit = decl->group->unit; unit->parent; unit = unit->parent) {
        const struct value *was = value_key(unit->inclusion, "was");
        struct str name = value_is_null(was) ? unit->name : value_str(was);
        renamed = renamed || !str_eq(name, unit->name);
        former = arena_printf(loading->arena, "%.*s:%.*s", STR(name), STR(former));
    }
    if (renamed && !decl_at(loading, former))
        resource->was = former;
}

static bool read_was(struct loading *loading, const struct decl *decl, struct resource *resource) {
    bool ok = true;
    const struct value *value = meta(loading, decl, "was", &ok);
    if (value)
        return take_was(loading, decl, value, resource);
    was_of_unit(loading, decl, resource);
    return ok;
}

/* --- all of it -------------------------------------------------------------------------------- */

const struct value *tags_read(struct loading *loading, const struct scope *scope,
                              const struct value *raw, bool *ok) {
    if (value_is_null(raw))
        return NULL;
    const struct value *expanded = text_expand(loading, scope, raw, false), *tags = NULL;
    if (!expanded || !tags_field.kind->canon(&tags_field, expanded, NULL, loading->arena,
                                             loading->report, &tags))
        *ok = false;
    return tags;
}

/* The plan's tags and the resource's own, which win; a tag that the resource sets to null is left
 * out. */
static bool read_tags(struct loading *loading, const struct decl *decl, struct resource *resource) {
    const struct value *raw = value_key(decl->body, "tags");
    bool ok = true;
    const struct value *own = tags_read(loading, &decl->scope, raw, &ok);
    resource->tags = decl->group->unit->tags;
    if (!own)
        return ok;
    struct maker tags = {.arena = loading->arena};
    maker_merge(&tags, decl->group->unit->tags);
    maker_merge(&tags, own);
    const struct value *all = maker_map(&tags);
    for (size_t i = 0; i < value_count(raw); i++)
        if (value_is_null(raw->as.map.entries[i].value))
            all = value_without(loading->arena, all, raw->as.map.entries[i].key);
    resource->tags = all;
    return ok;
}

bool meta_read(struct loading *loading, const struct decl *decl, struct resource *resource) {
    resource->protect = loading->protect_all;
    bool ok = flag(loading, decl, "protect", &resource->protect);
    ok = flag(loading, decl, "keep", &resource->keep) && ok;
    ok = read_replace(loading, decl, resource) && ok;
    ok = read_ignore(loading, decl, resource) && ok;
    ok = read_depends_on(loading, decl, resource) && ok;
    ok = read_was(loading, decl, resource) && ok;
    return read_tags(loading, decl, resource) && ok;
}
