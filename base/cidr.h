/* CIDR ranges, IPv4 and IPv6: "10.0.0.0/16". */
#ifndef BASE_CIDR_H
#define BASE_CIDR_H

#include "base/str.h"

struct cidr {
    unsigned char bytes[16]; /* IPv4 uses four */
    int bits;                /* of the prefix */
    bool v6;
};

#define CIDR_TEXT_MAX 50 /* "ffff:…/128" and its NUL */

/* Reads "address/bits"; host bits may be set. False: it is no range; *out is untouched. */
bool cidr_read(struct str text, struct cidr *out);
/* Is the text an address without a prefix? */
bool cidr_is_address(struct str text);
void cidr_text(const struct cidr *, char text[CIDR_TEXT_MAX]); /* the canonical spelling */
int cidr_width(const struct cidr *);                           /* 32 or 128 */
/* The range itself: the same prefix with all host bits clear. */
struct cidr cidr_network(const struct cidr *);
bool cidr_same(const struct cidr *, const struct cidr *);
bool cidr_contains(const struct cidr *outer, const struct cidr *inner); /* false across families */
bool cidr_overlap(const struct cidr *, const struct cidr *);

#endif
