/* A proposal as programs read it: `plan --json`, format footing-plan-1 (plan language, section
 * 4). */
#ifndef CMD_PLAN_JSON_H
#define CMD_PLAN_JSON_H

#include "cmd/proposal.h"

/* Prints the document. `drift_only`: only changes that have drift in them, and nothing of the
 * calls. */
void plan_json_show(struct session *, const struct proposal *, bool drift_only);
/* One change, as the document has it under "changes". */
const struct value *change_json(const struct session *, const struct change *, struct arena *);
/* {"create": n, …}: every action, in the order of the format. */
const struct value *summary_json(const struct diff *, struct arena *);
/* Writes JSON in which the state's UUID `hidden` reads as the unknown run.store. Empty: as it
 * is. */
void json_hiding_store(struct buf *, const struct value *, unsigned form, struct str hidden);

#endif
