/* footing call: sends one call through the wire layer, named as the AWS CLI's service and the API's
 * operation. */
#include "base/json.h"
#include "cmd/file.h"
#include "cmd/session.h"
#include "providers/aws/module/module.h"

struct call_wish {
    const struct service *service;
    const struct operation *operation;
    const struct value *input; /* NULL: nothing given */
};

static bool find_service(struct session *session, struct str name, const struct service **out) {
    const struct aws_module *aws = session->aws;
    *out = aws->service_find(name);
    if (*out)
        return true;
    const char **names = arena_array(&session->arena, const char *, *aws->n_services + 1);
    for (size_t i = 0; i < *aws->n_services; i++)
        names[i] = aws->services[i]->name;
    fail(&session->report, NOWHERE, "no service '%.*s'", STR(name));
    hint_nearest(&session->report, name, names);
    return false;
}

/* "describe-vpcs", as the AWS CLI has it, is DescribeVpcs. */
static bool same_operation(struct str typed, const char *name) {
    size_t at = 0;
    for (size_t i = 0; i < typed.len; i++) {
        if (typed.at[i] == '-')
            continue;
        if (!name[at] || !str_eq_nocase(str_slice(typed, i, i + 1), (struct str){name + at, 1}))
            return false;
        at++;
    }
    return name[at] == '\0';
}

static bool find_operation(struct session *session, const struct service *service, struct str name,
                           const struct operation **out) {
    const char **names =
        arena_array(&session->arena, const char *, (size_t)service->n_operations + 1);
    for (size_t i = 0; i < service->n_operations; i++) {
        names[i] = service->operations[i].name;
        if (!same_operation(name, names[i]))
            continue;
        *out = &service->operations[i];
        return true;
    }
    fail(&session->report, NOWHERE, "%s has no operation '%.*s'", service->name, STR(name));
    hint_nearest(&session->report, name, names);
    return false;
}

static bool read_input(struct session *session, struct str given, const struct value **out) {
    struct str text = given, name = S("input");
    *out = NULL;
    if (given.len == 0)
        return true;
    if (given.at[0] == '@') {
        name = str_from(given, 1);
        if (!file_read(name, &session->arena, &session->report, &text))
            return false;
    }
    uint32_t file = report_source(&session->report, name, text);
    if (!json_read(&session->arena, text, file, &session->report, out))
        return false;
    return (*out)->kind == VALUE_MAP ||
           fail(&session->report, (*out)->at, "the input of a call is a JSON object");
}

static bool read_wish(struct session *session, struct call_wish *wish) {
    const struct args *args = &session->args;
    struct str input = args->n_words > 2 ? args->words[2] : (struct str){0};
    return find_service(session, args->words[0], &wish->service) &&
           find_operation(session, wish->service, args->words[1], &wish->operation) &&
           read_input(session, input, &wish->input);
}

static bool show_request(struct session *session, const struct call_wish *wish) {
    HOLDS(buf_wipe) struct buf text = {0};
    if (!session->aws->client_show(session_client(session), wish->service, wish->operation,
                                   wish->input, &session->arena, &session->report, &text))
        return false;
    if (text.len > 0 && text.at[text.len - 1] != '\n')
        buf_addc(&text, '\n');
    show_raw(&session->show, &text);
    return true;
}

static bool send_call(struct session *session, const struct call_wish *wish) {
    const struct value *answer = NULL;
    struct api_error error = {0};
    struct report *report = &session->report;
    if (!session->aws->client_ask(session_client(session), wish->service, wish->operation,
                                  wish->input, arg_on(&session->args, FLAG_ALL), &session->arena,
                                  report, &answer, &error))
        return false;
    if (!answer) {
        fail(report, NOWHERE, "%s %s: %.*s: %.*s", wish->service->name, wish->operation->name,
             STR(error.code), STR(error.message));
        if (error.request_id.len > 0)
            note(report, NOWHERE, "request %.*s", STR(error.request_id));
        return false;
    }
    HOLDS(buf_wipe) struct buf text = {0};
    json_write(&text, answer, JSON_REVEAL | (session->show.json ? JSON_COMPACT : JSON_PRETTY));
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
    return true;
}

int verb_call(struct session *session) {
    struct call_wish wish = {0};
    if (!session_module(session) || !read_wish(session, &wish) || !session_cloud_alone(session))
        return session_status(session);
    if (arg_on(&session->args, FLAG_SHOW_REQUEST))
        show_request(session, &wish);
    else
        send_call(session, &wish);
    return session_status(session);
}
