/* Time: what things of RDS go through after a call, and what is told of it.
 *
 * A thing carries its phases, the present one first, each with the time of its end. Before every call those that are over end: the
 * thing becomes what the phase was about, and its state reads as the next one, or as it rests. */
#include "providers/aws/sandbox/rds.h"

#define PHASES "$phases" /* { state, until, then, what, event, category } */
#define DUE "$due"       /* when its window comes; 0: nothing waits for it */
#define REST "$rest"     /* the state that it rests in, if not `available` */

static const struct species event_species = {
    "db-event", "event-", "$id", "event", "InvalidParameterValue", "InvalidParameterValue"};
#define EVENTS_KEPT_MS ((int64_t)14 * 24 * 3600 * 1000)

/* --- events --------------------------------------------------------------------------------------------------------- */

void rds_tell(struct request *req, const struct rds_noun *noun, const struct value *thing, const char *category,
              const char *message) {
    const struct value *categories = value_text(req->arena, str_of(category));
    thing_put(req, &event_species,
              record(req->arena, "$id:t SourceIdentifier:t SourceType:c Message:c EventCategories:v Date:v SourceArn:t $at:i",
                     new_id(req, &event_species), member_text(thing, noun->species.id), noun->source, message,
                     value_list(req->arena, &categories, 1), time_now(req), member_text(thing, noun->arn), req->now_ms));
}

static const struct value *describe_events(struct request *req) {
    struct str source = input_text(req, "SourceIdentifier"), type = input_text(req, "SourceType");
    int64_t minutes = value_integer(input(req, "Duration"), 60);
    struct maker all = {.arena = req->arena};
    const struct value *event;
    if (source.len && !type.len)
        return reject(req, "InvalidParameterCombination", "A SourceType must be specified when a SourceIdentifier is specified.");
    for (size_t at = 0; (event = thing_next(req, &event_species, &at));) {
        int64_t age_ms = req->now_ms - value_integer(value_get(event, S("$at")), 0);
        bool asked = (source.len == 0 || str_eq(source, member_text(event, "SourceIdentifier"))) &&
                     (type.len == 0 || str_eq(type, member_text(event, "SourceType")));
        if (asked && age_ms <= minutes * 60000 && age_ms <= EVENTS_KEPT_MS)
            maker_add(&all, event);
    }
    return rds_page(req, "Events", maker_list(&all));
}

const struct handler rds_event_handlers[] = {
    {"DescribeEvents", describe_events},
    {0},
};

/* --- phases --------------------------------------------------------------------------------------------------------- */

const struct value *rds_merged(struct arena *arena, const struct value *map, const struct value *more) {
    struct maker maker = {.arena = arena};
    for (size_t i = 0; i < value_count(map); i++)
        if (!value_get(more, map->as.map.entries[i].key))
            maker_set(&maker, map->as.map.entries[i].key, map->as.map.entries[i].value);
    for (size_t i = 0; i < value_count(more); i++)
        if (!value_is_null(more->as.map.entries[i].value))
            maker_set(&maker, more->as.map.entries[i].key, more->as.map.entries[i].value);
    return maker_map(&maker);
}

static const struct value *phases_of(const struct value *thing) { return value_get(thing, S(PHASES)); }
static int64_t until(const struct value *phase) { return value_integer(value_get(phase, S("until")), 0); }

bool rds_is_steady(const struct value *thing) { return value_count(phases_of(thing)) == 0; }

/* The state as it reads now. */
static const struct value *with_state(struct request *req, const struct rds_noun *noun, const struct value *thing) {
    struct str state = member_text(value_item(phases_of(thing), 0), "state"), rest = member_text(thing, REST);
    if (state.len == 0)
        state = rest.len ? rest : S("available");
    return value_with(req->arena, thing, str_of(noun->state), value_text(req->arena, state));
}

const struct value *rds_goes(struct request *req, const struct rds_noun *noun, const struct value *thing,
                             const struct rds_phase *phase) {
    const struct value *phases = phases_of(thing);
    size_t n = value_count(phases);
    int64_t from = n ? until(value_item(phases, n - 1)) : req->now_ms;
    const struct value *more = record(req->arena, "state:c until:i then:v what:c event:c category:c", phase->state,
                                      from + (int64_t)phase->seconds * 1000, phase->then, phase->what, phase->event, phase->category);
    thing = record_with(req->arena, thing, PHASES ":v", list_with(req->arena, phases, more));
    return with_state(req, noun, thing);
}

/* What may happen at the end of a phase, beside what becomes of the thing. */
static const struct {
    const char *what;
    void (*happens)(struct request *, const struct value *thing);
    bool last; /* the thing is no more, or goes by another name */
} happenings[] = {
    {"backup", instance_backup, false},
    {"gone", instance_gone, true},
    {"renamed", instance_renamed, true},
};

/* Ends the first phase. False: the thing is not there any more. */
static bool end_phase(struct request *req, const struct rds_noun *noun, const struct value **thing) {
    const struct value *phases = phases_of(*thing), *phase = value_item(phases, 0);
    struct maker rest = {.arena = req->arena};
    for (size_t i = 1; i < value_count(phases); i++)
        maker_add(&rest, value_item(phases, i));
    *thing = rds_merged(req->arena, *thing, value_get(phase, S("then")));
    *thing = with_state(req, noun, record_with(req->arena, *thing, PHASES ":v", rest.n ? maker_list(&rest) : NULL));
    thing_put(req, &noun->species, *thing);
    struct str event = member_text(phase, "event"), category = member_text(phase, "category"), what = member_text(phase, "what");
    if (event.len)
        rds_tell(req, noun, *thing, arena_cstr(req->arena, category), arena_cstr(req->arena, event));
    for (size_t i = 0; i < sizeof happenings / sizeof *happenings; i++)
        if (str_is(what, happenings[i].what)) {
            happenings[i].happens(req, *thing);
            return !happenings[i].last;
        }
    return true;
}

static void settle(struct request *req, const struct rds_noun *noun, const struct value *thing) {
    int64_t now_ms = req->now_ms;
    while (!rds_is_steady(thing) && until(value_item(phases_of(thing), 0)) <= now_ms) {
        req->now_ms = until(value_item(phases_of(thing), 0)); /* what happens then happens at that time */
        bool there = end_phase(req, noun, &thing);
        req->now_ms = now_ms;
        if (!there)
            return;
    }
    int64_t due = value_integer(value_get(thing, S(DUE)), 0);
    if (rds_is_steady(thing) && due > 0 && due <= now_ms)
        thing_put(req, &noun->species, instance_apply(req, thing));
}

void rds_settle(struct request *req) {
    const struct value *thing;
    for (const struct rds_noun *const *noun = rds_nouns; *noun; noun++)
        for (size_t at = 0; (*noun)->state && (thing = thing_next(req, &(*noun)->species, &at));)
            settle(req, *noun, thing);
}
