/* What botocore does in handlers beside the model, so that values look as boto3 shows them.
 *
 * Each row converts the texts of one shape or member, in one service or operation, on the way in
 * and on the way out, for the client and, the other way round, for the server. To add one: a row,
 * and at most two small functions. */
#include "base/escape.h"
#include "base/json.h"
#include "base/markup.h"
#include "providers/aws/wire/codec_parts.h"
#include "providers/aws/wire/xml.h"

typedef const struct value *convert(struct arena *, const struct value *);

/* --- conversions; what they do not understand they leave as it is ----------------------------- */

static const struct value *to_base64(struct arena *arena, const struct value *value)
{
    if (value->kind != VALUE_TEXT && value->kind != VALUE_BYTES)
        return value;
    struct buf text = {0};
    base64_add(&text, value_str(value).at, value_str(value).len);
    const struct value *encoded = value_at(arena, value_text(arena, buf_str(&text)), value->at);
    buf_wipe(&text);
    return value->secret ? value_as_secret(arena, encoded) : encoded;
}

static const struct value *from_base64(struct arena *arena, const struct value *value)
{
    struct str bytes;
    if (!base64_decode(arena, value_str(value), &bytes))
        return value;
    return utf8_is_well_formed(bytes) ? value_text(arena, bytes) : value_bytes(arena, bytes);
}

static bool is_document(const struct value *json)
{
    return json && json->kind == VALUE_MAP;
}

/* IAM's policy documents travel as JSON, percent-encoded. */
static const struct value *to_document(struct arena *arena, const struct value *value)
{
    HOLDS(buf_release) struct buf json = {0};
    HOLDS(buf_release) struct buf text = {0};
    if (is_document(value))
        json_add(&json, value);
    else if (is_document(json_parse(arena, value_str(value))))
        buf_add(&json, value_str(value));
    else
        return value;
    uri_add(&text, buf_str(&json), "");
    return value_text(arena, buf_str(&text));
}

static const struct value *from_document(struct arena *arena, const struct value *value)
{
    const struct value *document = json_parse(arena, uri_decode(arena, value_str(value), false));
    return is_document(document) ? document : value;
}

/* "/hostedzone/Z123", as Route 53 answers, is "Z123" where it asks. */
static const struct value *last_piece(struct arena *arena, const struct value *value)
{
    struct str text = value_str(value);
    size_t from = text.len;
    while (from > 0 && text.at[from - 1] != '/')
        from--;
    return from == 0 || value->kind != VALUE_TEXT
               ? value
               : value_at(arena, value_text(arena, str_from(text, from)), value->at);
}

/* Keys of S3's lists, which may hold what XML cannot. */
static const struct value *to_escaped(struct arena *arena, const struct value *value)
{
    HOLDS(buf_release) struct buf text = {0};
    uri_add(&text, value_str(value), "/");
    return value_text(arena, buf_str(&text));
}

static const struct value *from_escaped(struct arena *arena, const struct value *value)
{
    return value_text(arena, uri_decode(arena, value_str(value), true));
}

/* --- the list --------------------------------------------------------------------------------- */

static const struct extra {
    const char *service, *operation, *shape,
        *member;                     /* NULL: any; an operation may be how its name begins */
    convert *input_out, *input_in;   /* by the client, by the server */
    convert *output_out, *output_in; /* by the server, by the client */
} extras[] = {
    // clang-format off
    {"iam",     NULL,               "policyDocumentType",   NULL,     NULL,       NULL,        to_document, from_document},
    {"ec2",     "RunInstances",     "RunInstancesUserData", NULL,     to_base64,  from_base64, NULL,        NULL},
    {"ec2",     "GetConsoleOutput", NULL,                   "Output", NULL,       NULL,        to_base64,   from_base64},
    {"route53", NULL,               "ResourceId",           NULL,     last_piece, NULL,        NULL,        NULL},
    {"route53", NULL,               "DelegationSetId",      NULL,     last_piece, NULL,        NULL,        NULL},
    {"route53", NULL,               "ChangeId",             NULL,     last_piece, NULL,        NULL,        NULL},
    {"s3",      "ListObject",       NULL,          "Key",             NULL,       NULL,        to_escaped,  from_escaped},
    {"s3",      "ListObject",       NULL,          "Prefix",          NULL,       NULL,        to_escaped,  from_escaped},
    {"s3",      "ListObject",       NULL,          "Delimiter",       NULL,       NULL,        to_escaped,  from_escaped},
    {"s3",      "ListObject",       NULL,          "StartAfter",      NULL,       NULL,        to_escaped,  from_escaped},
    {"s3",      "ListObject",       NULL,          "KeyMarker",       NULL,       NULL,        to_escaped,  from_escaped},
    {"s3",      "ListObject",       NULL,          "NextKeyMarker",   NULL,       NULL,        to_escaped,  from_escaped},
    // clang-format on
};

enum way { INPUT_OUT, INPUT_IN, OUTPUT_OUT, OUTPUT_IN };

static convert *way_of(const struct extra *extra, enum way way)
{
    return way == INPUT_OUT    ? extra->input_out
           : way == INPUT_IN   ? extra->input_in
           : way == OUTPUT_OUT ? extra->output_out
                               : extra->output_in;
}

struct walk {
    const struct service *service;
    const struct operation *operation;
    enum way way;
    struct arena *arena;
};

static bool same_or_any(const char *wanted, const char *name)
{
    return !wanted || strcmp(wanted, name) == 0;
}

static bool concerns(const struct walk *walk, const struct extra *extra)
{
    return way_of(extra, walk->way) && same_or_any(extra->service, walk->service->name) &&
           (!extra->operation ||
            str_starts(str_of(walk->operation->name), str_of(extra->operation)));
}

static const struct value *convert_value(const struct walk *, const struct member_model *,
                                         const struct value *);

static const struct value *convert_structure(const struct walk *walk, const struct shape *shape,
                                             const struct value *value)
{
    struct maker maker = {.arena = walk->arena};
    for (size_t i = 0; i < value_count(value); i++) {
        const struct entry *entry = &value->as.map.entries[i];
        const struct member_model *member = member_find(shape, entry->key);
        maker_set_at(&maker, entry->key, entry->at,
                     member ? convert_value(walk, member, entry->value) : entry->value);
    }
    return value_at(walk->arena, maker_map(&maker), value->at);
}

static const struct value *convert_value(const struct walk *walk, const struct member_model *member,
                                         const struct value *value)
{
    const struct shape *shape = shape_at(walk->service, member->shape);
    if (shape->kind == SHAPE_STRUCTURE && value->kind == VALUE_MAP)
        return convert_structure(walk, shape, value);
    if (shape->kind == SHAPE_LIST && value->kind == VALUE_LIST) {
        struct maker maker = {.arena = walk->arena};
        for (size_t i = 0; i < value_count(value); i++)
            maker_add(&maker, convert_value(walk, &shape->members[0], value_item(value, i)));
        return value_at(walk->arena, maker_list(&maker), value->at);
    }
    for (size_t i = 0; i < sizeof extras / sizeof *extras; i++)
        if (concerns(walk, &extras[i]) && same_or_any(extras[i].shape, shape->name) &&
            same_or_any(extras[i].member, member->name))
            return way_of(&extras[i], walk->way)(walk->arena, value);
    return value;
}

static const struct value *convert_all(const struct service *service,
                                       const struct operation *operation, uint16_t shape,
                                       const struct value *value, enum way way, struct arena *arena)
{
    struct walk walk = {service, operation, way, arena};
    for (size_t i = 0; shape != 0 && i < sizeof extras / sizeof *extras; i++)
        if (concerns(&walk, &extras[i]))
            return convert_structure(&walk, shape_at(service, shape), value);
    return value;
}

static bool is_s3_list(const struct service *service, const struct operation *operation)
{
    return strcmp(service->name, "s3") == 0 && str_starts(str_of(operation->name), S("ListObject"));
}

/* S3 escapes the keys of its lists when it is asked to, and then says so. */
static bool is_plain_list(const struct service *service, const struct operation *operation,
                          const struct value *value)
{
    return is_s3_list(service, operation) &&
           !str_is(value_str(value_key(value, "EncodingType")), "url");
}

const struct value *extras_encode_input(const struct service *service,
                                        const struct operation *operation,
                                        const struct value *value, struct arena *arena)
{
    if (is_s3_list(service, operation) && value_is_null(value_key(value, "EncodingType")))
        value = value_with(arena, value, S("EncodingType"), value_text(arena, S("url")));
    return convert_all(service, operation, operation->input, value, INPUT_OUT, arena);
}

const struct value *extras_decode_input(const struct service *service,
                                        const struct operation *operation,
                                        const struct value *value, struct arena *arena)
{
    return convert_all(service, operation, operation->input, value, INPUT_IN, arena);
}

const struct value *extras_encode_output(const struct service *service,
                                         const struct operation *operation,
                                         const struct value *value, struct arena *arena)
{
    if (is_plain_list(service, operation, value))
        return value;
    return convert_all(service, operation, operation->output, value, OUTPUT_OUT, arena);
}

const struct value *extras_decode_output(const struct service *service,
                                         const struct operation *operation,
                                         const struct value *value, struct arena *arena)
{
    if (is_plain_list(service, operation, value))
        return value;
    return convert_all(service, operation, operation->output, value, OUTPUT_IN, arena);
}

/* --- a body that the model cannot say --------------------------------------------------------- */

static bool is_bucket_location(const struct service *service, const struct operation *operation)
{
    return strcmp(service->name, "s3") == 0 && strcmp(operation->name, "GetBucketLocation") == 0;
}

/* <LocationConstraint>eu-west-1</LocationConstraint>: the root element is the member. Empty means
 * us-east-1. */
const struct value *extras_decode_body(struct reading *reading, const struct operation *operation,
                                       const struct wire_message *answer)
{
    if (!is_bucket_location(reading->service, operation))
        return NULL;
    struct str root;
    const struct value *region = xml_read_free(reading, answer->body, &root);
    struct maker maker = {.arena = reading->arena};
    if (region && region->kind == VALUE_TEXT && value_str(region).len > 0)
        maker_set(&maker, S("LocationConstraint"), region);
    return region ? maker_map(&maker) : NULL;
}

bool extras_encode_body(const struct service *service, const struct operation *operation,
                        const struct value *output, struct buf *body)
{
    if (!is_bucket_location(service, operation))
        return false;
    xml_open_add(body, "LocationConstraint", "http://s3.amazonaws.com/doc/2006-03-01/");
    markup_add(body, value_str(value_key(output, "LocationConstraint")));
    xml_close_add(body, "LocationConstraint");
    return true;
}
