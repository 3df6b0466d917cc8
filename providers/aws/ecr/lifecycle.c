/* When images go. In a plan: { keep: 30, untagged: 14 } (the newest thirty stay; what has no tag goes after fourteen days), or rules
 * as AWS has them, in YAML or as JSON text. Its canonical form is AWS's document with its rules by priority. */
#include "base/json.h"
#include "providers/aws/ecr/ecr.h"
#include "providers/aws/ecr/lifecycle.h"

struct reading {
    const struct field *field;
    struct arena *arena;
    struct report *report;
};

/* --- the short form ------------------------------------------------------------------------------------------------- */

static const char *const short_words[] = {"keep", "untagged", "rules", NULL};

static const struct value *number_of(struct reading *reading, const struct value *map, const char *word) {
    const struct value *given = value_get(map, str_of(word));
    int64_t n = 0;
    if (value_is_null(given))
        return NULL;
    if (given->kind == VALUE_UNKNOWN)
        return given;
    if (!raw_int(given, &n) || n < 1)
        fail(reading->report, given->at, "%s: %s wants a positive number", reading->field->name, word);
    return value_at(reading->arena, value_int(reading->arena, n), given->at);
}

static const struct value *short_rule(struct reading *reading, int64_t priority, bool days, const struct value *number) {
    struct arena *arena = reading->arena;
    struct maker rule = {.arena = arena}, selection = {.arena = arena};
    maker_set(&rule, S("rulePriority"), value_int(arena, priority));
    maker_set(&selection, S("tagStatus"), value_text(arena, days ? S("untagged") : S("any")));
    maker_set(&selection, S("countType"), value_text(arena, days ? S("sinceImagePushed") : S("imageCountMoreThan")));
    if (days)
        maker_set(&selection, S("countUnit"), value_text(arena, S("days")));
    maker_set(&selection, S("countNumber"), number);
    maker_set(&rule, S("selection"), maker_map(&selection));
    maker_set(&rule, S("action"), value_with(arena, NULL, S("type"), value_text(arena, S("expire"))));
    return value_at(arena, maker_map(&rule), number->at);
}

static const struct value *written_out(struct reading *reading, const struct value *raw) {
    struct maker rules = {.arena = reading->arena};
    const struct value *untagged = number_of(reading, raw, "untagged"), *keep = number_of(reading, raw, "keep");
    if (untagged)
        maker_add(&rules, short_rule(reading, 1, true, untagged));
    if (keep)
        maker_add(&rules, short_rule(reading, 2, false, keep));
    return value_at(reading->arena, value_with(reading->arena, NULL, S("rules"), maker_list(&rules)), raw->at);
}

/* False: reported. */
static bool words_known(struct reading *reading, const struct value *raw) {
    bool rules = value_key(raw, "rules");
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        bool known = str_is(entry->key, "keep") || str_is(entry->key, "untagged") || str_is(entry->key, "rules");
        if (known && rules && !str_is(entry->key, "rules"))
            return fail(reading->report, entry->at, "%s: '%.*s' and 'rules' exclude each other", reading->field->name, STR(entry->key));
        if (known)
            continue;
        fail(reading->report, entry->at, "%s: has no '%.*s'", reading->field->name, STR(entry->key));
        hint_nearest(reading->report, entry->key, short_words);
        return false;
    }
    return value_count(raw) > 0 || fail(reading->report, raw->at, "%s: wants 'keep', 'untagged' or 'rules'", reading->field->name);
}

/* --- rules ---------------------------------------------------------------------------------------------------------- */

/* Numbers of a plan file are texts. */
static const struct value *typed(struct reading *reading, struct str key, const struct value *value) {
    int64_t n;
    bool number = str_is(key, "rulePriority") || str_is(key, "countNumber");
    return number && value->kind == VALUE_TEXT && raw_int(value, &n) ? value_at(reading->arena, value_int(reading->arena, n), value->at) : value;
}

static const struct value *typed_map(struct reading *reading, const struct value *map) {
    struct maker made = {.arena = reading->arena};
    for (size_t i = 0; i < map->as.map.n; i++) {
        const struct entry *entry = &map->as.map.entries[i];
        const struct value *value = entry->value;
        if (value_is_null(value))
            continue;
        maker_set_at(&made, entry->key, entry->at, value->kind == VALUE_MAP ? typed_map(reading, value) : typed(reading, entry->key, value));
    }
    return value_at(reading->arena, maker_map(&made), map->at);
}

/* What goes without saying: rules stand in their order, and what they select expires. */
static const struct value *rule_whole(struct reading *reading, const struct value *raw, size_t index) {
    struct maker made = {.arena = reading->arena};
    if (raw->kind != VALUE_MAP)
        return raw;
    maker_set(&made, S("rulePriority"), value_int(reading->arena, (int64_t)index + 1));
    maker_merge(&made, typed_map(reading, raw));
    const struct value *rule = maker_map(&made);
    if (!value_key(rule, "action"))
        rule = value_with(reading->arena, rule, S("action.type"), value_text(reading->arena, S("expire")));
    return value_at(reading->arena, rule, raw->at);
}

static int64_t priority_of(const struct value *rule) { return value_integer(value_key(rule, "rulePriority"), 0); }

static const struct value *rules_whole(struct reading *reading, const struct value *raw) {
    const struct value *list = value_key(raw, "rules");
    bool is_list = list && list->kind == VALUE_LIST;
    size_t n = !list ? 0 : is_list ? value_count(list) : 1;
    const struct value **rules = arena_array(reading->arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++) {
        size_t at = i;
        const struct value *rule = rule_whole(reading, is_list ? value_item(list, i) : list, i);
        for (; at > 0 && priority_of(rules[at - 1]) > priority_of(rule); at--)
            rules[at] = rules[at - 1];
        rules[at] = rule;
    }
    const struct value *sorted = value_list(reading->arena, rules, n);
    return value_at(reading->arena, value_with(reading->arena, NULL, S("rules"), list ? value_at(reading->arena, sorted, list->at) : sorted), raw->at);
}

/* --- the kind ------------------------------------------------------------------------------------------------------- */

static bool accepted(struct reading *reading, const struct value *document) {
    struct str message;
    const struct value *at;
    HOLDS(buf_release) struct buf text = {0};
    if (document->has_unknown)
        return true; /* AWS checks it */
    if (!lifecycle_check(document, reading->arena, &message, &at))
        return fail(reading->report, at->at.line ? at->at : document->at, "%s: %.*s", reading->field->name, STR(message));
    json_write(&text, document, JSON_COMPACT);
    return text.len <= LIFECYCLE_BYTES_MAX ||
           fail(reading->report, document->at, "%s: %zu characters are too many, AWS takes %d", reading->field->name, text.len, LIFECYCLE_BYTES_MAX);
}

static bool lifecycle_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                            struct report *report, const struct value **out) {
    (void)resolver;
    struct reading reading = {field, arena, report};
    size_t errors = report->errors;
    if (raw->kind == VALUE_UNKNOWN) {
        *out = raw;
        return true;
    }
    const struct value *map = raw;
    if (raw->kind == VALUE_TEXT && !(map = json_parse(arena, raw->as.text)))
        return fail(report, raw->at, "%s: is no JSON", field->name);
    map = value_at(arena, map, raw->at);
    if (map->kind != VALUE_MAP)
        return fail(report, raw->at, "%s: wants { keep: 30, untagged: 14 }, or rules as AWS has them", field->name);
    if (!words_known(&reading, map))
        return false;
    const struct value *document = value_key(map, "rules") ? rules_whole(&reading, map) : written_out(&reading, map);
    *out = document;
    return report->errors == errors && accepted(&reading, document);
}

static const struct value *lifecycle_seen(const struct field *field, const struct value *shown, const struct value *item,
                                          struct arena *arena) {
    (void)item;
    struct report unheard = {.arena = arena};
    struct reading reading = {field, arena, &unheard};
    const struct value *document = json_parse(arena, value_str(shown));
    if (value_str(shown).len == 0)
        return NULL;
    return document && document->kind == VALUE_MAP ? rules_whole(&reading, document) : shown;
}

static bool lifecycle_same(const struct field *field, const struct value *want, const struct value *seen) {
    (void)field;
    return value_same(want, seen);
}

static void lifecycle_show(struct buf *out, const struct value *value) {
    size_t n = value_count(value_key(value, "rules"));
    for (size_t i = 0; i < n; i++) {
        const struct value *selection = value_key(value_item(value_key(value, "rules"), i), "selection"), *number = value_key(selection, "countNumber");
        bool count = str_is(value_str(value_key(selection, "countType")), "imageCountMoreThan");
        buf_addf(out, "%s%.*s: %s %lld%s", i ? "; " : "", STR(value_str(value_key(selection, "tagStatus"))), count ? "the newest" : "for",
                 (long long)value_integer(number, 0), count ? "" : " days");
    }
}

static void lifecycle_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[{'type':'string'},{'type':'object','additionalProperties':false,'minProperties':1,'properties':{"
                    "'keep':{'type':['integer','string'],'minimum':1},'untagged':{'type':['integer','string'],'minimum':1},'rules':" SCHEMA_SOME(
                        "{'type':'object'}") "}}]}");
}

const struct kind kind_image_lifecycle = {.name = "lifecycle",
                                          .canon = lifecycle_canon,
                                          .seen = lifecycle_seen,
                                          .same = lifecycle_same,
                                          .show = lifecycle_show,
                                          .schema = lifecycle_schema};
