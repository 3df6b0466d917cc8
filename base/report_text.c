#include "base/report_text.h"

#include "base/escape.h"

#define LINE_BYTES_MAX                                                                             \
    200 /* of a source line that is shown whole; of a longer one a window around the mark */
#define WINDOW_BEFORE 80

static void paint(struct buf *out, const char *colour) {
    if (colour)
        buf_adds(out, colour);
}

void report_place_add(const struct report *report, struct span at, struct buf *out) {
    if (at.file == 0 || at.file > report->n_sources)
        return;
    escape_add(out, report->sources[at.file - 1].name);
    if (at.line > 0)
        buf_addf(out, ":%u:%u", at.line, at.col);
}

/* --- the source line and its mark ------------------------------------------------------------- */

static struct str source_line(struct str text, uint32_t line) {
    struct str found = {0};
    for (uint32_t i = 0; i < line; i++)
        found = str_cut(&text, '\n');
    if (found.len > 0 && found.at[found.len - 1] == '\r')
        found.len--;
    return found;
}

static size_t character_start(struct str line, size_t at) {
    while (at > 0 && at < line.len && ((unsigned char)line.at[at] & 0xc0) == 0x80)
        at--;
    return at;
}

/* What the mark has to its left: blanks as wide as the text above, and its tabs. */
static void blank_add(struct buf *out, struct str shown) {
    while (shown.len > 0) {
        ptrdiff_t tab = str_find(shown, '\t');
        struct str before = tab < 0 ? shown : str_slice(shown, 0, (size_t)tab);
        for (size_t i = str_columns(before); i > 0; i--)
            buf_addc(out, ' ');
        if (tab < 0)
            return;
        buf_addc(out, '\t');
        shown = str_from(shown, (size_t)tab + 1);
    }
}

static void mark_add(struct buf *out, const struct report_paint *colours, struct str before,
                     struct str marked) {
    struct buf shown = {0};
    escape_line_add(&shown, before);
    blank_add(out, buf_str(&shown));
    buf_reset(&shown);
    escape_line_add(&shown, marked);
    size_t columns = str_columns(buf_str(&shown));
    paint(out, colours->mark);
    buf_addc(out, '^');
    for (size_t i = 1; i < columns; i++)
        buf_addc(out, '~');
    paint(out, colours->mark ? colours->off : NULL);
    buf_release(&shown);
}

static void excerpt_add(const struct report *report, struct span at,
                        const struct report_paint *colours, struct buf *out) {
    struct str line = source_line(report->sources[at.file - 1].text, at.line);
    size_t col = at.col > 0 ? at.col - 1 : 0, from = 0, to = line.len;
    if (col > line.len)
        col = line.len;
    if (line.len > LINE_BYTES_MAX) {
        from = character_start(line, col > WINDOW_BEFORE ? col - WINDOW_BEFORE : 0);
        to = character_start(line,
                             from + LINE_BYTES_MAX < line.len ? from + LINE_BYTES_MAX : line.len);
    }
    size_t end = at.len > to - col ? to : col + at.len;
    buf_addf(out, "%5u | %s", at.line, from > 0 ? "…" : "");
    escape_line_add(out, str_slice(line, from, to));
    buf_addf(out, "%s\n      | %s", to < line.len ? "…" : "", from > 0 ? " " : "");
    mark_add(out, colours, str_slice(line, from, col), str_slice(line, col, end));
    buf_addc(out, '\n');
}

/* --- entries ---------------------------------------------------------------------------------- */

static const char *severity_word(enum severity severity) {
    static const char *const words[] = {[SEVERITY_ERROR] = "error",
                                        [SEVERITY_REFUSAL] = "refused",
                                        [SEVERITY_WARNING] = "warning",
                                        [SEVERITY_NOTE] = "note"};
    return words[severity];
}

static const char *severity_colour(enum severity severity, const struct report_paint *colours) {
    if (severity == SEVERITY_WARNING)
        return colours->warning;
    return severity == SEVERITY_NOTE ? colours->note : colours->error;
}

/* A hint may have several lines: commands to type stand on lines of their own. */
static void hint_add(struct str text, const struct report_paint *colours, struct buf *out) {
    while (text.at && text.len > 0) {
        paint(out, colours->hint);
        buf_adds(out, "hint:");
        paint(out, colours->hint ? colours->off : NULL);
        buf_addc(out, ' ');
        escape_add(out, str_cut(&text, '\n'));
        buf_addc(out, '\n');
    }
}

static void entry_add(const struct report *report, const struct diagnostic *entry,
                      const struct report_paint *colours, struct buf *out) {
    bool has_file = entry->at.file > 0 && entry->at.file <= report->n_sources;
    if (has_file) {
        paint(out, colours->place);
        report_place_add(report, entry->at, out);
        buf_addc(out, ':');
        paint(out, colours->place ? colours->off : NULL);
        buf_addc(out, ' ');
    }
    const char *colour = severity_colour(entry->severity, colours);
    paint(out, colour);
    buf_addf(out, "%s:", severity_word(entry->severity));
    paint(out, colour ? colours->off : NULL);
    buf_addc(out, ' ');
    escape_add(out, entry->text);
    buf_addc(out, '\n');
    if (has_file && entry->at.line > 0 && entry->severity != SEVERITY_NOTE)
        excerpt_add(report, entry->at, colours, out);
    hint_add(entry->hint, colours, out);
}

void report_render_painted(const struct report *report, const struct report_paint *colours,
                           struct buf *out) {
    for (size_t i = 0; i < report->n; i++)
        entry_add(report, &report->items[i], colours, out);
}

void report_render(const struct report *report, struct buf *out) {
    report_render_painted(report, &(struct report_paint){0}, out);
}
