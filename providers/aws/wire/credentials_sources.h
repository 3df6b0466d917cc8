/* The sources of the credential chain, for credentials.c to order. */
#ifndef WIRE_CREDENTIALS_SOURCES_H
#define WIRE_CREDENTIALS_SOURCES_H

#include "providers/aws/wire/credentials.h"

enum found { FOUND, NOT_CONFIGURED, FAILED };

/* One walk: what every source reads and where it answers. */
struct seeker {
    const struct credential_world *world;
    struct str profile;         /* whose keys are asked for; a source_profile's on the way down a chain of roles */
    bool without_environment;   /* web identity of a source_profile does not look there */
    struct arena *arena;        /* secrets */
    struct report *report;
    struct credentials *out;
};
typedef enum found credential_source(struct seeker *);

credential_source from_environment, from_role, from_web_identity, from_sso, from_credentials_file, from_process,
    from_config_file, from_container, from_instance;
/* Every source that a profile alone can name; NOT_CONFIGURED when it names none. */
credential_source from_profile;

/* Reports and gives FAILED. */
enum found source_failed(struct seeker *, struct span, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* A key of the profile being asked, from either file; empty when absent. */
struct str seeker_get(const struct seeker *, const char *key);
struct span seeker_at(const struct seeker *);
/* Reads "2026-11-21T07:01:02Z" into out->expires_ms; false when it is no time. */
bool seeker_expires(struct seeker *, struct str text);
bool read_small_file(const char *path, size_t bytes_max, struct arena *, struct str *out); /* false: errno says why */

#endif
