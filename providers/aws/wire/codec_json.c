/* JSON bodies: our values with the names and forms of the wire, and back. */
#include "base/json.h"
#include "providers/aws/wire/codec_parts.h"

/* --- writing ---------------------------------------------------------------------------------- */

static const struct value *structure_to_wire(struct arena *arena, const struct service *service,
                                             const struct shape *shape, const struct value *value)
{
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        const struct member_model *member = member_find(shape, entry->key);
        if (member && !value_is_null(entry->value))
            maker_set(&maker, str_of(member_wire(member)),
                      json_to_wire(arena, service, member, entry->value));
    }
    return maker_map(&maker);
}

static const struct value *items_to_wire(struct arena *arena, const struct service *service,
                                         const struct shape *shape, const struct value *value)
{
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < value_count(value); i++) {
        if (shape->kind == SHAPE_LIST) {
            maker_add(&maker,
                      json_to_wire(arena, service, &shape->members[0], value_item(value, i)));
        } else {
            const struct entry *entry = &value->as.map.entries[i];
            maker_set(&maker, entry->key,
                      json_to_wire(arena, service, &shape->members[1], entry->value));
        }
    }
    return shape->kind == SHAPE_LIST ? maker_list(&maker) : maker_map(&maker);
}

/* Seconds are a number, every other form a text. */
static const struct value *timestamp_to_wire(struct arena *arena, const struct service *service,
                                             const struct member_model *member,
                                             const struct value *value)
{
    HOLDS(buf_release) struct buf text = {0};
    scalar_add(&text, service, member, value, TIMESTAMP_UNIX);
    bool number = member->timestamp == TIMESTAMP_DEFAULT || member->timestamp == TIMESTAMP_UNIX;
    return number ? value_real(arena, arena_str(arena, buf_str(&text)))
                  : value_text(arena, buf_str(&text));
}

const struct value *json_to_wire(struct arena *arena, const struct service *service,
                                 const struct member_model *member, const struct value *value)
{
    const struct shape *shape = shape_at(service, member->shape);
    if (value_is_null(value) || (shape->traits & SHAPE_DOCUMENT))
        return value ? value : value_null();
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRUCTURE:
        return structure_to_wire(arena, service, shape, value);
    case SHAPE_LIST:
    case SHAPE_MAP:
        return items_to_wire(arena, service, shape, value);
    case SHAPE_TIMESTAMP:
        return timestamp_to_wire(arena, service, member, value);
    case SHAPE_BLOB:
        return value_bytes(arena, value_str(value)); /* which JSON spells in base64 */
    default:
        return value;
    }
}

void json_add(struct buf *out, const struct value *wire)
{
    json_write(out, wire, JSON_COMPACT | JSON_REVEAL);
}

/* --- reading ---------------------------------------------------------------------------------- */

static const struct value *structure_from_wire(struct reading *reading, const struct shape *shape,
                                               const struct value *wire)
{
    struct maker maker = {.arena = reading->arena};
    for (size_t i = 0; i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *given = value_get(wire, str_of(member_wire(member)));
        const struct value *value = value_is_null(given) ? NULL
                                                         : json_from_wire(reading, member, given);
        if (value)
            maker_set(&maker, str_of(member->name), value);
    }
    return maker_map(&maker);
}

static const struct value *items_from_wire(struct reading *reading, const struct shape *shape,
                                           const struct value *wire)
{
    struct maker maker = {.arena = reading->arena};
    bool list = shape->kind == SHAPE_LIST;
    const struct member_model *member = &shape->members[list ? 0 : 1];
    for (size_t i = 0; i < value_count(wire); i++) {
        const struct value *given = list ? value_item(wire, i) : wire->as.map.entries[i].value;
        const struct value *value = value_is_null(given) ? value_null()
                                                         : json_from_wire(reading, member, given);
        if (value && list)
            maker_add(&maker, value);
        else if (value)
            maker_set(&maker, wire->as.map.entries[i].key, value);
    }
    return list ? maker_list(&maker) : maker_map(&maker);
}

static const struct value *scalar_from_wire(struct reading *reading,
                                            const struct member_model *member,
                                            const struct shape *shape, const struct value *wire)
{
    bool fraction = shape->kind == SHAPE_FLOAT || shape->kind == SHAPE_DOUBLE;
    int64_t ms;
    if (wire->kind == VALUE_TEXT && shape->kind != SHAPE_STRING)
        return scalar_read(reading, member, value_str(wire));
    if (shape->kind == SHAPE_TIMESTAMP && timestamp_ms(wire, &ms))
        return timestamp_value(reading->arena, ms);
    bool fits = (wire->kind == VALUE_TEXT && shape->kind == SHAPE_STRING) ||
                (wire->kind == VALUE_BOOL && shape->kind == SHAPE_BOOLEAN) ||
                (wire->kind == VALUE_INT &&
                 (shape->kind == SHAPE_INTEGER || shape->kind == SHAPE_LONG || fraction)) ||
                (wire->kind == VALUE_REAL &&
                 (fraction || shape->kind == SHAPE_LONG || shape->kind == SHAPE_INTEGER));
    return fits ? wire
                : give_up(reading, "%s: a %s is of the wrong kind", member->name,
                          value_kind_name(wire->kind));
}

const struct value *json_from_wire(struct reading *reading, const struct member_model *member,
                                   const struct value *wire)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    if (shape->traits & SHAPE_DOCUMENT)
        return wire;
    if (shape->kind == SHAPE_STRUCTURE || shape->kind == SHAPE_MAP) {
        if (wire->kind != VALUE_MAP)
            return give_up(reading, "%s: a %s is no map", member->name,
                           value_kind_name(wire->kind));
        return shape->kind == SHAPE_MAP ? items_from_wire(reading, shape, wire)
                                        : structure_from_wire(reading, shape, wire);
    }
    if (shape->kind == SHAPE_LIST)
        return wire->kind == VALUE_LIST ? items_from_wire(reading, shape, wire)
                                        : give_up(reading, "%s: a %s is no list", member->name,
                                                  value_kind_name(wire->kind));
    return scalar_from_wire(reading, member, shape, wire);
}
