/* A transport that answers from a script and keeps what it was asked, and a clock that moves only when somebody waits. */
#ifndef TESTS_SCRIPTED_H
#define TESTS_SCRIPTED_H

#include <assert.h>

#include "base/arena.h"
#include "base/transport.h"

#define SCRIPT_MAX 4096

struct scripted_answer {
    enum http_fault fault;
    int status;
    const char *date; /* the Date header; NULL: none */
    const char *retry_after;
    const char *body;
};

struct scripted_request {
    const char *method;
    struct str url, body;
    struct http_header *headers;
    size_t n_headers;
    bool once;
};

struct scripted {
    struct transport transport; /* first */
    struct clock clock;
    struct arena arena;
    int64_t now_ms, wall_ms;
    struct scripted_answer answers[SCRIPT_MAX];
    size_t n_answers, next_answer;
    struct scripted_request requests[SCRIPT_MAX];
    void *tags[SCRIPT_MAX];
    size_t n_requests, next_request;
    /* Writes an answer for a request; NULL: the script's next one, the last again and again. */
    struct scripted_answer (*answer)(struct scripted *, const struct scripted_request *);
    void *ctx;
};

static inline struct scripted *scripted_of_clock(struct clock *clock) {
    return (struct scripted *)((char *)clock - offsetof(struct scripted, clock));
}

static int64_t scripted_now_ms(struct clock *clock) {
    return scripted_of_clock(clock)->now_ms;
}

static int64_t scripted_wall_ms(struct clock *clock) {
    return scripted_of_clock(clock)->wall_ms;
}

static void scripted_start(struct transport *transport, const struct http_request *request,
                           void *tag) {
    struct scripted *script = (struct scripted *)transport;
    assert(script->n_requests < SCRIPT_MAX);
    struct scripted_request *kept = &script->requests[script->n_requests];
    struct http_header *headers =
        arena_array(&script->arena, struct http_header, request->n_headers + 1);
    for (size_t i = 0; i < request->n_headers; i++)
        headers[i] = (struct http_header){arena_str(&script->arena, request->headers[i].name),
                                          arena_str(&script->arena, request->headers[i].value)};
    *kept = (struct scripted_request){.method = request->method,
                                      .url = arena_str(&script->arena, request->url),
                                      .body = arena_str(&script->arena, request->body),
                                      .headers = headers,
                                      .n_headers = request->n_headers,
                                      .once = request->once};
    script->tags[script->n_requests++] = tag;
}

static struct scripted_answer scripted_next(struct scripted *script,
                                            const struct scripted_request *request) {
    if (script->answer)
        return script->answer(script, request);
    assert(script->n_answers > 0);
    size_t i =
        script->next_answer < script->n_answers ? script->next_answer++ : script->n_answers - 1;
    return script->answers[i];
}

static void scripted_advance(struct scripted *script, int64_t ms) {
    script->now_ms += ms;
    script->wall_ms += ms;
}

static size_t scripted_poll(struct transport *transport, int64_t deadline_ms,
                            struct http_answer *out, size_t max) {
    struct scripted *script = (struct scripted *)transport;
    size_t n = 0;
    while (n < max && script->next_request < script->n_requests) {
        size_t at = script->next_request++;
        struct scripted_answer answer = scripted_next(script, &script->requests[at]);
        struct http_header *headers = arena_array(&script->arena, struct http_header, 2);
        size_t n_headers = 0;
        if (answer.date)
            headers[n_headers++] = (struct http_header){S("Date"), str_of(answer.date)};
        if (answer.retry_after)
            headers[n_headers++] =
                (struct http_header){S("Retry-After"), str_of(answer.retry_after)};
        out[n++] =
            (struct http_answer){.tag = script->tags[at],
                                 .fault = answer.fault,
                                 .status = answer.status,
                                 .headers = headers,
                                 .n_headers = n_headers,
                                 .body = str_of(answer.body),
                                 .why = answer.fault ? S("as the script says") : (struct str){0}};
    }
    assert((n > 0 || deadline_ms != INT64_MAX) && "nothing will ever answer");
    if (n == 0 && deadline_ms > script->now_ms)
        scripted_advance(script, deadline_ms - script->now_ms);
    return n;
}

static void scripted_init(struct scripted *script) {
    *script = (struct scripted){
        .transport = {.start = scripted_start, .poll = scripted_poll},
        .clock = {.now_ms = scripted_now_ms, .wall_ms = scripted_wall_ms, .scale = 1},
        .now_ms = 1000,
        .wall_ms = 1763708462000, /* 2025-11-21T07:01:02Z */
    };
}

static void scripted_release(struct scripted *script) {
    arena_release(&script->arena);
}

static inline void scripted_say(struct scripted *script, struct scripted_answer answer) {
    assert(script->n_answers < SCRIPT_MAX);
    script->answers[script->n_answers++] = answer;
}

static inline struct str scripted_header(const struct scripted_request *request, const char *name) {
    return http_header_get(request->headers, request->n_headers, name);
}

#endif
