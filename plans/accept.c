#include "plans/accept.h"

#include "base/clock.h"

#define DAY_MS INT64_C(86400000)
#define ANSWER_DAYS 365

/* --- reading ---------------------------------------------------------------------------------- */

struct accepting {
    const struct audit_table *table;
    struct arena *arena;
    struct report *report;
    bool answers;
};

static const char *const accept_keys[] = {"check", "resource", "tag", "reason", "until", NULL};
static const char *const answer_keys[] = {"check", "resource", "tag", "answer", "by", "on", "note", NULL};

static bool keys_are_known(const struct accepting *with, const struct value *map) {
    const char *const *keys = with->answers ? answer_keys : accept_keys;
    bool ok = true;
    for (size_t i = 0; i < value_count(map); i++) {
        const struct entry *entry = &map->as.map.entries[i];
        bool known = false;
        for (size_t k = 0; keys[k]; k++)
            known = known || str_is(entry->key, keys[k]);
        if (known)
            continue;
        ok = fail(with->report, entry->at, "%s has no '%.*s'",
                  with->answers ? "an answer" : "an accepted finding", STR(entry->key));
        hint_nearest(with->report, entry->key, keys);
    }
    return ok;
}

/* A text that must be there; empty: reported. */
static struct str wanted(const struct accepting *with, const struct value *map, const char *key) {
    const struct value *value = value_get(map, str_of(key));
    struct str text = str_trim(value_str(value));
    if (text.len == 0)
        fail(with->report, value && value->at.line ? value->at : map->at, "'%s' is missing", key);
    return text;
}

static const struct check *check_of(const struct accepting *with, const struct value *map) {
    struct str id = wanted(with, map, "check");
    const struct check *check = audit_check(with->table, id);
    size_t n;
    if (check || id.len == 0)
        return check;
    const struct check *const *all = audit_checks(with->table, with->arena, &n);
    const char **ids = arena_array(with->arena, const char *, n + 1);
    for (size_t i = 0; i < n; i++)
        ids[i] = all[i]->id;
    fail(with->report, value_key(map, "check")->at, "no check '%.*s'", STR(id));
    if (!hint_nearest(with->report, id, ids))
        hint(with->report, "'footing audit --list' lists them");
    return NULL;
}

/* The start of a day as 2027-03-31. */
static bool day_of(const struct accepting *with, const struct value *map, const char *key,
                   struct str *text, int64_t *ms) {
    *text = wanted(with, map, key);
    if (text->len == 0)
        return false;
    struct str whole = arena_printf(with->arena, "%.*sT00:00:00Z", STR(*text));
    if (text->len == 10 && time_parse(whole, ms))
        return true;
    fail(with->report, value_get(map, str_of(key))->at, "%s: '%.*s' is no day", key, STR(*text));
    hint(with->report, "a day is written like 2027-03-31");
    return false;
}

static bool read_answer(const struct accepting *with, const struct value *map,
                        struct acceptance *out) {
    static const char *const words[] = {"pass", "fail", "not-applicable", NULL};
    static const enum finding_status means[] = {FINDING_PASS, FINDING_FAIL, FINDING_MUTED};
    struct str answer = wanted(with, map, "answer"), by = wanted(with, map, "by"), on;
    int64_t day = 0;
    bool ok = day_of(with, map, "on", &on, &day) && by.len > 0;
    size_t i = 0;
    while (words[i] && !str_is(answer, words[i]))
        i++;
    if (answer.len == 0)
        return false;
    if (!words[i]) {
        fail(with->report, value_key(map, "answer")->at, "answer: '%.*s' is none", STR(answer));
        if (!hint_nearest(with->report, answer, words))
            hint(with->report, "pass, fail or not-applicable");
        return false;
    }
    struct str note = value_str(value_key(map, "note"));
    out->is_answer = true;
    out->status = means[i];
    out->until = on;
    out->ends_ms = day + (ANSWER_DAYS + 1) * DAY_MS;
    out->reason = arena_printf(with->arena, "%.*s, says %.*s on %.*s%s%.*s", STR(answer), STR(by),
                               STR(on), note.len ? ": " : "", STR(note));
    return ok;
}

static bool read_one(const struct accepting *with, const struct value *map,
                     struct acceptance *out) {
    if (!map || map->kind != VALUE_MAP)
        return fail(with->report, map ? map->at : NOWHERE, "wants a map with 'check'%s",
                    with->answers ? ", 'answer', 'by' and 'on'" : ", 'reason' and 'until'");
    bool ok = keys_are_known(with, map);
    *out = (struct acceptance){.check = check_of(with, map),
                               .resource = value_str(value_key(map, "resource")),
                               .tag = value_str(value_key(map, "tag")),
                               .at = map->at};
    if (with->answers)
        return read_answer(with, map, out) && ok && out->check;
    int64_t day = 0;
    out->reason = wanted(with, map, "reason");
    bool dated = day_of(with, map, "until", &out->until, &day);
    out->ends_ms = day + DAY_MS;
    return ok && dated && out->check && out->reason.len > 0;
}

bool accept_read(const struct value *list, bool answers, const struct audit_table *table,
                 struct arena *arena, struct report *report, struct acceptances *out) {
    struct accepting with = {table, arena, report, answers};
    bool ok = true;
    if (value_is_null(list))
        return true;
    if (list->kind != VALUE_LIST)
        return fail(report, list->at, "%s: wants a list, not a %s", answers ? "answers" : "accept",
                    value_kind_name(list->kind));
    struct acceptance *items = arena_array(arena, struct acceptance, out->n + value_count(list) + 1);
    for (size_t i = 0; i < out->n; i++)
        items[i] = out->items[i];
    out->items = items;
    for (size_t i = 0; i < value_count(list); i++) {
        if (read_one(&with, value_item(list, i), &items[out->n]))
            out->n++;
        else
            ok = false;
    }
    return ok;
}

/* --- what it means ---------------------------------------------------------------------------- */

/* * is any text, ? any byte. */
static bool fits(struct str pattern, struct str text) {
    size_t p = 0, t = 0, star = SIZE_MAX, mark = 0;
    while (t < text.len) {
        if (p < pattern.len && pattern.at[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.len && (pattern.at[p] == '?' || pattern.at[p] == text.at[t])) {
            p++;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.at[p] == '*')
        p++;
    return p == pattern.len;
}

static struct str name_of(struct str resource) {
    struct str rest = resource;
    for (size_t i = resource.len; i > 0; i--)
        if (resource.at[i - 1] == '/' || resource.at[i - 1] == ':')
            return str_from(resource, i);
    return rest;
}

static bool means(const struct acceptance *acceptance, const struct finding *finding) {
    struct str pattern = acceptance->resource, tag = acceptance->tag;
    if (acceptance->check != finding->check)
        return false;
    bool named = pattern.len == 0 || fits(pattern, finding->resource) ||
                 fits(pattern, finding->address) || fits(pattern, name_of(finding->resource));
    if (!named || tag.len == 0)
        return named;
    bool with_value = str_find(tag, '=') >= 0;
    const struct value *value = value_get(finding->tags, str_cut(&tag, '='));
    return value && (!with_value || str_eq(value_str(value), tag));
}

static bool is_open(const struct acceptance *acceptance, const struct finding *finding) {
    if (acceptance->is_answer)
        return finding->status == FINDING_MANUAL;
    return finding->status == FINDING_FAIL || finding->status == FINDING_UNKNOWN;
}

static void take(struct acceptance *acceptance, struct finding *finding, struct arena *arena) {
    finding->status = acceptance->is_answer ? acceptance->status : FINDING_MUTED;
    if (acceptance->is_answer)
        finding->text = acceptance->reason;
    if (finding->status == FINDING_MUTED)
        finding->muted_because = acceptance->is_answer
                                     ? acceptance->reason
                                     : arena_printf(arena, "%.*s (until %.*s)", STR(acceptance->reason),
                                                    STR(acceptance->until));
}

static bool was_judged(const struct check *check, const struct check *const *checks, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (checks[i] == check)
            return true;
    return false;
}

static void tell(const struct acceptance *acceptance, bool over, struct report *report) {
    const char *id = acceptance->check->id;
    if (over && acceptance->is_answer)
        warn(report, acceptance->at, "the answer to '%s' is of %.*s, more than a year old: it is asked again", id,
             STR(acceptance->until));
    else if (over)
        warn(report, acceptance->at, "'%s' was accepted until %.*s: it is a finding again", id,
             STR(acceptance->until));
    else if (acceptance->used == 0)
        warn(report, acceptance->at, "nothing is found by '%s' that this could mean", id);
}

void accept_apply(struct acceptances *all, struct finding *findings, size_t n,
                  const struct check *const *checks, size_t n_checks, int64_t now_ms,
                  struct arena *arena, struct report *report) {
    for (size_t i = 0; i < all->n; i++) {
        struct acceptance *acceptance = &all->items[i];
        bool over = now_ms >= acceptance->ends_ms, open = false;
        for (size_t k = 0; k < n; k++) {
            if (!means(acceptance, &findings[k]) || !is_open(acceptance, &findings[k]))
                continue;
            open = true;
            acceptance->used++;
            if (!over)
                take(acceptance, &findings[k], arena);
        }
        if (report && was_judged(acceptance->check, checks, n_checks) && (open || !over))
            tell(acceptance, over, report);
    }
}
