/* Fuzzes what AWS answers in JSON: json 1.0 and 1.1, rest-json. */
#include "tests/fuzz/answers.h"
#include "tests/fuzz/fuzz.h"

#include "base/json.h"

#include <assert.h>

/* The first is chosen by '`' and '@', the next by 'a' and 'A'. To add one, append: the corpus
 * names them by place. */
static const struct answered_operation operations[] = {
    {"ecs", "DescribeServices"},
    {"ecs", "DescribeTaskDefinition"},
    {"ecr", "DescribeRepositories"},
    {"logs", "DescribeLogGroups"},
    {"secretsmanager", "DescribeSecret"},
    {"secretsmanager", "GetSecretValue"},
    {"ssm", "GetParameter"},
    {"acm", "DescribeCertificate"},
    {"resourcegroupstaggingapi", "GetResources"},
    {"pricing", "GetProducts"},
    {"sso", "GetRoleCredentials"},
};

/* The reader with places and the one without agree on what is JSON. */
static void check_readers(struct str text) {
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    const struct value *value = NULL;
    bool ok = json_read(&arena, text, 0, &report, &value);
    assert(ok == (report.errors == 0));
    assert(ok == (json_parse(&arena, text) != NULL));
    arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
    struct str input = {(const char *)bytes, n};
    fuzz_answer(operations, sizeof operations / sizeof *operations, input);
    check_readers(str_from(input, 1));
    return 0;
}
