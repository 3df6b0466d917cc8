/* Text between the marks of XML and HTML. */
#ifndef BASE_MARKUP_H
#define BASE_MARKUP_H

#include "base/str.h"

/* With & < > " and ends of lines as entities: safe as content and between double quotes. What XML cannot hold at all (control
 * characters) stays: text that files or a cloud control goes through escape_add first where it is to be read by a parser. */
void markup_add(struct buf *, struct str);

#endif
