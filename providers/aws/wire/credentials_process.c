/* credential_process: a program of the user's that prints credentials. Started without a shell, its words split as a POSIX
 * shell would, so that nothing in the file can do more than name a program and its arguments. */
#include "providers/aws/wire/credentials_sources.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/json.h"

#define OUTPUT_BYTES_MAX ((size_t)1 << 20)

/* --- words -------------------------------------------------------------------------------------------------------- */

struct words {
    struct str rest;
    struct buf word;
    char **argv;
    size_t n;
};

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static char next(struct words *words) {
    char c = words->rest.at[0];
    words->rest = str_from(words->rest, 1);
    return c;
}

/* What stands between two quotes; inside double ones a backslash escapes the quote and itself. */
static bool take_quoted(struct words *words, char quote) {
    while (words->rest.len > 0) {
        char c = next(words);
        if (c == quote)
            return true;
        bool escapes = quote == '"' && c == '\\' && words->rest.len > 0 &&
                       (words->rest.at[0] == '"' || words->rest.at[0] == '\\');
        buf_addc(&words->word, escapes ? next(words) : c);
    }
    return false;
}

static bool take_word(struct words *words) {
    while (words->rest.len > 0 && !is_space(words->rest.at[0])) {
        char c = next(words);
        if (c == '\'' || c == '"') {
            if (!take_quoted(words, c))
                return false;
            continue;
        }
        if (c == '\\' && words->rest.len == 0)
            return false;
        buf_addc(&words->word, c == '\\' ? next(words) : c);
    }
    return true;
}

/* NULL: a quote is not closed, or there is no word at all. */
static char **split(struct str command, struct arena *arena) {
    struct words words = {.rest = str_trim(command),
                          .argv = arena_array(arena, char *, command.len + 1)};
    bool ok = words.rest.len > 0;
    while (ok && words.rest.len > 0) {
        buf_reset(&words.word);
        ok = take_word(&words);
        words.argv[words.n++] = arena_cstr(arena, buf_str(&words.word));
        words.rest = str_trim(words.rest);
    }
    buf_release(&words.word);
    return ok ? words.argv : NULL;
}

/* --- running ------------------------------------------------------------------------------------------------------ */

/* Reads both pipes to their ends, so that neither fills and stops the program. */
static void drain(int fds[2], struct buf *const texts[2]) {
    struct pollfd waits[2] = {{.fd = fds[0], .events = POLLIN}, {.fd = fds[1], .events = POLLIN}};
    for (int open_pipes = 2; open_pipes > 0;) {
        if (poll(waits, 2, -1) < 0 && errno != EINTR)
            return;
        for (int i = 0; i < 2; i++) {
            char piece[4096];
            if (!waits[i].revents)
                continue;
            ssize_t n = read(waits[i].fd, piece, sizeof piece);
            if (n > 0)
                buf_add(texts[i], (struct str){piece, (size_t)n});
            if (n > 0 || (n < 0 && errno == EINTR))
                continue;
            waits[i].fd = -1; /* poll looks at it no more */
            open_pipes--;
        }
    }
}

/* Runs to the end; the exit status, or -1 when it could not be started. */
static int run(char **argv, const char *const *environment, struct buf *out, struct buf *err) {
    int out_pipe[2], err_pipe[2];
    if (pipe2(out_pipe, O_CLOEXEC) != 0)
        return -1;
    if (pipe2(err_pipe, O_CLOEXEC) != 0) {
        close(out_pipe[0]);
        close(out_pipe[1]);
        return -1;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out_pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err_pipe[1], STDERR_FILENO);
    pid_t pid;
    int error =
        posix_spawnp(&pid, argv[0], &actions, NULL, argv, (char *const *)(uintptr_t)environment);
    posix_spawn_file_actions_destroy(&actions);
    close(out_pipe[1]);
    close(err_pipe[1]);
    if (error == 0)
        drain((int[]){out_pipe[0], err_pipe[0]}, (struct buf *const[]){out, err});
    close(out_pipe[0]);
    close(err_pipe[0]);
    int status = 0;
    while (error == 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    errno = error;
    if (error != 0)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* --- reading ------------------------------------------------------------------------------------------------------ */

static enum found read_output(struct seeker *seeker, struct str text) {
    struct arena *arena = seeker->arena;
    const struct value *output = json_parse(arena, text);
    struct span at = seeker_at(seeker);
    if (!output || value_integer(value_key(output, "Version"), 0) != 1)
        return source_failed(
            seeker, at,
            "the credential_process of profile '%.*s' printed no JSON of \"Version\": 1",
            STR(seeker->profile));
    seeker->out->key = (struct signing_key){
        .access_key = arena_str(arena, value_str(value_key(output, "AccessKeyId"))),
        .secret_key = arena_str(arena, value_str(value_key(output, "SecretAccessKey"))),
        .session_token = arena_str(arena, value_str(value_key(output, "SessionToken"))),
    };
    if (seeker->out->key.access_key.len == 0 || seeker->out->key.secret_key.len == 0)
        return source_failed(
            seeker, at,
            "the credential_process of profile '%.*s' printed no AccessKeyId or SecretAccessKey",
            STR(seeker->profile));
    const struct value *expires = value_key(output, "Expiration");
    seeker->out->expires_ms = NEVER_EXPIRES;
    if (!value_is_null(expires) && !seeker_expires(seeker, value_str(expires)))
        return source_failed(
            seeker, at,
            "the credential_process of profile '%.*s' printed an Expiration that is no time",
            STR(seeker->profile));
    struct clock *clock = seeker->world->clock;
    if (seeker->out->expires_ms <= clock->wall_ms(clock))
        return source_failed(
            seeker, at, "the credential_process of profile '%.*s' printed credentials that have expired",
            STR(seeker->profile));
    seeker->out->source =
        arena_printf(arena, "the credential_process of profile '%.*s'", STR(seeker->profile));
    return FOUND;
}

enum found from_process(struct seeker *seeker) {
    struct str command = seeker_get(seeker, "credential_process");
    if (command.len == 0)
        return NOT_CONFIGURED;
    char **argv = split(command, seeker->arena);
    if (!argv)
        return source_failed(seeker, seeker_at(seeker),
                             "the credential_process of profile '%.*s' has an open quote",
                             STR(seeker->profile));
    struct buf out = {.max = OUTPUT_BYTES_MAX}, err = {.max = OUTPUT_BYTES_MAX};
    int status = run(argv, seeker->world->environment, &out, &err);
    enum found found;
    if (status < 0)
        found =
            source_failed(seeker, seeker_at(seeker), "cannot start the credential_process '%s': %s",
                          argv[0], strerror(errno));
    else if (status > 0)
        found = source_failed(seeker, seeker_at(seeker),
                              "the credential_process '%s' ended with status %d: %.*s", argv[0],
                              status, STR(str_trim(buf_str(&err))));
    else
        found = read_output(seeker, buf_str(&out));
    buf_wipe(&out);
    buf_release(&err);
    return found;
}
