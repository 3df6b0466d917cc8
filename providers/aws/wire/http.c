/* The loop's hands: libcurl's multi interface behind struct transport.
 *
 * curl's callbacks only append bytes to capped buffers and count starts; every decision is made in poll, at our pace. An
 * exchange goes free -> active (in curl) -> answered (kept here) -> delivered (its answer is borrowed until the next poll)
 * -> free again, with its handle. */
#include "providers/aws/wire/http.h"

#include "base/arena.h"

#include <assert.h>
#include <curl/curl.h>
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "providers/aws/wire/endpoint.h"

#define CONNECT_TIMEOUT_MS 5000
#define TIMEOUT_MS 60000
#define BODY_BYTES_MAX ((size_t)64 << 20)
#define HEADER_BYTES_MAX ((size_t)256 << 10)
#define HEADERS_MAX 256
/* Servers close what has been idle for a minute or less; a mutating call on a connection that just went is a lost one. */
#define IDLE_REUSE_S 15L

struct exchange {
    struct exchange *next;
    CURL *easy;
    void *tag;
    enum http_fault fault;
    bool once;
    unsigned starts; /* how often the request was about to leave */
    struct curl_slist *request_headers;
    struct buf url, request_body;
    struct buf head, body, why; /* of the answer; head: its header lines */
    int status;
    struct http_header headers[HEADERS_MAX];
    size_t n_headers;
    struct http *http;
    char error[CURL_ERROR_SIZE];
};

struct watched {
    int fd;
    void (*serve)(void *ctx);
    void *ctx;
};

struct http {
    struct transport transport; /* first: a struct transport * of ours is a struct http * */
    struct clock *clock;
    CURLM *multi;
    struct buf ca_bundle; /* empty: none known, libcurl's own choice */
    struct exchange *active, *answered, *answered_last, *delivered, *free;
    struct watched *watched;
    struct curl_waitfd *waits; /* room for every watched descriptor and the wake one */
    size_t n_watched;
    int wake_fd;
    size_t connections, ca_loads;
    void *ca_store; /* the one seen last */
    void *(*context_of)(void *ssl);
    void *(*store_of)(void *context);
};

static struct http *self_of(struct transport *transport) {
    return (struct http *)transport;
}

/* --- curl's callbacks: append and count --------------------------------------------------------------------------- */

static size_t take_body(char *bytes, size_t size, size_t n, void *ctx) {
    struct exchange *exchange = ctx;
    buf_add(&exchange->body, (struct str){bytes, size * n});
    return exchange->body.full ? 0 : size * n;
}

static size_t take_header(char *bytes, size_t size, size_t n, void *ctx) {
    struct exchange *exchange = ctx;
    struct str line = {bytes, size * n};
    if (str_starts(line, S("HTTP/"))) /* the final answer follows a "100 Continue" */
        buf_reset(&exchange->head);
    buf_add(&exchange->head, line);
    return exchange->head.full ? 0 : line.len;
}

/* Only counts: a store seen for the first time was parsed, any other came from the cache. */
static void see_ca_store(struct exchange *exchange) {
    struct http *http = exchange->http;
    struct curl_tlssessioninfo *session = NULL;
    curl_easy_getinfo(exchange->easy, CURLINFO_TLS_SSL_PTR, &session);
    if (!session || !session->internals || !http->context_of || !http->store_of)
        return;
    void *store = http->store_of(http->context_of(session->internals));
    http->ca_loads += store != http->ca_store;
    http->ca_store = store;
}

/* libcurl sends a request again by itself when a reused connection turns out to be closed, a POST too. The second start of
 * a mutating call is refused here: it may have been processed. */
static int about_to_send(void *ctx, char *to, char *from, int to_port, int from_port) {
    (void)to, (void)from, (void)to_port, (void)from_port;
    struct exchange *exchange = ctx;
    see_ca_store(exchange);
    exchange->starts++;
    return exchange->once && exchange->starts > 1 ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

/* --- requests ----------------------------------------------------------------------------------------------------- */

static void wipe_list(struct curl_slist *list) {
    for (struct curl_slist *item = list; item; item = item->next)
        explicit_bzero(item->data, strlen(item->data)); /* signatures, session tokens */
    curl_slist_free_all(list);
}

static void exchange_clear(struct exchange *exchange) {
    wipe_list(exchange->request_headers);
    exchange->request_headers = NULL;
    if (exchange->request_body.at)
        explicit_bzero(exchange->request_body.at, exchange->request_body.len);
    struct buf *const bufs[] = {&exchange->url, &exchange->request_body, &exchange->head,
                                &exchange->body, &exchange->why};
    for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++)
        buf_reset(bufs[i]);
    exchange->body.full = exchange->head.full = false;
    exchange->fault = HTTP_ANSWERED;
    exchange->starts = 0;
    exchange->n_headers = 0;
    exchange->status = 0;
    exchange->error[0] = '\0';
}

static void exchange_close(struct exchange *exchange) {
    exchange_clear(exchange);
    curl_easy_cleanup(exchange->easy);
    buf_release(&exchange->url);
    buf_release(&exchange->request_body);
    buf_release(&exchange->head);
    buf_release(&exchange->body);
    buf_release(&exchange->why);
    free(exchange);
}

static struct exchange *exchange_take(struct http *http) {
    struct exchange *exchange = http->free;
    if (exchange) {
        http->free = exchange->next;
        curl_easy_reset(exchange->easy); /* options only; connections live in the multi handle */
        return exchange;
    }
    exchange = must_alloc(sizeof *exchange);
    *exchange = (struct exchange){.http = http, .easy = curl_easy_init()};
    if (!exchange->easy)
        die("out of memory");
    return exchange;
}

static void add_line(struct exchange *exchange, const char *line) {
    struct curl_slist *longer = curl_slist_append(exchange->request_headers, line);
    if (!longer)
        die("out of memory");
    exchange->request_headers = longer;
}

/* The headers as given and no other: libcurl's own additions are switched off by naming them without a value. */
static void set_headers(struct exchange *exchange, const struct http_request *request) {
    struct buf line = {0};
    for (size_t i = 0; i < request->n_headers; i++) {
        const struct http_header *header = &request->headers[i];
        buf_reset(&line);
        buf_add(&line, header->name);
        buf_adds(&line, header->value.len > 0
                            ? ": "
                            : ";"); /* "Name;" is how libcurl writes an empty one */
        buf_add(&line, header->value);
        add_line(exchange, line.at);
    }
    buf_wipe(&line);
    static const char *const additions[] = {"Expect", "Accept", "Content-Type"};
    for (size_t i = 0; i < sizeof additions / sizeof *additions; i++) {
        char nothing[32];
        snprintf(nothing, sizeof nothing, "%s:", additions[i]);
        if (!http_header_get(request->headers, request->n_headers, additions[i]).len)
            add_line(exchange, nothing);
    }
    curl_easy_setopt(exchange->easy, CURLOPT_HTTPHEADER, exchange->request_headers);
}

static void set_method(struct exchange *exchange, const struct http_request *request) {
    CURL *easy = exchange->easy;
    bool sends = strcmp(request->method, "POST") == 0 || strcmp(request->method, "PUT") == 0 ||
                 strcmp(request->method, "PATCH") == 0;
    if (strcmp(request->method, "HEAD") == 0) {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return;
    }
    buf_add(&exchange->request_body, request->body);
    if (sends || request->body.len > 0) {
        const char *body = exchange->request_body.at ? exchange->request_body.at : "";
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
    }
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request->method);
}

static void set_callbacks(struct exchange *exchange) {
    CURL *easy = exchange->easy;
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, exchange);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, exchange);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, about_to_send);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, exchange);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, exchange->error);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, exchange);
}

/* Verification of peer and host is libcurl's default and nothing turns it off. */
static void set_security(struct exchange *exchange) {
    CURL *easy = exchange->easy;
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (endpoint_is_of_machine(buf_str(&exchange->url))) /* a proxy's is another machine's */
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
    /* The parsed CA store is cached only while no CA path is set, and Debian's build sets one: 20 ms a connection. */
    if (exchange->http->ca_bundle.len > 0) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, exchange->http->ca_bundle.at);
        curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
        curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, exchange->http->ca_bundle.at);
        curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, NULL);
    }
}

static void set_limits(struct exchange *exchange, const struct http_request *request) {
    CURL *easy = exchange->easy;
    int connect_ms = request->connect_timeout_ms ? request->connect_timeout_ms : CONNECT_TIMEOUT_MS;
    int whole_ms = request->timeout_ms ? request->timeout_ms : TIMEOUT_MS;
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)connect_ms);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)whole_ms);
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, IDLE_REUSE_S);
    exchange->head.max = HEADER_BYTES_MAX;
    exchange->body.max = request->answer_bytes_max ? request->answer_bytes_max : BODY_BYTES_MAX;
}

static void http_start(struct transport *transport, const struct http_request *request, void *tag) {
    assert(request->method && request->url.len > 0);
    struct http *http = self_of(transport);
    struct exchange *exchange = exchange_take(http);
    exchange->tag = tag;
    exchange->once = request->once;
    buf_add(&exchange->url, request->url);
    curl_easy_setopt(exchange->easy, CURLOPT_URL, exchange->url.at);
    curl_easy_setopt(exchange->easy, CURLOPT_PATH_AS_IS, 1L); /* the path that was signed */
    curl_easy_setopt(exchange->easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(exchange->easy, CURLOPT_TCP_KEEPALIVE, 1L);
    set_method(exchange, request);
    set_headers(exchange, request);
    set_callbacks(exchange);
    set_security(exchange);
    set_limits(exchange, request);
    if (curl_multi_add_handle(http->multi, exchange->easy) != CURLM_OK)
        die("out of memory");
    exchange->next = http->active;
    http->active = exchange;
}

/* --- answers ------------------------------------------------------------------------------------------------------ */

static void split_headers(struct exchange *exchange) {
    struct str rest = buf_str(&exchange->head);
    str_cut(&rest, '\n'); /* the status line */
    while (rest.len > 0 && exchange->n_headers < HEADERS_MAX) {
        struct str value = str_trim(str_cut(&rest, '\n'));
        struct str name = str_cut(&value, ':');
        if (value.at)
            exchange->headers[exchange->n_headers++] = (struct http_header){name, str_trim(value)};
    }
}

static void explain(struct exchange *exchange, CURLcode code) {
    if (exchange->body.full || exchange->head.full)
        buf_addf(&exchange->why, "the answer is larger than %zu bytes",
                 exchange->body.full ? exchange->body.max : exchange->head.max);
    else if (exchange->once && exchange->starts > 1)
        buf_adds(&exchange->why, "the server closed the connection without an answer");
    else
        buf_adds(&exchange->why, exchange->error[0] ? exchange->error : curl_easy_strerror(code));
}

static void unlink_active(struct http *http, const struct exchange *exchange) {
    struct exchange **at = &http->active;
    while (*at != exchange)
        at = &(*at)->next;
    *at = exchange->next;
}

static void push_answered(struct http *http, struct exchange *exchange) {
    exchange->next = NULL;
    if (http->answered)
        http->answered_last->next = exchange;
    else
        http->answered = exchange;
    http->answered_last = exchange;
}

/* Takes an exchange out of curl. Before the first start nothing of the request can have left; after it, anything may. */
static void finish(struct http *http, struct exchange *exchange, CURLcode code) {
    long status = 0, connects = 0;
    curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(exchange->easy, CURLINFO_NUM_CONNECTS, &connects);
    http->connections += (size_t)connects;
    curl_multi_remove_handle(http->multi, exchange->easy);
    unlink_active(http, exchange);
    exchange->status = (int)status;
    if (code != CURLE_OK) {
        exchange->fault = exchange->starts > 0 ? HTTP_LOST : HTTP_UNSENT;
        explain(exchange, code);
    }
    split_headers(exchange);
    push_answered(http, exchange);
}

static void collect(struct http *http) {
    int running, left;
    curl_multi_perform(http->multi, &running);
    for (CURLMsg *message; (message = curl_multi_info_read(http->multi, &left));) {
        if (message->msg != CURLMSG_DONE)
            continue;
        struct exchange *exchange;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&exchange);
        finish(http, exchange, message->data.result);
    }
}

static size_t deliver(struct http *http, struct http_answer *out, size_t max) {
    size_t n = 0;
    while (n < max && http->answered) {
        struct exchange *exchange = http->answered;
        http->answered = exchange->next;
        out[n++] = (struct http_answer){
            .tag = exchange->tag,
            .fault = exchange->fault,
            .status = exchange->status,
            .headers = exchange->headers,
            .n_headers = exchange->n_headers,
            .body = buf_str(&exchange->body),
            .why = buf_str(&exchange->why),
        };
        exchange->next = http->delivered;
        http->delivered = exchange;
    }
    return n;
}

static void recycle_delivered(struct http *http) {
    while (http->delivered) {
        struct exchange *exchange = http->delivered;
        http->delivered = exchange->next;
        exchange_clear(exchange);
        exchange->next = http->free;
        http->free = exchange;
    }
}

/* --- waiting ------------------------------------------------------------------------------------------------------ */

/* How long to sleep in real milliseconds: the clock may be a scaled one. */
static int sleep_ms(struct clock *clock, int64_t deadline_ms) {
    if (deadline_ms == INT64_MAX)
        return INT_MAX;
    int64_t left_ms = deadline_ms - clock->now_ms(clock);
    if (left_ms <= 0)
        return 0;
    double real_ms = (double)left_ms / (clock->scale > 0 ? clock->scale : 1);
    return real_ms >= INT_MAX ? INT_MAX : (int)real_ms + 1;
}

/* Sleeps until something speaks; true when it was a watched descriptor or the wake one, which the caller hears about. */
static bool sleep_and_serve(struct http *http, int64_t deadline_ms) {
    size_t n = http->n_watched;
    for (size_t i = 0; i < n; i++)
        http->waits[i] = (struct curl_waitfd){http->watched[i].fd, CURL_WAIT_POLLIN, 0};
    http->waits[n] = (struct curl_waitfd){http->wake_fd, CURL_WAIT_POLLIN, 0};
    curl_multi_poll(http->multi, http->waits, (unsigned)n + 1, sleep_ms(http->clock, deadline_ms),
                    NULL);
    bool spoke = http->waits[n].revents != 0;
    if (spoke) {
        uint64_t wakes;
        while (read(http->wake_fd, &wakes, sizeof wakes) < 0 && errno == EINTR)
            ;
    }
    for (size_t i = 0; i < n; i++) {
        if (!http->waits[i].revents)
            continue;
        http->watched[i].serve(http->watched[i].ctx);
        spoke = true;
    }
    return spoke;
}

static size_t http_poll(struct transport *transport, int64_t deadline_ms, struct http_answer *out,
                        size_t max) {
    struct http *http = self_of(transport);
    recycle_delivered(http);
    for (bool spoke = false;;) {
        collect(http);
        if (http->answered)
            return deliver(http, out, max);
        bool nothing_to_wait_for =
            !http->active && http->n_watched == 0 && deadline_ms == INT64_MAX;
        if (spoke || nothing_to_wait_for || http->clock->now_ms(http->clock) >= deadline_ms)
            return 0;
        spoke = sleep_and_serve(http, deadline_ms);
    }
}

static void http_watch(struct transport *transport, int fd, void (*serve)(void *ctx), void *ctx) {
    struct http *http = self_of(transport);
    for (size_t i = 0; i < http->n_watched; i++) {
        if (http->watched[i].fd != fd)
            continue;
        if (serve)
            http->watched[i] = (struct watched){fd, serve, ctx};
        else
            http->watched[i] = http->watched[--http->n_watched];
        return;
    }
    assert(serve && "only what is watched can be left alone");
    size_t n = http->n_watched + 1;
    http->watched = must_realloc(http->watched, n * sizeof *http->watched);
    http->waits = must_realloc(http->waits, (n + 1) * sizeof *http->waits);
    http->watched[http->n_watched++] = (struct watched){fd, serve, ctx};
}

static void http_cancel_all(struct transport *transport) {
    struct http *http = self_of(transport);
    while (http->active) {
        struct exchange *exchange = http->active;
        finish(http, exchange, CURLE_ABORTED_BY_CALLBACK);
        exchange->fault = HTTP_CANCELLED;
    }
}

void http_wake(struct transport *transport) {
    uint64_t one = 1;
    int saved = errno; /* a signal handler leaves errno alone */
    ssize_t written = write(self_of(transport)->wake_fd, &one, sizeof one);
    (void)written; /* full means that it will wake anyway */
    errno = saved;
}

void http_counts(struct transport *transport, size_t *connections, size_t *ca_loads) {
    const struct http *http = self_of(transport);
    *connections = http->connections;
    *ca_loads = http->ca_loads;
}

/* --- open and close ----------------------------------------------------------------------------------------------- */

static void close_list(struct exchange *list) {
    while (list) {
        struct exchange *next = list->next;
        exchange_close(list);
        list = next;
    }
}

static void http_close(struct transport *transport) {
    struct http *http = self_of(transport);
    http_cancel_all(transport);
    close_list(http->answered);
    close_list(http->delivered);
    close_list(http->free);
    curl_multi_cleanup(http->multi);
    close(http->wake_fd);
    free(http->watched);
    free(http->waits);
    buf_release(&http->ca_bundle);
    free(http);
    curl_global_cleanup();
}

/* The file that libcurl would read, said aloud: only then its CA path can be taken away. */
static void choose_ca_bundle(struct http *http, const char *given) {
    const char *fallback = NULL;
    CURL *easy = curl_easy_init();
    if (easy)
        curl_easy_getinfo(easy, CURLINFO_CAINFO, &fallback);
    const char *named = getenv("AWS_CA_BUNDLE");
    const char *chosen = given && *given ? given : named && *named ? named : fallback;
    /* One that somebody named and that is missing stays: every connection then says so. */
    if (chosen && (chosen != fallback || access(chosen, R_OK) == 0))
        buf_adds(&http->ca_bundle, chosen);
    curl_easy_cleanup(easy);
}

/* libssl comes with libcurl only; asking for two symbols spares a link of our own. Absent: loads are not counted. */
static void find_store_of(struct http *http) {
    void *symbols[] = {dlsym(RTLD_DEFAULT, "SSL_get_SSL_CTX"),
                       dlsym(RTLD_DEFAULT, "SSL_CTX_get_cert_store")};
    memcpy(&http->context_of, &symbols[0],
           sizeof symbols[0]); /* ISO C casts no object to a function */
    memcpy(&http->store_of, &symbols[1], sizeof symbols[1]);
}

struct transport *http_open(const char *ca_bundle, size_t connections_per_host,
                            struct clock *clock) {
    assert(connections_per_host > 0 && clock);
    struct http *http = must_alloc(sizeof *http);
    *http = (struct http){
        .transport = {.start = http_start,
                      .poll = http_poll,
                      .watch = http_watch,
                      .cancel_all = http_cancel_all,
                      .close = http_close},
        .clock = clock,
        .wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK),
    };
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK || !(http->multi = curl_multi_init()) ||
        http->wake_fd < 0)
        die("cannot start the HTTP library");
    http->waits = must_alloc(sizeof *http->waits);
    curl_multi_setopt(http->multi, CURLMOPT_MAX_HOST_CONNECTIONS, (long)connections_per_host);
    curl_multi_setopt(http->multi, CURLMOPT_MAXCONNECTS, (long)connections_per_host * 4);
    curl_multi_setopt(http->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_NOTHING);
    choose_ca_bundle(http, ca_bundle);
    find_store_of(http);
    return &http->transport;
}
