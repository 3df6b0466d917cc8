/* footing teardown: deletes everything that the stack has made. Needs neither variables nor secrets
 * nor even the plan file. */
#include "cmd/execute.h"

int verb_teardown(struct session *session) {
    return execute(session, "teardown", true);
}
