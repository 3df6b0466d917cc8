/* The diff at work: one node an address, filled in by stages. Internal to plans/diff*.c.
 *
 *   nodes    what is wanted and what is known, joined by address        diff.c
 *   select   --target, --exclude, --replace; what teardown keeps        diff_select.c
 *   settle   references resolved; what is made anew, and why            diff_settle.c
 *   exclude  what only one may have, wanted by two                      diff_exclusive.c
 *   replace  what must be gone before what is made                      diff_replace.c
 *   compare  three values a field, and tags                             diff_fields.c, _atoms.c
 *   moves    what looks renamed                                         diff_moves.c
 *   guard    protect; then changes are written down                     diff.c */
#ifndef PLANS_DIFF_WORK_H
#define PLANS_DIFF_WORK_H

#include "base/map.h"
#include "plans/diff.h"
#include "plans/uses.h"

enum why { WHY_NOT, WHY_NEW, WHY_GONE, WHY_BROKEN, WHY_ASKED, WHY_PLAN, WHY_DRIFT };

/* Why an object is made anew: what set it off, perhaps several references away. */
struct root {
    enum why why;
    struct str address, field;
    struct span at;
};

struct node {
    struct str address;
    const struct sheet *sheet;
    const struct resource *want; /* as the plan has it; NULL: not wanted */
    const struct known *known;   /* NULL: nothing known */
    struct str moved_from;
    bool old;    /* a leftover of a replacement: shares its address with another node */
    bool exists; /* an object is there */
    bool selected;
    bool kept;  /* teardown leaves it */
    bool asked; /* --replace */

    struct resource *settled; /* want, resolved; NULL: not wanted or not selected */
    bool fresh;               /* an object is made: a creation or a replacement */
    struct root root;         /* of a fresh one */
    bool goes_first;          /* the old object is deleted before something is made */
    bool suffixed;            /* its generated name takes the generation */
    struct str *takes_over;
    size_t n_takes_over, takes_over_room;

    struct field_change *changes;
    size_t n_changes, changes_room;
    struct field_change *scheduled; /* put off by the cloud */
    size_t n_scheduled;
};

struct differ {
    const struct diff_input *input;
    struct arena *arena;
    struct report *report;
    struct node *nodes; /* the first n_wanted are input->wanted in order; then what else is known */
    uint32_t n, n_wanted;
    struct map by_address;   /* to nodes, leftovers excepted */
    uint32_t *node_of_known; /* by index of input->known: the node it belongs to */
    struct uses wanted_uses; /* indexes of wanted, which are those of nodes */
    struct uses known_uses;  /* indexes of known */
};

/* The object of this node will not be there afterwards (its replacement may). */
static inline bool node_is_doomed(const struct node *node) {
    return node->exists && node->selected && !node->kept && (!node->want || node->fresh);
}

bool diff_select(struct differ *);
bool diff_settle(struct differ *);
bool diff_exclusive(struct differ *);
bool diff_replace(struct differ *);
void diff_compare(struct differ *);
void diff_offer_moves(struct differ *); /* diff_moves.c: what looks renamed is warned about */

/* Resolves what is known by now: a value_look, ctx is the differ. */
const struct value *diff_look(void *ctx, struct str address, struct str path);
/* Does the change of this field from `before` to `after` make a new object? */
bool diff_replaces(const struct field *, const struct value *before, const struct value *after);
/* Does the plan leave this field of the node alone? */
bool diff_ignores(const struct node *, const char *field);
/* Equal in meaning; NULL is absent. */
/* What a field is compared with, of what is seen and what was wanted last. */
const struct value *diff_against(const struct field *, const struct value *want,
                                 const struct value *wanted, const struct value *seen);
bool diff_same(const struct field *, const struct value *want, const struct value *seen);
struct str diff_reason(const struct differ *, const struct node *);
/* The tags that the engine wants on a node's object, its own among them. */
const struct value *diff_tags(const struct differ *, const struct node *, const struct value *tags);

#endif
