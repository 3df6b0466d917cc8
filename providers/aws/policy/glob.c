/* Globs. A pattern's own *, ? and : become bytes that no UTF-8 text has, so that what a variable brings in never acts as one. */
#include "providers/aws/policy/policy.h"

#define ANY '\xff'
#define ONE '\xfe'
#define COLON '\xfd'

enum { ARN_PARTS = 6 };

/* --- making --------------------------------------------------------------------------------------------------------- */

static char glyph(char c) {
    return (char)(c == '*' ? ANY : c == '?' ? ONE : c == ':' ? COLON : c);
}

/* "${name}" or "${name, 'fallback'}" at the head of `rest`; takes it off. */
static bool variable_cut(struct str *rest, struct str *name, struct str *fallback) {
    ptrdiff_t end = str_starts(*rest, S("${")) ? str_find(*rest, '}') : -1;
    if (end < 0)
        return false;
    struct str inner = str_slice(*rest, 2, (size_t)end);
    *name = str_trim(str_cut(&inner, ','));
    struct str quoted = str_trim(inner);
    bool is_quoted = quoted.len >= 2 && quoted.at[0] == '\'' && str_ends(quoted, S("'"));
    *fallback = is_quoted ? str_slice(quoted, 1, quoted.len - 1) : (struct str){0};
    *rest = str_from(*rest, (size_t)end + 1);
    return name->len > 0;
}

static bool is_escape(struct str name) {
    return name.len == 1 && strchr("*?$", name.at[0]);
}

static bool variable_add(struct buf *out, const struct value *context, struct str name, struct str fallback) {
    const struct value *value = policy_context(context, name);
    struct str text = value_count(value) ? (struct str){0} : value_str(value); /* one of several has no place in a text */
    if (text.len == 0)
        text = fallback;
    buf_add(out, text);
    return text.len > 0;
}

/* Without a context variables stay as they are written. */
static bool compile(struct str source, bool variables, const struct value *context, struct buf *out) {
    bool complete = true;
    while (source.len) {
        struct str name, fallback, rest = source;
        if (variables && variable_cut(&rest, &name, &fallback)) {
            source = rest;
            if (is_escape(name))
                buf_addc(out, name.at[0]);
            else
                complete = variable_add(out, context, name, fallback) && complete;
            continue;
        }
        buf_addc(out, glyph(source.at[0]));
        source = str_from(source, 1);
    }
    return complete;
}

static bool has_variables(struct str text) {
    struct str name, fallback;
    for (; text.len; text = str_from(text, 1)) {
        struct str rest = text;
        if (variable_cut(&rest, &name, &fallback) && !is_escape(name))
            return true;
    }
    return false;
}

struct policy_text policy_text_make(struct arena *arena, struct str source, bool variables) {
    HOLDS(buf_release) struct buf glob = {0};
    struct policy_text text = {.source = source, .has_variables = variables && has_variables(source)};
    if (!text.has_variables) {
        compile(source, variables, NULL, &glob);
        text.glob = arena_str(arena, buf_str(&glob));
    }
    return text;
}

bool policy_text_glob(const struct policy_text *text, const struct value *context, struct buf *room, struct str *glob) {
    *glob = text->glob;
    if (!text->has_variables)
        return true;
    buf_reset(room);
    bool complete = compile(text->source, true, context, room);
    *glob = buf_str(room);
    return complete;
}

void policy_glob_plain(struct str glob, struct buf *out) {
    for (size_t i = 0; i < glob.len; i++)
        buf_addc(out, (char)(glob.at[i] == ANY ? '*' : glob.at[i] == ONE ? '?' : glob.at[i] == COLON ? ':' : glob.at[i]));
}

/* --- matching ------------------------------------------------------------------------------------------------------- */

static char lower(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* The length of the character at `at`: one that is not UTF-8 counts byte by byte. */
static size_t character(struct str text, size_t at) {
    size_t end = at + 1;
    while (end < text.len && ((unsigned char)text.at[end] & 0xc0) == 0x80)
        end++;
    return end - at;
}

static bool same(char glyph_byte, char byte, bool any_case) {
    char want = (char)(glyph_byte == COLON ? ':' : glyph_byte);
    return any_case ? lower(want) == lower(byte) : want == byte;
}

/* Goes back to the last * only: what an earlier one could take, the last can take too. */
bool policy_glob_matches(struct str glob, struct str text, bool any_case) {
    size_t g = 0, t = 0, star = SIZE_MAX, resume = 0;
    while (t < text.len) {
        if (g < glob.len && glob.at[g] == ANY) {
            star = g++;
            resume = t;
        } else if (g < glob.len && glob.at[g] == ONE) {
            g++;
            t += character(text, t);
        } else if (g < glob.len && same(glob.at[g], text.at[t], any_case)) {
            g++;
            t++;
        } else if (star != SIZE_MAX) {
            g = star + 1;
            resume += character(text, resume);
            t = resume;
        } else {
            return false;
        }
    }
    while (g < glob.len && glob.at[g] == ANY)
        g++;
    return g == glob.len;
}

bool policy_glob_matches_arn(struct str glob, struct str arn) {
    if (glob.len == 1 && glob.at[0] == ANY)
        return true;
    struct str pattern = glob, text = arn;
    for (int i = 0; i < ARN_PARTS; i++) {
        bool last = i == ARN_PARTS - 1;
        struct str want = last ? pattern : str_cut(&pattern, COLON), have = last ? text : str_cut(&text, ':');
        if (!policy_glob_matches(want, have, false))
            return false;
        if (!last && !text.at)
            return false; /* no ARN at all */
        if (!last && !pattern.at)
            return true; /* the missing parts are anything */
    }
    return true;
}

const struct value *policy_context(const struct value *context, struct str key) {
    for (size_t i = 0; context && context->kind == VALUE_MAP && i < context->as.map.n; i++)
        if (str_eq_nocase(context->as.map.entries[i].key, key))
            return context->as.map.entries[i].value;
    return NULL;
}
