/* Findings as JSON (plan language, section 4: footing-audit-1). */
#include "base/json.h"
#include "cmd/audit.h"

const struct value *finding_as_json(const struct audit_view *view, const struct finding *finding,
                                    struct arena *arena) {
    struct maker map = {.arena = arena}, empty = {.arena = arena};
    maker_set(&map, S("id"), value_text(arena, finding->id));
    maker_set(&map, S("check"), value_text(arena, str_of(finding->check->id)));
    maker_set(&map, S("status"), value_text(arena, str_of(finding_status_name(finding->status))));
    maker_set(&map, S("severity"),
              value_text(arena, str_of(audit_severity_name(finding->severity))));
    maker_set(&map, S("resource"), value_text(arena, finding->resource));
    maker_set(&map, S("region"),
              value_text(arena, finding_region(finding)));
    maker_set(&map, S("title"), value_text(arena, str_of(finding->check->title)));
    maker_set(&map, S("text"), value_text(arena, finding->text));
    maker_set(&map, S("evidence"), finding->evidence ? finding->evidence : maker_map(&empty));
    maker_set(&map, S("fix"), value_text(arena, str_of(finding->check->fix)));
    maker_set(&map, S("compliance"), compliance_of(finding->check, arena));
    maker_set(&map, S("tags"), finding->tags);
    if (finding->part.len > 0)
        maker_set(&map, S("part"), value_text(arena, finding->part));
    if (finding->muted_because.len > 0)
        maker_set(&map, S("muted_because"), value_text(arena, finding->muted_because));
    if (finding->change != CHANGE_NONE)
        maker_set(&map, S("change"), value_text(arena, str_of(finding_change_name(finding->change))));
    if (view->is_plan) {
        maker_set(&map, S("address"), value_text(arena, finding->address));
        maker_set(&map, S("at"), value_text(arena, finding_place(view->session, finding, arena)));
    }
    return maker_map(&map);
}

static const struct value *diff_map(const struct audit_view *view) {
    struct arena *arena = &view->session->arena;
    struct maker map = {.arena = arena};
    char when[25];
    time_iso(view->compared_ms, when);
    maker_set(&map, S("since"), value_text(arena, str_of(when)));
    for (int i = CHANGE_NEW; i <= CHANGE_FIXED; i++) {
        enum finding_change change = (enum finding_change)i;
        maker_set(&map, str_of(finding_change_name(change)),
                  value_int(arena, (int64_t)audit_changed(view, change)));
    }
    return maker_map(&map);
}

static const struct value *head_map(const struct audit_view *view) {
    struct arena *arena = &view->session->arena;
    struct maker map = {.arena = arena};
    char when[25];
    time_iso(view->when_ms, when);
    maker_set(&map, S("format"), value_text(arena, S("footing-audit-1")));
    maker_set(&map, S("account"), value_text(arena, view->who.account));
    maker_set(&map, S("partition"), value_text(arena, view->who.partition));
    maker_set(&map, S("region"), value_text(arena, view->who.region));
    maker_set(&map, S("time"), value_text(arena, str_of(when)));
    maker_set(&map, S("plan"), value_bool(view->is_plan));
    maker_set(&map, S("calls"), value_int(arena, (int64_t)view->result->calls));
    if (view->compared)
        maker_set(&map, S("diff"), diff_map(view));
    return maker_map(&map);
}

/* One finding after another: thousands of them never stand in memory as values at once. */
void audit_as_json(const struct audit_view *view, struct buf *out) {
    HOLDS(arena_release) struct arena scratch = {0};
    json_write(out, head_map(view), JSON_COMPACT);
    out->at[--out->len] = '\0'; /* the object goes on */
    buf_adds(out, ",\"findings\":[");
    for (size_t i = 0; i < view->n; i++) {
        buf_adds(out, i ? "," : "");
        json_write(out, finding_as_json(view, view->shown[i], &scratch), JSON_COMPACT);
        arena_reset(&scratch);
    }
    buf_adds(out, "]}\n");
}
