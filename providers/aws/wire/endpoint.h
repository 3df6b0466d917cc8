/* Endpoints: which host answers for a service in a region, and what the signature must name.
 *
 * AWS's own come from endpoint_table.c; a custom one (an emulator, a proxy, a VPC endpoint) is a URL that the flag, the
 * environment or the profile gives. */
#ifndef WIRE_ENDPOINT_H
#define WIRE_ENDPOINT_H

#include "base/report.h"
#include "providers/aws/wire/model.h"
#include "providers/aws/wire/profiles.h"

enum endpoint_variant { ENDPOINT_PLAIN = 0, ENDPOINT_FIPS = 1, ENDPOINT_DUAL_STACK = 2 };

struct endpoint {
    bool tls;
    bool custom;
    struct str host; /* with a port where it is not the scheme's own */
    struct str path; /* of a custom URL, without a slash at its end; mostly empty */
    struct str signing_region, signing_name;
};

/* --- the table ------------------------------------------------------------------------------------------------------ */

struct partition {
    const char *name, *domain, *dual_stack_domain, *global_region;
    const char *const *prefixes; /* of regions that are not listed: "us-gov-" */
    const char *const *regions;
};
struct endpoint_service {
    const char *name;
    const char *id;       /* "Elastic Load Balancing v2": gives the variable's and the services section's name */
    const char *hosts[4]; /* by variant; NULL: has none */
};
struct endpoint_exception {
    const char *service, *where; /* a partition's or a region's name */
    unsigned variant;
    const char *host;           /* NULL: the variant does not exist there */
    const char *signing_region; /* NULL: the region itself */
};
extern const struct partition partitions[];
extern const size_t n_partitions;
extern const struct endpoint_service endpoint_services[];
extern const size_t n_endpoint_services;
extern const struct endpoint_exception endpoint_exceptions[];
extern const size_t n_endpoint_exceptions;

/* --- asking --------------------------------------------------------------------------------------------------------- */

/* The partition of a region, listed or of a listed form; AWS's public one for any other name. */
const struct partition *partition_of(struct str region);

/* AWS's own endpoint. False: the variant does not exist there, or the region is no name of a region. Texts live in the arena. */
bool endpoint_resolve(const struct service *, struct str region, unsigned variants, struct arena *, struct report *,
                      struct endpoint *);
/* Reads a custom URL; False: no URL of http or https. The signature names the service and region as AWS's own would. */
bool endpoint_custom(const struct service *, struct str region, struct str url, struct arena *, struct report *,
                     struct endpoint *);
/* The URL that the environment or the profile configures for a service (by its CLI name), the nearest first:
 * AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's services section, the profile's endpoint_url. Empty: none. */
struct str endpoint_configured(struct str service, const char *const *environment, const struct profiles *, struct str profile);
/* The variants that the environment or the profile asks for (use_fips_endpoint, use_dualstack_endpoint). */
unsigned endpoint_variants(const char *const *environment, const struct profiles *, struct str profile);

/* The host of a URL of http or https, without its port; "[::1]" keeps its brackets. Empty for any other URL. */
struct str url_host(struct str url);
/* Whether a URL leads to this machine. */
bool endpoint_is_loopback(struct str url);
/* Whether it leads to what every machine has one of its own: loopback, the metadata service, a container's agent. */
bool endpoint_is_of_machine(struct str url);

#endif
