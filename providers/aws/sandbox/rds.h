/* RDS's objects: one row a noun, and what the handlers of all nouns share: names, ARNs, pages, tags. ElastiCache's are of the same make:
 * cache.h.
 *
 * Objects go by names in small letters. Members whose names begin with $ never leave the sandbox. */
#ifndef SANDBOX_RDS_H
#define SANDBOX_RDS_H

#include "providers/aws/sandbox/dispatch.h"

extern const struct handler rds_tag_handlers[], rds_subnet_group_handlers[], rds_parameter_group_handlers[], rds_instance_handlers[],
    rds_change_handlers[], rds_event_handlers[], rds_snapshot_handlers[];

struct rds_noun {
    struct species species; /* its id is the member that names it; its tags, if lists do not show them, are $tags */
    const char *word;       /* of its ARN: "subgrp" */
    const char *arn;        /* the member that holds the ARN */
    const char *present;    /* the code of a name that is taken */
    const char *quota;      /* the code of too many of them */
    int64_t most;
    /* What is said of one that is missing, of a name that is taken; a * is the name. NULL: as RDS says it. */
    const char *missing, *taken;
    const char *state;      /* of one that goes through phases: the member that says which; NULL: it does not */
    const char *source;     /* … what its events are told of: "db-instance" */
};
extern const struct rds_noun subnet_group_noun, parameter_group_noun, instance_noun, snapshot_noun;
/* Those that carry tags; ends with NULL. */
extern const struct rds_noun *const rds_nouns[];
extern const struct rds_noun *const cache_nouns[]; /* cache.c */

struct str rds_lower(struct request *, struct str);
struct str rds_name(struct request *, const struct rds_noun *); /* that the input names, in small letters */
struct str rds_arn(struct request *, const struct rds_noun *, struct str name);
const struct value *rds_get(const struct request *, const struct rds_noun *, struct str name);
/* Rejects what is absent: the one of this name; the one that the input names. */
const struct value *rds_find(struct request *, const struct rds_noun *, struct str name);
const struct value *rds_input(struct request *, const struct rds_noun *);
/* The one of this ARN ("arn:aws:rds:REGION:ACCOUNT:subgrp:NAME"), of the service that is asked; NULL: none, of a noun that may be NULL too. Does not reject. */
const struct value *rds_by_arn(struct request *, struct str arn, const struct rds_noun **);
/* "The parameter X must be provided and must not be blank." */
bool rds_given(struct request *, const char *member);
/* Is the text one of these words? */
bool rds_word(const char *words, struct str);
/* The subnets that the input's SubnetIds names: of one VPC, `most` at most, each as `view` shows it. NULL after reject. */
const struct value *rds_subnets(struct request *, int64_t most, const char *too_many,
                                const struct value *(*view)(struct request *, const struct value *subnet), struct str *vpc);
/* Is the name free and is there room for one more? */
bool rds_name_is_free(struct request *, const struct rds_noun *, struct str name);
/* Rejects, in the noun's words: there is none of this name. */
const struct value *rds_reject_missing(struct request *, const struct rds_noun *, struct str name);
/* Reads the input's Tags; an empty list when there are none. */
bool rds_tags_input(struct request *, const struct value **tags);
/* What a Describe answers: the one that is named, else all, page by page. `view` NULL: as they are stored. */
const struct value *rds_list(struct request *, const struct rds_noun *, const char *member,
                             const struct value *(*view)(struct request *, const struct value *));
/* One page of these, by Marker and MaxRecords. */
const struct value *rds_page(struct request *, const char *member, const struct value *items);

/* --- time: rds_life.c ------------------------------------------------------------------------------------------------- */

/* What a thing goes through after a call: a state for some seconds, and what has become of it then. */
struct rds_phase {
    const char *state;
    int seconds;
    const struct value *then;  /* its members from then on, those that are null taken out; NULL: as they were */
    const char *what;          /* what else happens then: a row of rds_life.c's table; NULL: nothing */
    const char *event, *category; /* told of it; NULL: nothing */
};
/* The thing with one more phase, behind those that it goes through already. It is yet to be put. */
const struct value *rds_goes(struct request *, const struct rds_noun *, const struct value *thing, const struct rds_phase *);
bool rds_is_steady(const struct value *thing); /* it goes through nothing */
/* Before every call: ends the phases that are over by now. */
void rds_settle(struct request *);
void rds_tell(struct request *, const struct rds_noun *, const struct value *thing, const char *category, const char *message);

/* --- databases: rds_instance.c, rds_change.c -------------------------------------------------------------------------- */

/* `map` with the members of another in it; those that are null are taken out. */
const struct value *rds_merged(struct arena *, const struct value *map, const struct value *more);
/* The default parameter group of a family, made at its first use. */
void rds_default_parameters(struct request *, struct str family);
/* What happens to a database: at the end of a phase (`what`), and when its window comes. */
void instance_backup(struct request *, const struct value *instance);
void instance_gone(struct request *, const struct value *instance);
void instance_renamed(struct request *, const struct value *instance);
const struct value *instance_apply(struct request *, const struct value *instance); /* all that is pending */

#endif
