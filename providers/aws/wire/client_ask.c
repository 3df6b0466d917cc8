/* Asking and waiting: one reading call with its retries and its pages, and the readable form of a request. */
#include "providers/aws/wire/client_parts.h"

#include <assert.h>

/* --- one page ----------------------------------------------------------------------------------------------------- */

static void pause_until(struct client *client, int64_t until_ms) {
    struct clock *clock = client->settings.clock;
    while (clock->now_ms(clock) < until_ms)
        client_pump(client, until_ms);
}

/* Sends again while the verdicts allow; a call that changes the world is not sent again after a lost answer. */
static bool ask_page(struct client *client, const struct service *service,
                     const struct operation *operation, const struct value *input,
                     struct arena *arena, struct report *report, const struct value **answer,
                     struct api_error *error) {
    struct clock *clock = client->settings.clock;
    bool reads = operation->traits & OPERATION_READS;
    input = input_with_tokens(service, operation, input, client->settings.random, arena);
    for (int tag = 0;;) {
        pause_until(client, client_earliest(client, service, operation));
        if (!client_start(client, service, operation, input, arena, &tag, report))
            return false;
        struct call_result result = client_await(client, &tag);
        *answer = result.verdict == VERDICT_DONE ? result.answer : NULL;
        *error = result.error;
        bool may_repeat =
            result.verdict == VERDICT_AGAIN || (result.verdict == VERDICT_LOST && reads);
        if (!may_repeat || result.spent)
            return true;
        pause_until(client, clock->now_ms(clock) + result.retry_ms);
    }
}

/* --- pages -------------------------------------------------------------------------------------------------------- */

/* Moves the answer's tokens into the next input; false when there is no next page. */
static bool next_input(const struct paginator_model *paginator, const struct value *answer,
                       struct arena *arena, const struct value **input) {
    if (paginator->more_results &&
        !value_true(value_path(arena, answer, str_of(paginator->more_results))))
        return false;
    bool more = false;
    for (size_t i = 0; paginator->out_tokens[i] && paginator->in_tokens[i]; i++) {
        const struct value *token = value_path(arena, answer, str_of(paginator->out_tokens[i]));
        if (value_is_null(token) || (token->kind == VALUE_TEXT && token->as.text.len == 0))
            continue;
        *input = value_with(arena, *input, str_of(paginator->in_tokens[i]), token);
        more = true;
    }
    return more;
}

/* Both lists one after the other; a page without the member adds nothing. */
static const struct value *joined(struct arena *arena, const struct value *a,
                                  const struct value *b) {
    if (value_is_null(b))
        return a;
    if (value_is_null(a))
        return b;
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < value_count(a); i++)
        maker_add(&list, value_item(a, i));
    for (size_t i = 0; i < value_count(b); i++)
        maker_add(&list, value_item(b, i));
    return maker_list(&list);
}

static const struct value *join_page(const struct paginator_model *paginator,
                                     const struct value *whole, const struct value *page,
                                     struct arena *arena) {
    for (size_t i = 0; paginator->results && paginator->results[i]; i++) {
        struct str path = str_of(paginator->results[i]);
        const struct value *more = value_path(arena, page, path);
        if (!value_is_null(more) && more->kind == VALUE_LIST)
            whole =
                value_with(arena, whole, path, joined(arena, value_path(arena, whole, path), more));
    }
    return whole;
}

/* The joined answer is complete: its tokens would say otherwise. */
static const struct value *without_tokens(const struct paginator_model *paginator,
                                          const struct value *whole, struct arena *arena) {
    for (size_t i = 0; paginator->out_tokens[i]; i++)
        whole = value_without(arena, whole, str_of(paginator->out_tokens[i]));
    return whole;
}

bool client_ask(struct client *client, const struct service *service,
                const struct operation *operation, const struct value *input, bool all,
                struct arena *arena, struct report *report, const struct value **answer,
                struct api_error *error) {
    *answer = NULL;
    *error = (struct api_error){0};
    if (!ask_page(client, service, operation, input, arena, report, answer, error))
        return false;
    const struct paginator_model *paginator = operation->paginator;
    if (!all || !paginator || !*answer)
        return true;
    const struct value *whole = *answer, *page = *answer, *next = input;
    bool paged = false;
    for (const struct value *last = input; next_input(paginator, page, arena, &next); last = next) {
        paged = true;
        page = NULL;
        if (value_same(last, next)) /* it would be the same page for ever */
            *error =
                (struct api_error){.code = S("PageRepeated"),
                                   .message = S("the answer's token leads back to the same page")};
        else if (!ask_page(client, service, operation, next, arena, report, &page, error))
            return false;
        if (!page) {
            *answer = NULL;
            return true;
        }
        whole = join_page(paginator, whole, page, arena);
    }
    *answer = paged ? without_tokens(paginator, whole, arena) : whole;
    return true;
}

/* --- showing ------------------------------------------------------------------------------------------------------ */

/* "…, Signature=abc" keeps all but the signature; a session token keeps nothing. */
static void add_header(struct buf *out, const struct http_header *header) {
    buf_add(out, header->name);
    buf_adds(out, ": ");
    struct str value = header->value;
    if (str_eq_nocase(header->name, S("x-amz-security-token")) ||
        str_eq_nocase(header->name, S("x-amz-sso_bearer_token"))) {
        buf_adds(out, "(secret)\n");
        return;
    }
    struct str mark = S("Signature=");
    size_t end = 0;
    while (end < value.len && !str_starts(str_from(value, end), mark))
        end++;
    buf_add(out, str_slice(value, 0, end));
    buf_adds(out, end < value.len ? "Signature=(secret)\n" : "\n");
}

bool client_show(struct client *client, const struct service *service,
                 const struct operation *operation, const struct value *input, struct arena *arena,
                 struct report *report, struct buf *out) {
    (void)arena;
    struct signed_request request;
    struct str region = client_region(client, report);
    const struct signing_key *key = NULL;
    if (region.len == 0)
        return false;
    if (!(operation->traits & OPERATION_UNSIGNED)) {
        if (!client_credentials(client, false, report))
            return false;
        key = &client->credentials.key;
    }
    arena_reset(&client->scratch);
    if (!client_prepare(client, service, operation, input, key, region, report, &request))
        return false;
    buf_addf(out, "%s %.*s\n", request.http.method, STR(request.http.url));
    for (size_t i = 0; i < request.http.n_headers; i++)
        add_header(out, &request.http.headers[i]);
    if (request.http.body.len > 0) {
        buf_addc(out, '\n');
        buf_add(out, request.http.body);
        buf_addc(out, '\n');
    }
    return true;
}
