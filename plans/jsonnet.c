#include "plans/jsonnet.h"

#include <ctype.h>
#include <dlfcn.h>
#include <libjsonnet.h>

#define LIBRARY "libjsonnet.so.0"

enum { TRACE_MAX = 3, SOURCE_BYTES_MAX = 1 << 20 };

/* --- the library ------------------------------------------------------------------------------ */

struct library {
    __typeof__(jsonnet_make) *make;
    __typeof__(jsonnet_destroy) *destroy;
    __typeof__(jsonnet_realloc) *realloc;
    __typeof__(jsonnet_ext_var) *ext_var;
    __typeof__(jsonnet_evaluate_snippet) *evaluate;
};

static bool find(void *handle, const char *name, void *function) {
    void *symbol = dlsym(handle, name);
    memcpy(function, &symbol, sizeof symbol); /* ISO C casts no object to a function */
    return symbol != NULL;
}

static bool library_open(struct library *library, struct report *report) {
    void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (handle && find(handle, "jsonnet_make", &library->make) &&
        find(handle, "jsonnet_destroy", &library->destroy) &&
        find(handle, "jsonnet_realloc", &library->realloc) &&
        find(handle, "jsonnet_ext_var", &library->ext_var) &&
        find(handle, "jsonnet_evaluate_snippet", &library->evaluate))
        return true;
    fail(report, NOWHERE, "a plan in Jsonnet needs " LIBRARY ", which is not there");
    hint(report, "Debian has it in the package libjsonnet0");
    return false;
}

/* --- what it says ----------------------------------------------------------------------------- */

static bool take_number(struct str *rest, uint32_t *out) {
    uint32_t number = 0;
    size_t n = 0;
    while (n < rest->len && n < 9 && isdigit((unsigned char)rest->at[n]))
        number = number * 10 + (uint32_t)(rest->at[n++] - '0');
    *rest = str_from(*rest, n);
    *out = number;
    return n > 0;
}

static bool take(struct str *rest, char c) {
    if (rest->len == 0 || rest->at[0] != c)
        return false;
    *rest = str_from(*rest, 1);
    return true;
}

/* "3:5", "3:5-7" or "(3:5)-(4:7)" */
static bool take_place(struct str *rest, struct span *at) {
    uint32_t end;
    bool several = take(rest, '(');
    if (!take_number(rest, &at->line) || !take(rest, ':') || !take_number(rest, &at->col))
        return false;
    at->len = 1;
    if (several || !take(rest, '-') || !take_number(rest, &end))
        return true;
    at->len = end > at->col ? end - at->col : 1;
    return true;
}

/* The number of a source by its name; an imported one becomes a source now. */
static uint32_t source_named(struct report *report, struct arena *arena, struct str name) {
    for (size_t i = report->n_sources; i > 0; i--)
        if (str_eq(report->sources[i - 1].name, name))
            return (uint32_t)i;
    struct buf text = {.max = SOURCE_BYTES_MAX};
    char piece[4096];
    FILE *file = fopen(arena_cstr(arena, name), "re");
    for (size_t n; file && (n = fread(piece, 1, sizeof piece, file)) > 0;)
        buf_add(&text, (struct str){piece, n});
    if (file)
        fclose(file);
    uint32_t number = report_source(report, name, buf_str(&text));
    buf_release(&text);
    return number;
}

/* "dir/plan.jsonnet:3:5-7<tab>object <anonymous>". The name may hold colons: the place is what ends
 * the line or stands before a tab or ": ". */
static bool read_place(struct str line, struct report *report, struct arena *arena,
                       struct span *at, struct str *after) {
    for (size_t i = 1; i + 1 < line.len; i++) {
        struct str rest = str_from(line, i + 1);
        if (line.at[i] != ':' || !take_place(&rest, at))
            continue;
        while (rest.len > 0 && strchr("()-:0123456789", rest.at[0]) && !str_starts(rest, S(": ")))
            rest = str_from(rest, 1);
        at->file = source_named(report, arena, str_slice(line, 0, i));
        *after = rest;
        return true;
    }
    return false;
}

/* A static error says its place first; one at run time is followed by how it came to it. */
static void report_error(struct str said, struct arena *arena, struct report *report,
                         uint32_t file) {
    struct span at = {.file = file};
    struct str rest;
    if (str_starts(said, S("STATIC ERROR: "))) {
        struct str line = str_from(said, S("STATIC ERROR: ").len), message = line;
        if (read_place(line, report, arena, &at, &message))
            message = str_from(message, str_starts(message, S(": ")) ? 2 : 0);
        fail(report, at, "Jsonnet: %.*s", STR(str_trim(message)));
        return;
    }
    if (str_starts(said, S("RUNTIME ERROR: ")))
        said = str_from(said, S("RUNTIME ERROR: ").len);
    const char *trace = said.len > 1 ? memmem(said.at, said.len, "\n\t", 2) : NULL;
    struct str message = trace ? str_slice(said, 0, (size_t)(trace - said.at)) : said;
    struct str lines = trace ? str_from(said, message.len + 1) : (struct str){0};
    bool placed = false;
    for (int frames = 0; lines.len > 0 && frames < TRACE_MAX;) {
        struct span frame = {0};
        if (!read_place(str_trim(str_cut(&lines, '\n')), report, arena, &frame, &rest))
            continue;
        if (!placed)
            fail(report, frame, "Jsonnet: %.*s", STR(str_trim(message)));
        else if (frame.file != at.file || frame.line != at.line)
            note(report, frame, "asked for here");
        at = frame;
        placed = true;
        frames++;
    }
    if (!placed)
        fail(report, at, "Jsonnet: %.*s", STR(str_trim(message)));
}

/* --- evaluating ------------------------------------------------------------------------------- */

bool jsonnet_evaluate(struct arena *arena, uint32_t file, const struct jsonnet_variable *variables,
                      size_t n, struct report *report, struct str *out) {
    struct library library;
    if (!library_open(&library, report))
        return false;
    struct JsonnetVm *vm = library.make();
    for (size_t i = 0; i < n; i++)
        library.ext_var(vm, arena_cstr(arena, variables[i].name),
                        arena_cstr(arena, variables[i].text));
    int failed = 0;
    const struct source *source = &report->sources[file - 1];
    char *said = library.evaluate(vm, arena_cstr(arena, source->name),
                                  arena_cstr(arena, source->text), &failed);
    *out = arena_str(arena, str_of(said));
    library.realloc(vm, said, 0);
    library.destroy(vm);
    if (failed)
        report_error(*out, arena, report, file);
    return !failed;
}
