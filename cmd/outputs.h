/* Outputs: what an application needs to know. Their expressions are kept with the stack at apply
 * and evaluated when printed. */
#ifndef CMD_OUTPUTS_H
#define CMD_OUTPUTS_H

#include "cmd/session.h"

/* After an apply: keeps the plan's outputs with the stack. False: reported. */
bool outputs_keep(struct session *);
/* The stack's outputs as a map, as far as they are known now. `reveal` reads the plan file too: the
 * state has no secrets. NULL: reported. */
const struct value *outputs_now(struct session *, const struct stack *, bool reveal);
/* Whether an output must not be shown; what it holds is then only a fingerprint, or the secret
 * itself. */
bool output_is_secret(const struct value *);

#endif
