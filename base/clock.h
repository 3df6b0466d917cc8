/* The clock and the random source: two of the four small interfaces through which a run reaches the world
 * (the others: base/transport.h and state/store.h). Tests and simulation bring their own. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include "base/str.h"

struct clock {
    int64_t (*now_ms)(struct clock *);  /* monotonic; its zero means nothing */
    int64_t (*wall_ms)(struct clock *); /* since 1970-01-01 UTC */
    double scale;                       /* simulated milliseconds in a real one; 1 for the real clock */
};
struct clock *clock_real(void);
/* The real clock running `scale` times faster from now on (the sandbox's --time-scale). */
struct scaled_clock {
    struct clock clock;
    int64_t mono_start_ms, wall_start_ms;
};
void clock_scaled_init(struct scaled_clock *, double scale);

/* "2026-11-21T07:01:02.345Z" and "20261121T070102Z"; `text` needs 25 bytes. */
void time_iso(int64_t wall_ms, char text[25]);
void time_basic(int64_t wall_ms, char text[25]);
/* Reads ISO 8601 (with or without fraction, Z or offset) or RFC 822 dates; false on anything else. */
bool time_parse(struct str, int64_t *wall_ms);

struct random {
    void (*fill)(struct random *, void *bytes, size_t n);
};
struct random *random_system(void); /* the kernel's */
struct random_seeded {
    struct random random;
    uint64_t state;
};
void random_seeded_init(struct random_seeded *, uint64_t seed); /* repeatable: for simulation */
void random_uuid(struct random *, char text[37]);               /* version 4, lower case */
uint64_t random_below(struct random *, uint64_t bound);

#endif
