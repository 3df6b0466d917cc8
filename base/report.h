/* Reports: what went wrong and where, collected as facts, printed once at the top (cmd/show.c).
 *
 * A fallible function returns bool and takes a report; it says `return fail(report, span, ...)` where the fact is known.
 * Messages are lower case without a full stop; names stand in single quotes; the next step goes into a hint. */
#ifndef BASE_REPORT_H
#define BASE_REPORT_H

#include "base/arena.h"

/* A place in a source text: `file` counts from 1 (0: no place), line and col from 1; col and len count bytes. */
struct span {
    uint32_t file, line, col, len;
};
#define NOWHERE ((struct span){0})

enum severity { SEVERITY_ERROR, SEVERITY_REFUSAL, SEVERITY_WARNING, SEVERITY_NOTE };

struct diagnostic {
    enum severity severity; /* a NOTE belongs to the nearest entry before it that is none */
    struct span at;
    struct str text;
    struct str hint; /* "did you mean 'vpc'?"; empty when there is none */
};

struct source {
    struct str name; /* as the user wrote the path */
    struct str text;
};

struct report {
    struct arena *arena; /* where texts live; set before the first use */
    struct diagnostic *items;
    size_t n, room;
    struct source *sources; /* file f is sources[f - 1] */
    size_t n_sources;
    size_t errors;   /* entries of severity ERROR */
    size_t refusals; /* entries of severity REFUSAL: nothing was sent; exit status 4 */
};

bool fail(struct report *, struct span, const char *fmt, ...) __attribute__((format(printf, 3, 4)));   /* false */
bool refuse(struct report *, struct span, const char *fmt, ...) __attribute__((format(printf, 3, 4))); /* false */
void warn(struct report *, struct span, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void note(struct report *, struct span, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* Adds the next step for the user to the newest entry. */
void hint(struct report *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Hints at the known name nearest to `typed` ("did you mean 'x'?") when one is near enough; `known` ends with NULL. */
bool hint_nearest(struct report *, struct str typed, const char *const *known);
bool resembles(struct str typed, struct str known); /* near enough to be meant by it */
/* Registers a source text (copied into the report's arena), gives its file number. */
uint32_t report_source(struct report *, struct str name, struct str text);
/* The source text of a place in a file that was read; shorter than its length at the end of the file. */
struct str source_at(const struct report *, struct span);
/* Stars over a place in the report's copy of the file: excerpts show no secret. */
void source_mask(struct report *, struct span);
/* Puts an entry there again that was taken out to be sorted; it was counted when it was made. */
void report_put_back(struct report *, const struct diagnostic *);
bool report_ok(const struct report *); /* no error and no refusal so far */

#endif
