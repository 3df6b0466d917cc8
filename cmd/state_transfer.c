/* footing state export and import: a stack's state as one JSON document, from one place to another.
 *
 * It holds no secret, only keyed fingerprints, and their key in the box that it stands in. The
 * store's UUID goes along, so what carries it in its tags is ours in the new place too. */
#include <unistd.h>

#include "base/json.h"
#include "base/map.h"
#include "cmd/file.h"
#include "cmd/interrupts.h"
#include "cmd/prompt.h"
#include "cmd/state.h"
#include "providers/aws/aws.h"

#define FORMAT "footing-state-1"
#define VERB "state import"

static const char *const statuses[] = {
    [ROW_OK] = "ok",
    [ROW_MAKING] = "unfinished",
    [ROW_BROKEN] = "broken",
    [ROW_OLD] = "superseded"};

/* --- export ----------------------------------------------------------------------------------- */

static const struct value *stack_json(const struct stack *stack, struct arena *arena) {
    struct maker map = {.arena = arena};
    maker_set(&map, S("name"), value_text(arena, stack->key.name));
    maker_set(&map, S("partition"), value_text(arena, stack->key.partition));
    maker_set(&map, S("account"), value_text(arena, stack->key.account));
    maker_set(&map, S("realm"), value_text(arena, stack->key.realm));
    maker_set(&map, S("region"), value_text(arena, stack->region));
    return maker_map(&map);
}

static const struct value *row_form(struct session *session, const struct row *row) {
    struct arena *arena = &session->arena;
    struct maker map = {.arena = arena};
    char made[25];
    time_iso(row->made_ms, made);
    maker_set(&map, S("address"), value_text(arena, row->address));
    maker_set(&map, S("type"), value_text(arena, row->type));
    maker_set(&map, S("id"), value_text(arena, row->physical_id));
    maker_set(&map, S("region"), value_text(arena, row->region));
    maker_set(&map, S("status"), value_text(arena, str_of(statuses[row->status])));
    maker_set(&map, S("protect"), value_bool(row->protect));
    maker_set(&map, S("keep"), value_bool(row->keep));
    maker_set(&map, S("made"), value_text(arena, str_of(made)));
    maker_set(&map, S("sheet_version"), value_int(arena, row->sheet_version));
    maker_set(&map, S("generation"), value_int(arena, row->generation));
    maker_set(&map, S("wanted"), store_form(session->store, row->wanted, arena, &session->report));
    maker_set(&map, S("seen"), store_form(session->store, row->seen, arena, &session->report));
    maker_set(&map, S("edges"), store_form(session->store, row->edges, arena, &session->report));
    return maker_map(&map);
}

/* What nobody knows the end of cannot be taken elsewhere: its journal stays here. */
static bool is_settled(struct session *session, const struct stack *stack) {
    struct sent_call *calls;
    size_t n;
    if (!store_calls_open(session->store, stack->id, &session->arena, &calls, &n,
                          &session->report))
        return false;
    if (n == 0)
        return true;
    refuse(&session->report, NOWHERE,
           "an earlier run did not hear what came of %zu of its calls (%.*s of '%.*s')", n,
           STR(calls[0].operation), STR(calls[0].address));
    hint(&session->report, "'footing apply' settles them; then export");
    return false;
}

static const struct value *document(struct session *session, const struct stack *stack,
                                    const struct row *rows, size_t n) {
    struct arena *arena = &session->arena;
    struct maker map = {.arena = arena}, list = {.arena = arena};
    const struct value *outputs, *key;
    if (!store_outputs(session->store, stack->id, arena, &outputs, &session->report) ||
        !store_key_sealed(session->store, &key, &session->report))
        return NULL;
    for (size_t i = 0; i < n; i++)
        maker_add(&list, row_form(session, &rows[i]));
    maker_set(&map, S("format"), value_text(arena, S(FORMAT)));
    maker_set(&map, S("store"), value_text(arena, store_uuid(session->store)));
    maker_set(&map, S("stack"), stack_json(stack, arena));
    maker_set(&map, S("key"), key);
    maker_set(&map, S("outputs"), store_form(session->store, outputs, arena, &session->report));
    maker_set(&map, S("resources"), maker_list(&list));
    return report_ok(&session->report) ? maker_map(&map) : NULL;
}

int state_export(struct session *session) {
    struct stack stack;
    struct row *rows;
    size_t n;
    HOLDS(buf_release) struct buf text = {0};
    if (!session_stored_stack(session, &stack) || !is_settled(session, &stack) ||
        !store_rows(session->store, stack.id, &session->arena, &rows, &n, &session->report))
        return session_status(session);
    const struct value *whole = document(session, &stack, rows, n);
    if (!whole)
        return session_status(session);
    json_write(&text, whole, session->show.json ? JSON_COMPACT : JSON_PRETTY);
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
    return session_status(session);
}

/* --- import: the document --------------------------------------------------------------------- */

struct importing {
    struct session *session;
    const struct value *document;
    struct stack stack; /* as the document has it */
    struct row *rows;
    size_t n;
};

static bool read_input(struct session *session, struct str *text) {
    bool named = session->args.n_words > 1;
    return file_read(named ? arena_str(&session->arena, session->args.words[1]) : S("/dev/stdin"),
                     &session->arena, &session->report, text);
}

static bool is_no_export(struct session *session, const char *why) {
    fail(&session->report, NOWHERE, "this is no exported state: %s", why);
    hint(&session->report, "'footing state export' writes one");
    return false;
}

static struct str text_at(const struct value *map, const char *path) {
    return value_str(value_path(NULL, map, str_of(path)));
}

static bool read_head(struct importing *importing) {
    struct session *session = importing->session;
    const struct value *document = importing->document;
    if (!str_is(text_at(document, "format"), FORMAT))
        return is_no_export(session, "it has no format " FORMAT);
    importing->stack = (struct stack){
        .key = {text_at(document, "stack.name"), text_at(document, "stack.partition"),
                text_at(document, "stack.account"), text_at(document, "stack.realm")},
        .region = text_at(document, "stack.region")};
    const struct stack *stack = &importing->stack;
    bool whole = stack->key.name.len && stack->key.partition.len && stack->key.account.len &&
                 stack->key.realm.len && stack->region.len && text_at(document, "store").len;
    return whole || is_no_export(session, "it does not say of which stack");
}

static bool read_row(struct session *session, const struct value *form, struct row *row) {
    struct arena *arena = &session->arena;
    int64_t made_ms = 0;
    size_t status = 0;
    while (status <= ROW_OLD && !str_is(text_at(form, "status"), statuses[status]))
        status++;
    *row = (struct row){
        .address = text_at(form, "address"),
        .type = text_at(form, "type"),
        .region = text_at(form, "region"),
        .physical_id = text_at(form, "id"),
        .sheet_version = (int)value_integer(value_key(form, "sheet_version"), 1),
        .generation = (int)value_integer(value_key(form, "generation"), 1),
        .status = (enum row_status)status,
        .protect = value_true(value_key(form, "protect")),
        .keep = value_true(value_key(form, "keep")),
        .wanted = store_unform(value_key(form, "wanted"), arena),
        .seen = store_unform(value_key(form, "seen"), arena),
        .edges = store_unform(value_key(form, "edges"), arena),
    };
    if (row->address.len == 0 || row->region.len == 0 || status > ROW_OLD ||
        !time_parse(text_at(form, "made"), &made_ms))
        return is_no_export(session, "one of its resources is not whole");
    row->made_ms = made_ms;
    return provider_sheet(&aws_provider, row->type) ||
           fail(&session->report, NOWHERE,
                "'%.*s' is of type %.*s, which this footing does not know", STR(row->address),
                STR(row->type));
}

static bool read_rows(struct importing *importing) {
    struct session *session = importing->session;
    const struct value *list = value_key(importing->document, "resources");
    struct map seen = {0};
    bool ok = list && list->kind == VALUE_LIST;
    if (!ok)
        return is_no_export(session, "it has no list of resources");
    importing->rows = arena_array(&session->arena, struct row, value_count(list) + 1);
    for (size_t i = 0; ok && i < value_count(list); i++) {
        struct row *row = &importing->rows[importing->n++];
        ok = read_row(session, value_item(list, i), row);
        if (ok && row->status != ROW_OLD && map_get(&seen, row->address))
            ok = is_no_export(session, "it has an address twice");
        if (ok && row->status != ROW_OLD)
            map_set(&seen, row->address, row);
    }
    map_release(&seen);
    return ok;
}

static bool read_document(struct importing *importing) {
    struct session *session = importing->session;
    struct str text;
    if (!read_input(session, &text))
        return false;
    uint32_t file = report_source(
        &session->report, session->args.n_words > 1 ? session->args.words[1] : S("stdin"), text);
    return json_read(&session->arena, text, file, &session->report, &importing->document) &&
           read_head(importing) && read_rows(importing);
}

/* --- import: whether it belongs here ---------------------------------------------------------- */

static bool same(struct session *session, const char *what, struct str theirs, struct str ours) {
    return str_eq(theirs, ours) ||
           refuse(&session->report, NOWHERE, "this state is of %s %.*s, and here it is %.*s", what,
                  STR(theirs), STR(ours));
}

/* The plan file names the stack and where it lives; without one, the document does. */
static bool open_place(struct importing *importing) {
    struct session *session = importing->session;
    struct plan *plan = &session->plan;
    bool named = arg_on(&session->args, FLAG_STACK);
    bool there = access(session->args.plan.len ? arena_cstr(&session->arena, session->args.plan)
                                               : "footing.yaml",
                        F_OK) == 0;
    if ((named || there) && !session_head(session))
        return false;
    if (plan->stack.len == 0)
        plan->stack = importing->stack.key.name;
    if (plan->region.len == 0 && !arg_on(&session->args, FLAG_REGION))
        plan->region = importing->stack.region;
    return same(session, "stack", importing->stack.key.name, plan->stack) &&
           session_store(session, true) && session_cloud(session) && session_stack(session, VERB);
}

static bool belongs_here(const struct importing *importing) {
    struct session *session = importing->session;
    const struct stack *here = &session->engine.stack, *there = &importing->stack;
    if (!session->engine.stack_is_new) {
        refuse(&session->report, NOWHERE, "the state here knows stack '%.*s' already",
               STR(here->key.name));
        hint(&session->report, "another file takes it: --state FILE");
        return false;
    }
    return same(session, "account", there->key.account, here->key.account) &&
           same(session, "partition", there->key.partition, here->key.partition) &&
           same(session, "realm", there->key.realm, here->key.realm) &&
           same(session, "region", there->region, here->region);
}

/* --- import: writing -------------------------------------------------------------------------- */

static bool take_identity(const struct importing *importing) {
    struct session *session = importing->session;
    const struct value *key = value_key(importing->document, "key");
    struct str uuid = text_at(importing->document, "store");
    bool adopted = false;
    if (!store_adopt_uuid(session->store, uuid, &adopted, &session->report))
        return false;
    if (!adopted) {
        refuse(&session->report, NOWHERE,
               "the state here knows other stacks, whose things carry its own UUID");
        hint(&session->report, "give this one a file of its own: --state FILE");
        return false;
    }
    return !key || store_key_take(session->store, key, &session->report);
}

static bool write_all(struct importing *importing) {
    struct session *session = importing->session;
    struct report *report = &session->report;
    struct stack *stack = &session->engine.stack, made;
    const struct value *outputs =
        store_unform(value_key(importing->document, "outputs"), &session->arena);
    char host[65] = "";
    int64_t run;
    gethostname(host, sizeof host - 1);
    if (!take_identity(importing) ||
        !store_stack_make(session->store, &stack->key, stack->region, stack->plan_path,
                          &session->arena, &made, report) ||
        !store_run_begin(session->store, made.id, S(VERB), str_of(host), getpid(), &run, report))
        return false;
    for (size_t i = 0; i < importing->n; i++)
        if (!store_row_put(session->store, made.id, run, &importing->rows[i], report))
            return false;
    return (!outputs || store_outputs_put(session->store, made.id, outputs, report)) &&
           store_run_end(session->store, run, RUN_DONE, 0, 0, report);
}

static bool write_turn(struct importing *importing) {
    struct session *session = importing->session;
    if (!store_turn_begin(session->store, &session->report))
        return false;
    if (write_all(importing))
        return store_turn_commit(session->store, &session->report);
    store_turn_drop(session->store);
    return false;
}

int state_import(struct session *session) {
    struct importing importing = {.session = session};
    interrupts_catch();
    if (read_document(&importing) && open_place(&importing) && belongs_here(&importing) &&
        write_turn(&importing))
        state_list(session, importing.rows, importing.n);
    return session_status(session);
}

/* --- rekey ------------------------------------------------------------------------------------ */

static bool ask_twice(struct session *session, struct buf *typed) {
    HOLDS(buf_wipe) struct buf again = {0};
    if (!prompt_hidden(S("new passphrase (empty: the key file of this user): "), typed) ||
        !prompt_hidden(S("once more: "), &again))
        return refuse(&session->report, NOWHERE,
                      "there is no terminal to ask for the new passphrase at");
    return str_eq(buf_str(typed), buf_str(&again)) ||
           fail(&session->report, NOWHERE, "the two differ; nothing was changed");
}

static bool new_passphrase(struct session *session, struct buf *passphrase) {
    const char *given = getenv("FOOTING_NEW_PASSPHRASE");
    if (given) {
        buf_adds(passphrase, given);
        return true;
    }
    if (ask_twice(session, passphrase))
        return true;
    if (!isatty(STDIN_FILENO))
        hint(&session->report, "FOOTING_NEW_PASSPHRASE gives it; empty means the key file");
    return false;
}

int state_rekey(struct session *session) {
    struct stack stack;
    HOLDS(buf_wipe) struct buf passphrase = {0};
    HOLDS(buf_release) struct buf line = {0};
    struct report *report = &session->report;
    if (!session_stored_stack(session, &stack) || !new_passphrase(session, &passphrase))
        return session_status(session);
    store_close(session->store);
    session->store =
        store_open(session->state_path.at, false, random_system(), session->clock, report);
    if (!session->store || !store_turn_begin(session->store, report))
        return session_status(session);
    if (!store_rekey(session->store, buf_str(&passphrase), report)) {
        store_turn_drop(session->store);
        return session_status(session);
    }
    if (!store_turn_commit(session->store, report))
        return session_status(session);
    buf_addf(&line, "the secrets of this state are sealed by %s now\n",
             passphrase.len ? "the new passphrase" : "the key file of this user");
    if (!session->show.json && !session->show.quiet)
        show_text(&session->show, &line);
    return session_status(session);
}
