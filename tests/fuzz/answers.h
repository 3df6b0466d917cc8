/* What the fuzz targets of XML and JSON answers share: the first byte chooses the operation and,
 * by its case, whether the answer is a success (a, b, c …) or an error (A, B, C …); the rest is
 * the body. */
#ifndef FUZZ_ANSWERS_H
#define FUZZ_ANSWERS_H

#include "base/str.h"

struct answered_operation {
    const char *service, *operation;
};

/* Decodes the body and asserts what decode_answer promises. */
void fuzz_answer(const struct answered_operation *operations, size_t n, struct str input);

#endif
