#include "cmd/guard.h"

#include "base/map.h"
#include "providers/aws/aws.h"

/* --- looking ---------------------------------------------------------------------------------- */

/* Checks that look at objects: of a plan there is nothing else. */
static struct audit_wish wish_of_plan(struct arena *arena) {
    size_t n;
    const struct check *const *all = audit_checks(aws_provider.audit, arena, &n);
    const struct check **chosen = arena_array(arena, const struct check *, n + 1);
    struct audit_wish wish = {.checks = chosen, .no_passes = true};
    for (size_t i = 0; i < n; i++)
        if ((all[i]->types || all[i]->planned) && all[i]->judge)
            chosen[wish.n++] = all[i];
    return wish;
}

/* Each finding against what was so before. */
static void compare(struct guarded *guarded, const struct audit_result *before) {
    struct map failed = {0}, now = {0};
    for (size_t i = 0; i < before->n; i++)
        if (before->findings[i].status == FINDING_FAIL)
            map_set(&failed, before->findings[i].id, &before->findings[i]);
    for (size_t i = 0; i < guarded->result.n; i++) {
        struct finding *finding = &guarded->result.findings[i];
        if (finding->status != FINDING_FAIL && finding->status != FINDING_MUTED)
            continue;
        map_set(&now, finding->id, finding);
        finding->change = map_get(&failed, finding->id) ? CHANGE_UNCHANGED : CHANGE_NEW;
    }
    for (size_t i = 0; i < failed.n; i++)
        guarded->fixed += !map_get(&now, failed.slots[i].key);
    map_release(&failed);
    map_release(&now);
}

bool guard_look(struct session *session, const struct proposal *proposal, struct guarded *out) {
    struct arena *arena = &session->arena;
    struct audit_wish wish = wish_of_plan(arena);
    struct audit_result before;
    struct acceptances decided;
    *out = (struct guarded){.view = {.session = session,
                                     .checks = wish.checks,
                                     .n_checks = wish.n,
                                     .who = session->cloud->who,
                                     .when_ms = session->clock->wall_ms(session->clock),
                                     .is_plan = true}};
    out->view.result = &out->result;
    if (proposal->teardown)
        return true;
    if (!audit_decisions(session, session->cloud->who.account, &decided))
        return false;
    audit_planned(&session->engine, &proposal->diff, &wish, &out->result);
    audit_of_seen(&session->engine, &proposal->diff, &wish, &before);
    accept_apply(&decided, out->result.findings, out->result.n, wish.checks, wish.n,
                 out->view.when_ms, arena, NULL);
    audit_sort(out->result.findings, out->result.n, arena);
    compare(out, &before);
    return true;
}

/* --- telling ---------------------------------------------------------------------------------- */

/* What is worth a line under a plan: high and critical, and all from the guard on. */
static enum audit_severity told_from(const struct guarded *guarded) {
    const struct plan *plan = &guarded->view.session->plan;
    return plan->guards && plan->guard < AUDIT_HIGH ? plan->guard : AUDIT_HIGH;
}

static void finding_add(const struct guarded *guarded, const struct finding *finding,
                        struct buf *out) {
    struct session *session = guarded->view.session;
    const struct show *show = &session->show;
    buf_adds(out, finding->change == CHANGE_NEW ? "  + " : "    ");
    tone_adds(out, show, TONE_RED, audit_severity_name(finding->severity));
    buf_adds(out, "  ");
    tone_add(out, show, TONE_BOLD, finding->address);
    buf_adds(out, "  ");
    escape_add(out, finding->text);
    buf_adds(out, "  ");
    HOLDS(buf_release) struct buf where = {0};
    buf_addf(&where, "%s", finding->check->id);
    if (finding->at.file > 0) {
        buf_adds(&where, ", ");
        report_place_add(&session->report, finding->at, &where);
    }
    tone_adds(out, show, TONE_DIM, where.at);
    buf_addc(out, '\n');
}

/* Once each: what the new findings are, where there is a word for it. */
static void additions_add(const struct guarded *guarded, struct buf *out) {
    const struct check *last = NULL;
    for (size_t i = 0; i < guarded->result.n; i++) {
        const struct finding *finding = &guarded->result.findings[i];
        bool new = finding->status == FINDING_FAIL && finding->change == CHANGE_NEW;
        if (!new || !finding->check->adds || finding->check == last)
            continue;
        last = finding->check;
        buf_adds(out, "  ");
        tone_adds(out, &guarded->view.session->show, TONE_RED, "this plan adds ");
        tone_adds(out, &guarded->view.session->show, TONE_RED, last->adds);
        buf_addc(out, '\n');
    }
}

void guard_add(const struct guarded *guarded, struct buf *out) {
    const struct audit_result *result = &guarded->result;
    size_t told = 0, added = 0, less = 0;
    for (size_t i = 0; i < result->n; i++) {
        const struct finding *finding = &result->findings[i];
        bool worth = finding->severity >= told_from(guarded);
        added += finding->change == CHANGE_NEW && finding->status == FINDING_FAIL;
        told += finding->status == FINDING_FAIL && worth;
        less += finding->status == FINDING_FAIL && !worth;
    }
    if (told == 0 && guarded->fixed == 0)
        return;
    buf_adds(out, "\nthe audit: this plan adds ");
    count_add(out, added, "finding");
    buf_addf(out, " and mends %zu\n", guarded->fixed);
    additions_add(guarded, out);
    for (size_t i = 0; i < result->n; i++)
        if (result->findings[i].status == FINDING_FAIL &&
            result->findings[i].severity >= told_from(guarded))
            finding_add(guarded, &result->findings[i], out);
    if (less > 0)
        buf_addf(out, "    %zu less severe: footing audit --plan\n", less);
}

const struct value *guard_json(const struct guarded *guarded, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < guarded->result.n; i++)
        if (guarded->result.findings[i].status != FINDING_PASS)
            maker_add(&list, finding_as_json(&guarded->view, &guarded->result.findings[i], arena));
    return maker_list(&list);
}

bool guard_lets_through(struct guarded *guarded, const struct proposal *proposal) {
    struct session *session = guarded->view.session;
    const struct plan *plan = &session->plan;
    bool through = true;
    if (proposal->teardown || !plan->guards || diff_is_empty(&proposal->diff))
        return true;
    for (size_t i = 0; i < guarded->result.n; i++) {
        const struct finding *finding = &guarded->result.findings[i];
        if (finding->status != FINDING_FAIL || finding->severity < plan->guard)
            continue;
        through = refuse(&session->report, finding->at, "the guard: '%.*s': %.*s (%s, %s)",
                         STR(finding->address), STR(finding->text), finding->check->id,
                         audit_severity_name(finding->severity));
        hint(&session->report, "%s; or say in the plan file 'accept: [ { check: %s, resource: "
                               "\"%.*s\", reason: …, until: YYYY-MM-DD } ]'",
             finding->check->fix, finding->check->id, STR(finding->address));
    }
    return through;
}
