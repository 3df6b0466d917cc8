#include "cmd/markdown.h"

#include "base/arena.h"
#include "base/escape.h"

void markdown_add(struct buf *out, struct str text) {
    HOLDS(buf_release) struct buf safe = {0};
    escape_add(&safe, text);
    for (size_t i = 0; i < safe.len; i++) {
        char c = safe.at[i];
        if (c == '<')
            buf_adds(out, "&lt;");
        else if (c == '&')
            buf_adds(out, "&amp;");
        else if (c == '@')
            buf_adds(out, "&#64;");
        else if (strchr("\\`*_[]|#~!", c))
            buf_addf(out, "\\%c", c);
        else
            buf_addc(out, c);
    }
}

/* The longest run of backticks in it. */
static size_t ticks_in(struct str text) {
    size_t longest = 0, run = 0;
    for (size_t i = 0; i < text.len; i++) {
        run = text.at[i] == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

void markdown_code_add(struct buf *out, const char *language, struct str text) {
    HOLDS(buf_release) struct buf fence = {0};
    size_t ticks = ticks_in(text);
    for (size_t i = 0; i < 3 || i <= ticks; i++)
        buf_addc(&fence, '`');
    buf_addf(out, "%s%s\n", fence.at, language);
    buf_add(out, text);
    buf_addf(out, "%s%s\n", text.len > 0 && text.at[text.len - 1] != '\n' ? "\n" : "", fence.at);
}
