/* footing adopt --vpc ID: what hangs on a vpc that exists becomes a plan file and a state. Nothing
 * in the cloud is changed; the next apply puts our tags on. */
#include <unistd.h>

#include "cmd/file.h"
#include "cmd/interrupts.h"
#include "cmd/outputs.h"
#include "cmd/progress.h"
#include "cmd/proposal.h"
#include "cmd/show_plan.h"
#include "cmd/state.h"
#include "plans/names.h"
#include "plans/rebuild.h"
#include "plans/walk.h"
#include "plans/write.h"
#include "providers/aws/aws.h"

#define VERB "adopt"
#define PLAN_FILE "footing.yaml"

static struct str path_of(struct session *session) {
    struct str typed = session->args.plan;
    return typed.len > 0 ? arena_str(&session->arena, typed) : S(PLAN_FILE);
}

static bool file_is_free(struct session *session) {
    struct str path = path_of(session);
    if (access(path.at, F_OK) != 0)
        return true;
    refuse(&session->report, NOWHERE, "'%.*s' is there already", STR(path));
    hint(&session->report, "-f FILE writes another one");
    return false;
}

static bool stack_name_is_good(struct session *session) {
    struct str name = arg_text(&session->args, FLAG_STACK);
    return name.len == 0 || name_is_good(name) ||
           fail(&session->report, NOWHERE,
                "--stack: '%.*s' is no name of a stack: small letters, digits, '_' and '-'",
                STR(name));
}

/* --- looking ---------------------------------------------------------------------------------- */

static bool look(struct session *session, const struct sheet *root, struct walked *walked) {
    struct progress progress;
    struct str id = arena_str(&session->arena, arg_text(&session->args, FLAG_VPC));
    struct engine *engine = &session->engine;
    *engine = (struct engine){.cloud = session->cloud,
                              .arena = &session->arena,
                              .interrupts = interrupts_count()};
    if (!session->cloud->identify(session->cloud, &session->arena, &session->report))
        return false;
    if (!session->show.json)
        progress_open(&progress, &session->show, engine, true);
    bool ok = walk(engine, root, id, walked, &session->report);
    if (!session->show.json)
        progress_close(&progress, engine);
    return ok;
}

static struct str stack_name(struct session *session, const struct walked *walked) {
    struct str asked = arg_text(&session->args, FLAG_STACK);
    const struct value *tags = value_key(walked->known[0].seen, "tags");
    struct str named = value_str(value_get(tags, S("Name")));
    struct str text = named.len ? named : walked->known[0].row.physical_id;
    return asked.len ? asked : name_of_text(&session->arena, text, "adopted");
}

/* --- the plan file ---------------------------------------------------------------------------- */

static bool write_file(struct session *session, const struct walked *walked) {
    HOLDS(buf_release) struct buf text = {0};
    struct writing writing = {
        .provider = &aws_provider,
        .stack = stack_name(session, walked),
        .region = session->cloud->who.region,
        .account = session->cloud->who.account,
        .known = walked->known,
        .n = walked->n,
        .comment = arena_printf(&session->arena, "What hangs on %.*s, as footing adopted it.",
                                STR(walked->known[0].row.physical_id))
                       .at,
    };
    write_names(&writing, &session->arena);
    write_plan(&writing, &session->arena, &text);
    return file_write(path_of(session), buf_str(&text), &session->arena, &session->report);
}

/* --- the state -------------------------------------------------------------------------------- */

static bool is_new(struct session *session) {
    if (session->engine.stack_is_new)
        return true;
    refuse(&session->report, NOWHERE, "the state knows stack '%.*s' already",
           STR(session->engine.stack.key.name));
    hint(&session->report, "--stack NAME gives what is adopted another name");
    return false;
}

static bool resolve(struct session *session, const struct walked *walked) {
    session->rows = arena_array(&session->arena, struct row, walked->n + 1);
    session->n_rows = walked->n;
    for (size_t i = 0; i < walked->n; i++)
        session->rows[i] = walked->known[i].row;
    return session_resolve(session);
}

/* Under the lock, and only where nothing carries this stack's tags. */
static bool take_over(struct session *session, const struct walked *walked) {
    struct known *known;
    size_t n;
    bool adopted;
    struct rebuilt found = {.known = walked->known, .n = walked->n};
    return session_plan(session) && session_stack(session, VERB) && is_new(session) &&
           resolve(session, walked) &&
           engine_know(&session->engine, true, false, true, &known, &n, &session->report) &&
           rebuild_write(&session->engine, &found, session->plan.resources,
                         session->plan.n_resources, &adopted, &session->report) &&
           outputs_keep(session);
}

/* --- telling ---------------------------------------------------------------------------------- */

/* Does the plan change anything but tags? */
static bool only_tags(const struct diff *diff) {
    for (size_t i = 0; i < diff->n; i++) {
        const struct change *change = &diff->changes[i];
        if (change->action != ACTION_KEEP && change->action != ACTION_UPDATE)
            return false;
        for (size_t k = 0; k < change->n_fields; k++)
            if (change->fields[k].field)
                return false;
    }
    return true;
}

static void tell_passed(struct session *session, const struct walked *walked) {
    for (size_t i = 0; i < walked->n_unread; i++)
        warn(&session->report, NOWHERE, "what there is of type %s could not be read",
             walked->unread[i]->type);
    for (size_t i = 0; i < walked->n_passed && session->show.verbose; i++) {
        const struct passed *passed = &walked->passed[i];
        HOLDS(buf_release) struct buf line = {0};
        buf_addf(&line, "left out: %s %.*s, %s\n", passed->sheet->type, STR(passed->id),
                 passed->why);
        show_aside(&session->show, &line);
    }
}

/* The proof: what was written says what is there, so the next apply has but tags to add. */
static bool prove(struct session *session, const struct walked *walked) {
    struct proposal proposal;
    HOLDS(buf_release) struct buf text = {0};
    if (!proposal_make_opened(session, &(struct proposal_wish){.verb = VERB}, &proposal))
        return false;
    bool proved = only_tags(&proposal.diff);
    if (!proved) {
        warn(&session->report, NOWHERE,
             "the plan file does not say all of what is there as it is; the next apply would "
             "change it");
        hint(&session->report, "look at 'footing plan' before you apply");
    }
    if (session->show.json || session->show.quiet)
        return true;
    if (!proved)
        plan_add(session, &proposal, &(struct plan_form){0}, &text);
    tone_adds(&text, &session->show, TONE_GREEN, "done");
    buf_adds(&text, ": ");
    count_add(&text, walked->n, "resource");
    buf_adds(&text, " adopted, ");
    escape_add(&text, path_of(session));
    buf_adds(&text, proved ? " says all of it; the next apply adds our tags and changes nothing\n"
                           : " is written\n");
    show_text(&session->show, &text);
    return true;
}

static void tell(struct session *session, const struct walked *walked) {
    struct row *rows = arena_array(&session->arena, struct row, walked->n + 1);
    for (size_t i = 0; i < walked->n; i++)
        rows[i] = walked->known[i].row;
    state_list(session, rows, walked->n);
    tell_passed(session, walked);
    prove(session, walked);
}

int verb_adopt(struct session *session) {
    struct walked walked;
    const struct sheet *root = provider_sheet(&aws_provider, str_of(flag_rows[FLAG_VPC].name));
    interrupts_catch();
    if (!arg_on(&session->args, FLAG_VPC)) {
        fail(&session->report, NOWHERE, "adopt what?");
        hint(&session->report, "footing adopt --vpc vpc-0123abcd");
        return session_status(session);
    }
    if (!file_is_free(session) || !stack_name_is_good(session) || !session_store(session, true) ||
        !session_cloud(session) || !look(session, root, &walked) || !write_file(session, &walked))
        return session_status(session);
    if (take_over(session, &walked))
        tell(session, &walked);
    else
        unlink(path_of(session).at);
    return session_status(session);
}
