/* Files that a command line names, whole. */
#ifndef CMD_FILE_H
#define CMD_FILE_H

#include "base/report.h"

/* False: reported ("cannot read 'x': no such file or directory"). At most 64 MiB. */
bool file_read(struct str path, struct arena *, struct report *, struct str *text);
/* The same of what comes by stdin, to its end. */
bool file_read_stdin(struct arena *, struct report *, struct str *text);
/* Writes a file anew, 0600, by a neighbour that is renamed over it: never half of it. False:
 * reported. */
bool file_write(struct str path, struct str text, struct arena *, struct report *);
/* The same over a file that is there: its mode stays, and so do links that lead to it. */
bool file_replace(struct str path, struct str text, struct arena *, struct report *);

#endif
