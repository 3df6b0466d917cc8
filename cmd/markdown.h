/* Markdown as GitHub, GitLab and their like show it. */
#ifndef CMD_MARKDOWN_H
#define CMD_MARKDOWN_H

#include "base/str.h"

enum { MARKDOWN_COMMENT_MAX = 65536 }; /* what a comment holds at GitHub, in characters */

/* Text that stays text, whoever wrote it: no markup, no cell's end, and nobody is called by name. */
void markdown_add(struct buf *, struct str text);
/* A block of code that no text in it can end; `language` may be "". */
void markdown_code_add(struct buf *, const char *language, struct str text);

#endif
