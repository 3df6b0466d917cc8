/* Judging: runs judges over the evidence that there is, and notes what they ask for. */
#include "providers/audit.h"

#include <assert.h>

#include "base/json.h"
#include "base/map.h"

struct audit {
    struct audit_setting setting;
    struct arena *arena;
    struct map evidence;        /* by source and input, or by type, to struct evidence */
    struct map kept;            /* by name to void * */
    struct map named;           /* resources to the planned objects that they are */
    const struct check *check;  /* that is being judged */
    bool waits;                 /* it asked for what is not read yet */
    struct finding *mending;    /* whose mends are asked for */
    struct str missing;         /* what it needed and cannot have, a sentence */
    struct evidence **pending;
    size_t n_pending, room_pending;
    struct finding *findings;
    size_t n, room;
    struct finding *latest;     /* among them, or `unkept` */
    struct finding unkept;      /* a pass that nobody asked for */
};

/* --- tables ----------------------------------------------------------------------------------- */

const char *audit_severity_name(enum audit_severity severity) {
    static const char *const names[] = {"info", "low", "medium", "high", "critical"};
    return names[severity];
}

bool audit_severity_read(struct str text, enum audit_severity *out) {
    for (int i = AUDIT_INFO; i <= AUDIT_CRITICAL; i++)
        if (str_eq_nocase(text, str_of(audit_severity_name((enum audit_severity)i)))) {
            *out = (enum audit_severity)i;
            return true;
        }
    return false;
}

const char *finding_change_name(enum finding_change change) {
    static const char *const names[] = {"", "new", "unchanged", "fixed"};
    return names[change];
}

const char *finding_status_name(enum finding_status status) {
    static const char *const names[] = {"fail", "pass", "unknown", "manual", "muted"};
    return names[status];
}

const struct audit_source *audit_source(const struct audit_table *table, struct str name) {
    for (size_t i = 0; table->sources[i]; i++)
        for (const struct audit_source *source = table->sources[i]; source->name; source++)
            if (str_is(name, source->name))
                return source;
    return NULL;
}

bool audit_takes_back(const struct audit_table *table, struct str service, struct str operation) {
    for (struct str rest = str_of(table->undoes); rest.len > 0;) {
        struct str word = str_cut(&rest, ' ');
        if (str_eq(str_cut(&word, ':'), service) && str_eq(word, operation))
            return true;
    }
    return false;
}

const struct check *audit_check(const struct audit_table *table, struct str id) {
    for (size_t i = 0; table->checks[i]; i++)
        for (const struct check *check = table->checks[i]; check->id; check++)
            if (str_is(id, check->id))
                return check;
    return NULL;
}

const struct check *const *audit_checks(const struct audit_table *table, struct arena *arena,
                                        size_t *n) {
    *n = 0;
    for (size_t i = 0; table->checks[i]; i++)
        for (const struct check *check = table->checks[i]; check->id; check++)
            ++*n;
    const struct check **all = arena_array(arena, const struct check *, *n + 1);
    size_t at = 0;
    for (size_t i = 0; table->checks[i]; i++)
        for (const struct check *check = table->checks[i]; check->id; check++)
            all[at++] = check;
    return all;
}

bool check_is_global(const struct audit_table *table, const struct check *check) {
    return word_in(table->global, str_of(check->service));
}

/* --- what a judge may know -------------------------------------------------------------------- */

const struct check *audit_judged(const struct audit *audit) {
    return audit->check;
}

struct str audit_account(const struct audit *audit) {
    return audit->setting.account;
}

struct str audit_partition(const struct audit *audit) {
    return audit->setting.partition;
}

struct str audit_region(const struct audit *audit) {
    return audit->setting.region;
}

struct str audit_caller(const struct audit *audit) {
    return audit->setting.caller;
}

int64_t audit_now_ms(const struct audit *audit) {
    return audit->setting.now_ms;
}

bool audit_is_plan(const struct audit *audit) {
    return audit->setting.is_plan;
}

struct arena *audit_arena(struct audit *audit) {
    return audit->arena;
}

/* --- evidence --------------------------------------------------------------------------------- */

static struct evidence *evidence_at(struct audit *audit, struct str key) {
    struct evidence *evidence = map_get(&audit->evidence, key);
    if (!evidence) {
        evidence = arena_new(audit->arena, struct evidence);
        map_set(&audit->evidence, arena_str(audit->arena, key), evidence);
    }
    return evidence;
}

struct evidence *audit_evidence_of_type(struct audit *audit, const struct sheet *sheet) {
    struct evidence *evidence = evidence_at(audit, str_of(sheet->type));
    evidence->sheet = sheet;
    return evidence;
}

static struct evidence *evidence_of_source(struct audit *audit, const char *name,
                                           const struct value *input) {
    const struct audit_source *source = audit_source(audit->setting.provider->audit, str_of(name));
    assert(source && "a judge asks for sources of the table");
    HOLDS(buf_release) struct buf key = {0};
    buf_addf(&key, "%s?", name); /* no type's name has such a mark */
    if (input)
        json_write(&key, input, JSON_SORTED);
    struct evidence *evidence = evidence_at(audit, buf_str(&key));
    evidence->source = source;
    evidence->input = input;
    if (audit->setting.is_plan && evidence->state == EVIDENCE_PENDING)
        evidence->state = EVIDENCE_ABSENT;
    return evidence;
}

static void want(struct audit *audit, struct evidence *evidence) {
    audit->waits = true;
    for (size_t i = 0; i < audit->n_pending; i++)
        if (audit->pending[i] == evidence)
            return;
    if (audit->n_pending == audit->room_pending) {
        size_t room = audit->room_pending ? 2 * audit->room_pending : 16;
        struct evidence **pending = arena_array(audit->arena, struct evidence *, room);
        if (audit->n_pending > 0)
            memcpy(pending, audit->pending, audit->n_pending * sizeof(struct evidence *));
        audit->pending = pending;
        audit->room_pending = room;
    }
    audit->pending[audit->n_pending++] = evidence;
}

static const char *permission_of(struct audit *audit, const struct evidence *evidence) {
    const struct audit_source *source = evidence->source;
    if (source && source->permission)
        return source->permission;
    return audit->setting.provider->audit->permissions(
        source ? source->service : evidence->sheet->service,
        source ? source->operation : evidence->sheet->read.operation, audit->arena);
}

/* The first thing that a check lacks is what it says. */
static void miss(struct audit *audit, const struct evidence *evidence) {
    if (audit->missing.len > 0)
        return;
    const char *permission = permission_of(audit, evidence);
    if (evidence->state == EVIDENCE_CUT)
        audit->missing = arena_printf(audit->arena, "%s was not asked: --max-calls", permission);
    else if (evidence->state == EVIDENCE_DENIED)
        audit->missing = arena_printf(audit->arena, "not allowed: %s is missing (%.*s)", permission,
                                      STR(evidence->error.code));
    else
        audit->missing =
            arena_printf(audit->arena, "%s gave no answer: %.*s%s%.*s", permission,
                         STR(evidence->error.code), evidence->error.message.len ? ": " : "",
                         STR(evidence->error.message));
}

/* Notes what the state of the evidence means for the check. */
static enum evidence_state look(struct audit *audit, struct evidence *evidence, bool needed) {
    if (evidence->state == EVIDENCE_PENDING)
        want(audit, evidence);
    else if (evidence->state > EVIDENCE_ABSENT && needed)
        miss(audit, evidence);
    return evidence->state;
}

const struct value *audit_need(struct audit *audit, const char *source, const struct value *input) {
    struct evidence *evidence = evidence_of_source(audit, source, input);
    return look(audit, evidence, true) == EVIDENCE_KNOWN ? evidence->value : NULL;
}

const struct value *audit_may(struct audit *audit, const char *source, const struct value *input,
                              enum evidence_state *state) {
    struct evidence *evidence = evidence_of_source(audit, source, input);
    enum evidence_state is = look(audit, evidence, false);
    if (state)
        *state = is;
    return is == EVIDENCE_KNOWN ? evidence->value : NULL;
}

bool audit_is_absent(struct audit *audit, const char *source, const struct value *input) {
    struct evidence *evidence = evidence_of_source(audit, source, input);
    return look(audit, evidence, false) == EVIDENCE_ABSENT;
}

const struct audit_object *audit_objects(struct audit *audit, const char *type, size_t *n) {
    static const struct audit_object none;
    const struct sheet *sheet = provider_sheet(audit->setting.provider, str_of(type));
    assert(sheet && "a judge asks for types of the provider");
    struct evidence *evidence = audit_evidence_of_type(audit, sheet);
    if (audit->setting.is_plan && evidence->state == EVIDENCE_PENDING)
        evidence->state = EVIDENCE_KNOWN; /* the plan has none */
    *n = 0;
    if (look(audit, evidence, true) != EVIDENCE_KNOWN)
        return NULL;
    *n = evidence->n_objects;
    return *n > 0 ? evidence->objects : &none;
}

void **audit_keep(struct audit *audit, const char *name) {
    void **place = map_get(&audit->kept, str_of(name));
    if (!place) {
        place = arena_new(audit->arena, void *);
        map_set(&audit->kept, str_of(name), (void *)place);
    }
    return place;
}

bool audit_waits(const struct audit *audit) {
    return audit->waits;
}

bool audit_lacks(const struct audit *audit) {
    return audit->missing.len > 0;
}

/* --- findings --------------------------------------------------------------------------------- */

void audit_names(struct audit *audit, struct str resource, const struct audit_object *object) {
    assert(object->address.len > 0);
    map_set(&audit->named, arena_str(audit->arena, resource), (void *)(uintptr_t)object);
}

/* The planned object that a resource is of; *rest is what stands behind it. NULL: none. */
static const struct audit_object *object_named(const struct audit *audit, struct str resource,
                                               struct str *rest) {
    for (size_t len = resource.len; len > 0; len--) {
        if (len < resource.len && resource.at[len] != '/')
            continue;
        const struct audit_object *object = map_get((struct map *)(uintptr_t)&audit->named,
                                                    str_slice(resource, 0, len));
        *rest = str_from(resource, len);
        if (object)
            return object;
    }
    return NULL;
}

static struct finding *finding_room(struct audit *audit) {
    if (audit->n == audit->room) {
        size_t room = audit->room ? 2 * audit->room : 64;
        struct finding *findings = arena_array(audit->arena, struct finding, room);
        if (audit->n > 0)
            memcpy(findings, audit->findings, audit->n * sizeof(struct finding));
        audit->findings = findings;
        audit->room = room;
    }
    return &audit->findings[audit->n++];
}

static struct finding *finding_add(struct audit *audit, enum finding_status status,
                                   const struct audit_object *object, struct str resource) {
    struct finding *finding = audit->latest = finding_room(audit);
    *finding = (struct finding){.check = audit->check,
                                .status = status,
                                .severity = audit->check->severity,
                                .resource = resource};
    if (!check_is_global(audit->setting.provider->audit, audit->check))
        finding->region = audit->setting.region;
    struct str rest = {0};
    bool by_name = !object && audit->setting.is_plan;
    if (by_name)
        object = object_named(audit, resource, &rest);
    if (!object)
        return finding;
    finding->address = object->address;
    finding->at = object->at;
    finding->tags = value_key(object->fields, "tags");
    if (by_name || resource.len == 0)
        finding->resource = arena_printf(audit->arena, "%.*s%.*s", STR(object->resource), STR(rest));
    return finding;
}

static struct str say(struct audit *audit, const char *fmt, va_list args) {
    HOLDS(buf_release) struct buf text = {0};
    buf_vaddf(&text, fmt, args);
    return arena_str(audit->arena, buf_str(&text));
}

void audit_fails(struct audit *audit, const struct audit_object *object, struct str resource,
                 const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    finding_add(audit, FINDING_FAIL, object, resource)->text = say(audit, fmt, args);
    va_end(args);
}

void audit_passes(struct audit *audit, const struct audit_object *object, struct str resource,
                  const char *fmt, ...) {
    va_list args;
    audit->latest = &audit->unkept;
    if (audit->setting.no_passes)
        return;
    va_start(args, fmt);
    finding_add(audit, FINDING_PASS, object, resource)->text = say(audit, fmt, args);
    va_end(args);
}

void audit_asks_a_person(struct audit *audit, struct str resource, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    finding_add(audit, FINDING_MANUAL, NULL, resource)->text = say(audit, fmt, args);
    va_end(args);
}

void audit_shows(struct audit *audit, const char *key, const struct value *value) {
    assert(audit->latest);
    struct finding *finding = audit->latest;
    if (value)
        finding->evidence = value_with(audit->arena, finding->evidence, str_of(key), value);
}

void audit_misses(struct audit *audit, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    if (audit->missing.len == 0)
        audit->missing = say(audit, fmt, args);
    va_end(args);
}

void audit_parts(struct audit *audit, struct str part) {
    assert(audit->latest);
    audit->latest->part = part;
}

void audit_rates(struct audit *audit, enum audit_severity severity) {
    assert(audit->latest);
    audit->latest->severity = severity;
}

void audit_mends(struct audit *audit, const struct mend *mend) {
    struct finding *finding = audit->mending;
    assert(finding && (!mend->undo || audit_takes_back(audit->setting.provider->audit, str_of(mend->service), str_of(mend->undo))));
    struct mend *mends = arena_array(audit->arena, struct mend, finding->n_mends + 1);
    for (size_t i = 0; i < finding->n_mends; i++)
        mends[i] = finding->mends[i];
    mends[finding->n_mends++] = *mend;
    finding->mends = mends;
}

void audit_mends_not(struct audit *audit, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    audit->mending->mends_not = say(audit, fmt, args);
    va_end(args);
}

const struct finding *audit_findings(const struct audit *audit, size_t *n) {
    *n = audit->n;
    return audit->findings;
}

/* --- judging ---------------------------------------------------------------------------------- */

struct audit *audit_open(const struct audit_setting *setting, struct arena *arena) {
    assert(setting->provider->audit);
    struct audit *audit = arena_new(arena, struct audit);
    audit->setting = *setting;
    audit->arena = arena;
    return audit;
}

void audit_close(struct audit *audit) {
    map_release(&audit->evidence);
    map_release(&audit->kept);
    map_release(&audit->named);
}

/* Findings about things that are no objects of ours have tags by the provider's evidence. */
static void tag_findings(struct audit *audit, size_t from) {
    const struct audit_table *table = audit->setting.provider->audit;
    for (size_t i = from; table->tags && !audit->setting.is_plan && i < audit->n; i++)
        if (!audit->findings[i].tags)
            audit->findings[i].tags = table->tags(audit, audit->findings[i].resource, audit->setting.tags);
}

static void judge_one(struct audit *audit, const struct check *check) {
    size_t before = audit->n;
    audit->check = check;
    audit->waits = false;
    audit->missing = (struct str){0};
    if (check->judge)
        check->judge(audit);
    else if (!audit->setting.is_plan)
        audit_asks_a_person(audit, audit->setting.account, "%s", check->fix);
    if (!audit->waits)
        tag_findings(audit, before);
    if (audit->waits) {
        audit->n = before;
        return;
    }
    if (audit->missing.len == 0)
        return;
    struct finding *finding = finding_add(audit, FINDING_UNKNOWN, NULL, audit->setting.account);
    finding->text = audit->missing;
}

void audit_judge(struct audit *audit, const struct check *const *checks, size_t n,
                 struct evidence ***pending, size_t *n_pending) {
    audit->n = 0;
    audit->latest = NULL;
    audit->n_pending = 0;
    for (size_t i = 0; i < n; i++)
        judge_one(audit, checks[i]);
    audit->check = NULL;
    *pending = audit->pending;
    *n_pending = audit->n_pending;
}

void audit_mend(struct audit *audit, struct evidence ***pending, size_t *n_pending) {
    for (size_t i = 0; i < audit->n; i++) {
        struct finding *finding = &audit->findings[i];
        if (finding->status != FINDING_FAIL || !finding->check->mend)
            continue;
        audit->check = finding->check;
        audit->mending = finding;
        audit->waits = false;
        audit->missing = (struct str){0};
        finding->check->mend(audit, finding);
        if (!audit->waits && finding->n_mends == 0 && finding->mends_not.len == 0)
            finding->mends_not = audit->missing;
    }
    audit->check = NULL;
    audit->mending = NULL;
    *pending = audit->pending;
    *n_pending = audit->n_pending;
}
