/* The store: one SQLite file that remembers what footing made, what it wanted, and every call it
 * sent.
 *
 * The journal rule: a mutating call is committed as sent before its first byte leaves; its result
 * is committed together with the row that it changes. Turns: store_turn_begin, any number of
 * changes, store_turn_commit; one commit a turn of the run's loop. When a commit fails nothing
 * further may be sent. Rows are superseded, never overwritten: history can be told. Secrets never
 * come here in clear. */
#ifndef STATE_STORE_H
#define STATE_STORE_H

#include "base/clock.h"
#include "base/value.h"

struct store;

/* Opens (and makes) the store: folder 0700 with a .gitignore of "*", file 0600. path ":memory:" for
 * tests. `read_only` neither makes nor migrates: NULL without a failure when there is no file yet.
 * NULL + failure: unreadable, foreign, newer, group- or world-writable, a symbolic link, or on a
 * network file system where WAL is not safe. */
struct store *store_open(const char *path, bool read_only, struct random *, struct clock *,
                         struct report *);
void store_close(struct store *);
struct str store_uuid(const struct store *);
/* Takes over the UUID of a store that was lost, so that what carries it is ours again; not when this
 * store knows a stack, whose things carry its own. Inside a turn. */
bool store_adopt_uuid(struct store *, struct str uuid, bool *adopted, struct report *);

/* Where the state of a plan file lives: walks up from the plan's folder to an existing .footing,
 * else beside the plan. In `arena`. */
struct str store_path_for(struct arena *, struct str plan_path, bool sandbox);
struct str store_folder(const struct store *); /* where its file lies; of one in memory: empty */

/* --- stacks --- */
struct stack_key {
    struct str name, partition, account, realm;
};
struct stack {
    int64_t id;
    struct stack_key key;
    struct str region, plan_path;
};
bool store_stack_find(struct store *, const struct stack_key *, struct arena *, struct stack *out,
                      bool *found, struct report *);
bool store_stack_make(struct store *, const struct stack_key *, struct str region,
                      struct str plan_path, struct arena *, struct stack *out, struct report *);
bool store_stack_set_path(struct store *, int64_t stack, struct str plan_path, struct report *);
/* All stacks, for refusals that name what is known ("this state knows stack 'x' in account …"). */
bool store_stacks(struct store *, struct arena *, struct stack **out, size_t *n, struct report *);

/* --- resources --- */
enum row_status {
    ROW_OK,
    ROW_MAKING,
    ROW_BROKEN,
    ROW_OLD /* superseded by its replacement, still to be deleted */
};
struct row {
    int64_t id; /* 0: not stored yet */
    struct str address, type, region, physical_id;
    int sheet_version, generation;
    enum row_status status;
    bool protect, keep;
    const struct value *wanted, *seen; /* maps by field; tags under "tags" */
    /* list of {"to": address, "edge": "uses"|"needs"|"depends_on"|"part_of", "field": name} */
    const struct value *edges;
    int64_t made_ms; /* wall clock: for the grace of young things */
};
/* The present rows of a stack, in order of making. */
bool store_rows(struct store *, int64_t stack, struct arena *, struct row **out, size_t *n,
                struct report *);
/* Inserts (row->id == 0; sets it) or supersedes the row. Inside a turn. */
bool store_row_put(struct store *, int64_t stack, int64_t run, struct row *, struct report *);
bool store_row_gone(struct store *, int64_t run, int64_t row_id, struct report *);

/* --- runs and the journal --- */
enum run_outcome { RUN_OPEN, RUN_DONE, RUN_FAILED, RUN_INTERRUPTED };
bool store_run_begin(struct store *, int64_t stack, struct str verb, struct str host, int64_t pid,
                     int64_t *run, struct report *);
bool store_run_end(struct store *, int64_t run, enum run_outcome, size_t calls, size_t reads,
                   struct report *);

struct sent_call {
    int64_t id; /* set by store_call_sent */
    struct str step, address, service, operation;
    struct str call_id; /* the call tag and idempotency token */
    struct str input;   /* canonical JSON with secrets masked */
    int settle;         /* enum settle of the provider, kept as a number */
    int attempt;
    int64_t run;
    struct str physical_id; /* of the object, when the call is on one that exists */
    /* What settling needs: the row as it will be when this call is done; may be NULL. */
    const struct value *context;
    int64_t sent_ms; /* wall clock; set by store_call_sent */
};
bool store_call_sent(struct store *, struct sent_call *, struct report *);
enum call_outcome {
    CALL_SENT,
    CALL_DONE,
    CALL_REFUSED,
    CALL_LOST,
    CALL_SETTLED_DONE,
    CALL_SETTLED_NOT,
    /* Nobody needs to know: it is harmless to repeat, and refresh reads what it has done. */
    CALL_SETTLED_MOOT
};
bool store_call_ended(struct store *, int64_t call, enum call_outcome, struct str answer_id,
                      struct str code, struct str message, struct str request_id, struct report *);
/* Calls of this stack that were sent and of which no end is known (SENT or LOST): what settle must
 * decide, oldest first. */
bool store_calls_open(struct store *, int64_t stack, struct arena *, struct sent_call **out,
                      size_t *n, struct report *);

bool store_turn_begin(struct store *, struct report *);
bool store_turn_commit(struct store *, struct report *);
void store_turn_drop(struct store *);

/* --- outputs of the last apply ---
 * Evaluated lazily from rows, but their expressions are kept so that `output` needs no plan file. */
bool store_outputs_put(struct store *, int64_t stack, const struct value *outputs, struct report *);
bool store_outputs(struct store *, int64_t stack, struct arena *, const struct value **out,
                   struct report *);

/* --- facts of a stack that were looked up once and stay: "my-ip" ---
 * Empty: not kept yet. */
struct str store_fact(struct store *, int64_t stack, struct str name, struct arena *);
bool store_fact_put(struct store *, int64_t stack, struct str name, struct str text,
                    struct report *);

/* --- timings: how long a thing takes, by realm --- */
bool store_timing_add(struct store *, struct str realm, struct str what, int64_t ms,
                      struct report *);
int64_t store_timing_median(struct store *, struct str realm, struct str what, int64_t fallback_ms);

/* --- the lock ---
 * A kernel lock on a per-stack file beside the store, held by the process; the holder's name is
 * written beside it. */
struct lock;
/* NULL + refusal that names the holder (pid, host, verb, since) within milliseconds when another
 * process holds it. */
struct lock *lock_take(struct store *, const struct stack_key *, struct str verb, struct report *);
void lock_release(struct lock *);

/* --- history --- */
bool store_history(struct store *, int64_t stack, struct arena *, const struct value **runs,
                   struct report *);
/* One run: its changes with what was wanted "before" and "after", and under "sent" its calls. NULL
 * without a failure: the stack has no such run. */
bool store_run_told(struct store *, int64_t stack, int64_t run, struct arena *,
                    const struct value **out, struct report *);
/* The run that made the thing of a row and the one that wrote it last. NULL: unknown. */
bool store_row_told(struct store *, int64_t row_id, struct arena *, const struct value **made,
                    const struct value **changed, struct report *);

/* --- sealing ---
 * A keyed fingerprint (HMAC-SHA-256 with the store's key, hex) for values that must not be stored. */
bool store_fingerprint(struct store *, struct str bytes, struct buf *out, struct report *);

/* The key stands in the state sealed: by FOOTING_PASSPHRASE when it was first needed, else by a key
 * file in the user's configuration folder. Seals it anew, by another passphrase or (empty) by the
 * key file. In a turn. */
bool store_rekey(struct store *, struct str passphrase, struct report *);
/* The sealed key, to travel with an export (NULL: no secret was ever met), and one that came with
 * it: taken only when what is here opens it. In a turn. */
bool store_key_sealed(struct store *, const struct value **out, struct report *);
bool store_key_take(struct store *, const struct value *sealed, struct report *);

/* A value as it is stored, secrets as fingerprints, and back: what an export writes and reads. NULL
 * stays NULL. */
const struct value *store_form(struct store *, const struct value *, struct arena *,
                               struct report *);
const struct value *store_unform(const struct value *, struct arena *);

/* The fingerprint that a stored secret stands for. */
bool store_secret_print(struct store *, const struct value *secret, struct buf *out,
                        struct report *);

/* Makes the next `n`-th write fail (0: never): fault tests of the journal rule. */
void store_fail_at(struct store *, int64_t n);

#endif
