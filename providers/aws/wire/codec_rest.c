/* The rest protocols: what travels in path, query, headers and status, and which part of a value is the body. */
#include "base/json.h"
#include "providers/aws/wire/codec_parts.h"
#include "providers/aws/wire/xml.h"

static const struct member_model *payload_of(const struct shape *shape)
{
    return shape && shape->payload ? member_find(shape, str_of(shape->payload)) : NULL;
}

static bool is_raw(const struct service *service, const struct member_model *payload)
{
    const struct shape *shape = shape_at(service, payload->shape);
    return shape->kind == SHAPE_BLOB || shape->kind == SHAPE_STRING;
}

static bool has_body_members(const struct shape *shape)
{
    for (size_t i = 0; i < shape->n_members; i++)
        if (shape->members[i].location == LOCATION_BODY)
            return true;
    return false;
}

static struct str scalar_text(struct arena *arena, const struct service *service, const struct member_model *member,
                              const struct value *value, enum timestamp_form form)
{
    struct buf text = {0};
    scalar_add(&text, service, member, value, form);
    return buf_keep(arena, &text);
}

/* --- path and query, written ----------------------------------------------------------------------------------------- */

static const struct member_model *member_located(const struct shape *shape, enum location location, struct str wire)
{
    for (size_t i = 0; shape && i < shape->n_members; i++)
        if (shape->members[i].location == location && str_is(wire, member_wire(&shape->members[i])))
            return &shape->members[i];
    return NULL;
}

/* "/{Bucket}/{Key+}" with the input's values; a label with + keeps its slashes. */
static bool path_add(struct buf *out, const struct service *service, const struct shape *shape, struct str uri,
                     const struct value *input, struct arena *arena, struct report *report)
{
    while (uri.len > 0) {
        buf_add(out, str_cut(&uri, '{'));
        if (!uri.at)
            return true;
        struct str label = str_cut(&uri, '}');
        bool greedy = str_ends(label, S("+"));
        const struct member_model *member =
            member_located(shape, LOCATION_URI, str_slice(label, 0, label.len - (greedy ? 1 : 0)));
        const struct value *value = member ? value_get(input, str_of(member->name)) : NULL;
        struct str text = value ? scalar_text(arena, service, member, value, TIMESTAMP_ISO8601) : (struct str){0};
        if (text.len == 0)
            return fail(report, value ? value->at : input->at, "%.*s: must not be empty, it is part of the path",
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

static void query_value_add(struct buf *out, const struct service *service, const struct member_model *member,
                            struct str name, const struct value *value, struct arena *arena)
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

/* A map gives parameters of its own names; those that a member of the shape names already are left out. */
static void query_map_add(struct buf *out, const struct service *service, const struct shape *input_shape,
                          const struct member_model *member, const struct value *value, struct arena *arena)
{
    const struct shape *shape = shape_at(service, member->shape);
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        if (!member_located(input_shape, LOCATION_QUERY, entry->key))
            query_value_add(out, service, &shape->members[1], entry->key, entry->value, arena);
    }
}

static void query_add(struct buf *out, const struct service *service, const struct shape *shape, const struct value *input,
                      struct arena *arena)
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

/* --- headers, written ------------------------------------------------------------------------------------------------ */

static void header_list_item_add(struct buf *out, struct str text, bool quotable)
{
    if (out->len > 0)
        buf_addc(out, ',');
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

static struct str header_text(const struct service *service, const struct member_model *member, const struct value *value,
                              struct arena *arena)
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
                header_list_item_add(&text, header_text(service, &shape->members[0], value_item(value, i), arena), quotable);
    } else {
        scalar_add(&text, service, member, value, TIMESTAMP_RFC822);
    }
    return buf_keep(arena, &text);
}

static void header_map_add(const struct member_model *member, const struct value *value, struct arena *arena,
                           struct wire_message *out)
{
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        struct str name = arena_printf(arena, "%s%.*s", member->wire ? member->wire : "", STR(entry->key));
        if (!value_is_null(entry->value) && http_header_get(out->headers, out->n_headers, name.at).len == 0)
            header_add(arena, out, name.at, value_str(entry->value));
    }
}

void rest_add_headers(const struct service *service, const struct shape *shape, const struct value *value,
                      struct arena *arena, struct wire_message *out)
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
    for (size_t i = 0; shape && i < shape->n_members; i++) /* maps last: a member's own header wins */
        if (shape->members[i].location == LOCATION_HEADERS)
            header_map_add(&shape->members[i], value_get(value, str_of(shape->members[i].name)), arena, out);
}

/* --- bodies, written ------------------------------------------------------------------------------------------------- */

static const struct value *body_of(const struct shape *shape, const struct value *value, struct arena *arena)
{
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        const struct member_model *member = member_find(shape, entry->key);
        if (member && member->location == LOCATION_BODY && !value_is_null(entry->value))
            maker_set(&maker, entry->key, entry->value);
    }
    return maker_map(&maker);
}

static void raw_body(const struct service *service, const struct member_model *payload, const struct value *value,
                     struct arena *arena, struct wire_message *out)
{
    out->body = value_str(value);
    bool text = shape_at(service, payload->shape)->kind == SHAPE_STRING;
    if (value && http_header_get(out->headers, out->n_headers, "Content-Type").len == 0)
        header_add(arena, out, "Content-Type", text ? S("text/plain") : S("application/octet-stream"));
}

static void json_body(const struct service *service, const struct shape *shape, const struct value *value,
                      struct arena *arena, struct wire_message *out)
{
    const struct member_model *payload = payload_of(shape);
    struct member_model all = {.name = "body", .shape = (uint16_t)(shape - service->shapes)};
    struct buf body = {0};
    const struct value *given = payload ? value_get(value, str_of(payload->name)) : body_of(shape, value, arena);
    bool empty_object = payload && value_is_null(given) && shape_at(service, payload->shape)->kind == SHAPE_STRUCTURE &&
                        !(shape_at(service, payload->shape)->traits & (SHAPE_UNION | SHAPE_DOCUMENT));
    if (!value_is_null(given) && (payload || has_body_members(shape)))
        json_add(&body, json_to_wire(arena, service, payload ? payload : &all, given));
    else if (empty_object)
        buf_adds(&body, "{}");
    if (body.len > 0 && http_header_get(out->headers, out->n_headers, "Content-Type").len == 0)
        header_add(arena, out, "Content-Type", S("application/json"));
    out->body = buf_keep(arena, &body);
}

static void xml_body(const struct service *service, const struct shape *shape, const char *root, const char *xml_namespace,
                     const struct value *value, struct arena *arena, struct wire_message *out)
{
    const struct member_model *payload = payload_of(shape);
    struct buf body = {0};
    const struct value *given = payload ? value_get(value, str_of(payload->name)) : body_of(shape, value, arena);
    if (payload && !value_is_null(given)) {
        struct member_model member = *payload;
        if (!member.xml_namespace)
            member.xml_namespace = service->xml_namespace;
        xml_value_add(&body, service, &member, member_wire(&member), given);
    } else if (!payload && value_count(given) > 0) {
        struct member_model all = {.name = root, .shape = (uint16_t)(shape - service->shapes),
                                   .xml_namespace = xml_namespace ? xml_namespace : service->xml_namespace};
        xml_value_add(&body, service, &all, root, given);
    }
    if (body.len > 0 && http_header_get(out->headers, out->n_headers, "Content-Type").len == 0)
        header_add(arena, out, "Content-Type", S("application/xml"));
    out->body = buf_keep(arena, &body);
}

bool rest_encode_request(const struct service *service, const struct operation *operation, const struct value *input,
                         struct arena *arena, struct report *report, struct wire_message *out)
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
    const struct member_model *payload = payload_of(shape);
    if (payload && is_raw(service, payload))
        raw_body(service, payload, value_get(input, str_of(payload->name)), arena, out);
    else if (service->protocol == PROTOCOL_REST_JSON)
        json_body(service, shape, input, arena, out);
    else
        xml_body(service, shape, operation->input_xml_name ? operation->input_xml_name : shape->name,
                 operation->input_xml_namespace, input, arena, out);
    return true;
}

void rest_encode_answer(const struct service *service, const struct shape *shape, const struct value *value,
                        struct arena *arena, struct wire_message *out)
{
    if (!shape)
        return;
    rest_add_headers(service, shape, value, arena, out);
    const struct member_model *payload = payload_of(shape);
    if (payload && is_raw(service, payload))
        raw_body(service, payload, value_get(value, str_of(payload->name)), arena, out);
    else if (service->protocol == PROTOCOL_REST_JSON)
        json_body(service, shape, value, arena, out);
    else
        xml_body(service, shape, shape->name, NULL, value, arena, out);
}

/* --- headers, read --------------------------------------------------------------------------------------------------- */

/* Takes the next item off a header's list: quoted, or up to a comma; a date keeps the comma that it has itself. */
static struct str header_item(struct arena *arena, struct str *rest, bool date)
{
    *rest = str_trim(*rest);
    if (date) {
        ptrdiff_t comma = str_find(*rest, ',');
        ptrdiff_t next = comma < 0 ? -1 : str_find(str_from(*rest, (size_t)comma + 1), ',');
        struct str item = next < 0 ? *rest : str_slice(*rest, 0, (size_t)(comma + 1 + next));
        *rest = next < 0 ? (struct str){0} : str_from(*rest, (size_t)(comma + next) + 2);
        return str_trim(item);
    }
    if (!str_starts(*rest, S("\"")))
        return str_trim(str_cut(rest, ','));
    struct buf item = {0};
    size_t i = 1;
    for (; i < rest->len && rest->at[i] != '"'; i++) {
        if (rest->at[i] == '\\' && i + 1 < rest->len)
            i++;
        buf_addc(&item, rest->at[i]);
    }
    *rest = str_from(*rest, i + 1);
    str_cut(rest, ',');
    return buf_keep(arena, &item);
}

static const struct value *header_list(struct reading *reading, const struct member_model *item, struct str text)
{
    const struct shape *shape = shape_at(reading->service, item->shape);
    bool date = shape->kind == SHAPE_TIMESTAMP && (item->timestamp == TIMESTAMP_DEFAULT || item->timestamp == TIMESTAMP_RFC822);
    struct maker maker = {.arena = reading->arena};
    while (text.len > 0) {
        const struct value *value = scalar_read(reading, item, header_item(reading->arena, &text, date));
        if (value)
            maker_add(&maker, value);
    }
    return maker_list(&maker);
}

static const struct value *header_value(struct reading *reading, const struct member_model *member, struct str text)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    struct str json;
    if (shape->kind == SHAPE_LIST)
        return header_list(reading, &shape->members[0], text);
    if (!(member->traits & MEMBER_JSON_VALUE))
        return scalar_read(reading, member, text);
    const struct value *value = base64_decode(reading->arena, text, &json) ? json_parse(reading->arena, json) : NULL;
    return value ? value : give_up(reading, "%s: the header is no JSON in base64", member->name);
}

static const struct value *header_map(struct reading *reading, const struct member_model *member,
                                      const struct wire_message *message)
{
    struct maker maker = {.arena = reading->arena};
    struct str prefix = member->wire ? str_of(member->wire) : S("");
    for (size_t i = 0; i < message->n_headers; i++) {
        struct str name = message->headers[i].name;
        if (name.len >= prefix.len && str_eq_nocase(str_slice(name, 0, prefix.len), prefix))
            maker_set(&maker, arena_str(reading->arena, str_from(name, prefix.len)),
                      value_text(reading->arena, message->headers[i].value));
    }
    return maker.n > 0 ? maker_map(&maker) : NULL;
}

static bool header_is_there(const struct wire_message *message, const char *name, struct str *value)
{
    for (size_t i = 0; i < message->n_headers; i++)
        if (str_eq_nocase(message->headers[i].name, str_of(name))) {
            *value = message->headers[i].value;
            return true;
        }
    return false;
}

void rest_read_headers(struct reading *reading, const struct shape *shape, const struct wire_message *message,
                       struct maker *maker)
{
    for (size_t i = 0; shape && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *value = NULL;
        struct str text;
        if (member->location == LOCATION_HEADER && header_is_there(message, member_wire(member), &text))
            value = header_value(reading, member, text);
        else if (member->location == LOCATION_HEADERS)
            value = header_map(reading, member, message);
        else if (member->location == LOCATION_STATUS)
            value = value_int(reading->arena, message->status);
        if (value)
            maker_set(maker, str_of(member->name), value);
    }
}

/* --- bodies, read ---------------------------------------------------------------------------------------------------- */

static const struct value *parse_json(struct reading *reading, struct str body)
{
    const struct value *wire = json_parse(reading->arena, body);
    return wire ? wire : give_up(reading, "the body is cut or no JSON");
}

static void read_payload(struct reading *reading, const struct member_model *payload, struct str body, struct maker *maker)
{
    const struct shape *shape = shape_at(reading->service, payload->shape);
    const struct value *value = NULL;
    if (shape->kind == SHAPE_BLOB)
        value = body.len > 0 || (payload->traits & MEMBER_STREAMING) ? value_bytes(reading->arena, body) : NULL;
    else if (shape->kind == SHAPE_STRING)
        value = body.len > 0 ? value_text(reading->arena, body) : NULL;
    else if (str_trim(body).len == 0)
        return;
    else if (reading->service->protocol == PROTOCOL_REST_XML)
        value = xml_read_member(reading, payload, body);
    else if ((value = parse_json(reading, body)))
        value = value_is_null(value) ? NULL : json_from_wire(reading, payload, value);
    if (value)
        maker_set(maker, str_of(payload->name), value);
}

static void read_json_members(struct reading *reading, const struct shape *shape, struct str body, struct maker *maker)
{
    const struct value *wire = parse_json(reading, body);
    if (wire && wire->kind != VALUE_MAP)
        give_up(reading, "the body is no JSON object");
    for (size_t i = 0; wire && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *given = value_get(wire, str_of(member_wire(member)));
        bool here = member->location == LOCATION_BODY && !value_is_null(given);
        const struct value *value = here ? json_from_wire(reading, member, given) : NULL;
        if (value)
            maker_set(maker, str_of(member->name), value);
    }
}

static void read_body(struct reading *reading, const struct shape *shape, struct str body, struct maker *maker)
{
    const struct member_model *payload = payload_of(shape);
    if (payload)
        read_payload(reading, payload, body, maker);
    else if (str_trim(body).len == 0 || !has_body_members(shape))
        return;
    else if (reading->service->protocol == PROTOCOL_REST_JSON)
        read_json_members(reading, shape, body, maker);
    else
        maker_merge(maker, xml_read(reading, shape, NULL, body, NULL));
}

const struct value *rest_decode_answer(struct reading *reading, const struct shape *shape,
                                       const struct wire_message *answer)
{
    struct maker maker = {.arena = reading->arena};
    if (shape) {
        rest_read_headers(reading, shape, answer, &maker);
        read_body(reading, shape, answer->body, &maker);
    }
    return maker_map(&maker);
}

/* --- path and query, read -------------------------------------------------------------------------------------------- */

/* Matches a path against a template; gives the text of each label to `take` (which may be NULL). Score: one point for the
 * template and one for each segment that it spells out; 0 when it does not match. */
static int path_match(struct str uri, struct str path, void (*take)(void *ctx, struct str label, struct str text), void *ctx)
{
    int score = 1;
    uri = str_from(uri, 1);
    path = str_from(path, 1);
    while (uri.at || path.at) {
        if (!uri.at)
            return 0;
        struct str want = str_cut(&uri, '/');
        bool label = str_starts(want, S("{")), greedy = str_ends(want, S("+}"));
        if (want.len == 0 && !uri.at && path.len == 0)
            break;
        if (!path.at || (label && path.len == 0))
            return 0;
        struct str have = greedy && !uri.at ? path : str_cut(&path, '/');
        if (greedy && !uri.at)
            path = (struct str){0};
        if (!label && !str_eq(want, have))
            return 0;
        score += !label && want.len > 0;
        if (label && have.len == 0)
            return 0;
        if (label && take)
            take(ctx, str_slice(want, 1, want.len - (greedy ? 2 : 1)), have);
        if (!uri.at && path.at && path.len == 0)
            break; /* a slash at the end changes nothing */
    }
    return score;
}

/* The value of a query parameter; false when it is not there. `at` (a count) chooses among several of one name. */
static bool query_find(struct arena *arena, struct str query, struct str name, size_t at, struct str *value)
{
    while (query.len > 0) {
        struct str text = str_cut(&query, '&');
        struct str key = str_cut(&text, '=');
        if (!str_eq(arena ? uri_decode(arena, key, true) : key, name) || at-- > 0)
            continue;
        *value = arena ? uri_decode(arena, text, true) : text;
        return true;
    }
    return false;
}

/* Every "a=b" and every "a" of the template's query must be in the request's. */
static bool query_match(struct str want, struct str query, int *score)
{
    while (want.len > 0) {
        struct str text = str_cut(&want, '&'), have;
        struct str name = str_cut(&text, '=');
        if (str_is(name, "x-id"))
            continue; /* botocore's models name operations with it; nobody has to send it */
        if (!query_find(NULL, query, name, 0, &have) || (text.len > 0 && !str_eq(text, have)))
            return false;
        *score += 2;
    }
    return true;
}

int rest_fit(const struct service *service, const struct operation *operation, const struct wire_message *request)
{
    struct str query = str_of(operation->uri), ignored;
    struct str path = str_cut(&query, '?');
    int score = strcmp(operation->method, request->method) == 0 ? path_match(path, request->path, NULL, NULL) : 0;
    if (score == 0 || !query_match(query, request->query, &score))
        return 0;
    const struct shape *shape = operation->input ? shape_at(service, operation->input) : NULL;
    for (size_t i = 0; shape && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        bool there = member->location == LOCATION_HEADER  ? header_is_there(request, member_wire(member), &ignored)
                     : member->location == LOCATION_QUERY ? query_find(NULL, request->query, str_of(member_wire(member)), 0,
                                                                       &ignored)
                                                          : true;
        if ((member->traits & MEMBER_REQUIRED) && member->location != LOCATION_URI && member->location != LOCATION_BODY)
            score = there ? score + 2 : 0;
        if (score == 0)
            return 0;
    }
    return score;
}

struct labels {
    struct reading *reading;
    const struct shape *shape;
    struct maker *maker;
};

static void take_label(void *ctx, struct str label, struct str text)
{
    struct labels *labels = ctx;
    const struct member_model *member = member_located(labels->shape, LOCATION_URI, label);
    const struct value *value =
        member ? scalar_read(labels->reading, member, uri_decode(labels->reading->arena, text, false)) : NULL;
    if (value)
        maker_set(labels->maker, str_of(member->name), value);
}

static const struct value *query_value(struct reading *reading, const struct member_model *member, struct str query)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    struct str name = str_of(member_wire(member)), text;
    if (shape->kind != SHAPE_LIST)
        return query_find(reading->arena, query, name, 0, &text) ? scalar_read(reading, member, text) : NULL;
    struct maker maker = {.arena = reading->arena};
    for (size_t i = 0; query_find(reading->arena, query, name, i, &text); i++) {
        const struct value *value = scalar_read(reading, &shape->members[0], text);
        if (value)
            maker_add(&maker, value);
    }
    return maker.n > 0 ? maker_list(&maker) : NULL;
}

/* The parameters that no member names and the template does not spell out. */
static const struct value *query_map(struct reading *reading, const struct shape *input_shape,
                                     const struct member_model *member, struct str literal, struct str query)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    bool lists = shape_at(reading->service, shape->members[1].shape)->kind == SHAPE_LIST;
    struct maker maker = {.arena = reading->arena};
    for (struct str rest = query; rest.len > 0;) {
        struct str text = str_cut(&rest, '&'), ignored;
        struct str name = uri_decode(reading->arena, str_cut(&text, '='), true);
        if (member_located(input_shape, LOCATION_QUERY, name) || query_find(NULL, literal, name, 0, &ignored))
            continue;
        struct member_model side = shape->members[1];
        side.wire = arena_cstr(reading->arena, name);
        const struct value *value = lists ? query_value(reading, &side, query)
                                          : scalar_read(reading, &side, uri_decode(reading->arena, text, true));
        if (value)
            maker_set(&maker, name, value);
    }
    return maker.n > 0 ? maker_map(&maker) : NULL;
}

const struct value *rest_decode_request(struct reading *reading, const struct operation *operation,
                                        const struct wire_message *request)
{
    const struct shape *shape = operation->input ? shape_at(reading->service, operation->input) : NULL;
    struct maker maker = {.arena = reading->arena};
    if (!shape)
        return maker_map(&maker);
    struct str literal = str_of(operation->uri);
    struct str path = str_cut(&literal, '?');
    struct labels labels = {reading, shape, &maker};
    path_match(path, request->path, take_label, &labels);
    for (size_t i = 0; i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        if (member->location != LOCATION_QUERY)
            continue;
        bool map = shape_at(reading->service, member->shape)->kind == SHAPE_MAP;
        const struct value *value = map ? query_map(reading, shape, member, literal, request->query)
                                        : query_value(reading, member, request->query);
        if (value)
            maker_set(&maker, str_of(member->name), value);
    }
    rest_read_headers(reading, shape, request, &maker);
    read_body(reading, shape, request->body, &maker);
    return maker_map(&maker);
}
