/* Who calls, what binds him, and whether he may. */
#ifndef SANDBOX_CALLER_H
#define SANDBOX_CALLER_H

#include "providers/aws/sandbox/iam.h"

/* Fills req->caller from the access key and the session; rejects keys that IAM made and that are not (or no more) good. */
bool caller_find(struct request *);
/* The secret of an access key: of a session, of IAM, or the word that every other key has. False: it does not work (any more). */
bool caller_secret(struct world *, struct str access_key, struct str *secret, struct str *session_token);
/* Notes when and where an access key was last used. Changes the world; commit is the caller's. */
void caller_used(struct request *);

/* Everything that bounds a user or a role of the account, parsed. `session` may be NULL. */
struct policy_stack caller_stack(struct request *, enum caller_kind, struct str name, const struct value *session);
/* What is known of the request itself: who, when, from where. */
const struct value *caller_context(struct request *);

/* May the caller do this call? Only asked where IAM is enforced. Rejects as the service does. */
bool authorize(struct request *);
/* The words of a refusal: "User: … is not authorized to perform: … on resource: … because …". */
struct str refusal_text(struct request *, struct str action, struct str resource, const struct policy_answer *);
/* May he take on this role: its trust and his own policies together. Rejects AccessDenied. */
bool authorize_assume(struct request *, const struct value *role, struct str role_arn);

#endif
