/* XML bodies, written: rest-xml requests and the answers of ec2, query and rest-xml. */
#include "base/markup.h"
#include "providers/aws/wire/codec_parts.h"

static void namespace_add(struct buf *out, const char *xml_namespace, const char *prefix)
{
    if (!xml_namespace)
        return;
    buf_addf(out, " xmlns%s%s=\"", prefix ? ":" : "", prefix ? prefix : "");
    markup_add(out, str_of(xml_namespace));
    buf_addc(out, '"');
}

void xml_open_add(struct buf *out, const char *name, const char *xml_namespace)
{
    buf_addf(out, "<%s", name);
    namespace_add(out, xml_namespace, NULL);
    buf_addc(out, '>');
}

void xml_close_add(struct buf *out, const char *name)
{
    buf_addf(out, "</%s>", name);
}

void xml_leaf_add(struct buf *out, const char *name, struct str text)
{
    xml_open_add(out, name, NULL);
    markup_add(out, text);
    xml_close_add(out, name);
}

/* Members that are XML attributes go into their parent's start tag. */
static void attributes_add(struct buf *out, const struct shape *shape, const struct value *value)
{
    for (size_t i = 0; i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *text = value_get(value, str_of(member->name));
        if (!(member->traits & MEMBER_ATTRIBUTE) || value_is_null(text))
            continue;
        buf_addf(out, " %s=\"", member_wire(member));
        markup_add(out, value_str(text));
        buf_addc(out, '"');
    }
}

static void start_add(struct buf *out, const struct member_model *member, const char *name,
                      const struct shape *shape, const struct value *value)
{
    buf_addf(out, "<%s", name);
    namespace_add(out, member->xml_namespace, member->xml_prefix);
    if (shape->kind == SHAPE_STRUCTURE)
        attributes_add(out, shape, value);
    buf_addc(out, '>');
}

static void list_add(struct buf *out, const struct service *service,
                     const struct member_model *member, const char *name, const struct value *value)
{
    const struct shape *shape = shape_at(service, member->shape);
    const struct member_model *item = &shape->members[0];
    bool flat = member->traits & MEMBER_FLATTENED;
    if (!flat)
        start_add(out, member, name, shape, value);
    for (size_t i = 0; i < value_count(value); i++)
        if (!value_is_null(value_item(value, i)))
            xml_value_add(out, service, item, flat ? name : member_wire(item),
                          value_item(value, i));
    if (!flat)
        xml_close_add(out, name);
}

static void map_add(struct buf *out, const struct service *service,
                    const struct member_model *member, const char *name, const struct value *value)
{
    const struct shape *shape = shape_at(service, member->shape);
    bool flat = member->traits & MEMBER_FLATTENED;
    if (!flat)
        start_add(out, member, name, shape, value);
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        if (value_is_null(entry->value))
            continue;
        if (flat)
            start_add(out, member, name, shape, value);
        else
            xml_open_add(out, "entry", NULL);
        struct value key = {.kind = VALUE_TEXT, .as.text = entry->key};
        xml_value_add(out, service, &shape->members[0], member_wire(&shape->members[0]), &key);
        xml_value_add(out, service, &shape->members[1], member_wire(&shape->members[1]),
                      entry->value);
        xml_close_add(out, flat ? name : "entry");
    }
    if (!flat)
        xml_close_add(out, name);
}

static void scalar_element_add(struct buf *out, const struct service *service,
                               const struct member_model *member, const char *name,
                               const struct value *value)
{
    HOLDS(buf_release) struct buf text = {0};
    scalar_add(&text, service, member, value, TIMESTAMP_ISO8601);
    start_add(out, member, name, shape_at(service, member->shape), value);
    markup_add(out, buf_str(&text));
    xml_close_add(out, name);
}

void xml_value_add(struct buf *out, const struct service *service,
                   const struct member_model *member, const char *name, const struct value *value)
{
    const struct shape *shape = shape_at(service, member->shape);
    if (shape->kind == SHAPE_LIST) {
        list_add(out, service, member, name, value);
    } else if (shape->kind == SHAPE_MAP) {
        map_add(out, service, member, name, value);
    } else if (shape->kind == SHAPE_STRUCTURE) {
        start_add(out, member, name, shape, value);
        xml_members_add(out, service, shape, value);
        xml_close_add(out, name);
    } else {
        scalar_element_add(out, service, member, name, value);
    }
}

void xml_members_add(struct buf *out, const struct service *service, const struct shape *shape,
                     const struct value *value)
{
    for (size_t i = 0; i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *given = value_get(value, str_of(member->name));
        if (in_answer_body(member) && !(member->traits & MEMBER_ATTRIBUTE) && !value_is_null(given))
            xml_value_add(out, service, member, member_wire(member), given);
    }
}
