/* Drivers: small programs that let a Python test ask a function of ours thousands of times
 * beside botocore. Each reads JSON lines, one question a line, and answers each with one JSON
 * line (lines.c is their main); what goes wrong comes back as {"error": "…"} and ends nothing. */
#ifndef DRIVERS_LINES_H
#define DRIVERS_LINES_H

#include "base/value.h"

/* What the driver does: reads the question, sets keys of the answer. False: `report` says why. */
bool answer_line(const struct value *question, struct arena *, struct report *,
                 struct maker *answer);
/* Called once after the last line: gives back what the driver kept between lines. */
void end_of_lines(void);

/* The bytes of a base64 text of the question; empty when absent. */
struct str question_bytes(const struct value *question, const char *key, struct arena *);
/* The texts of a map ("NAME": "value") as an environment: "NAME=value", NULL-terminated. */
const char *const *question_environment(const struct value *question, struct arena *);

#endif
