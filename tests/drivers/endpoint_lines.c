/* Resolves endpoints: {service, region, variants} gives AWS's own host and the scope of the
 * signature. */
#include "providers/aws/wire/endpoint.h"
#include "tests/drivers/lines.h"

bool answer_line(const struct value *question, struct arena *arena, struct report *report,
                 struct maker *answer) {
    struct str name = value_str(value_key(question, "service"));
    const struct service *service = service_find(name);
    if (!service)
        return fail(report, NOWHERE, "no service '%.*s'", STR(name));
    unsigned variants = (unsigned)value_integer(value_key(question, "variants"), 0);
    struct endpoint endpoint;
    if (!endpoint_resolve(service, value_str(value_key(question, "region")), variants, arena,
                          report, &endpoint))
        return false;
    maker_set(answer, S("host"), value_text(arena, endpoint.host));
    maker_set(answer, S("tls"), value_bool(endpoint.tls));
    maker_set(answer, S("signing_region"), value_text(arena, endpoint.signing_region));
    maker_set(answer, S("signing_name"), value_text(arena, endpoint.signing_name));
    return true;
}

void end_of_lines(void) {
}
