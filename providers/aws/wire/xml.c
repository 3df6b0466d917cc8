#include "providers/aws/wire/xml.h"

#include "base/escape.h"

#include <assert.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#define TEXT_BYTES_MAX (1u << 20)
#define CHUNK_BYTES 8192 /* libxml2 moves what it has not read yet at every few elements: less is cheaper */

/* What an open element is. */
enum role {
    ROLE_SKIP,     /* nothing that we know */
    ROLE_ENVELOPE, /* around the structure, or ResponseMetadata, or Errors */
    ROLE_REQUEST_ID,
    ROLE_STRUCTURE,
    ROLE_LIST,
    ROLE_MAP,
    ROLE_ENTRY, /* one pair of a map */
    ROLE_SCALAR,
    ROLE_FREE /* no shape: children or text */
};

struct frame {
    enum role role;
    const struct member_model *reads; /* how its content is read */
    const struct member_model *under; /* what its parent calls it: flattened items say the list */
    const struct shape *shape;        /* what `reads` points to */
    struct str name;                  /* in free reading */
    size_t first;                     /* where its children begin among the pieces */
    size_t next;                      /* the member after the one found last: where to look first */
    uint64_t seen[2]; /* a structure's members so far, by position; some share a bit */
    bool repeats;     /* a member came twice: items of one list, or the last one counts */
};

/* A finished child that waits for the end of its parent. */
struct piece {
    const struct member_model *under;
    struct str key; /* of a map's entry, or the element's name in free reading */
    const struct value *value;
};

struct machine {
    struct reading *reading;
    xmlParserCtxtPtr parser;
    struct frame frames[WIRE_DEPTH_MAX];
    size_t depth;
    struct piece *pieces;
    size_t n, room;
    struct buf text;   /* of the innermost element that wants it */
    bool unchecked;    /* some of it is of a CDATA section, where libxml2 lets bytes pass that are no UTF-8 */
    struct frame top;  /* what the root element is */
    const char *inner; /* else the child of the root that is the structure */
    const struct shape *inner_shape;
    struct str *request_id;
    struct str root;
    const struct value *result;
};

static void stop(struct machine *machine, const char *why)
{
    give_up(machine->reading, "%s", why);
    xmlStopParser(machine->parser);
}

/* --- an element opens ------------------------------------------------------------------------- */

static void open_frame(struct machine *machine, const struct member_model *reads,
                       const struct member_model *under, struct frame *out)
{
    const struct shape *shape = shape_at(machine->reading->service, reads->shape);
    enum role role = shape->kind == SHAPE_STRUCTURE ? ROLE_STRUCTURE
                     : shape->kind == SHAPE_LIST    ? ROLE_LIST
                     : shape->kind == SHAPE_MAP     ? ROLE_MAP
                                                    : ROLE_SCALAR;
    *out = (struct frame){.role = role, .reads = reads, .under = under, .shape = shape};
}

static bool same(const char *a, const char *b)
{
    return *a == *b && strcmp(a, b) == 0;
}

/* The member that an element of this name is; the search goes round from where the last one was
 * found. */
static const struct member_model *member_of(struct frame *parent, const char *name)
{
    size_t n = parent->shape->n_members;
    for (size_t tried = 0, i = parent->next; tried < n; tried++, i++) {
        if (i >= n)
            i = 0;
        const struct member_model *member = &parent->shape->members[i];
        if (!same(name, member_wire(member)) || !in_answer_body(member))
            continue;
        uint64_t bit = UINT64_C(1) << (i % 64), *seen = &parent->seen[i / 64 % 2];
        parent->repeats |= (*seen & bit) != 0;
        *seen |= bit;
        parent->next = i + 1;
        return member;
    }
    return NULL;
}

static bool is_request_id(const char *name)
{
    return same(name, "requestId") || same(name, "RequestId") || same(name, "RequestID");
}

static void open_in_envelope(const char *name, struct frame *out)
{
    bool goes_on = same(name, "ResponseMetadata") || same(name, "Errors");
    enum role role = is_request_id(name) ? ROLE_REQUEST_ID : goes_on ? ROLE_ENVELOPE : ROLE_SKIP;
    *out = (struct frame){.role = role};
}

static void open_in_structure(struct machine *machine, struct frame *parent, const char *name,
                              struct frame *out)
{
    const struct member_model *member = member_of(parent, name);
    if (!member && machine->depth == 1)
        open_in_envelope(name, out);
    else if (!member)
        out->role = ROLE_SKIP;
    else
        open_frame(machine, member, member, out);
    bool many = out->role == ROLE_LIST || out->role == ROLE_MAP;
    if (!member || !many || !(member->traits & MEMBER_FLATTENED))
        return;
    parent->repeats = true;
    if (out->role == ROLE_LIST)
        open_frame(machine, &out->shape->members[0], member, out);
    else
        out->role = ROLE_ENTRY;
}

static void open_in_entry(struct machine *machine, const struct frame *parent, const char *name,
                          struct frame *out)
{
    const struct member_model *sides = parent->shape->members;
    out->role = ROLE_SKIP;
    for (int side = 0; side < 2; side++)
        if (same(name, member_wire(&sides[side]))) {
            open_frame(machine, &sides[side], &sides[side], out);
            return;
        }
}

/* Fills the frame above its parent's in place: every element of an answer comes through here. */
static void open_child(struct machine *machine, struct frame *parent, const char *name,
                       struct frame *out)
{
    switch (parent->role) {
    case ROLE_ENVELOPE:
        if (machine->inner && same(name, machine->inner))
            *out = (struct frame){.role = ROLE_STRUCTURE, .shape = machine->inner_shape};
        else
            open_in_envelope(name, out);
        return;
    case ROLE_STRUCTURE:
        open_in_structure(machine, parent, name, out);
        return;
    case ROLE_LIST:
        open_frame(machine, &parent->shape->members[0], parent->under, out);
        return;
    case ROLE_MAP:
        *out = (struct frame){.role = ROLE_ENTRY,
                              .reads = parent->reads,
                              .under = parent->under,
                              .shape = parent->shape};
        return;
    case ROLE_ENTRY:
        open_in_entry(machine, parent, name, out);
        return;
    case ROLE_FREE:
        *out = (struct frame){.role = ROLE_FREE,
                              .name = arena_str(machine->reading->arena, str_of(name))};
        return;
    case ROLE_SKIP:
    case ROLE_REQUEST_ID:
    case ROLE_SCALAR:
        out->role = ROLE_SKIP;
        return;
    }
}

static void push_piece(struct machine *machine, struct piece piece)
{
    if (machine->n == machine->room) {
        machine->room = machine->room ? machine->room * 2 : 64;
        machine->pieces = must_realloc(machine->pieces, machine->room * sizeof *machine->pieces);
    }
    machine->pieces[machine->n++] = piece;
}

/* An attribute's text: libxml2 leaves an ampersand as "&#38;", for trees that have yet to expand
 * entities. */
static struct str attribute_text(struct arena *arena, struct str raw)
{
    char *text = arena_alloc(arena, raw.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.len; i++) {
        text[n++] = raw.at[i];
        if (str_starts(str_from(raw, i), S("&#38;")))
            i += 4;
    }
    return (struct str){text, n};
}

/* libxml2 gives an attribute as five pointers: name, prefix, namespace, where the value begins,
 * where it ends. */
static void take_attributes(struct machine *machine, const struct frame *frame, int n,
                            const xmlChar **attributes)
{
    for (size_t m = 0; m < frame->shape->n_members; m++) {
        const struct member_model *member = &frame->shape->members[m];
        struct str local = str_of(member_wire(member));
        ptrdiff_t colon = str_find(local, ':');
        if (!(member->traits & MEMBER_ATTRIBUTE))
            continue;
        for (int i = 0; i < n; i++) {
            const xmlChar **attribute = attributes + 5 * (size_t)i;
            if (!str_is(str_from(local, (size_t)(colon + 1)), (const char *)attribute[0]))
                continue;
            struct str raw = {(const char *)attribute[3], (size_t)(attribute[4] - attribute[3])};
            struct arena *arena = machine->reading->arena;
            push_piece(machine,
                       (struct piece){.under = member,
                                      .value = value_text(arena, attribute_text(arena, raw))});
            break; /* under another prefix it may be there again */
        }
    }
}

static void on_start(void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int n_namespaces, const xmlChar **namespaces, int n_attributes,
                     int n_defaulted, const xmlChar **attributes)
{
    (void)prefix, (void)uri, (void)n_namespaces, (void)namespaces, (void)n_defaulted;
    struct machine *machine = ctx;
    if (machine->depth == WIRE_DEPTH_MAX) {
        stop(machine, "the XML is nested too deep");
        return;
    }
    struct frame *frame = &machine->frames[machine->depth];
    if (machine->depth > 0) {
        open_child(machine, frame - 1, (const char *)name, frame);
    } else {
        *frame = machine->top;
        machine->root = arena_str(machine->reading->arena, str_of((const char *)name));
    }
    frame->first = machine->n;
    machine->depth++;
    buf_reset(&machine->text);
    if (n_attributes > 0 && frame->role == ROLE_STRUCTURE)
        take_attributes(machine, frame, n_attributes, attributes);
}

/* --- an element closes ------------------------------------------------------------------------ */

static const struct value *map_over(struct arena *arena, const struct entry *entries, size_t n)
{
    struct value *map = arena_new(arena, struct value);
    map->kind = VALUE_MAP;
    map->as.map.entries = entries;
    map->as.map.n = n;
    return map;
}

static const struct value *list_of(struct arena *arena, const struct piece *pieces, size_t n)
{
    const struct value **items = arena_array(arena, const struct value *, n);
    for (size_t i = 0; i < n; i++)
        items[i] = pieces[i].value;
    struct value *list = arena_new(arena, struct value);
    list->kind = VALUE_LIST;
    list->as.list.items = items;
    list->as.list.n = n;
    return list;
}

static const struct value *map_of(struct arena *arena, const struct piece *pieces, size_t n)
{
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < n; i++)
        maker_set(&maker, pieces[i].key, pieces[i].value);
    return maker_map(&maker);
}

static const struct value *structure_of(struct arena *arena, const struct piece *pieces, size_t n)
{
    struct entry *entries = arena_array(arena, struct entry, n);
    for (size_t i = 0; i < n; i++)
        entries[i] = (struct entry){.key = str_of(pieces[i].under->name), .value = pieces[i].value};
    return map_over(arena, entries, n);
}

/* A repeated member's pieces, scattered among others, become one list or map at the place of the
 * first. */
static const struct value *gather(struct machine *machine, size_t at, size_t end)
{
    struct arena *arena = machine->reading->arena;
    const struct member_model *under = machine->pieces[at].under;
    const struct shape *shape = shape_at(machine->reading->service, under->shape);
    struct maker maker = {.arena = arena};
    for (size_t i = at; i < end; i++) {
        struct piece *piece = &machine->pieces[i];
        if (piece->under != under)
            continue;
        if (shape->kind == SHAPE_LIST)
            maker_add(&maker, piece->value);
        else
            maker_set(&maker, piece->key, piece->value);
        piece->under = NULL;
    }
    return shape->kind == SHAPE_LIST ? maker_list(&maker) : maker_map(&maker);
}

static const struct value *gathered_structure(struct machine *machine, size_t first)
{
    struct maker maker = {.arena = machine->reading->arena};
    for (size_t i = first; i < machine->n; i++) {
        const struct member_model *under = machine->pieces[i].under;
        if (!under)
            continue;
        const struct shape *shape = shape_at(machine->reading->service, under->shape);
        bool repeats = (under->traits & MEMBER_FLATTENED) && !shape_is_scalar(shape) &&
                       shape->kind != SHAPE_STRUCTURE;
        maker_set(&maker, str_of(under->name),
                  repeats ? gather(machine, i, machine->n) : machine->pieces[i].value);
    }
    return maker_map(&maker);
}

static const struct value *free_value(struct machine *machine, const struct frame *frame)
{
    struct arena *arena = machine->reading->arena;
    if (machine->n == frame->first)
        return value_text(arena, buf_str(&machine->text));
    return map_of(arena, machine->pieces + frame->first, machine->n - frame->first);
}

/* The pair of a map's entry goes on as one piece with a key. */
static bool close_entry(struct machine *machine, const struct frame *frame)
{
    const struct member_model *sides = frame->shape->members;
    struct piece whole = {.under = frame->under};
    bool has_key = false;
    for (size_t i = frame->first; i < machine->n; i++) {
        if (machine->pieces[i].under == &sides[0]) {
            whole.key = value_str(machine->pieces[i].value);
            has_key = true;
        } else {
            whole.value = machine->pieces[i].value;
        }
    }
    machine->n = frame->first;
    if (has_key && whole.value)
        push_piece(machine, whole);
    return true;
}

static const struct value *close_value(struct machine *machine, const struct frame *frame)
{
    struct arena *arena = machine->reading->arena;
    size_t n = machine->n - frame->first;
    const struct piece *pieces = n > 0 ? machine->pieces + frame->first : NULL;
    switch (frame->role) {
    case ROLE_STRUCTURE:
        return frame->repeats ? gathered_structure(machine, frame->first)
                              : structure_of(arena, pieces, n);
    case ROLE_LIST:
        return list_of(arena, pieces, n);
    case ROLE_MAP:
        return map_of(arena, pieces, n);
    case ROLE_SCALAR:
        return scalar_read(machine->reading, frame->reads, buf_str(&machine->text));
    case ROLE_FREE:
        return free_value(machine, frame);
    default:
        return NULL;
    }
}

static void on_end(void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    (void)name, (void)prefix, (void)uri;
    struct machine *machine = ctx;
    assert(machine->depth > 0);
    struct frame *frame = &machine->frames[--machine->depth];
    if (frame->role == ROLE_SKIP)
        return;
    if (machine->unchecked && !utf8_is_well_formed(buf_str(&machine->text))) {
        stop(machine, "a text of the XML is no UTF-8");
        return;
    }
    machine->unchecked = false;
    if (frame->role == ROLE_REQUEST_ID && machine->request_id)
        *machine->request_id = arena_str(machine->reading->arena, buf_str(&machine->text));
    if (frame->role == ROLE_ENTRY && close_entry(machine, frame))
        return;
    const struct value *value = close_value(machine, frame);
    machine->n = frame->first;
    if (machine->reading->problem.len > 0)
        xmlStopParser(machine->parser);
    else if (value && (machine->depth == 0 ||
                       (machine->inner && frame->shape == machine->inner_shape && !frame->reads)))
        machine->result = value;
    else if (value)
        push_piece(machine, (struct piece){frame->under, frame->name, value});
    buf_reset(&machine->text);
}

static void on_text(void *ctx, const xmlChar *text, int n)
{
    struct machine *machine = ctx;
    if (machine->depth == 0)
        return;
    enum role role = machine->frames[machine->depth - 1].role;
    if (role != ROLE_SCALAR && role != ROLE_FREE && role != ROLE_REQUEST_ID)
        return;
    if (machine->text.len + (size_t)n > TEXT_BYTES_MAX)
        stop(machine, "a text of the XML is over 1 MiB");
    else
        buf_add(&machine->text, (struct str){(const char *)text, (size_t)n});
}

static void on_cdata(void *ctx, const xmlChar *text, int n)
{
    struct machine *machine = ctx;
    machine->unchecked = true;
    on_text(ctx, text, n);
}

static void on_doctype(void *ctx, const xmlChar *name, const xmlChar *external,
                       const xmlChar *system)
{
    (void)name, (void)external, (void)system;
    stop(ctx, "the XML has a DOCTYPE");
}

/* --- a document ------------------------------------------------------------------------------- */

static void free_parser(xmlParserCtxtPtr *parser)
{
    if (*parser)
        xmlFreeParserCtxt(*parser);
}

/* What is wrong is read off the parser; libxml2 would print what its decoders
 * think of the bytes. */
static void stay_silent(void *ctx, const char *fmt, ...)
{
    (void)ctx, (void)fmt;
}

static bool feed(struct machine *machine, struct str body)
{
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .internalSubset = on_doctype,
                             .startElementNs = on_start,
                             .endElementNs = on_end,
                             .characters = on_text,
                             .ignorableWhitespace = on_text,
                             .cdataBlock = on_cdata};
    HOLDS(free_parser)
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, machine, NULL, 0, NULL);
    if (!parser)
        die("out of memory");
    machine->parser = parser;
    xmlSetGenericErrorFunc(NULL, stay_silent);
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    while (body.len > 0 && machine->reading->problem.len == 0) {
        struct str chunk = str_slice(body, 0, CHUNK_BYTES);
        if (xmlParseChunk(parser, chunk.at, (int)chunk.len, 0) != 0)
            break;
        body = str_from(body, chunk.len);
    }
    if (machine->reading->problem.len == 0)
        xmlParseChunk(parser, NULL, 0, 1);
    if (machine->reading->problem.len == 0 && !parser->wellFormed)
        give_up(machine->reading, "the body is cut or no XML");
    return machine->reading->problem.len == 0;
}

static const struct value *run(struct machine *machine, struct str body)
{
    bool ok = feed(machine, body);
    free(machine->pieces);
    buf_release(&machine->text);
    return ok ? machine->result : NULL;
}

const struct value *xml_read(struct reading *reading, const struct shape *shape, const char *inner,
                             struct str body, struct str *request_id)
{
    static const struct shape nothing = {.name = "", .kind = SHAPE_STRUCTURE};
    struct machine machine = {.reading = reading, .inner = inner, .request_id = request_id};
    machine.inner_shape = shape ? shape : &nothing;
    machine.top.role = inner ? ROLE_ENVELOPE : ROLE_STRUCTURE;
    machine.top.shape = machine.inner_shape;
    const struct value *value = run(&machine, body);
    if (reading->problem.len > 0)
        return NULL;
    if (str_eq_nocase(machine.root, S("html")))
        return give_up(reading, "the answer is a web page");
    return value ? value : empty_map(reading->arena);
}

const struct value *xml_read_member(struct reading *reading, const struct member_model *member,
                                    struct str body)
{
    struct machine machine = {.reading = reading};
    open_frame(&machine, member, member, &machine.top);
    return run(&machine, body);
}

const struct value *xml_read_free(struct reading *reading, struct str body, struct str *root)
{
    struct machine machine = {.reading = reading, .top = {.role = ROLE_FREE}};
    const struct value *value = run(&machine, body);
    *root = machine.root;
    return value;
}
