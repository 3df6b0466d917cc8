/* footing sandbox: serves the AWS in this binary on loopback, for any client. Ends with Ctrl-C. */
#include "cmd/interrupts.h"
#include "cmd/session_cloud.h"
#include "providers/aws/module/module.h"

/* Served at least this often, so that idle connections are closed in time. */
#define SERVE_AT_LEAST_MS 1000

static void serve_until_interrupted(const struct aws_module *aws, struct sandbox *sandbox) {
    while (!interrupted()) {
        interrupts_wait(aws->sandbox_descriptor(sandbox), SERVE_AT_LEAST_MS);
        aws->sandbox_serve(sandbox);
    }
}

static void show_where(struct session *session, uint16_t port) {
    HOLDS(buf_release) struct buf text = {0};
    buf_addf(&text, "sandbox: http://127.0.0.1:%u\n", (unsigned)port);
    if (!session->show.quiet)
        buf_addf(
            &text,
            "any access key works, its secret is '" SANDBOX_SECRET_KEY "':\n"
            "  export AWS_ENDPOINT_URL=http://127.0.0.1:%u AWS_ACCESS_KEY_ID=" SANDBOX_ACCESS_KEY
            " AWS_SECRET_ACCESS_KEY=" SANDBOX_SECRET_KEY "\n",
            (unsigned)port);
    show_raw(&session->show, &text);
}

int verb_sandbox(struct session *session) {
    double port, scale;
    const struct args *args = &session->args;
    struct report *report = &session->report;
    if (!arg_number(args, FLAG_PORT, 0, 65535, 0, report, &port) ||
        !arg_number(args, FLAG_TIME_SCALE, 1, 100000, 1, report, &scale) || !session_module(session))
        return session_status(session);
    clock_scaled_init(&session->scaled, scale);
    struct sandbox_settings settings = {
        .file = arg_on(args, FLAG_STATE) ? arena_cstr(&session->arena, arg_text(args, FLAG_STATE))
                                         : NULL,
        .region = arg_text(args, FLAG_REGION),
        .clock = scale > 1 ? &session->scaled.clock : clock_real(),
        .random = random_system(),
        .enforce_iam = arg_on(args, FLAG_ENFORCE_IAM),
        .faults = faults_given(args, &session->arena),
    };
    const struct aws_module *aws = session->aws;
    session->sandbox = aws->sandbox_open(&settings, report);
    uint16_t at =
        session->sandbox ? aws->sandbox_listen(session->sandbox, (uint16_t)port, report) : 0;
    if (at == 0)
        return session_status(session);
    interrupts_catch();
    show_where(session, at);
    serve_until_interrupted(aws, session->sandbox);
    return STATUS_DONE; /* being told to end is how it ends */
}
