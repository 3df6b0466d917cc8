/* audit --fix and --undo: what mends findings, compiled into a program like any plan: shown, asked about, run and journaled, then
 * looked at again. What it takes back is kept in a file. */
#include <unistd.h>

#include "base/json.h"
#include "cmd/audit.h"
#include "cmd/file.h"
#include "cmd/interrupts.h"
#include "cmd/progress.h"
#include "cmd/prompt.h"
#include "cmd/session_cloud.h"
#include "providers/aws/aws.h"

#define UNDO_FORMAT "footing-undo-1"
/* The runs of fixes are those of a stack of this name: no plan file's stack is touched by them. */
#define FIX_STACK "footing-audit"

/* Fixes belong to no type. Each may be sent again when its answer was lost. */
static const struct sheet fix_sheet = {.type = "fix"};
static const struct call fix_call = {.settle = SETTLE_REPEAT};

/* --- opening ---------------------------------------------------------------------------------- */

static bool fix_open(struct session *session) {
    session->plan = (struct plan){.stack = S(FIX_STACK)};
    if (!session_store(session, true) || !session_cloud(session) ||
        !session_stack(session, "audit"))
        return false;
    interrupts_catch();
    return true;
}

static bool somebody_consents(struct session *session) {
    bool can_ask = isatty(STDIN_FILENO) && !session->show.json;
    if (can_ask || arg_on(&session->args, FLAG_YES))
        return true;
    refuse(&session->report, NOWHERE,
           "a fix asks before it changes anything, and there is no terminal to ask at");
    hint(&session->report, "--yes goes on without asking");
    return false;
}

/* --- the program ------------------------------------------------------------------------------ */

struct fixing {
    struct session *session;
    const struct mend *items;
    size_t n;
};

static bool is_new(const struct mend *mends, size_t n, const struct mend *mend) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(mends[i].operation, mend->operation) == 0 &&
            value_same(mends[i].input, mend->input))
            return false;
    return true;
}

/* Everything that mends what is shown, each call once. */
static struct fixing collect(const struct audit_view *view) {
    size_t room = 0, n = 0;
    for (size_t i = 0; i < view->n; i++)
        room += view->shown[i]->n_mends;
    struct mend *items = arena_array(&view->session->arena, struct mend, room + 1);
    for (size_t i = 0; i < view->n; i++)
        for (size_t k = 0; k < view->shown[i]->n_mends; k++)
            if (view->shown[i]->status == FINDING_FAIL && is_new(items, n, &view->shown[i]->mends[k]))
                items[n++] = view->shown[i]->mends[k];
    return (struct fixing){view->session, items, n};
}

static struct program compile_fixes(const struct fixing *fixing) {
    struct arena *arena = &fixing->session->arena;
    struct step *steps = arena_array(arena, struct step, fixing->n + 1);
    for (size_t i = 0; i < fixing->n; i++)
        steps[i] = (struct step){.index = (uint32_t)i,
                                 .id = arena_printf(arena, "%zu", i + 1),
                                 .kind = STEP_CALL,
                                 .sheet = &fix_sheet,
                                 .call = &fix_call,
                                 .service = fixing->items[i].service,
                                 .operation = fixing->items[i].operation,
                                 .input = fixing->items[i].input,
                                 .does = fixing->items[i].does};
    return (struct program){steps, fixing->n};
}

/* --- what is shown, and asked ------------------------------------------------------------------ */

static void show_fixes(const struct fixing *fixing) {
    HOLDS(buf_release) struct buf out = {0};
    struct show *show = &fixing->session->show;
    if (show->json)
        return;
    buf_addc(&out, '\n');
    for (size_t i = 0; i < fixing->n; i++) {
        const struct mend *mend = &fixing->items[i];
        buf_adds(&out, "  ");
        tone_adds(&out, show, TONE_YELLOW, "~ ");
        escape_add(&out, mend->does);
        buf_adds(&out, "  ");
        tone_adds(&out, show, TONE_DIM, mend->service);
        buf_addc(&out, ' ');
        tone_adds(&out, show, TONE_DIM, mend->operation);
        if (!mend->undo)
            tone_adds(&out, show, TONE_RED, "  cannot be taken back");
        buf_addc(&out, '\n');
    }
    buf_addc(&out, '\n');
    show_text(show, &out);
}

static bool goes_on(struct session *session) {
    if (arg_on(&session->args, FLAG_YES))
        return true;
    return prompt(&session->show, S("Go on? [y/N]"), (struct str){0}) == ANSWER_YES;
}

static bool run_fixes(const struct fixing *fixing) {
    struct session *session = fixing->session;
    struct program program = compile_fixes(fixing);
    struct diff diff = {0};
    struct run_input input = {.program = &program, .diff = &diff};
    struct run_result result;
    struct progress progress;
    progress_open(&progress, &session->show, &session->engine, false);
    bool ok = engine_run(&session->engine, &input, &result, &session->report);
    progress_close(&progress, &session->engine);
    return ok;
}

/* --- taking back ------------------------------------------------------------------------------- */

static struct str undo_path(struct session *session) {
    struct str state = session->state_path;
    size_t folder = state.len;
    char when[25];
    while (folder > 0 && state.at[folder - 1] != '/')
        folder--;
    time_basic(session->clock->wall_ms(session->clock), when);
    return arena_printf(&session->arena, "%.*sundo-%s.json", STR(str_slice(state, 0, folder)), when);
}

/* Written before anything is sent. Empty: nothing can be taken back, or it is reported. */
static bool keep_undo(const struct fixing *fixing, struct str *path) {
    struct session *session = fixing->session;
    struct arena *arena = &session->arena;
    struct maker map = {.arena = arena}, calls = {.arena = arena};
    HOLDS(buf_release) struct buf text = {0};
    *path = (struct str){0};
    for (size_t i = fixing->n; i-- > 0;) {
        const struct mend *mend = &fixing->items[i];
        struct maker call = {.arena = arena};
        if (!mend->undo)
            continue;
        maker_set(&call, S("service"), value_text(arena, str_of(mend->service)));
        maker_set(&call, S("operation"), value_text(arena, str_of(mend->undo)));
        maker_set(&call, S("input"), mend->undo_input);
        maker_set(&call, S("does"), value_textf(arena, "take back: %.*s", STR(mend->does)));
        maker_add(&calls, maker_map(&call));
    }
    const struct value *list = maker_list(&calls);
    if (value_count(list) == 0)
        return true;
    maker_set(&map, S("format"), value_text(arena, S(UNDO_FORMAT)));
    maker_set(&map, S("account"), value_text(arena, session->cloud->who.account));
    maker_set(&map, S("region"), value_text(arena, session->cloud->who.region));
    maker_set(&map, S("calls"), list);
    json_write(&text, maker_map(&map), JSON_PRETTY);
    *path = undo_path(session);
    return file_write(*path, buf_str(&text), arena, &session->report);
}

static void tell_undo(struct session *session, struct str path) {
    HOLDS(buf_release) struct buf line = {0};
    if (path.len == 0 || session->show.json || session->show.quiet)
        return;
    buf_adds(&line, "to take it back: footing audit --undo ");
    escape_add(&line, path);
    buf_addc(&line, '\n');
    show_text(&session->show, &line);
}

static bool read_undo(struct session *session, struct str path, struct fixing *out) {
    struct arena *arena = &session->arena;
    const struct value *document;
    struct str text;
    if (!file_read(path, arena, &session->report, &text))
        return false;
    uint32_t file = report_source(&session->report, path, text);
    if (!json_read(arena, text, file, &session->report, &document))
        return false;
    if (!str_is(value_str(value_key(document, "format")), UNDO_FORMAT))
        return fail(&session->report, NOWHERE, "'%.*s' takes back no fix", STR(path));
    if (!str_eq(value_str(value_key(document, "account")), session->cloud->who.account) ||
        !str_eq(value_str(value_key(document, "region")), session->cloud->who.region))
        return refuse(&session->report, NOWHERE, "'%.*s' is of account %.*s in %.*s", STR(path),
                      STR(value_str(value_key(document, "account"))),
                      STR(value_str(value_key(document, "region"))));
    const struct value *calls = value_key(document, "calls");
    struct mend *items = arena_array(arena, struct mend, value_count(calls) + 1);
    for (size_t i = 0; i < value_count(calls); i++) {
        const struct value *call = value_item(calls, i);
        struct str service = value_str(value_key(call, "service")), operation = value_str(value_key(call, "operation"));
        const char *known = arena_cstr(arena, operation);
        if (!audit_takes_back(aws_provider.audit, service, operation)) /* a file is not trusted with others */
            return refuse(&session->report, NOWHERE, "'%.*s' is no call that takes a fix back",
                          STR(operation));
        items[i] = (struct mend){.service = arena_cstr(arena, service),
                                 .operation = known,
                                 .input = value_key(call, "input"),
                                 .does = value_str(value_key(call, "does")),
                                 .undo = known};
    }
    *out = (struct fixing){session, items, value_count(calls)};
    return true;
}

int audit_undo(struct session *session, struct str path) {
    struct fixing fixing = {.session = session};
    if (!somebody_consents(session) || !fix_open(session) || !read_undo(session, path, &fixing))
        return session_status(session);
    show_fixes(&fixing);
    if (!goes_on(session))
        return STATUS_FAILED;
    run_fixes(&fixing);
    return session_status(session);
}

/* --- the fix ----------------------------------------------------------------------------------- */

static void tell_left(const struct audit_view *view) {
    HOLDS(buf_release) struct buf out = {0};
    struct show *show = &view->session->show;
    if (show->json)
        return;
    for (size_t i = 0; i < view->n; i++) {
        const struct finding *finding = view->shown[i];
        if (finding->status != FINDING_FAIL || finding->n_mends > 0)
            continue;
        buf_adds(&out, "  ");
        tone_adds(&out, show, TONE_DIM, "left: ");
        escape_add(&out, finding->text);
        buf_adds(&out, ": ");
        if (finding->mends_not.len > 0)
            escape_add(&out, finding->mends_not);
        else
            buf_adds(&out, finding->check->fix);
        buf_addc(&out, '\n');
    }
    show_text(show, &out);
}

/* Gives whether something was mended, and the audit is to be made again. */
bool audit_fix(struct audit_view *view) {
    struct session *session = view->session;
    struct fixing fixing = collect(view);
    struct str undo;
    tell_left(view);
    if (fixing.n == 0)
        return false;
    show_fixes(&fixing);
    if (!goes_on(session)) {
        HOLDS(buf_release) struct buf line = {0};
        buf_adds(&line, "nothing was changed\n");
        show_aside(&session->show, &line);
        return false;
    }
    if (!keep_undo(&fixing, &undo))
        return false;
    bool ran = run_fixes(&fixing);
    tell_undo(session, undo);
    return ran;
}

bool audit_fix_begins(struct session *session) {
    return somebody_consents(session) && fix_open(session);
}
