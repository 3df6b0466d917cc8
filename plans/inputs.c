/* What a plan reads from its surroundings: environment variables, files, commands. Each is read
 * once a load, so that the two passes over a plan see the same. */
#include "plans/load.h"

#include "base/secret_file.h"

#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

enum { INPUT_BYTES_MAX = 1 << 20 };

static const char *environment_text(struct loading *loading, struct str name) {
    const char *const *environment = loading->options->environ;
    if (!environment)
        environment = (const char *const *)environ;
    for (; *environment; environment++) {
        struct str entry = str_of(*environment);
        if (str_starts(entry, name) && entry.len > name.len && entry.at[name.len] == '=')
            return *environment + name.len + 1;
    }
    return NULL;
}

bool input_env_is_set(struct loading *loading, struct str name) {
    return environment_text(loading, name) != NULL;
}

/* Secret texts live with the secrets. */
static const struct value *made(struct loading *loading, struct str text, struct span at,
                                bool secret) {
    struct arena *arena = secret ? loading->secrets : loading->arena;
    const struct value *value = value_at(arena, value_text(arena, text), at);
    return secret ? value_as_secret(arena, value) : value;
}

struct input {
    struct str what, text; /* "file:PATH", what was read */
    struct input *older;
};

static const struct input *remembered(const struct loading *loading, struct str what) {
    const struct input *input = loading->inputs;
    while (input && !str_eq(input->what, what))
        input = input->older;
    return input;
}

static void remember(struct loading *loading, struct str what, struct str text) {
    struct input *input = arena_new(loading->arena, struct input);
    *input = (struct input){what, arena_str(loading->secrets, text), loading->inputs};
    loading->inputs = input;
}

const struct value *input_env(struct loading *loading, struct str name, struct span at,
                              bool secret) {
    const char *text = environment_text(loading, name);
    if (text)
        return made(loading, str_of(text), at, secret);
    fail(loading->report, at, "the environment variable '%.*s' is not set", STR(name));
    return NULL;
}

/* Reads to the end, or to one byte beyond the cap. False: errno says why. */
static bool read_all(FILE *file, struct buf *text) {
    text->max = INPUT_BYTES_MAX + 1;
    char piece[4096];
    for (size_t n; !text->full && (n = fread(piece, 1, sizeof(piece), file)) > 0;)
        buf_add(text, (struct str){piece, n});
    return !ferror(file);
}

static void close_file(FILE **file) {
    if (*file)
        fclose(*file);
}

static void wipe(struct buf *buf) { buf_wipe(buf); }

const struct value *input_file(struct loading *loading, struct str folder, struct str path,
                               struct span at, bool secret) {
    HOLDS(wipe) struct buf place = {0};
    secret_file_path(&place, folder, path);
    struct str whole = arena_str(loading->arena, buf_str(&place));
    struct str what = arena_printf(loading->arena, "file:%.*s", STR(whole));
    const struct input *known = remembered(loading, what);
    if (known)
        return made(loading, known->text, at, secret);
    HOLDS(wipe) struct buf text = {0};
    HOLDS(close_file) FILE *file = fopen(arena_cstr(loading->arena, whole), "re");
    if (!file || !read_all(file, &text)) {
        fail(loading->report, at, "cannot read '%.*s': %s", STR(path), strerror(errno));
        return NULL;
    }
    if (text.len > INPUT_BYTES_MAX) {
        fail(loading->report, at, "'%.*s' is longer than %d MiB", STR(path), INPUT_BYTES_MAX >> 20);
        return NULL;
    }
    remember(loading, what, buf_str(&text));
    return made(loading, buf_str(&text), at, secret);
}

const struct value *input_asked(struct loading *loading, struct str name, struct span at) {
    const struct plan_options *options = loading->options;
    struct str what = arena_printf(loading->arena, "asked:%.*s", STR(name));
    const struct input *known = remembered(loading, what);
    if (known)
        return made(loading, known->text, at, true);
    HOLDS(wipe) struct buf said = {0};
    if (!options->ask || !options->ask(options->ask_ctx, name, &said) || said.len == 0)
        return NULL;
    remember(loading, what, buf_str(&said));
    return made(loading, buf_str(&said), at, true);
}

/* What a command says, without the line end that closes it. False: reported. */
static bool run_command(struct loading *loading, struct str command, struct span at,
                        struct buf *text) {
    /* The user's own file names it, as a shell's would. NOLINTNEXTLINE(cert-env33-c) */
    FILE *pipe = popen(arena_cstr(loading->arena, command), "re");
    if (!pipe)
        return fail(loading->report, at, "cannot run the command: %s", strerror(errno));
    bool whole = read_all(pipe, text) && text->len <= INPUT_BYTES_MAX;
    int status = pclose(pipe);
    if (!whole)
        return fail(loading->report, at, "the command says more than %d MiB",
                    INPUT_BYTES_MAX >> 20);
    if (status == -1 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return fail(loading->report, at, "the command failed with status %d",
                    WIFEXITED(status) ? WEXITSTATUS(status) : status);
    return true;
}

const struct value *input_command(struct loading *loading, struct str command, struct span at) {
    struct str what = arena_printf(loading->arena, "command:%.*s", STR(command));
    const struct input *known = remembered(loading, what);
    if (known)
        return made(loading, known->text, at, true);
    HOLDS(wipe) struct buf text = {0};
    if (!run_command(loading, command, at, &text))
        return NULL;
    struct str said = buf_str(&text);
    while (str_ends(said, S("\n")) || str_ends(said, S("\r")))
        said.len--;
    remember(loading, what, said);
    return input_command(loading, command, at);
}
