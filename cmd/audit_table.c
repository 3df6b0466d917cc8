/* Findings as people read them: worst first, grouped by how bad and by check, a line each, with what to do. */
#include "cmd/audit.h"

static enum tone tone_of(const struct finding *finding) {
    if (finding->status == FINDING_PASS)
        return TONE_GREEN;
    if (finding->status != FINDING_FAIL)
        return TONE_MAGENTA;
    return finding->severity >= AUDIT_HIGH ? TONE_RED : TONE_YELLOW;
}

static const char *heading_of(const struct finding *finding) {
    static const char *const names[] = {NULL, "passed", "unknown", "for a person to answer", "accepted"};
    return finding->status == FINDING_FAIL ? audit_severity_name(finding->severity)
                                           : names[finding->status];
}

/* "new, high", "fixed" */
static void heading_add(struct buf *out, const struct show *show, const struct finding *finding) {
    bool fixed = finding->change == CHANGE_FIXED;
    if (finding->change != CHANGE_NONE && !fixed)
        buf_addf(out, "%s, ", finding_change_name(finding->change));
    tone_adds(out, show, tone_of(finding), fixed ? "fixed" : heading_of(finding));
}

/* --- one finding's line ----------------------------------------------------------------------- */

/* The account stands in the first line, so an ARN says no more than what it is in it; a planned thing says where it is planned. */
static struct str where_of(const struct audit_view *view, const struct finding *finding) {
    struct arena *arena = &view->session->arena;
    struct str place = finding_place(view->session, finding, arena), rest = finding->resource;
    if (place.len > 0 && str_find(place, ':') < 0)
        return place;
    if (place.len > 0)
        return arena_printf(arena, "%.*s  %.*s", STR(finding->resource), STR(place));
    struct str account = arena_printf(arena, ":%.*s:", STR(view->who.account));
    if (view->session->show.verbose || !str_starts(rest, S("arn:")) || !str_has(rest, account))
        return rest;
    for (int i = 0; i < 5; i++)
        str_cut(&rest, ':');
    bool many = str_find(view->who.region, ',') >= 0 && finding->region.len > 0;
    return many ? arena_printf(arena, "%.*s %.*s", STR(finding->region), STR(rest)) : rest;
}

/* How the lines of a group stand: text and place side by side in columns, or the place under its text. */
struct layout {
    size_t text_columns; /* 0: under it */
};

enum { INDENT = 4 };

static size_t max(size_t a, size_t b) {
    return a > b ? a : b;
}

static struct layout layout_of(const struct audit_view *view, size_t from, size_t to) {
    size_t text = 0, where = 0, columns = view->session->show.columns;
    for (size_t i = from; i < to; i++) {
        text = max(text, str_columns(view->shown[i]->text));
        where = max(where, str_columns(where_of(view, view->shown[i])));
    }
    bool fits = columns == 0 || INDENT + text + 2 + where <= columns;
    return (struct layout){.text_columns = fits ? text : 0};
}

static void finding_add(const struct audit_view *view, const struct finding *finding,
                        struct layout layout, struct buf *out) {
    const struct show *show = &view->session->show;
    struct str where = where_of(view, finding);
    buf_addf(out, "%*s", INDENT, "");
    escape_add(out, finding->text);
    if (layout.text_columns == 0)
        buf_addf(out, "\n%*s", INDENT + 2, "");
    for (size_t i = str_columns(finding->text); i < layout.text_columns + 2 && layout.text_columns > 0; i++)
        buf_addc(out, ' ');
    tone_add(out, show, TONE_DIM, where);
    buf_addc(out, '\n');
    if (finding->muted_because.len == 0)
        return;
    buf_addf(out, "%*s", INDENT + 2, "");
    tone_adds(out, show, TONE_DIM, "accepted: ");
    escape_add(out, finding->muted_because);
    buf_addc(out, '\n');
}

/* --- groups ----------------------------------------------------------------------------------- */

static bool same_heading(const struct finding *one, const struct finding *other) {
    return heading_of(one) == heading_of(other) && one->change == other->change;
}

static size_t end_of_heading(const struct audit_view *view, size_t from) {
    size_t to = from;
    while (to < view->n && same_heading(view->shown[to], view->shown[from]))
        to++;
    return to;
}

static void check_add(const struct audit_view *view, size_t from, size_t to, struct buf *out) {
    const struct show *show = &view->session->show;
    const struct finding *first = view->shown[from];
    struct layout layout = layout_of(view, from, to);
    buf_adds(out, "  ");
    tone_adds(out, show, TONE_BOLD, first->check->id);
    buf_addc(out, '\n');
    for (size_t i = from; i < to; i++)
        finding_add(view, view->shown[i], layout, out);
    if (first->status != FINDING_FAIL || !first->check->fix)
        return;
    buf_addf(out, "%*s", INDENT, "");
    tone_adds(out, show, TONE_CYAN, "fix: ");
    buf_addf(out, "%s\n", first->check->fix);
}

/* What one missing answer leaves unknown is told once, with the checks that wanted it. */
static void unknown_add(const struct audit_view *view, size_t from, size_t to, struct buf *out) {
    for (size_t i = from; i < to; i++) {
        struct str text = view->shown[i]->text;
        bool told = false;
        for (size_t k = from; k < i && !told; k++)
            told = str_eq(view->shown[k]->text, text);
        if (told)
            continue;
        buf_adds(out, "  ");
        escape_add(out, text);
        buf_addf(out, "\n%*s", INDENT - 1, "");
        for (size_t k = i; k < to; k++)
            if (str_eq(view->shown[k]->text, text)) {
                buf_addc(out, ' ');
                tone_adds(out, &view->session->show, TONE_BOLD, view->shown[k]->check->id);
            }
        buf_addc(out, '\n');
    }
}

static void group_add(const struct audit_view *view, size_t from, size_t to, struct buf *out) {
    const struct finding *first = view->shown[from];
    heading_add(out, &view->session->show, first);
    buf_addf(out, " (%zu)\n", to - from);
    if (first->status == FINDING_UNKNOWN)
        unknown_add(view, from, to, out);
    for (size_t i = from, k; first->status != FINDING_UNKNOWN && i < to; i = k) {
        for (k = i; k < to && view->shown[k]->check == view->shown[i]->check; k++)
            ;
        check_add(view, i, k, out);
    }
    buf_addc(out, '\n');
}

void audit_as_table(const struct audit_view *view, struct buf *out) {
    for (size_t i = 0, k; i < view->n; i = k) {
        k = end_of_heading(view, i);
        group_add(view, i, k, out);
    }
    audit_sum_add(out, view);
    buf_addc(out, '\n');
}
