/* The audit: collects the evidence that the checks ask for, in rounds of parallel reads, and judges.
 *
 * Every read is a reading call; nothing is changed. What is denied, broken or beyond `calls_max`
 * becomes UNKNOWN findings, never a failure of the whole. */
#ifndef PLANS_AUDIT_H
#define PLANS_AUDIT_H

#include "plans/diff.h"
#include "plans/engine.h"
#include "providers/audit.h"

struct audit_wish {
    const struct check *const *checks;
    size_t n;
    size_t calls_max; /* 0: no limit */
    bool mends;       /* also how the failures are mended */
    bool tags;        /* findings are chosen by tags: those are read too */
    bool no_passes;   /* what passes is left out */
};
struct audit_result {
    struct finding *findings; /* worst first */
    size_t n;
    size_t calls;
};
/* The account and region that the engine's cloud speaks to. False: interrupted (reported). */
bool audit_live(struct engine *, const struct audit_wish *, struct audit_result *, struct report *);
/* What a diff would leave behind: everything wanted or kept. Asks no cloud. */
void audit_planned(struct engine *, const struct diff *, const struct audit_wish *,
                   struct audit_result *);
/* What exists, as far as the diff has seen it, under the same addresses: what a plan's findings are compared with. */
void audit_of_seen(struct engine *, const struct diff *, const struct audit_wish *,
                   struct audit_result *);
/* Adds the findings and calls of another pass (another region). */
void audit_join(struct audit_result *, const struct audit_result *more, struct arena *);
/* Puts findings worst first; those that are as bad stay in their order. */
void audit_sort(struct finding *, size_t n, struct arena *);

#endif
