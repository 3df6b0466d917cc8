/* Routes: where each range of destinations goes. An atom is { to, via, target }, `target` being the
 * member of CreateRoute that takes `via`: it must be known before `via` is, so it is told from what
 * the plan names. */
#include "providers/aws/ec2/ec2.h"

#include <assert.h>

#include "base/map.h"

/* What a route may go through: our type, what its ids begin with, and EC2's member. A new row: only
 * what CreateRoute takes. */
static const struct target {
    const char *type, *prefix, *member;
} targets[] = {
    {"internet_gateway", "igw-", "GatewayId"},
    {"vpn_gateway", "vgw-", "GatewayId"},
    {"nat_gateway", "nat-", "NatGatewayId"},
    {"egress_only_internet_gateway", "eigw-", "EgressOnlyInternetGatewayId"},
    {"vpc_peering", "pcx-", "VpcPeeringConnectionId"},
    {"transit_gateway", "tgw-", "TransitGatewayId"},
    {"network_interface", "eni-", "NetworkInterfaceId"},
    {"instance", "i-", "InstanceId"},
    {"vpc_endpoint", "vpce-", "VpcEndpointId"},
    {"carrier_gateway", "cagw-", "CarrierGatewayId"},
    {"local_gateway", "lgw-", "LocalGatewayId"},
};
#define N_TARGETS (sizeof(targets) / sizeof(targets[0]))

static bool is_hex_id(struct str text, const char *prefix) {
    if (!str_starts(text, str_of(prefix)))
        return false;
    struct str hex = str_from(text, strlen(prefix));
    for (size_t i = 0; i < hex.len; i++)
        if (!strchr("0123456789abcdef", hex.at[i]) || hex.at[i] == '\0')
            return false;
    return hex.len >= 8 && hex.len <= 17;
}

static const struct target *target_by_id(struct str id) {
    for (size_t i = 0; i < N_TARGETS; i++)
        if (is_hex_id(id, targets[i].prefix))
            return &targets[i];
    return NULL;
}

static const struct target *target_by_address(struct str address) {
    struct str type = address_type(address);
    for (size_t i = 0; i < N_TARGETS; i++)
        if (str_is(type, targets[i].type))
            return &targets[i];
    return NULL;
}

/* --- canonical -------------------------------------------------------------------------------- */

static bool read_to(const struct value *route, const struct resolver *resolver, struct arena *arena,
                    struct report *report, const struct value **out) {
    static const struct field range = {"to", CIDR};
    const struct value *raw = value_key(route, "to");
    if (value_is_null(raw)) {
        fail(report, route->at, "a route needs 'to', the range it is for");
        hint(report, "{ to: 0.0.0.0/0, via: GATEWAY }");
        return false;
    }
    struct str text = value_str(raw);
    if (str_is(text, "anywhere") || str_is(text, "anywhere-ipv4"))
        *out = value_text(arena, S("0.0.0.0/0"));
    else if (str_is(text, "anywhere-ipv6"))
        *out = value_text(arena, S("::/0"));
    else if (str_starts(text, S("pl-")))
        *out = raw;
    else
        return kind_cidr.canon(&range, raw, resolver, arena, report, out);
    return true;
}

static const struct target *target_of(const struct value *via) {
    assert(via);
    if (via->kind == VALUE_TEXT)
        return target_by_id(value_str(via));
    bool ref = via->kind == VALUE_UNKNOWN && via->as.expr->op == EXPR_REF;
    return ref ? target_by_address(via->as.expr->address) : NULL;
}

static bool read_via(const struct field *field, const struct value *route,
                     const struct resolver *resolver, struct report *report,
                     const struct value **out) {
    const struct value *raw = value_key(route, "via");
    if (value_is_null(raw)) {
        fail(report, route->at, "a route needs 'via', what it goes through");
        hint(report, "the name of an internet_gateway, or an id");
        return false;
    }
    if (str_is(value_str(raw), "local"))
        return fail(report, raw->at,
                    "the local route comes with the table and is not part of the plan");
    bool given =
        raw->kind == VALUE_UNKNOWN || (raw->kind == VALUE_TEXT && target_by_id(value_str(raw)));
    *out = raw;
    if (!given) {
        assert(resolver && resolver->find);
        *out = resolver->find(resolver->ctx, field->of, raw, report);
    }
    if (!*out)
        return false;
    if ((*out)->kind == VALUE_LIST)
        return fail(report, raw->at, "a route goes through one thing; '%.*s' names %d",
                    STR(value_str(raw)), (int)value_count(*out));
    if (!target_of(*out))
        return fail(report, raw->at, "a route cannot go through this");
    return true;
}

static bool check_keys(const struct value *route, struct report *report) {
    static const char *const keys[] = {"to", "via", NULL};
    bool ok = true;
    for (size_t i = 0; i < route->as.map.n; i++) {
        const struct entry *entry = &route->as.map.entries[i];
        if (word_in("to via", entry->key))
            continue;
        ok = fail(report, entry->at, "a route has no '%.*s'", STR(entry->key));
        bool destination =
            word_in("cidr_block destination cidr DestinationCidrBlock ipv6_cidr_block", entry->key);
        bool target =
            word_in("gateway_id nat_gateway_id gateway target GatewayId NatGatewayId "
                    "vpc_peering_connection_id egress_only_gateway_id network_interface_id", entry->key);
        if (destination || target)
            hint(report, "here it is '%s'", destination ? "to" : "via");
        else
            hint_nearest(report, entry->key, keys);
    }
    return ok;
}

static bool read_route(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    if (!raw || raw->kind != VALUE_MAP)
        return fail(report, raw ? raw->at : NOWHERE, "a route is { to: CIDR, via: GATEWAY }");
    const struct value *to = NULL, *via = NULL;
    bool ok = check_keys(raw, report);
    ok &= read_to(raw, resolver, arena, report, &to);
    ok &= read_via(field, raw, resolver, report, &via);
    if (!ok)
        return false;
    struct maker atom = {.arena = arena};
    maker_set(&atom, S("to"), to);
    maker_set(&atom, S("via"), via);
    maker_set(&atom, S("target"), value_text(arena, str_of(target_of(via)->member)));
    *out = value_at(arena, maker_map(&atom), raw->at);
    return true;
}

static int compare_routes(const void *a, const void *b) {
    const struct value *left = *(const struct value *const *)a,
                       *right = *(const struct value *const *)b;
    return value_compare(value_key(left, "to"), value_key(right, "to"));
}

static const struct value *sorted(struct arena *arena, const struct value *atoms) {
    size_t n = value_count(atoms);
    const struct value **items = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++)
        items[i] = value_item(atoms, i);
    qsort(items, n, sizeof(items[0]), compare_routes);
    return value_list(arena, items, n);
}

/* Sorted by destination, so a second route to one stands beside the first. */
static bool each_once(const struct value *routes, struct report *report) {
    bool ok = true;
    for (size_t i = 1; i < value_count(routes); i++) {
        const struct value *before = value_item(routes, i - 1), *route = value_item(routes, i);
        if (value_same(value_key(before, "to"), value_key(route, "to")))
            ok = fail(report, route->at, "two routes to %.*s",
                      STR(value_str(value_key(route, "to"))));
    }
    return ok;
}

static bool routes_canon(const struct field *field, const struct value *raw,
                         const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    if (raw->kind != VALUE_LIST && raw->kind != VALUE_MAP)
        return fail(report, raw->at, "'%s' is a list of routes { to: CIDR, via: GATEWAY }",
                    field->name);
    bool list = raw->kind == VALUE_LIST, ok = true;
    size_t n = list ? value_count(raw) : 1;
    struct maker routes = {.arena = arena};
    for (size_t i = 0; i < n; i++) {
        const struct value *route = NULL;
        ok &= read_route(field, list ? value_item(raw, i) : raw, resolver, arena, report, &route);
        if (route)
            maker_add(&routes, route);
    }
    if (!ok)
        return false;
    const struct value *atoms = sorted(arena, maker_list(&routes));
    *out = value_at(arena, atoms, raw->at);
    return each_once(atoms, report);
}

/* --- seen ------------------------------------------------------------------------------------- */

static const char *const destinations[] = {"DestinationCidrBlock", "DestinationIpv6CidrBlock",
                                           "DestinationPrefixListId"};

static const struct value *destination_of(const struct value *route) {
    for (size_t i = 0; i < 3; i++) {
        const struct value *to = value_get(route, str_of(destinations[i]));
        if (value_str(to).len)
            return to;
    }
    return NULL;
}

/* An instance's route shows its network interface too: the first row that matches by what the id
 * begins with speaks. A gateway endpoint owns its route (GatewayId vpce-…). */
static const struct value *seen_route(const struct value *route, struct arena *arena) {
    const struct value *to = destination_of(route);
    bool theirs = word_in("CreateRouteTable EnableVgwRoutePropagation Advertisement",
                          value_str(value_key(route, "Origin")));
    struct str gateway = value_str(value_key(route, "GatewayId"));
    if (!to || theirs || str_is(gateway, "local") || str_starts(gateway, S("vpce-")))
        return NULL;
    for (size_t i = 0; i < N_TARGETS; i++) {
        const struct value *via = value_get(route, str_of(targets[i].member));
        if (value_str(via).len == 0)
            continue;
        struct maker atom = {.arena = arena};
        maker_set(&atom, S("to"), to);
        maker_set(&atom, S("via"), via);
        maker_set(&atom, S("target"), value_text(arena, str_of(targets[i].member)));
        return maker_map(&atom);
    }
    return NULL;
}

static const struct value *routes_seen(const struct field *field, const struct value *shown,
                                       const struct value *item, struct arena *arena) {
    (void)field, (void)item;
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *atom = seen_route(value_item(shown, i), arena);
        if (atom)
            maker_add(&atoms, atom);
    }
    return sorted(arena, maker_list(&atoms));
}

/* --- wire ------------------------------------------------------------------------------------- */

static void set_destination(struct maker *maker, const struct value *atom) {
    const struct value *to = value_key(atom, "to");
    struct str text = value_str(to);
    bool six = str_find(text, ':') >= 0 || value_is_ipv6_ref(to);
    int form = str_starts(text, S("pl-")) ? 2 : six ? 1 : 0;
    maker_set(maker, str_of(destinations[form]), to);
}

const struct value *route_destination(const struct field *field, const struct value *atom,
                                      struct arena *arena) {
    (void)field;
    struct maker maker = {.arena = arena};
    set_destination(&maker, atom);
    return maker_map(&maker);
}

static const struct value *route_wire(const struct field *field, const struct value *atom,
                                      struct arena *arena) {
    (void)field;
    struct maker maker = {.arena = arena};
    set_destination(&maker, atom);
    maker_set(&maker, value_str(value_key(atom, "target")), value_key(atom, "via"));
    return maker_map(&maker);
}

/* --- as a plan has them ----------------------------------------------------------------------- */

static const struct value *routes_written(const struct field *field, const struct value *routes,
                                          struct arena *arena) {
    (void)field;
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < value_count(routes); i++)
        maker_add(&list, value_without(arena, value_item(routes, i), S("target")));
    return maker_list(&list);
}

/* --- for people ------------------------------------------------------------------------------- */

static void show_text(struct buf *out, const struct value *value) {
    bool ref = value && value->kind == VALUE_UNKNOWN && value->as.expr->op == EXPR_REF;
    if (ref)
        buf_add(out, value->as.expr->address);
    else if (value && value->kind == VALUE_UNKNOWN)
        buf_adds(out, "(known after apply)");
    else
        buf_add(out, value_str(value));
}

static void show_route(struct buf *out, const struct value *atom) {
    show_text(out, value_key(atom, "to"));
    buf_adds(out, " via ");
    show_text(out, value_key(atom, "via"));
}

static void routes_show(struct buf *out, const struct value *value) {
    if (value && value->kind == VALUE_MAP) {
        show_route(out, value);
        return;
    }
    for (size_t i = 0; i < value_count(value); i++) {
        buf_adds(out, i ? ", " : "");
        show_route(out, value_item(value, i));
    }
    if (value_count(value) == 0)
        buf_adds(out, "none");
}

static void routes_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_SOME(ROUTE_SCHEMA));
}

const struct kind kind_routes = {.name = "routes",
                                 .canon = routes_canon,
                                 .seen = routes_seen,
                                 .wire = route_wire,
                                 .written = routes_written,
                                 .show = routes_show,
                                 .schema = routes_schema};
