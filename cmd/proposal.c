#include "cmd/proposal.h"

#include <assert.h>

#include "cmd/progress.h"
#include "plans/permissions.h"
#include "providers/aws/aws.h"

static const char *token_member(void *ctx, const char *service, const char *operation) {
    struct cloud *cloud = ctx;
    return cloud->token_member(cloud, service, operation);
}

/* A teardown reads who the stack is, and neither variables nor secrets. */
static bool open_everything(struct session *session, const struct proposal_wish *wish) {
    bool read = wish->teardown ? session_head(session) : session_plan(session);
    return read && session_store(session, wish->verb != NULL) && session_cloud(session) &&
           session_stack(session, wish->verb) && (wish->teardown || session_resolve(session));
}

/* What is left as it is: excluded, or kept. */
static struct given left_alone(const struct given *flags, struct arena *arena) {
    const struct given *out = &flags[FLAG_EXCLUDE], *keep = &flags[FLAG_KEEP];
    if (keep->n == 0)
        return *out;
    struct str *all = arena_array(arena, struct str, out->n + keep->n);
    for (size_t i = 0; i < out->n + keep->n; i++)
        all[i] = i < out->n ? out->values[i] : keep->values[i - out->n];
    return (struct given){all, out->n + keep->n};
}

static struct selection selection_of(const struct args *args, struct arena *arena) {
    const struct given *flags = args->flags;
    const struct given alone = left_alone(flags, arena);
    return (struct selection){
        .target = flags[FLAG_TARGET].values,
        .n_target = flags[FLAG_TARGET].n,
        .exclude = alone.values,
        .n_exclude = alone.n,
        .replace = flags[FLAG_REPLACE].values,
        .n_replace = flags[FLAG_REPLACE].n,
    };
}

struct str proposal_store(const struct session *session) {
    return session->store ? store_uuid(session->store) : S(STORE_NOT_YET);
}

static bool fingerprint(void *ctx, const struct value *secret, struct buf *out) {
    struct session *session = ctx;
    return store_secret_print(session->store, secret, out, &session->report);
}

static bool make_diff(struct session *session, struct proposal *out) {
    struct selection selection = selection_of(&session->args, &session->arena);
    bool selected = selection.n_target || selection.n_exclude || selection.n_replace;
    struct diff_input input = {
        .provider = &aws_provider,
        .wanted = out->wanted,
        .n_wanted = out->n_wanted,
        .known = out->known,
        .n_known = out->n_known,
        .selection = selected ? &selection : NULL,
        .stack = session->engine.stack.key.name,
        .store_uuid = proposal_store(session),
        .teardown = out->teardown,
        .fingerprint = session->store ? fingerprint : NULL,
        .ctx = session,
    };
    return diff_make(&input, &session->arena, &session->report, &out->diff);
}

static struct compile_input compile_input_of(struct session *session, const struct proposal *out) {
    return (struct compile_input){
        .provider = &aws_provider,
        .diff = &out->diff,
        .known = out->known,
        .n_known = out->n_known,
        .wanted = out->wanted,
        .n_wanted = out->n_wanted,
        .stack = session->engine.stack.key.name,
        .store_uuid = proposal_store(session),
        .token_member = token_member,
        .ctx = session->cloud,
        .consents = session->args.flags[FLAG_DESTROY_DATA].values,
        .n_consents = session->args.flags[FLAG_DESTROY_DATA].n,
    };
}

static bool make_program(struct session *session, struct proposal *out) {
    struct compile_input input = compile_input_of(session, out);
    return compile(&input, &session->arena, &session->report, &out->program);
}

/* `plan --json` is one document: no events. */
static bool know(struct session *session, const struct proposal_wish *wish, struct proposal *out) {
    struct progress progress;
    struct engine *engine = &session->engine;
    bool accept_gone = arg_on(&session->args, FLAG_ACCEPT_GONE);
    bool told = wish->verb || !session->show.json;
    if (told)
        progress_open(&progress, &session->show, engine, true);
    bool ok = engine_know(engine, wish->verb != NULL, !wish->no_refresh, accept_gone, &out->known,
                          &out->n_known, &session->report);
    if (told)
        progress_close(&progress, engine);
    return ok;
}

/* What is known of the plan's own is looked at in any case; the cloud is asked about what it makes. */
static bool look_ahead(struct session *session, const struct proposal_wish *wish, struct proposal *out) {
    const struct preflight_input input = {
        .provider = &aws_provider, .diff = &out->diff, .known = out->known, .n_known = out->n_known};
    bool looks = wish->looks_ahead && !wish->teardown && !arg_on(&session->args, FLAG_NO_PREFLIGHT);
    return !looks || preflight_make(&session->engine, &input, !wish->no_refresh, &session->report, &out->preflight);
}

bool proposal_make_opened(struct session *session, const struct proposal_wish *wish,
                          struct proposal *out) {
    *out = (struct proposal){.teardown = wish->teardown};
    if (!wish->teardown) {
        out->wanted = session->plan.resources;
        out->n_wanted = session->plan.n_resources;
    }
    return know(session, wish, out) && make_diff(session, out) && make_program(session, out) &&
           look_ahead(session, wish, out);
}

bool proposal_make(struct session *session, const struct proposal_wish *wish,
                   struct proposal *out) {
    return open_everything(session, wish) && proposal_make_opened(session, wish, out);
}

const struct value *proposal_policy(struct session *session, const struct proposal *proposal) {
    struct compile_input compile_input = compile_input_of(session, proposal);
    struct permissions_input input = {.compile = &compile_input,
                                      .program = &proposal->program,
                                      .cloud = session->cloud,
                                      .teardown = proposal->teardown};
    return permissions_make(&input, &session->arena, &session->report);
}

size_t proposal_calls(const struct proposal *proposal) {
    size_t n = 0;
    for (size_t i = 0; i < proposal->program.n; i++) {
        const struct step *step = &proposal->program.steps[i];
        n += step->kind == STEP_CALL && !step->parent; /* a child of WHEN is an alternative */
    }
    return n;
}

/* --- how long --------------------------------------------------------------------------------- */

/* What a call takes while nothing better is known. */
#define CALL_MS 300

static int64_t step_expected_ms(const struct session *session, const struct step *step) {
    if (step->parent || step->kind == STEP_WHEN || step->kind == STEP_EACH)
        return 0;
    if (step->kind != STEP_WAIT)
        return CALL_MS;
    int64_t typical = (int64_t)step->wait->typically_s * 1000;
    if (!session->store)
        return typical;
    char what[96];
    return store_timing_median(session->store, session->cloud->who.realm,
                               timing_name(step, what), typical);
}

/* Steps stand behind what they come after, so one walk finds the longest path. Only so many calls go
 * at a time, so many of them may take longer than any path. */
int64_t proposal_expected_ms(const struct session *session, const struct proposal *proposal) {
    HOLDS(arena_release) struct arena arena = {0};
    const struct program *program = &proposal->program;
    int64_t *ends = arena_array(&arena, int64_t, program->n + 1), longest = 0;
    int64_t at_a_time = (int64_t)session->cloud->in_flight_max;
    int64_t calls_ms = (int64_t)proposal_calls(proposal) * CALL_MS / at_a_time;
    for (size_t i = 0; i < program->n; i++) {
        const struct step *step = &program->steps[i];
        int64_t begins = 0;
        for (size_t k = 0; k < step->n_after; k++) {
            assert(step->after[k].step < program->n);
            int64_t end = ends[step->after[k].step];
            begins = end > begins ? end : begins;
        }
        ends[i] = begins + step_expected_ms(session, step);
        longest = ends[i] > longest ? ends[i] : longest;
    }
    return longest > calls_ms ? longest : calls_ms;
}
