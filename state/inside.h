/* What the files of state/ share: the store itself. Nobody else includes this. */
#ifndef STATE_INSIDE_H
#define STATE_INSIDE_H

#include "base/db.h"
#include "state/store.h"

struct store {
    struct db db;
    struct arena arena;   /* lives as long as the store */
    struct str path;      /* ":memory:" has no folder, so no lock file either */
    struct str uuid;
    struct str key; /* hex, of the fingerprints; empty until store_key */
    struct clock *clock;
    struct random *random;
    bool in_turn;
    int64_t fail_in; /* this many writes from now one fails; 0: never */
};

extern const char *const schema_migrations[];
extern const size_t schema_n_migrations;

/* Every write passes here first: it fails when store_fail_at says so. */
bool store_may_write(struct store *, struct report *);
bool store_in_memory(const struct store *);

/* key.c: fills in store->key, making it where there is none. False: nothing here opens it. */
bool store_key(struct store *, struct report *);

/* A value as the text that is stored, and back. Secrets become {"$secret": fingerprint}, unknowns
 * keep their expression. NULL is ''. */
bool seal_value(struct store *, const struct value *, struct buf *out, struct report *);
const struct value *unseal_value(struct arena *, struct str text);

#endif
