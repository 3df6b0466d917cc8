/* What the fields of databases hold. */
#include "providers/aws/rds/rds.h"

#include <ctype.h>

/* --- classes -------------------------------------------------------------------------------------------------------- */

static bool class_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    struct str class = value_str(raw), rest = class;
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    bool good = str_is(str_cut(&rest, '.'), "db") && str_cut(&rest, '.').len > 0 && (rest.len > 0 || str_is(class, "db.serverless"));
    if (good || raw->kind == VALUE_UNKNOWN)
        return true;
    fail(report, raw->at, "%s: '%.*s' is no class of a database", field->name, STR(class));
    if (str_find(class, '.') > 0 && !str_starts(class, S("db.")))
        hint(report, "here it is 'db.%.*s'", STR(class));
    else
        hint(report, "such as db.t4g.micro");
    return false;
}

static void class_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'string','pattern':'^(db[.].+|.*[$][{].*[}])$'}");
}

const struct kind kind_db_class = {.name = "class", .canon = class_canon, .schema = class_schema};

/* --- windows -------------------------------------------------------------------------------------------------------- */

#define DAY (24 * 60)

/* "03:30"; -1: it is none. */
static int minute_of(struct str text) {
    int64_t hour, minute;
    struct str rest = text, first = str_cut(&rest, ':');
    if (text.len != 5 || first.len != 2 || !str_to_int(first, &hour) || !str_to_int(rest, &minute) || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59)
        return -1;
    return (int)(hour * 60 + minute);
}

/* "sun:03:30" in minutes of the week; -1: it is none. */
static int week_minute_of(struct str text) {
    static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    struct str day = str_cut(&text, ':');
    int minute = minute_of(text);
    for (int i = 0; i < 7 && minute >= 0; i++)
        if (str_eq_nocase(day, str_of(days[i])))
            return i * DAY + minute;
    return -1;
}

static bool window_canon(const struct field *field, const struct value *raw, struct arena *arena, struct report *report, bool weekly,
                         const struct value **out) {
    struct str to = value_str(raw), from = str_cut(&to, '-');
    int begins = weekly ? week_minute_of(from) : minute_of(from), ends = weekly ? week_minute_of(to) : minute_of(to);
    *out = raw;
    if (raw->kind == VALUE_UNKNOWN)
        return true;
    if (raw->kind != VALUE_TEXT || begins < 0 || ends < 0) {
        fail(report, raw->at, "%s: '%.*s' is no window", field->name, STR(value_str(raw)));
        hint(report, weekly ? "such as sun:05:00-sun:06:00, in UTC" : "such as 03:00-04:00, in UTC");
        return false;
    }
    int round = weekly ? 7 * DAY : DAY, length = (ends - begins + round) % round;
    if (length < 30 || length > DAY)
        return fail(report, raw->at, "%s: a window has 30 minutes at least%s", field->name, weekly ? " and 24 hours at most" : "");
    char *lower = arena_cstr(arena, value_str(raw));
    for (char *c = lower; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    *out = value_at(arena, value_text(arena, str_of(lower)), raw->at);
    return true;
}

static bool backup_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    (void)resolver;
    return window_canon(field, raw, arena, report, false, out);
}

static bool maintenance_canon(const struct field *field, const struct value *raw, const struct resolver *resolver,
                              struct arena *arena, struct report *report, const struct value **out) {
    (void)resolver;
    return window_canon(field, raw, arena, report, true, out);
}

static void backup_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'string','pattern':'^([0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}|.*[$][{].*[}])$'}");
}

static void maintenance_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'string','pattern':'^([A-Za-z]{3}:[0-9]{2}:[0-9]{2}-[A-Za-z]{3}:[0-9]{2}:[0-9]{2}|.*[$][{].*[}])$'}");
}

const struct kind kind_backup_window = {.name = "window", .canon = backup_canon, .schema = backup_schema};
const struct kind kind_maintenance_window = {.name = "window", .canon = maintenance_canon, .schema = maintenance_schema};

/* --- logs ----------------------------------------------------------------------------------------------------------- */

static bool logs_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    bool ok = kind_texts.canon(field, raw, resolver, arena, report, out);
    for (size_t i = 0; ok && i < value_count(*out); i++) {
        const struct value *type = value_item(*out, i);
        if (type->kind == VALUE_TEXT && !word_in(field->of, type->as.text)) {
            ok = fail(report, type->at, "%s: no engine writes a log called '%.*s'", field->name, STR(type->as.text));
            hint(report, "there are %s", field->of);
        }
    }
    return ok;
}

static const struct value *logs_seen(const struct field *field, const struct value *shown, const struct value *item,
                                     struct arena *arena) {
    return kind_texts.seen(field, shown, item, arena);
}

static bool logs_same(const struct field *field, const struct value *want, const struct value *seen) {
    return kind_texts.same(field, want, seen);
}

static void logs_show(struct buf *out, const struct value *value) { kind_texts.show(out, value); }

static void logs_schema(const struct field *field, struct buf *out) { kind_texts.schema(field, out); }

static bool has_text(const struct value *list, const struct value *text) {
    for (size_t i = 0; i < value_count(list); i++)
        if (value_same(value_item(list, i), text))
            return true;
    return false;
}

static const struct value *only_in(const struct value *these, const struct value *those, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < value_count(these); i++)
        if (!has_text(those, value_item(these, i)))
            maker_add(&list, value_item(these, i));
    return maker_list(&list);
}

const struct value *logs_change(const struct field *field, const struct value *before, const struct value *after, struct arena *arena) {
    (void)field;
    const struct value *on = only_in(after, before, arena), *off = only_in(before, after, arena);
    struct maker change = {.arena = arena};
    if (value_count(on) > 0)
        maker_set(&change, S("EnableLogTypes"), on);
    if (value_count(off) > 0)
        maker_set(&change, S("DisableLogTypes"), off);
    return maker_map(&change);
}

const struct kind kind_db_logs = {
    .name = "logs", .canon = logs_canon, .seen = logs_seen, .same = logs_same, .show = logs_show, .schema = logs_schema};

/* --- what is seen otherwise than it is asked for -------------------------------------------------------------------- */

static bool flag_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    return kind_flag.canon(field, raw, resolver, arena, report, out);
}

static void flag_schema(const struct field *field, struct buf *out) { kind_flag.schema(field, out); }

/* AWS keeps the password where it tells of a secret. */
static const struct value *kept_seen(const struct field *field, const struct value *shown, const struct value *item,
                                     struct arena *arena) {
    (void)field, (void)shown, (void)arena;
    return value_bool(!value_is_null(value_key(item, "MasterUserSecret")));
}

const struct kind kind_kept_password = {.name = "flag", .canon = flag_canon, .seen = kept_seen, .schema = flag_schema};

/* Does something wait for a reboot? Who wants none does not mind. */
static const struct value *reboot_seen(const struct field *field, const struct value *shown, const struct value *item,
                                       struct arena *arena) {
    (void)field, (void)item, (void)arena;
    bool waits = false;
    for (size_t i = 0; i < value_count(shown); i++)
        waits |= str_is(value_str(value_item(shown, i)), "pending-reboot");
    return value_bool(waits);
}

static bool reboot_same(const struct field *field, const struct value *want, const struct value *seen) {
    (void)field;
    return !value_true(want) || !value_true(seen);
}

const struct kind kind_reboot = {.name = "flag", .canon = flag_canon, .seen = reboot_seen, .same = reboot_same, .schema = flag_schema};

static bool key_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                      struct report *report, const struct value **out) {
    return kind_text.canon(field, raw, resolver, arena, report, out);
}

static void key_schema(const struct field *field, struct buf *out) { kind_text.schema(field, out); }

/* A key goes by its ARN, its id or an alias, and is shown by its ARN; what an alias stands for is not known here. */
static bool key_same(const struct field *field, const struct value *want, const struct value *seen) {
    (void)field;
    struct str asked = value_str(want), has = value_str(seen);
    return str_eq(asked, has) || str_has(asked, S("alias/")) || (str_ends(has, asked) && asked.len > 0);
}

const struct kind kind_key = {.name = "key", .canon = key_canon, .same = key_same, .schema = key_schema};

/* "HOST:PORT" */
static bool endpoint_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                           struct report *report, const struct value **out) {
    return kind_text.canon(field, raw, resolver, arena, report, out);
}

static const struct value *endpoint_seen(const struct field *field, const struct value *shown, const struct value *item,
                                         struct arena *arena) {
    (void)field, (void)item;
    if (value_is_null(shown))
        return NULL;
    return value_textf(arena, "%.*s:%lld", STR(value_str(value_key(shown, "Address"))), (long long)value_integer(value_key(shown, "Port"), 0));
}

const struct kind kind_endpoint = {.name = "text", .canon = endpoint_canon, .seen = endpoint_seen, .schema = key_schema};

/* --- the rest ------------------------------------------------------------------------------------------------------- */

/* true: under a name that is made up; false: none; or the name. */
static bool last_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    static const struct field named = {"final_snapshot", NAME("a-z0-9- letter single"), .max = 255};
    bool on;
    if (raw_flag(raw, &on)) {
        *out = value_at(arena, value_bool(on), raw->at);
        return true;
    }
    (void)field;
    return named.kind->canon(&named, raw, resolver, arena, report, out);
}

static void last_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[" SCHEMA_REF("flag") "," SCHEMA_REF("text") "]}");
}

const struct kind kind_last_snapshot = {.name = "flag or name", .canon = last_canon, .schema = last_schema};

/* A week, months of 31 days, or two years. */
static bool days_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    int64_t days;
    if (!kind_int.canon(field, raw, resolver, arena, report, out))
        return false;
    if (!raw_int(raw, &days) || days == 7 || days == 731 || (days % 31 == 0 && days > 0 && days / 31 < 24))
        return true;
    fail(report, raw->at, "%s: insights are not kept for %lld days", field->name, (long long)days);
    hint(report, "7, a multiple of 31, or 731");
    return false;
}

static void days_schema(const struct field *field, struct buf *out) { kind_int.schema(field, out); }

const struct kind kind_insights_days = {.name = "number", .canon = days_canon, .schema = days_schema};

static bool seconds_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                          struct report *report, const struct value **out) {
    int64_t n;
    char text[24];
    if (!kind_int.canon(field, raw, resolver, arena, report, out))
        return false;
    if (!raw_int(raw, &n))
        return true;
    snprintf(text, sizeof text, "%lld", (long long)n);
    if (word_in("0 1 5 10 15 30 60", str_of(text)))
        return true;
    return fail(report, raw->at, "%s: %s is none of 0, 1, 5, 10, 15, 30 and 60", field->name, text);
}

const struct kind kind_seconds = {.name = "seconds", .canon = seconds_canon, .schema = days_schema};

/* A number that is not shown where it is 0. */
static bool limit_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    return kind_int.canon(field, raw, resolver, arena, report, out);
}

static const struct value *limit_seen(const struct field *field, const struct value *shown, const struct value *item,
                                      struct arena *arena) {
    (void)field, (void)item;
    return value_is_null(shown) ? value_int(arena, 0) : shown;
}

const struct kind kind_limit = {.name = "number", .canon = limit_canon, .seen = limit_seen, .schema = days_schema};
