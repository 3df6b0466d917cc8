/* Fuzz targets: each is one C file with the function below, built twice. With FOOTING_FUZZ
 * (clang) it is a coverage-guided libFuzzer program; in every other development build replay.c
 * runs it over its kept corpus, so that what once crashed is a test for ever: put the crashing
 * file into corpus/TARGET/, under a name that says what it is.
 *
 * A target asserts what must hold whatever the bytes are; the sanitizers watch the rest. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include "base/str.h"

/* 0 always: libFuzzer's name and contract */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

#endif
