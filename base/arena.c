#include "base/arena.h"

#include <stdalign.h>
#include <sys/mman.h>

#ifndef __has_feature /* clang has it, gcc 12 does not */
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
enum { PIECES_ALONE = 1 };
#else
#define ASAN_POISON_MEMORY_REGION(at, bytes) ((void)(at), (void)(bytes))
enum { PIECES_ALONE = 0 };
#endif

/* Blocks form a list, newest first; pieces are cut from the newest, front to back. */
struct arena_block {
    struct arena_block *older;
    size_t bytes; /* of the whole block, this header included */
    alignas(max_align_t) char space[];
};

/* Stands in a piece that was given back. */
struct arena_spare {
    struct arena_spare *next;
    size_t bytes;
};

enum { BLOCK_BYTES_MIN = 4 << 10, BLOCK_BYTES_MAX = 1 << 20, PIECE_ALIGN = alignof(max_align_t) };

void die(const char *why)
{
    fprintf(stderr, "footing: %s\n", why);
    exit(1);
}

void *must_alloc(size_t bytes)
{
    void *p = malloc(bytes ? bytes : 1);
    if (p == NULL)
        die("out of memory");
    return p;
}

void *must_realloc(void *old, size_t bytes)
{
    void *p = realloc(old, bytes ? bytes : 1);
    if (p == NULL)
        die("out of memory");
    return p;
}

/* Pages that neither go to swap nor into a core file. Both are best effort: where the limit of locked memory is reached,
 * the secret is still wiped. */
static struct arena_block *map_locked(size_t bytes)
{
    void *pages = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        die("out of memory");
    (void)mlock(pages, bytes);
    (void)madvise(pages, bytes, MADV_DONTDUMP);
    return pages;
}

static struct arena_block *block_take(struct arena *arena, size_t space)
{
    if (space > SIZE_MAX / 2)
        die("out of memory");
    size_t bytes = sizeof(struct arena_block) + space;
    struct arena_block *block = arena->locked ? map_locked(bytes) : must_alloc(bytes);
    block->bytes = bytes;
    block->older = NULL;
    arena->total_bytes += bytes;
    return block;
}

static void block_give_back(struct arena *arena, struct arena_block *block)
{
    arena->total_bytes -= block->bytes;
    if (!arena->locked) {
        free(block);
        return;
    }
    size_t bytes = block->bytes;
    explicit_bzero(block, bytes);
    munmap(block, bytes);
}

static void block_push(struct arena *arena, struct arena_block *block)
{
    block->older = arena->newest;
    arena->newest = block;
    arena->used = 0;
    arena->size = block->bytes - sizeof *block;
}

/* A piece with a block of its own goes behind the newest block, whose rest stays in use. */
static void *take_alone(struct arena *arena, size_t bytes)
{
    struct arena_block *block = block_take(arena, bytes);
    if (arena->newest == NULL) {
        block_push(arena, block);
        arena->used = arena->size;
    } else {
        block->older = arena->newest->older;
        arena->newest->older = block;
    }
    return memset(block->space, 0, bytes);
}

/* Each block is as large as all before it together: doubling, up to a limit. */
static size_t next_block_space(const struct arena *arena)
{
    size_t bytes = arena->total_bytes;
    if (bytes < BLOCK_BYTES_MIN)
        bytes = BLOCK_BYTES_MIN;
    if (bytes > BLOCK_BYTES_MAX)
        bytes = BLOCK_BYTES_MAX;
    return bytes - sizeof(struct arena_block);
}

void *arena_alloc(struct arena *arena, size_t bytes)
{
    if (PIECES_ALONE && !arena->locked)
        return take_alone(arena, bytes);
    if (bytes > SIZE_MAX / 2)
        die("out of memory");
    size_t space = (bytes + PIECE_ALIGN - 1) / PIECE_ALIGN * PIECE_ALIGN;
    if (arena->newest == NULL || space > arena->size - arena->used) {
        size_t fresh = next_block_space(arena);
        if (space > fresh / 4)
            return take_alone(arena, space);
        block_push(arena, block_take(arena, fresh));
    }
    void *piece = arena->newest->space + arena->used;
    arena->used += space;
    return memset(piece, 0, bytes); /* a block that a reset has kept is not zero */
}

void *arena_alloc_array(struct arena *arena, size_t n, size_t each)
{
    if (each != 0 && n > SIZE_MAX / each)
        die("out of memory");
    return arena_alloc(arena, n * each);
}

static struct arena_spare **spares_of(struct arena *arena, size_t bytes)
{
    size_t power = 0;
    while (power < ARENA_SPARES - 1 && bytes >> (power + 1) > 0)
        power++;
    return &arena->spares[power];
}

void *arena_room(struct arena *arena, size_t bytes)
{
    struct arena_spare **spares = spares_of(arena, bytes), *first = *spares;
    if (first == NULL || first->bytes < bytes)
        return arena_alloc(arena, bytes);
    *spares = first->next;
    return first;
}

void arena_give_back(struct arena *arena, void *room, size_t bytes)
{
    if (room == NULL || bytes < sizeof(struct arena_spare))
        return;
    if (PIECES_ALONE && !arena->locked) {
        ASAN_POISON_MEMORY_REGION(room, bytes); /* who still uses it is seen */
        return;
    }
    struct arena_spare **spares = spares_of(arena, bytes), *spare = room;
    *spare = (struct arena_spare){*spares, bytes};
    *spares = spare;
}

char *arena_cstr(struct arena *arena, struct str text)
{
    char *copy = arena_alloc(arena, text.len + 1);
    if (text.len > 0)
        memcpy(copy, text.at, text.len);
    return copy;
}

struct str arena_str(struct arena *arena, struct str text)
{
    return (struct str){arena_cstr(arena, text), text.len};
}

struct str arena_printf(struct arena *arena, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    char most[128]; /* of all texts fit in here and are formatted once */
    int len = vsnprintf(most, arena->locked ? 0 : sizeof most, fmt, args);
    va_end(args);
    if (len < 0)
        die("out of memory"); /* beyond INT_MAX: the formats are the compiler's to check */
    char *text = arena_alloc(arena, (size_t)len + 1);
    if (!arena->locked && (size_t)len < sizeof most)
        memcpy(text, most, (size_t)len);
    else
        vsnprintf(text, (size_t)len + 1, fmt, again);
    va_end(again);
    return (struct str){text, (size_t)len};
}

void arena_reset(struct arena *arena)
{
    struct arena_block *kept = PIECES_ALONE && !arena->locked ? NULL : arena->newest;
    struct arena_block *block = kept ? kept->older : arena->newest;
    while (block != NULL) {
        struct arena_block *older = block->older;
        block_give_back(arena, block);
        block = older;
    }
    arena->newest = NULL;
    arena->used = arena->size = 0;
    memset(arena->spares, 0, sizeof arena->spares);
    if (kept == NULL)
        return;
    if (arena->locked)
        explicit_bzero(kept->space, kept->bytes - sizeof *kept);
    block_push(arena, kept);
}

void arena_release(struct arena *arena)
{
    struct arena_block *block = arena->newest;
    while (block != NULL) {
        struct arena_block *older = block->older;
        block_give_back(arena, block);
        block = older;
    }
    arena->newest = NULL;
    arena->used = arena->size = 0;
    memset(arena->spares, 0, sizeof arena->spares);
}
