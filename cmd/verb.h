/* Verbs: the words after `footing`. One table (verbs.c) says what each is called, takes and does;
 * args.c reads the command line against it, `help` and `completion` print it. A verb that is not in
 * the table does not exist. */
#ifndef CMD_VERB_H
#define CMD_VERB_H

#include "base/str.h"

struct session;

struct verb {
    const char *name;
    const char *words; /* what follows it, as help prints it: "SERVICE OPERATION [JSON | @FILE]" */
    size_t words_min, words_max;  /* of words of its own; a plan file is not one of them */
    bool takes_plan;              /* one more word names the plan file */
    int (*run)(struct session *); /* gives the exit status */
    const char *help;             /* a line */
    const char *more;             /* what `help VERB` adds; NULL: nothing */
};

/* In the order of a stack's life; ends with a row without a name. */
extern const struct verb verbs[];
const struct verb *verb_find(struct str name); /* NULL: no such verb */

/* Exit statuses (plan language, section 4). */
enum status {
    STATUS_DONE = 0,
    STATUS_FAILED = 1,
    STATUS_CHANGES = 2,
    STATUS_FINDINGS = 3, /* of an audit, at or above its severity */
    STATUS_REFUSED = 4, /* and nothing was sent */
    STATUS_INTERRUPTED = 130
};

int verb_new(struct session *);
int verb_validate(struct session *);
int verb_fmt(struct session *);
int verb_schema(struct session *);
int verb_plan(struct session *);
int verb_apply(struct session *);
int verb_teardown(struct session *);
int verb_audit(struct session *);
int verb_output(struct session *);
int verb_state(struct session *);
int verb_import(struct session *);
int verb_adopt(struct session *);
int verb_history(struct session *);
int verb_explain(struct session *);
int verb_graph(struct session *);
int verb_call(struct session *);
int verb_whoami(struct session *);
int verb_login(struct session *);
int verb_tunnel(struct session *);
int verb_sandbox(struct session *);
int verb_completion(struct session *);
int verb_help(struct session *);
int verb_version(struct session *);

#endif
