#include "tests/drivers/lines.h"

#include "base/json.h"

#include <assert.h>

static int digit_of(char c) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *found = c ? strchr(digits, c) : NULL;
    return found ? (int)(found - digits) : -1;
}

struct str question_bytes(const struct value *question, const char *key, struct arena *arena) {
    struct str text = value_str(value_get(question, str_of(key)));
    char *bytes = arena_alloc(arena, text.len + 1);
    size_t n = 0;
    unsigned held = 0;
    int n_held = 0;
    for (size_t i = 0; i < text.len && digit_of(text.at[i]) >= 0; i++) {
        held = (held << 6 | (unsigned)digit_of(text.at[i])) & 0xffffffu;
        n_held += 6;
        if (n_held >= 8) {
            n_held -= 8;
            bytes[n++] = (char)(unsigned char)(held >> n_held & 0xffu);
        }
    }
    return (struct str){bytes, n};
}

const char *const *question_environment(const struct value *question, struct arena *arena) {
    const struct value *map = value_key(question, "environment");
    size_t n = value_count(map);
    const char **environment = arena_array(arena, const char *, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct entry *entry = &map->as.map.entries[i];
        environment[i] = arena_cstr(
            arena, arena_printf(arena, "%.*s=%.*s", STR(entry->key), STR(value_str(entry->value))));
    }
    return environment;
}

/* Everything that was reported, in one line a fact. */
static const struct value *errors(const struct report *report, struct arena *arena) {
    struct buf text = {0};
    for (size_t i = 0; i < report->n; i++) {
        if (i > 0)
            buf_addc(&text, '\n');
        buf_add(&text, report->items[i].text);
    }
    const struct value *value = value_text(arena, buf_str(&text));
    buf_release(&text);
    return value;
}

static void answer(struct str line, struct buf *out) {
    struct arena arena = {0};
    struct report report = {.arena = &arena};
    const struct value *question = json_parse(&arena, line);
    assert(question && "a line is one JSON value");
    struct maker map = {.arena = &arena};
    if (!answer_line(question, &arena, &report, &map))
        maker_set(&map, S("error"), errors(&report, &arena));
    buf_reset(out);
    json_write(out, maker_map(&map), JSON_COMPACT | JSON_REVEAL);
    buf_addc(out, '\n');
    arena_release(&arena);
}

int main(void) {
    char *line = NULL;
    size_t size = 0;
    struct buf out = {0};
    for (ssize_t n; (n = getline(&line, &size, stdin)) > 0;) {
        answer(str_trim((struct str){line, (size_t)n}), &out);
        fwrite(out.at, 1, out.len, stdout);
        fflush(stdout);
    }
    end_of_lines();
    free(line);
    buf_release(&out);
    return 0;
}
