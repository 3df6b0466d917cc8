/* What the journal keeps with a call so that a later run can settle it, and how what is found is
 * recognised. Internal to the engine's back half. */
#ifndef PLANS_SETTLE_H
#define PLANS_SETTLE_H

#include "plans/ask.h"

/* The context of a call that makes an object: the row as it will be, without id and seen. */
const struct value *context_makes(const struct row *, struct arena *);
/* The context of a call that deletes one. */
const struct value *context_removes(const struct sheet *, struct str id, struct arena *);
/* Reads context_makes back: the row, ROW_MAKING. False: the context is of another kind. */
bool context_row(const struct value *context, struct row *out);

/* The read that finds what a call of this id has made, whose row was to be `wanted`: by the name that
 * it was given, where we name such things, else by the tag of the call. */
const struct value *input_by_call(const struct engine *, const struct sheet *, struct str call_id,
                                  const struct value *wanted, struct arena *);
/* Can what a lost call has made be told from what others have? */
bool sheet_finds_made(const struct sheet *);
/* The id that an object with these fields has; empty: it is not known before it is made. */
struct str id_of_fields(const struct engine *, const struct sheet *, const struct value *fields,
                        struct arena *);
/* Was the item made by the call with this id of this store, sent then? (Servers may ignore filters, so
 * the tags themselves are looked at.) */
bool item_is_of_call(const struct engine *, const struct sheet *, const struct value *item,
                     struct str call_id, int64_t sent_ms);
/* Does the item carry this store's and this stack's tags? */
bool item_is_ours(const struct engine *, const struct sheet *, const struct value *item);

#endif
