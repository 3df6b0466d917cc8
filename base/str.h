/* Text: `struct str` borrows bytes, `struct buf` owns and grows them.
 *
 * A str is a pointer and a length, passed by value; it is not NUL-terminated and owns nothing. A buf is always
 * NUL-terminated; appending cannot fail (running out of memory ends the program in one place, base/arena.c). A buf with
 * `max` set stops growing there and raises `full`: the cap for bytes that come from a network.
 * A zeroed str is the empty text, a zeroed buf an empty buffer. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/banned.h"

struct str {
    const char *at;
    size_t len;
};

struct buf {
    char *at;
    size_t len, size;
    size_t max; /* 0: no cap; else the most bytes it may hold */
    bool full;  /* an append was cut by max */
};

/* A str over a string literal. */
#define S(literal) ((struct str){"" literal, sizeof(literal) - 1})
/* For printf: "%.*s" with STR(s). */
#define STR(s) (int)(s).len, (s).at

struct str str_of(const char *text); /* borrows a C string; NULL is the empty text */
bool str_eq(struct str a, struct str b);
bool str_is(struct str a, const char *text);
bool str_eq_nocase(struct str a, struct str b); /* ASCII */
int str_cmp(struct str a, struct str b);        /* bytewise, as memcmp */
bool str_starts(struct str text, struct str prefix);
bool str_ends(struct str text, struct str suffix);
bool str_has(struct str text, struct str part);
struct str str_from(struct str text, size_t from);            /* the rest; empty when from > len */
struct str str_slice(struct str text, size_t from, size_t to); /* [from, to), clamped */
struct str str_trim(struct str text);                         /* without ASCII space at both ends */
/* Cuts `*rest` at the first `mark`: gives what stands before it, leaves what stands after; without a mark gives all and
 * leaves the empty text with at == NULL. */
struct str str_cut(struct str *rest, char mark);
/* Position of the first byte `mark`, or -1. */
ptrdiff_t str_find(struct str text, char mark);
bool str_to_int(struct str text, int64_t *out); /* decimal, sign allowed, whole text; false on anything else or overflow */
uint64_t str_hash(struct str text);
/* How many edits (insert, delete, change, swap of neighbours) lead from a to b; for "did you mean". */
size_t str_distance(struct str a, struct str b);
/* How many columns a terminal gives the UTF-8 text: wide characters (Hangul, CJK, emoji) count two, combining ones none. */
size_t str_columns(struct str text);

void buf_add(struct buf *, struct str);
void buf_addc(struct buf *, char);
void buf_adds(struct buf *, const char *);
void buf_addf(struct buf *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_vaddf(struct buf *, const char *fmt, va_list) __attribute__((format(printf, 2, 0)));
void buf_reset(struct buf *);         /* empty, memory kept */
void buf_wipe(struct buf *);          /* overwrites what it held, then releases */
void buf_release(struct buf *);       /* frees; the buf is zeroed but for max */
struct str buf_str(const struct buf *); /* borrowed until the next change */

void hex_add(struct buf *, const void *bytes, size_t n); /* lower case */
void base64_add(struct buf *, const void *bytes, size_t n); /* the standard alphabet, padded */
bool base64_read(struct str text, struct buf *bytes);       /* false: it is none; line ends are passed over */

#endif
