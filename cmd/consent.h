/* Consent: people's data is never lost by implication. What a proposal would destroy for good is looked for before the first call, and
 * each such thing wants --destroy-data of its own; --yes is no consent. */
#ifndef CMD_CONSENT_H
#define CMD_CONSENT_H

#include "cmd/proposal.h"

/* False: refused, each thing at its place, with the two commands that go on: destroying it, and leaving it. */
bool consent_given(struct session *, const struct proposal *);
/* What stays of what goes: "a final snapshot of db_instance.main stays". Nothing when nothing does. */
void consent_add(const struct session *, const struct proposal *, struct buf *out);

#endif
