/* Transport: HTTP messages out, answers back; the third of the four interfaces of a run. Knows nothing of AWS.
 *
 * Implementations: providers/aws/wire/http.c (libcurl's multi interface) and the sandbox's in-process one. Order of calls:
 * start any number, poll until each has answered. A request is copied by start. `once` requests leave at most once: when
 * the transport cannot prove that nothing left, the fault is HTTP_LOST and nothing is sent again. */
#ifndef BASE_TRANSPORT_H
#define BASE_TRANSPORT_H

#include "base/clock.h"

struct http_header {
    struct str name, value;
};

struct http_request {
    const char *method; /* "GET", "POST" … */
    struct str url;     /* absolute */
    const struct http_header *headers;
    size_t n_headers;
    struct str body;
    int connect_timeout_ms, timeout_ms; /* 0: 5,000 and 60,000 */
    size_t answer_bytes_max;            /* 0: 64 MiB */
    bool once;                          /* a mutating call */
};

enum http_fault {
    HTTP_ANSWERED, /* status, headers and body hold */
    HTTP_UNSENT,   /* nothing of the request left (no route, refused, name unknown, TLS or certificate failure) */
    HTTP_LOST,     /* it may have been processed: reset, time-out, cut or oversized answer */
    HTTP_CANCELLED
};

struct http_answer {
    void *tag; /* as given to start */
    enum http_fault fault;
    int status;
    const struct http_header *headers;
    size_t n_headers;
    struct str body;
    struct str why; /* a sentence for a fault */
};

struct transport {
    void (*start)(struct transport *, const struct http_request *, void *tag);
    /* Waits for the next answers, at most until `deadline_ms` of the clock (INT64_MAX: as long as it takes), or until a
     * watched descriptor or transport_wake speaks. Gives how many of `out` it filled; 0 is not an error. What an answer
     * borrows lives until the next poll. */
    size_t (*poll)(struct transport *, int64_t deadline_ms, struct http_answer *out, size_t max);
    /* While it waits, also serve this descriptor (the embedded sandbox's): `serve` is called when it is readable. */
    void (*watch)(struct transport *, int fd, void (*serve)(void *ctx), void *ctx);
    /* Drops what is still in flight: each answers HTTP_CANCELLED at the next poll. */
    void (*cancel_all)(struct transport *);
    void (*close)(struct transport *);
};

/* The value of a header, any case of name; the empty text when absent. */
struct str http_header_get(const struct http_header *, size_t n, const char *name);

#endif
