/* The environment as a list, so that tests bring their own and nothing else of the wire floor reads the process's. */
#ifndef WIRE_ENVIRONMENT_H
#define WIRE_ENVIRONMENT_H

#include "base/arena.h"

/* "NAME=value" texts, NULL-terminated; the process's own when `given` is NULL. */
const char *const *environment_of(const char *const *given);
/* The value of a variable; the empty text when it is unset or empty: AWS's tools make no difference between the two. */
struct str environment_get(const char *const *environment, const char *name);
bool environment_is_set(const char *const *environment, const char *name); /* also when empty */
/* Whether a variable says "true", in any case of letters. */
bool environment_true(const char *const *environment, const char *name);
/* A path with a leading '~' replaced by HOME, as a C string in the arena. */
const char *environment_path(const char *const *environment, struct str path, struct arena *);

#endif
