/* Help, from the tables: verbs, flags, and the sheets of the types. */
#ifndef CMD_HELP_H
#define CMD_HELP_H

#include "cmd/session.h"

void help_overview_add(const struct show *, struct buf *);
void help_verb_add(const struct show *, const struct verb *, struct buf *);
void help_type_add(const struct show *, const struct sheet *, struct buf *);

#endif
