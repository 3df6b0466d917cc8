#include <locale.h>
#include <wchar.h>

#include "base/arena.h"

/* --- str ------------------------------------------------------------------------------------------------------------ */

struct str str_of(const char *text)
{
    return text ? (struct str){text, strlen(text)} : (struct str){0};
}

bool str_eq(struct str a, struct str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

bool str_is(struct str a, const char *text)
{
    return str_eq(a, str_of(text));
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool str_eq_nocase(struct str a, struct str b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.at[i]) != lower(b.at[i]))
            return false;
    return true;
}

int str_cmp(struct str a, struct str b)
{
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.at, b.at, shorter) : 0;
    if (order != 0)
        return order;
    return (a.len > b.len) - (a.len < b.len);
}

bool str_starts(struct str text, struct str prefix)
{
    return text.len >= prefix.len && str_eq((struct str){text.at, prefix.len}, prefix);
}

bool str_ends(struct str text, struct str suffix)
{
    return text.len >= suffix.len && str_eq(str_from(text, text.len - suffix.len), suffix);
}

bool str_has(struct str text, struct str part)
{
    if (part.len == 0)
        return true;
    return text.len > 0 && memmem(text.at, text.len, part.at, part.len) != NULL;
}

struct str str_slice(struct str text, size_t from, size_t to)
{
    if (to > text.len)
        to = text.len;
    if (from >= to)
        return (struct str){0};
    return (struct str){text.at + from, to - from};
}

struct str str_from(struct str text, size_t from)
{
    return str_slice(text, from, text.len);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_trim(struct str text)
{
    size_t from = 0, to = text.len;
    while (from < to && is_space(text.at[from]))
        from++;
    while (to > from && is_space(text.at[to - 1]))
        to--;
    return str_slice(text, from, to);
}

struct str str_cut(struct str *rest, char mark)
{
    struct str whole = *rest;
    ptrdiff_t at = str_find(whole, mark);
    if (at < 0) {
        *rest = (struct str){0};
        return whole;
    }
    *rest = (struct str){whole.at + at + 1, whole.len - (size_t)at - 1};
    return (struct str){whole.at, (size_t)at};
}

ptrdiff_t str_find(struct str text, char mark)
{
    const char *found = text.len ? memchr(text.at, mark, text.len) : NULL;
    return found ? found - text.at : -1;
}

bool str_to_int(struct str text, int64_t *out)
{
    bool negative = text.len > 0 && text.at[0] == '-';
    bool has_sign = negative || (text.len > 0 && text.at[0] == '+');
    if (text.len == has_sign)
        return false;
    int64_t n = 0; /* gathered below zero, where there is one number more */
    for (size_t i = has_sign; i < text.len; i++) {
        int digit = text.at[i] - '0';
        if (digit < 0 || digit > 9)
            return false;
        if (__builtin_mul_overflow(n, 10, &n) || __builtin_sub_overflow(n, digit, &n))
            return false;
    }
    if (!negative && n == INT64_MIN)
        return false;
    *out = negative ? n : -n;
    return true;
}

/* FNV-1a, then a mix so that the low bits, which pick a slot, depend on every byte. */
uint64_t str_hash(struct str text)
{
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.at[i]) * 0x100000001b3u;
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93u;
    return hash ^ hash >> 32;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Optimal string alignment. Three rows of the matrix are kept, since a swap looks back two. */
size_t str_distance(struct str a, struct str b)
{
    size_t width = b.len + 1;
    size_t *rows = must_alloc(3 * width * sizeof *rows);
    size_t *before = rows, *above = rows + width, *row = rows + 2 * width;
    for (size_t j = 0; j <= b.len; j++)
        above[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            bool same = a.at[i - 1] == b.at[j - 1];
            row[j] = least(above[j - 1] + !same, least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1])
                row[j] = least(row[j], before[j - 2] + 1);
        }
        size_t *oldest = before;
        before = above;
        above = row;
        row = oldest;
    }
    size_t distance = above[b.len];
    free(rows);
    return distance;
}

static bool is_plain_ascii(struct str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] < ' ' || text.at[i] > '~')
            return false;
    return true;
}

/* In the thread's present locale. Bytes that are no UTF-8 count one each, as terminals show them. */
static size_t columns_in_locale(struct str text)
{
    size_t columns = 0;
    mbstate_t state = {0};
    for (size_t at = 0; at < text.len;) {
        wchar_t wide;
        size_t n = mbrtowc(&wide, text.at + at, text.len - at, &state);
        if (n == (size_t)-1 || n == (size_t)-2) {
            state = (mbstate_t){0};
            columns++;
            at++;
            continue;
        }
        int width = n == 0 ? 0 : wcwidth(wide);
        columns += width > 0 ? (size_t)width : 0;
        at += n ? n : 1;
    }
    return columns;
}

size_t str_columns(struct str text)
{
    static locale_t utf8;
    if (is_plain_ascii(text))
        return text.len;
    if (utf8 == (locale_t)0)
        utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (utf8 == (locale_t)0)
        return text.len;
    locale_t before = uselocale(utf8);
    size_t columns = columns_in_locale(text);
    uselocale(before);
    return columns;
}

/* --- buf ------------------------------------------------------------------------------------------------------------ */

/* The old memory is wiped rather than just freed, because a buf that holds a secret cannot know it. */
static void buf_grow(struct buf *buf, size_t needed)
{
    size_t size = buf->size ? buf->size * 2 : 64;
    if (size < needed)
        size = needed;
    char *grown = must_alloc(size);
    if (buf->len > 0)
        memcpy(grown, buf->at, buf->len);
    grown[buf->len] = '\0';
    if (buf->at != NULL)
        explicit_bzero(buf->at, buf->size);
    free(buf->at);
    buf->at = grown;
    buf->size = size;
}

/* Makes room for n more bytes and the NUL, within the cap; gives how many of the n may be appended. */
static inline size_t buf_room(struct buf *buf, size_t n)
{
    if (buf->max != 0 && n > buf->max - least(buf->len, buf->max)) {
        n = buf->max - least(buf->len, buf->max);
        buf->full = true;
    }
    if (n > SIZE_MAX / 4 - buf->len)
        die("out of memory");
    if (buf->len + n + 1 > buf->size)
        buf_grow(buf, buf->len + n + 1);
    return n;
}

void buf_add(struct buf *buf, struct str text)
{
    size_t n = buf_room(buf, text.len);
    if (n > 0 && text.at != NULL)
        memcpy(buf->at + buf->len, text.at, n);
    buf->len += n;
    buf->at[buf->len] = '\0';
}

void buf_addc(struct buf *buf, char c)
{
    buf_add(buf, (struct str){&c, 1});
}

void buf_adds(struct buf *buf, const char *text)
{
    buf_add(buf, str_of(text));
}

void buf_vaddf(struct buf *buf, const char *fmt, va_list args)
{
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, fmt, args);
    if (len < 0)
        die("out of memory");
    size_t n = buf_room(buf, (size_t)len);
    vsnprintf(buf->at + buf->len, n + 1, fmt, again);
    va_end(again);
    buf->len += n;
}

void buf_addf(struct buf *buf, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    buf_vaddf(buf, fmt, args);
    va_end(args);
}

void buf_reset(struct buf *buf)
{
    buf->len = 0;
    buf->full = false;
    if (buf->at != NULL)
        buf->at[0] = '\0';
}

void buf_wipe(struct buf *buf)
{
    if (buf->at != NULL)
        explicit_bzero(buf->at, buf->size);
    buf_release(buf);
}

void buf_release(struct buf *buf)
{
    free(buf->at);
    *buf = (struct buf){.max = buf->max};
}

struct str buf_str(const struct buf *buf)
{
    return buf->at ? (struct str){buf->at, buf->len} : S("");
}

void hex_add(struct buf *buf, const void *bytes, size_t n)
{
    const unsigned char *byte = bytes;
    for (size_t i = 0; i < n; i++) {
        buf_addc(buf, "0123456789abcdef"[byte[i] >> 4]);
        buf_addc(buf, "0123456789abcdef"[byte[i] & 15]);
    }
}

void base64_add(struct buf *buf, const void *bytes, size_t n)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *byte = bytes;
    for (size_t i = 0; i < n; i += 3) {
        unsigned three = (unsigned)byte[i] << 16;
        if (i + 1 < n)
            three |= (unsigned)byte[i + 1] << 8;
        if (i + 2 < n)
            three |= byte[i + 2];
        buf_addc(buf, alphabet[three >> 18]);
        buf_addc(buf, alphabet[three >> 12 & 63]);
        buf_addc(buf, i + 1 < n ? alphabet[three >> 6 & 63] : '=');
        buf_addc(buf, i + 2 < n ? alphabet[three & 63] : '=');
    }
}

static int base64_digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool base64_read(struct str text, struct buf *bytes)
{
    unsigned gathered = 0;
    size_t digits = 0, padding = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] == '\n' || text.at[i] == '\r')
            continue;
        int digit = base64_digit(text.at[i]);
        padding += text.at[i] == '=';
        if (text.at[i] != '=' && (digit < 0 || padding > 0))
            return false;
        gathered = gathered << 6 | (unsigned)(digit < 0 ? 0 : digit);
        if (++digits % 4 != 0)
            continue;
        char three[] = {(char)(gathered >> 16), (char)(gathered >> 8), (char)gathered};
        buf_add(bytes, (struct str){three, 3 - (padding < 3 ? padding : 3)});
        gathered = 0;
    }
    return digits % 4 == 0 && padding <= 2;
}
