/* Arenas: memory that lives and dies together. One per command, one scratch arena per operation.
 *
 * A function that takes an arena returns memory that lives as long as it; nothing taken from an arena is freed singly.
 * Out of memory ends the program here ("footing: out of memory", status 1), so no caller handles it. In builds with
 * AddressSanitizer each piece is allocated singly, so that overruns are seen. A zeroed arena is ready for use. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

enum { ARENA_SPARES = 24 };

struct arena {
    struct arena_block *newest;
    size_t used, size; /* of the newest block */
    size_t total_bytes; /* taken from the system so far */
    bool locked;        /* pages are mlocked and left out of core files; wiped on release: for secrets */
    struct arena_spare *spares[ARENA_SPARES]; /* given back, by the power of two that fits in them */
};

void *arena_alloc(struct arena *, size_t bytes); /* zeroed, aligned for any type */
#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define arena_array(arena, type, n) ((type *)arena_alloc_array((arena), (n), sizeof(type)))
void *arena_alloc_array(struct arena *, size_t n, size_t each); /* dies on overflow of n * each */
/* Room for what grows, not zeroed. What is given back, when it has grown out of it, serves the next one of that size. */
void *arena_room(struct arena *, size_t bytes);
void arena_give_back(struct arena *, void *room, size_t bytes); /* NULL is nothing */
struct str arena_str(struct arena *, struct str);               /* a copy, NUL-terminated beyond its length */
char *arena_cstr(struct arena *, struct str);                   /* the same as a C string */
struct str arena_printf(struct arena *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void arena_reset(struct arena *);   /* forgets all, keeps one block */
void arena_release(struct arena *); /* gives everything back; the arena may be used again */

_Noreturn void die(const char *why); /* "footing: why" on stderr, status 1: out of memory and nothing else */
void *must_alloc(size_t bytes);      /* malloc that dies */
void *must_realloc(void *, size_t bytes);

/* HOLDS(fn) T *x = NULL;  calls fn(&x) when x goes out of scope: for foreign handles. */
#define HOLDS(release) __attribute__((cleanup(release)))

#endif
