#include "cmd/execute.h"

#include <unistd.h>

#include "cmd/consent.h"
#include "cmd/facts.h"
#include "cmd/guard.h"
#include "cmd/interrupts.h"
#include "cmd/outputs.h"
#include "cmd/progress.h"
#include "cmd/prompt.h"
#include "cmd/saved.h"
#include "cmd/show_plan.h"

/* --- asking ----------------------------------------------------------------------------------- */

/* Nobody to ask and no --yes: refused before anything is looked at. A saved plan was looked at when
 * it was made. */
static bool somebody_consents(struct session *session, const char *verb,
                              const struct value *saved) {
    bool can_ask = isatty(STDIN_FILENO) && !session->show.json;
    if (saved || arg_on(&session->args, FLAG_YES) || can_ask)
        return true;
    refuse(&session->report, NOWHERE,
           "%s asks before it changes anything, and there is no terminal to ask at", verb);
    hint(
        &session->report,
        "--yes goes on without asking; so does 'footing %s FILE' with what 'plan --out FILE' saved",
        verb);
    return false;
}

static struct str question_add(const struct session *session, const struct proposal *proposal,
                               struct buf *question) {
    const struct diff *diff = &proposal->diff;
    size_t lost = diff->count[ACTION_DELETE] + diff->count[ACTION_REPLACE];
    struct str name = session->engine.stack.key.name;
    if (proposal->teardown) {
        buf_addf(question, "Type the stack's name (%.*s) to tear it down:", STR(name));
        return name;
    }
    if (lost > 0) {
        buf_adds(question, "This deletes or replaces ");
        count_add(question, lost, "resource");
        buf_adds(question, ". Type 'yes' to go on:");
        return S("yes");
    }
    buf_adds(question, "Go on? [y/N]");
    return (struct str){0};
}

static enum answer ask(struct session *session, const struct proposal *proposal,
                       const struct value *saved) {
    if (saved || arg_on(&session->args, FLAG_YES))
        return ANSWER_YES;
    HOLDS(buf_release) struct buf question = {0};
    struct str wanted = question_add(session, proposal, &question);
    return prompt(&session->show, buf_str(&question), wanted);
}

/* --- the sum ---------------------------------------------------------------------------------- */

static const char *outcome_name(enum run_outcome outcome) {
    static const char *const names[] = {[RUN_OPEN] = "failed",
                                        [RUN_DONE] = "done",
                                        [RUN_FAILED] = "failed",
                                        [RUN_INTERRUPTED] = "interrupted"};
    return names[outcome];
}

struct ending {
    enum run_outcome outcome;
    struct run_result result;
};

static int64_t elapsed_ms(const struct session *session) {
    return session->clock ? session->clock->now_ms(session->clock) - session->began_ms : 0;
}

static void end_as_event(struct session *session, const struct ending *ending) {
    HOLDS(arena_release) struct arena arena = {0};
    const struct run_result *result = &ending->result;
    int64_t ms = elapsed_ms(session);
    struct maker map = {.arena = &arena}, resources = {.arena = &arena};
    maker_set(&resources, S("created"), value_int(&arena, (int64_t)result->made));
    maker_set(&resources, S("updated"), value_int(&arena, (int64_t)result->changed));
    maker_set(&resources, S("deleted"), value_int(&arena, (int64_t)result->deleted));
    maker_set(&resources, S("failed"), value_int(&arena, (int64_t)result->failed));
    maker_set(&resources, S("skipped"), value_int(&arena, (int64_t)result->skipped));
    maker_set(&map, S("outcome"), value_text(&arena, str_of(outcome_name(ending->outcome))));
    maker_set(&map, S("calls"), value_int(&arena, (int64_t)session->engine.calls));
    maker_set(&map, S("read_calls"), value_int(&arena, (int64_t)session->engine.read_calls));
    maker_set(&map, S("seconds"),
              value_real(&arena, arena_printf(&arena, "%lld.%03lld", (long long)ms / 1000,
                                              (long long)ms % 1000)));
    maker_set(&map, S("resources"), maker_map(&resources));
    event_show(&session->show, session->clock ? session->clock : clock_real(), "end",
               maker_map(&map));
}

static void part_add(struct buf *out, size_t n, const char *word) {
    if (n > 0)
        buf_addf(out, "%s%zu %s", out->len ? ", " : "", n, word);
}

static void end_as_text(struct session *session, const struct ending *ending) {
    const struct run_result *result = &ending->result;
    HOLDS(buf_release) struct buf parts = {0}, line = {0};
    part_add(&parts, result->made, "created");
    part_add(&parts, result->changed, "updated");
    part_add(&parts, result->deleted, "deleted");
    part_add(&parts, result->failed, "failed");
    part_add(&parts, result->skipped, "skipped");
    bool done = ending->outcome == RUN_DONE;
    tone_adds(&line, &session->show, done ? TONE_GREEN : TONE_RED, outcome_name(ending->outcome));
    buf_addf(&line, "%s%s; ", parts.len ? ": " : "", parts.at ? parts.at : "");
    count_add(&line, session->engine.calls, "call");
    buf_adds(&line, " and ");
    count_add(&line, session->engine.read_calls, "read");
    buf_adds(&line, " in ");
    duration_add(&line, elapsed_ms(session));
    buf_addc(&line, '\n');
    if (!done)
        buf_adds(&line, "everything that happened is recorded; the next run goes on from here\n");
    show_text(&session->show, &line);
}

/* --- the run ---------------------------------------------------------------------------------- */

static bool run_program(struct session *session, const struct proposal *proposal,
                        struct run_result *result) {
    struct progress progress;
    struct run_input input = {
        .program = &proposal->program,
        .diff = &proposal->diff,
        .wanted = proposal->wanted,
        .n_wanted = proposal->n_wanted,
        .known = proposal->known,
        .n_known = proposal->n_known,
    };
    progress_open(&progress, &session->show, &session->engine, false);
    bool ok = engine_run(&session->engine, &input, result, &session->report);
    progress_close(&progress, &session->engine);
    return ok;
}

static int status_of_run(const struct session *session, enum run_outcome outcome) {
    if (outcome == RUN_INTERRUPTED)
        return STATUS_INTERRUPTED;
    return outcome == RUN_DONE && session->report.errors == 0 ? STATUS_DONE : STATUS_FAILED;
}

static int run_and_tell(struct session *session, const struct proposal *proposal,
                        struct ending *ending) {
    bool ran = run_program(session, proposal, &ending->result);
    ending->outcome = ran                                         ? RUN_DONE
                      : ending->result.outcome == RUN_INTERRUPTED ? RUN_INTERRUPTED
                                                                  : RUN_FAILED;
    if (ran && !proposal->teardown)
        outputs_keep(session);
    if (!proposal->teardown)
        facts_keep(session);
    if (!session->show.json)
        end_as_text(session, ending);
    return status_of_run(session, ending->outcome);
}

/* What would keep a secret must be able to before anything is sent. */
static bool secrets_can_be_kept(struct session *session, const struct proposal *proposal) {
    HOLDS(buf_release) struct buf print = {0};
    bool any = false;
    for (size_t i = 0; i < proposal->n_wanted; i++)
        any |= proposal->wanted[i].fields->secret ||
               (proposal->wanted[i].tags && proposal->wanted[i].tags->secret);
    for (size_t i = 0; i < session->plan.n_outputs && !proposal->teardown; i++)
        any |= session->plan.outputs[i].value->secret;
    return !any || store_fingerprint(session->store, S("secret"), &print, &session->report);
}

/* --- the verb --------------------------------------------------------------------------------- */

static void show_proposal(struct session *session, const struct proposal *proposal,
                          const struct guarded *guarded) {
    HOLDS(buf_release) struct buf text = {0};
    if (session->show.json || session->show.quiet)
        return;
    plan_add(session, proposal, &(struct plan_form){0}, &text);
    if (!diff_is_empty(&proposal->diff))
        guard_add(guarded, &text);
    consent_add(session, proposal, &text);
    show_text(&session->show, &text);
    session_report(session); /* warnings come before the question */
}

static int stopped(struct session *session) {
    HOLDS(buf_release) struct buf line = {0};
    buf_adds(&line, "nothing was changed\n");
    show_aside(&session->show, &line);
    return interrupted() ? STATUS_INTERRUPTED : STATUS_FAILED;
}

static int propose_and_run(struct session *session, const char *verb, const struct value *saved,
                           bool teardown, struct ending *ending) {
    struct proposal proposal;
    struct guarded guarded;
    if (!proposal_make(session,
                       &(struct proposal_wish){.verb = verb, .teardown = teardown, .looks_ahead = true},
                       &proposal))
        return session_status(session);
    if ((saved && !saved_still_holds(session, saved, &proposal)) ||
        !secrets_can_be_kept(session, &proposal) || !guard_look(session, &proposal, &guarded))
        return session_status(session);
    preflight_report(&proposal.preflight, &session->report);
    show_proposal(session, &proposal, &guarded);
    if (proposal.preflight.certain > 0 || !guard_lets_through(&guarded, &proposal) ||
        !consent_given(session, &proposal))
        return session_status(session);
    interrupts_catch();
    if (!diff_is_empty(&proposal.diff) && ask(session, &proposal, saved) != ANSWER_YES)
        return stopped(session);
    ending->outcome = RUN_DONE;
    bool nothing = diff_is_empty(&proposal.diff) && proposal.n_known == 0;
    return nothing ? session_status(session) : run_and_tell(session, &proposal, ending);
}

int execute(struct session *session, const char *verb, bool teardown) {
    struct ending ending = {.outcome = RUN_FAILED};
    const struct value *saved = saved_read(session->args.plan, &session->arena);
    if (saved)
        saved_take_arguments(session, saved);
    if (session->show.json)
        interrupts_catch(); /* whoever reads events waits for the last one */
    int status = STATUS_REFUSED;
    if (somebody_consents(session, verb, saved))
        status = propose_and_run(session, verb, saved, teardown, &ending);
    if (!session->show.json)
        return status;
    event_show_report(&session->show, session->clock ? session->clock : clock_real(),
                      &session->report, 0);
    if (status == STATUS_INTERRUPTED)
        ending.outcome = RUN_INTERRUPTED;
    end_as_event(session, &ending);
    return status;
}
