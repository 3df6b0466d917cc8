/* The reference: one Markdown page of the plan language, every type, every composite and every verb, made of the tables that the
 * program itself works by. */
#ifndef CMD_REFERENCE_H
#define CMD_REFERENCE_H

#include "providers/provider.h"

void reference_add(const struct provider *, struct buf *);

#endif
