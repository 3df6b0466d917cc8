/* The JSON Schema of plan files, by its parts; tests/e2e/test_schema.py holds it against plan files.
 *
 * With SCHEMA=FILE in the environment it writes there the schema of the golden plan files, which
 * have a type more. */
#include "plans/schema.h"

#include "base/json.h"
#include "plans/language.h"
#include "plans/load.h"
#include "tests/unit/golden.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

static const struct value *schema(struct arena *arena, const struct provider *provider) {
    struct buf text = {0};
    schema_of_plans(provider, &text);
    const struct value *made = json_parse(arena, buf_str(&text));
    buf_release(&text);
    assert_non_null(made);
    return made;
}

static void check_kind(const struct sheet *sheet, const struct field *field) {
    if (!(field->traits & READ_ONLY) && !field->kind->schema)
        fail_msg("%s.%s: its kind '%s' says no schema of what a plan file may have there",
                 sheet->type, field->name, field->kind->name);
}

static void test_every_settable_field_has_a_schema(void **state) {
    (void)state;
    for (size_t i = 0; i < aws_provider.n_sheets; i++)
        for (const struct field *field = aws_provider.sheets[i]->fields; field->name; field++)
            check_kind(aws_provider.sheets[i], field);
    struct arena arena = {0};
    const struct value *whole = schema(&arena, &aws_provider);
    for (size_t i = 0; i < aws_provider.n_sheets; i++) {
        const struct sheet *sheet = aws_provider.sheets[i];
        const struct value *fields = value_key(
            value_get(value_key(whole, "$defs"), arena_printf(&arena, "resource.%s", sheet->type)),
            "properties");
        for (const struct field *field = sheet->fields; field->name; field++) {
            const struct value *told = value_get(fields, str_of(field->name));
            assert_int_equal(told == NULL, (field->traits & READ_ONLY) != 0);
            assert_true(!told || str_is(value_str(value_key(told, "description")), field->help));
        }
    }
    for (size_t i = 0; aws_provider.composites[i]; i++) {
        const struct sheet *sheet = aws_provider.composites[i]->sheet;
        for (const struct field *field = sheet->fields; field->name; field++)
            check_kind(sheet, field);
    }
    arena_release(&arena);
}

static void test_the_tables_of_keys_are_the_loaders(void **state) {
    (void)state;
    for (const struct key *key = meta_keys; key->name; key++)
        if (!key_is_meta(str_of(key->name)))
            fail_msg("'%s' is no key of resources to the loader", key->name);
}

static void check_names(const struct value *value, const struct value *defs) {
    const struct value *name = value_key(value, "$ref");
    if (name && !str_is(value_str(name), "#")) {
        assert_true(str_starts(value_str(name), S("#/$defs/")));
        if (!value_get(defs, str_from(value_str(name), strlen("#/$defs/"))))
            fail_msg("nothing defines %.*s", STR(value_str(name)));
    }
    for (size_t i = 0; value && value->kind == VALUE_MAP && i < value_count(value); i++)
        check_names(value->as.map.entries[i].value, defs);
    for (size_t i = 0; value && value->kind == VALUE_LIST && i < value_count(value); i++)
        check_names(value_item(value, i), defs);
}

static void test_every_name_is_defined(void **state) {
    (void)state;
    struct arena arena = {0};
    struct provider provider = provider_with_database();
    const struct value *whole = schema(&arena, &provider);
    check_names(whole, value_key(whole, "$defs"));
    const char *path = getenv("SCHEMA");
    FILE *file = path ? fopen(path, "we") : NULL;
    struct buf text = {0};
    schema_of_plans(&provider, &text);
    if (file) {
        fwrite(text.at, 1, text.len, file);
        fclose(file);
    }
    buf_release(&text);
    arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_settable_field_has_a_schema),
        cmocka_unit_test(test_the_tables_of_keys_are_the_loaders),
        cmocka_unit_test(test_every_name_is_defined),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
