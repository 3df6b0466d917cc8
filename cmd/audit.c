/* footing audit: looks for settings that put the account at risk, live or in a plan. */
#include "cmd/audit.h"

#include "cmd/interrupts.h"
#include "cmd/proposal.h"
#include "cmd/session_cloud.h"
#include "providers/aws/aws.h"

static void choose_shown(const struct audit_form *form, struct audit_view *view) {
    static const enum finding_change order[] = {CHANGE_NEW, CHANGE_FIXED, CHANGE_NONE,
                                                CHANGE_UNCHANGED};
    const struct audit_result *result = view->result;
    const struct finding **shown = arena_array(&view->session->arena, const struct finding *,
                                               result->n + 1);
    view->n = 0;
    for (size_t c = 0; c < sizeof order / sizeof *order; c++)
        for (size_t i = 0; i < result->n; i++)
            if (result->findings[i].change == order[c] &&
                audit_shows_it(view, form, &result->findings[i]))
                shown[view->n++] = &result->findings[i];
    view->shown = shown;
}

static int show_result(struct session *session, const struct audit_form *form,
                       struct audit_view *view, enum audit_severity severity) {
    size_t n_counts = 0;
    choose_shown(form, view);
    for (size_t i = 0; i < view->result->n; i++)
        n_counts += audit_counts(view, &view->result->findings[i], severity);
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

/* The region that all that follows speaks to. */
static void choose_region(struct session *session, const struct str *region) {
    session->args.flags[FLAG_REGION] = (struct given){.values = region, .n = 1};
}

static void first_line(struct session *session) {
    HOLDS(buf_release) struct buf first = {0};
    if (session->show.quiet || session->show.json)
        return;
    session_line_add(session, &first);
    show_text(&session->show, &first);
}

static bool audit_region_live(struct session *session, const struct audit_wish *wish,
                              struct audit_result *result) {
    if (!session->cloud->identify(session->cloud, &session->arena, &session->report))
        return false;
    session->engine = (struct engine){.cloud = session->cloud,
                                      .arena = &session->arena,
                                      .interrupts = interrupts_count()};
    first_line(session);
    interrupts_catch();
    return audit_live(&session->engine, wish, result, &session->report);
}

/* What is one for the whole account is looked at with the first region only. */
static struct audit_wish regional(struct session *session, const struct audit_wish *wish,
                                  size_t calls) {
    const struct check **checks = arena_array(&session->arena, const struct check *, wish->n + 1);
    struct audit_wish left = {.checks = checks, .calls_max = wish->calls_max, .tags = wish->tags};
    for (size_t i = 0; i < wish->n; i++)
        if (!check_is_global(aws_provider.audit, wish->checks[i]))
            checks[left.n++] = wish->checks[i];
    if (wish->calls_max > 0)
        left.calls_max = wish->calls_max > calls ? wish->calls_max - calls : 1;
    return left;
}

/* Further regions: one pass each, one after another. */
static bool audit_more_regions(struct session *session, const struct given *regions,
                               const struct audit_wish *wish, struct audit_result *result) {
    for (size_t i = 1; i < regions->n; i++) {
        struct audit_wish left = regional(session, wish, result->calls);
        struct audit_result more;
        session_cloud_close(session);
        choose_region(session, &regions->values[i]);
        if (!session_cloud(session) || !audit_region_live(session, &left, &more))
            return false;
        audit_join(result, &more, &session->arena);
    }
    return true;
}

static bool audit_account_live(struct session *session, const struct audit_wish *wish,
                               struct audit_view *view) {
    struct given regions = session->args.flags[FLAG_REGION];
    struct buf names = {0};
    if (regions.n > 1)
        choose_region(session, &regions.values[0]);
    bool ok = session_cloud_alone(session) && audit_region_live(session, wish, view->result) &&
              audit_more_regions(session, &regions, wish, view->result);
    if (!ok)
        return false;
    view->who = session->cloud->who;
    for (size_t i = 0; regions.n > 1 && i < regions.n; i++)
        buf_addf(&names, "%s%.*s", i ? ", " : "", STR(regions.values[i]));
    if (regions.n > 1)
        view->who.region = arena_str(&session->arena, buf_str(&names));
    buf_release(&names);
    return true;
}

static bool audit_the_plan(struct session *session, const struct audit_wish *wish,
                           struct audit_view *view) {
    struct proposal proposal;
    if (!proposal_make(session, &(struct proposal_wish){0}, &proposal))
        return false;
    audit_planned(&session->engine, &proposal.diff, wish, view->result);
    view->who = session->cloud->who;
    return true;
}

/* What the chosen checks found, by an earlier audit that lies in a file. */
static bool audit_from_file(struct session *session, const struct audit_wish *wish,
                            struct audit_view *view) {
    if (!audit_read(session, arg_text(&session->args, FLAG_FROM), view))
        return false;
    size_t kept = 0, n_all;
    audit_checks(aws_provider.audit, &session->arena, &n_all);
    for (size_t i = 0; i < view->result->n; i++) {
        const struct check *check = view->result->findings[i].check;
        bool chosen = !audit_check(aws_provider.audit, str_of(check->id)) && wish->n == n_all;
        for (size_t k = 0; k < wish->n && !chosen; k++)
            chosen = wish->checks[k] == check;
        if (chosen || (check->deep && arg_text(&session->args, FLAG_CHECK).len == 0))
            view->result->findings[kept++] = view->result->findings[i];
    }
    view->result->n = kept;
    return true;
}

static bool look(struct session *session, const struct audit_wish *wish, struct audit_view *view) {
    if (arg_text(&session->args, FLAG_FROM).len > 0)
        return audit_from_file(session, wish, view);
    if (!(view->is_plan ? audit_the_plan : audit_account_live)(session, wish, view))
        return false;
    view->when_ms = session->clock->wall_ms(session->clock);
    return audit_decide(view);
}

static bool keep_and_compare(struct audit_view *view) {
    const struct args *args = &view->session->args;
    struct str save = arg_text(args, FLAG_SAVE), with = arg_text(args, FLAG_DIFF);
    return (save.len == 0 || audit_save(view, save)) && (with.len == 0 || audit_compare(view, with));
}

static int audit(struct session *session, const struct audit_wish *wish,
                 enum audit_severity severity) {
    struct audit_result result;
    const struct audit_form *form = audit_form(session);
    struct audit_view view = {.session = session,
                              .result = &result,
                              .checks = wish->checks,
                              .n_checks = wish->n,
                              .is_plan = arg_on(&session->args, FLAG_PLAN)};
    if (!form)
        return session_status(session);
    session->show.json |= form->for_programs; /* nothing else on stdout */
    if (!look(session, wish, &view) || !keep_and_compare(&view))
        return session_status(session);
    return show_result(session, form, &view, severity);
}

/* --- mending ---------------------------------------------------------------------------------- */

static bool look_for_fix(struct session *session, const struct audit_wish *wish,
                         struct audit_view *view) {
    if (!audit_live(&session->engine, wish, view->result, &session->report))
        return false;
    view->who = session->cloud->who;
    view->when_ms = session->clock->wall_ms(session->clock);
    return audit_decide(view);
}

static int fix(struct session *session, struct audit_wish *wish, enum audit_severity severity) {
    struct audit_result result;
    const struct audit_form *form = audit_form(session);
    struct audit_view view = {.session = session,
                              .result = &result,
                              .checks = wish->checks,
                              .n_checks = wish->n};
    wish->mends = true;
    if (!form || !audit_fix_begins(session) || !look_for_fix(session, wish, &view))
        return session_status(session);
    choose_shown(form, &view);
    wish->mends = false;
    if (audit_fix(&view) && !look_for_fix(session, wish, &view))
        return session_status(session);
    return show_result(session, form, &view, severity);
}

int verb_audit(struct session *session) {
    struct audit_wish wish = audit_wish(session);
    enum audit_severity severity;
    struct str explained = arg_text(&session->args, FLAG_EXPLAIN);
    if (!audit_words_are_known(session) || !audit_limits(session, &wish, &severity))
        return session_status(session);
    if (explained.len > 0)
        return audit_explain(session, explained);
    if (arg_on(&session->args, FLAG_LIST))
        return audit_list(session, &wish);
    if (arg_on(&session->args, FLAG_IAM_POLICY))
        return audit_policy(session, &wish);
    if (arg_text(&session->args, FLAG_UNDO).len > 0)
        return audit_undo(session, arg_text(&session->args, FLAG_UNDO));
    if (session->args.flags[FLAG_FIX].n > 0)
        return fix(session, &wish, severity);
    return audit(session, &wish, severity);
}
