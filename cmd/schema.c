/* footing schema: the JSON Schema of plan files, for editors. */
#include "base/json.h"
#include "cmd/session.h"
#include "plans/schema.h"
#include "providers/aws/aws.h"

int verb_schema(struct session *session) {
    HOLDS(buf_release) struct buf schema = {0}, text = {0};
    schema_of_plans(&aws_provider, &schema);
    json_write(&text, json_parse(&session->arena, buf_str(&schema)), JSON_PRETTY);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
    return session_status(session);
}
