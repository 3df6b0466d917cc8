#include "base/cidr.h"

#include <arpa/inet.h>

enum { SLOT_BITS_MAX = 62 };

static bool read_address(struct str text, struct cidr *out) {
    char address[INET6_ADDRSTRLEN];
    if (text.len == 0 || text.len >= sizeof address)
        return false;
    memcpy(address, text.at, text.len);
    address[text.len] = '\0';
    out->bits = str_find(text, ':') >= 0 ? 128 : 32;
    return inet_pton(out->bits == 128 ? AF_INET6 : AF_INET, address, out->address) == 1;
}

bool cidr_read(struct str text, struct cidr *out) {
    *out = (struct cidr){0};
    struct str prefix = text, address = str_cut(&prefix, '/');
    int64_t length;
    if (prefix.len == 0 || prefix.at[0] < '0' || prefix.at[0] > '9' || !str_to_int(prefix, &length))
        return false;
    if (!read_address(address, out) || length > out->bits)
        return false;
    out->prefix = (int)length;
    return true;
}

static bool bit_of(const struct cidr *cidr, int bit) {
    return cidr->address[bit / 8] >> (7 - bit % 8) & 1;
}

static void set_bit(struct cidr *cidr, int bit, bool on) {
    unsigned mask = 1u << (7 - bit % 8);
    unsigned byte = cidr->address[bit / 8];
    cidr->address[bit / 8] = (unsigned char)(on ? byte | mask : byte & ~mask);
}

void cidr_mask(struct cidr *cidr) {
    for (int bit = cidr->prefix; bit < cidr->bits; bit++)
        set_bit(cidr, bit, false);
}

bool cidr_contains(const struct cidr *outer, const struct cidr *inner) {
    if (outer->bits != inner->bits || outer->prefix > inner->prefix)
        return false;
    for (int bit = 0; bit < outer->prefix; bit++)
        if (bit_of(outer, bit) != bit_of(inner, bit))
            return false;
    return true;
}

bool cidr_same(const struct cidr *a, const struct cidr *b) {
    return a->bits == b->bits && a->prefix == b->prefix && memcmp(a->address, b->address, (size_t)a->bits / 8) == 0;
}

bool cidr_overlap(const struct cidr *a, const struct cidr *b) {
    return cidr_contains(a, b) || cidr_contains(b, a);
}

bool cidr_is_address(struct str text) {
    struct cidr ignored;
    return read_address(text, &ignored);
}

bool cidr_slot(const struct cidr *base, int64_t more_bits, int64_t slot, struct cidr *out) {
    if (more_bits < 0 || more_bits > SLOT_BITS_MAX || more_bits > base->bits - base->prefix)
        return false;
    if (slot < 0 || slot >= INT64_C(1) << more_bits)
        return false;
    *out = *base;
    cidr_mask(out);
    out->prefix += (int)more_bits;
    for (int i = 0; i < more_bits; i++)
        set_bit(out, out->prefix - 1 - i, slot >> i & 1);
    return true;
}

void cidr_add(struct buf *buf, const struct cidr *cidr) {
    char address[INET6_ADDRSTRLEN] = "";
    inet_ntop(cidr->bits == 128 ? AF_INET6 : AF_INET, cidr->address, address, sizeof address);
    buf_addf(buf, "%s/%d", address, cidr->prefix);
}
