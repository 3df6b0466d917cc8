#include "tests/sim/line.h"

#include <assert.h>

#define FNV_PRIME 1099511628211u
#define FNV_BASIS 14695981039346656037u

static struct line *line_of(struct transport *transport) {
    return (struct line *)transport;
}

void line_hash(struct line *line, struct str text) {
    for (size_t i = 0; i < text.len; i++)
        line->hash = (line->hash ^ (unsigned char)text.at[i]) * FNV_PRIME;
    line->hash = (line->hash ^ 0xff) * FNV_PRIME;
}

static void hash_time(struct line *line) {
    int64_t now = line->clock->now_ms(line->clock);
    line_hash(line, (struct str){(const char *)&now, sizeof now});
}

/* Dead means: nothing more is written, and nothing more is sent or heard. */
static void age(struct line *line) {
    if (line->life == 0 || --line->life > 0)
        return;
    line->troubles[TROUBLE_KILLED]++;
    line->interrupts = 2;
    store_fail_at(line->store, 1);
}

static void start(struct transport *transport, const struct http_request *request, void *tag) {
    struct line *line = line_of(transport);
    line->requests++;
    hash_time(line);
    line_hash(line, request->body);
    line->inner->start(line->inner, request, tag);
    age(line);
}

static void count_answer(struct line *line, const struct http_answer *answer) {
    bool throttled = str_has(answer->body, S("RequestLimitExceeded"));
    if (answer->fault != HTTP_ANSWERED)
        line->troubles[TROUBLE_LOST]++;
    else if (throttled)
        line->troubles[TROUBLE_THROTTLED]++;
    else if (answer->status >= 500)
        line->troubles[TROUBLE_5XX]++;
    else if (answer->status >= 400)
        line->troubles[TROUBLE_REFUSED]++;
}

static size_t poll_line(struct transport *transport, int64_t deadline_ms, struct http_answer *out,
                        size_t max) {
    struct line *line = line_of(transport);
    size_t n = line->inner->poll(line->inner, deadline_ms, out, max);
    for (size_t i = 0; i < n; i++) {
        hash_time(line);
        line_hash(line, out[i].body);
        count_answer(line, &out[i]);
        age(line);
    }
    return n;
}

static void watch(struct transport *transport, int fd, void (*serve)(void *ctx), void *ctx) {
    line_of(transport)->inner->watch(line_of(transport)->inner, fd, serve, ctx);
}

static void cancel_all(struct transport *transport) {
    line_of(transport)->inner->cancel_all(line_of(transport)->inner);
}

static void close_line(struct transport *transport) {
    (void)transport;
}

void line_open(struct line *line, struct transport *inner, struct clock *clock,
               struct store *store) {
    *line = (struct line){.transport = {start, poll_line, watch, cancel_all, close_line},
                          .inner = inner,
                          .clock = clock,
                          .store = store,
                          .hash = FNV_BASIS};
}

void line_bury(struct line *line, bool effect) {
    struct http_answer unheard[16];
    line->life = 0;
    line->interrupts = 0;
    store_fail_at(line->store, 0);
    if (!effect)
        line->inner->cancel_all(line->inner);
    while (line->inner->poll(line->inner, INT64_MAX, unheard, 16) > 0)
        ;
}
