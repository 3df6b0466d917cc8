/* Constraints: what a model says of lengths, values and choices, checked as AWS does before anything else. */
#ifndef SANDBOX_CONSTRAINT_H
#define SANDBOX_CONSTRAINT_H

#include "providers/aws/sandbox/request.h"

/* Does the input keep them? Asked before the handlers of services that speak JSON; those of others may ask it themselves. Else rejects: "2 validation errors detected: Value '…' at '…' failed to satisfy
 * constraint: Member must …; Value …". */
bool constraints_kept(struct request *);
/* The same for what a model does not say: one text, made only of characters of this set ("A-Za-z0-9_-"). */
bool pattern_kept(struct request *, const char *code, const char *member, const char *set);
/* In the same words: the member's value, and what it must. */
const struct value *constraint_broken(struct request *, const char *code, struct str value, const char *member, const char *must);

#endif
