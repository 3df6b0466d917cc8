/* Showing: the one place that prints. Verbs and views write into a buf and give it here.
 *
 * Colour only where a terminal looks and neither NO_COLOR nor --no-color is set. Width is that of
 * the terminal, COLUMNS first; 0 means as wide as it gets. A reader that went away (a closed pipe)
 * ends printing, not the run. Text that a file or a cloud controls goes through escape_add before
 * it comes near a terminal. */
#ifndef CMD_SHOW_H
#define CMD_SHOW_H

#include "base/escape.h"
#include "base/report_text.h"
#include "cmd/args.h"

enum tone {
    TONE_PLAIN,
    TONE_BOLD,
    TONE_DIM,
    TONE_GREEN,
    TONE_YELLOW,
    TONE_RED,
    TONE_CYAN,
    TONE_MAGENTA
};

struct show {
    bool colour, err_colour; /* of stdout, of stderr */
    bool live;               /* stdout is a terminal that can redraw lines */
    bool quiet, verbose, json;
    size_t columns, rows; /* 0: unknown, unlimited */
    bool gone;            /* who read stdout went away */
    bool broken;          /* stdout cannot be written for another reason */
};

void show_open(struct show *, const struct args *); /* args may be zeroed */
void show_look(struct show *);                      /* reads the terminal's size again */

/* Appends text in a tone; the first as it is, the second escaped. */
void tone_adds(struct buf *, const struct show *, enum tone, const char *ours);
void tone_add(struct buf *, const struct show *, enum tone, struct str theirs);
const char *tone_on(const struct show *, enum tone);
const char *tone_off(const struct show *, enum tone);

/* Prints on stdout, long lines folded at blanks under their own indentation. Empties the buf. */
void show_text(struct show *, struct buf *);
/* Prints on stdout as it is: JSON, what programs read. Empties the buf. */
void show_raw(struct show *, struct buf *);
/* One plain line on stderr that is not about a mistake. */
void show_aside(struct show *, struct buf *);
/* Prints what the report has from entry `from` on, to stderr. */
void show_report(struct show *, const struct report *, size_t from);

/* The text with its escape sequences, folded to `columns` (0: as it is). */
void fold_add(struct buf *, struct str text, size_t columns);
/* One line cut to `columns`, with an ellipsis where something is missing; escape sequences count
 * nothing and stay whole. */
void clip_add(struct buf *, struct str line, size_t columns);
/* "0.4 s", "12 s", "3 min 20 s", "2 h 5 min" */
void duration_add(struct buf *, int64_t ms);
/* "1 call", "3 calls" */
void count_add(struct buf *, size_t n, const char *one);

#endif
