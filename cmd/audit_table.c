/* Findings as people read them: worst first, a line each, with what to do. */
#include "cmd/audit.h"

static enum tone tone_of(const struct finding *finding) {
    if (finding->status == FINDING_PASS)
        return TONE_GREEN;
    if (finding->status != FINDING_FAIL)
        return TONE_DIM;
    return finding->severity >= AUDIT_HIGH ? TONE_RED : TONE_YELLOW;
}

/* What stands at the left of a finding: its severity, or what became of it. */
static const char *label_of(const struct finding *finding) {
    return finding->status == FINDING_FAIL ? audit_severity_name(finding->severity)
                                           : finding_status_name(finding->status);
}

static void add_finding(const struct audit_view *view, const struct finding *finding,
                        const struct check *before, struct buf *out) {
    const struct show *show = &view->session->show;
    struct str place = finding_place(view->session, finding, &view->session->arena);
    if (finding->check != before) {
        tone_adds(out, show, TONE_BOLD, finding->check->title);
        tone_adds(out, show, TONE_DIM, "  ");
        tone_adds(out, show, TONE_DIM, finding->check->id);
        buf_addc(out, '\n');
    }
    buf_adds(out, "  ");
    tone_adds(out, show, tone_of(finding), label_of(finding));
    buf_adds(out, "  ");
    escape_add(out, finding->text);
    buf_adds(out, "  ");
    if (place.len > 0)
        tone_add(out, show, TONE_DIM, place);
    else
        tone_add(out, show, TONE_DIM, finding->resource);
    buf_addc(out, '\n');
}

static bool is_last_of_check(const struct audit_view *view, size_t i) {
    return i + 1 == view->n || view->shown[i + 1]->check != view->shown[i]->check;
}

static void add_sum(const struct audit_view *view, struct buf *out) {
    size_t by_status[FINDING_MUTED + 1] = {0}, by_severity[AUDIT_CRITICAL + 1] = {0};
    for (size_t i = 0; i < view->result->n; i++) {
        const struct finding *finding = &view->result->findings[i];
        by_status[finding->status]++;
        by_severity[finding->severity] += finding->status == FINDING_FAIL;
    }
    buf_addf(out, "%zu failed", by_status[FINDING_FAIL]);
    for (int i = AUDIT_CRITICAL, told = 0; i >= AUDIT_INFO; i--)
        if (by_severity[i] > 0)
            buf_addf(out, "%s%zu %s", told++ ? ", " : " (", by_severity[i],
                     audit_severity_name((enum audit_severity)i));
    buf_addf(out, "%s, %zu unknown, %zu for a person to answer, ",
             by_status[FINDING_FAIL] ? ")" : "", by_status[FINDING_UNKNOWN],
             by_status[FINDING_MANUAL]);
    if (by_status[FINDING_MUTED] > 0)
        buf_addf(out, "%zu muted, ", by_status[FINDING_MUTED]);
    buf_addf(out, "%zu passed; ", by_status[FINDING_PASS]);
    count_add(out, view->result->calls, "call");
    buf_addc(out, '\n');
}

void audit_as_table(const struct audit_view *view, struct buf *out) {
    const struct check *before = NULL;
    for (size_t i = 0; i < view->n; i++) {
        const struct finding *finding = view->shown[i];
        add_finding(view, finding, before, out);
        if (is_last_of_check(view, i) && finding->status == FINDING_FAIL) {
            tone_adds(out, &view->session->show, TONE_DIM, "    fix: ");
            buf_adds(out, finding->check->fix ? finding->check->fix : "");
            buf_addc(out, '\n');
        }
        before = finding->check;
    }
    buf_adds(out, view->n > 0 ? "\n" : "");
    add_sum(view, out);
}
