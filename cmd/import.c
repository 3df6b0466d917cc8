/* footing import: a thing that exists is what an address of the plan stands for, from now on. */
#include "plans/import.h"

#include "cmd/interrupts.h"
#include "cmd/proposal.h"
#include "cmd/show_plan.h"
#include "cmd/state.h"

static bool open_stack(struct session *session) {
    return session_plan(session) && session_store(session, true) && session_cloud(session) &&
           session_stack(session, "import") && session_resolve(session);
}

/* What no plan file names would be deleted by the next apply, so it is not taken over. */
static const struct resource *find_wanted(struct session *session, struct str address) {
    const struct plan *plan = &session->plan;
    const char **names = arena_array(&session->arena, const char *, plan->n_resources + 1);
    for (size_t i = 0; i < plan->n_resources; i++) {
        names[i] = arena_cstr(&session->arena, plan->resources[i].address);
        if (str_eq(plan->resources[i].address, address))
            return &plan->resources[i];
    }
    fail(&session->report, NOWHERE, "the plan file has no '%.*s'", STR(address));
    if (!hint_nearest(&session->report, address, names))
        hint(&session->report, "write its block first: what the file does not name is deleted by "
                               "the next apply");
    return NULL;
}

static bool take_over(struct session *session, const struct resource *want, struct row *row) {
    struct known *known;
    size_t n;
    return engine_know(&session->engine, true, false, true, &known, &n, &session->report) &&
           import(&session->engine, want, arena_str(&session->arena, session->args.words[1]), known,
                  n, row, &session->report);
}

static bool show_what_follows(struct session *session) {
    struct proposal proposal;
    HOLDS(buf_release) struct buf text = {0};
    if (!proposal_make_opened(session, &(struct proposal_wish){.verb = "import"}, &proposal))
        return false;
    buf_adds(&text, "\nthe next apply:\n");
    plan_add(session, &proposal, &(struct plan_form){0}, &text);
    show_text(&session->show, &text);
    return true;
}

int verb_import(struct session *session) {
    struct row row;
    interrupts_catch();
    const struct resource *want =
        open_stack(session) ? find_wanted(session, session->args.words[0]) : NULL;
    if (!want || !take_over(session, want, &row))
        return session_status(session);
    state_list(session, &row, 1);
    if (!session->show.json && !session->show.quiet)
        show_what_follows(session);
    return session_status(session);
}
