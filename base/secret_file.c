#include "base/secret_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"

enum { BYTES_MAX = 1 << 16 };

void secret_file_path(struct buf *path, struct str folder, struct str name) {
    const char *home = getenv("HOME");
    if (str_starts(name, S("~/")) && home) {
        folder = str_of(home);
        name = str_from(name, 2);
    }
    if (folder.len > 0 && !str_starts(name, S("/")))
        buf_addf(path, "%.*s/", STR(folder));
    buf_add(path, name);
}

bool secret_file_read(const char *path, struct buf *text) {
    char part[4096];
    ssize_t n = 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    text->max = BYTES_MAX;
    while (!text->full && ((n = read(fd, part, sizeof part)) > 0 || (n < 0 && errno == EINTR)))
        if (n > 0)
            buf_add(text, (struct str){part, (size_t)n});
    explicit_bzero(part, sizeof part);
    int error = text->full ? EFBIG : errno;
    close(fd);
    errno = error;
    return n == 0;
}

/* The name of a new file is on the disk when its folder is. */
static bool sync_folder(const char *path) {
    const char *slash = strrchr(path, '/');
    struct buf folder = {0};
    buf_add(&folder, slash ? (struct str){path, (size_t)(slash - path + 1)} : S("."));
    int fd = open(folder.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    buf_release(&folder);
    return ok;
}

bool secret_file_make(const char *path, struct str text) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return false;
    bool ok = fchmod(fd, 0600) == 0 && fd_write(fd, text) && fsync(fd) == 0 && sync_folder(path);
    int error = errno;
    close(fd);
    if (!ok)
        unlink(path);
    errno = error;
    return ok;
}
