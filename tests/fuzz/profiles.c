/* Fuzzes AWS's two INI files: the first byte chooses which ('c': the credentials file), the rest
 * is its text. */
#include "tests/fuzz/fuzz.h"

#include "base/report_text.h"
#include "providers/aws/wire/endpoint.h"
#include "providers/aws/wire/profiles.h"

#include <assert.h>

/* of each: asking is linear, and a fuzzer writes files of thousands of sections */
enum { ASKED_MAX = 40 };

/* Whatever was read can be asked for. */
static void ask_everything(const struct profiles *profiles) {
    for (size_t i = 0; i < profiles->n && i < ASKED_MAX; i++) {
        const struct profiles_section *section = &profiles->sections[i];
        assert(profiles_has(profiles, section->kind, section->name));
        for (size_t j = 0; j < section->n && j < ASKED_MAX; j++) {
            struct str value;
            char *key = arena_cstr(profiles->arena, section->entries[j].key);
            if (strlen(key) == section->entries[j].key.len) /* a NUL in a key: nobody asks for it */
                assert(profiles_find(profiles, section->kind, section->name, key, &value));
            (void)profiles_nested(section->entries[j].value, "addressing_style");
        }
    }
}

static void ask_endpoints(const struct profiles *profiles) {
    const char *const nothing[] = {NULL};
    (void)endpoint_configured(S("ec2"), nothing, profiles, S("default"));
    (void)endpoint_configured(S("s3"), nothing, profiles, S("a"));
    assert(endpoint_variants(nothing, profiles, S("default")) < 4);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
    struct str text = str_from((struct str){(const char *)bytes, n}, 1);
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    struct profiles profiles = {.arena = &arena};
    uint32_t file = report_source(&report, S("config"), text);
    bool ok = profiles_read(&profiles, text, file, n > 0 && bytes[0] == 'c', &report);
    assert(ok == (report.errors == 0));
    if (ok) {
        ask_everything(&profiles);
        ask_endpoints(&profiles);
    }
    struct buf said = {0};
    report_render(&report, &said);
    buf_release(&said);
    arena_release(&arena);
    return 0;
}
