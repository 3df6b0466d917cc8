#include "providers/aws/cloud.h"

#include <assert.h>
#include <string.h>

/* Where an account without a public answer is asked for its own address; AWS runs it for this. */
#define CHECKIP_URL "https://checkip.amazonaws.com/"

/* After a lost answer a real cloud may show the object only minutes later; a test server is consistent. */
#define AWS_SETTLE_WINDOW_MS (5 * 60 * 1000)
#define IN_FLIGHT_MAX 16

struct aws_cloud {
    struct cloud cloud; /* first: a struct cloud * of ours is a struct aws_cloud * */
    struct client *client;
    struct transport *transport;
    struct aws_cloud_settings settings;
    struct arena *arena; /* of the cloud */
    size_t asked_room;
};

static struct aws_cloud *self_of(struct cloud *cloud) {
    return (struct aws_cloud *)cloud;
}

/* --- names to tables ------------------------------------------------------------------------------------------------ */

static const struct operation *operation_of(const char *service_name, const char *operation_name, const struct service **service) {
    *service = service_find(str_of(service_name));
    assert(*service && "a sheet names a service without tables");
    const struct operation *operation = operation_find(*service, str_of(operation_name));
    assert(operation && "a sheet names an operation without tables");
    return operation;
}

static const char *token_member(struct cloud *cloud, const char *service_name, const char *operation_name) {
    (void)cloud;
    const struct service *service;
    const struct operation *operation = operation_of(service_name, operation_name, &service);
    const struct shape *input = shape_at(service, operation->input);
    for (size_t i = 0; input && i < input->n_members; i++)
        if (input->members[i].traits & MEMBER_TOKEN || strcmp(input->members[i].name, "ClientToken") == 0)
            return input->members[i].name;
    return NULL;
}

/* Notes the operation where it is a new one; there are few. */
static void note_asked(struct aws_cloud *self, const char *service, const char *operation) {
    struct cloud *cloud = &self->cloud;
    for (size_t i = 0; i < cloud->n_asked; i++)
        if (strcmp(cloud->asked[i].operation, operation) == 0 && strcmp(cloud->asked[i].service, service) == 0)
            return;
    if (cloud->n_asked == self->asked_room) {
        self->asked_room = self->asked_room ? self->asked_room * 2 : 16;
        struct asked *more = arena_array(self->arena, struct asked, self->asked_room);
        for (size_t i = 0; i < cloud->n_asked; i++)
            more[i] = cloud->asked[i];
        cloud->asked = more;
    }
    ((struct asked *)cloud->asked)[cloud->n_asked++] = (struct asked){service, operation};
}

/* --- one attempt of one call ---------------------------------------------------------------------------------------- */

static bool start(struct cloud *cloud, const char *service_name, const char *operation_name, const struct value *input,
                  struct arena *arena, void *tag, struct report *report) {
    const struct service *service;
    const struct operation *operation = operation_of(service_name, operation_name, &service);
    note_asked(self_of(cloud), service->name, operation->name);
    return client_start(self_of(cloud)->client, service, operation, input, arena, tag, report);
}

static int64_t earliest(struct cloud *cloud, const char *service_name, const char *operation_name) {
    const struct service *service;
    const struct operation *operation = operation_of(service_name, operation_name, &service);
    return client_earliest(self_of(cloud)->client, service, operation);
}

static size_t poll_outcomes(struct cloud *cloud, int64_t deadline_ms, struct outcome *out, size_t max) {
    struct call_result results[32];
    size_t room = max < 32 ? max : 32;
    size_t n = client_poll(self_of(cloud)->client, deadline_ms, results, room);
    for (size_t i = 0; i < n; i++)
        out[i] = (struct outcome){
            .tag = results[i].tag,
            .verdict = (enum cloud_verdict)results[i].verdict,
            .answer = results[i].answer,
            .error = {results[i].error.code, results[i].error.message, results[i].error.request_id},
            .retry_ms = results[i].retry_ms,
            .spent = results[i].spent,
        };
    return n;
}

_Static_assert((int)CLOUD_DONE == (int)VERDICT_DONE && (int)CLOUD_REFUSED == (int)VERDICT_REFUSED &&
                   (int)CLOUD_AGAIN == (int)VERDICT_AGAIN && (int)CLOUD_LOST == (int)VERDICT_LOST,
               "the engine's verdicts are the client's");

/* --- who am I ------------------------------------------------------------------------------------------------------- */

static struct str realm_of(const struct aws_cloud *self, struct arena *arena) {
    if (self->settings.sandbox)
        return S("sandbox");
    struct str endpoint = client_endpoint_override(self->client, S("ec2"));
    if (endpoint.len == 0)
        return S("aws");
    while (str_ends(endpoint, S("/")))
        endpoint.len--;
    return arena_str(arena, endpoint);
}

/* "arn:PARTITION:sts::ACCOUNT:…" */
static struct str partition_of(struct str arn) {
    str_cut(&arn, ':');
    return str_cut(&arn, ':');
}

/* Nobody answered, or the answer was no: two different things to look after. */
static bool fail_identity(const struct aws_cloud *self, const struct api_error *error, struct report *report) {
    fail(report, NOWHERE, "cannot tell who calls: %.*s: %.*s", STR(error->code), STR(error->message));
    struct str endpoint = client_endpoint_override(self->client, S("sts"));
    if (!str_is(error->code, "ConnectionFailed") && !str_is(error->code, "AnswerLost"))
        hint(report, "check the credentials (AWS_PROFILE, AWS_ACCESS_KEY_ID, 'aws sso login')");
    else if (endpoint.len)
        hint(report, "does anything answer at %.*s?", STR(endpoint));
    else
        hint(report, "check the network, and the proxy if there is one (https_proxy)");
    return false;
}

static bool identify(struct cloud *cloud, struct arena *arena, struct report *report) {
    struct aws_cloud *self = self_of(cloud);
    struct cloud_identity *who = &cloud->who;
    who->region = client_region(self->client, report);
    if (who->region.len == 0)
        return false;
    const struct service *service;
    const struct operation *operation = operation_of("sts", "GetCallerIdentity", &service);
    const struct value *answer = NULL;
    struct api_error error = {0};
    if (!client_ask(self->client, service, operation, NULL, false, arena, report, &answer, &error))
        return false;
    if (!answer)
        return fail_identity(self, &error, report);
    struct str arn = value_str(value_key(answer, "Arn"));
    who->account = value_str(value_key(answer, "Account"));
    who->principal = arn;
    who->partition = partition_of(arn);
    who->is_root = str_ends(arn, S(":root"));
    who->profile = client_profile(self->client);
    who->realm = realm_of(self, arena);
    cloud->settle_window_ms = str_eq(who->realm, S("aws")) ? AWS_SETTLE_WINDOW_MS : 0;
    return true;
}

/* --- facts the language knows --------------------------------------------------------------------------------------- */

/* Where this realm tells a caller its own address. */
static struct str checkip_url(struct aws_cloud *self, struct arena *arena) {
    struct str endpoint = client_endpoint_override(self->client, S("ec2"));
    if (!self->settings.sandbox || endpoint.len == 0)
        return S(CHECKIP_URL);
    while (str_ends(endpoint, S("/")))
        endpoint.len--;
    return arena_printf(arena, "%.*s/checkip", STR(endpoint));
}

static const struct value *my_ip(struct aws_cloud *self, struct arena *arena, struct report *report) {
    struct http_request request = {.method = "GET", .url = checkip_url(self, arena), .timeout_ms = 5000, .answer_bytes_max = 4096};
    struct http_answer answer = {0};
    self->transport->start(self->transport, &request, self);
    while (self->transport->poll(self->transport, INT64_MAX, &answer, 1) == 0)
        ;
    struct str address = str_trim(answer.body);
    if (answer.fault != HTTP_ANSWERED || answer.status != 200 || address.len == 0 || address.len > 45) {
        fail(report, NOWHERE, "'my-ip': %.*s does not tell this machine's address", STR(request.url));
        hint(report, "write the address as a CIDR instead, such as 203.0.113.7/32");
        return NULL;
    }
    return value_textf(arena, "%.*s/%d", STR(address), str_find(address, ':') >= 0 ? 128 : 32);
}

/* The letters of the zones in which anything can be made without opting in: "a b c". */
static const struct value *zones(struct aws_cloud *self, struct arena *arena, struct report *report) {
    const struct service *service;
    const struct operation *operation = operation_of("ec2", "DescribeAvailabilityZones", &service);
    const struct value *answer = NULL;
    struct api_error error = {0};
    note_asked(self, service->name, operation->name);
    if (!client_ask(self->client, service, operation, NULL, false, arena, report, &answer, &error))
        return NULL;
    if (!answer) {
        fail(report, NOWHERE, "cannot tell the zones of the region: %.*s: %.*s", STR(error.code), STR(error.message));
        return NULL;
    }
    struct buf letters = {0};
    const struct value *list = value_key(answer, "AvailabilityZones");
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *zone = value_item(list, i);
        struct str name = value_str(value_key(zone, "ZoneName")), kind = value_str(value_key(zone, "ZoneType"));
        bool plain = kind.len == 0 || str_is(kind, "availability-zone");
        if (plain && str_is(value_str(value_key(zone, "State")), "available") && name.len == self->cloud.who.region.len + 1)
            buf_addf(&letters, "%s%c", letters.len ? " " : "", name.at[name.len - 1]);
    }
    const struct value *text = value_text(arena, buf_str(&letters));
    buf_release(&letters);
    return text;
}

static const struct value *fact(struct cloud *cloud, struct str name, struct arena *arena, struct report *report) {
    if (str_is(name, "my-ip"))
        return my_ip(self_of(cloud), arena, report);
    if (str_is(name, "region"))
        return value_text(arena, cloud->who.region);
    if (str_is(name, "account"))
        return value_text(arena, cloud->who.account);
    if (str_is(name, "partition"))
        return value_text(arena, cloud->who.partition);
    if (str_is(name, "zones"))
        return zones(self_of(cloud), arena, report);
    return NULL;
}

static void wake(struct cloud *cloud) {
    struct aws_cloud *self = self_of(cloud);
    if (self->settings.wake)
        self->settings.wake(self->settings.wake_ctx);
}

/* --- open and close ------------------------------------------------------------------------------------------------- */

struct cloud *aws_cloud_open(const struct aws_cloud_settings *settings, struct arena *arena, struct report *report) {
    assert(settings->provider);
    struct client *client = client_open(&settings->client, arena, report);
    if (!client)
        return NULL;
    struct aws_cloud *self = arena_new(arena, struct aws_cloud);
    *self = (struct aws_cloud){
        .cloud = {.provider = settings->provider,
                  .clock = settings->client.clock,
                  .random = settings->client.random,
                  .in_flight_max = IN_FLIGHT_MAX,
                  .identify = identify,
                  .start = start,
                  .poll = poll_outcomes,
                  .earliest = earliest,
                  .token_member = token_member,
                  .fact = fact,
                  .wake = wake},
        .client = client,
        .transport = settings->client.transport,
        .settings = *settings,
        .arena = arena,
    };
    return &self->cloud;
}

void aws_cloud_close(struct cloud *cloud) {
    if (cloud)
        client_close(self_of(cloud)->client);
}

struct client *aws_cloud_client(struct cloud *cloud) {
    return self_of(cloud)->client;
}
