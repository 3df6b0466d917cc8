/* What somebody has decided about findings: accepted ones, with a reason and a last day, and answers to what only a person can tell.
 *
 *     accept:
 *       - { check: sg-open-ssh, reason: the office has no fixed address, until: 2027-03-31 }
 *       - { check: user-mfa-console, resource: "*:user/robot-*", tag: team=web, reason: …, until: … }
 *     answers:
 *       - { check: root-used, answer: pass, by: anna, on: 2026-11-02 }
 *
 * They stand in the plan file, or in audit.yaml for an account without one. Without `resource` and `tag` all that the check finds is
 * meant; `resource` is a pattern (*, ?) over ARN, name or address. A decision holds through its last day (UTC); an answer for a year.
 * What is over is a finding again, and told; so is what means nothing that was found. */
#ifndef PLANS_ACCEPT_H
#define PLANS_ACCEPT_H

#include "providers/audit.h"

struct acceptance {
    const struct check *check;
    struct str resource, tag;  /* empty: any */
    struct str reason, until;  /* of an answer: who, and when it was given */
    int64_t ends_ms;           /* wall clock */
    bool is_answer;
    enum finding_status status; /* of an answer */
    struct span at;
    size_t used;
};
struct acceptances {
    struct acceptance *items;
    size_t n;
};

/* Adds what stands in a list of a file. False: reported, each mistake at its place. */
bool accept_read(const struct value *list, bool answers, const struct audit_table *, struct arena *, struct report *,
                 struct acceptances *);
/* Marks findings as accepted or answered. `report` may be NULL; with it, warns of what is over or meant nothing, as far as its
 * check is one of `checks`. */
void accept_apply(struct acceptances *, struct finding *, size_t n, const struct check *const *checks, size_t n_checks,
                  int64_t now_ms, struct arena *, struct report *);

#endif
