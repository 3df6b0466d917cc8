/* Credentials: who signs. Resolved along the chain that AWS's own tools follow, the first source that is configured wins:
 * environment, the profile's role, web identity, SSO, the credentials file, credential_process, the config file, a
 * container's endpoint, the instance's. A source that is configured and fails ends the chain: silently becoming somebody
 * else would be worse. */
#ifndef WIRE_CREDENTIALS_H
#define WIRE_CREDENTIALS_H

#include "base/report.h"
#include "base/value.h"
#include "providers/aws/wire/codec.h"
#include "providers/aws/wire/profiles.h"
#include "providers/aws/wire/sign.h"

#define NEVER_EXPIRES INT64_MAX

struct credentials {
    struct signing_key key;
    int64_t expires_ms; /* wall clock; NEVER_EXPIRES: they do not */
    struct str source;  /* for messages: "the environment", "profile 'x'" */
};

/* What the sources need of the world; the client fills it. */
struct credential_world {
    const char *const *environment;
    const struct profiles *profiles;
    struct str profile;
    bool profile_given; /* by a flag: then the environment's own keys do not count */
    bool anew;          /* AWS refused the last ones as expired: a cached role is not taken */
    struct str region;  /* of STS calls; empty: none configured */
    struct clock *clock;
    struct random *random;
    void *ctx; /* of the three functions */
    /* One HTTP exchange; what the answer borrows lives in the arena. */
    void (*fetch)(void *ctx, const struct http_request *, struct arena *, struct http_answer *);
    /* One AWS call signed by `key` (NULL: unsigned) in `region`. False (reported): it could not be sent. An answer of NULL:
     * *error holds. */
    bool (*call)(void *ctx, const char *service, const char *operation, const struct value *input,
                 const struct signing_key *key, struct str region, struct arena *, struct report *,
                 const struct value **answer, struct api_error *error);
    /* Asks the user for an MFA code; false: cannot. */
    bool (*ask_mfa)(void *ctx, struct str serial, struct buf *code);
};

/* Walks the chain. Texts live in `secrets`. False: nothing is configured, or what is configured fails; the report says what
 * to do. */
bool credentials_resolve(const struct credential_world *, struct arena *secrets, struct report *, struct credentials *);

#endif
