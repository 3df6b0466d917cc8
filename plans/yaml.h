/* YAML 1.2 (and so JSON) at the border: libfyaml's events in, our values out.
 *
 * Every scalar is a TEXT with what the user wrote, typed later by the field that reads it; plain
 * null, ~ and nothing are NULL. Every value and key has its place; a quoted text's place includes
 * its quotes. Aliases share what they name; `<<` merges. Limits: 16 MiB, depth 64, and 100,000
 * nodes brought in by aliases. */
#ifndef PLANS_YAML_H
#define PLANS_YAML_H

#include "base/value.h"

/* `file` is the text's number in the report. NULL: the text has no tree, and the report says why. A
 * tree may come with mistakes that are reported too (a key given twice, a tag): the rest of it can
 * still be checked. */
const struct value *yaml_read(struct arena *, struct str text, uint32_t file, struct report *);

/* The place of `part` (bytes of it as written in the file) inside a place; the whole place when it
 * is not found there. */
struct span span_of_part(const struct report *, struct span whole, struct str part);

#endif
