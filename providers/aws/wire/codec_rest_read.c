/* The rest protocols, read: answers by the client, and by the server requests, which it first has
 * to recognise. */
#include "base/json.h"
#include "providers/aws/wire/codec_parts.h"
#include "providers/aws/wire/xml.h"

const struct member_model *rest_payload(const struct shape *shape)
{
    return shape && shape->payload ? member_find(shape, str_of(shape->payload)) : NULL;
}

bool rest_in_body(const struct member_model *member, bool answer)
{
    return answer ? in_answer_body(member) : member->location == LOCATION_BODY;
}

bool rest_has_body(const struct shape *shape, bool answer)
{
    for (size_t i = 0; i < shape->n_members; i++)
        if (rest_in_body(&shape->members[i], answer))
            return true;
    return false;
}

const struct member_model *rest_member(const struct shape *shape, enum location location,
                                       struct str wire)
{
    for (size_t i = 0; shape && i < shape->n_members; i++)
        if (shape->members[i].location == location && str_is(wire, member_wire(&shape->members[i])))
            return &shape->members[i];
    return NULL;
}

/* --- headers, read ---------------------------------------------------------------------------- */

/* Takes the next item off a header's list: quoted, or up to a comma; a date keeps the comma that
 * it has itself. */
static struct str header_item(struct arena *arena, struct str *rest, bool date)
{
    *rest = str_trim(*rest);
    if (date) {
        struct str weekday = str_cut(rest, ',');
        struct str day = rest->at ? str_cut(rest, ',') : str_from(weekday, weekday.len);
        return str_trim((struct str){weekday.at, (size_t)(day.at - weekday.at) + day.len});
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

static const struct value *header_list(struct reading *reading, const struct member_model *item,
                                       struct str text)
{
    const struct shape *shape = shape_at(reading->service, item->shape);
    bool date = shape->kind == SHAPE_TIMESTAMP &&
                (item->timestamp == TIMESTAMP_DEFAULT || item->timestamp == TIMESTAMP_RFC822);
    struct maker maker = {.arena = reading->arena};
    while (text.len > 0) {
        const struct value *value = scalar_read(reading, item,
                                                header_item(reading->arena, &text, date));
        if (value)
            maker_add(&maker, value);
    }
    return maker_list(&maker);
}

static const struct value *header_value(struct reading *reading, const struct member_model *member,
                                        struct str text)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    struct str json;
    if (shape->kind == SHAPE_LIST)
        return header_list(reading, &shape->members[0], text);
    if (!(member->traits & MEMBER_JSON_VALUE))
        return scalar_read(reading, member, text);
    const struct value *value = base64_decode(reading->arena, text, &json)
                                    ? json_parse(reading->arena, json)
                                    : NULL;
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
    return maker.n > 0 || message->status != 0 ? maker_map(&maker)
                                               : NULL; /* boto3 shows an answer's empty map */
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

void rest_read_headers(struct reading *reading, const struct shape *shape,
                       const struct wire_message *message, struct maker *maker)
{
    for (size_t i = 0; shape && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *value = NULL;
        struct str text;
        if (member->location == LOCATION_HEADER &&
            header_is_there(message, member_wire(member), &text))
            value = header_value(reading, member, text);
        else if (member->location == LOCATION_HEADERS)
            value = header_map(reading, member, message);
        else if (member->location == LOCATION_STATUS)
            value = value_int(reading->arena, message->status);
        if (value)
            maker_set(maker, str_of(member->name), value);
    }
}

/* --- bodies, read ----------------------------------------------------------------------------- */

static const struct value *parse_json(struct reading *reading, struct str body)
{
    const struct value *wire = json_parse(reading->arena, body);
    return wire ? wire : give_up(reading, "the body is cut or no JSON");
}

static void read_payload(struct reading *reading, const struct member_model *payload,
                         struct str body, struct maker *maker)
{
    const struct shape *shape = shape_at(reading->service, payload->shape);
    const struct value *value = NULL;
    if (shape->kind == SHAPE_BLOB)
        value = body.len > 0 || (payload->traits & MEMBER_STREAMING)
                    ? value_bytes(reading->arena, body)
                    : NULL;
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

static void read_json_members(struct reading *reading, const struct shape *shape, struct str body,
                              bool answer, struct maker *maker)
{
    const struct value *wire = parse_json(reading, body);
    if (wire && wire->kind != VALUE_MAP)
        give_up(reading, "the body is no JSON object");
    for (size_t i = 0; wire && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        const struct value *given = value_get(wire, str_of(member_wire(member)));
        bool here = rest_in_body(member, answer) && !value_is_null(given);
        const struct value *value = here ? json_from_wire(reading, member, given) : NULL;
        if (value)
            maker_set(maker, str_of(member->name), value);
    }
}

static void read_body(struct reading *reading, const struct shape *shape,
                      const struct wire_message *message, struct maker *maker)
{
    struct str body = message->body;
    bool answer = message->status != 0;
    const struct member_model *payload = rest_payload(shape);
    if (payload)
        read_payload(reading, payload, body, maker);
    else if (str_trim(body).len == 0 || !rest_has_body(shape, answer))
        return;
    else if (reading->service->protocol == PROTOCOL_REST_JSON)
        read_json_members(reading, shape, body, answer, maker);
    else
        maker_merge(maker, xml_read(reading, shape, NULL, body, NULL));
}

const struct value *rest_decode_answer(struct reading *reading, const struct shape *shape,
                                       const struct wire_message *answer)
{
    struct maker maker = {.arena = reading->arena};
    if (shape) {
        rest_read_headers(reading, shape, answer, &maker);
        read_body(reading, shape, answer, &maker);
    }
    return maker_map(&maker);
}

/* --- path and query, read --------------------------------------------------------------------- */

/* Matches a path against a template; gives the text of each label to `take` (which may be NULL).
 * Score: one point for the template and one for each segment that it spells out; 0 when it does
 * not match. */
static int path_match(struct str uri, struct str path,
                      void (*take)(void *ctx, struct str label, struct str text), void *ctx)
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

/* The value of a query parameter; false when it is not there. `at` (a count) chooses among several
 * of one name. */
static bool query_find(struct arena *arena, struct str query, struct str name, size_t at,
                       struct str *value)
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

int rest_fit(const struct service *service, const struct operation *operation,
             const struct wire_message *request)
{
    struct str query = str_of(operation->uri), ignored;
    struct str path = str_cut(&query, '?');
    int score = strcmp(operation->method, request->method) == 0
                    ? path_match(path, request->path, NULL, NULL)
                    : 0;
    if (score == 0 || !query_match(query, request->query, &score))
        return 0;
    const struct shape *shape = operation->input ? shape_at(service, operation->input) : NULL;
    for (size_t i = 0; shape && i < shape->n_members; i++) {
        const struct member_model *member = &shape->members[i];
        bool there = member->location == LOCATION_HEADER
                         ? header_is_there(request, member_wire(member), &ignored)
                     : member->location == LOCATION_QUERY
                         ? query_find(NULL, request->query, str_of(member_wire(member)), 0,
                                      &ignored)
                         : true;
        if ((member->traits & MEMBER_REQUIRED) && member->location != LOCATION_URI &&
            member->location != LOCATION_BODY)
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
    const struct member_model *member = rest_member(labels->shape, LOCATION_URI, label);
    const struct value *value = member
                                    ? scalar_read(labels->reading, member,
                                                  uri_decode(labels->reading->arena, text, false))
                                    : NULL;
    if (value)
        maker_set(labels->maker, str_of(member->name), value);
}

static const struct value *query_value(struct reading *reading, const struct member_model *member,
                                       struct str query)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    struct str name = str_of(member_wire(member)), text;
    if (shape->kind != SHAPE_LIST)
        return query_find(reading->arena, query, name, 0, &text)
                   ? scalar_read(reading, member, text)
                   : NULL;
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
                                     const struct member_model *member, struct str literal,
                                     struct str query)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    bool lists = shape_at(reading->service, shape->members[1].shape)->kind == SHAPE_LIST;
    struct maker maker = {.arena = reading->arena};
    for (struct str rest = query; rest.len > 0;) {
        struct str text = str_cut(&rest, '&'), ignored;
        struct str name = uri_decode(reading->arena, str_cut(&text, '='), true);
        if (rest_member(input_shape, LOCATION_QUERY, name) ||
            query_find(NULL, literal, name, 0, &ignored))
            continue;
        struct member_model side = shape->members[1];
        side.wire = arena_cstr(reading->arena, name);
        const struct value *value = lists ? query_value(reading, &side, query)
                                          : scalar_read(reading, &side,
                                                        uri_decode(reading->arena, text, true));
        if (value)
            maker_set(&maker, name, value);
    }
    return maker.n > 0 ? maker_map(&maker) : NULL;
}

const struct value *rest_decode_request(struct reading *reading, const struct operation *operation,
                                        const struct wire_message *request)
{
    const struct shape *shape = operation->input ? shape_at(reading->service, operation->input)
                                                 : NULL;
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
    read_body(reading, shape, request, &maker);
    return maker_map(&maker);
}
