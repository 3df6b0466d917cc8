#include "plans/yaml.h"

#include "base/escape.h"
#include "base/map.h"
#include "plans/yaml_mistake.h"

#include <assert.h>
#include <libfyaml.h>

enum { FILE_BYTES_MAX = 16 << 20, DEPTH_MAX = 64, ALIASED_NODES_MAX = 100 * 1000 };

/* A finished value and what it weighs: an alias brings all of it in again. */
struct node {
    const struct value *value;
    size_t nodes;
    int height;
};

/* A list or map that is still open. */
struct frame {
    struct maker maker;
    const struct value **merges;
    size_t n_merges;
    struct str key; /* the key that waits for its value */
    struct span key_at;
    struct str anchor;
    struct span at;
    size_t nodes;
    int height;
    bool is_map, has_key;
    char opener; /* '{' or '[' of the flow style, else 0 */
};

struct reader {
    struct arena *arena;
    struct report *report;
    struct str text;
    uint32_t file;
    size_t *lines; /* where each line begins */
    size_t n_lines;
    struct map anchors; /* name to struct node */
    size_t aliased;
    struct frame frames[DEPTH_MAX];
    size_t depth;
    struct node root;
    size_t documents;
    bool broken; /* the text has no tree */
};

/* --- places ----------------------------------------------------------------------------------- */

static void find_lines(struct reader *reader) {
    size_t n = 1;
    for (size_t i = 0; i < reader->text.len; i++)
        n += reader->text.at[i] == '\n';
    reader->lines = arena_array(reader->arena, size_t, n);
    reader->n_lines = 1;
    for (size_t i = 0; i < reader->text.len; i++)
        if (reader->text.at[i] == '\n')
            reader->lines[reader->n_lines++] = i + 1;
}

static struct span place(const struct reader *reader, size_t from, size_t to) {
    size_t low = 0, high = reader->n_lines;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (reader->lines[middle] <= from)
            low = middle;
        else
            high = middle;
    }
    return (struct span){reader->file, (uint32_t)low + 1, (uint32_t)(from - reader->lines[low]) + 1,
                         (uint32_t)(to > from ? to - from : 1)};
}

static struct span place_of(const struct reader *reader, struct fy_token *token,
                            struct span otherwise) {
    const struct fy_mark *start = token ? fy_token_start_mark(token) : NULL;
    const struct fy_mark *end = token ? fy_token_end_mark(token) : NULL;
    if (!start || !end || end->input_pos == start->input_pos)
        return otherwise;
    size_t from = start->input_pos, to = end->input_pos;
    enum fy_scalar_style style = fy_token_scalar_style(token);
    bool quoted = style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED;
    if (quoted && from > 0 && to < reader->text.len) { /* the marks leave the quotes out */
        from--;
        to++;
    }
    return place(reader, from, to);
}

struct span span_of_part(const struct report *report, struct span whole, struct str part) {
    struct str text = source_at(report, whole);
    const char *found = text.len > 0 && part.len > 0 ? memmem(text.at, text.len, part.at, part.len)
                                                     : NULL;
    if (!found)
        return whole;
    struct span at = {whole.file, whole.line, whole.col, (uint32_t)part.len};
    for (const char *byte = text.at; byte < found; byte++) {
        at.col++;
        if (*byte == '\n') {
            at.line++;
            at.col = 1;
        }
    }
    return at;
}

/* --- building --------------------------------------------------------------------------------- */

/* A plain text is a piece of the file, which lives as long as the values; another is made by the
 * parser and copied. */
static struct str token_text(const struct reader *reader, struct fy_token *token) {
    size_t bytes = 0;
    const char *text = token ? fy_token_get_text(token, &bytes) : NULL;
    if (!text)
        return (struct str){"", 0};
    bool piece = text >= reader->text.at && text + bytes <= reader->text.at + reader->text.len;
    return piece ? (struct str){text, bytes} : arena_str(reader->arena, (struct str){text, bytes});
}

static void take_merge(struct reader *reader, struct frame *frame, const struct value *value) {
    size_t many = value->kind == VALUE_LIST ? value_count(value) : 1;
    const struct value **merges = arena_array(reader->arena, const struct value *,
                                              frame->n_merges + many);
    for (size_t i = 0; i < frame->n_merges; i++)
        merges[i] = frame->merges[i];
    for (size_t i = 0; i < many; i++) {
        const struct value *map = value->kind == VALUE_LIST ? value_item(value, i) : value;
        if (map->kind == VALUE_MAP)
            merges[frame->n_merges++] = map;
        else
            fail(reader->report, frame->key_at, "'<<' merges maps, and this is a %s",
                 value_kind_name(map->kind));
    }
    frame->merges = merges;
}

static void give_to_map(struct reader *reader, struct frame *frame, const struct value *value) {
    frame->has_key = false;
    if (str_is(frame->key, "<<")) {
        take_merge(reader, frame, value);
        return;
    }
    const struct entry *earlier = maker_entry(&frame->maker, frame->key);
    if (!earlier) {
        maker_set_at(&frame->maker, frame->key, frame->key_at, value);
        return;
    }
    fail(reader->report, frame->key_at, "'%.*s' is given twice", STR(frame->key));
    note(reader->report, earlier->at, "here it is given first");
}

static void take_key(struct reader *reader, struct frame *frame, const struct value *value) {
    frame->has_key = true;
    frame->key_at = value->at;
    frame->key = value->kind == VALUE_NULL ? S("null") : value_str(value);
    if (value->kind == VALUE_LIST || value->kind == VALUE_MAP)
        fail(reader->report, value->at, "a key is a text, not a %s", value_kind_name(value->kind));
}

static void give(struct reader *reader, struct node node) {
    if (reader->depth == 0) {
        reader->root = node;
        return;
    }
    struct frame *frame = &reader->frames[reader->depth - 1];
    frame->nodes += node.nodes;
    if (frame->height <= node.height)
        frame->height = node.height + 1;
    if (!frame->is_map)
        maker_add(&frame->maker, node.value);
    else if (!frame->has_key)
        take_key(reader, frame, node.value);
    else
        give_to_map(reader, frame, node.value);
}

static void name_node(struct reader *reader, struct str anchor, struct node node) {
    if (anchor.len == 0)
        return;
    struct node *kept = arena_new(reader->arena, struct node);
    *kept = node;
    map_set(&reader->anchors, anchor, kept);
}

/* Where an empty value stands: at the key it belongs to. */
static struct span here(const struct reader *reader) {
    const struct frame *frame = reader->depth > 0 ? &reader->frames[reader->depth - 1] : NULL;
    if (frame && frame->is_map && frame->has_key)
        return frame->key_at;
    return frame ? frame->at : place(reader, 0, 1);
}

/* --- events ----------------------------------------------------------------------------------- */

static bool stop(struct reader *reader) {
    reader->broken = true;
    return false;
}

static void check_tag(struct reader *reader, struct fy_token *tag, struct span at) {
    struct str text = token_text(reader, tag);
    if (text.len == 0 || str_starts(text, S("tag:yaml.org,2002:")) || str_starts(text, S("!!")))
        return;
    fail(reader->report, place_of(reader, tag, at), "a plan file has no tags, and this has '%.*s'",
         STR(text));
    hint(reader->report, "a reference is written ${type.name.field}");
}

static bool is_null(struct fy_event *event, struct str text) {
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL"};
    if (fy_token_scalar_style(event->scalar.value) != FYSS_PLAIN || event->scalar.tag)
        return false;
    for (size_t i = 0; i < sizeof(nulls) / sizeof(nulls[0]); i++)
        if (str_is(text, nulls[i]))
            return true;
    return false;
}

static bool on_scalar(struct reader *reader, struct fy_event *event) {
    struct str text = token_text(reader, event->scalar.value);
    struct span at = place_of(reader, event->scalar.value, here(reader));
    struct value *value = arena_new(reader->arena, struct value);
    value->at = at;
    value->kind = is_null(event, text) ? VALUE_NULL : VALUE_TEXT;
    value->as.text = text;
    struct node node = {value, 1, 0};
    check_tag(reader, event->scalar.tag, at);
    name_node(reader, token_text(reader, event->scalar.anchor), node);
    give(reader, node);
    return true;
}

static bool on_alias(struct reader *reader, struct fy_event *event) {
    struct str name = token_text(reader, event->alias.anchor);
    struct span at = place_of(reader, event->alias.anchor, here(reader));
    at.col--; /* the mark leaves the star out */
    at.len++;
    const struct node *named = map_get(&reader->anchors, name);
    if (!named) {
        fail(reader->report, at, "no anchor '&%.*s' stands before this alias", STR(name));
        hint(reader->report, "put a text that begins with '*' in quotes");
        return stop(reader);
    }
    reader->aliased += named->nodes;
    if (reader->aliased > ALIASED_NODES_MAX) {
        fail(reader->report, at, "aliases bring in more than %d values", ALIASED_NODES_MAX);
        return stop(reader);
    }
    if (reader->depth + (size_t)named->height > DEPTH_MAX) {
        fail(reader->report, at, "nested more than %d deep", DEPTH_MAX);
        return stop(reader);
    }
    give(reader, *named);
    return true;
}

static bool on_open(struct reader *reader, struct fy_token *token, struct fy_token *anchor,
                    struct fy_token *tag, bool is_map) {
    struct span at = place_of(reader, token, here(reader));
    const struct fy_mark *start = token ? fy_token_start_mark(token) : NULL;
    if (start && at.len <= 1)
        at = place(reader, start->input_pos, start->input_pos + 1);
    check_tag(reader, tag, at);
    if (reader->depth == DEPTH_MAX) {
        fail(reader->report, at, "nested more than %d deep", DEPTH_MAX);
        return stop(reader);
    }
    char first = start && start->input_pos < reader->text.len ? reader->text.at[start->input_pos]
                                                              : '\0';
    reader->frames[reader->depth++] = (struct frame){
        .maker = {.arena = reader->arena},
        .anchor = token_text(reader, anchor),
        .at = at,
        .nodes = 1,
        .height = 1,
        .is_map = is_map,
        .opener = first == (is_map ? '{' : '[') ? first : '\0',
    };
    return true;
}

static bool on_close(struct reader *reader) {
    assert(reader->depth > 0);
    struct frame *frame = &reader->frames[--reader->depth];
    for (size_t i = 0; i < frame->n_merges; i++)
        for (size_t k = 0; k < value_count(frame->merges[i]); k++) {
            const struct entry *entry = &frame->merges[i]->as.map.entries[k];
            if (!maker_entry(&frame->maker, entry->key))
                maker_set_at(&frame->maker, entry->key, entry->at, entry->value);
        }
    const struct value *made = frame->is_map ? maker_map(&frame->maker) : maker_list(&frame->maker);
    struct node node = {value_at(reader->arena, made, frame->at), frame->nodes, frame->height};
    name_node(reader, frame->anchor, node);
    give(reader, node);
    return true;
}

static bool on_document(struct reader *reader, struct fy_token *start) {
    if (reader->documents++ == 0)
        return true;
    struct span at = place_of(reader, start, (struct span){.file = reader->file});
    fail(reader->report, at, "a plan file is one document, and a second begins here");
    hint(reader->report, "take out the lines '---' and '...'");
    return stop(reader);
}

static bool on_event(struct reader *reader, struct fy_event *event) {
    switch (event->type) {
    case FYET_DOCUMENT_START: return on_document(reader, event->document_start.document_start);
    case FYET_SCALAR: return on_scalar(reader, event);
    case FYET_ALIAS: return on_alias(reader, event);
    case FYET_MAPPING_START:
        return on_open(reader, event->mapping_start.mapping_start, event->mapping_start.anchor,
                       event->mapping_start.tag, true);
    case FYET_SEQUENCE_START:
        return on_open(reader, event->sequence_start.sequence_start, event->sequence_start.anchor,
                       event->sequence_start.tag, false);
    case FYET_MAPPING_END:
    case FYET_SEQUENCE_END: return on_close(reader);
    default: return true;
    }
}

/* --- the parser ------------------------------------------------------------------------------- */

/* libfyaml counts lines from 1 and columns in characters. */
static size_t offset_of(const struct reader *reader, int line, int column) {
    if (line < 1 || (size_t)line > reader->n_lines)
        return reader->text.len;
    struct str rest = str_from(reader->text, reader->lines[line - 1]);
    for (int i = 1; i < column && rest.len > 0; i++) {
        size_t bytes = utf8_length(rest);
        rest = str_from(rest, bytes ? bytes : 1);
    }
    return reader->text.len - rest.len;
}

static void report_error(struct reader *reader, struct fy_diag *diag) {
    void *position = NULL;
    const struct fy_diag_error *error = fy_diag_errors_iterate(diag, &position);
    size_t offset = error ? offset_of(reader, error->line, error->column) : 0;
    struct yaml_mistake mistake = {
        .text = reader->text,
        .offset = offset,
        .at = place(reader, offset, offset + 1),
        .theirs = error && error->msg ? error->msg : "it cannot be read",
    };
    for (size_t i = reader->depth; i > 0 && !mistake.opener; i--) {
        mistake.opener = reader->frames[i - 1].opener;
        mistake.open = reader->frames[i - 1].at;
    }
    yaml_mistake(&mistake, reader->report);
}

static void close_parser(struct fy_parser **parser) { fy_parser_destroy(*parser); }
static void close_diag(struct fy_diag **diag) { fy_diag_destroy(*diag); }

static void parse(struct reader *reader) {
    struct fy_diag_cfg quiet;
    fy_diag_cfg_default(&quiet);
    quiet.fp = NULL;
    HOLDS(close_diag) struct fy_diag *diag = fy_diag_create(&quiet);
    if (!diag)
        die("out of memory");
    fy_diag_set_collect_errors(diag, true); /* it would print them */
    struct fy_parse_cfg settings = {.search_path = "",
                                    .flags = FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE |
                                             FYPCF_COLLECT_DIAG,
                                    .diag = diag};
    HOLDS(close_parser) struct fy_parser *parser = fy_parser_create(&settings);
    if (!parser || fy_parser_set_string(parser, reader->text.at, reader->text.len) != 0)
        die("out of memory");
    bool go_on = true;
    for (struct fy_event *event; go_on && (event = fy_parser_parse(parser)) != NULL;) {
        go_on = on_event(reader, event);
        fy_parser_event_free(parser, event);
    }
    if (go_on && fy_parser_get_stream_error(parser)) {
        report_error(reader, diag);
        reader->broken = true;
    }
}

/* YAML is UTF-8 without control characters; a place in the file is worth more than what a parser
 * makes of them. */
static bool is_clean(struct reader *reader) {
    for (size_t i = 0; i < reader->text.len;) {
        size_t bytes = utf8_length(str_from(reader->text, i));
        unsigned char byte = (unsigned char)reader->text.at[i];
        if (bytes == 0)
            return fail(reader->report, place(reader, i, i + 1), "a byte that is no UTF-8: 0x%02x",
                        byte);
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f)
            return fail(reader->report, place(reader, i, i + 1), "a control character: 0x%02x",
                        byte);
        i += bytes;
    }
    return true;
}

const struct value *yaml_read(struct arena *arena, struct str text, uint32_t file,
                              struct report *report) {
    struct reader *reader = arena_new(arena, struct reader);
    *reader = (struct reader){
        .arena = arena, .report = report, .text = arena_str(arena, text), .file = file};
    if (text.len > FILE_BYTES_MAX) {
        fail(report, (struct span){.file = file}, "longer than %d MiB", FILE_BYTES_MAX >> 20);
        return NULL;
    }
    find_lines(reader);
    if (!is_clean(reader))
        return NULL;
    parse(reader);
    map_release(&reader->anchors);
    if (!reader->broken && !reader->root.value)
        fail(report, (struct span){.file = file}, "the file is empty");
    return reader->broken ? NULL : reader->root.value;
}
