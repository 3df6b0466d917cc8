/* Looking up what exists and is not ours. */
#ifndef PLANS_LOOKUP_H
#define PLANS_LOOKUP_H

#include "plans/engine.h"

/* What fits the wish, a map of one key: { id }, { default }, { name }, { tags: { … } }. A list of
 * what a refresh would see of each, with its id; more than one only where the sheet says `plural`.
 * NULL: reported. */
const struct value *engine_look_up(struct engine *, const struct sheet *, const struct value *wish,
                                   struct span, struct report *);

/* What an existing composite consists of beside its principal, whose id is known: map of keys
 * ("private-a") to what is seen of each. NULL: reported. */
const struct value *engine_assemble(struct engine *, const struct assembly *, struct str id,
                                  struct span, struct report *);

#endif
