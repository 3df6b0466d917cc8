#include "plans/format.h"

#include "base/value.h"
#include "plans/format_tree.h"
#include "plans/yaml.h"

/* What was written is read again: it has the same meaning and every comment, and formatting it
 * changes nothing. */
static bool same_again(struct arena *arena, const struct value *meaning,
                       const struct format_tree *tree, struct str text) {
    struct report unheard = {.arena = arena};
    struct format_tree again;
    struct buf twice = {0};
    const struct value *value = yaml_read(arena, text, 0, &unheard);
    if (!value || unheard.errors > 0 || !value_same(value, meaning) ||
        !format_read(arena, text, &again) || again.n_comments != tree->n_comments)
        return false;
    format_write(arena, &again, &twice);
    bool same = str_eq(buf_str(&twice), text);
    buf_release(&twice);
    return same;
}

bool format_text(struct arena *arena, struct str text, uint32_t file, struct report *report,
                 struct str *out) {
    size_t errors = report->errors;
    struct format_tree tree;
    const struct value *meaning = yaml_read(arena, text, file, report);
    if (!meaning || report->errors > errors)
        return false;
    struct span at = {.file = file, .line = 1, .col = 1, .len = 1};
    struct buf made = {0};
    bool done = format_read(arena, arena_str(arena, text), &tree);
    if (done)
        format_write(arena, &tree, &made);
    *out = arena_str(arena, buf_str(&made));
    buf_release(&made);
    if (done && same_again(arena, meaning, &tree, *out))
        return true;
    fail(report, at, "fmt cannot write this file in another form without changing what it says");
    hint(report, "this is a mistake of footing; the file stays as it is");
    return false;
}
