/* Runs a fuzz target over its kept corpus, one test a file; any compiler, no libFuzzer. */
#include "tests/fuzz/fuzz.h"

#include <dirent.h>
#include <setjmp.h>

#include <cmocka.h>

enum { FILES_MAX = 1000, PATH_BYTES = 512 };

static void replay(void **state) {
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/%s", CORPUS_DIR, (const char *)*state);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    struct buf text = {0};
    char piece[4096];
    for (size_t n; (n = fread(piece, 1, sizeof piece, file)) > 0;)
        buf_add(&text, (struct str){piece, n});
    fclose(file);
    const char *bytes = text.at ? text.at : "";
    assert_int_equal(LLVMFuzzerTestOneInput((const uint8_t *)bytes, text.len), 0);
    buf_release(&text);
}

int main(void) {
    struct dirent **names;
    int n = scandir(CORPUS_DIR, &names, NULL, alphasort);
    static struct CMUnitTest tests[FILES_MAX];
    size_t n_tests = 0;
    for (int i = 0; i < n && n_tests < FILES_MAX; i++)
        if (names[i]->d_name[0] != '.')
            tests[n_tests++] =
                (struct CMUnitTest){names[i]->d_name, replay, NULL, NULL, names[i]->d_name};
    int failed = n_tests ? _cmocka_run_group_tests("fuzz-" TARGET, tests, n_tests, NULL, NULL) : 1;
    for (int i = 0; i < n; i++)
        free(names[i]);
    if (n >= 0)
        free(names);
    return failed;
}
