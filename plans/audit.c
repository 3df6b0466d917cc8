#include "plans/audit.h"

#include <assert.h>

#include "base/digest.h"
#include "base/json.h"
#include "base/map.h"
#include "plans/ask.h"

/* How long a preparation (a report that is being made) is waited for, and the pauses between. */
#define PREPARE_MS 60000
#define PAUSE_FIRST_MS 200
#define PAUSE_LAST_MS 2000
/* What one API does not answer is UNKNOWN, and does not hold up the rest for long. */
#define TRIES_MAX 7
/* A server whose pages never end is not read for ever. */
#define PAGES_MAX 10000

/* --- one piece of evidence -------------------------------------------------------------------- */

/* A reading: what one piece of evidence takes, one request after another. */
struct reading {
    struct evidence *evidence;
    const struct value *input; /* of the next request */
    bool prepared;
    int64_t pause_ms, prepare_until_ms, not_before_ms;
    size_t pages;
    struct maker found[8]; /* by path of the source's items */
};

struct auditing {
    struct engine *engine;
    const struct audit_wish *wish;
    struct audit *audit;
    struct arena *arena;
    size_t calls;
};

static const char *service_of(const struct evidence *evidence) {
    return evidence->source ? evidence->source->service : evidence->sheet->service;
}

/* A job is started with the input, and waited for by what it gave. */
static bool starts_job(const struct reading *reading) {
    return reading->evidence->source && reading->evidence->source->first.gives;
}

static bool prepares(const struct reading *reading) {
    const struct audit_source *source = reading->evidence->source;
    return source && source->first.operation && !reading->prepared;
}

static const char *operation_of(const struct reading *reading) {
    const struct evidence *evidence = reading->evidence;
    if (!evidence->source)
        return evidence->sheet->read.operation;
    return prepares(reading) ? evidence->source->first.operation : evidence->source->operation;
}

static const struct value *first_input(struct auditing *auditing, const struct evidence *evidence) {
    struct maker input = {.arena = auditing->arena};
    if (evidence->source && evidence->source->input)
        maker_merge(&input, json_parse(auditing->arena, str_of(evidence->source->input)));
    maker_merge(&input, evidence->input);
    return maker_map(&input);
}

static struct reading reading_of(struct auditing *auditing, struct evidence *evidence) {
    int64_t now = auditing->engine->cloud->clock->now_ms(auditing->engine->cloud->clock);
    struct reading reading = {.evidence = evidence,
                              .input = first_input(auditing, evidence),
                              .pause_ms = PAUSE_FIRST_MS,
                              .prepare_until_ms = now + PREPARE_MS};
    for (size_t i = 0; i < sizeof reading.found / sizeof *reading.found; i++)
        reading.found[i].arena = auditing->arena;
    return reading;
}

/* --- what comes back -------------------------------------------------------------------------- */

static const char *items_of(const struct reading *reading) {
    const struct evidence *evidence = reading->evidence;
    return evidence->source ? evidence->source->items : evidence->sheet->read.items;
}

static void take_items(struct auditing *auditing, struct reading *reading,
                       const struct value *answer) {
    struct str paths = str_of(items_of(reading));
    for (size_t p = 0; paths.len > 0; p++) {
        assert(p < sizeof reading->found / sizeof *reading->found);
        const struct value *items = value_path(auditing->arena, answer, str_cut(&paths, ' '));
        for (size_t i = 0; i < value_count(items); i++)
            maker_add(&reading->found[p], value_item(items, i));
    }
}

/* True: the next page is asked for. A token that leads to itself ends the list as broken. */
static bool turn_page(struct auditing *auditing, struct reading *reading,
                      const struct value *answer) {
    const struct audit_source *source = reading->evidence->source;
    const char *out = source ? source->token : reading->evidence->sheet->read.token;
    const char *in = source ? source->token_in : out;
    if (!source && !out)
        in = out = "NextToken";
    const struct value *next = out ? value_path(NULL, answer, str_of(out)) : NULL;
    if (value_str(next).len == 0)
        return false;
    bool again = value_same(next, value_get(reading->input, str_of(in)));
    if (again || ++reading->pages > PAGES_MAX) {
        reading->evidence->state = EVIDENCE_BROKEN;
        reading->evidence->error = (struct cloud_error){
            .code = S("EndlessPages"), .message = S("its pages lead to themselves")};
        return false;
    }
    reading->input = value_with(auditing->arena, reading->input, str_of(in), next);
    return true;
}

static const struct value *gathered(struct auditing *auditing, struct reading *reading) {
    struct str paths = str_of(items_of(reading));
    if (str_find(paths, ' ') < 0)
        return maker_list(&reading->found[0]);
    struct maker map = {.arena = auditing->arena};
    for (size_t p = 0; paths.len > 0; p++) {
        struct str path = str_cut(&paths, ' ');
        maker_set(&map, path, maker_list(&reading->found[p]));
    }
    return maker_map(&map);
}

static struct str resource_of(const struct audit_object *object) {
    struct str arn = value_str(value_key(object->fields, "arn"));
    if (arn.len > 0)
        return arn;
    return object->id.len > 0 ? object->id : object->address;
}

static void take_objects(struct auditing *auditing, struct evidence *evidence,
                         const struct value *items) {
    struct audit_object *objects = arena_array(auditing->arena, struct audit_object,
                                               value_count(items) + 1);
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        if (item_is_gone(evidence->sheet, item))
            continue;
        struct audit_object *object = &objects[evidence->n_objects++];
        *object = (struct audit_object){.sheet = evidence->sheet,
                                        .id = item_id(evidence->sheet, item),
                                        .fields = seen_of_item(evidence->sheet, item,
                                                               auditing->arena),
                                        .item = item};
        object->resource = resource_of(object);
    }
    evidence->objects = objects;
}

/* The evidence is whole. */
static void complete(struct auditing *auditing, struct reading *reading,
                     const struct value *answer) {
    struct evidence *evidence = reading->evidence;
    const struct value *value = items_of(reading) ? gathered(auditing, reading) : answer;
    evidence->state = EVIDENCE_KNOWN;
    if (!evidence->source)
        take_objects(auditing, evidence, value);
    else if (evidence->source->digest)
        evidence->value = evidence->source->digest(value, auditing->arena);
    else
        evidence->value = value;
    if (evidence->source && !evidence->value)
        evidence->state = EVIDENCE_ABSENT;
}

/* True: once more, after a pause that grows. */
static bool prepare_again(struct auditing *auditing, struct reading *reading) {
    struct clock *clock = auditing->engine->cloud->clock;
    int64_t now = clock->now_ms(clock);
    if (now + reading->pause_ms > reading->prepare_until_ms) {
        reading->evidence->state = EVIDENCE_BROKEN;
        reading->evidence->error = (struct cloud_error){
            .code = S("NotReady"), .message = S("it was not ready within a minute")};
        return false;
    }
    reading->not_before_ms = now + reading->pause_ms;
    reading->pause_ms = reading->pause_ms * 2 < PAUSE_LAST_MS ? reading->pause_ms * 2
                                                              : PAUSE_LAST_MS;
    return true;
}

static bool is_denied(struct str code) {
    return word_in("AccessDenied AccessDeniedException UnauthorizedOperation AuthorizationError "
                   "AuthorizationErrorException UnauthorizedAccess AuthFailure OptInRequired "
                   "NotAuthorized NotAuthorizedException",
                   code);
}

/* True: the reading goes on with another request. */
static bool refused(struct auditing *auditing, struct reading *reading, const struct ask *ask) {
    struct evidence *evidence = reading->evidence;
    const struct audit_source *source = evidence->source;
    if (source && word_in(source->again_on, ask->error.code)) {
        reading->prepared = starts_job(reading);
        return prepare_again(auditing, reading);
    }
    evidence->error = ask->error;
    evidence->state = source && word_in(source->absent_on, ask->error.code) ? EVIDENCE_ABSENT
                      : is_denied(ask->error.code)                         ? EVIDENCE_DENIED
                                                                           : EVIDENCE_BROKEN;
    return false;
}

static bool is_whole(struct reading *reading, const struct value *answer) {
    const struct audit_source *source = reading->evidence->source;
    struct str is = value_str(value_path(NULL, answer, str_of(source->until)));
    if (word_in(source->until_not, is)) {
        reading->evidence->state = EVIDENCE_BROKEN;
        reading->evidence->error = (struct cloud_error){.code = is, .message = S("its job failed")};
    }
    return str_is(is, source->until_is);
}

static bool answered(struct auditing *auditing, struct reading *reading,
                     const struct value *answer) {
    const struct audit_source *source = reading->evidence->source;
    if (prepares(reading) && starts_job(reading)) {
        struct str job = str_of(source->first.gives);
        reading->input = value_with(auditing->arena, NULL, job, value_path(NULL, answer, job));
        reading->prepared = true;
        return true;
    }
    if (prepares(reading)) {
        struct str is = value_str(value_path(NULL, answer, str_of(source->first.path)));
        reading->prepared = word_in(source->first.done, is);
        return reading->prepared || prepare_again(auditing, reading);
    }
    if (source && source->until && !is_whole(reading, answer))
        return reading->evidence->state == EVIDENCE_PENDING && prepare_again(auditing, reading);
    if (items_of(reading))
        take_items(auditing, reading, answer);
    if (turn_page(auditing, reading, answer))
        return true;
    if (reading->evidence->state == EVIDENCE_PENDING)
        complete(auditing, reading, answer);
    return false;
}

/* --- many, in rounds -------------------------------------------------------------------------- */

static bool affordable(struct auditing *auditing) {
    return auditing->wish->calls_max == 0 || auditing->calls < auditing->wish->calls_max;
}

/* One request of each reading that goes on. Gives how many go on after it; SIZE_MAX: interrupted. */
static size_t read_round(struct auditing *auditing, struct reading *readings, size_t n) {
    struct ask *asks = arena_array(auditing->arena, struct ask, n + 1);
    struct report unheard = {.arena = auditing->arena}; /* what breaks is a finding */
    size_t n_asks = 0, left = 0;
    for (size_t i = 0; i < n; i++) {
        if (!affordable(auditing)) {
            readings[i].evidence->state = EVIDENCE_CUT;
            continue;
        }
        auditing->calls++;
        if (n_asks < i)
            readings[n_asks] = readings[i];
        asks[n_asks] = (struct ask){.service = service_of(readings[n_asks].evidence),
                                    .operation = operation_of(&readings[n_asks]),
                                    .input = prepares(&readings[n_asks]) && !starts_job(&readings[n_asks])
                                                 ? json_parse(auditing->arena, S("{}"))
                                                 : readings[n_asks].input,
                                    .not_before_ms = readings[n_asks].not_before_ms,
                                    .tries_max = TRIES_MAX,
                                    .arena = auditing->arena};
        n_asks++;
    }
    asks_run(auditing->engine, asks, n_asks, &unheard);
    if (engine_interrupted(auditing->engine, 1))
        return SIZE_MAX;
    for (size_t i = 0; i < n_asks; i++) {
        struct reading reading = readings[i];
        bool on = asks[i].answer ? answered(auditing, &reading, asks[i].answer)
                                 : refused(auditing, &reading, &asks[i]);
        if (on)
            readings[left++] = reading;
    }
    return left;
}

static bool read_pending(struct auditing *auditing, struct evidence **pending, size_t n) {
    struct reading *readings = arena_array(auditing->arena, struct reading, n + 1);
    for (size_t i = 0; i < n; i++)
        readings[i] = reading_of(auditing, pending[i]);
    while (n > 0) {
        n = read_round(auditing, readings, n);
        if (n == SIZE_MAX)
            return false;
    }
    return true;
}

/* --- results ---------------------------------------------------------------------------------- */

/* Worst first: what fails by severity, then what is not known, what a person must tell, what passes. */
static int rank(const struct finding *finding) {
    static const int of_status[] = {[FINDING_FAIL] = 0,
                                    [FINDING_UNKNOWN] = 10,
                                    [FINDING_MANUAL] = 20,
                                    [FINDING_MUTED] = 30,
                                    [FINDING_PASS] = 40};
    return of_status[finding->status] + AUDIT_CRITICAL - (int)finding->severity;
}

/* A finding as it is sorted: by rank, then by check as they first came, then as they came. */
struct place {
    const struct finding *finding;
    size_t check;
};

static int compare_places(const void *a, const void *b) {
    const struct place *one = a, *other = b;
    int by_rank = rank(one->finding) - rank(other->finding);
    if (by_rank)
        return by_rank;
    if (one->check != other->check)
        return one->check < other->check ? -1 : 1;
    return one->finding < other->finding ? -1 : one->finding > other->finding;
}

void audit_sort(struct finding *findings, size_t n, struct arena *arena) {
    struct place *order = arena_array(arena, struct place, n + 1);
    struct finding *sorted = arena_array(arena, struct finding, n + 1);
    struct map first = {0};
    for (size_t i = 0; i < n; i++) {
        struct str id = str_of(findings[i].check->id);
        struct place *before = map_get(&first, id);
        order[i] = (struct place){&findings[i], before ? before->check : i};
        if (!before)
            map_set(&first, id, &order[i]);
    }
    map_release(&first);
    qsort(order, n, sizeof *order, compare_places);
    for (size_t i = 0; i < n; i++)
        sorted[i] = *order[i].finding;
    for (size_t i = 0; i < n; i++)
        findings[i] = sorted[i];
}

void audit_join(struct audit_result *result, const struct audit_result *more,
                struct arena *arena) {
    struct finding *all = arena_array(arena, struct finding, result->n + more->n + 1);
    for (size_t i = 0; i < result->n; i++)
        all[i] = result->findings[i];
    for (size_t i = 0; i < more->n; i++)
        all[result->n + i] = more->findings[i];
    *result = (struct audit_result){all, result->n + more->n, result->calls + more->calls};
    audit_sort(all, result->n, arena);
}

/* Who a finding is: its check, account, region, resource and part; of several that are the same in that, its place among them. */
static struct str identity_of(const struct auditing *auditing, const struct finding *finding,
                              struct map *seen) {
    HOLDS(buf_release) struct buf text = {0}, hex = {0};
    unsigned char digest[DIGEST_BYTES] = {0};
    struct str account = auditing->engine->cloud->who.account;
    buf_addf(&text, "%s\n%.*s\n%.*s\n%.*s\n%.*s", finding->check->id, STR(account),
             STR(finding->region), STR(finding->resource), STR(finding->part));
    size_t *before = map_get(seen, buf_str(&text));
    if (!before) {
        before = arena_new(auditing->arena, size_t);
        map_set(seen, arena_str(auditing->arena, buf_str(&text)), before);
    }
    if ((*before)++ > 0)
        buf_addf(&text, "\n%zu", *before);
    digest_sha256(buf_str(&text), digest);
    hex_add(&hex, digest, 8);
    return arena_str(auditing->arena, buf_str(&hex));
}

static void take_findings(struct auditing *auditing, struct audit_result *out) {
    size_t n;
    const struct finding *judged = audit_findings(auditing->audit, &n);
    struct finding *findings = arena_array(auditing->arena, struct finding, n + 1);
    struct map seen = {0};
    for (size_t i = 0; i < n; i++) {
        findings[i] = judged[i];
        findings[i].id = identity_of(auditing, &judged[i], &seen);
    }
    map_release(&seen);
    audit_sort(findings, n, auditing->arena);
    *out = (struct audit_result){.findings = findings, .n = n, .calls = auditing->calls};
}

static struct audit_setting setting_of(const struct engine *engine, bool is_plan) {
    const struct cloud *cloud = engine->cloud;
    return (struct audit_setting){.provider = cloud->provider,
                                  .account = cloud->who.account,
                                  .partition = cloud->who.partition,
                                  .region = cloud->who.region,
                                  .caller = cloud->who.principal,
                                  .now_ms = cloud->clock->wall_ms(cloud->clock),
                                  .is_plan = is_plan};
}

static void judge(struct auditing *auditing, struct evidence ***pending, size_t *n) {
    audit_judge(auditing->audit, auditing->wish->checks, auditing->wish->n, pending, n);
    if (*n == 0 && auditing->wish->mends)
        audit_mend(auditing->audit, pending, n);
}

bool audit_live(struct engine *engine, const struct audit_wish *wish, struct audit_result *out,
                struct report *report) {
    struct audit_setting setting = setting_of(engine, false);
    setting.tags = wish->tags;
    struct auditing auditing = {.engine = engine,
                                .wish = wish,
                                .audit = audit_open(&setting, engine->arena),
                                .arena = engine->arena};
    struct evidence **pending;
    size_t n;
    bool ok = true;
    for (judge(&auditing, &pending, &n); ok && n > 0; judge(&auditing, &pending, &n))
        ok = read_pending(&auditing, pending, n);
    take_findings(&auditing, out);
    audit_close(auditing.audit);
    return ok || fail(report, NOWHERE, "interrupted while reading; nothing was changed");
}

/* --- a plan ----------------------------------------------------------------------------------- */

/* The fields of a change's object as they would be, tags among them; NULL: it would not be there. */
static const struct value *planned_fields(const struct change *change, struct arena *arena) {
    struct maker fields = {.arena = arena};
    bool stays = change->action != ACTION_DELETE && change->action != ACTION_FORGET;
    if (!stays || !change->want)
        return NULL;
    maker_merge(&fields, change->want->fields);
    maker_set(&fields, S("tags"), change->want->tags);
    return maker_map(&fields);
}

/* … as they are; NULL: there is none. */
static const struct value *seen_fields(const struct change *change, struct arena *arena) {
    (void)arena;
    return change->seen;
}

typedef const struct value *side(const struct change *, struct arena *);

static void take_changes(struct auditing *auditing, const struct diff *diff,
                         const struct sheet *sheet, side *fields_of) {
    struct evidence *evidence = audit_evidence_of_type(auditing->audit, sheet);
    size_t n = 0;
    for (size_t i = 0; i < diff->n; i++)
        n += diff->changes[i].sheet == sheet;
    struct audit_object *objects = arena_array(auditing->arena, struct audit_object, n + 1);
    for (size_t i = 0; i < diff->n; i++) {
        const struct change *change = &diff->changes[i];
        const struct value *fields = change->sheet == sheet ? fields_of(change, auditing->arena)
                                                            : NULL;
        if (!fields)
            continue;
        objects[evidence->n_objects++] = (struct audit_object){.sheet = sheet,
                                                               .id = change->id,
                                                               .address = change->address,
                                                               .resource = change->address,
                                                               .fields = fields,
                                                               .at = change->at};
    }
    evidence->objects = objects;
    evidence->state = EVIDENCE_KNOWN;
}

static void audit_changes(struct engine *engine, const struct diff *diff,
                          const struct audit_wish *wish, side *fields_of,
                          struct audit_result *out) {
    struct audit_setting setting = setting_of(engine, true);
    setting.no_passes = wish->no_passes;
    struct auditing auditing = {.engine = engine,
                                .wish = wish,
                                .audit = audit_open(&setting, engine->arena),
                                .arena = engine->arena};
    for (size_t i = 0; i < setting.provider->n_sheets; i++)
        take_changes(&auditing, diff, setting.provider->sheets[i], fields_of);
    struct evidence **pending;
    size_t n;
    audit_judge(auditing.audit, wish->checks, wish->n, &pending, &n);
    assert(n == 0 && "a plan has all its evidence");
    take_findings(&auditing, out);
    audit_close(auditing.audit);
}

void audit_planned(struct engine *engine, const struct diff *diff, const struct audit_wish *wish,
                   struct audit_result *out) {
    audit_changes(engine, diff, wish, planned_fields, out);
}

void audit_of_seen(struct engine *engine, const struct diff *diff, const struct audit_wish *wish,
                   struct audit_result *out) {
    audit_changes(engine, diff, wish, seen_fields, out);
}
