/* Facts that a plan asks for and a cloud tells. "my-ip" is found when a plan first asks, shown, and kept
 * when that is applied; another address takes its place only where a person sees it, at a terminal, so
 * that a pipeline does not open a port to itself. */
#ifndef CMD_FACTS_H
#define CMD_FACTS_H

#include "cmd/session.h"

/* For struct plan_facts; ctx is the session. */
const struct value *session_fact(void *ctx, struct str name, struct span, struct report *);
/* After an apply: what it used is what later ones use. */
bool facts_keep(struct session *);

#endif
