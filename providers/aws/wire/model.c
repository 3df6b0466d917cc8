#include "providers/aws/wire/model.h"

#include <assert.h>

/* Position of `name` in an array of structs that begin with their name and are sorted by it; -1
 * when absent. */
static ptrdiff_t find_sorted(const void *rows, size_t n, size_t row_bytes, struct str name)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const char *there = *(const char *const *)((const char *)rows + middle * row_bytes);
        int order = str_cmp(name, str_of(there));
        if (order == 0)
            return (ptrdiff_t)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

const struct service *service_find(struct str name)
{
    for (size_t i = 0; i < n_services; i++)
        if (str_is(name, services[i]->name))
            return services[i];
    return NULL;
}

const struct operation *operation_find(const struct service *service, struct str name)
{
    ptrdiff_t at = find_sorted(service->operations, service->n_operations,
                               sizeof *service->operations, name);
    return at < 0 ? NULL : &service->operations[at];
}

const struct shape *shape_at(const struct service *service, uint16_t index)
{
    assert(index < service->n_shapes);
    return index == 0 ? NULL : &service->shapes[index];
}

const struct member_model *member_find(const struct shape *shape, struct str name)
{
    if (!shape || shape->kind != SHAPE_STRUCTURE)
        return NULL;
    for (size_t i = 0; i < shape->n_members; i++)
        if (str_is(name, shape->members[i].name))
            return &shape->members[i];
    return NULL;
}

/* One step of a path: "Name" into a structure or a map's value, "[]" into a list. */
static const struct member_model *member_step(const struct shape *shape, struct str word)
{
    if (!shape)
        return NULL;
    if (str_is(word, "[]"))
        return shape->kind == SHAPE_LIST ? &shape->members[0] : NULL;
    return shape->kind == SHAPE_MAP ? &shape->members[1] : member_find(shape, word);
}

const struct member_model *member_at(const struct service *service, uint16_t shape, struct str path)
{
    const struct member_model *member = NULL;
    while (path.len > 0) {
        struct str word = str_cut(&path, '.');
        ptrdiff_t bracket = str_find(word, '[');
        if (bracket != 0) {
            struct str name = bracket < 0 ? word : str_slice(word, 0, (size_t)bracket);
            if (!(member = member_step(shape_at(service, shape), name)))
                return NULL;
            shape = member->shape;
        }
        for (; bracket >= 0 && str_starts(str_from(word, (size_t)bracket), S("[]")); bracket += 2) {
            if (!(member = member_step(shape_at(service, shape), S("[]"))))
                return NULL;
            shape = member->shape;
        }
        if (bracket >= 0 && (size_t)bracket != word.len)
            return NULL;
    }
    return member;
}

const char *member_wire(const struct member_model *member)
{
    return member->wire ? member->wire : member->name;
}
