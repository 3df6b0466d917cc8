/* Plans of several files: whose a name is, what a file is given, what it gives; Jsonnet; files of
 * variables. */
#include "plans/plan.h"
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
    char folder[40], path[64];
    int asked;
};

static int set_up(void **state) {
    struct fixture *fixture = calloc(1, sizeof(*fixture));
    snprintf(fixture->folder, sizeof(fixture->folder), "/tmp/footing-include-XXXXXX");
    assert_non_null(mkdtemp(fixture->folder));
    snprintf(fixture->path, sizeof(fixture->path), "%s/plan.yaml", fixture->folder);
    static const char *const environment[] = {"TOKEN=hush", NULL};
    fixture->secrets.locked = true;
    fixture->report.arena = &fixture->arena;
    fixture->options = (struct plan_options){.path = str_of(fixture->path),
                                             .environ = environment,
                                             .provider = &aws_provider,
                                             .secrets = &fixture->secrets};
    *state = fixture;
    return 0;
}

static void path_of(const struct fixture *fixture, const char *name, char path[static 96]) {
    snprintf(path, 96, "%s/%s", fixture->folder, name);
}

static int tear_down(void **state) {
    static const char *const names[] = {"plan.yaml", "parts/a.yaml", "parts/b.yaml",
                                        "parts/note.txt", "plan.jsonnet", "parts"};
    struct fixture *fixture = *state;
    char path[96];
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        path_of(fixture, names[i], path);
        remove(path);
    }
    rmdir(fixture->folder);
    arena_release(&fixture->arena);
    arena_release(&fixture->secrets);
    free(fixture);
    return 0;
}

static void write_file(const struct fixture *fixture, const char *name, const char *text) {
    char path[96];
    path_of(fixture, "parts", path);
    mkdir(path, 0700);
    path_of(fixture, name, path);
    FILE *file = fopen(path, "we");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static bool load(struct fixture *fixture, const char *text) {
    write_file(fixture, "plan.yaml", text);
    return plan_read(&fixture->options, &fixture->arena, &fixture->report, &fixture->plan);
}

static const struct resource *at(const struct fixture *fixture, const char *address) {
    for (size_t i = 0; i < fixture->plan.n_resources; i++)
        if (str_is(fixture->plan.resources[i].address, address))
            return &fixture->plan.resources[i];
    return NULL;
}

static const struct value *output(const struct fixture *fixture, const char *name) {
    for (size_t i = 0; i < fixture->plan.n_outputs; i++)
        if (str_is(fixture->plan.outputs[i].name, name))
            return fixture->plan.outputs[i].value;
    return NULL;
}

#define HEAD "footing: 1\nstack: s\n"

static void test_a_name_means_what_its_file_declares(void **state) {
    struct fixture *fixture = *state;
    write_file(fixture, "parts/a.yaml",
               "footing: 1\nvariables: { where: {} }\nresources:\n"
               "  vpc: { main: { cidr: 10.2.0.0/16 } }\n  security_group:\n"
               "    own: { vpc: main }\n    given: { vpc: \"${var.where}\" }\n");
    assert_true(load(fixture, HEAD "include: { a: { file: parts/a.yaml, inputs: { where: main } } }\n"
                                   "resources: { vpc: { main: { cidr: 10.1.0.0/16 } } }\n"));
    const struct value *own = value_key(at(fixture, "a:security_group.own")->fields, "vpc"),
                       *given = value_key(at(fixture, "a:security_group.given")->fields, "vpc");
    assert_true(str_is(own->as.expr->address, "a:vpc.main"));
    assert_true(str_is(given->as.expr->address, "vpc.main"));
}

static void test_paths_are_relative_to_their_file(void **state) {
    struct fixture *fixture = *state;
    write_file(fixture, "parts/note.txt", "noted");
    write_file(fixture, "parts/b.yaml", "footing: 1\noutputs: { n: \"${file:note.txt}\" }\n");
    write_file(fixture, "parts/a.yaml",
               "footing: 1\ninclude: { b: b.yaml }\noutputs: { n: \"${b:n}!\" }\n");
    assert_true(load(fixture, HEAD "include: { a: parts/a.yaml }\n"
                                   "outputs: { N: \"${a:n}\", M: \"${a:b:n}\" }\n"));
    assert_true(str_is(value_str(output(fixture, "N")), "noted!"));
    assert_true(str_is(value_str(output(fixture, "M")), "noted"));
}

static void test_secrets_stay_secret_across_files(void **state) {
    struct fixture *fixture = *state;
    write_file(fixture, "parts/a.yaml", "footing: 1\nvariables: { open: {} }\n"
                                        "outputs: { o: \"x${var.open}\" }\n");
    assert_true(load(fixture, HEAD "variables: { token: { secret: true, env: TOKEN } }\n"
                                   "include: { a: { file: parts/a.yaml, inputs: { open: \"${var.token}\" } } }\n"
                                   "outputs: { O: \"${a:o}\" }\n"));
    assert_true(output(fixture, "O")->secret);
    assert_true(str_is(value_str(output(fixture, "O")), "xhush"));
}

static void test_former_addresses(void **state) {
    struct fixture *fixture = *state;
    write_file(fixture, "parts/a.yaml", "footing: 1\nresources: { vpc:\n"
                                        "  { one: { cidr: 10.1.0.0/16, was: uno },\n"
                                        "    two: { cidr: 10.2.0.0/16, was: :vpc.two },\n"
                                        "    three: { cidr: 10.3.0.0/16 } } }\n");
    assert_false(load(fixture, HEAD "include: { a: { file: parts/a.yaml, was: old } }\n"));
    assert_true(str_is(fixture->report.items[0].text, "was: 'uno' is no address"));
    fixture->report = (struct report){.arena = &fixture->arena};
    write_file(fixture, "parts/a.yaml", "footing: 1\nresources: { vpc:\n"
                                        "  { one: { cidr: 10.1.0.0/16, was: vpc.uno },\n"
                                        "    two: { cidr: 10.2.0.0/16, was: :vpc.two },\n"
                                        "    three: { cidr: 10.3.0.0/16 } } }\n");
    assert_true(load(fixture, HEAD "include: { a: { file: parts/a.yaml, was: old } }\n"));
    assert_true(str_is(at(fixture, "a:vpc.one")->was, "a:vpc.uno"));
    assert_true(str_is(at(fixture, "a:vpc.two")->was, "vpc.two"));
    assert_true(str_is(at(fixture, "a:vpc.three")->was, "old:vpc.three"));
}

static void test_all_files_are_part_of_the_text(void **state) {
    struct fixture *fixture = *state;
    struct buf before = {0}, after = {0};
    write_file(fixture, "parts/a.yaml", "footing: 1\n");
    assert_true(load(fixture, HEAD "include: { a: parts/a.yaml }\n"));
    plan_text_add(&fixture->plan, &before);
    write_file(fixture, "parts/a.yaml", "footing: 1\nresources: {}\n");
    assert_true(load(fixture, HEAD "include: { a: parts/a.yaml }\n"));
    plan_text_add(&fixture->plan, &after);
    assert_false(str_eq(buf_str(&before), buf_str(&after)));
    buf_release(&before);
    buf_release(&after);
}

/* A file that includes several that include several … ends somewhere. */
static void test_files_are_counted(void **state) {
    struct fixture *fixture = *state;
    struct buf text = {0};
    buf_adds(&text, "footing: 1\ninclude: {");
    for (int i = 0; i < 30; i++)
        buf_addf(&text, " i%d: b.yaml,", i);
    buf_adds(&text, " }\n");
    write_file(fixture, "parts/a.yaml", text.at);
    write_file(fixture, "parts/b.yaml", "footing: 1\n");
    buf_reset(&text);
    buf_adds(&text, HEAD "include: {");
    for (int i = 0; i < 30; i++)
        buf_addf(&text, " i%d: parts/a.yaml,", i);
    buf_adds(&text, " }\n");
    assert_false(load(fixture, text.at));
    assert_true(str_is(fixture->report.items[0].text, "a plan has at most 200 files"));
    buf_release(&text);
}

/* --- variables -------------------------------------------------------------------------------- */

static bool ask(void *ctx, struct str name, struct buf *said) {
    struct fixture *fixture = ctx;
    assert_true(str_is(name, "token"));
    fixture->asked++;
    buf_adds(said, "typed");
    return true;
}

static void test_a_secret_is_asked_for_once(void **state) {
    struct fixture *fixture = *state;
    fixture->options.ask = ask;
    fixture->options.ask_ctx = fixture;
    assert_true(load(fixture, HEAD "variables: { token: { secret: true } }\n"
                                   "outputs: { T: \"${var.token} ${account}\" }\n"));
    struct plan_facts facts = {.account = S("000000000000"), .ctx = fixture};
    assert_true(
        plan_resolve(&fixture->options, &facts, &fixture->arena, &fixture->report, &fixture->plan));
    assert_true(str_is(value_str(output(fixture, "T")), "typed 000000000000"));
    assert_true(output(fixture, "T")->secret);
    assert_int_equal(fixture->asked, 1);
}

static void test_files_of_variables_hold_all_kinds(void **state) {
    struct fixture *fixture = *state;
    struct span place = {.file = report_source(&fixture->report, S("vars"), S("x")), .line = 1};
    struct maker list = {.arena = &fixture->arena};
    maker_add(&list, value_text(&fixture->arena, S("a")));
    struct plan_variable vars[] = {
        {S("zones"), value_at(&fixture->arena, maker_list(&list), place)},
        {S("token"), value_at(&fixture->arena, value_text(&fixture->arena, S("filed")), place)},
        {S("token"), value_at(&fixture->arena, value_text(&fixture->arena, S("later")), place)}};
    fixture->options.vars = vars;
    fixture->options.n_vars = 3;
    assert_true(load(fixture, HEAD "variables: { zones: { type: list }, token: { secret: true } }\n"
                                   "outputs: { Z: \"${var.zones}\", T: \"${var.token}\" }\n"));
    assert_int_equal(output(fixture, "Z")->kind, VALUE_LIST);
    assert_true(output(fixture, "T")->secret);
    assert_true(str_is(value_str(output(fixture, "T")), "later"));
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(test_a_name_means_what_its_file_declares),
        CASE(test_paths_are_relative_to_their_file),
        CASE(test_secrets_stay_secret_across_files),
        CASE(test_former_addresses),
        CASE(test_all_files_are_part_of_the_text),
        CASE(test_files_are_counted),
        CASE(test_a_secret_is_asked_for_once),
        CASE(test_files_of_variables_hold_all_kinds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
