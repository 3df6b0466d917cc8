/* What the audit can look for: the list of checks, and all about one. Asks no cloud. */
#include "base/json.h"
#include "cmd/audit.h"
#include "providers/aws/aws.h"

static const struct value *words_of(const char *words, struct arena *arena) {
    struct maker list = {.arena = arena};
    struct str rest = str_of(words);
    while (rest.len > 0)
        maker_add(&list, value_text(arena, str_cut(&rest, ' ')));
    return maker_list(&list);
}

static const struct value *check_map(const struct check *check, struct arena *arena) {
    struct maker map = {.arena = arena};
    maker_set(&map, S("check"), value_text(arena, str_of(check->id)));
    maker_set(&map, S("title"), value_text(arena, str_of(check->title)));
    maker_set(&map, S("severity"),
              value_text(arena, str_of(audit_severity_name(check->severity))));
    maker_set(&map, S("service"), value_text(arena, str_of(check->service)));
    maker_set(&map, S("risk"), value_text(arena, str_of(check->risk)));
    maker_set(&map, S("fix"), value_text(arena, str_of(check->fix)));
    maker_set(&map, S("reads"), words_of(check->needs, arena));
    maker_set(&map, S("types"), words_of(check->types, arena));
    maker_set(&map, S("compliance"), compliance_of(check, arena));
    maker_set(&map, S("prowler"), words_of(check->prowler, arena));
    maker_set(&map, S("mends"), value_bool(check->mend));
    maker_set(&map, S("deep"), value_bool(check->deep));
    return maker_map(&map);
}

static void show_json(struct session *session, const struct value *value) {
    HOLDS(buf_release) struct buf out = {0};
    json_write(&out, value, JSON_COMPACT);
    buf_addc(&out, '\n');
    show_raw(&session->show, &out);
}

static void list_as_json(struct session *session, const struct audit_wish *wish) {
    struct maker map = {.arena = &session->arena}, list = {.arena = &session->arena};
    for (size_t i = 0; i < wish->n; i++)
        maker_add(&list, check_map(wish->checks[i], &session->arena));
    maker_set(&map, S("format"), value_text(&session->arena, S("footing-checks-1")));
    maker_set(&map, S("checks"), maker_list(&list));
    show_json(session, maker_map(&map));
}

static enum tone tone_of(enum audit_severity severity) {
    return severity >= AUDIT_HIGH ? TONE_RED : severity == AUDIT_MEDIUM ? TONE_YELLOW : TONE_DIM;
}

static void padded_add(struct buf *out, const struct show *show, enum tone tone, const char *text,
                       size_t columns) {
    tone_adds(out, show, tone, text);
    buf_addf(out, "%*s", (int)(columns > strlen(text) ? columns - strlen(text) : 0), "");
    buf_adds(out, "  ");
}

/* Below this many columns a check takes two lines: its names, and its title under them. */
enum { NARROW = 60 };

int audit_list(struct session *session, const struct audit_wish *wish) {
    HOLDS(buf_release) struct buf out = {0};
    const struct show *show = &session->show;
    bool narrow = show->columns > 0 && show->columns < NARROW;
    size_t columns = 0;
    if (session->show.json) {
        list_as_json(session, wish);
        return session_status(session);
    }
    for (size_t i = 0; i < wish->n; i++)
        columns = strlen(wish->checks[i]->id) > columns ? strlen(wish->checks[i]->id) : columns;
    for (size_t i = 0; i < wish->n; i++) {
        const struct check *check = wish->checks[i];
        padded_add(&out, show, TONE_BOLD, check->id, columns);
        const char *severity = audit_severity_name(check->severity);
        if (narrow) {
            tone_adds(&out, show, tone_of(check->severity), severity);
            buf_adds(&out, "\n    ");
        } else {
            padded_add(&out, show, tone_of(check->severity), severity, 8);
        }
        buf_addf(&out, "%s\n", check->title);
    }
    buf_addc(&out, '\n');
    count_add(&out, wish->n, "check");
    buf_addc(&out, '\n');
    show_text(&session->show, &out);
    return session_status(session);
}

static void line_add(struct buf *out, const struct show *show, const char *name,
                     const char *text) {
    if (!text || !text[0])
        return;
    buf_adds(out, "  ");
    padded_add(out, show, TONE_DIM, name, 10);
    buf_addf(out, "%s\n", text);
}

int audit_explain(struct session *session, struct str id) {
    HOLDS(buf_release) struct buf out = {0};
    const struct show *show = &session->show;
    const struct check *check = audit_check(aws_provider.audit, id);
    if (!check)
        return session_status(session);
    if (show->json) {
        show_json(session, check_map(check, &session->arena));
        return session_status(session);
    }
    tone_adds(&out, show, TONE_BOLD, check->id);
    buf_addf(&out, ": %s\n", check->title);
    line_add(&out, show, "severity", audit_severity_name(check->severity));
    line_add(&out, show, "service", check->service);
    line_add(&out, show, "risk", check->risk);
    line_add(&out, show, "fix", check->fix);
    line_add(&out, show, "reads", check->needs);
    line_add(&out, show, "looks at", check->types);
    line_add(&out, show, "compliance", check->compliance);
    line_add(&out, show, "prowler", check->prowler);
    if (check->mend)
        buf_addf(&out, "'footing audit --fix %s' does it\n", check->id);
    if (check->deep)
        line_add(&out, show, "deep", "asks about each principal: only when chosen, or with --deep");
    if (!check->judge)
        line_add(&out, show, "manual", "no API tells it: a person must look");
    show_text(&session->show, &out);
    return session_status(session);
}
