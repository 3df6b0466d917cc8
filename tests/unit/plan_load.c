/* Loading beside the golden texts: facts, secrets, inputs, the head alone, YAML's forms, size. */
#include "base/json.h"
#include "plans/plan.h"
#include "plans/yaml.h"
#include "providers/aws/aws.h"

#include <setjmp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

struct fixture {
    struct arena arena, secrets;
    struct report report;
    struct plan plan;
    struct plan_options options;
    char folder[32], path[64];
    int facts_asked;
};

static int set_up(void **state) {
    struct fixture *fixture = calloc(1, sizeof(*fixture));
    snprintf(fixture->folder, sizeof(fixture->folder), "/tmp/footing-plan-XXXXXX");
    assert_non_null(mkdtemp(fixture->folder));
    snprintf(fixture->path, sizeof(fixture->path), "%s/plan.yaml", fixture->folder);
    static const char *const environment[] = {"TOKEN=hush", "EMPTY=", NULL};
    fixture->secrets.locked = true;
    fixture->report.arena = &fixture->arena;
    fixture->options = (struct plan_options){.path = str_of(fixture->path),
                                             .environ = environment,
                                             .provider = &aws_provider,
                                             .secrets = &fixture->secrets};
    *state = fixture;
    return 0;
}

static void write_file(const struct fixture *fixture, const char *name, const char *text) {
    char path[96];
    snprintf(path, sizeof(path), "%s/%s", fixture->folder, name);
    FILE *file = fopen(path, "we");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static int tear_down(void **state) {
    struct fixture *fixture = *state;
    static const char *const names[] = {"plan.yaml", "note.txt", "link.yaml"};
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        char path[96];
        snprintf(path, sizeof(path), "%s/%s", fixture->folder, names[i]);
        unlink(path);
    }
    rmdir(fixture->folder);
    arena_release(&fixture->arena);
    arena_release(&fixture->secrets);
    free(fixture);
    return 0;
}

static bool load(struct fixture *fixture, const char *text) {
    write_file(fixture, "plan.yaml", text);
    return plan_read(&fixture->options, &fixture->arena, &fixture->report, &fixture->plan);
}

static const struct value *fact(void *ctx, struct str name, struct span at, struct report *report) {
    struct fixture *fixture = ctx;
    (void)at;
    (void)report;
    fixture->facts_asked++;
    if (str_is(name, "zones"))
        return value_text(&fixture->arena, S("a b d"));
    assert_true(str_is(name, "my-ip"));
    return value_text(&fixture->arena, S("203.0.113.7/32"));
}

static const struct value *output(const struct fixture *fixture, const char *name) {
    for (size_t i = 0; i < fixture->plan.n_outputs; i++)
        if (str_is(fixture->plan.outputs[i].name, name))
            return fixture->plan.outputs[i].value;
    return NULL;
}

#define HEAD "footing: 1\nstack: s\n"

static void test_facts_replace_placeholders(void **state) {
    struct fixture *fixture = *state;
    assert_true(load(fixture,
                     HEAD "resources:\n  vpc: { main: { cidr: 10.0.0.0/16 } }\n  security_group:\n"
                          "    web: { inbound: [{ port: 22, from: my-ip }] }\n"
                          "outputs: { WHERE: \"${partition} ${account} ${region}\" }\n"));
    assert_true(str_is(value_str(output(fixture, "WHERE")), "aws 123456789012 us-east-1"));
    struct plan_facts facts = {.account = S("000000000000"),
                               .region = S("eu-west-1"),
                               .partition = S("aws"),
                               .fact = fact,
                               .ctx = fixture};
    assert_true(
        plan_resolve(&fixture->options, &facts, &fixture->arena, &fixture->report, &fixture->plan));
    assert_true(str_is(value_str(output(fixture, "WHERE")), "aws 000000000000 eu-west-1"));
    const struct value *inbound = value_key(fixture->plan.resources[1].fields, "inbound");
    assert_true(str_is(value_str(value_key(value_item(inbound, 0), "cidr")), "203.0.113.7/32"));
    assert_int_equal(fixture->facts_asked, 1);
}

static bool has_address(const struct fixture *fixture, const char *address) {
    for (size_t i = 0; i < fixture->plan.n_resources; i++)
        if (str_is(fixture->plan.resources[i].address, address))
            return true;
    return false;
}

/* An earlier run has made subnets in zones b and c, and the one NAT gateway in c. */
static bool in_state(void *ctx, struct str address) {
    (void)ctx;
    return word_in("subnet.main/private-b subnet.main/public-c nat_gateway.main/c", address);
}

static void test_zones_stay_where_they_are(void **state) {
    struct fixture *fixture = *state;
    assert_true(load(fixture, HEAD "resources:\n  network:\n"
                                   "    main: { cidr: 10.0.0.0/16, zones: 3, nat: single }\n"));
    struct plan_facts facts = {
        .region = S("eu-west-1"), .fact = fact, .exists = in_state, .ctx = fixture};
    assert_true(
        plan_resolve(&fixture->options, &facts, &fixture->arena, &fixture->report, &fixture->plan));
    assert_true(has_address(fixture, "subnet.main/public-b"));
    assert_true(has_address(fixture, "subnet.main/public-c")); /* no longer offered, but there */
    assert_true(has_address(fixture, "subnet.main/public-a"));
    assert_false(has_address(fixture, "subnet.main/public-d"));
    assert_true(has_address(fixture, "nat_gateway.main/c"));
    assert_false(has_address(fixture, "nat_gateway.main/a"));
}

static void test_too_few_zones(void **state) {
    struct fixture *fixture = *state;
    assert_true(load(
        fixture, HEAD "resources: { network: { main: { cidr: 10.0.0.0/16, zones: 4 } } }\n"));
    struct plan_facts facts = {.region = S("eu-west-1"), .fact = fact, .ctx = fixture};
    assert_false(
        plan_resolve(&fixture->options, &facts, &fixture->arena, &fixture->report, &fixture->plan));
    assert_true(str_is(fixture->report.items[0].text, "zones: the region offers 3, not 4"));
}

static const struct value *look_up(void *ctx, const struct sheet *sheet, const struct value *wish,
                                   struct span at, struct report *report) {
    struct fixture *fixture = ctx;
    (void)at;
    (void)report;
    assert_true(str_is(value_str(value_key(wish, "name")), "theirs"));
    struct maker list = {.arena = &fixture->arena}, item = {.arena = &fixture->arena};
    maker_set(&item, S("id"), value_text(&fixture->arena, S("vpc-0123456789abcdef0")));
    maker_set(&item, S("cidr"), value_text(&fixture->arena, S("10.9.0.0/16")));
    assert_string_equal(sheet->type, "vpc");
    maker_add(&list, maker_map(&item));
    return maker_list(&list);
}

static void test_what_exists_takes_the_place_of_its_name(void **state) {
    struct fixture *fixture = *state;
    assert_true(load(fixture,
                     HEAD "existing: { vpc: { shared: { name: theirs } } }\n"
                          "resources:\n  subnet:\n"
                          "    one: { vpc: shared, cidr: { in: shared, bits: 8, at: 7 } }\n"
                          "outputs: { R: \"${vpc.shared.cidr}\" }\n"));
    struct plan_facts facts = {
        .region = S("eu-west-1"), .fact = fact, .look_up = look_up, .ctx = fixture};
    assert_true(
        plan_resolve(&fixture->options, &facts, &fixture->arena, &fixture->report, &fixture->plan));
    assert_int_equal(fixture->plan.n_resources, 1);
    const struct value *fields = fixture->plan.resources[0].fields;
    assert_true(str_is(value_str(value_key(fields, "vpc")), "vpc-0123456789abcdef0"));
    assert_true(str_is(value_str(value_key(fields, "cidr")), "10.9.7.0/24"));
    assert_true(str_is(value_str(output(fixture, "R")), "10.9.0.0/16"));
}

static void test_a_plan_that_asks_nothing_is_not_read_twice(void **state) {
    struct fixture *fixture = *state;
    assert_true(load(
        fixture, HEAD
        "region: eu-west-1\nresources: { vpc: { main: { cidr: 10.0.0.0/16 } } }\noutputs: { R: \"${region}\" }\n"));
    const struct resource *before = fixture->plan.resources;
    struct plan_facts facts = {.region = S("eu-west-1"), .fact = fact, .ctx = fixture};
    assert_true(
        plan_resolve(&fixture->options, &facts, &fixture->arena, &fixture->report, &fixture->plan));
    assert_ptr_equal(before, fixture->plan.resources);
    assert_int_equal(fixture->facts_asked, 0);
}

static void test_secrets_taint_what_they_touch(void **state) {
    struct fixture *fixture = *state;
    assert_true(load(fixture,
                     HEAD "variables: { token: { secret: true, env: TOKEN } }\n"
                          "outputs: { A: \"${var.token}\", B: \"x-${var.token}-y\", C: open }\n"));
    assert_true(output(fixture, "A")->secret && output(fixture, "B")->secret &&
                !output(fixture, "C")->secret);
    assert_true(str_is(value_str(output(fixture, "B")), "x-hush-y"));
    assert_true(plan_variable_is_secret(&fixture->plan, S("token")));
}

static void test_inputs(void **state) {
    struct fixture *fixture = *state;
    write_file(fixture, "note.txt", "not ${interpolated}\n");
    struct plan_variable vars[] = {{S("list"), value_text(&fixture->arena, S("[a, b]"))},
                                   {S("text"), value_text(&fixture->arena, S("a=b"))},
                                   {S("text"), value_text(&fixture->arena, S("last=wins"))}};
    fixture->options.vars = vars;
    fixture->options.n_vars = 3;
    assert_true(load(
        fixture, HEAD
        "variables: { list: { type: list }, text: {}, sum: { default: \"${var.text}!\" } }\n"
        "outputs: { F: \"${file:note.txt}\", L: \"${var.list}\", T: \"${var.sum}\", E: \"[${env:EMPTY}]\",\n"
        "  A: \"${aws:username} $${x}\" }\n"));
    assert_true(str_is(value_str(output(fixture, "F")), "not ${interpolated}\n"));
    assert_int_equal(value_count(output(fixture, "L")), 2);
    assert_true(str_is(value_str(output(fixture, "T")), "last=wins!"));
    assert_true(str_is(value_str(output(fixture, "E")), "[]"));
    assert_true(str_is(value_str(output(fixture, "A")), "${aws:username} ${x}"));
}

static void test_the_head_needs_no_variables(void **state) {
    struct fixture *fixture = *state;
    write_file(fixture, "plan.yaml",
               HEAD "region: eu-west-1\nvariables: { missing: {} }\nresources: { nonsense: {} }\n");
    assert_true(plan_head(&fixture->options, &fixture->arena, &fixture->report, &fixture->plan));
    assert_true(str_is(fixture->plan.stack, "s") && str_is(fixture->plan.region, "eu-west-1"));
}

static void test_identity_is_behind_links(void **state) {
    struct fixture *fixture = *state;
    assert_true(load(fixture, HEAD));
    struct str real = fixture->plan.path;
    char link[96];
    snprintf(link, sizeof(link), "%s/link.yaml", fixture->folder);
    assert_int_equal(symlink("plan.yaml", link), 0);
    fixture->options.path = str_of(link);
    assert_true(plan_read(&fixture->options, &fixture->arena, &fixture->report, &fixture->plan));
    assert_true(str_eq(real, fixture->plan.path));
}

static void test_no_file(void **state) {
    struct fixture *fixture = *state;
    assert_false(plan_read(&fixture->options, &fixture->arena, &fixture->report, &fixture->plan));
    assert_true(str_has(fixture->report.items[0].text, S("No such file")));
    assert_true(str_has(fixture->report.items[0].hint, S("footing new")));
}

static const char *yaml(struct fixture *fixture, const char *text) {
    uint32_t file = report_source(&fixture->report, S("y"), str_of(text));
    const struct value *value = yaml_read(&fixture->arena, str_of(text), file, &fixture->report);
    struct buf json = {0};
    if (value)
        json_write(&json, value, JSON_COMPACT);
    const char *written = arena_cstr(&fixture->arena, buf_str(&json));
    buf_release(&json);
    return written;
}

static void test_yaml_keeps_what_was_written(void **state) {
    static const struct {
        const char *text, *json;
    } rows[] = {
        {"a: 7.0\nb: no\nc: 0x10\nd: 1e3\ne: 2026-01-01",
         "{\"a\":\"7.0\",\"b\":\"no\",\"c\":\"0x10\",\"d\":\"1e3\",\"e\":\"2026-01-01\"}"},
        {"a: ~\nb: null\nc:\nd: 'null'\ne: \"~\"",
         "{\"a\":null,\"b\":null,\"c\":null,\"d\":\"null\",\"e\":\"~\"}"},
        {"a: |\n  x\n  y\nb: >\n  x\n  y", "{\"a\":\"x\\ny\\n\",\"b\":\"x y\\n\"}"},
        {"a: &x { p: 1, q: 2 }\nb: { <<: *x, q: 3 }\nc: *x",
         "{\"a\":{\"p\":\"1\",\"q\":\"2\"},\"b\":{\"q\":\"3\",\"p\":\"1\"},\"c\":{\"p\":\"1\",\"q\":\"2\"}}"},
        {"a: &x { p: 1 }\nb: &y { p: 2, r: 4 }\nc: { <<: [*x, *y] }",
         "{\"a\":{\"p\":\"1\"},\"b\":{\"p\":\"2\",\"r\":\"4\"},\"c\":{\"p\":\"1\",\"r\":\"4\"}}"},
        {"{\"a\":\t[true, 1.50, \"\\u00e9\"]}", "{\"a\":[\"true\",\"1.50\",\"é\"]}"},
        {"- a b\n- [c, {d: e}]\n", "[\"a b\",[\"c\",{\"d\":\"e\"}]]"},
        {"\xef\xbb\xbf"
         "a: b\r\nc: d\r\n",
         "{\"a\":\"b\",\"c\":\"d\"}"},
        {"a: {b, c: }", "{\"a\":{\"b\":null,\"c\":null}}"},
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
        assert_string_equal(yaml(*state, rows[i].text), rows[i].json);
}

static void test_places(void **state) {
    struct fixture *fixture = *state;
    uint32_t file = report_source(&fixture->report, S("y"),
                                  S("a: \"q uote\"\n한: [ word, xyz ]\n"));
    const struct value *root = yaml_read(&fixture->arena, fixture->report.sources[file - 1].text,
                                         file, &fixture->report);
    const struct value *quoted = value_key(root, "a"), *list = value_key(root, "한"),
                       *word = value_item(list, 0);
    assert_true(str_is(source_at(&fixture->report, quoted->at), "\"q uote\""));
    assert_true(word->at.line == 2 && word->at.col == 8 && word->at.len == 4);
    assert_true(root->as.map.entries[1].at.col == 1 && root->as.map.entries[1].at.len == 3);
    assert_int_equal(span_of_part(&fixture->report, quoted->at, S("uote")).col, 7);
}

static void test_ten_thousand_resources(void **state) {
    struct fixture *fixture = *state;
    struct buf text = {0};
    buf_adds(&text, HEAD "resources:\n  vpc: { main: { cidr: 10.0.0.0/16 } }\n  security_group:\n");
    for (int i = 0; i < 10000; i++)
        buf_addf(&text, "    g%d: { vpc: main, inbound: [{ port: 80, from: g%d }] }\n", i,
                 (i + 1) % 10000);
    assert_true(load(fixture, text.at));
    assert_int_equal(fixture->plan.n_resources, 10001);
    buf_release(&text);
}

/* Fields that lead to fields, further than a stack should go. */
static void test_long_chains_end(void **state) {
    struct fixture *fixture = *state;
    struct buf text = {0};
    buf_adds(&text, HEAD "resources:\n  vpc:\n");
    for (int i = 0; i < 5000; i++)
        buf_addf(&text, "    v%d: { cidr: \"${vpc.v%d.cidr}\" }\n", i, i + 1);
    buf_adds(&text, "    v5000: { cidr: 10.0.0.0/16 }\n");
    assert_false(load(fixture, text.at));
    buf_release(&text);
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(test_facts_replace_placeholders),
        CASE(test_zones_stay_where_they_are),
        CASE(test_too_few_zones),
        CASE(test_what_exists_takes_the_place_of_its_name),
        CASE(test_a_plan_that_asks_nothing_is_not_read_twice),
        CASE(test_secrets_taint_what_they_touch),
        CASE(test_inputs),
        CASE(test_the_head_needs_no_variables),
        CASE(test_identity_is_behind_links),
        CASE(test_no_file),
        CASE(test_yaml_keeps_what_was_written),
        CASE(test_places),
        CASE(test_ten_thousand_resources),
        CASE(test_long_chains_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
