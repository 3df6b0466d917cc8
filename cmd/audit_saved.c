/* Audits as files: saved, shown again without asking anything, and compared with what is so now. */
#include "base/json.h"
#include "base/map.h"
#include "cmd/audit.h"
#include "cmd/file.h"
#include "providers/aws/aws.h"

#define FORMAT "footing-audit-1"

/* --- saving ----------------------------------------------------------------------------------- */

bool audit_save(const struct audit_view *view, struct str path) {
    struct session *session = view->session;
    const struct finding **all = arena_array(&session->arena, const struct finding *,
                                             view->result->n + 1);
    struct audit_view whole = *view; /* whatever the filters show */
    HOLDS(buf_release) struct buf text = {0};
    for (size_t i = 0; i < view->result->n; i++)
        all[i] = &view->result->findings[i];
    whole.shown = all;
    whole.n = view->result->n;
    audit_as_json(&whole, &text);
    return file_write(path, buf_str(&text), &session->arena, &session->report);
}

/* --- reading ---------------------------------------------------------------------------------- */

static struct str text_of(const struct value *map, const char *key) {
    return value_str(value_get(map, str_of(key)));
}

/* A check that this footing does not know: as the file tells of it. */
static const struct check *foreign_check(const struct value *item, struct arena *arena) {
    struct check *check = arena_new(arena, struct check);
    *check = (struct check){.id = arena_cstr(arena, text_of(item, "check")),
                            .title = arena_cstr(arena, text_of(item, "title")),
                            .service = "other",
                            .risk = "",
                            .fix = arena_cstr(arena, text_of(item, "fix"))};
    audit_severity_read(text_of(item, "severity"), &check->severity);
    return check;
}

/* "FILE:LINE:COL": a place again, though nobody reads the file. */
static struct span place_of(struct report *report, struct str text) {
    int64_t number[2] = {0};
    for (int i = 1; i >= 0; i--) {
        size_t colon = text.len;
        while (colon > 0 && text.at[colon - 1] != ':')
            colon--;
        if (colon == 0 || !str_to_int(str_from(text, colon), &number[i]))
            return NOWHERE;
        text = str_slice(text, 0, colon - 1);
    }
    uint32_t file = 0;
    for (uint32_t f = 1; f <= report->n_sources && file == 0; f++)
        file = str_eq(report->sources[f - 1].name, text) ? f : 0;
    if (file == 0)
        file = report_source(report, text, (struct str){0});
    return (struct span){file, (uint32_t)number[0], (uint32_t)number[1], 1};
}

static bool status_read(struct str name, enum finding_status *out) {
    for (int i = FINDING_FAIL; i <= FINDING_MUTED; i++)
        if (str_is(name, finding_status_name((enum finding_status)i))) {
            *out = (enum finding_status)i;
            return true;
        }
    return false;
}

static bool finding_read(struct session *session, const struct value *item, struct map *checks,
                         struct finding *out) {
    struct arena *arena = &session->arena;
    struct str id = text_of(item, "check"), region = text_of(item, "region");
    const struct check *check = audit_check(aws_provider.audit, id);
    if (!check)
        check = map_get(checks, id);
    if (!check)
        check = foreign_check(item, arena);
    map_set(checks, id, (void *)check);
    *out = (struct finding){.check = check,
                            .id = text_of(item, "id"),
                            .resource = text_of(item, "resource"),
                            .region = str_is(region, "global") ? (struct str){0} : region,
                            .address = text_of(item, "address"),
                            .text = text_of(item, "text"),
                            .part = text_of(item, "part"),
                            .muted_because = text_of(item, "muted_because"),
                            .evidence = value_key(item, "evidence"),
                            .tags = value_key(item, "tags"),
                            .at = place_of(&session->report, text_of(item, "at"))};
    return status_read(text_of(item, "status"), &out->status) &&
           audit_severity_read(text_of(item, "severity"), &out->severity) && out->id.len > 0;
}

static void take_checks(struct audit_view *view, const struct map *checks) {
    const struct check **all = arena_array(&view->session->arena, const struct check *,
                                           checks->n + 1);
    for (size_t i = 0; i < checks->n; i++)
        all[i] = checks->slots[i].value;
    view->checks = all;
    view->n_checks = checks->n;
}

bool audit_read(struct session *session, struct str path, struct audit_view *out) {
    struct arena *arena = &session->arena;
    const struct value *document;
    struct str text;
    struct map checks = {0};
    if (!file_read(path, arena, &session->report, &text))
        return false;
    uint32_t file = report_source(&session->report, path, text);
    if (!json_read(arena, text, file, &session->report, &document))
        return false;
    const struct value *items = value_key(document, "findings");
    if (!str_is(text_of(document, "format"), FORMAT) ||
        !time_parse(text_of(document, "time"), &out->when_ms)) {
        fail(&session->report, NOWHERE, "'%.*s' is no audit", STR(path));
        hint(&session->report, "'footing audit --save FILE' writes one");
        return false;
    }
    out->session = session;
    out->is_plan = value_true(value_key(document, "plan"));
    out->who = (struct cloud_identity){.account = text_of(document, "account"),
                                       .partition = text_of(document, "partition"),
                                       .region = text_of(document, "region")};
    *out->result = (struct audit_result){
        .findings = arena_array(arena, struct finding, value_count(items) + 1),
        .calls = (size_t)value_integer(value_key(document, "calls"), 0)};
    bool ok = true;
    for (size_t i = 0; i < value_count(items); i++)
        ok = finding_read(session, value_item(items, i), &checks,
                          &out->result->findings[out->result->n++]) &&
             ok;
    take_checks(out, &checks);
    map_release(&checks);
    return ok || fail(&session->report, NOWHERE, "'%.*s' has findings that are none", STR(path));
}

/* --- comparing -------------------------------------------------------------------------------- */

/* Can the check tell now whether what it found is still so? */
static bool can_tell(const struct audit_view *view, const struct check *check) {
    bool judged = false;
    for (size_t i = 0; i < view->n_checks && !judged; i++)
        judged = view->checks[i] == check;
    for (size_t i = 0; i < view->result->n && judged; i++)
        judged = view->result->findings[i].check != check ||
                 view->result->findings[i].status != FINDING_UNKNOWN;
    return judged;
}

static enum finding_change change_of(const struct finding *now, const struct finding *before) {
    bool failed = before && before->status == FINDING_FAIL;
    if (now->status == FINDING_FAIL)
        return failed ? CHANGE_UNCHANGED : CHANGE_NEW;
    return failed && now->status == FINDING_PASS ? CHANGE_FIXED : CHANGE_NONE;
}

/* What failed before and is not there any more. */
static void add_gone(struct audit_view *view, const struct audit_result *before,
                     const struct map *now) {
    struct audit_result gone = {
        .findings = arena_array(&view->session->arena, struct finding, before->n + 1)};
    for (size_t i = 0; i < before->n; i++) {
        const struct finding *finding = &before->findings[i];
        if (finding->status != FINDING_FAIL || map_get(now, finding->id) ||
            !can_tell(view, finding->check))
            continue;
        gone.findings[gone.n] = *finding;
        gone.findings[gone.n].status = FINDING_PASS;
        gone.findings[gone.n++].change = CHANGE_FIXED;
    }
    audit_join(view->result, &gone, &view->session->arena);
}

bool audit_compare(struct audit_view *view, struct str path) {
    struct audit_result result;
    struct audit_view before = {.result = &result};
    struct report *report = &view->session->report;
    struct map now = {0}, then = {0};
    if (!audit_read(view->session, path, &before))
        return false;
    if (!str_eq(before.who.account, view->who.account) || before.is_plan != view->is_plan)
        return fail(report, NOWHERE, "'%.*s' is the audit of %s '%.*s'", STR(path),
                    before.is_plan ? "a plan in account" : "account", STR(before.who.account));
    for (size_t i = 0; i < result.n; i++)
        map_set(&then, result.findings[i].id, &result.findings[i]);
    for (size_t i = 0; i < view->result->n; i++) {
        struct finding *finding = &view->result->findings[i];
        map_set(&now, finding->id, finding);
        finding->change = change_of(finding, map_get(&then, finding->id));
    }
    add_gone(view, &result, &now);
    map_release(&now);
    map_release(&then);
    view->compared = true;
    view->compared_ms = before.when_ms;
    return true;
}
