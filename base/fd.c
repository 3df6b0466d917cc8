#include "base/fd.h"

#include <errno.h>
#include <unistd.h>

bool fd_write(int fd, struct str text) {
    while (text.len > 0) {
        ssize_t n = write(fd, text.at, text.len);
        if (n < 0 && errno != EINTR)
            return false;
        text = str_from(text, n > 0 ? (size_t)n : 0);
    }
    return true;
}
