/* What the forms of an audit's findings share: which were chosen, and how they are told. */
#ifndef CMD_AUDIT_H
#define CMD_AUDIT_H

#include "cmd/session.h"
#include "plans/audit.h"

struct audit_view {
    struct session *session;
    const struct audit_result *result;
    const struct finding *const *shown; /* those that the filters leave, worst first */
    size_t n;
    bool is_plan;
};

/* Forms: each writes the whole into `out`. */
void audit_as_table(const struct audit_view *, struct buf *out);
void audit_as_json(const struct audit_view *, struct buf *out);

/* One finding's compliance numbers: { "cis-5.0": ["1.4"], "fsbp": ["IAM.9"] }. */
const struct value *compliance_of(const struct check *, struct arena *);
/* "footing.yaml:12:5"; empty without a place. In the arena. */
struct str finding_place(const struct session *, const struct finding *, struct arena *);

#endif
