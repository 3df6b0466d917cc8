/* Saved plans: what `plan --out FILE` writes and `apply FILE` takes, bound to what the plan saw.
 *
 * The document holds who the stack is, digests of the plan file and of every known thing as it was
 * seen, and the program. It holds no secret: those come again from their sources. Applying makes
 * everything anew and compares: anything that moved refuses it. */
#ifndef CMD_SAVED_H
#define CMD_SAVED_H

#include "cmd/proposal.h"

/* The document for a proposal. False: the plan file cannot be read again (reported). */
bool saved_make(struct session *, const struct proposal *, struct buf *out);
/* Whether the file is a saved plan: its document, or NULL. A file that cannot be read is none. */
const struct value *saved_read(struct str path, struct arena *);
/* Gives the command line what the saved plan was made with: plan file, environment, variables,
 * selection. */
void saved_take_arguments(struct session *, const struct value *saved);
/* Whether the proposal made now is the one that was saved. False: refused, naming what moved. */
bool saved_still_holds(struct session *, const struct value *saved, const struct proposal *);

#endif
