/* When two values are the same, and which of two comes first. Secrets, spans and the order of keys play no part. */
#include <assert.h>

#include "base/value.h"

/* --- reals: compared as the decimal numbers that their texts say, exactly ---------------------------------------------- */

enum { EXPONENT_MAX = 1000000 };

struct decimal {
    bool negative;
    int64_t magnitude; /* the number is 0.DIGITS times ten to this */
    struct str digits; /* from the first that is not 0, a point perhaps among them; empty for zero */
};

static bool decimal_read(struct str text, struct decimal *out)
{
    *out = (struct decimal){.negative = str_starts(text, S("-"))};
    if (out->negative || str_starts(text, S("+")))
        text = str_from(text, 1);
    int64_t exponent = 0;
    ptrdiff_t e = str_find(text, 'e') >= 0 ? str_find(text, 'e') : str_find(text, 'E');
    if (e >= 0 && !str_to_int(str_from(text, (size_t)e + 1), &exponent))
        return false;
    if (exponent > EXPONENT_MAX || exponent < -EXPONENT_MAX)
        return false;
    struct str mantissa = e >= 0 ? str_slice(text, 0, (size_t)e) : text;
    ptrdiff_t point = str_find(mantissa, '.');
    size_t whole = point >= 0 ? (size_t)point : mantissa.len;
    size_t first = mantissa.len;
    for (size_t i = mantissa.len; i-- > 0;) {
        char c = mantissa.at[i];
        if ((c < '0' || c > '9') && (ptrdiff_t)i != point)
            return false;
        if (c >= '1' && c <= '9')
            first = i;
    }
    out->digits = str_from(mantissa, first);
    out->magnitude = (int64_t)whole - (int64_t)first + (first > whole) + exponent;
    return mantissa.len > (point >= 0);
}

static char next_digit(struct str *digits)
{
    if (digits->len > 0 && digits->at[0] == '.')
        *digits = str_from(*digits, 1);
    char digit = digits->len > 0 ? digits->at[0] : '0';
    *digits = str_from(*digits, 1);
    return digit;
}

static int decimal_compare_size(struct decimal a, struct decimal b)
{
    if (a.digits.len == 0 || b.digits.len == 0)
        return (a.digits.len > 0) - (b.digits.len > 0);
    if (a.magnitude != b.magnitude)
        return a.magnitude > b.magnitude ? 1 : -1;
    while (a.digits.len > 0 || b.digits.len > 0) {
        char one = next_digit(&a.digits), other = next_digit(&b.digits);
        if (one != other)
            return one > other ? 1 : -1;
    }
    return 0;
}

static int sign_of(const struct decimal *number)
{
    if (number->digits.len == 0)
        return 0;
    return number->negative ? -1 : 1;
}

/* Texts that are no decimal number (".inf") come after those that are, by their bytes. */
static int compare_reals(struct str a, struct str b)
{
    struct decimal one, other;
    bool one_ok = decimal_read(a, &one), other_ok = decimal_read(b, &other);
    if (!one_ok || !other_ok)
        return one_ok == other_ok ? str_cmp(a, b) : other_ok - one_ok;
    int sign = sign_of(&one);
    if (sign != sign_of(&other))
        return sign - sign_of(&other);
    return sign < 0 ? -decimal_compare_size(one, other) : decimal_compare_size(one, other);
}

/* --- all kinds -------------------------------------------------------------------------------------------------------- */

static int compare(const struct value *, const struct value *, int depth);

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare_lists(const struct value *const *a, size_t n, const struct value *const *b, size_t m, int depth)
{
    for (size_t i = 0; i < n && i < m; i++) {
        int order = compare(a[i], b[i], depth + 1);
        if (order != 0)
            return order;
    }
    return (n > m) - (n < m);
}

static int by_key(const void *a, const void *b)
{
    const struct entry *const *one = a, *const *other = b;
    return str_cmp((*one)->key, (*other)->key);
}

static const struct entry **sorted_entries(const struct value *map)
{
    size_t n = map->as.map.n;
    const struct entry **sorted = must_alloc(n * sizeof(struct entry *));
    for (size_t i = 0; i < n; i++)
        sorted[i] = &map->as.map.entries[i];
    qsort(sorted, n, sizeof *sorted, by_key);
    return sorted;
}

static int compare_maps(const struct value *a, const struct value *b, int depth)
{
    const struct entry **one = sorted_entries(a), **other = sorted_entries(b);
    size_t n = a->as.map.n, m = b->as.map.n;
    int order = 0;
    for (size_t i = 0; order == 0 && i < n && i < m; i++) {
        order = str_cmp(one[i]->key, other[i]->key);
        if (order == 0)
            order = compare(one[i]->value, other[i]->value, depth + 1);
    }
    free(one);
    free(other);
    return order ? order : (n > m) - (n < m);
}

static int compare_exprs(const struct expr *a, const struct expr *b, int depth)
{
    if (a->op != b->op)
        return compare_numbers(a->op, b->op);
    int order = str_cmp(a->address, b->address);
    if (order == 0)
        order = str_cmp(a->path, b->path);
    return order ? order : compare_lists(a->args, a->n, b->args, b->n, depth);
}

static int compare(const struct value *a, const struct value *b, int depth)
{
    assert(depth < VALUE_DEPTH_MAX);
    if (a == b)
        return 0;
    if (a->kind != b->kind)
        return compare_numbers(a->kind, b->kind);
    switch (a->kind) {
    case VALUE_NULL:
        return 0;
    case VALUE_BOOL:
        return compare_numbers(a->as.boolean, b->as.boolean);
    case VALUE_INT:
        return compare_numbers(a->as.integer, b->as.integer);
    case VALUE_REAL:
        return compare_reals(a->as.text, b->as.text);
    case VALUE_TEXT:
    case VALUE_BYTES:
        return str_cmp(a->as.text, b->as.text);
    case VALUE_LIST:
        return compare_lists(a->as.list.items, a->as.list.n, b->as.list.items, b->as.list.n, depth);
    case VALUE_MAP:
        return compare_maps(a, b, depth);
    case VALUE_UNKNOWN:
        return compare_exprs(a->as.expr, b->as.expr, depth);
    }
    abort(); /* every kind has returned */
}

int value_compare(const struct value *a, const struct value *b)
{
    return compare(a ? a : value_null(), b ? b : value_null(), 0);
}

static bool same(const struct value *, const struct value *, int depth);

static bool same_lists(const struct value *a, const struct value *b, int depth)
{
    if (a->as.list.n != b->as.list.n)
        return false;
    for (size_t i = 0; i < a->as.list.n; i++)
        if (!same(a->as.list.items[i], b->as.list.items[i], depth + 1))
            return false;
    return true;
}

static bool same_maps(const struct value *a, const struct value *b, int depth)
{
    if (a->as.map.n != b->as.map.n)
        return false;
    for (size_t i = 0; i < a->as.map.n; i++) {
        const struct value *other = value_get(b, a->as.map.entries[i].key);
        if (other == NULL || !same(a->as.map.entries[i].value, other, depth + 1))
            return false;
    }
    return true;
}

/* As compare() == 0, without sorting keys. */
static bool same(const struct value *a, const struct value *b, int depth)
{
    assert(depth < VALUE_DEPTH_MAX);
    if (a == b)
        return true;
    if (a->kind != b->kind)
        return false;
    if (a->kind == VALUE_LIST)
        return same_lists(a, b, depth);
    if (a->kind == VALUE_MAP)
        return same_maps(a, b, depth);
    return compare(a, b, depth) == 0;
}

bool value_same(const struct value *a, const struct value *b)
{
    return same(a ? a : value_null(), b ? b : value_null(), 0);
}
