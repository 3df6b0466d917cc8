#include "providers/aws/sandbox/request.h"

#include <assert.h>

#include "base/clock.h"

/* When an object was made, in an object's value. Members that no shape of AWS knows never leave the sandbox. */
#define MADE "$made"

const struct value *nothing(struct request *req) {
    return record(req->arena, "");
}

const struct value *agreed(struct request *req) {
    return record(req->arena, "Return:b", true);
}

void reject_because(struct request *req, const char *code, const char *fmt, ...) {
    HOLDS(buf_release) struct buf message = {0};
    va_list arguments;
    va_start(arguments, fmt);
    buf_vaddf(&message, fmt, arguments);
    va_end(arguments);
    req->error = (struct api_error){.code = str_of(code), .message = arena_str(req->arena, buf_str(&message))};
}

/* --- the input ------------------------------------------------------------------------------------------------------ */

const struct value *input(const struct request *req, const char *member) {
    return value_get(req->input, str_of(member));
}

struct str input_text(const struct request *req, const char *member) {
    return value_str(input(req, member));
}

bool input_true(const struct request *req, const char *member) {
    return value_true(input(req, member));
}

bool input_has(const struct request *req, const char *member) {
    return !value_is_null(input(req, member));
}

struct str member_text(const struct value *map, const char *member) {
    return value_str(value_get(map, str_of(member)));
}

/* --- ids ------------------------------------------------------------------------------------------------------------ */

bool id_check(struct request *req, const struct species *species, struct str id) {
    if (species_id_is_well_formed(species, id))
        return true;
    return reject(req, species->malformed, "Invalid id: \"%.*s\" (expecting \"%s...\")", STR(id), species->prefix);
}

struct str new_hex(struct request *req, const char *prefix, size_t digits) {
    unsigned char bytes[32];
    assert(digits <= 2 * sizeof bytes);
    HOLDS(buf_release) struct buf text = {0};
    req->random->fill(req->random, bytes, (digits + 1) / 2);
    buf_adds(&text, prefix);
    hex_add(&text, bytes, (digits + 1) / 2);
    return arena_str(req->arena, str_slice(buf_str(&text), 0, strlen(prefix) + digits));
}

struct str new_id(struct request *req, const struct species *species) {
    return new_hex(req, species->prefix, 17);
}

const struct value *time_now(struct request *req) {
    char text[25];
    time_iso(req->now_ms / 1000 * 1000, text);
    return value_text(req->arena, str_of(text));
}

const char *partition_of_region(struct str region) {
    if (str_starts(region, S("cn-")))
        return "aws-cn";
    return str_starts(region, S("us-gov-")) ? "aws-us-gov" : "aws";
}

struct str arn_of(const struct request *req, const char *type, struct str id) {
    return arena_printf(req->arena, "arn:%s:%s:%.*s:%.*s:%s/%.*s", partition_of_region(req->region), req->service->name,
                        STR(req->region), STR(req->account), type, STR(id));
}

/* --- objects -------------------------------------------------------------------------------------------------------- */

const struct value *thing_get(const struct request *req, const struct species *species, struct str id) {
    return world_get(req->world, req->place, species->name, id);
}

const struct value *thing_find(struct request *req, const struct species *species, struct str id) {
    if (id.len == 0)
        return reject_missing(req, species->id);
    if (!id_check(req, species, id))
        return NULL;
    const struct value *thing = thing_get(req, species, id);
    return thing ? thing : reject_absent(req, species, id);
}

const struct value *thing_next(const struct request *req, const struct species *species, size_t *at) {
    return world_next(req->world, req->place, species->name, at);
}

const struct value *thing_where(const struct request *req, const struct species *species, const char *member, struct str text) {
    const struct value *thing;
    for (size_t at = 0; (thing = thing_next(req, species, &at));)
        if (str_eq(member_text(thing, member), text))
            return thing;
    return NULL;
}

void thing_put(struct request *req, const struct species *species, const struct value *thing) {
    struct str id = member_text(thing, species->id);
    assert(id.len);
    const struct value *before = thing_get(req, species, id);
    const struct value *made = before ? value_get(before, S(MADE)) : value_int(req->arena, req->now_ms);
    world_put(req->world, req->place, species->name, id, record_with(req->arena, thing, MADE ":v", made));
}

void thing_remove(struct request *req, const struct species *species, struct str id) {
    world_put(req->world, req->place, species->name, id, NULL);
}

static bool is_pending(const struct request *req, const struct species *species, const struct value *value) {
    return species->state && !value_get(value, S("$deleting")) && req->now_ms < value_integer(value_get(value, S(MADE)), INT64_MIN / 2) + species->pending_ms;
}

const struct value *thing_view(const struct request *req, const struct species *species, const struct value *thing) {
    if (!is_pending(req, species, thing))
        return thing;
    return value_with(req->arena, thing, str_of(species->state), value_text(req->arena, str_of(species->pending)));
}

const struct value *state_made(struct request *req, const char *steady) {
    return record(req->arena, "State:c " MADE ":i", steady, req->now_ms);
}

const struct value *state_steady(struct request *req, const char *steady) {
    return record(req->arena, "State:c", steady);
}

const struct value *state_view(const struct request *req, const struct species *species, const struct value *state) {
    return is_pending(req, species, state) ? record(req->arena, "State:c", species->pending) : state;
}
