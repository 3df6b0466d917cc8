#include "cmd/plan_json.h"

#include "base/json.h"
#include "cmd/show_plan.h"

static const enum action actions[] = {ACTION_CREATE, ACTION_UPDATE, ACTION_REPLACE, ACTION_DELETE,
                                      ACTION_KEEP,   ACTION_ADOPT,  ACTION_MOVE,    ACTION_FORGET};

const struct value *summary_json(const struct diff *diff, struct arena *arena) {
    struct maker map = {.arena = arena};
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++)
        maker_set(&map, str_of(action_name(actions[i])),
                  value_int(arena, (int64_t)diff->count[actions[i]]));
    return maker_map(&map);
}

static const struct value *text_or_null(struct arena *arena, struct str text) {
    return text.len > 0 ? value_text(arena, text) : value_null();
}

static const struct value *or_null(const struct value *value) {
    return value ? value : value_null();
}

static const struct value *field_json(const struct field_change *fc, struct arena *arena) {
    struct maker map = {.arena = arena};
    maker_set(&map, S("field"), value_text(arena, str_of(fc->field ? fc->field->name : "tags")));
    maker_set(&map, S("before"), or_null(fc->before));
    maker_set(&map, S("after"), or_null(fc->after));
    maker_set(&map, S("replaces"), value_bool(fc->replaces));
    maker_set(&map, S("drift"), value_bool(fc->cause & CAUSE_DRIFT));
    if (fc->cause & CAUSE_DRIFT)
        maker_set(&map, S("wanted"), or_null(fc->wanted));
    return maker_map(&map);
}

static const struct value *change_json(const struct session *session, const struct change *change,
                                       struct arena *arena) {
    struct maker map = {.arena = arena}, fields = {.arena = arena};
    HOLDS(buf_release) struct buf at = {0};
    report_place_add(&session->report, change->at, &at);
    maker_set(&map, S("address"), value_text(arena, change->address));
    maker_set(&map, S("action"), value_text(arena, str_of(action_name(change->action))));
    if (change->from.len > 0)
        maker_set(&map, S("from"), value_text(arena, change->from));
    if (change->id.len > 0)
        maker_set(&map, S("id"), value_text(arena, change->id));
    maker_set(&map, S("reason"), text_or_null(arena, change->reason));
    maker_set(&map, S("at"), text_or_null(arena, buf_str(&at)));
    maker_set(&map, S("usd_month"), value_null());
    for (size_t i = 0; i < change->n_fields; i++)
        maker_add(&fields, field_json(&change->fields[i], arena));
    maker_set(&map, S("fields"), maker_list(&fields));
    return maker_map(&map);
}

const struct value *plan_json(struct session *session, const struct proposal *proposal,
                              bool drift_only) {
    struct arena *arena = &session->arena;
    const struct stack_key *key = &session->engine.stack.key;
    struct maker map = {.arena = arena}, changes = {.arena = arena}, findings = {.arena = arena};
    for (size_t i = 0; i < proposal->diff.n; i++)
        if (!drift_only || change_is_drift(&proposal->diff.changes[i]))
            maker_add(&changes, change_json(session, &proposal->diff.changes[i], arena));
    maker_set(&map, S("format"), value_text(arena, S("footing-plan-1")));
    maker_set(&map, S("stack"), value_text(arena, key->name));
    maker_set(&map, S("account"), value_text(arena, key->account));
    maker_set(&map, S("region"), value_text(arena, session->engine.stack.region));
    maker_set(&map, S("realm"), value_text(arena, key->realm));
    maker_set(&map, S("summary"), summary_json(&proposal->diff, arena));
    maker_set(&map, S("changes"), maker_list(&changes));
    if (!drift_only)
        maker_set(&map, S("calls"), program_json(&proposal->program, arena));
    maker_set(&map, S("findings"), maker_list(&findings));
    return maker_map(&map);
}

void json_hiding_store(struct buf *out, const struct value *value, unsigned form,
                       struct str hidden) {
    HOLDS(buf_release) struct buf json = {0}, quoted = {0};
    json_write(&json, value, form);
    buf_addf(&quoted, "\"%.*s\"", STR(hidden));
    struct str rest = buf_str(&json), mark = buf_str(&quoted);
    const char *found;
    while (hidden.len > 0 && (found = memmem(rest.at, rest.len, mark.at, mark.len))) {
        buf_add(out, str_slice(rest, 0, (size_t)(found - rest.at)));
        buf_adds(out, "{\"$unknown\":\"run.store\"}");
        rest = str_from(rest, (size_t)(found - rest.at) + mark.len);
    }
    buf_add(out, rest);
}
