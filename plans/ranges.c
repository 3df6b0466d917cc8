/* Ranges cut out of others: { in: main, bits: 8, at: 3 } is the fourth of the ranges that main's
 * falls into when its prefix grows by eight bits. Such a map may stand wherever a field holds a
 * range, inside rules and routes too. */
#include "plans/load.h"

#include "base/cidr.h"

#include <assert.h>

/* What a resource calls its own range, by family. */
static const struct field *range_field(const struct sheet *sheet, bool six) {
    const struct field *field = sheet_field(sheet, six ? S("ipv6_cidr") : S("cidr"));
    return field && (six || field->kind == &kind_cidr) ? field : NULL;
}

/* Types that have a range, the wide ones first, as the provider lists them. A bare name is the
 * first of them that has it: a network's vpc rather than its subnets. */
static const char *types_with_range(struct loading *loading, const struct reference *reference,
                                    bool six) {
    const struct provider *provider = loading->options->provider;
    struct str prefix = reference->unit->prefix, name = reference->name;
    bool typed = reference->type.len > 0;
    const struct group *principal =
        typed ? principal_of(loading, arena_printf(loading->arena, "%.*s%.*s.%.*s", STR(prefix),
                                                   STR(reference->type), STR(name)))
              : NULL;
    if (principal)
        return principal->sheet->type; /* of a composite that which it is about */
    struct buf types = {0};
    for (size_t i = 0; i < provider->n_sheets; i++) {
        const struct sheet *sheet = provider->sheets[i];
        if (!range_field(sheet, six))
            continue;
        if (!typed && decl_at(loading, arena_printf(loading->arena, "%.*s%s.%.*s", STR(prefix),
                                                    sheet->type, STR(name)))) {
            buf_release(&types);
            return sheet->type;
        }
        buf_addf(&types, "%s%s", types.len > 0 ? " " : "", sheet->type);
    }
    const char *words = arena_cstr(loading->arena, buf_str(&types));
    buf_release(&types);
    return words;
}

/* The range of what is not ours; NULL: it is no such one. */
static const struct value *range_existing(struct loading *loading,
                                          const struct reference *reference, bool six) {
    const struct provider *provider = loading->options->provider;
    for (size_t i = 0; i < provider->n_sheets; i++) {
        const struct sheet *sheet = provider->sheets[i];
        struct str type = reference->type.len > 0 ? reference->type : str_of(sheet->type);
        const struct group *group = map_get(
            &loading->by_group, arena_printf(loading->arena, "%.*s%.*s.%.*s",
                                             STR(reference->unit->prefix), STR(type),
                                             STR(reference->name)));
        const struct field *range = group ? range_field(group->sheet, six) : NULL;
        if (range && group->existing)
            return existing_field(loading, group, reference->key, str_of(range->name));
    }
    return NULL;
}

/* Is an output that comes with other fields there, as the plan has them? */
static bool output_is_there(struct loading *loading, struct decl *decl, const struct field *output,
                            struct span at) {
    struct str rest = str_of(output->needs ? output->needs : "");
    while (rest.len > 0) {
        struct str needed = str_cut(&rest, ' ');
        const struct field *field = sheet_field(decl->group->sheet, needed);
        bool ok = false;
        const struct value *value = field ? field_value(loading, decl, field, &ok) : NULL;
        if (!ok || (!value_is_null(value) && !(value->kind == VALUE_BOOL && !value->as.boolean)))
            continue;
        fail(loading->report, at, "'%.*s' has no %s: its %.*s is left out", STR(decl->address),
             output->name, STR(needed));
        note(loading->report, decl->group->at, "it is declared here");
        return false;
    }
    return true;
}

/* The range that `in` names. NULL: reported, or its resource has mistakes of its own. */
static const struct value *range_named(struct loading *loading, const struct value *in, bool six) {
    struct cidr literal;
    if (cidr_read(value_str(in), &literal))
        return in;
    if (in->kind != VALUE_TEXT) {
        fail(loading->report, in->at, "in: wants the name of what has a range, or a range");
        return NULL;
    }
    if (loading->declaring) {
        fail(loading->report, in->at, "in: '%.*s' is not known yet", STR(value_str(in)));
        hint(loading->report,
             "write the range itself: what stands here comes before all resources");
        return NULL;
    }
    struct reference reference;
    if (!reference_read(loading, in, &reference))
        return NULL;
    struct resolver resolver = resolver_of(loading);
    const struct value *seen = range_existing(loading, &reference, six);
    if (seen)
        return seen;
    const struct value *found = resolver.find(
        resolver.ctx, types_with_range(loading, &reference, six), in, loading->report);
    if (!found)
        return NULL;
    if (found->kind == VALUE_LIST) {
        fail(loading->report, in->at, "in: '%.*s' stands for %zu resources, and one is wanted",
             STR(value_str(in)), value_count(found));
        return NULL;
    }
    struct decl *decl = found->kind == VALUE_UNKNOWN ? decl_at(loading, found->as.expr->address)
                                                     : NULL;
    if (!decl) {
        fail(loading->report, in->at, "in: the range of '%.*s' is not known here",
             STR(value_str(in)));
        hint(loading->report, "write the range itself");
        return NULL;
    }
    bool ok;
    const struct field *range = range_field(decl->group->sheet, six);
    if (range->traits & READ_ONLY)
        return output_is_there(loading, decl, range, in->at)
                   ? value_ref(loading->arena, decl->address, str_of(range->name))
                   : NULL;
    return field_value(loading, decl, range, &ok);
}

static const struct value *number_of(struct loading *loading, const struct value *map,
                                     const char *key) {
    const struct value *raw = value_get(map, str_of(key));
    int64_t number;
    if (value_is_null(raw)) {
        fail(loading->report, map->at, "a range cut out of another needs '%s'", key);
        hint(loading->report, "{ in: NAME, bits: 8, at: 0 }");
        return NULL;
    }
    if (raw_int(raw, &number) && number >= 0)
        return value_int(loading->arena, number);
    fail(loading->report, raw->at, "%s: '%.*s' is not a whole number from 0", key,
         STR(value_str(raw)));
    return NULL;
}

static bool check_keys(struct loading *loading, const struct value *map) {
    static const char *const keys[] = {"in", "bits", "at", NULL};
    bool ok = true;
    for (size_t i = 0; i < map->as.map.n; i++) {
        const struct entry *entry = &map->as.map.entries[i];
        if (word_in("in bits at", entry->key))
            continue;
        ok = fail(loading->report, entry->at, "a range cut out of another has no '%.*s'",
                  STR(entry->key));
        hint_nearest(loading->report, entry->key, keys);
    }
    return ok;
}

static const struct value *no_slot(struct loading *loading, const struct value *map,
                                   const struct value *base, int64_t bits) {
    struct cidr whole;
    bool read = cidr_read(value_str(base), &whole);
    assert(read);
    if (whole.prefix + bits > whole.bits)
        fail(loading->report, value_key(map, "bits")->at,
             "bits: %.*s cannot be cut by %lld bits more", STR(value_str(base)), (long long)bits);
    else
        fail(loading->report, value_key(map, "at")->at,
             "at: %.*s cut by %lld bits has no range number %.*s", STR(value_str(base)),
             (long long)bits, STR(value_str(value_key(map, "at"))));
    if (whole.prefix + bits <= whole.bits && bits < 63)
        hint(loading->report, "they are numbered from 0 to %lld", (1LL << bits) - 1);
    return NULL;
}

static const struct value *cut(struct loading *loading, const struct value *map, bool six) {
    bool ok = check_keys(loading, map);
    const struct value *in = value_key(map, "in"), *base = NULL;
    if (value_is_null(in))
        fail(loading->report, map->at, "a range cut out of another needs 'in', that other");
    else
        base = range_named(loading, in, six);
    const struct value *bits = number_of(loading, map, "bits"),
                       *slot = number_of(loading, map, "at");
    if (!ok || !base || !bits || !slot)
        return NULL;
    const struct value *range = value_cidr(loading->arena, base, bits, slot);
    return range ? value_at(loading->arena, range, map->at)
                 : no_slot(loading, map, base, bits->as.integer);
}

/* One of the keys alone may mean something to another kind. */
static bool is_range(const struct value *map) {
    bool in = value_key(map, "in"), bits = value_key(map, "bits"), at = value_key(map, "at");
    return in + bits + at >= 2;
}

static const struct value *cut_items(struct loading *loading, const struct value *list, bool six) {
    struct maker made = {.arena = loading->arena};
    bool ok = true, same = true;
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *item = value_item(list, i), *range = ranges_cut(loading, item, six);
        ok = ok && range;
        same = same && range == item;
        maker_add(&made, range ? range : item);
    }
    if (!ok || same)
        return ok ? list : NULL;
    return value_at(loading->arena, maker_list(&made), list->at);
}

static const struct value *cut_entries(struct loading *loading, const struct value *map, bool six) {
    struct maker made = {.arena = loading->arena};
    bool ok = true, same = true;
    for (size_t i = 0; i < value_count(map); i++) {
        const struct entry *entry = &map->as.map.entries[i];
        const struct value *range = ranges_cut(loading, entry->value, six);
        ok = ok && range;
        same = same && range == entry->value;
        maker_set_at(&made, entry->key, entry->at, range ? range : entry->value);
    }
    if (!ok || same)
        return ok ? map : NULL;
    return value_at(loading->arena, maker_map(&made), map->at);
}

const struct value *ranges_cut(struct loading *loading, const struct value *raw, bool six) {
    if (raw->kind == VALUE_LIST)
        return cut_items(loading, raw, six);
    if (raw->kind != VALUE_MAP)
        return raw;
    return is_range(raw) ? cut(loading, raw, six) : cut_entries(loading, raw, six);
}
