/* CloudWatch Logs: groups, their streams and what is written into them, resource policies.
 *
 * Groups go by name; events lie in their stream, oldest first. Members whose names begin with $ never leave the sandbox. */
#ifndef SANDBOX_LOGS_H
#define SANDBOX_LOGS_H

#include "providers/aws/sandbox/constraint.h"
#include "providers/aws/sandbox/dispatch.h"

extern const struct handler logs_group_handlers[], logs_stream_handlers[], logs_policy_handlers[];
extern const struct species log_group_species, log_stream_species;

/* The group of this name or ARN; that the input names. They reject what is absent. */
const struct value *log_group_named(struct request *, struct str name_or_arn);
const struct value *log_group_input(struct request *);
/* By its ARN, with or without :* behind it; NULL: none. Does not reject. */
const struct value *log_group_by_arn(struct request *, struct str arn);
/* A page of `items`, by nextToken and limit: { member, nextToken }. */
const struct value *logs_page(struct request *, const char *member, const struct value *items, int64_t limit);
/* Streams of a group go with it. */
void log_streams_remove(struct request *, struct str group);
int64_t log_group_bytes(struct request *, struct str group);

#endif
