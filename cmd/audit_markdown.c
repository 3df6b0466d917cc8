/* Findings as Markdown, short enough for a comment on a pull request. */
#include "cmd/audit.h"

/* A comment holds 65,536 characters at GitHub; what would not fit is counted. */
enum { COMMENT_BYTES = 60000 };

/* Text that stays text: no markup, no cell's end, and nobody is called by name. */
static void plain_add(struct buf *out, struct str text) {
    HOLDS(buf_release) struct buf safe = {0};
    escape_add(&safe, text);
    for (size_t i = 0; i < safe.len; i++) {
        char c = safe.at[i];
        if (c == '<')
            buf_adds(out, "&lt;");
        else if (c == '&')
            buf_adds(out, "&amp;");
        else if (c == '@')
            buf_adds(out, "&#64;");
        else if (strchr("\\`*_[]|#~!", c))
            buf_addf(out, "\\%c", c);
        else
            buf_addc(out, c);
    }
}

static void finding_add(const struct audit_view *view, const struct finding *finding,
                        struct buf *out) {
    struct str place = finding_place(view->session, finding, &view->session->arena);
    buf_addf(out, "| %s%s%s | ", finding->status == FINDING_FAIL ? "**" : "",
             finding_label(finding), finding->status == FINDING_FAIL ? "**" : "");
    plain_add(out, finding->text);
    if (finding->muted_because.len > 0) {
        buf_adds(out, " (accepted: ");
        plain_add(out, finding->muted_because);
        buf_addc(out, ')');
    }
    buf_adds(out, " | ");
    plain_add(out, place.len > 0 ? place : finding->resource);
    buf_adds(out, " | ");
    plain_add(out, str_of(finding->check->fix));
    buf_addf(out, " | `%s` |\n", finding->check->id);
}

void audit_as_markdown(const struct audit_view *view, struct buf *out) {
    struct audit_sum sum = audit_sum(view);
    bool clean = sum.by_status[FINDING_FAIL] + sum.by_status[FINDING_UNKNOWN] == 0;
    size_t i = 0;
    buf_addf(out, "### %s: %s\n\n", view->is_plan ? "Audit of the plan" : "Audit",
             clean ? "nothing found" : "findings");
    plain_add(out, view->who.account);
    if (view->who.alias.len > 0) {
        buf_adds(out, " (");
        plain_add(out, view->who.alias);
        buf_addc(out, ')');
    }
    buf_adds(out, " · ");
    plain_add(out, view->who.region);
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
