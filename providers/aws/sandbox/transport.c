/* The in-process transport: requests wait in a queue until they are due, then the core answers them, in order. */
#include "base/transport.h"

#include <assert.h>
#include <poll.h>

#include "providers/aws/sandbox/core.h"

#define TIMEOUT_MS 60000

struct waiting {
    struct arena arena; /* holds the copy of the request */
    struct http_request request;
    void *tag;
    int64_t due_ms;
    uint64_t order; /* of starting; settles ties */
    bool in_time;   /* the answer comes before the request's own time-out */
    bool cancelled;
};

struct inner_transport {
    struct transport transport; /* first: a struct transport * of ours is one of these */
    struct sandbox *sandbox;
    struct arena answers; /* of the latest poll */
    struct waiting **queue;
    size_t n, room;
    uint64_t started;
    int watched; /* -1: none */
    void (*serve)(void *ctx);
    void *serve_ctx;
};

static struct inner_transport *self_of(struct transport *transport) {
    return (struct inner_transport *)transport;
}

static int64_t now_of(const struct inner_transport *self) {
    return self->sandbox->clock->now_ms(self->sandbox->clock);
}

/* --- starting ------------------------------------------------------------------------------------------------------- */

/* "http://127.0.0.1:80/?x" is "/?x" at "127.0.0.1:80". */
static struct str target_of(struct str url, struct str *host) {
    for (size_t i = 0; i + 3 <= url.len; i++)
        if (str_eq(str_slice(url, i, i + 3), S("://"))) {
            struct str rest = str_from(url, i + 3);
            ptrdiff_t slash = str_find(rest, '/');
            *host = slash < 0 ? rest : str_slice(rest, 0, (size_t)slash);
            return slash < 0 ? S("/") : str_from(rest, (size_t)slash);
        }
    *host = (struct str){0};
    return url;
}

/* The core sees what would have come over a socket: a bare target, and a Host header. */
static void request_copy(struct waiting *waiting, const struct http_request *request) {
    struct arena *arena = &waiting->arena;
    struct str host;
    waiting->request = *request;
    waiting->request.url = arena_str(arena, target_of(request->url, &host));
    waiting->request.body = arena_str(arena, request->body);
    waiting->request.method = arena_cstr(arena, str_of(request->method));
    struct http_header *headers = arena_array(arena, struct http_header, request->n_headers + 1);
    for (size_t i = 0; i < request->n_headers; i++)
        headers[i] = (struct http_header){arena_str(arena, request->headers[i].name),
                                          arena_str(arena, request->headers[i].value)};
    if (http_header_get(request->headers, request->n_headers, "host").len == 0)
        headers[waiting->request.n_headers++] = (struct http_header){S("Host"), arena_str(arena, host)};
    waiting->request.headers = headers;
}

static void start(struct transport *transport, const struct http_request *request, void *tag) {
    struct inner_transport *self = self_of(transport);
    if (self->n == self->room) {
        self->room = self->room ? self->room * 2 : 16;
        self->queue = must_realloc(self->queue, self->room * sizeof *self->queue);
    }
    struct waiting *waiting = must_alloc(sizeof *waiting);
    *waiting = (struct waiting){.tag = tag, .order = self->started++};
    request_copy(waiting, request);
    int64_t latency_ms = faults_latency_ms(&self->sandbox->faults, self->sandbox->random);
    int64_t timeout_ms = request->timeout_ms ? request->timeout_ms : TIMEOUT_MS;
    waiting->in_time = latency_ms <= timeout_ms;
    waiting->due_ms = now_of(self) + (waiting->in_time ? latency_ms : timeout_ms);
    self->queue[self->n++] = waiting;
}

/* --- answering ------------------------------------------------------------------------------------------------------ */

static struct http_answer lost(void *tag, enum http_fault fault, struct str why) {
    return (struct http_answer){.tag = tag, .fault = fault, .why = why};
}

/* Only the first request finds no connection to use again. */
static struct http_answer answer(struct inner_transport *self, const struct waiting *waiting) {
    struct http_answer out = {0};
    if (waiting->cancelled)
        return lost(waiting->tag, HTTP_CANCELLED, S("cancelled"));
    enum sandbox_line line =
        sandbox_exchange(self->sandbox, &waiting->request, waiting->order > 0, &self->answers, &out);
    if (!waiting->in_time)
        return lost(waiting->tag, HTTP_LOST, S("no answer in time"));
    if (line != LINE_WHOLE)
        return lost(waiting->tag, HTTP_LOST, S("the connection was closed before the answer"));
    out.tag = waiting->tag;
    out.body = arena_str(&self->answers, out.body);
    return out;
}

/* Which is next: what is cancelled, then what is due first. */
static bool goes_before(const struct waiting *a, const struct waiting *b) {
    if (a->cancelled != b->cancelled)
        return a->cancelled;
    return a->due_ms != b->due_ms ? a->due_ms < b->due_ms : a->order < b->order;
}

static size_t next_of(const struct inner_transport *self) {
    size_t best = 0;
    for (size_t i = 1; i < self->n; i++)
        if (goes_before(self->queue[i], self->queue[best]))
            best = i;
    return best;
}

static void waiting_drop(struct inner_transport *self, size_t at) {
    struct waiting *waiting = self->queue[at];
    self->queue[at] = self->queue[--self->n];
    arena_release(&waiting->arena);
    free(waiting);
}

static size_t answer_due(struct inner_transport *self, struct http_answer *out, size_t max) {
    size_t n = 0;
    while (n < max && self->n > 0) {
        size_t at = next_of(self);
        if (!self->queue[at]->cancelled && self->queue[at]->due_ms > now_of(self))
            break;
        out[n++] = answer(self, self->queue[at]);
        waiting_drop(self, at);
    }
    return n;
}

/* Waits for a moment of the clock, or until the watched descriptor speaks. */
static void wait_until(struct inner_transport *self, int64_t moment_ms) {
    struct clock *clock = self->sandbox->clock;
    if (self->sandbox->simulated) {
        self->sandbox->simulated->mono_ms = moment_ms;
        return;
    }
    double real_ms = (double)(moment_ms - now_of(self)) / clock->scale + 1;
    struct pollfd fd = {.fd = self->watched, .events = POLLIN};
    if (poll(&fd, self->watched >= 0, real_ms > 60000 ? 60000 : (int)real_ms) > 0 && (fd.revents & POLLIN))
        self->serve(self->serve_ctx);
}

static size_t poll_answers(struct transport *transport, int64_t deadline_ms, struct http_answer *out, size_t max) {
    struct inner_transport *self = self_of(transport);
    arena_reset(&self->answers);
    for (;;) {
        size_t n = answer_due(self, out, max);
        if (n > 0 || now_of(self) >= deadline_ms)
            return n;
        int64_t moment_ms = deadline_ms;
        if (self->n > 0 && self->queue[next_of(self)]->due_ms < moment_ms)
            moment_ms = self->queue[next_of(self)]->due_ms;
        if (moment_ms == INT64_MAX && self->watched < 0)
            return 0; /* nothing is under way, so nothing would ever come */
        wait_until(self, moment_ms);
    }
}

/* --- the rest ------------------------------------------------------------------------------------------------------- */

static void watch(struct transport *transport, int fd, void (*serve)(void *ctx), void *ctx) {
    struct inner_transport *self = self_of(transport);
    self->watched = fd;
    self->serve = serve;
    self->serve_ctx = ctx;
}

static void cancel_all(struct transport *transport) {
    struct inner_transport *self = self_of(transport);
    for (size_t i = 0; i < self->n; i++)
        self->queue[i]->cancelled = true;
}

/* The sandbox owns it; what waits is dropped. */
static void close_transport(struct transport *transport) {
    struct inner_transport *self = self_of(transport);
    while (self->n > 0)
        waiting_drop(self, 0);
}

struct transport *sandbox_transport(struct sandbox *sandbox) {
    if (!sandbox->transport) {
        sandbox->transport = must_alloc(sizeof *sandbox->transport);
        *sandbox->transport = (struct inner_transport){
            .transport = {start, poll_answers, watch, cancel_all, close_transport}, .sandbox = sandbox, .watched = -1};
    }
    return &sandbox->transport->transport;
}

void inner_transport_close(struct inner_transport *self) {
    if (!self)
        return;
    close_transport(&self->transport);
    arena_release(&self->answers);
    free(self->queue);
    free(self);
}

/* --- simulated time ------------------------------------------------------------------------------------------------- */

static int64_t simulated_now(struct clock *clock) {
    return ((struct simulated_clock *)clock)->mono_ms;
}

static int64_t simulated_wall(struct clock *clock) {
    const struct simulated_clock *self = (struct simulated_clock *)clock;
    return self->wall_start_ms + self->mono_ms;
}

void simulated_clock_init(struct simulated_clock *clock, int64_t wall_ms) {
    *clock = (struct simulated_clock){.clock = {simulated_now, simulated_wall, 1}, .wall_start_ms = wall_ms};
}
