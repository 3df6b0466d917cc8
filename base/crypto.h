/* The crypto library, loaded when something of it is first asked for. For files of base/ that use
 * it. */
#ifndef BASE_CRYPTO_H
#define BASE_CRYPTO_H

#include <stdbool.h>

/* Sets `function`, a pointer to a function, to the library's one of this name. False: there is
 * none. */
bool crypto_find(const char *name, void *function);

#endif
