/* Caches of credentials: the small JSON files that AWS's own tools keep below ~/.aws, shared with them.
 *
 * A file's name is the SHA-1 of what it holds credentials for. Files are 0600 in folders of 0700 and replaced by rename, so
 * that nobody reads half of one. */
#ifndef WIRE_CREDENTIAL_CACHE_H
#define WIRE_CREDENTIAL_CACHE_H

#include "base/value.h"

#define CACHE_OF_ROLES "~/.aws/cli/cache"
#define CACHE_OF_SSO "~/.aws/sso/cache"

/* The path of the file for `key` in a folder ("~" is HOME). */
const char *cache_path(const char *const *environment, const char *folder, struct str key, struct arena *);
/* The file's value; NULL when there is none, or it is no JSON. */
const struct value *cache_read(const char *path, struct arena *);
/* Writes it, making the folders. False: it could not; the next run will ask again, which is all that is lost. */
bool cache_write(const char *path, const struct value *);

#endif
