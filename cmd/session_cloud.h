/* The cloud side of a session: the embedded sandbox, the transport, who is asked and as whom. */
#ifndef CMD_SESSION_CLOUD_H
#define CMD_SESSION_CLOUD_H

#include "cmd/session.h"

void session_cloud_close(struct session *);
/* A fact of the plan language, for plan_resolve; ctx is the session. */
const struct value *session_fact(void *ctx, struct str name, struct span, struct report *);
/* All --fault together. */
struct str faults_given(const struct args *, struct arena *);
/* "AWS", "sandbox", or the endpoint. */
struct str realm_name(struct str realm);
/* The first line: stack · account (alias) · region · profile · realm. */
void session_line_add(const struct session *, struct buf *);

#endif
