/* Files that hold a secret: 0600, written once and never over another. */
#ifndef BASE_SECRET_FILE_H
#define BASE_SECRET_FILE_H

#include "base/str.h"

/* Folder and name as one path; an absolute name stands alone, "~/…" is in the user's home. */
void secret_file_path(struct buf *path, struct str folder, struct str name);
/* False: errno tells why; ENOENT: there is none. */
bool secret_file_read(const char *path, struct buf *text);
/* A new file, on the disk when this is done. False: errno tells why; EEXIST: there is one. */
bool secret_file_make(const char *path, struct str text);

#endif
