/* Jsonnet at the border: a program in, the JSON text that it makes out.
 *
 * libjsonnet is loaded when the first such file is read, so nobody else pays for it. A program may
 * import others (relative to itself) and ask for external variables. */
#ifndef PLANS_JSONNET_H
#define PLANS_JSONNET_H

#include "base/report.h"

struct jsonnet_variable {
    struct str name, text;
};

/* Evaluates the report's source `file`. False: reported, at the place in the program. */
bool jsonnet_evaluate(struct arena *, uint32_t file, const struct jsonnet_variable *, size_t n,
                      struct report *, struct str *out);

#endif
