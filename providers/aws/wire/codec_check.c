/* Does an input fit its shape? The same check serves the client, who reports every complaint at
 * its place in the plan file, and the server, who answers the first one as AWS does. */
#include "providers/aws/wire/codec_parts.h"

/* A step on the way to a value, on the stack of the walk: its path is written only when there is a
 * complaint. */
struct crumb {
    const struct crumb *above;
    struct str name;
    size_t index; /* when the name is empty */
};

struct check {
    const struct service *service;
    const struct operation *operation;
    struct report *report;
    enum complaint first;
    struct str first_path;
};

static void path_add(struct buf *out, const struct crumb *crumb)
{
    if (!crumb)
        return;
    path_add(out, crumb->above);
    if (crumb->name.len == 0)
        buf_addf(out, "[%zu]", crumb->index);
    else
        buf_addf(out, "%s%.*s", out->len > 0 ? "." : "", STR(crumb->name));
}

static void complain(struct check *check, enum complaint complaint, const struct crumb *crumb,
                     struct span at, const char *what, const char *name)
{
    HOLDS(buf_release) struct buf path = {0};
    path_add(&path, crumb);
    fail(check->report, at, "%s: %s%s", path.len > 0 ? path.at : "input", what, name);
    if (check->first != COMPLAINT_NONE)
        return;
    check->first = complaint;
    check->first_path = arena_str(check->report->arena, buf_str(&path));
}

static void check_value(struct check *, const struct member_model *, const struct value *,
                        const struct crumb *, int depth);

static void hint_member(struct check *check, const struct shape *shape, struct str typed)
{
    const char **names = arena_array(check->report->arena, const char *, shape->n_members + 1u);
    for (size_t i = 0; i < shape->n_members; i++)
        names[i] = shape->members[i].name;
    hint_nearest(check->report, typed, names);
}

static void check_structure(struct check *check, const struct shape *shape,
                            const struct value *value, const struct crumb *above, int depth)
{
    size_t given = 0;
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        struct crumb here = {above, entry->key, 0};
        const struct member_model *member = member_find(shape, entry->key);
        given += !value_is_null(entry->value);
        if (!member) {
            complain(check, COMPLAINT_UNKNOWN, &here, entry->at, "no such member of ",
                     above ? shape->name : check->operation->name);
            hint_member(check, shape, entry->key);
        } else if (!value_is_null(entry->value)) {
            check_value(check, member, entry->value, &here, depth + 1);
        }
    }
    for (size_t i = 0; i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        struct crumb here = {above, str_of(member->name), 0};
        if ((member->traits & MEMBER_REQUIRED) && value_is_null(value_get(value, here.name)))
            complain(check, COMPLAINT_MISSING, &here, value->at, "required by ",
                     above ? shape->name : check->operation->name);
    }
    if ((shape->traits & SHAPE_UNION) && given != 1)
        complain(check, COMPLAINT_KIND, above, value->at, "wants exactly one member of ",
                 shape->name);
}

static bool is_number_word(const struct value *value)
{
    struct str text = value_str(value);
    return value->kind == VALUE_TEXT &&
           (str_is(text, "NaN") || str_is(text, "Infinity") || str_is(text, "-Infinity"));
}

static bool kind_fits(const struct shape *shape, const struct value *value)
{
    int64_t ms;
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRUCTURE:
    case SHAPE_MAP:
        return value->kind == VALUE_MAP;
    case SHAPE_LIST:
        return value->kind == VALUE_LIST;
    case SHAPE_STRING:
        return value->kind == VALUE_TEXT;
    case SHAPE_INTEGER:
    case SHAPE_LONG:
        return value->kind == VALUE_INT;
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        return value->kind == VALUE_INT || value->kind == VALUE_REAL || is_number_word(value);
    case SHAPE_BOOLEAN:
        return value->kind == VALUE_BOOL;
    case SHAPE_TIMESTAMP:
        return timestamp_ms(value, &ms);
    case SHAPE_BLOB:
        return value->kind == VALUE_BYTES || value->kind == VALUE_TEXT;
    case SHAPE_NONE:
        break;
    }
    return false;
}

static const char *kind_words(const struct shape *shape)
{
    static const char *const words[] = {
        [SHAPE_NONE] = "nothing",        [SHAPE_STRUCTURE] = "a map",
        [SHAPE_LIST] = "a list",         [SHAPE_MAP] = "a map",
        [SHAPE_STRING] = "a text",       [SHAPE_INTEGER] = "a whole number",
        [SHAPE_LONG] = "a whole number", [SHAPE_FLOAT] = "a number",
        [SHAPE_DOUBLE] = "a number",     [SHAPE_BOOLEAN] = "true or false",
        [SHAPE_TIMESTAMP] = "a date",    [SHAPE_BLOB] = "bytes",
    };
    return words[shape->kind];
}

/* Only the lower bound, as botocore: upper bounds are AWS's business and grow. */
static bool long_enough(const struct shape *shape, const struct value *value)
{
    if (shape->min <= 0)
        return true;
    if (shape->kind == SHAPE_STRING || shape->kind == SHAPE_BLOB)
        return (int64_t)value_str(value).len >= shape->min;
    if (shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP)
        return (int64_t)value_count(value) >= shape->min;
    return value->kind != VALUE_INT || value->as.integer >= shape->min;
}

static void check_value(struct check *check, const struct member_model *member,
                        const struct value *value, const struct crumb *crumb, int depth)
{
    const struct shape *shape = shape_at(check->service, member->shape);
    if (depth > WIRE_DEPTH_MAX) {
        complain(check, COMPLAINT_KIND, crumb, value->at, "nested too deep", "");
    } else if (value->kind == VALUE_UNKNOWN) {
        complain(check, COMPLAINT_KIND, crumb, value->at, "its value is not known yet", "");
    } else if ((shape->traits & SHAPE_DOCUMENT) || (member->traits & MEMBER_JSON_VALUE)) {
        return;
    } else if (!kind_fits(shape, value)) {
        complain(check, COMPLAINT_KIND, crumb, value->at, "must be ", kind_words(shape));
    } else if (!long_enough(shape, value)) {
        complain(check, COMPLAINT_RANGE, crumb, value->at, "less than the least of ", shape->name);
    } else if (shape->kind == SHAPE_STRUCTURE) {
        check_structure(check, shape, value, crumb, depth);
    } else if (shape->kind == SHAPE_LIST) {
        for (size_t i = 0; i < value_count(value); i++)
            if (!value_is_null(value_item(value, i)))
                check_value(check, &shape->members[0], value_item(value, i),
                            &(struct crumb){crumb, {0}, i}, depth + 1);
    } else if (shape->kind == SHAPE_MAP) {
        for (size_t i = 0; i < value_count(value); i++)
            if (!value_is_null(value->as.map.entries[i].value))
                check_value(check, &shape->members[1], value->as.map.entries[i].value,
                            &(struct crumb){crumb, value->as.map.entries[i].key, 0}, depth + 1);
    }
}

enum complaint check_input(const struct service *service, const struct operation *operation,
                           const struct value *input, struct report *report, struct str *path)
{
    struct check check = {.service = service, .operation = operation, .report = report};
    static const struct shape nothing = {.name = "", .kind = SHAPE_STRUCTURE};
    const struct shape *shape = operation->input ? shape_at(service, operation->input) : &nothing;
    if (input->kind == VALUE_MAP)
        check_structure(&check, shape, input, NULL, 0);
    else
        complain(&check, COMPLAINT_KIND, NULL, input->at, "must be ", "a map");
    *path = check.first_path;
    return check.first;
}
