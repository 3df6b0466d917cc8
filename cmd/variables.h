/* The variables that a command line gives: --var-file in their order, then --var. Secrets come
 * another way (plan language, section 4). */
#ifndef CMD_VARIABLES_H
#define CMD_VARIABLES_H

#include "cmd/args.h"

struct variables {
    struct str *items; /* "K=V"; of two with one name the later counts */
    size_t n, room;
};

/* False: reported; a file that cannot be read, is no map of texts, or --var without '='. */
bool variables_collect(const struct args *, struct arena *, struct report *, struct variables *out);

#endif
