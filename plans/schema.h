/* The JSON Schema (2020-12) of plan files, made from the sheets, the kinds and the tables of the
 * language: what an editor needs to offer fields and to mark mistakes. It accepts every plan file
 * that `validate` does; what it cannot express (names that must exist, ranges that must fit) it
 * leaves to validate. */
#ifndef PLANS_SCHEMA_H
#define PLANS_SCHEMA_H

#include "providers/provider.h"

void schema_of_plans(const struct provider *, struct buf *out);

#endif
