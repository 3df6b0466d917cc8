/* Findings as CSV (RFC 4180), with prowler's names for the columns that it has too. */
#include "base/json.h"
#include "cmd/audit.h"

/* What a spreadsheet would take for a formula is quoted by an apostrophe. */
static void cell_add(struct buf *out, struct str text) {
    HOLDS(buf_release) struct buf safe = {0};
    if (text.len > 0 && strchr("=+-@", text.at[0]))
        buf_addc(&safe, '\'');
    escape_add(&safe, text);
    buf_addc(out, '"');
    struct str rest = buf_str(&safe);
    while (rest.len > 0) {
        buf_add(out, str_cut(&rest, '"'));
        if (rest.at)
            buf_adds(out, "\"\"");
    }
    buf_addc(out, '"');
}

static void json_cell_add(struct buf *out, const struct value *value) {
    HOLDS(buf_release) struct buf text = {0};
    if (value)
        json_write(&text, value, JSON_COMPACT);
    cell_add(out, buf_str(&text));
}

/* As prowler has it: a muted finding has failed, and is muted. */
static struct str status_of(const struct finding *finding) {
    static const char *const names[] = {"FAIL", "PASS", "UNKNOWN", "MANUAL", "FAIL"};
    return str_of(names[finding->status]);
}

enum column {
    TIMESTAMP, ACCOUNT_UID, ACCOUNT_NAME, FINDING_UID, PROVIDER, CHECK_ID, CHECK_TITLE, STATUS,
    STATUS_EXTENDED, MUTED, SERVICE_NAME, SEVERITY, RESOURCE_TYPE, RESOURCE_UID, RESOURCE_NAME,
    RESOURCE_DETAILS, RESOURCE_TAGS, PARTITION, REGION, RISK, REMEDIATION_RECOMMENDATION_TEXT,
    COMPLIANCE, NOTES, PROWLER_CHECK_ID, PLACE, CHANGE, COLUMNS
};
static const char *const columns[COLUMNS] = {
    "TIMESTAMP", "ACCOUNT_UID", "ACCOUNT_NAME", "FINDING_UID", "PROVIDER", "CHECK_ID",
    "CHECK_TITLE", "STATUS", "STATUS_EXTENDED", "MUTED", "SERVICE_NAME", "SEVERITY",
    "RESOURCE_TYPE", "RESOURCE_UID", "RESOURCE_NAME", "RESOURCE_DETAILS", "RESOURCE_TAGS",
    "PARTITION", "REGION", "RISK", "REMEDIATION_RECOMMENDATION_TEXT", "COMPLIANCE", "NOTES",
    "PROWLER_CHECK_ID", "PLACE", "CHANGE",
};

static void row_add(struct buf *out, const struct audit_view *view,
                    const struct finding *finding) {
    struct arena *arena = &view->session->arena;
    const struct check *check = finding->check;
    char when[25];
    time_iso(view->when_ms, when);
    struct str cells[COLUMNS] = {
        [TIMESTAMP] = str_of(when),
        [ACCOUNT_UID] = view->who.account,
        [ACCOUNT_NAME] = view->who.alias,
        [FINDING_UID] = finding->id,
        [PROVIDER] = S("aws"),
        [CHECK_ID] = str_of(check->id),
        [CHECK_TITLE] = str_of(check->title),
        [STATUS] = status_of(finding),
        [STATUS_EXTENDED] = finding->text,
        [MUTED] = finding->status == FINDING_MUTED ? S("True") : S("False"),
        [SERVICE_NAME] = str_of(check->service),
        [SEVERITY] = str_of(audit_severity_name(finding->severity)),
        [RESOURCE_TYPE] = resource_type(finding),
        [RESOURCE_UID] = finding->resource,
        [RESOURCE_NAME] = resource_name(finding->resource),
        [PARTITION] = view->who.partition,
        [REGION] = finding_region(finding),
        [RISK] = str_of(check->risk),
        [REMEDIATION_RECOMMENDATION_TEXT] = str_of(check->fix),
        [COMPLIANCE] = str_of(check->compliance),
        [NOTES] = finding->muted_because,
        [PROWLER_CHECK_ID] = str_of(check->prowler),
        [CHANGE] = str_of(finding_change_name(finding->change)),
        [PLACE] = finding_place(view->session, finding, arena),
    };
    for (int i = 0; i < COLUMNS; i++) {
        buf_adds(out, i ? "," : "");
        if (i == RESOURCE_DETAILS || i == RESOURCE_TAGS)
            json_cell_add(out, i == RESOURCE_TAGS ? finding->tags : finding->evidence);
        else
            cell_add(out, cells[i]);
    }
    buf_addc(out, '\n');
}

void audit_as_csv(const struct audit_view *view, struct buf *out) {
    for (int i = 0; i < COLUMNS; i++)
        buf_addf(out, "%s%s", i ? "," : "", columns[i]);
    buf_addc(out, '\n');
    for (size_t i = 0; i < view->n; i++)
        row_add(out, view, view->shown[i]);
}
