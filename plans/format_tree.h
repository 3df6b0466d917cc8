/* A YAML file as its author wrote it: every comment, blank line and quote has a place. */
#ifndef PLANS_FORMAT_TREE_H
#define PLANS_FORMAT_TREE_H

#include "base/arena.h"

/* A comment on a line of its own; its text begins with '#' (or is a directive: "%YAML 1.2"). */
struct comment {
    struct str text;
    bool blank; /* a blank line stands above it */
    const struct comment *next;
};

/* A list or map in brackets that goes over several lines becomes a block, unless all of the file is
 * one (JSON). */
enum layout { LAYOUT_BLOCK, LAYOUT_FLOW, LAYOUT_PAIR /* [a: b] has a map without braces */ };

enum shape {
    SHAPE_NOTHING, /* an empty value */
    SHAPE_PLAIN, SHAPE_SINGLE, SHAPE_DOUBLE, /* `text` is the source, within its quotes */
    SHAPE_LITERAL, SHAPE_FOLDED,             /* `text`: the content's lines, as they are indented */
    SHAPE_ALIAS,
    SHAPE_LIST, SHAPE_MAP
};

struct node {
    enum shape shape;
    enum layout layout;
    struct str anchor, tag; /* as written, with & and !; empty: none */
    struct str text;
    struct str header;      /* of a block text: "|-", "|2" */
    struct str beside;      /* a comment behind the header or the opening bracket */
    size_t indent;          /* of a block text's content */
    bool broken;            /* in brackets, with a line for each entry */
    bool comma;             /* behind its last entry */
    const struct entry_node *first;
    const struct comment *foot; /* comments behind its last entry */
};

/* An item of a list (no key), or a key of a map with its value. */
struct entry_node {
    const struct comment *before;
    bool blank;               /* a blank line stands above it */
    const struct node *key;
    struct str key_beside;    /* a comment behind the key, the value being on another line */
    const struct comment *inner; /* comments between key and value */
    const struct node *value;
    struct str beside;        /* a comment behind the value */
    const struct entry_node *next;
};

struct format_tree {
    const struct comment *head; /* above "---" */
    bool marked;                /* "---" stands there */
    struct str beside;          /* behind it */
    const struct node *root;
    const struct comment *tail;
    size_t n_comments;
};

/* Of a text that yaml_read takes. False: it is beyond this reader. */
bool format_read(struct arena *, struct str text, struct format_tree *out);
void format_write(struct arena *, const struct format_tree *, struct buf *out);

#endif
