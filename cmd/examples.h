/* Plan files to start from: plans/examples/NAME.yaml, put into the binary when it is built
 * (CMakeLists.txt makes examples.c). */
#ifndef CMD_EXAMPLES_H
#define CMD_EXAMPLES_H

#include "base/str.h"

struct example {
    const char *name; /* "vpc" */
    const char *text;
};
extern const struct example examples[]; /* ends with a row without a name */

#endif
