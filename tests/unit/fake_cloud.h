/* A cloud of boxes in memory, for tests of the engine: boxes stand in other boxes, have a colour
 * and links to each other, take two reads to open, and are tagged. What goes wrong, and with which
 * call, a test says beforehand. Its clock runs only while somebody polls. */
#ifndef TESTS_FAKE_CLOUD_H
#define TESTS_FAKE_CLOUD_H

#include <assert.h>

#include "plans/engine.h"

#define SERVICE "boxes"
enum { OBJECTS_MAX = 512, PENDING_MAX = 64, FATES_MAX = 64, LOG_MAX = 8192, LATENCY_MS = 20 };

/* --- the sheets ------------------------------------------------------------------------------- */

static const struct call box_paint = {"PaintBox", "BoxId", .settle = SETTLE_REPEAT,
                                      .lag_on = "NoSuchBox"};
static const struct facet box_links = {
    .add = {"LinkBox", "BoxId", .items = "Links", .settle = SETTLE_EDGE, .done_on = "LinkThere",
            .lag_on = "NoSuchBox"},
    .remove = {"UnlinkBox", "BoxId", .items = "Links", .settle = SETTLE_REPEAT,
               .done_on = "NoLink NoSuchBox"},
    .key = "ref",
    .split_on = "LinkThere NoLink",
};
static const struct detail box_weight = {"WeighBox", "BoxId", NULL};
static const struct tagging box_tagging = {
    .on_create = "Tags",
    .facet = {.add = {"TagBox", "BoxId", .items = "Tags", .settle = SETTLE_REPEAT},
              .remove = {"UntagBox", "BoxId", .items = "Tags", .settle = SETTLE_REPEAT},
              .key = "Key"},
    .seen = "Tags",
    .filter = "tag:",
    .filters = "Filters",
};

static const struct sheet box_sheet = {
    .type = "box",
    .service = SERVICE,
    .version = 1,
    .id_prefix = "box-",
    .fields =
        (const struct field[]){
            {"in", REF("box"), CREATE_ONLY, "In", "the box around it"},
            {"label", TEXT, CREATE_ONLY, "Label", "what is written on it"},
            {"colour", TEXT, 0, "Colour", "its colour", .fallback = "\"brown\"", .by = &box_paint},
            {"links", REFS("box"), EARLY, NULL, "others that it is linked to", .seen = "Links",
             .fallback = "[]", .facet = &box_links},
            {"weight", INT, READ_ONLY | VOLATILE, "Weight", "in grams", .detail = &box_weight},
            {"id", TEXT, READ_ONLY | KNOWN, "BoxId", "box-…"},
            {"opened", TEXT, READ_ONLY, "Opened", "when it opened"},
            {NULL},
        },
    .create = {"CreateBox", .answer = "Box", .settle = SETTLE_TAG, .lag_on = "NoSuchBox"},
    .remove = {"DeleteBox", "BoxId", .settle = SETTLE_REPEAT, .done_on = "NoSuchBox",
               .busy_on = "BoxHeld"},
    .read = {"ListBoxes", .filter = "box-id", .one = "BoxIds", .items = "Boxes", .id = "BoxId",
             .page = 3, .batch = 5, .gone_on = "NoSuchBox"},
    .ready = {"State", .done = "open", .failed = "crushed", .typically_s = 2, .deadline_s = 60},
    .tagging = &box_tagging,
};
static const struct sheet *const fake_sheets[] = {&box_sheet};
static const struct provider fake_provider = {.name = "fake", .sheets = fake_sheets, .n_sheets = 1};

/* --- the cloud -------------------------------------------------------------------------------- */

/* What becomes of a call: done; refused for now; cut before or after it took effect; refused with a
 * code. */
enum fate { FATE_WORKS, FATE_THROTTLED, FATE_LOST_BEFORE, FATE_LOST_AFTER, FATE_REFUSED };

struct fake_object {
    char id[24];
    const struct value *item;
    int reads_to_open;
    int64_t hidden_until_ms; /* not seen by reads before */
};

struct fake {
    struct cloud cloud; /* first */
    struct clock clock;
    int64_t now_ms;
    struct random_seeded random;
    struct arena arena;
    struct fake_object objects[OBJECTS_MAX];
    size_t n;
    size_t made; /* ever */
    struct pending {
        void *tag;
        const char *operation;
        const struct value *input;
        struct arena *arena;
    } pending[PENDING_MAX];
    size_t n_pending, most_pending;
    struct {
        const char *operation;
        int nth; /* counted from now on; 0: it has struck */
        enum fate fate;
        const char *code;
    } fates[FATES_MAX];
    size_t n_fates;
    const char *log[LOG_MAX];
    size_t n_log;
    bool crush; /* boxes do not open but break */
    bool ignores_filters;
    int64_t create_every_ms, create_at_ms; /* how often CreateBox may be called; 0: any time */
    int64_t hides_ms; /* what is made is not seen for so long */
    void (*on_start)(struct fake *, const char *operation, void *ctx);
    void *ctx;
};

static inline int64_t fake_now(struct clock *clock) {
    return ((struct fake *)((char *)clock - offsetof(struct fake, clock)))->now_ms;
}

static inline int64_t fake_wall(struct clock *clock) {
    return 1700000000000 + fake_now(clock);
}

static inline bool fake_reads(const char *operation) {
    return strcmp(operation, "ListBoxes") == 0 || strcmp(operation, "WeighBox") == 0;
}

static inline size_t fake_count(const struct fake *fake, const char *operation) {
    size_t n = 0;
    for (size_t i = 0; i < fake->n_log; i++)
        n += strcmp(fake->log[i], operation) == 0;
    return n;
}

static inline size_t fake_mutations(const struct fake *fake) {
    size_t n = 0;
    for (size_t i = 0; i < fake->n_log; i++)
        n += !fake_reads(fake->log[i]);
    return n;
}

static inline void fake_fate(struct fake *fake, const char *operation, int nth, enum fate fate,
                             const char *code) {
    assert(fake->n_fates < FATES_MAX);
    fake->fates[fake->n_fates].operation = operation;
    fake->fates[fake->n_fates].nth = nth;
    fake->fates[fake->n_fates].fate = fate;
    fake->fates[fake->n_fates++].code = code;
}

/* Each fate strikes once, at the nth call of its operation from when it was told. */
static inline enum fate fate_of(struct fake *fake, const char *operation, const char **code) {
    for (size_t i = 0; i < fake->n_fates; i++) {
        bool meant = strcmp(fake->fates[i].operation, operation) == 0 && fake->fates[i].nth > 0;
        if (!meant || --fake->fates[i].nth > 0)
            continue;
        *code = fake->fates[i].code;
        return fake->fates[i].fate;
    }
    return FATE_WORKS;
}

/* --- its objects --- */

static inline struct fake_object *fake_find(struct fake *fake, struct str id) {
    for (size_t i = 0; i < fake->n; i++)
        if (str_is(id, fake->objects[i].id))
            return &fake->objects[i];
    return NULL;
}

static inline struct str fake_tag(const struct fake_object *object, const char *key) {
    const struct value *tags = value_key(object->item, "Tags");
    for (size_t i = 0; i < value_count(tags); i++)
        if (str_is(value_str(value_key(value_item(tags, i), "Key")), key))
            return value_str(value_key(value_item(tags, i), "Value"));
    return (struct str){0};
}

static inline void fake_set(struct fake *fake, struct fake_object *object, const char *key,
                            const struct value *value) {
    object->item = value_with(&fake->arena, object->item, str_of(key),
                              value_copy(&fake->arena, value));
}

static inline bool list_holds(const struct value *list, struct str text) {
    for (size_t i = 0; i < value_count(list); i++)
        if (str_eq(value_str(value_item(list, i)), text))
            return true;
    return false;
}

static inline bool fake_passes(const struct fake *fake, const struct fake_object *object,
                               const struct value *input) {
    const struct value *filters = value_key(input, "Filters"), *ids = value_key(input, "BoxIds");
    if (ids)
        return list_holds(ids, str_of(object->id));
    for (size_t i = 0; i < value_count(filters) && !fake->ignores_filters; i++) {
        struct str name = value_str(value_key(value_item(filters, i), "Name"));
        struct str has = str_is(name, "box-id") ? str_of(object->id) : (struct str){0};
        if (str_starts(name, S("tag:")))
            has = fake_tag(object, str_from(name, 4).at);
        if (!list_holds(value_key(value_item(filters, i), "Values"), has))
            return false;
    }
    return true;
}

static inline const struct value *fake_list(struct fake *fake, const struct value *input,
                                            struct arena *arena, const char **error) {
    struct maker items = {.arena = arena}, answer = {.arena = arena};
    int64_t at = 0;
    str_to_int(value_str(value_key(input, "NextToken")), &at);
    size_t seen = 0;
    for (size_t i = (size_t)at; i < fake->n; i++) {
        struct fake_object *object = &fake->objects[i];
        if (object->hidden_until_ms > fake->now_ms || !fake_passes(fake, object, input))
            continue;
        if (seen == (size_t)box_sheet.read.page) {
            maker_set(&answer, S("NextToken"), value_textf(arena, "%zu", i));
            break;
        }
        if (object->reads_to_open > 0 && --object->reads_to_open == 0) {
            fake_set(fake, object, "State",
                     value_text(&fake->arena, fake->crush ? S("crushed") : S("open")));
            fake_set(fake, object, "Opened", value_text(&fake->arena, S("noon")));
        }
        maker_add(&items, object->item);
        seen++;
    }
    if (value_count(value_key(input, "BoxIds")) > seen)
        *error = "NoSuchBox";
    maker_set(&answer, S("Boxes"), maker_list(&items));
    return maker_map(&answer);
}

static inline const struct value *fake_create(struct fake *fake, const struct value *input,
                                              struct arena *arena, const char **error) {
    struct str in = value_str(value_key(input, "In"));
    if (in.len && !fake_find(fake, in)) {
        *error = "NoSuchBox";
        return NULL;
    }
    assert(fake->n < OBJECTS_MAX);
    struct fake_object *object = &fake->objects[fake->n++];
    *object = (struct fake_object){.reads_to_open = 2,
                                   .hidden_until_ms = fake->now_ms + fake->hides_ms};
    snprintf(object->id, sizeof object->id, "box-%08zx", ++fake->made);
    struct maker item = {.arena = &fake->arena}, answer = {.arena = arena};
    maker_merge(&item, value_copy(&fake->arena, input));
    maker_set(&item, S("BoxId"), value_text(&fake->arena, str_of(object->id)));
    maker_set(&item, S("State"), value_text(&fake->arena, S("closed")));
    if (!value_key(input, "Colour"))
        maker_set(&item, S("Colour"), value_text(&fake->arena, S("brown")));
    object->item = maker_map(&item);
    maker_set(&answer, S("Box"), object->item);
    return maker_map(&answer);
}

static inline void fake_link(struct fake *fake, struct fake_object *object,
                             const struct value *links, bool add, const char **error) {
    const struct value *old = value_key(object->item, "Links");
    struct maker made = {.arena = &fake->arena};
    for (size_t i = 0; i < value_count(links); i++)
        if (list_holds(old, value_str(value_item(links, i))) == add)
            *error = add ? "LinkThere" : "NoLink";
    if (*error)
        return;
    for (size_t i = 0; i < value_count(old); i++)
        if (add || !list_holds(links, value_str(value_item(old, i))))
            maker_add(&made, value_item(old, i));
    for (size_t i = 0; add && i < value_count(links); i++)
        maker_add(&made, value_item(links, i));
    fake_set(fake, object, "Links", maker_list(&made));
}

static inline bool fake_is_held(struct fake *fake, const char *id) {
    for (size_t i = 0; i < fake->n; i++)
        if (str_is(value_str(value_key(fake->objects[i].item, "In")), id))
            return true;
    return false;
}

static inline void fake_retag(struct fake *fake, struct fake_object *object,
                              const struct value *tags, bool add) {
    struct maker made = {.arena = &fake->arena};
    const struct value *old = value_key(object->item, "Tags");
    for (size_t i = 0; i < value_count(old); i++) {
        bool named = false;
        for (size_t k = 0; k < value_count(tags); k++)
            named |= value_same(value_key(value_item(old, i), "Key"),
                                value_key(value_item(tags, k), "Key"));
        if (!named)
            maker_add(&made, value_item(old, i));
    }
    for (size_t k = 0; add && k < value_count(tags); k++)
        maker_add(&made, value_item(tags, k));
    fake_set(fake, object, "Tags", maker_list(&made));
}

static inline const struct value *fake_answer(struct fake *fake, const struct pending *call,
                                              const char **error) {
    const struct value *input = call->input;
    const char *operation = call->operation;
    struct maker empty = {.arena = call->arena};
    if (strcmp(operation, "ListBoxes") == 0)
        return fake_list(fake, input, call->arena, error);
    if (strcmp(operation, "CreateBox") == 0)
        return fake_create(fake, input, call->arena, error);
    struct fake_object *object = fake_find(fake, value_str(value_key(input, "BoxId")));
    if (!object) {
        *error = "NoSuchBox";
        return NULL;
    }
    if (strcmp(operation, "PaintBox") == 0) {
        fake_set(fake, object, "Colour", value_key(input, "Colour"));
    } else if (strcmp(operation, "WeighBox") == 0) {
        maker_set(&empty, S("Weight"), value_int(call->arena, 7));
    } else if (strcmp(operation, "LinkBox") == 0 || strcmp(operation, "UnlinkBox") == 0) {
        fake_link(fake, object, value_key(input, "Links"), operation[0] == 'L', error);
    } else if (strcmp(operation, "TagBox") == 0 || strcmp(operation, "UntagBox") == 0) {
        fake_retag(fake, object, value_key(input, "Tags"), operation[0] == 'T');
    } else {
        assert(strcmp(operation, "DeleteBox") == 0);
        if (fake_is_held(fake, object->id))
            *error = "BoxHeld";
        else
            *object = fake->objects[--fake->n];
    }
    return maker_map(&empty);
}

/* --- struct cloud --- */

static inline bool fake_start(struct cloud *cloud, const char *service, const char *operation,
                              const struct value *input, struct arena *arena, void *tag,
                              struct report *report) {
    struct fake *fake = (struct fake *)cloud;
    (void)report;
    assert(strcmp(service, SERVICE) == 0 && fake->n_pending < PENDING_MAX && fake->n_log < LOG_MAX);
    assert(!input || !input->has_unknown);
    if (strcmp(operation, "CreateBox") == 0) {
        assert(fake->create_at_ms <= fake->now_ms && "faster than the cloud allows");
        fake->create_at_ms = fake->now_ms + fake->create_every_ms;
    }
    fake->log[fake->n_log++] = operation;
    fake->pending[fake->n_pending++] = (struct pending){tag, operation,
                                                        value_copy(&fake->arena, input), arena};
    if (fake->n_pending > fake->most_pending)
        fake->most_pending = fake->n_pending;
    if (fake->on_start)
        fake->on_start(fake, operation, fake->ctx);
    return true;
}

static inline size_t fake_poll(struct cloud *cloud, int64_t deadline_ms, struct outcome *out,
                               size_t max) {
    struct fake *fake = (struct fake *)cloud;
    assert(max > 0);
    if (fake->n_pending == 0) {
        assert(deadline_ms < INT64_MAX && "nothing would ever wake this poll");
        fake->now_ms = deadline_ms > fake->now_ms ? deadline_ms : fake->now_ms;
        return 0;
    }
    struct pending call = fake->pending[0];
    memmove(fake->pending, fake->pending + 1, --fake->n_pending * sizeof call);
    fake->now_ms += LATENCY_MS;
    const char *code = NULL, *error = NULL;
    enum fate fate = fate_of(fake, call.operation, &code);
    const struct value *answer = NULL;
    if (fate == FATE_WORKS || fate == FATE_LOST_AFTER)
        answer = fake_answer(fake, &call, &error);
    if (fate == FATE_REFUSED)
        error = code;
    *out = (struct outcome){.tag = call.tag,
                            .verdict = error ? CLOUD_REFUSED : CLOUD_DONE,
                            .answer = error ? NULL : answer};
    if (error)
        out->error = (struct cloud_error){arena_str(call.arena, str_of(error)), S("so it is"),
                                          S("r-1")};
    if (fate == FATE_THROTTLED || fate == FATE_LOST_BEFORE || fate == FATE_LOST_AFTER)
        *out = (struct outcome){.tag = call.tag,
                                .verdict = fate == FATE_THROTTLED ? CLOUD_AGAIN : CLOUD_LOST,
                                .retry_ms = 100,
                                .error = {S("Trouble"), S("on the line"), S("")}};
    return 1;
}

static inline int64_t fake_earliest(struct cloud *cloud, const char *service,
                                    const char *operation) {
    (void)service;
    return strcmp(operation, "CreateBox") == 0 ? ((struct fake *)cloud)->create_at_ms : 0;
}

static inline bool fake_identify(struct cloud *cloud, struct arena *arena, struct report *report) {
    (void)arena, (void)report;
    if (cloud->who.account.len == 0)
        cloud->who = (struct cloud_identity){.partition = S("aws"),
                                             .account = S("111111111111"),
                                             .region = S("here-1"),
                                             .realm = S("fake")};
    return true;
}

static inline struct fake *fake_open(void) {
    struct fake *fake = must_alloc(sizeof *fake);
    memset(fake, 0, sizeof *fake);
    fake->clock = (struct clock){fake_now, fake_wall, 1};
    fake->now_ms = 1;
    random_seeded_init(&fake->random, 42);
    fake->cloud = (struct cloud){.provider = &fake_provider,
                                 .clock = &fake->clock,
                                 .random = &fake->random.random,
                                 .in_flight_max = 8,
                                 .identify = fake_identify,
                                 .start = fake_start,
                                 .poll = fake_poll,
                                 .earliest = fake_earliest};
    return fake;
}

static inline void fake_close(struct fake *fake) {
    arena_release(&fake->arena);
    free(fake);
}

/* --- resources, and whole applies ------------------------------------------------------------- */

struct wish {
    const char *name, *in, *label, *colour, *links; /* links: names, space-separated */
};

static inline struct resource resource_of(struct arena *arena, const struct wish *wish) {
    struct maker fields = {.arena = arena}, links = {.arena = arena}, none = {.arena = arena};
    if (wish->in)
        maker_set(&fields, S("in"),
                  value_ref(arena, arena_printf(arena, "box.%s", wish->in), S("id")));
    if (wish->label)
        maker_set(&fields, S("label"), value_text(arena, str_of(wish->label)));
    maker_set(&fields, S("colour"),
              value_text(arena, str_of(wish->colour ? wish->colour : "brown")));
    for (struct str rest = str_of(wish->links); rest.len > 0;) {
        struct str name = str_cut(&rest, ' ');
        struct maker atom = {.arena = arena};
        maker_set(&atom, S("ref"),
                  value_ref(arena, arena_printf(arena, "box.%.*s", STR(name)), S("id")));
        maker_add(&links, maker_map(&atom));
    }
    maker_set(&fields, S("links"), maker_list(&links));
    return (struct resource){.address = arena_printf(arena, "box.%s", wish->name),
                             .sheet = &box_sheet,
                             .fields = maker_map(&fields),
                             .tags = maker_map(&none)};
}

/* What one command of a user is: an engine over a cloud and a store. */
struct command {
    struct arena arena;
    struct report report;
    struct engine engine;
    struct known *known;
    size_t n_known;
    struct resource *wanted;
    size_t n_wanted;
    struct diff diff;
    struct program program;
    struct run_result result;
};

static inline void command_open(struct command *command, struct fake *fake, struct store *store) {
    *command = (struct command){.engine = {.cloud = &fake->cloud, .store = store}};
    command->report.arena = &command->arena;
    command->engine.arena = &command->arena;
}

static inline void command_close(struct command *command) {
    arena_release(&command->arena);
}

static inline bool command_plan(struct command *command, const struct wish *wishes, size_t n,
                                bool write) {
    struct stack_wish stack = {.name = S("tests"), .plan_path = S("/plans/tests.yaml")};
    struct engine *engine = &command->engine;
    command->wanted = arena_array(&command->arena, struct resource, n + 1);
    for (size_t i = 0; i < n; i++)
        command->wanted[command->n_wanted++] = resource_of(&command->arena, &wishes[i]);
    if (!engine_open_stack(engine, &stack, &command->report) ||
        !engine_know(engine, write, true, false, &command->known, &command->n_known,
                     &command->report))
        return false;
    struct diff_input input = {.provider = &fake_provider,
                               .wanted = command->wanted,
                               .n_wanted = n,
                               .known = command->known,
                               .n_known = command->n_known,
                               .stack = S("tests"),
                               .store_uuid = store_uuid(engine->store),
                               .teardown = n == 0};
    struct compile_input compiled = {.provider = &fake_provider,
                                     .diff = &command->diff,
                                     .known = command->known,
                                     .n_known = command->n_known,
                                     .wanted = command->wanted,
                                     .n_wanted = n,
                                     .stack = S("tests"),
                                     .store_uuid = store_uuid(engine->store)};
    return diff_make(&input, &command->arena, &command->report, &command->diff) &&
           compile(&compiled, &command->arena, &command->report, &command->program);
}

static inline bool command_run(struct command *command) {
    struct run_input input = {.program = &command->program,
                              .diff = &command->diff,
                              .wanted = command->wanted,
                              .n_wanted = command->n_wanted,
                              .known = command->known,
                              .n_known = command->n_known};
    return engine_run(&command->engine, &input, &command->result, &command->report);
}

static inline void command_print(const struct command *command) {
    for (size_t i = 0; i < command->report.n; i++)
        fprintf(stderr, "  %.*s\n", STR(command->report.items[i].text));
}

#endif
