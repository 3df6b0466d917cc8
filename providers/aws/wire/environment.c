#include "providers/aws/wire/environment.h"

#include <unistd.h>

const char *const *environment_of(const char *const *given) {
    return given ? given : (const char *const *)environ;
}

/* The text behind "NAME=", or NULL. */
static const char *find(const char *const *environment, const char *name) {
    size_t len = strlen(name);
    for (size_t i = 0; environment[i]; i++)
        if (strncmp(environment[i], name, len) == 0 && environment[i][len] == '=')
            return environment[i] + len + 1;
    return NULL;
}

struct str environment_get(const char *const *environment, const char *name) {
    return str_of(find(environment, name));
}

bool environment_is_set(const char *const *environment, const char *name) {
    return find(environment, name) != NULL;
}

bool environment_true(const char *const *environment, const char *name) {
    return str_eq_nocase(environment_get(environment, name), S("true"));
}

const char *environment_path(const char *const *environment, struct str path, struct arena *arena) {
    bool at_home = str_eq(path, S("~")) || str_starts(path, S("~/"));
    struct str home = environment_get(environment, "HOME");
    if (!at_home || home.len == 0)
        return arena_cstr(arena, path);
    return arena_printf(arena, "%.*s%.*s", STR(home), STR(str_from(path, 1))).at;
}
