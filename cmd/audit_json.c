/* Findings as JSON (plan language, section 4: footing-audit-1). */
#include "base/json.h"
#include "cmd/audit.h"

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

static const struct value *finding_map(const struct audit_view *view,
                                       const struct finding *finding) {
    struct arena *arena = &view->session->arena;
    struct maker map = {.arena = arena}, empty = {.arena = arena};
    maker_set(&map, S("check"), value_text(arena, str_of(finding->check->id)));
    maker_set(&map, S("status"), value_text(arena, str_of(finding_status_name(finding->status))));
    maker_set(&map, S("severity"),
              value_text(arena, str_of(audit_severity_name(finding->severity))));
    maker_set(&map, S("resource"), value_text(arena, finding->resource));
    maker_set(&map, S("region"),
              value_text(arena, finding->region.len ? finding->region : S("global")));
    maker_set(&map, S("title"), value_text(arena, str_of(finding->check->title)));
    maker_set(&map, S("text"), value_text(arena, finding->text));
    maker_set(&map, S("evidence"), finding->evidence ? finding->evidence : maker_map(&empty));
    maker_set(&map, S("fix"), value_text(arena, str_of(finding->check->fix)));
    maker_set(&map, S("compliance"), compliance_of(finding->check, arena));
    if (view->is_plan) {
        maker_set(&map, S("address"), value_text(arena, finding->address));
        maker_set(&map, S("at"), value_text(arena, finding_place(view->session, finding, arena)));
    }
    return maker_map(&map);
}

void audit_as_json(const struct audit_view *view, struct buf *out) {
    struct arena *arena = &view->session->arena;
    const struct cloud_identity *who = &view->session->cloud->who;
    struct maker map = {.arena = arena}, findings = {.arena = arena};
    for (size_t i = 0; i < view->n; i++)
        maker_add(&findings, finding_map(view, view->shown[i]));
    maker_set(&map, S("format"), value_text(arena, S("footing-audit-1")));
    maker_set(&map, S("account"), value_text(arena, who->account));
    maker_set(&map, S("region"), value_text(arena, who->region));
    maker_set(&map, S("calls"), value_int(arena, (int64_t)view->result->calls));
    maker_set(&map, S("findings"), maker_list(&findings));
    json_write(out, maker_map(&map), JSON_COMPACT);
    buf_addc(out, '\n');
}
