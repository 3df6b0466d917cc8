/* What a rule set opens to the internet. A rule alone says little: 0.0.0.0/1 and 128.0.0.0/1 together are everybody. So for a
 * port the ranges that may reach it are added up. */
#include "base/cidr.h"
#include "providers/aws/audit/audit.h"

#define SOURCES_MAX 4096 /* ranges of one rule set that are looked at; EC2 takes far fewer */

/* --- ranges that may reach a port ------------------------------------------------------------- */

struct ranges {
    struct cidr *items;
    size_t n, room;
    struct arena *arena;
};

static void ranges_add(struct ranges *ranges, struct str text) {
    struct cidr cidr;
    if (!cidr_read(text, &cidr) || ranges->n == SOURCES_MAX)
        return;
    cidr_mask(&cidr);
    if (ranges->n == ranges->room) {
        size_t room = ranges->room ? 2 * ranges->room : 16;
        struct cidr *items = arena_array(ranges->arena, struct cidr, room);
        if (ranges->n > 0)
            memcpy(items, ranges->items, ranges->n * sizeof(struct cidr));
        ranges->items = items;
        ranges->room = room;
    }
    ranges->items[ranges->n++] = cidr;
}

static void add_prefix_list(struct audit *audit, struct ranges *ranges, const struct value *id) {
    struct maker input = {.arena = audit_arena(audit)};
    if (!id || id->kind != VALUE_TEXT)
        return;
    maker_set(&input, S("PrefixListId"), id);
    const struct value *entries = audit_may(audit, "prefix_list", maker_map(&input), NULL);
    for (size_t i = 0; i < value_count(entries); i++)
        ranges_add(ranges, value_str(value_key(value_item(entries, i), "Cidr")));
}

/* Of one family: does every byte of it that counts lie in one half? Ranges are disjoint or nested, so without those that lie in
 * another their sizes add up. Sizes are parts of 2^-prefix. */
static double share(const struct ranges *ranges, int bits) {
    double sum = 0;
    for (size_t i = 0; i < ranges->n; i++) {
        const struct cidr *range = &ranges->items[i];
        bool counted = range->bits == bits;
        for (size_t k = 0; counted && k < ranges->n; k++)
            counted = k == i || !cidr_contains(&ranges->items[k], range) || (cidr_same(&ranges->items[k], range) && k > i);
        double part = 1;
        for (int b = 0; counted && b < range->prefix && b < 64; b++)
            part /= 2;
        sum += counted ? part : 0;
    }
    return sum;
}

/* Of IPv6 only 2000::/3 is the internet. */
static bool are_everybody(const struct ranges *ranges) {
    return share(ranges, 32) >= 0.5 || share(ranges, 128) >= 0.0625;
}

/* --- rules ------------------------------------------------------------------------------------ */

static bool has_protocol(const struct value *rule, const char *protocols) {
    struct str protocol = value_str(value_key(rule, "protocol"));
    return str_is(protocol, "-1") || word_in(protocols, protocol) || (str_is(protocol, "6") && word_in(protocols, S("tcp"))) ||
           (str_is(protocol, "17") && word_in(protocols, S("udp")));
}

static bool has_port(const struct value *rule, int64_t port, const char *protocols) {
    if (!has_protocol(rule, protocols))
        return false;
    if (str_is(value_str(value_key(rule, "protocol")), "-1"))
        return true;
    return value_integer(value_key(rule, "from_port"), 0) <= port && port <= value_integer(value_key(rule, "to_port"), 65535);
}

static bool port_is_open(struct audit *audit, const struct value *rules, int64_t port, const char *protocols,
                         const struct value **via) {
    struct ranges ranges = {.arena = audit_arena(audit)};
    for (size_t i = 0; i < value_count(rules); i++) {
        const struct value *rule = value_item(rules, i);
        if (!has_port(rule, port, protocols))
            continue;
        size_t before = ranges.n;
        ranges_add(&ranges, value_str(value_key(rule, "cidr")));
        ranges_add(&ranges, value_str(value_key(rule, "cidr6")));
        add_prefix_list(audit, &ranges, value_key(rule, "prefix_list"));
        if (ranges.n > before && via)
            *via = rule;
        if (are_everybody(&ranges))
            return true;
    }
    return false;
}

/* Open ports begin where a rule's range begins, or where what is looked for does. */
bool rules_open_to_all(struct audit *audit, const struct value *rules, const struct port_range *range, const struct value **via) {
    if (port_is_open(audit, rules, range->from, range->protocols, via))
        return true;
    for (size_t i = 0; i < value_count(rules); i++) {
        int64_t from = value_integer(value_key(value_item(rules, i), "from_port"), -1);
        if (from > range->from && from <= range->to && port_is_open(audit, rules, from, range->protocols, via))
            return true;
    }
    return false;
}
