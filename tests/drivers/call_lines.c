/* Calls AWS, or what plays it: a line with "environment" opens a client (worldly.h), every line
 * with "service" makes a call with it. "attempt": one attempt and its verdict; else as
 * client_ask goes on, sending again as the verdicts allow. */
#include "tests/drivers/lines.h"
#include "tests/drivers/worldly.h"

static struct worldly world;

static const char *const verdicts[] = {
    [VERDICT_DONE] = "done",
    [VERDICT_REFUSED] = "refused",
    [VERDICT_AGAIN] = "again",
    [VERDICT_LOST] = "lost",
};

static void set_error(const struct api_error *error, struct arena *arena, struct maker *answer) {
    maker_set(answer, S("code"), value_text(arena, error->code));
    maker_set(answer, S("message"), value_text(arena, error->message));
    maker_set(answer, S("status"), value_int(arena, error->status));
}

static bool attempt(const struct service *service, const struct operation *operation,
                    const struct value *input, struct arena *arena, struct report *report,
                    struct maker *answer) {
    struct call_result result;
    int tag = 0;
    if (!client_start(world.client, service, operation, input, arena, &tag, report))
        return false;
    while (client_poll(world.client, INT64_MAX, &result, 1) == 0)
        ;
    maker_set(answer, S("verdict"), value_text(arena, str_of(verdicts[result.verdict])));
    maker_set(answer, S("retry_ms"), value_int(arena, result.retry_ms));
    maker_set(answer, S("spent"), value_bool(result.spent));
    maker_set(answer, S("answer"), result.answer);
    set_error(&result.error, arena, answer);
    return true;
}

static bool ask(const struct service *service, const struct operation *operation,
                const struct value *question, const struct value *input, struct arena *arena,
                struct report *report, struct maker *answer) {
    const struct value *found;
    struct api_error error;
    bool all = value_true(value_key(question, "all"));
    if (!client_ask(world.client, service, operation, input, all, arena, report, &found, &error))
        return false;
    maker_set(answer, S("answer"), found);
    if (!found)
        set_error(&error, arena, answer);
    return true;
}

static bool call(const struct value *question, struct arena *arena, struct report *report,
                 struct maker *answer) {
    struct str name = value_str(value_key(question, "service"));
    const struct service *service = service_find(name);
    struct str verb = value_str(value_key(question, "operation"));
    const struct operation *operation = service ? operation_find(service, verb) : NULL;
    if (!operation)
        return fail(report, NOWHERE, "no operation '%.*s %.*s'", STR(name), STR(verb));
    const struct value *input = value_key(question, "input");
    if (!input)
        input = value_map(arena, NULL, 0);
    if (value_true(value_key(question, "attempt")))
        return attempt(service, operation, input, arena, report, answer);
    return ask(service, operation, question, input, arena, report, answer);
}

bool answer_line(const struct value *question, struct arena *arena, struct report *report,
                 struct maker *answer) {
    if (value_key(question, "environment") && !worldly_open(&world, question, report))
        return false;
    if (!value_key(question, "service"))
        return true;
    if (!world.client)
        return fail(report, NOWHERE, "no client: the first line says its environment");
    size_t before = client_calls_sent(world.client);
    bool ok = call(question, arena, report, answer);
    size_t sent = client_calls_sent(world.client) - before;
    maker_set(answer, S("sent"), value_int(arena, (int64_t)sent));
    return ok;
}

void end_of_lines(void) {
    worldly_release(&world);
}
