#include <assert.h>

#include "plans/format_tree.h"

enum { STEP = 2, ALIGNED_COLUMNS_MAX = 80 };

struct line {
    struct str text, beside; /* a comment behind the text */
};

struct writer {
    struct arena *arena;
    struct buf text; /* of the line at work */
    struct line *lines;
    size_t n, room;
    bool fresh; /* a blank line would come first in its block */
};

/* --- lines ------------------------------------------------------------------------------------ */

static void keep_line(struct writer *w, struct str text, struct str beside) {
    if (w->n == w->room) {
        size_t room = w->room ? 2 * w->room : 64;
        struct line *lines = arena_array(w->arena, struct line, room);
        if (w->n > 0)
            memcpy(lines, w->lines, w->n * sizeof(lines[0]));
        w->lines = lines;
        w->room = room;
    }
    w->lines[w->n++] = (struct line){arena_str(w->arena, text), beside};
}

static void trim_line(struct writer *w) {
    struct buf *text = &w->text;
    while (text->len > 0 && text->at[text->len - 1] == ' ' &&
           !(text->len > 1 && text->at[text->len - 2] == '\\')) /* an escaped one is content */
        text->at[--text->len] = '\0';
}

/* Ends the line at work. */
static void end_line(struct writer *w, struct str beside) {
    trim_line(w);
    keep_line(w, buf_str(&w->text), beside);
    buf_reset(&w->text);
    w->fresh = false;
}

static void indent_add(struct writer *w, size_t columns) {
    for (size_t i = 0; i < columns; i++)
        buf_addc(&w->text, ' ');
}

static void blank_line(struct writer *w, bool wanted) {
    assert(w->text.len == 0);
    if (wanted && !w->fresh)
        keep_line(w, (struct str){0}, (struct str){0});
    w->fresh = false;
}

static void comments_add(struct writer *w, const struct comment *comment, size_t indent) {
    for (; comment; comment = comment->next) {
        blank_line(w, comment->blank);
        indent_add(w, comment->text.at[0] == '%' ? 0 : indent);
        buf_add(&w->text, comment->text);
        end_line(w, (struct str){0});
    }
}

static void comment_add(struct writer *w, struct str text, size_t indent) {
    const struct comment comment = {.text = text};
    if (text.len > 0)
        comments_add(w, &comment, indent);
}

/* --- texts ------------------------------------------------------------------------------------ */

static struct str without_blanks(struct str line, bool before, bool behind) {
    while (before && line.len > 0 && (line.at[0] == ' ' || line.at[0] == '\t'))
        line = str_from(line, 1);
    while (behind && line.len > 0 && strchr(" \t\r", line.at[line.len - 1])) {
        if (line.len > 1 && line.at[line.len - 2] == '\\')
            break; /* an escaped blank is content */
        line.len--;
    }
    return line;
}

/* Plain or quoted: what is folded over several lines stays so. Blanks at the folds are not
 * content. */
static void folded_add(struct writer *w, struct str text, size_t indent) {
    struct str rest = text;
    for (bool first = true; rest.at; first = false) {
        struct str line = str_cut(&rest, '\n');
        bool last = !rest.at;
        if (!first)
            end_line(w, (struct str){0});
        line = without_blanks(line, !first, !last);
        if (!first && (line.len > 0 || last))
            indent_add(w, indent);
        buf_add(&w->text, line);
    }
}

/* Between double quotes wherever that needs no escape. */
static void quoted_add(struct writer *w, const struct node *node, size_t indent) {
    bool plain = true;
    for (size_t i = 0; i < node->text.len; i++)
        plain = plain && !strchr("'\"\\\n\r", node->text.at[i]);
    char quote = node->shape == SHAPE_DOUBLE || plain ? '"' : '\'';
    buf_addc(&w->text, quote);
    folded_add(w, node->text, indent);
    buf_addc(&w->text, quote);
}

/* "|-" with the digit that the new indentation wants. */
static void header_add(struct writer *w, const struct node *node) {
    for (size_t i = 0; i < node->header.len; i++) {
        char c = node->header.at[i];
        buf_addc(&w->text, c >= '1' && c <= '9' ? (char)('0' + STEP) : c);
    }
}

/* The content's lines as they are, but for where they begin. */
static void block_text_add(struct writer *w, const struct node *node, size_t indent,
                           struct str beside) {
    header_add(w, node);
    end_line(w, node->beside.len > 0 ? node->beside : beside);
    struct str rest = node->text;
    while (rest.len > 0) {
        struct str line = str_cut(&rest, '\n');
        size_t own = 0;
        while (own < node->indent && own < line.len && line.at[own] == ' ')
            own++;
        line = str_from(line, own);
        if (line.len > 0 && line.at[line.len - 1] == '\r')
            line.len--;
        if (line.len > 0)
            indent_add(w, indent);
        buf_add(&w->text, line);
        keep_line(w, buf_str(&w->text), (struct str){0});
        buf_reset(&w->text);
    }
    w->fresh = false;
}

static void props_add(struct writer *w, const struct node *node) {
    if (node->anchor.len > 0)
        buf_addf(&w->text, "%.*s ", STR(node->anchor));
    if (node->tag.len > 0)
        buf_addf(&w->text, "%.*s ", STR(node->tag));
}

/* --- flow ------------------------------------------------------------------------------------- */

static void node_add(struct writer *, const struct node *, size_t indent);

static bool is_collection(const struct node *node) {
    return node->shape == SHAPE_LIST || node->shape == SHAPE_MAP;
}

/* Of what stands in a block: has it a line for each entry? */
static bool is_block(const struct node *node) {
    return is_collection(node) && node->layout != LAYOUT_FLOW;
}

static bool is_block_text(const struct node *node) {
    return node->shape == SHAPE_LITERAL || node->shape == SHAPE_FOLDED;
}

static bool says_nothing(const struct node *node) {
    return node->shape == SHAPE_NOTHING && node->anchor.len == 0 && node->tag.len == 0;
}

/* A key is one line, whatever it was. */
static void key_add(struct writer *w, const struct node *key) {
    struct node line = *key;
    struct buf text = {0};
    for (struct str rest = key->text; rest.at;) {
        bool first = text.len == 0;
        struct str part = str_cut(&rest, '\n');
        buf_adds(&text, first ? "" : " ");
        buf_add(&text, without_blanks(part, !first, rest.at != NULL));
    }
    line.text = arena_str(w->arena, buf_str(&text));
    buf_release(&text);
    if (says_nothing(key))
        buf_adds(&w->text, "null");
    else
        node_add(w, &line, 0);
}

static const char *colon(const struct node *key) { return key->shape == SHAPE_ALIAS ? " :" : ":"; }

/* `pair`: in a list, where a key alone would be an item. */
static void flow_entry_add(struct writer *w, const struct entry_node *entry, size_t indent,
                           bool pair) {
    if (!entry->key) {
        node_add(w, entry->value, indent);
        return;
    }
    key_add(w, entry->key);
    bool nothing = says_nothing(entry->value);
    if (pair || !nothing)
        buf_adds(&w->text, colon(entry->key));
    if (nothing)
        return;
    buf_addc(&w->text, ' ');
    node_add(w, entry->value, indent);
}

static void broken_add(struct writer *w, const struct node *node, size_t indent) {
    end_line(w, node->beside);
    w->fresh = true;
    for (const struct entry_node *entry = node->first; entry; entry = entry->next) {
        comments_add(w, entry->before, indent + STEP);
        comment_add(w, entry->key_beside, indent + STEP);
        comments_add(w, entry->inner, indent + STEP);
        blank_line(w, entry->blank);
        indent_add(w, indent + STEP);
        flow_entry_add(w, entry, indent + STEP, false);
        if (entry->next || node->comma)
            buf_addc(&w->text, ',');
        end_line(w, entry->beside);
    }
    comments_add(w, node->foot, indent + STEP);
    indent_add(w, indent);
}

static void flow_add(struct writer *w, const struct node *node, size_t indent) {
    bool is_map = node->shape == SHAPE_MAP, broken = node->broken && node->first;
    buf_addc(&w->text, is_map ? '{' : '[');
    if (broken)
        broken_add(w, node, indent);
    for (const struct entry_node *entry = broken ? NULL : node->first; entry;
         entry = entry->next) {
        if (entry == node->first && is_map)
            buf_addc(&w->text, ' ');
        flow_entry_add(w, entry, indent, false);
        buf_adds(&w->text, entry->next ? ", " : is_map ? " " : "");
    }
    buf_addc(&w->text, is_map ? '}' : ']');
}

/* What stands in a line; it may end in another. */
static void node_add(struct writer *w, const struct node *node, size_t indent) {
    props_add(w, node);
    switch (node->shape) {
    case SHAPE_NOTHING:
        trim_line(w);
        break;
    case SHAPE_SINGLE:
    case SHAPE_DOUBLE: quoted_add(w, node, indent + STEP); break;
    case SHAPE_PLAIN: folded_add(w, node->text, indent + STEP); break;
    case SHAPE_ALIAS: buf_add(&w->text, node->text); break;
    case SHAPE_LIST:
    case SHAPE_MAP:
        if (node->layout == LAYOUT_FLOW)
            flow_add(w, node, indent);
        else
            for (const struct entry_node *entry = node->first; entry; entry = entry->next)
                flow_entry_add(w, entry, indent, true);
        break;
    case SHAPE_LITERAL:
    case SHAPE_FOLDED: assert(false); /* a line cannot hold it */
    }
}

/* --- blocks ----------------------------------------------------------------------------------- */

static void block_add(struct writer *, const struct node *, size_t indent, bool begun);

/* Comments that stand inside of what now has no place for them: on lines of their own. */
static void hoisted_add(struct writer *w, const struct node *value, size_t indent) {
    if (is_block_text(value))
        return; /* they stand behind its header */
    comment_add(w, value->beside, indent);
    if (!value->first)
        comments_add(w, value->foot, indent);
}

/* The first line of an item in an item is in the line of both: its comments come before. */
static void item_hoisted_add(struct writer *w, const struct entry_node *entry, size_t indent) {
    const struct node *value = entry->value;
    hoisted_add(w, value, indent);
    if (!is_block(value))
        return;
    comment_add(w, entry->beside, indent);
    if (value->anchor.len > 0 || value->tag.len > 0)
        return;
    comments_add(w, value->first->before, indent);
    if (!value->first->key)
        item_hoisted_add(w, value->first, indent);
}

static bool is_hoisting(const struct node *value) {
    return !is_block_text(value) && (value->beside.len > 0 || (!value->first && value->foot));
}

/* Of what was in brackets: comments behind the key, the opening and the closing one. The first finds
 * its place in the line of the key. */
static void block_value_add(struct writer *w, const struct entry_node *entry, size_t indent) {
    const struct node *value = entry->value;
    const struct str besides[] = {entry->key_beside, value->beside, entry->beside};
    bool is_item = !entry->key, props = value->anchor.len > 0 || value->tag.len > 0;
    size_t first = 0;
    buf_addc(&w->text, ' ');
    props_add(w, value);
    if (is_item && !props) {
        block_add(w, value, indent + STEP, true);
        return;
    }
    while (first < 2 && besides[first].len == 0)
        first++;
    end_line(w, is_item ? (struct str){0} : besides[first]);
    w->fresh = true;
    for (size_t i = first + 1; i < 3 && !is_item; i++)
        comment_add(w, besides[i], indent + STEP);
    comments_add(w, entry->inner, indent + STEP);
    block_add(w, value, indent + STEP, false);
}

/* Behind "key:" or "-", in the line at work. */
static void value_add(struct writer *w, const struct entry_node *entry, size_t indent) {
    const struct node *value = entry->value;
    struct str beside = entry->beside;
    bool nothing = says_nothing(value), hoists = entry->key && is_hoisting(value);
    bool apart = (entry->key_beside.len > 0 || entry->inner || hoists) && !nothing;
    if (nothing && beside.len == 0)
        beside = entry->key_beside;
    if (apart) {
        end_line(w, entry->key_beside);
        w->fresh = true;
        comments_add(w, entry->inner, indent + STEP);
        hoisted_add(w, value, indent + STEP);
        indent_add(w, indent + STEP);
    } else if (!nothing)
        buf_addc(&w->text, ' ');
    if (is_block_text(value)) {
        props_add(w, value);
        block_text_add(w, value, indent + STEP, beside);
        return;
    }
    node_add(w, value, apart ? indent + STEP : indent);
    end_line(w, beside);
    if (!apart) {
        w->fresh = true;
        comments_add(w, entry->inner, indent + STEP);
        w->fresh = false;
    }
}

/* A block list or map. `begun`: its first line has its indentation already. */
static void block_add(struct writer *w, const struct node *node, size_t indent, bool begun) {
    for (const struct entry_node *entry = node->first; entry; entry = entry->next) {
        if (!begun) {
            comments_add(w, entry->before, indent);
            blank_line(w, entry->blank);
            if (!entry->key)
                item_hoisted_add(w, entry, indent);
            indent_add(w, indent);
        }
        begun = false;
        if (entry->key) {
            key_add(w, entry->key);
            buf_adds(&w->text, colon(entry->key));
        } else
            buf_addc(&w->text, '-');
        if (is_block(entry->value))
            block_value_add(w, entry, indent);
        else
            value_add(w, entry, indent);
    }
    comments_add(w, node->foot, indent);
}

/* --- the whole -------------------------------------------------------------------------------- */

/* Where the comments of a run of lines stand; a long line does not push its neighbours' away. */
static size_t beside_column(const struct writer *w, size_t first) {
    size_t most = 0;
    for (size_t i = first; i < w->n && w->lines[i].beside.len > 0; i++) {
        size_t columns = str_columns(w->lines[i].text);
        if (columns > most && columns <= ALIGNED_COLUMNS_MAX)
            most = columns;
    }
    return most + 2;
}

static void lines_add(const struct writer *w, struct buf *out) {
    size_t column = 0;
    for (size_t i = 0; i < w->n; i++) {
        const struct line *line = &w->lines[i];
        if (line->beside.len > 0 && (i == 0 || w->lines[i - 1].beside.len == 0))
            column = beside_column(w, i);
        buf_add(out, line->text);
        if (line->beside.len > 0) {
            size_t columns = str_columns(line->text);
            buf_adds(out, "  ");
            for (size_t at = columns + 2; at < column; at++)
                buf_addc(out, ' ');
            buf_add(out, line->beside);
        }
        buf_addc(out, '\n');
    }
}

void format_write(struct arena *arena, const struct format_tree *tree, struct buf *out) {
    struct writer w = {.arena = arena, .fresh = true};
    const struct entry_node whole = {.value = tree->root};
    comments_add(&w, tree->head, 0);
    if (tree->marked) {
        buf_adds(&w.text, "---");
        end_line(&w, tree->beside);
        w.fresh = true;
    }
    if (is_block(tree->root)) {
        bool props = tree->root->anchor.len > 0 || tree->root->tag.len > 0;
        props_add(&w, tree->root);
        if (props)
            end_line(&w, (struct str){0});
        block_add(&w, tree->root, 0, false);
    } else if (is_block_text(tree->root))
        block_text_add(&w, tree->root, STEP, whole.beside);
    else {
        node_add(&w, tree->root, 0);
        end_line(&w, (struct str){0});
    }
    comments_add(&w, tree->tail, 0);
    lines_add(&w, out);
    buf_release(&w.text);
}
