/* The canonical form of a YAML file, for `footing fmt`: two spaces an indent, one blank line at most
 * between groups, `{ a: b }` and `[a, b]`, double quotes where quotes stand. Comments, order, the
 * style of every list and map, and whether a text is quoted stay the author's. Comments at the end
 * of lines that follow one another are aligned.
 *
 *     format_read.c   text -> events -> a tree that keeps comments
 *     format_write.c  tree -> lines
 *     format.c        both, and proof that nothing was lost */
#ifndef PLANS_FORMAT_H
#define PLANS_FORMAT_H

#include "base/report.h"

/* False: reported; the text (of the report's source `file`) is no YAML that a plan file may be. */
bool format_text(struct arena *, struct str text, uint32_t file, struct report *, struct str *out);

#endif
