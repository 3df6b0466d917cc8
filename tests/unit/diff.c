/* The diff: from a first plan, what the world became, and a second plan, to what is said to change.
 * Every case is then applied on the little world (tests/unit/world.h) and must leave nothing to do.
 * A new case is a row. */
#include "tests/unit/world.h"

#define VPC "vpc.main {\"cidr\":\"10.0.0.0/16\"}\n"
#define SUBNET "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\n"
#define TABLE "route_table.t {\"vpc\":\"main\",\"subnets\":\"a\"}\n"
#define GROUP             \
    "security_group.web " \
    "{\"vpc\":\"main\",\"inbound\":[{\"port\":80,\"from\":\"anywhere-ipv4\"}]}\n"

static const struct {
    const char *name;
    const char *first;  /* lines: ADDRESS JSON */
    const char *world;  /* lines: ADDRESS gone | broken | making | FIELD JSON */
    const char *second; /* NULL: the first again */
    const char *changes;
} cases[] = {
    // clang-format off
    {"nothing changes", VPC SUBNET TABLE GROUP, "", NULL, ""},
    {"rules in another order are the same",
     "vpc.main {\"cidr\":\"10.0.0.0/16\"}\n"
     "security_group.web {\"vpc\":\"main\",\"inbound\":[{\"port\":[80,443],\"from\":[\"10.0.0.0/8\",\"self\"]}]}\n",
     "",
     "vpc.main {\"cidr\":\"10.0.0.0/16\"}\n"
     "security_group.web {\"vpc\":\"main\",\"inbound\":[{\"port\":443,\"from\":\"self\"},{\"port\":443,\"from\":\"10.0.0.0/8\"},"
     "{\"port\":80,\"from\":\"10.0.0.0/8\"},{\"port\":80,\"from\":\"self\"},{\"port\":80,\"from\":\"web\"}]}\n",
     ""},
    {"a field of the plan", VPC SUBNET, "", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"public_ips\":true}\n",
     "~ subnet.a: public_ips\n"},
    {"a field of the world", VPC SUBNET, "subnet.a public_ips true\n", NULL, "~ subnet.a: public_ips (drift)\n"},
    {"both moved", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"tags\":{\"team\":\"a\"}}\n",
     "vpc.main tags {\"team\":\"b\",\"Name\":\"demo-main\",\"footing:store\":\"store-1\",\"footing:stack\":\"demo\",\"footing:address\":\"vpc.main\"}\n",
     "vpc.main {\"cidr\":\"10.0.0.0/16\",\"tags\":{\"team\":\"c\"}}\n", "~ vpc.main: tags (both)\n"},
    {"the plan caught up with the world", VPC SUBNET, "subnet.a public_ips true\n",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"public_ips\":true}\n", ""},
    {"a zone that AWS chose stays", VPC SUBNET, "subnet.a zone \"eu-west-1c\"\n", NULL, ""},
    {"a field taken out goes back to its default", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"dns_hostnames\":true}\n", "", VPC,
     "~ vpc.main: dns_hostnames\n"},
    {"an ignored field", VPC SUBNET, "subnet.a public_ips true\n", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"ignore\":[\"public_ips\"]}\n",
     ""},
    {"an ignored field does not replace", VPC SUBNET, "",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.9.0/24\",\"ignore\":[\"cidr\"]}\n", ""},
    /* tags */
    {"tags of others stay", VPC, "vpc.main tags {\"cost\":\"1\",\"Name\":\"demo-main\",\"footing:store\":\"store-1\",\"footing:stack\":\"demo\",\"footing:address\":\"vpc.main\"}\n", NULL, ""},
    {"our tags come back", VPC, "vpc.main tags {\"Name\":\"demo-main\"}\n", NULL, "~ vpc.main: tags (drift)\n"},
    {"a tag taken out of the plan", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"tags\":{\"team\":\"a\",\"x\":\"y\"}}\n", "",
     "vpc.main {\"cidr\":\"10.0.0.0/16\",\"tags\":{\"team\":\"a\"}}\n", "~ vpc.main: tags\n"},
    {"a Name of one's own", VPC, "", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"tags\":{\"Name\":\"net\"}}\n", "~ vpc.main: tags\n"},
    /* facets */
    {"a rule added by hand", VPC GROUP,
     "security_group.web inbound [{\"protocol\":\"tcp\",\"from_port\":80,\"to_port\":80,\"cidr\":\"0.0.0.0/0\"},{\"protocol\":\"tcp\",\"from_port\":22,\"to_port\":22,\"cidr\":\"0.0.0.0/0\"}]\n",
     NULL, "~ security_group.web: inbound (drift)\n"},
    {"a rule added by hand may stay", VPC "security_group.web {\"vpc\":\"main\",\"extra_rules\":\"keep\",\"inbound\":[{\"port\":80,\"from\":\"anywhere-ipv4\"}]}\n",
     "security_group.web inbound [{\"protocol\":\"tcp\",\"from_port\":80,\"to_port\":80,\"cidr\":\"0.0.0.0/0\"},{\"protocol\":\"tcp\",\"from_port\":22,\"to_port\":22,\"cidr\":\"0.0.0.0/0\"}]\n",
     NULL, ""},
    {"but what was ours goes", VPC "security_group.web {\"vpc\":\"main\",\"extra_rules\":\"keep\",\"inbound\":[{\"port\":[80,81],\"from\":\"anywhere-ipv4\"}]}\n", "",
     VPC "security_group.web {\"vpc\":\"main\",\"extra_rules\":\"keep\",\"inbound\":[{\"port\":80,\"from\":\"anywhere-ipv4\"}]}\n",
     "~ security_group.web: inbound\n"},
    {"a description alone", VPC GROUP, "",
     VPC "security_group.web {\"vpc\":\"main\",\"inbound\":[{\"port\":80,\"from\":\"anywhere-ipv4\",\"description\":\"all\"}]}\n",
     "~ security_group.web: inbound\n"},
    {"outbound left out is AWS's own rule", VPC "security_group.web {\"vpc\":\"main\"}\n", "",
     VPC "security_group.web {\"vpc\":\"main\",\"outbound\":[{\"port\":\"all\",\"to\":\"anywhere-ipv4\"}]}\n", ""},
    {"a gateway detached by hand", VPC "internet_gateway.g {\"vpc\":\"main\"}\n", "internet_gateway.g vpc null\n", NULL,
     "~ internet_gateway.g: vpc (drift)\n"},
    /* gone, broken */
    {"gone", VPC SUBNET, "subnet.a gone\n", NULL, "+ subnet.a [gone since the last run]\n"},
    {"gone with what lies in it", VPC SUBNET TABLE, "vpc.main gone\nsubnet.a gone\nroute_table.t gone\n", NULL,
     "+ vpc.main [gone since the last run]\n+ subnet.a [gone since the last run]\n+ route_table.t [gone since the last run]\n"},
    {"gone and not wanted", VPC SUBNET, "subnet.a gone\n", VPC, "x subnet.a [no longer in the plan file]\n"},
    {"half-made", VPC SUBNET, "subnet.a broken\n", NULL, "! subnet.a [half-made by an earlier run] delete first\n"},
    {"unfinished", VPC SUBNET, "subnet.a making\n", NULL, "~ subnet.a [an earlier run did not see it finished]\n"},
    /* replacement */
    {"a replacement names its root", VPC SUBNET TABLE, "", "vpc.main {\"cidr\":\"10.1.0.0/16\"}\nsubnet.a {\"vpc\":\"main\",\"cidr\":\"10.1.1.0/24\"}\n" TABLE,
     "! vpc.main: cidr [because vpc.main.cidr changed, line 2]\n"
     "! subnet.a: vpc, cidr [because vpc.main.cidr changed, line 2]\n"
     "! route_table.t: vpc, subnets [because vpc.main.cidr changed, line 2]\n"},
    {"a zone changes under the same range", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"a\"}\n" TABLE, "",
     VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"b\"}\n" TABLE,
     "! subnet.a: zone [because subnet.a.zone changed, line 6] delete first\n~ route_table.t: subnets\n"},
    {"a range that overlaps the old one", VPC SUBNET, "", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.0.0/23\"}\n",
     "! subnet.a: cidr [because subnet.a.cidr changed, line 5] delete first\n"},
    {"a range beside the old one", VPC SUBNET, "", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\"}\n",
     "! subnet.a: cidr [because subnet.a.cidr changed, line 5]\n"},
    {"renamed without was: the old one goes first", VPC SUBNET, "", VPC "subnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\n",
     "+ subnet.b\n- subnet.a [no longer in the plan file] delete first\n"},
    {"a generated name gives way", VPC GROUP, "", VPC "security_group.web {\"vpc\":\"main\",\"description\":\"other\"}\n",
     "! security_group.web: name, description, inbound [because security_group.web.description changed, line 5]\n"},
    {"a name of one's own does not", VPC "security_group.web {\"vpc\":\"main\",\"name\":\"web\"}\n", "",
     VPC "security_group.web {\"vpc\":\"main\",\"name\":\"web\",\"description\":\"other\"}\n",
     "! security_group.web: description [because security_group.web.description changed, line 6] delete first\n"},
    {"changed by others, so replaced", VPC SUBNET, "subnet.a cidr \"10.0.7.0/24\"\n", NULL,
     "! subnet.a: cidr (drift) [because subnet.a.cidr was changed outside footing]\n"},
    {"gone replaces what lies in it", VPC SUBNET, "vpc.main gone\n", NULL,
     "+ vpc.main [gone since the last run]\n! subnet.a: vpc [because vpc.main is gone since the last run]\n"},
    {"a new home", VPC SUBNET "vpc.other {\"cidr\":\"10.0.0.0/16\"}\n", "",
     VPC "subnet.a {\"vpc\":\"other\",\"cidr\":\"10.0.1.0/24\"}\nvpc.other {\"cidr\":\"10.0.0.0/16\"}\n",
     "! subnet.a: vpc [because subnet.a.vpc changed, line 4]\n"},
    {"delete_first is obeyed", VPC SUBNET, "", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\",\"replace\":\"delete_first\"}\n",
     "! subnet.a: cidr [because subnet.a.cidr changed, line 5] delete first\n"},
    /* moves */
    {"was", VPC SUBNET, "", VPC "subnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"tags\":{\"Name\":\"demo-a\"},\"was\":\"subnet.a\"}\n",
     "> subnet.b: tags [was subnet.a]\n"},
    {"was, and changed", VPC SUBNET TABLE, "",
     VPC "subnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"public_ips\":true,\"was\":\"subnet.a\"}\nroute_table.t {\"vpc\":\"main\",\"subnets\":\"b\"}\n",
     "> subnet.b: public_ips, tags [was subnet.a]\n"},
    {"was, long ago", VPC SUBNET, "", VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"was\":\"subnet.zero\"}\n", ""},
    /* beside the object */
    {"protect is kept in the state", VPC, "", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"protect\":true}\n", "~ vpc.main [protect is switched on]\n"},
    {"keep is kept in the state", VPC, "", "vpc.main {\"cidr\":\"10.0.0.0/16\",\"keep\":true}\n", "~ vpc.main [keep is switched on]\n"},
    {"depends_on is kept in the state", VPC "internet_gateway.g {}\n", "", VPC "internet_gateway.g {\"depends_on\":[\"vpc.main\"]}\n",
     "~ internet_gateway.g [depends_on changed]\n"},
    {"left the file", VPC SUBNET TABLE, "", VPC SUBNET, "- route_table.t [no longer in the plan file]\n"},
    // clang-format on
};

/* What somebody else has done to an object. */
static void happen(struct world *w, const char *lines) {
    struct str rest = str_of(lines);
    while (rest.len > 0) {
        struct str line = str_cut(&rest, '\n'), address = str_cut(&line, ' '),
                   what = str_cut(&line, ' ');
        struct known *known = world_row(w, address);
        assert_non_null(known);
        if (str_is(what, "gone")) {
            known->gone = true;
            known->seen = NULL;
        } else if (str_is(what, "broken")) {
            known->row.status = ROW_BROKEN;
        } else if (str_is(what, "making")) {
            known->row.status = ROW_MAKING;
        } else {
            const struct value *value = json_parse(&w->arena, line);
            known->seen =
                with_or_without(w, known->seen, what, value->kind == VALUE_NULL ? NULL : value);
        }
    }
}

static void what_changes_is_said_and_done(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct world *w = world_new();
        want_lines(w, cases[i].first);
        world_apply(w);
        assert_settled(w);
        happen(w, cases[i].world);
        want_lines(w, cases[i].second ? cases[i].second : cases[i].first);
        world_plan(w);
        struct str text = world_diff_text(w);
        if (!str_is(text, cases[i].changes))
            fail_msg("%s\nexpected:\n%sgot:\n%.*s", cases[i].name, cases[i].changes, STR(text));
        world_run(w);
        assert_settled(w);
        world_free(w);
    }
}

/* --- refusals --------------------------------------------------------------------------------- */

static const struct {
    const char *first, *second, *message;
    bool teardown;
} refusals[] = {
    // clang-format off
    {"vpc.main {\"cidr\":\"10.0.0.0/16\",\"protect\":true}\n", "", "'vpc.main' is protected and would be deleted", false},
    {"vpc.main {\"cidr\":\"10.0.0.0/16\",\"protect\":true}\n", "", "'vpc.main' is protected and would be deleted", true},
    {"vpc.main {\"cidr\":\"10.0.0.0/16\",\"protect\":true}\n", "vpc.main {\"cidr\":\"10.1.0.0/16\",\"protect\":true}\n",
     "'vpc.main' is protected and would be replaced because vpc.main.cidr changed, line 2", false},
    {VPC SUBNET, VPC "subnet.a {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"b\",\"replace\":\"create_first\"}\n",
     "'subnet.a' cannot be replaced create_first: there cannot be two with its vpc and cidr", false},
    {VPC SUBNET, VPC SUBNET "subnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\",\"was\":\"subnet.a\"}\n",
     "'subnet.b' says it was 'subnet.a', which is still in the plan file", false},
    {VPC SUBNET "subnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\"}\n",
     VPC "subnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\",\"was\":\"subnet.a\"}\n", "'subnet.b' says it was 'subnet.a', and both are in the state",
     false},
    {VPC SUBNET, VPC "route_table.t {\"vpc\":\"main\",\"was\":\"subnet.a\"}\n", "'route_table.t' says it was 'subnet.a', which is of another type",
     false},
    // clang-format on
};

static void refused(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
        struct world *w = world_new();
        want_lines(w, refusals[i].first);
        world_apply(w);
        want_lines(w, refusals[i].second);
        w->teardown = refusals[i].teardown;
        assert_false(world_diff(w));
        assert_text(w->report.items[0].text, refusals[i].message);
        assert_true(w->report.items[0].hint.len > 0);
        world_free(w);
    }
}

static void only_one_can_have_it(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(
        w, VPC SUBNET TABLE
        "route_table.u {\"vpc\":\"main\",\"subnets\":\"a\"}\n"
        "internet_gateway.one {\"vpc\":\"main\"}\ninternet_gateway.two {\"vpc\":\"main\"}\n");
    assert_false(world_diff(w));
    assert_int_equal(w->report.errors, 2);
    assert_text(w->report.items[0].text,
                "'route_table.u': 'subnet.a' can have one route_table, and 'route_table.t' has it");
    assert_text(w->report.items[2].text, "'internet_gateway.two': 'vpc.main' can have one "
                                         "internet_gateway, and 'internet_gateway.one' has it");
    world_free(w);
}

static void a_move_is_offered(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w, VPC SUBNET);
    world_apply(w);
    want_lines(w, VPC "subnet.b {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"a\"}\n");
    world_plan(w);
    assert_text(w->report.items[0].text,
                "'subnet.b' is made and 'subnet.a', which is like it, is deleted");
    assert_text(w->report.items[0].hint, "if it was only renamed: was: subnet.a");
    assert_true(report_ok(&w->report));
    world_free(w);
}

/* A row that nobody has refreshed still has its object. */
static void what_was_not_looked_at_is_not_made_again(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w, VPC);
    world_apply(w);
    w->known[0].row.seen = w->known[0].seen;
    w->known[0].seen = NULL;
    world_plan(w);
    assert_true(diff_is_empty(&w->diff));
    world_free(w);
}

static void protection_is_lifted_by_saying_so(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w, "vpc.main {\"cidr\":\"10.0.0.0/16\",\"protect\":true}\n");
    world_apply(w);
    want_lines(w, "vpc.main {\"cidr\":\"10.1.0.0/16\"}\n");
    world_plan(w);
    assert_int_equal(change_at(w, S("vpc.main"))->action, ACTION_REPLACE);
    world_free(w);
}

/* --- teardown, selections --------------------------------------------------------------------- */

static void teardown_leaves_what_is_kept_and_what_it_needs(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(
        w, VPC SUBNET
        "internet_gateway.g {\"vpc\":\"main\"}\n"
        "security_group.data "
        "{\"vpc\":\"main\",\"keep\":true,\"inbound\":[{\"port\":1,\"from\":\"web\"}]}\n" GROUP);
    world_apply(w);
    want_nothing(w);
    w->teardown = true;
    world_plan(w);
    assert_text(world_diff_text(w), "- subnet.a\n- internet_gateway.g\n");
    world_run(w);
    assert_int_equal(w->n_known, 3);
    world_free(w);
}

static const struct {
    const char *target, *exclude, *replace;
    const char *changes;
} selections[] = {
    // clang-format off
    {"subnet.b", NULL, NULL, "+ vpc.two\n+ subnet.b\n"},
    {"vpc.main", NULL, NULL, "~ vpc.main: dns_hostnames\n"},
    {"subnet.old", NULL, NULL, "- subnet.old [no longer in the plan file]\n- route_table.old [no longer in the plan file]\n"},
    {NULL, "vpc.two", NULL, "~ vpc.main: dns_hostnames\n~ security_group.web: inbound\n- subnet.old [no longer in the plan file]\n- route_table.old [no longer in the plan file]\n"},
    {NULL, "route_table.old", NULL, "~ vpc.main: dns_hostnames\n+ vpc.two\n+ subnet.b\n~ security_group.web: inbound\n"},
    {"security_group.web", NULL, "security_group.web", "~ vpc.main: dns_hostnames\n! security_group.web: name, inbound [asked for with --replace]\n"},
    // clang-format on
};

static void selections_select(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof(selections) / sizeof(selections[0]); i++) {
        struct world *w = world_new();
        want_lines(w, VPC GROUP
                   "subnet.old {\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\"}\nroute_table.old "
                   "{\"vpc\":\"main\",\"subnets\":\"old\"}\n");
        world_apply(w);
        want_lines(w, "vpc.main {\"cidr\":\"10.0.0.0/16\",\"dns_hostnames\":true}\nvpc.two "
                      "{\"cidr\":\"10.2.0.0/16\"}\n"
                      "subnet.b {\"vpc\":\"two\",\"cidr\":\"10.2.1.0/24\"}\nsecurity_group.web "
                      "{\"vpc\":\"main\"}\n");
        struct str target = str_of(selections[i].target), exclude = str_of(selections[i].exclude),
                   replace = str_of(selections[i].replace);
        w->selects = true;
        w->selection = (struct selection){&target,         target.len > 0, &exclude,
                                          exclude.len > 0, &replace,       replace.len > 0};
        world_plan(w);
        assert_text(world_diff_text(w), selections[i].changes);
        world_run(w);
        w->selects = false;
        world_apply(w);
        assert_settled(w);
        world_free(w);
    }
}

static void a_selection_that_names_nothing_fails(void **state) {
    (void)state;
    struct world *w = world_new();
    struct str target = S("vpc.nowhere");
    want_lines(w, VPC);
    w->selects = true;
    w->selection = (struct selection){.target = &target, .n_target = 1};
    assert_false(world_diff(w));
    assert_text(w->report.items[0].text,
                "--target: neither the plan file nor the state knows 'vpc.nowhere'");
    world_free(w);
}

/* --- references to what is known -------------------------------------------------------------- */

static void references_become_ids_when_known(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w, VPC SUBNET);
    world_plan(w);
    assert_true(value_key(change_at(w, S("subnet.a"))->want->fields, "vpc")->has_unknown);
    world_run(w);
    world_plan(w);
    assert_text(value_str(value_key(change_at(w, S("subnet.a"))->want->fields, "vpc")),
                "vpc-00000001");
    world_free(w);
}

/* A field of another resource is known before that is made. */
static void settable_fields_are_known_at_once(void **state) {
    (void)state;
    struct world *w = world_new();
    want_lines(w, VPC SUBNET);
    w->wanted[1].tags =
        value_with(&w->arena, NULL, S("range"), value_ref(&w->arena, S("vpc.main"), S("cidr")));
    world_plan(w);
    assert_text(value_str(value_key(change_at(w, S("subnet.a"))->want->tags, "range")),
                "10.0.0.0/16");
    world_run(w);
    assert_settled(w);
    world_free(w);
}

/* --- who holds what must go first -------------------------------------------------------------- */

/* Two types of our own: a shelf of which two with one label cannot be, and a book that stands on one.
 * How the book's field is set decides whether it can let go. */
static const struct call put_call = {"Put", "BookId", .settle = SETTLE_REPEAT};
static const struct facet put_facet = {.add = {"Put", "BookId"}, .remove = {"Take", "BookId"},
                                       .key = "ref", .one = true};

struct library {
    struct field shelf_fields[3], book_fields[2];
    struct sheet shelf, book;
    const struct sheet *sheets[2];
    struct provider provider;
};

static void library_open(struct library *library, const struct field *on) {
    *library = (struct library){
        .shelf_fields = {{"label", TEXT, CREATE_ONLY | EXCLUSIVE, "Label"},
                         {"size", INT, CREATE_ONLY, "Size"}},
        .book_fields = {*on},
        .shelf = {.type = "shelf", .service = "x"},
        .book = {.type = "book", .service = "x"},
    };
    library->shelf.fields = library->shelf_fields;
    library->book.fields = library->book_fields;
    library->sheets[0] = &library->shelf;
    library->sheets[1] = &library->book;
    library->provider = (struct provider){.name = "x", .sheets = library->sheets, .n_sheets = 2};
}

static bool shelf_grows(const struct library *library, struct arena *arena, struct report *report,
                        struct diff *out) {
    const struct value *before = json_parse(arena, S("{\"label\":\"a\",\"size\":1}")),
                       *after = json_parse(arena, S("{\"label\":\"a\",\"size\":2}")),
                       *on = json_parse(arena, S("{\"on\":\"s-1\"}"));
    const struct value *shelf = value_ref(arena, S("shelf.s"), S("id"));
    const struct value *ref = value_with(arena, NULL, S("on"), shelf);
    struct known *known = arena_array(arena, struct known, 2);
    struct resource *wanted = arena_array(arena, struct resource, 2);
    known[0] = (struct known){.row = {.id = 1, .address = S("shelf.s"), .physical_id = S("s-1"),
                                      .wanted = before, .generation = 1},
                              .sheet = &library->shelf, .seen = before};
    known[1] = (struct known){.row = {.id = 2, .address = S("book.b"), .physical_id = S("b-1"),
                                      .wanted = on, .generation = 1},
                              .sheet = &library->book, .seen = on};
    wanted[0] = (struct resource){.address = S("shelf.s"), .sheet = &library->shelf, .fields = after};
    wanted[1] = (struct resource){.address = S("book.b"), .sheet = &library->book, .fields = ref};
    struct diff_input input = {.provider = &library->provider, .wanted = wanted, .n_wanted = 2,
                               .known = known, .n_known = 2, .stack = S("demo"),
                               .store_uuid = S("store-1")};
    return diff_make(&input, arena, report, out);
}

static void what_must_go_first_is_let_go_or_refused(void **state) {
    (void)state;
    static const struct {
        struct field on;
        bool ok;
        enum action book;
    } ways[] = {
        {{"on", REF("shelf"), 0, "Shelf", .by = &put_call}, false, ACTION_KEEP},
        {{"on", REF("shelf"), 0, NULL, .facet = &put_facet}, true, ACTION_UPDATE},
        {{"on", REF("shelf"), CREATE_ONLY, "Shelf"}, true, ACTION_REPLACE},
    };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        struct arena arena = {0};
        struct report report = {.arena = &arena};
        struct library library;
        struct diff diff = {0};
        library_open(&library, &ways[i].on);
        assert_int_equal(shelf_grows(&library, &arena, &report, &diff), ways[i].ok);
        if (ways[i].ok) {
            assert_int_equal(diff.changes[0].action, ACTION_REPLACE);
            assert_true(diff.changes[0].delete_first);
            assert_int_equal(diff.changes[1].action, ways[i].book);
            assert_int_equal(diff.changes[1].delete_first, ways[i].book == ACTION_REPLACE);
        } else {
            assert_int_equal(report.refusals, 1);
            assert_text(report.items[0].text, "'shelf.s' must be deleted before its successor is "
                                              "made, but 'book.b' holds it by its on");
            assert_text(report.items[0].hint, "give the new one another label");
        }
        arena_release(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_changes_is_said_and_done),
        cmocka_unit_test(refused),
        cmocka_unit_test(only_one_can_have_it),
        cmocka_unit_test(a_move_is_offered),
        cmocka_unit_test(what_was_not_looked_at_is_not_made_again),
        cmocka_unit_test(protection_is_lifted_by_saying_so),
        cmocka_unit_test(teardown_leaves_what_is_kept_and_what_it_needs),
        cmocka_unit_test(selections_select),
        cmocka_unit_test(a_selection_that_names_nothing_fails),
        cmocka_unit_test(references_become_ids_when_known),
        cmocka_unit_test(settable_fields_are_known_at_once),
        cmocka_unit_test(what_must_go_first_is_let_go_or_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
