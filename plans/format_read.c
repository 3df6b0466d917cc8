#include "plans/format_tree.h"

#include <assert.h>
#include <libfyaml.h>

enum { NOT_PLACED = -1 };

/* What the parser says, with its place in the text. */
struct event {
    enum fy_event_type type;
    enum shape shape;
    bool alone;             /* a value, not the start or the end of something */
    bool bracket;           /* '{', '[', '}' or ']' */
    bool pair;              /* [a: b]: a map without braces */
    ptrdiff_t from;         /* with anchor and tag; NOT_PLACED: nothing stands there */
    size_t body, to;
    struct str anchor, tag;
};

struct events {
    struct event *items;
    size_t n, room;
};

/* Comments between two tokens. */
struct found {
    struct str text;
    size_t at;
    bool own_line, blank;
};

struct reader {
    struct arena *arena;
    struct str text;
    const struct event *events;
    size_t n, next;
    size_t at;          /* how far the text is read */
    struct str *beside; /* takes a comment on the line of what was read last; NULL: nobody does */
    struct found *found;
    size_t n_found, room;
    bool all_flow;       /* all of the file is one list or map in brackets */
    bool newline, comma; /* in the gap that was looked at last */
    ptrdiff_t mark;      /* the '-' or '?' in it; NOT_PLACED: none */
    size_t n_comments;
    bool lost;
};

/* --- events ----------------------------------------------------------------------------------- */

static struct str slice_of(struct str text, struct fy_token *token) {
    const struct fy_mark *start = token ? fy_token_start_mark(token) : NULL,
                         *end = token ? fy_token_end_mark(token) : NULL;
    if (!start || !end)
        return (struct str){0};
    return (struct str){text.at + start->input_pos, end->input_pos - start->input_pos};
}

/* With the '&' or '*' that its mark leaves out. */
static struct str marked(struct str text, struct fy_token *token) {
    struct str name = slice_of(text, token);
    if (!token || name.at <= text.at)
        return (struct str){0};
    return (struct str){name.at - 1, name.len + 1};
}

static void place_event(struct event *event, struct str text, struct fy_token *token,
                        struct str anchor, struct str tag) {
    struct str body = slice_of(text, token);
    event->from = body.at ? body.at - text.at : NOT_PLACED;
    event->body = body.at ? (size_t)event->from : 0;
    event->to = event->body + body.len;
    event->anchor = anchor;
    event->tag = tag;
    const struct str props[] = {anchor, tag};
    for (int i = 0; i < 2; i++) {
        ptrdiff_t at = props[i].at ? props[i].at - text.at : NOT_PLACED;
        size_t end = (size_t)at + props[i].len;
        if (at == NOT_PLACED)
            continue;
        if (!body.at && end > event->body) /* nothing but an anchor or a tag */
            event->body = event->to = end;
        if (event->from == NOT_PLACED || at < event->from)
            event->from = at;
    }
}

static enum shape shape_of(struct fy_token *token) {
    switch (fy_token_scalar_style(token)) {
    case FYSS_SINGLE_QUOTED: return SHAPE_SINGLE;
    case FYSS_DOUBLE_QUOTED: return SHAPE_DOUBLE;
    case FYSS_LITERAL: return SHAPE_LITERAL;
    case FYSS_FOLDED: return SHAPE_FOLDED;
    default: return SHAPE_PLAIN;
    }
}

static void take_scalar(struct event *event, struct str text,
                        const struct fy_event_scalar_data *scalar) {
    event->alone = true;
    place_event(event, text, scalar->value, marked(text, scalar->anchor),
                slice_of(text, scalar->tag));
    event->shape = shape_of(scalar->value);
    bool quoted = event->shape == SHAPE_SINGLE || event->shape == SHAPE_DOUBLE;
    if (quoted) { /* its mark leaves the quotes out */
        event->from -= event->from == (ptrdiff_t)event->body;
        event->body--;
        event->to++;
    } else if (event->shape == SHAPE_PLAIN && !slice_of(text, scalar->value).len)
        event->shape = SHAPE_NOTHING;
}

static void take_start(struct event *event, struct str text, struct fy_token *token,
                       struct fy_token *anchor, struct fy_token *tag, enum shape shape) {
    event->shape = shape;
    place_event(event, text, token, marked(text, anchor), slice_of(text, tag));
    event->bracket = event->to > event->body;
}

static void take_end(struct event *event, struct str text, struct fy_token *token) {
    place_event(event, text, token, (struct str){0}, (struct str){0});
    event->bracket = event->to > event->body;
    if (!event->bracket)
        event->from = NOT_PLACED;
}

static struct event event_of(struct str text, const struct fy_event *theirs) {
    struct event event = {.type = theirs->type, .from = NOT_PLACED};
    switch (theirs->type) {
    case FYET_SCALAR: take_scalar(&event, text, &theirs->scalar); break;
    case FYET_ALIAS: {
        struct str name = marked(text, theirs->alias.anchor);
        event.alone = true;
        event.shape = SHAPE_ALIAS;
        event.from = name.at - text.at;
        event.body = (size_t)event.from;
        event.to = event.body + name.len;
        break;
    }
    case FYET_MAPPING_START:
        take_start(&event, text, theirs->mapping_start.mapping_start, theirs->mapping_start.anchor,
                   theirs->mapping_start.tag, SHAPE_MAP);
        break;
    case FYET_SEQUENCE_START:
        take_start(&event, text, theirs->sequence_start.sequence_start,
                   theirs->sequence_start.anchor, theirs->sequence_start.tag, SHAPE_LIST);
        break;
    case FYET_MAPPING_END: take_end(&event, text, theirs->mapping_end.mapping_end); break;
    case FYET_SEQUENCE_END: take_end(&event, text, theirs->sequence_end.sequence_end); break;
    case FYET_DOCUMENT_START:
        if (theirs->document_start.document_start)
            place_event(&event, text, theirs->document_start.document_start, (struct str){0},
                        (struct str){0});
        break;
    default: break;
    }
    return event;
}

static void keep_event(struct arena *arena, struct events *events, struct event event) {
    if (events->n == events->room) {
        size_t room = events->room ? 2 * events->room : 64;
        struct event *items = arena_array(arena, struct event, room);
        if (events->n > 0)
            memcpy(items, events->items, events->n * sizeof(items[0]));
        events->items = items;
        events->room = room;
    }
    events->items[events->n++] = event;
}

static void close_parser(struct fy_parser **parser) { fy_parser_destroy(*parser); }

static bool read_events(struct arena *arena, struct str text, struct events *events) {
    struct fy_parse_cfg settings = {
        .search_path = "",
        .flags = FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE | FYPCF_QUIET};
    HOLDS(close_parser) struct fy_parser *parser = fy_parser_create(&settings);
    if (!parser || fy_parser_set_string(parser, text.at, text.len) != 0)
        die("out of memory");
    for (struct fy_event *theirs; (theirs = fy_parser_parse(parser)) != NULL;) {
        keep_event(arena, events, event_of(text, theirs));
        fy_parser_event_free(parser, theirs);
    }
    return !fy_parser_get_stream_error(parser) && events->n > 0;
}

/* --- lines ------------------------------------------------------------------------------------ */

static size_t line_start(struct str text, size_t at) {
    while (at > 0 && text.at[at - 1] != '\n')
        at--;
    return at;
}

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

static size_t indent_at(struct str text, size_t at) {
    size_t start = line_start(text, at), n = 0;
    while (start + n < text.len && text.at[start + n] == ' ')
        n++;
    return n;
}

/* A blank line stands above the line of `at`, and it was not read before `since`. */
static bool blank_above(const struct reader *r, size_t at, size_t since) {
    size_t start = line_start(r->text, at);
    if (start == 0)
        return false;
    size_t above = line_start(r->text, start - 1);
    struct str line = str_slice(r->text, above, start);
    return above >= since && str_trim(line).len == 0;
}

/* --- comments --------------------------------------------------------------------------------- */

static void keep_found(struct reader *r, size_t from, size_t to, size_t since) {
    if (r->n_found == r->room) {
        size_t room = r->room ? 2 * r->room : 16;
        struct found *found = arena_array(r->arena, struct found, room);
        if (r->n_found > 0)
            memcpy(found, r->found, r->n_found * sizeof(found[0]));
        r->found = found;
        r->room = room;
    }
    while (to > from && is_space(r->text.at[to - 1]))
        to--;
    size_t start = line_start(r->text, from);
    r->found[r->n_found++] = (struct found){
        .text = str_slice(r->text, from, to),
        .at = from,
        .own_line = str_trim(str_slice(r->text, start, from)).len == 0,
        .blank = blank_above(r, from, since),
    };
}

static size_t line_end(struct str text, size_t at) {
    while (at < text.len && text.at[at] != '\n')
        at++;
    return at;
}

/* Looks through a gap: only blanks, comments, signs, and what `event` says of anchor and tag. */
static void look(struct reader *r, size_t to, const struct event *event) {
    size_t since = r->at;
    r->n_found = 0;
    r->newline = r->comma = false;
    r->mark = NOT_PLACED;
    for (size_t i = r->at; i < to; i++) {
        const char *here = r->text.at + i;
        if (event && event->anchor.at == here)
            i += event->anchor.len - 1;
        else if (event && event->tag.at == here)
            i += event->tag.len - 1;
        else if (*here == '#') {
            size_t end = line_end(r->text, i);
            keep_found(r, i, end < to ? end : to, since);
            i = end - 1;
        } else if (*here == '\n')
            r->newline = true;
        else if (*here == ',')
            r->comma = true;
        else if ((*here == '-' || *here == '?') && r->mark == NOT_PLACED)
            r->mark = (ptrdiff_t)i;
    }
}

/* The first comment that was found, when it stands on the line of what was read last. */
static void take_beside(struct reader *r) {
    if (r->n_found == 0 || !r->beside || r->beside->len > 0 || r->found[0].own_line)
        return;
    for (size_t i = r->at; i < r->found[0].at; i++)
        if (r->text.at[i] == '\n')
            return;
    *r->beside = r->found[0].text;
    r->n_comments++;
    r->at = r->found[0].at + r->found[0].text.len;
    memmove(r->found, r->found + 1, --r->n_found * sizeof(r->found[0]));
    r->beside = NULL;
}

/* The first `n` of what was found, as a list behind `earlier`. */
static const struct comment *take(struct reader *r, size_t n, const struct comment *earlier) {
    struct comment *items = arena_array(r->arena, struct comment, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct found *found = &r->found[i];
        items[i] = (struct comment){found->text, found->blank, i + 1 < n ? &items[i + 1] : NULL};
        r->at = found->at + found->text.len;
    }
    r->n_comments += n;
    r->n_found -= n;
    if (n > 0 && r->n_found > 0)
        memmove(r->found, r->found + n, r->n_found * sizeof(r->found[0]));
    if (n == 0 || !earlier)
        return n > 0 ? items : earlier;
    const struct comment *last = earlier;
    while (last->next)
        last = last->next;
    ((struct comment *)(uintptr_t)last)->next = items; /* of this reader's own making */
    return earlier;
}

static bool is_placed(const struct event *event) { return event->from != NOT_PLACED; }

/* Up to the body of a placed event: its comments are found, the one beside is given away. */
static void approach(struct reader *r, const struct event *event) {
    look(r, event->body, event);
    take_beside(r);
}

/* How far the next thing that stands somewhere is indented; -1: nothing stands there any more. */
static ptrdiff_t next_indent(const struct reader *r, size_t *from) {
    for (size_t i = r->next; i < r->n; i++)
        if (is_placed(&r->events[i])) {
            *from = (size_t)r->events[i].from;
            return (ptrdiff_t)indent_at(r->text, *from);
        }
    *from = r->text.len;
    return -1;
}

static size_t column(const struct reader *r, size_t at) { return at - line_start(r->text, at); }

/* Comments that are indented at least to `least`, and deeper than what comes next. */
static const struct comment *take_deeper(struct reader *r, size_t least) {
    size_t from, n = 0;
    ptrdiff_t indent = next_indent(r, &from);
    look(r, from, NULL);
    take_beside(r);
    while (n < r->n_found && column(r, r->found[n].at) >= least &&
           (ptrdiff_t)column(r, r->found[n].at) > indent)
        n++;
    const struct comment *deeper = take(r, n, NULL);
    if (n > 0)
        r->beside = NULL;
    return deeper;
}

/* --- block texts ------------------------------------------------------------------------------ */

/* The header stands before the content, on the line above or (of an empty one) right before it. */
static bool find_header(const struct reader *r, const struct event *event, size_t *at) {
    size_t from = r->at;
    if (event->to > event->body)
        from = line_start(r->text, line_start(r->text, event->body) - 1);
    for (size_t i = from > r->at ? from : r->at; i < event->body; i++) {
        const char *here = r->text.at + i;
        if (event->anchor.at == here || event->tag.at == here) {
            i += (event->anchor.at == here ? event->anchor.len : event->tag.len) - 1;
            continue;
        }
        if (*here == '#')
            i = line_end(r->text, i);
        else if (*here == '|' || *here == '>') {
            *at = i;
            return true;
        }
    }
    return false;
}

static bool is_blank_line(struct str line) { return str_trim(line).len == 0; }

static size_t line_indent(struct str line) {
    size_t n = 0;
    while (n < line.len && line.at[n] == ' ')
        n++;
    return n;
}

/* Where the content ends: before the first line that is indented less. Blank lines at its end are
 * content only for '+'. */
static size_t content_end(const struct reader *r, size_t from, size_t indent, bool keeps) {
    size_t end = from, last = from;
    while (end < r->text.len) {
        size_t next = line_end(r->text, end);
        struct str line = str_slice(r->text, end, next);
        bool blank = is_blank_line(line) && line_indent(line) <= indent;
        if (!blank && line_indent(line) < indent)
            break;
        end = next < r->text.len ? next + 1 : next;
        if (!blank || keeps)
            last = end;
    }
    return last;
}

/* The deepest indentation that the block may have is that of its first line with content. */
static size_t content_indent(const struct reader *r, size_t from, size_t to) {
    for (size_t at = from; at < to;) {
        size_t next = line_end(r->text, at);
        struct str line = str_slice(r->text, at, next);
        if (!is_blank_line(line))
            return line_indent(line);
        at = next + 1;
    }
    return 0;
}

/* `parent`: the column of the list or map that it stands in. */
static void read_block_text(struct reader *r, const struct event *event, size_t parent,
                            struct node *node) {
    size_t header = 0, end;
    if (!find_header(r, event, &header)) {
        r->lost = true;
        return;
    }
    look(r, header, event);
    end = header + 1;
    while (end < r->text.len && !is_space(r->text.at[end]))
        end++;
    node->header = str_slice(r->text, header, end);
    size_t from = line_end(r->text, end);
    struct str rest = str_trim(str_slice(r->text, end, from));
    if (rest.len > 0) {
        node->beside = rest;
        r->n_comments++;
    }
    from += from < r->text.len;
    bool keeps = str_find(node->header, '+') >= 0;
    node->indent = content_indent(r, from, event->to);
    for (size_t i = 1; i < node->header.len; i++)
        if (node->header.at[i] >= '1' && node->header.at[i] <= '9')
            node->indent = parent + (size_t)(node->header.at[i] - '0');
    bool empty = node->indent == 0; /* blank lines and nothing else */
    end = empty ? (event->to > from ? event->to : from) : content_end(r, from, node->indent, keeps);
    node->text = empty && !keeps ? (struct str){0} : str_slice(r->text, from, end);
    r->at = end > r->text.len ? r->text.len : end;
}

/* --- the tree --------------------------------------------------------------------------------- */

static const struct node *read_node(struct reader *, size_t parent);

static struct node *node_of(struct reader *r, const struct event *event) {
    struct node *node = arena_new(r->arena, struct node);
    *node = (struct node){.shape = event->shape, .anchor = event->anchor, .tag = event->tag};
    return node;
}

static const struct node *read_value(struct reader *r, size_t parent) {
    const struct event *event = &r->events[r->next++];
    struct node *node = node_of(r, event);
    if (event->shape == SHAPE_LITERAL || event->shape == SHAPE_FOLDED) {
        read_block_text(r, event, parent, node);
        return node;
    }
    struct str text = str_slice(r->text, event->body, event->to);
    bool quoted = event->shape == SHAPE_SINGLE || event->shape == SHAPE_DOUBLE;
    node->text = quoted ? str_slice(text, 1, text.len - 1) : text;
    if (event->shape == SHAPE_NOTHING)
        node->text = (struct str){0};
    if (is_placed(event))
        r->at = event->to;
    return node;
}

/* Block lists and maps, and pairs: their first entry stands where they do. */
static bool is_open(const struct event *event) {
    return !event->alone && !event->bracket &&
           (event->type == FYET_MAPPING_START || event->type == FYET_SEQUENCE_START);
}

static bool is_block_text(const struct event *event) {
    return event->shape == SHAPE_LITERAL || event->shape == SHAPE_FOLDED;
}

/* Up to where the header of a block text stands, for its comments come after. */
static void approach_value(struct reader *r, const struct event *event) {
    size_t header;
    if (!is_block_text(event)) {
        approach(r, event);
        return;
    }
    if (!find_header(r, event, &header)) {
        r->lost = true;
        return;
    }
    look(r, header, event);
    take_beside(r);
}

/* The value behind a key. */
static void read_map_value(struct reader *r, struct node *map, struct entry_node *entry) {
    const struct event *event = &r->events[r->next];
    size_t parent = map->indent;
    r->beside = &entry->key_beside;
    bool nothing = event->shape == SHAPE_NOTHING && !is_placed(event);
    if (nothing && map->layout == LAYOUT_BLOCK) {
        r->next++;
        entry->inner = take_deeper(r, parent + 1);
        entry->value = node_of(r, event);
        return;
    }
    bool props = event->anchor.len > 0 || event->tag.len > 0;
    if (is_placed(event) && (!is_open(event) || props)) {
        approach_value(r, event);
        map->broken = map->broken || r->newline;
        entry->inner = take(r, r->n_found, NULL);
        if (is_open(event))
            r->at = event->body;
    }
    entry->value = read_node(r, parent);
    map->broken = map->broken || entry->value->broken;
    if (!is_open(event))
        r->beside = &entry->beside;
}

static void approach_entry(struct reader *r, struct node *node, struct entry_node *entry,
                           const struct event *event) {
    size_t since = r->at;
    approach_value(r, event);
    node->broken = node->broken || r->newline;
    size_t at = r->mark == NOT_PLACED ? (size_t)event->from : (size_t)r->mark;
    entry->blank = blank_above(r, at, since);
    entry->before = take(r, r->n_found, NULL);
}

static void read_map_entry(struct reader *r, struct node *map, struct entry_node *entry) {
    const struct event *event = &r->events[r->next];
    if (is_placed(event))
        approach_entry(r, map, entry, event);
    entry->key = read_value(r, map->indent);
    read_map_value(r, map, entry);
}

static void read_list_entry(struct reader *r, struct node *list, struct entry_node *entry) {
    const struct event *event = &r->events[r->next];
    if (is_placed(event)) {
        approach_entry(r, list, entry, event);
        if (is_open(event))
            r->at = event->body;
        r->beside = NULL;
    }
    entry->value = read_node(r, list->indent);
    list->broken = list->broken || entry->value->broken;
    if (is_placed(event) && (!is_open(event) || list->layout != LAYOUT_BLOCK))
        r->beside = &entry->beside;
}

/* `tight`: a list whose dashes stand below the key it belongs to. A comment at that column is one
 * of the list where the map ends too, but not at the margin. */
static void close_node(struct reader *r, struct node *node, bool tight) {
    const struct event *event = &r->events[r->next++];
    if (node->layout == LAYOUT_BLOCK) {
        node->broken = false;
        node->foot = take_deeper(r, node->indent + (tight && node->indent == 0));
    }
    if (node->layout == LAYOUT_FLOW) {
        approach(r, event);
        node->comma = r->comma && node->first;
        node->broken = node->broken || r->newline;
        node->foot = take(r, r->n_found, NULL);
        node->broken = node->broken && (node->first || node->foot || node->beside.len > 0);
        r->at = event->to;
        r->beside = NULL;
    }
    if (node->broken && !r->all_flow && node->first)
        node->layout = LAYOUT_BLOCK;
    else if (node->broken && node->layout == LAYOUT_PAIR)
        node->layout = LAYOUT_FLOW;
}

/* A list or a map. `parent`: the column of what it stands in. */
static const struct node *read_node(struct reader *r, size_t parent) {
    const struct event *event = &r->events[r->next];
    if (event->alone)
        return read_value(r, parent);
    struct node *node = node_of(r, event);
    bool is_map = event->type == FYET_MAPPING_START, is_flow = event->bracket;
    enum fy_event_type end = is_map ? FYET_MAPPING_END : FYET_SEQUENCE_END;
    node->layout = is_flow ? LAYOUT_FLOW : event->pair ? LAYOUT_PAIR : LAYOUT_BLOCK;
    node->indent = column(r, event->body);
    r->next++;
    if (is_flow) {
        r->at = event->to;
        r->beside = &node->beside;
    }
    const struct entry_node **link = &node->first;
    while (r->next < r->n && r->events[r->next].type != end && !r->lost) {
        struct entry_node *entry = arena_new(r->arena, struct entry_node);
        *link = entry;
        link = &entry->next;
        if (is_map)
            read_map_entry(r, node, entry);
        else
            read_list_entry(r, node, entry);
    }
    if (!r->lost)
        close_node(r, node, !is_map && node->indent == parent);
    return node;
}

/* --- the document ----------------------------------------------------------------------------- */

/* Directives are kept as they are, among the comments above the mark. */
static void look_at_head(struct reader *r, size_t to) {
    for (size_t at = 0; at < to;) {
        size_t end = line_end(r->text, at);
        struct str line = str_slice(r->text, at, end < to ? end : to), words = str_trim(line);
        if (words.len > 0 && (words.at[0] == '#' || words.at[0] == '%'))
            keep_found(r, (size_t)(words.at - r->text.at), end, 0);
        at = end + 1;
    }
}

static void read_start(struct reader *r, struct format_tree *tree) {
    while (r->next < r->n && r->events[r->next].type != FYET_DOCUMENT_START)
        r->next++;
    const struct event *event = r->next < r->n ? &r->events[r->next++] : NULL;
    if (!event || !is_placed(event))
        return;
    look_at_head(r, event->body);
    tree->head = take(r, r->n_found, NULL);
    tree->marked = true;
    r->at = event->to;
    r->beside = &tree->beside;
}

/* A pair has no token of its own, and the parser has it at its colon: it stands where its key
 * does. */
static void place_pairs(struct events *events) {
    for (size_t i = 0; i + 1 < events->n; i++) {
        struct event *event = &events->items[i];
        const struct event *key = &events->items[i + 1];
        if (event->type != FYET_MAPPING_START || event->bracket || !is_placed(event) ||
            !is_placed(key) || key->body >= event->body)
            continue;
        event->pair = true;
        event->from = key->from;
        event->body = event->to = (size_t)key->from;
    }
}

bool format_read(struct arena *arena, struct str text, struct format_tree *out) {
    struct events events = {0};
    *out = (struct format_tree){0};
    if (!read_events(arena, text, &events))
        return false;
    place_pairs(&events);
    struct reader r = {.arena = arena, .text = text, .events = events.items, .n = events.n};
    read_start(&r, out);
    if (r.next >= r.n)
        return false;
    r.all_flow = r.events[r.next].bracket;
    if (!is_open(&r.events[r.next]) && is_placed(&r.events[r.next])) { /* all of it is one { } */
        approach_value(&r, &r.events[r.next]);
        out->head = take(&r, r.n_found, out->head);
    }
    r.beside = r.beside && !is_open(&r.events[r.next]) ? NULL : r.beside;
    out->root = read_node(&r, 0);
    look(&r, text.len, NULL);
    out->tail = take(&r, r.n_found, NULL);
    out->n_comments = r.n_comments;
    return !r.lost;
}
