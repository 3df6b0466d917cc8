/* Security rules, routes: what a plan may say becomes atoms; what EC2 shows becomes the same atoms;
 * mistakes are told at their place. */
#include "tests/unit/world.h"

static const struct field *field_of(const char *type, const char *name) {
    return sheet_field(provider_sheet(&aws_provider, str_of(type)), str_of(name));
}

static struct str shown(struct world *w, const struct field *field, const struct value *value) {
    struct buf buf = {0};
    for (size_t i = 0; i < value_count(value); i++) {
        field->kind->show(&buf, value_item(value, i));
        buf_addc(&buf, '\n');
    }
    struct str text = arena_str(&w->arena, buf_str(&buf));
    buf_release(&buf);
    return text;
}

/* --- plans ------------------------------------------------------------------------------------ */

static const struct {
    const char *type, *field, *plan, *atoms;
} plans[] = {
    // clang-format off
    {"security_group", "inbound", "[{\"port\":443,\"from\":\"0.0.0.0/0\"}]", "tcp 443 from 0.0.0.0/0\n"},
    {"security_group", "inbound", "{\"port\":\"443\",\"from\":\"10.0.0.0/8\"}", "tcp 443 from 10.0.0.0/8\n"},
    {"security_group", "inbound", "[{\"port\":[80,443],\"from\":\"anywhere\"}]",
     "tcp 80 from 0.0.0.0/0\ntcp 80 from ::/0\ntcp 443 from 0.0.0.0/0\ntcp 443 from ::/0\n"},
    {"security_group", "inbound", "[{\"port\":\"8000-8080\",\"from\":[\"web\",\"self\",\"sg-0123456789abcdef0\"]}]",
     "tcp 8000-8080 from sg-0123456789abcdef0\ntcp 8000-8080 from security_group.web\ntcp 8000-8080 from self\n"},
    {"security_group", "inbound", "[{\"port\":22,\"from\":\"my-ip\",\"description\":\"me\"}]", "tcp 22 from 203.0.113.7/32 (me)\n"},
    {"security_group", "inbound", "[{\"port\":\"all\",\"from\":\"self\"}]", "everything from self\n"},
    {"security_group", "inbound", "[{\"port\":\"all\",\"protocol\":\"tcp\",\"from\":\"pl-63a5400a\"}]", "tcp all ports from pl-63a5400a\n"},
    {"security_group", "inbound", "[{\"protocol\":\"icmp\",\"from\":\"10.0.0.0/8\"}]", "icmp from 10.0.0.0/8\n"},
    {"security_group", "inbound", "[{\"type\":8,\"code\":0,\"from\":\"10.0.0.0/8\"}]", "icmp type 8 code 0 from 10.0.0.0/8\n"},
    {"security_group", "inbound", "[{\"protocol\":58,\"from\":\"anywhere-ipv6\"}]", "icmpv6 from ::/0\n"},
    {"security_group", "inbound", "[{\"protocol\":\"17\",\"port\":53,\"from\":\"anywhere-ipv4\"}]", "udp 53 from 0.0.0.0/0\n"},
    {"security_group", "inbound", "[{\"protocol\":50,\"from\":\"10.0.0.0/8\"}]", "50 from 10.0.0.0/8\n"},
    {"security_group", "inbound", "[{\"protocol\":\"all\",\"from\":\"2001:DB8::/32\"}]", "everything from 2001:db8::/32\n"},
    /* order, splitting and repetition make no difference */
    {"security_group", "inbound",
     "[{\"port\":443,\"from\":\"anywhere-ipv4\"},{\"port\":[443,80],\"from\":[\"10.0.0.0/8\",\"0.0.0.0/0\"]},{\"port\":80,\"from\":\"10.0.0.0/8\"}]",
     "tcp 80 from 0.0.0.0/0\ntcp 80 from 10.0.0.0/8\ntcp 443 from 0.0.0.0/0\ntcp 443 from 10.0.0.0/8\n"},
    {"security_group", "inbound",
     "[{\"port\":80,\"from\":\"10.0.0.0/8\"},{\"port\":80,\"from\":\"10.0.0.0/8\",\"description\":\"x\"}]", "tcp 80 from 10.0.0.0/8 (x)\n"},
    {"security_group", "inbound", "[]", ""},
    {"security_group", "outbound", "[{\"port\":5432,\"to\":\"data\"}]", "tcp 5432 to security_group.data\n"},
    {"route_table", "routes", "[{\"to\":\"anywhere\",\"via\":\"main\"}]", "0.0.0.0/0 via internet_gateway.main\n"},
    {"route_table", "routes",
     "[{\"to\":\"10.9.0.0/16\",\"via\":\"pcx-0123456789abcdef0\"},{\"to\":\"::/0\",\"via\":\"eigw-0123456789abcdef0\"}]",
     "10.9.0.0/16 via pcx-0123456789abcdef0\n::/0 via eigw-0123456789abcdef0\n"},
    // clang-format on
};

static void plans_become_atoms(void **state) {
    (void)state;
    struct world *w = world_new();
    for (size_t i = 0; i < sizeof(plans) / sizeof(plans[0]); i++) {
        const struct field *field = field_of(plans[i].type, plans[i].field);
        const struct value *atoms =
            world_canon(w, field, json_parse(&w->arena, str_of(plans[i].plan)));
        assert_text(shown(w, field, atoms), plans[i].atoms);
    }
    world_free(w);
}

/* --- mistakes --------------------------------------------------------------------------------- */

static const struct {
    const char *type, *field, *plan, *message, *hint;
} mistakes[] = {
    // clang-format off
    {"security_group", "inbound", "[{\"port\":70000,\"from\":\"anywhere\"}]",
     "a port is a number from 0 to 65535, a range such as 8000-8080, a list of these, or 'all'", ""},
    {"security_group", "inbound", "[{\"port\":\"90-80\",\"from\":\"anywhere\"}]", "a range of ports goes up: 80-90", ""},
    {"security_group", "inbound", "[{\"from\":\"anywhere\"}]", "a rule needs its port",
     "port: 443, port: [80, 443], port: 8000-8080 or port: all"},
    {"security_group", "inbound", "[{\"port\":80}]", "a rule of 'inbound' needs 'from'",
     "from: anywhere, a CIDR, a security group, self or my-ip"},
    {"security_group", "inbound", "[{\"port\":80,\"to\":\"anywhere\"}]", "a rule of 'inbound' has no 'to'", "here it is 'from'"},
    {"security_group", "outbound", "[{\"port\":80,\"from\":\"anywhere\"}]", "a rule of 'outbound' has no 'from'", "here it is 'to'"},
    {"security_group", "inbound", "[{\"port\":80,\"from\":\"anywhere\",\"cidr_blocks\":[]}]", "a rule has no 'cidr_blocks'", "here it is 'from'"},
    {"security_group", "inbound", "[{\"port\":80,\"from\":\"anywhere\",\"protcol\":\"tcp\"}]", "a rule has no 'protcol'",
     "did you mean 'protocol'?"},
    {"security_group", "inbound", "[{\"port\":80,\"protocol\":\"tpc\",\"from\":\"anywhere\"}]", "'tpc' is no protocol", "did you mean 'tcp'?"},
    {"security_group", "inbound", "[{\"port\":80,\"protocol\":\"icmp\",\"from\":\"anywhere\"}]", "protocol icmp has no ports", ""},
    {"security_group", "inbound", "[{\"port\":80,\"protocol\":\"all\",\"from\":\"anywhere\"}]", "protocol all has no ports", ""},
    {"security_group", "inbound", "[{\"port\":80,\"protocol\":\"tcp\",\"type\":8,\"from\":\"anywhere\"}]",
     "'type' and 'code' belong to protocol icmp or icmpv6", ""},
    {"security_group", "inbound", "[{\"protocol\":\"icmp\",\"code\":0,\"from\":\"anywhere\"}]", "a code needs its type", ""},
    {"security_group", "inbound", "[{\"port\":80,\"from\":\"10.0.0.1/8\"}]", "from: 10.0.0.1/8 has bits set beyond its prefix",
     "the range is 10.0.0.0/8"},
    {"security_group", "inbound", "[{\"port\":80,\"from\":\"10.0.0.1\"}]", NULL, "that address alone is 10.0.0.1/32"},
    {"security_group", "inbound",
     "[{\"port\":80,\"from\":\"10.0.0.0/8\",\"description\":\"x\"},{\"port\":80,\"from\":\"10.0.0.0/8\",\"description\":\"y\"}]",
     "the same rule is here twice with two descriptions", ""},
    {"security_group", "inbound", "\"anywhere\"", "'inbound' is a list of rules { port: N, from: … }", ""},
    {"security_group", "inbound", "[\"anywhere\"]", "a rule is { port: N, from: … }", ""},
    {"security_group", "name", "\"sg-web\"", "name: a name cannot begin with 'sg-'", ""},
    {"security_group", "description", "\"caf\\u00e9\"", "description: EC2 takes letters, digits, spaces and ._-:/()#,@[]+=&;{}!$* here", ""},
    {"route_table", "routes", "[{\"to\":\"0.0.0.0/0\"}]", "a route needs 'via', what it goes through",
     "the name of an internet_gateway, or an id"},
    {"route_table", "routes", "[{\"via\":\"main\"}]", "a route needs 'to', the range it is for", "{ to: 0.0.0.0/0, via: GATEWAY }"},
    {"route_table", "routes", "[{\"to\":\"10.0.0.0/16\",\"via\":\"local\"}]",
     "the local route comes with the table and is not part of the plan", ""},
    {"route_table", "routes", "[{\"to\":\"0.0.0.0/0\",\"gateway_id\":\"main\",\"via\":\"main\"}]", "a route has no 'gateway_id'", "here it is 'via'"},
    {"route_table", "routes", "[{\"to\":\"0.0.0.0/0\",\"via\":\"main\"},{\"to\":\"anywhere\",\"via\":\"other\"}]", "two routes to 0.0.0.0/0", ""},
    {"vpc", "cidr", "\"10.0.0.0/8\"", "cidr: /8 is not between /16 and /28", ""},
    // clang-format on
};

static void mistakes_are_told(void **state) {
    (void)state;
    struct world *w = world_new();
    for (size_t i = 0; i < sizeof(mistakes) / sizeof(mistakes[0]); i++) {
        const struct field *field = field_of(mistakes[i].type, mistakes[i].field);
        const struct resolver resolver = {world_find, world_fact, w};
        struct report report = {.arena = &w->arena};
        const struct value *out = NULL, *raw = json_parse(&w->arena, str_of(mistakes[i].plan));
        if (field->kind->canon(field, raw, &resolver, &w->arena, &report, &out))
            fail_msg("accepted: %s", mistakes[i].plan);
        assert_int_equal(report.n, 1);
        if (mistakes[i].message)
            assert_text(report.items[0].text, mistakes[i].message);
        assert_text(report.items[0].hint, mistakes[i].hint);
    }
    world_free(w);
}

static void all_mistakes_at_once(void **state) {
    (void)state;
    struct world *w = world_new();
    const struct field *field = field_of("security_group", "inbound");
    const struct resolver resolver = {world_find, world_fact, w};
    struct report report = {.arena = &w->arena};
    const struct value *out,
        *raw = json_parse(
            &w->arena, S("[{\"port\":1,\"form\":\"x\"},{\"port\":-1,\"from\":\"10.0.0.1/8\"},5]"));
    assert_false(field->kind->canon(field, raw, &resolver, &w->arena, &report, &out));
    assert_int_equal(report.n, 5);
    world_free(w);
}

/* --- seen ------------------------------------------------------------------------------------- */

static void what_ec2_shows_is_the_same(void **state) {
    (void)state;
    struct world *w = world_new();
    const struct field *field = field_of("security_group", "inbound");
    const char *plan = "[{\"port\":[80,443],\"from\":[\"anywhere\",\"sg-00000002\"]},{\"port\":53,"
                       "\"protocol\":\"udp\",\"from\":\"10.0.0.0/8\","
                       "\"description\":\"names\"},{\"port\":\"all\",\"from\":\"sg-00000001\"},{"
                       "\"protocol\":\"icmp\",\"from\":\"pl-12345678\"}]";
    const char *item =
        "{\"GroupId\":\"sg-00000001\",\"IpPermissions\":["
        "{\"IpProtocol\":\"tcp\",\"FromPort\":443,\"ToPort\":443,\"IpRanges\":[{\"CidrIp\":\"0.0.0."
        "0/0\"}],"
        "\"Ipv6Ranges\":[{\"CidrIpv6\":\"::/"
        "0\"}],\"UserIdGroupPairs\":[{\"GroupId\":\"sg-00000002\",\"UserId\":\"1\"}]},"
        "{\"IpProtocol\":\"6\",\"FromPort\":80,\"ToPort\":80,\"IpRanges\":[{\"CidrIp\":\"0.0.0.0/"
        "0\"}],"
        "\"Ipv6Ranges\":[{\"CidrIpv6\":\"::/"
        "0\"}],\"UserIdGroupPairs\":[{\"GroupId\":\"sg-00000002\"}]},"
        "{\"IpProtocol\":\"17\",\"FromPort\":53,\"ToPort\":53,\"IpRanges\":[{\"CidrIp\":\"10.0.0.0/"
        "8\",\"Description\":\"names\"}]},"
        "{\"IpProtocol\":\"-1\",\"FromPort\":-1,\"ToPort\":-1,\"UserIdGroupPairs\":[{\"GroupId\":"
        "\"sg-00000001\"}]},"
        "{\"IpProtocol\":\"1\",\"FromPort\":-1,\"ToPort\":-1,\"PrefixListIds\":[{\"PrefixListId\":"
        "\"pl-12345678\",\"Description\":\"\"}]}]}";
    const struct value *want = world_canon(w, field, json_parse(&w->arena, str_of(plan)));
    const struct value *shown_item = json_parse(&w->arena, str_of(item));
    const struct value *seen =
        field->kind->seen(field, value_key(shown_item, "IpPermissions"), shown_item, &w->arena);
    struct atoms atoms;
    atoms_between(field->facet, seen, want, &w->arena, &atoms);
    assert_int_equal(atoms.n_added + atoms.n_removed + atoms.n_changed, 0);
    assert_true(value_true(value_key(value_item(seen, 0), "self"))); /* all protocols sort first */
    world_free(w);
}

static void routes_that_are_not_ours_are_not_seen(void **state) {
    (void)state;
    struct world *w = world_new();
    const struct field *field = field_of("route_table", "routes");
    const char *shown_routes =
        "[{\"DestinationCidrBlock\":\"10.0.0.0/"
        "16\",\"GatewayId\":\"local\",\"Origin\":\"CreateRouteTable\",\"State\":\"active\"},"
        "{\"DestinationPrefixListId\":\"pl-1\",\"GatewayId\":\"vpce-1\",\"Origin\":\"CreateRoute\"}"
        ","
        "{\"DestinationCidrBlock\":\"10.1.0.0/"
        "16\",\"GatewayId\":\"vgw-1\",\"Origin\":\"EnableVgwRoutePropagation\"},"
        "{\"DestinationCidrBlock\":\"0.0.0.0/"
        "0\",\"GatewayId\":\"igw-1\",\"Origin\":\"CreateRoute\",\"State\":\"blackhole\"},"
        "{\"DestinationIpv6CidrBlock\":\"::/"
        "0\",\"EgressOnlyInternetGatewayId\":\"eigw-1\",\"Origin\":\"CreateRoute\"}]";
    const struct value *seen =
        field->kind->seen(field, json_parse(&w->arena, str_of(shown_routes)), NULL, &w->arena);
    assert_text(shown(w, field, seen), "0.0.0.0/0 via igw-1\n::/0 via eigw-1\n");
    world_free(w);
}

static void the_main_association_is_not_seen(void **state) {
    (void)state;
    struct world *w = world_new();
    const struct field *field = field_of("route_table", "subnets");
    const char *associations = "[{\"Main\":true,\"RouteTableAssociationId\":\"rtbassoc-1\"},{"
                               "\"Main\":false,\"SubnetId\":\"subnet-1\","
                               "\"RouteTableAssociationId\":\"rtbassoc-2\",\"AssociationState\":{"
                               "\"State\":\"associated\"}},"
                               "{\"SubnetId\":\"subnet-2\",\"RouteTableAssociationId\":\"rtbassoc-"
                               "3\",\"AssociationState\":{\"State\":\"disassociated\"}}]";
    const struct value *seen =
        field->kind->seen(field, json_parse(&w->arena, str_of(associations)), NULL, &w->arena);
    assert_int_equal(value_count(seen), 1);
    assert_text(value_str(value_key(value_item(seen, 0), "association")), "rtbassoc-2");
    world_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plans_become_atoms),
        cmocka_unit_test(mistakes_are_told),
        cmocka_unit_test(all_mistakes_at_once),
        cmocka_unit_test(what_ec2_shows_is_the_same),
        cmocka_unit_test(routes_that_are_not_ours_are_not_seen),
        cmocka_unit_test(the_main_association_is_not_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
