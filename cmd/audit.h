/* What the forms of an audit's findings share: which were chosen, and how they are told. */
#ifndef CMD_AUDIT_H
#define CMD_AUDIT_H

#include "cmd/session.h"
#include "plans/audit.h"

struct audit_view {
    struct session *session;
    struct audit_result *result;
    const struct finding *const *shown; /* those that the filters leave, worst first */
    size_t n;
    const struct check *const *checks; /* that were judged, in the order of the tables */
    size_t n_checks;
    struct cloud_identity who;     /* whose account it is */
    int64_t when_ms;               /* when it was looked at */
    bool is_plan;
    bool compared; /* with an audit of `compared_ms` */
    int64_t compared_ms;
};

/* Forms: each writes the whole into `out`. */
void audit_as_table(const struct audit_view *, struct buf *out);
void audit_as_json(const struct audit_view *, struct buf *out);
void audit_as_csv(const struct audit_view *, struct buf *out);
void audit_as_sarif(const struct audit_view *, struct buf *out);
void audit_as_ocsf(const struct audit_view *, struct buf *out);
void audit_as_junit(const struct audit_view *, struct buf *out);
void audit_as_markdown(const struct audit_view *, struct buf *out);
void audit_as_html(const struct audit_view *, struct buf *out);

/* One finding of the JSON. */
const struct value *finding_as_json(const struct audit_view *, const struct finding *, struct arena *);

struct audit_form {
    const char *name;
    void (*write)(const struct audit_view *, struct buf *);
    bool for_programs; /* printed as it is, and without a first line */
    bool passes;       /* what passes is part of it, unless --status says otherwise */
};
/* The one that --format or --json asks for. NULL: reported. */
const struct audit_form *audit_form(struct session *);

/* --- which checks, which findings (audit_choose.c) ------------------------------------------------- */

struct audit_wish audit_wish(struct session *);
/* Do --check, --skip, --explain, --service, --framework and --status name what there is? False: reported. */
bool audit_words_are_known(struct session *);
/* --max-calls, and the --severity from which findings count. False: reported. */
bool audit_limits(struct session *, struct audit_wish *, enum audit_severity *);
bool audit_shows_it(const struct audit_view *, const struct audit_form *, const struct finding *);
bool audit_counts(const struct audit_view *, const struct finding *, enum audit_severity);

/* --- what there is to look for (audit_list.c): give the exit status --------------------------------- */

int audit_list(struct session *, const struct audit_wish *);
int audit_explain(struct session *, struct str id);

int audit_policy(struct session *, const struct audit_wish *); /* audit_policy.c */

/* --- audits as files (audit_saved.c): false: reported ------------------------------------------------ */

bool audit_save(const struct audit_view *, struct str path);
bool audit_read(struct session *, struct str path, struct audit_view *); /* its `result` is there to be filled */
/* Says of each finding whether it is new, fixed or unchanged since that file. */
bool audit_compare(struct audit_view *, struct str path);

/* --- mending (audit_fix.c) ----------------------------------------------------------------------------- */

bool audit_fix_begins(struct session *); /* opens store and cloud; false: reported */
/* Shows what mends the view's failures, asks, runs. True: something was done, and it is to be looked at again. */
bool audit_fix(struct audit_view *);
int audit_undo(struct session *, struct str path); /* gives the exit status */

/* --- what was decided about findings (audit_accept.c) ------------------------------------------------ */

/* Of the plan file that the session has read, and of audit.yaml beside it. False: reported. */
bool audit_decisions(struct session *, struct str account, struct acceptances *);
bool audit_decide(struct audit_view *); /* marks them in the result; false: reported */

/* --- what they have in common --------------------------------------------------------------------- */

/* One finding's compliance numbers: { "cis-5.0": ["1.4"], "fsbp": ["IAM.9"] }. */
const struct value *compliance_of(const struct check *, struct arena *);
/* "footing.yaml:12:5"; empty without a place. In the arena. */
struct str finding_place(const struct session *, const struct finding *, struct arena *);
/* The last part of an ARN, or the whole of what is none. */
struct str resource_name(struct str resource);
/* "security_group", "user": the type of a planned object, or what the ARN says; empty: neither. */
struct str resource_type(const struct finding *);
struct str finding_region(const struct finding *); /* "global" where it has none */
/* What stands for a finding at a glance: its severity, or what became of it ("unknown"). */
const char *finding_label(const struct finding *);

struct audit_sum {
    size_t by_status[FINDING_MUTED + 1], by_severity[AUDIT_CRITICAL + 1]; /* the second of those that fail */
};
struct audit_sum audit_sum(const struct audit_view *);
size_t audit_changed(const struct audit_view *, enum finding_change);
/* "3 failed (1 critical, 2 low), 0 unknown, …": without an end of line. */
void audit_sum_add(struct buf *, const struct audit_view *);

/* Text that files or a cloud control, for XML and HTML. */
void markup_text_add(struct buf *, struct str);

#endif
