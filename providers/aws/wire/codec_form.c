/* Form fields: the requests of the ec2 and query protocols, which spell a tree as
 * "Filter.1.Value.2=x".
 *
 * How they differ: ec2 never writes a list's member name and capitalises names, query writes
 * "member" (or the model's word) between a list and its items unless the list is flattened, and
 * sends an empty list as an empty field. */
#include "providers/aws/wire/codec_parts.h"

#include <ctype.h>

/* --- writing ---------------------------------------------------------------------------------- */

struct form {
    struct buf *out;
    const struct service *service;
    bool ec2;
    struct buf key; /* where the walk is: "Filter.1.Value" */
};

static void key_cut(struct form *form, size_t len)
{
    form->key.len = len;
    form->key.at[len] = '\0';
}

/* Makes the key one word longer; gives the length to cut it back to. */
static size_t key_push(struct form *form, struct str word)
{
    size_t mark = form->key.len;
    if (mark > 0)
        buf_addc(&form->key, '.');
    buf_add(&form->key, word);
    return mark;
}

static size_t key_push_index(struct form *form, size_t index)
{
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%zu", index + 1);
    return key_push(form, (struct str){digits, (size_t)n});
}

/* ec2 has its own idea of a member's name in requests: queryName, else the name on the wire with a
 * capital. */
static struct str form_name(bool ec2, const struct member_model *member, char capital[1],
                            struct str *rest)
{
    *rest = (struct str){0};
    if (!ec2)
        return str_of(member_wire(member));
    if (member->query_name)
        return str_of(member->query_name);
    capital[0] = (char)toupper((unsigned char)member_wire(member)[0]);
    *rest = str_of(member_wire(member) + 1);
    return (struct str){capital, 1};
}

static size_t key_push_member(struct form *form, const struct member_model *member)
{
    char capital[1];
    struct str rest;
    size_t mark = key_push(form, form_name(form->ec2, member, capital, &rest));
    buf_add(&form->key, rest);
    return mark;
}

static void field_start(struct form *form)
{
    if (form->out->len > 0)
        buf_addc(form->out, '&');
    uri_add(form->out, buf_str(&form->key), "");
    buf_addc(form->out, '=');
}

static void put_value(struct form *, const struct member_model *, const struct value *);

static void put_structure(struct form *form, const struct shape *shape, const struct value *value)
{
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        const struct member_model *member = member_find(shape, entry->key);
        if (!member || value_is_null(entry->value))
            continue;
        size_t mark = key_push_member(form, member);
        put_value(form, member, entry->value);
        key_cut(form, mark);
    }
}

static void put_list(struct form *form, const struct member_model *member,
                     const struct value *value)
{
    const struct member_model *item = &shape_at(form->service, member->shape)->members[0];
    bool named = !form->ec2 && !(member->traits & MEMBER_FLATTENED);
    if (value_count(value) == 0 && !form->ec2)
        field_start(form);
    size_t mark = named ? key_push(form, str_of(member_wire(item))) : form->key.len;
    for (size_t i = 0; i < value_count(value); i++) {
        size_t here = key_push_index(form, i);
        put_value(form, item, value_item(value, i));
        key_cut(form, here);
    }
    key_cut(form, mark);
}

static void put_map(struct form *form, const struct member_model *member, const struct value *value)
{
    const struct member_model *sides = shape_at(form->service, member->shape)->members;
    size_t mark = member->traits & MEMBER_FLATTENED ? form->key.len : key_push(form, S("entry"));
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        size_t here = key_push_index(form, i);
        size_t side = key_push(form, str_of(member_wire(&sides[0])));
        field_start(form);
        uri_add(form->out, entry->key, "");
        key_cut(form, side);
        key_push(form, str_of(member_wire(&sides[1])));
        put_value(form, &sides[1], entry->value);
        key_cut(form, here);
    }
    key_cut(form, mark);
}

static void put_scalar(struct form *form, const struct member_model *member,
                       const struct value *value)
{
    HOLDS(buf_release) struct buf text = {0};
    scalar_add(&text, form->service, member, value, TIMESTAMP_ISO8601);
    field_start(form);
    uri_add(form->out, buf_str(&text), "");
}

static void put_value(struct form *form, const struct member_model *member,
                      const struct value *value)
{
    const struct shape *shape = shape_at(form->service, member->shape);
    if (shape->kind == SHAPE_STRUCTURE)
        put_structure(form, shape, value);
    else if (shape->kind == SHAPE_LIST)
        put_list(form, member, value);
    else if (shape->kind == SHAPE_MAP)
        put_map(form, member, value);
    else
        put_scalar(form, member, value);
}

void form_add(struct buf *out, const struct service *service, const struct shape *shape,
              const struct value *input)
{
    struct form form = {.out = out, .service = service, .ec2 = service->protocol == PROTOCOL_EC2};
    buf_add(&form.key, S(""));
    if (shape)
        put_structure(&form, shape, input);
    buf_release(&form.key);
}

/* --- reading ---------------------------------------------------------------------------------- */

/* The fields as a tree: "Filter.1.Name=x" is three nodes deep. Fields that belong together come
 * one after another, so the node asked for last is nearly always the one wanted next. */
struct node {
    struct str name, text;
    bool has_text, used;
    struct node *first, *last, *next;
};

struct str form_field(struct arena *arena, struct str body, struct str name)
{
    while (body.len > 0) {
        struct str value = str_cut(&body, '&');
        struct str key = str_cut(&value, '=');
        if (str_eq(key, name))
            return uri_decode(arena, value, true);
    }
    return (struct str){0};
}

static struct node *node_find(const struct node *parent, struct str name)
{
    if (parent->last && str_eq(parent->last->name, name))
        return parent->last;
    for (struct node *node = parent->first; node; node = node->next)
        if (str_eq(node->name, name))
            return node;
    return NULL;
}

static struct node *node_below(struct arena *arena, struct node *parent, struct str name)
{
    struct node *node = node_find(parent, name);
    if (node)
        return node;
    node = arena_new(arena, struct node);
    node->name = name;
    if (parent->last)
        parent->last->next = node;
    else
        parent->first = node;
    return parent->last = node;
}

static bool form_grow(struct reading *reading, struct node *root, struct str body)
{
    while (body.len > 0) {
        struct str value = str_cut(&body, '&');
        struct str key = uri_decode(reading->arena, str_cut(&value, '='), true);
        struct node *node = root;
        for (int depth = 0; key.at; depth++) {
            if (depth > WIRE_DEPTH_MAX)
                return give_up(reading, "a field is nested too deep") != NULL;
            node = node_below(reading->arena, node, str_cut(&key, '.'));
        }
        node->has_text = true;
        node->text = uri_decode(reading->arena, value, true);
    }
    return true;
}

static const struct value *take_value(struct reading *, const struct member_model *, struct node *);

static struct node *member_node(struct reading *reading, const struct member_model *member,
                                struct node *parent)
{
    char capital[1];
    struct str rest;
    struct str name = form_name(reading->service->protocol == PROTOCOL_EC2, member, capital, &rest);
    if (rest.len == 0)
        return node_find(parent, name);
    for (struct node *node = parent->first; node; node = node->next)
        if (node->name.len == 1 + rest.len && node->name.at[0] == capital[0] &&
            str_eq(str_from(node->name, 1), rest))
            return node;
    return NULL;
}

static const struct value *take_structure(struct reading *reading, const struct shape *shape,
                                          struct node *parent)
{
    struct maker maker = {.arena = reading->arena};
    for (size_t i = 0; i < shape->n_members; i++) {
        struct node *node = member_node(reading, &shape->members[i], parent);
        const struct value *value = node ? take_value(reading, &shape->members[i], node) : NULL;
        if (value)
            maker_set(&maker, str_of(shape->members[i].name), value);
    }
    for (struct node *node = parent->first; node; node = node->next)
        if (!node->used && reading->unknown.len == 0)
            reading->unknown = node->name;
    return maker_map(&maker);
}

/* Items stand under 1, 2, 3 …; AWS takes them in the order of their numbers and so do we, gaps
 * allowed. */
static struct node *node_after(const struct node *parent, int64_t *number)
{
    struct node *found = NULL;
    int64_t least = 0, n;
    for (struct node *node = parent->first; node; node = node->next) {
        if (!str_to_int(node->name, &n) || n <= *number || (found && n >= least))
            continue;
        found = node;
        least = n;
        if (n == *number + 1)
            break;
    }
    *number = least;
    return found;
}

static const struct value *take_list(struct reading *reading, const struct member_model *member,
                                     struct node *node)
{
    const struct member_model *item = &shape_at(reading->service, member->shape)->members[0];
    bool named = reading->service->protocol == PROTOCOL_QUERY &&
                 !(member->traits & MEMBER_FLATTENED);
    struct maker maker = {.arena = reading->arena};
    struct node *items = named ? node_find(node, str_of(member_wire(item))) : node;
    int64_t number = 0;
    if (items)
        items->used = true;
    for (struct node *one; items && (one = node_after(items, &number));) {
        const struct value *value = take_value(reading, item, one);
        maker_add(&maker, value ? value : value_null());
    }
    return maker_list(&maker);
}

static const struct value *take_map(struct reading *reading, const struct member_model *member,
                                    struct node *node)
{
    const struct member_model *sides = shape_at(reading->service, member->shape)->members;
    struct maker maker = {.arena = reading->arena};
    struct node *entries = member->traits & MEMBER_FLATTENED ? node : node_find(node, S("entry"));
    int64_t number = 0;
    for (struct node *one; entries && (one = node_after(entries, &number));) {
        struct node *key = node_find(one, str_of(member_wire(&sides[0])));
        struct node *value = node_find(one, str_of(member_wire(&sides[1])));
        const struct value *taken = value ? take_value(reading, &sides[1], value) : NULL;
        if (key && taken)
            maker_set(&maker, key->text, taken);
    }
    return maker_map(&maker);
}

static const struct value *take_value(struct reading *reading, const struct member_model *member,
                                      struct node *node)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    node->used = true;
    if (shape->kind == SHAPE_STRUCTURE)
        return take_structure(reading, shape, node);
    if (shape->kind == SHAPE_LIST)
        return take_list(reading, member, node);
    if (shape->kind == SHAPE_MAP)
        return take_map(reading, member, node);
    return node->has_text ? scalar_read(reading, member, node->text) : NULL;
}

const struct value *form_read(struct reading *reading, const struct shape *shape, struct str body)
{
    static const struct shape nothing = {.name = "", .kind = SHAPE_STRUCTURE};
    struct node root = {0};
    if (!form_grow(reading, &root, body))
        return NULL;
    for (struct node *node = root.first; node; node = node->next)
        node->used = str_is(node->name, "Action") || str_is(node->name, "Version") ||
                     str_starts(node->name, S("X-Amz-"));
    return take_structure(reading, shape ? shape : &nothing, &root);
}
