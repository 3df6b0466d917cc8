#include "base/json.h"

#include <assert.h>
#include <jansson.h>
#include <math.h>

#include "base/escape.h"

enum { JSON_DEPTH_MAX = 64 };

/* --- reading ---------------------------------------------------------------------------------------------------------- */

struct mistake {
    size_t offset; /* in the text */
    char why[JSON_ERROR_TEXT_LENGTH];
};

static void close_json(json_t **json)
{
    json_decref(*json);
}

static size_t skip_string(struct str text, size_t at)
{
    assert(text.at[at] == '"');
    for (at++; at < text.len && text.at[at] != '"'; at++)
        if (text.at[at] == '\\')
            at++;
    return at + 1;
}

/* Before jansson, which would nest as deeply as a stranger likes. */
static bool is_flat_enough(struct str text, struct mistake *mistake)
{
    int depth = 0;
    for (size_t at = 0; at < text.len;) {
        char c = text.at[at];
        if (c == '"') {
            at = skip_string(text, at);
            continue;
        }
        depth += (c == '[' || c == '{') - (c == ']' || c == '}');
        if (depth > JSON_DEPTH_MAX) {
            mistake->offset = at;
            snprintf(mistake->why, sizeof mistake->why, "nested deeper than %d levels", JSON_DEPTH_MAX);
            return false;
        }
        at++;
    }
    return true;
}

/* jansson keeps numbers as double, and so loses what the source said. It keeps them in order, though, and the text is known
 * to be well-formed once it has been parsed: so the numbers of the text are taken from there, one by one, while the tree
 * is walked. */
struct reading {
    struct arena *arena;
    struct str text;
    size_t at; /* behind the last number taken */
};

static bool is_number_byte(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

static struct str next_number(struct reading *reading)
{
    struct str text = reading->text;
    size_t at = reading->at;
    while (at < text.len && text.at[at] != '-' && (text.at[at] < '0' || text.at[at] > '9'))
        at = text.at[at] == '"' ? skip_string(text, at) : at + 1;
    size_t end = at;
    while (end < text.len && is_number_byte(text.at[end]))
        end++;
    reading->at = end;
    return str_slice(text, at, end);
}

static const struct value *number_from(struct reading *reading)
{
    struct str source = next_number(reading);
    assert(source.len > 0);
    int64_t integer;
    if (str_to_int(source, &integer))
        return value_int(reading->arena, integer);
    return value_real(reading->arena, source);
}

static const struct value *from_json(struct reading *, json_t *);

static const struct value *list_from(struct reading *reading, json_t *json)
{
    struct maker list = {reading->arena};
    for (size_t i = 0; i < json_array_size(json); i++)
        maker_add(&list, from_json(reading, json_array_get(json, i)));
    return maker_list(&list);
}

static const struct value *map_from(struct reading *reading, json_t *json)
{
    struct maker map = {reading->arena};
    for (void *at = json_object_iter(json); at != NULL; at = json_object_iter_next(json, at)) {
        struct str key = {json_object_iter_key(at), json_object_iter_key_len(at)};
        maker_set(&map, arena_str(reading->arena, key), from_json(reading, json_object_iter_value(at)));
    }
    return maker_map(&map);
}

static const struct value *from_json(struct reading *reading, json_t *json)
{
    switch (json_typeof(json)) {
    case JSON_OBJECT:
        return map_from(reading, json);
    case JSON_ARRAY:
        return list_from(reading, json);
    case JSON_STRING:
        return value_text(reading->arena, (struct str){json_string_value(json), json_string_length(json)});
    case JSON_INTEGER:
    case JSON_REAL:
        return number_from(reading);
    case JSON_TRUE:
        return value_bool(true);
    case JSON_FALSE:
        return value_bool(false);
    case JSON_NULL:
        return value_null();
    }
    abort(); /* jansson has no other type */
}

static const struct value *parse(struct arena *arena, struct str text, struct mistake *mistake)
{
    if (!is_flat_enough(text, mistake))
        return NULL;
    size_t flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL;
    json_error_t error;
    HOLDS(close_json) json_t *json = json_loadb(text.len ? text.at : "", text.len, flags, &error);
    if (json == NULL) {
        mistake->offset = error.position > 0 ? (size_t)error.position - 1 : 0;
        memcpy(mistake->why, error.text, sizeof mistake->why);
        return NULL;
    }
    struct reading reading = {arena, text, 0};
    return from_json(&reading, json);
}

static struct span span_of(struct str text, size_t offset, uint32_t file)
{
    struct span at = {.file = file, .line = 1, .col = 1, .len = 1};
    for (size_t i = 0; i < offset && i < text.len; i++) {
        at.line += text.at[i] == '\n';
        at.col = text.at[i] == '\n' ? 1 : at.col + 1;
    }
    return at;
}

bool json_read(struct arena *arena, struct str text, uint32_t file, struct report *report, const struct value **out)
{
    struct mistake mistake;
    *out = parse(arena, text, &mistake);
    if (*out != NULL)
        return true;
    /* jansson quotes the text near the mistake, which may be a secret; the place says as much. */
    char *near = strstr(mistake.why, " near ");
    if (near != NULL)
        *near = '\0';
    struct span at = span_of(text, mistake.offset, file);
    if (file != 0)
        return fail(report, at, "not valid JSON: %s", mistake.why);
    return fail(report, NOWHERE, "not valid JSON: %s, line %u, column %u", mistake.why, at.line, at.col);
}

const struct value *json_parse(struct arena *arena, struct str text)
{
    struct mistake mistake;
    return parse(arena, text, &mistake);
}

/* --- writing ---------------------------------------------------------------------------------------------------------- */

static void write_escaped(struct buf *buf, char c)
{
    static const char short_forms[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (const char *form = short_forms; *form != '\0'; form += 2)
        if (form[0] == c) {
            buf_addc(buf, '\\');
            buf_addc(buf, form[1]);
            return;
        }
    buf_addf(buf, "\\u%04x", (unsigned)(unsigned char)c);
}

static bool is_plain_ascii(unsigned char c)
{
    return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
}

/* Bytes that are no UTF-8 become U+FFFD each: what is written is always JSON. */
static void write_string(struct buf *buf, struct str text)
{
    buf_addc(buf, '"');
    size_t plain = 0; /* start of what needs no change */
    size_t at = 0;
    while (at < text.len) {
        char c = text.at[at];
        if (is_plain_ascii((unsigned char)c)) {
            at++;
            continue;
        }
        bool escape = c == '"' || c == '\\' || (unsigned char)c < ' ';
        size_t length = utf8_length(str_from(text, at));
        if (length > 0 && !escape) {
            at += length;
            continue;
        }
        buf_add(buf, str_slice(text, plain, at));
        if (escape)
            write_escaped(buf, c);
        else
            buf_adds(buf, "\ufffd");
        plain = ++at;
    }
    buf_add(buf, str_slice(text, plain, text.len));
    buf_addc(buf, '"');
}

static size_t count_digits(struct str text)
{
    size_t n = 0;
    while (n < text.len && text.at[n] >= '0' && text.at[n] <= '9')
        n++;
    return n;
}

/* As JSON's grammar has it, which is narrower than YAML's (".5", "+1.5"). */
static bool is_json_number(struct str text)
{
    text = str_from(text, str_starts(text, S("-")));
    size_t digits = count_digits(text);
    if (digits == 0 || (digits > 1 && text.at[0] == '0'))
        return false;
    text = str_from(text, digits);
    if (str_starts(text, S("."))) {
        text = str_from(text, 1);
        digits = count_digits(text);
        if (digits == 0)
            return false;
        text = str_from(text, digits);
    }
    if (text.len == 0)
        return true;
    if (text.at[0] != 'e' && text.at[0] != 'E')
        return false;
    text = str_from(text, 1);
    text = str_from(text, text.len > 0 && (text.at[0] == '-' || text.at[0] == '+'));
    return text.len > 0 && count_digits(text) == text.len;
}

/* The source text where JSON has it; else the shortest number that reads back the same; else (".inf") a string. */
static void write_real(struct buf *buf, struct str source)
{
    char text[64], *end;
    if (is_json_number(source)) {
        buf_add(buf, source);
        return;
    }
    if (source.len == 0 || source.len >= sizeof text) {
        write_string(buf, source);
        return;
    }
    memcpy(text, source.at, source.len);
    text[source.len] = '\0';
    double number = strtod(text, &end);
    if (*end != '\0' || !isfinite(number)) {
        write_string(buf, source);
        return;
    }
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(text, sizeof text, "%.*g", precision, number);
        double again = strtod(text, NULL);
        if (!(again < number) && !(again > number))
            break;
    }
    buf_adds(buf, text);
}

struct writing {
    struct buf *buf;
    unsigned form;
    int depth;
};

static void write_value(struct writing *, const struct value *);

static void write_break(struct writing *writing)
{
    if (!(writing->form & JSON_PRETTY))
        return;
    buf_addc(writing->buf, '\n');
    for (int i = 0; i < writing->depth; i++)
        buf_adds(writing->buf, "  ");
}

static void write_list(struct writing *writing, const struct value *list)
{
    buf_addc(writing->buf, '[');
    writing->depth++;
    for (size_t i = 0; i < list->as.list.n; i++) {
        buf_adds(writing->buf, i ? "," : "");
        write_break(writing);
        write_value(writing, list->as.list.items[i]);
    }
    writing->depth--;
    if (list->as.list.n > 0)
        write_break(writing);
    buf_addc(writing->buf, ']');
}

static int by_key(const void *a, const void *b)
{
    return str_cmp(((const struct entry *)a)->key, ((const struct entry *)b)->key);
}

static void write_entries(struct writing *writing, const struct entry *entries, size_t n)
{
    buf_addc(writing->buf, '{');
    writing->depth++;
    for (size_t i = 0; i < n; i++) {
        buf_adds(writing->buf, i ? "," : "");
        write_break(writing);
        write_string(writing->buf, entries[i].key);
        buf_adds(writing->buf, writing->form & JSON_PRETTY ? ": " : ":");
        write_value(writing, entries[i].value);
    }
    writing->depth--;
    if (n > 0)
        write_break(writing);
    buf_addc(writing->buf, '}');
}

static void write_map(struct writing *writing, const struct value *map)
{
    size_t n = map->as.map.n;
    if (!(writing->form & JSON_SORTED) || n < 2) {
        write_entries(writing, map->as.map.entries, n);
        return;
    }
    struct entry *sorted = must_alloc(n * sizeof *sorted);
    memcpy(sorted, map->as.map.entries, n * sizeof *sorted);
    qsort(sorted, n, sizeof *sorted, by_key);
    write_entries(writing, sorted, n);
    free(sorted);
}

/* The stand-ins {"$unknown":"vpc.main.id"} and {"$secret":true}. */
static void write_stand_in(struct writing *writing, const char *key, const char *text)
{
    buf_adds(writing->buf, "{\"");
    buf_adds(writing->buf, key);
    buf_adds(writing->buf, writing->form & JSON_PRETTY ? "\": " : "\":");
    buf_adds(writing->buf, text);
    buf_addc(writing->buf, '}');
}

static void write_unknown(struct writing *writing, const struct value *unknown)
{
    bool spoken = writing->form & JSON_SPOKEN, braced = spoken && unknown->as.expr->op == EXPR_REF;
    struct buf expr = {0}, text = {0};
    buf_adds(&expr, braced ? "${" : "");
    value_add_expr(&expr, unknown);
    buf_adds(&expr, braced ? "}" : "");
    write_string(&text, buf_str(&expr));
    if (spoken)
        buf_add(writing->buf, buf_str(&text));
    else
        write_stand_in(writing, "$unknown", text.at);
    buf_release(&expr);
    buf_release(&text);
}

static void write_bytes(struct buf *buf, struct str bytes)
{
    buf_addc(buf, '"');
    base64_add(buf, bytes.at, bytes.len);
    buf_addc(buf, '"');
}

/* A list or map is secret when something in it is: what is not stays readable. An empty one has no such part. */
static bool is_hidden(const struct writing *writing, const struct value *value)
{
    return value->secret && !(writing->form & JSON_REVEAL) && value_count(value) == 0;
}

static void write_value(struct writing *writing, const struct value *value)
{
    assert(writing->depth < VALUE_DEPTH_MAX);
    if (value->kind == VALUE_UNKNOWN) {
        write_unknown(writing, value);
        return;
    }
    if (is_hidden(writing, value)) {
        if (writing->form & JSON_SPOKEN)
            buf_adds(writing->buf, "\"(secret)\"");
        else
            write_stand_in(writing, "$secret", "true");
        return;
    }
    switch (value->kind) {
    case VALUE_NULL:
        buf_adds(writing->buf, "null");
        break;
    case VALUE_BOOL:
        buf_adds(writing->buf, value->as.boolean ? "true" : "false");
        break;
    case VALUE_INT:
        buf_addf(writing->buf, "%lld", (long long)value->as.integer);
        break;
    case VALUE_REAL:
        write_real(writing->buf, value->as.text);
        break;
    case VALUE_TEXT:
        write_string(writing->buf, value->as.text);
        break;
    case VALUE_BYTES:
        write_bytes(writing->buf, value->as.text);
        break;
    case VALUE_LIST:
        write_list(writing, value);
        break;
    case VALUE_MAP:
        write_map(writing, value);
        break;
    case VALUE_UNKNOWN:
        break; /* written above */
    }
}

void json_write(struct buf *buf, const struct value *value, unsigned form)
{
    struct writing writing = {buf, form, 0};
    write_value(&writing, value ? value : value_null());
}
