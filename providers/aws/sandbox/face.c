/* The sandbox's HTTP face: libmicrohttpd on loopback, in the caller's loop. It keeps the request's target as it came, for that is
 * what was signed; it closes connections where a fault says so, and holds answers back for latency. */
#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <microhttpd.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "providers/aws/sandbox/core.h"

#define BODY_MAX ((size_t)16 << 20)
#define CONNECTIONS_MAX 1000

struct face {
    struct sandbox *sandbox;
    struct MHD_Daemon *daemon;
    int epoll_fd; /* over the daemon's own and the timer */
    int timer_fd;
    struct message *held; /* answers that wait for their time */
};

/* One request on its way through. */
struct message {
    struct arena arena;
    struct face *face;
    struct MHD_Connection *connection;
    struct str target;
    struct buf body;
    struct http_answer answer;
    bool begun, answered;
    int64_t due_ms; /* when held: of the machine's monotonic clock */
    struct message *next_held;
};

static int64_t machine_ms(void) {
    struct clock *clock = clock_real();
    return clock->now_ms(clock);
}

/* --- holding answers back ------------------------------------------------------------------------------------------- */

static void timer_arm(struct face *face) {
    struct itimerspec when = {0};
    int64_t earliest_ms = INT64_MAX;
    for (const struct message *message = face->held; message; message = message->next_held)
        if (message->due_ms < earliest_ms)
            earliest_ms = message->due_ms;
    if (face->held) {
        int64_t left_ms = earliest_ms - machine_ms();
        left_ms = left_ms < 1 ? 1 : left_ms;
        when.it_value = (struct timespec){.tv_sec = (time_t)(left_ms / 1000), .tv_nsec = (long)(left_ms % 1000) * 1000000};
    }
    timerfd_settime(face->timer_fd, 0, &when, NULL);
}

static void hold(struct message *message, int64_t latency_ms) {
    message->due_ms = machine_ms() + latency_ms;
    message->next_held = message->face->held;
    message->face->held = message;
    MHD_suspend_connection(message->connection);
}

static void release_due(struct face *face, int64_t now_ms) {
    for (struct message **at = &face->held; *at;) {
        struct message *message = *at;
        if (message->due_ms > now_ms) {
            at = &message->next_held;
            continue;
        }
        *at = message->next_held;
        MHD_resume_connection(message->connection);
    }
}

/* --- one request ---------------------------------------------------------------------------------------------------- */

/* Called before libmicrohttpd touches the target. */
static void *message_begin(void *ctx, const char *target, struct MHD_Connection *connection) {
    struct message *message = must_alloc(sizeof *message);
    *message = (struct message){.face = ctx, .connection = connection, .body.max = BODY_MAX};
    message->target = arena_str(&message->arena, str_of(target));
    return message;
}

static void message_end(void *ctx, struct MHD_Connection *connection, void **slot, enum MHD_RequestTerminationCode why) {
    (void)ctx;
    (void)connection;
    (void)why;
    struct message *message = *slot;
    if (!message)
        return;
    for (struct message **at = &message->face->held; *at; at = &(*at)->next_held)
        if (*at == message) {
            *at = message->next_held;
            break;
        }
    arena_release(&message->arena);
    buf_release(&message->body);
    free(message);
    *slot = NULL;
}

/* How many requests each connection has brought, kept in its context. */
static void connection_changed(void *ctx, struct MHD_Connection *connection, void **slot,
                               enum MHD_ConnectionNotificationCode what) {
    (void)ctx;
    (void)connection;
    if (what == MHD_CONNECTION_NOTIFY_STARTED) {
        *slot = must_alloc(sizeof(size_t));
        *(size_t *)*slot = 0;
        return;
    }
    free(*slot);
    *slot = NULL;
}

static bool connection_is_reused(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info && info->socket_context && (*(size_t *)info->socket_context)++ > 0;
}

struct header_list {
    struct arena *arena;
    struct http_header *headers;
    size_t n, room;
};

static enum MHD_Result header_add(void *ctx, enum MHD_ValueKind kind, const char *name, const char *value) {
    (void)kind;
    struct header_list *list = ctx;
    if (list->n < list->room)
        list->headers[list->n++] = (struct http_header){arena_str(list->arena, str_of(name)), arena_str(list->arena, str_of(value))};
    return MHD_YES;
}

/* Lets the core answer; false: the connection is to be closed. */
static bool message_answer(struct message *message, const char *method) {
    int n = MHD_get_connection_values(message->connection, MHD_HEADER_KIND, NULL, NULL);
    struct header_list list = {.arena = &message->arena, .room = n > 0 ? (size_t)n : 0};
    list.headers = arena_array(&message->arena, struct http_header, list.room + 1);
    MHD_get_connection_values(message->connection, MHD_HEADER_KIND, header_add, &list);
    const struct http_request request = {
        .method = method,
        .url = message->target,
        .headers = list.headers,
        .n_headers = list.n,
        .body = buf_str(&message->body),
    };
    struct sandbox *sandbox = message->face->sandbox;
    bool reused = connection_is_reused(message->connection);
    message->answered = true;
    return sandbox_exchange(sandbox, &request, reused, &message->arena, &message->answer) == LINE_WHOLE;
}

static enum MHD_Result message_send(struct message *message) {
    const struct http_answer *answer = &message->answer;
    /* libmicrohttpd copies, and does not write */
    struct MHD_Response *response = MHD_create_response_from_buffer(answer->body.len, (void *)(uintptr_t)answer->body.at,
                                                                    MHD_RESPMEM_MUST_COPY);
    for (size_t i = 0; i < answer->n_headers; i++)
        MHD_add_response_header(response, arena_cstr(&message->arena, answer->headers[i].name),
                                arena_cstr(&message->arena, answer->headers[i].value));
    enum MHD_Result queued = MHD_queue_response(message->connection, (unsigned)answer->status, response);
    MHD_destroy_response(response);
    return queued;
}

/* Called for the head, for each piece of the body, at its end, and once more after an answer was held back. */
static enum MHD_Result message_step(void *ctx, struct MHD_Connection *connection, const char *target, const char *method,
                                    const char *version, const char *data, size_t *n_data, void **slot) {
    struct face *face = ctx;
    struct message *message = *slot;
    (void)connection;
    (void)target;
    (void)version;
    if (!message->begun) {
        message->begun = true;
        return MHD_YES;
    }
    if (*n_data > 0) {
        buf_add(&message->body, (struct str){data, *n_data});
        *n_data = 0;
        return message->body.full ? MHD_NO : MHD_YES;
    }
    if (message->answered)
        return message_send(message);
    if (!message_answer(message, method))
        return MHD_NO;
    int64_t latency_ms = faults_latency_ms(&face->sandbox->faults, face->sandbox->random);
    if (latency_ms == 0)
        return message_send(message);
    hold(message, latency_ms);
    return MHD_YES;
}

/* --- listening ------------------------------------------------------------------------------------------------------ */

static bool face_watch(struct face *face, int fd) {
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    return fd >= 0 && epoll_ctl(face->epoll_fd, EPOLL_CTL_ADD, fd, &event) == 0;
}

static bool face_start(struct face *face, uint16_t port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    unsigned flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_SUPPRESS_DATE_NO_CLOCK;
    face->daemon = MHD_start_daemon(flags, port, NULL, NULL, message_step, face, MHD_OPTION_SOCK_ADDR, &address,
                                    MHD_OPTION_URI_LOG_CALLBACK, message_begin, face, MHD_OPTION_NOTIFY_COMPLETED,
                                    message_end, face, MHD_OPTION_NOTIFY_CONNECTION, connection_changed, face,
                                    MHD_OPTION_CONNECTION_LIMIT, CONNECTIONS_MAX, MHD_OPTION_END);
    if (!face->daemon)
        return false;
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(face->daemon, MHD_DAEMON_INFO_EPOLL_FD);
    face->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    face->timer_fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    return info && face_watch(face, info->epoll_fd) && face_watch(face, face->timer_fd);
}

uint16_t sandbox_listen(struct sandbox *sandbox, uint16_t port, struct report *report) {
    assert(!sandbox->face);
    struct face *face = must_alloc(sizeof *face);
    *face = (struct face){.sandbox = sandbox, .epoll_fd = -1, .timer_fd = -1};
    errno = 0;
    if (!face_start(face, port)) {
        fail(report, NOWHERE, "the sandbox cannot listen on 127.0.0.1:%u: %s", port,
             errno ? strerror(errno) : "libmicrohttpd refused");
        face_close(face);
        return 0;
    }
    sandbox->face = face;
    return MHD_get_daemon_info(face->daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

int sandbox_descriptor(struct sandbox *sandbox) {
    assert(sandbox->face);
    return sandbox->face->epoll_fd;
}

void sandbox_serve(struct sandbox *sandbox) {
    struct face *face = sandbox->face;
    uint64_t fired;
    MHD_UNSIGNED_LONG_LONG left_ms;
    while (read(face->timer_fd, &fired, sizeof fired) > 0)
        ;
    release_due(face, machine_ms());
    /* its descriptor stays silent about what it has read but not yet worked off */
    do
        MHD_run(face->daemon);
    while (MHD_get_timeout(face->daemon, &left_ms) == MHD_YES && left_ms == 0);
    timer_arm(face);
}

void face_close(struct face *face) {
    if (!face)
        return;
    if (face->daemon) {
        release_due(face, INT64_MAX);
        MHD_run(face->daemon);
        MHD_stop_daemon(face->daemon);
    }
    if (face->epoll_fd >= 0)
        close(face->epoll_fd);
    if (face->timer_fd >= 0)
        close(face->timer_fd);
    free(face);
}
