/* The AWS cloud as the engine sees it: struct cloud (providers/provider.h) over one client (wire/client.h). */
#ifndef AWS_CLOUD_H
#define AWS_CLOUD_H

#include "providers/aws/wire/client.h"
#include "providers/provider.h"

struct aws_cloud_settings {
    struct client_settings client;
    const struct provider *provider; /* &aws_provider: its sheets are no part of the module that this file is in */
    bool sandbox;             /* the endpoint is the embedded sandbox: the realm is "sandbox" */
    void (*wake)(void *ctx);  /* makes a waiting transport return; safe in a signal handler; may be NULL */
    void *wake_ctx;
};

/* Opens; nothing is asked of AWS before `identify`. Lives in `arena` until aws_cloud_close. NULL + failure: malformed settings. */
struct cloud *aws_cloud_open(const struct aws_cloud_settings *, struct arena *, struct report *);
void aws_cloud_close(struct cloud *);
/* The client under it: for `footing call`, which speaks to the wire directly. */
struct client *aws_cloud_client(struct cloud *);

#endif
