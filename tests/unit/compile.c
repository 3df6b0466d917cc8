/* The compiler: from one plan to the next, the program it makes, as text: "ID KIND OPERATION
 * ADDRESS: what it does < what it comes after". Every program is then run on the little world
 * (tests/unit/world.h). A new case is a row. */
#include "tests/unit/world.h"

#include "plans/graph.h"

#define VPC "vpc.main {\"cidr\":\"10.0.0.0/16\"}\n"
#define NAT_VPC VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\n"
#define NAT                                        \
    "elastic_ip.e {}\nnat_gateway.n {\"subnet\":\"a\",\"elastic_ip\":\"e\"}\n" \
    "internet_gateway.z {\"vpc\":\"main\"}\n"
#define RING(a, b) \
    "security_group." a " {\"vpc\":\"main\",\"inbound\":[{\"port\":1,\"from\":\"" b "\"}]}\n"

static const struct {
    const char *name, *first, *second; /* lines: ADDRESS JSON */
    const char *program;
} cases[] = {
    // clang-format off
    {"what creation cannot set is set after it is there, what it needs first", "", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"dns_hostnames\":true,\"network_address_usage_metrics\":true}\n",
     "1 call CreateVpc vpc.main: create\n"
     "2 wait vpc.main: wait until available < 1\n"
     "3 call ModifyVpcAttribute vpc.main: set dns_hostnames < 2\n"
     "4 call ModifyVpcAttribute vpc.main: set network_address_usage_metrics < 3\n"},
    {"needed fields are unset last", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"dns_hostnames\":true}\n", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"dns_support\":false}\n",
     "1 call ModifyVpcAttribute vpc.main: set dns_hostnames\n"
     "2 call ModifyVpcAttribute vpc.main: set dns_support < 1\n"},
    {"a gateway and its route", "", VPC "internet_gateway.g {\"vpc\":\"main\"}\nroute_table.t {\"vpc\":\"main\",\"routes\":[{\"to\":\"anywhere\",\"via\":\"g\"}]}\n",
     "1 call CreateVpc vpc.main: create\n"
     "2 wait vpc.main: wait until available < 1\n"
     "3 call CreateInternetGateway internet_gateway.g: create\n"
     "4 call AttachInternetGateway internet_gateway.g: set vpc: vpc.main < 1 2 3\n"
     "5 call CreateRouteTable route_table.t: create < 1 2\n"
     "6 call CreateRoute route_table.t: add routes: 0.0.0.0/0 via internet_gateway.g < 3 4 5\n"},
    {"a NAT gateway waits for the internet gateway that it needs and does not name", VPC, NAT_VPC NAT,
     "1 call CreateSubnet subnet.a: create\n"
     "2 wait subnet.a: wait until available < 1\n"
     "3 call AllocateAddress elastic_ip.e: create\n"
     "4 call CreateInternetGateway internet_gateway.z: create\n"
     "5 call AttachInternetGateway internet_gateway.z: set vpc: vpc-00000001 < 4\n"
     "6 call CreateNatGateway nat_gateway.n: create < 1 2 3 4 5\n"
     "7 wait nat_gateway.n: wait until available < 6\n"},
    {"and lets it go before it leaves", NAT_VPC NAT, NAT_VPC,
     "1 check: check that 1 internet_gateway is ours\n"
     "2 check: check that 1 elastic_ip is ours\n"
     "3 check: check that 1 nat_gateway is ours\n"
     "4 call DeleteNatGateway nat_gateway.n: delete < 3\n"
     "5 wait nat_gateway.n: wait until gone < 4\n"
     "6 call ReleaseAddress elastic_ip.e: delete < 2 5\n"
     "7 call DetachInternetGateway internet_gateway.z: clear vpc: vpc-00000001 < 1 5\n"
     "8 call DeleteInternetGateway internet_gateway.z: delete < 1 5 7\n"},
    {"groups that name each other wait for each other's creation only", VPC, VPC RING("a", "b") RING("b", "a"),
     "1 call CreateSecurityGroup security_group.a: create\n"
     "2 call CreateSecurityGroup security_group.b: create\n"
     "3 call AuthorizeSecurityGroupIngress security_group.a: add inbound: tcp 1 from security_group.b < 1 2\n"
     "4 call AuthorizeSecurityGroupIngress security_group.b: add inbound: tcp 1 from security_group.a < 1 2\n"},
    {"a ring of five is cut before it is deleted", VPC RING("a", "b") RING("b", "c") RING("c", "d") RING("d", "e") RING("e", "a"), VPC,
     "1 check: check that 5 security_groups are ours\n"
     "2 call RevokeSecurityGroupIngress security_group.a: remove inbound: tcp 1 from sg-00000003 < 1\n"
     "3 call RevokeSecurityGroupIngress security_group.b: remove inbound: tcp 1 from sg-00000004 < 1\n"
     "4 call DeleteSecurityGroup security_group.b: delete < 1 2 3\n"
     "5 call RevokeSecurityGroupIngress security_group.c: remove inbound: tcp 1 from sg-00000005 < 1\n"
     "6 call DeleteSecurityGroup security_group.c: delete < 1 3 5\n"
     "7 call RevokeSecurityGroupIngress security_group.d: remove inbound: tcp 1 from sg-00000006 < 1\n"
     "8 call DeleteSecurityGroup security_group.d: delete < 1 5 7\n"
     "9 call RevokeSecurityGroupIngress security_group.e: remove inbound: tcp 1 from sg-00000002 < 1\n"
     "10 call DeleteSecurityGroup security_group.a: delete < 1 2 9\n"
     "11 call DeleteSecurityGroup security_group.e: delete < 1 7 9\n"},
    {"a chain needs no cutting", VPC RING("a", "b") "security_group.b {\"vpc\":\"main\"}\n", VPC,
     "1 check: check that 2 security_groups are ours\n"
     "2 call DeleteSecurityGroup security_group.a: delete < 1\n"
     "3 call DeleteSecurityGroup security_group.b: delete < 1 2\n"},
    {"adding goes before removing, one call each", VPC "security_group.w {\"vpc\":\"main\",\"inbound\":[{\"port\":[1,2],\"from\":\"10.0.0.0/8\"}]}\n",
     VPC "security_group.w {\"vpc\":\"main\",\"inbound\":[{\"port\":[2,3,4],\"from\":\"10.0.0.0/8\"}]}\n",
     "1 call AuthorizeSecurityGroupIngress security_group.w: add 2 inbound\n"
     "2 when security_group.w: if one of them stands against all < 1\n"
     "2.1 each security_group.w: one by one\n"
     "2.1.1 call AuthorizeSecurityGroupIngress security_group.w: add inbound\n"
     "3 call RevokeSecurityGroupIngress security_group.w: remove inbound: tcp 1 from 10.0.0.0/8 < 2\n"},
    {"a description is changed in place", VPC "security_group.w {\"vpc\":\"main\",\"inbound\":[{\"port\":1,\"from\":\"10.0.0.0/8\"}]}\n",
     VPC "security_group.w {\"vpc\":\"main\",\"inbound\":[{\"port\":1,\"from\":\"10.0.0.0/8\",\"description\":\"x\"}]}\n",
     "1 call UpdateSecurityGroupRuleDescriptionsIngress security_group.w: change inbound: tcp 1 from 10.0.0.0/8 (x)\n"},
    {"no outbound at all is one revocation", VPC, VPC "security_group.w {\"vpc\":\"main\",\"outbound\":[]}\n",
     "1 call CreateSecurityGroup security_group.w: create\n"
     "2 call RevokeSecurityGroupEgress security_group.w: remove outbound: everything to 0.0.0.0/0 < 1\n"},
    {"a subnet goes from one table to another by a move",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\nroute_table.one {\"vpc\":\"main\",\"subnets\":\"a\"}\nroute_table.two {\"vpc\":\"main\"}\n",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\nroute_table.one {\"vpc\":\"main\"}\nroute_table.two {\"vpc\":\"main\",\"subnets\":\"a\"}\n",
     "1 call ReplaceRouteTableAssociation route_table.two: move subnets from route_table.one: subnet-00000002\n"},
    {"also from a table that goes",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\nroute_table.one {\"vpc\":\"main\",\"subnets\":\"a\"}\n",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\nroute_table.two {\"vpc\":\"main\",\"subnets\":\"a\"}\n",
     "1 call CreateRouteTable route_table.two: create\n"
     "2 check: check that 1 route_table is ours\n"
     "3 call ReplaceRouteTableAssociation route_table.two: move subnets from route_table.one: subnet-00000002 < 1 2\n"
     "4 call DeleteRouteTable route_table.one: delete < 2 3\n"},
    {"two gateways change places",
     VPC "vpc.two {\"cidr\":\"10.2.0.0/16\"}\ninternet_gateway.a {\"vpc\":\"main\"}\ninternet_gateway.b {\"vpc\":\"two\"}\n",
     VPC "vpc.two {\"cidr\":\"10.2.0.0/16\"}\ninternet_gateway.a {\"vpc\":\"two\"}\ninternet_gateway.b {\"vpc\":\"main\"}\n",
     "1 call DetachInternetGateway internet_gateway.a: clear vpc: vpc-00000001\n"
     "2 call DetachInternetGateway internet_gateway.b: clear vpc: vpc-00000002\n"
     "3 call AttachInternetGateway internet_gateway.a: set vpc: vpc-00000002 < 1 2\n"
     "4 call AttachInternetGateway internet_gateway.b: set vpc: vpc-00000001 < 1 2\n"},
    {"a route changes its gateway in place, its destination by another route",
     VPC "internet_gateway.a {\"vpc\":\"main\"}\ninternet_gateway.b {}\nroute_table.t {\"vpc\":\"main\",\"routes\":[{\"to\":\"10.8.0.0/16\",\"via\":\"a\"},{\"to\":\"10.9.0.0/16\",\"via\":\"a\"}]}\n",
     VPC "internet_gateway.a {\"vpc\":\"main\"}\ninternet_gateway.b {}\nroute_table.t {\"vpc\":\"main\",\"routes\":[{\"to\":\"10.8.0.0/16\",\"via\":\"b\"},{\"to\":\"10.7.0.0/16\",\"via\":\"a\"}]}\n",
     "1 call CreateRoute route_table.t: add routes: 10.7.0.0/16 via igw-00000002\n"
     "2 call ReplaceRoute route_table.t: change routes: 10.8.0.0/16 via igw-00000003\n"
     "3 call DeleteRoute route_table.t: remove routes: 10.9.0.0/16 via igw-00000002 < 1 2\n"},
    {"a subnet moves to another zone: it goes first, its association waits for the new one",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"a\"}\nroute_table.t {\"vpc\":\"main\",\"subnets\":\"a\"}\n",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"b\"}\nroute_table.t {\"vpc\":\"main\",\"subnets\":\"a\"}\n",
     "1 call DisassociateRouteTable route_table.t: remove subnets: subnet-00000002\n"
     "2 check: check that 1 subnet is ours\n"
     "3 call DeleteSubnet subnet.a: delete the old one < 1 2\n"
     "4 call CreateSubnet subnet.a: create < 3\n"
     "5 wait subnet.a: wait until available < 4\n"
     "6 call AssociateRouteTable route_table.t: add subnets: subnet.a < 1 4 5\n"},
    {"two subnets change ranges", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\nsubnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\"}\n",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\"}\nsubnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\n",
     "1 check: check that 2 subnets are ours\n"
     "2 call DeleteSubnet subnet.a: delete the old one < 1\n"
     "3 call DeleteSubnet subnet.b: delete the old one < 1\n"
     "4 call CreateSubnet subnet.a: create < 2 3\n"
     "5 wait subnet.a: wait until available < 4\n"
     "6 call CreateSubnet subnet.b: create < 2 3\n"
     "7 wait subnet.b: wait until available < 6\n"},
    {"a replacement spreads from the vpc to what lies in it; the old ones serve until the new ones stand",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\ninternet_gateway.g {\"vpc\":\"main\"}\nroute_table.t {\"vpc\":\"main\",\"subnets\":\"a\",\"routes\":[{\"to\":\"anywhere\",\"via\":\"g\"}]}\n",
     "vpc.main {\"cidr\":\"10.1.0.0/16\"}\nsubnet.a {\"vpc\":\"main\",\"cidr\":\"10.1.1.0/24\"}\ninternet_gateway.g {\"vpc\":\"main\"}\nroute_table.t {\"vpc\":\"main\",\"subnets\":\"a\",\"routes\":[{\"to\":\"anywhere\",\"via\":\"g\"}]}\n",
     "1 call CreateVpc vpc.main: create\n"
     "2 wait vpc.main: wait until available < 1\n"
     "3 call CreateSubnet subnet.a: create < 1 2\n"
     "4 wait subnet.a: wait until available < 3\n"
     "5 call DetachInternetGateway internet_gateway.g: clear vpc: vpc-00000001 < 1 2\n"
     "6 call AttachInternetGateway internet_gateway.g: set vpc: vpc.main < 1 2 5\n"
     "7 call CreateRouteTable route_table.t: create < 1 2\n"
     "8 call CreateRoute route_table.t: add routes: 0.0.0.0/0 via igw-00000003 < 5 6 7\n"
     "9 call AssociateRouteTable route_table.t: add subnets: subnet.a < 3 4 7\n"
     "10 check: check that 1 vpc is ours\n"
     "11 check: check that 1 subnet is ours\n"
     "12 check: check that 1 route_table is ours\n"
     "13 call DisassociateRouteTable route_table.t: remove subnets: subnet-00000002 < 7 8 9 12\n"
     "14 call DeleteSubnet subnet.a: delete the old one < 3 4 11 13\n"
     "15 call DeleteRouteTable route_table.t: delete the old one < 7 8 9 12 13\n"
     "16 call DeleteVpc vpc.main: delete the old one < 1 2 5 6 10 14 15\n"},
    {"a group is replaced: others change over to it before the old one goes",
     VPC "security_group.web {\"vpc\":\"main\"}\n" RING("data", "web"),
     VPC "security_group.web {\"vpc\":\"main\",\"description\":\"other\"}\n" RING("data", "web"),
     "1 call CreateSecurityGroup security_group.web: create\n"
     "2 call AuthorizeSecurityGroupIngress security_group.data: add inbound: tcp 1 from security_group.web < 1\n"
     "3 call RevokeSecurityGroupIngress security_group.data: remove inbound: tcp 1 from sg-00000002 < 2\n"
     "4 check: check that 1 security_group is ours\n"
     "5 call DeleteSecurityGroup security_group.web: delete the old one < 1 2 3 4\n"},
    {"a group with a name of its own goes first: others let go of it",
     VPC "security_group.web {\"vpc\":\"main\",\"name\":\"web\"}\n" RING("data", "web"),
     VPC "security_group.web {\"vpc\":\"main\",\"name\":\"web\",\"description\":\"other\"}\n" RING("data", "web"),
     "1 call RevokeSecurityGroupIngress security_group.data: remove inbound: tcp 1 from sg-00000002\n"
     "2 check: check that 1 security_group is ours\n"
     "3 call DeleteSecurityGroup security_group.web: delete the old one < 1 2\n"
     "4 call CreateSecurityGroup security_group.web: create < 3\n"
     "5 call AuthorizeSecurityGroupIngress security_group.data: add inbound: tcp 1 from security_group.web < 1 4\n"},
    {"depends_on orders both ways", "", VPC "internet_gateway.g {\"depends_on\":[\"vpc.main\"]}\n",
     "1 call CreateVpc vpc.main: create\n"
     "2 wait vpc.main: wait until available < 1\n"
     "3 call CreateInternetGateway internet_gateway.g: create < 1 2\n"},
    {"what has left the file goes in the order of its stored edges", VPC "internet_gateway.g {\"depends_on\":[\"vpc.main\"]}\n", "",
     "1 check: check that 1 vpc is ours\n"
     "2 check: check that 1 internet_gateway is ours\n"
     "3 call DeleteInternetGateway internet_gateway.g: delete < 2\n"
     "4 call DeleteVpc vpc.main: delete < 1 3\n"},
    {"a move is a tag", VPC, "vpc.net {\"cidr\":\"10.0.0.0/16\",\"was\":\"vpc.main\",\"tags\":{\"Name\":\"demo-main\"}}\n",
     "1 call CreateTags vpc.net: tag\n"},
    {"tags are added in one call and taken away in another", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"tags\":{\"a\":\"1\",\"b\":\"2\"}}\n",
     "vpc.main {\"cidr\":\"10.0.0.0/16\",\"tags\":{\"a\":\"3\",\"c\":\"4\"}}\n",
     "1 call CreateTags vpc.main: tag\n"
     "2 call DeleteTags vpc.main: untag\n"},
    {"what is kept beside the object takes no call", VPC, "vpc.main {\"cidr\":\"10.0.0.0/16\",\"protect\":true}\n", ""},
    {"nothing to do", VPC, VPC, ""},
    // clang-format on
};

static void programs_are_made_and_run(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct world *w = world_new();
        want_lines(w, cases[i].first);
        world_apply(w);
        want_lines(w, cases[i].second);
        world_plan(w);
        struct str text = world_program_text(w);
        if (!str_is(text, cases[i].program))
            fail_msg("%s\nexpected:\n%sgot:\n%.*s", cases[i].name, cases[i].program, STR(text));
        world_run(w);
        assert_settled(w);
        world_free(w);
    }
}

/* --- what a step holds ------------------------------------------------------------------------ */

static void a_create_carries_its_tags_token_and_outputs(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w, VPC "route_table.t {\"vpc\":\"main\",\"tags\":{\"team\":\"x\"}}\n");
    world_plan(w);
    const struct step *step = &w->program.steps[2];
    assert_string_equal(step->operation, "CreateRouteTable");
    struct buf input = {0};
    json_write(&input, step->input, 0);
    assert_string_equal(input.at,
                        "{\"VpcId\":{\"$unknown\":\"vpc.main.id\"},\"ClientToken\":{\"$unknown\":"
                        "\"run.call\"},\"TagSpecifications\":[{\"ResourceType\":"
                        "\"route-table\",\"Tags\":[{\"Key\":\"Name\",\"Value\":\"demo-t\"},{"
                        "\"Key\":\"team\",\"Value\":\"x\"},{\"Key\":\"footing:store\","
                        "\"Value\":\"store-1\"},{\"Key\":\"footing:stack\",\"Value\":\"demo\"},{"
                        "\"Key\":\"footing:address\",\"Value\":\"route_table.t\"},"
                        "{\"Key\":\"footing:call\",\"Value\":{\"$unknown\":\"run.call\"}}]}]}");
    buf_release(&input);
    assert_int_equal(step->call->settle, SETTLE_TOKEN);
    assert_int_equal(step->n_binds, 2);
    assert_text(step->binds[0].path, "RouteTable.RouteTableId");
    assert_text(step->binds[0].field, "id");
    assert_int_equal(step->effects[0].kind, EFFECT_MADE);
    world_free(w);
}

/* The same input gives the same bytes. */
static void programs_are_repeatable(void **state) {
    (void)state;
    struct buf text[2] = {{0}, {0}};
    for (int i = 0; i < 2; i++) {
        struct world *w = world_new();
        want_lines(w, VPC RING("a", "b") RING("b", "a"));
        world_plan(w);
        json_write(&text[i], program_json(&w->program, &w->arena), 0);
        world_free(w);
    }
    assert_string_equal(text[0].at, text[1].at);
    buf_release(&text[0]);
    buf_release(&text[1]);
}

/* At most one Authorize and one Revoke for a group and direction, however many rules change. */
static void one_call_for_many_rules(void **state) {
    (void)state;
    struct world *w = world_new();
    struct buf json = {0};
    want_lines(w, VPC);
    buf_adds(&json, "{\"vpc\":\"main\",\"inbound\":[{\"port\":[1");
    for (int i = 2; i <= 50; i++)
        buf_addf(&json, ",%d", i);
    buf_adds(&json, "],\"from\":\"10.0.0.0/8\"}]}");
    want(w, "security_group.w", json.at);
    buf_release(&json);
    world_plan(w);
    int calls = 0;
    for (size_t i = 0; i < w->program.n; i++)
        calls += w->program.steps[i].kind == STEP_CALL && w->program.steps[i].parent == 0 &&
                 strcmp(w->program.steps[i].operation, "AuthorizeSecurityGroupIngress") == 0;
    assert_int_equal(calls, 1);
    assert_int_equal(value_count(value_key(w->program.steps[3].input, "IpPermissions")), 50);
    world_free(w);
}

static void edges_are_stored(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w, VPC "security_group.w "
                      "{\"vpc\":\"main\",\"depends_on\":[\"vpc.main\"],\"inbound\":[{\"port\":1,"
                      "\"from\":[\"self\",\"x\"]}]}\n"
                      "security_group.x {\"vpc\":\"main\"}\n");
    struct buf text = {0};
    json_write(&text, edges_of(&w->wanted[1], &w->arena), 0);
    assert_string_equal(text.at,
                        "[{\"to\":\"vpc.main\",\"edge\":\"uses\",\"field\":\"vpc\"},"
                        "{\"to\":\"security_group.x\",\"edge\":\"uses\",\"field\":\"inbound\"},"
                        "{\"to\":\"vpc.main\",\"edge\":\"depends_on\"}]");
    buf_release(&text);
    world_free(w);
}

static void depends_on_in_a_circle_is_told(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w,
               "internet_gateway.a {\"depends_on\":[\"internet_gateway.b\"]}\ninternet_gateway.b "
               "{\"depends_on\":[\"internet_gateway.a\"]}\n");
    assert_true(world_diff(w));
    world_compile(w); /* being there has to do: no promise but an end */
    world_free(w);
}

/* --- graphs ----------------------------------------------------------------------------------- */

static void graphs_are_ordered_lowest_first(void **state) {
    (void)state;
    struct arena arena = {0};
    struct graph graph;
    uint32_t order[5], placed;
    graph_init(&graph, &arena, 5);
    graph_edge(&graph, 0, 4);
    graph_edge(&graph, 4, 2);
    graph_edge(&graph, 1, 4);
    graph_edge(&graph, 3, 3);
    assert_true(graph_order(&graph, &arena, order, &placed));
    const uint32_t expected[] = {2, 3, 4, 0, 1};
    assert_memory_equal(order, expected, sizeof(expected));
    graph_edge(&graph, 2, 1);
    assert_false(graph_order(&graph, &arena, order, &placed));
    assert_int_equal(placed, 1);
    arena_release(&arena);
}

static void components_are_found_without_recursion(void **state) {
    (void)state;
    enum { N = 200000 };
    struct arena arena = {0};
    struct graph graph;
    graph_init(&graph, &arena, N);
    for (uint32_t i = 0; i + 1 < N; i++)
        graph_edge(&graph, i, i + 1);
    uint32_t *component = arena_array(&arena, uint32_t, N),
             *size = arena_array(&arena, uint32_t, N);
    assert_int_equal(graph_components(&graph, &arena, component, size), N);
    graph_edge(&graph, N - 1, N / 2);
    assert_int_equal(graph_components(&graph, &arena, component, size), N / 2 + 1);
    assert_int_equal(size[component[N - 1]], N / 2);
    assert_int_equal(size[component[0]], 1);
    arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(programs_are_made_and_run),
        cmocka_unit_test(a_create_carries_its_tags_token_and_outputs),
        cmocka_unit_test(programs_are_repeatable),
        cmocka_unit_test(one_call_for_many_rules),
        cmocka_unit_test(edges_are_stored),
        cmocka_unit_test(depends_on_in_a_circle_is_told),
        cmocka_unit_test(graphs_are_ordered_lowest_first),
        cmocka_unit_test(components_are_found_without_recursion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
