/* One field of one declaration: what the file says, or what its absence means, in its canonical
 * form. Asked for on demand, so that a field that uses another field (${vpc.main.cidr}) finds it
 * ready, in whatever order they stand in the file. */
#include "plans/load.h"
#include "plans/names.h"
#include "plans/yaml.h"

#include "base/json.h"

enum { HOPS_MAX = 64 };

bool key_is_meta(struct str key) {
    return word_in("protect keep ignore replace depends_on was tags when count for_each", key);
}

/* --- secrets ---------------------------------------------------------------------------------- */

/* Behind a value: "#word" on the same line is what YAML took for a comment. False: none there. */
static bool cut_by_comment(const struct loading *loading, struct span at, struct span *comment) {
    struct str text = source_at(loading->report, at);
    if (!text.at)
        return false;
    const struct str *file = &loading->report->sources[at.file - 1].text;
    struct str rest = str_from(*file, (size_t)(text.at - file->at) + text.len);
    rest = str_cut(&rest, '\n');
    struct str words = str_trim(rest);
    if (words.len < 2 || words.at[0] != '#' || words.at[1] == ' ' || words.at[1] == '#')
        return false;
    *comment = (struct span){at.file, at.line, at.col + at.len + (uint32_t)(words.at - rest.at),
                             (uint32_t)words.len};
    return true;
}

static bool comment_cuts(struct loading *loading, const struct field *field,
                         const struct entry *entry) {
    bool nothing = entry->value->kind == VALUE_NULL;
    struct span at = nothing ? entry->at : entry->value->at, comment;
    at.len += nothing; /* nothing stands between the colon and the comment */
    if (!cut_by_comment(loading, at, &comment))
        return false;
    fail(loading->report, comment, "%s: '#' begins a comment here and cuts the text short",
         field->name);
    hint(loading->report, "put the whole text in quotes");
    source_mask(loading->report, comment);
    if (!nothing)
        source_mask(loading->report, at);
    return true;
}

static bool literal_secret(struct loading *loading, const struct field *field,
                           const struct entry *entry, const struct value *made) {
    if (made->secret || made->has_unknown)
        return false;
    bool written = !str_has(value_str(entry->value), S("${"));
    if (!written) {
        fail(loading->report, entry->value->at, "%s is secret, and what goes into it is not",
             field->name);
        hint(loading->report, "mark the variable 'secret: true'");
        return true;
    }
    fail(loading->report, entry->value->at, "%s: a literal secret in the plan file", field->name);
    hint(loading->report,
         "declare a variable { secret: true, env: NAME } and write ${var.…} here");
    source_mask(loading->report, entry->value->at);
    return true;
}

/* --- absence ---------------------------------------------------------------------------------- */

/* A field of this name goes without saying where it can only mean one thing. */
bool field_may_be_left_out(const struct field *field) {
    return field->kind == &kind_ref && strcmp(field->name, "vpc") == 0;
}

/* How many resources of the types a unit has, and the group of the newest. */
static size_t count_of(const struct loading *loading, const struct unit *unit,
                       const struct field *field, const struct group **group) {
    const struct provider *provider = loading->options->provider;
    size_t n = 0;
    for (size_t i = 0; i < provider->n_sheets; i++) {
        const struct census *census = &unit->census[i];
        if (census->n == 0 || !word_in(field->of, str_of(provider->sheets[i]->type)))
            continue;
        n += census->n;
        *group = census->first;
    }
    return n;
}

/* The only resource of the types: in the file itself, or, where that has none, in the plan. */
static const struct value *only_one(struct loading *loading, const struct decl *decl,
                                    const struct field *field) {
    const struct group *only = NULL;
    size_t n = count_of(loading, decl->group->unit, field, &only);
    bool own = n > 0;
    for (const struct unit *unit = loading->root; !own && unit; unit = unit->next)
        n += count_of(loading, unit, field, &only);
    return n == 1 ? group_stands_for(loading, only, decl->group->at) : NULL;
}

static const struct value *generated_name(struct loading *loading, const struct decl *decl,
                                          const struct field *field) {
    struct buf name = {0};
    buf_addf(&name, "%.*s-%.*s", STR(loading->plan->stack),
             STR(address_name(loading->arena, decl->group->address)));
    if (decl->scope.key.len > 0)
        buf_addf(&name, "-%.*s", STR(decl->scope.key));
    struct str allowed = buf_str(&name);
    if (field->kind->fit)
        allowed = field->kind->fit(field, allowed, loading->arena);
    struct str fitted = name_fit(loading->arena, allowed,
                                 field->max > 0 ? (size_t)field->max : 0);
    const struct value *made = value_at(loading->arena, value_text(loading->arena, fitted),
                                        decl->group->at);
    buf_release(&name);
    return made;
}

static bool missing(struct loading *loading, const struct decl *decl, const struct field *field) {
    const struct group *group = decl->group;
    for (size_t i = 0; i < value_count(decl->body); i++) {
        struct str key = decl->body->as.map.entries[i].key;
        if (sheet_field(group->sheet, key) || key_is_meta(key))
            continue;
        if (field_meant(group->sheet, loading->arena, key) == field ||
            resembles(key, str_of(field->name)))
            return false; /* it is there misspelt or under another tool's name, which is reported */
    }
    fail(loading->report, group->at, "%s '%.*s': '%s' is missing", group->sheet->type,
         STR(group->name), field->name);
    hint(loading->report, "%s", field->help);
    if (field_may_be_left_out(field))
        hint(loading->report, "it may be left out where the plan has exactly one");
    return false;
}

/* --- the value -------------------------------------------------------------------------------- */

struct self {
    struct arena *arena;
    struct str address;
};

static const struct value *self_look(void *ctx, struct str address, struct str path) {
    const struct self *self = ctx;
    return str_is(address, ADDRESS_SELF) ? value_ref(self->arena, self->address, path) : NULL;
}

static const struct value *with_self(struct loading *loading, const struct decl *decl,
                                     const struct value *value) {
    struct self self = {value->secret ? loading->secrets : loading->arena, decl->address};
    return value->has_unknown ? value_resolve(self.arena, value, self_look, &self) : value;
}

static bool canon(struct loading *loading, const struct decl *decl, const struct field *field,
                  const struct value *raw, const struct value **out) {
    struct resolver resolver = field->kind == &kind_ref ? resolver_of_one(loading)
                                                        : resolver_of(loading);
    struct arena *arena = raw->secret ? loading->secrets : loading->arena;
    size_t errors = loading->report->errors;
    if (!field->kind->canon(field, raw, &resolver, arena, loading->report, out))
        return false;
    *out = with_self(loading, decl, *out);
    return loading->report->errors == errors;
}

/* A fallback is the same for every resource of the type, but for what it says of itself. */
static bool fallback(struct loading *loading, const struct decl *decl, const struct field *field,
                     const struct value **out) {
    const struct value **kept = &decl->group->census->fallbacks[field - decl->group->sheet->fields];
    struct resolver resolver = resolver_of(loading);
    if (!*kept && !field->kind->canon(field, json_parse(loading->arena, str_of(field->fallback)),
                                      &resolver, loading->arena, loading->report, kept))
        return false;
    *out = with_self(loading, decl, *kept);
    return true;
}

/* Does the way in which the resource is made say what the field is? */
static bool is_inherited(const struct decl *decl, const struct field *field) {
    const struct variant *variant = decl->group->sheet->variants;
    for (; variant && variant->when; variant++) {
        struct str key = str_of(variant->when);
        if (!value_is_null(value_get(decl->body, str_cut(&key, '.'))))
            return word_in(variant->inherits, str_of(field->name));
    }
    return false;
}

/* Where another field is set, something else may stand for one that is left out. */
static bool instead_of(struct loading *loading, const struct decl *decl, const struct field *field,
                       const struct value **out) {
    struct str json = str_of(field->instead ? field->instead : ""), other = str_cut(&json, '=');
    struct resolver resolver = resolver_of(loading);
    if (other.len == 0 || value_is_null(value_get(decl->body, other)))
        return fallback(loading, decl, field, out);
    return field->kind->canon(field, json_parse(loading->arena, json), &resolver, loading->arena,
                              loading->report, out);
}

/* What stands for a field that is left out. */
static bool stand_in(struct loading *loading, const struct decl *decl, const struct field *field,
                     const struct value **out) {
    *out = field_may_be_left_out(field) ? only_one(loading, decl, field) : NULL;
    if (*out)
        return true;
    if (field->traits & GENERATED) {
        if (!canon(loading, decl, field, generated_name(loading, decl, field), out))
            return false;
        *out = value_at(loading->arena, *out, NOWHERE); /* so the diff knows that nobody wrote it */
        return true;
    }
    if (is_inherited(decl, field))
        return true;
    if (field->fallback)
        return instead_of(loading, decl, field, out);
    return !(field->traits & REQUIRED) || missing(loading, decl, field);
}

/* As the file has it. */
static bool given(struct loading *loading, struct decl *decl, const struct field *field,
                  const struct entry *entry, const struct value **out) {
    if (field->traits & READ_ONLY)
        return fail(loading->report, entry->at,
                    "'%s' is what the cloud tells; a plan cannot set it", field->name);
    if (field->kind->passed) {
        *out = entry->value;
        return true;
    }
    bool secret = field->traits & SECRET;
    const struct value *raw = text_expand(loading, &decl->scope, entry->value, secret);
    bool six = field->of && strcmp(field->of, "6") == 0;
    raw = raw ? ranges_cut(loading, raw, six) : NULL;
    if (!raw)
        return false;
    if (secret &&
        (comment_cuts(loading, field, entry) || literal_secret(loading, field, entry, raw)))
        return false;
    return canon(loading, decl, field, raw, out);
}

static bool compute(struct loading *loading, struct decl *decl, const struct field *field,
                    const struct entry *entry, const struct value **out) {
    if (entry && entry->value->kind != VALUE_NULL)
        return given(loading, decl, field, entry, out);
    if (entry && field->traits & SECRET && comment_cuts(loading, field, entry))
        return false;
    return stand_in(loading, decl, field, out);
}

/* What short forms of the field say is joined to its own value. */
static bool with_short_forms(struct loading *loading, struct decl *decl, const struct field *into,
                             const struct value **value) {
    bool all_ok = true;
    for (const struct field *field = decl->group->sheet->fields; field->name; field++) {
        bool ok = true;
        if (!field->into || strcmp(field->into, into->name) != 0)
            continue;
        const struct value *own = field_value(loading, decl, field, &ok);
        size_t errors = loading->report->errors;
        if (own)
            *value = field->kind->join(field, into, *value, own, loading->arena, loading->report);
        all_ok = all_ok && ok && loading->report->errors == errors;
    }
    return all_ok;
}

static const struct entry *entry_of(const struct value *body, struct str key) {
    for (size_t i = 0; i < value_count(body); i++)
        if (str_eq(body->as.map.entries[i].key, key))
            return &body->as.map.entries[i];
    return NULL;
}

const struct value *field_value(struct loading *loading, struct decl *decl,
                                const struct field *field, bool *ok) {
    struct slot *slot = &decl->slots[field - decl->group->sheet->fields];
    const struct entry *entry = entry_of(decl->body, str_of(field->name));
    bool ring = slot->state == SLOT_BUSY;
    if (ring || loading->hops >= HOPS_MAX) {
        fail(loading->report, entry ? entry->at : decl->group->at,
             ring ? "%.*s.%s is made from itself" : "%.*s.%s is too many fields away",
             STR(decl->address), field->name);
        slot->state = SLOT_FAILED;
    }
    if (slot->state == SLOT_NEW) {
        struct unit *turn = loading->unit;
        loading->unit = decl->group->unit;
        slot->state = SLOT_BUSY;
        loading->hops++;
        const struct value *value = NULL;
        bool done = compute(loading, decl, field, entry, &value) &&
                    with_short_forms(loading, decl, field, &value);
        loading->hops--;
        loading->unit = turn;
        *slot = (struct slot){done && slot->state == SLOT_BUSY ? SLOT_DONE : SLOT_FAILED, value};
    }
    *ok = slot->state == SLOT_DONE;
    return *ok ? slot->value : NULL;
}
