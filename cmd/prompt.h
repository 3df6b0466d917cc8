/* Asking: questions that a person at a terminal answers. */
#ifndef CMD_PROMPT_H
#define CMD_PROMPT_H

#include "cmd/show.h"

enum answer { ANSWER_YES, ANSWER_NO, ANSWER_NOBODY /* no terminal */, ANSWER_INTERRUPTED };

/* Asks on the terminal that stdin is, wherever stdout goes, and waits. `wanted` is what must be
 * typed to go on ("yes", a stack's name); empty: y or yes in any case does. */
enum answer prompt(struct show *, struct str question, struct str wanted);
/* Whether what was typed is a yes to such a question. */
bool answer_is_yes(struct str typed, struct str wanted);
/* Reads a secret text (an MFA code) without showing it; false: nobody there. */
bool prompt_hidden(struct str question, struct buf *typed);

#endif
