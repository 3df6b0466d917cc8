/* What a user did wrong when a text is no YAML: libfyaml's words and the text around the spot
 * become one clear error. */
#ifndef PLANS_YAML_MISTAKE_H
#define PLANS_YAML_MISTAKE_H

#include "base/report.h"

struct yaml_mistake {
    struct str text;    /* the whole file */
    size_t offset;      /* of the spot */
    struct span at;     /* the same as a place */
    const char *theirs; /* what the parser said */
    struct span open;   /* the innermost { or [ around it; file 0: none */
    char opener;
};
bool yaml_mistake(const struct yaml_mistake *, struct report *); /* reports; false */

#endif
