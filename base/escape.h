/* Text that files or a cloud control, made safe for a terminal.
 *
 * Control characters (C0, DEL, C1), characters that turn the direction of text round, and bytes
 * that are no UTF-8 are written as \n, \t, \x1b, \u202e: visible, and without effect. Everything
 * else stays as it is. */
#ifndef BASE_ESCAPE_H
#define BASE_ESCAPE_H

#include "base/str.h"

void escape_add(struct buf *, struct str);
/* The same, but tabs stay: for lines of source text, where they carry the columns. */
void escape_line_add(struct buf *, struct str);
/* Bytes of the well-formed UTF-8 character at the start of the text; 0 when there is none. */
size_t utf8_length(struct str);
bool utf8_is_well_formed(struct str); /* all of it */

#endif
