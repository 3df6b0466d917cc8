/* The variables that a command line gives: --var-file in their order, then --var; a saved plan's own
 * beat both. */
#ifndef CMD_VARIABLES_H
#define CMD_VARIABLES_H

#include "cmd/args.h"
#include "plans/plan.h"

struct variables {
    struct plan_variable *items;
    size_t n, room;
};

/* `saved`: map of a saved plan, or NULL. False: reported; a file that cannot be read or is no map, or
 * --var without '='. "-" is stdin. */
bool variables_collect(const struct args *, const struct value *saved, struct arena *,
                       struct report *, struct variables *out);

#endif
