/* The words of `footing state`. */
#ifndef CMD_STATE_H
#define CMD_STATE_H

#include "cmd/session.h"

/* Prints rows: a line each, or a list in JSON. */
void state_list(struct session *, const struct row *, size_t n);

/* A row whole, as JSON has it. */
const struct value *state_row(const struct row *, struct arena *);

/* footing state move A B: the thing at A is at B from now on. Give the exit status. */
int state_move(struct session *);
/* footing state remove ADDR: forgets a thing, which stays in the cloud. */
int state_remove(struct session *);
/* footing state export: the state as one JSON document on stdout. */
int state_export(struct session *);
/* footing state import: an exported state, from stdin or a file, into a state that knows no stack. */
int state_import(struct session *);
/* footing state rekey: seals the key of the state's secrets anew. */
int state_rekey(struct session *);
/* footing state rebuild: makes a lost state anew from the tags. */
int state_rebuild(struct session *);

#endif
