/* Things that we name, in a cloud as RDS is one: the name is the id, two types use the same one, lists know
 * no filters, tags hang on an ARN and have calls of their own, one call changes many fields, a change
 * shows late, some wait for a window, and what is deleted may leave a copy behind. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json.h"
#include "base/map.h"
#include "plans/ask.h"
#include "plans/names.h"

#include <assert.h>
#include <cmocka.h> /* last: its macro `fail` would rename ours */

#define FIELDS(...) ((const struct field[]){__VA_ARGS__, {NULL}})
#define FILLS(...) ((const struct fill[]){__VA_ARGS__, {NULL}})
enum { THINGS_MAX = 32, QUEUE_MAX = 64, PAGE = 2, LATE_MS = 5000, BUSY_MS = 20000 };

/* --- the sheets ------------------------------------------------------------------------------- */

static const struct value *key_only(const struct field *field, const struct value *atom,
                                    struct arena *arena) {
    (void)field, (void)arena;
    return value_key(atom, "Key");
}

static const struct detail tags_of_thing = {"ListTags", "Arn", .by = "Arn", .items = "TagList"};
static const struct tagging tagging = {
    .on_create = "Tags",
    .facet = {.add = {"Tag", .fills = FILLS({"Arn", "$arn"}), .items = "Tags",
                      .settle = SETTLE_REPEAT},
              .remove = {"Untag", .fills = FILLS({"Arn", "$arn"}), .items = "TagKeys",
                         .settle = SETTLE_REPEAT, .wire = key_only},
              .key = "Key"},
    .seen = "TagList",
    .detail = &tags_of_thing,
    .filters = "Filters",
};
static const struct call modify = {"Modify", "Name", FILLS({"Now", "$now"}), .settle = SETTLE_REPEAT,
                                   .settles = true, .done_on = "Combination",
                                   .done_saying = "No changes"};
#define CHANGES(member) member, .by = &modify, .by_member = "New" member

static const struct sheet jar_sheet = {
    .type = "jar",
    .service = "jars",
    .version = 1,
    .named_by = "name",
    .fields = FIELDS(
        {"name", NAME("a-z0-9- letter single"), GENERATED | CREATE_ONLY | EXCLUSIVE, "Name", "its name",
         .max = 12},
        {"size", INT, GROWS, CHANGES("Size"), .help = "grams", .with = "colour"},
        {"colour", TEXT, 0, CHANGES("Colour"), .help = "of the glass", .fallback = "\"clear\""},
        {"version", VERSION, COMPUTED, CHANGES("Version"), .help = "of the lid's thread"},
        {"locked", FLAG, 0, CHANGES("Locked"), .help = "cannot be deleted", .fallback = "false",
         .guards = "false"},
        {"secret", TEXT, SECRET | WRITE_ONLY, CHANGES("Secret"), .help = "the recipe"},
        {"from", TEXT, ACTION, NULL, "a copy that it is made from"},
        {"now", FLAG, ACTION, NULL, "change it at once", .fallback = "false"},
        {"last", FLAG, ACTION, NULL, "a copy stays", .fallback = "true"},
        {"id", TEXT, READ_ONLY | KNOWN, "Name", "its name"},
        {"arn", TEXT, READ_ONLY | KNOWN, "Arn", "its ARN"}),
    .create = {"Create", .fills = FILLS({"Kind", "=jar"}), .answer = "Thing", .settle = SETTLE_NAME},
    .variants = (const struct variant[]){{"from",
                                          {"Restore", .fills = FILLS({"Kind", "=jar"}, {"Copy", "$from"}),
                                           .answer = "Thing", .settle = SETTLE_NAME},
                                          .later = "colour", .inherits = "secret"},
                                         {NULL}},
    .remove = {"Delete", "Name", FILLS({"Kind", "=jar"}), .settle = SETTLE_REPEAT, .done_on = "NoSuchThing",
               .busy_on = "Busy"},
    .read = {"List", .one = "Name", .one_is_text = true, .fills = FILLS({"Kind", "=jar"}), .items = "Things",
             .id = "Name", .page = PAGE, .gone_on = "NoSuchThing", .token = "Marker"},
    .ready = {"State", .done = "ready", .failed = "broken", .typically_s = 20, .deadline_s = 600},
    .changed = {"State", .done = "ready", .failed = "broken", .typically_s = 10, .deadline_s = 600,
                .late_s = 10},
    .pending = {"Pending", .now = "now"},
    .last = {"last", "SkipLast", "LastName"},
    .tagging = &tagging,
};
static const struct sheet lid_sheet = {
    .type = "lid",
    .service = "jars",
    .version = 1,
    .named_by = "name",
    .fields = FIELDS({"name", NAME("a-z0-9-"), GENERATED | CREATE_ONLY | EXCLUSIVE, "Name", "its name"},
                     {"jar", REF("jar"), CREATE_ONLY, "Jar", "what it closes"},
                     {"id", TEXT, READ_ONLY | KNOWN, "Name", "its name"},
                     {"arn", TEXT, READ_ONLY | KNOWN, "Arn", "its ARN"}),
    .create = {"Create", .fills = FILLS({"Kind", "=lid"}), .answer = "Thing", .settle = SETTLE_NAME},
    .remove = {"Delete", "Name", FILLS({"Kind", "=lid"}), .settle = SETTLE_REPEAT, .done_on = "NoSuchThing"},
    .read = {"Look", .one = "Name", .one_is_text = true, .by_name = true, .items = "Thing", .id = "Name",
             .page = 1, .gone_on = "NoSuchThing"},
    .tagging = &tagging,
};
static const struct sheet *const sheets[] = {&jar_sheet, &lid_sheet};
static const struct provider provider = {.name = "pantry", .sheets = sheets, .n_sheets = 2};

/* --- the cloud -------------------------------------------------------------------------------- */

struct thing {
    const char *kind;
    char name[32], arn[64];
    const struct value *item;
    const struct value *tags;
    int64_t ready_ms, moves_ms; /* ready from then on; from then on it shows that it is not */
};

struct queued {
    void *tag;
    const char *operation;
    const struct value *input;
    struct arena *arena;
};

static struct pantry {
    struct cloud cloud;
    struct clock clock;
    int64_t now_ms;
    struct random_seeded random;
    struct arena arena;
    struct thing things[THINGS_MAX];
    size_t n;
    struct queued queue[QUEUE_MAX];
    size_t n_queue;
    const char *lose; /* the answer to the next call of this operation is lost … */
    bool lose_before; /* … before it took effect */
    struct map counts;
    size_t total;
    char last_name[64];
    const struct value *last_input; /* of the newest Modify or Restore */
} pantry;

static int64_t now(struct clock *clock) {
    (void)clock;
    return pantry.now_ms;
}

static int64_t wall(struct clock *clock) {
    (void)clock;
    return 1700000000000 + pantry.now_ms;
}

static struct thing *thing_at(struct str kind, struct str name) {
    for (size_t i = 0; i < pantry.n; i++)
        if (str_is(kind, pantry.things[i].kind) && str_is(name, pantry.things[i].name))
            return &pantry.things[i];
    return NULL;
}

static struct thing *thing_of_arn(struct str arn) {
    for (size_t i = 0; i < pantry.n; i++)
        if (str_is(arn, pantry.things[i].arn))
            return &pantry.things[i];
    return NULL;
}

static void set(struct thing *thing, const char *key, const struct value *value) {
    thing->item = value ? value_with(&pantry.arena, thing->item, str_of(key),
                                     value_copy(&pantry.arena, value))
                        : value_without(&pantry.arena, thing->item, str_of(key));
}

static const struct value *shown(const struct thing *thing, struct arena *arena) {
    bool busy = pantry.now_ms >= thing->moves_ms && pantry.now_ms < thing->ready_ms;
    return value_with(arena, thing->item, S("State"), value_text(arena, busy ? S("busy") : S("ready")));
}

static const struct value *answer_of(const char *key, const struct value *value, struct arena *arena) {
    struct maker answer = {.arena = arena};
    maker_set(&answer, str_of(key), value);
    return maker_map(&answer);
}

static const struct value *create(const struct value *input, struct arena *arena, const char **error) {
    struct str kind = value_str(value_key(input, "Kind")), name = value_str(value_key(input, "Name"));
    if (thing_at(kind, name)) {
        *error = "AlreadyThere";
        return NULL;
    }
    assert(pantry.n < THINGS_MAX);
    struct thing *thing = &pantry.things[pantry.n++];
    *thing = (struct thing){.kind = str_is(kind, "jar") ? "jar" : "lid",
                            .ready_ms = pantry.now_ms + BUSY_MS,
                            .moves_ms = pantry.now_ms};
    snprintf(thing->name, sizeof thing->name, "%.*s", STR(name));
    snprintf(thing->arn, sizeof thing->arn, "arn:%.*s:%.*s", STR(kind), STR(name));
    thing->tags = value_copy(&pantry.arena, value_key(input, "Tags"));
    thing->item = value_without(&pantry.arena, value_copy(&pantry.arena, input), S("Tags"));
    set(thing, "Arn", value_text(&pantry.arena, str_of(thing->arn)));
    if (!value_key(input, "Version"))
        set(thing, "Version", value_text(&pantry.arena, S("16.4")));
    return answer_of("Thing", shown(thing, arena), arena);
}

static const struct value *list(const struct value *input, struct arena *arena, const char **error) {
    struct str name = value_str(value_key(input, "Name"));
    struct maker items = {.arena = arena}, answer = {.arena = arena};
    int64_t at = 0;
    assert(str_is(value_str(value_key(input, "Kind")), "jar") && !value_key(input, "Filters"));
    str_to_int(value_str(value_key(input, "Marker")), &at);
    for (size_t i = (size_t)at, n = 0; i < pantry.n; i++) {
        struct thing *thing = &pantry.things[i];
        if (strcmp(thing->kind, "jar") != 0 || (name.len && !str_is(name, thing->name)))
            continue;
        if (n++ == PAGE) {
            maker_set(&answer, S("Marker"), value_textf(arena, "%zu", i));
            break;
        }
        maker_add(&items, shown(thing, arena));
    }
    if (name.len && items.n == 0)
        *error = "NoSuchThing";
    maker_set(&answer, S("Things"), maker_list(&items));
    return maker_map(&answer);
}

static const struct value *change(struct thing *thing, const struct value *input, struct arena *arena,
                                  const char **error) {
    static const char *const members[] = {"Size", "Colour", "Version", "Locked", "Secret"};
    struct maker later = {.arena = arena};
    bool any = false;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        char key[16];
        snprintf(key, sizeof key, "New%s", members[i]);
        const struct value *value = value_get(input, str_of(key)), *is = value_get(thing->item, str_of(members[i]));
        if (!value || (is && value_same(is, value)))
            continue;
        any = true;
        if (i == 1 && !value_true(value_key(input, "Now"))) /* colours wait */
            maker_set(&later, str_of(members[i]), value);
        else
            set(thing, members[i], value);
    }
    if (!any) {
        *error = "Combination";
        return NULL;
    }
    set(thing, "Pending", later.n ? maker_map(&later) : NULL);
    thing->moves_ms = pantry.now_ms + LATE_MS;
    thing->ready_ms = thing->moves_ms + BUSY_MS;
    return answer_of("Thing", shown(thing, arena), arena);
}

static const struct value *drop(struct thing *thing, const struct value *input, const char **error) {
    if (value_true(value_key(thing->item, "Locked"))) {
        *error = "Locked";
        return NULL;
    }
    snprintf(pantry.last_name, sizeof pantry.last_name, "%.*s", STR(value_str(value_key(input, "LastName"))));
    assert(strcmp(thing->kind, "jar") != 0 ||
           value_true(value_key(input, "SkipLast")) == (pantry.last_name[0] == '\0'));
    *thing = pantry.things[--pantry.n];
    return input;
}

static void retag(struct thing *thing, const struct value *input, bool add) {
    struct maker tags = {.arena = &pantry.arena};
    const struct value *given = value_get(input, str_of(add ? "Tags" : "TagKeys"));
    for (size_t i = 0; i < value_count(thing->tags); i++) {
        const struct value *tag = value_item(thing->tags, i), *key = value_key(tag, "Key");
        bool named = false;
        for (size_t k = 0; k < value_count(given); k++)
            named |= value_same(key, add ? value_key(value_item(given, k), "Key") : value_item(given, k));
        if (!named)
            maker_add(&tags, tag);
    }
    for (size_t k = 0; add && k < value_count(given); k++)
        maker_add(&tags, value_copy(&pantry.arena, value_item(given, k)));
    thing->tags = maker_list(&tags);
}

static const struct value *work(const struct queued *call, const char **error) {
    const struct value *input = call->input;
    const char *operation = call->operation;
    if (strcmp(operation, "List") == 0)
        return list(input, call->arena, error);
    if (strcmp(operation, "Create") == 0)
        return create(input, call->arena, error);
    if (strcmp(operation, "Restore") == 0) {
        pantry.last_input = value_copy(&pantry.arena, input);
        return create(value_with(call->arena, input, S("Colour"), value_text(call->arena, S("old"))),
                      call->arena, error);
    }
    bool by_arn = value_key(input, "Arn") != NULL;
    struct str kind = value_str(value_key(input, "Kind"));
    struct thing *thing =
        by_arn ? thing_of_arn(value_str(value_key(input, "Arn")))
               : thing_at(strcmp(operation, "Look") == 0 ? S("lid") : kind.len ? kind : S("jar"),
                          value_str(value_key(input, "Name")));
    if (!thing) {
        *error = "NoSuchThing";
        return NULL;
    }
    if (strcmp(operation, "Look") == 0)
        return answer_of("Thing", shown(thing, call->arena), call->arena);
    if (strcmp(operation, "ListTags") == 0)
        return answer_of("TagList", thing->tags, call->arena);
    if (strcmp(operation, "Tag") == 0 || strcmp(operation, "Untag") == 0) {
        retag(thing, input, operation[0] == 'T');
        return input;
    }
    if (strcmp(operation, "Modify") == 0) {
        pantry.last_input = value_copy(&pantry.arena, input);
        return change(thing, input, call->arena, error);
    }
    assert(strcmp(operation, "Delete") == 0);
    return drop(thing, input, error);
}

static bool start(struct cloud *cloud, const char *service, const char *operation,
                  const struct value *input, struct arena *arena, void *tag, struct report *report) {
    (void)cloud, (void)service, (void)report;
    assert(pantry.n_queue < QUEUE_MAX && (!input || !input->has_unknown));
    struct str name = str_of(operation);
    map_set(&pantry.counts, name, (void *)((uintptr_t)map_get(&pantry.counts, name) + 1));
    pantry.total++;
    pantry.queue[pantry.n_queue++] =
        (struct queued){tag, operation, value_copy(&pantry.arena, input), arena};
    return true;
}

static size_t poll_cloud(struct cloud *cloud, int64_t deadline_ms, struct outcome *out, size_t max) {
    (void)cloud, (void)max;
    if (pantry.n_queue == 0) {
        assert(deadline_ms < INT64_MAX);
        pantry.now_ms = deadline_ms > pantry.now_ms ? deadline_ms : pantry.now_ms;
        return 0;
    }
    struct queued call = pantry.queue[0];
    memmove(pantry.queue, pantry.queue + 1, --pantry.n_queue * sizeof call);
    pantry.now_ms += 20;
    bool lost = pantry.lose && strcmp(pantry.lose, call.operation) == 0;
    const char *error = NULL;
    const struct value *answer = lost && pantry.lose_before ? NULL : work(&call, &error);
    if (lost)
        pantry.lose = NULL;
    *out = (struct outcome){.tag = call.tag,
                            .verdict = lost ? CLOUD_LOST : error ? CLOUD_REFUSED : CLOUD_DONE,
                            .answer = lost || error ? NULL : answer,
                            .retry_ms = 100};
    if (error)
        out->error = (struct cloud_error){str_of(error), S("No changes were asked for"), S("r-1")};
    return 1;
}

static int64_t earliest(struct cloud *cloud, const char *service, const char *operation) {
    (void)cloud, (void)service, (void)operation;
    return 0;
}

static bool identify(struct cloud *cloud, struct arena *arena, struct report *report) {
    (void)arena, (void)report;
    cloud->who = (struct cloud_identity){S("aws"), S("111111111111"), S("here-1"), S("fake"),
                                         {0},      {0},               {0},         false};
    return true;
}

static size_t count(const char *operation) {
    return (size_t)(uintptr_t)map_get(&pantry.counts, str_of(operation));
}

/* --- one command of a user -------------------------------------------------------------------- */

static struct store *store;
static struct arena arena;
static struct report report;
static struct engine engine;
static struct known *known;
static size_t n_known;
static struct resource wanted[8];
static size_t n_wanted;
static struct diff diff;
static struct program program;
static struct run_result result;

static int set_up(void **state) {
    (void)state;
    pantry = (struct pantry){.clock = {now, wall, 1}, .now_ms = 1};
    random_seeded_init(&pantry.random, 7);
    pantry.cloud = (struct cloud){.provider = &provider, .clock = &pantry.clock,
                                  .random = &pantry.random.random, .in_flight_max = 8,
                                  .identify = identify, .start = start, .poll = poll_cloud,
                                  .earliest = earliest};
    report = (struct report){.arena = &arena};
    store = store_open(":memory:", false, &pantry.random.random, &pantry.clock, &report);
    n_wanted = 0;
    return store ? 0 : -1;
}

static int tear_down(void **state) {
    (void)state;
    store_close(store);
    map_release(&pantry.counts);
    arena_release(&pantry.arena);
    arena_release(&arena);
    return 0;
}

static const struct value *find(void *ctx, const char *types, const struct value *name, struct report *r) {
    (void)ctx, (void)r;
    return value_ref(&arena, arena_printf(&arena, "%s.%.*s", types, STR(value_str(name))), S("id"));
}

/* A resource of the plan: its fields as JSON; "secret" is one. */
static void want(const char *address, const char *json) {
    struct str rest = str_of(address), type = str_cut(&rest, '.');
    const struct sheet *sheet = provider_sheet(&provider, type);
    const struct value *raw = json_parse(&arena, str_of(json));
    struct resolver resolver = {.find = find};
    struct maker fields = {.arena = &arena}, none = {.arena = &arena};
    for (const struct field *field = sheet->fields; field->name; field++) {
        const struct value *value = value_get(raw, str_of(field->name)), *out = NULL;
        if (!value && field->traits & GENERATED)
            value = value_text(&arena, S("pantry-main"));
        if (!value && field->fallback)
            value = json_parse(&arena, str_of(field->fallback));
        if (!value)
            continue;
        assert_true(field->kind->canon(field, value, &resolver, &arena, &report, &out));
        maker_set(&fields, str_of(field->name), field->traits & SECRET ? value_as_secret(&arena, out) : out);
    }
    const struct value *tags = value_key(raw, "tags");
    wanted[n_wanted++] = (struct resource){.address = str_of(address),
                                           .sheet = sheet,
                                           .fields = maker_map(&fields),
                                           .tags = tags ? tags : maker_map(&none)};
}

static bool print_of(void *ctx, const struct value *secret, struct buf *out) {
    (void)ctx;
    return store_secret_print(store, secret, out, &report);
}

static bool plan(void) {
    struct stack_wish stack = {.name = S("tests"), .plan_path = S("/plans/tests.yaml")};
    engine = (struct engine){.cloud = &pantry.cloud, .store = store, .arena = &arena};
    struct diff_input input = {.provider = &provider, .wanted = wanted, .n_wanted = n_wanted,
                               .stack = S("tests"), .store_uuid = store_uuid(store),
                               .fingerprint = print_of, .teardown = n_wanted == 0};
    if (!engine_open_stack(&engine, &stack, &report) ||
        !engine_know(&engine, true, true, true, &known, &n_known, &report))
        return false;
    input.known = known;
    input.n_known = n_known;
    struct compile_input compiled = {.provider = &provider, .diff = &diff, .known = known,
                                     .n_known = n_known, .wanted = wanted, .n_wanted = n_wanted,
                                     .stack = S("tests"), .store_uuid = store_uuid(store)};
    return diff_make(&input, &arena, &report, &diff) && compile(&compiled, &arena, &report, &program);
}

static bool run(void) {
    struct run_input input = {.program = &program, .diff = &diff, .wanted = wanted, .n_wanted = n_wanted,
                              .known = known, .n_known = n_known};
    return engine_run(&engine, &input, &result, &report);
}

static void apply(void) {
    bool ok = plan() && run();
    for (size_t i = 0; !ok && i < report.n; i++)
        print_message("%.*s\n", STR(report.items[i].text));
    assert_true(ok);
    n_wanted = 0;
}

static void assert_no_changes(void) {
    assert_true(plan());
    for (size_t i = 0; i < diff.n; i++)
        for (size_t k = 0; k < diff.changes[i].n_fields; k++)
            print_message("%.*s differs\n", STR(str_of(diff.changes[i].fields[k].field
                                                           ? diff.changes[i].fields[k].field->name
                                                           : "tags")));
    assert_true(diff_is_empty(&diff));
    assert_int_equal(program.n, 0);
    n_wanted = 0;
}

static const struct value *member(const char *kind, const char *name, const char *key) {
    const struct thing *thing = thing_at(str_of(kind), str_of(name));
    assert_non_null(thing);
    return value_get(thing->item, str_of(key));
}

/* --- tests ------------------------------------------------------------------------------------ */

static void want_both(void) {
    want("jar.main", "{\"size\":5,\"tags\":{\"team\":\"a\"}}");
    want("lid.main", "{\"jar\":\"main\"}");
}

static void two_types_may_use_one_name(void **state) {
    (void)state;
    want_both();
    apply();
    assert_true(str_is(value_str(member("lid", "pantry-main", "Jar")), "pantry-main"));
    want_both();
    assert_no_changes();
    /* the lid goes before the jar that it closes, though both have one name */
    apply();
    assert_int_equal(pantry.n, 0);
    assert_int_equal(result.deleted, 2);
}

static void refresh_reads_lists_whole_and_tags_one_by_one(void **state) {
    (void)state;
    for (int i = 0; i < 5; i++)
        want(arena_cstr(&arena, arena_printf(&arena, "jar.j%d", i)),
             arena_cstr(&arena, arena_printf(&arena, "{\"name\":\"j%d\"}", i)));
    want("lid.main", "{}");
    apply();
    pantry.total = 0;
    map_release(&pantry.counts);
    assert_true(plan());
    /* five jars are three pages of the one list; the lid is looked for by its name; six have tags */
    assert_int_equal(count("List"), 3);
    assert_int_equal(count("Look"), 1);
    assert_int_equal(count("ListTags"), 6);
    assert_int_equal(pantry.total, 10);
    assert_int_equal(refresh_formula(&provider, known, n_known), 8);
    assert_true(str_is(value_str(value_get(value_key(known[0].seen, "tags"), S(TAG_STACK))), "tests"));
}

static void what_was_made_is_found_by_its_name(void **state) {
    (void)state;
    for (int before = 0; before < 2; before++) {
        pantry.lose = "Create";
        pantry.lose_before = before;
        want_both();
        apply();
        assert_int_equal(pantry.n, 2);
        want_both();
        assert_no_changes();
        apply();
    }
}

static void what_belongs_to_another_is_not_taken_over(void **state) {
    (void)state;
    want("jar.main", "{\"size\":5}");
    apply();
    pantry.things[0].tags = value_list(&pantry.arena, NULL, 0); /* somebody took our tags off */
    assert_true(plan());
    assert_false(run()); /* a teardown: it is not ours to delete */
    assert_int_equal(pantry.n, 1);
}

static void one_call_changes_many_fields_and_is_waited_for(void **state) {
    (void)state;
    want("jar.main", "{\"size\":5}");
    apply();
    int64_t before = pantry.now_ms;
    map_release(&pantry.counts);
    want("jar.main", "{\"size\":9,\"colour\":\"green\",\"now\":true}");
    apply();
    assert_int_equal(count("Modify"), 1);
    assert_true(str_is(value_str(member("jar", "pantry-main", "Colour")), "green"));
    assert_int_equal(value_integer(member("jar", "pantry-main", "Size"), 0), 9);
    assert_true(pantry.now_ms - before >= LATE_MS + BUSY_MS); /* not taken in by the first look */
    want("jar.main", "{\"size\":9,\"colour\":\"green\"}");
    assert_no_changes();
}

static void what_goes_along_is_sent_too(void **state) {
    (void)state;
    want("jar.main", "{\"size\":5}");
    apply();
    want("jar.main", "{\"size\":6}");
    apply();
    assert_true(str_is(value_str(value_key(pantry.last_input, "NewColour")), "clear"));
}

static void no_changes_is_success(void **state) {
    (void)state;
    want("jar.main", "{\"size\":5}");
    apply();
    want("jar.main", "{\"size\":7}");
    assert_true(plan());
    set(&pantry.things[0], "Size", value_int(&pantry.arena, 7)); /* meanwhile */
    assert_true(run());
    n_wanted = 0;
}

static void what_waits_for_a_window_is_no_drift(void **state) {
    (void)state;
    want("jar.main", "{\"colour\":\"red\"}");
    apply();
    want("jar.main", "{\"colour\":\"blue\"}");
    apply();
    assert_true(str_is(value_str(member("jar", "pantry-main", "Colour")), "red"));
    want("jar.main", "{\"colour\":\"blue\"}");
    assert_true(plan());
    assert_int_equal(program.n, 0);
    assert_int_equal(diff.changes[0].n_scheduled, 1);
    assert_string_equal(diff.changes[0].scheduled[0].field->name, "colour");
    n_wanted = 0;
    /* not to be put off any longer */
    want("jar.main", "{\"colour\":\"blue\",\"now\":true}");
    apply();
    assert_true(str_is(value_str(member("jar", "pantry-main", "Colour")), "blue"));
    /* another one than what waits */
    want("jar.main", "{\"colour\":\"blue\"}");
    assert_no_changes();
}

static void what_grows_or_is_upgraded_by_itself_is_no_drift(void **state) {
    (void)state;
    want("jar.main", "{\"size\":5,\"version\":\"16\"}");
    apply();
    set(&pantry.things[0], "Size", value_int(&pantry.arena, 8));
    set(&pantry.things[0], "Version", value_text(&pantry.arena, S("16.9")));
    want("jar.main", "{\"size\":5,\"version\":\"16\"}");
    assert_no_changes();
    want("jar.main", "{\"size\":5,\"version\":\"16.4\"}");
    assert_no_changes();
    want("jar.main", "{\"size\":4}");
    assert_false(plan());
    assert_non_null(strstr(report.items[report.n - 1].text.at, "only grows"));
    n_wanted = 0;
}

static void a_secret_is_known_by_its_fingerprint(void **state) {
    (void)state;
    want("jar.main", "{\"secret\":\"cinnamon\"}");
    apply();
    want("jar.main", "{\"secret\":\"cinnamon\"}");
    assert_no_changes();
    want("jar.main", "{\"secret\":\"cardamom\"}");
    assert_true(plan());
    assert_int_equal(diff.changes[0].n_fields, 1);
    assert_string_equal(diff.changes[0].fields[0].field->name, "secret");
    assert_true(run());
    assert_true(str_is(value_str(member("jar", "pantry-main", "Secret")), "cardamom"));
    n_wanted = 0;
}

static void a_copy_stays_of_what_is_deleted(void **state) {
    (void)state;
    want("jar.main", "{\"locked\":true}");
    apply();
    assert_true(plan());
    assert_string_equal(program.steps[1].does.at, "take locked off");
    assert_true(run());
    assert_int_equal(pantry.n, 0);
    assert_memory_equal(pantry.last_name, "pantry-main-final-2023", 22);
    want("jar.main", "{\"last\":false}");
    apply();
    apply();
    assert_string_equal(pantry.last_name, "");
}

static void a_variant_sets_later_what_it_cannot_take(void **state) {
    (void)state;
    want("jar.main", "{\"from\":\"copy-1\",\"colour\":\"green\",\"secret\":\"pepper\",\"now\":true}");
    apply();
    assert_int_equal(count("Create"), 0);
    assert_true(str_is(value_str(member("jar", "pantry-main", "Copy")), "copy-1"));
    assert_true(str_is(value_str(member("jar", "pantry-main", "Colour")), "green"));
    assert_null(member("jar", "pantry-main", "Secret"));
    /* read at creation only */
    want("jar.main", "{\"from\":\"copy-2\",\"colour\":\"green\",\"secret\":\"pepper\"}");
    assert_no_changes();
}

static void tags_are_changed_by_arn(void **state) {
    (void)state;
    want_both();
    apply();
    want("jar.main", "{\"size\":5,\"tags\":{\"stage\":\"dev\"}}");
    want("lid.main", "{\"jar\":\"main\"}");
    apply();
    assert_int_equal(count("Tag"), 1);
    assert_int_equal(count("Untag"), 1);
    want("jar.main", "{\"size\":5,\"tags\":{\"stage\":\"dev\"}}");
    want("lid.main", "{\"jar\":\"main\"}");
    assert_no_changes();
}

static void made_up_names_fit(void **state) {
    (void)state;
    const struct field *name = &jar_sheet.fields[0];
    struct str fit = name->kind->fit(name, S("Prod_Web.1--main-"), &arena);
    assert_true(str_is(fit, "prod-web-1-main"));
    assert_int_equal(name_fit(&arena, fit, 12).len, 12);
    const char *const bad[] = {"1st", "a--b", "a-", "a b", ""};
    for (size_t i = 0; i < 5; i++) {
        const struct value *out, *raw = value_text(&arena, str_of(bad[i]));
        assert_false(name->kind->canon(name, raw, NULL, &arena, &report, &out));
    }
    assert_true(str_is(object_key(&arena, &jar_sheet, S("x")), "jar x"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(two_types_may_use_one_name),
        TEST(refresh_reads_lists_whole_and_tags_one_by_one),
        TEST(what_was_made_is_found_by_its_name),
        TEST(what_belongs_to_another_is_not_taken_over),
        TEST(one_call_changes_many_fields_and_is_waited_for),
        TEST(what_goes_along_is_sent_too),
        TEST(no_changes_is_success),
        TEST(what_waits_for_a_window_is_no_drift),
        TEST(what_grows_or_is_upgraded_by_itself_is_no_drift),
        TEST(a_secret_is_known_by_its_fingerprint),
        TEST(a_copy_stays_of_what_is_deleted),
        TEST(a_variant_sets_later_what_it_cannot_take),
        TEST(tags_are_changed_by_arn),
        TEST(made_up_names_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
