#include "base/index.h"

#include <assert.h>

static struct str key_of(const void *items, size_t stride, size_t position)
{
    return *(const struct str *)(const void *)((const char *)items + stride * position);
}

size_t index_size_for(size_t n)
{
    size_t size = 16;
    while (size < 2 * n)
        size *= 2;
    return size;
}

ptrdiff_t index_find(const uint32_t *index, size_t size, const void *items, size_t stride, struct str key)
{
    for (size_t slot = str_hash(key) & (size - 1); index[slot] != 0; slot = (slot + 1) & (size - 1))
        if (str_eq(key_of(items, stride, index[slot] - 1), key))
            return (ptrdiff_t)index[slot] - 1;
    return -1;
}

void index_enter(uint32_t *index, size_t size, struct str key, size_t position)
{
    assert(position < UINT32_MAX && position < size / 2);
    size_t slot = str_hash(key) & (size - 1);
    while (index[slot] != 0)
        slot = (slot + 1) & (size - 1);
    index[slot] = (uint32_t)position + 1;
}

void index_fill(uint32_t *index, size_t size, const void *items, size_t stride, size_t n)
{
    for (size_t i = 0; i < n; i++)
        index_enter(index, size, key_of(items, stride, i), i);
}
