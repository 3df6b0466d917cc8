/* JSON at the border: jansson in, our values out, and back. Depth is limited to 64; duplicate keys are an error. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/value.h"

/* Parses a whole text. On a mistake: false, and a failure that names line and column of `text` (span file is `file`, which
 * may be 0). Integers beyond 64 bits and all reals keep their source text as REAL. */
bool json_read(struct arena *, struct str text, uint32_t file, struct report *, const struct value **out);
/* Parses a text that a program made (state rows, AWS answers): NULL when it is no JSON. */
const struct value *json_parse(struct arena *, struct str text);

enum json_form {
    JSON_COMPACT = 0,
    JSON_PRETTY = 1,  /* two spaces an indent */
    JSON_SORTED = 2,  /* keys in byte order: the canonical form for digests and comparison */
    JSON_REVEAL = 4,  /* secrets in clear; without it a secret is {"$secret":true} */
    JSON_SPOKEN = 8   /* for people: an unknown as a plan file says it, "${vpc.main.id}", a secret "(secret)" */
};
/* An unknown is {"$unknown":"vpc.main.id"} (a JOIN or CIDR: the text of its expression). Bytes become base64 text. */
void json_write(struct buf *, const struct value *, unsigned form);

#endif
