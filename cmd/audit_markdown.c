/* Findings as Markdown, short enough for a comment on a pull request. */
#include "cmd/audit.h"
#include "cmd/markdown.h"

enum { COMMENT_BYTES = MARKDOWN_COMMENT_MAX - 5536 }; /* what would not fit is counted */

static void finding_add(const struct audit_view *view, const struct finding *finding,
                        struct buf *out) {
    struct str place = finding_place(view->session, finding, &view->session->arena);
    buf_addf(out, "| %s%s%s | ", finding->status == FINDING_FAIL ? "**" : "",
             finding_label(finding), finding->status == FINDING_FAIL ? "**" : "");
    markdown_add(out, finding->text);
    if (finding->muted_because.len > 0) {
        buf_adds(out, " (accepted: ");
        markdown_add(out, finding->muted_because);
        buf_addc(out, ')');
    }
    if (finding->change != CHANGE_NONE)
        buf_addf(out, " (%s)", finding_change_name(finding->change));
    buf_adds(out, " | ");
    markdown_add(out, place.len > 0 ? place : finding->resource);
    buf_adds(out, " | ");
    markdown_add(out, str_of(finding->check->fix));
    buf_addf(out, " | `%s` |\n", finding->check->id);
}

void audit_as_markdown(const struct audit_view *view, struct buf *out) {
    struct audit_sum sum = audit_sum(view);
    bool clean = sum.by_status[FINDING_FAIL] + sum.by_status[FINDING_UNKNOWN] == 0;
    size_t i = 0;
    buf_addf(out, "### %s: %s\n\n", view->is_plan ? "Audit of the plan" : "Audit",
             clean ? "nothing found" : "findings");
    markdown_add(out, view->who.account);
    if (view->who.alias.len > 0) {
        buf_adds(out, " (");
        markdown_add(out, view->who.alias);
        buf_addc(out, ')');
    }
    buf_adds(out, " · ");
    markdown_add(out, view->who.region);
    buf_adds(out, " · ");
    audit_sum_add(out, view);
    buf_addc(out, '\n');
    if (view->n > 0)
        buf_adds(out, "\n| | what | where | fix | check |\n| --- | --- | --- | --- | --- |\n");
    for (; i < view->n && out->len < COMMENT_BYTES; i++)
        finding_add(view, view->shown[i], out);
    if (i < view->n)
        buf_addf(out, "\n%zu more findings: `footing audit%s`\n", view->n - i,
                 view->is_plan ? " --plan" : "");
}
