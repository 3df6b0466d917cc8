/* The compiler at work: drafts of steps, and what each change has drafted. Internal to the files
 * that follow.
 *
 *   works    one for each change, found by address and by id            compile.c
 *   hands    what goes from one object to another                       driver_exclusive.c
 *   make     create, wait, set, tag what is there afterwards            driver_make.c
 *   facets   add, change, move, remove atoms                            driver_facet.c
 *   remove   check, empty and delete what is not                        driver_remove.c
 *   rings    what is deleted and names each other                       compile_rings.c
 *   edges    uses, needs, releases across changes                       compile_edges.c, _names.c
 *   program  order, ids, the proof that every hole is filled            program.c */
#ifndef PLANS_COMPILE_WORK_H
#define PLANS_COMPILE_WORK_H

#include "base/map.h"
#include "plans/compile.h"
#include "plans/uses.h"

#define NO_DRAFT UINT32_MAX
#define DRAFTS_A_BLOCK 1024

/* Numbers of drafts. */
struct steps {
    uint32_t *items, n, room;
    bool indexed; /* found by what they name: steps_naming */
};

struct draft {
    struct step step;       /* index, id and after are filled in by program.c */
    struct after *after;    /* steps as numbers of drafts */
    struct effect *effects; /* the step's */
    uint32_t n_after, after_room, effects_room;
    uint32_t parent; /* number of the draft it stands under, or NO_DRAFT */
    uint32_t asks;   /* the READ that fills a member of this call, or NO_DRAFT */
};

/* What became of one field: the steps that bring it to its new value, and those that take atoms
 * away. */
struct field_steps {
    struct steps set, drop;
    struct steps old_drop; /* on the old object, before it is deleted */
    bool cut;              /* the old object's atoms that close a ring have been dropped */
};

struct work {
    const struct change *change;
    const struct resource *raw; /* as the plan has it, with its references; NULL: not wanted */
    const struct known *known;  /* of what exists */
    bool fresh, doomed;         /* an object is made; an object is deleted */
    uint32_t create, ready;     /* drafts or NO_DRAFT */
    uint32_t settled;           /* the wait for what a facet has added; or NO_DRAFT */
    struct steps core;          /* create, ready, and the calls that set plain fields: in order */
    struct steps making;        /* everything for what is there afterwards */
    struct field_steps *fields; /* by position in the sheet */
    uint32_t remove, gone;      /* of the old object */
};

/* An atom of an exclusive facet that some object gives away in this program. */
struct loss {
    struct work *work;
    const struct field *field;
    const struct value *atom;
    bool old;           /* by an object that is deleted */
    struct work *taker; /* who takes it over by a move, so that nothing is removed; NULL: nobody */
};

/* What one work adds and another must have removed before. */
struct handover {
    struct work *taker;
    const struct loss *loss;
};

struct compiler {
    const struct compile_input *input;
    struct arena *arena;
    struct report *report;
    struct draft **blocks; /* of DRAFTS_A_BLOCK each: drafts stay where they are */
    uint32_t n, n_blocks, blocks_room;
    struct map initials;   /* JSON of a field and its name to the canonical value */
    struct work *works;    /* by index of change */
    struct map by_address; /* to works; leftovers of replacements excepted */
    struct map by_id;      /* to works, of what exists */
    struct map losses;     /* type, field and atom key to a loss */
    struct handover *handovers;
    size_t n_handovers, handovers_room;
    struct map goes_first; /* ids that are deleted before something is made */
    struct map naming;     /* a list's number and a name to the steps of the list that name it */
    struct uses wanted_uses, known_uses;
    uint32_t *ring; /* by work: which ring of doomed objects it is in; 0: none */
};

static inline struct draft *draft_at(const struct compiler *compiler, uint32_t number) {
    return &compiler->blocks[number / DRAFTS_A_BLOCK][number % DRAFTS_A_BLOCK];
}

/* --- drafts (compile.c) --- */
uint32_t draft_add(struct compiler *, struct work *, enum step_kind, const char *does, ...)
    __attribute__((format(printf, 4, 5)));
void draft_after(struct compiler *, uint32_t draft, uint32_t before,
                 enum edge); /* NO_DRAFT on either side: nothing */
void draft_after_all(struct compiler *, uint32_t draft, const struct steps *before, enum edge);
void draft_effect(struct compiler *, uint32_t draft, struct effect);
void steps_add(struct compiler *, struct steps *, uint32_t draft);
/* Where the work of a draft in a list begins: a WHEN stands for its batch, a call follows what it asks. What must come before goes
 * before that. */
uint32_t draft_start(const struct compiler *, uint32_t draft);
struct field_steps *work_field(const struct work *, const struct field *);
/* The id of the object: of the new one an unknown, of one that stays or goes its text. */
const struct value *work_id(struct compiler *, const struct work *, bool old);

/* --- inputs (driver_input.c) --- */
/* Sets a value at a path with lists of one in it: "TagSpecifications[0].Tags", "Resources[]"; a map's members at ".". */
const struct value *input_with(struct arena *, const struct value *input, struct str path,
                               const struct value *);
/* The members that a call has from its own facts: the object's id, then its fills (names looked up
 * in `names`). */
const struct value *call_input(struct arena *, const struct call *, const struct value *id,
                               const struct value *names);
/* What fills a member: see struct fill. NULL: nothing. */
const struct value *fill_value(struct arena *, const char *from, const struct value *id,
                               const struct value *names);
/* What the fills of a call may name: the fields of the object as it will be, and what is told of it;
 * of the old object, as it is. */
const struct value *work_names(struct compiler *, const struct work *, bool old);
/* How the object is made, when not by the sheet's own call. */
const struct variant *work_variant(const struct work *);
/* Set by a call of its own even when the object is new. */
bool field_is_later(const struct work *, const struct field *);
/* A field's value as the call wants it. */
const struct value *field_wire(const struct field *, const struct value *, struct arena *);
const struct value *atom_wire(const struct field *, const struct call *, const struct value *atom,
                              struct arena *);
const struct value *create_input(struct compiler *, const struct work *);
/* What a new object has of a field before anything sets it. */
const struct value *initial_value(struct compiler *, const struct field *);

/* --- the driver --- */
void drive_losses(struct compiler *); /* driver_exclusive.c: first of all */
/* The loss of this very atom by another object; NULL: none, or it is no exclusive facet. */
struct loss *find_loss(struct compiler *, const struct work *, const struct field *,
                       const struct value *atom);
void drive_making(struct compiler *, struct work *);  /* driver_make.c */
/* A wait until the object is ready, which binds its outputs. driver_make.c */
uint32_t draft_waiting(struct compiler *, struct work *);
void drive_facets(struct compiler *, struct work *);  /* driver_facet.c */
void drive_removal(struct compiler *, struct work *); /* driver_remove.c */
void drive_checks(struct compiler *);                 /* driver_remove.c */
/* The facets of what is there afterwards: call with *at 0, then until NULL. What each holds before
 * and after. */
const struct field *next_facet(struct compiler *, const struct work *, size_t *at,
                               const struct value **before, const struct value **after);
/* Does the atom name an object that must be gone before its successor is made? */
bool names_first(struct compiler *, const struct value *atom);
/* Takes atoms away from the old object of a work, as part of its removal. */
void drive_old_drop(struct compiler *, struct work *, const struct field *,
                    const struct value *const *atoms, size_t n);

/* The steps of a facet's list (no longer added to) whose atoms name the target, by id or by
 * reference. compile_names.c */
struct steps steps_naming(struct compiler *, struct steps *list, const struct work *target);

/* The order that fields need among themselves. driver_needs.c */
void drive_needs(struct compiler *, struct work *);
void compile_edges(struct compiler *); /* compile_edges.c */
void compile_rings(struct compiler *); /* compile_rings.c: before removal is ordered */
/* Is what this use holds given up by removing atoms, rather than by deleting the user? Both are
 * doomed. */
bool use_is_emptied(const struct compiler *, const struct work *user, const struct work *target,
                    const struct field *);
/* The works of two ends of a known use; NULL where no object is there. */
struct work *known_work(struct compiler *, uint32_t known);
bool compile_program(struct compiler *, struct program *out); /* program.c */

#endif
