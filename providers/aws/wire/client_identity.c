/* The client's identity: credentials and their renewal, and the plain exchanges that their sources ask for. */
#include "providers/aws/wire/client_parts.h"

#include <assert.h>

/* AWS's own tools renew 15 minutes before the end, and insist 10 minutes before it. */
#define RENEW_EARLY_MS INT64_C(900000)
/* While renewing fails, or gives what ends as soon, it is not tried at every call. */
#define RENEW_PAUSE_MS INT64_C(60000)
#define CALL_TRIES_MAX 5
/* A create that outlives its credential is a lost answer. */
#define CREATE_LEFT_MIN_MS INT64_C(60000)

int64_t client_wall_ms(const struct client *client) {
    struct clock *clock = client->settings.clock;
    return clock->wall_ms(clock) + client->skew_ms;
}

/* --- what the sources use ----------------------------------------------------------------------------------------- */

static void fetch(void *ctx, const struct http_request *request, struct arena *arena,
                  struct http_answer *out) {
    struct client *client = ctx;
    struct flight *flight = flight_take(client);
    flight->arena = arena;
    flight->raw = out;
    client->settings.transport->start(client->settings.transport, request, flight);
    while (!flight->done)
        client_pump(client, INT64_MAX);
    flight_give_back(client, flight);
}

static void pause_ms(struct client *client, int64_t ms) {
    struct clock *clock = client->settings.clock;
    for (int64_t until_ms = clock->now_ms(clock) + ms; clock->now_ms(clock) < until_ms;)
        client_pump(client, until_ms);
}

/* One call of a source: whatever it is, asking again does no harm. */
static bool call(void *ctx, const char *service_name, const char *operation_name,
                 const struct value *input, const struct signing_key *key, struct str region,
                 struct arena *arena, struct report *report, const struct value **answer,
                 struct api_error *error) {
    struct client *client = ctx;
    const struct service *service = service_find(str_of(service_name));
    assert(service && "a credential source names a service without tables");
    const struct operation *operation = operation_find(service, str_of(operation_name));
    assert(operation && "a credential source names an operation without tables");
    for (int tries = 1;; tries++) {
        if (!client_send(client, service, operation, input, key, region, arena, &tries, report))
            return false;
        struct call_result result = client_await(client, &tries);
        *answer = result.verdict == VERDICT_DONE ? result.answer : NULL;
        *error = result.error;
        bool final = result.verdict == VERDICT_DONE || result.verdict == VERDICT_REFUSED;
        if (final || result.spent || tries == CALL_TRIES_MAX)
            return true;
        pause_ms(client, result.retry_ms);
    }
}

static bool ask_mfa(void *ctx, struct str serial, struct buf *code) {
    struct client *client = ctx;
    const struct client_settings *settings = &client->settings;
    return settings->ask_mfa && settings->ask_mfa(settings->ask_ctx, serial, code);
}

/* --- resolving ---------------------------------------------------------------------------------------------------- */

static bool resolve(struct client *client, bool anew, struct arena *secrets, struct report *report,
                    struct credentials *out) {
    const struct client_settings *settings = &client->settings;
    if (settings->access_key.len > 0) {
        *out = (struct credentials){
            .key = {.access_key = settings->access_key, .secret_key = settings->secret_key},
            .expires_ms = NEVER_EXPIRES,
            .source = S("the settings"),
        };
        return true;
    }
    struct report unheard = {.arena = secrets};
    struct credential_world world = {
        .environment = client->environment,
        .profiles = &client->profiles,
        .profile = client->profile,
        .profile_given = settings->profile.len > 0,
        .anew = anew,
        .region = client_region(client, &unheard),
        .clock = settings->clock,
        .random = settings->random,
        .ctx = client,
        .fetch = fetch,
        .call = call,
        .ask_mfa = ask_mfa,
    };
    return credentials_resolve(&world, secrets, report, out);
}

/* Resolves into memory of its own, which replaces the old only on success. */
static bool renew(struct client *client, bool anew, struct report *report) {
    struct arena secrets = {.locked = true};
    struct credentials credentials;
    struct clock *clock = client->settings.clock;
    client->renew_after_ms = clock->now_ms(clock) + RENEW_PAUSE_MS;
    client->renewing = true;
    bool ok = resolve(client, anew, &secrets, report, &credentials);
    client->renewing = false;
    if (!ok) {
        arena_release(&secrets);
        return false;
    }
    arena_release(&client->secrets);
    client->secrets = secrets;
    client->credentials = credentials;
    client->has_credentials = true;
    client->identity++;
    return true;
}

static int64_t left_ms(const struct client *client) {
    if (client->credentials.expires_ms == NEVER_EXPIRES)
        return NEVER_EXPIRES;
    return client->credentials.expires_ms - client_wall_ms(client);
}

/* Near their end the old ones still serve while renewing them fails. */
bool client_credentials(struct client *client, bool mutating, struct report *report) {
    if (!client->has_credentials)
        return renew(client, false, report);
    struct clock *clock = client->settings.clock;
    int64_t least_ms = mutating ? CREATE_LEFT_MIN_MS : 0;
    bool tried_lately = clock->now_ms(clock) < client->renew_after_ms;
    if (left_ms(client) > RENEW_EARLY_MS || (tried_lately && left_ms(client) > least_ms))
        return true;
    struct report unheard = {.arena = report->arena};
    renew(client, false, &unheard);
    if (left_ms(client) > least_ms)
        return true;
    fail(report, NOWHERE, "the credentials of %.*s expire and cannot be renewed",
         STR(client->credentials.source));
    if (unheard.n > 0)
        note(report, NOWHERE, "%.*s", STR(unheard.items[0].text));
    return false;
}

bool client_credentials_anew(struct client *client, struct report *report) {
    struct arena scratch = {.locked = true};
    struct str before = arena_str(&scratch, client->credentials.key.access_key);
    struct str token_before = arena_str(&scratch, client->credentials.key.session_token);
    struct report unheard = {.arena = report->arena};
    struct profiles kept = client->profiles;
    /* Somebody may have written new keys into the files meanwhile. */
    if (!profiles_load(&client->profiles, client->environment, client->arena, &unheard))
        client->profiles = kept;
    bool other =
        renew(client, true, report) && !(str_eq(before, client->credentials.key.access_key) &&
                                   str_eq(token_before, client->credentials.key.session_token));
    arena_release(&scratch);
    return other;
}
