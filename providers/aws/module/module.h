/* The module: everything that speaks with a cloud, behind one table of functions.
 *
 * libcurl, libxml2, libmicrohttpd and OpenSSL cost 4 ms before `main`, more than `version`, `help`
 * or a mistake in a plan file take altogether. So cmd/ calls whatever needs them through this table
 * only. In a release the table stands in a shared object beside the program, footing-cloud.so,
 * loaded at the first aws_module_open (loaded.c); in development builds and in tests it is linked
 * (linked.c). The sheets are facts and stay in the program.
 *
 * Program and module each have a copy of base/; so values, arenas, reports and buffers, which are
 * plain memory, go from one to the other freely, and base/ may keep no state that both must see.
 * SQLite is one shared library for both: two copies in one process would drop each other's locks. */
#ifndef AWS_MODULE_MODULE_H
#define AWS_MODULE_MODULE_H

#include "providers/aws/cloud.h"
#include "providers/aws/sandbox/sandbox.h"

/* A function is described where it is declared, under the name that table.c gives here. */
struct aws_module {
    const char *version; /* these two stand first, and are those of the program */
    size_t bytes;

    /* wire/client.h, wire/http.h, cloud.h */
    const char *(*ca_bundle)(const struct client_settings *, struct arena *);
    struct transport *(*transport_open)(const char *ca_bundle, size_t per_host, struct clock *);
    void (*transport_wake)(struct transport *);
    struct cloud *(*cloud_open)(const struct aws_cloud_settings *, struct arena *, struct report *);
    void (*cloud_close)(struct cloud *);
    struct client *(*cloud_client)(struct cloud *);

    /* wire/model.h, wire/client.h: one call by itself */
    const struct service *const *services;
    const size_t *n_services;
    const struct service *(*service_find)(struct str name);
    bool (*client_ask)(struct client *, const struct service *, const struct operation *,
                       const struct value *input, bool all, struct arena *, struct report *,
                       const struct value **answer, struct api_error *error);
    bool (*client_show)(struct client *, const struct service *, const struct operation *,
                        const struct value *input, struct arena *, struct report *,
                        struct buf *out);

    /* sandbox/sandbox.h */
    struct sandbox *(*sandbox_open)(const struct sandbox_settings *, struct report *);
    void (*sandbox_close)(struct sandbox *);
    uint16_t (*sandbox_listen)(struct sandbox *, uint16_t port, struct report *);
    int (*sandbox_descriptor)(struct sandbox *);
    void (*sandbox_serve)(struct sandbox *);
};

/* The table; stays until the process ends, and asking again gives the same. NULL (reported): the
 * module is missing, damaged or of another version; never so where it is linked. */
const struct aws_module *aws_module_open(struct report *);

/* The module's one symbol: for linked.c, and for loaded.c by its name. */
extern const struct aws_module aws_module;

#endif
