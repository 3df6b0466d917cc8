/* Permissions: what a principal must be allowed so that refresh, apply and teardown of this very plan pass, and nothing more.
 *
 * The apply is the proposal's program. For the teardown everything that is wanted is taken as made, with stand-ins for ids that do not
 * exist yet, and compiled away again; the reads are those of the types. Which permission a call asks for is the provider's
 * knowledge (provider->policy). */
#ifndef PLANS_PERMISSIONS_H
#define PLANS_PERMISSIONS_H

#include "plans/compile.h"

struct permissions_input {
    const struct compile_input *compile; /* of the proposal: what is known, wanted, and their diff */
    const struct program *program;       /* that it was compiled to */
    const struct cloud *cloud;
    bool teardown; /* the proposal is one: nothing is wanted */
};

/* The document, as the provider's cloud takes it. NULL: reported. */
const struct value *permissions_make(const struct permissions_input *, struct arena *, struct report *);

#endif
