/* Security rules as EC2 shows and takes them: a permission there holds one range of ports and any
 * number of sources. */
#include "providers/aws/ec2/ec2.h"

#include <assert.h>

/* The sources of a permission: EC2's list, the member of its items, and the key of our atoms. */
static const struct side_form {
    const char *list, *member, *key;
} forms[] = {
    {"IpRanges", "CidrIp", "cidr"},
    {"Ipv6Ranges", "CidrIpv6", "cidr6"},
    {"PrefixListIds", "PrefixListId", "prefix_list"},
    {"UserIdGroupPairs", "GroupId", "group"},
};
#define N_FORMS (sizeof(forms) / sizeof(forms[0]))

/* --- seen ------------------------------------------------------------------------------------- */

/* EC2 answers words for 6, 17, 1 and 58; other servers may not. */
static const char *protocol_word(struct str shown) {
    static const struct {
        const char *number, *word;
    } words[] = {{"6", "tcp"}, {"17", "udp"}, {"1", "icmp"}, {"58", "icmpv6"}};
    for (size_t i = 0; i < 4; i++)
        if (str_is(shown, words[i].number))
            return words[i].word;
    return NULL;
}

static const struct value *seen_protocol(const struct value *permission, struct arena *arena) {
    const struct value *shown = value_key(permission, "IpProtocol");
    const char *word = protocol_word(value_str(shown));
    return word ? value_text(arena, str_of(word)) : shown;
}

/* Protocol, ports and one side. */
static struct maker seen_ports(const struct value *permission, const char *key,
                               const struct value *side, struct arena *arena) {
    const struct value *protocol = seen_protocol(permission, arena);
    struct maker maker = {.arena = arena};
    maker_set(&maker, S("protocol"), protocol);
    if (word_in("tcp udp icmp icmpv6", value_str(protocol))) {
        maker_set(&maker, S("from_port"),
                  value_int(arena, value_integer(value_key(permission, "FromPort"), -1)));
        maker_set(&maker, S("to_port"),
                  value_int(arena, value_integer(value_key(permission, "ToPort"), -1)));
    }
    maker_set(&maker, str_of(key), side);
    return maker;
}

static const struct value *seen_atom(const struct value *permission, const struct value *source,
                                     const struct side_form *form, struct str own_id,
                                     struct arena *arena) {
    const struct value *side = value_get(source, str_of(form->member));
    struct maker maker = seen_ports(permission, form->key, side, arena);
    if (own_id.len && str_eq(value_str(side), own_id))
        maker_set(&maker, S("self"), value_bool(true));
    if (value_str(value_key(source, "Description")).len)
        maker_set(&maker, S("description"), value_key(source, "Description"));
    return maker_map(&maker);
}

const struct value *rules_seen(const struct field *field, const struct value *permissions,
                               const struct value *item, struct arena *arena) {
    (void)field;
    struct str own_id = value_str(value_key(item, "GroupId"));
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < value_count(permissions); i++) {
        const struct value *permission = value_item(permissions, i);
        for (size_t s = 0; s < N_FORMS; s++) {
            const struct value *list = value_get(permission, str_of(forms[s].list));
            for (size_t k = 0; k < value_count(list); k++)
                maker_add(&atoms,
                          seen_atom(permission, value_item(list, k), &forms[s], own_id, arena));
        }
    }
    return rules_sorted(arena, maker_list(&atoms));
}

/* DescribeSecurityGroupRules tells each rule apart, in a flatter shape. */
const struct value *rule_seen(const struct field *field, const struct value *shown,
                              const struct value *item, struct arena *arena) {
    static const struct {
        const char *path, *key;
    } sides[] = {{"CidrIpv4", "cidr"},
                 {"CidrIpv6", "cidr6"},
                 {"PrefixListId", "prefix_list"},
                 {"ReferencedGroupInfo.GroupId", "group"}};
    (void)field;
    for (size_t i = 0; shown && i < sizeof(sides) / sizeof(sides[0]); i++) {
        const struct value *side = value_path(arena, item, str_of(sides[i].path));
        struct maker maker = seen_ports(item, sides[i].key, side, arena);
        if (value_str(side).len)
            return maker_map(&maker);
    }
    return NULL;
}

/* --- wire ------------------------------------------------------------------------------------- */

static const struct value *permission_of(const struct value *atom, bool described,
                                         struct arena *arena) {
    struct maker maker = {.arena = arena};
    maker_set(&maker, S("IpProtocol"), value_key(atom, "protocol"));
    if (value_key(atom, "from_port")) {
        maker_set(&maker, S("FromPort"), value_key(atom, "from_port"));
        maker_set(&maker, S("ToPort"), value_key(atom, "to_port"));
    }
    for (size_t s = 0; s < N_FORMS; s++) {
        const struct value *side = value_get(atom, str_of(forms[s].key));
        if (!side)
            continue;
        struct maker source = {.arena = arena}, list = {.arena = arena};
        maker_set(&source, str_of(forms[s].member), side);
        if (described && value_key(atom, "description"))
            maker_set(&source, S("Description"), value_key(atom, "description"));
        maker_add(&list, maker_map(&source));
        maker_set(&maker, str_of(forms[s].list), maker_list(&list));
    }
    return maker_map(&maker);
}

const struct value *rule_wire(const struct field *field, const struct value *atom,
                              struct arena *arena) {
    (void)field;
    return permission_of(atom, true, arena);
}

const struct value *rule_bare(const struct field *field, const struct value *atom,
                              struct arena *arena) {
    (void)field;
    return permission_of(atom, false, arena);
}

/* --- order ------------------------------------------------------------------------------------ */

static int compare_keys(const struct value *a, const struct value *b, struct str key) {
    const struct value *left = value_get(a, key), *right = value_get(b, key);
    if (!left || !right)
        return (left != NULL) - (right != NULL);
    return value_compare(left, right);
}

static int compare_atoms(const void *a, const void *b) {
    const struct value *left = *(const struct value *const *)a,
                       *right = *(const struct value *const *)b;
    int order = compare_keys(left, right, S("protocol"));
    if (!order)
        order = compare_keys(left, right, S("from_port"));
    if (!order)
        order = compare_keys(left, right, S("to_port"));
    return order ? order : value_compare(left, right);
}

const struct value *rules_sorted(struct arena *arena, const struct value *atoms) {
    size_t n = value_count(atoms);
    const struct value **items = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++)
        items[i] = value_item(atoms, i);
    qsort(items, n, sizeof(items[0]), compare_atoms);
    return value_list(arena, items, n);
}

/* --- for people ------------------------------------------------------------------------------- */

static void show_ports(struct buf *out, const struct value *atom) {
    struct str protocol = value_str(value_key(atom, "protocol"));
    int64_t from = value_integer(value_key(atom, "from_port"), -1),
            to = value_integer(value_key(atom, "to_port"), -1);
    if (str_starts(protocol, S("icmp"))) {
        if (from >= 0)
            buf_addf(out, " type %d", (int)from);
        if (to >= 0)
            buf_addf(out, " code %d", (int)to);
        return;
    }
    if (from < 0)
        return;
    if (from == 0 && to == 65535)
        buf_adds(out, " all ports");
    else if (from == to)
        buf_addf(out, " %d", (int)from);
    else
        buf_addf(out, " %d-%d", (int)from, (int)to);
}

static void show_side(struct buf *out, const struct value *atom) {
    if (value_true(value_key(atom, "self"))) {
        buf_adds(out, "self");
        return;
    }
    for (size_t s = 0; s < N_FORMS; s++) {
        const struct value *side = value_get(atom, str_of(forms[s].key));
        if (side && side->kind == VALUE_UNKNOWN && side->as.expr->op == EXPR_REF)
            buf_add(out, side->as.expr->address);
        else if (side && side->kind == VALUE_UNKNOWN)
            buf_adds(out, "(known after apply)");
        else if (side)
            buf_add(out, value_str(side));
    }
}

static void show_atom(struct buf *out, const struct value *atom, const char *side) {
    struct str protocol = value_str(value_key(atom, "protocol"));
    if (str_is(protocol, "-1"))
        buf_adds(out, "everything");
    else
        buf_add(out, protocol);
    show_ports(out, atom);
    buf_addf(out, " %s ", side);
    show_side(out, atom);
    struct str description = value_str(value_key(atom, "description"));
    if (description.len)
        buf_addf(out, " (%.*s)", STR(description));
}

static void show(struct buf *out, const struct value *value, const char *side) {
    if (value && value->kind == VALUE_MAP) {
        show_atom(out, value, side);
        return;
    }
    for (size_t i = 0; i < value_count(value); i++) {
        buf_adds(out, i ? ", " : "");
        show_atom(out, value_item(value, i), side);
    }
    if (value_count(value) == 0)
        buf_adds(out, "none");
}

void inbound_show(struct buf *out, const struct value *value) {
    show(out, value, "from");
}

void outbound_show(struct buf *out, const struct value *value) {
    show(out, value, "to");
}
