/* Plan files and what is made of them: tests/golden/NAME.yaml and NAME.txt. What is said about a
 * bad one; of a good one the resources as the diff sees them.
 *
 * What they include or import lies in tests/golden/parts. To add one: write the .yaml, run this test with GOLDEN=write in the environment, read the .txt.
 * Lines at the top of a file set the scene: "# --var K=V", "# --env NAME", "# env K=V". */
#include "base/json.h"
#include "base/report_text.h"
#include "plans/plan.h"
#include "tests/unit/golden.h"

#include <dirent.h>
#include <setjmp.h>
#include <unistd.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static void read_text(const char *name, struct buf *text) {
    FILE *file = fopen(name, "re");
    char piece[4096];
    for (size_t n; file && (n = fread(piece, 1, sizeof(piece), file)) > 0;)
        buf_add(text, (struct str){piece, n});
    if (file)
        fclose(file);
}

/* What the first lines of a file ask for. */
struct scene {
    struct plan_variable vars[4];
    struct str env_name;
    const char *environ[5];
    size_t n_vars, n_environ;
};

static void add_var(struct arena *arena, struct str text, struct scene *scene) {
    struct str name = str_cut(&text, '=');
    scene->vars[scene->n_vars++] = (struct plan_variable){name, value_text(arena, text)};
}

static void read_scene(struct arena *arena, struct str text, struct scene *scene) {
    while (str_starts(text, S("# ")) || str_starts(text, S("// "))) {
        struct str line = str_cut(&text, '\n'), word;
        str_cut(&line, ' ');
        word = str_cut(&line, ' ');
        if (str_is(word, "--var"))
            add_var(arena, line, scene);
        else if (str_is(word, "--env"))
            scene->env_name = line;
        else if (str_is(word, "env"))
            scene->environ[scene->n_environ++] = arena_cstr(arena, line);
    }
}

static const struct value *texts(struct arena *arena, const struct str *items, size_t n) {
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < n; i++)
        maker_add(&list, value_text(arena, items[i]));
    return maker_list(&list);
}

static const struct value *wanted(struct arena *arena, const struct resource *resource) {
    struct maker map = {.arena = arena};
    maker_merge(&map, resource->fields);
    if (value_count(resource->tags))
        maker_set(&map, S("tags"), resource->tags);
    if (resource->protect)
        maker_set(&map, S("protect"), value_bool(true));
    if (resource->keep)
        maker_set(&map, S("keep"), value_bool(true));
    if (resource->n_ignore)
        maker_set(&map, S("ignore"), texts(arena, resource->ignore, resource->n_ignore));
    if (resource->n_depends_on)
        maker_set(&map, S("depends_on"),
                  texts(arena, resource->depends_on, resource->n_depends_on));
    if (resource->was.len)
        maker_set(&map, S("was"), value_text(arena, resource->was));
    if (resource->replace)
        maker_set(&map, S("replace"), value_int(arena, resource->replace));
    return maker_map(&map);
}

/* The plan as one JSON document: one line a resource and an output. */
static void dump(struct arena *arena, const struct plan *plan, struct buf *said) {
    buf_addf(said, "stack %.*s, region '%.*s', account '%.*s'\n", STR(plan->stack),
             STR(plan->region), STR(plan->account));
    for (size_t i = 0; i < plan->n_resources; i++) {
        buf_addf(said, "%.*s ", STR(plan->resources[i].address));
        json_write(said, wanted(arena, &plan->resources[i]), JSON_COMPACT);
        buf_addc(said, '\n');
    }
    for (size_t i = 0; i < plan->n_outputs; i++) {
        buf_addf(said, "output %.*s ", STR(plan->outputs[i].name));
        json_write(said, plan->outputs[i].value, JSON_COMPACT);
        buf_addc(said, '\n');
    }
}

static void render(const char *name, struct buf *said) {
    struct arena arena = {0};
    struct buf text = {0};
    struct scene scene = {0};
    struct report report = {.arena = &arena};
    struct provider provider = provider_with_database();
    struct plan plan;
    read_text(name, &text);
    read_scene(&arena, buf_str(&text), &scene);
    struct plan_options options = {.path = str_of(name),
                                   .vars = scene.vars,
                                   .n_vars = scene.n_vars,
                                   .environ = scene.environ,
                                   .env_name = scene.env_name,
                                   .provider = &provider};
    bool ok = plan_read(&options, &arena, &report, &plan);
    assert_int_equal(ok, report.errors == 0);
    report_render(&report, said);
    if (ok)
        dump(&arena, &plan, said);
    buf_release(&text);
    arena_release(&arena);
}

/* The golden text of "NAME.yaml" and "NAME.jsonnet" is in "NAME.txt". */
static void check(const char *name) {
    char golden[256];
    snprintf(golden, sizeof(golden), "%.*s.txt", (int)strcspn(name, "."), name);
    struct buf said = {0}, expected = {0};
    render(name, &said);
    buf_addc(&said, '\0');
    if (getenv("GOLDEN")) {
        FILE *file = fopen(golden, "we");
        assert_non_null(file);
        fwrite(said.at, 1, said.len - 1, file);
        fclose(file);
    }
    read_text(golden, &expected);
    if (strcmp(said.at, expected.at ? expected.at : "") != 0)
        print_error("%s:\n%s", name, said.at);
    assert_string_equal(said.at, expected.at ? expected.at : "");
    buf_release(&said);
    buf_release(&expected);
}

static void test_every_golden_text(void **state) {
    (void)state;
    assert_int_equal(chdir(SOURCE_DIR "/tests/golden"), 0);
    struct dirent **names;
    int n = scandir(".", &names, NULL, alphasort);
    size_t checked = 0;
    for (int i = 0; i < n; i++) {
        struct str name = str_of(names[i]->d_name);
        if (str_ends(name, S(".yaml")) || str_ends(name, S(".jsonnet"))) {
            check(names[i]->d_name);
            checked++;
        }
        free(names[i]);
    }
    free(names);
    assert_true(checked >= 130);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_golden_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
