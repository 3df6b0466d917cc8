#include "cmd/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"

#define FILE_BYTES_MAX ((size_t)64 << 20)

static void close_file(int *fd) {
    if (*fd >= 0)
        close(*fd);
}

static bool read_into(int fd, struct buf *text) {
    char part[16384];
    for (;;) {
        ssize_t n = read(fd, part, sizeof part);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n == 0;
        buf_add(text, (struct str){part, (size_t)n});
        if (text->full) {
            errno = EFBIG;
            return false;
        }
    }
}

bool file_read(struct str path, struct arena *arena, struct report *report, struct str *text) {
    HOLDS(close_file) int fd = open(arena_cstr(arena, path), O_RDONLY | O_CLOEXEC);
    HOLDS(buf_release) struct buf read_text = {.max = FILE_BYTES_MAX};
    if (fd < 0 || !read_into(fd, &read_text))
        return fail(report, NOWHERE, "cannot read '%.*s': %s", STR(path), strerror(errno));
    *text = arena_str(arena, buf_str(&read_text));
    return true;
}

bool file_read_stdin(struct arena *arena, struct report *report, struct str *text) {
    HOLDS(buf_wipe) struct buf read_text = {.max = FILE_BYTES_MAX}; /* it may hold secrets */
    if (!read_into(STDIN_FILENO, &read_text))
        return fail(report, NOWHERE, "cannot read stdin: %s", strerror(errno));
    *text = arena_str(arena, buf_str(&read_text));
    return true;
}

/* Beside the file, then over it; its mode is `mode`. */
static bool write_over(struct str path, struct str text, mode_t mode, struct arena *arena) {
    char *beside = arena_cstr(arena, arena_printf(arena, "%.*s.XXXXXX", STR(path)));
    HOLDS(close_file) int fd = mkostemp(beside, O_CLOEXEC);
    if (fd < 0)
        return false;
    if (fchmod(fd, mode) == 0 && fd_write(fd, text) && fsync(fd) == 0 &&
        rename(beside, arena_cstr(arena, path)) == 0)
        return true;
    int error = errno;
    unlink(beside);
    errno = error;
    return false;
}

bool file_write(struct str path, struct str text, struct arena *arena, struct report *report) {
    return write_over(path, text, 0600, arena) ||
           fail(report, NOWHERE, "cannot write '%.*s': %s", STR(path), strerror(errno));
}

bool file_replace(struct str path, struct str text, struct arena *arena, struct report *report) {
    char whole[PATH_MAX];
    struct stat now;
    const char *there = realpath(arena_cstr(arena, path), whole);
    return (there && stat(whole, &now) == 0 &&
            write_over(str_of(whole), text, now.st_mode & 07777, arena)) ||
           fail(report, NOWHERE, "cannot write '%.*s': %s", STR(path), strerror(errno));
}
