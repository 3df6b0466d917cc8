/* HTTP over libcurl's multi interface: the real transport. The only file that names libcurl. */
#ifndef WIRE_HTTP_H
#define WIRE_HTTP_H

#include "base/transport.h"

/* `ca_bundle` NULL: AWS_CA_BUNDLE or the system's. The CA store is parsed once per process. Lives until transport->close. */
struct transport *http_open(const char *ca_bundle, size_t connections_per_host, struct clock *);
/* Interrupts a poll that waits; safe in a signal handler. */
void http_wake(struct transport *);
/* Connections opened and CA stores parsed so far, for script/bench. */
void http_counts(struct transport *, size_t *connections, size_t *ca_loads);

#endif
