#include "base/cidr.h"

#include <arpa/inet.h>
#include <assert.h>

/* inet_pton wants a C string. False: longer than any address. */
static bool address_read(struct str text, bool v6, unsigned char *bytes) {
    char address[INET6_ADDRSTRLEN];
    if (text.len == 0 || text.len >= sizeof(address) || memchr(text.at, '\0', text.len))
        return false;
    memcpy(address, text.at, text.len);
    address[text.len] = '\0';
    return inet_pton(v6 ? AF_INET6 : AF_INET, address, bytes) == 1;
}

bool cidr_is_address(struct str text) {
    unsigned char bytes[16];
    return address_read(text, str_find(text, ':') >= 0, bytes);
}

bool cidr_read(struct str text, struct cidr *out) {
    ptrdiff_t slash = str_find(text, '/');
    if (slash < 0)
        return false;
    struct str bits = str_from(text, (size_t)slash + 1);
    struct cidr cidr = {.v6 = str_find(text, ':') >= 0};
    int64_t n;
    bool digits = bits.len > 0 && bits.len <= 3 && bits.at[0] >= '0' && bits.at[0] <= '9' &&
                  (bits.at[0] != '0' || bits.len == 1);
    if (!digits || !str_to_int(bits, &n) || n > cidr_width(&cidr))
        return false;
    cidr.bits = (int)n;
    if (!address_read(str_slice(text, 0, (size_t)slash), cidr.v6, cidr.bytes))
        return false;
    *out = cidr;
    return true;
}

void cidr_text(const struct cidr *cidr, char text[CIDR_TEXT_MAX]) {
    char address[INET6_ADDRSTRLEN];
    const char *made = inet_ntop(cidr->v6 ? AF_INET6 : AF_INET, cidr->bytes, address, sizeof(address));
    assert(made);
    snprintf(text, CIDR_TEXT_MAX, "%s/%d", made, cidr->bits);
}

int cidr_width(const struct cidr *cidr) { return cidr->v6 ? 128 : 32; }

struct cidr cidr_network(const struct cidr *cidr) {
    struct cidr network = *cidr;
    for (int bit = cidr->bits; bit < cidr_width(cidr); bit++)
        network.bytes[bit / 8] &= (unsigned char)~(0x80 >> bit % 8);
    return network;
}

bool cidr_same(const struct cidr *a, const struct cidr *b) {
    return a->v6 == b->v6 && a->bits == b->bits && memcmp(a->bytes, b->bytes, sizeof(a->bytes)) == 0;
}

bool cidr_contains(const struct cidr *outer, const struct cidr *inner) {
    if (outer->v6 != inner->v6 || inner->bits < outer->bits)
        return false;
    struct cidr cut = *inner;
    cut.bits = outer->bits;
    struct cidr a = cidr_network(outer), b = cidr_network(&cut);
    return cidr_same(&a, &b);
}

bool cidr_overlap(const struct cidr *a, const struct cidr *b) { return cidr_contains(a, b) || cidr_contains(b, a); }
