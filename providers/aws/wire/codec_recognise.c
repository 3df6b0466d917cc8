/* Which operation is a request? The sandbox asks before it can decode anything. */
#include "providers/aws/wire/codec_parts.h"

static bool refuse_request(struct api_error *error, int status, const char *code,
                           struct str message)
{
    *error = (struct api_error){.code = str_of(code), .message = message, .status = status};
    return false;
}

static bool is_form(const struct service *service)
{
    return service->protocol == PROTOCOL_EC2 || service->protocol == PROTOCOL_QUERY;
}

/* Does the credential scope allow this service? An unsigned request allows any. */
static bool may_be(const struct service *service, struct str signing_name)
{
    return signing_name.len == 0 || str_is(signing_name, service->signing_name);
}

/* "Action=CreateVpc&Version=2016-11-15": the version tells services apart that share a signing
 * name, or have none. */
static bool recognise_form(struct str fields, struct str signing_name, struct arena *arena,
                           const struct service **service, const struct operation **operation,
                           struct api_error *error)
{
    struct str action = form_field(arena, fields, S("Action"));
    struct str version = form_field(arena, fields, S("Version"));
    *service = NULL;
    for (size_t i = 0; i < n_services; i++) {
        if (!is_form(services[i]) || !may_be(services[i], signing_name) ||
            !str_is(version, services[i]->api_version))
            continue;
        *service = services[i];
        if ((*operation = operation_find(services[i], action)))
            return true;
    }
    static const char unknown[] = "The action or the version is not valid for this web service.";
    return action.len == 0 ? refuse_request(error, 400, "MissingAction",
                                            S("The request must contain the parameter Action"))
                           : refuse_request(error, 400, "InvalidAction", str_of(unknown));
}

/* "X-Amz-Target: AmazonSSM.PutParameter" */
static bool recognise_target(struct str target, const struct service **service,
                             const struct operation **operation, struct api_error *error)
{
    struct str name = target;
    struct str prefix = str_cut(&name, '.');
    for (size_t i = 0; i < n_services; i++) {
        if (!services[i]->target_prefix || !str_is(prefix, services[i]->target_prefix))
            continue;
        *service = services[i];
        if ((*operation = operation_find(services[i], name)))
            return true;
    }
    return refuse_request(error, 400, "UnknownOperationException",
                          S("The requested operation is not known"));
}

/* Method, path and query: the operation that spells out most of them. */
static bool recognise_path(const struct wire_message *request, struct str signing_name,
                           const struct service **service, const struct operation **operation,
                           struct api_error *error)
{
    int best = 0;
    for (size_t i = 0; i < n_services; i++) {
        bool rest = services[i]->protocol == PROTOCOL_REST_JSON ||
                    services[i]->protocol == PROTOCOL_REST_XML;
        if (!rest || !may_be(services[i], signing_name))
            continue;
        *service = best == 0 ? services[i] : *service;
        for (size_t j = 0; j < services[i]->n_operations; j++) {
            int fit = rest_fit(services[i], &services[i]->operations[j], request);
            if (fit <= best)
                continue;
            best = fit;
            *service = services[i];
            *operation = &services[i]->operations[j];
        }
    }
    return best > 0 ||
           refuse_request(error, 405, "MethodNotAllowed",
                          S("The specified method is not allowed against this resource."));
}

bool recognise_request(const struct wire_message *request, struct str signing_name,
                       const struct service **service, const struct operation **operation,
                       struct api_error *error)
{
    *service = NULL;
    *operation = NULL;
    struct str target = http_header_get(request->headers, request->n_headers, "X-Amz-Target");
    if (target.len > 0)
        return recognise_target(target, service, operation, error);
    struct str type = http_header_get(request->headers, request->n_headers, "Content-Type");
    bool form = str_starts(type, S("application/x-www-form-urlencoded"));
    if (!form && !str_has(request->query, S("Action=")))
        return recognise_path(request, signing_name, service, operation, error);
    struct arena arena = {0};
    bool found = recognise_form(form ? request->body : request->query, signing_name, &arena,
                                service, operation, error);
    arena_release(&arena);
    return found;
}
