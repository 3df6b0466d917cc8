/* Executing a proposal: the question, the run, the sum. Shared by apply and teardown. */
#ifndef CMD_EXECUTE_H
#define CMD_EXECUTE_H

#include "cmd/proposal.h"

/* The whole verb: opens, proposes (or takes up a saved plan), shows, asks, runs. Gives the exit
 * status. */
int execute(struct session *, const char *verb, bool teardown);

#endif
