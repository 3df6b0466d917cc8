#include "cmd/session.h"

#include <assert.h>
#include <unistd.h>

#include "cmd/facts.h"
#include "cmd/interrupts.h"
#include "cmd/prompt.h"
#include "cmd/session_cloud.h"
#include "cmd/variables.h"
#include "plans/lookup.h"
#include "providers/aws/aws.h"

#define PLAN_FILE "footing.yaml"
#define SANDBOX_SCALE 60 /* simulated minutes that pass in one */

/* --- open and close --------------------------------------------------------------------------- */

void session_open(struct session *session) {
    session->secrets.locked = true;
    session->report.arena = &session->arena;
}

void session_close(struct session *session) {
    lock_release(session->lock);
    session->lock = NULL;
    session_cloud_close(session);
    store_close(session->store);
    session->store = NULL;
    arena_release(&session->secrets);
    arena_release(&session->arena);
}

int session_status(const struct session *session) {
    if (interrupted())
        return STATUS_INTERRUPTED;
    if (session->report.refusals > 0)
        return STATUS_REFUSED;
    return session->report.errors > 0 || session->show.broken ? STATUS_FAILED : STATUS_DONE;
}

void session_report(struct session *session) {
    show_report(&session->show, &session->report, session->n_reported);
    session->n_reported = session->report.n;
}

/* --- the plan file ---------------------------------------------------------------------------- */

static struct str plan_path(struct session *session) {
    struct str typed = session->args.plan;
    return typed.len > 0 ? arena_str(&session->arena, typed) : S(PLAN_FILE);
}

static bool plan_is_there(struct session *session) {
    return access(plan_path(session).at, F_OK) == 0;
}

static bool no_plan_file(struct session *session, const char *or_else) {
    struct report *report = &session->report;
    if (session->args.plan.len > 0)
        return fail(report, NOWHERE, "no plan file '%.*s'", STR(session->args.plan));
    fail(report, NOWHERE, "no plan file '" PLAN_FILE "' in this folder");
    hint(report, "'footing new' writes one to start from; -f PLAN names one elsewhere%s", or_else);
    return false;
}

/* --stack says which stack is meant; a plan file has its own name. */
static bool stack_fits(struct session *session) {
    struct str asked = arg_text(&session->args, FLAG_STACK);
    struct plan *plan = &session->plan;
    if (asked.len == 0 || str_eq(asked, plan->stack))
        return true;
    fail(&session->report, plan->stack_at, "the plan file is for stack '%.*s', --stack says '%.*s'",
         STR(plan->stack), STR(asked));
    hint(&session->report, "change 'stack:' in the file, or leave --stack out");
    return false;
}

static bool region_fits(struct session *session) {
    struct str asked = arg_text(&session->args, FLAG_REGION);
    struct plan *plan = &session->plan;
    if (asked.len == 0 || plan->region.len == 0 || str_eq(asked, plan->region))
        return true;
    return fail(&session->report, plan->region_at,
                "the plan file is for region '%.*s', --region says '%.*s'", STR(plan->region),
                STR(asked));
}

static bool ask_secret(void *ctx, struct str name, struct buf *said) {
    HOLDS(buf_release) struct buf question = {0};
    (void)ctx;
    escape_add(&question, name);
    buf_adds(&question, " (secret): ");
    return prompt_hidden(buf_str(&question), said);
}

/* Once: stdin is read only once. */
static bool set_options(struct session *session) {
    struct variables variables = {0};
    if (session->options.provider)
        return true;
    if (!variables_collect(&session->args, session->saved_variables, &session->arena,
                           &session->report, &variables))
        return false;
    bool only_looks = strcmp(session->args.verb->name, "validate") == 0;
    session->options = (struct plan_options){
        .path = plan_path(session),
        .vars = variables.items,
        .n_vars = variables.n,
        .ask = only_looks || session->show.json ? NULL : ask_secret,
        .env_name = arg_text(&session->args, FLAG_ENV),
        .provider = &aws_provider,
        .secrets = &session->secrets,
    };
    return true;
}

bool session_plan(struct session *session) {
    if (!plan_is_there(session))
        return no_plan_file(session, "");
    session->has_plan = true;
    return set_options(session) &&
           plan_read(&session->options, &session->arena, &session->report, &session->plan) &&
           stack_fits(session) && region_fits(session);
}

bool session_head(struct session *session) {
    struct str named = arg_text(&session->args, FLAG_STACK);
    session->has_plan = plan_is_there(session);
    if (!session->has_plan && (named.len == 0 || session->args.plan.len > 0))
        return no_plan_file(session, ", --stack NAME a stack that the state knows");
    if (!set_options(session))
        return false;
    if (session->has_plan &&
        !plan_head(&session->options, &session->arena, &session->report, &session->plan))
        return false;
    if (named.len > 0 && !str_eq(named, session->plan.stack)) {
        session->plan = (struct plan){.stack = named}; /* the file here is of another stack */
        session->has_plan = false;
    }
    return region_fits(session);
}

/* Does the state know this address? Its rows are read when the plan first asks. */
static bool knows(void *ctx, struct str address) {
    struct session *session = ctx;
    const struct engine *engine = &session->engine;
    if (!session->rows && (!engine->store || engine->stack_is_new))
        return false;
    if (!session->rows && !store_rows(engine->store, engine->stack.id, &session->arena,
                                      &session->rows, &session->n_rows, &session->report))
        return false;
    for (size_t i = 0; i < session->n_rows; i++)
        if (str_eq(session->rows[i].address, address))
            return true;
    return false;
}

static const struct value *look_up(void *ctx, const struct sheet *sheet, const struct value *wish,
                                   struct span at, struct report *report) {
    struct session *session = ctx;
    return engine_look_up(&session->engine, sheet, wish, at, report);
}

static const struct value *assemble(void *ctx, const struct assembly *assembly, struct str id,
                                  struct span at, struct report *report) {
    struct session *session = ctx;
    return engine_assemble(&session->engine, assembly, id, at, report);
}

bool session_resolve(struct session *session) {
    const struct cloud_identity *who = &session->cloud->who;
    struct plan_facts facts = {.account = who->account,
                               .region = who->region,
                               .partition = who->partition,
                               .fact = session_fact,
                               .exists = knows,
                               .look_up = look_up,
                               .assemble = assemble,
                               .ctx = session};
    return plan_resolve(&session->options, &facts, &session->arena, &session->report,
                        &session->plan);
}

/* --- clock and store -------------------------------------------------------------------------- */

static bool set_clock(struct session *session) {
    double scale;
    bool sandbox = arg_on(&session->args, FLAG_SANDBOX);
    if (!arg_number(&session->args, FLAG_TIME_SCALE, 1, 100000, sandbox ? SANDBOX_SCALE : 1,
                    &session->report, &scale))
        return false;
    clock_scaled_init(&session->scaled, scale);
    session->clock = scale > 1 ? &session->scaled.clock : clock_real();
    session->began_ms = session->clock->now_ms(session->clock);
    return true;
}

static struct str find_state(struct session *session) {
    bool sandbox = arg_on(&session->args, FLAG_SANDBOX);
    struct str asked = arg_text(&session->args, FLAG_STATE);
    if (asked.len == 0 && !sandbox)
        asked = str_of(getenv("FOOTING_STATE"));
    return asked.len > 0 ? arena_str(&session->arena, asked)
                         : store_path_for(&session->arena, plan_path(session), sandbox);
}

bool session_store(struct session *session, bool write) {
    assert(!session->store);
    if (!set_clock(session))
        return false;
    session->state_path = find_state(session);
    bool read_only =
        !write &&
        !arg_on(&session->args, FLAG_SANDBOX); /* a sandbox's world needs its folder anyway */
    size_t before = session->report.errors;
    session->store = store_open(session->state_path.at, read_only, random_system(), session->clock,
                                &session->report);
    return session->store ||
           session->report.errors == before; /* none is there, and this verb only reads */
}

/* --- the stack, from the store alone ---------------------------------------------------------- */

static struct str realm_meant(struct session *session) {
    if (arg_on(&session->args, FLAG_SANDBOX))
        return S("sandbox");
    struct str url = arg_text(&session->args, FLAG_ENDPOINT);
    if (url.len == 0)
        url = str_of(getenv("AWS_ENDPOINT_URL"));
    while (str_ends(url, S("/")))
        url.len--;
    return url.len > 0 ? url : S("aws");
}

/* Keeps the stacks that fit; an empty text fits all. */
static size_t keep_stacks(struct stack *stacks, size_t n, struct str name, struct str realm) {
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        bool named = name.len == 0 || str_eq(stacks[i].key.name, name);
        if (named && (realm.len == 0 || str_eq(stacks[i].key.realm, realm)))
            stacks[kept++] = stacks[i];
    }
    return kept;
}

static bool no_such_stack(struct session *session, struct str name, size_t n,
                          const struct stack *stacks) {
    struct report *report = &session->report;
    if (n == 0) {
        if (name.len == 0)
            fail(report, NOWHERE, "nothing was ever applied from here");
        else
            fail(report, NOWHERE, "stack '%.*s' was never applied from here", STR(name));
        hint(report, "its state would be in '%.*s'", STR(session->state_path));
        return false;
    }
    fail(report, NOWHERE, "the state knows %zu stacks that could be meant", n);
    for (size_t i = 0; i < n; i++)
        note(report, NOWHERE, "'%.*s' in account %.*s, %.*s", STR(stacks[i].key.name),
             STR(stacks[i].key.account), STR(stacks[i].key.realm));
    hint(report, "--stack, --endpoint or --sandbox tells them apart");
    return false;
}

struct str session_stored_region(struct session *session) {
    struct stack *stacks = NULL;
    size_t n = 0;
    struct report unheard = {.arena = &session->arena};
    if (!session->store || session->plan.stack.len == 0 ||
        !store_stacks(session->store, &session->arena, &stacks, &n, &unheard))
        return (struct str){0};
    n = keep_stacks(stacks, n, session->plan.stack, realm_meant(session));
    return n == 1 ? stacks[0].region : (struct str){0};
}

bool session_stored_stack(struct session *session, struct stack *out) {
    struct stack *stacks = NULL;
    size_t n = 0;
    bool named = arg_on(&session->args, FLAG_STACK) || plan_is_there(session);
    if (named && !session_head(session))
        return false;
    if (!session_store(session, false))
        return false;
    struct str name = session->plan.stack;
    if (!session->store)
        return no_such_stack(session, name, 0, NULL);
    if (!store_stacks(session->store, &session->arena, &stacks, &n, &session->report))
        return false;
    n = keep_stacks(stacks, n, name, (struct str){0});
    size_t here = n > 1 ? keep_stacks(stacks, n, name, realm_meant(session)) : n;
    if (here == 1)
        *out = stacks[0];
    return here == 1 || no_such_stack(session, name, here, stacks);
}
