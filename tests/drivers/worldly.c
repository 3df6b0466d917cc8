#include "tests/drivers/worldly.h"

#include "providers/aws/wire/http.h"
#include "tests/drivers/lines.h"

static int64_t now_ms(struct clock *clock) {
    struct shifted_clock *shifted = (struct shifted_clock *)clock;
    return shifted->scaled.clock.now_ms(&shifted->scaled.clock);
}

static int64_t wall_ms(struct clock *clock) {
    struct shifted_clock *shifted = (struct shifted_clock *)clock;
    return shifted->scaled.clock.wall_ms(&shifted->scaled.clock) + shifted->wrong_ms;
}

static void set_clock(struct shifted_clock *clock, const struct value *question) {
    int64_t scale = value_integer(value_key(question, "scale"), 1);
    *clock = (struct shifted_clock){
        .clock = {.now_ms = now_ms, .wall_ms = wall_ms, .scale = (double)scale},
        .wrong_ms = value_integer(value_key(question, "wrong_ms"), 0),
    };
    clock_scaled_init(&clock->scaled, (double)scale);
}

static bool answer_mfa(void *ctx, struct str serial, struct buf *code) {
    (void)ctx;
    (void)serial;
    buf_adds(code, "123456");
    return true;
}

static struct str kept(struct worldly *world, const struct value *question, const char *key) {
    return arena_str(&world->arena, value_str(value_get(question, str_of(key))));
}

bool worldly_open(struct worldly *world, const struct value *question, struct report *report) {
    worldly_close(world);
    set_clock(&world->clock, question);
    struct client_settings settings = {
        .region = kept(world, question, "region"),
        .profile = kept(world, question, "profile"),
        .endpoint = kept(world, question, "endpoint"),
        .environ = question_environment(question, &world->arena),
        .clock = &world->clock.clock,
        .random = random_system(),
        .ask_mfa = answer_mfa,
    };
    if (world->transport && value_true(value_key(question, "fresh"))) {
        world->transport->close(world->transport);
        world->transport = NULL;
    }
    if (!world->transport)
        world->transport = http_open(client_ca_bundle(&settings, &world->arena), 8,
                                     &world->clock.clock);
    settings.transport = world->transport;
    world->client = client_open(&settings, &world->arena, report);
    return world->client != NULL;
}

void worldly_close(struct worldly *world) {
    if (world->client)
        client_close(world->client);
    world->client = NULL;
    arena_release(&world->arena);
}

void worldly_release(struct worldly *world) {
    worldly_close(world);
    if (world->transport)
        world->transport->close(world->transport);
    world->transport = NULL;
}
