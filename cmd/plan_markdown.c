#include "cmd/plan_markdown.h"

#include "base/markup.h"
#include "cmd/markdown.h"
#include "cmd/session_cloud.h"

enum { END_BYTES = 512 }; /* what is kept free for the last lines */

struct comment {
    struct buf text;
    size_t hidden; /* changes that do not fit */
    size_t bare;   /* … of which only the headline does */
};

static bool fits(const struct comment *comment, size_t bytes) {
    return comment->text.len + bytes <= MARKDOWN_COMMENT_MAX - END_BYTES;
}

static void details_add(struct buf *out, struct str head, const char *language, struct str lines) {
    buf_adds(out, "<details><summary><code>");
    markup_add(out, head);
    buf_adds(out, "</code></summary>\n\n");
    markdown_code_add(out, language, lines);
    buf_adds(out, "\n</details>\n");
}

/* With its lines where they fit, else its headline, else it is counted. */
static void see_change(void *ctx, struct str head, struct str lines) {
    struct comment *comment = ctx;
    HOLDS(buf_release) struct buf block = {0};
    details_add(&block, head, "diff", lines);
    if (!fits(comment, block.len)) {
        buf_reset(&block);
        details_add(&block, head, "", S("its lines do not fit here"));
        if (!fits(comment, block.len)) {
            comment->hidden++;
            return;
        }
        comment->bare++;
    }
    buf_add(&comment->text, buf_str(&block));
}

static void calls_add(struct session *session, const struct proposal *proposal,
                      struct comment *comment) {
    HOLDS(buf_release) struct buf program = {0}, block = {0};
    program_add(session, proposal, &program);
    if (program.len == 0)
        return;
    details_add(&block, S("every call that can be sent"), "", str_trim(buf_str(&program)));
    if (fits(comment, block.len))
        buf_add(&comment->text, buf_str(&block));
    else
        buf_adds(&comment->text, "\nThe calls do not fit here: `footing plan --calls`\n");
}

static void head_add(struct session *session, const struct proposal *proposal, struct buf *out) {
    HOLDS(buf_release) struct buf who = {0};
    buf_addf(out, "### %s: ", proposal->teardown ? "Teardown" : "Plan");
    session_line_add(session, &who);
    markdown_add(out, str_trim(buf_str(&who)));
    buf_adds(out, "\n\n");
}

static void sum_add(struct session *session, const struct proposal *proposal,
                    const struct plan_form *form, struct buf *out) {
    HOLDS(buf_release) struct buf sum = {0};
    plan_sum_add(session, proposal, form, &sum);
    for (struct str rest = buf_str(&sum); rest.len > 0;) {
        markdown_add(out, str_cut(&rest, '\n'));
        buf_adds(out, rest.len > 0 ? "  \n" : "\n\n");
    }
}

void plan_markdown_show(struct session *session, const struct proposal *proposal,
                        const struct plan_form *form) {
    struct show plain = session->show, shown = plain;
    struct comment comment = {0};
    plain.colour = false;
    session->show = plain;
    head_add(session, proposal, &comment.text);
    if (diff_is_empty(&proposal->diff) || (form->drift_only && plan_drifts(&proposal->diff) == 0)) {
        plan_add(session, proposal, form, &comment.text);
    } else {
        sum_add(session, proposal, form, &comment.text);
        plan_blocks(session, proposal, form, see_change, &comment);
    }
    if (arg_on(&session->args, FLAG_CALLS))
        calls_add(session, proposal, &comment);
    if (comment.hidden + comment.bare > 0)
        buf_addf(&comment.text, "\n%zu more, %zu without their lines: `footing plan` shows all\n",
                 comment.hidden, comment.bare);
    session->show = shown;
    show_raw(&session->show, &comment.text);
    buf_release(&comment.text);
}
