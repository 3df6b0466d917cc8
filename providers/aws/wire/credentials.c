#include "providers/aws/wire/credentials_sources.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "providers/aws/wire/environment.h"

/* --- what the sources share --------------------------------------------------------------------------------------- */

enum found source_failed(struct seeker *seeker, struct span at, const char *fmt, ...) {
    va_list args;
    struct buf text = {0};
    va_start(args, fmt);
    buf_vaddf(&text, fmt, args);
    va_end(args);
    fail(seeker->report, at, "%s", text.at);
    buf_release(&text);
    return FAILED;
}

struct str seeker_get(const struct seeker *seeker, const char *key) {
    return profiles_get(seeker->world->profiles, SECTION_PROFILE, seeker->profile, key);
}

struct span seeker_at(const struct seeker *seeker) {
    return profiles_at(seeker->world->profiles, seeker->profile);
}

bool seeker_expires(struct seeker *seeker, struct str text) {
    return time_parse(text, &seeker->out->expires_ms);
}

bool read_small_file(const char *path, size_t bytes_max, struct arena *arena, struct str *out) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    char *bytes = arena_alloc(arena, bytes_max + 1);
    size_t n = 0;
    ssize_t got;
    while (n < bytes_max && (got = read(fd, bytes + n, bytes_max - n)) != 0) {
        if (got < 0 && errno != EINTR)
            break;
        n += got > 0 ? (size_t)got : 0;
    }
    int error = n < bytes_max && got < 0 ? errno : 0;
    close(fd);
    *out = (struct str){bytes, n};
    errno = error;
    return error == 0;
}

static void give(struct seeker *seeker, struct str access_key, struct str secret_key,
                 struct str token) {
    struct arena *arena = seeker->arena;
    seeker->out->key = (struct signing_key){arena_str(arena, access_key),
                                            arena_str(arena, secret_key), arena_str(arena, token)};
    seeker->out->expires_ms = NEVER_EXPIRES;
}

/* --- the environment ---------------------------------------------------------------------------------------------- */

enum found from_environment(struct seeker *seeker) {
    const char *const *environment = seeker->world->environment;
    struct str access_key = environment_get(environment, "AWS_ACCESS_KEY_ID");
    struct str secret_key = environment_get(environment, "AWS_SECRET_ACCESS_KEY");
    if (access_key.len == 0)
        return NOT_CONFIGURED;
    if (secret_key.len == 0)
        return source_failed(seeker, NOWHERE,
                             "AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not");
    struct str token = environment_get(environment, "AWS_SECURITY_TOKEN");
    if (token.len == 0)
        token = environment_get(environment, "AWS_SESSION_TOKEN");
    give(seeker, access_key, secret_key, token);
    seeker->out->source = S("the environment");
    struct str expires = environment_get(environment, "AWS_CREDENTIAL_EXPIRATION");
    if (expires.len > 0 && !seeker_expires(seeker, expires))
        return source_failed(seeker, NOWHERE, "AWS_CREDENTIAL_EXPIRATION is no time: '%.*s'",
                             STR(expires));
    struct clock *clock = seeker->world->clock;
    if (seeker->out->expires_ms <= clock->wall_ms(clock))
        return source_failed(seeker, NOWHERE,
                             "the credentials of the environment have expired at %.*s",
                             STR(expires));
    return FOUND;
}

/* --- keys in the files -------------------------------------------------------------------------------------------- */

static enum found from_file(struct seeker *seeker, bool credentials_file) {
    const struct profiles *profiles = seeker->world->profiles;
    struct str access_key, secret_key, token = {0};
    if (!profiles_find_in(profiles, credentials_file, seeker->profile, "aws_access_key_id",
                          &access_key))
        return NOT_CONFIGURED;
    if (!profiles_find_in(profiles, credentials_file, seeker->profile, "aws_secret_access_key",
                          &secret_key))
        return source_failed(seeker, seeker_at(seeker),
                             "profile '%.*s' has an aws_access_key_id and no aws_secret_access_key",
                             STR(seeker->profile));
    if (!profiles_find_in(profiles, credentials_file, seeker->profile, "aws_security_token",
                          &token))
        profiles_find_in(profiles, credentials_file, seeker->profile, "aws_session_token", &token);
    give(seeker, access_key, secret_key, token);
    seeker->out->source = arena_printf(seeker->arena, "profile '%.*s'", STR(seeker->profile));
    return FOUND;
}

enum found from_credentials_file(struct seeker *seeker) {
    return from_file(seeker, true);
}

enum found from_config_file(struct seeker *seeker) {
    return from_file(seeker, false);
}

/* --- the chain ---------------------------------------------------------------------------------------------------- */

static enum found walk(struct seeker *seeker, credential_source *const *sources) {
    for (; *sources; sources++) {
        enum found found = (*sources)(seeker);
        if (found != NOT_CONFIGURED)
            return found;
    }
    return NOT_CONFIGURED;
}

enum found from_profile(struct seeker *seeker) {
    static credential_source *const sources[] = {
        from_web_identity, from_sso, from_credentials_file, from_process, from_config_file, NULL,
    };
    return walk(seeker, sources);
}

static enum found from_chain(struct seeker *seeker) {
    static credential_source *const sources[] = {
        from_environment, from_role, from_profile, from_container, from_instance, NULL,
    };
    return walk(seeker, seeker->world->profile_given ? sources + 1 : sources);
}

bool credentials_resolve(const struct credential_world *world, struct arena *secrets,
                         struct report *report, struct credentials *out) {
    assert(world->profiles && world->environment && world->profile.len > 0);
    *out = (struct credentials){.expires_ms = NEVER_EXPIRES};
    struct seeker seeker = {.world = world,
                            .profile = world->profile,
                            .without_environment = world->profile_given,
                            .arena = secrets,
                            .report = report,
                            .out = out};
    switch (from_chain(&seeker)) {
    case FOUND:
        return true;
    case FAILED:
        return false;
    case NOT_CONFIGURED:
        break;
    }
    fail(report, NOWHERE, "no AWS credentials are configured");
    hint(
        report,
        "set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run 'aws configure' or 'aws sso "
        "login'; --sandbox needs none");
    return false;
}
