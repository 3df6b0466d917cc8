/* Values: the one data type that walks through the house. Plan files, AWS inputs and answers, state rows, all of it.
 *
 * A value is immutable and lives in an arena. Its kind is one of null, bool, integer, real (source text kept), text, bytes,
 * list, map, or unknown: an expression whose value some step of a program will produce. A value, whole or inside, may carry
 * the secret taint; it spreads through expressions and prints as "(secret)". A value read from a plan file has a span.
 * Maps keep the order in which they were made; look-up is hashed once they grow beyond a few keys. */
#ifndef BASE_VALUE_H
#define BASE_VALUE_H

#include "base/report.h"

enum value_kind { VALUE_NULL, VALUE_BOOL, VALUE_INT, VALUE_REAL, VALUE_TEXT, VALUE_BYTES, VALUE_LIST, VALUE_MAP, VALUE_UNKNOWN };

struct value {
    enum value_kind kind;
    bool secret;       /* this value or one inside it */
    bool has_unknown;  /* this value is, or holds, an unknown */
    struct span at;
    union {
        bool boolean;
        int64_t integer;
        struct str text; /* TEXT, BYTES and REAL (the source text of the number) */
        struct {
            const struct value *const *items;
            size_t n;
        } list;
        struct {
            const struct entry *entries;
            size_t n;
            const uint32_t *index; /* hash index, NULL for small maps */
        } map;
        const struct expr *expr;
    } as;
};

struct entry {
    struct str key;
    struct span at; /* of the key */
    const struct value *value;
};

/* What an unknown stands for. */
enum expr_op {
    EXPR_REF,  /* the value at `path` (dotted; "id") of the resource at `address` */
    EXPR_JOIN, /* the texts of args, one after another */
    EXPR_JSON, /* args[0] written as JSON: a list or a map that a call takes as a text */
    EXPR_CIDR  /* slot args[2] of args[0] (a CIDR) cut into ranges with args[1] more prefix bits */
};
struct expr {
    enum expr_op op;
    struct str address, path; /* EXPR_REF */
    const struct value *const *args;
    size_t n;
};

/* How deep values nest at most. Readers (JSON, YAML, XML, models) keep far below, so what walks a value may recurse. */
enum { VALUE_DEPTH_MAX = 200 };

/* --- making --------------------------------------------------------------------------------------------------------- */
const struct value *value_null(void);
const struct value *value_bool(bool);
const struct value *value_int(struct arena *, int64_t);
const struct value *value_real(struct arena *, struct str source_text);
const struct value *value_text(struct arena *, struct str);          /* copies the text */
const struct value *value_textf(struct arena *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
const struct value *value_bytes(struct arena *, struct str);
const struct value *value_list(struct arena *, const struct value *const *items, size_t n); /* copies the array */
const struct value *value_map(struct arena *, const struct entry *, size_t n); /* likewise; the keys are distinct, borrowed */
const struct value *value_ref(struct arena *, struct str address, struct str path);
const struct value *value_join(struct arena *, const struct value *const *parts, size_t n); /* text at once when all are known */
const struct value *value_json(struct arena *, const struct value *whole); /* its JSON text, at once when all of it is known */
/* The text at once when all are known; NULL when base is no CIDR or has no such slot. In value_resolve, which has nobody to
 * tell, an impossible one stays unknown. */
const struct value *value_cidr(struct arena *, const struct value *base, const struct value *bits, const struct value *slot);
const struct value *value_at(struct arena *, const struct value *, struct span); /* the same value with a place */
const struct value *value_as_secret(struct arena *, const struct value *);
const struct value *value_copy(struct arena *, const struct value *); /* deep: for another arena's life */

/* Builds a list or a map piece by piece. Zero it, set the arena, add, take; taking leaves it empty for the next one. Setting a
 * key again replaces its value. A value of NULL, "nothing here", is left out. */
struct maker {
    struct arena *arena;
    struct entry *entries;
    size_t n, room;
    uint32_t *index; /* of the keys, once there are more than a few */
    size_t index_size;
};
void maker_add(struct maker *, const struct value *);                    /* a list's next item */
void maker_set(struct maker *, struct str key, const struct value *);    /* a map's key (borrowed unless copied before) */
void maker_set_at(struct maker *, struct str key, struct span, const struct value *);
void maker_merge(struct maker *, const struct value *map);               /* every key of a map; NULL is nothing */
const struct entry *maker_entry(struct maker *, struct str key);         /* as set so far, until the next set; NULL: not set */
const struct value *maker_list(struct maker *);
const struct value *maker_map(struct maker *);
/* Sets a value at a dotted path of maps ("A.B.C"), making the maps between; gives the new whole. `whole` may be NULL. */
const struct value *value_with(struct arena *, const struct value *whole, struct str path, const struct value *);
const struct value *value_without(struct arena *, const struct value *map, struct str key);

/* --- asking: all accept NULL, which is "nothing here" --------------------------------------------------------------- */
bool value_is_null(const struct value *); /* NULL or the null value */
const struct value *value_get(const struct value *map, struct str key);    /* NULL when absent or no map */
#define value_key(map, literal) value_get((map), S(literal))
/* Follows a dotted path: keys, and [] for "each item of the list, results as a list", [0] for one item.
 * Needs the arena only for []. NULL when something on the way is absent. */
const struct value *value_path(struct arena *, const struct value *, struct str path);
struct str value_str(const struct value *);                /* of TEXT, BYTES, REAL; else the empty text */
bool value_true(const struct value *);                     /* BOOL true */
int64_t value_integer(const struct value *, int64_t fallback); /* INT; else fallback */
size_t value_count(const struct value *);                  /* items or entries */
const struct value *value_item(const struct value *list, size_t i);
bool value_same(const struct value *, const struct value *); /* deep; maps in any order of keys; unknowns by expression */
int value_compare(const struct value *, const struct value *); /* a total order: kind, then content; maps by sorted keys */
const char *value_kind_name(enum value_kind);                /* "list", "text" … */

/* Replaces every unknown that `look` can answer (it gives NULL for "not yet"); folds JOIN and CIDR whose args are known. */
typedef const struct value *value_look(void *ctx, struct str address, struct str path);
const struct value *value_resolve(struct arena *, const struct value *, value_look *look, void *ctx);
/* Calls `visit` for every EXPR_REF inside. */
void value_refs(const struct value *, void (*visit)(void *ctx, const struct value *ref), void *ctx);

/* The text of an unknown as a plan file would have it: "vpc.main.id", "${vpc.main.id}-db"; secrets in it as "(secret)". */
void value_add_expr(struct buf *, const struct value *unknown);

#endif
