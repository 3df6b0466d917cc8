#include "providers/aws/sandbox/sandbox.h"

#include <assert.h>

#include "providers/aws/sandbox/caller.h"
#include "providers/aws/sandbox/constraint.h"
#include "providers/aws/sandbox/core.h"
#include "providers/aws/sandbox/cache.h"
#include "providers/aws/sandbox/dispatch.h"
#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/linger.h"
#include "providers/aws/sandbox/rds.h"

/* --- open and close ------------------------------------------------------------------------------------------------- */

struct sandbox *sandbox_open(const struct sandbox_settings *settings, struct report *report) {
    assert(settings->clock && settings->random);
    struct sandbox *sandbox = must_alloc(sizeof *sandbox);
    *sandbox =
        (struct sandbox){.clock = settings->clock, .simulated = settings->simulated, .random = settings->random};
    sandbox->account = arena_str(&sandbox->arena, settings->account.len ? settings->account : S("000000000000"));
    sandbox->region = arena_str(&sandbox->arena, settings->region.len ? settings->region : S("us-east-1"));
    sandbox->enforce_iam = settings->enforce_iam;
    sandbox->opened_wall_ms = settings->clock->wall_ms(settings->clock);
    signer_init(&sandbox->signer);
    sandbox->world = world_open(settings->file, report);
    if (!sandbox->world || !faults_set(&sandbox->faults, settings->faults, report)) {
        sandbox_close(sandbox);
        return NULL;
    }
    int64_t behind_ms = world_latest_ms(sandbox->world) - sandbox->opened_wall_ms;
    sandbox->ahead_ms = behind_ms > 0 ? behind_ms : 0;
    return sandbox;
}

void sandbox_close(struct sandbox *sandbox) {
    if (!sandbox)
        return;
    face_close(sandbox->face);
    inner_transport_close(sandbox->transport);
    ledger_release(&sandbox->ledger);
    faults_release(&sandbox->faults);
    signer_release(&sandbox->signer);
    world_close(sandbox->world);
    arena_release(&sandbox->arena);
    free(sandbox);
}

int64_t sandbox_now_ms(const struct sandbox *sandbox) {
    return sandbox->clock->wall_ms(sandbox->clock) + sandbox->ahead_ms;
}

const struct value *sandbox_ledger(struct sandbox *sandbox, struct arena *arena) {
    return ledger_all(&sandbox->ledger, arena);
}

/* --- one exchange --------------------------------------------------------------------------------------------------- */

/* What is known of one exchange so far; each stage fills its part and gives false when there is an error to answer. */
struct exchange {
    struct sandbox *sandbox;
    const struct http_request *http;
    bool reused;
    struct wire_message message;
    struct signature_scope scope;
    struct request req;
    enum fault_kind fault;
    enum sandbox_line line;
    const struct value *answer;
};

static bool error_set(struct exchange *x, struct str code, struct str message) {
    x->req.error = (struct api_error){.code = code, .message = message};
    return false;
}

static bool is_ec2(const struct exchange *x) {
    return x->req.service && strcmp(x->req.service->name, "ec2") == 0;
}

static bool secret_of(void *ctx, struct str access_key, struct str *secret, struct str *session_token) {
    const struct sandbox *sandbox = ctx;
    return caller_secret(sandbox->world, access_key, secret, session_token);
}

static bool verify_at(struct exchange *x, int64_t wall_ms) {
    struct str code = {0}, message = {0};
    const struct sign_request raw = {
        .method = x->http->method,
        .host = http_header_get(x->http->headers, x->http->n_headers, "host"),
        .path = x->message.path,
        .query = x->message.query,
        .headers = x->http->headers,
        .n_headers = x->http->n_headers,
        .body = x->http->body,
    };
    return verify_signature(&x->sandbox->signer, &raw, secret_of, x->sandbox, wall_ms, x->req.arena, &x->scope, &code, &message) ||
           error_set(x, code, message);
}

/* A client that signs by the real time, not by the sandbox's faster one, is welcome too. */
static bool verify(struct exchange *x) {
    const struct sandbox *sandbox = x->sandbox;
    int64_t now_ms = sandbox->clock->wall_ms(sandbox->clock), skew_ms = sandbox->faults.skew_ms;
    int64_t since_ms = (int64_t)((double)(now_ms - sandbox->opened_wall_ms) / sandbox->clock->scale);
    return verify_at(x, now_ms + skew_ms) ||
           (sandbox->clock->scale > 1 && verify_at(x, sandbox->opened_wall_ms + since_ms + skew_ms));
}

/* Operations that need no signature are recognised without one. */
static bool recognise(struct exchange *x) {
    bool verified = verify(x);
    struct api_error denied = x->req.error;
    if (!recognise_request(&x->message, x->scope.service, &x->req.service, &x->req.operation, &x->req.error)) {
        x->req.error = verified ? x->req.error : denied;
        return false;
    }
    if (verified)
        return true;
    x->req.error = denied;
    return (x->req.operation->traits & OPERATION_UNSIGNED) && x->scope.access_key.len == 0;
}

static bool session_check(struct exchange *x) {
    const char *code, *message;
    struct request *req = &x->req;
    req->session = world_get(req->world, (struct str){0}, session_species.name, req->access_key);
    if (!req->session || value_integer(value_get(req->session, S("ExpiresMs")), 0) > req->now_ms)
        return true;
    fault_error(FAULT_EXPIRED, is_ec2(x), &code, &message);
    return error_set(x, str_of(code), str_of(message));
}

/* Who calls, and so where the call acts. */
static bool place(struct exchange *x) {
    struct request *req = &x->req;
    req->access_key = x->scope.access_key;
    req->region = x->scope.region.len ? x->scope.region : x->sandbox->region;
    if (!session_check(x))
        return false;
    struct str account = member_text(req->session, "Account");
    bool global = strcmp(req->service->name, "iam") == 0;
    req->account = account.len ? account : x->sandbox->account;
    req->place = arena_printf(req->arena, "%.*s/%.*s", STR(req->account), STR(global ? (struct str){0} : req->region));
    return caller_find(req);
}

static bool reads_only(const struct exchange *x) {
    return x->req.operation->traits & OPERATION_READS;
}

/* Draws the fault; one that is an answer without effect ends the exchange. */
static bool suffer(struct exchange *x) {
    const char *code, *message;
    x->fault = faults_draw(&x->sandbox->faults, x->sandbox->random, str_of(x->req.operation->name), x->reused);
    if (x->fault == FAULT_CUT_BEFORE)
        x->line = LINE_CUT_BEFORE;
    if (x->fault == FAULT_CUT_AFTER)
        x->line = LINE_CUT_AFTER;
    if (x->fault == FAULT_500_AFTER || !fault_error(x->fault, is_ec2(x), &code, &message))
        return x->line != LINE_CUT_BEFORE;
    return error_set(x, str_of(code), str_of(message));
}

/* Services whose things lie in the networks of a region. */
static bool lives_in_region(const struct exchange *x) {
    return is_ec2(x) || strcmp(x->req.service->name, "rds") == 0 || strcmp(x->req.service->name, "elasticache") == 0;
}

/* What the region has from the start belongs to no call, and no fault hides it. */
static bool region_make(struct exchange *x) {
    struct report report = {.arena = x->req.arena};
    region_ensure(&x->req);
    linger_settle(&x->req);
    rds_settle(&x->req);
    cache_settle(&x->req);
    if (world_commit(x->req.world, x->req.now_ms, 0, &report))
        return true;
    return error_set(x, S("InternalError"), report.items[0].text);
}

/* Keys remember their last use, whatever comes of the call. */
static bool key_note(struct exchange *x) {
    struct report report = {.arena = x->req.arena};
    caller_used(&x->req);
    return world_commit(x->req.world, x->req.now_ms, 0, &report) || error_set(x, S("InternalError"), report.items[0].text);
}

static bool act(struct exchange *x) {
    struct request *req = &x->req;
    const struct handler *handler = handler_find(req->service, req->operation);
    if (!handler)
        return error_set(x, S("InvalidAction"),
                         arena_printf(req->arena, "The action %s is not valid for this web service.", req->operation->name));
    if (!decode_request(req->service, req->operation, &x->message, req->arena, &req->input, &req->error))
        return false;
    if (req->service->protocol == PROTOCOL_JSON && !constraints_kept(req))
        return false;
    if ((lives_in_region(x) && !region_make(x)) || (req->enforce_iam && !authorize(req)) || !key_note(x))
        return false;
    if (!reads_only(x) || handler->writes) {
        x->answer = handle_request(req, handler, x->sandbox->faults.stale_reads);
        return x->answer != NULL;
    }
    world_rewind(req->world);
    x->answer = handle_request(req, handler, 0);
    world_replay(req->world);
    return x->answer != NULL;
}

/* A call that took effect and is answered as if it had failed. */
static bool betray(struct exchange *x) {
    const char *code, *message;
    if (x->fault != FAULT_500_AFTER)
        return true;
    fault_error(x->fault, is_ec2(x), &code, &message);
    return error_set(x, str_of(code), str_of(message));
}

/* --- answers -------------------------------------------------------------------------------------------------------- */

/* "Sat, 21 Nov 2026 07:01:02 GMT", in any locale. */
static struct str http_date(struct arena *arena, int64_t wall_ms) {
    static const char *const days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm tm;
    gmtime_r(&seconds, &tm);
    return arena_printf(arena, "%s, %02d %s %d %02d:%02d:%02d GMT", days[tm.tm_wday], tm.tm_mday,
                        months[tm.tm_mon], tm.tm_year + 1900, tm.tm_hour, tm.tm_min, tm.tm_sec);
}

static void encode(struct exchange *x, bool good, struct str request_id, struct http_answer *out) {
    struct arena *arena = x->req.arena;
    struct wire_message encoded = {0};
    const struct service *service = x->req.service ? x->req.service : service_find(S("ec2"));
    if (good) {
        encode_answer(service, x->req.operation, x->answer, request_id, arena, &encoded);
    } else {
        x->req.error.request_id = request_id;
        if (x->req.error.status == 0)
            x->req.error.status = status_of_code(x->req.error.code);
        encode_error(service, x->req.operation, &x->req.error, arena, &encoded);
    }
    struct http_header *headers = arena_array(arena, struct http_header, encoded.n_headers + 1);
    for (size_t i = 0; i < encoded.n_headers; i++)
        headers[i] = encoded.headers[i];
    int64_t now_ms = x->sandbox->clock->wall_ms(x->sandbox->clock) + x->sandbox->faults.skew_ms;
    headers[encoded.n_headers] = (struct http_header){S("Date"), http_date(arena, now_ms)};
    *out = (struct http_answer){.status = encoded.status ? encoded.status : good ? 200 : x->req.error.status,
                                .headers = headers,
                                .n_headers = encoded.n_headers + 1,
                                .body = encoded.body};
}

static void enter(struct exchange *x, bool good, int status) {
    char at[25];
    const struct request *req = &x->req;
    time_iso(req->now_ms, at);
    struct str code = {0};
    if (x->line == LINE_CUT_BEFORE)
        code = S("cut-before");
    else if (!good)
        code = req->error.code;
    else if (x->line == LINE_CUT_AFTER)
        code = S("cut-after");
    ledger_add(&x->sandbox->ledger,
               record(req->arena, "at:c service:c operation:c mutating:b input:v access_key:t status:i code:t", at,
                      req->service ? req->service->name : NULL, req->operation ? req->operation->name : NULL,
                      req->operation && !reads_only(x), req->input, req->access_key,
                      (int64_t)(x->line == LINE_WHOLE ? status : 0), code));
}

static void split_target(struct exchange *x) {
    struct str rest = x->http->url;
    x->message = (struct wire_message){
        .method = x->http->method,
        .headers = arena_array(x->req.arena, struct http_header, x->http->n_headers + 1),
        .n_headers = x->http->n_headers,
        .body = x->http->body,
    };
    for (size_t i = 0; i < x->http->n_headers; i++)
        x->message.headers[i] = x->http->headers[i];
    x->message.path = str_cut(&rest, '?');
    x->message.query = rest;
}

enum sandbox_line sandbox_exchange(struct sandbox *sandbox, const struct http_request *http, bool reused, struct arena *arena,
                                   struct http_answer *out) {
    char request_id[37];
    world_tidy(sandbox->world);
    struct exchange x = {.sandbox = sandbox, .http = http, .reused = reused, .line = LINE_WHOLE};
    x.req = (struct request){.world = sandbox->world,
                             .random = sandbox->random,
                             .arena = arena,
                             .now_ms = sandbox_now_ms(sandbox),
                             .enforce_iam = sandbox->enforce_iam,
                             .iam_lag_ms = sandbox->faults.iam_lag_ms};
    split_target(&x);
    if (control_answer(sandbox, http, x.message.path, arena, out))
        return LINE_WHOLE;
    bool good = recognise(&x) && place(&x) && suffer(&x) && act(&x) && betray(&x);
    random_uuid(sandbox->random, request_id);
    encode(&x, good, arena_str(arena, str_of(request_id)), out);
    enter(&x, good, out->status);
    return x.line;
}

enum sandbox_line sandbox_handle(struct sandbox *sandbox, const struct http_request *http, struct arena *arena,
                                 struct http_answer *out) {
    return sandbox_exchange(sandbox, http, false, arena, out);
}
