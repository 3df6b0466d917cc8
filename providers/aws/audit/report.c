/* The credential report: a CSV with a header line, a row for the root user and one for each user. */
#include "base/clock.h"
#include "providers/aws/audit/audit.h"

#define DAY_MS INT64_C(86400000)

/* --- reading ---------------------------------------------------------------------------------- */

/* One field; quoted ones may hold commas and doubled quotes. Cuts it and its comma off `line`. */
static struct str cut_field(struct str *line, struct arena *arena) {
    if (line->len == 0 || line->at[0] != '"')
        return str_cut(line, ',');
    struct buf field = {0};
    size_t i = 1;
    for (; i < line->len; i++) {
        bool quote = line->at[i] == '"';
        if (quote && (i + 1 >= line->len || line->at[i + 1] != '"'))
            break;
        buf_addc(&field, line->at[i]);
        i += quote;
    }
    struct str text = arena_str(arena, buf_str(&field));
    buf_release(&field);
    *line = str_from(*line, i + 1);
    str_cut(line, ',');
    return text;
}

static struct str cut_line(struct str *text) {
    struct str line = str_cut(text, '\n');
    if (str_ends(line, S("\r")))
        line.len--;
    return line;
}

static const struct value *row_of(struct str line, struct str header, struct arena *arena) {
    struct maker row = {.arena = arena};
    while (header.len > 0 && line.at) {
        struct str column = cut_field(&header, arena), field = cut_field(&line, arena);
        if (!word_in("N/A no_information not_supported", field) && field.len > 0)
            maker_set(&row, column, value_text(arena, field));
    }
    return maker_map(&row);
}

const struct value *report_digest(const struct value *answer, struct arena *arena) {
    struct str text = value_str(value_key(answer, "Content"));
    struct str header = cut_line(&text);
    struct maker rows = {.arena = arena}, report = {.arena = arena};
    while (text.len > 0) {
        struct str line = cut_line(&text);
        if (line.len > 0)
            maker_add(&rows, row_of(line, header, arena));
    }
    maker_set(&report, S("generated"), value_key(answer, "GeneratedTime"));
    maker_set(&report, S("rows"), maker_list(&rows));
    return maker_map(&report);
}

/* --- asking ----------------------------------------------------------------------------------- */

const struct value *report_row(const struct value *report, const char *user) {
    const struct value *rows = value_key(report, "rows");
    for (size_t i = 0; i < value_count(rows); i++)
        if (str_is(value_str(value_key(value_item(rows, i), "user")), user))
            return value_item(rows, i);
    return NULL;
}

bool row_says(const struct value *row, const char *column) {
    return str_eq_nocase(value_str(value_get(row, str_of(column))), S("true"));
}

int64_t days_since(const struct audit *audit, struct str date) {
    int64_t at;
    if (date.len == 0 || !time_parse(date, &at))
        return -1;
    int64_t days = (audit_now_ms(audit) - at) / DAY_MS;
    return days < 0 ? 0 : days;
}

int64_t days_until(const struct audit *audit, struct str date) {
    int64_t at;
    if (!time_parse(date, &at))
        return INT64_MAX / DAY_MS;
    return at < audit_now_ms(audit) ? -1 - (audit_now_ms(audit) - at) / DAY_MS : (at - audit_now_ms(audit)) / DAY_MS;
}

int64_t row_days(const struct audit *audit, const struct value *row, const char *column) {
    return days_since(audit, value_str(value_get(row, str_of(column))));
}

void report_age_add(struct buf *out, const struct audit *audit, const struct value *report) {
    int64_t at;
    if (!time_parse(value_str(value_key(report, "generated")), &at))
        return;
    int64_t minutes = (audit_now_ms(audit) - at) / INT64_C(60000);
    if (minutes >= INT64_C(2880))
        buf_addf(out, "%lld days old", (long long)minutes / 1440);
    else if (minutes >= 60)
        buf_addf(out, "%lld h %lld min old", (long long)minutes / 60, (long long)minutes % 60);
    else
        buf_addf(out, "%lld min old", (long long)(minutes > 0 ? minutes : 0));
}
