/* Security rules as people write them, made canonical: one atom for each protocol, range of ports
 * and single source, sorted, each once. However a set of rules is ordered, split or merged, its
 * atoms are the same. */
#include "providers/aws/ec2/ec2.h"

#include <assert.h>

#include "base/json.h"
#include "base/map.h"

/* One canon call at work. */
struct reader {
    const struct field *field;
    const struct resolver *resolver;
    struct arena *arena;
    struct report *report;
    struct maker atoms;
    struct map index; /* key of an atom to the atom */
};

struct ports {
    int64_t from, to;
};

/* A source of inbound or a target of outbound rules: the atom's key and its value. */
struct side {
    const char *key;
    const struct value *value;
    bool self;
};

struct sides {
    struct side *items;
    size_t n, room;
};

struct rule {
    const struct value *raw, *description;
    struct str protocol;
    bool has_ports;
    struct ports *ports;
    size_t n_ports;
    struct sides sides;
};

static void side_add(struct reader *reader, struct sides *sides, struct side side) {
    if (sides->n == sides->room) {
        size_t room = sides->room ? sides->room * 2 : 4;
        struct side *items = arena_array(reader->arena, struct side, room);
        for (size_t i = 0; i < sides->n; i++)
            items[i] = sides->items[i];
        sides->items = items;
        sides->room = room;
    }
    sides->items[sides->n++] = side;
}

/* --- whole numbers: an integer, or text that YAML left as it was ------------------------------ */

static bool number_in(const struct value *value, int64_t min, int64_t max, int64_t *out) {
    bool is_number = value && value->kind == VALUE_INT;
    if (is_number)
        *out = value->as.integer;
    else if (!str_to_int(value_str(value), out))
        return false;
    return *out >= min && *out <= max;
}

/* --- the protocol ----------------------------------------------------------------------------- */

/* Words and numbers of one protocol; EC2 shows the word. A new row: its word as EC2 shows it, its
 * IANA number. */
static const struct {
    const char *word;
    int number;
} protocols[] = {{"tcp", 6}, {"udp", 17}, {"icmp", 1}, {"icmpv6", 58}, {"-1", -1}};
static const char *const protocol_words[] = {"tcp", "udp", "icmp", "icmpv6", "all", NULL};

struct str protocol_named(struct str text) {
    int64_t number = -2;
    bool is_number = str_to_int(text, &number);
    for (size_t i = 0; i < sizeof(protocols) / sizeof(protocols[0]); i++)
        if (is_number ? protocols[i].number == number
                      : str_eq_nocase(text, str_of(protocols[i].word)))
            return str_of(protocols[i].word);
    return is_number && number >= 0 && number <= 255 ? text : (struct str){0};
}

struct str protocol_number(struct str word, struct arena *arena) {
    for (size_t i = 0; i < sizeof(protocols) / sizeof(protocols[0]); i++)
        if (str_is(word, protocols[i].word))
            return arena_printf(arena, "%d", protocols[i].number);
    return word;
}

static bool read_protocol(struct reader *reader, struct rule *rule) {
    const struct value *raw = value_key(rule->raw, "protocol");
    const struct value *port = value_key(rule->raw, "port");
    if (value_is_null(raw)) {
        bool icmp = !value_is_null(value_key(rule->raw, "type"));
        rule->protocol = str_is(value_str(port), "all") ? S("-1") : icmp ? S("icmp") : S("tcp");
        return true;
    }
    struct str text = raw->kind == VALUE_INT
                          ? arena_printf(reader->arena, "%d", (int)raw->as.integer)
                          : value_str(raw);
    rule->protocol =
        str_eq_nocase(text, S("all")) ? S("-1") : arena_str(reader->arena, protocol_named(text));
    if (rule->protocol.len)
        return true;
    fail(reader->report, raw->at, "'%.*s' is no protocol", STR(text));
    if (!hint_nearest(reader->report, text, protocol_words))
        hint(reader->report, "tcp, udp, icmp, icmpv6, all, or a number from 0 to 255");
    return false;
}

/* --- the ports -------------------------------------------------------------------------------- */

bool ports_read(const struct value *raw, struct report *report, int64_t *from, int64_t *to) {
    if (str_is(value_str(raw), "all")) {
        *from = 0;
        *to = 65535;
        return true;
    }
    if (number_in(raw, 0, 65535, from)) {
        *to = *from;
        return true;
    }
    struct str rest = value_str(raw);
    struct str low = str_trim(str_cut(&rest, '-'));
    struct str high = str_trim(rest);
    bool range = str_to_int(low, from) && str_to_int(high, to);
    if (range && *from >= 0 && *from <= *to && *to <= 65535)
        return true;
    if (range && *from > *to && *to >= 0)
        return fail(report, raw->at, "a range of ports goes up: %d-%d", (int)*to, (int)*from);
    fail(
        report, raw->at,
        "a port is a number from 0 to 65535, a range such as 8000-8080, a list of these, or 'all'");
    return false;
}

static bool read_port_list(struct reader *reader, const struct value *raw, struct rule *rule) {
    bool list = raw->kind == VALUE_LIST;
    size_t n = list ? value_count(raw) : 1;
    if (n == 0)
        return fail(reader->report, raw->at, "no ports");
    rule->ports = arena_array(reader->arena, struct ports, n);
    rule->n_ports = n;
    rule->has_ports = true;
    bool ok = true;
    for (size_t i = 0; i < n; i++)
        ok &= ports_read(list ? value_item(raw, i) : raw, reader->report, &rule->ports[i].from,
                         &rule->ports[i].to);
    return ok;
}

/* ICMP keeps its type and code where others have ports; -1 is any. */
static bool read_icmp(struct reader *reader, struct rule *rule) {
    const struct value *type = value_key(rule->raw, "type"), *code = value_key(rule->raw, "code");
    rule->ports = arena_new(reader->arena, struct ports);
    *rule->ports = (struct ports){-1, -1};
    rule->n_ports = 1;
    rule->has_ports = true;
    if (!value_is_null(type) && !number_in(type, -1, 255, &rule->ports->from))
        return fail(reader->report, type->at,
                    "an ICMP type is a number from 0 to 255, or -1 for any");
    if (!value_is_null(code) && !number_in(code, -1, 255, &rule->ports->to))
        return fail(reader->report, code->at,
                    "an ICMP code is a number from 0 to 255, or -1 for any");
    if (rule->ports->from < 0 && rule->ports->to >= 0)
        return fail(reader->report, code->at, "a code needs its type");
    return true;
}

static bool read_ports(struct reader *reader, struct rule *rule) {
    const struct value *port = value_key(rule->raw, "port");
    bool icmp = str_is(rule->protocol, "icmp") || str_is(rule->protocol, "icmpv6");
    bool ported = str_is(rule->protocol, "tcp") || str_is(rule->protocol, "udp");
    if (!icmp && (value_key(rule->raw, "type") || value_key(rule->raw, "code")))
        return fail(reader->report, rule->raw->at,
                    "'type' and 'code' belong to protocol icmp or icmpv6");
    if (ported && value_is_null(port)) {
        fail(reader->report, rule->raw->at, "a rule needs its port");
        hint(reader->report, "port: 443, port: [80, 443], port: 8000-8080 or port: all");
        return false;
    }
    if (ported)
        return read_port_list(reader, port, rule);
    if (!value_is_null(port) && !str_is(value_str(port), "all"))
        return fail(reader->report, port->at, "protocol %s has no ports",
                    str_is(rule->protocol, "-1") ? "all"
                                                 : arena_cstr(reader->arena, rule->protocol));
    if (icmp)
        return read_icmp(reader, rule);
    rule->n_ports = 1; /* one atom, without ports */
    return true;
}

/* --- the other side --------------------------------------------------------------------------- */

static bool all_in(struct str text, const char *set) {
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] == '\0' || !strchr(set, text.at[i]))
            return false;
    return text.len > 0;
}

static bool looks_ipv6(struct str text) {
    struct str address = str_cut(&text, '/');
    ptrdiff_t colon = str_find(address, ':');
    return colon >= 0 && all_in(address, "0123456789abcdefABCDEF:.") &&
           str_find(str_from(address, (size_t)colon + 1), ':') >= 0;
}

static bool looks_ipv4(struct str text) {
    return text.len > 0 && text.at[0] >= '0' && text.at[0] <= '9' && all_in(text, "0123456789./");
}

static bool is_prefix_list(struct str text) {
    return str_starts(text, S("pl-")) && all_in(str_from(text, 3), "0123456789abcdef");
}

bool value_is_ipv6_ref(const struct value *value) {
    if (!value || value->kind != VALUE_UNKNOWN)
        return false;
    const struct expr *expr = value->as.expr;
    return expr->op == EXPR_REF ? str_is(expr->path, "ipv6_cidr")
                                : expr->op == EXPR_CIDR && value_is_ipv6_ref(expr->args[0]);
}

static void add_cidr(struct reader *reader, struct sides *sides, const struct value *cidr) {
    bool six = cidr->kind == VALUE_TEXT ? str_find(value_str(cidr), ':') >= 0
                                        : value_is_ipv6_ref(cidr);
    side_add(reader, sides, (struct side){six ? "cidr6" : "cidr", cidr, false});
}

static bool add_my_ip(struct reader *reader, struct sides *sides, struct span at) {
    assert(reader->resolver && reader->resolver->fact);
    const struct value *cidr =
        reader->resolver->fact(reader->resolver->ctx, S("my-ip"), at, reader->report);
    if (cidr)
        add_cidr(reader, sides, cidr);
    return cidr != NULL;
}

/* The reserved words. True when `text` was one of them. */
static bool add_word(struct reader *reader, struct sides *sides, struct str text) {
    bool everywhere = str_is(text, "anywhere");
    bool four = everywhere || str_is(text, "anywhere-ipv4"),
         six = everywhere || str_is(text, "anywhere-ipv6");
    bool self = str_is(text, "self");
    if (four)
        add_cidr(reader, sides, value_text(reader->arena, S("0.0.0.0/0")));
    if (six)
        add_cidr(reader, sides, value_text(reader->arena, S("::/0")));
    if (self)
        side_add(reader, sides,
                 (struct side){"group", value_ref(reader->arena, S(ADDRESS_SELF), S("id")), true});
    return four || six || self;
}

static bool add_groups(struct reader *reader, struct sides *sides, const struct value *raw) {
    assert(reader->resolver && reader->resolver->find);
    const struct value *found =
        reader->resolver->find(reader->resolver->ctx, "security_group", raw, reader->report);
    if (!found)
        return false;
    size_t n = found->kind == VALUE_LIST ? value_count(found) : 1;
    for (size_t i = 0; i < n; i++)
        side_add(reader, sides,
                 (struct side){"group", found->kind == VALUE_LIST ? value_item(found, i) : found,
                               false});
    return true;
}

/* What an interpolation stands for is known by what it names: the id of a group, else a range. */
static bool add_unknown(struct reader *reader, struct sides *sides, const struct value *raw) {
    bool id = raw->as.expr->op == EXPR_REF && str_is(raw->as.expr->path, "id");
    const char *range = value_is_ipv6_ref(raw) ? "cidr6" : "cidr";
    side_add(reader, sides, (struct side){id ? "group" : range, raw, false});
    return true;
}

static bool read_side(struct reader *reader, const struct value *raw, struct sides *sides) {
    if (raw->kind == VALUE_UNKNOWN)
        return add_unknown(reader, sides, raw);
    struct str text = value_str(raw);
    if (raw->kind != VALUE_TEXT)
        return fail(reader->report, raw->at,
                    "'%s' takes a CIDR, a group, 'self', 'anywhere' or a list of these",
                    reader->field->of);
    if (add_word(reader, sides, text))
        return true;
    if (str_is(text, "my-ip"))
        return add_my_ip(reader, sides, raw->at);
    if (is_prefix_list(text)) {
        side_add(reader, sides, (struct side){"prefix_list", raw, false});
        return true;
    }
    if (!looks_ipv4(text) && !looks_ipv6(text))
        return add_groups(reader, sides, raw);
    const struct field range = {reader->field->of, CIDR};
    const struct value *cidr = NULL;
    if (!kind_cidr.canon(&range, raw, reader->resolver, reader->arena, reader->report, &cidr))
        return false;
    add_cidr(reader, sides, cidr);
    return true;
}

static bool read_sides(struct reader *reader, struct rule *rule) {
    const char *word = reader->field->of;
    const struct value *raw = value_get(rule->raw, str_of(word));
    if (value_is_null(raw) &&
        value_get(rule->raw, str_is(str_of(word), "to") ? S("from") : S("to")))
        return false; /* said already: here it is called otherwise */
    if (value_is_null(raw)) {
        fail(reader->report, rule->raw->at, "a rule of '%s' needs '%s'", reader->field->name, word);
        hint(reader->report, "%s: anywhere, a CIDR, a security group, self or my-ip", word);
        return false;
    }
    bool list = raw->kind == VALUE_LIST, ok = true;
    size_t n = list ? value_count(raw) : 1;
    if (n == 0)
        return fail(reader->report, raw->at, "'%s' is empty", word);
    for (size_t i = 0; i < n; i++)
        ok &= read_side(reader, list ? value_item(raw, i) : raw, &rule->sides);
    return ok;
}

/* --- the keys --------------------------------------------------------------------------------- */

/* What other tools call a part of a rule. */
static const struct {
    const char *theirs, *ours;
} foreign_keys[] = {
    {"from_port", "port"},
    {"to_port", "port"},
    {"ports", "port"},
    {"FromPort", "port"},
    {"ToPort", "port"},
    {"cidr_blocks", NULL},
    {"ipv6_cidr_blocks", NULL},
    {"cidr", NULL},
    {"CidrIp", NULL},
    {"CidrIpv6", NULL},
    {"prefix_list_ids", NULL},
    {"security_groups", NULL},
    {"source_security_group_id", NULL},
    {"source", NULL},
    {"destination", NULL},
    {"self", NULL},
    {"IpProtocol", "protocol"},
    {"ip_protocol", "protocol"},
    {"Description", "description"},
};

static const char *known_as(struct str key, const char *side) {
    for (size_t i = 0; i < sizeof(foreign_keys) / sizeof(foreign_keys[0]); i++)
        if (str_is(key, foreign_keys[i].theirs))
            return foreign_keys[i].ours ? foreign_keys[i].ours : side;
    return NULL;
}

static void refuse_key(struct reader *reader, const struct entry *entry) {
    const char *side = reader->field->of, *ours = known_as(entry->key, side);
    const char *const keys[] = {"port", "protocol", "type", "code", side, "description", NULL};
    bool other_side = str_is(entry->key, "from") || str_is(entry->key, "to");
    if (other_side) {
        fail(reader->report, entry->at, "a rule of '%s' has no '%.*s'", reader->field->name,
             STR(entry->key));
        hint(reader->report, "here it is '%s'", side);
        return;
    }
    fail(reader->report, entry->at, "a rule has no '%.*s'", STR(entry->key));
    if (ours)
        hint(reader->report, "here it is '%s'", ours);
    else
        hint_nearest(reader->report, entry->key, keys);
}

static bool check_keys(struct reader *reader, const struct value *raw) {
    const char *words = "port protocol type code description";
    bool ok = true;
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        if (word_in(words, entry->key) || str_is(entry->key, reader->field->of))
            continue;
        refuse_key(reader, entry);
        ok = false;
    }
    return ok;
}

static bool read_description(struct reader *reader, struct rule *rule) {
    const struct value *raw = value_key(rule->raw, "description");
    if (value_is_null(raw) || (raw->kind == VALUE_TEXT && value_str(raw).len == 0))
        return true;
    if (raw->kind != VALUE_TEXT && raw->kind != VALUE_UNKNOWN)
        return fail(reader->report, raw->at, "a description is a text");
    if (value_str(raw).len > 255)
        return fail(reader->report, raw->at, "a description has at most 255 characters");
    rule->description = raw;
    return true;
}

/* --- atoms ------------------------------------------------------------------------------------ */

static const struct value *atom_key(struct reader *reader, const struct rule *rule,
                                    struct ports ports, struct side side) {
    struct maker maker = {.arena = reader->arena};
    maker_set(&maker, S("protocol"), value_text(reader->arena, rule->protocol));
    if (rule->has_ports) {
        maker_set(&maker, S("from_port"), value_int(reader->arena, ports.from));
        maker_set(&maker, S("to_port"), value_int(reader->arena, ports.to));
    }
    maker_set(&maker, str_of(side.key), side.value);
    return maker_map(&maker);
}

/* Adds an atom, or agrees with the same one that is there: two descriptions of one rule are a
 * mistake. */
static bool add_atom(struct reader *reader, const struct rule *rule, struct ports ports,
                     struct side side) {
    const struct value *atom = atom_key(reader, rule, ports, side);
    struct buf text = {0};
    json_write(&text, atom, JSON_SORTED);
    struct str key = arena_str(reader->arena, buf_str(&text));
    buf_release(&text);
    const struct value *known = map_get(&reader->index, key);
    const struct value *said = value_key(known, "description");
    if (said && rule->description && !value_same(said, rule->description)) {
        fail(reader->report, rule->raw->at, "the same rule is here twice with two descriptions");
        return false;
    }
    if (known && (said || !rule->description))
        return true;
    struct maker maker = {.arena = reader->arena};
    maker_merge(&maker, atom);
    if (side.self)
        maker_set(&maker, S("self"), value_bool(true));
    if (rule->description)
        maker_set(&maker, S("description"), rule->description);
    map_set(&reader->index, key, (void *)maker_map(&maker));
    return true;
}

static bool read_rule(struct reader *reader, const struct value *raw) {
    if (!raw || raw->kind != VALUE_MAP)
        return fail(reader->report, raw ? raw->at : NOWHERE, "a rule is { port: N, %s: … }",
                    reader->field->of);
    struct rule rule = {.raw = raw};
    bool ok = check_keys(reader, raw);
    ok &= read_description(reader, &rule);
    ok &= read_protocol(reader, &rule) && read_ports(reader, &rule);
    ok &= read_sides(reader, &rule);
    for (size_t p = 0; ok && p < rule.n_ports; p++)
        for (size_t s = 0; ok && s < rule.sides.n; s++)
            ok = add_atom(reader, &rule, rule.has_ports ? rule.ports[p] : (struct ports){0},
                          rule.sides.items[s]);
    return ok;
}

static bool rules_canon(const struct field *field, const struct value *raw,
                        const struct resolver *resolver, struct arena *arena, struct report *report,
                        const struct value **out) {
    struct reader reader = {.field = field,
                            .resolver = resolver,
                            .arena = arena,
                            .report = report,
                            .atoms = {.arena = arena}};
    if (raw->kind != VALUE_LIST && raw->kind != VALUE_MAP)
        return fail(report, raw->at, "'%s' is a list of rules { port: N, %s: … }", field->name,
                    field->of);
    bool list = raw->kind == VALUE_LIST, ok = true;
    size_t n = list ? value_count(raw) : 1;
    for (size_t i = 0; i < n; i++)
        ok &= read_rule(&reader, list ? value_item(raw, i) : raw);
    for (size_t i = 0; i < reader.index.n; i++)
        maker_add(&reader.atoms, reader.index.slots[i].value);
    map_release(&reader.index);
    if (!ok)
        return false;
    *out = value_at(arena, rules_sorted(arena, maker_list(&reader.atoms)), raw->at);
    return true;
}

#define RULE_PORT                                                                                  \
    "{'anyOf':[{'type':'integer','minimum':0,'maximum':65535}," SCHEMA_REF("expression") ","       \
    "{'type':'string','pattern':'^[0-9]{1,5}( *- *[0-9]{1,5})?$|^all$'}]}"
#define RULE_SIDE                                                                                  \
    "{'anyOf':[{'type':'string','pattern':"                                                        \
    "'^([0-9]{1,3}([.][0-9]{1,3}){3}/[0-9]{1,2}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/[0-9]{1,3})$'},"     \
    SCHEMA_REF("name") "," SCHEMA_REF("range") "]}"
#define RULE_ICMP                                                                                  \
    "{'anyOf':[{'type':'integer','minimum':-1,'maximum':255}," SCHEMA_REF("expression") ","        \
    "{'type':'string','pattern':'^-?[0-9]{1,3}$'},{'type':'null'}]}"

/* `side` is "from" or "to". A rule without a protocol is one of TCP, which has a port. */
static void rules_schema(const struct field *field, struct buf *out) {
    HOLDS(buf_release) struct buf rule = {0};
    buf_adds(&rule, "{'type':'object','properties':{"
                    "'port':{'description':'a port, a range such as 8000-8080, a list, or all','anyOf':["
                    SCHEMA_SOME(RULE_PORT) ",{'type':'null'}]},"
                    "'protocol':{'description':'tcp, udp, icmp, icmpv6, all, or a number',"
                    "'type':['string','integer','null']},"
                    "'type':" RULE_ICMP ",'code':" RULE_ICMP ","
                    "'description':{'type':['string','number','boolean','null']},");
    buf_addf(&rule, "'%s':{'description':'a CIDR, a group, self, anywhere, my-ip, or a list of these',"
                    "'anyOf':[%s,{'type':'array','minItems':1,'items':%s}]}}",
             field->of, RULE_SIDE, RULE_SIDE);
    buf_addf(&rule, ",'required':['%s'],'additionalProperties':false,"
                    "'anyOf':[{'required':['port']},{'required':['protocol']},{'required':['type']}]}",
             field->of);
    HOLDS(buf_release) struct buf some = {0};
    buf_addf(&some, "{'anyOf':[%s,{'type':'array','items':%s}]}", rule.at, rule.at);
    schema_add(out, some.at);
}

const struct kind kind_inbound = {.name = "rules",
                                  .canon = rules_canon,
                                  .seen = rules_seen,
                                  .wire = rule_wire,
                                  .written = rules_written,
                                  .show = inbound_show,
                                  .schema = rules_schema};
const struct kind kind_outbound = {.name = "rules",
                                   .canon = rules_canon,
                                   .seen = rules_seen,
                                   .wire = rule_wire,
                                   .written = rules_written,
                                   .show = outbound_show,
                                   .schema = rules_schema};
