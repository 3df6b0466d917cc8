#include "providers/aws/wire/client_parts.h"

#include <assert.h>

#include "providers/aws/wire/address.h"
#include "providers/aws/wire/environment.h"

#define USER_AGENT "footing/" FOOTING_VERSION

/* --- open and close ----------------------------------------------------------------------------------------------- */

static struct str first_set(const char *const *environment, const char *one, const char *other) {
    struct str value = environment_get(environment, one);
    return value.len ? value : environment_get(environment, other);
}

/* A named profile that is in neither file is a mistake; the default one may be missing. */
static bool choose_profile(struct client *client, struct report *report) {
    struct str named = client->settings.profile;
    if (named.len == 0)
        named = first_set(client->environment, "AWS_DEFAULT_PROFILE", "AWS_PROFILE");
    client->profile = named.len ? arena_str(client->arena, named) : S("default");
    if (named.len == 0 || str_is(named, "default") ||
        profiles_has(&client->profiles, SECTION_PROFILE, named))
        return true;
    fail(report, NOWHERE, "profile '%.*s' is in neither ~/.aws/config nor ~/.aws/credentials",
         STR(named));
    const char **known = arena_array(client->arena, const char *, client->profiles.n + 1);
    for (size_t i = 0, n = 0; i < client->profiles.n; i++)
        if (client->profiles.sections[i].kind == SECTION_PROFILE)
            known[n++] = arena_cstr(client->arena, client->profiles.sections[i].name);
    hint_nearest(report, named, known);
    return false;
}

/* With keys of our own (the sandbox) the user's files are no business of ours: not even a mistake in them. */
static bool load_configuration(struct client *client, struct report *report) {
    client->profiles.arena = client->arena;
    client->profile = S("default");
    if (client->settings.access_key.len > 0)
        return true;
    return profiles_load(&client->profiles, client->environment, client->arena, report) &&
           choose_profile(client, report);
}

/* What is no URL would be tried again and again as an endpoint that does not answer. */
static bool endpoint_is_right(struct str endpoint, struct report *report) {
    bool right = str_starts(endpoint, S("http://")) || str_starts(endpoint, S("https://"));
    for (size_t i = 0; i < endpoint.len; i++)
        right &= (unsigned char)endpoint.at[i] > ' ';
    if (right || endpoint.len == 0)
        return true;
    fail(report, NOWHERE, "the endpoint '%.*s' is no URL", STR(endpoint));
    hint(report, "--endpoint and AWS_ENDPOINT_URL take one such as http://127.0.0.1:5000");
    return false;
}

struct client *client_open(const struct client_settings *settings, struct arena *arena,
                           struct report *report) {
    assert(settings->transport && settings->clock && settings->random);
    struct client *client = arena_new(arena, struct client);
    *client = (struct client){
        .settings = *settings,
        .environment = environment_of(settings->environ),
        .arena = arena,
        .secrets = {.locked = true},
    };
    signer_init(&client->signer);
    struct str endpoint = {0};
    bool ok = load_configuration(client, report);
    if (ok)
        endpoint = client_endpoint_override(client, S("ec2"));
    if (!ok || !endpoint_is_right(endpoint, report)) {
        client_close(client);
        return NULL;
    }
    client->buckets.unlimited = endpoint_is_loopback(endpoint) && !(settings->clock->scale > 1);
    return client;
}

void client_close(struct client *client) {
    if (!client)
        return;
    arena_release(&client->flights);
    signer_release(&client->signer);
    retry_release(&client->retry);
    buckets_release(&client->buckets);
    arena_release(&client->scratch);
    arena_release(&client->secrets);
}

/* --- settings ----------------------------------------------------------------------------------------------------- */

struct str client_region(struct client *client, struct report *report) {
    if (client->region.len > 0)
        return client->region;
    struct str region = client->settings.region;
    if (region.len == 0)
        region = first_set(client->environment, "AWS_REGION", "AWS_DEFAULT_REGION");
    if (region.len == 0)
        region = profiles_get(&client->profiles, SECTION_PROFILE, client->profile, "region");
    if (region.len == 0) {
        fail(report, NOWHERE, "no AWS region is configured");
        hint(report, "say --region, set AWS_REGION, or give profile '%.*s' a region",
             STR(client->profile));
        return (struct str){0};
    }
    client->region = arena_str(client->arena, region);
    return client->region;
}

struct str client_profile(const struct client *client) {
    return client->profile;
}

struct str client_endpoint_override(const struct client *client, struct str service) {
    if (client->settings.endpoint.len > 0)
        return client->settings.endpoint;
    return endpoint_configured(service, client->environment, &client->profiles, client->profile);
}

size_t client_calls_sent(const struct client *client) {
    return client->calls_sent;
}

const char *client_ca_bundle(const struct client_settings *settings, struct arena *arena) {
    const char *const *environment = environment_of(settings->environ);
    struct str chosen = settings->ca_bundle;
    if (chosen.len == 0)
        chosen = environment_get(environment, "AWS_CA_BUNDLE");
    if (chosen.len > 0 || settings->access_key.len > 0)
        return chosen.len > 0 ? environment_path(environment, chosen, arena) : NULL;
    /* A mistake in the files is reported when the client opens. */
    struct report unheard = {.arena = arena};
    struct profiles profiles;
    if (!profiles_load(&profiles, environment, arena, &unheard))
        return NULL;
    struct str profile = settings->profile;
    if (profile.len == 0)
        profile = first_set(environment, "AWS_DEFAULT_PROFILE", "AWS_PROFILE");
    chosen =
        profiles_get(&profiles, SECTION_PROFILE, profile.len ? profile : S("default"), "ca_bundle");
    return chosen.len > 0 ? environment_path(environment, chosen, arena) : NULL;
}

/* --- making a request --------------------------------------------------------------------------------------------- */

static bool find_endpoint(struct client *client, const struct service *service, struct str region,
                          struct report *report, struct endpoint *out) {
    struct str custom = client_endpoint_override(client, str_of(service->name));
    struct arena *arena = &client->scratch;
    if (custom.len > 0)
        return endpoint_custom(service, region, custom, arena, report, out);
    unsigned variants = endpoint_variants(client->environment, &client->profiles, client->profile);
    return endpoint_resolve(service, region, variants, arena, report, out);
}

static struct http_header *with_room(struct arena *arena, const struct http_header *headers,
                                     size_t n, size_t room) {
    struct http_header *wider = arena_array(arena, struct http_header, n + room);
    if (n > 0)
        memcpy(wider, headers, n * sizeof *wider);
    return wider;
}

/* Signs and gives the headers that go out: the message's, the signature's, and the agent's, which stays unsigned. */
static void sign(struct client *client, const struct operation *operation,
                 const struct signing_key *key, const struct endpoint *endpoint,
                 const struct wire_message *message, struct str path, struct http_request *http) {
    struct arena *arena = &client->scratch;
    struct http_header *headers = with_room(arena, message->headers, message->n_headers, 6);
    size_t n = message->n_headers;
    if (key && !(operation->traits & OPERATION_UNSIGNED)) {
        bool is_s3 = str_is(endpoint->signing_name, "s3");
        struct sign_request request = {.method = message->method,
                                       .host = endpoint->host,
                                       .path = path,
                                       .query = message->query,
                                       .headers = message->headers,
                                       .n_headers = message->n_headers,
                                       .body = message->body,
                                       .region = endpoint->signing_region,
                                       .service = endpoint->signing_name,
                                       .wall_ms = client_wall_ms(client),
                                       .unsigned_payload =
                                           operation->traits & OPERATION_UNSIGNED_PAYLOAD,
                                       .content_sha256_header = is_s3,
                                       .single_encode = is_s3};
        struct http_header *added;
        size_t n_added;
        sign_header(&client->signer, key, &request, arena, &added, &n_added);
        memcpy(headers + n, added, n_added * sizeof *added);
        n += n_added;
    }
    headers[n++] = (struct http_header){S("User-Agent"), S(USER_AGENT)};
    http->headers = headers;
    http->n_headers = n;
}

bool client_prepare(struct client *client, const struct service *service,
                    const struct operation *operation, const struct value *input,
                    const struct signing_key *key, struct str region, struct report *report,
                    struct signed_request *out) {
    struct arena *arena = &client->scratch;
    struct wire_message message = {0};
    *out = (struct signed_request){0};
    if (!find_endpoint(client, service, region, report, &out->endpoint) ||
        !encode_request(service, operation, input, client->settings.random, arena, report,
                        &message))
        return false;
    address_request(service, input, &client->profiles, client->profile, &out->endpoint, &message,
                    arena);
    struct str path =
        out->endpoint.path.len == 0
            ? message.path
            : arena_printf(arena, "%.*s%.*s", STR(out->endpoint.path), STR(message.path));
    out->http = (struct http_request){
        .method = message.method,
        .url = arena_printf(arena, "%s://%.*s%.*s%s%.*s", out->endpoint.tls ? "https" : "http",
                            STR(out->endpoint.host), STR(path), message.query.len ? "?" : "",
                            STR(message.query)),
        .body = message.body,
        .once = !(operation->traits & OPERATION_READS),
    };
    sign(client, operation, key, &out->endpoint, &message, path, &out->http);
    return true;
}

/* --- flights ------------------------------------------------------------------------------------------------------ */

struct flight *flight_take(struct client *client) {
    struct flight *flight = client->spare;
    if (flight)
        client->spare = flight->next;
    else
        flight = arena_new(&client->flights, struct flight);
    *flight = (struct flight){0};
    return flight;
}

void flight_give_back(struct client *client, struct flight *flight) {
    flight->next = client->spare;
    client->spare = flight;
}

static void push_ready(struct client *client, struct flight *flight) {
    flight->next = NULL;
    if (client->ready)
        client->ready_last->next = flight;
    else
        client->ready = flight;
    client->ready_last = flight;
}

bool client_send(struct client *client, const struct service *service,
                 const struct operation *operation, const struct value *input,
                 const struct signing_key *key, struct str region, struct arena *arena, void *tag,
                 struct report *report) {
    bool unsigned_call = operation->traits & OPERATION_UNSIGNED;
    bool own_key = key != NULL;
    if (!own_key && !unsigned_call) {
        if (!client_credentials(client, !(operation->traits & OPERATION_READS), report))
            return false;
        key = &client->credentials.key;
    }
    struct signed_request request;
    arena_reset(&client->scratch);
    if (!client_prepare(client, service, operation, input, key, region, report, &request))
        return false;
    struct flight *flight = flight_take(client);
    *flight = (struct flight){.service = service,
                              .operation = operation,
                              .arena = arena,
                              .own_key = own_key || unsigned_call,
                              .on_loopback = endpoint_is_loopback(request.http.url),
                              .skew_ms = client->skew_ms,
                              .identity = client->identity,
                              .result = {.tag = tag}};
    struct clock *clock = client->settings.clock;
    buckets_take(&client->buckets, service, operation, clock->now_ms(clock));
    client->calls_sent++;
    client->settings.transport->start(client->settings.transport, &request.http, flight);
    return true;
}

bool client_start(struct client *client, const struct service *service,
                  const struct operation *operation, const struct value *input, struct arena *arena,
                  void *tag, struct report *report) {
    struct str region = client_region(client, report);
    return region.len > 0 &&
           client_send(client, service, operation, input, NULL, region, arena, tag, report);
}

int64_t client_earliest(struct client *client, const struct service *service,
                        const struct operation *operation) {
    struct clock *clock = client->settings.clock;
    return buckets_earliest(&client->buckets, service, operation, clock->now_ms(clock));
}

/* --- polling ------------------------------------------------------------------------------------------------------ */

/* A plain exchange: its answer is copied to where its asker waits. */
static void land_raw(struct flight *flight, const struct http_answer *answer) {
    struct arena *arena = flight->arena;
    struct http_header *headers = arena_array(arena, struct http_header, answer->n_headers + 1);
    for (size_t i = 0; i < answer->n_headers; i++)
        headers[i] = (struct http_header){arena_str(arena, answer->headers[i].name),
                                          arena_str(arena, answer->headers[i].value)};
    *flight->raw = *answer;
    flight->raw->headers = headers;
    flight->raw->body = arena_str(arena, answer->body);
    flight->raw->why = arena_str(arena, answer->why);
    flight->done = true;
}

static void land(struct client *client, const struct http_answer *answer) {
    struct flight *flight = answer->tag;
    if (!flight->service) {
        land_raw(flight, answer);
        return;
    }
    client_judge(client, flight, answer);
    push_ready(client, flight);
}

/* One at a time: judging an answer may ask for credentials, which polls again, and what an answer borrows lives no longer
 * than that. */
bool client_pump(struct client *client, int64_t deadline_ms) {
    struct transport *transport = client->settings.transport;
    struct http_answer answer;
    if (transport->poll(transport, deadline_ms, &answer, 1) == 0)
        return false;
    land(client, &answer);
    return true;
}

size_t client_poll(struct client *client, int64_t deadline_ms, struct call_result *out,
                   size_t max) {
    struct clock *clock = client->settings.clock;
    if (!client->ready && client_pump(client, deadline_ms))
        while (client_pump(client, clock->now_ms(clock))) /* and what else is there already */
            ;
    size_t n = 0;
    while (n < max && client->ready) {
        struct flight *flight = client->ready;
        client->ready = flight->next;
        out[n++] = flight->result;
        flight_give_back(client, flight);
    }
    return n;
}

static struct flight *take_ready(struct client *client, const void *tag) {
    struct flight *before = NULL;
    for (struct flight *flight = client->ready; flight; before = flight, flight = flight->next) {
        if (flight->result.tag != tag)
            continue;
        if (before)
            before->next = flight->next;
        else
            client->ready = flight->next;
        if (client->ready_last == flight)
            client->ready_last = before;
        return flight;
    }
    return NULL;
}

struct call_result client_await(struct client *client, const void *tag) {
    struct flight *flight;
    while (!(flight = take_ready(client, tag)))
        client_pump(client, INT64_MAX);
    struct call_result result = flight->result;
    flight_give_back(client, flight);
    return result;
}
