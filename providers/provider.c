#include "providers/provider.h"

const struct field *sheet_field(const struct sheet *sheet, struct str name) {
    for (const struct field *field = sheet->fields; field->name; field++)
        if (str_is(name, field->name))
            return field;
    return NULL;
}

void schema_add(struct buf *out, const char *json) {
    for (; *json; json++)
        buf_addc(out, *json == '\'' ? '"' : *json);
}

const struct sheet *provider_sheet(const struct provider *provider, struct str type) {
    for (size_t i = 0; i < provider->n_sheets; i++)
        if (str_is(type, provider->sheets[i]->type))
            return provider->sheets[i];
    return NULL;
}

const struct composite *provider_composite(const struct provider *provider, struct str type) {
    for (size_t i = 0; provider->composites && provider->composites[i]; i++)
        if (str_is(type, provider->composites[i]->sheet->type))
            return provider->composites[i];
    return NULL;
}

struct str address_type(struct str address) {
    const char *colon = address.len > 0 ? memrchr(address.at, ':', address.len) : NULL;
    struct str bare = colon ? str_from(address, (size_t)(colon - address.at) + 1) : address;
    return str_cut(&bare, '.');
}

bool field_comes_later(const struct field *field) {
    if (field->facet)
        return !field->member;
    return field->by && !field->by_member && !(field->traits & CREATE_ONLY);
}

bool word_in(const char *words, struct str word) {
    if (!words || word.len == 0)
        return false;
    struct str rest = str_of(words);
    while (rest.len > 0)
        if (str_eq(str_cut(&rest, ' '), word))
            return true;
    return false;
}

const char *action_name(enum action action) {
    switch (action) {
    case ACTION_KEEP: return "keep";
    case ACTION_CREATE: return "create";
    case ACTION_UPDATE: return "update";
    case ACTION_REPLACE: return "replace";
    case ACTION_DELETE: return "delete";
    case ACTION_ADOPT: return "adopt";
    case ACTION_MOVE: return "move";
    case ACTION_FORGET: return "forget";
    }
    return "keep";
}

const char *step_kind_name(enum step_kind kind) {
    static const char *const names[] = {
        [STEP_CALL] = "call", [STEP_READ] = "read", [STEP_WAIT] = "wait",
        [STEP_EACH] = "each", [STEP_WHEN] = "when", [STEP_CHECK] = "check",
    };
    return names[kind];
}
