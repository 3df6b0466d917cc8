/* The simulation: one seed is one life of a stack, with everything that can go wrong between engine
 * and cloud.
 *
 *   sim [--seeds A..B]
 *
 * A stack is applied, changed and torn down on the sandbox, in one process and in simulated time,
 * while calls are throttled, fail, are cut before or after they take effect, reads are stale, and
 * the engine is killed between any two messages. Then the line is mended, and after at most
 * APPLIES_MAX more runs it must hold that
 *
 *   - the last run did all of its work, and a plan finds nothing to do,
 *   - there is one object for each resource, and none without a row,
 *   - each row has its object.
 *
 * Every seed is lived twice: the same seed gives the same events, byte by byte. */
#include <assert.h>

#include "plans/engine.h"
#include "plans/ask.h"
#include "providers/aws/aws.h"
#include "providers/aws/cloud.h"
#include "providers/aws/sandbox/core.h"
#include "tests/sim/line.h"

#define REGION "eu-west-1"
#define WALL_MS 1790000000000
#define APPLIES_MAX 3
#define TRIES_WITH_FAULTS 6
#define STALE_MAX 5
#define LAG_MS (2 * 60 * 1000) /* the settle window of a cloud whose reads are stale */

struct sim {
    uint64_t seed;
    struct simulated_clock clock;
    struct random_seeded dice, world_random, engine_random;
    struct sandbox *sandbox;
    struct store *store;
    struct line line;
    bool stale;
    struct arena arena;
    struct report report;
};

/* --- one command ------------------------------------------------------------------------------ */

/* What one process is: it has nothing but the store. */
struct process {
    struct arena arena;
    struct report report;
    struct cloud *cloud;
    struct engine engine;
    struct plan plan;
    struct known *known;
    size_t n_known;
    struct diff diff;
    struct program program;
};

struct listener {
    struct watcher watcher; /* first */
    struct line *line;
};

static void see(struct watcher *watcher, const struct event *event) {
    struct listener *listener = (struct listener *)watcher;
    char kind = (char)('a' + (int)event->kind);
    line_hash(listener->line, (struct str){&kind, 1});
    line_hash(listener->line, event->address);
    line_hash(listener->line, event->text);
}

static bool process_open(struct sim *sim, struct process *process) {
    static const char *const no_environ[] = {NULL};
    *process = (struct process){.report = {.arena = NULL}};
    process->report.arena = &process->arena;
    struct aws_cloud_settings settings = {
        .client = {.region = S(REGION),
                   .endpoint = S("http://sandbox.test"),
                   .access_key = S(SANDBOX_ACCESS_KEY),
                   .secret_key = S(SANDBOX_SECRET_KEY),
                   .environ = no_environ,
                   .transport = &sim->line.transport,
                   .clock = &sim->clock.clock,
                   .random = &sim->engine_random.random},
        .provider = &aws_provider,
        .sandbox = true,
    };
    process->cloud = aws_cloud_open(&settings, &process->arena, &process->report);
    process->engine = (struct engine){.cloud = process->cloud,
                                      .store = sim->store,
                                      .verb = S("sim"),
                                      .arena = &process->arena,
                                      .interrupts = &sim->line.interrupts};
    return process->cloud != NULL;
}

static void process_close(struct process *process) {
    aws_cloud_close(process->cloud);
    arena_release(&process->arena);
}

static const char *token_member(void *ctx, const char *service, const char *operation) {
    struct cloud *cloud = ctx;
    return cloud->token_member(cloud, service, operation);
}

/* From the plan file to the program; path NULL: a teardown. */
static bool process_plan(struct sim *sim, struct process *process, const char *path, bool write) {
    struct engine *engine = &process->engine;
    struct report *report = &process->report;
    const struct plan_options options = {.path = str_of(path), .provider = &aws_provider};
    if (path && !plan_read(&options, &process->arena, report, &process->plan))
        return false;
    struct stack_wish wish = {.name = S("sim")};
    if (!engine_open_stack(engine, &wish, report))
        return false;
    process->cloud->settle_window_ms = sim->stale ? LAG_MS : 0;
    const struct cloud_identity *who = &process->cloud->who;
    const struct plan_facts facts = {
        .account = who->account, .region = who->region, .partition = who->partition};
    if (path && !plan_resolve(&options, &facts, &process->arena, report, &process->plan))
        return false;
    if (!engine_know(engine, write, true, false, &process->known, &process->n_known, report))
        return false;
    struct diff_input input = {.provider = &aws_provider,
                               .wanted = process->plan.resources,
                               .n_wanted = process->plan.n_resources,
                               .known = process->known,
                               .n_known = process->n_known,
                               .stack = S("sim"),
                               .store_uuid = store_uuid(sim->store),
                               .teardown = !path};
    struct compile_input compiled = {.provider = &aws_provider,
                                     .diff = &process->diff,
                                     .known = process->known,
                                     .n_known = process->n_known,
                                     .wanted = process->plan.resources,
                                     .n_wanted = process->plan.n_resources,
                                     .stack = S("sim"),
                                     .store_uuid = store_uuid(sim->store),
                                     .token_member = token_member,
                                     .ctx = process->cloud};
    return diff_make(&input, &process->arena, report, &process->diff) &&
           compile(&compiled, &process->arena, report, &process->program);
}

static void tell_troubles(const struct sim *sim, const struct report *report) {
    for (size_t i = 0; i < report->n; i++)
        fprintf(stderr, "seed %llu: %.*s\n", (unsigned long long)sim->seed,
                STR(report->items[i].text));
}

static bool apply(struct sim *sim, const char *path, bool quiet) {
    struct process process;
    struct run_result result;
    struct listener listener = {{see, NULL}, &sim->line};
    bool ok = process_open(sim, &process) && process_plan(sim, &process, path, true);
    if (ok) {
        process.engine.watcher = &listener.watcher;
        const struct run_input input = {.program = &process.program,
                                        .diff = &process.diff,
                                        .wanted = process.plan.resources,
                                        .n_wanted = process.plan.n_resources,
                                        .known = process.known,
                                        .n_known = process.n_known};
        ok = engine_run(&process.engine, &input, &result, &process.report);
    }
    if (!ok && !quiet)
        tell_troubles(sim, &process.report);
    process_close(&process);
    return ok;
}

/* --- what must hold --------------------------------------------------------------------------- */

static bool wrong(const struct sim *sim, const char *what, struct str which) {
    fprintf(stderr, "seed %llu: %s: %.*s\n", (unsigned long long)sim->seed, what, STR(which));
    return false;
}

static const struct known *known_by_id(const struct process *process, struct str id) {
    for (size_t i = 0; i < process->n_known; i++)
        if (str_eq(process->known[i].row.physical_id, id))
            return &process->known[i];
    return NULL;
}

/* Every object with our tags has its row, and there are as many as rows. */
static bool objects_have_rows(struct sim *sim, struct process *process) {
    const struct str stack = S("sim");
    size_t n = 0;
    for (size_t s = 0; s < aws_provider.n_sheets; s++) {
        const struct sheet *sheet = aws_provider.sheets[s];
        if (!sheet->tagging || !sheet->tagging->filter)
            continue; /* no tag finds it, and the plans here have none */
        struct ask ask = ask_list(sheet, input_by_tag(sheet, TAG_STACK, &stack, 1, &process->arena),
                                  &process->arena);
        bool asked = asks_run(&process->engine, &ask, 1, &process->report);
        if (asked && str_is(ask.error.code, "InvalidAction"))
            continue; /* a type that the sandbox does not have */
        if (!asked || !ask.answer)
            return wrong(sim, "cannot list", str_of(sheet->type));
        for (size_t i = 0; i < value_count(ask.items); i++) {
            const struct value *item = value_item(ask.items, i);
            const struct known *known = known_by_id(process, item_id(sheet, item));
            if (!known)
                return wrong(sim, "an object without a row", item_tag(sheet, item, TAG_ADDRESS));
            if (!str_eq(known->row.address, item_tag(sheet, item, TAG_ADDRESS)))
                return wrong(sim, "an object under another's name", known->row.address);
            n++;
        }
    }
    return n == process->n_known || wrong(sim, "rows and objects differ in number", S(""));
}

static bool rows_are_whole(const struct sim *sim, const struct process *process) {
    for (size_t i = 0; i < process->n_known; i++) {
        const struct known *known = &process->known[i];
        if (known->gone)
            return wrong(sim, "a row without an object", known->row.address);
        if (known->row.status != ROW_OK)
            return wrong(sim, "a row that is not whole", known->row.address);
        for (size_t k = 0; k < i; k++)
            if (str_eq(process->known[k].row.address, known->row.address))
                return wrong(sim, "two rows of one address", known->row.address);
    }
    return true;
}

static bool holds(struct sim *sim, const char *path) {
    struct process process;
    bool ok = process_open(sim, &process) && process_plan(sim, &process, path, false);
    if (!ok)
        tell_troubles(sim, &process.report);
    ok = ok && (diff_is_empty(&process.diff) || wrong(sim, "the plan is not empty", S(""))) &&
         rows_are_whole(sim, &process) && objects_have_rows(sim, &process) &&
         (process.n_known == process.plan.n_resources ||
          wrong(sim, "not one row for each resource", S("")));
    process_close(&process);
    return ok;
}

/* --- one life --------------------------------------------------------------------------------- */

static uint64_t draw(struct sim *sim, uint64_t bound) {
    return random_below(&sim->dice.random, bound);
}

static void set_faults(struct sim *sim, const char *text) {
    bool ok = faults_set(&sim->sandbox->faults, str_of(text), &sim->report);
    assert(ok);
    (void)ok;
}

/* Some of the faults, each in some of the lives. */
static void draw_faults(struct sim *sim) {
    static const char *const kinds[] = {"throttle",  "500",        "503",
                                        "500-after", "cut-before", "cut-after"};
    struct buf text = {0};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (draw(sim, 2))
            buf_addf(&text, "%s:*:p=0.0%d,", kinds[i], (int)draw(sim, 6) + 1);
    if (sim->stale)
        buf_addf(&text, "stale:%d,", (int)draw(sim, STALE_MAX) + 1);
    buf_addf(&text, "latency:%d-%d", (int)draw(sim, 20) + 1, (int)draw(sim, 3000) + 30);
    set_faults(sim, text.at);
    buf_release(&text);
}

/* Minutes pass, and so many reads that no change is hidden from the next one any more. */
static bool let_dust_settle(struct sim *sim) {
    struct process process;
    const struct stack_wish wish = {.name = S("sim")};
    set_faults(sim, "latency:10-200");
    sim->clock.mono_ms += LAG_MS;
    bool ok = process_open(sim, &process) &&
              engine_open_stack(&process.engine, &wish, &process.report);
    for (int i = 0; ok && i <= STALE_MAX; i++)
        ok = engine_ask(&process.engine, "ec2", "DescribeVpcs", NULL, &process.arena, NULL,
                        &process.report) != NULL;
    process_close(&process);
    return ok;
}

/* Runs with faults and kills until one is through, or there were enough; then without, until one
 * is. */
static bool reach(struct sim *sim, const char *path) {
    bool done = false;
    for (int i = 0; i < TRIES_WITH_FAULTS && !done; i++) {
        draw_faults(sim);
        sim->line.life = draw(sim, 3) ? (int64_t)draw(sim, 120) + 1 : 0;
        done = apply(sim, path, true);
        if (sim->line.interrupts)
            line_bury(&sim->line, draw(sim, 2));
        sim->line.life = 0;
    }
    done = false;
    if (!let_dust_settle(sim))
        return wrong(sim, "no peace", S(""));
    for (int i = 0; i < APPLIES_MAX && !done; i++)
        done = apply(sim, path, i + 1 < APPLIES_MAX);
    if (!done || !let_dust_settle(sim))
        return wrong(sim, "it does not converge", path ? str_of(path) : S("teardown"));
    return holds(sim, path);
}

static void sim_open(struct sim *sim, uint64_t seed) {
    *sim = (struct sim){.seed = seed};
    sim->report.arena = &sim->arena;
    simulated_clock_init(&sim->clock, WALL_MS);
    random_seeded_init(&sim->dice, seed);
    random_seeded_init(&sim->world_random, seed + 1000000);
    random_seeded_init(&sim->engine_random, seed + 2000000);
    const struct sandbox_settings settings = {.clock = &sim->clock.clock,
                                              .simulated = &sim->clock,
                                              .region = S(REGION),
                                              .random = &sim->world_random.random};
    sim->sandbox = sandbox_open(&settings, &sim->report);
    sim->store = store_open(":memory:", false, &sim->engine_random.random, &sim->clock.clock,
                            &sim->report);
    assert(sim->sandbox && sim->store);
    line_open(&sim->line, sandbox_transport(sim->sandbox), &sim->clock.clock, sim->store);
    sim->stale = draw(sim, 3) == 0;
}

static void sim_close(struct sim *sim) {
    store_close(sim->store);
    sandbox_close(sim->sandbox);
    arena_release(&sim->arena);
}

struct tally {
    size_t requests, troubles[TROUBLE_KINDS], lives_with[TROUBLE_KINDS], stale;
};

static void count_life(struct tally *tally, const struct sim *sim) {
    tally->requests += sim->line.requests;
    tally->stale += sim->stale;
    for (int i = 0; i < TROUBLE_KINDS; i++) {
        tally->troubles[i] += sim->line.troubles[i];
        tally->lives_with[i] += sim->line.troubles[i] > 0;
    }
}

static bool live(uint64_t seed, uint64_t *hash, struct tally *tally) {
    static const char first[] = SOURCE_DIR "/tests/sim/plans/first.yaml",
                      second[] = SOURCE_DIR "/tests/sim/plans/second.yaml";
    struct sim sim;
    sim_open(&sim, seed);
    bool ok = reach(&sim, first) && reach(&sim, second) && reach(&sim, first) && reach(&sim, NULL);
    *hash = sim.line.hash;
    count_life(tally, &sim);
    sim_close(&sim);
    return ok;
}

/* --- many ------------------------------------------------------------------------------------- */

static bool read_seeds(int argc, char **argv, int64_t *from, int64_t *to) {
    *from = 1;
    *to = 100;
    if (argc == 1)
        return true;
    if (argc != 3 || strcmp(argv[1], "--seeds") != 0)
        return false;
    struct str rest = str_of(argv[2]), first = str_cut(&rest, '.');
    return str_to_int(first, from) &&
           (rest.len == 0 ? str_to_int(first, to) : str_to_int(str_from(rest, 1), to)) &&
           *from <= *to;
}

/* A kind of trouble that hardly any life has seen was not tested. */
static bool covers(const struct tally *tally, size_t lives) {
    static const char *const names[] = {"lost", "5xx", "throttled", "refused", "killed"};
    bool all = true;
    printf("%zu lives, %zu requests, %zu with stale reads;", lives, tally->requests, tally->stale);
    for (int i = 0; i < TROUBLE_KINDS; i++) {
        printf(" %s %zu (in %zu)", names[i], tally->troubles[i], tally->lives_with[i]);
        all &= lives < 50 || 10 * tally->lives_with[i] >= lives;
    }
    printf("\n");
    return all;
}

int main(int argc, char **argv) {
    int64_t from, to;
    if (!read_seeds(argc, argv, &from, &to)) {
        fprintf(stderr, "usage: sim [--seeds A..B]\n");
        return 1;
    }
    struct tally tally = {0}, again = {0};
    size_t failed = 0;
    for (int64_t seed = from; seed <= to; seed++) {
        uint64_t one = 0, two = 0;
        bool ok = live((uint64_t)seed, &one, &tally);
        ok &= live((uint64_t)seed, &two, &again);
        if (one != two)
            fprintf(stderr, "seed %lld: lived twice, and not the same\n", (long long)seed);
        failed += !ok || one != two;
    }
    bool covered = covers(&tally, (size_t)(to - from + 1));
    if (failed)
        fprintf(stderr, "%zu of %lld seeds failed\n", failed, (long long)(to - from + 1));
    if (!covered)
        fprintf(stderr, "a kind of trouble occurred in less than a tenth of the lives\n");
    return failed || !covered;
}
