/* The rest protocols, written: path, query and headers, and which part of a value is the body. */
#include "providers/aws/wire/codec_parts.h"

static bool is_raw(const struct service *service, const struct member_model *payload)
{
    const struct shape *shape = shape_at(service, payload->shape);
    return shape->kind == SHAPE_BLOB || shape->kind == SHAPE_STRING;
}

static struct str scalar_text(struct arena *arena, const struct service *service,
                              const struct member_model *member, const struct value *value,
                              enum timestamp_form form)
{
    struct buf text = {0};
    scalar_add(&text, service, member, value, form);
    return buf_keep(arena, &text);
}

/* --- path and query, written ------------------------------------------------------------------ */

/* "/{Bucket}/{Key+}" with the input's values; a label with + keeps its slashes. */
static bool path_add(struct buf *out, const struct service *service, const struct shape *shape,
                     struct str uri, const struct value *input, struct arena *arena,
                     struct report *report)
{
    while (uri.len > 0) {
        buf_add(out, str_cut(&uri, '{'));
        if (!uri.at)
            return true;
        struct str label = str_cut(&uri, '}');
        bool greedy = str_ends(label, S("+"));
        const struct member_model *member =
            rest_member(shape, LOCATION_URI, str_slice(label, 0, label.len - (greedy ? 1 : 0)));
        const struct value *value = member ? value_get(input, str_of(member->name)) : NULL;
        struct str text = value ? scalar_text(arena, service, member, value, TIMESTAMP_ISO8601)
                                : (struct str){0};
        if (text.len == 0)
            return fail(report, value ? value->at : input->at,
                        "%.*s: must not be empty, it is part of the path",
                        STR(member ? str_of(member->name) : label));
        uri_add(out, text, greedy ? "/" : "");
    }
    return true;
}

static void query_pair_add(struct buf *out, struct str name, struct str value)
{
    if (out->len > 0)
        buf_addc(out, '&');
    uri_add(out, name, "");
    buf_addc(out, '=');
    uri_add(out, value, "");
}

static void query_value_add(struct buf *out, const struct service *service,
                            const struct member_model *member, struct str name,
                            const struct value *value, struct arena *arena)
{
    const struct shape *shape = shape_at(service, member->shape);
    if (shape->kind != SHAPE_LIST) {
        query_pair_add(out, name, scalar_text(arena, service, member, value, TIMESTAMP_ISO8601));
        return;
    }
    for (size_t i = 0; i < value_count(value); i++)
        if (!value_is_null(value_item(value, i)))
            query_value_add(out, service, &shape->members[0], name, value_item(value, i), arena);
}

/* A map gives parameters of its own names; those that a member of the shape names already are left
 * out. */
static void query_map_add(struct buf *out, const struct service *service,
                          const struct shape *input_shape, const struct member_model *member,
                          const struct value *value, struct arena *arena)
{
    const struct shape *shape = shape_at(service, member->shape);
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        if (!rest_member(input_shape, LOCATION_QUERY, entry->key))
            query_value_add(out, service, &shape->members[1], entry->key, entry->value, arena);
    }
}

static void query_add(struct buf *out, const struct service *service, const struct shape *shape,
                      const struct value *input, struct arena *arena)
{
    for (size_t i = 0; shape && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *value = value_get(input, str_of(member->name));
        if (member->location != LOCATION_QUERY || value_is_null(value))
            continue;
        if (shape_at(service, member->shape)->kind == SHAPE_MAP)
            query_map_add(out, service, shape, member, value, arena);
        else
            query_value_add(out, service, member, str_of(member_wire(member)), value, arena);
    }
}

/* --- headers, written ------------------------------------------------------------------------- */

static void header_list_item_add(struct buf *out, struct str text, bool quotable)
{
    if (out->len > 0)
        buf_adds(out, ", ");
    if (!quotable || (str_find(text, ',') < 0 && str_find(text, '"') < 0)) {
        buf_add(out, text);
        return;
    }
    buf_addc(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] == '"')
            buf_addc(out, '\\');
        buf_addc(out, text.at[i]);
    }
    buf_addc(out, '"');
}

static struct str header_text(const struct service *service, const struct member_model *member,
                              const struct value *value, struct arena *arena)
{
    const struct shape *shape = shape_at(service, member->shape);
    struct buf text = {0};
    if (member->traits & MEMBER_JSON_VALUE) {
        HOLDS(buf_release) struct buf json = {0};
        json_add(&json, value);
        base64_add(&text, json.at, json.len);
    } else if (shape->kind == SHAPE_LIST) {
        bool quotable = shape_at(service, shape->members[0].shape)->kind == SHAPE_STRING;
        for (size_t i = 0; i < value_count(value); i++)
            if (!value_is_null(value_item(value, i)))
                header_list_item_add(
                    &text, header_text(service, &shape->members[0], value_item(value, i), arena),
                    quotable);
    } else {
        scalar_add(&text, service, member, value, TIMESTAMP_RFC822);
    }
    return buf_keep(arena, &text);
}

static void header_map_add(const struct member_model *member, const struct value *value,
                           struct arena *arena, struct wire_message *out)
{
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        struct str name = arena_printf(arena, "%s%.*s", member->wire ? member->wire : "",
                                       STR(entry->key));
        if (!value_is_null(entry->value) &&
            http_header_get(out->headers, out->n_headers, name.at).len == 0)
            header_add(arena, out, name.at, value_str(entry->value));
    }
}

void rest_add_headers(const struct service *service, const struct shape *shape,
                      const struct value *value, struct arena *arena, struct wire_message *out)
{
    for (size_t i = 0; shape && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *given = value_get(value, str_of(member->name));
        if (member->location == LOCATION_HEADER && !value_is_null(given)) {
            struct str text = header_text(service, member, given, arena);
            if (text.len > 0)
                header_add(arena, out, member_wire(member), text);
        } else if (member->location == LOCATION_STATUS && given) {
            out->status = (int)value_integer(given, out->status);
        }
    }
    for (size_t i = 0; shape && i < shape->n_members;
         i++) /* maps last: a member's own header wins */
        if (shape->members[i].location == LOCATION_HEADERS)
            header_map_add(&shape->members[i], value_get(value, str_of(shape->members[i].name)),
                           arena, out);
}

/* --- bodies, written -------------------------------------------------------------------------- */

static const struct value *body_of(const struct shape *shape, const struct value *value,
                                   bool answer, struct arena *arena)
{
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        const struct member_model *member = member_find(shape, entry->key);
        if (member && rest_in_body(member, answer) && !value_is_null(entry->value))
            maker_set(&maker, entry->key, entry->value);
    }
    return maker_map(&maker);
}

static void raw_body(const struct service *service, const struct member_model *payload,
                     const struct value *value, struct arena *arena, struct wire_message *out)
{
    out->body = value_str(value);
    bool text = shape_at(service, payload->shape)->kind == SHAPE_STRING;
    if (value && http_header_get(out->headers, out->n_headers, "Content-Type").len == 0)
        header_add(arena, out, "Content-Type",
                   text ? S("text/plain") : S("application/octet-stream"));
}

static void json_body(const struct service *service, const struct shape *shape,
                      const struct value *value, struct arena *arena, struct wire_message *out)
{
    bool answer = out->status != 0;
    const struct member_model *payload = rest_payload(shape);
    struct member_model all = {.name = "body", .shape = (uint16_t)(shape - service->shapes)};
    struct buf body = {0};
    const struct value *given = payload ? value_get(value, str_of(payload->name))
                                        : body_of(shape, value, answer, arena);
    bool empty_object = payload && value_is_null(given) &&
                        shape_at(service, payload->shape)->kind == SHAPE_STRUCTURE &&
                        !(shape_at(service, payload->shape)->traits &
                          (SHAPE_UNION | SHAPE_DOCUMENT));
    if (!value_is_null(given) && (payload || rest_has_body(shape, answer)))
        json_add(&body, json_to_wire(arena, service, payload ? payload : &all, given));
    else if (empty_object)
        buf_adds(&body, "{}");
    if (body.len > 0 && http_header_get(out->headers, out->n_headers, "Content-Type").len == 0)
        header_add(arena, out, "Content-Type", S("application/json"));
    out->body = buf_keep(arena, &body);
}

static void xml_body(const struct service *service, const struct shape *shape, const char *root,
                     const char *xml_namespace, const struct value *value, struct arena *arena,
                     struct wire_message *out)
{
    const struct member_model *payload = rest_payload(shape);
    struct buf body = {0};
    const struct value *given = payload ? value_get(value, str_of(payload->name))
                                        : body_of(shape, value, out->status != 0, arena);
    if (payload && !value_is_null(given)) {
        struct member_model member = *payload;
        if (!member.xml_namespace)
            member.xml_namespace = service->xml_namespace;
        xml_value_add(&body, service, &member, member_wire(&member), given);
    } else if (!payload && value_count(given) > 0) {
        struct member_model all = {.name = root,
                                   .shape = (uint16_t)(shape - service->shapes),
                                   .xml_namespace = xml_namespace ? xml_namespace
                                                                  : service->xml_namespace};
        xml_value_add(&body, service, &all, root, given);
    }
    if (body.len > 0 && http_header_get(out->headers, out->n_headers, "Content-Type").len == 0)
        header_add(arena, out, "Content-Type", S("application/xml"));
    out->body = buf_keep(arena, &body);
}

bool rest_encode_request(const struct service *service, const struct operation *operation,
                         const struct value *input, struct arena *arena, struct report *report,
                         struct wire_message *out)
{
    const struct shape *shape = operation->input ? shape_at(service, operation->input) : NULL;
    struct str query_words = str_of(operation->uri);
    struct str path_words = str_cut(&query_words, '?');
    struct buf path = {0}, query = {0};
    bool ok = path_add(&path, service, shape, path_words, input, arena, report);
    buf_add(&query, query_words);
    query_add(&query, service, shape, input, arena);
    out->path = buf_keep(arena, &path);
    out->query = buf_keep(arena, &query);
    if (!ok || !shape)
        return ok;
    rest_add_headers(service, shape, input, arena, out);
    const struct member_model *payload = rest_payload(shape);
    if (payload && is_raw(service, payload))
        raw_body(service, payload, value_get(input, str_of(payload->name)), arena, out);
    else if (service->protocol == PROTOCOL_REST_JSON)
        json_body(service, shape, input, arena, out);
    else
        xml_body(service, shape,
                 operation->input_xml_name ? operation->input_xml_name : shape->name,
                 operation->input_xml_namespace, input, arena, out);
    return true;
}

void rest_encode_answer(const struct service *service, const struct shape *shape,
                        const struct value *value, struct arena *arena, struct wire_message *out)
{
    if (!shape)
        return;
    rest_add_headers(service, shape, value, arena, out);
    const struct member_model *payload = rest_payload(shape);
    if (payload && is_raw(service, payload))
        raw_body(service, payload, value_get(value, str_of(payload->name)), arena, out);
    else if (service->protocol == PROTOCOL_REST_JSON)
        json_body(service, shape, value, arena, out);
    else
        xml_body(service, shape, shape->name, NULL, value, arena, out);
}
