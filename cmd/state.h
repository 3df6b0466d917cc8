/* The words of `footing state`, a file each. */
#ifndef CMD_STATE_H
#define CMD_STATE_H

#include "cmd/session.h"

/* Prints rows: a line each, or a list in JSON. */
void state_list(struct session *, const struct row *, size_t n);

/* footing state rebuild: makes a lost state anew from the tags. Gives the exit status. */
int state_rebuild(struct session *);

#endif
