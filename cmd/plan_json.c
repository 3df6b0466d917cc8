#include "cmd/plan_json.h"

#include "base/json.h"
#include "cmd/guard.h"
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

const struct value *change_json(const struct session *session, const struct change *change,
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
    struct maker later = {.arena = arena};
    for (size_t i = 0; i < change->n_scheduled; i++)
        maker_add(&later, field_json(&change->scheduled[i], arena));
    if (later.n > 0)
        maker_set(&map, S("scheduled"), maker_list(&later));
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

/* --- the document ----------------------------------------------------------------------------- */

/* Printed piece by piece: one of ten thousand resources never stands in memory whole. */

enum { PRINT_BYTES = 64 << 10 };

struct document {
    struct session *session;
    struct arena scratch; /* of one piece */
    struct buf text;      /* not printed yet */
};

static void piece_add(struct document *document, const struct value *piece) {
    json_hiding_store(&document->text, piece, JSON_COMPACT, S(STORE_NOT_YET));
    arena_reset(&document->scratch);
    if (document->text.len >= PRINT_BYTES)
        show_raw(&document->session->show, &document->text);
}

/* The object is left open: its lists follow. */
static void head_add(struct document *document, const struct proposal *proposal) {
    struct arena *arena = &document->scratch;
    const struct engine *engine = &document->session->engine;
    const struct stack_key *key = &engine->stack.key;
    struct maker map = {.arena = arena};
    maker_set(&map, S("format"), value_text(arena, S("footing-plan-1")));
    maker_set(&map, S("stack"), value_text(arena, key->name));
    maker_set(&map, S("account"), value_text(arena, key->account));
    maker_set(&map, S("region"), value_text(arena, engine->stack.region));
    maker_set(&map, S("realm"), value_text(arena, key->realm));
    maker_set(&map, S("summary"), summary_json(&proposal->diff, arena));
    piece_add(document, maker_map(&map));
    document->text.at[--document->text.len] = '\0';
}

/* The change with only those fields that the world has moved; a thing that is gone keeps all. */
static struct change drift_of(const struct change *change, struct arena *arena) {
    struct change drift = *change;
    struct field_change *fields =
        arena_array(arena, struct field_change, change->n_fields + 1);
    drift.n_fields = 0;
    for (size_t i = 0; i < change->n_fields; i++)
        if (change->fields[i].cause & CAUSE_DRIFT || change->action == ACTION_CREATE)
            fields[drift.n_fields++] = change->fields[i];
    drift.fields = fields;
    return drift;
}

static void changes_add(struct document *document, const struct diff *diff, bool drift_only) {
    bool first = true;
    buf_adds(&document->text, ",\"changes\":[");
    for (size_t i = 0; i < diff->n; i++) {
        if (drift_only && !change_is_drift(&diff->changes[i]))
            continue;
        buf_adds(&document->text, first ? "" : ",");
        struct change change = drift_only ? drift_of(&diff->changes[i], &document->scratch)
                                          : diff->changes[i];
        piece_add(document, change_json(document->session, &change, &document->scratch));
        first = false;
    }
    buf_addc(&document->text, ']');
}

static void calls_add(struct document *document, const struct program *program) {
    buf_adds(&document->text, ",\"calls\":[");
    for (size_t i = 0; i < program->n; i++) {
        buf_adds(&document->text, i ? "," : "");
        piece_add(document, step_json(program, &program->steps[i], &document->scratch));
    }
    buf_addc(&document->text, ']');
}

static const struct value *preflight_json(const struct session *session, const struct preflight *preflight, struct arena *arena) {
    struct maker map = {.arena = arena}, findings = {.arena = arena};
    for (size_t i = 0; i < preflight->n; i++) {
        const struct forecast *one = &preflight->items[i];
        struct maker found = {.arena = arena};
        HOLDS(buf_release) struct buf at = {0};
        report_place_add(&session->report, one->at, &at);
        maker_set(&found, S("certain"), value_bool(one->certain));
        maker_set(&found, S("address"), value_text(arena, one->address));
        maker_set(&found, S("field"), text_or_null(arena, one->field));
        maker_set(&found, S("text"), value_text(arena, one->text));
        maker_set(&found, S("at"), text_or_null(arena, buf_str(&at)));
        maker_add(&findings, maker_map(&found));
    }
    maker_set(&map, S("calls"), value_int(arena, (int64_t)preflight->calls));
    maker_set(&map, S("unheard"), value_int(arena, (int64_t)preflight->unheard));
    maker_set(&map, S("unasked"), value_int(arena, (int64_t)preflight->unasked));
    maker_set(&map, S("findings"), maker_list(&findings));
    return maker_map(&map);
}

void plan_json_show(struct session *session, const struct proposal *proposal, bool drift_only) {
    struct document document = {.session = session};
    struct guarded guarded;
    if (!guard_look(session, proposal, &guarded))
        return;
    const struct value *findings = guard_json(&guarded, &session->arena);
    head_add(&document, proposal);
    changes_add(&document, &proposal->diff, drift_only);
    if (!drift_only)
        calls_add(&document, &proposal->program);
    if (!drift_only) {
        buf_adds(&document.text, ",\"preflight\":");
        piece_add(&document, preflight_json(session, &proposal->preflight, &document.scratch));
    }
    buf_adds(&document.text, ",\"findings\":");
    piece_add(&document, findings);
    buf_adds(&document.text, "}\n");
    show_raw(&session->show, &document.text);
    arena_release(&document.scratch);
    buf_release(&document.text);
}
