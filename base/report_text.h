/* A report as people read it:
 *     footing.yaml:14:12: error: subnet 'db-a': cidr 10.1.9.0/24 is outside vpc 'main' (10.0.0.0/16)
 *        14 |     cidr: 10.1.9.0/24
 *           |           ^~~~~~~~~~~
 *     footing.yaml:3:1: note: vpc 'main' is declared here
 *     hint: the next step
 *
 * Everything that comes from files is escaped; the mark stands under what it means also where
 * characters are wide or tabs. */
#ifndef BASE_REPORT_TEXT_H
#define BASE_REPORT_TEXT_H

#include "base/report.h"

/* What begins and ends each part: escape sequences of a terminal. A zeroed paint is plain text. */
struct report_paint {
    const char *place, *error, *warning, *note, *mark, *hint, *off;
};

void report_render(const struct report *, struct buf *out);
void report_render_painted(const struct report *, const struct report_paint *, struct buf *out);
/* "footing.yaml:14:12", escaped; nothing for a span without a file. */
void report_place_add(const struct report *, struct span, struct buf *out);

#endif
