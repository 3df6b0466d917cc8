/* Rules on a group that is not ours, as one thing of the plan: each port and each source becomes a
 * resource of its own, named after what it lets through. So a rule that joins or leaves moves no
 * other. */
#include "providers/aws/ec2/ec2.h"

#include "base/json.h"

/* --- the sheet -------------------------------------------------------------------------------- */

static bool passed_canon(const struct field *field, const struct value *raw,
                         const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    return kind_passed.canon(field, raw, resolver, arena, report, out);
}

static void rules_schema(const struct field *field, struct buf *out) {
    kind_inbound.schema(field, out);
}

static const struct kind kind_rules_passed = {
    .name = "rules", .canon = passed_canon, .schema = rules_schema, .passed = true};

static const struct sheet rules_sheet = {
    .type = "security_group_rules",
    .version = 1,
    .help = "rules on a group that is not ours, beside those that it has",
    .example = "security_group_rules:\n"
               "  branch:\n"
               "    group: sg-0123456789abcdef0\n"
               "    inbound:\n"
               "      - { port: [80, 443], from: 198.51.100.0/24 }\n",
    .aliases = ALIASES("aws_security_group_rule", "security_group_rule"),
    // clang-format off
    .fields = FIELDS(
        { "group",    PASSED(SCHEMA_REF("name")), REQUIRED, NULL, "the group they are added to, one that is not of this plan",
          .aliases = ALIASES("security_group_id", "security_group", "GroupId") },
        { "inbound",  &kind_rules_passed, "from", 0, NULL, "rules for what comes in: { port: N, from: SOURCE }",
          .aliases = ALIASES("ingress", "inbound_rules") },
        { "outbound", &kind_rules_passed, "to", 0, NULL, "rules for what goes out: { port: N, to: TARGET }",
          .aliases = ALIASES("egress", "outbound_rules") }
    ),
    // clang-format on
};

/* --- names ------------------------------------------------------------------------------------ */

/* What an address can hold of it; a slash becomes '_'. False: it does not tell all. */
static bool word_add(struct buf *out, struct str text) {
    bool whole = text.len > 0 && text.at[0] >= '0' && text.at[0] <= '9';
    bool range = whole;
    whole |= text.len > 0 && str_find(text, '/') < 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     c == '.' || c == '-';
        whole &= plain || c == '_' || (range && c == '/');
        buf_addc(out, plain ? c : '_');
    }
    return whole;
}

static bool part_add(struct buf *out, const struct value *part) {
    if (value_is_null(part))
        return true;
    if (out->len > 0)
        buf_addc(out, '-');
    if (part->kind == VALUE_TEXT)
        return word_add(out, value_str(part));
    if (part->kind == VALUE_INT) {
        buf_addf(out, "%d", (int)part->as.integer);
        return true;
    }
    buf_addc(out, 'x');
    return false;
}

/* "443-10.0.0.0_8", "udp-53-office"; what does not fit an address is told apart by a number. */
static struct str name_of(const struct value *rule, const char *side, struct arena *arena) {
    const char *const parts[] = {"protocol", "type", "code", "port", side};
    HOLDS(buf_release) struct buf name = {0};
    HOLDS(buf_release) struct buf text = {0};
    bool whole = true;
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
        whole = part_add(&name, value_get(rule, str_of(parts[i]))) && whole;
    json_write(&text, rule, JSON_SORTED);
    if (!whole)
        buf_addf(&name, "-%08x", (unsigned)(str_hash(buf_str(&text)) & 0xffffffffU));
    return arena_str(arena, buf_str(&name));
}

/* --- expanding -------------------------------------------------------------------------------- */

struct rules {
    const struct expansion *expansion;
    struct arena *arena;
    struct report *report;
    struct maker resources;
    const struct value *group;
    const char *type, *side; /* of the direction at work */
};

static bool add_rule(struct rules *rules, const struct value *raw, const struct value *port,
                     const struct value *other) {
    struct maker rule = {.arena = rules->arena}, fields = {.arena = rules->arena};
    for (size_t i = 0; i < value_count(raw); i++) {
        const struct entry *entry = &raw->as.map.entries[i];
        if (!word_in("description", entry->key))
            maker_set_at(&rule, entry->key, entry->at, entry->value);
    }
    if (port)
        maker_set(&rule, S("port"), port);
    if (other)
        maker_set(&rule, str_of(rules->side), other);
    const struct value *whole = value_at(rules->arena, maker_map(&rule), raw->at);
    maker_set(&fields, S("group"), rules->group);
    maker_set(&fields, S("rule"), whole);
    maker_set(&fields, S("description"), value_key(raw, "description"));
    struct str address = arena_printf(rules->arena, "%s.%.*s/%.*s", rules->type,
                                      STR(rules->expansion->name),
                                      STR(name_of(whole, rules->side, rules->arena)));
    const struct value *made = value_at(rules->arena, maker_map(&fields), raw->at);
    const struct entry *there = maker_entry(&rules->resources, address);
    if (there && !value_same(there->value, made))
        return fail(rules->report, raw->at, "the same rule is here twice with two descriptions");
    if (!there)
        maker_set_at(&rules->resources, address, raw->at, made);
    return true;
}

/* A list's items, or the one value; of nothing: one nothing, for the rule itself to say so. */
static size_t count_of(const struct value *some) {
    return some && some->kind == VALUE_LIST && value_count(some) > 0 ? value_count(some) : 1;
}

static const struct value *item_of(const struct value *some, size_t i) {
    return some && some->kind == VALUE_LIST && value_count(some) > 0 ? value_item(some, i) : some;
}

/* The sources of a rule one by one: `anywhere` is two, `self` the group. */
static const struct value *sides_of(const struct rules *rules, const struct value *raw) {
    struct maker sides = {.arena = rules->arena};
    const struct value *some = value_get(raw, str_of(rules->side));
    if (value_is_null(some))
        return some;
    for (size_t i = 0; i < count_of(some); i++) {
        const struct value *side = item_of(some, i);
        if (str_is(value_str(side), "anywhere")) {
            maker_add(&sides, value_at(rules->arena, value_text(rules->arena, S("anywhere-ipv4")), side->at));
            maker_add(&sides, value_at(rules->arena, value_text(rules->arena, S("anywhere-ipv6")), side->at));
        } else
            maker_add(&sides, str_is(value_str(side), "self") ? rules->group : side);
    }
    return maker_list(&sides);
}

static bool add_rules(struct rules *rules, const struct value *raw) {
    if (raw->kind != VALUE_MAP)
        return fail(rules->report, raw->at, "a rule is { port: N, %s: … }", rules->side);
    const struct value *sides = sides_of(rules, raw), *ports = value_key(raw, "port");
    bool ok = true;
    for (size_t p = 0; p < count_of(ports); p++)
        for (size_t s = 0; s < count_of(sides); s++)
            ok = add_rule(rules, raw, item_of(ports, p), item_of(sides, s)) && ok;
    return ok;
}

static bool add_direction(struct rules *rules, const char *field, const char *type,
                          const char *side) {
    const struct value *some = value_get(rules->expansion->fields, str_of(field));
    rules->type = type;
    rules->side = side;
    if (value_is_null(some))
        return true;
    bool list = some->kind == VALUE_LIST, ok = true;
    for (size_t i = 0; i < (list ? value_count(some) : 1); i++)
        ok = add_rules(rules, list ? value_item(some, i) : some) && ok;
    return ok;
}

static const struct value *expand(const struct expansion *expansion, struct arena *arena,
                                  struct report *report) {
    struct rules rules = {.expansion = expansion,
                          .arena = arena,
                          .report = report,
                          .resources = {.arena = arena},
                          .group = value_key(expansion->fields, "group")};
    if (value_is_null(value_key(expansion->fields, "inbound")) &&
        value_is_null(value_key(expansion->fields, "outbound"))) {
        fail(report, expansion->at, "security_group_rules '%.*s' needs inbound or outbound",
             STR(expansion->name));
        return NULL;
    }
    bool ok = add_direction(&rules, "inbound", "security_group_inbound_rule", "from");
    ok = add_direction(&rules, "outbound", "security_group_outbound_rule", "to") && ok;
    return ok ? maker_map(&rules.resources) : NULL;
}

const struct composite security_group_rules_composite = {&rules_sheet, expand, NULL};
