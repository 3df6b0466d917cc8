/* footing login: logs a program in to what the cloud keeps (images) for a while. The password goes through a pipe: it is in no
 * argument, no log and no file of ours. */
#include "base/json.h"
#include "cmd/session.h"
#include "cmd/session_cloud.h"
#include "providers/aws/aws.h"
#include "providers/aws/module/module.h"

#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

struct credential {
    struct str user, password, host, expires; /* live among the session's secrets */
};

static const struct login *find_login(struct session *session, struct str name) {
    const char *names[16] = {NULL};
    size_t n = 0;
    for (const struct login *login = aws_provider.logins; login && login->name; login++) {
        if (str_is(name, login->name))
            return login;
        if (n + 1 < sizeof names / sizeof *names)
            names[n++] = login->name;
    }
    fail(&session->report, NOWHERE, "nothing called '%.*s' to log in to", STR(name));
    if (!hint_nearest(&session->report, name, names))
        hint(&session->report, "there is: %s", names[0]);
    return NULL;
}

/* --- what the cloud gives ------------------------------------------------------------------------------------------- */

static bool read_token(struct session *session, const struct login *login, const struct value *answer, struct credential *out) {
    HOLDS(buf_wipe) struct buf text = {0};
    struct arena *secrets = &session->secrets;
    struct str token = value_str(value_path(secrets, answer, str_of(login->token)));
    *out = (struct credential){.host = value_str(value_path(secrets, answer, str_of(login->host))),
                               .expires = value_str(value_path(secrets, answer, str_of(login->expires)))};
    bool good = token.len > 0 && base64_read(token, &text) && str_find(buf_str(&text), ':') > 0 && out->host.len > 0;
    if (!good)
        return fail(&session->report, NOWHERE, "%s %s: the answer has no token", login->service, login->operation);
    struct str rest = arena_str(secrets, buf_str(&text));
    out->user = str_cut(&rest, ':');
    out->password = rest;
    if (str_starts(out->host, S("https://")))
        out->host = str_from(out->host, strlen("https://"));
    return true;
}

static const struct operation *find_operation(const struct service *service, const char *name) {
    for (size_t i = 0; i < service->n_operations; i++)
        if (strcmp(service->operations[i].name, name) == 0)
            return &service->operations[i];
    assert(false); /* the provider's table names what its models have */
    return NULL;
}

static bool ask(struct session *session, const struct login *login, struct credential *out) {
    const struct aws_module *aws = session->aws;
    const struct service *service = aws->service_find(str_of(login->service));
    const struct operation *operation = find_operation(service, login->operation);
    const struct value *answer = NULL;
    struct api_error error = {0};
    if (!aws->client_ask(session_client(session), service, operation, NULL, false, &session->secrets, &session->report, &answer, &error))
        return false;
    if (answer)
        return read_token(session, login, answer, out);
    fail(&session->report, NOWHERE, "%s %s: %.*s: %.*s", login->service, login->operation, STR(error.code), STR(error.message));
    if (error.request_id.len > 0)
        note(&session->report, NOWHERE, "request %.*s", STR(error.request_id));
    return false;
}

/* --- who is logged in ----------------------------------------------------------------------------------------------- */

static bool is_there(struct session *session, const char *program) {
    const char *path = getenv("PATH");
    struct str rest = str_of(path ? path : "");
    while (rest.len > 0) {
        struct str folder = str_cut(&rest, ':');
        struct str file = arena_printf(&session->arena, "%.*s/%s", STR(folder), program);
        if (folder.len > 0 && access(arena_cstr(&session->arena, file), X_OK) == 0)
            return true;
    }
    return false;
}

/* NULL: reported. */
static const char *find_program(struct session *session, const struct login *login) {
    struct str rest = str_of(login->programs);
    while (rest.len > 0) {
        const char *program = arena_cstr(&session->arena, str_cut(&rest, ' '));
        if (is_there(session, program))
            return program;
    }
    fail(&session->report, NOWHERE, "there is no %s on the PATH", login->programs);
    hint(&session->report, "footing login %s --print | PROGRAM login --username AWS --password-stdin HOST", login->name);
    return NULL;
}

static bool write_whole(int descriptor, struct str text) {
    while (text.len > 0) {
        ssize_t n = write(descriptor, text.at, text.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        text = str_from(text, (size_t)n);
    }
    return true;
}

/* Starts the program with its standard input at a pipe; gives the other end, or -1. What it says goes to standard error. */
static int start(char *const *words, pid_t *pid) {
    int ends[2];
    posix_spawn_file_actions_t actions;
    if (pipe(ends) != 0)
        return -1;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    int failed = posix_spawnp(pid, words[0], &actions, NULL, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    if (failed == 0)
        return ends[1];
    close(ends[1]);
    errno = failed;
    return -1;
}

static bool hand_over(struct session *session, const char *program, const struct credential *credential) {
    struct arena *arena = &session->arena;
    char *words[] = {arena_cstr(arena, str_of(program)),       arena_cstr(arena, S("login")),
                     arena_cstr(arena, S("--username")),       arena_cstr(arena, credential->user),
                     arena_cstr(arena, S("--password-stdin")), arena_cstr(arena, credential->host),
                     NULL};
    pid_t pid = 0;
    int status = 0, descriptor = start(words, &pid);
    if (descriptor < 0)
        return fail(&session->report, NOWHERE, "cannot run '%s': %s", program, strerror(errno));
    void (*before)(int) = signal(SIGPIPE, SIG_IGN);
    bool written = write_whole(descriptor, credential->password);
    close(descriptor);
    signal(SIGPIPE, before);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && written)
        return true;
    return fail(&session->report, NOWHERE, "'%s login' failed with status %d", program, WIFEXITED(status) ? WEXITSTATUS(status) : status);
}

/* --- what is said --------------------------------------------------------------------------------------------------- */

static void print_password(struct session *session, const struct credential *credential) {
    HOLDS(buf_wipe) struct buf text = {0};
    buf_add(&text, credential->password);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
}

static void say(struct session *session, const char *program, const struct credential *credential) {
    HOLDS(buf_release) struct buf text = {0};
    struct maker map = {.arena = &session->arena};
    if (session->show.json) {
        maker_set(&map, S("host"), value_text(&session->arena, credential->host));
        maker_set(&map, S("user"), value_text(&session->arena, credential->user));
        maker_set(&map, S("program"), value_text(&session->arena, str_of(program)));
        maker_set(&map, S("expires"), value_text(&session->arena, credential->expires));
        json_write(&text, maker_map(&map), JSON_COMPACT);
        buf_addc(&text, '\n');
        show_raw(&session->show, &text);
        return;
    }
    buf_addf(&text, "%s is logged in to ", program);
    escape_add(&text, credential->host);
    buf_adds(&text, " until ");
    escape_add(&text, credential->expires);
    buf_addc(&text, '\n');
    show_text(&session->show, &text);
}

int verb_login(struct session *session) {
    struct credential credential;
    const struct login *login = find_login(session, session->args.words[0]);
    bool print = arg_on(&session->args, FLAG_PRINT);
    const char *program = login && !print ? find_program(session, login) : NULL;
    if (!login || (!print && !program) || !session_module(session) || !session_cloud_alone(session) || !ask(session, login, &credential))
        return session_status(session);
    if (print)
        print_password(session, &credential);
    else if (hand_over(session, program, &credential))
        say(session, program, &credential);
    return session_status(session);
}
