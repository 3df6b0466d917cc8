#include "providers/aws/sandbox/constraint.h"

#include "base/json.h"

/* A place in the input, on the stack of the walk. */
struct place {
    const struct place *above;
    struct str name;
    size_t index; /* from 1; when the name is empty */
};

struct constraints {
    struct request *req;
    struct buf text; /* what is wrong, in AWS's words */
    size_t n;
};

static void place_add(struct buf *out, const struct place *place) {
    if (!place)
        return;
    place_add(out, place->above);
    if (place->name.len == 0) {
        buf_addf(out, ".%zu.member", place->index);
        return;
    }
    buf_addf(out, "%s%c%.*s", place->above ? "." : "", (char)(place->name.at[0] | 0x20), (int)place->name.len - 1, place->name.at + 1);
}

static void broken(struct constraints *all, const struct place *place, const struct shape *shape, const struct value *value,
                   const char *must, int64_t bound) {
    buf_addf(&all->text, "%sValue ", all->n++ ? "; " : "");
    if (shape->traits & SHAPE_SENSITIVE)
        buf_adds(&all->text, "at '");
    else if (value->kind == VALUE_TEXT)
        buf_addf(&all->text, "'%.*s' at '", STR(value->as.text));
    else {
        buf_addc(&all->text, '\'');
        json_write(&all->text, value, 0);
        buf_adds(&all->text, "' at '");
    }
    place_add(&all->text, place);
    buf_addf(&all->text, "' failed to satisfy constraint: Member must %s", must);
    if (bound >= 0)
        buf_addf(&all->text, "%lld", (long long)bound);
}

static void check_bounds(struct constraints *all, const struct place *place, const struct shape *shape, const struct value *value, int64_t size,
                         const char *of) {
    char must[64];
    bool bounded = shape->min || shape->max;
    if (bounded && size < shape->min) {
        snprintf(must, sizeof must, "have %s greater than or equal to ", of);
        broken(all, place, shape, value, must, shape->min);
    } else if (bounded && shape->max && size > shape->max) {
        snprintf(must, sizeof must, "have %s less than or equal to ", of);
        broken(all, place, shape, value, must, shape->max);
    }
}

static void check_choice(struct constraints *all, const struct place *place, const struct shape *shape, const struct value *value) {
    HOLDS(buf_release) struct buf must = {0};
    buf_adds(&must, "satisfy enum value set: [");
    for (const char *const *choice = shape->choices; choice && *choice; choice++) {
        if (str_is(value->as.text, *choice))
            return;
        buf_addf(&must, "%s%s", choice == shape->choices ? "" : ", ", *choice);
    }
    buf_addc(&must, ']');
    if (shape->choices)
        broken(all, place, shape, value, must.at, -1);
}

static void check(struct constraints *all, const struct place *place, uint16_t index, const struct value *value, int depth) {
    const struct shape *shape = shape_at(all->req->service, index);
    if (!shape || value_is_null(value) || depth > 16)
        return;
    switch (value->kind) {
    case VALUE_TEXT:
        check_bounds(all, place, shape, value, (int64_t)str_columns(value->as.text), "length");
        check_choice(all, place, shape, value);
        break;
    case VALUE_INT:
        check_bounds(all, place, shape, value, value->as.integer, "value");
        break;
    case VALUE_LIST:
        check_bounds(all, place, shape, value, (int64_t)value_count(value), "length");
        for (size_t i = 0; i < value_count(value); i++) {
            const struct place item = {.above = place, .index = i + 1};
            check(all, &item, shape->members[0].shape, value_item(value, i), depth + 1);
        }
        break;
    case VALUE_MAP:
        for (size_t i = 0; i < value_count(value); i++) {
            const struct entry *entry = &value->as.map.entries[i];
            const struct member_model *member = shape->kind == SHAPE_MAP ? &shape->members[1] : member_find(shape, entry->key);
            const struct place under = {.above = place, .name = entry->key};
            if (member)
                check(all, &under, member->shape, entry->value, depth + 1);
        }
        break;
    default:
        break;
    }
}

/* The codes of services that do not say ValidationException. */
static const char *code_of(const struct service *service) {
    static const char *const parameter[] = {"logs", "ecr", "ecs"};
    for (size_t i = 0; i < sizeof parameter / sizeof *parameter; i++)
        if (strcmp(service->name, parameter[i]) == 0)
            return "InvalidParameterException";
    return service->protocol == PROTOCOL_QUERY ? "ValidationError" : "ValidationException";
}

bool constraints_kept(struct request *req) {
    struct constraints all = {.req = req};
    check(&all, NULL, req->operation->input, req->input, 0);
    if (all.n)
        reject_because(req, code_of(req->service), "%zu validation error%s detected: %.*s", all.n, all.n > 1 ? "s" : "", STR(buf_str(&all.text)));
    buf_release(&all.text);
    return all.n == 0;
}

const struct value *constraint_broken(struct request *req, const char *code, struct str value, const char *member, const char *must) {
    return reject(req, code, "1 validation error detected: Value '%.*s' at '%c%s' failed to satisfy constraint: Member must %s", STR(value),
                  (char)(member[0] | 0x20), member + 1, must);
}

static bool in_set(const char *set, char c) {
    for (; *set; set++) {
        if (set[1] == '-' && set[2]) {
            if (c >= set[0] && c <= set[2])
                return true;
            set += 2;
        } else if (c == *set) {
            return true;
        }
    }
    return false;
}

bool pattern_kept(struct request *req, const char *code, const char *member, const char *set) {
    struct str text = input_text(req, member);
    HOLDS(buf_release) struct buf must = {0};
    for (size_t i = 0; i < text.len; i++)
        if (!in_set(set, text.at[i])) {
            buf_addf(&must, "satisfy regular expression pattern: [%s]+", set);
            return constraint_broken(req, code, text, member, must.at);
        }
    return true;
}
