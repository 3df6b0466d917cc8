/* Findings as OCSF 1.3.0 events of the class Detection Finding: one list. */
#include "base/json.h"
#include "cmd/audit.h"

enum { CATEGORY_FINDINGS = 2, DETECTION_FINDING = 2004, ACTIVITY_CREATE = 1, STATE_NEW = 1, STATE_SUPPRESSED = 3, AWS_ACCOUNT = 10 };

static void text_set(struct maker *map, const char *key, struct str text) {
    if (text.len > 0)
        maker_set(map, str_of(key), value_text(map->arena, text));
}

static void number_set(struct maker *map, const char *key, int64_t number) {
    maker_set(map, str_of(key), value_int(map->arena, number));
}

static void classify(struct maker *map) {
    number_set(map, "activity_id", ACTIVITY_CREATE);
    text_set(map, "activity_name", S("Create"));
    number_set(map, "category_uid", CATEGORY_FINDINGS);
    text_set(map, "category_name", S("Findings"));
    number_set(map, "class_uid", DETECTION_FINDING);
    text_set(map, "class_name", S("Detection Finding"));
    number_set(map, "type_uid", DETECTION_FINDING * 100 + ACTIVITY_CREATE);
    text_set(map, "type_name", S("Detection Finding: Create"));
}

static const struct value *metadata(const struct finding *finding, struct arena *arena) {
    struct maker map = {.arena = arena}, product = {.arena = arena}, profiles = {.arena = arena};
    text_set(&product, "name", S("footing"));
    text_set(&product, "uid", S("footing"));
    text_set(&product, "vendor_name", S("footing"));
    text_set(&product, "version", str_of(FOOTING_VERSION));
    maker_add(&profiles, value_text(arena, S("cloud")));
    maker_add(&profiles, value_text(arena, S("datetime")));
    text_set(&map, "event_code", str_of(finding->check->id));
    maker_set(&map, S("product"), maker_map(&product));
    maker_set(&map, S("profiles"), maker_list(&profiles));
    text_set(&map, "version", S("1.3.0"));
    return maker_map(&map);
}

static const struct value *info(const struct audit_view *view, const struct finding *finding,
                                struct arena *arena) {
    struct maker map = {.arena = arena}, types = {.arena = arena};
    maker_add(&types, value_text(arena, str_of(finding->check->service)));
    text_set(&map, "uid", finding->id);
    text_set(&map, "title", str_of(finding->check->title));
    text_set(&map, "desc", finding->text);
    number_set(&map, "created_time", view->when_ms);
    maker_set(&map, S("types"), maker_list(&types));
    return maker_map(&map);
}

/* "KEY:VALUE" each */
static const struct value *labels(const struct finding *finding, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; finding->tags && i < value_count(finding->tags); i++) {
        const struct entry *tag = &finding->tags->as.map.entries[i];
        maker_add(&list, value_textf(arena, "%.*s:%.*s", STR(tag->key), STR(value_str(tag->value))));
    }
    return maker_list(&list);
}

static const struct value *resources(const struct audit_view *view, const struct finding *finding,
                                     struct arena *arena) {
    struct maker map = {.arena = arena}, list = {.arena = arena}, group = {.arena = arena};
    text_set(&group, "name", str_of(finding->check->service));
    text_set(&map, "uid", finding->resource);
    text_set(&map, "name", resource_name(finding->resource));
    text_set(&map, "type", resource_type(finding));
    text_set(&map, "region", finding_region(finding));
    text_set(&map, "cloud_partition", view->who.partition);
    maker_set(&map, S("group"), maker_map(&group));
    maker_set(&map, S("labels"), labels(finding, arena));
    maker_set(&map, S("data"), finding->evidence);
    maker_add(&list, maker_map(&map));
    return maker_list(&list);
}

static const struct value *cloud(const struct audit_view *view, const struct finding *finding,
                                 struct arena *arena) {
    struct maker map = {.arena = arena}, account = {.arena = arena};
    text_set(&account, "uid", view->who.account);
    text_set(&account, "name", view->who.alias);
    text_set(&account, "type", S("AWS Account"));
    number_set(&account, "type_id", AWS_ACCOUNT);
    maker_set(&map, S("account"), maker_map(&account));
    text_set(&map, "provider", S("aws"));
    text_set(&map, "region", finding_region(finding));
    return maker_map(&map);
}

static const struct value *unmapped(const struct audit_view *view, const struct finding *finding,
                                    struct arena *arena) {
    struct maker map = {.arena = arena};
    maker_set(&map, S("compliance"), compliance_of(finding->check, arena));
    text_set(&map, "prowler", str_of(finding->check->prowler));
    text_set(&map, "at", finding_place(view->session, finding, arena));
    text_set(&map, "muted_because", finding->muted_because);
    return maker_map(&map);
}

static const char *capital(enum audit_severity severity) {
    static const char *const names[] = {"Informational", "Low", "Medium", "High", "Critical"};
    return names[severity];
}

static const struct value *event_of(const struct audit_view *view, const struct finding *finding,
                                    struct arena *arena) {
    static const char *const codes[] = {"FAIL", "PASS", "UNKNOWN", "MANUAL", "FAIL"};
    struct maker map = {.arena = arena}, remediation = {.arena = arena};
    bool muted = finding->status == FINDING_MUTED;
    char when[25];
    time_iso(view->when_ms, when);
    classify(&map);
    number_set(&map, "time", view->when_ms);
    text_set(&map, "time_dt", str_of(when));
    number_set(&map, "severity_id", (int64_t)finding->severity + 1);
    text_set(&map, "severity", str_of(capital(finding->severity)));
    number_set(&map, "status_id", muted ? STATE_SUPPRESSED : STATE_NEW);
    text_set(&map, "status", muted ? S("Suppressed") : S("New"));
    text_set(&map, "status_code", str_of(codes[finding->status]));
    text_set(&map, "status_detail", finding->text);
    text_set(&map, "message", finding->text);
    text_set(&map, "risk_details", str_of(finding->check->risk));
    text_set(&remediation, "desc", str_of(finding->check->fix));
    maker_set(&map, S("metadata"), metadata(finding, arena));
    maker_set(&map, S("finding_info"), info(view, finding, arena));
    maker_set(&map, S("resources"), resources(view, finding, arena));
    maker_set(&map, S("cloud"), cloud(view, finding, arena));
    maker_set(&map, S("remediation"), maker_map(&remediation));
    maker_set(&map, S("unmapped"), unmapped(view, finding, arena));
    return maker_map(&map);
}

void audit_as_ocsf(const struct audit_view *view, struct buf *out) {
    struct arena *arena = &view->session->arena;
    struct maker events = {.arena = arena};
    for (size_t i = 0; i < view->n; i++)
        maker_add(&events, event_of(view, view->shown[i], arena));
    json_write(out, maker_list(&events), JSON_COMPACT);
    buf_addc(out, '\n');
}
