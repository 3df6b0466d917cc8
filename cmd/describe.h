/* What a sheet says of itself, in words: for `help TYPE`, the reference page, completion.
 *
 * Every text is ours and needs no escaping for a terminal. */
#ifndef CMD_DESCRIBE_H
#define CMD_DESCRIBE_H

#include "base/str.h"
#include "plans/language.h"

/* "CIDR", "reference to vpc", "one of default, dedicated" */
void kind_words_add(const struct field *, struct buf *);
/* What its absence and its changes mean: "required, a change replaces it, default none". */
void field_facts_add(const struct field *, struct buf *);
/* A plan file's block of one of it, as it stands under `resources:`. */
void example_add(const struct sheet *, struct buf *);
/* How long it takes, and what it waits for: sentences; nothing when all is done at once. */
void waits_add(const struct sheet *, struct buf *);
/* The operations that it may send, in the order of its life: "CreateVpc, DescribeVpcs, …". */
void operations_add(const struct sheet *, struct buf *);
/* The keys that every resource (or composite) takes: "tags, protect, …". */
void keys_words_add(const struct key *, bool composite, struct buf *);

#endif
