/* footing audit: looks for settings that put the account at risk, live or in a plan. */
#include "cmd/audit.h"

#include "cmd/interrupts.h"
#include "cmd/proposal.h"
#include "cmd/session_cloud.h"
#include "providers/aws/aws.h"

/* --- which checks ----------------------------------------------------------------------------- */

static bool given(const struct args *args, enum flag flag, struct str word) {
    for (size_t i = 0; i < args->flags[flag].n; i++)
        if (str_eq_nocase(args->flags[flag].values[i], word))
            return true;
    return false;
}

/* "cis-5.0:1.4 fsbp:IAM.9" has a number of one of the frameworks that were named. */
static bool of_framework(const struct args *args, const struct check *check) {
    struct str rest = str_of(check->compliance);
    while (rest.len > 0) {
        struct str number = str_cut(&rest, ' ');
        if (given(args, FLAG_FRAMEWORK, str_cut(&number, ':')))
            return true;
    }
    return args->flags[FLAG_FRAMEWORK].n == 0;
}

static bool is_chosen(const struct args *args, const struct check *check) {
    bool named = given(args, FLAG_CHECK, str_of(check->id));
    if (given(args, FLAG_SKIP, str_of(check->id)) || (args->flags[FLAG_CHECK].n > 0 && !named))
        return false;
    if (args->flags[FLAG_SERVICE].n > 0 && !given(args, FLAG_SERVICE, str_of(check->service)))
        return false;
    return of_framework(args, check) && (named || !check->deep || arg_on(args, FLAG_DEEP));
}

static bool check_names(struct session *session, enum flag flag) {
    const struct given *names = &session->args.flags[flag];
    size_t n;
    const struct check *const *all = audit_checks(aws_provider.audit, &session->arena, &n);
    const char **ids = arena_array(&session->arena, const char *, n + 1);
    for (size_t i = 0; i < n; i++)
        ids[i] = all[i]->id;
    bool ok = true;
    for (size_t i = 0; i < names->n; i++) {
        if (audit_check(aws_provider.audit, names->values[i]))
            continue;
        ok = fail(&session->report, NOWHERE, "no check '%.*s'", STR(names->values[i]));
        if (!hint_nearest(&session->report, names->values[i], ids))
            hint(&session->report, "'footing audit --list' lists them");
    }
    return ok;
}

static struct audit_wish wish_of(struct session *session) {
    size_t n, kept = 0;
    const struct check *const *all = audit_checks(aws_provider.audit, &session->arena, &n);
    const struct check **chosen = arena_array(&session->arena, const struct check *, n + 1);
    for (size_t i = 0; i < n; i++)
        if (is_chosen(&session->args, all[i]))
            chosen[kept++] = all[i];
    return (struct audit_wish){.checks = chosen, .n = kept};
}

static bool read_limits(struct session *session, struct audit_wish *wish,
                        enum audit_severity *severity) {
    double calls;
    struct str level = arg_text(&session->args, FLAG_SEVERITY);
    *severity = AUDIT_HIGH;
    if (level.len > 0 && !audit_severity_read(level, severity))
        return fail(&session->report, NOWHERE,
                    "'%.*s' is no severity: critical, high, medium, low or info", STR(level));
    if (!arg_number(&session->args, FLAG_MAX_CALLS, 1, 1e9, 0, &session->report, &calls))
        return false;
    wish->calls_max = (size_t)calls;
    return true;
}

/* --- --list and --explain --------------------------------------------------------------------- */

static int list_checks(struct session *session, const struct audit_wish *wish) {
    HOLDS(buf_release) struct buf out = {0};
    for (size_t i = 0; i < wish->n; i++)
        buf_addf(&out, "%-22s  %-8s  %s\n", wish->checks[i]->id,
                 audit_severity_name(wish->checks[i]->severity), wish->checks[i]->title);
    show_text(&session->show, &out);
    return session_status(session);
}

static void line(struct buf *out, const char *name, const char *text) {
    if (text && text[0])
        buf_addf(out, "  %-12s  %s\n", name, text);
}

static int explain(struct session *session, struct str id) {
    HOLDS(buf_release) struct buf out = {0};
    const struct check *check = audit_check(aws_provider.audit, id);
    if (!check)
        return session_status(session);
    buf_addf(&out, "%s: %s\n", check->id, check->title);
    line(&out, "severity", audit_severity_name(check->severity));
    line(&out, "service", check->service);
    line(&out, "risk", check->risk);
    line(&out, "fix", check->fix);
    line(&out, "reads", check->needs);
    line(&out, "looks at", check->types);
    line(&out, "compliance", check->compliance);
    line(&out, "prowler", check->prowler);
    show_text(&session->show, &out);
    return session_status(session);
}

/* --- what is shown, what counts --------------------------------------------------------------- */

static bool is_shown(const struct session *session, const struct audit_form *form,
                     const struct finding *finding) {
    const struct args *args = &session->args;
    const struct given *parts = &args->flags[FLAG_RESOURCE];
    if (args->flags[FLAG_STATUS].n > 0
            ? !given(args, FLAG_STATUS, str_of(finding_status_name(finding->status)))
            : finding->status == FINDING_PASS && !form->passes && !session->show.verbose)
        return false;
    for (size_t i = 0; i < parts->n; i++)
        if (str_has(finding->resource, parts->values[i]))
            return true;
    return parts->n == 0;
}

static bool counts(const struct session *session, const struct finding *finding,
                   enum audit_severity severity) {
    bool unknown = finding->status == FINDING_UNKNOWN && !arg_on(&session->args, FLAG_UNKNOWN_OK);
    return (finding->status == FINDING_FAIL || unknown) && finding->severity >= severity;
}

static int show_result(struct session *session, const struct audit_form *form,
                       struct audit_view *view, enum audit_severity severity) {
    const struct audit_result *result = view->result;
    const struct finding **shown = arena_array(&session->arena, const struct finding *,
                                               result->n + 1);
    size_t n_counts = 0;
    for (size_t i = 0; i < result->n; i++) {
        if (is_shown(session, form, &result->findings[i]))
            shown[view->n++] = &result->findings[i];
        n_counts += counts(session, &result->findings[i], severity);
    }
    view->shown = shown;
    HOLDS(buf_release) struct buf out = {0};
    form->write(view, &out);
    if (form->for_programs)
        show_raw(&session->show, &out);
    else
        show_text(&session->show, &out);
    int status = session_status(session);
    return status == STATUS_DONE && n_counts > 0 ? STATUS_FINDINGS : status;
}

/* --- live, or planned ------------------------------------------------------------------------- */

static bool audit_account_live(struct session *session, const struct audit_wish *wish,
                               struct audit_result *result) {
    if (!session_cloud_alone(session) ||
        !session->cloud->identify(session->cloud, &session->arena, &session->report))
        return false;
    session->engine = (struct engine){.cloud = session->cloud,
                                      .arena = &session->arena,
                                      .interrupts = interrupts_count()};
    HOLDS(buf_release) struct buf first = {0};
    if (!session->show.quiet && !session->show.json) {
        session_line_add(session, &first);
        show_text(&session->show, &first);
    }
    interrupts_catch();
    return audit_live(&session->engine, wish, result, &session->report);
}

static bool audit_the_plan(struct session *session, const struct audit_wish *wish,
                           struct audit_result *result) {
    struct proposal proposal;
    if (!proposal_make(session, &(struct proposal_wish){0}, &proposal))
        return false;
    audit_planned(&session->engine, &proposal.diff, wish, result);
    return true;
}

static bool look(struct session *session, const struct audit_wish *wish, bool is_plan,
                 struct audit_result *result) {
    return is_plan ? audit_the_plan(session, wish, result)
                   : audit_account_live(session, wish, result);
}

static int audit(struct session *session, const struct audit_wish *wish,
                 enum audit_severity severity) {
    struct audit_result result;
    const struct audit_form *form = audit_form(session);
    bool is_plan = arg_on(&session->args, FLAG_PLAN);
    if (!form)
        return session_status(session);
    session->show.json |= form->for_programs; /* nothing else on stdout */
    if (!look(session, wish, is_plan, &result))
        return session_status(session);
    struct audit_view view = {.session = session,
                              .result = &result,
                              .checks = wish->checks,
                              .n_checks = wish->n,
                              .who = session->cloud->who,
                              .when_ms = session->clock->wall_ms(session->clock),
                              .is_plan = is_plan};
    return show_result(session, form, &view, severity);
}

int verb_audit(struct session *session) {
    struct audit_wish wish = wish_of(session);
    enum audit_severity severity;
    struct str explained = arg_text(&session->args, FLAG_EXPLAIN);
    bool named = check_names(session, FLAG_CHECK);
    named = check_names(session, FLAG_SKIP) && named;
    named = check_names(session, FLAG_EXPLAIN) && named;
    if (!named || !read_limits(session, &wish, &severity))
        return session_status(session);
    if (explained.len > 0)
        return explain(session, explained);
    if (arg_on(&session->args, FLAG_LIST))
        return list_checks(session, &wish);
    return audit(session, &wish, severity);
}
