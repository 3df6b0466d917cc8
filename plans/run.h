/* The run at work: tasks made of steps, what is known of each address, reads on behalf of tasks.
 * Internal to plans/run*.c and wait.c.
 *
 *   run       begin, the loop, end                                              run.c
 *   order     who waits for whom, what goes first, what a failure takes along   run_order.c
 *   call      one mutating call: prepared, journaled, sent, its outcome weighed run_call.c
 *   lost      a call whose answer was lost, settled in place                    run_lost.c
 *   rows      effects on rows; outputs                                          run_rows.c
 *   journal   turns of the store; what happens when it cannot be written        run_journal.c
 *   group     WHEN and EACH                                                     run_group.c
 *   reads     reads on behalf of tasks; READ and CHECK                          run_reads.c
 *   wait      WAIT: when to look, one list for all waits of a type              wait.c
 *
 * One turn of the loop: weigh what has come (rows and ends of calls are written), choose what
 * starts (calls are written as sent), commit, start, poll. */
#ifndef PLANS_RUN_H
#define PLANS_RUN_H

#include "base/map.h"
#include "plans/settle.h"

struct run;

/* What this run knows of one address. */
struct holding {
    struct str address;
    const struct sheet *sheet;
    const struct change *change; /* of what is there afterwards; NULL: none */
    const struct resource *raw;  /* as the plan has it, with its references; NULL: not wanted */
    struct row row;              /* of the present object */
    bool has_row;
    bool fresh;         /* an object is to be made: until then nothing is known of it */
    bool world_is_gone; /* the row's object is not there any more */
    struct row *olds;   /* superseded by replacements */
    size_t n_olds, olds_room;
    struct str made_state;        /* the state that the create's answer told; empty: none */
    size_t steps_left;            /* of what is there afterwards */
    bool failed, skipped;         /* some of those */
    bool failed_old, skipped_old; /* some of what takes its old object away */
    struct holding *next;
};

/* How often the answer to one call may be lost in a run. */
#define LOSSES_MAX 8

enum task_state {
    TASK_BLOCKED,
    TASK_READY,
    TASK_FLYING,
    TASK_LOOKING,  /* a read is made on its behalf */
    TASK_WATCHING, /* a wait between two looks */
    TASK_OPEN,     /* a container whose children run */
    TASK_DONE,     /* from here on it is over */
    TASK_EXCUSED,  /* refused in a way for which the program has an alternative */
    TASK_PASSED,   /* an alternative that was not needed */
    TASK_FAILED,
    TASK_SKIPPED
};

struct task {
    struct flight flight; /* first: a call's tag */
    const struct step *step;
    enum task_state state;
    struct holding *holding;  /* NULL: the step has no address */
    struct task *parent;      /* a WHEN or EACH; NULL: none */
    struct task *when;        /* of a call: the alternative that looks at its error */
    const struct value *item; /* of a child of EACH: its item … */
    size_t item_index;        /* … and which one it is */
    struct str id;            /* "7.1": as journaled */
    size_t index;             /* in run->tasks */

    struct task **next; /* who waits for this one */
    size_t n_next, next_room;
    size_t n_blockers, children_left;
    bool child_failed;
    int64_t expected_ms, tail_ms; /* how long it takes, and it with all that comes after it */

    int64_t began_ms, not_before_ms;
    int64_t busy_since_ms, lag_since_ms, lost_since_ms; /* 0: not */
    int attempt, throttles, losses, looks, absences;
    bool moved; /* of a wait after a change: the state was seen on its way */
    bool spent; /* the cloud's quota of retries is used up */
    bool asks_holders;  /* who holds its object has been asked … */
    struct str holders; /* … and this came of it, a sentence a holder */
    /* Attempts that nobody will hear of: open in the journal until a later one is done. */
    int64_t lost_calls[LOSSES_MAX + 1];
    size_t n_lost;
    struct cloud_error already; /* "it is so already", while that is verified … */
    int64_t verify_until_ms;    /* … until then */
    char call_id[37];
    const struct value *input; /* resolved */
    const struct value *homemade; /* what this machine has made for it; NULL: nothing */
    struct sent_call sent;     /* the newest attempt */
    struct row made;           /* of a call that makes an object: its row to be */
    bool makes;
    struct arena scratch; /* of one attempt */
};

/* A read on behalf of tasks. */
struct look {
    struct ask ask; /* first */
    void (*landed)(struct run *, struct look *);
    struct task *task;   /* one … */
    struct task **group; /* … or many */
    size_t n_group;
    const struct sheet *sheet;
    const struct holder *holder; /* what is asked about; NULL: another question */
    /* Whoever asks looks at tags: where the list has none, they are read for each of its items (or of
     * those in `of`) before it lands. */
    bool shows_tags;
    const struct value *of;       /* ids, a list of texts; NULL: all */
    const struct value **tagged; /* of a list: its items, with their tags */
    size_t tags_left;            /* … that are being read */
    struct look *list;           /* of a read of tags: the list that waits for it … */
    size_t index;                /* … and which of its items this is about */
    struct arena arena;
    struct look *next;
};

struct run {
    struct engine *engine;
    const struct run_input *input;
    struct report *report;
    struct arena arena; /* of the run */
    struct task **tasks;
    size_t n_tasks, tasks_room;
    struct task **of_step; /* by index of step; NULL: a template below an EACH */
    struct task **ready;   /* the longest remaining path last */
    size_t n_ready, ready_room;
    struct task **chosen; /* calls that are written as sent in this turn */
    size_t n_chosen;
    struct task **held; /* written, but the rate at which their API may be called holds them back */
    size_t n_held;
    struct task **watching; /* waits between two looks */
    size_t n_watching, watching_room;
    struct holding *holdings; /* all, as a list */
    struct map by_address;
    struct map found; /* what READs have looked up, by name */
    struct look *looks;
    char stamp[16];     /* when it began: "20261125-103755" */
    size_t flying;      /* calls and reads */
    size_t open;        /* tasks that are not over */
    size_t done, total; /* as progress counts */
    bool turn_open, journal_broken, stopping;
    struct run_result *result;
};

/* --- run_order.c --- */
void order_tasks(struct run *); /* tasks, blockers, priorities; what waits for nothing is ready */
struct task *task_add(struct run *, const struct step *);
void task_precedes(struct run *, struct task *first, struct task *then);
void task_ready(struct run *, struct task *, int64_t not_before_ms);
/* Frees or skips who waits for it. */
void task_over(struct run *, struct task *, enum task_state);
void task_pass(struct run *, struct task *); /* it is not needed, nor is what stands below it */
/* Reports, then over. `error` may be NULL. */
void task_fail(struct run *, struct task *, const struct cloud_error *, const char *why);
struct span task_span(const struct task *);
bool task_is_over(const struct task *);
void run_tell(struct run *, enum event_kind, const struct task *, struct str text);
int64_t run_now(const struct run *);

/* Have all parts of the item come to a state in which they are done? */
bool wait_parts_done(const struct wait *, const struct value *item, struct arena *); /* wait.c */

/* --- run_group.c --- */
void group_open(struct run *, struct task *); /* of a WHEN or EACH that is ready */
void group_child_over(struct run *, struct task *child);

/* --- run_call.c --- */
/* Resolves and journals as sent. False: it is over (failed), or the journal broke. */
bool call_prepare(struct run *, struct task *);
void call_launch(struct run *, struct task *); /* once that is committed */
void call_landed(struct run *, struct task *, const struct outcome *);
/* It has taken effect: rows, the end of the call, and over. `answer` NULL: it was so already;
 * `error` then says how that was told. */
void call_done(struct run *, struct task *, const struct value *answer, enum call_outcome,
               const struct cloud_error *error);
/* A new attempt, with the same call id. */
void call_again(struct run *, struct task *, int64_t after_ms, struct str why);

/* --- run_holders.c --- */
/* Asks, once a task, who holds its object; whoever does is told of as soon as that is known. */
void holders_ask(struct run *, struct task *);

/* --- run_lost.c --- */
void call_lost(struct run *, struct task *, const struct outcome *);
/* "It is so already": is it what is wanted? */
void call_verify(struct run *, struct task *, const struct cloud_error *);

/* --- run_rows.c --- */
void rows_begin(struct run *);  /* holdings; moves, forgotten things */
void rows_settle(struct run *); /* what no step works on holds what the plan wants at once */
void rows_release(struct run *);
struct holding *holding_at(struct run *, struct str address);
const struct value *run_resolve(struct run *, const struct task *, const struct value *,
                                struct arena *);
void rows_effects(struct run *, const struct task *);
/* The object is there: its row, ROW_MAKING. False: the answer names no object. */
bool rows_made(struct run *, struct task *, const struct value *answer);
void rows_twin(struct run *, const struct task *, const struct value *item);
void rows_bind(struct run *, const struct task *, const struct value *from);
void rows_seen(struct run *, struct holding *, const struct value *item);
void rows_broken(struct run *, struct holding *);
void rows_finish(struct run *, struct holding *); /* the row holds what the plan wants */
/* The id of the object that a step is about; empty: it is to be made. */
struct str task_object(const struct task *);

/* --- run_journal.c --- */
/* A turn is open from here on. False: nothing may be written any more. */
bool journal_turn(struct run *);
bool journal_commit(struct run *);
void journal_row(struct run *, struct row *);
void journal_row_gone(struct run *, struct row *);
bool journal_sent(struct run *, struct task *);
void journal_ended(struct run *, struct task *, enum call_outcome, struct str answer_id,
                   const struct cloud_error *);
/* Attempts that were lost: now that a later one is done, nobody needs to know about them. */
void journal_moot(struct run *, struct task *);
void journal_timing(struct run *, const struct task *, int64_t ms);
void journal_end(struct run *);

/* --- run_reads.c --- */
struct look *look_add(struct run *, const struct sheet *,
                      void (*landed)(struct run *, struct look *));
/* Is the look, whose read is over, still to be told the tags of what it found? They are asked for
 * now. */
bool look_reads_tags(struct run *, struct look *);
void looks_release(struct run *);
void read_start(struct run *, struct task *);
void check_start(struct run *, struct task *);

/* --- wait.c --- */
void wait_start(struct run *, struct task *);
void wait_looks(struct run *);         /* lists for the waits that are due */
int64_t wait_next(const struct run *); /* when the next one is; INT64_MAX: none */

#endif
