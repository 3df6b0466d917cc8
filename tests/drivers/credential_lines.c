/* Resolves credentials: {environment, profile, region …} gives who would sign and
 * from which source. */
#include "tests/drivers/lines.h"
#include "tests/drivers/worldly.h"

static struct worldly world;

static void answer_identity(const struct client *client, struct arena *arena,
                            struct maker *answer) {
    const struct credentials *found = &client->credentials;
    maker_set(answer, S("access_key"), value_text(arena, found->key.access_key));
    maker_set(answer, S("secret_key"), value_text(arena, found->key.secret_key));
    maker_set(answer, S("token"), value_text(arena, found->key.session_token));
    maker_set(answer, S("source"), value_text(arena, found->source));
    maker_set(answer, S("expires"), value_bool(found->expires_ms != NEVER_EXPIRES));
}

bool answer_line(const struct value *question, struct arena *arena, struct report *report,
                 struct maker *answer) {
    if (!worldly_open(&world, question, report))
        return false;
    bool found = client_credentials(world.client, false, report);
    if (found)
        answer_identity(world.client, arena, answer);
    worldly_close(&world);
    return found;
}

void end_of_lines(void) {
    worldly_release(&world);
}
