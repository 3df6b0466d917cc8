/* The diff: three things a field (wanted last time, seen now, wanted now) become changes. Pure.
 *
 * Canonical forms make equality: the kinds bring both sides there first. Drift (the world moved), a
 * plan change (the file moved) and both are told apart. References to what will be replaced are
 * unknown again, so replacement spreads along CREATE_ONLY fields and each replaced thing names the
 * root. */
#ifndef PLANS_DIFF_H
#define PLANS_DIFF_H

#include "providers/provider.h"
#include "state/store.h"

/* What is known of one address: its row, and the world as refresh found it. */
struct known {
    struct row row;
    const struct sheet *sheet;
    const struct value *seen; /* canonical map of fields, tags under "tags"; NULL: gone or unfinished */
    bool gone;
    bool came_along; /* the account's default one, or made along with another object */
};

struct selection { /* --target, --exclude, --replace */
    const struct str *target;
    size_t n_target;
    const struct str *exclude;
    size_t n_exclude;
    const struct str *replace;
    size_t n_replace;
};

/* Where the seen fields of an object keep those that the cloud has put off until a window. */
#define SEEN_PENDING "$pending"

struct diff_input {
    const struct provider *provider;
    const struct resource *wanted;
    size_t n_wanted; /* empty: teardown */
    const struct known *known;
    size_t n_known;
    const struct selection *selection; /* NULL: everything */
    struct str stack, store_uuid;      /* for the ownership tags */
    /* The keyed fingerprint of a secret, as the state keeps it; NULL: a secret that was given before
     * counts as another one. */
    bool (*fingerprint)(void *ctx, const struct value *secret, struct buf *out);
    void *ctx;
    bool teardown;                     /* protect and keep are looked at as teardown does */
};

struct diff {
    const struct change *changes;
    size_t n; /* KEEP included, in the plan's order, then what has left it */
    /* A KEEP may still differ from its row in what no call changes (ignored fields, a file that
     * caught up with the world); a change without steps (protect, keep, depends_on, FORGET) is done
     * by writing the row. */
    size_t count[128]; /* by enum action */
};

/* What becomes of the atoms of a facet between two canonical values (a scalar of a `one` facet
 * counts as one atom { "ref": it }). Atoms that are the same are in neither; `changed_from[i]`
 * became `changed_to[i]`: the same key with other content. */
/* A constant of a sheet in its canonical form; NULL for NULL. */
const struct value *diff_constant(const struct field *, const char *json, struct arena *);
/* A fallback has no place in a plan file. */
static inline bool value_is_left_out(const struct value *want) {
    return want && want->at.line == 0;
}

struct atoms {
    const struct value *const *added, *const *removed, *const *changed_from, *const *changed_to;
    size_t n_added, n_removed, n_changed;
};
void atoms_between(const struct facet *, const struct value *before, const struct value *after,
                   struct arena *, struct atoms *out);
/* The atoms of a value: the items of a list, the one of a scalar. */
const struct value *atoms_of(const struct facet *, const struct value *, struct arena *);
/* The key of an atom as text: atoms with the same key are the same thing. */
struct str atom_key(const struct facet *, const struct value *atom, struct arena *);
/* Tags are a facet too: a map of texts to a list of { "Key", "Value" }. */
const struct value *tags_as_atoms(const struct value *tags, struct arena *);

/* False: refused or failed (protected things, EXCLUSIVE replacement that cannot be ordered,
 * dangling `was`). */
bool diff_make(const struct diff_input *, struct arena *, struct report *, struct diff *out);
bool diff_is_empty(const struct diff *); /* nothing but KEEP */

#endif
