/* Entries of network ACLs. An atom is { rule, action, protocol, cidr or cidr6, from_port and to_port, or type and code }: one range of
 * addresses and one of ports, for that is all that a rule with a number has. Protocols are the words of security rules, "-1" is every
 * one; EC2 shows and takes numbers here. The last entry of each direction (32767, for IPv6 32768: deny the rest) comes with the ACL. */
#include "providers/aws/ec2/ec2.h"

#include "base/map.h"

enum { RULE_MAX = 32766 };

/* One entry being read. */
struct entry_reader {
    const struct field *field;
    const struct resolver *resolver;
    struct arena *arena;
    struct report *report;
    const struct value *raw;
    struct maker atom;
};

/* --- canonical ------------------------------------------------------------------------------------------------------------ */

static bool read_number(struct entry_reader *reader) {
    const struct value *raw = value_key(reader->raw, "rule");
    int64_t number;
    if (value_is_null(raw)) {
        fail(reader->report, reader->raw->at, "an entry needs 'rule', its number");
        hint(reader->report, "{ rule: 100, port: 443, %s: anywhere-ipv4 }", reader->field->of);
        return false;
    }
    if (!raw_int(raw, &number) || number < 1 || number > RULE_MAX)
        return fail(reader->report, raw->at, "rule: '%.*s' is not a number from 1 to %d", STR(value_str(raw)), RULE_MAX);
    maker_set(&reader->atom, S("rule"), value_int(reader->arena, number));
    return true;
}

static bool read_action(struct entry_reader *reader) {
    const struct value *raw = value_key(reader->raw, "action");
    struct str word = value_is_null(raw) ? S("allow") : value_str(raw);
    if (!word_in("allow deny", word))
        return fail(reader->report, raw->at, "action: '%.*s' is not allow or deny", STR(word));
    maker_set(&reader->atom, S("action"), value_text(reader->arena, word));
    return true;
}

static bool read_protocol(struct entry_reader *reader, struct str *out) {
    const struct value *raw = value_key(reader->raw, "protocol"), *port = value_key(reader->raw, "port");
    bool icmp = !value_is_null(value_key(reader->raw, "type"));
    if (value_is_null(raw))
        *out = str_is(value_str(port), "all") ? S("-1") : icmp ? S("icmp") : S("tcp");
    else
        *out = str_eq_nocase(value_str(raw), S("all")) ? S("-1") : protocol_named(value_str(raw));
    if (out->len == 0) {
        fail(reader->report, raw->at, "'%.*s' is no protocol", STR(value_str(raw)));
        hint(reader->report, "tcp, udp, icmp, icmpv6, all, or a number from 0 to 255");
        return false;
    }
    maker_set(&reader->atom, S("protocol"), value_text(reader->arena, *out));
    return true;
}

static bool read_type(struct entry_reader *reader, const char *key, int64_t *out) {
    const struct value *raw = value_get(reader->raw, str_of(key));
    *out = -1;
    if (value_is_null(raw) || (raw_int(raw, out) && *out >= -1 && *out <= 255))
        return true;
    return fail(reader->report, raw->at, "%s: '%.*s' is not a number from 0 to 255, or -1 for any", key, STR(value_str(raw)));
}

static bool read_icmp(struct entry_reader *reader) {
    int64_t type, code;
    if (!read_type(reader, "type", &type) || !read_type(reader, "code", &code))
        return false;
    maker_set(&reader->atom, S("type"), value_int(reader->arena, type));
    maker_set(&reader->atom, S("code"), value_int(reader->arena, code));
    return true;
}

static bool read_ports(struct entry_reader *reader, struct str protocol) {
    const struct value *port = value_key(reader->raw, "port");
    bool icmp = word_in("icmp icmpv6", protocol), ported = word_in("tcp udp", protocol);
    int64_t from, to;
    if (!icmp && (value_key(reader->raw, "type") || value_key(reader->raw, "code")))
        return fail(reader->report, reader->raw->at, "'type' and 'code' belong to protocol icmp or icmpv6");
    if (!ported && !value_is_null(port) && !str_is(value_str(port), "all"))
        return fail(reader->report, port->at, "protocol %.*s has no ports",
                    STR(str_is(protocol, "-1") ? S("all") : protocol));
    if (!ported)
        return !icmp || read_icmp(reader);
    if (value_is_null(port)) {
        fail(reader->report, reader->raw->at, "an entry needs its port");
        hint(reader->report, "port: 443, port: 8000-8080 or port: all");
        return false;
    }
    if (port->kind == VALUE_LIST) {
        fail(reader->report, port->at, "an entry of a network ACL has one port or one range of ports");
        hint(reader->report, "write an entry with a rule number of its own for each");
        return false;
    }
    if (!ports_read(port, reader->report, &from, &to))
        return false;
    maker_set(&reader->atom, S("from_port"), value_int(reader->arena, from));
    maker_set(&reader->atom, S("to_port"), value_int(reader->arena, to));
    return true;
}

/* The range that a word stands for; NULL: it is no word, or reported. */
static const struct value *side_of_word(struct entry_reader *reader, const struct value *raw) {
    struct str word = value_str(raw);
    if (str_is(word, "anywhere-ipv4"))
        return value_text(reader->arena, S("0.0.0.0/0"));
    if (str_is(word, "anywhere-ipv6"))
        return value_text(reader->arena, S("::/0"));
    if (str_is(word, "my-ip"))
        return reader->resolver->fact(reader->resolver->ctx, word, raw->at, reader->report);
    return NULL;
}

static bool read_side(struct entry_reader *reader) {
    const struct field range = {reader->field->of, CIDR};
    const struct value *raw = value_get(reader->raw, str_of(reader->field->of)), *cidr = raw;
    if (value_is_null(raw)) {
        fail(reader->report, reader->raw->at, "an entry of '%s' needs '%s'", reader->field->name, reader->field->of);
        hint(reader->report, "%s: a CIDR, anywhere-ipv4, anywhere-ipv6 or my-ip", reader->field->of);
        return false;
    }
    if (str_is(value_str(raw), "anywhere") || raw->kind == VALUE_LIST) {
        fail(reader->report, raw->at, "an entry of a network ACL has one range of addresses");
        hint(reader->report, "write one for anywhere-ipv4 and one for anywhere-ipv6, each with a rule number of its own");
        return false;
    }
    const struct value *word = raw->kind == VALUE_TEXT ? side_of_word(reader, raw) : NULL;
    if (word)
        cidr = word;
    else if (str_is(value_str(raw), "my-ip") ||
             !kind_cidr.canon(&range, raw, reader->resolver, reader->arena, reader->report, &cidr))
        return false;
    bool six = cidr->kind == VALUE_TEXT ? str_find(value_str(cidr), ':') >= 0 : value_is_ipv6_ref(cidr);
    maker_set(&reader->atom, six ? S("cidr6") : S("cidr"), cidr);
    return true;
}

/* What other tools call a part of an entry; NULL: the side. */
static const struct {
    const char *theirs, *ours;
} foreign_keys[] = {
    {"rule_no", "rule"},      {"rule_number", "rule"},    {"RuleNumber", "rule"},  {"number", "rule"},
    {"rule_action", "action"}, {"RuleAction", "action"},  {"from_port", "port"},   {"to_port", "port"},
    {"PortRange", "port"},    {"ports", "port"},          {"cidr_block", NULL},    {"ipv6_cidr_block", NULL},
    {"CidrBlock", NULL},      {"Ipv6CidrBlock", NULL},    {"cidr", NULL},          {"icmp_type", "type"},
    {"icmp_code", "code"},    {"Protocol", "protocol"},
};

static void refuse_key(struct entry_reader *reader, const struct entry *entry) {
    const char *side = reader->field->of;
    const char *const keys[] = {"rule", "action", "protocol", "port", "type", "code", side, NULL};
    fail(reader->report, entry->at, "an entry of '%s' has no '%.*s'", reader->field->name, STR(entry->key));
    if (word_in("from to", entry->key)) {
        hint(reader->report, "here it is '%s'", side);
        return;
    }
    for (size_t i = 0; i < sizeof foreign_keys / sizeof *foreign_keys; i++)
        if (str_is(entry->key, foreign_keys[i].theirs)) {
            hint(reader->report, "here it is '%s'", foreign_keys[i].ours ? foreign_keys[i].ours : side);
            return;
        }
    hint_nearest(reader->report, entry->key, keys);
}

static bool check_keys(struct entry_reader *reader) {
    bool ok = true;
    for (size_t i = 0; i < reader->raw->as.map.n; i++) {
        const struct entry *entry = &reader->raw->as.map.entries[i];
        if (word_in("rule action protocol port type code", entry->key) || str_is(entry->key, reader->field->of))
            continue;
        refuse_key(reader, entry);
        ok = false;
    }
    return ok;
}

static const struct value *read_entry(struct entry_reader *reader) {
    struct str protocol;
    if (!reader->raw || reader->raw->kind != VALUE_MAP) {
        fail(reader->report, reader->raw ? reader->raw->at : NOWHERE, "an entry is { rule: N, port: N, %s: CIDR }",
             reader->field->of);
        return NULL;
    }
    if (!check_keys(reader))
        return NULL;
    bool ok = read_number(reader);
    ok &= read_action(reader);
    ok &= read_protocol(reader, &protocol) && read_ports(reader, protocol);
    ok &= read_side(reader);
    const struct value *atom = maker_map(&reader->atom);
    return ok ? value_at(reader->arena, atom, reader->raw->at) : NULL;
}

static int compare_rules(const void *a, const void *b) {
    return value_compare(value_key(*(const struct value *const *)a, "rule"), value_key(*(const struct value *const *)b, "rule"));
}

static const struct value *sorted(struct arena *arena, const struct value *atoms) {
    size_t n = value_count(atoms);
    const struct value **items = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++)
        items[i] = value_item(atoms, i);
    qsort(items, n, sizeof(items[0]), compare_rules);
    return value_list(arena, items, n);
}

static bool each_once(const struct value *atoms, struct report *report) {
    bool ok = true;
    for (size_t i = 1; i < value_count(atoms); i++) {
        const struct value *before = value_item(atoms, i - 1), *atom = value_item(atoms, i);
        if (!value_same(value_key(before, "rule"), value_key(atom, "rule")))
            continue;
        ok = fail(report, atom->at, "two entries with rule number %lld",
                  (long long)value_integer(value_key(atom, "rule"), 0));
        note(report, before->at, "the other one is here");
    }
    return ok;
}

static bool entries_canon(const struct field *field, const struct value *raw, const struct resolver *resolver,
                          struct arena *arena, struct report *report, const struct value **out) {
    bool list = raw->kind == VALUE_LIST, ok = true;
    if (!list && raw->kind != VALUE_MAP)
        return fail(report, raw->at, "'%s' is a list of entries { rule: N, port: N, %s: CIDR }", field->name, field->of);
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < (list ? value_count(raw) : 1); i++) {
        struct entry_reader reader = {.field = field, .resolver = resolver, .arena = arena, .report = report,
                                      .raw = list ? value_item(raw, i) : raw, .atom = {.arena = arena}};
        const struct value *atom = read_entry(&reader);
        ok = ok && atom;
        maker_add(&atoms, atom);
    }
    const struct value *all = sorted(arena, maker_list(&atoms));
    *out = value_at(arena, all, raw->at);
    return each_once(all, report) && ok;
}

/* --- seen ----------------------------------------------------------------------------------------------------------------- */

static void set_number(struct maker *atom, const char *key, const struct value *shown, const char *member) {
    maker_set(atom, str_of(key), value_int(atom->arena, value_integer(value_get(shown, str_of(member)), -1)));
}

static const struct value *seen_entry(const struct value *entry, struct arena *arena) {
    struct str shown = value_str(value_key(entry, "Protocol")), protocol = protocol_named(shown);
    struct maker atom = {.arena = arena};
    maker_set(&atom, S("rule"), value_key(entry, "RuleNumber"));
    maker_set(&atom, S("action"), value_key(entry, "RuleAction"));
    maker_set(&atom, S("protocol"), value_text(arena, protocol.len ? protocol : shown));
    if (word_in("tcp udp", protocol)) {
        set_number(&atom, "from_port", value_key(entry, "PortRange"), "From");
        set_number(&atom, "to_port", value_key(entry, "PortRange"), "To");
    } else if (word_in("icmp icmpv6", protocol)) {
        set_number(&atom, "type", value_key(entry, "IcmpTypeCode"), "Type");
        set_number(&atom, "code", value_key(entry, "IcmpTypeCode"), "Code");
    }
    const struct value *six = value_key(entry, "Ipv6CidrBlock");
    bool is_six = value_str(six).len > 0;
    const struct field range = {"cidr", CIDR};
    maker_set(&atom, is_six ? S("cidr6") : S("cidr"),
              kind_cidr.seen(&range, is_six ? six : value_key(entry, "CidrBlock"), entry, arena));
    return maker_map(&atom);
}

static const struct value *entries_seen(const struct field *field, const struct value *shown, const struct value *item,
                                        struct arena *arena) {
    (void)item;
    bool outbound = str_is(str_of(field->of), "to");
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *entry = value_item(shown, i);
        bool own = value_integer(value_key(entry, "RuleNumber"), 0) <= RULE_MAX;
        if (own && value_true(value_key(entry, "Egress")) == outbound)
            maker_add(&atoms, seen_entry(entry, arena));
    }
    return sorted(arena, maker_list(&atoms));
}

/* --- wire ----------------------------------------------------------------------------------------------------------------- */

static void set_name(const struct field *field, struct maker *input, const struct value *atom) {
    maker_set(input, S("RuleNumber"), value_key(atom, "rule"));
    maker_set(input, S("Egress"), value_bool(str_is(str_of(field->of), "to")));
}

const struct value *entry_name(const struct field *field, const struct value *atom, struct arena *arena) {
    struct maker input = {.arena = arena};
    set_name(field, &input, atom);
    return maker_map(&input);
}

static const struct value *pair(struct arena *arena, const char *a, const struct value *first, const char *b,
                                const struct value *second) {
    struct maker maker = {.arena = arena};
    maker_set(&maker, str_of(a), first);
    maker_set(&maker, str_of(b), second);
    return maker_map(&maker);
}

static const struct value *entry_wire(const struct field *field, const struct value *atom, struct arena *arena) {
    struct maker input = {.arena = arena};
    set_name(field, &input, atom);
    maker_set(&input, S("Protocol"), value_text(arena, protocol_number(value_str(value_key(atom, "protocol")), arena)));
    maker_set(&input, S("RuleAction"), value_key(atom, "action"));
    maker_set(&input, S("CidrBlock"), value_key(atom, "cidr"));
    maker_set(&input, S("Ipv6CidrBlock"), value_key(atom, "cidr6"));
    if (value_key(atom, "from_port"))
        maker_set(&input, S("PortRange"), pair(arena, "From", value_key(atom, "from_port"), "To", value_key(atom, "to_port")));
    if (value_key(atom, "type"))
        maker_set(&input, S("IcmpTypeCode"), pair(arena, "Type", value_key(atom, "type"), "Code", value_key(atom, "code")));
    return maker_map(&input);
}

/* --- for people ----------------------------------------------------------------------------------------------------------- */

static void show_range(struct buf *out, const struct value *atom, const char *from_key, const char *to_key) {
    int64_t from = value_integer(value_get(atom, str_of(from_key)), -1), to = value_integer(value_get(atom, str_of(to_key)), -1);
    if (from == 0 && to == 65535)
        buf_adds(out, " all ports");
    else if (from == to && from >= 0)
        buf_addf(out, " %d", (int)from);
    else if (from >= 0)
        buf_addf(out, " %d-%d", (int)from, (int)to);
}

static void show_entry(struct buf *out, const struct value *atom, const char *side) {
    struct str protocol = value_str(value_key(atom, "protocol"));
    const struct value *cidr = value_key(atom, "cidr");
    cidr = cidr ? cidr : value_key(atom, "cidr6");
    buf_addf(out, "%d %.*s %.*s", (int)value_integer(value_key(atom, "rule"), 0), STR(value_str(value_key(atom, "action"))),
             STR(str_is(protocol, "-1") ? S("everything") : protocol));
    show_range(out, atom, "from_port", "to_port");
    if (value_integer(value_key(atom, "type"), -1) >= 0)
        buf_addf(out, " type %d", (int)value_integer(value_key(atom, "type"), -1));
    if (value_integer(value_key(atom, "code"), -1) >= 0)
        buf_addf(out, " code %d", (int)value_integer(value_key(atom, "code"), -1));
    buf_addf(out, " %s ", side);
    if (cidr && cidr->kind == VALUE_UNKNOWN)
        value_add_expr(out, cidr);
    else
        buf_add(out, value_str(cidr));
}

static void entries_show(struct buf *out, const struct value *value, const char *side) {
    if (value && value->kind == VALUE_MAP) {
        show_entry(out, value, side);
        return;
    }
    for (size_t i = 0; i < value_count(value); i++) {
        buf_adds(out, i ? ", " : "");
        show_entry(out, value_item(value, i), side);
    }
    if (value_count(value) == 0)
        buf_adds(out, "none");
}

/* --- as a plan says it --------------------------------------------------------------------------------------------------- */

static void write_ports(struct maker *entry, const struct value *atom) {
    int64_t from = value_integer(value_key(atom, "from_port"), -1), to = value_integer(value_key(atom, "to_port"), -1);
    if (from == 0 && to == 65535)
        maker_set(entry, S("port"), value_text(entry->arena, S("all")));
    else if (from == to)
        maker_set(entry, S("port"), value_int(entry->arena, from));
    else
        maker_set(entry, S("port"), value_textf(entry->arena, "%d-%d", (int)from, (int)to));
}

static const struct value *entry_written(const struct field *field, const struct value *atom, struct arena *arena) {
    struct str protocol = value_str(value_key(atom, "protocol"));
    const struct value *cidr = value_key(atom, "cidr");
    struct maker entry = {.arena = arena};
    maker_set(&entry, S("rule"), value_key(atom, "rule"));
    if (!str_is(value_str(value_key(atom, "action")), "allow"))
        maker_set(&entry, S("action"), value_key(atom, "action"));
    if (str_is(protocol, "-1"))
        maker_set(&entry, S("port"), value_text(arena, S("all")));
    else
        maker_set(&entry, S("protocol"), value_key(atom, "protocol"));
    if (word_in("tcp udp", protocol))
        write_ports(&entry, atom);
    if (value_integer(value_key(atom, "type"), -1) >= 0)
        maker_set(&entry, S("type"), value_key(atom, "type"));
    if (value_integer(value_key(atom, "code"), -1) >= 0)
        maker_set(&entry, S("code"), value_key(atom, "code"));
    maker_set(&entry, str_of(field->of), cidr ? cidr : value_key(atom, "cidr6"));
    return maker_map(&entry);
}

static const struct value *entries_written(const struct field *field, const struct value *atoms, struct arena *arena) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < value_count(atoms); i++)
        maker_add(&list, entry_written(field, value_item(atoms, i), arena));
    return maker_list(&list);
}

static void inbound_entries_show(struct buf *out, const struct value *value) {
    entries_show(out, value, "from");
}

static void outbound_entries_show(struct buf *out, const struct value *value) {
    entries_show(out, value, "to");
}

#define NUMBER(from, to)                                                                                                           \
    "{'anyOf':[{'type':'integer','minimum':" from ",'maximum':" to "},{'type':'string','pattern':'^[-+]?[0-9]+$'},"               \
    SCHEMA_REF("expression") "]}"
#define OR_NOTHING(schema) "{'anyOf':[" schema ",{'type':'null'}]}"

/* An entry has one port or range and one side, whose word is "from" or "to". */
static void entries_schema(const struct field *field, struct buf *out) {
    HOLDS(buf_release) struct buf entry = {0}, some = {0};
    buf_adds(&entry, "{'type':'object','properties':{'rule':" NUMBER("1", "32766") ",'action':{'enum':['allow','deny',null]},"
                     "'protocol':{'type':['string','integer','null']},"
                     "'port':" OR_NOTHING("{'anyOf':[{'type':'integer','minimum':0,'maximum':65535}," SCHEMA_REF("expression") ","
                     "{'type':'string','pattern':'^[0-9]{1,5}( *- *[0-9]{1,5})?$|^all$'}]}") ","
                     "'type':" OR_NOTHING(NUMBER("-1", "255")) ",'code':" OR_NOTHING(NUMBER("-1", "255")) ",");
    buf_addf(&entry, "'%s':{'anyOf':[{'type':'string','pattern':'^([0-9]{1,3}([.][0-9]{1,3}){3}/[0-9]{1,2}"
                     "|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3}|anywhere-ipv[46]|my-ip)$'}," SCHEMA_REF("range") ","
                     SCHEMA_REF("expression") "]}},'required':['rule','%s'],'additionalProperties':false}", field->of, field->of);
    buf_addf(&some, SCHEMA_SOME("%s"), entry.at, entry.at);
    schema_add(out, some.at);
}

const struct kind kind_inbound_entries = {
    .name = "entries", .canon = entries_canon, .seen = entries_seen, .wire = entry_wire, .written = entries_written, .show = inbound_entries_show, .schema = entries_schema};
const struct kind kind_outbound_entries = {
    .name = "entries", .canon = entries_canon, .seen = entries_seen, .wire = entry_wire, .written = entries_written, .show = outbound_entries_show, .schema = entries_schema};
