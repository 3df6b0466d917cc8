/* The forms of an audit, and what they share. */
#include "base/markup.h"
#include "cmd/audit.h"

// clang-format off
/* A new form: a file with a function that writes it, and a row here. */
static const struct audit_form forms[] = {
    { "table",    audit_as_table },
    { "json",     audit_as_json,     .for_programs = true, .passes = true },
    { "csv",      audit_as_csv,      .for_programs = true, .passes = true },
    { "sarif",    audit_as_sarif,    .for_programs = true },
    { "ocsf",     audit_as_ocsf,     .for_programs = true, .passes = true },
    { "junit",    audit_as_junit,    .for_programs = true, .passes = true },
    { "markdown", audit_as_markdown, .for_programs = true },
    { "html",     audit_as_html,     .for_programs = true, .passes = true },
};
// clang-format on

enum { FORMS = sizeof forms / sizeof *forms };

const struct audit_form *audit_form(struct session *session) {
    struct str asked = arg_text(&session->args, FLAG_FORMAT);
    const char *names[FORMS + 1] = {0};
    if (asked.len == 0)
        return &forms[session->show.json];
    for (size_t i = 0; i < FORMS; i++) {
        names[i] = forms[i].name;
        if (str_is(asked, forms[i].name))
            return &forms[i];
    }
    fail(&session->report, NOWHERE, "no form '%.*s' of an audit", STR(asked));
    if (!hint_nearest(&session->report, asked, names))
        hint(&session->report, "table, json, csv, sarif, ocsf, junit, markdown or html");
    return NULL;
}

/* --- what they have in common ----------------------------------------------------------------- */

const struct value *compliance_of(const struct check *check, struct arena *arena) {
    struct maker map = {.arena = arena};
    struct str rest = str_of(check->compliance);
    while (rest.len > 0) {
        struct str number = str_cut(&rest, ' '), framework = str_cut(&number, ':');
        struct maker numbers = {.arena = arena};
        const struct entry *before = maker_entry(&map, framework);
        for (size_t i = 0; before && i < value_count(before->value); i++)
            maker_add(&numbers, value_item(before->value, i));
        maker_add(&numbers, value_text(arena, number));
        maker_set(&map, framework, maker_list(&numbers));
    }
    return maker_map(&map);
}

struct str finding_place(const struct session *session, const struct finding *finding,
                         struct arena *arena) {
    const struct span *at = &finding->at;
    if (at->file == 0 || at->file > session->report.n_sources)
        return finding->address;
    return arena_printf(arena, "%.*s:%u:%u", STR(session->report.sources[at->file - 1].name),
                        at->line, at->col);
}

/* "arn:aws:iam::1:user/anna": what stands behind the fifth colon. */
static struct str arn_tail(struct str resource) {
    if (!str_starts(resource, S("arn:")))
        return (struct str){0};
    for (int i = 0; i < 5; i++)
        str_cut(&resource, ':');
    return resource;
}

struct str resource_name(struct str resource) {
    struct str tail = arn_tail(resource), rest = tail.len > 0 ? tail : resource;
    while (tail.len > 0 && rest.len > 0) {
        tail = rest;
        str_cut(&rest, '/');
    }
    return tail.len > 0 ? tail : resource;
}

struct str resource_type(const struct finding *finding) {
    struct str rest = finding->address.len > 0 ? finding->address : arn_tail(finding->resource);
    if (finding->address.len > 0)
        return str_cut(&rest, '.');
    return str_find(rest, '/') < 0 ? (struct str){0} : str_cut(&rest, '/');
}

struct str finding_region(const struct finding *finding) {
    return finding->region.len > 0 ? finding->region : S("global");
}

const char *finding_label(const struct finding *finding) {
    return finding->status == FINDING_FAIL ? audit_severity_name(finding->severity)
                                           : finding_status_name(finding->status);
}

struct audit_sum audit_sum(const struct audit_view *view) {
    struct audit_sum sum = {0};
    for (size_t i = 0; i < view->result->n; i++) {
        const struct finding *finding = &view->result->findings[i];
        sum.by_status[finding->status]++;
        sum.by_severity[finding->severity] += finding->status == FINDING_FAIL;
    }
    return sum;
}

size_t audit_changed(const struct audit_view *view, enum finding_change change) {
    size_t n = 0;
    for (size_t i = 0; i < view->result->n; i++)
        n += view->result->findings[i].change == change;
    return n;
}

void audit_sum_add(struct buf *out, const struct audit_view *view) {
    struct audit_sum sum = audit_sum(view);
    int told = 0;
    buf_addf(out, "%zu failed", sum.by_status[FINDING_FAIL]);
    for (int i = AUDIT_CRITICAL; i >= AUDIT_INFO; i--)
        if (sum.by_severity[i] > 0)
            buf_addf(out, "%s%zu %s", told++ ? ", " : " (", sum.by_severity[i],
                     audit_severity_name((enum audit_severity)i));
    buf_addf(out, "%s, %zu unknown, %zu for a person to answer, ", told ? ")" : "",
             sum.by_status[FINDING_UNKNOWN], sum.by_status[FINDING_MANUAL]);
    if (sum.by_status[FINDING_MUTED] > 0)
        buf_addf(out, "%zu muted, ", sum.by_status[FINDING_MUTED]);
    buf_addf(out, "%zu passed; ", sum.by_status[FINDING_PASS]);
    count_add(out, view->result->calls, "call");
    if (!view->compared)
        return;
    char when[25];
    time_iso(view->compared_ms, when);
    buf_addf(out, "; since %.10s %.5s UTC %zu new, %zu fixed, %zu unchanged", when, when + 11,
             audit_changed(view, CHANGE_NEW), audit_changed(view, CHANGE_FIXED),
             audit_changed(view, CHANGE_UNCHANGED));
}

void markup_text_add(struct buf *out, struct str text) {
    HOLDS(buf_release) struct buf safe = {0};
    escape_add(&safe, text);
    markup_add(out, buf_str(&safe));
}
