/* footing apply: makes the cloud what the plan file says. */
#include "cmd/execute.h"

int verb_apply(struct session *session) {
    return execute(session, "apply", false);
}
