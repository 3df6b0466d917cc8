/* Verdicts: what an answer, or none, means for the call: done, refused, certainly not done, or lost; and what is learned from
 * it (AWS's clock, new credentials, how fast an API may be asked). */
#include "providers/aws/wire/client_parts.h"

#define SKEW_MIN_MS INT64_C(240000) /* four minutes: less is no reason for a refusal */

/* Another attempt may follow, if the quota allows one. What changes the world is settled after a lost answer and not sent
 * again, so it costs nothing. */
static void again(struct client *client, struct flight *flight, enum retry_reason reason,
                  enum verdict verdict, const struct http_answer *answer) {
    struct call_result *result = &flight->result;
    result->verdict = verdict;
    if (verdict == VERDICT_LOST && !(flight->operation->traits & OPERATION_READS)) {
        retry_end(&client->retry, flight->service, result->tag, false);
        return;
    }
    int64_t asked_ms = retry_asked_ms(answer->headers, answer->n_headers);
    result->spent = !retry_again(&client->retry, flight->service, result->tag, reason, asked_ms,
                                 client->settings.random, &result->retry_ms);
}

/* Nothing came back that AWS said. */
static void judge_fault(struct client *client, struct flight *flight,
                        const struct http_answer *answer) {
    struct call_result *result = &flight->result;
    bool unsent = answer->fault == HTTP_UNSENT;
    result->error = (struct api_error){
        .code = unsent ? S("ConnectionFailed") : S("AnswerLost"),
        .message = arena_str(flight->arena, answer->why),
    };
    if (answer->fault == HTTP_CANCELLED) {
        result->verdict = VERDICT_LOST;
        result->spent = true;
        return;
    }
    enum retry_reason reason = unsent && flight->on_loopback ? RETRY_UNREACHABLE : RETRY_TRANSIENT;
    again(client, flight, reason, unsent ? VERDICT_AGAIN : VERDICT_LOST, answer);
}

/* Whether the refusal was about the clock that the request was dated by, and ours is right now. Others in the air were
 * dated before the first of them came back, so what counts is the correction that each left with. */
static bool mend_clock(struct client *client, const struct flight *flight,
                       const struct http_answer *answer) {
    int64_t theirs_ms;
    struct clock *clock = client->settings.clock;
    if (!code_may_be_skew(flight->result.error.code) ||
        !time_parse(http_header_get(answer->headers, answer->n_headers, "date"), &theirs_ms))
        return false;
    int64_t off_ms = theirs_ms - (clock->wall_ms(clock) + flight->skew_ms);
    if ((off_ms < 0 ? -off_ms : off_ms) < SKEW_MIN_MS ||
        !retry_mend(&client->retry, flight->service, flight->result.tag, MEND_CLOCK))
        return false;
    client->skew_ms = theirs_ms - clock->wall_ms(clock);
    return true;
}

/* One resolves the chain anew; the others that left with the same token find it done, or being done. */
static bool mend_token(struct client *client, struct flight *flight) {
    struct api_error *error = &flight->result.error;
    if (flight->own_key || !code_is_expired_token(error->code) ||
        client->settings.access_key.len > 0 ||
        !retry_mend(&client->retry, flight->service, flight->result.tag, MEND_TOKEN))
        return false;
    if (client->renewing || flight->identity != client->identity)
        return true;
    struct report report = {.arena = flight->arena};
    if (client_credentials_anew(client, &report))
        return true;
    if (report.n > 0)
        error->message = arena_printf(flight->arena, "%.*s; and they cannot be renewed: %.*s",
                                      STR(error->message), STR(report.items[0].text));
    return false;
}

/* AWS said no, or something in between said something. */
static void judge_error(struct client *client, struct flight *flight,
                        const struct http_answer *answer) {
    struct call_result *result = &flight->result;
    struct clock *clock = client->settings.clock;
    if (code_is_throttling(result->error.code, answer->status)) {
        buckets_refused(&client->buckets, flight->service, flight->operation, clock->now_ms(clock));
        again(client, flight, RETRY_THROTTLED, VERDICT_AGAIN, answer);
        return;
    }
    if (code_is_transient(result->error.code, answer->status)) {
        again(client, flight, RETRY_TRANSIENT, VERDICT_LOST, answer);
        return;
    }
    if (mend_clock(client, flight, answer) || mend_token(client, flight)) {
        result->verdict = VERDICT_AGAIN;
        return;
    }
    result->verdict = VERDICT_REFUSED;
    retry_end(&client->retry, flight->service, result->tag, false);
}

/* An answer that is no answer of this protocol: a cut one, a proxy's page. What was done stands in its status only. */
static void judge_broken(struct client *client, struct flight *flight,
                         const struct http_answer *answer) {
    struct api_error *error = &flight->result.error;
    error->code = arena_printf(flight->arena, "HTTP %d", answer->status);
    error->status = answer->status;
    if (answer->status >= 300 && answer->status < 500)
        judge_error(client, flight, answer);
    else
        again(client, flight, RETRY_TRANSIENT, VERDICT_LOST, answer);
}

static void judge_answer(struct client *client, struct flight *flight,
                         const struct http_answer *answer) {
    struct call_result *result = &flight->result;
    struct wire_message message = {
        .status = answer->status,
        .headers = (struct http_header *)(uintptr_t)answer->headers, /* read only */
        .n_headers = answer->n_headers,
        .body = answer->body,
    };
    struct clock *clock = client->settings.clock;
    switch (decode_answer(flight->service, flight->operation, &message, flight->arena,
                          &result->answer, &result->error)) {
    case DECODED_VALUE:
        result->verdict = VERDICT_DONE;
        buckets_passed(&client->buckets, flight->service, flight->operation, clock->now_ms(clock));
        retry_end(&client->retry, flight->service, result->tag, true);
        return;
    case DECODED_ERROR:
        judge_error(client, flight, answer);
        return;
    case DECODED_BROKEN:
        judge_broken(client, flight, answer);
        return;
    }
}

void client_judge(struct client *client, struct flight *flight, const struct http_answer *answer) {
    if (answer->fault == HTTP_ANSWERED)
        judge_answer(client, flight, answer);
    else
        judge_fault(client, flight, answer);
}
