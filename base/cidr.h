/* CIDR ranges, IPv4 and IPv6: "10.0.0.0/16" as bytes and a prefix length. */
#ifndef BASE_CIDR_H
#define BASE_CIDR_H

#include "base/str.h"

struct cidr {
    unsigned char address[16]; /* IPv4 uses the first four */
    int bits;                  /* of an address: 32 or 128 */
    int prefix;                /* 0 to bits */
};

/* Reads "ADDRESS/PREFIX"; false for anything else. Bits behind the prefix are kept as written. */
bool cidr_read(struct str, struct cidr *out);
/* Clears the bits behind the prefix: the form that AWS gives back. */
void cidr_mask(struct cidr *);
/* Whether `inner` lies wholly in `outer`; never across families. */
bool cidr_contains(const struct cidr *outer, const struct cidr *inner);
bool cidr_same(const struct cidr *, const struct cidr *);    /* bits behind the prefix count */
bool cidr_overlap(const struct cidr *, const struct cidr *); /* one lies in the other */
bool cidr_is_address(struct str);                            /* an address without a prefix */
/* Slot number `slot` of `base` cut into ranges whose prefix is longer by `more_bits`; false when there is no such slot. */
bool cidr_slot(const struct cidr *base, int64_t more_bits, int64_t slot, struct cidr *out);
void cidr_add(struct buf *, const struct cidr *); /* its text, IPv6 compressed */

#endif
