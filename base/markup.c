#include "base/markup.h"

void markup_add(struct buf *out, struct str text) {
    size_t plain = 0;
    for (size_t i = 0; i < text.len; i++) {
        const char *entity = text.at[i] == '&'    ? "&amp;"
                             : text.at[i] == '<'  ? "&lt;"
                             : text.at[i] == '>'  ? "&gt;"
                             : text.at[i] == '"'  ? "&quot;"
                             : text.at[i] == '\r' ? "&#xD;"
                             : text.at[i] == '\n' ? "&#xA;"
                                                  : NULL;
        if (!entity)
            continue;
        buf_add(out, str_slice(text, plain, i));
        buf_adds(out, entity);
        plain = i + 1;
    }
    buf_add(out, str_from(text, plain));
}
