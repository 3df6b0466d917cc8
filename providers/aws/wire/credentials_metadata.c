/* Credentials of the machine: the endpoint of a container's agent, and the metadata service of an EC2 instance in its
 * second version only (the first answers anybody who can make the machine send a GET). */
#include "providers/aws/wire/credentials_sources.h"

#include <errno.h>

#include "base/json.h"
#include "providers/aws/wire/endpoint.h"
#include "providers/aws/wire/environment.h"

#define CONTAINER_HOST "http://169.254.170.2"
#define CONTAINER_TRIES 3
#define CONTAINER_TIMEOUT_MS 2000
#define INSTANCE_IPV4 "http://169.254.169.254"
#define INSTANCE_IPV6 "http://[fd00:ec2::254]"
#define INSTANCE_TIMEOUT_MS 1000
#define ROLE_PATH "/latest/meta-data/iam/security-credentials/"
#define EXTENDED_MS INT64_C(1200000)
#define ANSWER_BYTES_MAX ((size_t)64 << 10)
#define TOKEN_BYTES_MAX ((size_t)16 << 10)

static bool get(struct seeker *seeker, const char *method, struct str url,
                struct http_header header, int timeout_ms, struct http_answer *answer) {
    const struct credential_world *world = seeker->world;
    struct http_request request = {
        .method = method,
        .url = url,
        .headers = &header,
        .n_headers = header.name.len > 0,
        .connect_timeout_ms = timeout_ms,
        .timeout_ms = timeout_ms,
        .answer_bytes_max = ANSWER_BYTES_MAX,
    };
    world->fetch(world->ctx, &request, seeker->arena, answer);
    return answer->fault == HTTP_ANSWERED && answer->status == 200;
}

/* Both endpoints answer in the same words. */
static bool take(struct seeker *seeker, struct str body) {
    struct arena *arena = seeker->arena;
    const struct value *given = json_parse(arena, body);
    seeker->out->key = (struct signing_key){
        .access_key = arena_str(arena, value_str(value_key(given, "AccessKeyId"))),
        .secret_key = arena_str(arena, value_str(value_key(given, "SecretAccessKey"))),
        .session_token = arena_str(arena, value_str(value_key(given, "Token"))),
    };
    return seeker->out->key.access_key.len > 0 && seeker->out->key.secret_key.len > 0 &&
           seeker_expires(seeker, value_str(value_key(given, "Expiration")));
}

/* --- containers --------------------------------------------------------------------------------------------------- */

/* Over plain HTTP the token may go to this machine and to the agents of ECS and EKS only. */
static bool may_be_asked(struct str url) {
    static const char *const agents[] = {"169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"};
    if (str_starts(url, S("https://")) || endpoint_is_loopback(url))
        return true;
    for (size_t i = 0; i < sizeof agents / sizeof *agents; i++)
        if (str_is(url_host(url), agents[i]))
            return true;
    return false;
}

static enum found authorization(struct seeker *seeker, struct http_header *header) {
    const char *const *environment = seeker->world->environment;
    struct str token = environment_get(environment, "AWS_CONTAINER_AUTHORIZATION_TOKEN");
    struct str file = environment_get(environment, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    if (file.len > 0 &&
        !read_small_file(arena_cstr(seeker->arena, file), TOKEN_BYTES_MAX, seeker->arena, &token))
        return source_failed(seeker, NOWHERE,
                             "cannot read AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE '%.*s': %s",
                             STR(file), strerror(errno));
    if (str_find(token, '\n') >= 0 || str_find(token, '\r') >= 0)
        return source_failed(seeker, NOWHERE,
                             "the container's authorization token holds a line break");
    if (token.len > 0)
        *header = (struct http_header){S("Authorization"), token};
    return FOUND;
}

enum found from_container(struct seeker *seeker) {
    const char *const *environment = seeker->world->environment;
    struct str relative = environment_get(environment, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    struct str url = environment_get(environment, "AWS_CONTAINER_CREDENTIALS_FULL_URI");
    if (relative.len > 0)
        url = arena_printf(seeker->arena, CONTAINER_HOST "%.*s", STR(relative));
    if (url.len == 0)
        return NOT_CONFIGURED;
    if (!may_be_asked(url))
        return source_failed(
            seeker, NOWHERE,
            "AWS_CONTAINER_CREDENTIALS_FULL_URI '%.*s' is neither https nor on this machine",
            STR(url));
    struct http_header header = {0};
    if (authorization(seeker, &header) == FAILED)
        return FAILED;
    struct http_answer answer = {0};
    for (int i = 0; i < CONTAINER_TRIES; i++) {
        if (!get(seeker, "GET", url, header, CONTAINER_TIMEOUT_MS, &answer))
            continue;
        if (!take(seeker, answer.body))
            break;
        seeker->out->source = S("the container's credential endpoint");
        return FOUND;
    }
    return source_failed(
        seeker, NOWHERE, "the container's credential endpoint %.*s gives no credentials (%s%.*s)",
        STR(url), answer.fault == HTTP_ANSWERED ? "status other than 200, or no JSON" : "",
        STR(answer.why));
}

/* --- instances ---------------------------------------------------------------------------------------------------- */

static struct str instance_endpoint(const struct seeker *seeker) {
    const char *const *environment = seeker->world->environment;
    struct str url = environment_get(environment, "AWS_EC2_METADATA_SERVICE_ENDPOINT");
    if (url.len == 0)
        url = seeker_get(seeker, "ec2_metadata_service_endpoint");
    struct str mode = environment_get(environment, "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE");
    if (mode.len == 0)
        mode = seeker_get(seeker, "ec2_metadata_service_endpoint_mode");
    if (url.len == 0)
        url = str_eq_nocase(mode, S("ipv6")) ? S(INSTANCE_IPV6) : S(INSTANCE_IPV4);
    while (str_ends(url, S("/")))
        url.len--;
    return url;
}

static int instance_timeout_ms(const struct seeker *seeker) {
    int64_t seconds = 0;
    struct str given = environment_get(seeker->world->environment, "AWS_METADATA_SERVICE_TIMEOUT");
    if (given.len == 0)
        given = seeker_get(seeker, "metadata_service_timeout");
    return str_to_int(given, &seconds) && seconds > 0 && seconds < 600 ? (int)seconds * 1000
                                                                       : INSTANCE_TIMEOUT_MS;
}

/* A machine that is no instance answers nothing at all there; that is no failure. */
enum found from_instance(struct seeker *seeker) {
    if (environment_true(seeker->world->environment, "AWS_EC2_METADATA_DISABLED"))
        return NOT_CONFIGURED;
    struct arena *arena = seeker->arena;
    struct str endpoint = instance_endpoint(seeker);
    int timeout_ms = instance_timeout_ms(seeker);
    struct http_answer answer;
    struct http_header ttl = {S("x-aws-ec2-metadata-token-ttl-seconds"), S("21600")};
    if (!get(seeker, "PUT", arena_printf(arena, "%.*s/latest/api/token", STR(endpoint)), ttl,
             timeout_ms, &answer))
        return NOT_CONFIGURED;
    struct http_header token = {S("x-aws-ec2-metadata-token"), answer.body};
    struct str roles = arena_printf(arena, "%.*s" ROLE_PATH, STR(endpoint));
    if (!get(seeker, "GET", roles, token, timeout_ms, &answer))
        return NOT_CONFIGURED;
    struct str list = answer.body;
    struct str role = str_trim(str_cut(&list, '\n'));
    if (role.len == 0 ||
        !get(seeker, "GET", arena_printf(arena, "%.*s%.*s", STR(roles), STR(role)), token,
             timeout_ms, &answer) ||
        !take(seeker, answer.body))
        return NOT_CONFIGURED;
    /* When the service cannot renew them the instance goes on with the old ones, and AWS takes them. */
    struct clock *clock = seeker->world->clock;
    int64_t extended_ms = clock->wall_ms(clock) + EXTENDED_MS;
    if (seeker->out->expires_ms < extended_ms)
        seeker->out->expires_ms = extended_ms;
    seeker->out->source = arena_printf(arena, "the instance's role '%.*s'", STR(role));
    return FOUND;
}
