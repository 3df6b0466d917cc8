/* SSO: credentials for a person who has logged in with `aws sso login`. We read the token that the login left, renew it
 * where the login allows that, and ask the portal for the role's credentials. */
#include "providers/aws/wire/credentials_sources.h"

#include "providers/aws/wire/credential_cache.h"

/* A token is renewed this long before its end. */
#define EARLY_MS INT64_C(900000)

struct login {
    struct str session; /* of the sso-session section; empty: the older form without one */
    struct str start_url, region, role, account;
    const char *path; /* of the token */
    struct str token;
};

/* --- configuration ------------------------------------------------------------------------------------------------ */

/* A key of the sso-session section, or of the profile itself. */
static struct str sso_get(const struct seeker *seeker, struct str session, const char *key) {
    struct str value = {0};
    if (session.len > 0)
        value = profiles_get(seeker->world->profiles, SECTION_SSO_SESSION, session, key);
    return value.len > 0 ? value : seeker_get(seeker, key);
}

/* Where profile and section both say something they must agree. */
static bool agree(struct seeker *seeker, struct str session, const char *key) {
    struct str here = seeker_get(seeker, key);
    struct str there = profiles_get(seeker->world->profiles, SECTION_SSO_SESSION, session, key);
    return here.len == 0 || there.len == 0 || str_eq(here, there) ||
           fail(seeker->report, seeker_at(seeker),
                "profile '%.*s': its %s differs from sso-session '%.*s'", STR(seeker->profile), key,
                STR(session));
}

static enum found read_configuration(struct seeker *seeker, struct login *login) {
    login->session = seeker_get(seeker, "sso_session");
    if (login->session.len > 0 &&
        !profiles_has(seeker->world->profiles, SECTION_SSO_SESSION, login->session))
        return source_failed(seeker, seeker_at(seeker),
                             "profile '%.*s': there is no [sso-session %.*s]", STR(seeker->profile),
                             STR(login->session));
    if (login->session.len > 0 && (!agree(seeker, login->session, "sso_start_url") ||
                                   !agree(seeker, login->session, "sso_region")))
        return FAILED;
    const struct {
        const char *key;
        struct str *value;
    } wanted[] = {{"sso_account_id", &login->account},
                  {"sso_role_name", &login->role},
                  {"sso_start_url", &login->start_url},
                  {"sso_region", &login->region}};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        *wanted[i].value = sso_get(seeker, login->session, wanted[i].key);
        if (wanted[i].value->len == 0)
            return source_failed(seeker, seeker_at(seeker),
                                 "profile '%.*s' is for SSO and has no %s", STR(seeker->profile),
                                 wanted[i].key);
    }
    return FOUND;
}

/* --- the token ---------------------------------------------------------------------------------------------------- */

static enum found log_in_first(struct seeker *seeker, const char *why) {
    source_failed(seeker, seeker_at(seeker), "profile '%.*s': %s", STR(seeker->profile), why);
    hint(seeker->report, "run 'aws sso login --profile %.*s'", STR(seeker->profile));
    return FAILED;
}

static int64_t time_of(const struct value *token, struct str key) {
    int64_t ms = 0;
    return time_parse(value_str(value_get(token, key)), &ms) ? ms : 0;
}

/* Asks for a new token with the refresh token; NULL when the login does not allow it, or not any more. */
static const struct value *renew(struct seeker *seeker, const struct login *login,
                                 const struct value *token, int64_t now_ms) {
    struct arena *arena = seeker->arena;
    static const char *const names[] = {"clientId", "clientSecret", "refreshToken"};
    struct maker input = {.arena = arena};
    for (size_t i = 0; i < 3; i++) {
        const struct value *part = value_get(token, str_of(names[i]));
        if (value_is_null(part))
            return NULL;
        maker_set(&input, str_of(names[i]), part);
    }
    if (time_of(token, S("registrationExpiresAt")) <= now_ms)
        return NULL;
    maker_set(&input, S("grantType"), value_text(arena, S("refresh_token")));
    const struct credential_world *world = seeker->world;
    const struct value *answer = NULL;
    struct api_error error = {0};
    struct report unheard = {.arena = arena}; /* the old token may still serve */
    if (!world->call(world->ctx, "sso-oidc", "CreateToken", maker_map(&input), NULL, login->region,
                     arena, &unheard, &answer, &error) ||
        !answer)
        return NULL;
    char expires[25];
    time_iso(now_ms + 1000 * value_integer(value_key(answer, "expiresIn"), 0), expires);
    struct maker renewed = {.arena = arena};
    maker_merge(&renewed, token);
    maker_set(&renewed, S("accessToken"), value_key(answer, "accessToken"));
    maker_set(&renewed, S("expiresAt"), value_text(arena, str_of(expires)));
    if (value_key(answer, "refreshToken"))
        maker_set(&renewed, S("refreshToken"), value_key(answer, "refreshToken"));
    return maker_map(&renewed);
}

static enum found read_token(struct seeker *seeker, struct login *login) {
    struct str key = login->session.len > 0 ? login->session : login->start_url;
    login->path = cache_path(seeker->world->environment, CACHE_OF_SSO, key, seeker->arena);
    const struct value *token = cache_read(login->path, seeker->arena);
    struct clock *clock = seeker->world->clock;
    int64_t now_ms = clock->wall_ms(clock);
    if (!token || value_str(value_key(token, "accessToken")).len == 0)
        return log_in_first(seeker, "nobody has logged in to its SSO portal");
    if (time_of(token, S("expiresAt")) - now_ms < EARLY_MS && login->session.len > 0) {
        const struct value *renewed = renew(seeker, login, token, now_ms);
        if (renewed) {
            cache_write(login->path, renewed);
            token = renewed;
        }
    }
    if (time_of(token, S("expiresAt")) <= now_ms)
        return log_in_first(seeker, "its SSO login has expired");
    login->token = value_str(value_key(token, "accessToken"));
    return FOUND;
}

/* --- the role's credentials --------------------------------------------------------------------------------------- */

static enum found ask_portal(struct seeker *seeker, const struct login *login) {
    const struct credential_world *world = seeker->world;
    struct arena *arena = seeker->arena;
    struct maker input = {.arena = arena};
    maker_set(&input, S("roleName"), value_text(arena, login->role));
    maker_set(&input, S("accountId"), value_text(arena, login->account));
    maker_set(&input, S("accessToken"), value_text(arena, login->token));
    const struct value *answer = NULL;
    struct api_error error = {0};
    if (!world->call(world->ctx, "sso", "GetRoleCredentials", maker_map(&input), NULL,
                     login->region, arena, seeker->report, &answer, &error))
        return FAILED;
    if (!answer && str_is(error.code, "UnauthorizedException"))
        return log_in_first(seeker, "its SSO login has ended");
    if (!answer)
        return source_failed(seeker, seeker_at(seeker),
                             "profile '%.*s': the SSO portal refuses role '%.*s': %.*s: %.*s",
                             STR(seeker->profile), STR(login->role), STR(error.code),
                             STR(error.message));
    const struct value *given = value_key(answer, "roleCredentials");
    seeker->out->key = (struct signing_key){
        .access_key = arena_str(arena, value_str(value_key(given, "accessKeyId"))),
        .secret_key = arena_str(arena, value_str(value_key(given, "secretAccessKey"))),
        .session_token = arena_str(arena, value_str(value_key(given, "sessionToken"))),
    };
    seeker->out->expires_ms =
        value_integer(value_key(given, "expiration"), 0); /* milliseconds, unlike its siblings */
    seeker->out->source =
        arena_printf(arena, "the SSO login of profile '%.*s'", STR(seeker->profile));
    return seeker->out->key.access_key.len > 0
               ? FOUND
               : source_failed(seeker, seeker_at(seeker),
                               "profile '%.*s': the SSO portal gave no credentials",
                               STR(seeker->profile));
}

enum found from_sso(struct seeker *seeker) {
    struct str unused;
    const struct profiles *profiles = seeker->world->profiles;
    if (!profiles_find(profiles, SECTION_PROFILE, seeker->profile, "sso_role_name", &unused) &&
        !profiles_find(profiles, SECTION_PROFILE, seeker->profile, "sso_account_id", &unused))
        return NOT_CONFIGURED;
    struct login login = {0};
    enum found found = read_configuration(seeker, &login);
    if (found == FOUND)
        found = read_token(seeker, &login);
    return found == FOUND ? ask_portal(seeker, &login) : found;
}
