#include "base/report.h"

#include <assert.h>

void report_put_back(struct report *report, const struct diagnostic *entry)
{
    assert(report->arena != NULL);
    if (report->n == report->room) {
        size_t room = report->room ? report->room * 2 : 8;
        struct diagnostic *items = arena_array(report->arena, struct diagnostic, room);
        if (report->n > 0)
            memcpy(items, report->items, report->n * sizeof *items);
        report->items = items;
        report->room = room;
    }
    report->items[report->n++] = *entry;
}

static void add(struct report *report, enum severity severity, struct span at, const char *fmt, va_list args)
{
    struct buf text = {0};
    buf_vaddf(&text, fmt, args);
    report_put_back(report, &(struct diagnostic){severity, at, arena_str(report->arena, buf_str(&text)), {0}});
    buf_wipe(&text);
}

bool fail(struct report *report, struct span at, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    add(report, SEVERITY_ERROR, at, fmt, args);
    va_end(args);
    report->errors++;
    return false;
}

bool refuse(struct report *report, struct span at, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    add(report, SEVERITY_REFUSAL, at, fmt, args);
    va_end(args);
    report->refusals++;
    return false;
}

void warn(struct report *report, struct span at, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    add(report, SEVERITY_WARNING, at, fmt, args);
    va_end(args);
}

void note(struct report *report, struct span at, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    add(report, SEVERITY_NOTE, at, fmt, args);
    va_end(args);
}

void hint(struct report *report, const char *fmt, ...)
{
    assert(report->n > 0);
    struct diagnostic *newest = &report->items[report->n - 1];
    struct buf text = {0};
    buf_add(&text, newest->hint);
    if (text.len > 0)
        buf_adds(&text, "; ");
    va_list args;
    va_start(args, fmt);
    buf_vaddf(&text, fmt, args);
    va_end(args);
    newest->hint = arena_str(report->arena, buf_str(&text));
    buf_wipe(&text);
}

/* So much of a word may be wrong; what is wrong through and through resembles nothing. */
static size_t slips_of(struct str typed)
{
    return (typed.len + 1) / 3;
}

bool resembles(struct str typed, struct str known)
{
    return str_eq_nocase(typed, known) || str_distance(typed, known) <= slips_of(typed);
}

bool hint_nearest(struct report *report, struct str typed, const char *const *known)
{
    size_t nearest = slips_of(typed);
    const char *found = NULL;
    for (; *known != NULL; known++) {
        struct str name = str_of(*known);
        size_t distance = str_eq_nocase(typed, name) ? 0 : str_distance(typed, name);
        if (distance > nearest || (found != NULL && distance == nearest))
            continue;
        nearest = distance;
        found = *known;
    }
    if (found != NULL)
        hint(report, "did you mean '%s'?", found);
    return found != NULL;
}

uint32_t report_source(struct report *report, struct str name, struct str text)
{
    assert(report->arena != NULL && report->n_sources < UINT32_MAX);
    struct source *sources = arena_array(report->arena, struct source, report->n_sources + 1);
    if (report->n_sources > 0)
        memcpy(sources, report->sources, report->n_sources * sizeof *sources);
    sources[report->n_sources].name = arena_str(report->arena, name);
    sources[report->n_sources].text = arena_str(report->arena, text);
    report->sources = sources;
    return (uint32_t)++report->n_sources;
}

bool report_ok(const struct report *report)
{
    return report->errors == 0 && report->refusals == 0;
}

struct str source_at(const struct report *report, struct span at) {
    if (at.file == 0 || at.file > report->n_sources || at.line == 0)
        return (struct str){0};
    struct str rest = report->sources[at.file - 1].text;
    for (uint32_t line = 1; line < at.line && rest.at; line++)
        str_cut(&rest, '\n');
    return str_slice(rest, at.col - 1, (size_t)at.col - 1 + at.len);
}

void source_mask(struct report *report, struct span at) {
    struct str text = source_at(report, at);
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] != '\n')
            ((char *)(uintptr_t)text.at)[i] =
                '*'; /* the copy is the report's, and nobody reads it but to show it */
}
