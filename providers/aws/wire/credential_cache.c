#include "providers/aws/wire/credential_cache.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/json.h"
#include "providers/aws/wire/credentials_sources.h"
#include "providers/aws/wire/environment.h"

#define CACHE_BYTES_MAX ((size_t)256 << 10)

const char *cache_path(const char *const *environment, const char *folder, struct str key,
                       struct arena *arena) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    if (EVP_Digest(key.at, key.len, digest, &n, EVP_sha1(), NULL) != 1)
        die("the crypto library does not give SHA-1");
    struct buf name = {0};
    hex_add(&name, digest, n);
    const char *at = environment_path(environment, str_of(folder), arena);
    const char *path = arena_printf(arena, "%s/%s.json", at, name.at).at;
    buf_release(&name);
    return path;
}

const struct value *cache_read(const char *path, struct arena *arena) {
    struct str text;
    return read_small_file(path, CACHE_BYTES_MAX, arena, &text) ? json_parse(arena, text) : NULL;
}

/* Every folder above the file's name; those that are there stay as they are. */
static bool make_folders(const char *path) {
    char folder[PATH_MAX];
    if (strlen(path) >= sizeof folder)
        return false;
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        snprintf(folder, sizeof folder, "%.*s", (int)(slash - path), path);
        if (mkdir(folder, 0700) != 0 && errno != EEXIST)
            return false;
    }
    return true;
}

bool cache_write(const char *path, const struct value *value) {
    char temporary[PATH_MAX];
    if ((size_t)snprintf(temporary, sizeof temporary, "%s.XXXXXX", path) >= sizeof temporary ||
        !make_folders(path))
        return false;
    int fd = mkostemp(temporary, O_CLOEXEC); /* 0600 by itself */
    if (fd < 0)
        return false;
    struct buf text = {0};
    json_write(&text, value, JSON_COMPACT | JSON_REVEAL);
    bool written = fd_write(fd, buf_str(&text));
    buf_wipe(&text);
    close(fd);
    if (written && rename(temporary, path) == 0)
        return true;
    unlink(temporary);
    return false;
}
