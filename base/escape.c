#include "base/escape.h"

/* Well-formed sequences by their first byte, and what their second may be (Unicode, table 3-7). */
static const struct sequence {
    unsigned char first_min, first_max, second_min, second_max;
    size_t length;
} sequences[] = {
    {0x00, 0x7f, 0, 0, 1},
    {0xc2, 0xdf, 0x80, 0xbf, 2},
    {0xe0, 0xe0, 0xa0, 0xbf, 3},
    {0xe1, 0xec, 0x80, 0xbf, 3},
    {0xed, 0xed, 0x80, 0x9f, 3},
    {0xee, 0xef, 0x80, 0xbf, 3},
    {0xf0, 0xf0, 0x90, 0xbf, 4},
    {0xf1, 0xf3, 0x80, 0xbf, 4},
    {0xf4, 0xf4, 0x80, 0x8f, 4},
};

static bool continues(const struct sequence *sequence, const unsigned char *bytes) {
    if (sequence->length > 1 &&
        (bytes[1] < sequence->second_min || bytes[1] > sequence->second_max))
        return false;
    for (size_t i = 2; i < sequence->length; i++)
        if (bytes[i] < 0x80 || bytes[i] > 0xbf)
            return false;
    return true;
}

size_t utf8_length(struct str text) {
    const unsigned char *bytes = (const unsigned char *)text.at;
    for (size_t i = 0; text.len > 0 && i < sizeof(sequences) / sizeof(sequences[0]); i++) {
        const struct sequence *sequence = &sequences[i];
        if (bytes[0] < sequence->first_min || bytes[0] > sequence->first_max)
            continue;
        return sequence->length <= text.len && continues(sequence, bytes) ? sequence->length : 0;
    }
    return 0;
}

/* Characters beyond ASCII that act instead of being seen. */
static const struct acting {
    const char *utf8, *name;
} acting[] = {
    {"\u061c", "\\u061c"}, {"\u200e", "\\u200e"}, {"\u200f", "\\u200f"}, /* marks of direction */
    {"\u202a", "\\u202a"}, {"\u202b", "\\u202b"}, {"\u202c", "\\u202c"}, {"\u202d", "\\u202d"},
    {"\u202e", "\\u202e"},
    {"\u2066", "\\u2066"}, {"\u2067", "\\u2067"}, {"\u2068", "\\u2068"}, {"\u2069", "\\u2069"},
    {"\u2028", "\\u2028"}, {"\u2029", "\\u2029"}, /* line and paragraph separators */
};

static const char *acting_name(struct str character) {
    for (size_t i = 0; i < sizeof(acting) / sizeof(acting[0]); i++)
        if (str_is(character, acting[i].utf8))
            return acting[i].name;
    return NULL;
}

static void byte_add(struct buf *buf, unsigned char byte) {
    if (byte == '\n')
        buf_adds(buf, "\\n");
    else if (byte == '\t')
        buf_adds(buf, "\\t");
    else if (byte == '\r')
        buf_adds(buf, "\\r");
    else
        buf_addf(buf, "\\x%02x", byte);
}

/* One character, or one byte that is none. Gives how many bytes it took. */
static size_t character_add(struct buf *buf, struct str text) {
    unsigned char first = (unsigned char)text.at[0];
    size_t length = utf8_length(text);
    if (length == 0 || (length == 1 && (first < 0x20 || first == 0x7f))) {
        byte_add(buf, first);
        return 1;
    }
    struct str character = str_slice(text, 0, length);
    const char *name = length > 1 ? acting_name(character) : NULL;
    if (length == 2 && first == 0xc2 && (unsigned char)text.at[1] < 0xa0)
        buf_addf(buf, "\\u00%02x", (unsigned char)text.at[1]); /* C1: 0x9b begins commands */
    else if (name)
        buf_adds(buf, name);
    else
        buf_add(buf, character);
    return length;
}

static void escape(struct buf *buf, struct str text, bool keep_tabs) {
    while (text.len > 0) {
        if (keep_tabs && text.at[0] == '\t') {
            buf_addc(buf, '\t');
            text = str_from(text, 1);
            continue;
        }
        text = str_from(text, character_add(buf, text));
    }
}

void escape_add(struct buf *buf, struct str text) { escape(buf, text, false); }
void escape_line_add(struct buf *buf, struct str text) { escape(buf, text, true); }

bool utf8_is_well_formed(struct str text)
{
    while (text.len > 0) {
        size_t n = utf8_length(text);
        if (n == 0)
            return false;
        text = str_from(text, n);
    }
    return true;
}
