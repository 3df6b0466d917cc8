/* A network: a vpc with its subnets, gateways and route tables, in a few lines.
 *
 * Its range is cut into sixteen equal slots, public ones from 0 and private ones from 8. A zone's
 * slot is its letter's place in the alphabet: so neither more zones nor a new zone of the region
 * nor NAT moves a subnet, and nothing needs to be remembered for it. Which zones a number of zones
 * means is remembered: zones that have subnets stay, others join in the order of their letters. */
#include "providers/aws/ec2/ec2.h"

#include <assert.h>

#include "base/cidr.h"

enum { SLOT_BITS = 4, ZONES_MAX = 8, IPV6_BITS = 8 };

static bool is_zone_letter(char letter) {
    return letter >= 'a' && letter < 'a' + ZONES_MAX;
}

/* --- zones: a number, or letters -------------------------------------------------------------- */

/* "c", or the whole name of a zone of the region. 0: reported. */
static char letter_of(const struct value *zone, const struct resolver *resolver,
                      struct report *report) {
    struct str text = value_str(zone);
    const struct value *region =
        text.len > 1 ? resolver->fact(resolver->ctx, S("region"), zone->at, report) : NULL;
    if (region && str_starts(text, value_str(region)))
        text = str_from(text, value_str(region).len);
    if (zone->kind == VALUE_TEXT && text.len == 1 && is_zone_letter(text.at[0]))
        return text.at[0];
    fail(report, zone->at, "zones: '%.*s' is no zone", STR(value_str(zone)));
    hint(report, "a zone is its letter, a to %c: zones: [a, c]; a number picks them",
         'a' + ZONES_MAX - 1);
    return 0;
}

static bool letters_canon(const struct value *list, const struct resolver *resolver,
                          struct arena *arena, struct report *report, const struct value **out) {
    bool ok = true, has[ZONES_MAX] = {0};
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *zone = value_item(list, i);
        char letter = letter_of(zone, resolver, report);
        if (letter && has[letter - 'a'])
            ok = fail(report, zone->at, "zones: '%c' is given twice", letter);
        else if (letter)
            has[letter - 'a'] = true;
        ok = ok && letter;
    }
    if (ok && value_count(list) == 0)
        return fail(report, list->at, "zones: a network lies in one zone at least");
    struct buf letters = {0};
    for (int i = 0; i < ZONES_MAX; i++)
        if (has[i])
            buf_addc(&letters, (char)('a' + i));
    *out = value_at(arena, value_text(arena, buf_str(&letters)), list->at);
    buf_release(&letters);
    return ok;
}

/* Canonical: an integer, or the letters as one text. */
static bool zones_canon(const struct field *field, const struct value *raw,
                        const struct resolver *resolver, struct arena *arena, struct report *report,
                        const struct value **out) {
    (void)field;
    int64_t number;
    assert(resolver && resolver->fact);
    if (raw->kind == VALUE_LIST)
        return letters_canon(raw, resolver, arena, report, out);
    if (!raw_int(raw, &number) || number < 1 || number > ZONES_MAX) {
        fail(report, raw->at, "zones: wants a number from 1 to %d, or a list of letters",
             ZONES_MAX);
        return false;
    }
    *out = value_at(arena, value_int(arena, number), raw->at);
    return true;
}

static void zones_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[{'type':'integer','minimum':1,'maximum':8},"
                    "{'type':'string','pattern':'^[1-8]$'},"
                    "{'type':'array','minItems':1,'uniqueItems':true,'items':{'type':'string',"
                    "'pattern':'^([a-z]{2}(-[a-z]+)+-[0-9])?[a-h]$|[$][{]'}}]}");
}

static const struct kind kind_zones = {
    .name = "zones", .canon = zones_canon, .schema = zones_schema};

#define MORE_ROUTES                                                                                \
    "{'type':'object','properties':{'private':{'type':['array','null'],'items':" ROUTE_SCHEMA      \
    "},'public':{'type':['array','null'],'items':" ROUTE_SCHEMA "}},'additionalProperties':false}"

/* --- the sheet -------------------------------------------------------------------------------- */

static const struct sheet network_sheet = {
    .type = "network",
    .version = 1,
    .help = "a vpc with public and private subnets in each zone, gateways and route tables",
    .example = "network:\n"
               "  main: { cidr: 10.0.0.0/16, zones: 2, nat: none }\n",
    .aliases = ALIASES("vpc_module", "terraform-aws-modules/vpc/aws"),
    // clang-format off
    .fields = FIELDS(
        { "cidr",   IPV4, REQUIRED, NULL, "its IPv4 range, /16 to /24, cut into sixteen slots",
          .min = 16, .max = 24, .aliases = ALIASES("cidr_block", "CidrBlock") },
        { "zones",  &kind_zones, NULL, 0, NULL, "how many availability zones, or which: [a, c]",
          .fallback = "2", .aliases = ALIASES("azs", "availability_zones", "AvailabilityZones") },
        { "nat",    CHOICE("none single per_zone"), 0, NULL, "NAT gateways, which cost money by the hour",
          .fallback = "\"none\"", .aliases = ALIASES("enable_nat_gateway", "single_nat_gateway", "nat_gateway") },
        { "ipv6",   FLAG, 0, NULL, "an IPv6 range too: a /64 in each subnet, and private ones get out by a gateway that lets nothing in",
          .fallback = "false", .aliases = ALIASES("enable_ipv6", "assign_generated_ipv6_cidr_block") },
        { "routes", PASSED(MORE_ROUTES), 0, NULL, "further routes: { private: [ { to: CIDR, via: GATEWAY } ], public: [ … ] }" }
    ),
    // clang-format on
};

/* --- which zones ------------------------------------------------------------------------------ */

struct network {
    const struct expansion *expansion;
    struct arena *arena;
    struct report *report;
    struct maker resources;
    char zones[ZONES_MAX + 1];
    const struct value *routes;
    struct str nat;
    bool ipv6;
};

static struct str address(const struct network *network, const char *type, const char *part,
                          char zone) {
    struct str name = network->expansion->name;
    if (zone)
        return arena_printf(network->arena, "%s.%.*s/%s%c", type, STR(name), part, zone);
    return arena_printf(network->arena, "%s.%.*s%s%s", type, STR(name), part ? "/" : "",
                        part ? part : "");
}

static bool has_subnets(const struct network *network, char zone) {
    const struct expansion *expansion = network->expansion;
    return expansion->exists(expansion->ctx, address(network, "subnet", "public-", zone)) ||
           expansion->exists(expansion->ctx, address(network, "subnet", "private-", zone));
}

/* Zones that are there already, then those that the region offers, up to `n`; in the order of their
 * letters. */
static bool pick_zones(struct network *network, const struct value *wanted) {
    const struct expansion *expansion = network->expansion;
    const struct value *offered =
        expansion->fact(expansion->ctx, S("zones"), expansion->at, network->report);
    if (!offered)
        return false;
    size_t n = 0, count = (size_t)wanted->as.integer;
    bool taken[ZONES_MAX] = {0};
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < ZONES_MAX && n < count; i++) {
            char zone = (char)('a' + i);
            bool wants = pass == 0 ? has_subnets(network, zone)
                                   : word_in(value_str(offered).at, (struct str){&zone, 1});
            n += wants && !taken[i];
            taken[i] = taken[i] || wants;
        }
    if (n < count) {
        fail(network->report, wanted->at.line ? wanted->at : expansion->at,
             "zones: the region offers %zu, not %zu", n, count);
        return false;
    }
    for (int i = 0, at = 0; i < ZONES_MAX; i++)
        if (taken[i])
            network->zones[at++] = (char)('a' + i);
    return true;
}

static bool choose_zones(struct network *network) {
    const struct value *zones = value_key(network->expansion->fields, "zones");
    if (zones->kind == VALUE_INT)
        return pick_zones(network, zones);
    memcpy(network->zones, zones->as.text.at, zones->as.text.len);
    return true;
}

/* --- its resources ---------------------------------------------------------------------------- */

static const struct value *text(const struct network *network, struct str words) {
    return value_at(network->arena, value_text(network->arena, words), network->expansion->at);
}

static void add(struct network *network, struct str name, struct maker *fields) {
    maker_set(&network->resources, name, maker_map(fields));
}

static struct maker fields_of(const struct network *network, bool in_vpc) {
    struct maker fields = {.arena = network->arena};
    if (in_vpc)
        maker_set(&fields, S("vpc"), text(network, address(network, "vpc", NULL, 0)));
    return fields;
}

static const struct value *slot_range(const struct network *network, int slot) {
    const struct value *whole = value_key(network->expansion->fields, "cidr"),
                       *bits = value_int(network->arena, SLOT_BITS);
    const struct value *range =
        value_cidr(network->arena, whole, bits, value_int(network->arena, slot));
    assert(range);
    return value_at(network->arena, range, whole->at);
}

static void add_vpc(struct network *network) {
    struct maker vpc = fields_of(network, false), gateway = fields_of(network, true);
    maker_set(&vpc, S("cidr"), value_key(network->expansion->fields, "cidr"));
    maker_set(&vpc, S("dns_hostnames"), value_bool(true)); /* databases and endpoints go by names */
    if (network->ipv6)
        maker_set(&vpc, S("ipv6"), value_bool(true));
    add(network, address(network, "vpc", NULL, 0), &vpc);
    add(network, address(network, "internet_gateway", NULL, 0), &gateway);
    if (!network->ipv6)
        return;
    struct maker egress = fields_of(network, true);
    add(network, address(network, "egress_only_internet_gateway", NULL, 0), &egress);
}

/* The /64 of the same slot, out of a range that only the cloud knows. */
static void set_ipv6(struct network *network, struct maker *subnet, int slot) {
    struct maker range = {.arena = network->arena};
    maker_set(&range, S("in"), text(network, address(network, "vpc", NULL, 0)));
    maker_set(&range, S("bits"), value_int(network->arena, IPV6_BITS));
    maker_set(&range, S("at"), value_int(network->arena, slot));
    maker_set(subnet, S("ipv6_cidr"),
              value_at(network->arena, maker_map(&range), network->expansion->at));
    maker_set(subnet, S("ipv6_addresses"), value_bool(true));
}

static void add_subnets(struct network *network, const char *part, int first_slot, bool public) {
    for (const char *zone = network->zones; *zone; zone++) {
        struct maker subnet = fields_of(network, true);
        maker_set(&subnet, S("cidr"), slot_range(network, first_slot + *zone - 'a'));
        maker_set(&subnet, S("zone"), text(network, (struct str){zone, 1}));
        maker_set(&subnet, S("public_ips"), value_bool(public));
        if (network->ipv6)
            set_ipv6(network, &subnet, first_slot + *zone - 'a');
        add(network, address(network, "subnet", part, *zone), &subnet);
    }
}

static void add_nat(struct network *network, char zone) {
    struct maker nat = fields_of(network, false);
    maker_set(&nat, S("subnet"), text(network, address(network, "subnet", "public-", zone)));
    maker_set(&nat, S("elastic_ip"), text(network, address(network, "elastic_ip", "", zone)));
    add(network, address(network, "nat_gateway", "", zone), &nat);
}

/* The zones that have a NAT gateway. A single one stays where it is when zones join. */
static const char *nat_zones(const struct network *network) {
    if (!str_is(network->nat, "single"))
        return str_is(network->nat, "none") ? "" : network->zones;
    const struct expansion *expansion = network->expansion;
    const char *chosen = network->zones;
    for (const char *zone = network->zones; *zone; zone++)
        if (expansion->exists(expansion->ctx, address(network, "nat_gateway", "", *zone))) {
            chosen = zone;
            break;
        }
    return arena_cstr(network->arena, (struct str){chosen, 1});
}

static void add_nats(struct network *network) {
    const char *zones = nat_zones(network);
    for (const char *zone = zones; *zone; zone++) {
        struct maker none = fields_of(network, false);
        add(network, address(network, "elastic_ip", "", *zone), &none);
    }
    for (const char *zone = zones; *zone; zone++)
        add_nat(network, *zone);
}

/* `via` empty: there is no way out. */
static void add_way_out(const struct network *network, struct maker *routes, const char *to,
                        struct str via) {
    struct maker out = {.arena = network->arena};
    if (via.len == 0)
        return;
    maker_set(&out, S("to"), text(network, str_of(to)));
    maker_set(&out, S("via"), text(network, via));
    maker_add(routes, value_at(network->arena, maker_map(&out), network->expansion->at));
}

/* The ways out, then what the plan adds. */
static const struct value *routes_of(const struct network *network, struct str via,
                                     const char *gateway6, const char *part) {
    struct maker routes = {.arena = network->arena};
    add_way_out(network, &routes, "0.0.0.0/0", via);
    if (network->ipv6)
        add_way_out(network, &routes, "::/0", address(network, gateway6, NULL, 0));
    const struct value *more = value_get(network->routes, str_of(part));
    for (size_t i = 0; i < value_count(more); i++)
        maker_add(&routes, value_item(more, i));
    return value_at(network->arena, maker_list(&routes), network->expansion->at);
}

static void add_public_table(struct network *network) {
    struct maker table = fields_of(network, true), subnets = {.arena = network->arena};
    for (const char *zone = network->zones; *zone; zone++)
        maker_add(&subnets, text(network, address(network, "subnet", "public-", *zone)));
    maker_set(&table, S("subnets"), maker_list(&subnets));
    maker_set(&table, S("routes"),
              routes_of(network, address(network, "internet_gateway", NULL, 0),
                        "internet_gateway", "public"));
    add(network, address(network, "route_table", "public", 0), &table);
}

/* One a zone, so that turning NAT on or off, or to one a zone, changes routes and nothing else. */
static void add_private_table(struct network *network, char zone) {
    struct maker table = fields_of(network, true);
    const char *nats = nat_zones(network);
    bool own = nats[0] && nats[1];
    struct str via =
        nats[0] ? address(network, "nat_gateway", "", own ? zone : nats[0]) : (struct str){0};
    maker_set(&table, S("subnets"), text(network, address(network, "subnet", "private-", zone)));
    maker_set(&table, S("routes"), routes_of(network, via, "egress_only_internet_gateway", "private"));
    add(network, address(network, "route_table", "private-", zone), &table);
}

static bool check_routes(const struct network *network) {
    static const char *const keys[] = {"private", "public", NULL};
    const struct value *routes = network->routes;
    if (value_is_null(routes))
        return true;
    if (routes->kind != VALUE_MAP) {
        fail(network->report, routes->at, "routes: wants a map, not a %s",
             value_kind_name(routes->kind));
        hint(network->report, "routes: { private: [ { to: CIDR, via: GATEWAY } ] }");
        return false;
    }
    bool ok = true;
    for (size_t i = 0; i < routes->as.map.n; i++) {
        const struct entry *entry = &routes->as.map.entries[i];
        if (!word_in("private public", entry->key)) {
            ok = fail(network->report, entry->at, "routes: a network has no '%.*s' subnets",
                      STR(entry->key));
            hint_nearest(network->report, entry->key, keys);
        } else if (!value_is_null(entry->value) && entry->value->kind != VALUE_LIST)
            ok = fail(network->report, entry->value->at, "routes: '%.*s' wants a list of routes",
                      STR(entry->key));
    }
    return ok;
}

static const struct value *expand(const struct expansion *expansion, struct arena *arena,
                                  struct report *report) {
    struct network network = {.expansion = expansion,
                              .arena = arena,
                              .report = report,
                              .resources = {.arena = arena},
                              .routes = value_key(expansion->fields, "routes"),
                              .nat = value_str(value_key(expansion->fields, "nat")),
                              .ipv6 = value_true(value_key(expansion->fields, "ipv6"))};
    bool ok = check_routes(&network);
    if (!choose_zones(&network) || !ok)
        return NULL;
    add_vpc(&network);
    add_subnets(&network, "public-", 0, true);
    add_subnets(&network, "private-", ZONES_MAX, false);
    add_nats(&network);
    add_public_table(&network);
    for (const char *zone = network.zones; *zone; zone++)
        add_private_table(&network, *zone);
    return maker_map(&network.resources);
}

/* --- one that exists -------------------------------------------------------------------------- */

static bool leads_out(const struct value *table) {
    const struct value *routes = value_key(table, "Routes");
    for (size_t i = 0; i < value_count(routes); i++) {
        const struct value *route = value_item(routes, i);
        bool all = str_is(value_str(value_key(route, "DestinationCidrBlock")), "0.0.0.0/0") ||
                   str_is(value_str(value_key(route, "DestinationIpv6CidrBlock")), "::/0");
        if (all && str_starts(value_str(value_key(route, "GatewayId")), S("igw-")))
            return true;
    }
    return false;
}

/* The table of a subnet is the one associated with it, else the vpc's main one. */
static const struct value *table_of(const struct value *tables, struct str subnet) {
    const struct value *main = NULL;
    for (size_t i = 0; i < value_count(tables); i++) {
        const struct value *table = value_item(tables, i),
                           *associations = value_key(table, "Associations");
        for (size_t k = 0; k < value_count(associations); k++) {
            const struct value *association = value_item(associations, k);
            if (str_eq(value_str(value_key(association, "SubnetId")), subnet))
                return table;
            if (value_true(value_key(association, "Main")))
                main = table;
        }
    }
    return main;
}

static int compare_subnets(const void *left, const void *right) {
    const struct value *a = *(const struct value *const *)left,
                       *b = *(const struct value *const *)right;
    int zones = str_cmp(value_str(value_key(a, "AvailabilityZone")),
                        value_str(value_key(b, "AvailabilityZone")));
    return zones ? zones
                 : str_cmp(value_str(value_key(a, "SubnetId")), value_str(value_key(b, "SubnetId")));
}

/* "private-a"; of several in one zone the second is "private-a-2". */
static void add_sorted(struct maker *parts, const struct value *subnet, bool public) {
    struct str zone = value_str(value_key(subnet, "AvailabilityZone"));
    const char *part = public ? "public" : "private";
    struct str letter = str_from(zone, zone.len > 0 ? zone.len - 1 : 0),
               key = arena_printf(parts->arena, "%s-%.*s", part, STR(letter));
    for (int n = 2; maker_entry(parts, key); n++)
        key = arena_printf(parts->arena, "%s-%.*s-%d", part, STR(letter), n);
    maker_set(parts, key, subnet);
}

static const struct value *any_part(struct arena *arena) {
    struct maker parts = {.arena = arena};
    for (int zone = 0; zone < ZONES_MAX; zone++) {
        maker_set(&parts, arena_printf(arena, "public-%c", 'a' + zone), value_null());
        maker_set(&parts, arena_printf(arena, "private-%c", 'a' + zone), value_null());
    }
    return maker_map(&parts);
}

/* A subnet is public when what leaves it for anywhere goes to an internet gateway. */
static const struct value *sort_subnets(const struct value *items, struct arena *arena) {
    if (!items)
        return any_part(arena);
    const struct value *subnets = value_key(items, "subnet"),
                       *tables = value_key(items, "route_table");
    size_t n = value_count(subnets);
    const struct value **sorted = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++)
        sorted[i] = value_item(subnets, i);
    if (n > 1)
        qsort(sorted, n, sizeof(sorted[0]), compare_subnets);
    struct maker parts = {.arena = arena};
    for (size_t i = 0; i < n; i++) {
        struct str id = value_str(value_key(sorted[i], "SubnetId"));
        add_sorted(&parts, sorted[i], leads_out(table_of(tables, id)));
    }
    return maker_map(&parts);
}

static const struct assembly assembly = {.principal = "vpc",
                                           .types = "subnet route_table",
                                           .filter = "vpc-id",
                                           .part = "subnet",
                                           .sort = sort_subnets};

/* An address goes without saying: each NAT gateway has one. */
static const struct part_words parts[] = {{"vpc", "vpc"},
                                          {"subnet", "subnet", .counted = true},
                                          {"internet_gateway", "internet gateway"},
                                          {"egress_only_internet_gateway", "egress-only internet gateway"},
                                          {"nat_gateway", "nat", .counted = true},
                                          {"route_table", "route table", .counted = true},
                                          {NULL}};

const struct composite network_composite = {&network_sheet, expand, &assembly, parts};
