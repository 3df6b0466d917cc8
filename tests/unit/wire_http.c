/* The libcurl transport against a small raw server, whose behaviour the path of each request chooses. */
#include "providers/aws/wire/http.h"

#include "base/arena.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdatomic.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

/* --- the server --------------------------------------------------------------------------------------------------- */

struct server {
    int listener;
    int port;
    pthread_t thread;
    atomic_int requests, connections;
};

static struct server server;

static void send_all(int fd, const char *text) {
    for (size_t left = strlen(text); left > 0;) {
        ssize_t n = send(fd, text, left, MSG_NOSIGNAL);
        if (n <= 0)
            return;
        text += n;
        left -= (size_t)n;
    }
}

/* Reads one request, body included, into `text`; false when the client is gone. */
static bool receive(int fd, char *text, size_t size) {
    size_t n = 0, wanted = 0;
    do {
        ssize_t got = recv(fd, text + n, size - n - 1, 0);
        if (got <= 0)
            return false;
        n += (size_t)got;
        text[n] = '\0';
        const char *end = strstr(text, "\r\n\r\n");
        const char *length = strcasestr(text, "content-length:");
        if (end)
            wanted = (size_t)(end - text) + 4 + (length ? strtoul(length + 15, NULL, 10) : 0);
    } while (wanted == 0 || n < wanted);
    return true;
}

static void answer_with(int fd, const char *body) {
    char head[128];
    snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\nX-Seen: yes\r\n\r\n",
             strlen(body));
    send_all(fd, head);
    send_all(fd, body);
}

/* What the server does; false closes the connection. `nth` counts the requests of this connection from 0. */
static bool behave(int fd, const char *request, int nth) {
    char path[64] = "";
    sscanf(request, "%*s %63s", path);
    if (strcmp(path, "/close") == 0 || (strcmp(path, "/close-reused") == 0 && nth > 0))
        return false;
    if (strcmp(path, "/half") == 0) {
        send_all(fd, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
        return false;
    }
    if (strcmp(path, "/big") == 0) {
        send_all(fd, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
        for (int i = 0; i < 100; i++)
            send_all(fd, "12345678901234567890123456789012345678901234567890");
        return true;
    }
    if (strcmp(path, "/moved") == 0) {
        send_all(fd, "HTTP/1.1 302 Found\r\nLocation: /echo\r\nContent-Length: 0\r\n\r\n");
        return true;
    }
    if (strcmp(path, "/silent") == 0)
        return true; /* the answer never comes */
    answer_with(fd, strcmp(path, "/echo") == 0 ? request : path);
    return true;
}

static void *serve_connection(void *ctx) {
    int fd = (int)(intptr_t)ctx;
    char request[8192];
    for (int nth = 0; receive(fd, request, sizeof request); nth++) {
        server.requests++;
        if (!behave(fd, request, nth))
            break;
    }
    close(fd);
    return NULL;
}

static void *serve_all(void *ctx) {
    (void)ctx;
    for (int fd; (fd = accept(server.listener, NULL, NULL)) >= 0;) {
        server.connections++;
        pthread_t thread;
        pthread_create(&thread, NULL, serve_connection, (void *)(intptr_t)fd);
        pthread_detach(thread);
    }
    return NULL;
}

static int listen_loopback(int *port) {
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    assert_int_equal(bind(fd, (struct sockaddr *)&address, size), 0);
    assert_int_equal(listen(fd, 16), 0);
    getsockname(fd, (struct sockaddr *)&address, &size);
    *port = ntohs(address.sin_port);
    return fd;
}

static int start_server(void **state) {
    (void)state;
    server.listener = listen_loopback(&server.port);
    return pthread_create(&server.thread, NULL, serve_all, NULL);
}

static int stop_server(void **state) {
    (void)state;
    shutdown(server.listener, SHUT_RDWR);
    pthread_join(server.thread, NULL);
    return close(server.listener);
}

/* --- asking ------------------------------------------------------------------------------------------------------- */

static struct transport *transport;
static struct arena arena;

static int open_transport(void **state) {
    (void)state;
    transport = http_open(NULL, 4, clock_real());
    server.requests = 0;
    return 0;
}

static int close_transport(void **state) {
    (void)state;
    transport->close(transport);
    arena_release(&arena);
    return 0;
}

static struct str url_of(const char *path) {
    return arena_printf(&arena, "http://127.0.0.1:%d%s", server.port, path);
}

static struct http_answer await(void) {
    struct clock *clock = clock_real();
    int64_t deadline_ms = clock->now_ms(clock) + 20000;
    struct http_answer answer = {0};
    while (transport->poll(transport, deadline_ms, &answer, 1) == 0)
        if (clock->now_ms(clock) > deadline_ms)
            fail_msg("no answer came");
    return answer;
}

static struct http_answer ask(const struct http_request *request) {
    transport->start(transport, request, &arena);
    struct http_answer answer = await();
    assert_ptr_equal(answer.tag, &arena);
    return answer;
}

static struct http_answer get(const char *path) {
    return ask(&(struct http_request){.method = "GET", .url = url_of(path)});
}

static struct http_answer post_once(const char *path) {
    return ask(&(struct http_request){
        .method = "POST", .url = url_of(path), .body = S("x=1"), .once = true});
}

/* --- tests -------------------------------------------------------------------------------------------------------- */

static void connections_are_kept(void **state) {
    (void)state;
    for (int i = 0; i < 3; i++) {
        struct http_answer answer = get("/hello");
        assert_int_equal(answer.fault, HTTP_ANSWERED);
        assert_int_equal(answer.status, 200);
        assert_true(str_is(answer.body, "/hello"));
        assert_true(str_is(http_header_get(answer.headers, answer.n_headers, "x-seen"), "yes"));
    }
    size_t connections, ca_loads;
    http_counts(transport, &connections, &ca_loads);
    assert_int_equal(connections, 1);
    assert_int_equal(ca_loads, 0);
}

static void request_is_sent_as_given(void **state) {
    (void)state;
    struct http_header headers[] = {{S("X-One"), S("1")}, {S("X-Empty"), S("")}};
    struct http_answer answer = ask(&(struct http_request){.method = "POST",
                                                           .url = url_of("/echo"),
                                                           .headers = headers,
                                                           .n_headers = 2,
                                                           .body = S("a=b")});
    assert_true(str_starts(answer.body, S("POST /echo HTTP/1.1\r\n")));
    assert_true(str_ends(answer.body, S("\r\n\r\na=b")));
    assert_true(str_has(answer.body, S("\r\nX-One: 1\r\n")));
    assert_true(str_has(answer.body, S("\r\nX-Empty:\r\n")));
    assert_true(str_has(answer.body, S("\r\nContent-Length: 3\r\n")));
    assert_false(str_has(answer.body, S("Accept")));
    assert_false(str_has(answer.body, S("User-Agent")));
    assert_false(str_has(answer.body, S("Content-Type")));
    assert_true(str_starts(get("/a/../b//c").body, S("/a/../b//c")));
}

static void methods_keep_their_names(void **state) {
    (void)state;
    static const char *const methods[] = {"GET", "PUT", "DELETE", "POST", "PATCH"};
    for (size_t i = 0; i < 5; i++) {
        struct http_answer answer =
            ask(&(struct http_request){.method = methods[i], .url = url_of("/echo")});
        assert_true(str_starts(answer.body, str_of(methods[i])));
    }
    struct http_answer head =
        ask(&(struct http_request){.method = "HEAD", .url = url_of("/hello")});
    assert_int_equal(head.fault, HTTP_ANSWERED);
    assert_int_equal(head.body.len, 0);
}

/* The finding that shaped the contract: libcurl alone would send this POST twice and report no error. */
static void mutating_call_leaves_once_on_a_reused_connection(void **state) {
    (void)state;
    assert_int_equal(post_once("/hello").fault, HTTP_ANSWERED);
    server.requests = 0;
    struct http_answer answer = post_once("/close-reused");
    assert_int_equal(answer.fault, HTTP_LOST);
    assert_true(str_is(answer.why, "the server closed the connection without an answer"));
    assert_int_equal(server.requests, 1);
}

static void read_is_sent_again_on_a_new_connection(void **state) {
    (void)state;
    assert_int_equal(get("/hello").fault, HTTP_ANSWERED);
    server.requests = 0;
    assert_int_equal(get("/close-reused").fault, HTTP_ANSWERED);
    assert_int_equal(server.requests, 2);
}

static void cut_answers_are_lost(void **state) {
    (void)state;
    static const char *const paths[] = {"/close", "/half"};
    for (size_t i = 0; i < 2; i++) {
        server.requests = 0;
        struct http_answer answer = post_once(paths[i]);
        assert_int_equal(answer.fault, HTTP_LOST);
        assert_true(answer.why.len > 0);
        assert_int_equal(server.requests, 1);
    }
}

static void oversized_answer_is_lost(void **state) {
    (void)state;
    struct http_answer answer = ask(
        &(struct http_request){.method = "GET", .url = url_of("/big"), .answer_bytes_max = 1000});
    assert_int_equal(answer.fault, HTTP_LOST);
    assert_true(str_has(answer.why, S("larger than 1000 bytes")));
    assert_int_equal(get("/big").body.len, 5000);
}

static void silence_ends_in_time(void **state) {
    (void)state;
    struct http_answer answer =
        ask(&(struct http_request){.method = "GET", .url = url_of("/silent"), .timeout_ms = 50});
    assert_int_equal(answer.fault, HTTP_LOST);
}

static void redirects_are_not_followed(void **state) {
    (void)state;
    struct http_answer answer = get("/moved");
    assert_int_equal(answer.status, 302);
    assert_int_equal(server.requests, 1);
}

static void what_never_left_is_unsent(void **state) {
    (void)state;
    int port;
    close(listen_loopback(&port)); /* nobody listens there now */
    struct str urls[] = {
        arena_printf(&arena, "http://127.0.0.1:%d/", port),
        S("http://name.invalid/"),
        arena_printf(&arena, "https://127.0.0.1:%d/", server.port), /* speaks no TLS */
        S("file:///etc/hostname"),
        S("http://[bad/"),
    };
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        struct http_answer answer = ask(&(struct http_request){
            .method = "POST", .url = urls[i], .connect_timeout_ms = 300, .once = true});
        assert_int_equal(answer.fault, HTTP_UNSENT);
        assert_true(answer.why.len > 0);
    }
    assert_int_equal(server.requests, 0);
}

static void proxy_variable_is_honoured(void **state) {
    (void)state;
    setenv("http_proxy", arena_cstr(&arena, url_of("")), 1);
    struct http_answer answer =
        ask(&(struct http_request){.method = "GET", .url = S("http://name.invalid/x")});
    assert_true(str_is(answer.body, "http://name.invalid/x"));
    setenv("http_proxy", "http://127.0.0.1:1", 1);
    assert_true(str_is(get("/here").body, "/here")); /* this machine is reached without it */
    unsetenv("http_proxy");
}

/* A proxy would give the credentials of the machine that it runs on. */
static void metadata_is_asked_without_a_proxy(void **state) {
    (void)state;
    static const char *const urls[] = {"http://169.254.169.254/latest/", "http://169.254.170.2/v2/",
                                       "http://[fd00:ec2::254]/latest/"};
    setenv("http_proxy", arena_cstr(&arena, url_of("")), 1);
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++)
        ask(&(struct http_request){.method = "GET",
                                   .url = str_of(urls[i]),
                                   .connect_timeout_ms = 50,
                                   .timeout_ms = 50});
    unsetenv("http_proxy");
    assert_int_equal(server.requests, 0);
}

static void connections_are_capped(void **state) {
    (void)state;
    struct http_request request = {.method = "GET", .url = url_of("/hello")};
    for (int i = 0; i < 40; i++)
        transport->start(transport, &request, NULL);
    for (int i = 0; i < 40; i++)
        assert_int_equal(await().fault, HTTP_ANSWERED);
    size_t connections, ca_loads;
    http_counts(transport, &connections, &ca_loads);
    assert_in_range(connections, 1, 4);
}

static void cancelled_answers_say_so(void **state) {
    (void)state;
    struct http_request request = {.method = "GET", .url = url_of("/silent")};
    transport->start(transport, &request, NULL);
    transport->start(transport, &request, NULL);
    transport->cancel_all(transport);
    assert_int_equal(await().fault, HTTP_CANCELLED);
    assert_int_equal(await().fault, HTTP_CANCELLED);
    struct http_answer none;
    assert_int_equal(transport->poll(transport, INT64_MAX, &none, 1), 0);
}

static int served;

static void drain(void *ctx) {
    char byte;
    served += (int)read(*(int *)ctx, &byte, 1);
}

static void poll_serves_and_wakes(void **state) {
    (void)state;
    int pipe_fds[2];
    assert_int_equal(pipe(pipe_fds), 0);
    transport->watch(transport, pipe_fds[0], drain, &pipe_fds[0]);
    assert_int_equal(write(pipe_fds[1], "x", 1), 1);
    struct http_answer none;
    assert_int_equal(transport->poll(transport, INT64_MAX, &none, 1), 0);
    assert_int_equal(served, 1);
    http_wake(transport);
    assert_int_equal(transport->poll(transport, INT64_MAX, &none, 1), 0);
    int64_t now_ms = clock_real()->now_ms(clock_real());
    assert_int_equal(transport->poll(transport, now_ms + 5, &none, 1), 0);
    assert_true(clock_real()->now_ms(clock_real()) >= now_ms + 5);
    transport->watch(transport, pipe_fds[0], NULL, NULL);
    close(pipe_fds[0]);
    close(pipe_fds[1]);
}

#define ONE(test) cmocka_unit_test_setup_teardown(test, open_transport, close_transport)

int main(void) {
    const struct CMUnitTest tests[] = {
        ONE(connections_are_kept),
        ONE(request_is_sent_as_given),
        ONE(methods_keep_their_names),
        ONE(mutating_call_leaves_once_on_a_reused_connection),
        ONE(read_is_sent_again_on_a_new_connection),
        ONE(cut_answers_are_lost),
        ONE(oversized_answer_is_lost),
        ONE(silence_ends_in_time),
        ONE(redirects_are_not_followed),
        ONE(what_never_left_is_unsent),
        ONE(proxy_variable_is_honoured),
        ONE(metadata_is_asked_without_a_proxy),
        ONE(connections_are_capped),
        ONE(cancelled_answers_say_so),
        ONE(poll_serves_and_wakes),
    };
    return cmocka_run_group_tests(tests, start_server, stop_server);
}
