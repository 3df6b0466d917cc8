/* The audit: what a provider knows of good and bad settings, as tables. Names no cloud.
 *
 * A provider offers sources (reads whose answers are the evidence), and checks (one condition each,
 * with a function that judges). The engine (plans/audit.c) runs the judges, which ask for the
 * evidence they need; reads what was asked for, all of it in parallel; and runs them again until
 * nothing more is asked for. Judges are pure: the same evidence gives the same findings.
 *
 * Evidence that cannot be had (denied, broken, beyond --max-calls) is never a pass: the check that
 * needed it is UNKNOWN, and says which permission is missing.
 *
 * Objects of the sheets' types are evidence too: live ones as their reads show them, planned ones as
 * the plan file wants them, both as the canonical fields of their sheet. So a check over objects
 * judges what a plan would make before it exists, in the very same words. */
#ifndef PROVIDERS_AUDIT_H
#define PROVIDERS_AUDIT_H

#include "providers/provider.h"

/* ===== sources ====================================================================================================== */

/* What is asked before the answer can be had, again and again until `path` says so. */
struct preparation {
    const char *operation, *path, *done;
    const char *gives; /* instead of those: a job that it starts. It takes the input, and the read takes this member of its answer */
};

struct audit_source {
    const char *name;             /* "password_policy" */
    const char *service, *operation;
    const char *input;            /* JSON that every request of it has; NULL: {} */
    const char *items;            /* paths of the lists that its pages hold, space-separated; NULL: the answer is one page.
                                   * One path: the evidence is that list; several: a map of them by path */
    const char *token_in, *token; /* members that lead to the next page; both NULL: it has one page */
    const char *absent_on;        /* error codes that mean: there is none of it */
    const char *permission;       /* NULL: as service and operation are called */
    const char *also;             /* further permissions, space-separated */
    struct preparation first;     /* operation NULL: none */
    const char *until, *until_is, *until_not; /* asked again until this path of its answer is that, or what it must not be; NULL: once */
    const char *again_on;         /* error codes that mean: prepare it again */
    /* The answer to what the checks read; NULL: as it is. */
    const struct value *(*digest)(const struct value *answer, struct arena *);
    const char *region;           /* the one region that answers; NULL: the audited one */
};

enum evidence_state { EVIDENCE_PENDING, EVIDENCE_KNOWN, EVIDENCE_ABSENT, EVIDENCE_DENIED, EVIDENCE_BROKEN, EVIDENCE_CUT };

/* ===== checks ======================================================================================================= */

enum audit_severity { AUDIT_INFO, AUDIT_LOW, AUDIT_MEDIUM, AUDIT_HIGH, AUDIT_CRITICAL };
const char *audit_severity_name(enum audit_severity);
bool audit_severity_read(struct str, enum audit_severity *out);

/* Against an earlier audit. */
enum finding_change { CHANGE_NONE, CHANGE_NEW, CHANGE_UNCHANGED, CHANGE_FIXED };
const char *finding_change_name(enum finding_change); /* "new"; NONE: "" */

enum finding_status { FINDING_FAIL, FINDING_PASS, FINDING_UNKNOWN, FINDING_MANUAL, FINDING_MUTED };
const char *finding_status_name(enum finding_status);

struct audit;
struct finding;

/* One call that mends a finding, and the one that takes it back. */
struct mend {
    const char *service, *operation;
    const struct value *input;
    struct str does;  /* "deactivate access key AKIA… of anna" */
    const char *undo; /* an operation of the same service; NULL: it cannot be taken back */
    const struct value *undo_input;
};

struct check {
    const char *id, *title;
    enum audit_severity severity;
    const char *service;      /* "iam" */
    const char *needs;        /* the sources that it may ask, space-separated; NULL: none */
    const char *types;        /* the types of objects that it looks at; NULL: none */
    void (*judge)(struct audit *); /* NULL: no api can tell, a person must (MANUAL) */
    const char *risk;         /* why it matters, a sentence */
    const char *fix;          /* what to do, a sentence */
    const char *compliance;   /* "cis-5.0:1.4 fsbp:IAM.9", space-separated */
    const char *prowler;      /* its ids there, space-separated; NULL: none */
    const char *adds;         /* what a plan adds that makes it fail: "a new path to an administrator"; NULL: a finding */
    const char *planned;      /* the types of a plan that it judges by what a source would tell of them; NULL: none beside `types` */
    bool deep;                /* costs calls for each principal: only when chosen or with --deep */
    /* Says by audit_mends how one of its failures is mended; it may ask for evidence as a judge does. NULL: by hand. */
    void (*mend)(struct audit *, const struct finding *);
    const void *facts;        /* what the judge reads of its row, where several rows share one */
};

/* One thing that was looked at and what was found. */
struct finding {
    const struct check *check;
    enum finding_status status;
    enum audit_severity severity;
    struct str resource;          /* an ARN or a name */
    struct str region;            /* empty: global */
    struct str address;           /* of a planned object */
    struct span at;               /* in the plan file */
    struct str text;              /* what is so, a sentence without a full stop */
    const struct value *evidence; /* map; may be NULL */
    const struct value *tags;     /* of the object; may be NULL */
    struct str part;              /* which of several on one resource ("access key 1"); empty: the only one, or by their order */
    struct str id;                /* the same from audit to audit, whatever its status: what --diff goes by */
    struct str muted_because;
    const struct mend *mends;     /* once asked for */
    size_t n_mends;
    struct str mends_not;         /* why not; empty: nothing stands against it */
    enum finding_change change;
};

/* An object of a sheet's type. */
struct audit_object {
    const struct sheet *sheet;
    struct str id;               /* empty: not made yet */
    struct str resource;         /* its ARN where there is one, else its id, else its address */
    struct str address;          /* in the plan; empty: live */
    const struct value *fields;  /* canonical */
    const struct value *item;    /* as its read shows it; NULL: planned */
    struct span at;
};

/* --- what a judge may do ---------------------------------------------------------------------------------------------- */

const struct check *audit_judged(const struct audit *); /* the row that is being judged */
struct str audit_account(const struct audit *);
struct str audit_partition(const struct audit *);
struct str audit_region(const struct audit *);
int64_t audit_now_ms(const struct audit *);
bool audit_is_plan(const struct audit *); /* planned objects are judged: no source has an answer */
struct arena *audit_arena(struct audit *);

/* The evidence of a source, for this input (a map beside the source's own; NULL: nothing more).
 * NULL: it is not to be had (the check will be UNKNOWN), absent, or not read yet (it is read, and
 * the check judged again). */
const struct value *audit_need(struct audit *, const char *source, const struct value *input);
/* The same, where its lack does not make the check UNKNOWN. */
const struct value *audit_may(struct audit *, const char *source, const struct value *input, enum evidence_state *);
/* Nothing is known of it because there is none: known to be absent. */
bool audit_is_absent(struct audit *, const char *source, const struct value *input);

/* A place of this name where judges keep what they made of evidence, for each other and for the next round; NULL at first.
 * Only for what no evidence that is still to come can change. */
void **audit_keep(struct audit *, const char *name);
/* Whether the check that is judged has asked for what is still to come. */
bool audit_waits(const struct audit *);
/* … or has needed what is not to be had. */
bool audit_lacks(const struct audit *);

/* All objects of a type. NULL: as audit_need; an empty array is not NULL. */
const struct audit_object *audit_objects(struct audit *, const char *type, size_t *n);

/* Findings of the check that is judged. `object` may be NULL; then `resource` and global. The text of the newest one may be
 * followed by audit_shows, which puts a piece of evidence under it. */
void audit_fails(struct audit *, const struct audit_object *, struct str resource, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
void audit_passes(struct audit *, const struct audit_object *, struct str resource, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
void audit_asks_a_person(struct audit *, struct str resource, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void audit_shows(struct audit *, const char *key, const struct value *);
/* From now on findings of this resource, or of what stands behind it and a '/', are of the planned object. */
void audit_names(struct audit *, struct str resource, const struct audit_object *);
/* The check that is judged lacks what no source can tell: it is UNKNOWN, as this says. */
void audit_misses(struct audit *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void audit_parts(struct audit *, struct str part);     /* the newest finding, which of several on its resource */
void audit_rates(struct audit *, enum audit_severity); /* the newest finding, otherwise than its check */

/* Of the finding that is to be mended: one more call, or why there is none. */
void audit_mends(struct audit *, const struct mend *);
void audit_mends_not(struct audit *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
struct str audit_caller(const struct audit *); /* the ARN of who asks */

/* ===== what a provider offers ======================================================================================= */

struct audit_table {
    const struct audit_source *const *sources; /* arrays, each ended by a row without a name; NULL-terminated */
    const struct check *const *checks;         /* arrays, each ended by a row without an id; NULL-terminated */
    /* What reading a source, or a type's list, needs to be allowed: space-separated, in `arena`. */
    const char *(*permissions)(const char *service, const char *operation, struct arena *);
    /* What the resource of a finding is tagged with, by the evidence; NULL: unknown, none, or (only where `may_ask`) still to come. */
    const struct value *(*tags)(struct audit *, struct str resource, bool may_ask);
    /* What takes fixes back (`undo`), and all that a file of such calls is trusted with: "iam:UpdateAccessKey", space-separated. */
    const char *undoes;
    const char *global; /* services that are one for the whole account, whatever the region; space-separated */
};
bool audit_takes_back(const struct audit_table *, struct str service, struct str operation); /* in `undoes` */
bool check_is_global(const struct audit_table *, const struct check *);
const struct audit_source *audit_source(const struct audit_table *, struct str name); /* NULL: none */
const struct check *audit_check(const struct audit_table *, struct str id);           /* NULL: none */
/* All checks, in the order of the tables. In `arena`. */
const struct check *const *audit_checks(const struct audit_table *, struct arena *, size_t *n);

/* ===== judging: what the engine does ================================================================================ */

/* One thing that judges asked for. */
struct evidence {
    const struct audit_source *source; /* NULL: the objects of a type */
    const struct sheet *sheet;
    const struct value *input;         /* map; NULL: nothing beside the source's own */
    enum evidence_state state;
    const struct value *value;         /* KNOWN, of a source */
    const struct audit_object *objects; /* KNOWN, of a type */
    size_t n_objects;
    struct cloud_error error;          /* DENIED, BROKEN */
};

struct audit_setting {
    const struct provider *provider;
    struct str account, partition, region, caller;
    int64_t now_ms; /* wall clock */
    bool is_plan;
    bool tags; /* findings are chosen by their tags: those are asked for */
    bool no_passes; /* what passes is not kept */
};
/* Lives in `arena`, until audit_close. The audit of a plan is given its objects first (audit_evidence_of_type). */
struct audit *audit_open(const struct audit_setting *, struct arena *);
void audit_close(struct audit *);

/* Judges again. Findings stand in the order of the checks; those of checks that wait for evidence are left out. What is
 * asked for and PENDING is in `*pending`, in the order of asking; none: these findings are final. */
void audit_judge(struct audit *, const struct check *const *checks, size_t n, struct evidence ***pending, size_t *n_pending);
/* Asks how the failures are mended; what that asks for is pending as after audit_judge, and then it is judged and asked again. */
void audit_mend(struct audit *, struct evidence ***pending, size_t *n_pending);
const struct finding *audit_findings(const struct audit *, size_t *n);
/* The evidence of a type's objects, to be filled in whether somebody has asked for it or not. */
struct evidence *audit_evidence_of_type(struct audit *, const struct sheet *);

#endif
