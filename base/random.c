#include <assert.h>
#include <errno.h>
#include <sys/random.h>

#include "base/clock.h"

static void system_fill(struct random *random, void *bytes, size_t n)
{
    (void)random;
    char *at = bytes;
    while (n > 0) {
        ssize_t got = getrandom(at, n, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            abort(); /* a kernel without getrandom; nothing here may be guessable */
        at += got;
        n -= (size_t)got;
    }
}

struct random *random_system(void)
{
    static struct random kernel = {system_fill};
    return &kernel;
}

/* Splitmix64: small, and good enough for anything that is not a secret. */
static uint64_t next_seeded(struct random_seeded *seeded)
{
    uint64_t z = seeded->state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static void seeded_fill(struct random *random, void *bytes, size_t n)
{
    struct random_seeded *seeded = (struct random_seeded *)random; /* its first member */
    unsigned char *at = bytes;
    while (n > 0) {
        uint64_t word = next_seeded(seeded);
        for (int i = 0; i < 8 && n > 0; i++, n--)
            *at++ = (unsigned char)(word >> 8 * i);
    }
}

void random_seeded_init(struct random_seeded *seeded, uint64_t seed)
{
    *seeded = (struct random_seeded){{seeded_fill}, seed};
}

void random_uuid(struct random *random, char text[37])
{
    unsigned char bytes[16];
    random->fill(random, bytes, sizeof bytes);
    bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x40); /* version 4 */
    bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80); /* the variant of RFC 4122 */
    char *at = text;
    for (int i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        *at++ = "0123456789abcdef"[bytes[i] >> 4];
        *at++ = "0123456789abcdef"[bytes[i] & 15];
    }
    *at = '\0';
}

uint64_t random_below(struct random *random, uint64_t bound)
{
    assert(bound > 0);
    uint64_t uneven = -bound % bound; /* 2^64 mod bound: the numbers that would favour the small ones */
    uint64_t n;
    do
        random->fill(random, &n, sizeof n);
    while (n < uneven);
    return n % bound;
}
