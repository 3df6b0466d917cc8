/* Scalars as text, both ways: what forms, XML, headers and URIs have in common. */
#include "providers/aws/wire/codec_parts.h"

#include <assert.h>
#include <limits.h>
#include <math.h>
#include <openssl/evp.h>

const void *give_up(struct reading *reading, const char *fmt, ...)
{
    if (reading->problem.len > 0)
        return NULL;
    HOLDS(buf_release) struct buf why = {0};
    va_list args;
    va_start(args, fmt);
    buf_vaddf(&why, fmt, args);
    va_end(args);
    reading->problem = arena_str(reading->arena, buf_str(&why));
    return NULL;
}

bool shape_is_scalar(const struct shape *shape)
{
    return shape->kind != SHAPE_STRUCTURE && shape->kind != SHAPE_LIST && shape->kind != SHAPE_MAP;
}

bool in_answer_body(const struct member_model *member)
{
    return member->location == LOCATION_BODY || member->location == LOCATION_URI ||
           member->location == LOCATION_QUERY;
}

/* --- escaping --------------------------------------------------------------------------------- */

static bool unreserved(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

void uri_add(struct buf *out, struct str text, const char *keep)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t plain = 0; /* where the run of characters that need no escape began */
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if (unreserved(c) || (c != '\0' && strchr(keep, c)))
            continue;
        buf_add(out, str_slice(text, plain, i));
        buf_add(out, (struct str){(char[]){'%', digits[c >> 4], digits[c & 15]}, 3});
        plain = i + 1;
    }
    buf_add(out, str_from(text, plain));
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

struct str uri_decode(struct arena *arena, struct str text, bool plus_is_space)
{
    char *out = arena_alloc(arena, text.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        bool escaped = text.at[i] == '%' && i + 2 < text.len && hex_digit(text.at[i + 1]) >= 0 &&
                       hex_digit(text.at[i + 2]) >= 0;
        if (escaped) {
            out[n++] = (char)(hex_digit(text.at[i + 1]) * 16 + hex_digit(text.at[i + 2]));
            i += 2;
        } else {
            out[n++] = plus_is_space && text.at[i] == '+' ? ' ' : text.at[i];
        }
    }
    return (struct str){out, n};
}

bool base64_decode(struct arena *arena, struct str text, struct str *out)
{
    text = str_trim(text);
    if (text.len % 4 != 0 || text.len > INT_MAX)
        return false;
    *out = (struct str){"", 0};
    if (text.len == 0)
        return true;
    unsigned char *bytes = arena_alloc(arena, text.len / 4 * 3 + 1);
    int n = EVP_DecodeBlock(bytes, (const unsigned char *)text.at, (int)text.len);
    if (n < 0)
        return false;
    n -= (text.at[text.len - 1] == '=') + (text.at[text.len - 2] == '=');
    *out = (struct str){(const char *)bytes, (size_t)n};
    return true;
}

/* --- timestamps ------------------------------------------------------------------------------- */

#define FIRST_YEAR_S (-62135596800) /* the years 1 to 9999 have four digits */
#define YEAR_10000_S 253402300800

/* A moment beyond could be written in no form that is read again: "9999-12-31T23:59:59-01:00" is
 * one. */
static bool has_year(int64_t ms)
{
    return ms >= FIRST_YEAR_S * 1000 && ms < YEAR_10000_S * 1000;
}

/* Whole seconds, and milliseconds that are never negative. */
static int64_t whole_seconds(int64_t ms, int *rest)
{
    *rest = (int)(((ms % 1000) + 1000) % 1000);
    return (ms - *rest) / 1000;
}

/* Adds `width` digits and a mark. Answers are full of dates, and printf is slow. */
static void digits_add(struct buf *out, int number, int width, char mark)
{
    char text[8];
    text[width] = mark;
    for (int i = width; i-- > 0; number /= 10)
        text[i] = (char)('0' + number % 10);
    buf_add(out, (struct str){text, (size_t)width + 1});
}

static void iso_add(struct buf *out, const struct tm *day, int ms)
{
    digits_add(out, day->tm_year + 1900, 4, '-');
    digits_add(out, day->tm_mon + 1, 2, '-');
    digits_add(out, day->tm_mday, 2, 'T');
    digits_add(out, day->tm_hour, 2, ':');
    digits_add(out, day->tm_min, 2, ':');
    digits_add(out, day->tm_sec, 2, ms > 0 ? '.' : 'Z');
    if (ms > 0)
        digits_add(out, ms, 3, 'Z');
}

static void rfc822_add(struct buf *out, const struct tm *day)
{
    static const char *const days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    buf_addf(out, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[day->tm_wday], day->tm_mday,
             months[day->tm_mon], day->tm_year + 1900, day->tm_hour, day->tm_min, day->tm_sec);
}

static void unix_add(struct buf *out, int64_t seconds, int ms)
{
    if (ms == 0)
        buf_addf(out, "%lld", (long long)seconds);
    else
        buf_addf(out, "%.3f", (double)seconds + ms / 1000.0);
}

void timestamp_add(struct buf *out, int64_t ms, enum timestamp_form form)
{
    int rest;
    int64_t seconds = whole_seconds(ms, &rest);
    time_t moment = (time_t)seconds;
    struct tm day;
    bool has_date = has_year(ms) && gmtime_r(&moment, &day);
    if (form == TIMESTAMP_UNIX || !has_date)
        unix_add(out, seconds, rest);
    else if (form == TIMESTAMP_RFC822)
        rfc822_add(out, &day);
    else
        iso_add(out, &day, rest);
}

/* Decimal seconds, as "1398796238", "1.5e9" or "946845296.123". */
static bool seconds_ms(struct str text, int64_t *ms)
{
    char copy[40];
    if (text.len == 0 || text.len >= sizeof copy || !strchr("+-.0123456789", text.at[0]))
        return false;
    memcpy(copy, text.at, text.len);
    copy[text.len] = '\0';
    char *end;
    double seconds = strtod(copy, &end);
    if (*end != '\0' || !(fabs(seconds) <= (double)YEAR_10000_S))
        return false;
    *ms = llround(seconds * 1000);
    return true;
}

static bool moment_ms(const struct value *value, int64_t *ms)
{
    if (value->kind == VALUE_INT && value->as.integer < YEAR_10000_S &&
        value->as.integer >= FIRST_YEAR_S) {
        *ms = value->as.integer * 1000;
        return true;
    }
    struct str text = str_trim(value_str(value));
    return value->kind == VALUE_REAL
               ? seconds_ms(text, ms)
               : value->kind == VALUE_TEXT && (seconds_ms(text, ms) || time_parse(text, ms));
}

bool timestamp_ms(const struct value *value, int64_t *ms)
{
    return value && moment_ms(value, ms) && has_year(*ms);
}

const struct value *timestamp_value(struct arena *arena, int64_t ms)
{
    HOLDS(buf_release) struct buf text = {0};
    timestamp_add(&text, ms, TIMESTAMP_ISO8601);
    return value_text(arena, buf_str(&text));
}

/* --- scalars ---------------------------------------------------------------------------------- */

static void timestamp_scalar_add(struct buf *out, const struct value *value,
                                 enum timestamp_form form)
{
    int64_t ms;
    if (timestamp_ms(value, &ms))
        timestamp_add(out, ms, form);
    else
        buf_add(out, value_str(value));
}

void scalar_add(struct buf *out, const struct service *service, const struct member_model *member,
                const struct value *value, enum timestamp_form form)
{
    const struct shape *shape = shape_at(service, member->shape);
    if (value_is_null(value))
        return;
    if (shape->kind == SHAPE_TIMESTAMP)
        timestamp_scalar_add(out, value,
                             member->timestamp ? (enum timestamp_form)member->timestamp : form);
    else if (shape->kind == SHAPE_BLOB)
        base64_add(out, value_str(value).at, value_str(value).len);
    else if (value->kind == VALUE_BOOL)
        buf_adds(out, value->as.boolean ? "true" : "false");
    else if (value->kind == VALUE_INT)
        buf_addf(out, "%lld", (long long)value->as.integer);
    else
        buf_add(out, value_str(value));
}

static const struct value *number_read(struct reading *reading, const struct shape *shape,
                                       struct str text)
{
    text = str_trim(text);
    if (text.len == 0)
        return NULL;
    int64_t number;
    if (shape->kind == SHAPE_INTEGER || shape->kind == SHAPE_LONG)
        return str_to_int(text, &number)
                   ? value_int(reading->arena, number)
                   : give_up(reading, "'%.*s' is no whole number", STR(str_slice(text, 0, 40)));
    if (str_is(text, "NaN") || str_is(text, "Infinity") || str_is(text, "-Infinity"))
        return value_text(reading->arena, text);
    char *end;
    const char *copy = arena_cstr(reading->arena, text);
    strtod(copy, &end);
    return *end == '\0' ? value_real(reading->arena, text)
                        : give_up(reading, "'%.*s' is no number", STR(str_slice(text, 0, 40)));
}

static const struct value *timestamp_read(struct reading *reading, struct str text)
{
    int64_t ms;
    struct value value = {.kind = VALUE_TEXT, .as.text = text};
    if (str_trim(text).len == 0)
        return NULL;
    return timestamp_ms(&value, &ms)
               ? timestamp_value(reading->arena, ms)
               : give_up(reading, "'%.*s' is no date", STR(str_slice(text, 0, 40)));
}

static const struct value *blob_read(struct reading *reading, struct str text)
{
    struct str bytes;
    return base64_decode(reading->arena, text, &bytes) ? value_bytes(reading->arena, bytes)
                                                       : give_up(reading, "a blob is no base64");
}

const struct value *scalar_read(struct reading *reading, const struct member_model *member,
                                struct str text)
{
    const struct shape *shape = shape_at(reading->service, member->shape);
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BOOLEAN:
        text = str_trim(text);
        if (!str_eq_nocase(text, S("true")) && !str_eq_nocase(text, S("false")))
            return text.len == 0
                       ? NULL
                       : give_up(reading, "'%.*s' is no boolean", STR(str_slice(text, 0, 40)));
        return value_bool(str_eq_nocase(text, S("true")));
    case SHAPE_INTEGER:
    case SHAPE_LONG:
    case SHAPE_FLOAT:
    case SHAPE_DOUBLE:
        return number_read(reading, shape, text);
    case SHAPE_TIMESTAMP:
        return timestamp_read(reading, text);
    case SHAPE_BLOB:
        return blob_read(reading, text);
    default:
        assert(shape->kind == SHAPE_STRING);
        return value_text(reading->arena, text);
    }
}
