/* Findings as SARIF 2.1.0, which code hosts show beside the line of the plan file. */
#include "base/json.h"
#include "cmd/audit.h"

#define SCHEMA "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

static const struct value *text(struct arena *arena, const char *what) {
    return value_text(arena, str_of(what));
}

/* { KEY: VALUE } */
static const struct value *single(struct arena *arena, const char *key, const struct value *value) {
    struct maker map = {.arena = arena};
    maker_set(&map, str_of(key), value);
    return maker_map(&map);
}

static const struct value *list_of(struct arena *arena, const struct value *one) {
    return value_list(arena, &one, 1);
}

static const char *level_of(enum audit_severity severity) {
    return severity >= AUDIT_HIGH ? "error" : severity == AUDIT_MEDIUM ? "warning" : "note";
}

/* Between 0 and 10, as code scanning sorts by it. */
static const char *score_of(enum audit_severity severity) {
    static const char *const scores[] = {"0.5", "2.0", "5.0", "8.0", "9.5"};
    return scores[severity];
}

/* --- rules ------------------------------------------------------------------------------------ */

static const struct value *rule_tags(const struct check *check, struct arena *arena) {
    struct maker tags = {.arena = arena};
    struct str rest = str_of(check->compliance);
    maker_add(&tags, text(arena, "security"));
    maker_add(&tags, text(arena, check->service));
    while (rest.len > 0)
        maker_add(&tags, value_text(arena, str_cut(&rest, ' ')));
    return maker_list(&tags);
}

static const struct value *rule_of(const struct check *check, struct arena *arena) {
    struct maker rule = {.arena = arena}, properties = {.arena = arena};
    maker_set(&properties, S("tags"), rule_tags(check, arena));
    maker_set(&properties, S("security-severity"), text(arena, score_of(check->severity)));
    maker_set(&rule, S("id"), text(arena, check->id));
    maker_set(&rule, S("shortDescription"), single(arena, "text", text(arena, check->title)));
    maker_set(&rule, S("fullDescription"), single(arena, "text", text(arena, check->risk)));
    maker_set(&rule, S("help"), single(arena, "text", text(arena, check->fix)));
    maker_set(&rule, S("defaultConfiguration"),
              single(arena, "level", text(arena, level_of(check->severity))));
    maker_set(&rule, S("properties"), maker_map(&properties));
    return maker_map(&rule);
}

static const struct value *driver(const struct audit_view *view, struct arena *arena) {
    struct maker map = {.arena = arena}, rules = {.arena = arena};
    for (size_t i = 0; i < view->n_checks; i++)
        maker_add(&rules, rule_of(view->checks[i], arena));
    maker_set(&map, S("name"), text(arena, "footing"));
    maker_set(&map, S("version"), text(arena, FOOTING_VERSION));
    maker_set(&map, S("rules"), maker_list(&rules));
    return maker_map(&map);
}

/* --- places ----------------------------------------------------------------------------------- */

/* A path as a URI: a relative reference, or file:// where it begins at the root. */
static const struct value *uri_of(struct arena *arena, struct str path) {
    HOLDS(buf_release) struct buf uri = {0};
    buf_adds(&uri, str_starts(path, S("/")) ? "file://" : "");
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     (c != '\0' && strchr("-._~/", c));
        if (plain)
            buf_addc(&uri, (char)c);
        else
            buf_addf(&uri, "%%%02X", c);
    }
    return value_text(arena, buf_str(&uri));
}

/* Spans count bytes, SARIF characters. A source that is not at hand: as it is. */
static int64_t column_of(struct str source, const struct span *at) {
    int64_t column = 1;
    for (uint32_t line = 1; line < at->line && source.len > 0; line++)
        str_cut(&source, '\n');
    if (source.len < at->col)
        return at->col;
    for (size_t i = 0; i + 1 < at->col; i++)
        column += ((unsigned char)source.at[i] & 0xC0) != 0x80;
    return column;
}

static const struct value *physical(const struct audit_view *view, const struct finding *finding,
                                    struct arena *arena) {
    const struct report *report = &view->session->report;
    const struct span *at = &finding->at;
    if (at->file == 0 || at->file > report->n_sources)
        return NULL;
    const struct source *source = &report->sources[at->file - 1];
    struct maker location = {.arena = arena}, region = {.arena = arena};
    maker_set(&region, S("startLine"), value_int(arena, at->line));
    maker_set(&region, S("startColumn"), value_int(arena, column_of(source->text, at)));
    maker_set(&location, S("artifactLocation"),
              single(arena, "uri", uri_of(arena, source->name)));
    maker_set(&location, S("region"), maker_map(&region));
    return maker_map(&location);
}

static const struct value *location_of(const struct audit_view *view,
                                       const struct finding *finding, struct arena *arena) {
    struct maker location = {.arena = arena}, logical = {.arena = arena};
    maker_set(&logical, S("fullyQualifiedName"), value_text(arena, finding->resource));
    maker_set(&logical, S("kind"), text(arena, "resource"));
    maker_set(&location, S("physicalLocation"), physical(view, finding, arena));
    maker_set(&location, S("logicalLocations"), list_of(arena, maker_map(&logical)));
    return maker_map(&location);
}

/* --- results ---------------------------------------------------------------------------------- */

static size_t rule_index(const struct audit_view *view, const struct check *check) {
    size_t i = 0;
    while (i < view->n_checks && view->checks[i] != check)
        i++;
    return i;
}

static const struct value *suppression(const struct finding *finding, struct arena *arena) {
    struct maker map = {.arena = arena};
    maker_set(&map, S("kind"), text(arena, "external"));
    maker_set(&map, S("justification"), value_text(arena, finding->muted_because));
    return list_of(arena, maker_map(&map));
}

static const char *baseline_of(const struct finding *finding) {
    return finding->change == CHANGE_FIXED ? "absent"
           : finding->change == CHANGE_NEW ? "new"
                                           : "unchanged";
}

static const struct value *result_of(const struct audit_view *view, const struct finding *finding,
                                     struct arena *arena) {
    static const char *const kinds[] = {"fail", "pass", "open", "review", "fail"};
    struct maker map = {.arena = arena}, properties = {.arena = arena};
    bool fails = finding->status == FINDING_FAIL || finding->status == FINDING_MUTED;
    HOLDS(buf_release) struct buf said = {0};
    escape_add(&said, finding->text);
    maker_set(&properties, S("severity"), text(arena, audit_severity_name(finding->severity)));
    maker_set(&properties, S("region"), value_text(arena, finding_region(finding)));
    maker_set(&properties, S("evidence"), finding->evidence);
    maker_set(&map, S("ruleId"), text(arena, finding->check->id));
    maker_set(&map, S("ruleIndex"), value_int(arena, (int64_t)rule_index(view, finding->check)));
    maker_set(&map, S("kind"), text(arena, kinds[finding->status]));
    maker_set(&map, S("level"), text(arena, fails ? level_of(finding->severity) : "none"));
    maker_set(&map, S("message"), single(arena, "text", value_text(arena, buf_str(&said))));
    maker_set(&map, S("locations"), list_of(arena, location_of(view, finding, arena)));
    maker_set(&map, S("partialFingerprints"),
              single(arena, "footing/v1", value_text(arena, finding->id)));
    if (view->compared)
        maker_set(&map, S("baselineState"), text(arena, baseline_of(finding)));
    if (finding->status == FINDING_MUTED)
        maker_set(&map, S("suppressions"), suppression(finding, arena));
    maker_set(&map, S("properties"), maker_map(&properties));
    return maker_map(&map);
}

static const struct value *invocation(const struct audit_view *view, struct arena *arena) {
    struct maker map = {.arena = arena};
    char when[25];
    time_iso(view->when_ms, when);
    maker_set(&map, S("executionSuccessful"), value_bool(true));
    maker_set(&map, S("endTimeUtc"), text(arena, when));
    return list_of(arena, maker_map(&map));
}

void audit_as_sarif(const struct audit_view *view, struct buf *out) {
    struct arena *arena = &view->session->arena;
    struct maker log = {.arena = arena}, run = {.arena = arena}, results = {.arena = arena};
    for (size_t i = 0; i < view->n; i++)
        maker_add(&results, result_of(view, view->shown[i], arena));
    struct str id = arena_printf(arena, "footing-audit/%s/%.*s/%.*s", view->is_plan ? "plan" : "live",
                                 STR(view->who.account), STR(view->who.region));
    maker_set(&run, S("tool"), single(arena, "driver", driver(view, arena)));
    maker_set(&run, S("automationDetails"), single(arena, "id", value_text(arena, id)));
    maker_set(&run, S("invocations"), invocation(view, arena));
    maker_set(&run, S("columnKind"), text(arena, "unicodeCodePoints"));
    maker_set(&run, S("results"), maker_list(&results));
    maker_set(&log, S("$schema"), text(arena, SCHEMA));
    maker_set(&log, S("version"), text(arena, "2.1.0"));
    maker_set(&log, S("runs"), list_of(arena, maker_map(&run)));
    json_write(out, maker_map(&log), JSON_COMPACT);
    buf_addc(out, '\n');
}
