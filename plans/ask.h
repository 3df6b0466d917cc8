/* Asking: reading calls, sent again as the verdicts allow, followed to their last page. Internal to
 * the engine's back half.
 *
 * An ask is a request with what has come of it so far. Who owns the loop (asks_run here, the run's
 * own) starts it when a slot is free and gives it the outcomes that carry its tag, until its state
 * is ASK_OVER. */
#ifndef PLANS_ASK_H
#define PLANS_ASK_H

#include "plans/engine.h"

/* The first member of whatever is given to a cloud as a tag: tells who takes the outcome. */
enum flight_kind { FLIGHT_ASK, FLIGHT_CALL };
struct flight {
    enum flight_kind kind;
};

enum ask_state { ASK_READY, ASK_FLYING, ASK_OVER };

struct ask {
    struct flight flight;
    const char *service, *operation;
    const struct value *input;
    const char *whole;        /* the answer is the one object: this member of the input is put into it */
    const char *list, *token; /* the answer is a page of a list at this path; NULL: it is the whole */
    struct arena *arena;      /* where answers live */
    enum ask_state state;
    int64_t not_before_ms;
    int tries;          /* of this page */
    struct maker found; /* items of all pages so far */
    /* when it is over: */
    const struct value *answer; /* the last one; NULL: refused or broken */
    const struct value *items;  /* of all pages; NULL without `list` */
    struct cloud_error error;   /* why refused or broken */
    bool broken;                /* no answer was to be had; reported, unless it is … */
    int tries_max;              /* of a page; 0: until the cloud gives it up */
    bool idle;                  /* … a question that nobody depends on */
};

/* Sends the next request of a READY ask; false: it cannot be sent (reported), and it is over. */
bool ask_start(struct engine *, struct ask *, struct report *);
/* Takes the outcome of a FLYING one: READY again (the next page, another try) or over. */
void ask_landed(struct engine *, struct ask *, const struct outcome *, struct report *);
/* Runs all of them, in parallel under the cloud's cap, until each is over. False: some are broken
 * (reported), or Ctrl-C was pressed. */
bool asks_run(struct engine *, struct ask *asks, size_t n, struct report *);
/* A refusal becomes a failure that names who, the operation and the request. False. */
bool ask_fail(const struct engine *, const struct ask *, struct str who, struct span,
              struct report *);

/* The cloud's poll, cut into ticks when somebody watches. */
size_t engine_poll(struct engine *, int64_t deadline_ms, struct outcome *, size_t max);
bool engine_interrupted(const struct engine *, int times);
void engine_tell(struct engine *, struct event);

/* The input of a list that a filter of the type narrows. */
const struct value *input_by_filter(const struct sheet *, struct str name, const struct str *values,
                                    size_t n, struct arena *);
/* How many of `n` ids one reading call of the type looks for. */
size_t read_batch(const struct sheet *, size_t n);
/* Inputs of a type's read, for at most such a batch: a filter over ids, over the values of a tag,
 * one id named directly. Where the type's lists know no such filter, it is the whole list that is
 * asked for; what comes back is compared anyway. */
const struct value *input_by_ids(const struct sheet *, const struct str *ids, size_t n,
                                 struct arena *);
const struct value *input_by_tag(const struct sheet *, const char *tag, const struct str *values,
                                 size_t n, struct arena *);
const struct value *input_one(const struct sheet *, struct str id, struct arena *);
const struct value *input_whole(const struct sheet *, struct arena *); /* nothing named */
/* An ask of a type's list. */
struct ask ask_list(const struct sheet *, const struct value *input, struct arena *);
/* Reads all objects of types that have `names`: the lists, then each object by its name. A list that is refused is one of the asks;
 * what went away in between is ask_found_none. */
struct named_asks {
    struct ask *asks;
    const struct sheet **sheets; /* of each */
    size_t n;
};
bool asks_by_names(struct engine *, const struct sheet *const *sheets, size_t n, struct arena *,
                   struct named_asks *out, struct report *);
/* Was the ask refused because there is no such object? Then it found nothing. */
bool ask_found_none(const struct ask *, const struct sheet *);

/* An ask of what the list does not show of an item. */
struct ask ask_detail(const struct sheet *, const struct detail *, const struct value *item,
                      struct arena *);
/* … and of one thing that it has told the name of. */
struct ask ask_each(const struct sheet *, const struct detail *, const struct value *item,
                    const struct value *name, struct arena *);
/* The item with what was told; as it was when the object has none of it. NULL: refused. */
const struct value *detail_added(const struct detail *, const struct ask *,
                                 const struct value *item, struct arena *);
/* Adds their tags to items of types whose lists do not show them. An item that went away meanwhile
 * becomes NULL. False: reported. */
bool items_read_tags(struct engine *, const struct sheet *const *sheets, const struct value **items,
               size_t n, struct arena *, struct report *);

/* Of an item of a read: its id, one of its tags, whether its state means that it is no more. */
struct str item_id(const struct sheet *, const struct value *item);
struct str item_tag(const struct sheet *, const struct value *item, const char *tag);
bool item_is_gone(const struct sheet *, const struct value *item);

/* An object that we made less than this long ago may not be seen yet by every read. */
#define YOUNG_MS 300000 /* five minutes */

#endif
