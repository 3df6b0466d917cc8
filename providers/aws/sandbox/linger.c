#include "providers/aws/sandbox/linger.h"

#include "providers/aws/sandbox/ec2.h"

/* Members that no shape of AWS knows never leave the sandbox. */
#define SINCE "$deleting"
#define OVER "$deleted"

static const struct lingerer {
    const struct species *species;
    int64_t deleting_ms, listed_ms;
    void (*end)(struct request *, const struct value *thing); /* lets go of what it holds */
} lingerers[] = {
    {&nat_species, 45000, 3600000, nat_release},
    {&peering_species, 5000, 3600000, peering_end},
    {&endpoint_species, 60000, 60000, endpoint_release},
};
#define N_LINGERERS (sizeof lingerers / sizeof *lingerers)

bool linger_has_begun(const struct value *thing) {
    return value_get(thing, S(SINCE)) != NULL;
}

bool linger_is_over(const struct value *thing) {
    return value_true(value_get(thing, S(OVER)));
}

void linger_begin(struct request *req, const struct species *species, const struct value *thing) {
    if (!linger_has_begun(thing))
        thing_put(req, species, record_with(req->arena, thing, "State:c " SINCE ":i", "deleting", req->now_ms));
}

static void settle(struct request *req, const struct lingerer *lingerer, const struct value *thing) {
    int64_t elapsed_ms = req->now_ms - value_integer(value_get(thing, S(SINCE)), req->now_ms);
    if (elapsed_ms >= lingerer->deleting_ms + lingerer->listed_ms) {
        thing_remove(req, lingerer->species, member_text(thing, lingerer->species->id));
        return;
    }
    if (elapsed_ms < lingerer->deleting_ms || linger_is_over(thing))
        return;
    thing_put(req, lingerer->species, record_with(req->arena, thing, "State:c " OVER ":b", "deleted", true));
    lingerer->end(req, thing);
}

void linger_settle(struct request *req) {
    const struct value *thing;
    instance_settle(req);
    for (size_t i = 0; i < N_LINGERERS; i++)
        for (size_t at = 0; (thing = thing_next(req, lingerers[i].species, &at));)
            if (linger_has_begun(thing))
                settle(req, &lingerers[i], thing);
}
