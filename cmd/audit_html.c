/* Findings as one page of HTML that needs nothing else: no script, nothing from elsewhere. */
#include "base/json.h"
#include "base/markup.h"
#include "cmd/audit.h"

static const char style[] =
    ":root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#dfe4ea;--page:#f6f7f9;--card:#fff;"
    "--critical:#a3123f;--high:#c2410c;--medium:#a16207;--low:#2563a8;--info:#5b6675;--pass:#1a7f4b;"
    "--unknown:#6d3fb0;--manual:#6d3fb0;--muted:#5b6675}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e5e9ef;--soft:#9aa5b4;--line:#303843;--page:#14181d;"
    "--card:#1c2229;--critical:#ff7d9c;--high:#ff9d66;--medium:#e8b84b;--low:#7fb4ee;--info:#9aa5b4;"
    "--pass:#5fcf95;--unknown:#bd9bf0;--manual:#bd9bf0;--muted:#9aa5b4}}"
    "*{box-sizing:border-box}"
    "body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}"
    "main{max-width:62rem;margin:0 auto;padding:2rem 1rem 4rem}"
    "h1{font-size:1.6rem;margin:0}h2{font-size:1.05rem;margin:0;font-weight:600}"
    ".who,.sum{color:var(--soft);margin:.25rem 0}"
    ".counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:.75rem;margin:1.5rem 0;padding:0;list-style:none}"
    ".counts li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .9rem}"
    ".counts b{display:block;font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}"
    "section{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:0 0 1rem;padding:1rem 1.2rem}"
    "header{display:flex;gap:.15rem .75rem;align-items:baseline;flex-wrap:wrap}"
    ".tag{font-size:.8rem;font-weight:600;color:var(--tone);border:1px solid currentColor;border-radius:1rem;padding:0 .6rem}"
    "code{font:.85em/1.5 ui-monospace,monospace;color:var(--soft);overflow-wrap:anywhere}"
    "dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .9rem;margin:.6rem 0;font-size:.92rem}"
    "dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}"
    "dd span{white-space:nowrap}"
    "ul.found{list-style:none;margin:.4rem 0 0;padding:0}"
    "ul.found>li{border-top:1px solid var(--line);padding:.55rem 0}"
    "ul.found p{margin:0;overflow-wrap:anywhere}"
    "details{margin-top:.2rem}summary{cursor:pointer;color:var(--soft);font-size:.85rem}"
    "pre{margin:.4rem 0 0;padding:.6rem .8rem;background:var(--page);border-radius:.4rem;overflow-x:auto;font:.8rem/1.5 ui-monospace,monospace}"
    "@media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}"
    "@media print{body{background:none}section{break-inside:avoid}}"
    ".critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}"
    ".info{--tone:var(--info)}.pass{--tone:var(--pass)}.unknown{--tone:var(--unknown)}.manual{--tone:var(--manual)}"
    ".muted{--tone:var(--muted)}.counts b{color:var(--tone)}";

static void head_add(const struct audit_view *view, struct buf *out) {
    char when[25];
    time_iso(view->when_ms, when);
    buf_adds(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'\">\n<title>footing audit: ");
    markup_text_add(out, view->who.account);
    buf_addf(out, "</title>\n<style>%s</style>\n</head>\n<body>\n<main>\n<h1>%s</h1>\n<p class=\"who\">",
             style, view->is_plan ? "Audit of the plan" : "Audit");
    markup_text_add(out, view->who.account);
    if (view->who.alias.len > 0) {
        buf_adds(out, " (");
        markup_text_add(out, view->who.alias);
        buf_addc(out, ')');
    }
    buf_adds(out, " · ");
    markup_text_add(out, view->who.region);
    buf_addf(out, " · <time datetime=\"%s\">%.10s %.5s UTC</time></p>\n<p class=\"sum\">", when, when,
             when + 11);
    audit_sum_add(out, view);
    buf_adds(out, "</p>\n");
}

static void count_item_add(struct buf *out, size_t n, const char *name) {
    buf_addf(out, "<li class=\"%s\"><b>%zu</b>%s</li>\n", name, n, name);
}

static void counts_add(const struct audit_view *view, struct buf *out) {
    struct audit_sum sum = audit_sum(view);
    buf_adds(out, "<ul class=\"counts\">\n");
    for (int i = AUDIT_CRITICAL; i >= AUDIT_INFO; i--)
        count_item_add(out, sum.by_severity[i], audit_severity_name((enum audit_severity)i));
    for (int i = FINDING_UNKNOWN; i <= FINDING_MUTED; i++)
        if (sum.by_status[i] > 0)
            count_item_add(out, sum.by_status[i], finding_status_name((enum finding_status)i));
    count_item_add(out, sum.by_status[FINDING_PASS], "pass");
    buf_adds(out, "</ul>\n");
}

static void term_add(struct buf *out, const char *name, const char *text) {
    if (!text || !text[0])
        return;
    buf_addf(out, "<dt>%s</dt><dd>", name);
    markup_text_add(out, str_of(text));
    buf_adds(out, "</dd>\n");
}

static void numbers_add(struct buf *out, const char *numbers) {
    struct str rest = str_of(numbers);
    if (rest.len == 0)
        return;
    buf_adds(out, "<dt>compliance</dt><dd>");
    while (rest.len > 0) {
        buf_adds(out, "<span>");
        markup_text_add(out, str_cut(&rest, ' '));
        buf_adds(out, "</span> ");
    }
    buf_adds(out, "</dd>\n");
}

static void evidence_add(const struct finding *finding, struct buf *out) {
    HOLDS(buf_release) struct buf json = {0};
    if (value_count(finding->evidence) == 0)
        return;
    json_write(&json, finding->evidence, JSON_PRETTY);
    buf_adds(out, "<details><summary>evidence</summary><pre>");
    markup_add(out, buf_str(&json));
    buf_adds(out, "</pre></details>");
}

static void finding_add(const struct audit_view *view, const struct finding *finding,
                        struct buf *out) {
    struct str place = finding_place(view->session, finding, &view->session->arena);
    buf_adds(out, "<li><p>");
    markup_text_add(out, finding->text);
    buf_adds(out, "</p><code>");
    markup_text_add(out, finding->resource);
    if (place.len > 0 && !str_eq(place, finding->resource)) {
        buf_adds(out, " · ");
        markup_text_add(out, place);
    }
    buf_adds(out, "</code>");
    if (finding->muted_because.len > 0) {
        buf_adds(out, "<p>accepted: ");
        markup_text_add(out, finding->muted_because);
        buf_adds(out, "</p>");
    }
    evidence_add(finding, out);
    buf_adds(out, "</li>\n");
}

/* Findings of one check that came to the same, from `i` on. Gives where the next such begin. */
static size_t section_add(const struct audit_view *view, size_t i, struct buf *out) {
    const struct finding *first = view->shown[i];
    const struct check *check = first->check;
    const char *label = finding_label(first);
    buf_addf(out, "<section class=\"%s\">\n<header><span class=\"tag\">%s</span><h2>%s", label, label,
             first->status == FINDING_FAIL ? "not so: " : "");
    markup_text_add(out, str_of(check->title));
    buf_addf(out, "</h2><code>%s</code></header>\n", check->id);
    if (first->status != FINDING_PASS) {
        buf_adds(out, "<dl>\n");
        term_add(out, "risk", check->risk);
        term_add(out, "fix", check->fix);
        numbers_add(out, check->compliance);
        buf_adds(out, "</dl>\n");
    }
    buf_adds(out, "<ul class=\"found\">\n");
    for (; i < view->n && view->shown[i]->check == check && finding_label(view->shown[i]) == label; i++)
        finding_add(view, view->shown[i], out);
    buf_adds(out, "</ul>\n</section>\n");
    return i;
}

void audit_as_html(const struct audit_view *view, struct buf *out) {
    size_t i = 0;
    head_add(view, out);
    counts_add(view, out);
    while (i < view->n && view->shown[i]->status != FINDING_PASS)
        i = section_add(view, i, out);
    if (i < view->n) {
        buf_addf(out, "<details><summary>%zu passed</summary>\n", view->n - i);
        while (i < view->n)
            i = section_add(view, i, out);
        buf_adds(out, "</details>\n");
    }
    buf_adds(out, "</main>\n</body>\n</html>\n");
}
