/* The cloud side of a session: the embedded sandbox, the transport, who is asked and as whom. */
#ifndef CMD_SESSION_CLOUD_H
#define CMD_SESSION_CLOUD_H

#include "cmd/session.h"

void session_cloud_close(struct session *);
/* All --fault together. */
struct str faults_given(const struct args *, struct arena *);
/* "AWS", "sandbox", or the endpoint. */
struct str realm_name(struct str realm);
/* The first line: stack · account (alias) · region · profile · realm. */
void session_line_add(const struct session *, struct buf *);

#endif
