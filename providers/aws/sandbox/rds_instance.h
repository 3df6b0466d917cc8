/* Database instances: what their making, their changes and their snapshots share. */
#ifndef SANDBOX_RDS_INSTANCE_H
#define SANDBOX_RDS_INSTANCE_H

#include "providers/aws/sandbox/rds_check.h"

#define INSTANCE_DATA "$data"     /* what is in it: a mark, which copies and restores carry on */
#define INSTANCE_FACE "$interface" /* the id of its network interface */

/* How an instance comes to be. */
struct rds_birth {
    const struct rds_engine *engine;
    struct str version;
    const struct value *source; /* a snapshot or an instance, whose members it has where the input says nothing; NULL: none */
    const char *backup;         /* "gone" and the like: see rds_phase.what */
    int seconds;
    const char *event;
    const struct value *more;   /* members it has beside; NULL: none */
};
/* Checks the rest of the input and makes it. NULL after reject. */
const struct value *instance_make(struct request *, const struct rds_birth *);
const struct value *instance_answer(struct request *, const struct value *instance); /* { DBInstance } */
/* The instance that the input names, in the state `available`; NULL after reject. */
const struct value *instance_available(struct request *);
struct str instance_address(struct request *, struct str name); /* of its endpoint */
/* Gives an instance its place: a network interface with its groups, or with others. */
bool instance_face(struct request *, const struct value **instance);
const struct value *instance_secret(struct request *, const struct value *instance); /* MasterUserSecret */
void instance_secret_gone(struct request *, const struct value *instance);

/* --- snapshots: rds_snapshot.c ---------------------------------------------------------------------------------------- */

/* One of this instance, on its way; NULL after reject. `kind`: "manual", "automated". */
const struct value *snapshot_make(struct request *, const struct value *instance, struct str name, const char *kind, const struct value *tags);
void snapshots_forget(struct request *, struct str instance); /* the automated ones of an instance that goes */

#endif
