/* What the sandbox answers beside AWS: unsigned, on loopback, for tests and for the plan language's my-ip. */
#include "base/json.h"
#include "providers/aws/sandbox/core.h"

static void answer_text(struct arena *arena, int status, const char *type, struct str body, struct http_answer *out) {
    struct http_header *header = arena_new(arena, struct http_header);
    *header = (struct http_header){S("Content-Type"), str_of(type)};
    *out = (struct http_answer){.status = status, .headers = header, .n_headers = 1, .body = body};
}

static void show_ledger(struct sandbox *sandbox, const struct http_request *http, struct arena *arena, struct http_answer *out) {
    (void)http;
    HOLDS(buf_release) struct buf text = {0};
    json_write(&text, sandbox_ledger(sandbox, arena), JSON_COMPACT | JSON_REVEAL);
    answer_text(arena, 200, "application/json", arena_str(arena, buf_str(&text)), out);
}

static void set_faults(struct sandbox *sandbox, const struct http_request *http, struct arena *arena, struct http_answer *out) {
    struct report report = {.arena = arena};
    if (faults_set(&sandbox->faults, http->body, &report))
        answer_text(arena, 200, "text/plain", S("ok\n"), out);
    else
        answer_text(arena, 400, "text/plain", arena_printf(arena, "%.*s\n", STR(report.items[0].text)), out);
}

/* Only loopback reaches the sandbox. */
static void show_address(struct sandbox *sandbox, const struct http_request *http, struct arena *arena, struct http_answer *out) {
    (void)sandbox;
    (void)http;
    answer_text(arena, 200, "text/plain", S("127.0.0.1\n"), out);
}

static const struct {
    const char *method, *path;
    void (*answer)(struct sandbox *, const struct http_request *, struct arena *, struct http_answer *);
} controls[] = {
    {"GET", "/_footing/ledger", show_ledger},
    {"POST", "/_footing/faults", set_faults},
    {"GET", "/checkip", show_address},
};

/* A page in a browser may reach loopback, but it cannot hide that it is one: it says its origin, or it came by a name of its own. */
static bool is_from_a_page(const struct http_request *http) {
    struct str host = http_header_get(http->headers, http->n_headers, "host");
    struct str name = str_cut(&host, ':');
    return http_header_get(http->headers, http->n_headers, "origin").len > 0 ||
           (!str_is(name, "127.0.0.1") && !str_is(name, "localhost"));
}

bool control_answer(struct sandbox *sandbox, const struct http_request *http, struct str path, struct arena *arena,
                    struct http_answer *out) {
    if (is_from_a_page(http))
        return false;
    for (size_t i = 0; i < sizeof controls / sizeof *controls; i++)
        if (str_is(path, controls[i].path) && strcmp(http->method, controls[i].method) == 0) {
            controls[i].answer(sandbox, http, arena, out);
            return true;
        }
    return false;
}
