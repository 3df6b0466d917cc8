/* Progress: who watches a run. At a terminal a live line for each running step; else a plain line
 * for each step that is over; with --json one event a line. */
#ifndef CMD_PROGRESS_H
#define CMD_PROGRESS_H

#include "cmd/show.h"
#include "plans/engine.h"

struct running {
    const struct step *step;
    int64_t began_ms, expected_ms;
    char state[48]; /* what a wait saw last, why a call is sent again */
};

struct progress {
    struct watcher watcher; /* first: the engine sees this */
    struct show *show;
    struct clock *clock;
    struct running *lines; /* live ones, in the order of their start */
    size_t n, room;
    size_t drawn; /* lines that stand on the terminal now */
    size_t done, total;
    bool told_interrupt;
    const struct engine *reading; /* before the run: whose reads are counted in one live line */
    int64_t began_ms;
};

/* Watches the engine from now on. `reading`: it looks at the cloud, and runs nothing yet. */
void progress_open(struct progress *, struct show *, struct engine *, bool reading);
/* Takes the live lines off the terminal; watches no longer. */
void progress_close(struct progress *, struct engine *);

/* One line of JSON on stdout: {"event":NAME,"at":…, …facts}. */
void event_show(struct show *, struct clock *, const char *name, const struct value *facts);
/* What the report has from `from` on, as events. */
void event_show_report(struct show *, struct clock *, const struct report *, size_t from);

#endif
