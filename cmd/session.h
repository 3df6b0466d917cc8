/* A session: what one command line works with. A verb opens what it needs, in this order: plan (or
 * head), store, cloud, stack.
 *
 * `version`, `help` and mistakes in a plan file never get as far as the cloud, so they do not
 * load the module that holds libcurl. With --sandbox the cloud is the AWS in this binary, served on loopback by this very
 * process; its world and a state of its own lie in .footing. */
#ifndef CMD_SESSION_H
#define CMD_SESSION_H

#include "base/transport.h"
#include "cmd/show.h"
#include "plans/engine.h"

struct aws_module;
struct client;
struct sandbox;

struct session {
    struct args args;
    struct show show;
    struct arena arena, secrets; /* the command's; secret texts, locked */
    struct report report;
    size_t n_reported; /* entries that have been printed */
    const struct value *saved_variables; /* map: of the saved plan that is applied; NULL: none is */
    struct plan_options options;
    struct plan plan; /* after session_plan or session_head */
    bool has_plan;    /* there is a plan file */
    struct scaled_clock scaled;
    struct clock *clock; /* after session_store */
    int64_t began_ms;    /* by that clock */
    struct str state_path;
    struct store *store;     /* NULL: none yet, and the verb only reads */
    const struct aws_module *aws; /* after session_module */
    struct sandbox *sandbox;      /* --sandbox */
    struct transport *transport;
    struct cloud *cloud;  /* after session_cloud */
    struct engine engine; /* after session_stack */
    const struct value *my_ip; /* as the plan was resolved with it; NULL: nobody asked */
    struct row *rows;     /* as the state had them when the plan was resolved; NULL: not read */
    size_t n_rows;
    struct lock *lock;
};

void session_open(struct session *); /* of a zeroed one: arena and report are ready */
void session_close(struct session *);

/* The plan file whole, or only who the stack is. False: reported. A missing plan file is a failure
 * for the first; for the second it is one only when --stack does not name the stack either. */
bool session_plan(struct session *);
bool session_head(struct session *);
/* Clock and store. `write` makes the store where there is none; without it the store may stay
 * NULL. */
bool session_store(struct session *, bool write);
/* What speaks with a cloud is loaded, once: see providers/aws/module. */
bool session_module(struct session *);
/* Transport and cloud; nothing is asked yet. */
bool session_cloud(struct session *);
struct client *session_client(struct session *);
/* For verbs that need a cloud and no plan: clock, store's folder, cloud; the region of a plan file
 * that happens to be there. */
bool session_cloud_alone(struct session *);
/* Who is asked and as whom, checked against plan and store; prints the first line. With a verb
 * ("apply") it takes the stack's lock, held until the session closes. */
bool session_stack(struct session *, const char *verb);
/* Fills the plan with facts that the cloud knows. */
bool session_resolve(struct session *);
/* The stack as the store alone knows it, for verbs that ask no cloud. False: reported. */
bool session_stored_stack(struct session *, struct stack *out);
/* The region of the stack as the store knows it; empty: not known, or not the only one. */
struct str session_stored_region(struct session *);

/* The exit status that the report asks for: done, failed, refused; interrupted when Ctrl-C was
 * pressed. */
int session_status(const struct session *);
/* Prints what the report has that was not printed yet. */
void session_report(struct session *);

#endif
