/* footing plan: what an apply would do. Never writes to the state. */
#include "base/json.h"
#include "cmd/file.h"
#include "cmd/guard.h"
#include "cmd/plan_json.h"
#include "cmd/plan_markdown.h"
#include "cmd/proposal.h"
#include "cmd/saved.h"
#include "cmd/show_plan.h"

static void show_as_text(struct session *session, const struct proposal *proposal,
                         bool drift_only) {
    HOLDS(buf_release) struct buf text = {0};
    bool expand = arg_on(&session->args, FLAG_EXPAND) || session->show.verbose;
    struct plan_form form = {.drift_only = drift_only, .every_field = expand, .expand = expand};
    if (arg_on(&session->args, FLAG_MARKDOWN)) {
        plan_markdown_show(session, proposal, &form);
        return;
    }
    plan_add(session, proposal, &form, &text);
    struct guarded guarded;
    if (!drift_only && !diff_is_empty(&proposal->diff) && guard_look(session, proposal, &guarded))
        guard_add(&guarded, &text);
    if (arg_on(&session->args, FLAG_CALLS))
        program_add(session, proposal, &text);
    show_text(&session->show, &text);
}

static bool save(struct session *session, const struct proposal *proposal, struct str path) {
    HOLDS(buf_release) struct buf document = {0}, line = {0};
    if (!saved_make(session, proposal, &document) ||
        !file_write(path, buf_str(&document), &session->arena, &session->report))
        return false;
    if (session->show.json || session->show.quiet)
        return true;
    buf_adds(&line, "saved: footing ");
    buf_adds(&line, proposal->teardown ? "teardown " : "apply ");
    escape_add(&line, path);
    buf_addc(&line, '\n');
    show_text(&session->show, &line);
    return true;
}

/* The document alone, for a file or a pipe. */
static int show_policy(struct session *session, const struct proposal *proposal) {
    HOLDS(buf_release) struct buf text = {0};
    const struct value *policy = proposal_policy(session, proposal);
    if (!policy)
        return session_status(session);
    json_write(&text, policy, JSON_PRETTY);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
    return session_status(session);
}

int verb_plan(struct session *session) {
    const struct args *args = &session->args;
    bool policy_only = arg_on(args, FLAG_IAM_POLICY);
    session->show.quiet = session->show.quiet || policy_only;
    struct proposal proposal;
    struct proposal_wish wish = {.teardown = arg_on(args, FLAG_TEARDOWN),
                                 .no_refresh = arg_on(args, FLAG_NO_REFRESH),
                                 .looks_ahead = true};
    if (!proposal_make(session, &wish, &proposal))
        return session_status(session);
    if (policy_only)
        return show_policy(session, &proposal);
    bool drift_only = arg_on(args, FLAG_DRIFT);
    if (session->show.json)
        plan_json_show(session, &proposal, drift_only);
    else
        show_as_text(session, &proposal, drift_only);
    preflight_report(&proposal.preflight, &session->report);
    struct str path = arg_text(args, FLAG_OUT);
    if (path.len > 0 && proposal.preflight.certain == 0 && !save(session, &proposal, path))
        return session_status(session);
    bool changes = drift_only ? plan_drifts(&proposal.diff) > 0 : !diff_is_empty(&proposal.diff);
    int status = session_status(session);
    return status == STATUS_DONE && changes && arg_on(args, FLAG_EXIT_CODE) ? STATUS_CHANGES
                                                                            : status;
}
