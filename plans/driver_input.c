/* Inputs of calls, built from the facts of a sheet: which member takes what. */
#include "plans/compile_work.h"

#include <assert.h>

#include "base/json.h"

/* "Name[0]" and "Name[]" are a list of one. */
static bool is_list_of_one(struct str *segment) {
    if (!str_ends(*segment, S("]")))
        return false;
    ptrdiff_t bracket = str_find(*segment, '[');
    assert(bracket > 0);
    segment->len = (size_t)bracket;
    return true;
}

const struct value *input_with(struct arena *arena, const struct value *input, struct str path,
                               const struct value *value) {
    if (str_is(path, ".")) {
        struct maker whole = {.arena = arena};
        maker_merge(&whole, input);
        maker_merge(&whole, value);
        return maker_map(&whole);
    }
    struct str rest = path, segment = str_cut(&rest, '.');
    bool list = is_list_of_one(&segment);
    const struct value *inner = value_get(input, segment);
    if (rest.len)
        value = input_with(arena, list ? value_item(inner, 0) : inner, rest, value);
    if (list)
        value = value_list(arena, &value, 1);
    struct maker maker = {.arena = arena};
    maker_merge(&maker, input);
    maker_set(&maker, segment, value);
    return maker_map(&maker);
}

const struct value *fill_value(struct arena *arena, const char *from, const struct value *id,
                                      const struct value *names) {
    struct str text = str_from(str_of(from), 1);
    if (from[0] == '=')
        return value_text(arena, text);
    if (from[0] == ':')
        return json_parse(arena, text);
    if (from[0] == '?') {
        struct str name = str_cut(&text, '=');
        return value_is_null(value_get(names, name)) ? NULL : value_text(arena, text);
    }
    assert(from[0] == '$');
    return str_is(text, "id") ? id : value_path(arena, names, text);
}

const struct value *call_input(struct arena *arena, const struct call *call, const struct value *id,
                               const struct value *names) {
    struct maker empty = {.arena = arena};
    const struct value *input = maker_map(&empty);
    if (call->id)
        input = input_with(arena, input, str_of(call->id), id);
    for (const struct fill *fill = call->fills; fill && fill->member; fill++) {
        const struct value *value = fill_value(arena, fill->from, id, names);
        if (value)
            input = input_with(arena, input, str_of(fill->member), value);
    }
    return input;
}

const struct value *work_names(struct compiler *compiler, const struct work *work, bool old) {
    struct maker names = {.arena = compiler->arena};
    if (work->change->seen && (old || !work->fresh)) {
        maker_merge(&names, work->change->seen);
        const struct sheet *sheet = work->change->sheet;
        for (const struct field *field = sheet->fields; old && field->name; field++)
            if (field->traits & (ACTION | WRITE_ONLY))
                maker_set(&names, str_of(field->name),
                          value_get(work->change->wanted, str_of(field->name)));
    }
    if (old)
        return maker_map(&names);
    for (const struct field *field = work->change->sheet->fields; work->fresh && field->name; field++)
        if (field->traits & (READ_ONLY | COMPUTED))
            maker_set(&names, str_of(field->name),
                      value_ref(compiler->arena, work->change->address, str_of(field->name)));
    maker_merge(&names, work->change->want->fields);
    return maker_map(&names);
}

const struct value *field_wire(const struct field *field, const struct value *value,
                               struct arena *arena) {
    return field->kind->wire ? field->kind->wire(field, value, arena) : value;
}

const struct value *atom_wire(const struct field *field, const struct call *call,
                              const struct value *atom, struct arena *arena) {
    if (call->wire)
        return call->wire(field, atom, arena);
    return field && field->kind->wire ? field->kind->wire(field, atom, arena) : atom;
}

static const struct value *canonical(const struct field *field, const char *json,
                                     struct arena *arena) {
    const struct value *raw = json_parse(arena, str_of(json)), *out = NULL;
    struct report report = {.arena = arena};
    bool ok = raw && field->kind->canon(field, raw, NULL, arena, &report, &out);
    assert(ok && "a sheet's constant is canonical by its kind");
    return ok ? out : NULL;
}

/* The same few constants for thousands of objects: each is read once. */
const struct value *initial_value(struct compiler *compiler, const struct field *field) {
    const char *json = field->initial ? field->initial : field->fallback;
    if (!json)
        return NULL;
    struct str key = {(const char *)&field, sizeof(field)};
    const struct value *known = map_get(&compiler->initials, key);
    if (!known) {
        known = canonical(field, json, compiler->arena);
        map_set(&compiler->initials, arena_str(compiler->arena, key), (void *)known);
    }
    return known;
}

/* --- create ----------------------------------------------------------------------------------- */

static const struct value *tags_on_create(struct compiler *compiler, const struct work *work) {
    struct maker tags = {.arena = compiler->arena};
    maker_merge(&tags, work->change->want->tags);
    maker_set(&tags, S(TAG_CALL), value_ref(compiler->arena, S("run"), S("call")));
    const struct value *map = maker_map(&tags);
    return work->change->sheet->tagging->map ? map : tags_as_atoms(map, compiler->arena);
}

static void join_member(struct maker *input, struct str name, const struct value *value) {
    struct maker list = {.arena = input->arena};
    const struct entry *set = maker_entry(input, name);
    for (size_t i = 0; set && i < value_count(set->value); i++)
        maker_add(&list, value_item(set->value, i));
    maker_add(&list, value);
    maker_set(input, name, maker_list(&list));
}

/* Plain members are set in place; only paths build values within values. */
static void set_member(struct maker *input, const char *path, const struct value *value) {
    if (strcmp(path, ".") == 0) {
        maker_merge(input, value);
        return;
    }
    struct str rest = str_of(path), segment = str_cut(&rest, '.');
    if (str_ends(segment, S("[+]"))) {
        join_member(input, str_slice(segment, 0, segment.len - 3), value);
        return;
    }
    if (rest.len == 0 && !str_ends(segment, S("]"))) {
        maker_set(input, segment, value);
        return;
    }
    struct maker one = {.arena = input->arena};
    struct str name = segment;
    is_list_of_one(&name);
    const struct entry *set = maker_entry(input, name);
    if (set)
        maker_set(&one, name, set->value);
    maker_set(input, name,
              value_get(input_with(input->arena, maker_map(&one), str_of(path), value), name));
}

static void set_tags(struct compiler *compiler, const struct work *work, struct maker *input) {
    const struct tagging *tagging = work->change->sheet->tagging;
    if (!tagging || !tagging->on_create)
        return;
    if (tagging->type_at)
        set_member(input, tagging->type_at,
                   value_text(compiler->arena, str_of(work->change->sheet->tag_type)));
    set_member(input, tagging->on_create, tags_on_create(compiler, work));
}

const struct variant *work_variant(const struct work *work) {
    const struct variant *variant = work->change->sheet->variants;
    for (; variant && variant->when; variant++)
        if (!value_is_null(value_path(NULL, work->change->want->fields, str_of(variant->when))))
            return variant;
    return NULL;
}

bool field_is_later(const struct work *work, const struct field *field) {
    const struct variant *variant = work_variant(work);
    if (variant && word_in(variant->later, str_of(field->name)))
        return true;
    return field_comes_later(field);
}

/* The cloud itself makes it so, and not every object can be told to. */
static bool is_made_so(struct compiler *compiler, const struct field *field,
                       const struct value *value) {
    if (field->facet)
        return !field->facet->one && value_count(value) == 0;
    if (!field->by_member)
        return false;
    const struct value *initial = field->initial ? initial_value(compiler, field) : NULL;
    return initial && !value->has_unknown &&
           (field->kind->same ? field->kind->same(field, value, initial)
                              : value_same(value, initial));
}

const struct value *create_input(struct compiler *compiler, const struct work *work) {
    const struct sheet *sheet = work->change->sheet;
    const struct value *fields = work->change->want->fields;
    const struct variant *variant = work_variant(work);
    const struct call *create = variant ? &variant->create : &sheet->create;
    struct maker input = {.arena = compiler->arena};
    maker_merge(&input, call_input(compiler->arena, create, NULL, fields));
    for (const struct field *field = sheet->fields; field->name; field++) {
        const struct value *value = value_get(fields, str_of(field->name));
        bool sent = field->member && !field_is_later(work, field) && !(field->traits & READ_ONLY) &&
                    !(variant && word_in(variant->inherits, str_of(field->name)));
        if (!sent || value_is_null(value) || is_made_so(compiler, field, value))
            continue;
        const struct value *wired = field_wire(field, value, compiler->arena);
        if (wired)
            set_member(&input, field->member, wired);
    }
    const struct field *homemade = sheet_field(sheet, str_of(sheet->homemade.field));
    if (homemade && value_is_null(value_get(fields, str_of(homemade->name))))
        set_member(&input, homemade->member, value_ref(compiler->arena, S("run"), S("made")));
    const char *token = compiler->input->token_member
                            ? compiler->input->token_member(compiler->input->ctx, sheet->service,
                                                            create->operation)
                            : NULL;
    if (token)
        set_member(&input, token, value_ref(compiler->arena, S("run"), S("call")));
    set_tags(compiler, work, &input);
    return maker_map(&input);
}
