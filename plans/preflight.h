/* Preflight: one round of reading calls between the diff and the apply, about what a plan is about to make. Ranges that overlap, names
 * that somebody else has, quotas, what the cloud offers; each finding at its place in the plan file.
 *
 * The facts are a table of the provider (providers/preflight.h). All questions go out in parallel, each once, whoever asks it; a plan that
 * makes nothing asks nothing. A question that is refused (no permission) is no finding: it is counted as unheard. */
#ifndef PLANS_PREFLIGHT_H
#define PLANS_PREFLIGHT_H

#include "plans/diff.h"

struct engine;

struct forecast {
    bool certain; /* the cloud will refuse; else it may, or it is good to know */
    struct str address, field; /* field empty: the thing itself */
    struct span at;
    struct str text;
    const char *says; /* a hint; NULL: none */
};

struct preflight {
    size_t calls;   /* that were sent */
    size_t unheard; /* questions that were refused */
    size_t unasked; /* names that were too many to ask about one by one */
    size_t certain; /* forecasts that are */
    const struct forecast *items;
    size_t n;
};

struct preflight_input {
    const struct provider *provider;
    const struct diff *diff;
    const struct known *known;
    size_t n_known;
};

/* `ask` false: only what needs no question. False: reported (interrupted). */
bool preflight_make(struct engine *, const struct preflight_input *, bool ask, struct report *, struct preflight *out);
/* Says them: a failure for what is certain, a warning for the rest. */
void preflight_report(const struct preflight *, struct report *);

#endif
