/* The reference page and `help TYPE`: nothing of the tables is missing from them. */
#include "cmd/args.h"
#include "cmd/help.h"
#include "cmd/markdown.h"
#include "cmd/reference.h"
#include "plans/language.h"
#include "providers/aws/aws.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

/* From the heading to the next one of its height. */
static struct str section(struct buf *page, const char *heading) {
    struct buf wanted = {0};
    buf_addf(&wanted, "\n### %s\n", heading);
    const char *from = strstr(page->at, wanted.at);
    if (!from)
        fail_msg("no section '%s'", heading);
    const char *begin = from + wanted.len, *end = strstr(begin, "\n### ");
    buf_release(&wanted);
    return (struct str){begin, end ? (size_t)(end - begin) : strlen(begin)};
}

static void assert_tells(struct str text, const char *of, const char *what) {
    if (what && !memmem(text.at, text.len, what, strlen(what)))
        fail_msg("%s: it does not tell '%s'", of, what);
}

/* As Markdown has it. */
static void assert_says(struct str text, const char *of, const char *what) {
    struct buf escaped = {0};
    markdown_add(&escaped, str_of(what));
    if (what)
        assert_tells(text, of, escaped.at);
    buf_release(&escaped);
}

static void check_keys(struct buf *page, const char *heading, const struct key *keys) {
    struct str told = section(page, heading);
    for (const struct key *key = keys; key->name; key++) {
        struct buf row = {0};
        buf_addf(&row, "| `%s`%s |", key->name, key->required ? ", required" : "");
        assert_tells(told, heading, row.at);
        assert_says(told, heading, key->help);
        buf_release(&row);
    }
}

static void check_sheet(struct buf *page, const struct sheet *sheet) {
    struct str told = section(page, sheet->type);
    assert_says(told, sheet->type, sheet->help);
    assert_says(told, sheet->type, sheet->lacks);
    assert_tells(told, sheet->type, sheet->example ? sheet->example : "```yaml\n");
    assert_tells(told, sheet->type, sheet->create.operation);
    assert_tells(told, sheet->type, sheet->remove.operation);
    for (const struct field *field = sheet->fields; field->name; field++) {
        struct buf row = {0};
        buf_addf(&row, "\n| `%s` | ", field->name);
        assert_tells(told, sheet->type, row.at);
        assert_says(told, sheet->type, field->help);
        for (size_t i = 0; field->aliases && field->aliases[i]; i++)
            assert_tells(told, sheet->type, field->aliases[i]);
        if (field->by)
            assert_tells(told, sheet->type, field->by->operation);
        buf_release(&row);
    }
}

static void test_the_page_tells_everything(void **state) {
    (void)state;
    struct buf page = {0};
    reference_add(&aws_provider, &page);
    check_keys(&page, "At the top", top_keys);
    check_keys(&page, "A variable", variable_keys);
    check_keys(&page, "An environment", environment_keys);
    check_keys(&page, "What exists", existing_keys);
    check_keys(&page, "A range", range_keys);
    check_keys(&page, "Every resource", meta_keys);
    for (size_t i = 0; aws_provider.composites[i]; i++)
        check_sheet(&page, aws_provider.composites[i]->sheet);
    for (size_t i = 0; i < aws_provider.n_sheets; i++)
        check_sheet(&page, aws_provider.sheets[i]);
    for (const struct verb *verb = verbs; verb->name; verb++) {
        struct buf heading = {0};
        buf_addf(&heading, "footing %s", verb->name);
        struct str told = section(&page, heading.at);
        for (int i = 0; i < FLAG_COUNT; i++)
            if (flag_rows[i].verbs && flag_is_for(&flag_rows[i], verb))
                assert_says(told, verb->name, flag_rows[i].help);
        buf_release(&heading);
    }
    for (int i = 0; i < FLAG_COUNT; i++)
        if (!flag_rows[i].verbs)
            assert_says(section(&page, "Flags of every verb"), flag_rows[i].name, flag_rows[i].help);
    buf_release(&page);
}

static void check_help(const struct sheet *sheet) {
    struct show show = {0};
    struct buf text = {0};
    help_type_add(&show, sheet, &text);
    assert_tells(buf_str(&text), sheet->type, sheet->help);
    assert_tells(buf_str(&text), sheet->type, sheet->lacks);
    for (const struct field *field = sheet->fields; field->name; field++) {
        bool of_composite = !sheet->service && field->traits & READ_ONLY;
        assert_tells(buf_str(&text), sheet->type, of_composite ? NULL : field->name);
        assert_tells(buf_str(&text), sheet->type, of_composite ? NULL : field->help);
    }
    buf_release(&text);
}

static void test_help_tells_every_field(void **state) {
    (void)state;
    for (size_t i = 0; aws_provider.composites[i]; i++)
        check_help(aws_provider.composites[i]->sheet);
    for (size_t i = 0; i < aws_provider.n_sheets; i++)
        check_help(aws_provider.sheets[i]);
}

static void test_markdown_stays_text(void **state) {
    (void)state;
    struct buf out = {0};
    markdown_add(&out, S("<b> @all | `x` *y* [z](u) #1 ~\x1b[31m"));
    assert_null(strstr(out.at, "<b>"));
    assert_null(strchr(out.at, '@'));
    assert_null(strchr(out.at, '\x1b'));
    assert_non_null(strstr(out.at, "\\| \\`x\\` \\*y\\* \\[z\\]"));
    buf_reset(&out);
    markdown_code_add(&out, "diff", S("a\n```\nb"));
    assert_string_equal(out.at, "````diff\na\n```\nb\n````\n");
    buf_release(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_page_tells_everything),
        cmocka_unit_test(test_help_tells_every_field),
        cmocka_unit_test(test_markdown_stays_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
