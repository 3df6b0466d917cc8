/* Findings as people read them: worst first, a line each, with what to do. */
#include "cmd/audit.h"

static enum tone tone_of(const struct finding *finding) {
    if (finding->status == FINDING_PASS)
        return TONE_GREEN;
    if (finding->status != FINDING_FAIL)
        return TONE_DIM;
    return finding->severity >= AUDIT_HIGH ? TONE_RED : TONE_YELLOW;
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
    tone_adds(out, show, tone_of(finding), finding_label(finding));
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
    audit_sum_add(out, view);
    buf_addc(out, '\n');
}
