#include "cmd/session_cloud.h"

#include <assert.h>

#include "cmd/interrupts.h"
#include "cmd/prompt.h"
#include "providers/aws/aws.h"
#include "providers/aws/module/module.h"

#define CONNECTIONS 16
#define SANDBOX_REGION "us-east-1"

/* --- the AWS in this binary ------------------------------------------------------------------- */

/* Beside the state: ".footing/sandbox-cloud.db"; beside a state file that the user named:
 * "FILE.cloud". */
static struct str world_path(struct session *session) {
    struct str state = session->state_path;
    if (arg_on(&session->args, FLAG_STATE))
        return arena_printf(&session->arena, "%.*s.cloud", STR(state));
    size_t folder = state.len;
    while (folder > 0 && state.at[folder - 1] != '/')
        folder--;
    return arena_printf(&session->arena, "%.*ssandbox-cloud.db", STR(str_slice(state, 0, folder)));
}

struct str faults_given(const struct args *args, struct arena *arena) {
    struct buf all = {0};
    const struct given *given = &args->flags[FLAG_FAULT];
    for (size_t i = 0; i < given->n; i++)
        buf_addf(&all, "%s%.*s", i ? "," : "", STR(given->values[i]));
    struct str text = arena_str(arena, buf_str(&all));
    buf_release(&all);
    return text;
}

static void serve(void *ctx) {
    struct session *session = ctx;
    session->aws->sandbox_serve(session->sandbox);
}

/* Opens the sandbox and listens on loopback: what follows speaks real HTTP with it. Empty:
 * reported. */
static struct str serve_sandbox(struct session *session) {
    struct sandbox_settings settings = {
        .file = world_path(session).at,
        .clock = session->clock,
        .random = random_system(),
        .faults = faults_given(&session->args, &session->arena),
    };
    const struct aws_module *aws = session->aws;
    session->sandbox = aws->sandbox_open(&settings, &session->report);
    if (!session->sandbox)
        return (struct str){0};
    uint16_t port = aws->sandbox_listen(session->sandbox, 0, &session->report);
    if (port == 0)
        return (struct str){0};
    session->transport->watch(session->transport, aws->sandbox_descriptor(session->sandbox), serve,
                              session);
    setenv("no_proxy", "127.0.0.1", 1); /* this process speaks to nobody else */
    return arena_printf(&session->arena, "http://127.0.0.1:%u", (unsigned)port);
}

/* --- the client ------------------------------------------------------------------------------- */

static bool ask_mfa(void *ctx, struct str serial, struct buf *code) {
    struct session *session = ctx;
    HOLDS(buf_release) struct buf question = {0};
    buf_adds(&question, "MFA code for ");
    escape_add(&question, serial);
    buf_adds(&question, ": ");
    (void)session;
    return prompt_hidden(buf_str(&question), code);
}

static void wake(void *ctx) {
    struct session *session = ctx;
    session->aws->transport_wake(session->transport);
}

static struct str region_wanted(struct session *session) {
    struct str asked = arg_text(&session->args, FLAG_REGION);
    if (session->plan.region.len > 0)
        return session->plan.region;
    return asked.len > 0 || session->has_plan ? asked : session_stored_region(session);
}

/* The sandbox needs nothing that a user has configured, and reads nothing of it but the region. */
static void settle_sandbox(struct client_settings *client, struct str url) {
    static const char *const nothing[] = {"AWS_EC2_METADATA_DISABLED=true",
                                          "AWS_CONFIG_FILE=/dev/null",
                                          "AWS_SHARED_CREDENTIALS_FILE=/dev/null", NULL};
    client->endpoint = url;
    client->access_key = S(SANDBOX_ACCESS_KEY);
    client->secret_key = S(SANDBOX_SECRET_KEY);
    client->profile = (struct str){0};
    client->environ = nothing;
    if (client->region.len == 0)
        client->region = str_of(getenv("AWS_REGION"));
    if (client->region.len == 0)
        client->region = str_of(getenv("AWS_DEFAULT_REGION"));
    if (client->region.len == 0)
        client->region = S(SANDBOX_REGION);
}

bool session_module(struct session *session) {
    session->aws = aws_module_open(&session->report);
    return session->aws != NULL;
}

bool session_cloud(struct session *session) {
    assert(session->clock && !session->cloud);
    if (!session_module(session))
        return false;
    bool sandbox = arg_on(&session->args, FLAG_SANDBOX);
    struct client_settings client = {
        .region = region_wanted(session),
        .profile = arg_text(&session->args, FLAG_PROFILE),
        .endpoint = arg_text(&session->args, FLAG_ENDPOINT),
        .clock = session->clock,
        .random = random_system(),
        .ask_mfa = ask_mfa,
        .ask_ctx = session,
    };
    const char *ca_bundle = sandbox ? NULL : session->aws->ca_bundle(&client, &session->arena);
    session->transport = session->aws->transport_open(ca_bundle, CONNECTIONS, session->clock);
    client.transport = session->transport;
    if (sandbox) {
        struct str url = serve_sandbox(session);
        if (url.len == 0)
            return false;
        settle_sandbox(&client, url);
    }
    struct aws_cloud_settings settings = {.client = client,
                                          .provider = &aws_provider,
                                          .sandbox = sandbox,
                                          .wake = wake,
                                          .wake_ctx = session};
    session->cloud = session->aws->cloud_open(&settings, &session->arena, &session->report);
    interrupts_wake(session->cloud);
    return session->cloud != NULL;
}

/* A plan file with mistakes is no reason not to ask a cloud something else. */
bool session_cloud_alone(struct session *session) {
    struct report heard = session->report;
    bool head = session_head(session);
    heard.sources = session->report.sources; /* what was read is known by its place */
    heard.n_sources = session->report.n_sources;
    session->report = heard;
    if (!head)
        session->plan = (struct plan){0};
    return session_store(session, false) && session_cloud(session);
}

struct client *session_client(struct session *session) {
    return session->aws->cloud_client(session->cloud);
}

void session_cloud_close(struct session *session) {
    interrupts_wake(NULL);
    if (!session->aws)
        return;
    session->aws->cloud_close(session->cloud);
    session->cloud = NULL;
    if (session->transport)
        session->transport->close(session->transport);
    session->transport = NULL;
    session->aws->sandbox_close(session->sandbox);
    session->sandbox = NULL;
}

/* --- who is asked and as whom ----------------------------------------------------------------- */

struct str realm_name(struct str realm) {
    return str_is(realm, "aws") ? S("AWS") : realm;
}

void session_line_add(const struct session *session, struct buf *out) {
    const struct cloud_identity *who = &session->cloud->who;
    const struct show *show = &session->show;
    if (session->engine.stack.key.name.len > 0) {
        tone_add(out, show, TONE_BOLD, session->engine.stack.key.name);
        buf_adds(out, " · ");
    }
    escape_add(out, who->account);
    if (who->alias.len > 0) {
        buf_adds(out, " (");
        escape_add(out, who->alias);
        buf_adds(out, ")");
    }
    if (who->is_root)
        tone_adds(out, show, TONE_RED, " · root user");
    struct str rest[] = {who->region, who->profile, realm_name(who->realm)};
    for (size_t i = 0; i < 3; i++) {
        if (rest[i].len == 0)
            continue;
        buf_adds(out, " · ");
        escape_add(out, rest[i]);
    }
    buf_addc(out, '\n');
}

static void show_first_line(struct session *session) {
    HOLDS(buf_release) struct buf line = {0};
    if (session->show.quiet || session->show.json)
        return;
    session_line_add(session, &line);
    show_text(&session->show, &line);
}

bool session_stack(struct session *session, const char *verb) {
    session->engine = (struct engine){
        .cloud = session->cloud,
        .store = session->store,
        .verb = str_of(verb),
        .arena = &session->arena,
        .interrupts = interrupts_count(),
    };
    const struct plan *plan = &session->plan;
    struct stack_wish wish = {
        .name = plan->stack,
        .region = plan->region,
        .account = plan->account,
        .region_at = plan->region_at,
        .account_at = plan->account_at,
        .plan_path = plan->path,
        .same_stack = arg_on(&session->args, FLAG_SAME_STACK),
    };
    if (!engine_open_stack(&session->engine, &wish, &session->report))
        return false;
    show_first_line(session);
    if (!verb)
        return true;
    session->lock =
        lock_take(session->store, &session->engine.stack.key, str_of(verb), &session->report);
    return session->lock != NULL;
}
