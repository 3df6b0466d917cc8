/* A proposal as Markdown, for a comment on a pull request: a headline, then each change folded away. */
#ifndef CMD_PLAN_MARKDOWN_H
#define CMD_PLAN_MARKDOWN_H

#include "cmd/show_plan.h"

/* Never longer than a comment may be: what does not fit is counted. */
void plan_markdown_show(struct session *, const struct proposal *, const struct plan_form *);

#endif
