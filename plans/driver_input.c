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

const struct value *input_with(struct arena *arena, const struct value *input, struct str path, const struct value *value) {
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

static const struct value *fill_value(struct arena *arena, const char *from, const struct value *id, const struct value *names) {
    struct str text = str_from(str_of(from), 1);
    if (from[0] == '=')
        return value_text(arena, text);
    assert(from[0] == '$');
    return str_is(text, "id") ? id : value_get(names, text);
}

const struct value *call_input(struct arena *arena, const struct call *call, const struct value *id, const struct value *names) {
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

const struct value *field_wire(const struct field *field, const struct value *value, struct arena *arena) {
    return field->kind->wire ? field->kind->wire(field, value, arena) : value;
}

const struct value *atom_wire(const struct field *field, const struct call *call, const struct value *atom, struct arena *arena) {
    if (call->wire)
        return call->wire(field, atom, arena);
    return field && field->kind->wire ? field->kind->wire(field, atom, arena) : atom;
}

const struct value *initial_value(const struct field *field, struct arena *arena) {
    const char *json = field->initial ? field->initial : field->fallback;
    const struct value *raw = json ? json_parse(arena, str_of(json)) : NULL, *out = NULL;
    struct report report = {.arena = arena};
    bool canonical = raw && field->kind->canon(field, raw, NULL, arena, &report, &out);
    assert(canonical == (raw != NULL) && "a sheet's constant is canonical by its kind");
    return out;
}

/* --- create ----------------------------------------------------------------------------------------------------------- */

static const struct value *tags_on_create(struct compiler *compiler, const struct work *work) {
    struct maker tags = {.arena = compiler->arena};
    maker_merge(&tags, work->change->want->tags);
    maker_set(&tags, S(TAG_CALL), value_ref(compiler->arena, S("run"), S("call")));
    return tags_as_atoms(maker_map(&tags), compiler->arena);
}

static const struct value *with_tags(struct compiler *compiler, const struct work *work, const struct value *input) {
    const struct tagging *tagging = work->change->sheet->tagging;
    if (!tagging || !tagging->on_create)
        return input;
    if (tagging->type_at)
        input = input_with(compiler->arena, input, str_of(tagging->type_at),
                           value_text(compiler->arena, str_of(work->change->sheet->tag_type)));
    return input_with(compiler->arena, input, str_of(tagging->on_create), tags_on_create(compiler, work));
}

const struct value *create_input(struct compiler *compiler, const struct work *work) {
    const struct sheet *sheet = work->change->sheet;
    const struct value *fields = work->change->want->fields;
    const struct value *input = call_input(compiler->arena, &sheet->create, NULL, fields);
    for (const struct field *field = sheet->fields; field->name; field++) {
        const struct value *value = value_get(fields, str_of(field->name));
        bool sent = field->member && !field->by && !field->facet && !(field->traits & READ_ONLY);
        if (sent && value && value->kind != VALUE_NULL)
            input = input_with(compiler->arena, input, str_of(field->member), field_wire(field, value, compiler->arena));
    }
    const char *token = compiler->input->token_member
                            ? compiler->input->token_member(compiler->input->ctx, sheet->service, sheet->create.operation)
                            : NULL;
    if (token)
        input = input_with(compiler->arena, input, str_of(token), value_ref(compiler->arena, S("run"), S("call")));
    return with_tags(compiler, work, input);
}
