/* Fuzzes plan files: YAML, its checks, what they include, and what is made of good ones.
 *
 * The linker leads the loader's fopen, realpath and popen here (--wrap), so that the only files in
 * the world are the plan and, behind a line that begins with "%%", part.yaml beside it; no command
 * that the fuzzer writes is ever run. */
#include "tests/fuzz/fuzz.h"

#include "base/report_text.h"
#include "plans/plan.h"
#include "providers/aws/aws.h"

#include <assert.h>
#include <errno.h>

#define PLAN_PATH "/plan/footing.yaml"
#define PART_PATH "/plan/part.yaml"

static struct str plan_text, part_text;
static bool loading; /* else the calls are the fuzzer's own */

FILE *__real_fopen(const char *path, const char *mode);
FILE *__wrap_fopen(const char *path, const char *mode);
char *__real_realpath(const char *path, char *resolved);
char *__wrap_realpath(const char *path, char *resolved);
FILE *__real_popen(const char *command, const char *mode);
FILE *__wrap_popen(const char *command, const char *mode);

FILE *__wrap_fopen(const char *path, const char *mode) {
    if (!loading)
        return __real_fopen(path, mode);
    struct str text = strcmp(path, PLAN_PATH) == 0   ? plan_text
                      : strcmp(path, PART_PATH) == 0 ? part_text
                                                     : (struct str){0};
    errno = ENOENT;
    return text.len > 0 ? fmemopen((void *)(uintptr_t)text.at, text.len, "r") : NULL;
}

char *__wrap_realpath(const char *path, char *resolved) {
    if (!loading)
        return __real_realpath(path, resolved);
    if (strcmp(path, PART_PATH) == 0)
        return memcpy(resolved, PART_PATH, sizeof PART_PATH);
    return memcpy(resolved, PLAN_PATH, sizeof PLAN_PATH);
}

FILE *__wrap_popen(const char *command, const char *mode) {
    if (!loading)
        return __real_popen(command, mode);
    errno = EPERM;
    return NULL;
}

/* libfyaml 0.8 loses the buffer of a long quoted text that it refuses; the rest is ours to
 * answer for. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void) {
    return "leak:libfyaml.so";
}

static void read_plan(struct arena *arena, struct report *report) {
    const char *const environment[] = {"HOME=/plan", "NAME=value", NULL};
    struct plan_options options = {
        .path = S(PLAN_PATH),
        .environ = environment,
        .provider = &aws_provider,
    };
    struct plan_facts facts = {
        .account = S("123456789012"),
        .region = S("eu-west-1"),
        .partition = S("aws"),
    };
    struct plan plan = {0};
    bool ok = plan_read(&options, arena, report, &plan);
    assert(ok == (report->errors == 0));
    if (!ok)
        return;
    ok = plan_resolve(&options, &facts, arena, report, &plan);
    assert(ok == (report->errors == 0));
    for (size_t i = 0; ok && i < plan.n_resources; i++)
        assert(plan.resources[i].address.len > 0);
}

static void split(struct str text) {
    const char *mark = memmem(text.at, text.len, "\n%%", 3);
    plan_text = mark ? str_slice(text, 0, (size_t)(mark - text.at) + 1) : text;
    part_text = mark ? str_from(text, plan_text.len) : (struct str){0};
    str_cut(&part_text, '\n');
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
    if (n == 0) /* fmemopen knows no empty file on older systems */
        return 0;
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    split((struct str){(const char *)bytes, n});
    loading = true;
    read_plan(&arena, &report);
    loading = false;
    struct buf said = {0};
    report_render(&report, &said);
    buf_release(&said);
    arena_release(&arena);
    return 0;
}
