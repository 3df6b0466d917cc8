/* Writing to descriptors. */
#ifndef BASE_FD_H
#define BASE_FD_H

#include "base/str.h"

/* All of it, however the kernel cuts it. False: errno tells why, and a part may be written. */
bool fd_write(int fd, struct str text);

#endif
