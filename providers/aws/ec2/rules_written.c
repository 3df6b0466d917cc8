/* Security rules as a person would write them: atoms that differ in their other side alone are one
 * rule with a list. */
#include "providers/aws/ec2/ec2.h"

static const struct value *side_of(const struct value *atom, struct arena *arena) {
    static const char *const keys[] = {"cidr", "cidr6", "prefix_list", "group"};
    if (value_true(value_key(atom, "self")))
        return value_text(arena, S("self"));
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (value_get(atom, str_of(keys[i])))
            return value_get(atom, str_of(keys[i]));
    return NULL;
}

static const struct value *port_of(int64_t from, int64_t to, struct arena *arena) {
    if (from == to)
        return value_int(arena, from);
    if (from == 0 && to == 65535)
        return value_text(arena, S("all"));
    return value_textf(arena, "%d-%d", (int)from, (int)to);
}

/* The rule without its other side. */
static const struct value *head_of(const struct value *atom, struct arena *arena) {
    struct maker rule = {.arena = arena};
    struct str protocol = value_str(value_key(atom, "protocol"));
    int64_t from = value_integer(value_key(atom, "from_port"), -1),
            to = value_integer(value_key(atom, "to_port"), -1);
    bool every = str_is(protocol, "-1"), icmp = word_in("icmp icmpv6", protocol);
    bool ported = word_in("tcp udp", protocol), all_ports = from == 0 && to == 65535;
    if (ported)
        maker_set(&rule, S("port"), port_of(from, to, arena));
    if (every)
        maker_set(&rule, S("port"), value_text(arena, S("all")));
    else if (!str_is(protocol, "tcp") || all_ports)
        maker_set(&rule, S("protocol"), value_key(atom, "protocol"));
    if (icmp && from >= 0)
        maker_set(&rule, S("type"), value_int(arena, from));
    if (icmp && to >= 0)
        maker_set(&rule, S("code"), value_int(arena, to));
    maker_set(&rule, S("description"), value_key(atom, "description"));
    return maker_map(&rule);
}

const struct value *rules_written(const struct field *field, const struct value *atoms,
                                  struct arena *arena) {
    struct maker rules = {.arena = arena};
    size_t n = value_count(atoms);
    bool *done = arena_array(arena, bool, n + 1);
    for (size_t i = 0; i < n; i++) {
        if (done[i])
            continue;
        const struct value *head = head_of(value_item(atoms, i), arena);
        struct maker sides = {.arena = arena}, rule = {.arena = arena};
        for (size_t k = i; k < n; k++) {
            bool alike = !done[k] && value_same(head, head_of(value_item(atoms, k), arena));
            if (alike)
                maker_add(&sides, side_of(value_item(atoms, k), arena));
            done[k] = done[k] || alike;
        }
        const struct value *list = maker_list(&sides);
        const struct value *description = value_key(head, "description");
        maker_merge(&rule, description ? value_without(arena, head, S("description")) : head);
        maker_set(&rule, str_of(field->of), value_count(list) == 1 ? value_item(list, 0) : list);
        maker_set(&rule, S("description"), description);
        maker_add(&rules, maker_map(&rule));
    }
    return maker_list(&rules);
}
