#include "plans/write.h"

#include <assert.h>

#include "base/json.h"
#include "base/map.h"
#include "plans/names.h"

#define LINE_COLUMNS 110

/* --- names ------------------------------------------------------------------------------------ */

struct str name_of_text(struct arena *arena, struct str text, const char *fallback) {
    struct buf name = {0};
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        bool letter = c >= 'a' && c <= 'z', digit = c >= '0' && c <= '9';
        if (letter || (name.len > 0 && (digit || c == '_')))
            buf_addc(&name, c);
        else if (name.len > 0 && name.at[name.len - 1] != '-')
            buf_addc(&name, '-');
    }
    while (name.len > 0 && name.at[name.len - 1] == '-')
        name.at[--name.len] = '\0';
    struct str made = name.len > 0 ? arena_str(arena, buf_str(&name)) : str_of(fallback);
    buf_release(&name);
    return made;
}

/* A word that a reference would read otherwise. */
static bool means_more(const struct provider *provider, struct str name) {
    if (name_is_reserved(name) || provider_sheet(provider, name) ||
        provider_composite(provider, name))
        return true;
    for (size_t i = 0; i < provider->n_sheets; i++)
        if (looks_like_id(provider->sheets[i], name))
            return true;
    return false;
}

static struct str own_name(const struct writing *writing, const struct known *known,
                           struct arena *arena) {
    struct str tag = value_str(value_get(value_key(known->seen, "tags"), S("Name")));
    struct str text = tag.len ? tag : value_str(value_key(known->seen, "name"));
    struct str prefix = arena_printf(arena, "%.*s-", STR(writing->stack));
    struct str id = known->row.physical_id;
    struct str short_id = id.len > 8 ? str_from(id, id.len - 8) : id;
    struct str fallback = arena_printf(arena, "x%.*s", STR(name_of_text(arena, short_id, "x")));
    struct str name = name_of_text(arena, text, fallback.at);
    if (str_starts(name, prefix) && name_is_good(str_from(name, prefix.len)))
        name = str_from(name, prefix.len);
    if (str_eq(name, writing->stack) && str_eq(known->row.type, writing->known[0].row.type))
        name = S("main");
    return means_more(writing->provider, name) ? arena_printf(arena, "the-%.*s", STR(name)) : name;
}

void write_names(struct writing *writing, struct arena *arena) {
    struct map taken = {0};
    for (size_t i = 0; i < writing->n; i++) {
        struct known *known = &writing->known[i];
        struct str name = own_name(writing, known, arena);
        struct str address = arena_printf(arena, "%s.%.*s", known->sheet->type, STR(name));
        for (int twin = 2; map_get(&taken, address); twin++)
            address = arena_printf(arena, "%s.%.*s-%d", known->sheet->type, STR(name), twin);
        map_set(&taken, address, known);
        known->row.address = address;
    }
    map_release(&taken);
}

/* --- values: as a plan says them -------------------------------------------------------------- */

struct pen {
    const struct writing *writing;
    struct arena *arena;
    struct map by_id; /* to struct known */
    struct buf *out;
};

/* The field's fallback as it is compared; NULL: it has none. */
static const struct value *fallback_of(const struct field *field, struct arena *arena) {
    struct report unheard = {.arena = arena};
    const struct value *raw = field->fallback ? json_parse(arena, str_of(field->fallback)) : NULL,
                       *out = NULL;
    return raw && field->kind->canon(field, raw, NULL, arena, &unheard, &out) ? out : NULL;
}

static bool same(const struct field *field, const struct value *a, const struct value *b,
                 struct arena *arena) {
    if (!a || !b)
        return a == b;
    if (field->facet && !field->facet->one) {
        struct atoms atoms;
        atoms_between(field->facet, a, b, arena, &atoms);
        return atoms.n_added + atoms.n_removed + atoms.n_changed == 0;
    }
    return field->kind->same ? field->kind->same(field, a, b) : value_same(a, b);
}

static bool is_said(const struct field *field, const struct value *seen, struct arena *arena) {
    if (value_is_null(seen) || field->traits & (READ_ONLY | ACTION | WRITE_ONLY | SECRET))
        return false;
    if (field->traits & COMPUTED && !field->kind->written)
        return false;
    const struct value *fallback = fallback_of(field, arena);
    if (fallback)
        return !same(field, fallback, seen, arena);
    bool empty = (seen->kind == VALUE_LIST || seen->kind == VALUE_MAP) && value_count(seen) == 0;
    bool nothing = seen->kind == VALUE_TEXT && seen->as.text.len == 0;
    return !empty && !nothing;
}

/* Atoms { "ref": … } are what they name. */
static const struct value *without_atoms(const struct value *value, struct arena *arena) {
    struct maker list = {.arena = arena};
    if (value->kind != VALUE_LIST)
        return value;
    for (size_t i = 0; i < value_count(value); i++) {
        const struct value *ref = value_key(value_item(value, i), "ref");
        maker_add(&list, ref ? ref : value_item(value, i));
    }
    return maker_list(&list);
}

/* An id of something that the file names: its name, its whole address where several types could be
 * meant, or in a text what stands for it. */
static const struct value *name_for(const struct pen *pen, const struct field *field,
                                    const struct value *text) {
    const struct known *known = map_get(&pen->by_id, text->as.text);
    struct str address = known ? known->row.address : (struct str){0}, name = address;
    struct str type = str_cut(&name, '.');
    if (!known)
        return text;
    bool plain = field->kind == &kind_text || field->kind == &kind_texts;
    if (plain)
        return value_textf(pen->arena, "${%.*s.id}", STR(address));
    bool one_type = field->of && str_eq(str_of(field->of), type);
    return value_text(pen->arena, one_type ? name : address);
}

static const struct value *named(const struct pen *pen, const struct field *field,
                                 const struct value *value) {
    struct maker maker = {.arena = pen->arena};
    if (value->kind == VALUE_TEXT) {
        const struct value *name = name_for(pen, field, value);
        bool literal = name == value && str_has(value->as.text, S("${"));
        if (!literal)
            return name;
        HOLDS(buf_release) struct buf escaped = {0};
        for (size_t i = 0; i < value->as.text.len; i++) {
            if (str_starts(str_from(value->as.text, i), S("${")))
                buf_addc(&escaped, '$');
            buf_addc(&escaped, value->as.text.at[i]);
        }
        return value_text(pen->arena, buf_str(&escaped));
    }
    for (size_t i = 0; i < value_count(value); i++) {
        if (value->kind == VALUE_LIST)
            maker_add(&maker, named(pen, field, value_item(value, i)));
        else
            maker_set(&maker, value->as.map.entries[i].key,
                      named(pen, field, value->as.map.entries[i].value));
    }
    return value->kind == VALUE_LIST  ? maker_list(&maker)
           : value->kind == VALUE_MAP ? maker_map(&maker)
                                      : value;
}

static const struct value *tags_said(const struct pen *pen, const struct known *known) {
    static const struct field tag = {"tags", TEXT};
    const struct value *tags = value_key(known->seen, "tags");
    struct maker maker = {.arena = pen->arena};
    struct str name = known->row.address;
    str_cut(&name, '.');
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct entry *entry = &tags->as.map.entries[i];
        struct str usual =
            arena_printf(pen->arena, "%.*s-%.*s", STR(pen->writing->stack), STR(name));
        bool default_name =
            str_is(entry->key, "Name") && str_eq(value_str(entry->value), usual);
        if (!default_name && !str_starts(entry->key, S("footing:")))
            maker_set(&maker, entry->key, named(pen, &tag, entry->value));
    }
    return maker_map(&maker);
}

static const struct value *body_of(const struct pen *pen, const struct known *known) {
    struct maker body = {.arena = pen->arena};
    for (const struct field *field = known->sheet->fields; field->name; field++) {
        const struct value *seen = value_get(known->seen, str_of(field->name));
        bool others = field->traits & UNCLAIMED && !map_get(&pen->by_id, value_str(seen));
        if (others || !is_said(field, seen, pen->arena))
            continue;
        const struct value *said = field->kind->written
                                       ? field->kind->written(field, seen, pen->arena)
                                       : without_atoms(seen, pen->arena);
        maker_set(&body, str_of(field->name), named(pen, field, said));
    }
    const struct value *tags = known->sheet->tagging ? tags_said(pen, known) : NULL;
    if (value_count(tags) > 0)
        maker_set(&body, S("tags"), tags);
    return maker_map(&body);
}

/* --- YAML ------------------------------------------------------------------------------------- */

/* Read as the text that it is, wherever it stands. */
static bool is_plain(struct str text) {
    static const char *const nulls[] = {"null", "Null", "NULL"};
    for (size_t i = 0; i < sizeof nulls / sizeof *nulls; i++)
        if (str_is(text, nulls[i]))
            return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool wordy = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!wordy && (i == 0 || c == '\0' || !strchr("_-./:+=@", c)))
            return false;
    }
    return text.len > 0 && text.at[text.len - 1] != ':';
}

static void text_add(struct buf *out, struct str text, struct arena *arena) {
    if (is_plain(text))
        buf_add(out, text);
    else
        json_write(out, value_text(arena, text), JSON_COMPACT); /* a JSON text is a YAML one */
}

static void flow_add(struct buf *out, const struct value *value, struct arena *arena) {
    bool list = value->kind == VALUE_LIST;
    size_t n = value_count(value);
    if (value->kind == VALUE_TEXT) {
        text_add(out, value->as.text, arena);
        return;
    }
    if (!list && value->kind != VALUE_MAP) {
        json_write(out, value, JSON_COMPACT);
        return;
    }
    buf_adds(out, list ? "[" : n ? "{ " : "{");
    for (size_t i = 0; i < n; i++) {
        buf_adds(out, i ? ", " : "");
        if (!list) {
            text_add(out, value->as.map.entries[i].key, arena);
            buf_adds(out, ": ");
        }
        flow_add(out, list ? value_item(value, i) : value->as.map.entries[i].value, arena);
    }
    buf_adds(out, list ? "]" : n ? " }" : "}");
}

/* On the line that its key begins, or a line an item below it. */
static void block_add(struct buf *out, const struct value *value, size_t indent, size_t before,
                      struct arena *arena) {
    HOLDS(buf_release) struct buf flow = {0};
    flow_add(&flow, value, arena);
    bool list = value->kind == VALUE_LIST, map = value->kind == VALUE_MAP;
    size_t n = value_count(value);
    bool maps = list && n > 0 && value_item(value, 0)->kind == VALUE_MAP;
    bool fits = !maps && before + str_columns(buf_str(&flow)) <= LINE_COLUMNS;
    if (fits || n == 0 || !(list || map)) {
        buf_addf(out, " %s\n", flow.at);
        return;
    }
    buf_addc(out, '\n');
    for (size_t i = 0; i < n; i++) {
        buf_addf(out, "%*s", (int)indent, "");
        if (list) {
            buf_adds(out, "- ");
            flow_add(out, value_item(value, i), arena);
            buf_addc(out, '\n');
            continue;
        }
        size_t start = out->len;
        text_add(out, value->as.map.entries[i].key, arena);
        buf_addc(out, ':');
        block_add(out, value->as.map.entries[i].value, indent + 2, indent + out->len - start + 1,
                  arena);
    }
}

static void resource_add(struct pen *pen, const struct known *known) {
    struct str name = known->row.address;
    str_cut(&name, '.');
    buf_addf(pen->out, "    %.*s:", STR(name));
    block_add(pen->out, body_of(pen, known), 6, name.len + 5, pen->arena);
}

void write_plan(const struct writing *writing, struct arena *arena, struct buf *out) {
    struct pen pen = {.writing = writing, .arena = arena, .out = out};
    const struct provider *provider = writing->provider;
    for (size_t i = 0; i < writing->n; i++) {
        assert(writing->known[i].row.address.len > 0);
        map_set(&pen.by_id, writing->known[i].row.physical_id, (void *)&writing->known[i]);
    }
    if (writing->comment)
        buf_addf(out, "# %s\n", writing->comment);
    buf_addf(out, "footing: 1\nstack: %.*s\nregion: %.*s\naccount: \"%.*s\"\n\nresources:\n",
             STR(writing->stack), STR(writing->region), STR(writing->account));
    for (size_t s = 0; s < provider->n_sheets; s++) {
        bool headed = false;
        for (size_t i = 0; i < writing->n; i++) {
            if (writing->known[i].sheet != provider->sheets[s])
                continue;
            if (!headed)
                buf_addf(out, "  %s:\n", provider->sheets[s]->type);
            headed = true;
            resource_add(&pen, &writing->known[i]);
        }
    }
    map_release(&pen.by_id);
}
