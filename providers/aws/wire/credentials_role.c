/* Roles: credentials that STS gives to somebody else's, by a profile's role_arn or by a web identity's token. */
#include "providers/aws/wire/credentials_sources.h"

#include "base/json.h"
#include "providers/aws/wire/credential_cache.h"
#include "providers/aws/wire/environment.h"

/* A cached role serves no longer than this before its end; AWS's own tools use the same window. */
#define EARLY_MS INT64_C(900000)
#define CHAIN_MAX 32
#define TOKEN_BYTES_MAX ((size_t)64 << 10)

/* The profiles on the way down a chain of roles. */
struct chain {
    struct str visited[CHAIN_MAX];
    size_t n;
};

/* --- what STS answers --------------------------------------------------------------------------------------------- */

static bool take_credentials(struct seeker *seeker, const struct value *answer) {
    const struct value *given = value_key(answer, "Credentials");
    struct arena *arena = seeker->arena;
    seeker->out->key = (struct signing_key){
        .access_key = arena_str(arena, value_str(value_key(given, "AccessKeyId"))),
        .secret_key = arena_str(arena, value_str(value_key(given, "SecretAccessKey"))),
        .session_token = arena_str(arena, value_str(value_key(given, "SessionToken"))),
    };
    return seeker->out->key.access_key.len > 0 && seeker->out->key.secret_key.len > 0 &&
           seeker_expires(seeker, value_str(value_key(given, "Expiration")));
}

static enum found ask_sts(struct seeker *seeker, const char *operation, const struct value *input,
                          const struct signing_key *key, struct str role,
                          const struct value **answer) {
    const struct credential_world *world = seeker->world;
    struct api_error error = {0};
    struct str region = world->region.len > 0 ? world->region : S("aws-global");
    if (!world->call(world->ctx, "sts", operation, input, key, region, seeker->arena,
                     seeker->report, answer, &error))
        return FAILED;
    if (!*answer)
        return source_failed(seeker, seeker_at(seeker), "cannot assume role '%.*s': %.*s: %.*s",
                             STR(role), STR(error.code), STR(error.message));
    if (!take_credentials(seeker, *answer))
        return source_failed(seeker, seeker_at(seeker), "STS gave no credentials for role '%.*s'",
                             STR(role));
    seeker->out->source = arena_printf(seeker->arena, "role '%.*s'", STR(role));
    return FOUND;
}

static void set_text(struct maker *map, struct str key, struct str text) {
    if (text.len > 0)
        maker_set(map, key, value_text(map->arena, text));
}

/* "footing-1763708462": tells in CloudTrail who it was when the profile does not say. */
static struct str session_name(const struct seeker *seeker, struct str given) {
    struct clock *clock = seeker->world->clock;
    return given.len > 0 ? given
                         : arena_printf(seeker->arena, "footing-%lld",
                                        (long long)clock->wall_ms(clock) / 1000);
}

/* --- a profile's role --------------------------------------------------------------------------------------------- */

static bool has_key(const struct seeker *seeker, const char *key) {
    struct str value;
    return profiles_find(seeker->world->profiles, SECTION_PROFILE, seeker->profile, key, &value);
}

static bool names_role(const struct seeker *seeker) {
    return has_key(seeker, "role_arn") && !has_key(seeker, "web_identity_token_file");
}

static bool has_static_keys(const struct seeker *seeker) {
    return has_key(seeker, "aws_access_key_id") || has_key(seeker, "aws_secret_access_key");
}

static bool duration_of(const struct seeker *seeker, int64_t *seconds) {
    return str_to_int(seeker_get(seeker, "duration_seconds"), seconds);
}

/* The input of AssumeRole but for the session's name and the MFA code, which differ from time to time. */
static const struct value *role_input(const struct seeker *seeker) {
    struct maker map = {.arena = seeker->arena};
    int64_t seconds;
    if (duration_of(seeker, &seconds))
        maker_set(&map, S("DurationSeconds"), value_int(seeker->arena, seconds));
    set_text(&map, S("ExternalId"), seeker_get(seeker, "external_id"));
    set_text(&map, S("RoleArn"), seeker_get(seeker, "role_arn"));
    set_text(&map, S("RoleSessionName"), seeker_get(seeker, "role_session_name"));
    set_text(&map, S("SerialNumber"), seeker_get(seeker, "mfa_serial"));
    return maker_map(&map);
}

/* The text that the AWS CLI digests for its cache's file name: Python's json.dumps with sorted keys. */
static struct str cache_key(const struct value *input, struct arena *arena) {
    struct buf text = {0};
    buf_addc(&text, '{');
    for (size_t i = 0; i < value_count(input); i++) { /* made in the order of the keys */
        const struct entry *entry = &input->as.map.entries[i];
        buf_addf(&text, "%s\"%.*s\": ", i > 0 ? ", " : "", STR(entry->key));
        json_write(&text, entry->value, JSON_COMPACT);
    }
    buf_addc(&text, '}');
    struct str key = arena_str(arena, buf_str(&text));
    buf_release(&text);
    return key;
}

static bool from_cache(struct seeker *seeker, const char *path) {
    if (seeker->world->anew)
        return false;
    const struct value *cached = cache_read(path, seeker->arena);
    struct clock *clock = seeker->world->clock;
    if (!cached || !take_credentials(seeker, cached) ||
        seeker->out->expires_ms - clock->wall_ms(clock) < EARLY_MS)
        return false;
    seeker->out->source =
        arena_printf(seeker->arena, "role '%.*s'", STR(seeker_get(seeker, "role_arn")));
    return true;
}

static enum found add_mfa(struct seeker *seeker, const struct value **input) {
    struct str serial = seeker_get(seeker, "mfa_serial");
    if (serial.len == 0)
        return FOUND;
    struct buf code = {0};
    if (!seeker->world->ask_mfa(seeker->world->ctx, serial, &code)) {
        buf_release(&code);
        source_failed(seeker, seeker_at(seeker), "profile '%.*s' wants a code of MFA device '%.*s'",
                      STR(seeker->profile), STR(serial));
        hint(seeker->report,
             "run it once in a terminal: the role is cached for the runs that follow");
        return FAILED;
    }
    struct maker map = {.arena = seeker->arena};
    maker_merge(&map, *input);
    set_text(&map, S("TokenCode"), str_trim(buf_str(&code)));
    *input = maker_map(&map);
    buf_release(&code);
    return FOUND;
}

static enum found assume(struct seeker *seeker, const struct value *input, const char *path) {
    struct signing_key source = seeker->out->key;
    struct str role = seeker_get(seeker, "role_arn");
    const struct value *answer;
    enum found found = add_mfa(seeker, &input);
    if (found != FOUND)
        return found;
    input = value_with(
        seeker->arena, input, S("RoleSessionName"),
        value_text(seeker->arena, session_name(seeker, seeker_get(seeker, "role_session_name"))));
    found = ask_sts(seeker, "AssumeRole", input, &source, role, &answer);
    if (found == FOUND)
        cache_write(path, answer);
    return found;
}

/* --- who assumes it ----------------------------------------------------------------------------------------------- */

static enum found from_named_source(struct seeker *seeker, struct str name) {
    static const struct {
        const char *name;
        credential_source *source;
    } named[] = {{"Environment", from_environment},
                 {"EcsContainer", from_container},
                 {"Ec2InstanceMetadata", from_instance}};
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (!str_is(name, named[i].name))
            continue;
        enum found found = named[i].source(seeker);
        return found != NOT_CONFIGURED
                   ? found
                   : source_failed(seeker, seeker_at(seeker),
                                   "profile '%.*s': its credential_source %s has no credentials",
                                   STR(seeker->profile), named[i].name);
    }
    source_failed(seeker, seeker_at(seeker),
                  "profile '%.*s': credential_source '%.*s' is none of AWS's", STR(seeker->profile),
                  STR(name));
    hint(seeker->report, "it is Environment, EcsContainer or Ec2InstanceMetadata");
    return FAILED;
}

/* A profile may name itself, to keep its static keys and its role in one place; any other return is a loop. */
static bool check_source(struct seeker *seeker, const struct chain *chain, struct str source) {
    struct seeker there = *seeker;
    there.profile = source;
    if (!profiles_has(seeker->world->profiles, SECTION_PROFILE, source))
        return fail(seeker->report, seeker_at(seeker),
                    "profile '%.*s': its source_profile '%.*s' does not exist",
                    STR(seeker->profile), STR(source));
    bool seen = chain->n == CHAIN_MAX;
    for (size_t i = 0; i < chain->n; i++)
        seen = seen || str_eq(chain->visited[i], source);
    if (!seen || (str_eq(source, seeker->profile) && has_static_keys(&there)))
        return true;
    fail(seeker->report, seeker_at(seeker),
         "profile '%.*s': its source_profile '%.*s' leads round in a circle", STR(seeker->profile),
         STR(source));
    return false;
}

static enum found role_of(struct seeker *, struct chain *);

static enum found from_source_profile(struct seeker *seeker, struct chain *chain,
                                      struct str source) {
    if (!check_source(seeker, chain, source))
        return FAILED;
    if (chain->n < CHAIN_MAX)
        chain->visited[chain->n++] = source;
    struct seeker there = *seeker;
    there.profile = source;
    there.without_environment = true;
    if (!has_static_keys(&there) && names_role(&there))
        return role_of(&there, chain);
    enum found found = from_profile(&there);
    return found != NOT_CONFIGURED
               ? found
               : source_failed(seeker, seeker_at(&there),
                               "source_profile '%.*s' has no credentials", STR(source));
}

/* The depth is bounded by the number of profiles: each is visited once. */
static enum found role_of(struct seeker *seeker, struct chain *chain) {
    struct str source = {0}, named = {0};
    bool has_source = profiles_find(seeker->world->profiles, SECTION_PROFILE, seeker->profile,
                                    "source_profile", &source);
    bool has_named = profiles_find(seeker->world->profiles, SECTION_PROFILE, seeker->profile,
                                   "credential_source", &named);
    if (has_source == has_named)
        return source_failed(
            seeker, seeker_at(seeker),
            has_source
                ? "profile '%.*s' has both a source_profile and a credential_source"
                : "profile '%.*s' has a role_arn but neither source_profile nor credential_source",
            STR(seeker->profile));
    const struct value *input = role_input(seeker);
    const char *path = cache_path(seeker->world->environment, CACHE_OF_ROLES,
                                  cache_key(input, seeker->arena), seeker->arena);
    if (from_cache(seeker, path))
        return FOUND;
    enum found found =
        has_named ? from_named_source(seeker, named) : from_source_profile(seeker, chain, source);
    return found == FOUND ? assume(seeker, input, path) : found;
}

enum found from_role(struct seeker *seeker) {
    if (!names_role(seeker))
        return NOT_CONFIGURED;
    struct chain chain = {.visited = {seeker->profile}, .n = 1};
    return role_of(seeker, &chain);
}

/* --- web identity ------------------------------------------------------------------------------------------------- */

static struct str from_either(const struct seeker *seeker, const char *variable, const char *key) {
    struct str value = {0};
    if (!seeker->without_environment)
        value = environment_get(seeker->world->environment, variable);
    return value.len > 0 ? value : seeker_get(seeker, key);
}

enum found from_web_identity(struct seeker *seeker) {
    struct str file = from_either(seeker, "AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file");
    struct str role = from_either(seeker, "AWS_ROLE_ARN", "role_arn");
    struct str name = from_either(seeker, "AWS_ROLE_SESSION_NAME", "role_session_name");
    if (file.len == 0)
        return NOT_CONFIGURED;
    if (role.len == 0)
        return source_failed(
            seeker, seeker_at(seeker),
            "a web identity token is configured without a role: set AWS_ROLE_ARN or role_arn");
    const char *path = environment_path(seeker->world->environment, file, seeker->arena);
    struct str token;
    if (!read_small_file(path, TOKEN_BYTES_MAX, seeker->arena, &token))
        return source_failed(seeker, NOWHERE, "cannot read the web identity token '%s'", path);
    struct maker map = {.arena = seeker->arena};
    set_text(&map, S("RoleArn"), role);
    set_text(&map, S("RoleSessionName"), session_name(seeker, name));
    set_text(&map, S("WebIdentityToken"), token);
    const struct value *answer;
    return ask_sts(seeker, "AssumeRoleWithWebIdentity", maker_map(&map), NULL, role, &answer);
}
